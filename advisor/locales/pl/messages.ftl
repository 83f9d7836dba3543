### Co bot mówi w rozmowie. HTML Telegrama: <b>, <i>, <code>, <blockquote>.

language-name = polski

## Powitanie

start = <b>Cześć! Jestem Buyer Clock.</b>
    Pilnuję terminów Twoich zamówień z AliExpress, żeby nie przepadł Ci ostatni dzień na spór. Dodaj zamówienie raz – we właściwym dniu powiem, co zrobić, i dam gotową wiadomość do sprzedawcy.

    <b>Wypróbuj:</b> wyślij zamówienie w jednym wierszu, na przykład tak:
    <code>/add { $example }</code>
    albo naciśnij przycisk, a o wszystko zapytam.

    Język: { language-name }, przypomnienia o { $hour }:00, strefa czasowa: { $city }. { $guessed ->
        [yes] To tylko domysł; poprawisz go w /settings albo wysyłając lokalizację.
       *[no] Możesz to zmienić w /settings.
    }
start-example = Etui na telefon, LP00123456789012, wysłane 3 dni temu, 60 dni, 50 zł
start-again = Witaj z powrotem! Pilnuję { $count ->
        [one] { $count } zamówienia
       *[other] { $count } zamówień
    }.
help = <b>Dodaj:</b> wklej lub prześlij stronę, e-mail, wiadomość sprzedawcy, zdjęcie etykiety albo napisz:
    <code>/add { $example }</code>
    <b>Zobacz:</b> /status /orders /stats /rules
    <b>Zgłoś:</b> /track /received /snooze
    <b>Pieniądze:</b> /extend /letter /dispute
    <b>Popraw:</b> /edit /undo /history
    <b>Ty:</b> /settings /export /privacy
    <b>Zakończ:</b> /close /cancel /delete /forget
    <code>/status 2</code> to zamówienie nr 2.
command-add = dodaj zamówienie
command-orders = wszystkie zamówienia, pilne na górze
command-status = co teraz zrobić i do kiedy
command-extend = poproś o przedłużenie ochrony
command-track = powiedz, co pokazuje śledzenie
command-letter = gotowe wiadomości po angielsku
command-dispute = czy otwierać spór i co napisać
command-received = paczka doszła
command-close = nie pilnuj już zamówienia
command-settings = język, strefa czasowa, godzina przypomnień, kraj
command-cancel = przerwij to, co zaczęte
command-help = co potrafię
unknown-text = To nie wygląda na zamówienie. Wklej albo prześlij cokolwiek z AliExpress (stronę zamówienia, e-mail, wiadomość od sprzedawcy) lub napisz jeden wiersz: <code>{ start-example }</code>. Zdjęcie etykiety też wystarczy; reszta jest w /help.
thanked = Proszę bardzo. Pilnuję dalej.
unknown-command = Nie znam tego polecenia. /help pokaże, co umiem.
not-text = Tego nie przeczytam. Wyślij tekst (stronę zamówienia, e-mail, jeden wiersz od siebie) albo zdjęcie etykiety z paczki; reszta jest w /help.
groups-refused = Zamówienia to prywatna sprawa, więc działam tylko w prywatnym czacie. Napisz do mnie: @{ $bot }
cancelled = Dobrze, zostawiamy to. Nic nie zapisano.
nothing-to-cancel = Nie ma czego przerywać.
not-allowed = To prywatny bot i nie ma Cię na liście. Właściciel może dodać Twoje ID: <code>{ $id }</code>
something-broke = Coś się u mnie zepsuło, błąd jest już zapisany. Wszystko, co było wcześniej, jest bezpieczne. Spróbuj jeszcze raz za minutę.
already-noted = To już zapisane. Jak stoją sprawy, pokaże /orders.
busy = Pamięć mi chwilowo szwankuje. Nic nie zginęło: zajmę się tym, gdy tylko wróci, nie musisz pisać jeszcze raz.

## Karta zamówienia

card-shipped = { $day ->
        [0] Wysłano dziś
       *[other] Wysłano { $date }
    }
card-tracking = <code>{ $tracking }</code>
card-not-shipped = Jeszcze nie wysłano{ $date ->
        [none] { "" }
       *[other] , opłacono { $date }
    }
card-tracking-none = bez numeru śledzenia
card-protection = Ochrona kupującego kończy się { $date }
card-guaranteed = Dostawa gwarantowana najpóźniej { $date }
card-price = { $price }
card-price-cheap = { $price } (tanie)
card-seller = Sprzedawca: { $seller }
card-order-number = Numer zamówienia: <code>{ $order }</code>
card-paid-shipping = Dostawa płatna
registered = <b>Dodane:</b>

## Status

status-heading = <b>{ $title }</b> · { number }
status-bar = { $bar } dzień { $day } z { $length }
status-why = <b>Dlaczego</b>
status-otherwise = <b>Jeśli nic nie zrobisz:</b> { $otherwise }
status-ahead = <b>Najbliższe daty</b>
status-ahead-line = { $date } – { $what }
quoted = „{ $text }”
bullet = • { $text }
nudge-late = <i>To przypomnienie miało przyjść { $date }. Wtedy się nie udało, ale rada nadal obowiązuje.</i>

## Obrazek z datami zamówienia

button-timeline = 🖼 Oś czasu
button-order-page = 🛒 AliExpress
picture-number = Nr { $number }
picture-today = Dzisiaj
picture-today-with = Dzisiaj: { $what }
picture-paid = Opłacono
picture-shipped = Wysłano
picture-arrived = Paczka doszła
picture-disputed = Spór otwarty
picture-protection-ends = { $extended ->
        [0] Koniec ochrony
        [one] Koniec ochrony, przedłużonej o { $extended } dzień
       *[other] Koniec ochrony, przedłużonej o { $extended } dni
    }
picture-days-protection = { $days ->
        [one] dzień do końca ochrony
       *[other] dni do końca ochrony
    }
picture-days-window = { $days ->
        [one] dzień na otwarcie sporu
       *[other] dni na otwarcie sporu
    }
picture-days-return = { $days ->
        [one] dzień na odesłanie towaru
       *[other] dni na odesłanie towaru
    }
picture-days-dispute = { $days ->
        [one] dzień od otwarcia sporu
       *[other] dni od otwarcia sporu
    }
picture-caption = <b>{ $title }</b> · { $number }
    { $headline }
picture-caption-line = { $when } – { $what }
picture-none = To zamówienie nie ma dat, które można narysować.

## Ustawienia

settings = <b>Ustawienia</b>
    Język: { $language }
    Strefa czasowa: { $zone }, jest tam teraz { $time }
    Przypomnienia: o { $hour }:00
    Dokąd jadą paczki: { $country ->
        [none] nie ustawiono
       *[other] { $country }
    }
settings-lang = Język
settings-zone = Strefa czasowa
settings-hour = Godzina przypomnień
settings-country = Kraj
settings-country-other = Inny kraj
settings-ask-lang = W jakim języku mam mówić?
settings-ask-zone = Które miasto leży w Twojej strefie czasowej? Jeśli go tu nie ma, napisz je: <code>/settings Gdańsk</code>, albo podaj, co pokazuje zegar: <code>/settings 14:35</code>. Możesz też wysłać lokalizację; nie zachowam jej.
settings-ask-hour = O której mam przypominać?
settings-ask-country = Dokąd jadą Twoje paczki? Niektóre zasady zależą od kraju.
settings-zone-unknown = Nie znam strefy czasowej „{ $text }”. Podaj najbliższe duże miasto albo to, co pokazuje zegar: <code>/settings 14:35</code>.
settings-saved = Zapisane.
button-back = ‹ Wróć

## Listy zamówień

orders-heading = <b>Twoje zamówienia</b>
orders-empty = Brak otwartych zamówień. Wyślij <code>/add</code> i wszystko, co wiesz o zamówieniu, na przykład:
    <code>/add { $example }</code>
orders-line = { $sign } <b>{ $number }. { $title }</b>
orders-line-from = następny krok: { $date }
orders-line-deadline = { $left ->
        [0] <b>dziś</b>
       *[other] do { $date }
    }
orders-money = 💰 W grze: { $sums }
orders-none-here = Tu nic nie ma.
orders-shelf-open = Otwarte
    .words = aktywne, bieżące, w toku
orders-shelf-disputes = Spory
    .words = spór, sporne, w sporze
orders-shelf-arrived = Doszły
    .words = odebrane, otrzymane, doręczone, dostarczone
orders-shelf-closed = Zamknięte
    .words = zakończone, archiwum, gotowe, stare
orders-shelf-all = Wszystkie
    .words = wszystko, całość, wszystkie zamówienia
orders-closed = Zamknięte zamówienia: { $count }.
which-order = Które zamówienie?
which-order-none = Nie masz otwartych zamówień. Dodaj pierwsze: /add

## Co się zmieniło i co się przesunęło

moved-end = Teraz ochrona kończy się <b>{ $date }</b>.
moved-dates = { $count ->
        [one] Przesunęła się też { $count } data.
        [few] Przesunęły się też { $count } daty.
        [many] Przesunęło się też { $count } dat.
       *[other] Przesunęło się też { $count } daty.
    }
noted-tracking = Zapisane: „{ $state }”.
noted-letter = Zapisane: wiadomość do sprzedawcy wysłana.
noted-extension-last = Zapisane: prosisz o { $days ->
        [one] kolejny { $days } dzień
        [few] kolejne { $days } dni
       *[other] kolejnych { $days } dni
    }. Jeśli do wieczora { $date } w zamówieniu nie będzie więcej czasu, otwórz spór tego samego dnia.
noted-extension-granted = Zapisane: przedłużono.
noted-extension-refused = Zapisane: ochrony nie przedłużono.
noted-extension-sent = Zapisane: prosisz o { $days ->
        [one] kolejny { $days } dzień
        [few] kolejne { $days } dni
       *[other] kolejnych { $days } dni
    }. { $extension_check ->
        [0] Później dzisiaj
        [1] Jutro
       *[other] Za { $extension_check } dni
    } zapytam, czy w zamówieniu jest więcej czasu.
noted-seller-refused = Zapisane: sprzedawca odmówił.
noted-seller-offered = Zapisane: sprzedawca złożył inną ofertę. { $sum ->
        [none] Ile to jest? Napisz samą kwotę, na przykład <code>20 zł</code>; albo później: <code>/dispute { $number } proponuje 20 zł</code>
       *[other] Jego oferta: { $sum }.
    }
noted-sum = Zapisane: teraz prosisz o { $sum }.
noted-return = Zapisane: chcesz odesłać towar i odzyskać { $sum }.
noted-taken-over = Zapisane: teraz decyduje AliExpress.
noted-decided = Zapisane: jest decyzja.
noted-appealed = Zapisane: decyzja odrzucona, z nowymi dowodami.
noted-won = Zapisane: rozstrzygnięto na Twoją korzyść. Teraz czekamy na zwrot.
noted-won-part = Odzyskasz { $sum } z { $claimed }, o które prosisz.
noted-won-sum = Z tego, co wiem, wróci { $sum }; jeśli kwota jest inna, napisz: <code>/dispute { $number } zwrot { $part }</code>
noted-silence = Zapisane: sprzedawca nie odpowiedział, Twoja kwota przyznana. Teraz czekamy na zwrot.
noted-parked = Zapisane: spór wstrzymany do { $date }.
noted-return-agreed = Zapisane: zwrot uzgodniony. Teraz odeślij towar.
noted-sent-back = Zapisane: towar odesłany.
noted-mistake = Zapisane: odbiór potwierdzony przez pomyłkę, paczki nie ma.
noted-wish = Zapisane: { $solution ->
        [return] zwrot towaru i { $sum }
       *[refund] prośba o { $sum }
    }. Jest już w tekście do sporu.
noted-lost = Zapisane. Przykro mi.
noted-dispute-cancelled = Zapisane: spór anulowany. { $date ->
        [none] Na nowy nie ma już czasu.
       *[other] Nowy możesz otworzyć do { $date } włącznie.
    }
noted-refunded = <b>Pieniądze wróciły.</b> Brawo! Zamykam zamówienie.
noted-shipped = Zapisane: wysłano. Zegar ruszył.
noted-dispute = Zapisane: spór otwarty. Ma teraz własne terminy i będę ich pilnować.
noted-received = Dobrze, że doszła.{ $days ->
        [none] { "" }
        [0] { " " }Na spór jest już jednak za późno.
        [one] { " " }Na spór masz { $days } dzień.
       *[other] { " " }Na spór masz { $days } dni.
    }
noted-closed = Gotowe, zamknięte. Przypomnień o tym zamówieniu już nie będzie.
noted-snoozed = Dobrze, zapytam znowu { $date }.
noted-since = Zapisane: od { $date }.
noted-kept = Zapisane: czeka do { $date } włącznie.
noted-customs-until = Zapisane: urząd celny czeka do { $date } włącznie.
noted-cheap = Zapisane: tanie zamówienie. Tanie zamówienia mają własne terminy.
noted-not-cheap = Zapisane: to nie jest tanie zamówienie.
noted-problem = Zapisane: { $reason }. Przypomnę, zanim minie czas na spór.
noted-pieces = Zapisane: przyszło { $came } z { $paid }. To już jest w tekście sporu.
noted-accepted = Zapisane: decyzja przyjęta.
noted-offered-nothing = Zapisane: oferta sprzedawcy to 0. Nigdy się na to nie zgadzaj: zamyka to spór bez zwrotu pieniędzy.

## Śledzenie

track-question = <b>{ $title }</b>: co pokazuje śledzenie?
parcel-not_found = nic nie znaleziono
parcel-moving = paczka jest w drodze
parcel-at_export = na eksporcie
parcel-no_change = od dawna bez zmian
parcel-in_country = już w moim kraju
parcel-at_post_office = czeka na poczcie
parcel-delivered_elsewhere = doręczona nie mnie
parcel-returning = wraca do sprzedawcy
parcel-delivered = doręczona do mnie
parcel-china_only = widoczna tylko w Chinach
parcel-lost = zaginęła
parcel-at_customs = urząd celny chce dokumentów lub opłaty

## Przedłużenie

extend-question = <b>{ $title }</b>: o ile dni przedłużyć ochronę? { $moves ->
        [yes] Póki paczka jedzie, zwykle prosi się o { $shortest }–{ $longest }.
       *[no] Zwykle prosi się o { $shortest }–{ $longest }.
    }
extend-outcome-question = <b>{ $title }</b>: czy sprzedawca przedłużył ochronę? O ile dni?
extend-end-question = <b>{ $title }</b>: o ile dni przedłużono ochronę? Naciśnij przycisk albo napisz nową datę: <code>/extend { $number } do { $example }</code>
extend-usage = Napisz <code>/extend</code>, numer zamówienia i o ile dni prosić: <code>/extend 1 20</code>. Jeśli ochrona jest już przedłużona, podaj nową datę: <code>/extend 1 do 31.01.2027</code>.

## Listy do sprzedawcy

letter-heading = <b>{ $name }</b>
    { $explanation }
letters-question = <b>{ $title }</b>: który tekst jest potrzebny?
letters-none = <b>{ $title }</b>: żadna wiadomość nie jest teraz potrzebna.
letter-name-tracking_check = Wiadomość o numerze śledzenia
    .explain = Prosi sprzedawcę o sprawdzenie numeru albo podanie właściwego. Skopiuj do czatu zamówienia.
letter-name-tracking_new_number = Wiadomość: działający numer
    .explain = Prosi o numer, który naprawdę da się śledzić, albo o potwierdzenie nadania.
letter-name-extension_request = Wiadomość: przedłużenie
    .explain = Prosi sprzedawcę o przedłużenie ochrony. Wklej do czatu zamówienia.
letter-name-extension_reminder = Wiadomość: ponaglenie
    .explain = Uprzejmie ponagla i uprzedza, że inaczej będzie spór.
letter-name-dispute_untracked = Spór: brak śledzenia
    .explain = { $proof ->
        [order] Do formularza sporu: numeru śledzenia nie ma. { proof-order }
       *[tracking] Do formularza sporu: numeru nie da się śledzić. Dodaj zrzut ekranu ze śledzenia.
    }
letter-name-dispute_in_transit = Spór: nie doszło
    .explain = Do formularza sporu: ochrona się kończy lub skończyła, a paczki nie ma. Dodaj zrzut ekranu ze śledzenia.
letter-name-dispute_late = Spór: po terminie dostawy
    .explain = Do formularza sporu: czekasz już dość długo. { $proof ->
        [order] { proof-order }
       *[tracking] Dodaj zrzut ekranu ze śledzenia.
    }
letter-name-dispute_delivered_elsewhere = Spór: doręczono komuś innemu
    .explain = Do formularza sporu: mówi otwarcie, że śledzenie pokazuje „doręczono”, a Ty nic nie masz.
letter-name-dispute_returned = Spór: paczka wraca
    .explain = Do formularza sporu: paczka wraca do sprzedawcy.
letter-name-dispute_goods = Spór: towar
    .explain = Do formularza sporu: mówi, co jest nie tak z towarem. Dodaj swoje zdjęcia albo film.
letter-name-dispute_reply = Odpowiedź w sporze
    .explain = Uprzejmie powtarza, że powód i kwota się nie zmieniają.
letter-name-mediator_appeal = Odrzucenie decyzji
    .explain = Do mediatorów: odrzuca propozycję i wskazuje nowe dowody. Dodaj coś, czego jeszcze nie widzieli.
letter-name-refund_reminder = Gdzie jest zwrot?
    .explain = Do pomocy AliExpress: pyta, gdzie są pieniądze.
letter-name-shipment_request = Wiadomość: kiedy wysyłka?
    .explain = Pyta sprzedawcę, kiedy wyśle zamówienie. Skopiuj do czatu zamówienia.

## Konto i zasady

stats-heading = <b>Twoje konto</b>
stats-orders = Zamówienia: { $orders }, pilnowane: { $watched }
stats-money = Pieniądze w grze: { $sums }
stats-next = Najbliższy termin: { $title } (nr { $number }); działaj najpóźniej { $date }
stats-disputes = Zamówienia ze sporem: { $disputes }, czyli { $share }%. O kłopotach piszą ci, którzy mają ponad { $dispute_share_percent }%.
stats-disputes-few = Zamówienia ze sporem: { $disputes }. Za mało zamówień, by liczyć udział; o kłopotach piszą ci, którzy mają ponad { $dispute_share_percent }%.
stats-outcomes = Zakończone spory: wygrane – { $won }{ $partly ->
        [0] { "" }
       *[other] { " " }(w tym częściowo – { $partly })
    }, przegrane – { $lost }
stats-back = Odzyskane pieniądze: { $sums }
stats-share-over = ⚠️ Powyżej { $dispute_share_percent }% konto wygląda dla AliExpress na konto oszusta i może zostać zablokowane. Gdzie się da, przedłużaj ochronę, a spór otwieraj tylko w ostateczności.
rules-contents = <b>Zasady</b>
    Tym się kieruję: doświadczeniem wielu kupujących i ich liczbami. Wybierz rozdział.
rules-chapter = <b>{ $title }</b>
button-contents = Spis treści
rulebook-preface = # Zasady

    Według nich doradza Buyer Clock. Strona powstaje z domyślnej polityki, a test pilnuje, żeby była aktualna: `make docs` pisze ją od nowa. Źródłem są poradniki kupujących z około 2017 roku; numery wierszy pochodzą stamtąd. Każdą liczbę można zmienić przez `POLICY_FILE`; `POLICY_FILE=2025` zawiera to, co mówią późniejsze strony.
command-stats = zamówienia, pieniądze w grze, odsetek sporów
command-rules = zasady, według których doradzam

## Spory

dispute-heading = <b>{ $title }</b> · nr { $number }
    Dziś możesz otworzyć spór.
dispute-not-before = <b>{ $title }</b>: przed { $date } AliExpress nie przyjmie sporu. Na razie jest tak:
dispute-not-shipped = Spór o <b>{ $title }</b> można otworzyć dopiero po wysłaniu. Na razie jest tak:
dispute-should-now = { $last_safe ->
        [none] 🔴 <b>Otwórz teraz.</b>
       *[other] 🔴 <b>Otwórz teraz</b>, najpóźniej { $last_safe }.
    }
dispute-should-wait = 🟢 <b>Lepiej jeszcze nie.</b> Zbyt wczesny spór sprzedawca odrzuci, a mediatorzy każą czekać jeszcze około { $mediator_wait ->
        [one] { $mediator_wait } dnia
       *[other] { $mediator_wait } dni
    }. Powiem, kiedy będzie pora.
dispute-should-look = 🔎 <b>Najpierw sprawdź, czy śledzenie działa.</b> Wystarczy jeden status, a powód poniżej jest nieprawdziwy: napisz, co pokazuje, a podam właściwy.
dispute-if-untracked = <b>Najpierw sprawdź śledzenie.</b> Jest status? Napisz jaki: wtedy powód jest inny.
dispute-should-goods = 🔍 <b>Otwórz, gdy dowody będą gotowe,</b> najpóźniej { $last_safe }.
dispute-should-choice = 🟡 <b>Tylko jeśli masz dość czekania.</b> Paczka stoi, a ochrona niedługo się kończy, więc można już otworzyć spór. Jeśli nadal chcesz tę rzecz, najpierw poproś o przedłużenie; spór otwórz najpóźniej { $must_on }.
dispute-moving = Jeśli AliExpress nie przyjmuje sporu, bo paczka jest w drodze, poproś o przedłużenie ochrony. Po jej końcu na spór { $last_window ->
        [one] zostanie jeszcze { $last_window } dzień
        [few] zostaną jeszcze { $last_window } dni
       *[other] zostanie jeszcze { $last_window } dni
    }.
dispute-moving-refused = Dopóki widać, że paczka jedzie, AliExpress nie przyjmie sporu przed końcem czasu dostawy. Poproś sprzedawcę o przedłużenie ochrony. Jeśli się nie zgodzi, po jej końcu na spór { $last_window ->
        [one] zostanie jeszcze { $last_window } dzień
        [few] zostaną jeszcze { $last_window } dni
       *[other] zostanie jeszcze { $last_window } dni
    }.
dispute-reason-line = <b>Powód:</b> najbliższy to { $reason }
dispute-never-in-transit = <b>Nigdy</b> nie wybieraj „nadal w drodze”: śledzenie pokazuje „doręczono” i wyglądałoby to na oszustwo.
dispute-never-on-its-way = <b>Nigdy</b> nie wybieraj „nadal w drodze”: paczka przyszła, tylko czegoś w niej brakuje.
dispute-never-damaged = <b>Nie wybieraj</b> „uszkodzone”: to znaczy uszkodzone w drodze. Urządzenie, które nie działa, ma własny powód.
dispute-never-not-received = <b>Nigdy</b> nie wybieraj „nie otrzymano”, nawet jeśli sprzedawca o to prosi i obiecuje pieniądze: fałszywy powód może kosztować Cię konto.
dispute-never-untracked = <b>Nie wybieraj</b> „nie można śledzić”: nawet jeden status znaczy, że numer działa.
dispute-evidence-tracking = <b>Dowody:</b> zrzut ekranu ze śledzenia z dzisiejszą datą. Nic nie przyszło, więc zdjęcia nie są potrzebne.
dispute-evidence-order = <b>Dowody:</b> zrzut ekranu strony zamówienia z dzisiejszą datą, na którym widać, że numeru śledzenia nie ma. Nic nie przyszło, więc zdjęcia nie są potrzebne.
dispute-evidence-goods = <b>Dowody:</b> co najmniej jedno zdjęcie, na którym widać właśnie to; razem do { $evidence_megabytes } MB. Więcej możesz dodać w każdej chwili.
dispute-evidence-filmed = <b>Dowody:</b> krótki film albo zdjęcia, na których widać właśnie to, z opakowaniem i etykietą; razem do { $evidence_megabytes } MB. Można dodawać kolejne w każdej chwili.
dispute-sum = <b>Rozwiązanie:</b> tylko zwrot pieniędzy, cała kwota: { $price }. Na każdym kroku sprawdzaj, czy nie zmieniono jej na 0.
dispute-sum-goods = <b>Rozwiązanie:</b> sam zwrot pieniędzy albo zwrot towaru i pieniędzy, jeśli nie chcesz go zatrzymać; ale za odesłanie sprzedawcy rzadko płacą. Do { $price }; kto prosi stosownie do wady, częściej wygrywa. Na każdym kroku sprawdzaj, czy kwoty nie zmieniono na 0.
dispute-claim = <b>Chcesz</b> { $solution ->
        [return] odesłać towar i odzyskać { $sum }.
       *[refund] prosić o { $sum }.
    }
dispute-parts = Jeśli rzecz do czegoś się jeszcze nadaje, poproś o część: naciśnij kwotę albo napisz <code>/dispute { $number } { $part }</code>.
terms-question = <b>{ $title }</b>: o co prosisz w sporze? { $sum ->
        [none] { "" }
       *[other] { $solution ->
            [return] Dotąd: odesłać towar i odzyskać { $sum }.{ " " }
           *[refund] Dotąd: { $sum }.{ " " }
        }
    }Zmień to w AliExpress, potem naciśnij tutaj albo napisz kwotę: <code>/dispute { $number } { $part }</code>
park-question = <b>{ $title }</b>: do kiedy mediatorzy czekają na paczkę? Naciśnij dzień albo napisz: <code>/dispute { $number } do { $example }</code>
dispute-sum-unknown = <b>Rozwiązanie:</b> tylko zwrot pieniędzy, nigdy więcej niż cena. Na każdym kroku sprawdzaj, czy kwoty nie zmieniono na 0.
dispute-conduct = Pisz po angielsku i trzymaj się faktów: bez gróźb i ani słowa o opiniach.
dispute-share-warning = ⚠️ Znam Twoje zamówienia: { $orders }, ze sporem: { $disputes }. Ten spór podniesie odsetek ponad { $dispute_share_percent }%, a za to blokuje się konta. Otwórz go tylko w ostateczności.
dispute-words = <b>Co napisać</b>
    <pre>{ $letter }</pre>
dispute-sum-zero = <b>Nigdy nie zgadzaj się na 0.</b> To zamyka spór, a pieniędzy nie będzie. Przywróć swoją kwotę, najwyżej tyle, ile wyniosła cena.
dispute-usage = Żeby zapisać kwotę, napisz <code>/dispute 1 20 zł</code> – o jaką kwotę prosisz, <code>/dispute 1 proponuje 20 zł</code> – ile proponuje sprzedawca, <code>/dispute 1 zwrot 20 zł</code> – ile wróci. Spór wstrzymany: <code>/dispute 1 do 31.01.2027</code>.
dispute-at-post-office = Nie otwieraj jeszcze sporu o <b>{ $title }</b>: paczka czeka na Ciebie na poczcie. „Nadal w drodze” byłoby nieprawdą, a spór, zanim paczka zacznie wracać, łatwo przegrać. Już jej tam nie ma albo wydano ją komuś innemu? Powiedz mi, a podam właściwy powód.
dispute-guarantee = Gwarantowany termin dostawy ({ $guarantee }) minął: to osobna podstawa i jest w tekście poniżej.
dispute-pieces = Ile sztuk przyszło, a za ile zapłacono? Napisz na przykład <code>2 z 5</code>, a trafi to do tekstu.
cancel-dispute-warning = Zastanów się, zanim anulujesz spór: <b>{ $title }</b>. Nowy możesz otworzyć najpóźniej { $last }: { $date } będzie za późno, a niektórzy piszą, że nowego nie da się otworzyć wcale. Spór anuluje się w AliExpress; ja to tylko zapiszę.
cancel-dispute-came = Anuluj spór w AliExpress, potem zaznacz to tutaj: <b>{ $title }</b>. { $date ->
        [none] Na nowy nie ma już czasu.
       *[other] Jeśli z towarem coś jest nie tak, nowy możesz otworzyć do { $date } włącznie.
    }
cancel-dispute-final = Zastanów się, zanim anulujesz spór: <b>{ $title }</b>. Na nowy nie ma już czasu. Spór anuluje się w AliExpress; ja to tylko zapiszę.

## Odbiór i zamknięcie

goods-reason-question = <b>{ $title }</b>: co jest nie tak? Podaj prawdziwy powód; musi być widoczny na zdjęciach.
close-question = Zamknąć <b>{ $title }</b>? Przypomnień o tym zamówieniu już nie będzie.
close-warning = Spór można jeszcze otworzyć, ostatni dzień to { $date }. Mimo to zamknąć <b>{ $title }</b>?

## Nowe zamówienie

estimate-no-promise = Szacowany czas dostawy to nie obietnica, więc go pomijam. Liczy się koniec ochrony albo <i>gwarantowana</i> dostawa.
add-ask-title = Co to za zamówienie? Kilka słów, po których je poznasz.
add-ask-tracking = Jaki jest numer śledzenia?
add-ask-shipped_on = Kiedy wysłano? Na przykład <code>{ $example }</code> albo <i>3 dni temu</i>.
add-ask-protection = Jak długo trwa ochrona? W AliExpress otwórz „Zamówienia” i to zamówienie. Przepisz, co pokazuje licznik: <code>zostały 23 dni</code> lub <code>do { $example }</code>; albo napisz, ile dni trwa ochrona, licząc od wysyłki: <code>60 dni</code>.
add-ask-price = Ile kosztowało? Na przykład <code>50 zł</code>. Tanie zamówienia mają własne terminy.
add-ask-guaranteed = W ciągu ilu dni gwarantowana jest dostawa? Na przykład <code>40 dni</code>.
add-ask-seller = Jak nazywa się sprzedawca?
add-ask-order_number = Jaki jest numer zamówienia? 16 cyfr, ze strony zamówienia.
add-ask-shipping = Czy dostawa była płatna? Napisz <i>płatna dostawa</i> albo <i>darmowa dostawa</i>.
add-over-but-window = Jeśli to się zgadza, spór możesz jeszcze otworzyć do { $date } włącznie. Tych ostatnich dni popilnujemy razem.
button-over-is-right = Tak, skończyła się
button-extended-by = Tak, o { $days ->
        [one] { $days } dzień
       *[other] { $days } dni
    }
press-question-gone = To pytanie jest już zamknięte. Nowe zamówienie: /add.
button-skip = Pomiń
button-today = Dzisiaj
button-yesterday = Wczoraj
button-days-ago = { $days ->
        [one] { $days } dzień
       *[other] { $days } dni
    } temu
button-days = { $days ->
        [one] { $days } dzień
       *[other] { $days } dni
    }

## Przyciski

button-status = ‹ Do zamówienia
button-track = Zmień status
button-still-nothing = Nadal nic
button-letter = Wiadomość
button-wrote = Wiadomość wysłana
button-extend = Poproś o przedłużenie
button-extended = Przedłużono
button-not-extended = Nie przedłużono
button-arrived = Paczka doszła
button-disputed = Spór otwarty
button-tomorrow = Jutro
button-close = Jest dobrze, zamknij
button-dispute = Jak otworzyć spór
button-seller-refused = Sprzedawca odmówił
button-seller-offered = Inna oferta
button-seller-asks = Sprzedawca prosi…
button-seller-wants-more = Inna prośba
button-taken-over = Decyduje AliExpress
button-decided = Jest decyzja
button-appealed = Decyzja odrzucona
button-won = Zwrócą pieniądze
button-lost = Spór przegrany
button-mistake = Potwierdzono omyłkowo
button-silence = Kwota przyznana
button-park = Spór wstrzymany
button-terms = Zmień warunki
button-return-agreed = Zwrot uzgodniony
button-sent-back = Towar odesłany
button-claim = Poproś o { $sum }
button-claim-return = Zwrot i { $sum }
button-cancel-dispute = Anuluj spór
button-cancel-dispute-anyway = Spór anulowany
button-refunded = Pieniądze już są
button-not-shipped = Jeszcze nie wysłano
button-not-cheap = Nie, więcej
button-shipped = Już wysłano
button-close-order = Zamknij zamówienie
button-close-anyway = Tak, zamknij
button-copy = 📋 Kopiuj
button-add = Dodaj zamówienie
button-orders = Wszystkie zamówienia
button-help = Jak to działa?
button-cancel = Nieważne
button-accepted = Decyzja przyjęta
button-nothing-offered = Oferta to 0
button-cheap = Tak, mniej
button-problem = Coś jest nie tak
button-another-problem = Inny powód
button-asked-again = Ponaglenie wysłane

## Naciśnięcia, które już nie działają

press-stale = To stary przycisk. Oto jak sprawy stoją teraz.
press-no-such-order = Tego zamówienia już tu nie ma.
press-broken = Nie rozumiem tego przycisku. Wszystko pokaże /orders.

## Czego się nie da

error-order-closed = Zamówienie nr { $number } jest zamknięte. Otworzysz je znowu tak: <code>/undo { $number }</code>
error-already-registered = To zamówienie jest już dodane.
error-already-shipped = Zamówienie nr { $number } jest już wysłane.
error-already-received = Zamówienie nr { $number } już masz.
error-not-shipped = Zamówienia nr { $number } jeszcze nie wysłano.
error-extension-days = O tyle dni nie da się przedłużyć: { $days }. Sprzedawcy dają naraz od 1 do { $longest }.
error-extension-not-later = Nowa data musi być późniejsza niż { $date }.
error-end-too-far = Do { $date } jest ponad rok. Sprawdź datę.
error-dispute-open = Spór o zamówienie nr { $number } jest już otwarty.
error-dispute-already-won = Ten spór jest już rozstrzygnięty na Twoją korzyść.
error-no-dispute = Zamówienie nr { $number } nie ma otwartego sporu.
error-no-decision = Nie ma jeszcze decyzji do odrzucenia.
error-goods-not-received = Do tego powodu trzeba mieć towar. Najpierw zaznacz, że paczka doszła.
error-reason-in-transit-delivered = „Nadal w drodze” to zły powód, gdy śledzenie pokazuje „doręczono”: wygląda na oszustwo.
error-sum-currency = Podaj kwotę w walucie, w której zapłacono ({ $paid }).
error-sum-above-paid = Nie można prosić o więcej niż { $paid }: tyle zapłacono.
error-sum-too-small = To za mało: w sporze można prosić o { $smallest } lub więcej.
error-protection-ended = Ochrona skończyła się { $date }, nie ma już czego przedłużać. Co jeszcze można zrobić: <code>/status { $number }</code>
error-already-confirmed = To już zapisane: odbiór zamówienia nr { $number } potwierdzono przez pomyłkę.
error-reason-not-received = Paczka jest u Ciebie, więc „nie otrzymano” byłoby nieprawdą. Powiedz, co jest nie tak z towarem: <code>/dispute { $number }</code>
error-seller-answered = W sporze o zamówienie nr { $number } sprzedawca już odpowiedział, więc to nie cisza.
error-cannot-be-parked = Wstrzymuje się tylko spory o paczki w drodze, a spór o zamówienie nr { $number } jest o co innego.
error-parked-not-later = { $date } nie pasuje: potrzebny jest dzień późniejszy niż dzisiejszy.
error-nothing-to-return = Nie ma jeszcze czego odsyłać. Najpierw zaznacz, że zamówienie nr { $number } doszło.
error-no-return-agreed = Zwrot towaru z zamówienia nr { $number } nie jest jeszcze uzgodniony.
error-date-far-off = { $date } to data odległa o lata. Sprawdź datę.
error-guarantee-days = Gwarancji na tyle dni nie ma: { $days }. Podaj najwyżej 366.
error-no-refund-expected = Zamówienie nr { $number } nie czeka na zwrot pieniędzy.
error-no-such-order = Nie masz zamówienia nr { $number }. Wszystkie pokaże /orders.
error-snooze-not-later = { $date } nie pasuje: potrzebny jest dzień późniejszy niż dzisiejszy.
error-snooze-past-deadline = { $date } będzie za późno: ostatni bezpieczny dzień to { $last }.
error-shipped-in-future = { $date } dopiero nadejdzie. Data wysyłki to dziś albo wcześniej.
error-end-before-shipment = Ochrona nie może kończyć się { $date }, bo to przed wysyłką. Sprawdź obie daty.
error-protection-needs-shipment = Potrzebuję jednego i drugiego: kiedy wysłano i jak długo trwa ochrona.
error-protection-over = Według tych dat i ochrona, i ostatnie dni na spór minęły { $date }. Nie ma już czego pilnować. Jeśli ochrona kończy się kiedy indziej, napisz: <i>do …</i>
error-title-empty = Zamówienie musi mieć nazwę.
error-too-many-orders = { $count ->
        [one] { $count } otwarte zamówienie
        [few] { $count } otwarte zamówienia
        [many] { $count } otwartych zamówień
       *[other] { $count } otwartego zamówienia
    } – więcej dla jednej osoby nie upilnuję. Najpierw zamknij kilka z nich.
error-status-day = { $date } nie pasuje: status pojawił się między wysłaniem a dniem dzisiejszym.
error-kept-until-past = { $date } już minął. Do kiedy paczka czeka?
error-pieces = { $came } z { $paid } nie może być: musiało przyjść mniej, niż opłacono.
error-too-many-kept = Masz tu już { $count } zamówień razem z zamkniętymi i więcej nie przechowuję. Niepotrzebne usuniesz przez /delete.
letter-block = <pre>{ $letter }</pre>

# Co widać w pustym czacie, zanim ktoś napisze. Najwyżej 512 znaków.
bot-about =
    Pilnuję terminów Twoich zamówień z AliExpress, żeby nie przepadł Ci ostatni dzień na spór.

    Dodaj zamówienie raz. We właściwym dniu napiszę, co zrobić, i dam gotową wiadomość do sprzedawcy.
# Profil bota. Najwyżej 120 znaków.
bot-short = Pilnuję terminów zamówień z AliExpress i piszę za Ciebie wiadomości do sprzedawców.
since-question = <b>Od kiedy śledzenie tak pokazuje?</b> Od tej daty liczą się dni. Naciśnij albo napisz: <code>{ $example }</code>
kept-question = <b>Do kiedy ją trzymają?</b> Zapytaj albo sprawdź awizo. Naciśnij albo napisz dzień: <code>{ $example }</code>
customs-until-question = <b>Do kiedy czeka urząd celny?</b> Naciśnij albo napisz dzień z zawiadomienia: <code>{ $example }</code>
pieces-question = Ile sztuk przyszło, a za ile zapłacono? Napisz na przykład <code>2 z 5</code>.
cheap-question = Nie wiem, ile to w przeliczeniu: { $price }. Czy to mniej niż około { $about }?
digest-waiting = <b>Nic do zrobienia</b>
