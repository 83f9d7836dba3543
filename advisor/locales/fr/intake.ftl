### Ce qui est flou ou impossible dans un message, et les indications qui ne font qu’expliquer.

problem-text-too-long = Votre texte fait { $length } caractères ; j’en lis { $limit } à la fois. Envoyez seulement la partie sur une commande, s’il vous plaît.
problem-title-missing = Qu’avez-vous commandé ? Quelques mots pour vous y retrouver.
problem-tracking-unreadable = Je ne reconnais pas de numéro de suivi dans « { $text } ». Il compte de 5 à 40 lettres et chiffres.
problem-tracking-twice = Je vois deux numéros de suivi : { $first } et { $second }. Lequel est le bon ?
problem-ship-date-unreadable = Je ne reconnais pas de date dans « { $text } ».
problem-ship-date-ambiguous = « { $text } » peut vouloir dire le { $first } ou le { $second }. Laquelle des deux dates ?
problem-ship-date-future = Le { $date } est dans le futur. Une date d’expédition, c’est aujourd’hui ou avant.
problem-ship-date-before-order = D’après ces dates, l’expédition est du { $first }, avant la commande du { $ordered }. Vérifiez la date d’expédition, s’il vous plaît.
problem-ship-date-too-old = Le { $date } remonte à plus de { $limit ->
        [one] { $limit } jour
       *[other] { $limit } jours
    } : une commande aussi ancienne est terminée. Vérifiez l’année, s’il vous plaît.
problem-ship-date-undated = « { $text } » se compte à partir du jour où cela a été écrit, et le texte ne le dit pas. Si c’était aujourd’hui, il s’agit du { $first }.
problem-ship-date-twice = Je vois deux dates d’expédition : { $first } et { $second }. Laquelle est la bonne ?
problem-shipped-after-end = D’après ces dates, l’expédition est du { $shipped }, mais la protection s’arrête le { $until }. Vérifiez les deux, s’il vous plaît.
problem-date-unclear = Je vois la date « { $text } », mais pas à quoi elle correspond.
problem-protection-unreadable = Je ne vois pas dans « { $text } » combien de temps dure la protection. Donnez un nombre de jours ou une date de fin.
problem-protection-left-or-whole = « { $text } » : est-ce le temps restant, donc jusqu’au { $first }, ou { $days } jours à partir de l’expédition ?
problem-protection-ambiguous = « { $text } » peut vouloir dire le { $first } ou le { $second }. Laquelle des deux dates ?
problem-protection-undated = « { $text } » se compte à partir du jour où cela a été écrit, et le texte ne le dit pas. Si c’était aujourd’hui, la protection prend fin le { $first }.
problem-protection-unnamed = « { $text } », est-ce le temps qui reste de la Protection de l’acheteur ? Dans ce cas, elle prend fin le { $first }.
problem-protection-over = D’après ces dates, la protection a pris fin le { $date }.
problem-protection-days-out-of-range = { $days } jours de protection, ce n’est pas possible. Entre 1 et { $limit }, s’il vous plaît.
problem-protection-too-far = Le { $date } est à plus de { $limit ->
        [one] { $limit } jour
       *[other] { $limit } jours
    } d’ici. Vérifiez l’année, s’il vous plaît.
problem-protection-days-twice = Je vois deux durées de protection : { $first } et { $second } jours. Laquelle est la bonne ?
problem-protection-until-twice = Je vois deux fins de protection : { $first } et { $second }. Laquelle est la bonne ?
problem-protection-conflict = { $days ->
        [one] { $days } jour finit
       *[other] { $days } jours finissent
    } le { $reckoned }, mais vous avez aussi écrit { $until }. Lequel est le bon ?
problem-price-unreadable = Je ne reconnais pas de prix dans « { $text } ». Par exemple : 12,50 € ou $12.50.
problem-price-not-positive = Un prix doit être supérieur à 0 ; « { $text } » ne l’est pas.
problem-price-currency-missing = { $amount } dans quelle devise ? Par exemple : { $amount } € ou ${ $amount }.
problem-price-twice = Je vois deux prix : { $first } et { $second }. Lequel avez-vous payé ?
problem-guaranteed-unreadable = Je ne reconnais pas de garantie de livraison dans « { $text } ». Par exemple : garantie 40 jours.
problem-guaranteed-out-of-range = Une garantie de { $days } jours, ce n’est pas possible. Entre 1 et { $limit }, s’il vous plaît.
problem-guaranteed-twice = Je vois deux garanties de livraison : { $first } et { $second } jours. Laquelle est la bonne ?
problem-days-unreadable = Je ne reconnais pas de nombre de jours dans « { $text } ».
problem-days-out-of-range = { $days } jours, ce n’est pas possible. Entre 1 et { $limit }, s’il vous plaît.
problem-seller-missing = Comment s’appelle le vendeur ?
problem-seller-twice = Je vois deux vendeurs : { $first } et { $second }. Lequel est le bon ?
problem-order-number-unreadable = Je ne reconnais pas de numéro de commande dans « { $text } ».
problem-order-number-twice = Je vois deux numéros de commande : { $first } et { $second }. Lequel est le bon ?
problem-shipping-conflict = La livraison était-elle payante ou gratuite ?
problem-number-unclear = Je vois le numéro { $text }, mais pas à quoi il correspond.

hint-tracking-hint-typo = 🔎 Le chiffre de contrôle de { $code } ne colle pas. C’est peut-être une faute de frappe : comparez avec la commande, s’il vous plaît.
hint-tracking-hint-order-number = 🔎 { $code } ressemble plus à un numéro de commande qu’à un numéro de suivi. Comparez avec la commande, s’il vous plaît.
hint-tracking-hint-service = 🔎 { $code } ressemble à un numéro { $service }.
hint-tracking-hint-border = 🔎 Les numéros comme { $code } ne se suivent souvent que jusqu’à la frontière. C’est normal.

## Une commande collée ou transférée, avant son enregistrement

field-title = nom
field-shipped_on = date d’expédition
field-protection = protection
field-tracking = numéro de suivi
field-price = prix
field-guaranteed = garantie de livraison
field-seller = vendeur
field-order_number = numéro de commande
field-shipping = livraison
preview-until = finit le { $date }
preview-heading = { $count ->
        [1] <b>Tout est juste ?</b>
       *[other] <b>Tout est juste ?</b> Commande { $place } sur { $count }
    }
preview-title = <b>{ $title }</b>
preview-nameless = une commande sans nom
preview-line = • { $name } : { $value }
preview-unshipped = • Pas encore expédiée
preview-ordered = • Commandée : { $date }
preview-choice = { $choices } ?
preview-missing = Il manque encore : { $names }. Je le demanderai à l’enregistrement.
preview-unsure = À vérifier : { $names }. Je le demanderai à l’enregistrement.
preview-unused = Non utilisé : { $texts }
preview-known = Je surveille déjà <b>{ $title }</b>, nº { $number }.
preview-finished = { $count ->
        [one] Laissée de côté : { $count } commande déjà terminée.
       *[other] Laissées de côté : { $count } commandes déjà terminées.
    }
preview-first-only = Cela fait plus de { $count } commandes. Je prends les { $count } premières ; renvoyez les autres une fois celles-ci enregistrées.
preview-saved = <b>Ajoutée :</b> { $title } · nº { $number }
preview-saved-all = <b>{ $count ->
        [one] { $count } commande ajoutée.
       *[other] { $count } commandes ajoutées.
    }</b> { $count ->
        [one] Je la surveille.
       *[other] Je les surveille.
    }
preview-dropped = D’accord, celle-là est abandonnée.
preview-dropped-all = D’accord, j’ai abandonné le reste.
button-preview-save = ✅ Enregistrer
button-preview-save-all = ✅ Tout ajouter ({ $count })
button-preview-edit = ✏️ Corriger
button-preview-ask = ❓ { $name }
button-preview-drop = Passer celle-ci
button-preview-drop-all = Tout passer

typed-left = D’accord, tout reste comme avant.
typed-unclear = Je ne sais pas lequel vous voulez dire.
typed-offer-unclear = J’attends le montant que propose le vendeur, par exemple <code>{ $example }</code>. Vous ne le connaissez pas encore ? Ce n’est pas grave : l’offre est déjà notée.
half-told = La saisie de <b>{ $title }</b> n’est pas finie. On continue ?
half-told-waits = La saisie de <b>{ $title }</b> n’est pas finie ; reprenez quand vous voulez.
half-told-gone = Celle-là n’est plus ici. /add en commence une nouvelle.
button-resume = Continuer : { $title }
button-begin-anew = Autre commande

## Un numéro de suivi tout seul, et les étiquettes

code-read = Je vois le numéro <code>{ $code }</code>.
code-question = Pour quelle commande ?
code-known = C’est le numéro de suivi de <b>{ $title }</b>, nº { $number }.
codes-question = { $count ->
        [one] Il y a un code sur l’étiquette. Est-ce le numéro de suivi ?
       *[other] Il y a { $count } codes sur l’étiquette. Lequel est le numéro de suivi ?
    }
button-code-to = { $number }. { $title }
button-code-add = Ajouter { $code }
button-code-new = Nouvelle commande
picture-too-large = Cette image est trop lourde pour moi. { $megabytes } Mo au plus, s’il vous plaît ; ou tapez simplement le numéro.
picture-too-detailed = Cette image contient trop de pixels ou de détails pour moi. Envoyez une capture d’écran ordinaire de votre téléphone, ou tapez simplement le numéro.
picture-too-many = Cela fait beaucoup d’images pour une heure. Écrivez plutôt le numéro, ou réessayez plus tard.
picture-unreadable = Je n’arrive pas à ouvrir cette image. JPEG et PNG conviennent ; ou tapez simplement le numéro.
picture-not-fetched = Telegram ne m’a pas transmis l’image. Renvoyez-la, s’il vous plaît, ou tapez le numéro.

## News of an order that is registered

news-heading = Nº { $number }, <b>{ $title }</b>, est déjà noté. Le texte dit :
news-change = • { $name } : jusqu’ici { $before }, maintenant { $now }
news-first = • { $name } : { $now }
news-shipped = Le texte dit que la commande a été expédiée, mais pas quel jour.
news-delivered = Le texte dit que le colis a été livré. L’avez-vous ?
news-completed = Le texte dit que la commande est terminée. Avez-vous le colis ?
news-cancelled = Le texte dit que la commande a été annulée.
news-refunded = Le texte dit que l’argent a été remboursé.
news-disputed = Le texte dit qu’un litige est ouvert.
news-noted = C’est noté.
button-news-take = ✅ Mettre à jour
button-news-not-here = ❌ Il n’est pas là
news-same-name = Il y a déjà une commande de ce nom, le nº { $number }. Est-ce la même ?
button-news-same = C’est le nº { $number }
