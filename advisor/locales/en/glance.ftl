### What is seen at one glance: the first line of a message, the names of steps in lists, the fold.

folded = <blockquote expandable>{ $text }</blockquote>
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
today-heading = { $count ->
        [0] <b>Nothing needs you today</b>
        [one] <b>{ $count } order needs you today</b>
       *[other] <b>{ $count } orders need you today</b>
    }
button-today-view = What to do today
