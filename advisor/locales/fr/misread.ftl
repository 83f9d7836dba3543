button-misread = 👎 Ce n’est pas ça
misread-sorry = Désolé, j’ai mal lu. Appuyez sur ce qui ne va pas ; rien n’est encore enregistré.
misread-news = Désolé, j’ai mal lu. <b>{ $title }</b>, nº { $number }, reste tel quel. Vous pouvez le corriger ici.
privacy-misread = <b>« Ce n’est pas ça ».</b> Si vous appuyez sur ce bouton, la personne qui gère ce bot reçoit un échantillon de votre texte, pour que j’apprenne à le lire : sa mise en page et les mots habituels de ces pages. Chiffres, noms, adresses et liens sont remplacés avant tout enregistrement.
entering-first = Enregistrez d’abord cette commande, ou laissez-la ; ensuite je pourrai répondre.
entering-unclear = Cela ne dit rien de cette commande. Appuyez sur un bouton, ou dites ce qu’il faut changer, par exemple « prix 24 dollars ».
news-same-day = La commande nº { $number }, { $title }, n’a pas encore de numéro de suivi et sa page indique le même jour. Est-ce son colis ?
