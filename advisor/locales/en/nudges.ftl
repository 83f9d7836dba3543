### Nudges: asked again, several at once, quiet hours, putting off, the week ahead.

## Asked again

nag-again = 🔁 Reminder: <b>{ $headline }</b>
nag-hushed = All right, I won’t ask about <b>{ $title }</b> again. { $date ->
        [none] Its deadline still stands.
       *[other] You’ll hear about it on { $date }, when its next date comes.
    }
button-hush = Don’t ask again

## Several orders at once

digest-heading = { $count ->
        [0] <b>News of your orders</b>
        [one] <b>{ $count } order needs you today</b>
       *[other] <b>{ $count } orders need you today</b>
    }
digest-again = 🔁
digest-late = <i>Some of this was due earlier. I couldn’t send it then, but it still holds.</i>
digest-open = Tap an order for the details, the message and the answers.

## Settings

settings-nudging = Quiet hours: { $quiet ->
        [yes] { $begins }:00 to { $ends }:00
       *[no] none
    }
    Unanswered questions: { $nag ->
        [on] I ask again, twice at most
       *[off] asked once
    }
    Two weeks ahead, on Mondays: { $weekly ->
        [on] yes
       *[off] no
    }
settings-quiet = Quiet hours
settings-ask-quiet = From what time should I keep quiet? What falls into the quiet hours comes when they end, or before they begin if a deadline can’t wait.
settings-ask-quiet-end = Quiet from { $begins }:00. Until when?
button-quiet-off = No quiet hours
settings-nag-on = 🔁 Ask again if I don’t answer
settings-nag-off = 🔁 Don’t ask twice
settings-weekly-on = 🗓 Send “Two weeks ahead”
settings-weekly-off = 🗓 Stop “Two weeks ahead”

## Putting off

button-later = Another day…
button-in-days = { $days ->
        [one] In { $days } day
       *[other] In { $days } days
    }
snooze-question = When shall I come back to <b>{ $title }</b>? Tap a day, or write it: <code>/snooze { $number } until { $example }</code>
error-snooze-too-far = That’s too far away: I can wait { $longest } days at most.

## The week ahead

weekly-heading = 🗓 <b>Two weeks ahead</b>
weekly-free = Nothing falls due. Enjoy the quiet.
weekly-date = { $date }: { $what }
weekly-others = { $count ->
        [one] One more order can wait.
       *[other] { $count } more orders can wait.
    }
checkpoint-weekly = two weeks ahead
    .nudge = What the next two weeks bring.
