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

proof-order = Dodaj zrzut ekranu strony zamówienia z dzisiejszą datą: widać na nim, że numeru śledzenia nie ma.
situation-closed = Gotowe, nie ma już czego pilnować
    .do = Jeśli jednak coś jest nie tak, /undo cofnie ostatni krok.
    .otherwise = wszystko zostanie, jak jest – i dobrze.
situation-refund-awaited = Spór rozstrzygnięty na Twoją korzyść. Czekaj na pieniądze
    .do = Wrócą tam, skąd poszła płatność, zwykle do { $act_from }. Daj znać, gdy dotrą.
    .otherwise = { $act_from } zapytam, czy pieniądze już są.
situation-refund-late = Pieniądze powinny już być. Sprawdź konto
    .do = Zajrzyj do szczegółów zwrotu w zamówieniu i sprawdź kartę lub konto. Jeśli pieniędzy nie ma, wyślij gotową wiadomość do pomocy AliExpress.
    .otherwise = im później zapytasz, tym dłużej będą szukać zaginionej płatności.
situation-dispute-open = Spór jest otwarty. Zaglądaj do niego raz dziennie
    .do = Sprawdź trzy rzeczy: czy sprzedawca odpowiedział, czy kwota jest nadal Twoja i nie 0, czy dowody są dodane. Cokolwiek sprzedawca napisze, czas sporu biegnie. Jeśli coś się zmieni, powiedz mi.
    .otherwise = od { $dispute_escalation }. dnia AliExpress samo przejmie spór, a zdecyduje do { $dispute_decision }. dnia.
situation-dispute-silence = Sprzedawca milczy. Sprawdź kwotę i czekaj na AliExpress
    .do = Zajrzyj do sporu: czy kwota jest taka, jak trzeba? Czy dowody są na miejscu? Nic więcej nie musisz klikać.
    .otherwise = bez porozumienia w { $dispute_negotiation ->
        [one] { $dispute_negotiation } dzień
       *[other] { $dispute_negotiation } dni
    } sprawa sama trafi do AliExpress.
situation-dispute-refused = Sprzedawca odmówił. Odpowiedz spokojnie i dodaj dowody
    .do = Nie anuluj sporu. Dodaj zrzut ekranu albo zdjęcie, wklej gotową odpowiedź i trwaj przy swoim.
    .otherwise = od { $dispute_escalation }. dnia decyduje AliExpress – na podstawie tego, co jest w sporze.
situation-dispute-countered = Sprzedawca proponuje coś innego. Przyjmij albo odrzuć
    .do = { $offered ->
        [none] Jeśli oferta Ci odpowiada
       *[other] Jeśli { $offered } Ci odpowiada
    }, przyjmij ją, ale najpierw sprawdź, czy kwota to nie 0. Jeśli oferta nie wystarcza, wyślij gotową odpowiedź i trzymaj się swoich warunków.
    .otherwise = od { $dispute_escalation }. dnia decyduje AliExpress.
situation-dispute-escalated = Decyduje AliExpress. Zaglądaj raz dziennie
    .do = Jeśli poproszą o kolejne dowody, odpowiedz od razu. Zdjęcia i zrzuty ekranu możesz dodawać i teraz.
    .otherwise = decyzja przyjdzie sama, ale pytanie od AliExpress może zostać bez odpowiedzi.
situation-dispute-decision-due = Decyzja powinna już być. Zajrzyj do sporu
    .do = Jeśli jest, powiedz mi. Jeśli nie, sprawdź, czy AliExpress o coś nie prosi, i zajrzyj jutro jeszcze raz.
    .otherwise = możesz przeoczyć decyzję, a z nią szansę, żeby ją odrzucić.
situation-dispute-decided = Jest decyzja. Przyjmij ją albo odrzuć z nowymi dowodami
    .do = To propozycja, nie wyrok. Jeśli są dwa rozwiązania, możesz wybrać jedno albo odrzucić oba. Żeby odrzucić, dodaj coś, czego mediatorzy jeszcze nie widzieli; wiadomość jest gotowa. I sprawdź, czy kwota to nie 0.
    .otherwise = możesz stracić szansę na wybór albo odrzucenie; sprzeciwić może się też sprzedawca.
situation-dispute-lost = Spór przegrany. Została tylko skarga
    .do = Jeśli masz dowody, których nikt nie obejrzał, napisz do obsługi AliExpress i poproś o ponowne sprawdzenie.
    .otherwise = pieniądze zostaną u sprzedawcy.
situation-dispute-parked = Spór wstrzymany do { $act_from }. Czekaj na paczkę
    .do = Mediatorzy dają jej czas, żeby dotarła. Gdy przyjdzie, powiedz mi. Jeśli o coś poproszą, odpowiedz od razu.
    .otherwise = { $act_from } przypomnę, żeby zajrzeć do sporu.
situation-parcel-came = Paczka doszła. Anuluj spór
    .do = Spór był o to, że nic nie przyszło; teraz byłaby to nieprawda. { $again ->
        [none] Na nowy spór jest już za późno: jeśli z towarem coś jest nie tak, napisz do obsługi AliExpress.
       *[other] Jeśli z towarem coś jest nie tak, otwórz nowy spór przed { $again }.
    }
    .otherwise = spór o paczkę, którą masz, wygląda na oszustwo i może kosztować Cię konto.
situation-return-agreed = { $return_by ->
        [none] Odeślij towar i zachowaj potwierdzenie
       *[other] Odeślij towar, najpóźniej { $return_by }
    }
    .do = Najpierw ustal, kto płaci za przesyłkę: sprzedawcy rzadko to robią, więc niech będzie to zapisane w sporze. Potem wybierz usługę ze śledzeniem, sfotografuj, co pakujesz, dodaj numer i potwierdzenie do sporu i powiedz mi.
    .otherwise = { $return_by ->
        [none] dopóki towar nie jest w drodze, sprzedawca nic Ci nie jest winien.
       *[other] po { $return_by } pieniądze dostanie sprzedawca, a towar zostanie u Ciebie.
    }
situation-return-late = Czas na odesłanie minął. Zajrzyj do sporu
    .do = Jeśli towar jest już w drodze, dodaj dziś numer śledzenia do sporu i powiedz mi. Jeśli nie, zapytaj w sporze, czy jeszcze można.
    .otherwise = pieniądze dostanie sprzedawca, a towar zostanie u Ciebie.
situation-return-sent = Towar wraca do sprzedawcy. Zachowaj potwierdzenie i czekaj na pieniądze
    .do = Zaglądaj do sporu raz dziennie. Gdy paczka dotrze, należy Ci się zwrot; jeśli sprzedawca powie, że nic nie przyszło, pokaż śledzenie.
    .otherwise = możesz przeoczyć pytanie, a z nim zwrot pieniędzy.
situation-not-shipped = Jeszcze nie wysłano. Na razie czekaj
    .do = Spór można otworzyć dopiero po wysłaniu zamówienia. Jeśli trwa to zbyt długo, zapytaj sprzedawcę, kiedy wyśle: wiadomość jest gotowa. Gdy zamówienie zostanie wysłane, powiedz mi: od tego dnia biegnie czas.
    .otherwise = nieopłacone zamówienie zamknie się samo po { $unpaid_close ->
        [one] { $unpaid_close } dniu
       *[other] { $unpaid_close } dniach
    }. Jeśli nie zamierzasz płacić, anuluj je: to dobre dla konta.
situation-window-shut = Na spór za późno. Została tylko skarga
    .do = Skarga do obsługi AliExpress nic nie kosztuje: opisz po angielsku, co się stało, i dodaj zrzuty ekranu. Gwarancji nie ma, ale warto spróbować.
    .otherwise = pieniądze zostaną u sprzedawcy.
situation-received = Paczka jest u Ciebie. Sprawdź ją, póki można otworzyć spór
    .do = Nagraj otwieranie. Wypróbuj wszystko, policz sztuki, porównaj z opisem. Jeśli coś jest nie tak, naciśnij „Coś jest nie tak”. Jeśli wszystko gra, zamknij tu zamówienie.
    .otherwise = po { $last_safe } nie da się już otworzyć sporu.
situation-window-open = Ochrona się skończyła. Spór można jeszcze otworzyć
    .do = Zamówienie jest zamknięte, ale spór jest nadal możliwy. Powód: { $reason }. Jeśli paczka tymczasem przyszła, powiedz mi.
    .otherwise = po { $last_safe } pieniądze ma sprzedawca, a Tobie zostaje skarga bez gwarancji. Święta tego terminu nie przedłużają.
situation-confirmed-by-mistake = Odbiór potwierdzony przez pomyłkę. Otwórz spór, póki można
    .do = Dla strony zamówienie jest zakończone i pieniądze pójdą do sprzedawcy. Powód: { $reason }. Napisz otwarcie, że kliknięcie było pomyłką. Jeśli paczka w międzyczasie przyjdzie, powiedz mi.
    .otherwise = po { $last_safe } pieniądze ma sprzedawca, a Tobie zostaje skarga bez gwarancji.
situation-returning = Paczka wraca do sprzedawcy. Otwórz spór dzisiaj
    .do = Powód: { $reason }. Dodaj zrzut ekranu ze śledzenia, na którym widać zwrot. Jeśli urząd celny lub poczta pisały do Ciebie bez odpowiedzi, powiedz to otwarcie: ukrycie tego zwykle przegrywa spór.
    .otherwise = sprzedawcy zostaną i paczka, i pieniądze.
situation-delivered-elsewhere = Doręczona, ale nie Tobie. Otwórz spór dzisiaj
    .do = Najpierw zapytaj na poczcie, potem otwórz spór o pełną kwotę. Powód: { $reason }. Napisz otwarcie, że śledzenie pokazuje „doręczona”, a Ty nic nie masz.
    .otherwise = { $phase ->
        [closed] zamówienie już się zamknęło, a po { $last_safe } pieniądze ma sprzedawca.
       *[other] { order-closes }
    }
situation-too-early = Na spór za wcześnie. Poczekaj do { $act_from }
    .do = Strona przyjmuje spory od { $first_dispute_day }. dnia po wysyłce. Przypomnę.
    .otherwise = do { $act_from } nic nie ryzykujesz.
situation-must-act = Otwórz spór dzisiaj
    .do = Powód: { $reason }.{ $moves ->
        [yes] { " " }Jeśli AliExpress nie przyjmuje sporu, bo paczka jest w drodze, jeszcze raz poproś sprzedawcę o przedłużenie ochrony. Jeśli się nie zgodzi, po jej końcu na spór { $last_window ->
            [one] zostanie jeszcze { $last_window } dzień
            [few] zostaną jeszcze { $last_window } dni
           *[other] zostanie jeszcze { $last_window } dni
        }.
       *[no] { " " }{ $proof ->
            [order] { proof-order }
           *[tracking] Dodaj zrzut ekranu ze śledzenia z dzisiejszą datą.
        }
    }
    .otherwise = { order-closes }
situation-in-transit-refund = Minął { $in_transit_refund_day }. dzień. Poproś o zwrot całej kwoty
    .do = Otwórz spór i napisz, jak długo już czekasz. Powód: { $reason }.
    .otherwise = dalsze czekanie nic nie da.
situation-extension-asked = Prośba o przedłużenie poszła. Sprawdź licznik { $act_from }
    .do = Otwórz tego dnia zamówienie i zobacz, czy przybyło czasu: sprzedawcy czasem pomijają takie prośby. Przypomnę.
    .otherwise = bez przedłużenia ochrona skończy się { $end }.
situation-extension-unanswered = Ochrona przedłużona? Spójrz na licznik
    .do = Jeśli przybyło czasu, powiedz mi, a przeliczę wszystkie daty. Jeśli nie, ponaglij sprzedawcę gotową wiadomością.
    .otherwise = bez przedłużenia trzeba otworzyć spór najpóźniej { $last_safe }: { $end } ochrona się skończy.
situation-extension-refused = Nie przedłużono. Poproś dziś jeszcze raz; { $must_on } otwórz spór
    .do = Wyślij teraz gotowe ponaglenie. Jeśli do { $must_on } w zamówieniu nie przybędzie czasu, otwórz tego dnia spór: wtedy jest konieczny. Tekst znajdziesz pod „Jak otworzyć spór”.
    .otherwise = { order-closes }
situation-extend-now = Poproś sprzedawcę o przedłużenie ochrony
    .do = { $guarantee ->
        [none] Paczka może jeszcze dojść.
       *[other] Gwarantowany termin ({ $guarantee }) minął, więc można też otworzyć spór, ale dopóki paczka się przemieszcza, zwykle go odrzucają.
    } Wyślij gotową wiadomość, a { $extension_check ->
        [0] potem
        [1] jutro
       *[other] za { $extension_check } dni
    } sprawdź, czy przybyło czasu. Jeśli do { $must_on } nie przybędzie, otwórz spór.
    .otherwise = { order-closes }
situation-extend-or-dispute = Zdecyduj dzisiaj: przedłużenie czy spór
    .do = <b>Nadal chcesz tę rzecz:</b> poproś sprzedawcę o przedłużenie, wiadomość jest gotowa. <b>Masz dość czekania:</b> otwórz spór; paczka stoi w miejscu{ $guarantee ->
        [none] { "" }
       *[other] , a gwarantowany termin ({ $guarantee }) minął
    }. Jeśli do { $must_on } nie przedłużą, spór jest konieczny.
    .otherwise = { order-closes }
situation-dispute-now = Ochrona się kończy. Otwórz spór
    .do = Powód: { $reason }. { $extended ->
        [0] { "" }
        [one] Minął już { $extended } dodatkowy dzień czekania: napisz o tym, mediatorzy biorą to pod uwagę.{ " " }
        [few] Minęły już { $extended } dodatkowe dni czekania: napisz o tym, mediatorzy biorą to pod uwagę.{ " " }
       *[other] Minęło już { $extended } dodatkowych dni czekania: napisz o tym, mediatorzy biorą to pod uwagę.{ " " }
    }{ $proof ->
        [order] { proof-order }
       *[tracking] Dodaj zrzut ekranu ze śledzenia.
    }
    .otherwise = { order-closes }
situation-dispute-offered-nothing = Oferta to 0. Odrzuć ją
    .do = Zgoda na 0 zamyka spór bez zwrotu pieniędzy. Wyślij gotową odpowiedź i sprawdź, czy w sporze nadal stoi Twoja kwota.
    .otherwise = od { $dispute_escalation }. dnia decyduje AliExpress. Tylko nigdy nie przyjmuj 0.
situation-dispute-or-extend = Otwórz spór, chyba że nadal chcesz czekać
    .do = <b>Masz dość czekania:</b> otwórz spór. Paczka stoi w miejscu{ $guarantee ->
        [none] { "" }
       *[other] , a gwarantowany termin dostawy ({ $guarantee }) minął: jedno i drugie przemawia za Tobą
    }. Powód: { $reason }. Dodaj zrzut ekranu ze śledzenia. <b>Nadal chcesz tę rzecz:</b> najpierw poproś sprzedawcę o przedłużenie.
    .otherwise = { order-closes }
situation-cheap-wait = Czekaj. Tanie paczki często jadą bez prawdziwego śledzenia
    .do = Zaglądaj tylko do skrzynki, czy nie ma awiza.
    .otherwise = do { $act_from } nic nie ryzykujesz. Wtedy przypomnę.
situation-cheap-decide = Poproś o przedłużenie albo szykuj się do sporu
    .do = Nadal chcesz tę rzecz? Wyślij sprzedawcy gotową wiadomość. Jeśli nie, otwórz spór { $cheap_dispute ->
        [one] { $cheap_dispute } dzień
       *[other] { $cheap_dispute } dni
    } przed końcem ochrony.
    .otherwise = { order-closes }
situation-cheap-dispute = Czas na spór
    .do = Powód: { $reason }. Przy taniej paczce bez śledzenia te ostatnie dni to właściwy moment.
    .otherwise = { order-closes }
situation-untracked-early = Czekaj. Numer jest jeszcze zbyt świeży
    .do = Do { $act_from } nie trzeba nic robić.
    .otherwise = nic nie stracisz, teraz tak właśnie trzeba.
situation-untracked-letter = Napisz do sprzedawcy o numer śledzenia
    .do = Wklej gotowy list do czatu zamówienia: niech sprzedawca sprawdzi numer. Często znajduje się nowy albo inny przewoźnik.
    .otherwise = później sprzedawca powie, że nikt go o nic nie pytał.
situation-untracked-letter-sent = Sprzedawca wie. Czekaj na odpowiedź do { $act_from }
    .do = Jeśli ten numer albo nowy coś pokaże, powiedz mi.
    .otherwise = { $act_from } przypomnę, że czas na spór.
situation-tracking-unknown = Czy numer da się śledzić? Najpierw sprawdź
    .do = Zobacz na dowolnej stronie śledzenia, co pokazuje { $tracking }, i daj mi znać. Nic? Pora na spór, a słowa są gotowe. Choć jeden status? Wtedy powód „nie da się śledzić” byłby fałszywy i mógłby kosztować konto; podpowiem właściwy krok.
    .otherwise = nie dowiemy się, czy spór jest potrzebny, a ochrona skończy się { $end }.
situation-untracked-dispute = { $proof ->
        [order] Otwórz spór: numeru śledzenia wciąż nie ma
       *[tracking] Otwórz spór: numeru nie da się śledzić
    }
    .do = Powód: { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] Dodaj zrzut ekranu ze śledzenia z dzisiejszą datą.
    }
    .otherwise = im dłużej zwlekasz, tym łatwiej sprzedawcy prosić o „jeszcze trochę cierpliwości”.
situation-guarantee-passed-untracked = Gwarantowany termin dostawy minął. Otwórz spór
    .do = Sprzedawca obiecał dostawę najpóźniej { $guaranteed_until }, a { $proof ->
        [order] numeru śledzenia wciąż nie ma
       *[tracking] numer nic nie pokazuje
    }. Powód: { $reason }.
    .otherwise = { $end } ochrona się skończy, a im dłużej czekasz, tym łatwiej sprzedawcy prosić o cierpliwość.
situation-guarantee-passed-moving = Gwarantowany termin minął, ale paczka jest w drodze. Czekaj
    .do = Obietnica ({ $guaranteed_until }) została złamana, więc możesz otworzyć spór. Ale dopóki paczka się przemieszcza, zwykle go odrzucają, a mediatorzy każą czekać jeszcze około { $mediator_wait } dni. Lepiej zdecydować { $act_from }; przypomnę.
    .otherwise = przed { $act_from } nic nie przepadnie.
situation-guarantee-passed-still = Gwarantowany termin minął, a paczka stoi. Wybór należy do Ciebie
    .do = Obietnica ({ $guaranteed_until }) została złamana, więc możesz otworzyć spór. Gdy zostało tyle czasu, mediatorzy pewnie każą jeszcze poczekać; od { $act_from } jedno i drugie będzie za Tobą. Wtedy przypomnę.
    .otherwise = przed { $act_from } nic nie przepadnie.
situation-standing-still = Czekaj. Paczki często utykają po drodze
    .do = Zerkaj na śledzenie i powiedz mi, gdy coś się zmieni.
    .otherwise = przed { $act_from } nic nie przepadnie. Potem zdecydujemy: przedłużenie czy spór.
situation-at-post-office = Odbierz paczkę dzisiaj
    .do = { $kept ->
        [none] Automaty i punkty odbioru trzymają paczkę tylko kilka dni, poczta do { $post_keeps }.
       *[other] Czeka tam do { $kept } włącznie.
    } Nagraj otwieranie i zajrzyj do środka, zanim cokolwiek potwierdzisz w AliExpress.{ $phase ->
        [near] { " " }Jeśli nie zdążysz przed { $end }, jeszcze dziś poproś sprzedawcę o przedłużenie ochrony.
        [closed] { " " }Zamówienie jest zamknięte, ale paczkę nadal możesz odebrać; jeśli coś z nią będzie nie tak, spór można otworzyć do { $last_safe } włącznie.
       *[other] { "" }
    } Jeśli jej nie znajdują albo wydali komuś innemu, powiedz mi.
    .otherwise = paczka wróci do sprzedawcy, a spór o nieodebraną paczkę łatwo przegrać.
situation-at-customs = Odpowiedz urzędowi celnemu { $kept ->
        [none] dzisiaj
       *[other] najpóźniej { $kept }
    }
    .do = Wyślij dokumenty, o które prosi, albo zapłać cło: jak, mówi zawiadomienie lub strona przewoźnika. Zachowaj potwierdzenie.{ $phase ->
        [near] { " " }I jeszcze dziś poproś sprzedawcę o przedłużenie ochrony: kończy się { $end }.
       *[other] { "" }
    }
    .otherwise = paczka wróci, a spór po zawiadomieniu bez odpowiedzi zwykle się przegrywa.
situation-moving = Wszystko dobrze, paczka jest w drodze
    .do = Nie trzeba nic robić. Pojawi się nowy status — powiedz mi. Gdy przyjdzie, nagraj otwieranie: to najlepszy dowód.
    .otherwise = przed { $act_from } nic nie przepadnie. Potem zdecydujemy: przedłużenie czy spór.
situation-decision-accepted = Decyzja przyjęta. Sprzedawca może się jeszcze sprzeciwić
    .do = Zaglądaj do sporu raz dziennie. Jeśli sprzedawca doda nowe dowody, decyzję może zastąpić inna — wtedy powiedz mi. Gdy spór zamknie się na Twoją korzyść, naciśnij „Zwrócą pieniądze”.
    .otherwise = { $act_from } zapytam, czy jest ostateczna.
situation-problem-found = Otwórz spór: { $problem }
    .do = { $wish ->
        [none] { "" }
       *[other] Prosisz o { $wish }.{ " " }
    }Zdjęcia gotowe? Tekst też: naciśnij „Jak otworzyć spór”.
    .otherwise = po { $last_safe } nie da się już otworzyć sporu. Nie zostawiaj go na ostatni dzień, zwłaszcza w święta.
situation-cheapness-unknown = Taniej niż około { $about }? Naciśnij, a powiem, co zrobić
    .do = Tanie zamówienia często jadą bez prawdziwego śledzenia: wtedy lepiej czekać. Przy droższym czas napisać do sprzedawcy. Nie wiem, ile jest warta Twoja waluta, więc wolę zapytać.
    .otherwise = nie powiem Ci, jaki krok jest właściwy.
situation-china-only = Czekaj. Śledzenie kończy się na granicy Chin
    .do = Przy takim numerze po Chinach nie ma już statusów, a sama paczka zwykle jedzie dalej. Zaglądaj do skrzynki, czy nie ma awizo.
    .otherwise = przed { $act_from } nic nie przepadnie. Potem zdecydujemy: przedłużenie czy spór.
situation-lost = Wygląda na zaginioną. Na razie czekaj: czas na spór jest pod koniec ochrony
    .do = „Zaginione” paczki się odnajdują, a do tego czasu sprzedawcy i mediatorzy każą czekać. Jeśli „zaginiona” pisze samo śledzenie, zrób dziś zrzut ekranu i zachowaj go na spór.
    .otherwise = przed { $act_from } nic nie przepadnie. Tego dnia powiem, że czas otworzyć spór.
situation-post-over = Odbierz paczkę dzisiaj, jeśli jeszcze tam jest
    .do = { $kept ->
        [none] Poczta trzyma paczkę do { $post_keeps } dni, a ten czas minął.
       *[other] Czekała do { $kept }.
    } Idź tam albo zadzwoń dzisiaj. Jest? Odbierz i zajrzyj do środka, zanim potwierdzisz. Wróciła? Powiedz mi: spór otworzysz tego samego dnia. Ma ją ktoś inny? Też powiedz.
    .otherwise = paczka wróci do sprzedawcy, a z każdym dniem spór trudniej wygrać.

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
reason-A5 = Sprzedawca może nie odpowiedzieć na prośbę o przedłużenie. Jeśli { $must_act ->
        [1] dzień
        [one] { $must_act } dzień
       *[other] { $must_act } dni
    } przed końcem nie przybyło czasu, potrzebny jest spór.
reason-A6 = Gwarantowany czas dostawy liczy się od wysyłki. Gdy minie, możesz otworzyć spór. Termin „szacowany” niczego nie obiecuje.
reason-A7 = Spór można otworzyć tylko dla wysłanego zamówienia i nie przed { $first_dispute_day }. dniem po wysłaniu.
reason-A8 = Za paczki w drodze do Twojego kraju nikt nie zwraca pieniędzy przed { $in_transit_refund_day }. dniem. Do tego dnia przedłużaj ochronę, potem proś o całą kwotę.
reason-A9 = Przed wysyłką zegar nie biegnie: płatność sprawdzają najwyżej { $payment_check ->
        [1] dobę
        [one] { $payment_check } dzień
       *[other] { $payment_check } dni
    }, a pakować sprzedawca może, ile chce.
reason-B1 = Numery często rezerwuje się, zanim kurier dostanie paczkę. Zwykle ożywają w { $tracking_begins ->
        [one] { $tracking_begins } dzień
       *[other] { $tracking_begins } dni
    }, najpóźniej w { $tracking_begins_latest }.
reason-B2 = Jeśli { $seller_letter }. dnia numer nadal milczy, czas napisać: sprzedawcy często odsyłają właściwy.
reason-B3 = Numer milczy od { $untracked_dispute }. do { $untracked_dispute_last }. dnia albo { $letter_answer ->
        [one] { $letter_answer } dzień
       *[other] { $letter_answer } dni
    } po Twoim liście? Z takim powodem spory się wygrywa.
reason-B4 = Tanie zamówienie z darmową dostawą wysłano pewnie bez prawdziwego śledzenia. Takie paczki zwykle dochodzą.
reason-B5 = Paczki do Twojego kraju muszą mieć śledzenie. Jeśli nie dojdzie, w sporze to przemówi za Tobą.
reason-C1 = Wystarczy jeden status, żeby numer uznano za działający: powód „nie da się śledzić” wtedy już nie pasuje.
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
reason-D2 = Przedłużaj, jeśli chcesz tę rzecz, a paczka jest blisko albo się przesuwa.
reason-D3 = Spór jest właściwy, gdy nie chcesz już czekać, paczka zniknęła albo minął gwarantowany termin.
reason-D4 = Gdy ochronę przedłużono już o { $extended_enough ->
        [one] { $extended_enough } dzień
       *[other] { $extended_enough } dni
    }, otwórz spór: mediatorzy są po Twojej stronie.
reason-D5 = { $last_window ->
        [one] Dzień po zamknięciu zamówienia to ostatnia szansa.
       *[other] Ostatnia szansa to { $last_window } dni po zamknięciu zamówienia. Nie zostawiaj sporu na sam koniec, zwłaszcza w święta.
    }
reason-E1 = Co nieodebrane lub niezgłoszone do odprawy, wraca. Gdy status jasno to pokaże, otwórz spór od razu; wcześniej byłoby za wcześnie, a zawiadomienie bez odpowiedzi zwykle go przegrywa.
reason-E2 = Przy fałszywym „doręczono” liczą się pierwsze dni: po { $delivered_cut ->
        [one] { $delivered_cut } dniu
       *[other] { $delivered_cut } dniach
    } zamówienie się zamknie.
reason-E3 = Nie pisz „nadal w drodze”, gdy śledzenie mówi „doręczono”: wygląda to na oszustwo i kosztuje konta.
reason-E4 = Jeśli w paczce czegoś brakuje, powodem jest „zła ilość”, a nie „w drodze”.
reason-F1 = Najpierw sprawdź, potem potwierdzaj. Po potwierdzeniu na spór zostaje tylko { $last_window ->
        [one] { $last_window } dzień
       *[other] { $last_window } dni
    }.
reason-F2 = Jeśli towar przyszedł, powód to jeden z tych: uszkodzony w drodze, zły rozmiar, inny kolor, nie to, co na stronie, tańsza dostawa niż opłacona, podróbka, niska jakość, mniej sztuk lub pusta paczka, nie działa.
reason-F3 = Gdy paczka przyszła, potrzebne jest co najmniej jedno zdjęcie lub film; razem do { $evidence_megabytes } MB.
reason-F4 = Powód i dowody muszą się zgadzać. „Uszkodzony” znaczy: w drodze; nagraj otwieranie i pokaż opakowanie. Urządzenie, które nie działa, ma swój powód.
reason-F5 = Są dwa rozwiązania: sam zwrot pieniędzy albo zwrot towaru i pieniędzy; za odesłanie sprzedawcy rzadko płacą. Proś stosownie do wady, nie więcej, niż zapłacono, i na każdym kroku sprawdzaj, czy kwoty nie zmieniono na 0.{ $return_ships ->
        [0] { "" }
        [one] { " " }Gdy zwrot jest uzgodniony, wyślij towar w ciągu { $return_ships } dnia, inaczej pieniądze dostanie sprzedawca.
       *[other] { " " }Gdy zwrot jest uzgodniony, wyślij towar w ciągu { $return_ships } dni, inaczej pieniądze dostanie sprzedawca.
    }
reason-F6 = Pisz po angielsku. Inne języki sprzedawcy pomijają albo źle rozumieją.
reason-G1 = Najpierw { $dispute_negotiation ->
        [one] { $dispute_negotiation } dzień
       *[other] { $dispute_negotiation } dni
    } na rozmowy ze sprzedawcą, potem decyduje AliExpress, do { $dispute_decision }. dnia. Cokolwiek sprzedawca napisze, ten czas biegnie.
reason-G2 = Spór otwarty dlatego, że kończy się ochrona, może zostać wstrzymany do daty dostawy.
reason-G3 = Warunki możesz zmieniać, dowody dodawać, a spór anulować w każdej chwili. Po anulowaniu nowy spór jest możliwy tylko w czasie ochrony i jeszcze { $last_window ->
        [one] { $last_window } dzień
       *[other] { $last_window } dni
    } po niej; niektórzy piszą, że wcale.
reason-G4 = Decyzja to propozycja: z dwóch możesz wybrać jedną albo odrzucić obie z nowymi dowodami. Sprzedawca też może się sprzeciwić, nawet gdy już ją przyjmiesz.
reason-G5 = Do otwartego sporu zaglądaj { $dispute_look ->
        [one] codziennie
       *[other] co { $dispute_look } dni
    }.
reason-G6 = Może przyjść zgoda, odmowa, inna propozycja albo cisza. Po { $dispute_silence ->
        [one] { $dispute_silence } dniu
       *[other] { $dispute_silence } dniach
    } ciszy sprawdź, czy Twojej kwoty nie przyznano bez odpowiedzi.
reason-G7 = Zwrot idzie do { $refund_arrives ->
        [one] { $refund_arrives } dnia
       *[other] { $refund_arrives } dni
    } i trafia tam, skąd poszła płatność.
reason-H1 = Gdy sporem kończy się ponad { $dispute_share_percent }% zamówień, wygląda to na oszustwo.
reason-H2 = Fałszywy powód może kosztować konto, zwłaszcza taki, który podsuwa sprzedawca („zaznacz, że nie przyszło, a oddam pieniądze”).
reason-H3 = Mnożące się nieopłacone zamówienia narażają konto.
reason-H4 = Nie targuj się opiniami: żadnych gróźb, żadnych obietnic.
reason-H5 = Bez gróźb i obelg. Wygrywają uprzejme, rzeczowe listy.

## Rozdziały zasad

chapter-A = Zegar
chapter-B = Numeru nie da się śledzić
chapter-C = Paczka ruszyła i stanęła
chapter-D = Ochrona się kończy
chapter-E = Paczka trafiła nie tam
chapter-F = Z towarem coś nie tak
chapter-G = Jak przebiega spór
chapter-H = Jak chronić konto

## Powody sporu, jak w formularzu na stronie

dispute-reason-untracked = numeru nie da się śledzić
dispute-reason-in_transit = ochrona się kończy, paczka nadal w drodze
dispute-reason-late = ochrona się kończy, paczka nadal w drodze
dispute-reason-delivered_elsewhere = oznaczono jako doręczone, ale nie otrzymano
dispute-reason-returned = paczka odesłana do sprzedawcy
dispute-reason-damaged = uszkodzony w drodze
dispute-reason-wrong_size = zły rozmiar
dispute-reason-wrong_colour = inny kolor
dispute-reason-cheaper_shipping = tańsza wysyłka niż opłacona
dispute-reason-counterfeit = podróbka
dispute-reason-low_quality = słaba jakość
dispute-reason-missing_pieces = mniej sztuk niż zamówiono
dispute-reason-empty_package = pusta paczka
dispute-reason-not_working = nie działa
dispute-reason-not_as_described = przyszło coś innego niż na stronie

## Terminy

deadline-protection = { $left ->
        [0] ⏰ Ochrona kończy się <b>dzisiaj</b>.
        [1] ⏰ Ochrona kończy się <b>jutro</b>, { $end }. Ostatni bezpieczny dzień to dziś.
       *[other] ⏰ Ochrona kończy się za <b>{ $left } dni</b>, { $end }. Ostatni bezpieczny dzień: { $last_safe }.
    }
deadline-window = { $left ->
        [1] ⏰ <b>Dzisiaj</b> jest ostatni bezpieczny dzień na spór: jutro, { $end }, będzie za późno.
        [few] ⏰ Na spór zostały <b>{ $left } dni</b>: { $end } będzie za późno. Ostatni bezpieczny dzień: { $last_safe }.
       *[other] ⏰ Na spór zostało <b>{ $left } dni</b>: { $end } będzie za późno. Ostatni bezpieczny dzień: { $last_safe }.
    }
deadline-return = { $left ->
        [1] ⏰ <b>Dzisiaj</b> jest ostatni bezpieczny dzień na odesłanie: jutro, { $end }, będzie za późno.
        [few] ⏰ Na odesłanie towaru zostały <b>{ $left } dni</b>: { $end } będzie za późno. Ostatni bezpieczny dzień: { $last_safe }.
       *[other] ⏰ Na odesłanie towaru zostało <b>{ $left } dni</b>: { $end } będzie za późno. Ostatni bezpieczny dzień: { $last_safe }.
    }

## Ważne dni: nazwa na liście dat i wiersz, od którego zaczyna się przypomnienie

checkpoint-shipment_check = czy już wysłano?
    .nudge = Płatność powinna być już sprawdzona.
checkpoint-unpaid_close = ostatni dzień nieopłaconego zamówienia
    .nudge = Jutro nieopłacone zamówienie zamknie się samo.
checkpoint-cheap_patience = tania paczka: czekamy dalej
    .nudge = Dzień { $day }, a numer nic nie pokazuje.
checkpoint-seller_letter = napisać do sprzedawcy o numer
    .nudge = { $day }. dzień. Jeśli numer nadal nic nie pokazuje, czas napisać do sprzedawcy.
checkpoint-stuck_check = czy paczka ruszyła?
    .nudge = Nic nowego od { $stuck_check ->
        [one] { $stuck_check } dnia
       *[other] { $stuck_check } dni
    }.
checkpoint-dispute_window_opens = spór, jeśli numer nadal milczy
    .nudge = { $day }. dzień. Jeśli numer nadal nic nie pokazuje, czas na spór.
checkpoint-dispute_window_closes = ostatni dzwonek: spór o martwy numer
    .nudge = { $day }. dzień: ostatni dzwonek na spór o martwy numer.
checkpoint-guaranteed_passed = gwarantowany termin dostawy minął
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
checkpoint-must_act = ostatni bezpieczny dzień ochrony
    .nudge = Dziś ostatni bezpieczny dzień: jutro kończy się ochrona.
checkpoint-protection_ended = koniec ochrony
    .nudge = Ochrona się skończyła, zamówienie jest zamknięte. Ale jest druga szansa.
checkpoint-delivered_elsewhere_first_call = spór: doręczono komuś innemu
    .nudge = Śledzenie mówi „doręczono”, a Ty nic nie masz.
checkpoint-delivered_elsewhere_second_call = drugie przypomnienie: doręczona komuś innemu
    .nudge = Od { $delivered_second_call ->
        [one] { $delivered_second_call } dnia
       *[other] { $delivered_second_call } dni
    } śledzenie pokazuje „doręczona”, a Ty nic nie masz. Zamówienie niedługo się zamknie.
checkpoint-delivered_elsewhere_last_call = ostatnie przypomnienie: doręczona komuś innemu
    .nudge = Ostatnie przypomnienie, zanim zamówienie się zamknie.
checkpoint-returned_to_seller = spór: paczka wraca
    .nudge = Paczka wraca do sprzedawcy.
checkpoint-post_keeps = odebrać, zanim wróci
    .nudge = Niedługo odeślą paczkę.
checkpoint-inspect = sprawdzić, co przyszło
    .nudge = Towar już dobrze obejrzany?
checkpoint-window_midway = połowa dni na spór minęła
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
checkpoint-dispute_check = spór: co słychać?
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
    .nudge = { $refund_arrives ->
        [one] Minął { $refund_arrives } dzień
        [few] Minęły { $refund_arrives } dni
       *[other] Minęło { $refund_arrives } dni
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
    }, a paczka czeka na Ciebie.
checkpoint-returned_second_call = drugie przypomnienie: paczka wraca
    .nudge = Paczka wraca, a sporu jeszcze nie ma.
checkpoint-returned_third_call = trzecie przypomnienie: paczka wraca
    .nudge = Paczka nadal wraca, a sporu nie ma.
checkpoint-returned_last_call = ostatnie przypomnienie: paczka wraca
    .nudge = Tydzień temu paczka ruszyła z powrotem. Sporu wciąż nie ma.
checkpoint-collect_check = paczka odebrana?
    .nudge = Paczka już odebrana?
checkpoint-collect_last_day = ostatni dzień na odbiór
    .nudge = Dziś paczka czeka ostatni dzień.
checkpoint-customs_check = odpowiedź dla urzędu celnego?
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
