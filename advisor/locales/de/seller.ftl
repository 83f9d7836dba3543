seller-question = Worum bittet dich der Verkäufer bei <b>{ $title }</b>? Tipp auf einen Knopf oder füg seine Nachricht ein.
seller-which-order = Das klingt nach einer Nachricht des Verkäufers. Um welche Bestellung geht es?
seller-answer = <b>{ $title }</b> · Nr. { $number }
    🛑 <b>{ $headline }</b>
seller-cost = <b>Was es dich kosten würde:</b> { $cost }
seller-letter = <b>Eine höfliche Antwort</b>
    <pre>{ $letter }</pre>
seller-false-reason = Nein. Eröffne keinen Streitfall mit falschem Grund
    .button = „nie erhalten“ sagen
    .cost = AliExpress sieht die Sendungsverfolgung. Ein falscher Grund ist der kürzeste Weg, dein AliExpress-Konto zu verlieren, und damit Streitfall und Geld.
seller-change-reason = Nein. Bleib beim wahren Grund
    .button = den Grund ändern
    .cost = Sehen die Vermittler nach, stehst du mit einem falschen Grund als Betrüger da und verlierst.
seller-cancel = Nein. Zieh den Streitfall nicht zurück, bevor das Geld da ist
    .button = den Fall zurückziehen
    .cost = { $again ->
        [none] Ein zurückgezogener Streitfall lässt sich vielleicht nicht wieder eröffnen, und ein Versprechen außerhalb von AliExpress ist nicht durchsetzbar.
       *[other] Ein neuer wäre nur bis { $again } möglich, manche sagen nie, und ein Versprechen außerhalb von AliExpress ist nicht durchsetzbar.
    } Will der Verkäufer zahlen, kann er den Streitfall annehmen.
seller-wait = { $dispute ->
        [yes] Nein. Warten ja, aber zieh den Streitfall nicht zurück
        [over] Verlass dich nicht darauf: Schreib dem AliExpress-Support
        [gone] Nein. Warte nicht: Die Tage für einen Streitfall laufen ab
       *[no] Warte nur, wenn die Bestellung mehr Zeit zeigt
    }
    .button = warten, er verlängert
    .cost = { $dispute ->
        [yes] Die Frist im Streitfall läuft, was auch immer man dir schreibt. Ziehst du ihn zurück, um zu warten, kannst du vielleicht keinen neuen eröffnen.
        [over] Ein Versprechen, neu zu schicken oder zu zahlen, ist nicht durchsetzbar, und für einen Streitfall ist es zu spät.
        [gone] Ein Versprechen, neu zu schicken oder zu zahlen, ist nicht durchsetzbar. { $last_safe ->
            [none] Das kann der Verkäufer im Streitfall anbieten.
           *[other] Nach dem { $last_safe } lässt sich kein Streitfall mehr eröffnen. Eröffne ihn vorher: Anbieten kann der Verkäufer es auch darin.
        }
       *[no] { $end ->
            [none] Ein Versprechen ist keine Verlängerung: Sieh selbst auf den Timer.
           *[other] Ein Versprechen ist keine Verlängerung: Der Schutz endet weiterhin am { $end }. Sieh in der Bestellung auf den Timer; zeigt er keine Verlängerung, eröffne spätestens am { $last_safe } einen Streitfall.
        }
    }
seller-take-little = Nein. Nimm weder 0 an noch viel zu wenig
    .button = 0 oder wenig annehmen
    .cost = Mit der Zustimmung endet der Streitfall zu diesem Betrag. Bei 0 kommt gar kein Geld, was auch immer daneben versprochen wird.
seller-return-at-cost = Nein. Nicht auf deine Kosten
    .button = Rücksendung bezahlen
    .cost = Das Porto nach China kostet oft mehr als die Ware. Wer es zahlt, muss vorher im Streitfall stehen; ohne verfolgbares Paket gibt es keine Erstattung.
seller-review-first = Nein. Eine Bewertung ist kein Preis für eine Erstattung
    .button = erst gut bewerten
    .cost = Bewertungen gegen Geld verstoßen für euch beide gegen die Regeln, und der Chat ist der Beweis: Dafür werden Konten gesperrt.
seller-confirm-first = Nein. Bestätige nur, was du hast und geprüft hast
    .button = den Erhalt bestätigen
    .cost = Die Bestätigung schließt die Bestellung und bezahlt den Verkäufer. Danach hast du nur noch { $last_window ->
        [one] { $last_window } Tag
       *[other] { $last_window } Tage
    } für einen Streitfall.
seller-true-reason = Der Grund stimmt: Es ist nichts angekommen. Verlass dich aber nicht auf das Versprechen
    .do = { $ready ->
        [over] Für einen Streitfall ist es zu spät, und ein Versprechen ist nicht durchsetzbar. Schreib dem AliExpress-Support.
        [yes] Verlang die volle Summe im Streitfall selbst: Was daneben versprochen wird, ist nicht durchsetzbar. Du kannst ihn jetzt eröffnen.
       *[no] Verlang die volle Summe im Streitfall selbst: Was daneben versprochen wird, ist nicht durchsetzbar. Heute ist es noch zu früh; ich sage dir, wann es so weit ist.
    }
