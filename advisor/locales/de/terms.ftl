### Was auf der Seite der Bestellung steht: was ihr Datum bedeutet, dass es wandert, und wenn die Seite noch keinen Streitfall annimmt.

## Die Regeln (I)

chapter-I = Was auf der Seite der Bestellung steht
reason-I1 = „Rückerstattung, wenn nicht geliefert vor dem …“ wirkt umgekehrt: Solange ein Paket verfolgt werden kann, nimmt AliExpress vor diesem Datum keinen Antrag an. Er wird am Tag danach möglich; die { $last_window ->
        [one] { $last_window } Tag
       *[other] { $last_window } Tage
    } dafür zählen ab dem Datum.
reason-I2 = Das Datum auf der Seite ändert sich auch ohne dein Zutun: Verkäufer geben ungefragt Tage dazu. Es gilt, was heute dort steht; sieh also { $decide ->
        [one] einen Tag
       *[other] { $decide } Tage
    } vorher nach, am Tag davor und am Tag selbst.
reason-I3 = Nimmt AliExpress noch keinen Streitfall an, ist nichts verloren. Es nennt einen Tag oder meint den Tag nach dem Datum auf der Seite. Heb einen Screenshot der Ablehnung auf, und bestätige den Erhalt nicht.

## Lagen

situation-date-ahead = Abwarten. Auf der Seite steht der { $page_date }
    .do = Vor dem { $act_from } ist nichts zu tun; dann sehen wir nach, ob auf der Seite noch dieses Datum steht.
        Solange ein Paket verfolgt werden kann, nimmt AliExpress vorher keinen Antrag an.
    .otherwise = Nichts ist verloren: Kommt nichts, kannst du vom { $opens } bis zum { $last_safe } den Antrag stellen.
situation-claim-awaited = Noch nicht. Der Antrag wird am { $opens } möglich
    .do = Die Seite verspricht das Geld zurück, wenn vor dem { $page_date } nichts kommt. Bestätige den Erhalt nicht.
        Bis dahin nimmt AliExpress für ein Paket, das verfolgt werden kann, keinen Antrag an.
    .otherwise = Nichts ist verloren: Kommt nichts, kannst du vom { $opens } bis zum { $last_safe } den Antrag stellen.
situation-claim-not-yet = Noch nicht. Steht auf der Seite noch der { $page_date }?
    .do = Öffne die Bestellung und sieh auf das Datum: Verkäufer verschieben es, ohne zu fragen. Bestätige den Erhalt nicht.
        Sag mir, was dort steht, und ich verschiebe alle Termine mit.
    .otherwise = Nichts ist verloren: Bleibt das Datum, kannst du vom { $opens } bis zum { $last_safe } den Antrag stellen.
situation-claim-open = Jetzt die Rückerstattung beantragen
    .do = Öffne die Bestellung, wähl „Rückgabe/Rückerstattung“ oder „Streitfall eröffnen“, „nicht erhalten“ und den vollen Betrag.
        Grund: { $reason }. Häng einen Screenshot der Sendungsverfolgung an, und bestätige den Erhalt nicht. Der { $page_date } ist vorbei, und nichts ist da.
    .otherwise = Nach dem { $last_safe } gehört das Geld dem Verkäufer. Feiertage halten diese Frist nicht an.
situation-site-refuses = Noch nimmt AliExpress keinen Streitfall an. Am { $opens } noch einmal
    .do = Heb den Screenshot der Ablehnung auf: Er zeigt, dass du es rechtzeitig versucht hast.
        { $here ->
        [yes] { "" }
       *[no] { " " }Schreib inzwischen dem Verkäufer: Die Nachricht ist fertig. Bestätige den Erhalt nicht.
    }
    .otherwise = Nichts ist verloren: Am { $opens } erinnere ich dich.
situation-site-again = AliExpress hat diesen Tag genannt. Versuch es noch einmal
    .do = Eröffne jetzt den Streitfall. Grund: am ehesten { $reason }.
        Wird er wieder nicht angenommen, tipp auf „Wird nicht angenommen“.
    .otherwise = Ich frage noch einmal, aber nicht nach dem letzten sicheren Tag.
deadline-claim_now = ⏰ Antrag jetzt möglich, bis <b>{ $last_safe }</b>
    .short = Antrag bis { $last_safe }.
deadline-claim = ⏰ Kommt nichts? Antrag vom <b>{ $opens ->
        [none] { $page_date }
       *[other] { $opens }
    }</b> bis <b>{ $last_safe }</b>
    .short = Antrag bis { $last_safe }.

## Termine

checkpoint-page_date_soon = Steht noch dasselbe Datum auf der Seite?
    .nudge = Das Datum auf der Seite ist nah: { $page_date }.
checkpoint-page_date_tomorrow = noch einmal auf das Datum der Seite sehen
    .nudge = Morgen ist das Datum von der Seite, der { $page_date }.
checkpoint-page_date_today = das Datum von der Seite
    .nudge = Heute ist das Datum von der Seite.
checkpoint-site_try_again = noch einmal versuchen: AliExpress hat diesen Tag genannt
    .nudge = Ab heute nimmt AliExpress den Streitfall an.
checkpoint-claim_opens = Rückerstattung beantragen
    .nudge = Das Datum von der Seite ist vorbei.

## Fragen und Antworten

button-page-same = Noch dasselbe Datum
button-page-later = Ein anderes Datum
button-page-completed = „Abgeschlossen“
button-refused = Wird nicht angenommen
button-refused-undated = Kein Tag genannt
button-terms-timer = „Schutz endet …“
button-terms-refund-by = „Geld zurück, wenn …“
page-question = <b>Welches Datum zeigt die Seite von „{ $title }“ jetzt?</b> Tipp es an oder schreib es, etwa <code>{ $example }</code>.
refused-question = <b>Ab welchem Tag nimmt AliExpress einen Streitfall über „{ $title }“ an?</b> Mach zuerst einen Screenshot der Meldung. Dann tipp den Tag an oder schreib ihn, etwa <code>{ $example }</code>.
terms-question-page = <b>Was steht in der Bestellung neben { $date }?</b>
noted-page-same = Notiert: Auf der Seite steht noch der { $date }.
noted-page-moved = Notiert: Auf der Seite steht jetzt der <b>{ $date }</b>.
noted-page-completed = Notiert: abgeschlossen. Die letzten Tage für einen Streitfall laufen.
noted-refused = Notiert. Die Ablehnung kostet dich nichts.
noted-terms = { $terms ->
        [refund_by] Notiert: Der Antrag wird möglich, wenn der { $date } vorbei ist.
       *[timer] Notiert: Der Schutz endet am { $date }; der Streitfall muss vorher offen sein.
    }
card-refund-by = Geld zurück, wenn nicht geliefert vor dem { $date }
preview-refund-by = Geld zurück, wenn nicht geliefert vor dem { $date }
error-page-date-past = Der { $date } ist vorbei. Ist die Bestellung abgeschlossen? Dann tipp auf „Abgeschlossen“.
error-refused-until-past = Der { $date } liegt nicht in der Zukunft. Ab welchem Tag nimmt AliExpress den Streitfall an?

## Gespeichert und verschickt

event-terms_told = die Seite sagt: { $terms ->
        [refund_by] Geld zurück, wenn nicht vor dem Datum geliefert
       *[timer] Schutz bis zum Datum
    }
event-page_seen = { $completed ->
        [yes] die Seite sagt „abgeschlossen“
       *[no] { $end ->
            [none] die Seite zeigt dasselbe Datum
           *[other] die Seite zeigt den { $end }
        }
    }
event-site_refused = AliExpress nahm keinen Streitfall an{ $until ->
        [none] { "" }
       *[other] { " " }vor dem { $until }
    }
letter-name-site_refuses = Solange AliExpress ablehnt
    .explain = Sagt dem Verkäufer, dass du noch keinen Streitfall eröffnen kannst, und fragt, wo das Paket ist. Kopier die Nachricht in den Chat der Bestellung.
picture-days-claim = { $days ->
        [one] Tag, bis es für den Antrag zu spät ist
       *[other] Tage, bis es für den Antrag zu spät ist
    }
rules-held = { $origin ->
        [seed] Das sind Zahlen aus Käuferratgebern von etwa 2017.
        [file] Der Betreiber dieses Bots hat eigene Zahlen eingestellt.
       *[preset] Diese Zahlen stammen von Seiten aus 2020 bis 2026, gelesen am { $date }.
    } Was auf der Seite deiner Bestellung steht, geht jeder von ihnen vor.
