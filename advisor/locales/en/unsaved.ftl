### An order that was told and not saved.

unsaved = { $count ->
        [one] You wrote to me about <b>{ $titles }</b>, but it isn’t saved, so I’m not watching it.
       *[other] You wrote to me about { $count } orders (<b>{ $titles }</b>), but they aren’t saved, so I’m not watching them.
    } Save, or not needed? I won’t ask again.
button-not-needed = Not needed
button-go-on = Continue
unsaved-dropped = Fine, dropped.
