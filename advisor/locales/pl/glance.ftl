### What is seen at one glance: the first line of a message, the names of steps in lists, the fold.

folded = <blockquote expandable>{ $text }</blockquote>
folded-heading = <b>Szczegóły: dlaczego i co dalej</b>
heading-day = { $day }. dzień
heading-left = { $left ->
        [0] koniec dziś
        [1] ostatni dzień
        [one] jeszcze { $left } dzień
        [few] jeszcze { $left } dni
       *[many] jeszcze { $left } dni
    }
status-step = <b>{ $headline }</b>
deadline-step = { $days ->
        [0] ⏰ Zrób to <b>dziś</b>.
       *[other] ⏰ Zrób to najpóźniej <b>{ $by }</b>.
    }
deadline-best = { $days ->
        [0] ⏰ Najlepiej <b>dziś</b>; ostatni dzień to { $last_safe }.
       *[other] ⏰ Najlepiej do <b>{ $by }</b> włącznie; ostatni dzień to { $last_safe }.
    }
letter-title = ✉️ <b>{ $name }</b>
step-wait = Na razie nic
step-look = Sprawdź śledzenie
step-write-to-seller = Napisz do sprzedawcy
step-check-extension = Czy przedłużono?
step-extend = Poproś o przedłużenie
step-dispute = Otwórz spór
step-collect = Odbierz paczkę
step-answer-customs = Odpowiedz urzędowi celnemu
step-inspect = Sprawdź towar
step-follow-dispute = Zajrzyj do sporu
step-cancel-dispute = Anuluj spór
step-send-back = Odeślij towar
step-await-refund = Czekaj na pieniądze
step-complain = Złóż skargę
step-done = Załatwione
number = nr { $number }
button-other-days = Inna liczba dni…
writes-on = 🔔 Napiszę <b>{ $date }</b>.
today-heading = { $count ->
        [0] <b>Dziś nic nie trzeba robić</b>
        [one] <b>Na dziś: { $count } zamówienie</b>
        [few] <b>Na dziś: { $count } zamówienia</b>
       *[many] <b>Na dziś: { $count } zamówień</b>
    }
button-today-view = Co dziś zrobić
