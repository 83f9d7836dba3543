### Was zurückgeht: ein Paket, das nicht übergeben wurde, und Ware, die ein Streitfall zurückschickt (E5, F7).

## Die Regeln

reason-E5 = Geht es zurück, weil dem Zoll Papiere fehlten, eine Benachrichtigung liegen blieb oder die Adresse falsch war, verliert man den Streitfall meist. Es hilft eine neue Zustellung, solange es noch in deinem Land ist, oder die Kulanz des Verkäufers.
reason-F7 = Schick Ware genau so zurück, wie es auf der Seite steht: mit deren Etikett, wenn es eines gibt, sonst mit Sendungsverfolgung auf eigene Kosten. Trag die Nummer dort ein und heb den Beleg auf.{ $return_warehouse ->
        [0] { "" }
        [one] { " " }Das Lager hat dann einen Tag zum Prüfen.
       *[other] { " " }Das Lager hat dann { $return_warehouse } Tage zum Prüfen.
    }

## Situationen

situation-returning-own = Es geht zurück. Ruf den Zusteller an, dann schreib dem Verkäufer
    .do = Ruf heute den Zusteller oder die Post an: Solange es noch in deinem Land ist, geht oft eine neue Zustellung.
        Wenn nicht, ist die Nachricht an den Verkäufer fertig: Geld zurück, sobald es dort ist, oder neuer Versand auf deine Kosten.
        Ein Streitfall geht jetzt meist verloren. Eröffnen kannst du ihn bis { $last_safe }, mit dem wahren Grund; sag nie „noch unterwegs“.
    .otherwise = Es kommt beim Verkäufer an, und du bist auf seine Kulanz angewiesen.
situation-returning-own-last = Die Zeit ist fast um. Versuch noch den Streitfall
    .do = Grund: am ehesten { $reason }. Sag offen, was war: Meist verliert man, aber der Versuch kostet nichts.
        Häng die Sendungsverfolgung mit der Rücksendung an, und was du Zusteller und Verkäufer geschrieben hast.
    .otherwise = Nach dem { $last_safe } bleibt nur die Kulanz des Verkäufers.
situation-return-agreed = { $return_by ->
        [none] Schick die Ware zurück und heb den Beleg auf
       *[other] Schick die Ware bis { $return_by } zurück
    }
    .do = { $postage ->
        [label] Druck das Etikett von der Seite des Streitfalls und nimm nur das: Ein anderes Paket wird vielleicht nicht erkannt.
        [own_cost] Du zahlst das Porto: Nimm einen Versand mit Sendungsverfolgung, an die Adresse von der Seite des Streitfalls.
       *[none] Sieh erst im Streitfall nach, ob es ein Etikett gibt oder du das Porto zahlst.
    }
        Fotografiere, was du einpackst, trag dort die Nummer ein, heb den Beleg auf und sag mir, wenn es weg ist.
    .otherwise = { $return_by ->
        [none] Solange die Ware nicht unterwegs ist, schuldet dir der Verkäufer nichts.
       *[other] Nach dem { $return_by } bekommt der Verkäufer das Geld, und du behältst die Ware.
    }
situation-return-sent = Die Ware ist auf dem Rückweg. Heb den Beleg auf
    .do = { $return_number ->
        [none] Trag ihre Nummer auf der Seite des Streitfalls ein, wenn sie dort noch fehlt: Sonst weiß niemand, dass sie kommt.
       *[other] Ihre Nummer ist <code>{ $return_number }</code>: Sie muss auch auf der Seite des Streitfalls stehen.
    }
        Sieh täglich in den Streitfall. Ist sie angekommen, ist die Erstattung fällig. Der Verkäufer schreibt „nichts da“? Zeig Sendungsverfolgung und Beleg.
    .otherwise = Du verpasst vielleicht eine Frage und damit die Erstattung.

## Fragen und Antworten

cause-question = <b>Warum geht es zurück?</b> Fehlten dem Zoll Papiere, blieb eine Benachrichtigung liegen, war die Adresse falsch?
button-cause-own = Lag an mir
button-cause-other = Lag nicht an mir
button-cause-unknown = Weiß ich nicht
noted-return-cause = Notiert.
return-until-question = <b>Bis zu welchem Tag sollst du es laut Seite zurückschicken?</b> Tipp ihn an oder schreib ihn, zum Beispiel <code>{ $example }</code>.
button-return-undated = Kein Tag genannt
return-postage-question = <b>Gibt es auf der Seite ein Etikett, oder zahlst du das Porto?</b>
button-postage-label = Es gibt ein Etikett
button-postage-own_cost = Ich zahle selbst
noted-return-until = { $date ->
        [none] Notiert: Die Seite nennt keinen Tag. Je früher es weg ist, desto besser.
       *[other] Notiert: bis { $date } zurückzuschicken.
    }
noted-return-postage = { $postage ->
        [label] Notiert: mit dem Etikett von der Seite.
       *[own_cost] Notiert: auf eigene Kosten.
    }
noted-return-number = Notiert. Trag dieselbe Nummer auf der Seite des Streitfalls ein.
return-number-question = Welche Nummer hat es bekommen? Schreib sie einfach.
error-not-going-back = Soviel ich weiß, geht Bestellung Nr. { $number } nicht zurück.
error-return-day-past = Der { $date } ist vorbei. Bis zu welchem Tag sollst du es laut Seite zurückschicken?

## Gespeichert und gesendet

event-return_cause_told = es geht zurück: { $cause ->
        [own] lag an dir
        [other] lag nicht an dir
       *[unknown] Grund unbekannt
    }
event-way_back_told = der Rückweg: { $postage ->
        [label] mit Etikett
        [own_cost] auf eigene Kosten
       *[none] { $tracking_number ->
            [none] { $until ->
                [none] die Seite nennt keinen Tag
               *[other] bis { $until } zu schicken
            }
           *[other] Nummer { $tracking_number }
        }
    }
letter-name-returned_own = Es geht zurück: Geld oder neuer Versand
    .explain = Bittet den Verkäufer um das Geld, sobald es dort ist, oder um neuen Versand. Kopier die Nachricht in den Chat der Bestellung.

## Die Ware ist wieder beim Verkäufer

situation-return-arrived = Die Ware ist beim Verkäufer. Jetzt ist die Erstattung fällig
    .do = Sieh täglich in den Streitfall und auf dein Konto. Bis { $act_from } sollte das Geld da sein; sag mir dann Bescheid.
    .otherwise = Am { $act_from } frage ich, ob es da ist.
situation-return-unpaid = Die Ware ist lange beim Verkäufer. Verlang deine Erstattung
    .do = Schreib es in den Streitfall und an den AliExpress-Support: Der Text ist fertig. Häng die Sendungsverfolgung mit der Zustellung an.
    .otherwise = Vielleicht merkt niemand, dass das Geld fehlt.
button-return-arrived = Ist angekommen
noted-return-arrived = Notiert: Die Ware ist wieder beim Verkäufer.
event-goods_arrived_back = die Ware ist beim Verkäufer angekommen
error-nothing-sent-back = Soweit ich weiß, ist zu Bestellung Nr. { $number } noch nichts zurückgeschickt.
letter-name-return_refund = Zurück: Wo ist das Geld?
    .explain = Für den Streitfall und den AliExpress-Support: verlangt die Erstattung für Ware, die angekommen ist.
label-letter-name-return_refund = Zurück, kein Geld
