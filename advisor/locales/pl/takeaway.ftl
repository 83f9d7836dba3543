## Na wynos: kalendarz

calendar-name = Terminy AliExpress
calendar-deadline = Ostatni bezpieczny dzień: { $date }.
calendar-tracking = Numer śledzenia: { $tracking }
calendar-ask = Co zrobić: wyślij /status { $number } do Buyer Clock.
calendar-link = <b>Twój prywatny link do kalendarza</b>
    <code>{ $url }</code>

    Dodaj go do kalendarza jako subskrypcję („z adresu URL”), a daty będą się same aktualizować, także w telefonie.

    Kto ma ten link, widzi Twoje daty i zakupy, więc zachowaj go dla siebie. Drugi raz go nie pokażę: przechowuję tylko jego odcisk.
calendar-open = Twój prywatny link do kalendarza działa od { $date }. Drugi raz go nie pokażę, ale w każdej chwili mogę zrobić nowy. Stary przestanie wtedy działać.
calendar-closed = Gotowe: link do kalendarza już nie działa. Teraz usuń subskrypcję w samym kalendarzu, inaczej zostaną tam stare daty.
calendar-not-offered = Ten bot nie ma linków do kalendarza. Plik <code>orders.ics</code> z /export można dodać do każdego kalendarza.
button-calendar = Link do kalendarza
button-calendar-new = Nowy link
button-calendar-off = Wyłącz
button-calendar-copy = Kopiuj link

## Przywracanie

import-ask = Wyślij plik <code>orders.json</code>, który kiedyś dał Ci /export. Najpierw pokażę, co w nim jest, a dopiero potem coś dodam.
import-found = <b>W tym pliku: { $orders ->
        [one] { $orders } zamówienie
        [few] { $orders } zamówienia
        [many] { $orders } zamówień
       *[other] { $orders } zamówienia
    }.</b>
import-known = { $count ->
        [one] { $count } już tu jest i zostaje bez zmian.
        [few] { $count } już tu są i zostają bez zmian.
       *[other] { $count } już tu jest i zostaje bez zmian.
    }
import-broken = { $count ->
        [one] { $count } zamówienie ma sprzeczne dane, więc je pominę.
        [few] { $count } zamówienia mają sprzeczne dane, więc je pominę.
       *[other] { $count } zamówień ma sprzeczne dane, więc je pominę.
    }
import-dropped = { $count ->
        [one] { $count } zapis przeczy pozostałym, więc go pominę.
        [few] { $count } zapisy przeczą pozostałym, więc je pominę.
        [many] { $count } zapisów przeczy pozostałym, więc je pominę.
       *[other] { $count } zapisu przeczy pozostałym, więc je pominę.
    }
import-nothing = Nie ma nic do dodania.
import-question = Dodać { $count ->
        [one] { $count } zamówienie z historią?
        [few] { $count } zamówienia z historią?
        [many] { $count } zamówień z historią?
       *[other] { $count } zamówienia z historią?
    }
import-settings = <b>Ustawienia w nim są inne:</b>
import-settings-question = Ustawić jak w pliku?
import-settings-done = <b>Ustawione jak w pliku:</b>
import-setting = • { $name }: { $before } → { $after }
import-setting-nag = Ponowne pytania
import-setting-weekly = Plan na dwa tygodnie
import-done = <b>{ $count ->
        [one] Dodano { $count } zamówienie
        [few] Dodano { $count } zamówienia
        [many] Dodano { $count } zamówień
       *[other] Dodano { $count } zamówienia
    } razem z historią.</b> { $open ->
        [0] Wszystkie są zamknięte, nie ma czego pilnować.
        [one] Pilnuję terminów jednego z nich.
       *[other] Pilnuję terminów { $open } z nich.
    }
import-gone = Nie mam już tego pliku pod ręką. Wyślij go, proszę, jeszcze raz.
import-unreadable = Nie umiem przeczytać tego pliku. Potrzebuję <code>orders.json</code>, dokładnie takiego, jaki daje /export.
import-too-large = Ten plik jest dla mnie za duży: najwyżej 1 MB.
import-not-fetched = Nie udało się pobrać pliku z Telegrama. Wyślij go, proszę, jeszcze raz.
button-import = Przywróć z kopii
button-import-confirm = Tak, dodaj
button-import-all = Tak, z ustawieniami
button-import-orders = Tylko zamówienia
button-import-settings = Tak, jak w pliku

## Na pożegnanie

forgotten-calendar = Link do kalendarza też już nie działa.

## Strefa czasowa

zone-guessed = Strefa czasowa to tylko mój domysł. Jeśli Twój zegar pokazuje co innego, popraw ją poniżej.
zone-ask-region = W jakiej części świata mieszkasz?
zone-ask-city = Które miasto leży w Twojej strefie czasowej?
zone-ask-clock = Co pokazuje teraz Twój zegar?
zone-ask-write = Napisz swoje miasto, na przykład Gdańsk, albo co pokazuje Twój zegar, na przykład 14:35.
zone-ask-location = Naciśnij przycisk na dole i wyślij lokalizację: poznam po niej strefę czasową, a samej lokalizacji nie zachowam.
zone-nobody = Żaden znany mi zegar nie pokazuje teraz { $time }. Spójrz jeszcze raz albo napisz swoje miasto.
button-zone-list = Wszystkie miasta
button-zone-clock = Według zegara
button-zone-write = Napiszę
button-location = 📍 Wyślij lokalizację
button-more = Dalej ›
button-fewer = ‹ Wcześniej
region-africa = Afryka
region-america = Ameryka
region-antarctica = Antarktyda
region-asia = Azja
region-atlantic = Atlantyk
region-australia = Australia
region-europe = Europa
region-indian = Ocean Indyjski
region-pacific = Pacyfik
