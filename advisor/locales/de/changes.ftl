### Es sich anders überlegen: Korrekturen, der Verlauf einer Bestellung, Zurücknehmen, Löschen, Dateien.

## Angaben

fact-title = Name
fact-tracking_number = Sendungsnummer
fact-shipped_on = Versanddatum
fact-protection_end = Ende des Schutzes
fact-price = Preis
fact-paid_shipping = Versand
fact-guaranteed_days = Liefergarantie
fact-seller = Verkäufer
fact-order_number = Bestellnummer
fact-destination = Land
fact-line = { $name }: { $value }
fact-unknown = nicht bekannt
fact-days = { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
fact-shipping-paid = bezahlt
fact-shipping-free = kostenlos

## Korrigieren

edit-question = Was stimmt bei <b>{ $title }</b> (Nr. { $number }) nicht? Wähl es aus und sag mir, wie es richtig ist.
edit-changed-message = Du hast die Nachricht geändert, mit der du diese Bestellung hinzugefügt hast. Solchen Änderungen kann ich nicht von selbst folgen; korrigier die Bestellung bitte hier.
edit-now = <b>{ $title }</b> · Nr. { $number }
    Bisher: { $fact }
edit-ask-destination = In welches Land geht das Paket?
edit-another = Notiert: { $fact }.
edit-shipped = Notiert: { $fact }. Der Schutz endet weiterhin am { $date }; korrigier auch das, falls die Bestellung einen anderen Tag zeigt.
edit-number = Notiert: Die Nummer ist jetzt <code>{ $tracking }</code>. Sag mir, sobald sie etwas anzeigt.
button-edit = Korrigieren
button-edit-clear = Nicht bekannt

## Zurücknehmen

undo-question = <b>{ $title }</b> · Nr. { $number }
    Zuletzt notiert, am { $date } um { $time }: { $what }.
    Soll ich diese Notiz streichen? Bei AliExpress ändert sich nichts.
undo-then = <b>Ohne das</b>
undo-moves = { $count ->
        [one] Ein Termin rückt zurück.
       *[other] { $count } Termine rücken zurück.
    }
undone = Notiz gestrichen: { $what }.
button-undo = Notiz streichen
button-undo-confirm = Ja, streichen
button-undo-leave = Nein, so lassen

## Verlauf

history-heading = <b>{ $title }</b> · Nr. { $number }
history-line = { $date }, { $time }: { $what }
history-undone = <s>{ $line }</s>
history-earlier = { $count ->
        [one] Ein früherer Eintrag steht hier nicht; /export hat ihn.
       *[other] { $count } frühere Einträge stehen hier nicht; /export hat sie alle.
    }
button-history = Verlauf
event-order_registered = hinzugefügt als „{ $title }“
event-facts_corrected = korrigiert, { $facts }
event-order_shipped = versandt am { $shipped_on }{ $protection_end ->
        [none] { "" }
       *[other] , der Schutz endet am { $protection_end }
    }
event-tracking_reported = die Sendungsverfolgung zeigt: { $state }{ $since ->
        [none] { "" }
       *[other] { " " }(seit { $since })
    }{ $until ->
        [none] { "" }
       *[other] { " " }(bis { $until })
    }
event-tracking_number_replaced = andere Sendungsnummer, { $tracking_number }
event-letter_sent = du hast dem Verkäufer geschrieben
event-extension_requested = du hast um { $days ->
        [one] { $days } weiteren Tag
       *[other] { $days } weitere Tage
    } gebeten
event-extension_granted = der Verkäufer hat verlängert, der Schutz endet am { $new_end }
event-extension_refused = der Verkäufer hat nicht verlängert
event-claim_wished = du willst { $solution ->
        [return] es gegen { $claimed } zurückgeben
       *[refund] { $claimed } verlangen
    }
event-dispute_opened = Streitfall eröffnet{ $reason ->
        [none] {""}
       *[other] , „{ $reason }“
    }{ $claimed ->
        [none] {""}
       *[other] , über { $claimed }
    }{ $solution ->
        [return] , mit Rücksendung
       *[refund] {""}
    }
event-dispute_answered = { $answer ->
        [refused] der Verkäufer hat abgelehnt
       *[other] der Verkäufer hat ein anderes Angebot gemacht{ $nothing ->
            [yes] , 0
           *[no] { $offered ->
                [none] {""}
               *[other] , { $offered }
            }
        }
    }
event-dispute_changed = du verlangst im Streitfall { $claimed ->
        [none] einen anderen Betrag
       *[other] { $claimed }
    }{ $solution ->
        [return] { " " }und willst die Ware zurückschicken
       *[refund] {""}
    }
event-dispute_parked = der Streitfall ruht bis { $until }
event-return_agreed = eine Rücksendung wurde vereinbart
event-goods_sent_back = du hast die Ware zurückgeschickt
event-dispute_escalated = AliExpress hat den Streitfall übernommen
event-dispute_decided = AliExpress hat entschieden{ $nothing ->
        [yes] , keine Erstattung
       *[no] { $goes_back ->
            [yes] , zurückschicken
           *[no] {""}
        }{ $offered ->
            [none] {""}
           *[other] , { $offered }
        }
    }
event-decision_appealed = du hast die Entscheidung abgelehnt
event-dispute_cancelled = der Streitfall wurde zurückgezogen
event-dispute_closed = { $outcome ->
        [won] der Streitfall ging zu deinen Gunsten aus{ $refund ->
            [none] {""}
           *[other] , { $refund }
        }, die Erstattung steht aus
        [silence] der Verkäufer hat nie geantwortet, die Erstattung steht aus
       *[lost] der Streitfall ging verloren
    }
event-receipt_confirmed = { $by_accident ->
        [yes] Erhalt aus Versehen bestätigt, das Paket ist nicht da
       *[no] das Paket ist angekommen
    }
event-refund_received = das Geld ist zurück
event-order_closed = die Bestellung wurde geschlossen
event-nudge_snoozed = verschoben bis { $until }
event-price_judged = { $cheap ->
        [yes] du hast gesagt, es ist eine günstige Bestellung
       *[no] du hast gesagt, es ist keine günstige Bestellung
    }
event-problem_found = was nicht stimmt: { $reason }{ $paid_for ->
        [none] { "" }
       *[other] { " " }({ $came } von { $paid_for } kamen an)
    }
event-decision_accepted = du hast die Entscheidung angenommen

## Löschen

delete-question = <b>{ $title }</b> (Nr. { $number }) mit Verlauf und Erinnerungen löschen? Das lässt sich nicht rückgängig machen. { $closed ->
        [yes] {""}
       *[no] Willst du sie behalten, aber nichts mehr davon hören, nimm /close.
    }
deleted = Gelöscht: <b>{ $title }</b> (Nr. { $number }), { $events ->
        [one] ein Eintrag
       *[other] { $events } Einträge
    } im Verlauf, { $reminders ->
        [0] keine anstehenden Erinnerungen
        [one] eine anstehende Erinnerung
       *[other] { $reminders } anstehende Erinnerungen
    }.
button-delete = Löschen
button-delete-confirm = Ja, löschen
forget-question = Alles zu diesem Chat löschen: { $orders ->
        [0] keine Bestellungen,
        [one] eine Bestellung mit Verlauf und Erinnerungen,
       *[other] { $orders } Bestellungen mit Verlauf und Erinnerungen,
    } deine Einstellungen und offene Fragen? Das lässt sich nicht rückgängig machen. /export gibt dir vorher eine Kopie.
forgotten = Gelöscht: { $orders ->
        [0] keine Bestellungen
        [one] eine Bestellung
       *[other] { $orders } Bestellungen
    }, { $events ->
        [0] keine Einträge
        [one] ein Eintrag
       *[other] { $events } Einträge
    } im Verlauf, { $reminders ->
        [0] keine anstehenden Erinnerungen
        [one] eine anstehende Erinnerung
       *[other] { $reminders } anstehende Erinnerungen
    } und deine Einstellungen. Ich weiß nichts mehr über diesen Chat; /start fängt von vorn an.
button-forget-confirm = Ja, alles löschen

## Später

snooze-usage = Schreib <code>/snooze</code>, die Nummer der Bestellung und die Tage: <code>/snooze 1 3</code> oder <code>/snooze 1 bis Freitag</code>. Ich warte höchstens { $longest } Tage und nie länger als bis zum letzten sicheren Tag.

## Dateien

export-nothing = Es gibt noch nichts zu exportieren. Füg zuerst mit /add eine Bestellung hinzu.
export-calendar = Die kommenden Termine, für jeden Kalender
export-table = Deine Bestellungen mit dem Rat von heute, als Tabelle
export-all = Alles, samt Verlauf, für Programme
column-number = Nr.
column-currency = Währung
column-guaranteed = garantiert bis
column-parcel = Sendungsstatus
column-received = erhalten
column-closed = geschlossen
column-advice = was jetzt zu tun ist
column-deadline = letzter sicherer Tag
column-left = Tage übrig
calendar-entry = { $title }: { $what }

## Was abgelehnt wird

error-undo-registration = Zu Bestellung Nr. { $number } wurde nichts notiert, seit du sie hinzugefügt hast. Ganz entfernen: <code>/delete { $number }</code>
error-country-unknown = Ein Land namens „{ $text }“ kenne ich nicht. Sein Name oder der Code aus zwei Buchstaben genügt.
error-fact-needed = Darauf kann ich nicht verzichten.
error-nothing-changes = Genau das habe ich schon.
error-shipped-after-that = Versandt worden sein kann es nicht nach dem { $date }: Da war es schon angekommen oder im Streitfall.
error-price-below-claim = Der Streitfall verlangt { $claimed }; der Preis kann nicht niedriger oder in einer anderen Währung sein.

## Das Menü

command-edit = eine Angabe zur Bestellung korrigieren
command-undo = die letzte Notiz streichen
command-history = alles, was zu einer Bestellung notiert ist
command-delete = eine Bestellung endgültig löschen
command-snooze = später erinnern
command-export = Kalender, Tabelle und JSON
command-forget = alles zu diesem Chat löschen
