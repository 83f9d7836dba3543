### Co w napisanym tekście jest niejasne albo niemożliwe, i wskazówki, które tylko uczą.

problem-text-too-long = Znaków jest { $length }, a naraz przeczytam { $limit }. Wyślij tylko to, co dotyczy jednego zamówienia.
problem-title-missing = Co to za zamówienie? Kilka słów, po których je poznasz.
problem-tracking-unreadable = „{ $text }” nie wygląda na numer śledzenia. Powinien mieć od 5 do 40 liter i cyfr.
problem-tracking-twice = Widzę dwa numery śledzenia: { $first } i { $second }. Który jest właściwy?
problem-ship-date-unreadable = Nie umiem odczytać daty „{ $text }”.
problem-ship-date-ambiguous = „{ $text }” to { $first } czy { $second }?
problem-ship-date-future = { $date } dopiero nadejdzie. Data wysyłki to dziś albo wcześniej.
problem-ship-date-before-order = Według tych dat wysłano { $first }, a zamówiono dopiero { $ordered }. Sprawdź datę wysyłki.
problem-ship-date-too-old = Od { $date } minęło ponad { $limit ->
        [one] { $limit } dzień
       *[other] { $limit } dni
    }: tak stare zamówienie jest już skończone. Sprawdź rok.
problem-ship-date-undated = „{ $text }” liczy się od dnia, w którym to napisano, a w tekście go nie ma. Jeśli dziś, to chodzi o { $first }.
problem-ship-date-twice = Widzę dwie daty wysyłki: { $first } i { $second }. Która jest właściwa?
problem-shipped-after-end = Według tych dat wysłano { $shipped }, a ochrona trwa tylko do { $until }. Sprawdź obie.
problem-date-unclear = Widzę datę „{ $text }”, ale nie wiem, co się wtedy stało.
problem-protection-unreadable = Z „{ $text }” nie wynika, jak długo trwa ochrona. Podaj liczbę dni albo datę końca.
problem-protection-left-or-whole = „{ $text }” to czas, który został (czyli do { $first }), czy { $days } dni od wysyłki?
problem-protection-ambiguous = „{ $text }” to { $first } czy { $second }?
problem-protection-undated = „{ $text }” liczy się od dnia, w którym to napisano, a w tekście go nie ma. Jeśli dziś, ochrona skończy się { $first }.
problem-protection-unnamed = Czy „{ $text }” to czas, który został z ochrony kupującego? Wtedy skończy się ona { $first }.
problem-protection-over = Według tych dat ochrona skończyła się { $date }.
problem-protection-days-out-of-range = Ochrony na tyle dni nie ma: { $days }. Podaj od 1 do { $limit }.
problem-protection-too-far = Do { $date } jest ponad { $limit ->
        [one] { $limit } dzień
       *[other] { $limit } dni
    }. Sprawdź rok.
problem-protection-days-twice = Widzę dwie długości ochrony, w dniach: { $first } i { $second }. Która jest właściwa?
problem-protection-until-twice = Widzę dwa końce ochrony: { $first } i { $second }. Który jest właściwy?
problem-protection-conflict = { $days ->
        [one] { $days } dzień
       *[other] { $days } dni
    } to { $reckoned }, ale w tekście jest też { $until }. Która data jest właściwa?
problem-price-unreadable = Nie umiem odczytać ceny „{ $text }”. Napisz na przykład 50 zł albo $12.50.
problem-price-not-positive = Cena musi być większa niż 0, a „{ $text }” nie jest.
problem-price-currency-missing = { $amount } – w jakiej walucie? Na przykład { $amount } zł albo ${ $amount }.
problem-price-twice = Widzę dwie ceny: { $first } i { $second }. Która jest właściwa?
problem-guaranteed-unreadable = Nie umiem odczytać gwarancji dostawy „{ $text }”. Napisz na przykład: gwarancja 40 dni.
problem-guaranteed-out-of-range = Gwarancji na tyle dni nie ma: { $days }. Podaj od 1 do { $limit }.
problem-guaranteed-twice = Widzę dwie gwarancje dostawy, w dniach: { $first } i { $second }. Która jest właściwa?
problem-days-unreadable = Nie umiem odczytać liczby dni „{ $text }”.
problem-days-out-of-range = Tyle dni nie może być: { $days }. Podaj od 1 do { $limit }.
problem-seller-missing = Jak nazywa się sprzedawca?
problem-seller-twice = Widzę dwóch sprzedawców: { $first } i { $second }. Który jest właściwy?
problem-order-number-unreadable = „{ $text }” nie wygląda na numer zamówienia.
problem-order-number-twice = Widzę dwa numery zamówienia: { $first } i { $second }. Który jest właściwy?
problem-shipping-conflict = Dostawa była płatna czy darmowa?
problem-number-unclear = Widzę liczbę { $text }, ale nie wiem, co oznacza.

hint-tracking-hint-typo = 🔎 W numerze { $code } nie zgadza się cyfra kontrolna. To może być literówka: porównaj z zamówieniem.
hint-tracking-hint-order-number = 🔎 { $code } wygląda raczej na numer zamówienia niż na numer śledzenia. Porównaj z zamówieniem.
hint-tracking-hint-service = 🔎 { $code } wygląda na numer { $service }.
hint-tracking-hint-border = 🔎 Numery takie jak { $code } często da się śledzić tylko do granicy. To normalne.

## Wklejone lub przesłane zamówienie, zanim zostanie zapisane

field-title = nazwa
field-shipped_on = data wysyłki
field-protection = ochrona
field-tracking = numer śledzenia
field-price = cena
field-guaranteed = gwarancja dostawy
field-seller = sprzedawca
field-order_number = numer zamówienia
field-shipping = dostawa
preview-until = kończy się { $date }
preview-heading = { $count ->
        [1] <b>Czy to się zgadza?</b>
       *[other] <b>Czy to się zgadza?</b> Zamówienie { $place } z { $count }
    }
preview-title = <b>{ $title }</b>
preview-nameless = zamówienie bez nazwy
preview-line = • { $name }: { $value }
preview-unshipped = • Jeszcze nie wysłano
preview-ordered = • Zamówiono: { $date }
preview-choice = { $choices }?
preview-missing = Brakuje jeszcze: { $names }. Zapytam przy zapisywaniu.
preview-unsure = Do sprawdzenia: { $names }. Zapytam przy zapisywaniu.
preview-unused = Niewykorzystane: { $texts }
preview-known = Tego już pilnuję: <b>{ $title }</b>, nr { $number }.
preview-finished = { $count ->
        [one] Pominięto { $count } zamówienie, które jest już skończone.
        [few] Pominięto { $count } zamówienia, które są już skończone.
       *[other] Pominięto { $count } zamówień, które są już skończone.
    }
preview-first-only = To więcej niż { $count } zamówień. Biorę pierwsze { $count }; resztę wyślij jeszcze raz, gdy zapiszesz te.
preview-saved = <b>Dodano:</b> { $title } · nr { $number }
preview-saved-all = <b>{ $count ->
        [one] Dodano { $count } zamówienie.
        [few] Dodano { $count } zamówienia.
       *[other] Dodano { $count } zamówień.
    }</b> Pilnuję terminów.
preview-dropped = Dobrze, to pomijamy.
preview-dropped-all = Dobrze, resztę pomijamy.
button-preview-save = ✅ Zapisz
button-preview-save-all = ✅ Zapisz wszystkie: { $count }
button-preview-edit = ✏️ Popraw
button-preview-ask = ❓ { $name }
button-preview-drop = Pomiń to
button-preview-drop-all = Pomiń wszystkie

typed-left = Dobrze, wszystko zostaje, jak jest.
typed-unclear = Nie wiem, o którą z tych odpowiedzi chodzi.
typed-offer-unclear = Czekam na kwotę, którą proponuje sprzedawca, na przykład <code>{ $example }</code>. Jeszcze jej nie znasz? Nic nie szkodzi: sama oferta jest już zapisana.
half-told = Niedokończone: <b>{ $title }</b>. Wracamy?
half-told-waits = <b>{ $title }</b>: niedokończone, można wrócić w każdej chwili.
half-told-gone = Tego już tu nie ma. Nowe zamówienie: /add.
button-resume = Dalej: { $title }
button-begin-anew = Inne zamówienie

## Sam numer śledzenia i etykiety

code-read = Widzę numer <code>{ $code }</code>.
code-question = Do którego zamówienia należy?
code-known = Ten numer śledzenia ma już zamówienie <b>{ $title }</b>, nr { $number }.
codes-question = { $count ->
        [one] Na etykiecie jest jeden kod. Czy to numer śledzenia?
        [few] Na etykiecie są { $count } kody. Który to numer śledzenia?
       *[other] Na etykiecie jest { $count } kodów. Który to numer śledzenia?
    }
button-code-to = { $number }. { $title }
button-code-add = Dodaj { $code }
button-code-new = Nowe zamówienie
picture-too-large = To zdjęcie jest za duże. Najwyżej { $megabytes } MB; możesz też po prostu wpisać numer.
picture-too-detailed = Tego zdjęcia nie otworzę: ma za dużo pikseli albo szczegółów. Wyślij zwykły zrzut ekranu z telefonu albo po prostu wpisz numer.
picture-too-many = To za dużo zdjęć jak na jedną godzinę. Wpisz numer albo spróbuj później.
picture-unreadable = Nie umiem otworzyć tego zdjęcia. Działają JPEG i PNG; możesz też po prostu wpisać numer.
picture-not-fetched = Telegram nie przekazał mi zdjęcia. Wyślij je jeszcze raz albo wpisz numer.

## News of an order that is registered

news-heading = Nr { $number }, <b>{ $title }</b>, mam już zapisane. W tekście:
news-change = • { $name }: dotąd { $before }, teraz { $now }
news-first = • { $name }: { $now }
news-shipped = Z tekstu wynika, że zamówienie wysłano, ale nie wiadomo, którego dnia.
news-delivered = Z tekstu wynika, że paczkę doręczono. Masz ją?
news-completed = Z tekstu wynika, że zamówienie zakończono. Masz paczkę?
news-cancelled = Z tekstu wynika, że zamówienie anulowano.
news-refunded = Z tekstu wynika, że zwrócono pieniądze.
news-disputed = Z tekstu wynika, że spór jest otwarty.
news-noted = Zapisane.
button-news-take = ✅ Zapisz to
button-news-not-here = ❌ Nie ma jej
news-same-name = Zamówienie o tej nazwie już jest, nr { $number }. Czy to to samo?
button-news-same = To nr { $number }
