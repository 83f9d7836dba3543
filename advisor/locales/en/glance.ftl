### What is seen at one glance: the first line of a message, the names of steps in lists, the fold.

folded = <blockquote expandable>{ $text }</blockquote>
folded-heading = <b>Details: why, and what comes next</b>
heading-day = day { $day }
heading-left = { $left ->
        [0] ends today
        [1] last safe day
       *[other] { $left } days left
    }
status-step = <b>{ $headline }</b>
deadline-step = { $days ->
        [0] ⏰ Do this <b>today</b>.
       *[other] ⏰ Do this by <b>{ $by }</b>.
    }
deadline-best = { $days ->
        [0] ⏰ Best <b>today</b>; works until { $last_safe }.
       *[other] ⏰ Best by <b>{ $by }</b>; possible until { $last_safe }.
    }
letter-title = ✉️ <b>{ $name }</b>
step-wait = Nothing to do
step-look = Check tracking
step-write-to-seller = Message the seller
step-check-extension = See if it’s extended
step-extend = Ask to extend
step-dispute = Open a dispute
step-collect = Collect it
step-answer-customs = Answer customs
step-inspect = Check what came
step-follow-dispute = Look into the dispute
step-cancel-dispute = Cancel the dispute
step-send-back = Send it back
step-await-refund = Wait for the money
step-complain = Complain to AliExpress
step-done = All done
number = No. { $number }
button-other-days = Other number of days…
writes-on = 🔔 I’ll write on <b>{ $date }</b>.
today-heading = { $count ->
        [0] <b>Nothing needs you today</b>
        [one] <b>{ $count } order needs you today</b>
       *[other] <b>{ $count } orders need you today</b>
    }
button-today-view = What to do today
