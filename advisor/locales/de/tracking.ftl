### Was ein Tracking-Dienst meldet, wenn Betreiber und Käufer das wollen.

situation-delivery-seen = Laut Sendungsverfolgung am { $delivered } zugestellt. Hast du es?
    .do = Schau in den Briefkasten, frag zu Hause und nebenan.
        Ist es da, sag es mir: Dann hast du { $last_window } Tage zum Prüfen. Wenn nicht, sag auch das: Den richtigen Text habe ich dann bereit.
    .otherwise = { $phase ->
        [closed] Die Bestellung ist schon geschlossen, und nach dem { $last_safe } gehört das Geld dem Verkäufer.
       *[other] Nach dem Status „zugestellt“ bleiben nur { $delivered_cut } Tage Käuferschutz, egal, wer das Paket hat.
    }
checkpoint-delivery_seen = laut Sendungsverfolgung zugestellt: Ist es da?
    .nudge = Der Zusteller meldet eine Zustellung.
checkpoint-delivery_unanswered = zugestellt oder nicht? Die Tage laufen ab
    .nudge = Der Zusteller meldet eine Zustellung, und ich weiß noch nicht, ob du das Paket hast.
checkpoint-sighting_unclear = was der Status bedeutet
    .nudge = In der Sendungsverfolgung steht etwas, das nur du beurteilen kannst.
checkpoint-parcel_news = Neues vom Paket
    .nudge = Es gibt Neues von deinem Paket.
parcel-said_delivered = zugestellt, sagt der Zusteller
event-tracker_reported = { $seen } meldet: { $state }{ $since ->
        [none] { "" }
       *[other] { " " }(seit { $since })
    }
event-sighting_unclear = { $seen } meldet etwas Unklares{ $answers ->
        [none] { "" }
       *[other] : { $answers }
    }
tracker-state = { $service }: { $before ->
        [none] { $state }
       *[other] { $before } → { $state }
    }{ $since ->
        [none] { "" }
       *[other] , { $since }
    }
tracker-expected = Erwartet bis { $date }.
tracker-handed-to = Beim letzten Zusteller hat es die Nummer <code>{ $number }</code>.
tracker-unclear = { $service } meldet etwas Unklares{ $scan ->
        [none] { "" }
       *[other] { " " }({ $scan })
    }. Was stimmt?
tracker-not-yours = { $service } zeigt ein fremdes Paket. Stimmt die Nummer?
tracker-evidence = Der Text beruft sich auf { $service }. Häng auch einen eigenen Screenshot der Sendungsverfolgung an: Der zählt als Beweis.
button-have-it = Ja, ist da
button-have-nothing = Nein, ich habe nichts
button-check-number = Nummer ändern
tracker-offer = 🔎 Soll ich selbst nachsehen, wo das Paket ist? { $service } erfährt dann die Sendungsnummer und das Zielland, sonst nichts über dich. Ich schreibe nur, wenn sich ändert, was zu tun ist.
tracker-offer-yes = Gut. Ab jetzt sehe ich selbst bei { $service } nach. In /settings schaltest du es ab.
tracker-offer-no = In Ordnung, ich frage dich. In /settings schaltest du es ein.
button-watch-yes = 🔎 Ja, sieh selbst nach
button-watch-no = Nein, frag mich
settings-auto-on = 🔎 Selbst nachsehen, wo es ist
settings-auto-off = 🔎 Nicht mehr selbst nachsehen
privacy-tracker = <b>Sendungsverfolgung.</b> Wenn du es in /settings erlaubst, frage ich { $service } nach deinen Paketen. Der Dienst erfährt die Sendungsnummer und das Land, sonst nichts. Von den Antworten behalte ich den Status, den Tag und die letzte Zeile des Zustellers; Namen, Adressen und Telefonnummern darin werden nicht gelesen.
export-case = Akte dieser Bestellung, für AliExpress, die Bank oder den Zahlungsdienst
