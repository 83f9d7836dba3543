not-understood = Das habe ich nicht verstanden{ $named ->
        [none] .
       *[other] , nur dass es um <b>{ $named }</b> geht.
    } Sag mir, was passiert ist, zum Beispiel: „ist angekommen“, „keine Änderung seit Montag“, „der Verkäufer lehnt ab“, „um 20 Tage verlängert“.

    Für eine neue Bestellung schick mir ihre Seite, eine E-Mail oder eine Zeile: <code>{ start-example }</code>
added-again = Diese Nummer gehört auch zu <b>{ $title }</b>, Nr. { $number }. Ist es dieselbe Bestellung, lösch eine davon.
news-answered = Der Verkäufer hat im Streitfall geantwortet. Was sagt er?
news-proposed = AliExpress hat eine Lösung vorgeschlagen.
