### What a buyer tells of a dispute that is open already: its reason, its sum.

dispute-reason-question = ¿Qué motivo elegiste en la disputa? Tócalo o escríbelo con tus palabras.
dispute-sum-question = ¿Cuánto pediste? Toca el importe o escríbelo: <code>{ $part }</code>
event-dispute_reason_told = el motivo de la disputa es «{ $reason }»
noted-dispute-reason = Anotado: el motivo de la disputa es «{ $reason }».
noted-percent = El { $percent } % de { $price } son { $sum }.
noted-decided-sum = Anotado: la decisión es de { $sum }.
