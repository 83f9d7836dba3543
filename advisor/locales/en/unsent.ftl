unsent-answer = <b>{ $title }</b> · No. { $number }
    <b>{ $headline }</b>
seller-unsent-dispute = 🛑 No. There’s nothing to dispute: it hasn’t been sent
    .do = Only an order that has been sent can be disputed. Don’t want to wait? Cancel it before it’s sent, and all of the money comes back. If the seller can’t send it, cancelling is the way, not a dispute.
seller-unsent-wait = ⏳ You may wait: before shipment no clock runs
    .do = It costs you no days. But you don’t have to: until it’s sent you can cancel and get all of the money back. Protection starts once it’s sent; tell me then.
seller-unsent-cancel = ✋ Cancel only if you no longer want it
    .do = Nobody can make you. If you do, give the true reason: the seller can’t send it, not that you changed your mind. All of the money comes back; then tap “It was cancelled”.
