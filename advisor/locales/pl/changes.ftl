### Zmiana zdania: poprawki, historia zamówienia, cofanie, usuwanie, pliki.

## Dane

fact-title = nazwa
fact-tracking_number = numer śledzenia
fact-shipped_on = data wysyłki
fact-protection_end = koniec ochrony
fact-price = cena
fact-paid_shipping = dostawa
fact-guaranteed_days = gwarancja dostawy
fact-seller = sprzedawca
fact-order_number = numer zamówienia
fact-destination = kraj
fact-line = { $name }: { $value }
fact-unknown = nie podano
fact-days = { $days ->
        [one] { $days } dzień
       *[other] { $days } dni
    }
fact-shipping-paid = płatna
fact-shipping-free = darmowa

## Poprawki

edit-question = Co poprawić w zamówieniu <b>{ $title }</b> (nr { $number })? Wybierz i napisz, jak ma być.
edit-changed-message = Wiadomość, którą dodano to zamówienie, została zmieniona. Takich zmian nie śledzę, więc popraw zamówienie tutaj.
edit-now = <b>{ $title }</b> · nr { $number }
    Teraz zapisane – { $fact }
edit-ask-destination = Do którego kraju jedzie paczka?
edit-another = Zapisane – { $fact }.
edit-shipped = Zapisane – { $fact }. Koniec ochrony bez zmian: { $date }; jeśli w zamówieniu jest inny dzień, popraw i to.
edit-number = Zapisane: numer śledzenia to teraz <code>{ $tracking }</code>. Powiedz, gdy śledzenie zadziała.
button-edit = Popraw dane
button-edit-clear = Nie podawać

## Cofanie

undo-question = <b>{ $title }</b> · nr { $number }
    Ostatni zapis, { $date } o { $time }: { $what }.
    Cofnąć ten zapis? W AliExpress nic się nie zmieni.
undo-then = <b>Bez niego</b>
undo-moves = { $count ->
        [one] { $count } data będzie taka jak przedtem.
        [few] { $count } daty będą takie jak przedtem.
        [many] { $count } dat będzie takich jak przedtem.
       *[other] { $count } daty będzie taka jak przedtem.
    }
undone = Cofnięto zapis: „{ $what }”.
button-undo = Cofnij ostatni zapis
button-undo-confirm = Tak, cofnij zapis
button-undo-leave = Nie, zostaw

## Historia

history-heading = <b>{ $title }</b> · nr { $number }
history-line = { $date }, { $time } – { $what }
history-undone = <s>{ $line }</s>
history-earlier = { $count ->
        [one] Nie zmieścił się { $count } wcześniejszy zapis; cała historia jest w /export.
        [few] Nie zmieściły się { $count } wcześniejsze zapisy; cała historia jest w /export.
        [many] Nie zmieściło się { $count } wcześniejszych zapisów; cała historia jest w /export.
       *[other] Nie zmieściło się { $count } wcześniejszego zapisu; cała historia jest w /export.
    }
button-history = Historia
event-order_registered = dodano zamówienie „{ $title }”
event-facts_corrected = poprawiono: { $facts }
event-order_shipped = wysłano { $shipped_on }{ $protection_end ->
        [none] { "" }
       *[other] , koniec ochrony { $protection_end }
    }
event-tracking_reported = śledzenie pokazuje: { $state }{ $since ->
        [none] { "" }
       *[other] { " " }(od { $since })
    }{ $until ->
        [none] { "" }
       *[other] { " " }(do { $until })
    }
event-tracking_number_replaced = nowy numer śledzenia: { $tracking_number }
event-letter_sent = wysłano wiadomość do sprzedawcy
event-extension_requested = poproszono o przedłużenie o { $days ->
        [one] { $days } dzień
       *[other] { $days } dni
    }
event-extension_granted = sprzedawca przedłużył ochronę, kończy się { $new_end }
event-extension_refused = sprzedawca nie przedłużył ochrony
event-claim_wished = { $solution ->
        [return] zamierzasz odesłać towar i odzyskać { $claimed }
       *[refund] zamierzasz prosić o { $claimed }
    }
event-dispute_opened = otwarto spór{ $reason ->
        [none] {""}
       *[other] : „{ $reason }”
    }{ $claimed ->
        [none] {""}
       *[other] , na { $claimed }
    }{ $solution ->
        [return] , ze zwrotem towaru
       *[refund] {""}
    }
event-dispute_answered = { $answer ->
        [refused] sprzedawca odmówił
       *[other] sprzedawca złożył inną ofertę{ $nothing ->
            [yes] , 0
           *[no] { $offered ->
                [none] {""}
               *[other] , { $offered }
            }
        }
    }
event-dispute_changed = w sporze prosisz o { $claimed ->
        [none] inną kwotę
       *[other] { $claimed }
    }{ $solution ->
        [return] , ze zwrotem towaru
       *[refund] {""}
    }
event-dispute_parked = spór wstrzymano do { $until }
event-return_agreed = uzgodniono zwrot towaru
event-goods_sent_back = towar odesłano
event-dispute_escalated = spór przejął AliExpress
event-dispute_decided = AliExpress podjął decyzję{ $nothing ->
        [yes] : bez zwrotu pieniędzy
       *[no] { $goes_back ->
            [yes] : odesłać towar{ $offered ->
                [none] {""}
               *[other] { " " }i otrzymać { $offered }
            }
           *[no] { $offered ->
                [none] {""}
               *[other] : { $offered }
            }
        }
    }
event-decision_appealed = odrzucono decyzję
event-dispute_cancelled = spór anulowano
event-dispute_closed = { $outcome ->
        [won] spór rozstrzygnięto na Twoją korzyść{ $refund ->
            [none] {""}
           *[other] { " " }({ $refund })
        }, czekamy na zwrot
        [silence] sprzedawca nie odpowiedział, czekamy na zwrot
       *[lost] spór przegrano
    }
event-receipt_confirmed = { $by_accident ->
        [yes] odbiór potwierdzono przez pomyłkę, paczki nie ma
       *[no] paczka doszła
    }
event-refund_received = pieniądze wróciły
event-order_closed = zamówienie zamknięto
event-nudge_snoozed = odłożono do { $until }
event-price_judged = { $cheap ->
        [yes] to tanie zamówienie
       *[no] to nie jest tanie zamówienie
    }
event-problem_found = co jest nie tak: { $reason }{ $paid_for ->
        [none] { "" }
       *[other] { " " }(przyszło { $came } z { $paid_for })
    }
event-decision_accepted = decyzja przyjęta

## Usuwanie

delete-question = Usunąć <b>{ $title }</b> (nr { $number }) razem z historią i przypomnieniami? Tego nie da się cofnąć. { $closed ->
        [yes] {""}
       *[no] Jeśli chcesz tylko nie dostawać przypomnień, jest /close.
    }
deleted = Usunięto: <b>{ $title }</b> (nr { $number }), zapisy w historii: { $events }, przyszłe przypomnienia: { $reminders }.
button-delete = Usuń
button-delete-confirm = Tak, usuń
forget-question = Usunąć wszystko o tym czacie: { $orders ->
        [0] brak zamówień,
        [one] { $orders } zamówienie z historią i przypomnieniami,
        [few] { $orders } zamówienia z historią i przypomnieniami,
        [many] { $orders } zamówień z historią i przypomnieniami,
       *[other] { $orders } zamówienia z historią i przypomnieniami,
    } Twoje ustawienia i niedokończone pytania? Tego nie da się cofnąć. Kopię da Ci /export.
forgotten = Usunięto: zamówienia – { $orders }, zapisy w historii – { $events }, przyszłe przypomnienia – { $reminders } oraz Twoje ustawienia. Nic już nie wiem o tym czacie; /start zaczyna od nowa.
button-forget-confirm = Tak, usuń wszystko

## Później

snooze-usage = Napisz <code>/snooze</code>, numer zamówienia i ile dni poczekać: <code>/snooze 1 3</code> albo <code>/snooze 1 do piątku</code>. Poczekam najwyżej { $longest ->
        [one] { $longest } dzień
       *[other] { $longest } dni
    } i nigdy dłużej niż do ostatniego bezpiecznego dnia.

## Pliki

export-nothing = Nie ma jeszcze czego eksportować. Najpierw dodaj zamówienie: /add
export-calendar = Przyszłe daty, do każdego kalendarza
export-table = Twoje zamówienia z dzisiejszą radą, jako tabela
export-all = Wszystko wraz z historią, dla programów
column-number = nr
column-currency = waluta
column-guaranteed = dostawa gwarantowana do
column-parcel = śledzenie
column-received = odebrano
column-closed = zamknięto
column-advice = co teraz zrobić
column-deadline = ostatni bezpieczny dzień
column-left = zostało dni
calendar-entry = { $title }: { $what }

## Czego się nie da

error-undo-registration = Od dodania zamówienia nr { $number } nic o nim nie zapisano. Żeby usunąć je całkiem: <code>/delete { $number }</code>
error-country-unknown = Nie znam kraju „{ $text }”. Wystarczy nazwa albo dwuliterowy kod.
error-fact-needed = Bez tego się nie obejdzie.
error-nothing-changes = Dokładnie tak jest zapisane.
error-shipped-after-that = Wysyłki nie mogło być po { $date }: tego dnia paczka już doszła albo trwał spór.
error-price-below-claim = W sporze prosisz o { $claimed }; cena nie może być niższa ani w innej walucie.

## Menu

command-edit = popraw dane zamówienia
command-undo = cofnij ostatni zapis
command-history = wszystko, co zapisane o zamówieniu
command-delete = usuń zamówienie na dobre
command-snooze = przypomnij później
command-export = kalendarz, tabela i JSON
command-forget = usuń wszystko o tym czacie
