## What AliExpress offers, which of it is taken, and until when (G4)

proposal-name = { $kind ->
        [return] { $sum ->
            [none] odesłanie za zwrot pieniędzy
           *[other] odesłanie za { $sum }
        }
       *[refund] wraca { $sum }
    }
button-proposal = { $place }. { $name }
proposals-question = <b>Które rozwiązanie wybierasz?</b> Naciśnij albo napisz „drugie”. Żadne nie pasuje? Naciśnij przycisk odrzucenia.
taken-question = Ile wraca według decyzji, na którą się zgadzasz? Wybierz albo napisz kwotę.
noted-proposals = Zapisane: rozwiązania do wyboru: { $count }.
noted-chosen-place = Zapisane: wybrane rozwiązanie { $place }. Sprzedawca może jeszcze się sprzeciwić.
answer-term-question = <b>Do kiedy strona pozwala odpowiedzieć w sprawie „{ $title }”?</b> Naciśnij dzień albo napisz, na przykład <code>{ $example }</code>.
noted-answer-term = Zapisane: odpowiedź najpóźniej { $date }. Przypomnę wcześniej.
deadline-answer = { $ends_in ->
        [today] ⏰ <b>Dziś</b> ostatni dzień na odpowiedź, według Twoich słów.
       *[ahead] ⏰ Odpowiedz najpóźniej <b>{ $last_safe }</b>: na stronie jest { $end }.
    }
event-answer_term_told = odpowiedzieć można do { $until } włącznie
event-decided-between = decyzja AliExpress, do wyboru: { $proposals }
checkpoint-answer_soon = spór: mało dni na odpowiedź
    .nudge = Zostało tylko kilka dni na odpowiedź.
checkpoint-answer_last_day = spór: ostatni bezpieczny dzień na odpowiedź
    .nudge = Dziś ostatni bezpieczny dzień na odpowiedź.
error-nothing-to-answer = W sprawie zamówienia nr { $number } nie ma teraz na co odpowiadać.
error-answer-term-past = { $date } już minął. Do kiedy strona pozwala odpowiedzieć?
