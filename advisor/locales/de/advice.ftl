### Die Ratschläge. Die Zahlen des Regelwerks kommen als Variablen und heißen wie in den Vorgaben.
### Die Überschrift sagt, was heute zu tun ist; .do sagt, wie; .otherwise sagt, was ohne dich geschieht.

## Urteile: ein Zeichen vor der Überschrift

verdict-wait = 🟢
verdict-write-to-seller = ✉️
verdict-look = ❓
verdict-check-extension = 🔎
verdict-extend = ⏳
verdict-dispute = 🔴
verdict-collect = 📬
verdict-inspect = 🔍
verdict-follow-dispute = ⚖️
verdict-cancel-dispute = ↩️
verdict-send-back = 📦
verdict-await-refund = 💰
verdict-complain = ⚫
verdict-done = ✅
verdict-answer-customs = 🛃

## Lagen

proof-order = Häng einen Screenshot der Bestellseite mit dem heutigen Datum an: Darauf sieht man, dass es keine Sendungsnummer gibt.
situation-closed = Alles erledigt. Hier gibt es nichts mehr zu beobachten
    .do = Falls doch etwas nicht stimmt: /undo nimmt den letzten Schritt zurück.
    .otherwise = Es passiert nichts, und das ist gut so.
situation-refund-awaited = Zu deinen Gunsten entschieden. Warte auf das Geld
    .do = Es kommt auf die Karte oder das Konto zurück, mit dem du bezahlt hast, meist bis zum { $act_from }. Sag mir, wenn es da ist.
    .otherwise = Am { $act_from } frage ich dich, ob es gekommen ist.
situation-refund-late = Die Erstattung ist überfällig. Prüf dein Konto
    .do = Sieh dir in der Bestellung die Angaben zur Erstattung an und prüf Karte oder Konto. Ist das Geld nicht da, schick dem AliExpress-Support die fertige Nachricht.
    .otherwise = Je früher du fragst, desto eher wird eine hängende Zahlung gefunden.
situation-dispute-open = Der Streitfall läuft. Sieh einmal am Tag hinein
    .do = Prüf drei Dinge: Hat der Verkäufer geantwortet, steht dein Betrag noch da und nicht 0, sind deine Beweise angehängt? Was der Verkäufer auch schreibt, die Zeit des Streitfalls läuft weiter. Ändert sich etwas, sag es mir.
    .otherwise = Ab Tag { $dispute_escalation } übernimmt AliExpress von selbst und entscheidet bis Tag { $dispute_decision }.
situation-dispute-silence = Der Verkäufer schweigt. Prüf den Betrag und warte auf AliExpress
    .do = Öffne den Streitfall: Steht noch der Betrag da, den du verlangt hast, sind deine Beweise da? Mehr ist nicht zu tun.
    .otherwise = Nach { $dispute_negotiation ->
        [one] { $dispute_negotiation } Tag
       *[other] { $dispute_negotiation } Tagen
    } ohne Einigung geht der Fall von selbst an AliExpress.
situation-dispute-refused = Der Verkäufer lehnt ab. Antworte ruhig, leg Beweise nach
    .do = Zieh nichts zurück. Häng einen Screenshot oder ein Foto an, füg die fertige Antwort ein und bleib bei deiner Forderung.
    .otherwise = Ab Tag { $dispute_escalation } entscheidet AliExpress, und zwar nach dem, was du angehängt hast.
situation-dispute-countered = Der Verkäufer macht ein anderes Angebot. Nimm es an oder lehn es ab
    .do = { $offered ->
        [none] Passt dir das Angebot
       *[other] Passt dir { $offered }
    }, nimm es an, aber prüf vorher, dass der Betrag nicht 0 ist. Passt das Angebot nicht: Schick die fertige Antwort und bleib bei deiner Forderung.
    .otherwise = Ohne Einigung entscheidet AliExpress, ab Tag { $dispute_escalation }.
situation-dispute-escalated = AliExpress entscheidet. Sieh einmal am Tag hinein
    .do = Wird nach weiteren Beweisen gefragt, antworte sofort. Fotos und Screenshots kannst du noch nachreichen.
    .otherwise = Die Entscheidung kommt von selbst, aber eine Rückfrage von AliExpress bleibt vielleicht unbeantwortet.
situation-dispute-decision-due = Eine Entscheidung müsste da sein. Sieh in den Streitfall
    .do = Ist sie da, sag es mir. Wenn nicht, sieh nach, ob AliExpress etwas von dir wissen will, und schau morgen noch einmal.
    .otherwise = Du verpasst womöglich die Entscheidung und damit die Chance, sie abzulehnen.
situation-dispute-decided = Die Entscheidung ist da. Nimm sie an oder lehn sie mit neuen Beweisen ab
    .do = Sie ist ein Vorschlag, nicht das letzte Wort. Stehen zwei Lösungen da, kannst du eine wählen oder beide ablehnen. Zum Ablehnen brauchst du etwas, das dort noch niemand gesehen hat; die Nachricht ist fertig. Und achte darauf, dass der Betrag nicht 0 ist.
    .otherwise = Du verpasst vielleicht die Chance, zu wählen oder abzulehnen; auch der Verkäufer kann widersprechen.
situation-dispute-lost = Der Streitfall ist verloren. Es bleibt nur die Beschwerde
    .do = Hast du Beweise, die sich niemand angesehen hat, dann schreib dem AliExpress-Kundendienst und bitte um eine neue Prüfung.
    .otherwise = Der Verkäufer behält das Geld.
situation-dispute-parked = Der Streitfall ruht bis zum { $act_from }. Warte auf das Paket
    .do = Die Vermittler geben dem Paket Zeit. Kommt es an, sag es mir. Wirst du etwas gefragt, antworte sofort.
    .otherwise = Am { $act_from } erinnere ich dich daran, in den Streitfall zu sehen.
situation-parcel-came = Es ist da. Zieh den Streitfall zurück
    .do = Du hast ihn geöffnet, weil nichts kam; jetzt wäre er eine falsche Behauptung. { $again ->
        [none] Für einen neuen ist es allerdings zu spät: Stimmt mit der Ware etwas nicht, schreib dem AliExpress-Kundendienst.
       *[other] Stimmt mit der Ware etwas nicht, öffne vor dem { $again } einen neuen.
    }
    .otherwise = Ein Streitfall um ein Paket, das du hast, sieht nach Betrug aus und kann dich das Konto kosten.
situation-return-agreed = { $return_by ->
        [none] Schick die Ware zurück und heb den Beleg auf
       *[other] Schick die Ware zurück, spätestens am { $return_by }
    }
    .do = Kläre zuerst, wer das Porto zahlt: Das tun nur wenige Verkäufer, also lass es dir im Streitfall schriftlich geben. Wähl dann einen Versand mit Sendungsverfolgung, fotografier, was du einpackst, trag Nummer und Beleg im Streitfall nach und sag es mir.
    .otherwise = { $return_by ->
        [none] Solange die Ware nicht unterwegs ist, schuldet dir der Verkäufer nichts.
       *[other] Nach dem { $return_by } wird der Verkäufer bezahlt, und du behältst die Ware.
    }
situation-return-late = Die Frist fürs Zurückschicken ist vorbei. Sieh in den Streitfall
    .do = Hast du die Ware schon abgeschickt, trag noch heute die Sendungsnummer im Streitfall ein und sag mir Bescheid. Wenn nicht, frag dort, ob du noch darfst.
    .otherwise = Der Verkäufer bekommt das Geld, und du behältst die Ware.
situation-return-sent = Es ist auf dem Rückweg. Heb den Beleg auf und warte auf das Geld
    .do = Sieh einmal am Tag in den Streitfall. Ist das Paket angekommen, steht dir die Erstattung zu; sagt der Verkäufer, es sei nichts da, zeig die Sendungsverfolgung.
    .otherwise = Du verpasst womöglich eine Rückfrage und damit die Erstattung.
situation-not-shipped = Noch nicht versandt. Du musst nur warten
    .do = Einen Streitfall gibt es erst für eine versandte Bestellung. Dauert es zu lange, frag den Verkäufer, wann er sie verschickt: Die Nachricht ist fertig. Ist die Bestellung versandt, sag es mir: Dann läuft die Uhr.
    .otherwise = Eine unbezahlte Bestellung schließt sich nach { $unpaid_close ->
        [one] { $unpaid_close } Tag
       *[other] { $unpaid_close } Tagen
    } von selbst. Willst du nicht bezahlen, storniere sie: So bleibt dein Konto unauffällig.
situation-window-shut = Zu spät für einen Streitfall. Es bleibt nur die Beschwerde
    .do = Eine Beschwerde beim AliExpress-Kundendienst kostet nichts: Schildere auf Englisch, was passiert ist, und häng Screenshots an. Eine Garantie gibt es nicht, aber den Versuch ist es wert.
    .otherwise = Der Verkäufer behält das Geld.
situation-received = Es ist da. Prüf es, solange du einen Streitfall eröffnen kannst
    .do = Film das Auspacken. Probier alles aus, zähl nach, vergleich mit der Beschreibung. Stimmt etwas nicht, tipp auf „Etwas stimmt nicht“. Ist alles gut, schließ die Bestellung hier ab.
    .otherwise = Nach dem { $last_safe } ist kein Streitfall mehr möglich.
situation-window-open = Der Schutz ist vorbei. Ein Streitfall ist noch möglich
    .do = Die Bestellung ist geschlossen, ein Streitfall aber noch möglich. Grund: { $reason }. Ist das Paket inzwischen da, sag es mir.
    .otherwise = Nach dem { $last_safe } gehört das Geld dem Verkäufer, und dir bleibt eine Beschwerde ohne Garantie. Feiertage halten diese Frist nicht an.
situation-confirmed-by-mistake = Erhalt aus Versehen bestätigt. Öffne einen Streitfall, solange es geht
    .do = Für die Seite ist die Bestellung erledigt, und das Geld geht an den Verkäufer. Grund: { $reason }. Sag offen, dass du den Knopf aus Versehen gedrückt hast. Kommt das Paket inzwischen an, sag es mir.
    .otherwise = Nach dem { $last_safe } gehört das Geld dem Verkäufer, und dir bleibt nur eine Beschwerde ohne Garantie.
situation-returning = Es geht zurück an den Verkäufer. Eröffne heute einen Streitfall
    .do = Grund: { $reason }. Häng einen Screenshot der Sendungsverfolgung an, der die Rücksendung zeigt. Hatten dir Zoll oder Post geschrieben und du hast nicht geantwortet, sag es offen: Wer das verschweigt, verliert den Streitfall meist.
    .otherwise = Am Ende hat der Verkäufer Paket und Geld.
situation-delivered-elsewhere = Als zugestellt gemeldet, aber nicht bei dir. Eröffne heute einen Streitfall
    .do = Frag zuerst bei der Post, dann eröffne den Streitfall über den vollen Betrag. Grund: { $reason }. Sag offen, dass die Sendungsverfolgung „zugestellt“ zeigt und du nichts hast.
    .otherwise = { $phase ->
        [closed] Die Bestellung ist schon geschlossen, und nach dem { $last_safe } gehört das Geld dem Verkäufer.
       *[other] { order-closes }
    }
situation-too-early = Zu früh für einen Streitfall. Warte bis zum { $act_from }
    .do = Streitfälle gehen ab Tag { $first_dispute_day } nach dem Versand. Ich erinnere dich.
    .otherwise = Vor dem { $act_from } ist nichts verloren.
situation-must-act = Eröffne heute den Streitfall
    .do = Grund: { $reason }.{ $moves ->
        [yes] { " " }Nimmt AliExpress keinen Streitfall an, weil das Paket unterwegs ist, bitte den Verkäufer noch einmal um Verlängerung. Bekommst du sie nicht, bleiben dir nach Ende des Schutzes noch { $last_window ->
            [one] { $last_window } Tag
           *[other] { $last_window } Tage
        } für einen Streitfall.
       *[no] { " " }{ $proof ->
            [order] { proof-order }
           *[tracking] Häng einen Screenshot der Sendungsverfolgung mit dem heutigen Datum an.
        }
    }
    .otherwise = { order-closes }
situation-in-transit-refund = Tag { $in_transit_refund_day } ist da. Verlang die volle Erstattung
    .do = Öffne den Streitfall und sag, wie lange du schon wartest. Grund: { $reason }.
    .otherwise = Längeres Warten bringt dir nichts.
situation-extension-asked = Du hast um Verlängerung gebeten. Prüf den Timer am { $act_from }
    .do = Öffne an dem Tag die Bestellung und sieh nach, ob mehr Zeit angezeigt wird: Verkäufer übergehen solche Bitten manchmal. Ich erinnere dich.
    .otherwise = Ohne Verlängerung endet der Schutz am { $end }.
situation-extension-unanswered = Verlängert? Sieh auf den Timer
    .do = Wird mehr Zeit angezeigt, sag es mir, und ich verschiebe alle Termine mit. Wenn nicht, hak mit der fertigen Nachricht noch einmal nach.
    .otherwise = Ohne Verlängerung endet der Schutz am { $end }, und du musst spätestens am { $last_safe } einen Streitfall eröffnen.
situation-extension-refused = Nicht verlängert. Hak heute noch einmal nach; am { $must_on } eröffne den Streitfall
    .do = Schick jetzt die fertige Erinnerung. Zeigt die Bestellung bis { $must_on } nicht mehr Zeit, eröffne an dem Tag den Streitfall: Dann muss es sein. Den Text findest du unter „Streitfall: wie?“.
    .otherwise = { order-closes }
situation-extend-now = Bitte den Verkäufer um Verlängerung
    .do = { $guarantee ->
        [none] Das Paket kann es noch schaffen.
       *[other] Der garantierte Liefertermin, { $guarantee }, ist vorbei, du darfst also auch einen Streitfall eröffnen; solange das Paket unterwegs ist, wird er meist abgelehnt.
    } Schick die fertige Nachricht und prüf { $extension_check ->
        [0] danach
        [1] morgen
       *[other] in { $extension_check } Tagen
    }, ob mehr Zeit angezeigt wird. Wenn bis { $must_on } nicht, eröffne einen Streitfall.
    .otherwise = { order-closes }
situation-extend-or-dispute = Entscheide heute: Verlängerung oder Streitfall
    .do = <b>Du willst es noch:</b> Bitte den Verkäufer um Verlängerung, die Nachricht ist fertig. <b>Du hast genug gewartet:</b> Eröffne einen Streitfall; das Paket steht still{ $guarantee ->
        [none] { "" }
       *[other] , und der garantierte Termin, { $guarantee }, ist vorbei
    }. Ohne Verlängerung bis { $must_on } muss der Streitfall sein.
    .otherwise = { order-closes }
situation-dispute-now = Der Schutz läuft ab. Eröffne einen Streitfall
    .do = Grund: { $reason }. { $extended ->
        [0] { "" }
        [one] Du hast schon { $extended } Tag zusätzlich gewartet: Schreib das, es zählt für dich.{ " " }
       *[other] Du hast schon { $extended } Tage zusätzlich gewartet: Schreib das, es zählt für dich.{ " " }
    }{ $proof ->
        [order] { proof-order }
       *[tracking] Häng einen Screenshot der Sendungsverfolgung an.
    }
    .otherwise = { order-closes }
situation-dispute-offered-nothing = Das Angebot ist 0. Lehn es ab
    .do = Wer 0 zustimmt, beendet den Streitfall ohne Erstattung. Schick die fertige Antwort und prüf, dass im Streitfall noch dein Betrag steht.
    .otherwise = Ohne Einigung entscheidet AliExpress, ab Tag { $dispute_escalation }. Nimm nur nie 0 an.
situation-dispute-or-extend = Eröffne einen Streitfall, wenn du nicht länger warten willst
    .do = <b>Du hast genug gewartet:</b> Eröffne den Streitfall. Das Paket steht still{ $guarantee ->
        [none] { "" }
       *[other] , und der garantierte Liefertermin, { $guarantee }, ist vorbei: Beides spricht für dich
    }. Grund: { $reason }. Häng einen Screenshot der Sendungsverfolgung an. <b>Du willst es noch:</b> Bitte den Verkäufer zuerst um Verlängerung.
    .otherwise = { order-closes }
situation-cheap-wait = Warte. Günstige Pakete reisen oft ohne echte Sendungsverfolgung
    .do = Achte nur auf deinen Briefkasten: Dort kann ein Abholzettel der Post liegen.
    .otherwise = Vor dem { $act_from } ist nichts verloren. Dann erinnere ich dich.
situation-cheap-decide = Bitte um Verlängerung oder mach dich bereit für einen Streitfall
    .do = Willst du die Ware noch, schick dem Verkäufer die fertige Nachricht. Wenn nicht, eröffne einen Streitfall, sobald nur noch { $cheap_dispute ->
        [one] { $cheap_dispute } Tag bleibt
       *[other] { $cheap_dispute } Tage bleiben
    }.
    .otherwise = { order-closes }
situation-cheap-dispute = Zeit für einen Streitfall
    .do = Grund: { $reason }. Bei einem günstigen Paket ohne Sendungsverfolgung sind diese letzten Tage der richtige Zeitpunkt.
    .otherwise = { order-closes }
situation-untracked-early = Warte. Für die Nummer ist es noch zu früh
    .do = Bis { $act_from } ist nichts zu tun.
    .otherwise = Nichts geht verloren. Genau das ist jetzt richtig.
situation-untracked-letter = Schreib dem Verkäufer wegen der Nummer
    .do = Kopier den fertigen Brief in den Chat der Bestellung und bitte den Verkäufer, die Nummer zu prüfen. Oft gibt es eine neue oder einen anderen Zusteller.
    .otherwise = Später kann der Verkäufer sagen, du hättest nie gefragt.
situation-untracked-letter-sent = Du hast geschrieben. Gib dem Verkäufer Zeit bis { $act_from }
    .do = Zeigt diese oder eine neue Nummer etwas an, sag es mir.
    .otherwise = Am { $act_from } sage ich dir, dass es Zeit für einen Streitfall ist.
situation-tracking-unknown = Zeigt die Nummer etwas? Schau zuerst nach
    .do = Sieh auf einer Tracking-Seite nach, was { $tracking } zeigt, und sag es mir. Gar nichts? Dann ist es Zeit für einen Streitfall, und der Text liegt bereit. Auch nur ein Status? Dann wäre „nicht verfolgbar“ ein falscher Grund und könnte dich das Konto kosten; ich sage dir, was dann zu tun ist.
    .otherwise = Ich kann nicht wissen, ob ein Streitfall richtig ist, und am { $end } läuft der Käuferschutz ab.
situation-untracked-dispute = { $proof ->
        [order] Öffne einen Streitfall: Es gibt noch immer keine Sendungsnummer
       *[tracking] Öffne einen Streitfall: Die Nummer zeigt nichts
    }
    .do = Grund: { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] Häng einen Screenshot der Sendungsverfolgung mit dem heutigen Datum an.
    }
    .otherwise = Je länger du wartest, desto leichter kann dich der Verkäufer vertrösten.
situation-guarantee-passed-untracked = Der garantierte Liefertermin ist vorbei. Eröffne einen Streitfall
    .do = Der Verkäufer hat die Lieferung bis { $guaranteed_until } versprochen, und { $proof ->
        [order] es gibt nicht einmal eine Sendungsnummer
       *[tracking] die Nummer zeigt nichts
    }. Grund: { $reason }.
    .otherwise = Der Schutz endet am { $end }, und je länger du wartest, desto leichter bittet der Verkäufer um Geduld.
situation-guarantee-passed-moving = Der garantierte Termin ist vorbei, aber das Paket ist unterwegs. Warte
    .do = Das Versprechen bis { $guaranteed_until } wurde gebrochen, du darfst also einen Streitfall eröffnen. Solange das Paket unterwegs ist, wird er aber meist abgelehnt, und die Vermittler lassen dich noch etwa { $mediator_wait } Tage warten. Entscheide besser am { $act_from }; ich erinnere dich.
    .otherwise = Vor dem { $act_from } geht nichts verloren.
situation-guarantee-passed-still = Der garantierte Termin ist vorbei, und das Paket steht still. Du hast die Wahl
    .do = Das Versprechen bis { $guaranteed_until } wurde gebrochen, du darfst also einen Streitfall eröffnen. Bei so viel Restzeit lassen dich die Vermittler wohl noch warten; ab { $act_from } spricht beides für dich. Dann erinnere ich dich.
    .otherwise = Vor dem { $act_from } geht nichts verloren.
situation-standing-still = Warte. Pakete hängen oft unterwegs fest
    .do = Sieh ab und zu in die Sendungsverfolgung und sag mir, wenn sich etwas ändert.
    .otherwise = Vor dem { $act_from } geht nichts verloren. Dann entscheiden wir: Verlängerung oder Streitfall.
situation-at-post-office = Hol es heute ab
    .do = { $kept ->
        [none] Packstationen und Paketshops behalten ein Paket nur wenige Tage, die Post bis zu { $post_keeps }.
       *[other] Es liegt dort bis einschließlich { $kept }.
    } Film das Auspacken und sieh hinein, bevor du in AliExpress irgendetwas bestätigst.{ $phase ->
        [near] { " " }Schaffst du es nicht vor dem { $end }, bitte den Verkäufer heute um Verlängerung.
        [closed] { " " }Die Bestellung ist geschlossen, abholen kannst du es trotzdem; stimmt etwas nicht, ist ein Streitfall noch bis { $last_safe } möglich.
       *[other] { "" }
    } Wird es nicht gefunden oder hat es jemand anderes bekommen, sag es mir.
    .otherwise = Es geht zurück an den Verkäufer, und einen Streitfall über ein nicht abgeholtes Paket verliert man leicht.
situation-at-customs = Antworte dem Zoll { $kept ->
        [none] heute
       *[other] spätestens am { $kept }
    }
    .do = Gib dem Zoll die verlangten Papiere oder zahl die Abgaben: Wie, steht in der Benachrichtigung oder auf der Seite des Zustellers. Heb den Beleg auf.{ $phase ->
        [near] { " " }Und bitte den Verkäufer heute um Verlängerung: Der Schutz endet am { $end }.
       *[other] { "" }
    }
    .otherwise = Das Paket geht zurück, und ein Streitfall nach einer unbeantworteten Benachrichtigung geht meist verloren.
situation-moving = Alles gut: Es ist unterwegs
    .do = Nichts zu tun. Zeigt die Sendungsverfolgung etwas Neues, sag es mir. Wenn es kommt, film das Auspacken: Das ist dein bester Beweis.
    .otherwise = Vor dem { $act_from } geht nichts verloren. Dann entscheiden wir: Verlängerung oder Streitfall.
situation-decision-accepted = Du hast die Entscheidung angenommen. Der Verkäufer kann noch widersprechen
    .do = Sieh einmal am Tag in den Streitfall. Bringt der Verkäufer neue Beweise, kann eine andere Entscheidung an ihre Stelle treten; dann sag es mir. Ist der Streitfall zu deinen Gunsten geschlossen, tipp auf „Geld kommt zurück“.
    .otherwise = Am { $act_from } frage ich, ob sie endgültig ist.
situation-problem-found = Eröffne den Streitfall: { $problem }
    .do = { $wish ->
        [none] { "" }
       *[other] Du willst { $wish } verlangen.{ " " }
    }Sind die Fotos fertig? Der Text ist es auch: Tipp auf „Streitfall: wie?“.
    .otherwise = Nach dem { $last_safe } ist kein Streitfall mehr möglich. Lass ihn nicht bis zum letzten Tag liegen, schon gar nicht über Feiertage.
situation-cheapness-unknown = War es weniger als etwa { $about }? Tipp, und ich weiß, was richtig ist
    .do = Günstige Bestellungen reisen oft ohne echte Sendungsverfolgung: Dann wartest du am besten. Bei einer teureren schreibst du jetzt dem Verkäufer. Was deine Währung wert ist, weiß ich nicht, darum frage ich.
    .otherwise = Ich kann dir den richtigen Schritt nicht nennen.
situation-china-only = Warte. Die Sendungsverfolgung endet an Chinas Grenze
    .do = Bei so einer Nummer kommt nach China kein Status mehr; das Paket selbst reist meist weiter. Achte im Briefkasten auf eine Karte der Post.
    .otherwise = Vor dem { $act_from } geht nichts verloren. Dann entscheiden wir: Verlängerung oder Streitfall.
situation-lost = Wohl verloren. Warte noch; die Zeit für einen Streitfall kommt gegen Ende
    .do = „Verlorene“ Pakete tauchen wieder auf, und bis dahin bitten Verkäufer und Vermittler um Geduld. Steht „verloren“ in der Sendungsverfolgung selbst, mach heute einen Screenshot und heb ihn für den Streitfall auf.
    .otherwise = Vor dem { $act_from } geht nichts verloren. An dem Tag sage ich dir, dass es Zeit für den Streitfall ist.
situation-post-over = Hol es heute ab, falls es noch da ist
    .do = { $kept ->
        [none] Die Post behält ein Paket bis zu { $post_keeps } Tage, und die sind vorbei.
       *[other] Es lag dort bis { $kept }.
    } Geh hin oder ruf heute an. Ist es da, nimm es mit und sieh hinein, bevor du bestätigst. Ging es zurück, sag es mir: Dann eröffnest du noch am selben Tag den Streitfall. Hat es jemand anderes, sag mir auch das.
    .otherwise = Es geht zurück an den Verkäufer, und mit jedem Tag ist der Streitfall schwerer zu gewinnen.

## Begründungen, Regel für Regel

reason-A1 = Der Käuferschutz läuft ab dem Versand, meist { $typical_protection_shortest } bis { $typical_protection_longest ->
        [one] { $typical_protection_longest } Tag
       *[other] { $typical_protection_longest } Tage
    }, höchstens { $longest_protection }. Bis dahin bekommt der Verkäufer das Geld nicht.
reason-A2 = Läuft der Timer ab, schließt sich die Bestellung von selbst. Danach kannst du noch { $last_window ->
        [one] einen Tag
       *[other] { $last_window } Tage
    } lang einen Streitfall öffnen; dann bleibt nur eine Beschwerde ohne Garantie.
reason-A3 = Wer den Erhalt bestätigt, und sei es aus Versehen, schließt die Bestellung und hat nur noch { $last_window ->
        [one] { $last_window } Tag
       *[other] { $last_window } Tage
    } für einen Streitfall.
reason-A4 = Der Status „zugestellt“ kürzt den Schutz auf { $delivered_cut ->
        [one] { $delivered_cut } Tag
       *[other] { $delivered_cut } Tage
    }, egal wer das Paket angenommen hat.
reason-A5 = Verkäufer können eine Bitte um Verlängerung übergehen. Wird { $must_act ->
        [one] einen Tag
       *[other] { $must_act } Tage
    } vor dem Ende nicht mehr Zeit angezeigt, brauchst du einen Streitfall.
reason-A6 = Die garantierte Lieferzeit zählt ab dem Versand. Ist sie vorbei, darfst du einen Streitfall öffnen. Ein „voraussichtlicher“ Termin verspricht nichts.
reason-A7 = Einen Streitfall gibt es nur für eine versandte Bestellung und nicht vor Tag { $first_dispute_day } nach dem Versand.
reason-A8 = Pakete auf dem Weg in dein Land erstattet vor Tag { $in_transit_refund_day } niemand: Verlängere bis dahin, dann verlang alles.
reason-A9 = Vor dem Versand läuft keine Uhr: Die Zahlungsprüfung dauert höchstens { $payment_check ->
        [one] einen Tag
       *[other] { $payment_check } Tage
    }, das Packen so lange, wie der Verkäufer will.
reason-B1 = Nummern werden oft vergeben, bevor der Zusteller das Paket hat. Etwas anzeigen sollten sie nach { $tracking_begins ->
        [one] { $tracking_begins } Tag
       *[other] { $tracking_begins } Tagen
    }, spätestens nach { $tracking_begins_latest }.
reason-B2 = Ist die Nummer an Tag { $seller_letter } immer noch stumm, schreib: Oft antwortet der Verkäufer mit der richtigen.
reason-B3 = Eine Nummer, die von Tag { $untracked_dispute } bis { $untracked_dispute_last } nichts zeigt, oder { $letter_answer ->
        [one] { $letter_answer } Tag
       *[other] { $letter_answer } Tage
    } nach deinem Brief, ist ein Grund, der Streitfälle gewinnt.
reason-B4 = Eine günstige Bestellung mit kostenlosem Versand ging wohl ohne echte Sendungsverfolgung ab. Solche Pakete kommen meist an.
reason-B5 = Pakete in dein Land müssen verfolgbar sein. Kommt es nicht an, zählt das im Streitfall für dich.
reason-C1 = Ein einziger Status macht aus der Nummer eine, die funktioniert: „nicht verfolgbar“ wäre dann der falsche Grund.
reason-C2 = Zwischen Export und Import liegt ein Paket manchmal länger als { $stuck_check ->
        [one] { $stuck_check } Tag
       *[other] { $stuck_check } Tage
    }, mitunter bis zu { $export_longest }.
reason-C3 = Steht ein Paket still, zeigt es nach China keinen Status oder scheint es verloren, eröffne den Streitfall { $stopped_dispute ->
        [one] am letzten Tag
       *[other] in den letzten { $stopped_dispute } Tagen
    } des Schutzes oder bitte zuerst um Verlängerung.
reason-C4 = Solange ein Paket auf dich zukommt, lehnen Verkäufer einen Streitfall ab, und die Vermittler lassen dich etwa { $mediator_wait ->
        [one] { $mediator_wait } Tag
       *[other] { $mediator_wait } Tage
    } warten. Gib ihm lieber Zeit.
reason-D1 = { $decide ->
        [one] Am letzten Tag
       *[other] In den letzten { $decide } Tagen
    } des Schutzes heißt es entscheiden: Verlängerung oder Streitfall.
reason-D2 = Eine Verlängerung ist richtig, wenn du die Ware willst und das Paket nah oder unterwegs ist.
reason-D3 = Ein Streitfall ist richtig, wenn du nicht länger warten willst, das Paket verschwunden oder der garantierte Termin vorbei ist.
reason-D4 = Nach { $extended_enough ->
        [one] { $extended_enough } Tag
       *[other] { $extended_enough } Tagen
    } Verlängerung eröffne einen Streitfall: Die Vermittler sind auf deiner Seite.
reason-D5 = { $last_window ->
        [one] Der Tag nach dem Abschluss der Bestellung ist deine letzte Chance.
       *[other] Die { $last_window } Tage nach dem Abschluss der Bestellung sind deine letzte Chance. Heb dir den Streitfall nicht bis ganz zum Schluss auf, schon gar nicht über Feiertage.
    }
reason-E1 = Was nicht abgeholt oder verzollt wird, geht zurück. Sobald der Status das klar zeigt, eröffne den Streitfall; vorher wäre es zu früh, und eine unbeantwortete Benachrichtigung kostet ihn meist.
reason-E2 = Nach einem falschen „zugestellt“ zählen die ersten Tage: Nach { $delivered_cut ->
        [one] { $delivered_cut } Tag
       *[other] { $delivered_cut } Tagen
    } schließt sich die Bestellung.
reason-E3 = Sag nie „noch unterwegs“, wenn die Sendungsverfolgung „zugestellt“ zeigt: Das liest sich wie Betrug und kostet Konten.
reason-E4 = Fehlen Teile in einem Paket, das ankam, ist der Grund die falsche Menge, nicht „unterwegs“.
reason-F1 = Prüf, bevor du bestätigst. Danach hast du nur noch { $last_window ->
        [one] { $last_window } Tag
       *[other] { $last_window } Tage
    } für einen Streitfall.
reason-F2 = Ist die Ware da, ist der Grund einer von diesen: unterwegs beschädigt, falsche Größe, andere Farbe, nicht das von der Seite, billigerer Versand als bezahlt, Fälschung, schlechte Qualität, weniger Stücke oder leeres Paket, funktioniert nicht.
reason-F3 = Sobald etwas angekommen ist, brauchst du mindestens ein Foto oder Video; zusammen { $evidence_megabytes } MB.
reason-F4 = Grund und Beweise müssen zusammenpassen. „Beschädigt“ heißt unterwegs beschädigt: Film das Auspacken und zeig die Verpackung. Ein Gerät, das nicht funktioniert, hat einen eigenen Grund.
reason-F5 = Zwei Lösungen: nur Erstattung, oder Rückgabe und Erstattung; das Rückporto zahlen nur wenige Verkäufer. Verlang, was dem Mangel entspricht, nie mehr als bezahlt, und prüf bei jedem Schritt, dass der Betrag nicht auf 0 geändert wurde.{ $return_ships ->
        [0] { "" }
        [one] { " " }Ist eine Rückgabe vereinbart, verschick die Ware binnen eines Tages, sonst wird der Verkäufer bezahlt.
       *[other] { " " }Ist eine Rückgabe vereinbart, verschick die Ware binnen { $return_ships } Tagen, sonst wird der Verkäufer bezahlt.
    }
reason-F6 = Schreib auf Englisch. Andere Sprachen werden von Verkäufern übergangen oder falsch verstanden.
reason-G1 = Zuerst verhandelst du { $dispute_negotiation ->
        [one] { $dispute_negotiation } Tag
       *[other] { $dispute_negotiation } Tage
    } mit dem Verkäufer, dann entscheidet AliExpress, bis Tag { $dispute_decision }. Was der Verkäufer auch schreibt, diese Zeit läuft.
reason-G2 = Ein Streitfall, den du öffnest, weil der Schutz abläuft, kann bis zum Liefertermin ruhen.
reason-G3 = Du kannst jederzeit deine Forderung ändern, Beweise nachlegen und zurückziehen. Nach dem Zurückziehen geht ein neuer Streitfall nur während des Schutzes und { $last_window ->
        [one] { $last_window } Tag
       *[other] { $last_window } Tage
    } danach; manche sagen, gar nicht mehr.
reason-G4 = Eine Entscheidung ist ein Vorschlag: Von zweien kannst du eine wählen oder beide mit neuen Beweisen ablehnen. Auch der Verkäufer kann widersprechen, selbst nachdem du zugestimmt hast.
reason-G5 = Sieh { $dispute_look ->
        [one] jeden Tag
       *[other] alle { $dispute_look } Tage
    } in einen offenen Streitfall.
reason-G6 = Vier Dinge sind möglich: Zustimmung, Ablehnung, ein anderes Angebot oder Schweigen. Nach { $dispute_silence ->
        [one] einem Tag
       *[other] { $dispute_silence } Tagen
    } Schweigen sieh nach, ob dein Betrag ohne Antwort bewilligt wurde.
reason-G7 = Eine Erstattung braucht bis zu { $refund_arrives ->
        [one] { $refund_arrives } Tag
       *[other] { $refund_arrives } Tage
    } bis auf die Karte oder das Konto, mit dem du bezahlt hast.
reason-H1 = Enden mehr als { $dispute_share_percent } % deiner Bestellungen im Streitfall, sieht das nach Betrug aus.
reason-H2 = Ein falscher Grund kann dich das Konto kosten, vor allem einer, den der Verkäufer vorschlägt („öffne ihn als ‚nicht erhalten‘, dann erstatte ich“).
reason-H3 = Wenn sich unbezahlte Bestellungen häufen, gerät ein Konto in Gefahr.

reason-H4 = Feilsche nicht mit Bewertungen: keine Drohungen, keine Versprechen.
reason-H5 = Keine Drohungen, keine Beleidigungen. Höfliche Briefe, die bei den Fakten bleiben, gewinnen.

## Kapitel des Regelwerks

chapter-A = Die Uhr
chapter-B = Die Nummer zeigt nichts an
chapter-C = Es kam voran, dann nicht mehr
chapter-D = Der Schutz läuft ab
chapter-E = Das Paket ging woandershin
chapter-F = Mit der Ware stimmt etwas nicht
chapter-G = Das Leben eines Streitfalls
chapter-H = Dein Konto schützen

## Gründe für einen Streitfall, wie im Formular der Seite

dispute-reason-untracked = die Sendungsnummer ist nicht verfolgbar
dispute-reason-in_transit = der Schutz läuft ab, das Paket ist noch unterwegs
dispute-reason-late = der Schutz läuft ab, das Paket ist noch unterwegs
dispute-reason-delivered_elsewhere = als zugestellt gemeldet, aber nicht erhalten
dispute-reason-returned = das Paket ging zurück an den Verkäufer
dispute-reason-damaged = unterwegs beschädigt
dispute-reason-wrong_size = falsche Größe
dispute-reason-wrong_colour = andere Farbe
dispute-reason-cheaper_shipping = billiger versandt als bezahlt
dispute-reason-counterfeit = Fälschung
dispute-reason-low_quality = schlechte Qualität
dispute-reason-missing_pieces = weniger Teile als bestellt
dispute-reason-empty_package = leeres Paket
dispute-reason-not_working = funktioniert nicht
dispute-reason-not_as_described = etwas anderes kam, nicht das von der Seite

## Fristen

deadline-protection = { $left ->
        [0] ⏰ Der Schutz endet <b>heute</b>.
        [1] ⏰ Der Schutz endet <b>morgen</b>, am { $end }. Heute ist der letzte sichere Tag.
       *[other] ⏰ Der Schutz endet in <b>{ $left } Tagen</b>, am { $end }. Letzter sicherer Tag: { $last_safe }.
    }
deadline-window = { $left ->
        [1] ⏰ <b>Heute</b> ist der letzte sichere Tag für einen Streitfall: Morgen, am { $end }, ist es zu spät.
       *[other] ⏰ Noch <b>{ $left } Tage</b> für einen Streitfall. Am { $end } ist es zu spät. Letzter sicherer Tag: { $last_safe }.
    }
deadline-return = { $left ->
        [1] ⏰ <b>Heute</b> ist der letzte sichere Tag zum Zurückschicken: Morgen, am { $end }, ist es zu spät.
       *[other] ⏰ Noch <b>{ $left } Tage</b> zum Zurückschicken. Am { $end } ist es zu spät. Letzter sicherer Tag: { $last_safe }.
    }

## Stationen: ihr Name in einer Liste von Terminen und der Satz, mit dem eine Erinnerung beginnt

checkpoint-shipment_check = schon versandt?
    .nudge = Die Zahlungsprüfung sollte inzwischen vorbei sein.
checkpoint-unpaid_close = letzter Tag, falls unbezahlt
    .nudge = Morgen schließt sich eine unbezahlte Bestellung von selbst.
checkpoint-cheap_patience = günstiges Paket: weiter warten
    .nudge = Tag { $day }, und die Nummer zeigt nichts.
checkpoint-seller_letter = wegen der Nummer schreiben
    .nudge = Tag { $day }: Zeigt die Nummer immer noch nichts, ist es Zeit, dem Verkäufer zu schreiben.
checkpoint-stuck_check = bewegt es sich?
    .nudge = Seit { $stuck_check ->
        [one] { $stuck_check } Tag
       *[other] { $stuck_check } Tagen
    } nichts Neues.
checkpoint-dispute_window_opens = Streitfall, falls die Nummer stumm ist
    .nudge = Tag { $day }: Zeigt die Nummer immer noch nichts, ist jetzt Zeit für einen Streitfall.
checkpoint-dispute_window_closes = letzter Aufruf: Nummer stumm
    .nudge = Tag { $day }: letzter Aufruf für einen Streitfall wegen der stummen Nummer.
checkpoint-guaranteed_passed = garantierter Termin vorbei
    .nudge = Der garantierte Liefertermin ist vorbei.
checkpoint-in_transit_refund = volle Erstattung möglich
    .nudge = Seit dem Versand { $in_transit_refund_day ->
        [one] ist { $in_transit_refund_day } Tag
       *[other] sind { $in_transit_refund_day } Tage
    } vergangen.
checkpoint-extension_check = Verlängerung bekommen?
    .nudge = Du hast um Verlängerung gebeten. Sehen wir nach, was daraus wurde.
checkpoint-decide = Entscheidung: Verlängerung oder Streitfall
    .nudge = Noch { $left ->
        [one] { $left } Tag
       *[other] { $left } Tage
    } Schutz.
checkpoint-cheap_dispute = Streitfall, falls nichts kam
    .nudge = Noch { $left ->
        [one] { $left } Tag
       *[other] { $left } Tage
    } Käuferschutz, und das Paket ist nicht da.
checkpoint-last_comfortable_day = Streitfall besser bis dahin eröffnen
    .nudge = Noch { $left ->
        [one] { $left } Tag
       *[other] { $left } Tage
    } Schutz. Heute geht es noch in Ruhe.
checkpoint-must_act = letzter sicherer Tag des Schutzes
    .nudge = Heute ist der letzte sichere Tag: Morgen endet der Schutz.
checkpoint-protection_ended = Ende des Käuferschutzes
    .nudge = Der Schutz ist vorbei, die Bestellung geschlossen. Du hast eine zweite Chance.
checkpoint-delivered_elsewhere_first_call = Streitfall: anderswo zugestellt
    .nudge = Die Sendungsverfolgung zeigt „zugestellt“, und du hast nichts.
checkpoint-delivered_elsewhere_second_call = 2. Erinnerung: jemand anderem zugestellt
    .nudge = Seit { $delivered_second_call ->
        [one] { $delivered_second_call } Tag
       *[other] { $delivered_second_call } Tagen
    } zeigt die Sendungsverfolgung „zugestellt“, und du hast nichts. Die Bestellung schließt sich bald.
checkpoint-delivered_elsewhere_last_call = letzte Erinnerung: jemand anderem zugestellt
    .nudge = Letzte Erinnerung, bevor sich die Bestellung schließt.
checkpoint-returned_to_seller = Streitfall: Es geht zurück
    .nudge = Das Paket geht zurück an den Verkäufer.
checkpoint-post_keeps = abholen, bevor es zurückgeht
    .nudge = Lange wird es dort nicht mehr liegen.
checkpoint-inspect = Ware prüfen
    .nudge = Hast du dir alles genau angesehen?
checkpoint-window_midway = die Hälfte der Tage für einen Streitfall ist um
    .nudge = Die Hälfte der Tage für einen Streitfall ist um.
checkpoint-window_closing = Streitfall: wenig Zeit
    .nudge = Noch ein paar Tage, dann ist es zu spät für einen Streitfall.
checkpoint-window_last_day = letzter Tag für Streitfall
    .nudge = Heute ist der letzte Tag für einen Streitfall.
checkpoint-dispute_silence = Streitfall: Antwort vom Verkäufer?
    .nudge = Tag { $dispute_silence } des Streitfalls.
checkpoint-dispute_negotiation_ends = Streitfall: Ende der Verhandlung
    .nudge = Tag { $dispute_negotiation } des Streitfalls: Die Zeit zum Verhandeln ist um.
checkpoint-dispute_escalates = Streitfall: AliExpress übernimmt
    .nudge = Tag { $dispute_escalation } des Streitfalls: Ab jetzt entscheidet AliExpress.
checkpoint-dispute_decision_due = Streitfall: Entscheidung fällig
    .nudge = Tag { $dispute_decision } des Streitfalls: Die Entscheidung müsste da sein.
checkpoint-decision_waits = Streitfall: annehmen oder ablehnen
    .nudge = Die Entscheidung wartet auf deine Antwort.
checkpoint-dispute_check = Streitfall: Wie steht es?
    .nudge = Zeit, wieder in den Streitfall zu sehen.
checkpoint-park_ends = Streitfall: ruht nicht mehr
    .nudge = Der Streitfall hat bis heute geruht.
checkpoint-return_soon = Ware zurückschicken
    .nudge = Noch { $left ->
        [one] { $left } Tag
       *[other] { $left } Tage
    }, um die Ware zurückzuschicken.
checkpoint-return_last_day = letzter sicherer Tag: Rückversand
    .nudge = Heute ist der letzte sichere Tag, um die Ware zurückzuschicken.
checkpoint-refund_check = ist das Geld da?
    .nudge = { $refund_arrives ->
        [one] { $refund_arrives } Tag
       *[other] { $refund_arrives } Tage
    } seit der Einigung. Ist das Geld da?
checkpoint-snoozed = deine Erinnerung
    .nudge = Du wolltest heute erinnert werden.
checkpoint-returned_before_end = Streitfall: es geht zurück
    .nudge = Noch { $left ->
        [one] { $left } Tag
       *[other] { $left } Tage
    } Schutz, und das Paket geht zurück.
checkpoint-collect_before_end = abholen, bevor der Schutz endet
    .nudge = Noch { $left ->
        [one] { $left } Tag
       *[other] { $left } Tage
    } Schutz, und das Paket wartet auf dich.
checkpoint-returned_second_call = 2. Erinnerung: es geht zurück
    .nudge = Das Paket geht zurück, und noch läuft kein Streitfall.
checkpoint-returned_third_call = 3. Erinnerung: es geht zurück
    .nudge = Das Paket geht immer noch zurück, und es läuft kein Streitfall.
checkpoint-returned_last_call = letzte Erinnerung: es geht zurück
    .nudge = Vor einer Woche hast du gesagt, dass es zurückgeht. Noch immer kein Streitfall.
checkpoint-collect_check = schon abgeholt?
    .nudge = Hast du es schon abgeholt?
checkpoint-collect_last_day = letzter Tag zum Abholen
    .nudge = Heute liegt es den letzten Tag dort.
checkpoint-customs_check = dem Zoll geantwortet?
    .nudge = Hast du dem Zoll schon geantwortet?
checkpoint-customs_last_day = letzter Tag für den Zoll
    .nudge = Heute wartet der Zoll den letzten Tag auf dich.
checkpoint-accepted_check = Streitfall: ist die Entscheidung endgültig?
    .nudge = Du hast die Entscheidung vor einiger Zeit angenommen. Ist sie endgültig?
checkpoint-problem_waits = Streitfall schon eröffnet?
    .nudge = Ist der Streitfall schon eröffnet?
order-closes = Am { $end } schließt sich die Bestellung von selbst, danach hast du nur noch { $last_window ->
        [one] einen Tag
       *[other] { $last_window } Tage
    } für einen Streitfall.
