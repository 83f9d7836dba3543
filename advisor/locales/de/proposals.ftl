## What AliExpress offers, which of it is taken, and until when (G4)

proposal-name = { $kind ->
        [return] { $sum ->
            [none] zurückschicken für das Geld
           *[other] zurückschicken für { $sum }
        }
       *[refund] { $sum } zurück
    }
button-proposal = { $place }. { $name }
proposals-question = <b>Welche Lösung nimmst du?</b> Tipp sie an oder schreib „die zweite“. Passt keine? Tipp auf „Ich habe abgelehnt“.
taken-question = Was kommt durch das zurück, was du angenommen hast? Tipp es an oder schreib den Betrag.
noted-proposals = Notiert: Zur Wahl stehen { $count } Lösungen.
noted-chosen-place = Notiert: Du nimmst Lösung { $place }. Der Verkäufer kann noch widersprechen.
answer-term-question = <b>Bis wann kannst du bei „{ $title }“ laut Seite antworten?</b> Tipp den Tag an oder schreib ihn, etwa <code>{ $example }</code>.
noted-answer-term = Notiert: antworten bis { $date }. Ich erinnere dich vorher.
deadline-answer = { $ends_in ->
        [today] ⏰ <b>Heute</b> ist der letzte Tag zum Antworten, wie du gesagt hast.
       *[ahead] ⏰ Antworte bis <b>{ $last_safe }</b>: Auf der Seite steht { $end }.
    }
event-answer_term_told = du kannst bis { $until } antworten
event-decided-between = AliExpress hat entschieden, zur Wahl: { $proposals }
checkpoint-answer_soon = Streitfall: wenige Tage zum Antworten
    .nudge = Zum Antworten bleiben nur noch wenige Tage.
checkpoint-answer_last_day = Streitfall: letzter sicherer Tag zum Antworten
    .nudge = Heute ist der letzte sichere Tag zum Antworten.
error-nothing-to-answer = Bei Bestellung Nr. { $number } gibt es gerade nichts zu beantworten.
error-answer-term-past = { $date } ist vorbei. Bis wann kannst du laut Seite antworten?
