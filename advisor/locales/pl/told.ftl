### What a buyer tells of a dispute that is open already: its reason, its sum.

dispute-reason-question = Jaki powód został podany w sporze? Wybierz go albo napisz własnymi słowami.
dispute-sum-question = O jaką kwotę chodzi w sporze? Wybierz ją albo napisz: <code>{ $part }</code>
event-dispute_reason_told = powód sporu: „{ $reason }”
noted-dispute-reason = Zapisane: powód sporu to „{ $reason }”.
noted-percent = { $percent }% z { $price } to { $sum }.
noted-decided-sum = Zapisane: decyzja to { $sum }.
noted-on-day = Liczę od { $date }.
error-told-future = { $date } dopiero nadejdzie. Kiedy to było? Napisz jeszcze raz, z tamtą datą.
error-told-before-shipment = { $date } nie pasuje: zamówienie wysłano { $shipped }. Napisz jeszcze raz, z właściwą datą.
error-told-before-dispute = { $date } nie pasuje: spór otwarto { $opened }. Napisz jeszcze raz, z właściwą datą.
error-told-several = Są tu dwie daty: { $date } i { $other }. Napisz jeszcze raz, tylko z dniem, kiedy to się stało.
decision-question = Co zdecydowali? Wybierz albo napisz kwotę, która wróci.
button-decided-all = Wszystko: { $sum }
button-decided-nothing = Nic
button-decided-return = Odesłać
noted-decided-nothing = Zapisane: zdecydowali, że pieniędzy nie zwrócą.
noted-decided-return = Zapisane: zdecydowali o zwrocie pieniędzy po odesłaniu.
situation-decided-nothing = Odrzuć decyzję: nic nie przyznano
    .do = Dodaj coś, czego jeszcze nie widzieli; tekst jest gotowy. Potem wybierz „Decyzja odrzucona”.
        To propozycja, a nie ostatnie słowo.
    .otherwise = Spór skończy się bez pieniędzy.
noted-seller-objects = Zapisane: sprzedawca nie zgadza się z decyzją. AliExpress przyjrzy się jeszcze raz; decyzja może się zmienić.
error-told-before-arrival = { $date } nie pasuje: mam zapisane, że towar przyszedł { $arrived }. Przyszedł wcześniej? Napisz najpierw to: „przyszło { $date }”.
situation-customs-over = Urząd celny czekał do { $kept }. Sprawdź, co z paczką
    .do = Odpowiedź poszła na czas? Powiedz, gdy śledzenie ruszy. Nie? Zadzwoń dziś do urzędu lub na pocztę.
        Wraca? Powiedz od razu.
    .otherwise = Może już wraca; im szybciej się dowiesz, tym lepiej.
checkpoint-kept_no_longer = czy nie wróciła?
    .nudge = Ostatni dzień minął. Masz ją czy wraca?
whether-it-came = Czy „{ $title }” jest u Ciebie? Wybierz, a zapytam, czy coś jest nie tak. Reszty nie zrozumiałem.
situation-offer-declined = Oferta odrzucona. Teraz decyduje AliExpress
    .do = Zaglądaj raz dziennie. Nowa oferta? Powiedz, ile. Proszą o dowody? Odpowiedz od razu.
    .otherwise = Bez porozumienia decyduje AliExpress, od { $dispute_escalation }. dnia sporu.
event-offer_declined = oferta odrzucona
error-no-offer = Nie mam zapisanej oferty do odrzucenia w sporze o zamówienie nr { $number }.
not-there-question = <b>{ $title }</b>: paczki tam nie ma? Poproś, żeby poszukali { $number ->
        [none] po nazwisku
       *[other] po numerze <code>{ $number }</code>
    }, i zobacz, co pokazuje śledzenie. Wraca albo dostał ją ktoś inny? Wtedy od razu otwórz spór; dam Ci tekst. Co się z nią stało?
no-dispute-noted = Nic nie zapisałem: o sporze o <b>{ $title }</b> nic nie wiem. Jest otwarty? Naciśnij przycisk albo napisz, od kiedy: „wczoraj spór otwarty”.{ $offer ->
        [yes] { "" } Obietnic sprzedawcy poza sporem nie da się wyegzekwować, a dni na spór mijają.
       *[no] { "" }
    }
dispute-share = Brakuje { $missing } z { $paid }: to { $sum }, i tyle jest w tekście. Bez reszty rzecz jest bezużyteczna? Wtedy proś o więcej.
dispute-rest = Reszta jedzie osobną paczką? Poszukaj w zamówieniu drugiego numeru albo zapytaj o niego sprzedawcę. Jeśli tamta paczka jedzie, możesz poczekać, ale otwórz spór najpóźniej { $last_safe }.
broken-question = Co jest nie tak z <b>{ $title }</b>: uszkodzone czy nie działa? Powód musi się zgadzać.
nothing-noted = Nic nie zapisuję: { $told ->
        [sent_back] dla tego zamówienia nie uzgodniono zwrotu
       *[other] to nie pasuje do obecnego stanu tego zamówienia
    }.
situation-offered-in-full = Sprzedawca oferuje całość. Przyjmij ofertę
    .do = Sprawdź w sporze, czy jest tam { $offered }, a nie 0, i czy trzeba coś odsyłać. Przyjmij tam i powiedz mi.
        Sprawę kończy tylko przyjęcie: nie anuluj sporu za obietnicę.
    .otherwise = Bez Twojej odpowiedzi decyduje AliExpress, od { $dispute_escalation }. dnia sporu.
noted-chosen = Zapisane: bierzesz { $sum }.
noted-chosen-return = Zapisane: odsyłasz towar i dostajesz zwrot pieniędzy.
is-it-about = Chodzi o <b>{ $title }</b>, czy zepsute jest co innego: „{ $thing }”?
button-it-is-about = Tak, o zakup
not-understood-due = <b>A to i tak trzeba zrobić:</b>
not-understood-step = { $sign } { $title }: { $step }
deadline-decision = ⏰ Ostatni dzień? Napisz, co jest na stronie.
place-question = <b>Gdzie ją doręczono?</b> Napisz miejsce tak, jak w śledzeniu.
button-no-place = Nie podaje miejsca
noted-place = { $place ->
        [none] Zapisane: miejsca nie podano.
       *[other] Zapisane: doręczono, miejsce: „{ $place }”.
    }
event-delivery_place_told = { $place ->
        [none] śledzenie nie podaje miejsca doręczenia
       *[other] doręczono według śledzenia: „{ $place }”
    }
error-not-delivered = O ile wiem, zamówienie nr { $number } nie jest oznaczone jako doręczone.
