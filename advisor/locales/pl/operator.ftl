### Co bot mówi swojemu operatorowi i tym, którzy biorą więcej, niż im przypada.

## Granice

too-fast = Nie nadążam. Daj mi, proszę, minutę i pisz dalej. To, na co nie było odpowiedzi, wyślij jeszcze raz.
too-long = Ten tekst jest dla mnie za długi. Zmieść się, proszę, w { $most } znakach: jedno zamówienie naraz.
too-odd = W tym tekście są znaki, których nie umiem przeczytać. Wpisz go, proszę, od nowa zamiast wklejać.

## Prywatność

privacy = <b>Twoje dane w skrócie</b>
    <b>Co przechowuję:</b> ID Twojego czatu, język, strefę czasową, godzinę przypomnień i kraj; Twoje zamówienia ze wszystkim, co o nich zapisano; przypomnienia; pytanie, które czeka na Twoją odpowiedź.
    <b>Czego nie przechowuję:</b> Twojego imienia, pozostałych wiadomości, przesłanych zdjęć i miejsc.
    <b>Gdzie:</b> w bazie osoby, która prowadzi tego bota. Moje wiadomości idą przez Telegram; nikt inny niczego się nie dowiaduje. W dzienniku bota są tylko liczby i czasy; Twoich słów tam nie ma.
    <b>Jak długo:</b> { $days ->
        [0] dopóki tego nie usuniesz.
        [one] zamknięte zamówienia – { $days } dzień; resztę – dopóki jej nie usuniesz albo jeszcze przez { $days } dzień po tym, jak mnie zablokujesz.
       *[other] zamknięte zamówienia – { $days } dni; resztę – dopóki jej nie usuniesz albo jeszcze przez { $days } dni po tym, jak mnie zablokujesz.
    }

    /export – wszystko o Twoich zamówieniach, w plikach
    /forget – usuwa wszystko od razu i na dobre
command-privacy = co o Tobie przechowuję i jak długo

## Strona operatora

operator-heading = <b>Buyer Clock { $version }</b>
operator-people = Osoby: { $people }, uśpione: { $asleep }
operator-orders = Zamówienia: { $orders }, zamknięte: { $closed }
operator-reminders = <b>Przypomnienia</b>
operator-state-pending = czekają: { $count }
operator-state-claimed = wysyłane: { $count }
operator-state-sent = wysłane: { $count }
operator-state-skipped = pominięte: { $count }
operator-state-failed = nieudane: { $count }
operator-state-cancelled = anulowane: { $count }
operator-state-parked = odłożone, brak odbiorcy: { $count }
operator-queue = <b>Kolejka:</b> { $orders ->
        [0] pusta
        [one] { $orders } zamówienie, czeka już { $waits }
        [few] { $orders } zamówienia, najstarsze czeka już { $waits }
        [many] { $orders } zamówień, najstarsze czeka już { $waits }
       *[other] { $orders } zamówienia, najstarsze czeka już { $waits }
    }
operator-late = <b>Opóźnienia</b> ostatnich { $count } wysłanych w ciągu doby: mediana { $half }, największe { $worst }
operator-late-none = <b>Opóźnienia:</b> w ciągu doby nic nie wysłano
operator-failures = <b>Nieudane w ciągu siedmiu dni</b>
operator-failure = { $count } × { $reason } (ostatnio { $date })
operator-failures-none = <b>Nieudane w ciągu siedmiu dni:</b> brak
operator-as-of = <i>Stan na { $date }, { $time }</i>
button-refresh = 🔄 Odśwież
command-admin = jak się miewa bot
command-broadcast = napisz do wszystkich
operator-alert = <b>Coś się u mnie zepsuło</b>
    <code>{ $kind }</code>
    <code>{ $place }</code>
    Reszta jest w dzienniku. O tym samym będę milczeć przez godzinę.

## Wiadomość do wszystkich

broadcast-usage = Napisz <code>/broadcast</code> i tekst w jednej wiadomości; pogrubienia i linki zostaną. Najpierw pokażę ją Tobie.
broadcast-question = Tak zobaczą to ludzie. Wysłać do { $people ->
        [one] { $people } osoby
       *[other] { $people } osób
    }? Zajmie to mniej więcej { $takes }.
broadcast-nobody = Nie ma do kogo wysłać.
broadcast-dropped = Nie wysyłam. Nikt tego nie dostał.
broadcast-gone = Ta wiadomość jest już wysłana albo porzucona.
broadcast-under-way = <b>Wysyłam</b>: { $tried } z { $people }
broadcast-stopping = Zatrzymano: kolejka doszła do { $tried } z { $people }. To, co już w drodze, może jeszcze dotrzeć.
broadcast-done = <b>Wysłano: { $sent }</b> z { $people }.
broadcast-done-gone = Brak odbiorcy, już nie piszę: { $count }
broadcast-done-unsure = Odpowiedź zginęła, mogło dotrzeć: { $count }
broadcast-done-failed = Telegram odmówił, szczegóły w dzienniku: { $count }
button-broadcast = Wyślij ({ $people })
button-broadcast-drop = Nie wysyłaj
button-broadcast-stop = Zatrzymaj
