### Co mówi strona zamówienia: co znaczy jej data, że się przesuwa, i gdy serwis jeszcze nie przyjmuje sporu.

## Zasady (I)

chapter-I = Co mówi strona zamówienia
reason-I1 = „Zwrot, jeśli nie dostarczymy przed …” działa na odwrót: dopóki paczkę da się śledzić, serwis nie przyjmie wniosku o zwrot przed tą datą. Można go złożyć od następnego dnia; { $last_window ->
        [one] { $last_window } dzień na to liczy się
        [few] { $last_window } dni na to liczą się
       *[many] { $last_window } dni na to liczy się
    } od tej daty.
reason-I2 = Data na stronie przesuwa się i bez Ciebie: sprzedawcy dodają dni, nie pytając. Liczy się to, co strona pokazuje dziś, więc zajrzyj tam { $decide ->
        [one] dzień
       *[other] { $decide } dni
    } przed nią, w przeddzień i w sam dzień.
reason-I3 = Jeśli serwis jeszcze nie przyjmuje sporu, nic nie przepadło. Podaje dzień albo ma na myśli dzień po dacie na stronie. Zachowaj zrzut ekranu z odmową i nie potwierdzaj odbioru.

## Sytuacje

situation-date-ahead = Czekaj. Data na stronie to { $page_date }
    .do = Do { $act_from } nie trzeba nic robić; wtedy sprawdzimy, czy strona nadal pokazuje tę datę.
        Dopóki paczkę da się śledzić, serwis nie przyjmie wniosku wcześniej.
    .otherwise = Nic nie przepadło: jeśli paczka nie dojdzie, wniosek złożysz od { $opens } do { $last_safe } włącznie.
situation-claim-awaited = Jeszcze nie. Wniosek złożysz od { $opens }
    .do = Strona obiecuje zwrot, jeśli nic nie dojdzie przed { $page_date }. Nie potwierdzaj odbioru.
        Do tego czasu serwis nie przyjmie wniosku, jeśli paczkę da się śledzić.
    .otherwise = Nic nie przepadło: jeśli paczka nie dojdzie, wniosek złożysz od { $opens } do { $last_safe } włącznie.
situation-claim-not-yet = Jeszcze nie. Czy strona nadal pokazuje { $page_date }?
    .do = Otwórz zamówienie i spójrz na datę: sprzedawcy przesuwają ją bez pytania. Nie potwierdzaj odbioru.
        Powiedz mi, co tam jest, a przesunę wszystkie terminy.
    .otherwise = Nic nie przepadło: jeśli data się nie zmieni, wniosek złożysz od { $opens } do { $last_safe } włącznie.
situation-claim-open = Złóż teraz wniosek o zwrot pieniędzy
    .do = Otwórz zamówienie, wybierz „Zwrot” albo „Otwórz spór”, „nie otrzymano” i całą kwotę.
        Powód: { $reason }. Dołącz zrzut strony śledzenia i nie potwierdzaj odbioru. { $page_date } minął, a paczki nie ma.
    .otherwise = Po { $last_safe } pieniądze ma sprzedawca. Święta tego terminu nie przedłużają.
situation-site-refuses = Serwis jeszcze nie przyjmuje sporu. Spróbuj znów { $opens }
    .do = Zachowaj zrzut ekranu z odmową: pokaże, że próba była na czas.
        { $here ->
        [yes] { "" }
       *[no] { " " }Tymczasem napisz do sprzedawcy: wiadomość jest gotowa. Nie potwierdzaj odbioru.
    }
    .otherwise = Nic nie przepadło: przypomnę { $opens }.
situation-site-again = Serwis podał ten dzień. Spróbuj jeszcze raz
    .do = Otwórz spór teraz. Powód: { $reason }.
        Jeśli serwis znów odmówi, naciśnij „Serwis nie przyjmuje”.
    .otherwise = Zapytam jeszcze raz, ale nie później niż w ostatni bezpieczny dzień.
deadline-claim_now = ⏰ Złóż wniosek teraz, do <b>{ $last_safe }</b> włącznie
    .short = Wniosek najpóźniej { $last_safe }.
deadline-claim = ⏰ Nie dojdzie? Wniosek od <b>{ $opens ->
        [none] { $page_date }
       *[other] { $opens }
    }</b> do <b>{ $last_safe }</b> włącznie
    .short = Wniosek najpóźniej { $last_safe }.

## Terminy

checkpoint-page_date_soon = czy strona pokazuje tę samą datę?
    .nudge = Data ze strony jest blisko: { $page_date }.
checkpoint-page_date_tomorrow = spójrz znów na datę na stronie
    .nudge = Jutro data ze strony: { $page_date }.
checkpoint-page_date_today = data ze strony
    .nudge = Dziś data ze strony.
checkpoint-site_try_again = spróbuj znów: serwis podał ten dzień
    .nudge = Od dziś serwis przyjmuje spór.
checkpoint-claim_opens = złóż wniosek o zwrot
    .nudge = Data ze strony minęła.

## Pytania i odpowiedzi

button-page-same = Ta sama data
button-page-later = Jest inna data
button-page-completed = Jest „Zakończone”
button-refused = Serwis nie przyjmuje
button-refused-undated = Nie podaje dnia
button-terms-timer = „Ochrona do …”
button-terms-refund-by = „Zwrot, jeśli nie …”
page-question = <b>Jaką datę pokazuje teraz strona „{ $title }”?</b> Naciśnij albo napisz, na przykład <code>{ $example }</code>.
refused-question = <b>Od którego dnia serwis przyjmie spór o „{ $title }”?</b> Najpierw zrób zrzut jego komunikatu. Potem naciśnij dzień albo napisz, na przykład <code>{ $example }</code>.
terms-question-page = <b>Co stoi przy { $date } na stronie zamówienia?</b>
noted-page-same = Zapisane: strona nadal pokazuje { $date }.
noted-page-moved = Zapisane: strona pokazuje teraz <b>{ $date }</b>.
noted-page-completed = Zapisane: zamówienie zakończone. Biegną ostatnie dni na spór.
noted-refused = Zapisane. Ta odmowa nic Cię nie kosztuje.
noted-terms = { $terms ->
        [refund_by] Zapisane: wniosek złożysz, gdy minie { $date }.
       *[timer] Zapisane: ochrona kończy się { $date }, spór trzeba otworzyć przed tym dniem.
    }
card-refund-by = Zwrot pieniędzy, jeśli nie dojdzie przed { $date }
preview-refund-by = zwrot, jeśli nie dojdzie przed { $date }
error-page-date-past = { $date } już minął. Czy zamówienie jest zakończone? Wtedy naciśnij „Jest ‚Zakończone’”.
error-refused-until-past = { $date } nie pasuje: potrzebny jest dzień późniejszy niż dzisiejszy. Od którego dnia serwis przyjmie spór?

## Zapisy i listy

event-terms_told = strona mówi: { $terms ->
        [refund_by] zwrot, jeśli nie dojdzie przed datą
       *[timer] ochrona do daty
    }
event-page_seen = { $completed ->
        [yes] strona mówi „Zakończone”
       *[no] { $end ->
            [none] strona pokazuje tę samą datę
           *[other] strona pokazuje { $end }
        }
    }
event-site_refused = serwis nie przyjął sporu{ $until ->
        [none] { "" }
       *[other] , można od { $until }
    }
letter-name-site_refuses = Gdy serwis odmawia
    .explain = Pisze sprzedawcy, że sporu jeszcze nie da się otworzyć, i pyta, gdzie jest paczka. Wklej do czatu zamówienia.
picture-days-claim = { $days ->
        [one] dzień do końca terminu na wniosek
       *[other] dni do końca terminu na wniosek
    }
rules-held = { $origin ->
        [seed] To liczby z poradników kupujących z około 2017 roku.
        [file] Właściciel tego bota ustawił własne liczby.
       *[preset] Te liczby pochodzą ze stron z lat 2020–2026, przeczytanych { $date }.
    } To, co mówi strona Twojego zamówienia, jest ważniejsze od każdej z nich.
