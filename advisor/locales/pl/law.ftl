### What is left besides the site: the law, how it was paid, another shop (J).

chapter-J = Poza serwisem
law-heading = <b>Poza serwisem</b> (co daje prawo i sposób płatności; to nie porada prawna)
reason-J1 = W UE, EOG i Wielkiej Brytanii możesz odstąpić od umowy bez podania przyczyny, pisząc do sprzedawcy; od odbioru masz na to { $withdrawal ->
        [one] { $withdrawal } dzień
        [few] { $withdrawal } dni
       *[other] { $withdrawal } dni
    }, a potem na odesłanie { $send_back ->
        [one] { $send_back } dzień
        [few] { $send_back } dni
       *[other] { $send_back } dni
    }, zwykle na własny koszt.
reason-J2 = Tam towar musi być sprawny przez co najmniej { $conformity_years ->
        [one] { $conformity_years } rok
        [few] { $conformity_years } lata
       *[other] { $conformity_years } lat
    }: jeśli był wadliwy od początku, sprzedawca musi go naprawić, wymienić albo zwrócić pieniądze.
reason-J3 = Tam, jeśli towar nie dojdzie także w rozsądnym dodatkowym terminie wyznaczonym na piśmie, możesz odstąpić od umowy i odzyskać wszystko. Rzecznik konsumentów pomaga za darmo.
reason-J4 = Jeśli zapłacono przez PayPal, możesz otworzyć sprawę w PayPal; od płatności masz na to { $paypal ->
        [one] { $paypal } dzień
        [few] { $paypal } dni
       *[other] { $paypal } dni
    }.
reason-J5 = Zakup na aliexpress.ru? To inna firma z własnymi zasadami, których nie znam. Kieruj się datami z jej strony i podaj mi je.
