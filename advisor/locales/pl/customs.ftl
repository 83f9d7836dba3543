### Co celnicy dostali od kupującego: dokumenty albo opłatę (E1).

situation-customs-answered = Urząd celny ma odpowiedź. Nic do zrobienia do { $act_from }
    .do = Zachowaj potwierdzenie. Daj znać, gdy śledzenie ruszy.
        Jeśli urząd znów napisze, odpowiedz od razu i powiedz mi.
    .otherwise = { $act_from } zapytam, czy paczka ruszyła.
situation-customs-still = Czy paczka przeszła odprawę celną? Sprawdź śledzenie
    .do = Ruszyła? Powiedz. Nie? Zadzwoń dziś do urzędu celnego lub przewoźnika.
        Miej pod ręką potwierdzenie.
    .otherwise = Odpowiedź mogła tam zaginąć, a wtedy paczka wróci.
checkpoint-customs_moves = czy paczka przeszła odprawę celną?
    .nudge = Odpowiedź dla urzędu celnego poszła { $customs_moves ->
        [one] { $customs_moves } dzień
       *[other] { $customs_moves } dni
    } temu. Czy paczka od tego czasu ruszyła?
button-customs-answered = Urząd ma odpowiedź
noted-customs-answered = Zapisane: urząd celny dostał to, czego chciał.
event-customs_answered = urząd celny dostał to, czego chciał
