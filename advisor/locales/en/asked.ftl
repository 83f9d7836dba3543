### What is asked before it is noted, and what is left open.

button-unsure = Not sure
unsure-noted = That’s fine: the dispute on the order’s page shows it. I’ll ask another time.
noted-sum-told = Noted: you asked for { $sum }.
add-ask-paid_on = When did you pay? For example <code>{ $example }</code> or <i>3 days ago</i>.
fact-paid_on = paid
field-paid_on = payment date
deadline-dispute = ⏰ { $answer_by ->
        [none] { "" }
       *[other] Seller has until <b>{ $answer_by }</b>;{ " " }
    }AliExpress decides by <b>{ $decided_by }</b>
deadline-collect = { $days ->
        [0] ⏰ Today is the last day to collect it.
       *[other] ⏰ Collect it by <b>{ $by }</b>.
    }
mistake-question = <b>Did you confirm receipt today?</b> I count from today until you tell me otherwise. Tap the day, or write it: <code>{ $example }</code>
arrival-question = <b>Did it come today?</b> I count from today until you tell me otherwise. Tap the day, or write it: <code>{ $example }</code>
