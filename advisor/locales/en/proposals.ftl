## What AliExpress offers, which of it is taken, and until when (G4)

proposal-name = { $kind ->
        [return] { $sum ->
            [none] return it, money back
           *[other] return it for { $sum }
        }
       *[refund] { $sum } back
    }
button-proposal = { $place }. { $name }
proposals-question = <b>Which of them do you take?</b> Tap it, or write “the second”. To reject both, tap “I rejected it”.
taken-question = How much comes back under the decision you accepted? Tap it, or write the amount.
noted-proposals = Noted: they offer { $count } solutions.
noted-chosen-place = Noted: you take solution { $place }. The seller may still object.
answer-term-question = <b>Until when does the page let you answer about “{ $title }”?</b> Tap the day, or write it, as in <code>{ $example }</code>.
noted-answer-term = Noted: answer by { $date }. I’ll remind you before.
deadline-answer = { $ends_in ->
        [today] ⏰ <b>Today</b> is the last day to answer, as you told me.
       *[ahead] ⏰ Answer by <b>{ $last_safe }</b>: the page says { $end }.
    }
event-answer_term_told = you can answer until { $until }
event-decided-between = AliExpress offers several solutions: { $proposals }
checkpoint-answer_soon = dispute: few days left to answer
    .nudge = Only a few days are left to answer.
checkpoint-answer_last_day = dispute: last safe day to answer
    .nudge = Today is the last safe day to answer.
error-nothing-to-answer = There is nothing to answer about order No. { $number } right now.
error-answer-term-past = { $date } is over. Until when does the page let you answer?
