### What a buyer tells of a dispute that is open already: its reason, its sum.

dispute-reason-question = Quel motif avez-vous choisi dans le litige ? Appuyez dessus, ou écrivez-le avec vos mots.
dispute-sum-question = Combien avez-vous demandé ? Appuyez sur le montant, ou écrivez-le : <code>{ $part }</code>
event-dispute_reason_told = le motif du litige est « { $reason } »
noted-dispute-reason = C’est noté : le motif du litige est « { $reason } ».
noted-percent = { $percent } % de { $price }, cela fait { $sum }.
noted-decided-sum = C’est noté : la décision est de { $sum }.
