### What a buyer tells of a dispute that is open already: its reason, its sum.

dispute-reason-question = Which reason did you choose in the dispute? Tap it, or write it in your own words.
dispute-sum-question = How much did you ask for? Tap the amount, or write it: <code>{ $part }</code>
event-dispute_reason_told = the dispute’s reason is “{ $reason }”
noted-dispute-reason = Noted: the dispute’s reason is “{ $reason }”.
noted-percent = { $percent }% of { $price } is { $sum }.
noted-decided-sum = Noted: the decision is { $sum }.
