### Was der Zoll vom Käufer bekommen hat: Papiere oder Geld (E1).

situation-customs-answered = Der Zoll hat deine Antwort. Vor dem { $act_from } nichts zu tun
    .do = Heb den Beleg auf. Sag mir, wenn sich etwas bewegt.
        Schreibt der Zoll noch einmal, antworte sofort und sag es mir.
    .otherwise = Am { $act_from } frage ich, ob es sich bewegt hat.
situation-customs-still = Ist es beim Zoll durch? Sieh in die Sendungsverfolgung
    .do = Ja? Sag es mir. Sonst ruf heute beim Zoll oder beim Zusteller an.
        Halt den Beleg bereit.
    .otherwise = Ist deine Antwort dort verloren gegangen, kann das Paket zurückgehen.
checkpoint-customs_moves = beim Zoll durch?
    .nudge = Du hast dem Zoll vor { $customs_moves ->
        [one] { $customs_moves } Tag
       *[other] { $customs_moves } Tagen
    } geantwortet. Hat es sich seitdem bewegt?
button-customs-answered = Zoll hat die Antwort
noted-customs-answered = Notiert: Der Zoll hat, was er wollte.
event-customs_answered = der Zoll hat bekommen, was er wollte
