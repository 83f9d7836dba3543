not-understood = Tego nie zrozumiałem{ $named ->
        [none] .
       *[other] , wiem tylko, że chodzi o <b>{ $named }</b>.
    } Napisz, co się stało, na przykład: „przyszła”, „bez zmian od poniedziałku”, „sprzedawca odmówił”, „przedłużył o 20 dni”.

    Nowe zamówienie: wyślij mi jego stronę, e-mail albo jedną linijkę: <code>{ start-example }</code>
added-again = Ten numer ma też <b>{ $title }</b>, nr { $number }. Jeśli to to samo zamówienie, usuń jedno z nich.
news-answered = Sprzedawca odpowiedział w sporze. Co napisał?
news-proposed = AliExpress zaproponował rozwiązanie.
