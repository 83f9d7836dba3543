### Co wraca: paczka, której nie doręczono, i towar odsyłany w ramach sporu (E5, F7).

## Zasady

reason-E5 = Jeśli paczka wraca, bo urząd celny nie dostał dokumentów, zignorowano awizo albo adres był zły, spór zwykle się przegrywa. Pomaga ponowne doręczenie, póki jest w Twoim kraju, albo dobra wola sprzedawcy.
reason-F7 = Odsyłaj towar dokładnie tak, jak mówi strona: z jej etykietą, jeśli jest, a inaczej na własny koszt i ze śledzeniem. Wpisz tam numer i zachowaj potwierdzenie.{ $return_warehouse ->
        [0] { "" }
        [one] { " " }Potem magazyn ma na sprawdzenie { $return_warehouse } dzień.
        [few] { " " }Potem magazyn ma na sprawdzenie { $return_warehouse } dni.
       *[many] { " " }Potem magazyn ma na sprawdzenie { $return_warehouse } dni.
    }

## Sytuacje

situation-returning-own = Wraca. Zadzwoń do przewoźnika i napisz do sprzedawcy
    .do = Zadzwoń dziś do przewoźnika albo na pocztę: póki paczka jest w Twoim kraju, często doręczą ją jeszcze raz.
        Jeśli nie, wiadomość do sprzedawcy jest gotowa: zwrot pieniędzy, gdy dotrze, albo ponowna wysyłka na Twój koszt.
        Spór zwykle się teraz przegrywa. Możesz go otworzyć do { $last_safe } włącznie, z prawdziwym powodem; nigdy nie pisz „nadal w drodze”.
    .otherwise = Paczka dotrze do sprzedawcy i zostanie tylko jego dobra wola.
situation-returning-own-last = Czas prawie minął. Zostaje tylko spór
    .do = Najbliższy powód: { $reason }. Napisz otwarcie, jak było: zwykle się przegrywa, ale próba nic nie kosztuje.
        Dołącz śledzenie, na którym widać zwrot, i korespondencję z przewoźnikiem oraz sprzedawcą.
    .otherwise = Po { $last_safe } zostaje tylko dobra wola sprzedawcy.
situation-return-agreed = { $return_by ->
        [none] Odeślij towar i zachowaj potwierdzenie
       *[other] Odeślij towar najpóźniej { $return_by }
    }
    .do = { $postage ->
        [label] Wydrukuj etykietę ze strony sporu i użyj tylko jej: innej paczki mogą nie rozpoznać.
        [own_cost] Za przesyłkę płacisz Ty: wyślij ze śledzeniem, na adres ze strony sporu.
       *[none] Najpierw sprawdź w sporze, czy jest etykieta, czy za przesyłkę płacisz Ty.
    }
        Sfotografuj, co pakujesz, wpisz tam numer, zachowaj potwierdzenie i daj mi znać po wysłaniu.
    .otherwise = { $return_by ->
        [none] Póki towar nie jest w drodze, sprzedawca nic Ci nie jest winien.
       *[other] Po { $return_by } pieniądze dostanie sprzedawca, a towar zostanie u Ciebie.
    }
situation-return-sent = Towar wraca. Zachowaj potwierdzenie
    .do = { $return_number ->
        [none] Wpisz jego numer na stronie sporu, jeśli jeszcze go tam nie ma: inaczej nikt nie wie, że jedzie.
       *[other] Jego numer to <code>{ $return_number }</code>: musi być też na stronie sporu.
    }
        Raz dziennie zaglądaj do sporu. Gdy towar dotrze, należy Ci się zwrot pieniędzy. Sprzedawca pisze „nic nie przyszło”? Pokaż śledzenie i potwierdzenie.
    .otherwise = Możesz przegapić pytanie, a z nim pieniądze.

## Pytania i odpowiedzi

cause-question = <b>Dlaczego wraca?</b> Zabrakło dokumentów dla urzędu celnego, przegapiono awizo, adres był zły?
button-cause-own = Z mojej winy
button-cause-other = Nie z mojej winy
button-cause-unknown = Nie wiem
noted-return-cause = Zapisane.
return-until-question = <b>Do którego dnia strona każe odesłać towar?</b> Naciśnij albo napisz, np. <code>{ $example }</code>.
button-return-undated = Nie podaje dnia
return-postage-question = <b>Czy na stronie jest etykieta, czy za przesyłkę płacisz Ty?</b>
button-postage-label = Jest etykieta
button-postage-own_cost = Na mój koszt
noted-return-until = { $date ->
        [none] Zapisane: strona nie podaje dnia. Im szybciej wyślesz, tym lepiej.
       *[other] Zapisane: odesłać najpóźniej { $date }.
    }
noted-return-postage = { $postage ->
        [label] Zapisane: z etykietą ze strony.
       *[own_cost] Zapisane: na własny koszt.
    }
noted-return-number = Zapisane. Wpisz ten sam numer na stronie sporu.
return-number-question = Jaki ma numer? Po prostu go napisz.
error-not-going-back = O ile wiem, zamówienie nr { $number } nie wraca.
error-return-day-past = { $date } już minął. Do którego dnia strona każe odesłać towar?

## Co się zapisuje i wysyła

event-return_cause_told = wraca { $cause ->
        [own] z Twojej winy
        [other] nie z Twojej winy
       *[unknown] z nieznanego powodu
    }
event-way_back_told = droga powrotna: { $postage ->
        [label] z etykietą
        [own_cost] na własny koszt
       *[none] { $tracking_number ->
            [none] { $until ->
                [none] strona nie podaje dnia
               *[other] odesłać najpóźniej { $until }
            }
           *[other] numer { $tracking_number }
        }
    }
letter-name-returned_own = Wraca: pieniądze albo nowa wysyłka
    .explain = Prosi sprzedawcę o zwrot pieniędzy, gdy paczka dotrze, albo o ponowną wysyłkę. Skopiuj na czat zamówienia.

## Towar znów u sprzedawcy

situation-return-arrived = Towar jest u nich. Teraz należy Ci się zwrot pieniędzy
    .do = Raz dziennie zaglądaj do sporu i na konto. Pieniądze powinny być do { $act_from } włącznie; daj znać, gdy będą.
    .otherwise = { $act_from } zapytam, czy przyszły.
situation-return-unpaid = Mają towar już dość długo. Upomnij się o pieniądze
    .do = Napisz w sporze i do pomocy AliExpress: tekst jest gotowy. Dołącz śledzenie, na którym widać doręczenie.
    .otherwise = Nikt inny może nie zauważyć, że ich brakuje.
button-return-arrived = Mają towar
noted-return-arrived = Zapisane: towar jest u nich.
event-goods_arrived_back = towar dotarł do sprzedawcy
error-nothing-sent-back = O ile wiem, z zamówienia nr { $number } nic jeszcze nie odesłano.
letter-name-return_refund = Odesłane: gdzie pieniądze?
    .explain = Do sporu i do pomocy AliExpress: prosi o pieniądze za towar, który już dotarł.
label-letter-name-return_refund = Odesłane, bez zwrotu
