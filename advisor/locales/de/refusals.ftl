noted-site-refuses = Notiert: AliExpress nimmt noch keinen Streitfall an{ $state ->
        [none] {""}
       *[other] , und die Sendung: „{ $state }“
    }. Das kostet dich nichts. Steht in der Meldung kein Tag, versuch es wieder am <b>{ $date }</b>.
