seller-question = <b>{ $title }</b>: o co prosi sprzedawca? Naciśnij albo wklej jego wiadomość.
seller-which-order = To brzmi jak wiadomość od sprzedawcy. Którego zamówienia dotyczy?
seller-answer = <b>{ $title }</b> · nr { $number }
    🛑 <b>{ $headline }</b>
seller-cost = <b>Czym to grozi:</b> { $cost }
seller-letter = <b>Uprzejma odpowiedź</b>
    <pre>{ $letter }</pre>
seller-false-reason = Nie. Nie otwieraj sporu z fałszywym powodem
    .button = podać „nie otrzymano”
    .cost = AliExpress widzi śledzenie. Fałszywy powód to najłatwiejszy sposób, by stracić konto, a z nim spór i pieniądze.
seller-change-reason = Nie. Zostaw prawdziwy powód
    .button = zmienić powód sporu
    .cost = jeśli zajrzą mediatorzy, z fałszywym powodem wyjdzie na oszustwo i spór przepadnie.
seller-cancel = Nie. Nie anuluj sporu, dopóki nie ma pieniędzy
    .button = anulować spór
    .cost = { $again ->
        [none] anulowanego sporu może się już nie dać otworzyć, a obietnicy poza AliExpress nikt nie wyegzekwuje.
       *[other] nowy spór byłby możliwy tylko do { $again } włącznie, niektórzy piszą, że wcale, a obietnicy poza AliExpress nikt nie wyegzekwuje.
    } Jeśli sprzedawca chce zapłacić, może przyjąć spór.
seller-wait = { $dispute ->
        [yes] Nie. Można czekać, ale nie anuluj sporu
        [over] Nie licz na to: napisz do pomocy AliExpress
        [gone] Nie. Nie czekaj: dni na spór mijają
       *[no] Czekaj tylko, jeśli zamówienie pokazuje więcej czasu
    }
    .button = czekać, bo przedłuży
    .cost = { $dispute ->
        [yes] czas sporu biegnie, cokolwiek piszą. Jeśli anulujesz go, żeby poczekać, nowego możesz już nie otworzyć.
        [over] obietnicy ponownej wysyłki albo zapłaty nikt nie wyegzekwuje, a na spór jest już za późno.
        [gone] obietnicy ponownej wysyłki albo zapłaty nikt nie wyegzekwuje. { $last_safe ->
            [none] Niech sprzedawca zaproponuje to w sporze.
           *[other] Po { $last_safe } sporu już nie otworzysz; niech sprzedawca zaproponuje to w sporze.
        }
       *[no] { $end ->
            [none] obietnica to nie przedłużenie: sprawdź licznik.
           *[other] obietnica to nie przedłużenie: ochrona nadal kończy się { $end }. Sprawdź licznik w zamówieniu; jeśli nie ma więcej czasu, otwórz spór najpóźniej { $last_safe }.
        }
    }
seller-take-little = Nie. Nie zgadzaj się na 0 ani na zbyt mało
    .button = wziąć 0 lub grosze
    .cost = zgoda kończy spór na tej kwocie. Przy 0 nie przyjdzie nic, cokolwiek obiecano poza sporem.
seller-return-at-cost = Nie. Nie na własny koszt
    .button = odesłać na mój koszt
    .cost = przesyłka do Chin często kosztuje więcej niż towar. Kto płaci, musi być zapisane w sporze przed wysyłką; bez paczki ze śledzeniem zwrotu nie będzie.
seller-review-first = Nie. Opinia nie jest zapłatą za zwrot
    .button = najpierw dobra opinia
    .cost = handel opiniami łamie zasady po obu stronach, a czat jest dowodem: za to blokują konta.
seller-confirm-first = Nie. Potwierdzaj tylko to, co masz i co jest sprawdzone
    .button = potwierdzić odbiór
    .cost = potwierdzenie zamyka zamówienie, a pieniądze dostaje sprzedawca. Na spór { $last_window ->
        [one] zostaje tylko { $last_window } dzień
        [few] zostają tylko { $last_window } dni
       *[other] zostaje tylko { $last_window } dni
    }.
seller-true-reason = Powód jest prawdziwy: nic nie przyszło. Ale nie licz na obietnicę
    .do = { $ready ->
        [over] Na spór jest już za późno, a obietnicy nikt nie wyegzekwuje. Napisz do pomocy AliExpress.
        [yes] Zażądaj całej kwoty w samym sporze: obietnicy poza nim nikt nie wyegzekwuje. Możesz go otworzyć już teraz.
       *[no] Zażądaj całej kwoty w samym sporze: obietnicy poza nim nikt nie wyegzekwuje. Dziś jest za wcześnie; powiem, kiedy przyjdzie pora.
    }
