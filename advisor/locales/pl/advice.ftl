### Porady. Liczby z regulaminu przychodzą jako zmienne o nazwach z polityki.
### Nagłówek mówi, co zrobić dzisiaj; .do – jak; .otherwise kończy zdanie „Jeśli nic nie zrobisz:”.

## Werdykt: znak przed nagłówkiem

verdict-wait = 🟢
verdict-write-to-seller = ✉️
verdict-look = ❓
verdict-check-extension = 🔎
verdict-extend = ⏳
verdict-dispute = 🔴
verdict-collect = 📬
verdict-inspect = 🔍
verdict-follow-dispute = ⚖️
verdict-cancel-dispute = ↩️
verdict-send-back = 📦
verdict-await-refund = 💰
verdict-complain = ⚫
verdict-done = ✅
verdict-answer-customs = 🛃

## Sytuacje

proof-order = Dodaj dzisiejszy zrzut zamówienia.
situation-closed = Wszystko załatwione. Nie ma już czego pilnować
    .do = Jeśli jednak coś jest nie tak, /undo cofnie ostatni zapis.
    .otherwise = Nic się nie stanie, i dobrze.
situation-refund-awaited = Rozstrzygnięte na Twoją korzyść. Czekaj na pieniądze
    .do = Wracają na kartę lub konto, z którego zapłacono, zwykle do { $act_from } włącznie. Daj znać, gdy będą.
    .otherwise = { $act_from } zapytam, czy pieniądze przyszły.
situation-refund-late = Zwrot się spóźnia. Sprawdź konto
    .do = Sprawdź szczegóły zwrotu w zamówieniu i swoje konto. Nie ma? Napisz do pomocy AliExpress: tekst jest gotowy.
    .otherwise = Im szybciej zapytasz, tym szybciej znajdą się zagubione pieniądze.
situation-dispute-open = Spór otwarty. Zaglądaj do niego raz dziennie
    .do = Czy sprzedawca odpowiedział? Czy kwota jest Twoja i nie 0? Czy są dowody? Daj znać, gdy coś się zmieni.
        Cokolwiek pisze sprzedawca, czas sporu biegnie.
    .otherwise = Od { $dispute_escalation }. dnia sporu AliExpress przejmuje go sam i decyduje najpóźniej { $dispute_decision }. dnia.
situation-dispute-silence = Czy sprzedawca odpowiedział? Zajrzyj do sporu
    .do = Otwórz spór: czy jest odpowiedź, czy kwota nadal jest Twoja, czy są dowody? Powiedz, co tam widać.
    .otherwise = Po { $dispute_negotiation ->
        [one] { $dispute_negotiation } dniu
        [few] { $dispute_negotiation } dniach
       *[many] { $dispute_negotiation } dniach
    } bez porozumienia spór sam trafia do AliExpress.
situation-dispute-refused = Sprzedawca odmówił. Odpowiedz z dowodami
    .do = Nie anuluj sporu. Dodaj zrzut ekranu albo zdjęcie, wklej gotową odpowiedź i obstawaj przy swoich warunkach.
    .otherwise = Od { $dispute_escalation }. dnia sporu decyduje AliExpress na podstawie tego, co dodasz.
situation-dispute-countered = Sprzedawca złożył inną ofertę. Przyjmij albo odrzuć
    .do = { $offered ->
        [none] Oferta Ci odpowiada
       *[other] { $offered } Ci wystarcza
    }? Przyjmij, ale najpierw sprawdź, czy kwota to nie 0. Za mało? Wyślij gotową odpowiedź.
    .otherwise = Bez porozumienia decyduje AliExpress, od { $dispute_escalation }. dnia sporu.
situation-dispute-escalated = Decyduje AliExpress. Zaglądaj raz dziennie
    .do = Jeśli poproszą o dowody, odpowiedz od razu. Zdjęcia i zrzuty nadal możesz dodać.
    .otherwise = Decyzja przyjdzie sama, ale pytanie AliExpress może zostać bez odpowiedzi.
situation-dispute-decision-due = Decyzja powinna już być. Zajrzyj do sporu
    .do = Jest decyzja? Daj znać. Nie ma? Sprawdź, czy AliExpress o coś nie pyta, i zajrzyj znowu jutro.
    .otherwise = Możesz przegapić decyzję, a z nią szansę, by ją odrzucić.
situation-dispute-decided = Jest decyzja. Przyjmij ją albo odrzuć
    .do = { $decision ->
            [sum] Decyzja to { $offered }. Wystarczy? Przyjmij. Za mało? Odrzuć i dodaj coś, czego jeszcze nie widzieli; tekst jest gotowy.
            [return] Zdecydowali: odsyłasz towar i dostajesz { $offered ->
                [none] pieniądze
               *[other] { $offered }
            }. Zgoda? Przyjmij i wyślij tylko z numerem śledzenia. Nie? Odrzuć z nowymi dowodami.
           *[none] Aby odrzucić, dodaj coś, czego jeszcze nie widzieli; tekst jest gotowy. I sprawdź, czy kwota to nie 0.
        }
        To propozycja, a nie ostatnie słowo. Jeśli są dwa rozwiązania, możesz wybrać jedno albo odrzucić oba.
    .otherwise = Możesz stracić szansę na wybór lub odrzucenie; sprzedawca też może się odwołać.
situation-dispute-lost = Spór przegrany. Zostaje skarga
    .do = Masz dowody, na które nikt nie spojrzał? Poproś pomoc AliExpress, by obejrzała je jeszcze raz.
    .otherwise = Pieniądze zostają u sprzedawcy.
situation-dispute-parked = Spór wstrzymany do { $act_from }. Czekaj na paczkę
    .do = Mediatorzy dają jej czas. Gdy przyjdzie, daj znać. Gdy o coś zapytają, odpowiedz od razu.
    .otherwise = { $act_from } przypomnę, by zajrzeć do sporu.
situation-parcel-came = Paczka przyszła. Anuluj spór
    .do = W sporze „nic nie przyszło”, a to już nieprawda. { $again ->
        [none] Coś nie tak? Na nowy spór za późno: napisz do pomocy AliExpress.
       *[other] Coś nie tak z towarem? Otwórz nowy spór najpóźniej { $again }.
    }
    .otherwise = Spór o paczkę, którą masz, wygląda na oszustwo, za to można stracić konto.
situation-return-late = Czas na odesłanie minął. Zajrzyj do sporu
    .do = Wysłane? Jeszcze dziś dodaj numer śledzenia do sporu i daj znać. Nie? Zapytaj w sporze, czy jeszcze można.
    .otherwise = Pieniądze dostanie sprzedawca, a towar zostanie u Ciebie.
situation-not-shipped = Jeszcze nie wysłane. Pozostaje czekać
    .do = Gdy w zamówieniu będzie „Wysłane”, daj znać: rusza ochrona. Długo? Zapytaj sprzedawcę, wiadomość jest gotowa.
        Spór można otworzyć dopiero po wysłaniu zamówienia.
    .otherwise = Zamówienie po prostu czeka. Zapytaj sprzedawcę albo anuluj je i odzyskaj pieniądze. Samo zamyka się tylko nieopłacone.
situation-window-shut = Na spór za późno. Zostaje skarga
    .do = Napisz do pomocy AliExpress po angielsku, co się stało, i dodaj zrzuty. To nic nie kosztuje, ale gwarancji nie ma.
    .otherwise = Pieniądze zostają u sprzedawcy.
situation-received = Masz paczkę. Sprawdź ją, póki możesz otworzyć spór
    .do = Nagraj rozpakowywanie, wszystko sprawdź i policz. Coś nie gra? Naciśnij „Coś jest nie tak”. Wszystko gra? Zamknij zamówienie.
    .otherwise = Po { $last_safe } na spór może być za późno. Serwis liczy od dnia, w którym potwierdzisz odbiór; ja dla pewności od dnia, w którym paczka przyszła.
situation-window-open = Ochrona się skończyła. Nadal możesz otworzyć spór
    .do = Najbliższy powód: { $reason }. Jeśli paczka w międzyczasie przyszła, daj znać.
    .otherwise = Po { $last_safe } pieniądze ma sprzedawca, a Tobie zostaje skarga bez gwarancji. Święta tego terminu nie zatrzymują.
situation-confirmed-by-mistake = Odbiór potwierdzono omyłkowo. Otwórz spór
    .do = Najbliższy powód: { $reason }. Napisz otwarcie, że to pomyłka. Jeśli paczka jednak przyjdzie, daj znać.
        Dla AliExpress zamówienie jest zakończone, a pieniądze idą do sprzedawcy.
    .otherwise = Po { $last_safe } pieniądze ma sprzedawca, a Tobie zostaje skarga bez gwarancji.
situation-returning = Paczka wraca do sprzedawcy. Otwórz spór dziś
    .do = Najbliższy powód: { $reason }. Dodaj zrzut śledzenia, na którym widać zwrot.
        { $cause ->
        [other] Jeśli tak jest, napisz, że ani urząd celny, ani poczta o nic Cię nie prosiły.
        [unknown] Zapytaj przewoźnika o powód: jeśli urząd celny lub poczta do Ciebie pisały, napisz to otwarcie.
       *[none] Jeśli urząd celny lub poczta do Ciebie pisały i nie dostały odpowiedzi, napisz to otwarcie: kto to ukrywa, zwykle przegrywa spór.
    }
    .otherwise = Sprzedawca będzie miał i paczkę, i pieniądze.
situation-delivered-elsewhere = Oznaczona jako doręczona, ale nie Tobie. Otwórz spór dziś
    .do = Najpierw zapytaj na poczcie, potem otwórz spór na całą kwotę. Najbliższy powód: { $reason }.
        Napisz otwarcie, że śledzenie pokazuje „doręczono”, a Ty nic nie masz.
    .otherwise = { $phase ->
        [closed] Zamówienie jest już zamknięte, a po { $last_safe } pieniądze ma sprzedawca.
       *[other] { order-closes }
    }
situation-too-early = Za wcześnie na spór. Poczekaj do { $act_from }
    .do = Spór można otworzyć od { $first_dispute_day }. dnia po wysyłce. Przypomnę.
    .otherwise = Przed { $act_from } nic nie przepadnie.
situation-must-act = Otwórz spór dziś
    .do = Najbliższy powód: { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] { proof-tracking }
    }
        { $moves ->
        [yes] Serwis odmawia, bo paczka jest w drodze? Naciśnij „Serwis nie przyjmuje”, a podpowiem, co zrobić.
       *[no] { "" }
    }
    .otherwise = { order-closes }
situation-in-transit-refund = To już { $in_transit_refund_day }. dzień. Poproś o całą kwotę
    .do = Otwórz spór i napisz, jak długo czekasz. Najbliższy powód: { $reason }.
    .otherwise = Dłuższe czekanie nic nie da.
situation-extension-asked = Prośba o przedłużenie wysłana. Sprawdź { $act_from }
    .do = Otwórz tego dnia zamówienie: czy jest więcej czasu? Sprzedawcy czasem nie reagują na prośbę. Przypomnę.
    .otherwise = Bez przedłużenia ochrona kończy się { $end }.
situation-extension-unanswered = Przedłużono? Sprawdź w zamówieniu
    .do = Jest więcej czasu? Daj znać, a przesunę wszystkie daty. Nie? Poproś jeszcze raz: wiadomość jest gotowa.
    .otherwise = Bez przedłużenia ochrona kończy się { $end }, a spór trzeba otworzyć najpóźniej { $last_safe }.
situation-extension-refused = Nie przedłużono. Poproś jeszcze raz, a { $must_on } otwórz spór
    .do = Wyślij przypomnienie teraz. { $must_on } nadal bez zmian? Tego dnia otwórz spór: tekst w „Jak otworzyć spór”.
    .otherwise = { order-closes }
situation-extend-now = Poproś sprzedawcę o przedłużenie
    .do = Wyślij gotową wiadomość; jeśli widzisz „Przedłuż ochronę”, naciśnij też to. { $must_on } nadal bez zmian? Tego dnia otwórz spór.
        { $extension_check ->
            [0] Jeszcze dziś sprawdź, czy w zamówieniu jest więcej czasu.
            [1] Jutro sprawdź, czy w zamówieniu jest więcej czasu.
            [one] Za { $extension_check } dzień sprawdź, czy w zamówieniu jest więcej czasu.
            [few] Za { $extension_check } dni sprawdź, czy w zamówieniu jest więcej czasu.
           *[many] Za { $extension_check } dni sprawdź, czy w zamówieniu jest więcej czasu.
        }{ $guarantee ->
            [none] { "" }
           *[other] { " " }Gwarantowany termin dostawy, { $guarantee }, minął, więc możesz też otworzyć spór; dopóki paczka jedzie, zwykle go odrzucają.
        }
    .otherwise = { order-closes }
situation-extend-or-dispute = Zdecyduj dziś: przedłużenie czy spór
    .do = <b>Nadal chcesz tę rzecz?</b> Poproś o przedłużenie. <b>Masz dość czekania?</b> Otwórz spór, najpóźniej { $must_on }.
        Paczka stoi w miejscu{ $guarantee ->
            [none] { "" }
           *[other] , a gwarantowany termin, { $guarantee }, minął
        }: to działa na Twoją korzyść.
    .otherwise = { order-closes }
situation-dispute-now = Ochrona się kończy. Otwórz spór
    .do = Najbliższy powód: { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] { proof-tracking }
    }
        { $extended ->
        [0] { "" }
        [one] Napisz, że czekasz już { $extended } dzień dłużej.
        [few] Napisz, że czekasz już { $extended } dni dłużej.
       *[many] Napisz, że czekasz już { $extended } dni dłużej.
    }
    .otherwise = { order-closes }
situation-dispute-offered-nothing = Oferta to 0. Odrzuć ją
    .do = Zgoda na 0 zamyka spór bez pieniędzy. Wyślij gotową odpowiedź i sprawdź, czy w sporze stoi Twoja kwota.
    .otherwise = Bez porozumienia decyduje AliExpress, od { $dispute_escalation }. dnia sporu. Tylko nigdy nie zgadzaj się na 0.
situation-dispute-or-extend = Otwórz spór, chyba że chcesz jeszcze czekać
    .do = Najbliższy powód: { $reason }. { proof-tracking }
        <b>Nadal chcesz tę rzecz?</b> Najpierw poproś o przedłużenie. Paczka stoi w miejscu{ $guarantee ->
            [none] { "" }
           *[other] , a gwarantowany termin dostawy, { $guarantee }, minął
        }: to działa na Twoją korzyść.
    .otherwise = { order-closes }
situation-cheap-wait = Na razie nic: zaglądaj do skrzynki
    .do = Tanie paczki często jadą bez śledzenia.
    .otherwise = Przed { $act_from } nic nie przepadnie. Wtedy przypomnę.
situation-cheap-decide = Poproś o przedłużenie albo szykuj się do sporu
    .do = Nadal chcesz tę rzecz? Wyślij sprzedawcy gotową wiadomość. Jeśli nie, otwórz spór, gdy { $cheap_dispute ->
        [one] zostanie { $cheap_dispute } dzień ochrony.
        [few] zostaną { $cheap_dispute } dni ochrony.
       *[many] zostanie { $cheap_dispute } dni ochrony.
    }
    .otherwise = { order-closes }
situation-cheap-dispute = Czas na spór
    .do = Najbliższy powód: { $reason }. Dla taniej paczki bez śledzenia te ostatnie dni to właściwy moment.
    .otherwise = { order-closes }
situation-untracked-early = Nic do zrobienia do { $act_from }
    .do = Na śledzenie jest jeszcze za wcześnie. Gdy coś pokaże, naciśnij „Zmień status”.
    .otherwise = Nic nie przepadnie. Na razie trzeba po prostu czekać.
situation-untracked-letter = Brak śledzenia? Napisz do sprzedawcy
    .do = Wklej tekst na czacie zamówienia: często numer jest już inny. Śledzenie coś pokazuje? Naciśnij „Zmień status”.
    .otherwise = Później sprzedawca może powiedzieć, że nikt nie pytał.
situation-untracked-letter-sent = Wiadomość wysłana. Daj sprzedawcy czas do { $act_from }
    .do = Gdy ten albo nowy numer coś pokaże, daj znać.
    .otherwise = { $act_from } powiem, że czas na spór.
situation-tracking-unknown = Najpierw sprawdź: czy śledzenie coś pokazuje?
    .do = Sprawdź { $tracking } i daj znać. Nic nie pokazuje? Czas na spór. Jest choć jeden status? Napisz jaki.
        Jeśli jest choć jeden status, powód „nie można śledzić” byłby fałszywy i można by za niego stracić konto. Podpowiem właściwy krok.
    .otherwise = Ochrona biegnie dalej i potem na spór może być za późno.
situation-untracked-dispute = Śledzenie nadal puste? Otwórz spór
    .do = Najbliższy powód: { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] { proof-tracking }
    } Jest choć jeden status? Naciśnij „Zmień status”.
    .otherwise = Im dłużej czekasz, tym łatwiej sprzedawcy prosić o cierpliwość.
situation-guarantee-passed-untracked = Gwarantowany termin minął. Otwórz spór
    .do = Obiecano najpóźniej { $guaranteed_until }, a { $proof ->
        [order] nie ma nawet numeru śledzenia
       *[tracking] śledzenie nic nie pokazuje
    }. Najbliższy powód: { $reason }.
    .otherwise = Ochrona kończy się { $end }, a im dłużej czekasz, tym łatwiej sprzedawcy prosić o cierpliwość.
situation-guarantee-passed-moving = Gwarantowany termin minął, ale paczka jedzie. Czekaj
    .do = Możesz otworzyć spór, ale dopóki paczka jedzie, zwykle go odrzucają. Lepiej zdecydować { $act_from }; przypomnę.
        Obietnicy dostawy najpóźniej { $guaranteed_until } nie dotrzymano. Gdy paczka jedzie, mediatorzy każą czekać jeszcze około { $mediator_wait ->
            [one] { $mediator_wait } dnia.
            [few] { $mediator_wait } dni.
           *[many] { $mediator_wait } dni.
        }
    .otherwise = Przed { $act_from } nic nie przepadnie.
situation-guarantee-passed-still = Gwarantowany termin minął. Wybór należy do Ciebie
    .do = Spór możesz otworzyć już teraz. Od { $act_from } masz większe szanse; przypomnę.
        Obietnicy dostawy najpóźniej { $guaranteed_until } nie dotrzymano, a paczka stoi w miejscu. Przy takim zapasie czasu mediatorzy pewnie każą jeszcze poczekać.
    .otherwise = Przed { $act_from } nic nie przepadnie.
situation-standing-still = Dziś nic do zrobienia: paczka może chwilę stać
    .do = Sprawdzaj czasem śledzenie i daj znać, gdy coś się zmieni.
    .otherwise = { $extends ->
        [no] Przed { $act_from } nic nie przepadnie. Tego dnia powiem, że czas otworzyć spór.
       *[yes] Przed { $act_from } nic nie przepadnie. Wtedy zdecydujemy: przedłużenie czy spór.
    }
situation-at-post-office = Odbierz paczkę dziś
    .do = { $phase ->
        [near] Nie zdążysz do { $last_safe } włącznie? Jeszcze dziś poproś o przedłużenie.{ " " }
       *[other] { "" }
    }{ $kept ->
        [none] Automaty trzymają tylko kilka dni, poczta do { $post_keeps } dni.
       *[other] Trzymają ją do { $kept } włącznie.
    } Obejrzyj ją, zanim potwierdzisz odbiór.
        { $phase ->
            [closed] Zamówienie jest zamknięte, ale paczkę możesz odebrać; jeśli coś z nią nie tak, spór możesz otworzyć do { $last_safe } włącznie.{ " " }
           *[other] { "" }
        }Nagraj rozpakowywanie. Jeśli jej nie znajdą albo wydali komuś innemu, daj znać.
    .otherwise = Wróci do sprzedawcy, a spór o nieodebraną paczkę łatwo przegrać.
situation-at-customs = { $kept ->
        [none] Odpowiedz urzędowi celnemu dziś
       *[other] Odpowiedz urzędowi celnemu do { $kept }
    }
    .do = { $phase ->
        [near] Jeszcze dziś poproś o przedłużenie.{ " " }
       *[other] { "" }
    }Wyślij dokumenty albo zapłać cło, jak jest w zawiadomieniu. Zachowaj potwierdzenie.
    .otherwise = Paczka wróci, a spór po zawiadomieniu bez odpowiedzi zwykle się przegrywa.
situation-moving = W drodze. Nic do zrobienia do { $act_from }
    .do = Daj znać, gdy zmieni się status. Gdy paczka dojdzie, nagraj rozpakowywanie.
    .otherwise = { $extends ->
        [no] Przed { $act_from } nic nie przepadnie. Tego dnia powiem, że czas otworzyć spór.
       *[yes] Przed { $act_from } nic nie przepadnie. Wtedy zdecydujemy: przedłużenie czy spór.
    }
situation-decided-in-full = Przyjmij decyzję: przyznano wszystko, o co prosisz
    .do = Sprawdź, czy jest tam { $offered }, a nie 0, przyjmij decyzję i daj znać. Potem już tylko czekasz na pieniądze.
    .otherwise = Możesz stracić szansę, by ją przyjąć.
situation-decision-accepted = Decyzja przyjęta. Sprzedawca może się jeszcze odwołać
    .do = Zaglądaj do sporu raz dziennie: może przyjść nowa decyzja. Zamknięty na Twoją korzyść? Naciśnij „Zwrócą pieniądze”.
    .otherwise = Możesz przegapić nową decyzję, a z nią szansę, by ją odrzucić.
situation-problem-found = Otwórz spór: { $problem }
    .do = { $wish ->
        [none] { "" }
       *[other] Prosisz o { $wish }.{ " " }
    }Zdjęcia gotowe? Tekst też jest gotowy: naciśnij „Jak otworzyć spór”.
    .otherwise = Po { $last_safe } sporu już nie otworzysz. Nie zostawiaj tego na ostatni dzień, zwłaszcza w święta.
situation-cheapness-unknown = Powiedz, czy zamówienie było tanie
    .do = Tanie zamówienia często jadą bez śledzenia i wtedy lepiej czekać. Przy droższym czas napisać do sprzedawcy.
    .otherwise = Ochrona biegnie dalej i potem na spór może być za późno.
situation-china-only = Na razie nic: śledzenie kończy się na granicy Chin
    .do = Sama paczka zwykle jedzie dalej. Zaglądaj do skrzynki, czy nie ma awiza.
    .otherwise = { $extends ->
        [no] Przed { $act_from } nic nie przepadnie. Tego dnia powiem, że czas otworzyć spór.
       *[yes] Przed { $act_from } nic nie przepadnie. Wtedy zdecydujemy: przedłużenie czy spór.
    }
situation-lost = Chyba zaginęła. Na razie czekaj
    .do = Jeśli samo śledzenie pokazuje „zaginęła”, zrób dziś zrzut. Czas na spór przyjdzie pod koniec: dam znać.
        „Zaginione” paczki się znajdują, a do tego czasu sprzedawcy i mediatorzy każą czekać.
    .otherwise = Przed { $act_from } nic nie przepadnie. Tego dnia powiem, że czas otworzyć spór.
situation-post-over = Odbierz paczkę dziś, jeśli jeszcze tam jest
    .do = { $kept ->
        [none] Poczta trzyma do { $post_keeps } dni i ten czas minął.
       *[other] Trzymali ją do { $kept }.
    } Idź albo zadzwoń dziś. Wróciła albo ma ją ktoś inny? Od razu daj znać.
        Jeśli tam jest, odbierz ją i obejrzyj, zanim potwierdzisz odbiór.
    .otherwise = Wróci do sprzedawcy, a z każdym dniem spór trudniej wygrać.

## Dlaczego: reguła po regule

reason-A1 = Ochrona biegnie od wysyłki: zwykle od { $typical_protection_shortest } do { $typical_protection_longest ->
        [one] { $typical_protection_longest } dnia
       *[other] { $typical_protection_longest } dni
    }, najwyżej { $longest_protection }. Dopóki trwa, sprzedawca nie dostaje pieniędzy.
reason-A2 = Gdy licznik dojdzie do końca, zamówienie zamyka się samo. Spór można otworzyć jeszcze przez { $last_window ->
        [one] { $last_window } dzień
       *[other] { $last_window } dni
    }, potem zostaje tylko skarga bez gwarancji.
reason-A3 = Potwierdzenie odbioru, nawet przypadkowe, zamyka zamówienie i zostawia na spór { $last_window ->
        [one] { $last_window } dzień
       *[other] { $last_window } dni
    }.
reason-A4 = Status „doręczono” skraca ochronę do { $delivered_cut ->
        [one] { $delivered_cut } dnia
       *[other] { $delivered_cut } dni
    }, ktokolwiek odebrał paczkę.
reason-A5 = Sprzedawca może nie odpowiedzieć na prośbę o przedłużenie. Jeśli na { $must_act ->
        [1] dzień
        [one] { $must_act } dzień
       *[other] { $must_act } dni
    } przed końcem ochrona nie jest przedłużona, potrzebny jest spór.
reason-A6 = Gwarantowany czas dostawy liczy się od wysyłki. Gdy minie, możesz otworzyć spór. Termin „szacowany” niczego nie obiecuje.
reason-A7 = Spór można otworzyć tylko dla wysłanego zamówienia i nie przed { $first_dispute_day }. dniem po wysłaniu.
reason-A8 = Za paczkę w drodze do niektórych krajów, przede wszystkim do Rosji, nikt nie zwraca pieniędzy przed { $in_transit_refund_day }. dniem. Do tego dnia przedłużaj ochronę, potem proś o całą kwotę.
reason-A9 = Przed wysyłką zegar nie biegnie: płatność sprawdzają najwyżej { $payment_check ->
        [1] dobę
        [one] { $payment_check } dzień
       *[other] { $payment_check } dni
    }, a pakować sprzedawca może, ile chce.
reason-B1 = Numery często rezerwuje się, zanim kurier dostanie paczkę. Zwykle śledzenie rusza w ciągu { $tracking_begins ->
        [one] { $tracking_begins } dnia
       *[other] { $tracking_begins } dni
    }, czasem dopiero po { $tracking_begins_latest }.
reason-B2 = Jeśli { $seller_letter }. dnia numer nadal nic nie pokazuje, czas napisać: sprzedawcy często odsyłają właściwy.
reason-B3 = Numer nic nie pokazuje od { $untracked_dispute }. do { $untracked_dispute_last }. dnia albo { $letter_answer ->
        [one] { $letter_answer } dzień
       *[other] { $letter_answer } dni
    } po Twojej wiadomości? Z takim powodem spory się wygrywa.
reason-B4 = Z darmową dostawą tanie zamówienia często idą bez prawdziwego śledzenia. Takie paczki zwykle dochodzą.
reason-B5 = Do niektórych krajów, np. Rosji, Ukrainy i Białorusi, paczki muszą mieć śledzenie. Jeśli nie dojdzie, w sporze przemówi to na Twoją korzyść.
reason-C1 = Wystarczy jeden status, żeby numer uznano za działający: powód „nie można śledzić” wtedy już nie pasuje.
reason-C2 = Między eksportem a importem paczka może leżeć ponad { $stuck_check ->
        [one] { $stuck_check } dzień
       *[other] { $stuck_check } dni
    }, czasem do { $export_longest }.
reason-C3 = Jeśli paczka stoi, po Chinach nie ma statusów albo chyba zaginęła, spór otwiera się { $stopped_dispute ->
        [one] ostatniego dnia
       *[other] w ostatnich { $stopped_dispute } dniach
    } ochrony albo najpierw prosi o przedłużenie.
reason-C4 = Dopóki paczka do Ciebie jedzie, sprzedawcy odrzucają spór, a mediatorzy każą czekać około { $mediator_wait ->
        [one] { $mediator_wait } dnia
       *[other] { $mediator_wait } dni
    }. Lepiej dać jej czas.
reason-D1 = { $decide ->
        [one] Ostatniego dnia
       *[other] W ostatnich { $decide } dniach
    } ochrony trzeba zdecydować: przedłużenie czy spór.
reason-D2 = Przedłużaj, jeśli nadal chcesz tę rzecz, zwłaszcza gdy paczka jest blisko albo się przesuwa.
reason-D3 = Spór ma sens, gdy nie chcesz już czekać, paczka zniknęła albo minął gwarantowany termin.
reason-D4 = Po upływie { $extended_enough ->
        [one] { $extended_enough } dnia
       *[other] { $extended_enough } dni
    } przedłużonej ochrony otwórz spór: mediatorzy są po Twojej stronie.
reason-D5 = { $last_window ->
        [one] Dzień po zamknięciu zamówienia to ostatnia szansa.
       *[other] Ostatnia szansa to { $last_window } dni po zamknięciu zamówienia. Nie zostawiaj sporu na sam koniec, zwłaszcza w święta.
    }
reason-E1 = Paczka nieodebrana lub niezgłoszona do odprawy wraca. Gdy status jasno to pokaże, otwórz spór od razu; wcześniej byłoby za wcześnie, a po zawiadomieniu bez odpowiedzi spór zwykle się przegrywa.
reason-E2 = Przy fałszywym „doręczono” liczą się pierwsze dni: po { $delivered_cut ->
        [one] { $delivered_cut } dniu
       *[other] { $delivered_cut } dniach
    } zamówienie się zamknie.
reason-E3 = Nie pisz „nadal w drodze”, gdy śledzenie pokazuje „doręczono”: wygląda to na oszustwo, za które można stracić konto.
reason-E4 = Jeśli w paczce czegoś brakuje, powodem jest „mniej sztuk niż zamówiono”, a nie „nadal w drodze”.
reason-F1 = Najpierw sprawdź, potem potwierdzaj. Po potwierdzeniu na spór zostaje tylko { $last_window ->
        [one] { $last_window } dzień
       *[other] { $last_window } dni
    }.
reason-F2 = Jeśli towar przyszedł, powód to jeden z tych: uszkodzony w drodze, zły rozmiar, inny kolor, nie to, co na stronie, tańsza dostawa niż opłacona, podróbka, niska jakość, mniej sztuk lub pusta paczka, nie działa.
reason-F3 = Gdy paczka przyszła, potrzebne jest co najmniej jedno zdjęcie lub film; razem do { $evidence_megabytes } MB.
reason-F4 = Powód i dowody muszą się zgadzać. „Uszkodzone” znaczy: uszkodzone w drodze; nagraj rozpakowywanie i pokaż opakowanie. Urządzenie, które nie działa, ma swój powód.
reason-F5 = Są dwa rozwiązania: sam zwrot pieniędzy albo zwrot towaru i pieniędzy; za odesłanie sprzedawcy rzadko płacą. Proś stosownie do wady, nie więcej, niż zapłacono, i na każdym kroku sprawdzaj, czy kwoty nie zmieniono na 0.{ $return_ships ->
        [0] { "" }
        [one] { " " }Gdy zwrot jest uzgodniony, wyślij towar w ciągu { $return_ships } dnia, inaczej pieniądze dostanie sprzedawca.
       *[other] { " " }Gdy zwrot jest uzgodniony, wyślij towar w ciągu { $return_ships } dni, inaczej pieniądze dostanie sprzedawca.
    }
reason-F6 = Pisz po angielsku. Inne języki sprzedawcy ignorują albo źle rozumieją.
reason-G1 = Najpierw { $dispute_negotiation ->
        [one] { $dispute_negotiation } dzień
       *[other] { $dispute_negotiation } dni
    } na rozmowy ze sprzedawcą, potem decyduje AliExpress, najpóźniej { $dispute_decision }. dnia sporu. Cokolwiek napisze sprzedawca, ten czas biegnie.
reason-G2 = Spór otwarty dlatego, że kończy się ochrona, może zostać wstrzymany do daty dostawy.
reason-G3 = Warunki możesz zmieniać, dowody dodawać, a spór anulować w każdej chwili. Po anulowaniu nowy spór jest możliwy tylko w czasie ochrony i jeszcze { $last_window ->
        [one] { $last_window } dzień
       *[other] { $last_window } dni
    } po niej; niektórzy piszą, że wcale.
reason-G4 = Decyzja to propozycja: z dwóch możesz wybrać jedną albo odrzucić obie z nowymi dowodami. Sprzedawca też może się odwołać, nawet gdy już ją przyjmiesz.
reason-G5 = Do otwartego sporu zaglądaj { $dispute_look ->
        [one] codziennie
       *[other] co { $dispute_look } dni
    }.
reason-G6 = Może przyjść zgoda, odmowa, inna oferta albo cisza. Po { $dispute_silence ->
        [one] { $dispute_silence } dniu
       *[other] { $dispute_silence } dniach
    } ciszy sprawdź, czy Twojej kwoty nie przyznano bez odpowiedzi.
reason-G7 = Pieniądze wracają tam, skąd zapłacono; trwa to do { $refund_working_days ->
        [0] { $refund_arrives ->
            [one] { $refund_arrives } dnia
           *[other] { $refund_arrives } dni
        }
       *[other] { $refund_working_days ->
            [one] { $refund_working_days } dnia roboczego
           *[other] { $refund_working_days } dni roboczych
        } (bez weekendów; święta mogą dodać kilka dni)
    }.
reason-H1 = Gdy sporem kończy się ponad { $dispute_share_percent }% zamówień, wygląda to na oszustwo.
reason-H2 = Za fałszywy powód można stracić konto, zwłaszcza taki, który podsuwa sprzedawca („zaznacz, że nie przyszło, a oddam pieniądze”).
reason-H3 = Mnożące się nieopłacone zamówienia narażają konto na blokadę.
reason-H4 = Nie targuj się opiniami: żadnych gróźb, żadnych obietnic.
reason-H5 = Bez gróźb i obelg. Wygrywają uprzejme, rzeczowe wiadomości.

## Rozdziały zasad

chapter-A = Zegar
chapter-B = Numeru nie da się śledzić
chapter-C = Paczka ruszyła i stanęła
chapter-D = Ochrona się kończy
chapter-E = Paczka trafiła gdzie indziej
chapter-F = Z towarem coś nie tak
chapter-G = Jak przebiega spór
chapter-H = Jak chronić konto

## Powody sporu, jak w formularzu na stronie

dispute-reason-untracked = nie można śledzić
dispute-reason-in_transit = nadal w drodze
dispute-reason-late = nadal w drodze
dispute-reason-delivered_elsewhere = doręczone, ale nieotrzymane
dispute-reason-returned = wróciło do sprzedawcy
dispute-reason-damaged = uszkodzone
dispute-reason-wrong_size = zły rozmiar
dispute-reason-wrong_colour = inny kolor
dispute-reason-cheaper_shipping = tańsza wysyłka niż opłacona
dispute-reason-counterfeit = podróbka
dispute-reason-low_quality = słaba jakość
dispute-reason-missing_pieces = mniej sztuk niż zamówiono
dispute-reason-empty_package = puste opakowanie
dispute-reason-not_working = nie działa
dispute-reason-not_as_described = przyszło coś innego

## Terminy

deadline-protection = { $left ->
        [0] ⏰ Ochrona kończy się <b>dziś</b>.
        [1] ⏰ <b>Dziś</b> jest ostatni bezpieczny dzień na spór: jutro kończy się ochrona.
       *[other] ⏰ Spór do <b>{ $last_safe }</b> włącznie; ochrona kończy się { $ends }
    }
    .short = Spór najpóźniej { $last_safe }.
deadline-window = { $left ->
        [1] ⏰ <b>Dziś</b> jest ostatni bezpieczny dzień na spór.
       *[other] ⏰ Spór do <b>{ $last_safe }</b> włącznie.
    }
    .short = Spór najpóźniej { $last_safe }.
deadline-return = { $left ->
        [1] ⏰ <b>Dziś</b> jest ostatni bezpieczny dzień na odesłanie.
       *[other] ⏰ Odesłać można do <b>{ $last_safe }</b> włącznie.
    }
    .short = Odesłać najpóźniej { $last_safe }.

## Ważne dni: nazwa na liście dat i wiersz, od którego zaczyna się przypomnienie

checkpoint-shipment_check = czy już wysłano?
    .nudge = Płatność powinna być już sprawdzona.
checkpoint-unpaid_close = wciąż niewysłane?
    .nudge = Wciąż niewysłane? Zapytaj sprzedawcę albo anuluj. Samo zamknie się{ $paid ->
            [none] { "" }
           *[other] { " " }jutro
        } tylko nieopłacone zamówienie.
checkpoint-cheap_patience = tania paczka: czekamy dalej
    .nudge = Dzień { $day }, a paczki jeszcze nie widać.
checkpoint-seller_letter = napisać do sprzedawcy w sprawie numeru
    .nudge = { $day }. dzień. Jeśli numer nadal nic nie pokazuje, czas napisać do sprzedawcy.
checkpoint-stuck_check = czy paczka ruszyła?
    .nudge = Nic nowego od { $stuck_check ->
        [one] { $stuck_check } dnia
       *[other] { $stuck_check } dni
    }.
checkpoint-dispute_window_opens = spór, jeśli śledzenie nadal puste
    .nudge = { $day }. dzień. Jeśli numer nadal nic nie pokazuje, czas na spór.
checkpoint-dispute_window_closes = ostatnie przypomnienie: spór, śledzenie puste
    .nudge = { $known ->
        [no] { $day }. dzień i nadal nic? Otwórz spór teraz.
       *[yes] { $day }. dzień i nadal nic? Otwórz spór teraz; można do { $last_safe } włącznie.
    }
checkpoint-guaranteed_passed = po gwarantowanym terminie dostawy
    .nudge = Gwarantowany termin dostawy minął.
checkpoint-in_transit_refund = można prosić o zwrot całości
    .nudge = { $in_transit_refund_day ->
        [one] Od wysyłki minął { $in_transit_refund_day } dzień.
        [few] Od wysyłki minęły { $in_transit_refund_day } dni.
       *[other] Od wysyłki minęło { $in_transit_refund_day } dni.
    }
checkpoint-extension_check = czy ochrona przedłużona?
    .nudge = Prośba o przedłużenie poszła. Zobaczmy, co z niej wyszło.
checkpoint-decide = decyzja: przedłużenie czy spór
    .nudge = Do końca ochrony { $left ->
        [one] został { $left } dzień
        [few] zostały { $left } dni
       *[other] zostało { $left } dni
    }.
checkpoint-cheap_dispute = spór, jeśli paczki nie ma
    .nudge = Do końca ochrony { $left ->
        [one] został { $left } dzień
        [few] zostały { $left } dni
       *[other] zostało { $left } dni
    }, a paczki nie ma.
checkpoint-last_comfortable_day = spór lepiej otworzyć do tego dnia
    .nudge = Do końca ochrony { $left ->
        [one] został { $left } dzień
        [few] zostały { $left } dni
       *[other] zostało { $left } dni
    }. Dziś zrobisz to jeszcze bez pośpiechu.
checkpoint-must_act = ostatni bezpieczny dzień na spór
    .nudge = Dziś ostatni bezpieczny dzień: jutro kończy się ochrona.
checkpoint-protection_ended = koniec ochrony
    .nudge = Ochrona się skończyła, zamówienie jest zamknięte. Ale jest druga szansa.
checkpoint-delivered_elsewhere_first_call = spór: doręczono komuś innemu
    .nudge = Śledzenie pokazuje „doręczono”, a Ty nic nie masz.
checkpoint-delivered_elsewhere_second_call = drugie przypomnienie: doręczono komuś innemu
    .nudge = Od { $delivered_second_call ->
        [one] { $delivered_second_call } dnia
       *[other] { $delivered_second_call } dni
    } śledzenie pokazuje „doręczono”, a Ty nic nie masz. Zamówienie niedługo się zamknie.
checkpoint-delivered_elsewhere_last_call = ostatnie przypomnienie: doręczono komuś innemu
    .nudge = Ostatnie przypomnienie, zanim zamówienie się zamknie.
checkpoint-returned_to_seller = spór: paczka wraca
    .nudge = Paczka wraca do sprzedawcy.
checkpoint-post_keeps = odebrać, zanim wróci
    .nudge = Niedługo odeślą paczkę.
checkpoint-inspect = sprawdzić, co przyszło
    .nudge = Towar już dobrze obejrzany?
checkpoint-window_midway = połowa czasu na spór
    .nudge = Połowa dni na spór już minęła.
checkpoint-window_closing = mało czasu na spór
    .nudge = Jeszcze kilka dni i na spór będzie za późno.
checkpoint-window_last_day = ostatni dzień na spór
    .nudge = Dziś jest ostatni dzień na otwarcie sporu.
checkpoint-dispute_silence = spór: czy sprzedawca odpowiedział?
    .nudge = { $dispute_silence }. dzień sporu.
checkpoint-dispute_negotiation_ends = spór: koniec rozmów
    .nudge = { $dispute_negotiation }. dzień sporu: czas na rozmowy minął.
checkpoint-dispute_escalates = spór: przejmuje AliExpress
    .nudge = { $dispute_escalation }. dzień sporu: teraz decyduje AliExpress.
checkpoint-dispute_decision_due = spór: czas na decyzję
    .nudge = { $dispute_decision }. dzień sporu: decyzja powinna już być.
checkpoint-decision_waits = spór: przyjąć decyzję czy odrzucić
    .nudge = Decyzja czeka na Twoją odpowiedź.
checkpoint-dispute_check = spór: co nowego?
    .nudge = Czas znów zajrzeć do sporu.
checkpoint-park_ends = spór: koniec wstrzymania
    .nudge = Spór był wstrzymany do dzisiaj.
checkpoint-return_soon = odesłać towar
    .nudge = Na odesłanie towaru { $left ->
        [one] został { $left } dzień
        [few] zostały { $left } dni
       *[other] zostało { $left } dni
    }.
checkpoint-return_last_day = ostatni bezpieczny dzień na odesłanie
    .nudge = Dziś jest ostatni bezpieczny dzień na odesłanie towaru.
checkpoint-refund_check = czy pieniądze już są?
    .nudge = { $refund_working_days ->
        [0] { $refund_arrives ->
            [one] Minął { $refund_arrives } dzień
            [few] Minęły { $refund_arrives } dni
           *[other] Minęło { $refund_arrives } dni
        }
       *[other] { $refund_working_days ->
            [one] Minął { $refund_working_days } dzień roboczy
            [few] Minęły { $refund_working_days } dni robocze
           *[other] Minęło { $refund_working_days } dni roboczych
        } (nie licząc świąt)
    } od rozstrzygnięcia. Pieniądze już są?
checkpoint-snoozed = przypomnienie na Twoją prośbę
    .nudge = Przypominam, zgodnie z prośbą.
checkpoint-returned_before_end = spór: paczka wraca
    .nudge = Do końca ochrony { $left ->
        [one] został { $left } dzień
        [few] zostały { $left } dni
       *[other] zostało { $left } dni
    }, a paczka wraca.
checkpoint-collect_before_end = odebrać przed końcem ochrony
    .nudge = Do końca ochrony { $left ->
        [one] został { $left } dzień
        [few] zostały { $left } dni
       *[other] zostało { $left } dni
    }, a paczka wciąż nieodebrana.
checkpoint-returned_second_call = drugie przypomnienie: paczka wraca
    .nudge = Paczka wraca, a sporu jeszcze nie ma.
checkpoint-returned_third_call = trzecie przypomnienie: paczka wraca
    .nudge = Paczka nadal wraca, a sporu nie ma.
checkpoint-returned_last_call = ostatnie przypomnienie: paczka wraca
    .nudge = Minął tydzień, odkąd wiem, że paczka wraca. Sporu wciąż nie ma.
checkpoint-collect_check = paczka odebrana?
    .nudge = Paczka już odebrana?
checkpoint-collect_last_day = ostatni dzień na odbiór
    .nudge = Dziś paczka czeka ostatni dzień.
checkpoint-customs_check = czy urząd celny ma odpowiedź?
    .nudge = Urząd celny dostał już odpowiedź?
checkpoint-customs_last_day = ostatni dzień dla urzędu celnego
    .nudge = Dziś urząd celny czeka ostatni dzień.
checkpoint-accepted_check = spór: czy decyzja jest ostateczna?
    .nudge = Od przyjęcia decyzji minęło trochę czasu. Czy jest ostateczna?
checkpoint-problem_waits = spór już otwarty?
    .nudge = Czy spór jest już otwarty?
order-closes = { $end } zamówienie zamknie się samo i na spór { $last_window ->
        [one] zostanie tylko { $last_window } dzień
        [few] zostaną tylko { $last_window } dni
       *[other] zostanie tylko { $last_window } dni
    }.
proof-tracking = Dodaj dzisiejszy zrzut śledzenia.
