### What a buyer tells of a dispute that is open already: its reason, its sum.

dispute-reason-question = Яку причину ви вибрали в спорі? Натисніть на неї або напишіть своїми словами.
dispute-sum-question = Яку суму ви попросили? Натисніть на неї або напишіть: <code>{ $part }</code>
event-dispute_reason_told = причина спору: «{ $reason }»
noted-dispute-reason = Записано: причина спору — «{ $reason }».
noted-percent = { $percent } % від { $price } — це { $sum }.
noted-decided-sum = Записано: рішення — { $sum }.
