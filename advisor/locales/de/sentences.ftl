not-understood = Das habe ich nicht verstanden{ $named ->
        [none] .
       *[other] , nur dass es um <b>{ $named }</b> geht.
    } Sag mir, was passiert ist, zum Beispiel: „ist angekommen“, „keine Änderung seit Montag“, „der Verkäufer lehnt ab“, „um 20 Tage verlängert“.

    Für eine neue Bestellung schick mir ihre Seite, eine E-Mail oder eine Zeile: <code>{ start-example }</code>
