# What was told and would settle something is asked about first.
silence-waits = Od sprzedawcy na razie nic. Ma czas do { $date }. Do tego dnia sprawdź tylko, czy kwota w sporze jest Twoja.
silence-question = Zajrzyj do sporu o „{ $title }”: czy jest tam napisane, że przyznano Twoją kwotę?
button-silence-yes = Tak, przyznano
button-settled-not = Nie
refund-question = { $sum ->
        [none] Czy pieniądze za „{ $title }” wróciły?
       *[other] Pieniądze za „{ $title }” wróciły: { $sum }?
    }
button-refund-yes = Tak, zamknij
button-refund-another = Inna kwota
refund-sum-question = Ile pieniędzy wróciło za „{ $title }”? Po prostu napisz kwotę.
turned-down = { $sum ->
        [none] Oferta odrzucona.
       *[other] Oferta { $sum } odrzucona.
    } Jeśli się nie dogadacie, od { $date } decyduje AliExpress.
granted-check = Sprzedawca dodał { $days ->
        [one] { $days } dzień
        [few] { $days } dni
       *[other] { $days } dni
    }, czyli ochrona kończy się <b>{ $date }</b>. Czy strona zamówienia pokazuje tę datę?
button-granted-yes = Tak
button-granted-another = Inna data
