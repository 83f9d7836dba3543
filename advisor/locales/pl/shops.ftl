### Gdzie kupiono i jak zapłacono (J4-J6) oraz co znaczy data na stronie.

fact-terms = co znaczy data
fact-terms-timer = wtedy kończy się ochrona
fact-terms-refund_by = zwrot, jeśli paczka nie dojdzie przed tą datą
fact-shop = serwis
fact-shop-com = aliexpress.com
fact-shop-ru = aliexpress.ru
fact-paid_with = płatność
fact-paid_with-paypal = PayPal
fact-paid_with-card = karta
fact-paid_with-other = inaczej
edit-ask-terms = Co jest obok daty na stronie zamówienia?
edit-ask-shop = W którym serwisie kupiono ten towar?
edit-ask-paid_with = Jak zapłacono? Od tego zależy jeszcze jedna droga do pieniędzy.
error-one-of-few = Naciśnij jeden z przycisków.
shop-question = <b>W którym serwisie kupiono ten towar?</b> Na aliexpress.ru są inne zasady.
shop-ru-otherwise = Nie wiem, ile czasu daje aliexpress.ru: mówi o tym jego strona. Podaj mi jej daty.
situation-refund-undated = Czekaj na pieniądze. Sprawdzaj konto
    .do = Kiedy je wysłano, widać w części o płatności.
        Wracają na kartę lub konto, z którego zapłacono. Daj znać, gdy będą.
    .otherwise = Nic się nie zmieni. Jeśli podana przez stronę data minęła, napisz do pomocy AliExpress.
situation-window-unknown = Data minęła. Sprawdź, czy strona jeszcze przyjmuje spór
    .do = Otwórz zamówienie: jeśli można tam otworzyć spór lub poprosić o zwrot, zrób to teraz. Najbliższy powód: { $reason }.
        Jak długo będzie to możliwe na aliexpress.ru, nie wiem. Jeśli strona podaje dzień, zachowaj zrzut ekranu.
    .otherwise = Nikt nie wie, jak długo to jeszcze zadziała; dziś jest pewniej niż jutro.
reason-J6 = Przy płatności kartą zapytaj bank o chargeback; może się nie udać, więc na niego nie licz.
law-none = Nic więcej, o ile wiem.
law-until = Czyli do { $until } włącznie.
label-fact-terms-timer = { button-terms-timer }
label-fact-terms-refund_by = { button-terms-refund-by }
shop-ru-ends = { $end } kończy się ochrona. Co potem dopuszcza aliexpress.ru, mówi tylko jego strona.
shop-ru-ended = Data ze strony minęła.
deadline-unknown = ⏰ Termin nieznany: lepiej dziś.
