### Ce que signale un service de suivi, si l’opérateur et l’acheteur le veulent.

situation-delivery-seen = Le suivi indique une livraison le { $delivered }. L’avez-vous ?
    .do = Regardez dans la boîte aux lettres, demandez chez vous et aux voisins.
        Si le colis est là, dites-le : vous aurez { $last_window } jours pour vérifier. Sinon, dites-le aussi : je préparerai les mots qu’il faut.
    .otherwise = { $phase ->
        [closed] La commande est déjà close, et après le { $last_safe } l’argent est au vendeur.
       *[other] Après un statut « livré », il ne reste que { $delivered_cut } jours de protection, où que soit le colis.
    }
checkpoint-delivery_seen = livré d’après le suivi : l’avez-vous ?
    .nudge = Le transporteur signale une livraison.
checkpoint-delivery_unanswered = livré ou non ? Les jours filent
    .nudge = Le transporteur signale une livraison, et je ne sais toujours pas si vous avez le colis.
checkpoint-sighting_unclear = ce que veut dire le statut
    .nudge = Le suivi indique quelque chose que vous seul pouvez juger.
checkpoint-parcel_news = du nouveau pour le colis
    .nudge = Il y a du nouveau pour votre colis.
parcel-said_delivered = livré, dit le transporteur
event-tracker_reported = { $seen } indique : { $state }{ $since ->
        [none] { "" }
       *[other] { " " }(depuis le { $since })
    }
event-sighting_unclear = { $seen } indique quelque chose de peu clair{ $answers ->
        [none] { "" }
       *[other] { " " }: { $answers }
    }
tracker-state = { $service } : { $before ->
        [none] { $state }
       *[other] { $before } → { $state }
    }{ $since ->
        [none] { "" }
       *[other] , { $since }
    }
tracker-expected = Attendu au plus tard le { $date }.
tracker-handed-to = Chez le dernier transporteur, c’est le <code>{ $number }</code>.
tracker-unclear = { $service } indique quelque chose d’ambigu{ $scan ->
        [none] { "" }
       *[other] { " " }({ $scan })
    }. De quoi s’agit-il ?
tracker-not-yours = { $service } montre le colis de quelqu’un d’autre. Le numéro est-il juste ?
tracker-evidence = Ce texte cite { $service }. Joignez aussi votre propre capture d’écran de la page de suivi : c’est elle qui fait preuve.
button-have-it = Oui, il est là
button-have-nothing = Non, je n’ai rien
button-check-number = Changer le numéro
tracker-offer = 🔎 Voulez-vous que je regarde le suivi moi-même ? { $service } reçoit alors le numéro de suivi et le pays de destination, rien d’autre sur vous. Je n’écris que si ce que vous devez faire change.
tracker-offer-yes = Bien. Désormais je regarde { $service } moi-même. /settings pour l’arrêter.
tracker-offer-no = D’accord, je vous demanderai. /settings pour l’activer.
button-watch-yes = 🔎 Oui, regardez
button-watch-no = Non, demandez-moi
settings-auto-on = 🔎 Regarder le suivi pour moi
settings-auto-off = 🔎 Ne plus regarder le suivi
privacy-tracker = <b>Suivi.</b> Si vous le permettez dans /settings, j’interroge { $service } sur vos colis. Il apprend le numéro de suivi et le pays, rien d’autre. De ses réponses je garde l’état, le jour et la dernière ligne du transporteur ; les noms, adresses et téléphones n’y sont pas lus.
export-case = Dossier de cette commande, pour AliExpress, une banque ou un service de paiement
