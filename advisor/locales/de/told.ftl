### What a buyer tells of a dispute that is open already: its reason, its sum.

dispute-reason-question = Welchen Grund hast du im Streitfall angegeben? Tipp ihn an oder schreib ihn in deinen Worten.
dispute-sum-question = Wie viel verlangst du? Tipp den Betrag an oder schreib ihn: <code>{ $part }</code>
event-dispute_reason_told = der Grund des Streitfalls ist „{ $reason }“
noted-dispute-reason = Notiert: Der Grund des Streitfalls ist „{ $reason }“.
noted-percent = { $percent } % von { $price } sind { $sum }.
noted-decided-sum = Notiert: Die Entscheidung lautet { $sum }.
noted-on-day = Es zählt ab dem { $date }.
error-told-future = Der { $date } kommt erst noch. Wann war es? Schreib es noch einmal, mit diesem Tag.
error-told-before-shipment = Der { $date } kann nicht stimmen: Verschickt wurde am { $shipped }. Schreib es noch einmal, mit dem richtigen Tag.
error-told-before-dispute = Der { $date } kann nicht stimmen: Der Streitfall ist seit dem { $opened } offen. Schreib es noch einmal, mit dem richtigen Tag.
error-told-several = Du nennst zwei Tage, { $date } und { $other }. Schreib es noch einmal, nur mit dem Tag, an dem es war.
decision-question = Was wurde entschieden? Tipp es an oder schreib den Betrag, der zurückkommt.
button-decided-all = Alles: { $sum }
button-decided-nothing = Nichts
button-decided-return = Zurückschicken
noted-decided-nothing = Notiert: Entschieden wurde gegen eine Erstattung.
noted-decided-return = Notiert: Geld zurück gegen Rücksendung.
situation-decided-nothing = Lehn die Entscheidung ab: nichts zugesprochen
    .do = Lehn bei AliExpress ab und reich etwas nach, das die Vermittler noch nicht kennen; der Text ist fertig. Tipp dann auf „Ich habe abgelehnt“.
    .otherwise = Der Streitfall endet ohne Geld.
noted-seller-objects = Notiert: Der Verkäufer widerspricht der Entscheidung. AliExpress prüft noch einmal; sie kann sich ändern.
error-told-before-arrival = Der { $date } kann nicht stimmen: Notiert ist, dass die Ware am { $arrived } kam. Kam sie früher? Schreib mir das zuerst: „angekommen am { $date }“.
situation-customs-over = Der Zoll hat bis { $kept } gewartet. Klär, was daraus wird
    .do = Rechtzeitig geantwortet? Sag mir, wenn sich etwas bewegt. Nicht? Ruf heute beim Zoll oder bei der Post an.
        Geht es zurück? Sag es mir sofort.
    .otherwise = Vielleicht geht es schon zurück; je früher du es weißt, desto besser.
checkpoint-kept_no_longer = geht es zurück?
    .nudge = Der letzte Tag ist vorbei. Hast du es, oder geht es zurück?
whether-it-came = Ist „{ $title }“ da? Tipp es an, dann frage ich, ob etwas nicht stimmt. Den Rest habe ich nicht verstanden.
situation-offer-declined = Du hast abgelehnt. Als Nächstes entscheidet AliExpress
    .do = Sieh einmal am Tag nach. Ein neues Angebot? Sag mir, wie viel. Beweise verlangt? Antworte sofort.
    .otherwise = Ohne Einigung entscheidet AliExpress, ab Tag { $dispute_escalation } des Streitfalls.
event-offer_declined = du hast das Angebot abgelehnt
error-no-offer = Zu Bestellung Nr. { $number } gibt es kein Angebot, das du ablehnen könntest.
not-there-question = <b>{ $title }</b> ist nicht da? Lass danach suchen, { $number ->
        [none] unter deinem Namen
       *[other] mit der Nummer <code>{ $number }</code>
    }, und sieh nach, was die Sendungsverfolgung sagt. Geht es zurück, oder hat es jemand anders? Dann eröffne sofort einen Streitfall; den Text bekommst du von mir. Was ist damit passiert?
no-dispute-noted = Ich habe nichts notiert: Von einem Streitfall um <b>{ $title }</b> weiß ich nichts. Ist einer offen? Tipp auf den Knopf oder schreib, seit wann: „gestern Streitfall eröffnet“.{ $offer ->
        [yes] { "" } Was ein Verkäufer außerhalb eines Streitfalls anbietet, kannst du nicht durchsetzen, und die Tage für einen Streitfall laufen ab.
       *[no] { "" }
    }
dispute-share = { $missing ->
        [one] Es fehlt { $missing }
       *[other] Es fehlen { $missing }
    } von { $paid }: Das macht { $sum }, und so steht es im Text. Ohne den Rest nutzlos? Dann verlang mehr.
dispute-rest = Kommt der Rest in einem eigenen Paket? Such in der Bestellung nach einer zweiten Nummer, oder frag den Verkäufer danach. Bewegt sich das Paket, kannst du warten, aber eröffne den Streitfall spätestens am { $last_safe }.
broken-question = Was ist mit <b>{ $title }</b>: beschädigt, oder funktioniert es nicht? Der Grund muss stimmen.
nothing-noted = Nichts notiert: { $told ->
        [sent_back] für diese Bestellung ist keine Rücksendung vereinbart
       *[other] das passt nicht zum jetzigen Stand dieser Bestellung
    }.
situation-offered-in-full = Der Verkäufer bietet alles. Nimm es an
    .do = Prüf im Streitfall, ob der Betrag { $offered } ist und nicht 0, und ob etwas zurück muss. Nimm es dort an und sag es mir.
        Nur das Annehmen zählt: Zieh den Streitfall nicht für ein Versprechen zurück.
    .otherwise = Ohne deine Antwort entscheidet AliExpress, ab Tag { $dispute_escalation } des Streitfalls.
noted-chosen = Notiert: Du nimmst { $sum }.
noted-chosen-return = Notiert: Du schickst es zurück und bekommst das Geld.
is-it-about = Meinst du <b>{ $title }</b>, oder ist etwas anderes kaputt: „{ $thing }“?
button-it-is-about = Ja, die Bestellung
not-understood-due = <b>Das steht trotzdem an:</b>
not-understood-step = { $sign } { $title }: { $step }
deadline-decision = ⏰ Letzter Tag? Schreib mir, was die Seite sagt.
place-question = <b>Wo wurde es zugestellt?</b> Schreib den Ort so, wie er in der Sendungsverfolgung steht.
button-no-place = Kein Ort genannt
noted-place = { $place ->
        [none] Notiert: Die Sendungsverfolgung nennt keinen Ort.
       *[other] Notiert: zugestellt, Ort: „{ $place }“.
    }
event-delivery_place_told = { $place ->
        [none] die Sendungsverfolgung nennt keinen Ort
       *[other] laut Sendungsverfolgung zugestellt: „{ $place }“
    }
error-not-delivered = Soweit ich weiß, gilt Bestellung Nr. { $number } nicht als zugestellt.
