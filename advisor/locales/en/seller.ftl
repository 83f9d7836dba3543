seller-question = What does the seller ask of you over <b>{ $title }</b>? Tap, or paste the seller’s message.
seller-which-order = That sounds like a seller’s message. Which order is it about?
seller-answer = <b>{ $title }</b> · No. { $number }
    🛑 <b>{ $headline }</b>
seller-cost = <b>What it would cost you:</b> { $cost }
seller-letter = <b>A polite answer</b>
    <pre>{ $letter }</pre>
seller-false-reason = No. Don’t open a dispute with a false reason
    .button = say it never arrived
    .cost = AliExpress sees the tracking. A false reason is the easiest way to lose the account, and the dispute and the refund with it.
seller-change-reason = No. Keep your true reason
    .button = change the reason
    .cost = If mediators look, a false reason exposes you as a fraud, and the dispute is lost.
seller-cancel = No. Don’t cancel before the money is here
    .button = cancel the dispute
    .cost = { $again ->
        [none] A cancelled dispute may not be opened again, and a promise outside AliExpress can’t be enforced.
       *[other] A new dispute would be possible until { $again } only, some say never, and a promise outside AliExpress can’t be enforced.
    } If the seller wants to pay, they can accept the dispute.
seller-wait = { $dispute ->
        [yes] No. Keep the dispute open while you wait
        [over] Don’t rely on it: write to AliExpress support
        [gone] No. Don’t wait: the days for a dispute are running out
       *[no] Wait only if the order shows more time
    }
    .button = wait, they’ll extend
    .cost = { $dispute ->
        [yes] The dispute’s clock keeps running, whatever is written. If you cancel it to wait, you may not be able to open it again.
        [over] A promise to send again or to pay can’t be enforced, and the days for a dispute are over.
        [gone] A promise to send again or to pay can’t be enforced. { $last_safe ->
            [none] Let the seller offer it inside the dispute.
           *[other] After { $last_safe } you can no longer open a dispute; let the seller offer it inside one.
        }
       *[no] { $end ->
            [none] A promise isn’t an extension: check the timer yourself.
           *[other] A promise isn’t an extension: protection still ends on { $end }. Check the timer in the order; if it shows no more time, open a dispute by { $last_safe }.
        }
    }
seller-take-little = No. Don’t agree to 0, nor to less than is fair
    .button = take 0 or very little
    .cost = Agreeing ends the dispute for that amount. With 0 no money comes at all, whatever was promised beside it.
seller-return-at-cost = No. Not at your own cost
    .button = return it at my cost
    .cost = Postage to China often costs more than the goods. The dispute must say who pays it before you send anything; without a tracked parcel there is no refund.
seller-review-first = No. A review is no price for a refund
    .button = leave a good review
    .cost = Trading reviews for money breaks the rules for both of you, and the chat is the proof: accounts are blocked for it.
seller-confirm-first = No. Confirm only what you have and have checked
    .button = confirm receipt first
    .cost = Confirming closes the order and pays the seller. After that you have only { $last_window ->
        [one] { $last_window } day
       *[other] { $last_window } days
    } for a dispute.
seller-true-reason = The reason is true: nothing has come. But don’t rely on the promise
    .do = { $ready ->
        [over] The days for a dispute are over, and a promise can’t be enforced. Write to AliExpress support instead.
        [yes] Ask for the full amount in the dispute itself: what is promised beside it can’t be enforced. You can open it now.
       *[no] Ask for the full amount in the dispute itself: what is promised beside it can’t be enforced. Today it’s too early; I’ll tell you when it’s time.
    }
