### Co celnicy dostali od kupującego: dokumenty albo opłatę (E1).

situation-customs-answered = Celnicy mają odpowiedź. Nic do zrobienia do { $act_from }
    .do = Zachowaj potwierdzenie. Daj znać, gdy śledzenie ruszy.
        Jeśli celnicy znów napiszą, odpowiedz od razu i powiedz mi.
    .otherwise = { $act_from } zapytam, czy paczka ruszyła.
situation-customs-still = Czy paczka wyszła z cła? Sprawdź śledzenie
    .do = Ruszyła? Powiedz. Nie? Zadzwoń dziś do urzędu celnego lub przewoźnika.
        Miej pod ręką potwierdzenie.
    .otherwise = Jeśli odpowiedź tam zaginęła, paczka może wrócić.
checkpoint-customs_moves = wyszła z cła?
    .nudge = Odpowiedź dla celników poszła { $customs_moves ->
        [one] { $customs_moves } dzień
       *[other] { $customs_moves } dni
    } temu. Czy paczka od tego czasu ruszyła?
button-customs-answered = Opłacone / wysłane
noted-customs-answered = Zapisane: celnicy mają to, czego chcieli.
event-customs_answered = celnicy dostali to, czego chcieli
