### Ce que dit le bot dans la conversation. Le HTML de Telegram : <b>, <i>, <code>, <blockquote>.

language-name = Français

## Faire connaissance

start = <b>Bonjour ! Je suis Buyer Clock.</b>
    Je surveille les échéances de vos commandes AliExpress, pour que vous ne manquiez pas le dernier jour pour un litige. Parlez-moi de chaque commande une seule fois. Le bon jour, je vous dirai quoi faire, avec le message au vendeur prêt à copier.

    <b>Essayez :</b> envoyez-moi une commande en une ligne, comme ceci :
    <code>/add { $example }</code>
    ou appuyez sur le bouton, et je poserai les questions.

    Pour l’instant : { language-name }, rappels à { $hour } h ({ $city }). { $guessed ->
        [yes] La ville est une supposition ; /settings ou votre position la corrige.
       *[no] Tout se change dans /settings.
    }
start-example = Coque de téléphone, LP00123456789012, expédiée il y a 3 jours, 60 jours, 12,50 €
start-again = Content de vous revoir. Je surveille { $count ->
        [one] { $count } commande
       *[other] { $count } commandes
    } pour vous.
help = <b>Ajouter :</b> collez la page, un e-mail ou un message, une photo d’étiquette, ou écrivez :
    <code>/add { $example }</code>
    <b>Voir :</b> /status /orders /stats /rules
    <b>Me dire :</b> /track /received /snooze
    <b>Remboursement :</b> /extend /letter /dispute
    <b>Corriger :</b> /edit /undo /history
    <b>Vous :</b> /settings /export /privacy
    <b>Fermer :</b> /close /cancel /delete /forget
    <code>/status 2</code> : commande nº 2.
command-add = ajouter une commande
command-orders = toutes les commandes, les plus urgentes d’abord
command-status = que faire maintenant, et jusqu’à quand
command-extend = demander une prolongation au vendeur
command-track = dire ce qu’indique le suivi
command-letter = messages prêts à copier
command-dispute = faut-il un litige, quel motif, quoi écrire
command-received = le colis est là
command-close = clore une commande
command-settings = langue, fuseau horaire, heure des rappels, pays
command-cancel = abandonner ce que nous faisions
command-help = ce que je sais faire
unknown-text = Je n’y reconnais pas de commande. Collez ou transférez n’importe quel texte d’AliExpress (la page de la commande, un e-mail, le message du vendeur) ou écrivez une ligne : <code>{ start-example }</code>. Une photo d’étiquette marche aussi ; /help montre tout le reste.
thanked = Avec plaisir. Je continue de veiller.
unknown-command = Cette instruction m’est inconnue. /help montre ce que je sais faire.
not-text = Je ne sais pas lire cela. Envoyez-moi du texte (la page de la commande, un e-mail, une ligne à vous) ou la photo d’une étiquette de colis ; /help montre tout le reste.
groups-refused = Les commandes sont privées, je ne travaille donc qu’en discussion privée. Écrivez-moi là-bas : @{ $bot }
cancelled = D’accord, abandonné. Rien n’a été enregistré.
nothing-to-cancel = Rien à annuler.
not-allowed = Ce bot est privé, et vous n’êtes pas sur sa liste. Son propriétaire peut y ajouter votre identifiant : <code>{ $id }</code>
something-broke = Quelque chose s’est mal passé de mon côté, et je l’ai noté. Rien de ce que vous m’aviez dit n’est perdu. Réessayez dans une minute, s’il vous plaît.
already-noted = C’est déjà noté. /orders montre où on en est.
busy = Ma mémoire me joue des tours en ce moment. Rien n’est perdu : je m’en occupe dès qu’elle revient, inutile de réécrire.

## La fiche d’une commande

card-shipped = { $day ->
        [0] Expédiée aujourd’hui
       *[other] Expédiée le { $date }
    }
card-tracking = <code>{ $tracking }</code>
card-not-shipped = Pas encore expédiée{ $date ->
        [none] { "" }
       *[other] , payée le { $date }
    }
card-tracking-none = sans numéro de suivi
card-protection = La Protection de l’acheteur finit le { $date }
card-guaranteed = Livraison garantie au plus tard le { $date }
card-price = { $price }
card-price-cheap = { $price } (pas cher)
card-seller = Vendeur : { $seller }
card-order-number = Numéro de commande : <code>{ $order }</code>
card-paid-shipping = Livraison payante
registered = <b>Ajoutée :</b>

## Où en est-on

status-heading = <b>{ $title }</b> · { number }
status-bar = { $bar } jour { $day } sur { $length }
status-why = <b>Pourquoi</b>
status-otherwise = <b>Si vous ne faites rien :</b> { $otherwise }
status-ahead = <b>Dates à venir</b>
status-ahead-line = { $date } – { $what }
quoted = « { $text } »
bullet = • { $text }
nudge-late = <i>Ce rappel était pour le { $date }. Je n’ai pas pu l’envoyer ce jour-là, mais il reste valable.</i>

## L’image des dates d’une commande

button-timeline = 🖼 Frise
button-order-page = 🛒 AliExpress
picture-number = nº { $number }
picture-today = Aujourd’hui
picture-today-with = Aujourd’hui : { $what }
picture-paid = Payée
picture-shipped = Expédiée
picture-arrived = Colis arrivé
picture-disputed = Litige ouvert
picture-protection-ends = { $extended ->
        [0] Fin de la protection
        [one] Fin de la protection, prolongée de { $extended } jour
       *[other] Fin de la protection, prolongée de { $extended } jours
    }
picture-days-protection = { $days ->
        [one] jour de protection restant
       *[other] jours de protection restants
    }
picture-days-window = { $days ->
        [one] jour pour ouvrir un litige
       *[other] jours pour ouvrir un litige
    }
picture-days-return = { $days ->
        [one] jour pour renvoyer l’article
       *[other] jours pour renvoyer l’article
    }
picture-days-dispute = { $days ->
        [one] jour depuis l’ouverture du litige
       *[other] jours depuis l’ouverture du litige
    }
picture-caption = <b>{ $title }</b> · { $number }
    { $headline }
picture-caption-line = { $when } – { $what }
picture-none = Il n’y a aucune date à dessiner pour cette commande.

## Réglages

settings = <b>Réglages</b>
    Langue : { $language }
    Fuseau horaire : { $zone }, heure locale : { $time }
    Rappels : à { $hour } h
    Destination des colis : { $country ->
        [none] non précisée
       *[other] { $country }
    }
settings-lang = Langue
settings-zone = Fuseau horaire
settings-hour = Heure des rappels
settings-country = Pays
settings-country-other = Autre pays
settings-ask-lang = Quelle langue dois-je parler ?
settings-ask-zone = Quelle ville a la même heure que vous ? Si elle n’est pas ici, écrivez-la : <code>/settings Lisbonne</code>, ou l’heure qu’il est chez vous : <code>/settings 14:35</code>. Vous pouvez aussi partager votre position ; je ne la garde pas.
settings-ask-hour = À quelle heure vous envoyer les rappels ?
settings-ask-country = Où vont vos colis ? Certaines règles changent selon le pays.
settings-zone-unknown = Je ne connais pas le fuseau horaire de « { $text } ». Essayez la grande ville la plus proche, ou l’heure qu’il est chez vous : <code>/settings 14:35</code>.
settings-saved = C’est enregistré.
button-back = ‹ Retour

## Listes

orders-heading = <b>Vos commandes</b>
orders-empty = Aucune commande en cours. Envoyez <code>/add</code> et ce que vous savez, par exemple :
    <code>/add { $example }</code>
orders-line = { $sign } <b>{ $number }. { $title }</b>
orders-line-from = suite le { $date }
orders-line-deadline = { $left ->
        [0] <b>aujourd’hui</b>
       *[other] jusqu’au { $date }
    }
orders-money = 💰 En jeu : { $sums }
orders-none-here = Rien ici.
orders-shelf-open = En cours
    .words = ouvertes, ouverts, actives, actuelles
orders-shelf-disputes = Litiges
    .words = litige, en litige
orders-shelf-arrived = Arrivées
    .words = arrivés, reçues, reçus, livrées
orders-shelf-closed = Closes
    .words = fermées, fermés, clôturées, clos, archives, archive, terminées, anciennes
orders-shelf-all = Toutes
    .words = tous, tout, toutes les commandes
orders-closed = { $count ->
        [one] Et { $count } commande close.
       *[other] Et { $count } commandes closes.
    }
which-order = Quelle commande ?
which-order-none = Vous n’avez aucune commande en cours. Ajoutez-en une avec /add.

## Les changements, et ce qui a bougé

moved-end = La protection finit maintenant le <b>{ $date }</b>.
moved-dates = { $count ->
        [one] Une date a bougé en conséquence.
       *[other] { $count } dates ont bougé en conséquence.
    }
noted-tracking = C’est noté : « { $state } ».
noted-letter = C’est noté : vous avez écrit au vendeur.
noted-extension-last = Noté : vous avez demandé { $days ->
        [one] { $days } jour de plus
       *[other] { $days } jours de plus
    }. Si la commande n’indique pas de délai plus long le { $date } au soir, ouvrez le litige le jour même.
noted-extension-granted = C’est noté : protection prolongée.
noted-extension-refused = C’est noté : pas de prolongation.
noted-extension-sent = Noté : vous avez demandé { $days ->
        [one] { $days } jour de plus
       *[other] { $days } jours de plus
    }. Je vous demanderai { $extension_check ->
        [0] plus tard aujourd’hui
        [1] demain
       *[other] dans { $extension_check } jours
    } si la commande indique un délai plus long.
noted-seller-refused = C’est noté : le vendeur a refusé.
noted-seller-offered = C’est noté : le vendeur a fait une autre offre. { $sum ->
        [none] Combien ? Écrivez simplement le montant, par exemple <code>5 €</code> ; ou plus tard : <code>/dispute { $number } offre 5 €</code>
       *[other] L’offre : { $sum }.
    }
noted-sum = C’est noté : vous demandez maintenant { $sum }.
noted-return = C’est noté : vous voulez maintenant le renvoyer et récupérer { $sum }.
noted-taken-over = C’est noté : AliExpress examine le litige.
noted-decided = C’est noté : il y a une décision.
noted-appealed = C’est noté : vous avez refusé la décision avec de nouvelles preuves.
noted-won = C’est noté : résolu en votre faveur. Le remboursement est en route.
noted-won-part = Vous récupérez { $sum } sur les { $claimed } demandés.
noted-won-sum = À ma connaissance, le remboursement est de { $sum } ; si c’est un autre montant, dites-le-moi : <code>/dispute { $number } remboursé { $part }</code>
noted-silence = C’est noté : le vendeur n’a pas répondu, votre montant est accordé. Le remboursement est en route.
noted-parked = C’est noté : le litige est en attente jusqu’au { $date }.
noted-return-agreed = C’est noté : retour convenu. Renvoyez maintenant les articles.
noted-sent-back = C’est noté : vous l’avez renvoyé.
noted-mistake = C’est noté : réception confirmée par erreur, et le colis n’est pas là.
noted-wish = C’est noté : vous allez { $solution ->
        [return] renvoyer l’article et récupérer { $sum }
       *[refund] demander { $sum }
    }. C’est maintenant dans le texte du litige.
noted-lost = C’est noté. Je suis désolé.
noted-dispute-cancelled = C’est noté : le litige est annulé. { $date ->
        [none] Il n’est plus temps d’en ouvrir un autre.
       *[other] Vous pouvez en ouvrir un nouveau jusqu’au { $date }.
    }
noted-refunded = <b>L’argent est revenu.</b> Bravo ! J’ai clos la commande.
noted-shipped = C’est noté : expédiée. Le compte à rebours tourne.
noted-dispute = C’est noté : le litige est ouvert. Il a maintenant ses propres dates, et je les surveille.
noted-received = Très bien, le colis est là.{ $days ->
        [none] { "" }
        [0] { " " }Mais il est trop tard pour un litige.
        [one] { " " }Vous avez { $days } jour pour ouvrir un litige.
       *[other] { " " }Vous avez { $days } jours pour ouvrir un litige.
    }
noted-closed = C’est fait, elle est close. Plus aucun rappel pour celle-ci.
noted-snoozed = D’accord, je reviens vers vous le { $date }.
noted-since = Noté : depuis le { $date }.
noted-kept = Noté : on le garde jusqu’au { $date }.
noted-customs-until = Noté : la douane attend jusqu’au { $date }.
noted-cheap = Noté : une commande bon marché. Elle a ses propres dates.
noted-not-cheap = Noté : ce n’est pas une commande bon marché.
noted-problem = Noté : { $reason }. Je vous le rappellerai avant la fin du délai pour un litige.
noted-pieces = Noté : { $came } sur { $paid } reçues. C’est maintenant dans le texte du litige.
noted-accepted = Noté : vous avez accepté la décision.
noted-offered-nothing = Noté : l’offre du vendeur est de 0. Ne l’acceptez jamais : cela clôt le litige sans remboursement.

## Suivi

track-question = Qu’indique le suivi de <b>{ $title }</b> ?
parcel-not_found = rien trouvé
parcel-moving = il avance
parcel-at_export = à l’export
parcel-no_change = rien depuis longtemps
parcel-in_country = dans mon pays
parcel-at_post_office = au bureau de poste
parcel-delivered_elsewhere = livré, mais pas à moi
parcel-returning = repart chez le vendeur
parcel-delivered = livré, je l’ai
parcel-china_only = suivi en Chine seulement
parcel-lost = perdu
parcel-at_customs = la douane demande papiers ou paiement

## Prolongation

extend-question = De combien de jours le vendeur doit-il prolonger la protection de <b>{ $title }</b> ? { $moves ->
        [yes] Tant que le colis avance, on demande d’habitude de { $shortest } à { $longest } jours.
       *[no] On demande d’habitude de { $shortest } à { $longest } jours.
    }
extend-outcome-question = Le vendeur a-t-il prolongé la protection de <b>{ $title }</b> ? De combien de jours ?
extend-end-question = De combien de jours la protection de <b>{ $title }</b> a-t-elle été prolongée ? Appuyez sur un bouton, ou écrivez la nouvelle fin : <code>/extend { $number } jusqu’au { $example }</code>
extend-usage = Écrivez <code>/extend</code>, le numéro de la commande et le nombre de jours à demander : <code>/extend 1 20</code>. Si le vendeur a déjà prolongé, écrivez la nouvelle fin : <code>/extend 1 jusqu’au 31/01/2027</code>.

## Lettres

letter-heading = <b>{ $name }</b>
    { $explanation }
letters-question = Quel texte vous faut-il pour <b>{ $title }</b> ?
letters-none = <b>{ $title }</b> n’a besoin d’aucun message pour l’instant.
letter-name-tracking_check = Message : numéro de suivi
    .explain = Demande au vendeur de vérifier le numéro de suivi, ou d’envoyer le bon. Collez le message dans la messagerie de la commande.
letter-name-tracking_new_number = Message : bon numéro
    .explain = Demande un numéro qui marche vraiment, ou le reçu postal.
letter-name-extension_request = Message : prolonger
    .explain = Demande au vendeur de prolonger la protection. Collez le message dans la messagerie de la commande.
letter-name-extension_reminder = Message : prolonger, relance
    .explain = Insiste poliment, et dit que sinon vous devrez ouvrir un litige.
letter-name-dispute_untracked = Litige : sans suivi
    .explain = { $proof ->
        [order] Pour le formulaire de litige : il n’y a pas de numéro de suivi. { proof-order }
       *[tracking] Pour le formulaire de litige : le suivi est impossible. Joignez une capture d’écran du suivi.
    }
letter-name-dispute_in_transit = Litige : pas arrivé
    .explain = Pour le formulaire de litige : la protection se termine ou est finie, et le colis n’est pas là. Joignez une capture d’écran du suivi.
letter-name-dispute_late = Litige : retard
    .explain = Pour le formulaire : vous avez assez attendu. { $proof ->
        [order] { proof-order }
       *[tracking] Joignez une capture d’écran du suivi.
    }
letter-name-dispute_delivered_elsewhere = Litige : livré à quelqu’un d’autre
    .explain = Pour le formulaire de litige : dit franchement que le suivi indique « livré » et que vous n’avez rien.
letter-name-dispute_returned = Litige : le colis repart
    .explain = Pour le formulaire de litige : le colis repart chez le vendeur.
letter-name-dispute_goods = Litige : l’article
    .explain = Pour le formulaire : dit ce qui ne va pas avec l’article. Joignez vos photos ou une vidéo.
letter-name-dispute_reply = Réponse dans le litige
    .explain = Dit poliment que vous maintenez votre motif et votre montant.
letter-name-mediator_appeal = Refuser la décision
    .explain = Pour les médiateurs : refuse la proposition et signale de nouvelles preuves. Joignez un élément qu’ils n’ont pas encore vu.
letter-name-refund_reminder = Où est mon argent ?
    .explain = Pour l’assistance AliExpress : demande où en est le remboursement.
letter-name-shipment_request = Message : quand partira la commande ?
    .explain = Demande au vendeur quand il enverra la commande. Collez le message dans la messagerie de la commande.

## Compte et recueil

stats-heading = <b>Votre compte</b>
stats-orders = Commandes : { $orders }, dont { $watched } sous surveillance
stats-money = En jeu : { $sums }
stats-next = Expire en premier : { $title } (nº { $number }) ; agissez au plus tard le { $date }
stats-disputes = Commandes avec litige : { $disputes }, soit { $share } %. Des acheteurs signalent des ennuis au-delà de { $dispute_share_percent } %.
stats-disputes-few = Commandes avec litige : { $disputes }. Trop peu de commandes pour parler d’une part ; des acheteurs signalent des ennuis au-delà de { $dispute_share_percent } %.
stats-outcomes = Litiges terminés : gagnés : { $won }{ $partly ->
        [0] { "" }
       *[other] { " " }(dont { $partly } en partie)
    } ; perdus : { $lost }
stats-back = Argent récupéré : { $sums }
stats-share-over = ⚠️ Au-dessus de { $dispute_share_percent } %, un compte passe pour frauduleux aux yeux d’AliExpress et peut être bloqué. Demandez des prolongations quand c’est possible, et n’ouvrez de litige que si c’est indispensable.
rules-contents = <b>Le recueil des règles</b>
    Ce sur quoi je m’appuie : l’expérience de nombreux acheteurs, avec leurs chiffres. Choisissez un chapitre.
rules-chapter = <b>{ $title }</b>
button-contents = Sommaire
rulebook-preface = # Le recueil des règles

    Ce sur quoi s’appuie Buyer Clock. Cette page est tirée de la politique utilisée par défaut, et un test vérifie qu’elle est à jour : `make docs` la réécrit. La source est un ensemble de guides d’acheteurs d’environ 2017 ; les lignes sont celles de cet ensemble. Chaque chiffre peut être changé avec `POLICY_FILE` ; `POLICY_FILE=2025` contient ce que disent des pages plus récentes.
command-stats = commandes, argent en jeu, part des litiges
command-rules = le recueil des règles

## Litiges

dispute-heading = <b>{ $title }</b> · nº { $number }
    Vous pouvez ouvrir un litige aujourd’hui.
dispute-not-before = AliExpress n’accepte pas de litige pour <b>{ $title }</b> avant le { $date }. Voici où on en est :
dispute-not-shipped = Un litige pour <b>{ $title }</b> n’est possible qu’une fois la commande expédiée. Voici où elle en est :
dispute-should-now = { $last_safe ->
        [none] 🔴 <b>Ouvrez-le maintenant.</b>
       *[other] 🔴 <b>Ouvrez-le maintenant</b>, au plus tard le { $last_safe }.
    }
dispute-should-wait = 🟢 <b>Mieux vaut attendre.</b> Les vendeurs refusent un litige prématuré, et les médiateurs vous font attendre environ { $mediator_wait ->
        [one] { $mediator_wait } jour
       *[other] { $mediator_wait } jours
    } de plus. Je vous dirai quand ce sera le moment.
dispute-should-look = 🔎 <b>Vérifiez d’abord si le suivi fonctionne.</b> Un seul statut, et le motif ci-dessous est faux : dites-moi ce qu’il indique, et je donnerai le bon.
dispute-if-untracked = <b>Vérifiez d’abord le suivi.</b> Un statut ? Dites-moi lequel : le motif sera alors un autre.
dispute-should-goods = 🔍 <b>Ouvrez-le dès que vos preuves sont prêtes,</b> au plus tard le { $last_safe }.
dispute-should-choice = 🟡 <b>Seulement si vous avez assez attendu.</b> Le colis est à l’arrêt et la protection finit bientôt : vous pouvez ouvrir le litige dès maintenant. Si vous voulez toujours l’article, demandez d’abord une prolongation ; ouvrez le litige au plus tard le { $must_on }.
dispute-moving = Si AliExpress refuse le litige tant que le colis avance, demandez plutôt une prolongation. Une fois la protection finie, il vous reste { $last_window ->
        [one] { $last_window } jour
       *[other] { $last_window } jours
    } pour un litige.
dispute-moving-refused = Tant qu’un colis avance visiblement, le site refuse le litige jusqu’à la fin du délai de livraison. Demandez une prolongation ; une fois la protection finie, il vous reste { $last_window ->
        [one] { $last_window } jour
       *[other] { $last_window } jours
    } pour un litige.
dispute-reason-line = <b>Motif :</b> le plus proche de { $reason }
dispute-never-in-transit = <b>Ne choisissez jamais</b> « toujours en route » : le suivi indique « livré », et cela passerait pour une fraude.
dispute-never-on-its-way = <b>Ne choisissez jamais</b> « toujours en route » : le colis est arrivé, il manque seulement des pièces.
dispute-never-damaged = <b>Ne choisissez pas</b> « endommagé » : cela veut dire endommagé pendant le transport. Un appareil qui ne fonctionne pas a son propre motif.
dispute-never-not-received = <b>Ne choisissez jamais</b> « non reçu », même si le vendeur le demande et vous promet l’argent : un faux motif peut vous coûter votre compte AliExpress.
dispute-never-untracked = <b>Ne choisissez pas</b> « suivi impossible » : un seul statut veut dire que le numéro fonctionne.
dispute-evidence-tracking = <b>Preuves :</b> une capture d’écran du suivi datée d’aujourd’hui. Rien n’est arrivé, les photos sont donc inutiles.
dispute-evidence-order = <b>Preuves :</b> une capture d’écran de la page de la commande datée d’aujourd’hui, où l’on voit qu’il n’y a pas de numéro de suivi. Rien n’est arrivé, les photos sont donc inutiles.
dispute-evidence-goods = <b>Preuves :</b> au moins une photo qui montre exactement cela, { $evidence_megabytes } Mo en tout au plus. Vous pouvez en ajouter à tout moment.
dispute-evidence-filmed = <b>Preuves :</b> une courte vidéo ou des photos qui montrent exactement cela, avec l’emballage et son étiquette ; { $evidence_megabytes } Mo en tout au plus. Vous pouvez en ajouter à tout moment.
dispute-sum = <b>Solution :</b> remboursement seul, pour la totalité : { $price }. À chaque étape, vérifiez que le montant n’est pas passé à 0.
dispute-sum-goods = <b>Solution :</b> remboursement seul, ou retour et remboursement si vous ne voulez pas le garder ; mais peu de vendeurs paient le retour. Jusqu’à { $price } ; qui demande en proportion du défaut gagne plus souvent. À chaque étape, vérifiez que le montant n’est pas passé à 0.
dispute-claim = <b>Vous voulez</b> { $solution ->
        [return] le renvoyer et récupérer { $sum }.
       *[refund] demander { $sum }.
    }
dispute-parts = Si l’article peut encore servir, demandez une partie du prix : appuyez sur un montant, ou écrivez <code>/dispute { $number } { $part }</code>.
terms-question = Que demandez-vous pour <b>{ $title }</b> ? { $sum ->
        [none] { "" }
       *[other] { $solution ->
            [return] Jusqu’ici : le renvoyer et récupérer { $sum }.{ " " }
           *[refund] Jusqu’ici : { $sum }.{ " " }
        }
    }Changez votre demande sur AliExpress, puis appuyez ici, ou écrivez le montant : <code>/dispute { $number } { $part }</code>
park-question = Jusqu’à quand les médiateurs attendent-ils pour <b>{ $title }</b> ? Appuyez sur un jour, ou écrivez-le : <code>/dispute { $number } jusqu’au { $example }</code>
dispute-sum-unknown = <b>Solution :</b> remboursement seul, jamais plus que le prix payé. À chaque étape, vérifiez que le montant n’est pas passé à 0.
dispute-conduct = Écrivez en anglais et tenez-vous-en aux faits : pas de menaces, pas un mot sur les avis.
dispute-share-warning = ⚠️ Je connais { $orders } de vos commandes, et { $disputes } ont eu un litige. Celui-ci fait passer la part au-dessus de { $dispute_share_percent } %, là où les comptes se font bloquer. Ne l’ouvrez que si c’est indispensable.
dispute-words = <b>Quoi écrire</b>
    <pre>{ $letter }</pre>
dispute-sum-zero = <b>N’acceptez jamais 0.</b> Cela ferme le litige, et l’argent ne vient pas. Remontez votre montant, au plus jusqu’au prix payé.
dispute-usage = Pour noter un montant, écrivez <code>/dispute 1 5 €</code> pour ce que vous demandez, <code>/dispute 1 offre 5 €</code> pour ce que propose le vendeur, <code>/dispute 1 remboursé 5 €</code> pour ce qui revient. Un litige en attente : <code>/dispute 1 jusqu’au 31/01/2027</code>.
dispute-at-post-office = N’ouvrez pas encore de litige pour <b>{ $title }</b> : le colis vous attend au bureau de poste. « Toujours en route » serait faux, et un litige ouvert avant que le colis reparte se perd facilement. Il n’y est plus, ou on l’a remis à quelqu’un d’autre ? Dites-le-moi, et je vous donnerai le vrai motif.
dispute-guarantee = La date de livraison garantie, le { $guarantee }, est passée : c’est un motif à part entière, et le texte ci-dessous le dit.
dispute-pieces = Combien de pièces sont arrivées, et combien en avez-vous payé ? Écrivez par exemple <code>2 sur 5</code>, et ce sera dans le texte.
cancel-dispute-warning = Réfléchissez bien avant d’annuler le litige sur <b>{ $title }</b>. Vous ne pourrez en ouvrir un nouveau que jusqu’au { $last } : le { $date }, ce serait trop tard, et certains disent que ce n’est même plus possible. L’annulation se fait sur AliExpress ; moi, je la note seulement.
cancel-dispute-came = Annulez le litige sur <b>{ $title }</b> chez AliExpress, puis dites-le-moi ici. { $date ->
        [none] Il n’est plus temps d’en ouvrir un autre.
       *[other] Si l’article pose problème, vous pouvez en ouvrir un nouveau jusqu’au { $date }.
    }
cancel-dispute-final = Réfléchissez bien avant d’annuler le litige sur <b>{ $title }</b> : il n’est plus temps d’en ouvrir un autre. L’annulation se fait sur AliExpress ; moi, je la note seulement.

## Réception et clôture

goods-reason-question = Qu’est-ce qui ne va pas avec <b>{ $title }</b> ? Donnez le vrai motif ; vos photos doivent le montrer.
close-question = Clôturer <b>{ $title }</b> ? Je n’enverrai plus de rappels.
close-warning = Jusqu’au { $date }, vous pouvez encore ouvrir un litige. Clôturer <b>{ $title }</b> quand même ?

## Ajouter

estimate-no-promise = Une livraison estimée n’est pas une promesse, je ne la retiens donc pas. Ce qui compte : la fin de la protection, ou une livraison <i>garantie</i>.
add-ask-title = Qu’avez-vous commandé ? Quelques mots pour vous y retrouver.
add-ask-tracking = Quel est le numéro de suivi ?
add-ask-shipped_on = Quand a-t-elle été expédiée ? Par exemple <code>{ $example }</code> ou <i>il y a 3 jours</i>.
add-ask-protection = Combien de temps est-elle protégée ? Sur AliExpress, ouvrez « Commandes » puis cette commande. Recopiez ce qu’affiche le compte à rebours : <code>il reste 23 jours</code> ou <code>jusqu’au { $example }</code> ; ou écrivez la durée totale, comptée depuis l’expédition : <code>60 jours</code>.
add-ask-price = Combien a-t-elle coûté ? Par exemple <code>12,50 €</code>. Les commandes bon marché ont leurs propres dates.
add-ask-guaranteed = En combien de jours la livraison est-elle garantie ? Par exemple <code>40 jours</code>.
add-ask-seller = Comment s’appelle le vendeur ?
add-ask-order_number = Quel est le numéro de commande ? 16 chiffres, sur la page de la commande.
add-ask-shipping = Avez-vous payé la livraison ? Écrivez <i>livraison payante</i> ou <i>livraison gratuite</i>.
add-over-but-window = Si c’est exact, vous pouvez encore ouvrir un litige jusqu’au { $date }. Je surveille ces derniers jours avec vous.
button-over-is-right = Oui, elle est finie
button-extended-by = Oui, de { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
press-question-gone = Cette question est close. /add permet de recommencer.
button-skip = Passer
button-today = Aujourd’hui
button-yesterday = Hier
button-days-ago = Il y a { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
button-days = { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }

## Boutons

button-status = ‹ Vers la commande
button-track = Noter le suivi
button-still-nothing = Toujours rien
button-letter = Message
button-wrote = Message envoyé
button-extend = Faire prolonger
button-extended = Prolongée
button-not-extended = Pas prolongée
button-arrived = Il est là
button-disputed = Litige ouvert
button-tomorrow = Demain
button-close = Tout va bien, clore
button-dispute = Guide du litige
button-seller-refused = Le vendeur refuse
button-seller-offered = Autre offre
button-seller-asks = Le vendeur demande…
button-seller-wants-more = Autre demande
button-taken-over = AliExpress décide
button-decided = Décision rendue
button-appealed = Je l’ai refusée
button-won = On me rembourse
button-lost = J’ai perdu
button-mistake = Confirmé par erreur
button-silence = Montant accordé
button-park = Mis en attente
button-terms = Changer ma demande
button-return-agreed = Retour convenu
button-sent-back = Je l’ai renvoyé
button-claim = Demander { $sum }
button-claim-return = Retour et { $sum }
button-cancel-dispute = Annuler le litige
button-cancel-dispute-anyway = Je l’ai annulé
button-refunded = L’argent est là
button-not-shipped = Pas encore expédiée
button-not-cheap = Non, plus
button-shipped = Elle est partie
button-close-order = Clore la commande
button-close-anyway = Oui, clore
button-copy = 📋 Copier
button-add = Ajouter
button-orders = Mes commandes
button-help = Que savez-vous faire ?
button-cancel = Laisser tomber
button-accepted = J’ai accepté
button-nothing-offered = L’offre est de 0
button-cheap = Oui, moins
button-problem = Il y a un problème
button-another-problem = Autre motif
button-asked-again = J’ai insisté

## Appuis impossibles

press-stale = Ce bouton est périmé. Voici où on en est maintenant.
press-no-such-order = Cette commande n’est plus ici.
press-broken = Je ne sais pas lire ce bouton. /orders montre tout.

## Ce que le domaine refuse

error-order-closed = La commande nº { $number } est close. <code>/undo { $number }</code> la rouvre.
error-already-registered = Vous avez déjà ajouté cette commande.
error-already-shipped = La commande nº { $number } est déjà expédiée.
error-already-received = Vous avez déjà reçu la commande nº { $number }.
error-not-shipped = La commande nº { $number } n’est pas encore expédiée.
error-extension-days = { $days } jours, ce n’est pas possible. Les vendeurs donnent de 1 à { $longest } jours à la fois.
error-extension-not-later = La nouvelle fin doit être après le { $date }.
error-end-too-far = Le { $date } est à plus d’un an. Vérifiez la date, s’il vous plaît.
error-dispute-open = Un litige est déjà ouvert pour la commande nº { $number }.
error-dispute-already-won = Ce litige est déjà réglé en votre faveur.
error-no-dispute = Il n’y a pas de litige ouvert pour la commande nº { $number }.
error-no-decision = Il n’y a pas encore de décision à refuser.
error-goods-not-received = Pour ce motif, il faut avoir l’article : dites-moi d’abord que le colis est là.
error-reason-in-transit-delivered = « Toujours en route » est le mauvais motif quand le suivi indique « livré » : cela passe pour une fraude.
error-sum-currency = Donnez le montant dans la devise payée ({ $paid }), s’il vous plaît.
error-sum-above-paid = Vous ne pouvez pas demander plus de { $paid } : c’est ce que vous avez payé.
error-sum-too-small = C’est trop peu : un litige porte sur { $smallest } ou plus.
error-protection-ended = La protection a pris fin le { $date }, il n’y a plus rien à prolonger. Ce que vous pouvez encore faire : <code>/status { $number }</code>
error-already-confirmed = Je sais déjà que la réception de la commande nº { $number } a été confirmée par erreur.
error-reason-not-received = Vous avez le colis, « non reçu » serait donc un faux motif. Dites ce qui ne va pas avec l’article : <code>/dispute { $number }</code>
error-seller-answered = Le vendeur a répondu dans le litige de la commande nº { $number }, ce n’est donc pas un silence.
error-cannot-be-parked = Seul un litige sur un colis en route peut être mis en attente ; celui de la commande nº { $number } n’en est pas un.
error-parked-not-later = Le { $date } n’est pas dans le futur.
error-nothing-to-return = Il n’y a encore rien à renvoyer : dites-moi d’abord que la commande nº { $number } est arrivée.
error-no-return-agreed = Aucun retour n’a encore été convenu pour la commande nº { $number }.
error-date-far-off = Le { $date } est à des années d’ici. Vérifiez la date, s’il vous plaît.
error-guarantee-days = { $days } jours de livraison garantie, ce n’est pas possible. 366 au plus, s’il vous plaît.
error-no-refund-expected = Aucun remboursement n’est attendu pour la commande nº { $number }.
error-no-such-order = Vous n’avez pas de commande nº { $number }. /orders les montre toutes.
error-snooze-not-later = Le { $date } n’est pas dans le futur.
error-snooze-past-deadline = Le { $date } serait trop tard : le dernier jour sûr est le { $last }.
error-shipped-in-future = Le { $date } est dans le futur. Une date d’expédition, c’est aujourd’hui ou avant.
error-end-before-shipment = La protection ne peut pas finir le { $date } : c’est avant l’expédition. Vérifiez les deux dates, s’il vous plaît.
error-protection-needs-shipment = Il me faut les deux : la date d’expédition, et la durée de protection.
error-protection-over = D’après ces dates, la protection et les derniers jours pour un litige ont pris fin le { $date }. Il n’y a plus rien à surveiller. Si la protection finit un autre jour, écrivez-le ainsi : <i>jusqu’au …</i>
error-title-empty = La commande a besoin d’un nom.
error-too-many-orders = { $count ->
        [one] { $count } commande en cours, c’est
       *[other] { $count } commandes en cours, c’est
    } tout ce que je peux surveiller pour une personne. Clôturez-en d’abord quelques-unes, s’il vous plaît.
error-status-day = Le { $date } ne convient pas : le statut est venu entre l’envoi et aujourd’hui.
error-kept-until-past = Le { $date } est déjà passé. Jusqu’à quel jour le garde-t-on ?
error-pieces = { $came } sur { $paid }, c’est impossible : il doit en être arrivé moins que vous n’en avez payé.
error-too-many-kept = Vous avez déjà { $count } commandes ici, closes comprises ; je n’en conserve pas davantage. /delete supprime celle dont vous n’avez plus besoin.
letter-block = <pre>{ $letter }</pre>

## Le profil du bot

# Affiché dans une discussion vide, avant /start. Au plus 512 caractères, sans balises.
bot-about =
    Je surveille les échéances de vos commandes AliExpress, pour que vous ne manquiez pas le dernier jour pour un litige.

    Parlez-moi de chaque commande une seule fois. Le bon jour, je vous écrirai quoi faire, avec le message au vendeur prêt à copier.
# Le profil du bot. Au plus 120 caractères.
bot-short = Surveille les échéances de vos commandes AliExpress et écrit les messages pour vous.
since-question = <b>Depuis quand le suivi l’indique-t-il ?</b> Les jours se comptent à partir de là. Appuyez sur un jour, ou écrivez-le : <code>{ $example }</code>
kept-question = <b>Jusqu’à quand le colis est-il gardé ?</b> Demandez, ou regardez l’avis. Appuyez sur un jour, ou écrivez-le : <code>{ $example }</code>
customs-until-question = <b>Jusqu’à quand attend la douane ?</b> Appuyez sur un jour, ou écrivez celui de l’avis : <code>{ $example }</code>
pieces-question = Combien de pièces sont arrivées, et combien en avez-vous payé ? Écrivez par exemple <code>2 sur 5</code>.
cheap-question = Je ne sais pas ce que valent { $price }. Était-ce moins de { $about } environ ?
digest-waiting = <b>Rien à faire</b>
