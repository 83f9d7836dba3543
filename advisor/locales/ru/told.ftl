### What a buyer tells of a dispute that is open already: its reason, its sum.

dispute-reason-question = Какую причину вы выбрали в споре? Нажмите на неё или напишите своими словами.
dispute-sum-question = Какую сумму вы попросили? Нажмите на неё или напишите: <code>{ $part }</code>
event-dispute_reason_told = причина спора: «{ $reason }»
noted-dispute-reason = Записано: причина спора — «{ $reason }».
noted-percent = { $percent } % от { $price } — это { $sum }.
noted-decided-sum = Записано: решение — { $sum }.
