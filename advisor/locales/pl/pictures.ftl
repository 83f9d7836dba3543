## Screenshots, and other pictures with words

picture-no-order = Nie widzę zamówienia na tym zdjęciu. Najlepiej czytam zrzuty ekranu: strony zamówienia, śledzenia albo czatu ze sprzedawcą; wystarczy też skopiowany tekst lub sam numer.
picture-no-words = Na zdjęciach umiem tu czytać tylko kody kreskowe, nie słowa. Wklej zamówienie jako tekst albo napisz jedną linijkę, na przykład: <code>Etui, LP00123456789012, wysłane 3 dni temu, 60 dni</code>
picture-unsure = Tego miejsca nie jestem pewien. Porównaj je z kartą; zapytam, zanim zapiszę.
problem-picture-unsure = Nie wiem, czy dobrze odczytałem to ze zdjęcia: „{ $text }”.
picture-tracking = To wygląda na stronę śledzenia bez numeru. Czy chodzi o <b>{ $title }</b>?
picture-tracking-which = To wygląda na stronę śledzenia bez numeru. Którego zamówienia dotyczy?
picture-tracking-which-state = To wygląda na stronę śledzenia bez numeru; ostatni wpis: „{ $state }”. Którego zamówienia dotyczy?
