# What was told and would settle something is asked about first.
silence-waits = Vom Verkäufer noch nichts. Er hat Zeit bis { $date }. Schau bis dahin nur nach, ob im Streitfall dein Betrag steht.
silence-question = Sieh im Streitfall zu „{ $title }“ nach: Steht dort, dass dein Betrag bewilligt wurde?
button-silence-yes = Ja, bewilligt
button-settled-not = Nein
refund-question = { $sum ->
        [none] Ist das Geld für „{ $title }“ zurück?
       *[other] Das Geld für „{ $title }“ ist zurück: { $sum }?
    }
button-refund-yes = Ja, schließen
button-refund-another = Anderer Betrag
refund-sum-question = Wie viel kam für „{ $title }“ zurück? Schreib einfach den Betrag.
turned-down = { $sum ->
        [none] Du hast das Angebot abgelehnt.
       *[other] Du hast { $sum } abgelehnt.
    } Ohne Einigung entscheidet AliExpress, ab { $date }.
granted-check = Der Verkäufer hat um { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } verlängert, der Schutz endet also am <b>{ $date }</b>. Zeigt die Seite der Bestellung dieses Datum?
button-granted-yes = Ja
button-granted-another = Anderes Datum
