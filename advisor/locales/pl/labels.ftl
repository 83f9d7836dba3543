# Buttons: what unfolds the others, and what fits a thumb where the text is longer.

button-unfold = Więcej ▾
button-settings = Ustawienia
button-calendar-short = Kalendarz
button-another-order = Inne zamówienie
orders-shelf-urgent = Do zrobienia
    .words = pilne, dzisiaj, dziś, ważne, czekają na mnie

## Shorter than the text beside which it stands

label-parcel-no_change = od dawna bez zmian
label-parcel-delivered_elsewhere = doręczona nie mnie
label-parcel-returning = wraca do sprzedawcy
label-parcel-at_customs = zatrzymana na cle
label-parcel-china_only = tylko w Chinach
label-dispute-reason-delivered_elsewhere = doręczono nie mnie
label-dispute-reason-returned = wraca do sprzedawcy
label-dispute-reason-cheaper_shipping = tańsza wysyłka
label-dispute-reason-missing_pieces = brakuje sztuk
label-letter-name-tracking_check = O numer śledzenia
label-letter-name-tracking_new_number = Działający numer
label-letter-name-extension_request = Przedłużenie
label-letter-name-extension_reminder = Przedłużenie, ponownie
label-letter-name-dispute_untracked = Spór: brak śledzenia
label-letter-name-dispute_in_transit = Spór: nie doszła
label-letter-name-dispute_late = Spór: opóźnienie
label-letter-name-dispute_delivered_elsewhere = Spór: komuś innemu
label-letter-name-dispute_returned = Spór: wraca
label-letter-name-dispute_reply = Odpowiedź w sporze
label-letter-name-refund_reminder = Gdzie mój zwrot?
label-letter-name-cancelled_refund = Gdzie pieniądze?
label-letter-name-shipment_request = Kiedy wysyłka?
label-letter-name-site_refuses = Gdy odmawiają
label-chapter-B = Numer nie działa
label-chapter-C = Paczka stanęła
label-chapter-D = Ochrona się kończy
label-chapter-E = Paczka gdzie indziej
label-chapter-F = Z towarem coś nie tak
label-chapter-G = Jak przebiega spór
label-chapter-I = Strona zamówienia
label-chapter-H = Jak chronić konto
label-letter-name-returned_own = Paczka wraca
