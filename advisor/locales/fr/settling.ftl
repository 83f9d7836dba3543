# What was told and would settle something is asked about first.
silence-waits = Toujours rien du vendeur. Il a jusqu’au { $date }. D’ici là, vérifiez juste que le montant du litige est bien le vôtre.
silence-question = Regardez le litige sur « { $title } » : indique-t-il que votre montant a été accordé ?
button-silence-yes = Oui, accordé
button-settled-not = Non
