### Zamówienie, o którym napisano, a którego nie zapisano.

unsaved = { $count ->
        [one] Wiem od Ciebie o zamówieniu <b>{ $titles }</b>, ale nie jest zapisane, więc go nie pilnuję.
       *[other] Wiem od Ciebie o zamówieniach (<b>{ $titles }</b>; razem { $count }), ale nie są zapisane, więc ich nie pilnuję.
    } Zapisać czy niepotrzebne? Więcej nie zapytam.
button-not-needed = Niepotrzebne
button-go-on = Kontynuuj
unsaved-dropped = Dobrze, usunięte.
