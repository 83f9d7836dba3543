### What is asked before it is noted, and what is left open.

button-unsure = Nie pamiętam
unsure-noted = Nic nie szkodzi: znajdziesz to w sporze na stronie zamówienia. Zapytam innym razem.
noted-sum-told = Zapisane: prosisz o { $sum }.
add-ask-paid_on = Kiedy zapłacono? Na przykład <code>{ $example }</code> albo <i>3 dni temu</i>.
fact-paid_on = data płatności
field-paid_on = data płatności
deadline-dispute = { $answer_by ->
        [none] ⏰ Decyzja AliExpress do <b>{ $decided_by }</b>
       *[other] ⏰ Odpowiedź sprzedawcy do <b>{ $answer_by }</b>; decyzja AliExpress do <b>{ $decided_by }</b>
    }
deadline-collect = { $days ->
        [0] ⏰ Dziś ostatni dzień.
       *[other] ⏰ Odbierz najpóźniej <b>{ $by }</b>.
    }
mistake-question = <b>Odbiór potwierdzono dzisiaj?</b> Dopóki nie powiesz inaczej, liczę od dziś. Naciśnij dzień albo napisz: <code>{ $example }</code>
arrival-question = <b>Paczka doszła dzisiaj?</b> Dopóki nie powiesz inaczej, liczę od dziś. Naciśnij dzień albo napisz: <code>{ $example }</code>
