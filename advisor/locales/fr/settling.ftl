# What was told and would settle something is asked about first.
silence-waits = Toujours rien du vendeur. Il a jusqu’au { $date }. D’ici là, vérifiez juste que le montant du litige est bien le vôtre.
silence-question = Consultez le litige sur « { $title } » : indique-t-il que votre montant a été accordé ?
button-silence-yes = Oui, accordé
button-settled-not = Non
refund-question = { $sum ->
        [none] L’argent de « { $title } » est-il revenu ?
       *[other] L’argent de « { $title } » est revenu : { $sum } ?
    }
button-refund-yes = Oui, clore
button-refund-another = Autre montant
refund-sum-question = Combien est revenu pour « { $title } » ? Écrivez simplement le montant.
turned-down = { $sum ->
        [none] Vous avez refusé l’offre.
       *[other] Vous avez refusé { $sum }.
    } Sans accord, AliExpress tranche, à partir du { $date }.
granted-check = Le vendeur a ajouté { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }, donc la protection finirait le <b>{ $date }</b>. La page de la commande affiche-t-elle cette date ?
button-granted-yes = Oui
button-granted-another = Autre date
