### What goes back: a parcel that was not handed over, and goods that a dispute sends back (E5, F7).

## The rules

reason-E5 = If it goes back because customs got no papers, a notice was ignored or the address was wrong, a dispute is usually lost. What helps is a new delivery while it’s still in your country, or the seller’s goodwill.
reason-F7 = Send goods back just as the page says: with its label if there is one, otherwise tracked and at your own cost. Enter the number there and keep the receipt.{ $return_warehouse ->
        [0] { "" }
        [one] { " " }The warehouse then has a day to check it.
       *[other] { " " }The warehouse then has { $return_warehouse } days to check it.
    }

## Situations

situation-returning-own = It’s going back. Call the carrier, then write to the seller
    .do = Call the carrier or the post office today: while it’s still in your country, they can often deliver it again.
        If not, the message to the seller is ready: it asks for your money once the parcel is there, or to send it again at your cost.
        A dispute is usually lost now. You may still open one until { $last_safe }, with the true reason; never say “still in transit”.
    .otherwise = It reaches the seller, and you depend on their goodwill.
situation-returning-own-last = Time is nearly up. A dispute is all that’s left to try
    .do = Reason: closest to { $reason }. Say openly what happened; it’s usually lost, but it costs nothing.
        Attach tracking that shows the return, and what you wrote to the carrier and the seller.
    .otherwise = After { $last_safe } only the seller’s goodwill is left.
situation-return-agreed = { $return_by ->
        [none] Send the goods back, and keep the receipt
       *[other] Send the goods back by { $return_by }
    }
    .do = { $postage ->
        [label] Print the label from the dispute’s page and use only that: another parcel may not be recognised.
        [own_cost] You pay the postage: choose a service with tracking, to the address on the dispute’s page.
       *[none] First see in the dispute whether there’s a label or you pay the postage yourself.
    }
        Photograph what you pack, enter the number on that page, keep the receipt, and tell me when it’s sent.
    .otherwise = { $return_by ->
        [none] Until the goods are on their way, the seller owes you nothing.
       *[other] After { $return_by } the seller is paid, and you keep the goods.
    }
situation-return-sent = It’s on its way back. Keep the receipt
    .do = { $return_number ->
        [none] Enter its number on the dispute’s page if you haven’t; without it nobody knows that it’s coming.
       *[other] Its number is <code>{ $return_number }</code>: it must be on the dispute’s page, too.
    }
        Look into the dispute once a day. Once it has arrived, the refund is due. “Nothing came”? Show the tracking and the receipt.
    .otherwise = You may miss a question, and with it the refund.

## Questions and answers

cause-question = <b>Why is it going back?</b> Did customs lack papers, was a notice missed, was the address wrong?
button-cause-own = It was my doing
button-cause-other = Not my doing
button-cause-unknown = I don’t know
noted-return-cause = Noted.
return-until-question = <b>By which day does the page want it sent back?</b> Tap or write it, as in <code>{ $example }</code>.
button-return-undated = It names no day
return-postage-question = <b>Is there a label on the page, or do you pay the postage?</b>
button-postage-label = There’s a label
button-postage-own_cost = I pay myself
noted-return-until = { $date ->
        [none] Noted: the page names no day. The sooner it’s sent, the better.
       *[other] Noted: to be sent by { $date }.
    }
noted-return-postage = { $postage ->
        [label] Noted: with the label from the page.
       *[own_cost] Noted: at your own cost.
    }
noted-return-number = Noted. Enter the same number on the dispute’s page.
return-number-question = Which number did it get? Just write it.
error-not-going-back = As far as I know, order No. { $number } isn’t going back.
error-return-day-past = { $date } is over. By which day does the page want it sent?

## Stored and sent

event-return_cause_told = it’s going back { $cause ->
        [own] through your own doing
        [other] through no fault of yours
       *[unknown] for an unknown reason
    }
event-way_back_told = the way back: { $postage ->
        [label] with a label
        [own_cost] at your own cost
       *[none] { $tracking_number ->
            [none] { $until ->
                [none] the page names no day
               *[other] to be sent by { $until }
            }
           *[other] number { $tracking_number }
        }
    }
letter-name-returned_own = It’s going back: refund or new delivery
    .explain = Asks the seller for the money once it’s there, or to send it again. Copy it into the order’s chat.

## The goods are back with the seller

situation-return-arrived = They have it back. Now the refund is due
    .do = Look into the dispute once a day, and at your account. The money should be there by { $act_from }; tell me when it is.
    .otherwise = On { $act_from } I’ll ask whether it has come.
situation-return-unpaid = They have had it for long enough. Ask for your refund
    .do = Write it in the dispute, and to AliExpress support: the text is ready. Attach the tracking that shows the delivery.
    .otherwise = Perhaps nobody notices that the money is missing.
button-return-arrived = They received it
noted-return-arrived = Noted: the goods are back with them.
event-goods_arrived_back = the goods reached the seller
error-nothing-sent-back = As far as I know, nothing was sent back for order No. { $number } yet.
letter-name-return_refund = Returned: where is the refund?
    .explain = For the dispute and for AliExpress support: asks for the refund of goods that have arrived.
label-letter-name-return_refund = Returned, not paid
