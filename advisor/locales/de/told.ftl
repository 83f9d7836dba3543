### What a buyer tells of a dispute that is open already: its reason, its sum.

dispute-reason-question = Welchen Grund hast du im Streitfall angegeben? Tipp ihn an oder schreib ihn in deinen Worten.
dispute-sum-question = Wie viel verlangst du? Tipp den Betrag an oder schreib ihn: <code>{ $part }</code>
event-dispute_reason_told = der Grund des Streitfalls ist „{ $reason }“
noted-dispute-reason = Notiert: Der Grund des Streitfalls ist „{ $reason }“.
noted-percent = { $percent } % von { $price } sind { $sum }.
noted-decided-sum = Notiert: Die Entscheidung lautet { $sum }.
