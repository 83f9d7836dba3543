button-misread = 👎 Nie tak
misread-sorry = Przepraszam, źle to odczytałem. Naciśnij to, co trzeba poprawić; nic jeszcze nie jest zapisane.
misread-news = Przepraszam, źle to odczytałem. <b>{ $title }</b>, nr { $number }, zostaje bez zmian. Możesz to tutaj poprawić.
privacy-misread = <b>„Nie tak”.</b> Jeśli naciśniesz ten przycisk, właściciel bota dostanie próbkę przysłanego tekstu, żebym nauczył się go czytać: tylko układ i zwykłe słowa takich stron. Cyfry, nazwiska, adresy i linki są zastępowane, zanim cokolwiek zostanie zapisane.
entering-first = Najpierw zapisz to zamówienie albo je pomiń, wtedy odpowiem.
entering-unclear = To nic nie mówi o tym zamówieniu. Naciśnij przycisk albo napisz, co zmienić, na przykład „cena 24 dolary”.
entering-remembered = Zapamiętane: zapisz to zamówienie, a potem wystarczy jedno naciśnięcie.
said-before-saving = { $count ->
    [one] A to, co było powiedziane wcześniej? Naciśnij, a to zapiszę.
   *[other] A to, co było powiedziane wcześniej? Naciśnij to, co nadal się zgadza, a to zapiszę.
}
button-said = ✍️ „{ $name }”
said-too-long-ago = To było powiedziane innego dnia albo jest już zapisane. Powiedz to jeszcze raz i podaj dzień.
news-same-day = Zamówienie nr { $number }, { $title }, nie ma jeszcze numeru śledzenia, a na jego stronie jest ten sam dzień. To jego paczka?
news-same-time = Zamówienie nr { $number }, { $title }, nie ma jeszcze numeru śledzenia, a wysłano je mniej więcej w tym samym czasie. To jego paczka?
