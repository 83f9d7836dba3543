### Was die Seite noch verspricht, und eine stornierte Bestellung (I4-I8).

reason-I4 = Ein Gutschein für ein verspätetes Paket kommt nicht von allein: Beantrag ihn auf der Seite der Bestellung, sobald das Datum vorbei ist. Einer je Bestellung; er gilt { $late_coupon ->
        [one] { $late_coupon } Tag
       *[other] { $late_coupon } Tage
    }.
reason-I5 = „Kostenlose Rückgabe“ heißt: ohne Grund zurück, aber nur, wenn es beim Artikel steht: unbenutzt, vollständig, mit dem Etikett von der Seite und bis zu dem Datum, das dort steht.
reason-I6 = „Rückerstattung bei Verlust“ und „bei Beschädigung“ sind eigene Versprechen: Sobald die Sendungsverfolgung „verloren“ zeigt oder etwas beschädigt ankommt, stell auf der Seite der Bestellung den Antrag, mit Screenshot oder Foto.
reason-I7 = Schickt der Verkäufer die Bestellung nicht bis zu ihrem Datum ab, storniere sie und hol dir das Geld zurück; eine Stornierung ohne Antwort wird meist nach zwei Tagen gewährt.
reason-I8 = Das Geld für eine stornierte Bestellung geht auf die Karte oder das Konto zurück, mit dem du bezahlt hast. Sieh bei der Zahlung nach, ob dort „abgeschlossen“ steht, und zähl ab dem Tag; frag dann deine Bank, mit dem Beleg.

verdict-apply = 🎁
step-apply = Gutschein beantragen
situation-coupon-due = Beantrag den Gutschein{ $coupon ->
        [none] { "" }
       *[other] { " " }({ $coupon })
    }
    .do = Öffne die Bestellung und beantrag ihn dort: Er kommt nicht von allein.
        Es gibt einen je Bestellung. Die Termine des Pakets bleiben, wie sie sind. Tipp danach auf „Gutschein beantragt“.
    .otherwise = Der Gutschein verfällt; die Termine des Pakets bleiben.
situation-ship-late = Nicht rechtzeitig abgeschickt. Du darfst stornieren
    .do = Die Seite versprach den Versand bis zum { $ship_by }. Öffne die Bestellung: Wurde sie doch verschickt, sag es mir.
        Wenn nicht, storniere sie dort und hol dir alles zurück, oder frag erst den Verkäufer; die Nachricht ist fertig.
    .otherwise = Die Bestellung wartet einfach. Das Geld kommt zurück, sobald sie storniert ist.
situation-cancelled = Storniert. Warte auf das Geld
    .do = Es geht auf die Karte oder das Konto zurück, mit dem du bezahlt hast, meist bis zum { $act_from }.
        Auf der Seite der Bestellung steht bei der Zahlung, wann das Geld abgeschickt wurde. Sag mir, wenn es da ist.
    .otherwise = Ich frage dich am { $act_from }, ob es gekommen ist.
situation-cancelled-late = Storniert, und das Geld fehlt. Frag danach
    .do = Sieh bei der Zahlung der Bestellung nach: Steht dort „abgeschlossen“?
        Wenn ja, frag deine Bank, mit einem Screenshot; die Erstattung kann zum Kaufdatum gebucht sein. Wenn nicht, schick dem AliExpress-Support die fertige Nachricht.
    .otherwise = Je früher du fragst, desto eher findet sich das Geld.
situation-lost-promised = Die Seite verspricht Geld zurück bei Verlust. Stell jetzt den Antrag
    .do = Mach einen Screenshot der Sendungsverfolgung, der „verloren“ zeigt, und beantrag in der Bestellung den vollen Betrag.
        Grund: { $reason }. Wird es noch nicht angenommen, sag es mir.
    .otherwise = Nach dem { $last_safe } gehört das Geld dem Verkäufer.

checkpoint-ship_by_passed = nicht rechtzeitig abgeschickt?
    .nudge = Der Tag, bis zu dem sie abgeschickt sein sollte, ist vorbei: { $ship_by }.
checkpoint-coupon_due = Gutschein beantragen
    .nudge = Es ist später als versprochen.
checkpoint-free_return_soon = die kostenlose Rückgabe endet bald
    .nudge = Kostenlos zurückschicken kannst du es bis zum { $free_return }.
checkpoint-free_return_last = letzter Tag der kostenlosen Rückgabe
    .nudge = Heute ist der letzte Tag, an dem du es kostenlos zurückschicken kannst.
checkpoint-cancelled_check = Ist das Geld für die stornierte Bestellung da?
    .nudge = { $refund_working_days ->
        [0] { $refund_arrives ->
            [one] { $refund_arrives } Tag
           *[other] { $refund_arrives } Tage
        }
       *[other] { $refund_working_days ->
            [one] { $refund_working_days } Arbeitstag
           *[other] { $refund_working_days } Arbeitstage
        }
    } seit der Stornierung. Ist das Geld da?

promises-heading = Die Seite verspricht außerdem:
promise-late_coupon = einen Gutschein{ $amount ->
        [none] { "" }
       *[other] { " " }({ $amount })
    }, wenn es nach dem { $date } kommt (beantragen; einer je Bestellung)
promise-late_coupon-used = den Gutschein: beantragt
promise-free_return = { $date ->
        [none] kostenlose Rückgabe, { $days ->
            [one] { $days } Tag
           *[other] { $days } Tage
        }{ $counts ->
            [receipt] { " " }ab Erhalt
            [payment] { " " }ab Zahlung
           *[none] { " " }(ab Zahlung oder ab Erhalt: siehe Seite)
        }
       *[other] kostenlose Rückgabe bis zum { $date }
    }
promise-lost_refund = Geld zurück, wenn die Sendungsverfolgung „verloren“ zeigt
promise-damaged_refund = Geld zurück, wenn es beschädigt ankommt
promise-ship_by = Versand bis zum { $date }
promise-name-late_coupon = Gutschein bei Verspätung
promise-name-free_return = kostenlose Rückgabe
promise-name-lost_refund = Geld zurück bei Verlust
promise-name-damaged_refund = Geld zurück bei Beschädigung
promise-name-ship_by = Versandfrist
button-used-late_coupon = Gutschein beantragt
button-used-free_return = Gratis zurückgesandt
noted-promise-used = Notiert.

button-cancelled = Bestellung storniert
cancelled-question = <b>Wer hat „{ $title }“ storniert?</b>
button-cancelled-seller = Der Verkäufer
button-cancelled-buyer = Ich, vor dem Versand
noted-cancelled = Notiert: storniert. Jetzt wartest du nur noch auf das Geld.
card-cancelled = Storniert am { $date }
error-not-promised = Soweit ich weiß, verspricht die Seite dieser Bestellung das nicht.

event-promises_told = die Seite verspricht: { $promises }
event-promise_used = genutzt: { $promise }
event-order_cancelled = { $who ->
        [seller] der Verkäufer hat storniert
       *[buyer] du hast storniert
    }
letter-name-cancelled_refund = Storniert: Wo ist das Geld?
    .explain = Für den AliExpress-Support: fragt nach dem Geld für die stornierte Bestellung.
promise-nudge = 🎁 <b>{ $title }</b>: { $text }
