### Eine Bestellung, die erzählt und nicht gespeichert wurde.

unsaved = { $count ->
        [one] Du hast mir von <b>{ $titles }</b> geschrieben, aber die Bestellung ist nicht gespeichert: Ich passe noch nicht darauf auf.
       *[other] Du hast mir von { $count } Bestellungen geschrieben (<b>{ $titles }</b>), aber sie sind nicht gespeichert: Ich passe noch nicht darauf auf.
    } Speichern, oder nicht nötig? Ich frage nicht noch einmal.
button-not-needed = Nicht nötig
button-go-on = Weiter
unsaved-dropped = Gut, verworfen.
