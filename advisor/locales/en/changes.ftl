### Changing one's mind: corrections, the history of an order, taking back, deleting, files.

## Facts

fact-title = name
fact-tracking_number = tracking number
fact-shipped_on = shipped
fact-protection_end = protection ends
fact-price = price
fact-paid_shipping = delivery
fact-guaranteed_days = delivery guarantee
fact-seller = seller
fact-order_number = order number
fact-destination = country
fact-line = { $name }: { $value }
fact-unknown = not known
fact-days = { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
fact-shipping-paid = paid
fact-shipping-free = free

## Correcting

edit-question = What needs correcting in <b>{ $title }</b> (No. { $number })? Choose it, and tell me how it should be.
edit-changed-message = You’ve changed the message you added this order with. I can’t follow such changes on my own, so please correct the order here.
edit-now = <b>{ $title }</b> · No. { $number }
    So far: { $fact }
edit-ask-destination = Which country does the parcel go to?
edit-another = Noted: { $fact }.
edit-shipped = Noted: { $fact }. The protection still ends on { $date }; correct that too if the order shows another day.
edit-number = Noted: the number is <code>{ $tracking }</code> now. Tell me once tracking shows something.
button-edit = Correct a fact
button-edit-clear = Not known

## Taking back

undo-question = <b>{ $title }</b> · No. { $number }
    Noted last, on { $date } at { $time }: { $what }.
    Undo this note? Nothing changes on AliExpress.
undo-then = <b>Without it</b>
undo-moves = { $count ->
        [one] One date goes back to what it was.
       *[other] { $count } dates go back to what they were.
    }
undone = Note undone: “{ $what }”.
button-undo = Undo the last note
button-undo-confirm = Yes, undo the note
button-undo-leave = No, leave it

## History

history-heading = <b>{ $title }</b> · No. { $number }
history-line = { $date }, { $time }: { $what }
history-undone = <s>{ $line }</s>
history-earlier = { $count ->
        [one] One earlier entry isn’t shown; /export has it.
       *[other] { $count } earlier entries aren’t shown; /export has them all.
    }
button-history = History
event-order_registered = added as “{ $title }”
event-facts_corrected = corrected, { $facts }
event-order_shipped = shipped { $shipped_on }{ $protection_end ->
        [none] { "" }
       *[other] , protection ends on { $protection_end }
    }
event-tracking_reported = tracking says: { $state }{ $since ->
        [none] { "" }
       *[other] { " " }(since { $since })
    }{ $until ->
        [none] { "" }
       *[other] { " " }(until { $until })
    }
event-tracking_number_replaced = another tracking number, { $tracking_number }
event-letter_sent = you wrote to the seller
event-extension_requested = you asked for { $days ->
        [one] { $days } more day
       *[other] { $days } more days
    }
event-extension_granted = the seller extended; protection ends on { $new_end }
event-extension_refused = the seller didn’t extend
event-claim_wished = you’re going to { $solution ->
        [return] return it for { $claimed }
       *[refund] ask for { $claimed }
    }
event-dispute_opened = dispute opened{ $reason ->
        [none] {""}
       *[other] , “{ $reason }”
    }{ $claimed ->
        [none] {""}
       *[other] , for { $claimed }
    }{ $solution ->
        [return] { " " }and a return
       *[refund] {""}
    }
event-dispute_answered = { $answer ->
        [refused] the seller refused
       *[other] the seller made another offer{ $nothing ->
            [yes] , 0
           *[no] { $offered ->
                [none] {""}
               *[other] , { $offered }
            }
        }
    }
event-dispute_changed = you ask for { $claimed ->
        [none] another amount
       *[other] { $claimed }
    } in the dispute{ $solution ->
        [return] , and to return the goods
       *[refund] {""}
    }
event-dispute_parked = the dispute is on hold until { $until }
event-return_agreed = a return was agreed
event-goods_sent_back = you sent the goods back
event-dispute_escalated = AliExpress took the dispute over
event-dispute_decided = AliExpress decided{ $nothing ->
        [yes] , no refund
       *[no] { $goes_back ->
            [yes] , send it back
           *[no] {""}
        }{ $offered ->
            [none] {""}
           *[other] , { $offered }
        }
    }
event-decision_appealed = you rejected the decision
event-dispute_cancelled = the dispute was cancelled
event-dispute_closed = { $outcome ->
        [won] the dispute was settled in your favour{ $refund ->
            [none] {""}
           *[other] , { $refund }
        }, the refund is due
        [silence] the seller never answered, the refund is due
       *[lost] the dispute was lost
    }
event-receipt_confirmed = { $by_accident ->
        [yes] receipt was confirmed by mistake, the parcel isn’t here
       *[no] the parcel arrived
    }
event-refund_received = the money came back
event-order_closed = the order was closed
event-nudge_snoozed = put off until { $until }
event-price_judged = { $cheap ->
        [yes] you said it’s a cheap order
       *[no] you said it’s not a cheap order
    }
event-problem_found = what’s wrong: { $reason }{ $paid_for ->
        [none] { "" }
       *[other] { " " }({ $came } of { $paid_for } came)
    }
event-decision_accepted = you accepted the decision

## Deleting

delete-question = Delete <b>{ $title }</b> (No. { $number }) with its history and its reminders? You can’t take that back. { $closed ->
        [yes] {""}
       *[no] To keep it but hear no more about it, use /close.
    }
deleted = Deleted: <b>{ $title }</b> (No. { $number }), { $events ->
        [one] one entry
       *[other] { $events } entries
    } of its history, { $reminders ->
        [0] no reminders
        [one] one reminder
       *[other] { $reminders } reminders
    } to come.
button-delete = Delete
button-delete-confirm = Yes, delete it
forget-question = Delete everything about this chat: { $orders ->
        [0] no orders,
        [one] one order with its history and its reminders,
       *[other] { $orders } orders with their histories and reminders,
    } your settings and open questions? You can’t take that back. /export gives you a copy first.
forgotten = Deleted: { $orders ->
        [0] no orders
        [one] one order
       *[other] { $orders } orders
    }, { $events ->
        [0] no entries
        [one] one entry
       *[other] { $events } entries
    } of history, { $reminders ->
        [0] no reminders
        [one] one reminder
       *[other] { $reminders } reminders
    } to come, and your settings. I know nothing about this chat any more; /start begins afresh.
button-forget-confirm = Yes, delete everything

## Later

snooze-usage = Write <code>/snooze</code>, the number of the order and the days: <code>/snooze 1 3</code> or <code>/snooze 1 until Friday</code>. I’ll wait { $longest } days at most, and never past a deadline.

## Files

export-nothing = There’s nothing to export yet. Add an order with /add first.
export-calendar = The dates to come, for any calendar
export-table = Your orders with today’s advice, as a table
export-all = Everything, histories included, for programs
column-number = No.
column-currency = currency
column-guaranteed = guaranteed until
column-parcel = tracking says
column-received = received
column-closed = closed
column-advice = what to do now
column-deadline = deadline
column-left = days left
calendar-entry = { $title }: { $what }

## What is refused

error-undo-registration = Nothing has been noted about order No. { $number } since you added it. To remove it altogether: <code>/delete { $number }</code>
error-country-unknown = I don’t know a country called “{ $text }”. Its name or its two-letter code will do.
error-fact-needed = I can’t do without that.
error-nothing-changes = That’s what I have already.
error-shipped-after-that = It can’t have been shipped after { $date }: by then it had arrived or was in dispute.
error-price-below-claim = The dispute asks for { $claimed }; the price can’t be less, or in another currency.

## The menu

command-edit = correct a fact about an order
command-undo = undo the last note
command-history = everything noted about an order
command-delete = remove an order for good
command-snooze = remind me later
command-export = calendar, table and JSON
command-forget = delete everything about this chat
