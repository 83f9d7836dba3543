button-misread = 👎 Ce n’est pas ça
misread-sorry = Désolé, j’ai mal lu. Appuyez sur ce qui ne va pas ; rien n’est encore enregistré.
misread-news = Désolé, j’ai mal lu. <b>{ $title }</b>, nº { $number }, reste tel quel. Vous pouvez le corriger ici.
privacy-misread = <b>« Ce n’est pas ça ».</b> Si vous appuyez sur ce bouton, la personne qui gère ce bot reçoit un échantillon de votre texte, pour que j’apprenne à le lire : sa mise en page et les mots habituels de ces pages. Chiffres, noms, adresses et liens sont remplacés avant tout enregistrement.
entering-first = Enregistrez d’abord cette commande, ou laissez-la ; ensuite je pourrai répondre.
entering-unclear = Cela ne dit rien de cette commande. Appuyez sur un bouton, ou dites ce qu’il faut changer, par exemple « prix 24 dollars ».
entering-remembered = C’est retenu : enregistrez cette commande, puis un geste suffit pour le noter.
said-before-saving = { $count ->
    [one] Et ce que vous avez dit avant ? Appuyez dessus et je le note.
   *[other] Et ce que vous avez dit avant ? Appuyez sur ce qui est toujours vrai et je le note.
}
button-said = ✍️ « { $name } »
said-too-long-ago = Cela a été dit un autre jour, ou c’est déjà noté. Redites-le avec le jour, s’il vous plaît.
news-same-day = La commande nº { $number }, { $title }, n’a pas encore de numéro de suivi et sa page indique le même jour. Est-ce son colis ?
news-same-time = La commande nº { $number }, { $title }, n’a pas encore de numéro de suivi et a été expédiée à peu près en même temps. Est-ce son colis ?
