not-understood = Tego nie zrozumiałem{ $named ->
        [none] .
       *[other] , wiem tylko, że chodzi o <b>{ $named }</b>.
    } Napisz, co się stało, na przykład: „przyszła”, „bez zmian od poniedziałku”, „sprzedawca odmówił”, „przedłużył o 20 dni”.

    Nowe zamówienie: wyślij mi jego stronę, e-mail albo jedną linijkę: <code>{ start-example }</code>
