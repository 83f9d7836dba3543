### When protection ends, where the buyer could not say when the order was added.

situation-end-unknown = Kiedy kończy się ochrona? Sprawdź w zamówieniu
    .do = AliExpress: „Zamówienia” → to zamówienie. Póki tego nie wiem, pilnuję numeru i zapytam ponownie; nie będę zgadywać.
    .otherwise = Nie będę w stanie uprzedzić Cię przed końcem ochrony. Potem na spór zostaje tylko { $last_window ->
        [one] { $last_window } dzień
        [few] { $last_window } dni
       *[many] { $last_window } dni
    }.
end-question = Naciśnij, ile dni trwa ochrona, licząc od wysyłki, albo napisz, co pokazuje licznik: <code>zostały 23 dni</code> lub <code>do { $example }</code>.
button-end-unknown = Jeszcze nie wiem
checkpoint-end_asked = zapytać, kiedy kończy się ochrona
    .nudge = Ochrona: do kiedy?
step-page = Zajrzyj do zamówienia
error-end-unknown = Nie wiem jeszcze, kiedy kończy się ochrona zamówienia nr { $number }. Otwórz je w AliExpress i napisz, co pokazuje licznik: <code>/edit { $number }</code>
