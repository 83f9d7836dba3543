### Erinnerungen: Nachfragen, mehrere auf einmal, Ruhezeit, Verschieben, Wochenvorschau.

## Noch einmal gefragt

nag-again = 🔁 Noch einmal: <b>{ $headline }</b>
nag-hushed = Gut, ich frage nicht noch einmal nach <b>{ $title }</b>. { $date ->
        [none] Die Frist gilt weiter.
       *[other] Ich melde mich am { $date }, wenn der nächste Termin kommt.
    }
button-hush = Nicht mehr fragen

## Mehrere Bestellungen auf einmal

digest-heading = { $count ->
        [0] <b>Neues zu deinen Bestellungen</b>
        [one] <b>Heute zu tun: { $count } Bestellung</b>
       *[other] <b>Heute zu tun: { $count } Bestellungen</b>
    }
digest-again = 🔁
digest-late = <i>Einiges davon war früher fällig. Ich konnte es da nicht schicken, aber es gilt noch.</i>
digest-open = Tipp auf eine Bestellung: Dann siehst du Einzelheiten, Nachricht und Antworten.

## Einstellungen

settings-nudging = Ruhezeit: { $quiet ->
        [yes] { $begins } bis { $ends } Uhr
       *[no] keine
    }
    Unbeantwortete Fragen: { $nag ->
        [on] ich frage bis zu zweimal nach
       *[off] nur einmal gestellt
    }
    Vorschau auf zwei Wochen, montags: { $weekly ->
        [on] ja
       *[off] nein
    }
settings-quiet = Ruhezeit
settings-ask-quiet = Ab wann soll ich still sein? Was in die Ruhezeit fällt, kommt an ihrem Ende oder, wenn eine Frist nicht warten kann, davor.
settings-ask-quiet-end = Ruhe ab { $begins } Uhr. Bis wann?
button-quiet-off = Keine Ruhezeit
settings-nag-on = 🔁 Bei Schweigen nachfragen
settings-nag-off = 🔁 Nicht nachfragen
settings-weekly-on = 🗓 Vorschau schicken
settings-weekly-off = 🗓 Keine Vorschau

## Verschieben

button-later = Anderer Tag…
button-in-days = { $days ->
        [one] In { $days } Tag
       *[other] In { $days } Tagen
    }
snooze-question = Wann soll ich dich wieder an <b>{ $title }</b> erinnern? Tipp auf einen Tag oder schreib ihn: <code>/snooze { $number } bis { $example }</code>
error-snooze-too-far = Das ist zu weit weg: Ich kann höchstens { $longest } Tage warten.

## Wochenvorschau

weekly-heading = 🗓 <b>Die nächsten zwei Wochen</b>
weekly-free = Keine Termine. Genieß die Ruhe.
weekly-date = { $date } – { $what }
weekly-others = { $count ->
        [one] Eine weitere Bestellung kann warten.
       *[other] { $count } weitere Bestellungen können warten.
    }
checkpoint-weekly = Vorschau auf zwei Wochen
    .nudge = Was die nächsten zwei Wochen bringen.
