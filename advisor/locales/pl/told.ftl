### What a buyer tells of a dispute that is open already: its reason, its sum.

dispute-reason-question = Jaki powód został podany w sporze? Wybierz go albo napisz własnymi słowami.
dispute-sum-question = O jaką kwotę chodzi w sporze? Wybierz ją albo napisz: <code>{ $part }</code>
event-dispute_reason_told = powód sporu: „{ $reason }”
noted-dispute-reason = Zapisane: powód sporu to „{ $reason }”.
noted-percent = { $percent }% z { $price } to { $sum }.
noted-decided-sum = Zapisane: decyzja to { $sum }.
