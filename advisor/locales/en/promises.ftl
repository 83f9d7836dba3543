### What else the page promises, and an order that was cancelled (I4-I8).

reason-I4 = A coupon for a late parcel doesn’t come by itself: apply for it on the order’s page once the date has passed. One per order; it is valid for { $late_coupon ->
        [one] { $late_coupon } day
       *[other] { $late_coupon } days
    }.
reason-I5 = “Free returns” lets you send goods back without giving a reason, only where the item shows it: unused, complete, with the label from the page, by the date that the page names.
reason-I6 = “Refund if lost” and “refund if damaged” are promises of their own: once tracking says “lost”, or what came is damaged, apply on the order’s page with a screenshot or a photo.
reason-I7 = If the seller doesn’t send the order by its date, cancel it and get the money back; an unanswered request to cancel is usually granted after two days.
reason-I8 = A cancelled order is refunded to the card or account you paid with. Look at the payment part of the order for “completed”, and count from there; then ask your bank, with the proof.

verdict-apply = 🎁
step-apply = Apply for the coupon
situation-coupon-due = Apply for the coupon{ $coupon ->
        [none] { "" }
       *[other] { " " }({ $coupon })
    }
    .do = Open the order and apply there: it doesn’t come by itself.
        There’s one per order. The parcel’s own dates stand. Then tap “Applied for the coupon”.
    .otherwise = The coupon lapses; the parcel’s own dates stay as they are.
situation-ship-late = Not sent in time. You may cancel it
    .do = The page promised it would be sent by { $ship_by }. Open the order: if it was sent after all, tell me.
        If not, cancel it there and get the whole sum back, or ask the seller first; the message is ready.
    .otherwise = The order just waits. Once it’s cancelled, you get your money back.
situation-cancelled = Cancelled. Wait for the money
    .do = It goes back to the card or account you paid with, usually by { $act_from }.
        The payment part of the order’s page says when it left. Tell me when it’s there.
    .otherwise = I’ll ask you on { $act_from } whether it has come.
situation-cancelled-late = Cancelled, and the money isn’t here. Ask for it
    .do = Look at the payment part of the order: does it say “completed”?
        If it does, ask your bank, with a screenshot of it; the refund may be booked under the date of purchase. If it doesn’t, send AliExpress support the ready message.
    .otherwise = The sooner you ask, the sooner stuck money is found.
situation-lost-promised = The page promises a refund for a lost parcel. Apply now
    .do = Take a screenshot of tracking that says “lost”, open the order and apply for the full refund.
        Reason: { $reason }. If the site won’t take it yet, tell me.
    .otherwise = After { $last_safe } the money is the seller’s.

checkpoint-ship_by_passed = not sent in time?
    .nudge = The day by which it should have been sent, { $ship_by }, has passed.
checkpoint-coupon_due = apply for the coupon
    .nudge = The parcel is late.
checkpoint-free_return_soon = free return ends soon
    .nudge = You can send it back for free until { $free_return }.
checkpoint-free_return_last = last day of the free return
    .nudge = Today is the last day to send it back for free.
checkpoint-cancelled_check = has the money for the cancelled order come?
    .nudge = { $refund_working_days ->
        [0] { $refund_arrives ->
            [one] { $refund_arrives } day
           *[other] { $refund_arrives } days
        }
       *[other] { $refund_working_days ->
            [one] { $refund_working_days } working day
           *[other] { $refund_working_days } working days
        }
    } since it was cancelled. Has the money come?

promises-heading = The page also promises:
promise-late_coupon = a coupon{ $amount ->
        [none] { "" }
       *[other] { " " }({ $amount })
    } if it comes after { $date } (apply for it; one per order)
promise-late_coupon-used = the coupon: applied for
promise-free_return = { $date ->
        [none] free return for { $days ->
            [one] { $days } day
           *[other] { $days } days
        }{ $counts ->
            [receipt] { " " }from receipt
            [payment] { " " }from payment
           *[none] { " " }(from payment or from receipt: the page says)
        }
       *[other] free return until { $date }
    }
promise-lost_refund = a refund if tracking says “lost”
promise-damaged_refund = a refund if it arrives damaged
promise-ship_by = to be sent by { $date }
promise-name-late_coupon = a coupon if late
promise-name-free_return = free return
promise-name-lost_refund = refund if lost
promise-name-damaged_refund = refund if damaged
promise-name-ship_by = last day to send it
button-used-late_coupon = Applied for the coupon
button-used-free_return = Sent back for free
noted-promise-used = Noted.

button-cancelled = It was cancelled
cancelled-question = <b>Who cancelled “{ $title }”?</b>
button-cancelled-seller = The seller
button-cancelled-buyer = I did, before shipping
noted-cancelled = Noted: cancelled. Now just wait for the refund.
card-cancelled = Cancelled on { $date }
error-not-promised = The page of this order doesn’t promise that, as far as I know.

event-promises_told = the page promises: { $promises }
event-promise_used = made use of: { $promise }
event-order_cancelled = { $who ->
        [seller] the seller cancelled the order
       *[buyer] you cancelled the order
    }
letter-name-cancelled_refund = Cancelled: where is the money?
    .explain = For AliExpress support: asks where the money for the cancelled order is.
promise-nudge = 🎁 <b>{ $title }</b>: { $text }
