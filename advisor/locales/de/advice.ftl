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

proof-order = Häng einen heutigen Screenshot der Bestellung an.
situation-closed = Alles erledigt. Hier gibt es nichts mehr zu tun
    .do = Falls doch etwas nicht stimmt: /undo macht den letzten Schritt rückgängig.
    .otherwise = Es passiert nichts, und das ist gut so.
situation-refund-awaited = Zu deinen Gunsten entschieden. Warte auf das Geld
    .do = Es geht auf die Karte oder das Konto zurück, meist bis { $act_from }. Sag mir, wenn es da ist.
    .otherwise = Am { $act_from } frage ich, ob das Geld da ist.
situation-refund-late = Die Erstattung ist überfällig. Prüf dein Konto
    .do = Sieh in den Einzelheiten der Erstattung und auf deinem Konto nach. Nichts da? Schreib dem AliExpress-Support: Der Text ist fertig.
    .otherwise = Je früher du fragst, desto eher findet sich das Geld.
situation-dispute-open = Der Streitfall läuft. Schau täglich nach
    .do = Hat der Verkäufer geantwortet? Stimmt dein Betrag, und ist er nicht 0? Sind die Beweise da?
        Sag mir, was sich ändert. Was auch immer der Verkäufer schreibt: Die Frist im Streitfall läuft weiter.
    .otherwise = Ab Tag { $dispute_escalation } des Streitfalls übernimmt AliExpress von allein und entscheidet bis zum Tag { $dispute_decision }.
situation-dispute-silence = Hat der Verkäufer geantwortet? Sieh im Streitfall nach
    .do = Sieh hinein: Gibt es eine Antwort, steht dein Betrag noch da, sind die Beweise da? Sag mir, was dort steht.
    .otherwise = Nach { $dispute_negotiation ->
        [one] { $dispute_negotiation } Tag
       *[other] { $dispute_negotiation } Tagen
    } ohne Einigung geht der Streitfall von allein an AliExpress.
situation-dispute-refused = Der Verkäufer lehnt ab. Antworte mit Beweisen
    .do = Zieh den Streitfall nicht zurück. Reich Foto oder Screenshot nach, füg die fertige Antwort ein und bleib bei deiner Forderung.
    .otherwise = Ab Tag { $dispute_escalation } des Streitfalls entscheidet AliExpress nach dem, was du angehängt hast.
situation-dispute-countered = Der Verkäufer macht ein anderes Angebot. Nimm es an oder lehn es ab
    .do = { $offered ->
        [none] Passt das Angebot
       *[other] Reichen dir { $offered }
    }? Nimm es an, aber prüf vorher, ob es auch nicht 0 ist. Zu wenig? Schick die fertige Antwort.
    .otherwise = Ohne Einigung entscheidet AliExpress, ab Tag { $dispute_escalation } des Streitfalls.
situation-dispute-escalated = AliExpress entscheidet. Sieh einmal am Tag nach
    .do = Wenn nach Beweisen gefragt wird, antworte sofort. Fotos und Screenshots kannst du noch nachreichen.
    .otherwise = Die Entscheidung kommt von allein, aber eine Frage von AliExpress könnte ohne Antwort bleiben.
situation-dispute-decision-due = Eine Entscheidung ist fällig. Schau in den Streitfall
    .do = Ist sie da? Sag es mir. Wenn nicht: Sieh nach, ob AliExpress etwas von dir wissen will, und schau morgen noch einmal.
    .otherwise = Du könntest die Entscheidung verpassen und damit die Chance, sie abzulehnen.
situation-dispute-decided = Es gibt eine Entscheidung. Nimm sie an oder lehn sie ab
    .do = { $decision ->
            [sum] Die Entscheidung: { $offered }. Reicht das? Nimm sie an. Zu wenig? Lehn ab und reich etwas Neues nach; der Text ist fertig.
            [return] Die Entscheidung: Du schickst es zurück und bekommst { $offered ->
                [none] das Geld
               *[other] { $offered }
            }. Einverstanden? Nimm sie an und verschick es nur mit Sendungsnummer. Sonst lehn ab, mit neuen Beweisen.
           *[none] Zum Ablehnen reich etwas Neues nach; der Text ist fertig. Und achte darauf, dass der Betrag nicht 0 ist.
        }
        Es ist ein Vorschlag, nicht das letzte Wort. Bei zwei Lösungen kannst du eine wählen oder beide ablehnen.
    .otherwise = Du könntest die Chance verpassen, zu wählen oder abzulehnen; auch der Verkäufer kann widersprechen.
situation-dispute-lost = Der Streitfall ist verloren. Du kannst dich noch beschweren
    .do = Gibt es Beweise, die sich niemand angesehen hat? Bitte den AliExpress-Support, noch einmal hinzusehen.
    .otherwise = Das Geld behält der Verkäufer.
situation-dispute-parked = Streitfall ruht bis { $act_from }. Warte auf das Paket
    .do = Die Vermittler geben dem Paket Zeit. Kommt es, sag es mir. Wirst du etwas gefragt, antworte sofort.
    .otherwise = Am { $act_from } erinnere ich dich an den Streitfall.
situation-parcel-came = Es ist da. Zieh den Streitfall zurück
    .do = Dort steht, dass nichts ankam. { $again ->
        [none] Stimmt etwas nicht? Für einen neuen ist es zu spät: Schreib dem AliExpress-Support.
       *[other] Stimmt etwas nicht? Eröffne bis { $again } einen neuen.
    }
    .otherwise = Ein Streitfall um ein Paket, das du hast, sieht nach Betrug aus und kann dich dein AliExpress-Konto kosten.
situation-return-late = Die Zeit zum Zurückschicken ist um. Schau in den Streitfall
    .do = Schon verschickt? Trag heute die Nummer im Streitfall ein und sag es mir. Sonst frag dort, ob es noch geht.
    .otherwise = Der Verkäufer bekommt das Geld, und du behältst die Ware.
situation-not-shipped = Noch nicht verschickt. Du kannst nur warten
    .do = Sag mir, wenn es verschickt ist: Dann beginnt der Käuferschutz. Dauert es zu lange? Frag den Verkäufer.
        Ein Streitfall geht erst, wenn die Bestellung verschickt ist.
    .otherwise = Die Bestellung wartet einfach. Frag den Verkäufer, oder storniere sie und hol dir das Geld zurück. Nur eine unbezahlte schließt sich von allein.
situation-window-shut = Zu spät für einen Streitfall. Du kannst dich noch beschweren
    .do = Schreib dem AliExpress-Support auf Englisch, mit Screenshots. Es kostet nichts, hilft aber nicht sicher.
    .otherwise = Das Geld behält der Verkäufer.
situation-received = Es ist da. Prüf es, solange ein Streitfall möglich ist
    .do = Film das Auspacken, probier alles, zähl nach. Tipp auf „Etwas stimmt nicht“ oder auf „Alles gut, schließen“.
    .otherwise = Nach dem { $last_safe } kann es für einen Streitfall zu spät sein. AliExpress zählt ab dem Tag, an dem du den Erhalt bestätigst; ich zähle zur Sicherheit ab dem Tag der Ankunft.
situation-window-open = Der Schutz ist vorbei. Ein Streitfall geht noch
    .do = Grund: am ehesten { $reason }. Ist das Paket inzwischen da, sag es mir.
    .otherwise = Nach dem { $last_safe } gehört das Geld dem Verkäufer, und dir bleibt nur eine Beschwerde ohne Erfolgsgarantie. Feiertage halten diese Frist nicht an.
situation-confirmed-by-mistake = Erhalt irrtümlich bestätigt. Eröffne einen Streitfall
    .do = Grund: am ehesten { $reason }. Schreib offen, dass es ein Versehen war. Kommt es noch, sag es mir.
        Für AliExpress ist die Bestellung erledigt, und das Geld geht an den Verkäufer.
    .otherwise = Nach dem { $last_safe } gehört das Geld dem Verkäufer, und dir bleibt nur eine Beschwerde ohne Erfolgsgarantie.
situation-returning = Es geht zurück an den Verkäufer. Eröffne heute einen Streitfall
    .do = Grund: am ehesten { $reason }. Häng einen Screenshot an, auf dem die Rücksendung zu sehen ist.
        { $cause ->
        [other] Wenn es so ist, schreib, dass weder Zoll noch Post etwas von dir wollten.
        [unknown] Frag den Zusteller nach dem Grund: Hatten Zoll oder Post dir geschrieben, sag es offen.
       *[none] Hatten Zoll oder Post dir geschrieben und keine Antwort bekommen, sag es offen: Wer es verschweigt, verliert meist.
    }
    .otherwise = Der Verkäufer hat am Ende das Paket und das Geld.
situation-delivered-elsewhere = Als zugestellt gemeldet, aber nicht bei dir. Eröffne heute einen Streitfall
    .do = Frag bei der Post, dann eröffne den Streitfall über den vollen Betrag. Grund: am ehesten { $reason }.
        Schreib offen, dass die Sendungsverfolgung „zugestellt“ meldet und du nichts hast.
    .otherwise = { $phase ->
        [closed] Die Bestellung ist schon geschlossen, und nach dem { $last_safe } gehört das Geld dem Verkäufer.
       *[other] { order-closes }
    }
situation-too-early = Zu früh für einen Streitfall. Warte bis { $act_from }
    .do = Streitfälle sind ab Tag { $first_dispute_day } nach dem Versand möglich. Ich erinnere dich.
    .otherwise = Vor dem { $act_from } geht nichts verloren.
situation-must-act = Eröffne heute den Streitfall
    .do = Grund: am ehesten { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] { proof-tracking }
    }
        { $moves ->
        [yes] Nimmt AliExpress den Streitfall nicht an, weil das Paket unterwegs ist? Tipp auf „Wird nicht angenommen“, dann sage ich dir, was zu tun ist.
       *[no] { "" }
    }
    .otherwise = { order-closes }
situation-in-transit-refund = Tag { $in_transit_refund_day } ist da. Verlang den vollen Betrag
    .do = Eröffne den Streitfall und schreib, wie lange du schon wartest. Grund: am ehesten { $reason }.
    .otherwise = Länger zu warten bringt dir nichts.
situation-extension-asked = Du hast um Verlängerung gebeten. Sieh am { $act_from } nach
    .do = Öffne an dem Tag die Bestellung: Steht dort mehr Zeit? Manche Verkäufer reagieren nicht. Ich erinnere dich.
    .otherwise = Ohne Verlängerung endet der Schutz am { $end }.
situation-extension-unanswered = Verlängert? Schau in die Bestellung
    .do = Steht dort mehr Zeit? Sag es mir, und ich verschiebe alle Termine. Sonst hak nach: Die Nachricht ist fertig.
    .otherwise = Ohne Verlängerung endet der Schutz am { $end }, und du musst bis { $last_safe } einen Streitfall eröffnen.
situation-extension-refused = Nicht verlängert. Hak heute nach; am { $must_on } eröffne den Streitfall
    .do = Schick jetzt die Erinnerung. Am { $must_on } noch nicht verlängert? Eröffne ihn an dem Tag: Text unter „So geht der Streitfall“.
    .otherwise = { order-closes }
situation-extend-now = Bitte den Verkäufer um Verlängerung
    .do = Schick die Nachricht; steht in der Bestellung „Verlängern“, tipp auch darauf. Am { $must_on } noch nichts? Eröffne dann einen Streitfall.
        { $extension_check ->
            [0] Sieh später am Tag nach, ob die Bestellung mehr Zeit anzeigt.
            [1] Sieh morgen nach, ob die Bestellung mehr Zeit anzeigt.
           *[other] Sieh in { $extension_check } Tagen nach, ob die Bestellung mehr Zeit anzeigt.
        }{ $guarantee ->
            [none] { "" }
           *[other] { " " }Der garantierte Liefertermin, { $guarantee }, ist vorbei, also geht auch ein Streitfall; solange das Paket unterwegs ist, wird er meist abgelehnt.
        }
    .otherwise = { order-closes }
situation-extend-or-dispute = Entscheide heute: Verlängerung oder Streitfall
    .do = <b>Willst du es noch?</b> Bitte um Verlängerung. <b>Genug gewartet?</b> Streitfall, spätestens am { $must_on }.
        Das Paket steht still{ $guarantee ->
            [none] { "" }
           *[other] , und der garantierte Termin, { $guarantee }, ist vorbei
        }: Das spricht für dich.
    .otherwise = { order-closes }
situation-dispute-now = Der Schutz läuft ab. Eröffne einen Streitfall
    .do = Grund: am ehesten { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] { proof-tracking }
    }
        { $extended ->
        [0] { "" }
        [one] Schreib, dass du { $extended } Tag länger gewartet hast.
       *[other] Schreib, dass du { $extended } Tage länger gewartet hast.
    }
    .otherwise = { order-closes }
situation-dispute-offered-nothing = Das Angebot ist 0. Lehn es ab
    .do = Mit 0 endet der Streitfall ohne Geld. Schick die fertige Antwort und prüf, ob dein Betrag noch dasteht.
    .otherwise = Ohne Einigung entscheidet AliExpress, ab Tag { $dispute_escalation } des Streitfalls. Nimm nur nie 0 an.
situation-dispute-or-extend = Eröffne einen Streitfall, außer du willst noch warten
    .do = Grund: am ehesten { $reason }. { proof-tracking }
        <b>Willst du es noch?</b> Bitte zuerst um Verlängerung. Das Paket steht still{ $guarantee ->
            [none] { "" }
           *[other] , und der garantierte Liefertermin, { $guarantee }, ist vorbei
        }: Das spricht für dich.
    .otherwise = { order-closes }
situation-cheap-wait = Nichts zu tun: Achte auf den Briefkasten
    .do = Günstige Pakete kommen oft ohne Sendungsverfolgung.
    .otherwise = Vor dem { $act_from } geht nichts verloren. Dann erinnere ich dich.
situation-cheap-decide = Bitte um Verlängerung, oder bereite einen Streitfall vor
    .do = Willst du es noch? Schick die fertige Nachricht. Wenn nicht, eröffne einen Streitfall, sobald { $cheap_dispute ->
        [one] nur noch { $cheap_dispute } Tag Schutz bleibt.
       *[other] nur noch { $cheap_dispute } Tage Schutz bleiben.
    }
    .otherwise = { order-closes }
situation-cheap-dispute = Zeit für einen Streitfall
    .do = Grund: am ehesten { $reason }. Ohne Sendungsverfolgung sind die letzten Tage genau richtig.
    .otherwise = { order-closes }
situation-untracked-early = Vor dem { $act_from } nichts zu tun
    .do = Für die Sendungsverfolgung ist es zu früh. Zeigt sie etwas, tipp auf „Status melden“.
    .otherwise = Nichts geht verloren. Warten ist jetzt richtig.
situation-untracked-letter = Keine Sendungsverfolgung? Schreib dem Verkäufer
    .do = Kopier den Text in den Chat: Oft gibt es eine neue Nummer. Zeigt sich etwas? Tipp auf „Status melden“.
    .otherwise = Später kann der Verkäufer sagen, du hättest nie gefragt.
situation-untracked-letter-sent = Du hast geschrieben. Gib dem Verkäufer Zeit bis { $act_from }
    .do = Zeigt diese oder eine neue Nummer etwas an, sag es mir.
    .otherwise = Am { $act_from } sage ich dir, dass es Zeit für einen Streitfall ist.
situation-tracking-unknown = Sieh zuerst nach: Zeigt die Nummer etwas an?
    .do = Such nach { $tracking } und sag mir, was du siehst. Nichts? Zeit für einen Streitfall. Ein Status? Sag mir, welcher.
        Mit einem Status wäre „nicht verfolgbar“ ein falscher Grund und könnte dich dein AliExpress-Konto kosten. Ich nenne dir den richtigen Schritt.
    .otherwise = Die Schutzfrist läuft weiter, und ein Streitfall kommt dann vielleicht zu spät.
situation-untracked-dispute = Nummer zeigt noch nichts? Eröffne den Streitfall
    .do = Grund: am ehesten { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] { proof-tracking }
    } Doch ein Status? Tipp auf „Status melden“.
    .otherwise = Je länger du wartest, desto leichter kann dich der Verkäufer vertrösten.
situation-guarantee-passed-untracked = Der garantierte Termin ist vorbei. Eröffne einen Streitfall
    .do = Versprochen bis { $guaranteed_until }, und { $proof ->
        [order] es gibt nicht mal eine Nummer
       *[tracking] die Nummer zeigt nichts an
    }. Grund: am ehesten { $reason }.
    .otherwise = Der Schutz endet am { $end }, und je länger du wartest, desto leichter kann dich der Verkäufer vertrösten.
situation-guarantee-passed-moving = Der garantierte Termin ist vorbei, aber es ist unterwegs. Warte
    .do = Ein Streitfall geht, wird aber meist abgelehnt, solange das Paket unterwegs ist. Besser am { $act_from }; ich erinnere dich.
        Versprochen war die Lieferung bis { $guaranteed_until }. Ist das Paket unterwegs, lassen dich die Vermittler noch etwa { $mediator_wait } Tage warten.
    .otherwise = Vor dem { $act_from } geht nichts verloren.
situation-guarantee-passed-still = Der garantierte Termin ist vorbei. Du hast die Wahl
    .do = Ein Streitfall geht schon jetzt. Ab { $act_from } stehst du besser da; ich erinnere dich.
        Versprochen war die Lieferung bis { $guaranteed_until }, und das Paket steht still. Da noch so viel Zeit bleibt, lassen dich die Vermittler wohl warten.
    .otherwise = Vor dem { $act_from } geht nichts verloren.
situation-standing-still = Heute nichts zu tun: Pakete stehen oft eine Weile still
    .do = Sieh ab und zu nach der Sendung und sag mir, wenn sich etwas ändert.
    .otherwise = { $extends ->
        [no] Vor dem { $act_from } geht nichts verloren. An dem Tag sage ich dir, dass du den Streitfall eröffnen sollst.
       *[yes] Vor dem { $act_from } geht nichts verloren. Dann entscheiden wir: Verlängerung oder Streitfall.
    }
situation-at-post-office = Hol es heute ab
    .do = { $phase ->
        [near] Schaffst du es nicht bis { $last_safe }? Bitte heute um Verlängerung.{ " " }
       *[other] { "" }
    }{ $kept ->
        [none] In einer Packstation liegt es nur ein paar Tage, bei der Post bis zu { $post_keeps }.
       *[other] Es liegt dort bis { $kept }.
    } Sieh hinein, bevor du bestätigst.
        { $phase ->
            [closed] Die Bestellung ist geschlossen, aber das Paket kannst du noch abholen; stimmt etwas nicht, ist ein Streitfall bis { $last_safe } möglich.{ " " }
           *[other] { "" }
        }Film das Auspacken. Findet man es nicht oder hat es jemand anders, sag es mir.
    .otherwise = Es geht zurück an den Verkäufer, und ein Streitfall um ein nicht abgeholtes Paket geht leicht verloren.
situation-at-customs = { $kept ->
        [none] Antworte dem Zoll heute
       *[other] Antworte dem Zoll bis { $kept }
    }
    .do = { $phase ->
        [near] Bitte heute um Verlängerung.{ " " }
       *[other] { "" }
    }Schick die Unterlagen oder zahl den Zoll, wie es im Bescheid steht. Heb den Beleg auf.
    .otherwise = Das Paket geht zurück, und ein Streitfall nach einem unbeantworteten Bescheid geht meist verloren.
situation-moving = Unterwegs. Vor dem { $act_from } nichts zu tun
    .do = Sag mir, wenn sich der Status ändert. Kommt es an, film das Auspacken.
    .otherwise = { $extends ->
        [no] Vor dem { $act_from } geht nichts verloren. An dem Tag sage ich dir, dass du den Streitfall eröffnen sollst.
       *[yes] Vor dem { $act_from } geht nichts verloren. Dann entscheiden wir: Verlängerung oder Streitfall.
    }
situation-decided-in-full = Nimm die Entscheidung an: Du bekommst, was du verlangst
    .do = Prüf, ob der Betrag { $offered } ist und nicht 0, nimm die Entscheidung an und sag es mir. Danach wartest du nur noch auf das Geld.
    .otherwise = Du verpasst vielleicht die Zeit zum Annehmen.
situation-decision-accepted = Du hast angenommen. Der Verkäufer kann noch widersprechen
    .do = Sieh einmal am Tag hinein: Es kann eine neue Entscheidung kommen. Zu deinen Gunsten? Tipp auf „Ich bekomme Geld“.
    .otherwise = Du könntest eine neue Entscheidung verpassen und damit die Chance, sie abzulehnen.
situation-problem-found = Eröffne den Streitfall: { $problem }
    .do = { $wish ->
        [none] { "" }
       *[other] Du verlangst { $wish }.{ " " }
    }Sind die Fotos fertig? Der Text ist es auch: Tipp auf „So geht der Streitfall“.
    .otherwise = Nach dem { $last_safe } kannst du keinen Streitfall mehr eröffnen. Lass es nicht bis zum letzten Tag liegen, schon gar nicht über Feiertage.
situation-cheapness-unknown = Sag mir, ob die Bestellung günstig war
    .do = Günstige Bestellungen kommen oft ohne Sendungsverfolgung: Dann warte. War sie teurer, schreib jetzt dem Verkäufer.
    .otherwise = Die Schutzfrist läuft weiter, und ein Streitfall kommt dann vielleicht zu spät.
situation-china-only = Nichts zu tun: Die Sendungsverfolgung endet an Chinas Grenze
    .do = Das Paket selbst ist meist weiter unterwegs. Sieh ab und zu im Briefkasten nach, ob eine Karte von der Post da ist.
    .otherwise = { $extends ->
        [no] Vor dem { $act_from } geht nichts verloren. An dem Tag sage ich dir, dass du den Streitfall eröffnen sollst.
       *[yes] Vor dem { $act_from } geht nichts verloren. Dann entscheiden wir: Verlängerung oder Streitfall.
    }
situation-lost = Anscheinend verloren. Warte erst einmal
    .do = Zeigt die Sendungsverfolgung „verloren“, mach heute einen Screenshot. Den Streitfall erst kurz vor Schluss: Ich sage dir, wann.
        „Verlorene“ Pakete tauchen wieder auf, und bis dahin lassen dich Verkäufer und Vermittler warten.
    .otherwise = Vor dem { $act_from } geht nichts verloren. An dem Tag sage ich dir, dass du den Streitfall eröffnen sollst.
situation-post-over = Hol es heute ab, falls es noch da ist
    .do = { $kept ->
        [none] Die Post hebt es bis zu { $post_keeps } Tage auf, und die sind um.
       *[other] Es lag dort bis { $kept }.
    } Geh hin oder ruf an. Zurück oder bei jemand anderem? Sag es mir.
        Ist es da, nimm es mit und sieh hinein, bevor du bestätigst.
    .otherwise = Es geht zurück an den Verkäufer, und jeder Tag macht einen Streitfall schwerer.

## Begründungen, Regel für Regel

reason-A1 = Der Käuferschutz gilt ab dem Versand, meist { $typical_protection_shortest } bis { $typical_protection_longest ->
        [one] { $typical_protection_longest } Tag
       *[other] { $typical_protection_longest } Tage
    }, höchstens { $longest_protection }. Bis dahin bekommt der Verkäufer das Geld nicht.
reason-A2 = Läuft der Timer ab, schließt sich die Bestellung von selbst. Danach kannst du noch { $last_window ->
        [one] einen Tag
       *[other] { $last_window } Tage
    } lang einen Streitfall eröffnen; dann bleibt nur eine Beschwerde ohne Erfolgsgarantie.
reason-A3 = Wer den Erhalt bestätigt, und sei es aus Versehen, schließt die Bestellung und hat nur noch { $last_window ->
        [one] { $last_window } Tag
       *[other] { $last_window } Tage
    } für einen Streitfall.
reason-A4 = Der Status „zugestellt“ kürzt den Schutz auf { $delivered_cut ->
        [one] { $delivered_cut } Tag
       *[other] { $delivered_cut } Tage
    }, egal wer das Paket angenommen hat.
reason-A5 = Verkäufer können eine Bitte um Verlängerung übergehen. Zeigt die Bestellung { $must_act ->
        [one] einen Tag
       *[other] { $must_act } Tage
    } vor dem Ende keine Verlängerung, brauchst du einen Streitfall.
reason-A6 = Die garantierte Lieferzeit zählt ab dem Versand. Ist sie vorbei, darfst du einen Streitfall eröffnen. Ein „voraussichtlicher“ Termin verspricht nichts.
reason-A7 = Einen Streitfall gibt es nur für eine versandte Bestellung und nicht vor Tag { $first_dispute_day } nach dem Versand.
reason-A8 = In manche Länder, vor allem nach Russland, erstattet vor Tag { $in_transit_refund_day } niemand ein Paket, das unterwegs ist: Lass bis dahin verlängern, dann verlang den vollen Betrag.
reason-A9 = Vor dem Versand läuft keine Uhr: Die Zahlungsprüfung dauert höchstens { $payment_check ->
        [one] einen Tag
       *[other] { $payment_check } Tage
    }, das Packen so lange, wie der Verkäufer will.
reason-B1 = Nummern werden oft vergeben, bevor der Zusteller das Paket hat. Etwas anzeigen sollten sie nach { $tracking_begins ->
        [one] { $tracking_begins } Tag
       *[other] { $tracking_begins } Tagen
    }, spätestens nach { $tracking_begins_latest }.
reason-B2 = Zeigt die Nummer an Tag { $seller_letter } immer noch nichts, schreib dem Verkäufer: Oft antwortet er mit der richtigen.
reason-B3 = Eine Nummer, die zwischen Tag { $untracked_dispute } und Tag { $untracked_dispute_last } nichts zeigt, oder { $letter_answer ->
        [one] { $letter_answer } Tag
       *[other] { $letter_answer } Tage
    } nach deiner Nachricht, ist ein Grund, mit dem man Streitfälle gewinnt.
reason-B4 = Mit kostenlosem Versand gehen günstige Bestellungen oft ohne echte Sendungsverfolgung ab. Solche Pakete kommen meist an.
reason-B5 = In manche Länder, etwa Russland, die Ukraine und Belarus, müssen Pakete verfolgbar sein. Kommt es nicht an, zählt das im Streitfall für dich.
reason-C1 = Schon ein einziger Status heißt, dass die Nummer funktioniert: „nicht verfolgbar“ wäre dann der falsche Grund.
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
reason-D2 = Eine Verlängerung ist richtig, wenn du die Ware noch willst, vor allem wenn das Paket nah oder unterwegs ist.
reason-D3 = Ein Streitfall ist richtig, wenn du nicht länger warten willst, das Paket verschwunden oder der garantierte Termin vorbei ist.
reason-D4 = Nach { $extended_enough ->
        [one] { $extended_enough } Tag
       *[other] { $extended_enough } Tagen
    } Verlängerung eröffne einen Streitfall: Die Vermittler sind auf deiner Seite.
reason-D5 = { $last_window ->
        [one] Der Tag, nachdem sich die Bestellung geschlossen hat, ist deine letzte Chance.
       *[other] Die { $last_window } Tage, nachdem sich die Bestellung geschlossen hat, sind deine letzte Chance. Heb dir den Streitfall nicht bis ganz zum Schluss auf, schon gar nicht über Feiertage.
    }
reason-E1 = Was nicht abgeholt oder verzollt wird, geht zurück. Sobald der Status das klar zeigt, eröffne den Streitfall; vorher wäre es zu früh, und nach einer unbeantworteten Benachrichtigung geht er meist verloren.
reason-E2 = Nach einem falschen „zugestellt“ zählen die ersten Tage: Nach { $delivered_cut ->
        [one] { $delivered_cut } Tag
       *[other] { $delivered_cut } Tagen
    } schließt sich die Bestellung.
reason-E3 = Sag nie „noch unterwegs“, wenn die Sendungsverfolgung „zugestellt“ zeigt: Das liest sich wie Betrug und kann dich dein AliExpress-Konto kosten.
reason-E4 = Fehlen Teile in einem Paket, das ankam, ist der Grund „weniger als bestellt“, nicht „noch unterwegs“.
reason-F1 = Prüf, bevor du bestätigst. Danach hast du nur noch { $last_window ->
        [one] { $last_window } Tag
       *[other] { $last_window } Tage
    } für einen Streitfall.
reason-F2 = Ist die Ware da, ist der Grund einer von diesen: unterwegs beschädigt, falsche Größe, andere Farbe, nicht wie auf der Seite gezeigt, billigerer Versand als bezahlt, Fälschung, schlechte Qualität, weniger Teile oder leeres Paket, funktioniert nicht.
reason-F3 = Sobald etwas angekommen ist, brauchst du mindestens ein Foto oder Video; zusammen höchstens { $evidence_megabytes } MB.
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
    } mit dem Verkäufer, dann entscheidet AliExpress, bis zum Tag { $dispute_decision } des Streitfalls. Was auch immer der Verkäufer schreibt: Diese Frist läuft.
reason-G2 = Ein Streitfall, den du eröffnest, weil der Schutz abläuft, kann bis zum Liefertermin ruhen.
reason-G3 = Du kannst jederzeit deine Forderung ändern, Beweise nachreichen und den Streitfall zurückziehen. Nach dem Zurückziehen geht ein neuer Streitfall nur während des Schutzes und { $last_window ->
        [one] { $last_window } Tag
       *[other] { $last_window } Tage
    } danach; manche sagen, gar nicht mehr.
reason-G4 = Eine Entscheidung ist ein Vorschlag: Von zwei Lösungen kannst du eine wählen oder beide mit neuen Beweisen ablehnen. Auch der Verkäufer kann widersprechen, selbst nachdem du zugestimmt hast.
reason-G5 = Sieh { $dispute_look ->
        [one] jeden Tag
       *[other] alle { $dispute_look } Tage
    } in einen offenen Streitfall.
reason-G6 = Vier Dinge sind möglich: Zustimmung, Ablehnung, ein anderes Angebot oder Schweigen. Nach { $dispute_silence ->
        [one] einem Tag
       *[other] { $dispute_silence } Tagen
    } Schweigen sieh nach, ob dein Betrag ohne Antwort bewilligt wurde.
reason-G7 = Eine Erstattung braucht bis zu { $refund_working_days ->
        [0] { $refund_arrives ->
            [one] { $refund_arrives } Tag
           *[other] { $refund_arrives } Tage
        }
       *[other] { $refund_working_days ->
            [one] { $refund_working_days } Arbeitstag
           *[other] { $refund_working_days } Arbeitstage
        } (Wochenenden zählen nicht; Feiertage können dazukommen)
    } bis auf die Karte oder das Konto, mit dem du bezahlt hast.
reason-H1 = Enden mehr als { $dispute_share_percent } % deiner Bestellungen im Streitfall, sieht das nach Betrug aus.
reason-H2 = Ein falscher Grund kann dich dein AliExpress-Konto kosten, vor allem einer, den der Verkäufer vorschlägt („eröffne ihn als ‚nicht erhalten‘, dann erstatte ich“).
reason-H3 = Wenn sich unbezahlte Bestellungen häufen, gerät dein AliExpress-Konto in Gefahr.

reason-H4 = Feilsche nicht mit Bewertungen: keine Drohungen, keine Versprechen.
reason-H5 = Keine Drohungen, keine Beleidigungen. Höfliche Nachrichten, die bei den Fakten bleiben, gewinnen.

## Kapitel des Regelwerks

chapter-A = Die Uhr
chapter-B = Die Nummer zeigt nichts an
chapter-C = Es kam voran, dann nicht mehr
chapter-D = Der Schutz läuft ab
chapter-E = Das Paket ging woandershin
chapter-F = Mit der Ware stimmt etwas nicht
chapter-G = Wie ein Streitfall abläuft
chapter-H = Dein Konto schützen

## Gründe für einen Streitfall, wie im Formular der Seite

dispute-reason-untracked = nicht verfolgbar
dispute-reason-in_transit = noch unterwegs
dispute-reason-late = noch unterwegs
dispute-reason-delivered_elsewhere = zugestellt, aber nicht erhalten
dispute-reason-returned = zurück an den Verkäufer
dispute-reason-damaged = beschädigt
dispute-reason-wrong_size = falsche Größe
dispute-reason-wrong_colour = andere Farbe
dispute-reason-cheaper_shipping = billigerer Versand als bezahlt
dispute-reason-counterfeit = Fälschung
dispute-reason-low_quality = schlechte Qualität
dispute-reason-missing_pieces = weniger als bestellt
dispute-reason-empty_package = leeres Paket
dispute-reason-not_working = funktioniert nicht
dispute-reason-not_as_described = andere Ware geliefert

## Fristen

deadline-protection = { $left ->
        [0] ⏰ Der Schutz endet <b>heute</b>.
        [1] ⏰ <b>Heute</b> ist der letzte sichere Tag für einen Streitfall: Morgen endet der Schutz.
       *[other] ⏰ Streitfall möglich bis <b>{ $last_safe }</b>; der Schutz endet am { $ends }
    }
    .short = Streitfall möglich bis { $last_safe }.
deadline-window = { $left ->
        [1] ⏰ <b>Heute</b> ist der letzte sichere Tag für einen Streitfall.
       *[other] ⏰ Streitfall möglich bis <b>{ $last_safe }</b>.
    }
    .short = Streitfall möglich bis { $last_safe }.
deadline-return = { $left ->
        [1] ⏰ <b>Heute</b> ist der letzte sichere Tag zum Zurückschicken.
       *[other] ⏰ Zurückschicken bis <b>{ $last_safe }</b>.
    }
    .short = Zurückschicken bis { $last_safe }.

## Stationen: ihr Name in einer Liste von Terminen und der Satz, mit dem eine Erinnerung beginnt

checkpoint-shipment_check = schon versandt?
    .nudge = Die Zahlungsprüfung sollte inzwischen vorbei sein.
checkpoint-unpaid_close = immer noch nicht verschickt?
    .nudge = Noch nicht verschickt? Frag den Verkäufer oder storniere. Nur eine unbezahlte Bestellung schließt sich{ $paid ->
            [none] { "" }
           *[other] { " " }morgen
        } von selbst.
checkpoint-cheap_patience = günstiges Paket: weiter warten
    .nudge = Tag { $day }, und vom Paket noch nichts zu sehen.
checkpoint-seller_letter = dem Verkäufer wegen der Nummer schreiben
    .nudge = Tag { $day }: Zeigt die Nummer immer noch nichts, ist es Zeit, dem Verkäufer zu schreiben.
checkpoint-stuck_check = bewegt es sich?
    .nudge = Seit { $stuck_check ->
        [one] { $stuck_check } Tag
       *[other] { $stuck_check } Tagen
    } nichts Neues.
checkpoint-dispute_window_opens = Streitfall, falls die Nummer noch nichts zeigt
    .nudge = Tag { $day }: Zeigt die Nummer immer noch nichts, ist jetzt Zeit für einen Streitfall.
checkpoint-dispute_window_closes = letzte Erinnerung: Streitfall, die Nummer zeigt nichts
    .nudge = { $known ->
        [no] Tag { $day }: immer noch nichts? Eröffne jetzt den Streitfall.
       *[yes] Tag { $day }: immer noch nichts? Eröffne jetzt den Streitfall; das geht bis { $last_safe }.
    }
checkpoint-guaranteed_passed = garantierter Termin vorbei
    .nudge = Der garantierte Liefertermin ist vorbei.
checkpoint-in_transit_refund = volle Erstattung möglich
    .nudge = Seit dem Versand { $in_transit_refund_day ->
        [one] ist { $in_transit_refund_day } Tag
       *[other] sind { $in_transit_refund_day } Tage
    } vergangen.
checkpoint-extension_check = Verlängerung bekommen?
    .nudge = Du hast um Verlängerung gebeten. Sehen wir nach, was daraus wurde.
checkpoint-decide = entscheiden: verlängern oder Streitfall
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
checkpoint-must_act = letzter sicherer Tag für einen Streitfall
    .nudge = Heute ist der letzte sichere Tag: Morgen endet der Schutz.
checkpoint-protection_ended = Ende des Käuferschutzes
    .nudge = Der Schutz ist vorbei, die Bestellung geschlossen. Du hast eine zweite Chance.
checkpoint-delivered_elsewhere_first_call = Streitfall: jemand anderem zugestellt
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
checkpoint-window_closing = nur noch wenig Zeit für einen Streitfall
    .nudge = Noch ein paar Tage, dann ist es zu spät für einen Streitfall.
checkpoint-window_last_day = letzter Tag für einen Streitfall
    .nudge = Heute ist der letzte Tag für einen Streitfall.
checkpoint-dispute_silence = Streitfall: Hat der Verkäufer geantwortet?
    .nudge = Tag { $dispute_silence } des Streitfalls.
checkpoint-dispute_negotiation_ends = Streitfall: Ende der Verhandlung
    .nudge = Tag { $dispute_negotiation } des Streitfalls: Die Zeit zum Verhandeln ist um.
checkpoint-dispute_escalates = Streitfall: AliExpress übernimmt
    .nudge = Tag { $dispute_escalation } des Streitfalls: Ab jetzt entscheidet AliExpress.
checkpoint-dispute_decision_due = Streitfall: Entscheidung fällig
    .nudge = Tag { $dispute_decision } des Streitfalls: Die Entscheidung müsste da sein.
checkpoint-decision_waits = Entscheidung annehmen oder ablehnen
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
    .nudge = { $refund_working_days ->
        [0] { $refund_arrives ->
            [one] { $refund_arrives } Tag
           *[other] { $refund_arrives } Tage
        }
       *[other] { $refund_working_days ->
            [one] { $refund_working_days } Arbeitstag
           *[other] { $refund_working_days } Arbeitstage
        } (Feiertage nicht eingerechnet)
    } seit der Entscheidung. Ist das Geld da?
checkpoint-snoozed = deine Erinnerung
    .nudge = Du wolltest heute erinnert werden.
checkpoint-returned_before_end = Streitfall: Es geht zurück
    .nudge = Noch { $left ->
        [one] { $left } Tag
       *[other] { $left } Tage
    } Schutz, und das Paket geht zurück.
checkpoint-collect_before_end = abholen, bevor der Schutz endet
    .nudge = Noch { $left ->
        [one] { $left } Tag
       *[other] { $left } Tage
    } Schutz, und das Paket ist noch nicht abgeholt.
checkpoint-returned_second_call = 2. Erinnerung: Es geht zurück
    .nudge = Das Paket geht zurück, und noch läuft kein Streitfall.
checkpoint-returned_third_call = 3. Erinnerung: Es geht zurück
    .nudge = Das Paket geht immer noch zurück, und es läuft kein Streitfall.
checkpoint-returned_last_call = letzte Erinnerung: Es geht zurück
    .nudge = Vor einer Woche hast du gesagt, dass es zurückgeht. Noch immer kein Streitfall.
checkpoint-collect_check = schon abgeholt?
    .nudge = Hast du es schon abgeholt?
checkpoint-collect_last_day = letzter Tag zum Abholen
    .nudge = Heute liegt es den letzten Tag dort.
checkpoint-customs_check = dem Zoll geantwortet?
    .nudge = Hast du dem Zoll schon geantwortet?
checkpoint-customs_last_day = letzter Tag für den Zoll
    .nudge = Heute wartet der Zoll den letzten Tag auf dich.
checkpoint-accepted_check = Streitfall: Ist die Entscheidung endgültig?
    .nudge = Du hast die Entscheidung vor einiger Zeit angenommen. Ist sie endgültig?
checkpoint-problem_waits = Streitfall schon eröffnet?
    .nudge = Ist der Streitfall schon eröffnet?
order-closes = Am { $end } schließt sich die Bestellung von selbst, danach hast du nur noch { $last_window ->
        [one] einen Tag
       *[other] { $last_window } Tage
    } für einen Streitfall.
proof-tracking = Häng einen heutigen Screenshot der Sendung an.
