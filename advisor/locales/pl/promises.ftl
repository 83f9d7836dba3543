### Co jeszcze obiecuje strona i zamówienie anulowane (I4-I8).

reason-I4 = Kupon za spóźnioną paczkę nie przyjdzie sam: złóż wniosek na stronie zamówienia, gdy data minie. Jeden na zamówienie; ważny { $late_coupon ->
        [one] { $late_coupon } dzień
        [few] { $late_coupon } dni
       *[other] { $late_coupon } dni
    }.
reason-I5 = „Darmowy zwrot” pozwala odesłać towar bez podania przyczyny, ale tylko gdy jest przy nim zaznaczony. Towar ma być nieużywany, kompletny, z etykietą ze strony i do podanej tam daty.
reason-I6 = „Zwrot, jeśli zaginie” i „zwrot, jeśli się uszkodzi” to osobne obietnice: gdy śledzenie pokaże „zaginęła” albo towar przyjdzie uszkodzony, złóż wniosek na stronie zamówienia ze zrzutem lub zdjęciem.
reason-I7 = Jeśli sprzedawca nie wyśle zamówienia do podanej daty, anuluj je i odbierz pieniądze; prośba o anulowanie bez odpowiedzi zwykle przechodzi po dwóch dobach.
reason-I8 = Za anulowane zamówienie pieniądze wracają tam, skąd zapłacono. Zobacz w części o płatności, czy jest „zakończone”, i licz od tego dnia; potem zapytaj bank, pokazując potwierdzenie.

verdict-apply = 🎁
step-apply = Poproś o kupon
situation-coupon-due = Poproś o kupon{ $coupon ->
        [none] { "" }
       *[other] { " " }({ $coupon })
    }
    .do = Otwórz zamówienie i tam złóż wniosek: kupon sam nie przyjdzie.
        Kupon jest jeden na zamówienie. Paczka ma swoje terminy, nic nie przepada. Potem naciśnij „Wniosek złożony”.
    .otherwise = Kupon przepadnie; terminy paczki się nie zmienią.
situation-ship-late = Nie wysłano na czas. Możesz anulować
    .do = Strona obiecywała wysyłkę najpóźniej { $ship_by }. Otwórz zamówienie: jeśli jednak wysłano, powiedz mi.
        Jeśli nie, anuluj je tam i odbierz całą kwotę albo najpierw zapytaj sprzedawcę: wiadomość jest gotowa.
    .otherwise = Zamówienie po prostu czeka. Pieniądze wrócą, gdy zostanie anulowane.
situation-cancelled = Anulowane. Czekamy na pieniądze
    .do = Wrócą na kartę lub konto, z którego zapłacono, zwykle najpóźniej { $act_from }.
        Kiedy je wysłano, widać w części o płatności. Powiedz mi, gdy będą.
    .otherwise = { $act_from } zapytam, czy pieniądze przyszły.
situation-cancelled-late = Anulowane, a pieniędzy nie ma. Upomnij się o nie
    .do = Zobacz część o płatności: czy jest „zakończone”?
        Jeśli tak, zapytaj bank i pokaż zrzut; zwrot mógł zostać zaksięgowany z datą zakupu. Jeśli nie, wyślij do pomocy AliExpress gotową wiadomość.
    .otherwise = Im wcześniej zapytasz, tym szybciej znajdą się zagubione pieniądze.
situation-lost-promised = Strona obiecuje zwrot za zaginioną paczkę. Złóż wniosek teraz
    .do = Zrób zrzut strony śledzenia ze słowem „zaginęła”, otwórz zamówienie i złóż wniosek o zwrot całej kwoty.
        Powód: { $reason }. Jeśli serwis jeszcze nie przyjmuje, powiedz mi.
    .otherwise = Po { $last_safe } pieniądze ma sprzedawca.

checkpoint-ship_by_passed = nie wysłano na czas?
    .nudge = Dzień, do którego miało być wysłane, minął: { $ship_by }.
checkpoint-coupon_due = złóż wniosek o kupon
    .nudge = Paczka jest później, niż obiecano.
checkpoint-free_return_soon = darmowy zwrot niedługo się kończy
    .nudge = Za darmo odeślesz do { $free_return } włącznie.
checkpoint-free_return_last = ostatni dzień darmowego zwrotu
    .nudge = Dziś ostatni dzień, by odesłać za darmo.
checkpoint-cancelled_check = czy są pieniądze za anulowane zamówienie?
    .nudge = Od anulowania { $refund_working_days ->
        [0] { $refund_arrives ->
            [one] minął { $refund_arrives } dzień
            [few] minęły { $refund_arrives } dni
           *[other] minęło { $refund_arrives } dni
        }
       *[other] { $refund_working_days ->
            [one] minął { $refund_working_days } dzień roboczy
            [few] minęły { $refund_working_days } dni robocze
           *[other] minęło { $refund_working_days } dni roboczych
        }
    }. Czy pieniądze przyszły?

promises-heading = Strona obiecuje jeszcze:
promise-late_coupon = kupon{ $amount ->
        [none] { "" }
       *[other] { " " }({ $amount })
    }, jeśli dojdzie po { $date } (trzeba złożyć wniosek; jeden na zamówienie)
promise-late_coupon-used = kupon: wniosek złożony
promise-free_return = { $date ->
        [none] darmowy zwrot, { $days ->
            [one] { $days } dzień
            [few] { $days } dni
           *[other] { $days } dni
        }{ $counts ->
            [receipt] { " " }od odbioru
            [payment] { " " }od płatności
           *[none] { " " }(od płatności albo od odbioru: mówi strona)
        }
       *[other] darmowy zwrot do { $date } włącznie
    }
promise-lost_refund = zwrot pieniędzy, jeśli śledzenie pokaże „zaginęła”
promise-damaged_refund = zwrot pieniędzy, jeśli przyjdzie uszkodzone
promise-ship_by = wysyłka najpóźniej { $date }
promise-name-late_coupon = kupon za spóźnienie
promise-name-free_return = darmowy zwrot
promise-name-lost_refund = zwrot, jeśli zaginie
promise-name-damaged_refund = zwrot, jeśli się uszkodzi
promise-name-ship_by = termin wysyłki
button-used-late_coupon = Wniosek złożony
button-used-free_return = Odesłane za darmo
noted-promise-used = Zapisane.

button-cancelled = Zamówienie anulowano
cancelled-question = <b>Kto anulował „{ $title }”?</b>
button-cancelled-seller = Sprzedawca
button-cancelled-buyer = Ja, przed wysyłką
noted-cancelled = Zapisane: anulowane. Teraz czekamy tylko na pieniądze.
card-cancelled = Anulowane { $date }
error-not-promised = O ile wiem, strona tego zamówienia tego nie obiecuje.

event-promises_told = strona obiecuje: { $promises }
event-promise_used = wykorzystane: { $promise }
event-order_cancelled = { $who ->
        [seller] sprzedawca anulował zamówienie
       *[buyer] zamówienie anulowane przez Ciebie
    }
letter-name-cancelled_refund = Anulowane: gdzie pieniądze?
    .explain = Do pomocy AliExpress: pyta o pieniądze za anulowane zamówienie.
promise-nudge = 🎁 <b>{ $title }</b>: { $text }
