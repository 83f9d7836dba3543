### What a buyer tells of a dispute that is open already: its reason, its sum.

dispute-reason-question = Qual motivo você escolheu na disputa? Toque nele ou escreva com suas palavras.
dispute-sum-question = Quanto você pediu? Toque no valor ou escreva: <code>{ $part }</code>
event-dispute_reason_told = o motivo da disputa é “{ $reason }”
noted-dispute-reason = Anotado: o motivo da disputa é “{ $reason }”.
noted-percent = { $percent }% de { $price } são { $sum }.
noted-decided-sum = Anotado: a decisão é de { $sum }.
