noted-extension-asked = Notiert: Du hast um eine Verlängerung gebeten. { $date ->
        [today] Sieh heute nach: Zeigt die Bestellung sie an?
        [none] Am { $check } frage ich, ob die Bestellung sie anzeigt.
       *[other] Zeigt die Bestellung bis zum Abend des { $date } keine Verlängerung, eröffne noch am selben Tag den Streitfall.
    }
asked-days-question = Um wie viele Tage hast du den Verkäufer gebeten, den Schutz für <b>{ $title }</b> zu verlängern? Tipp sie an oder schreib sie; weißt du es nicht mehr, lass die Frage offen.
event-extension-asked = du hast um eine Verlängerung gebeten
extension-offered = <b>{ $title }</b> · Nr. { $number }
extension-offered-verdict = { $kind ->
        [dispute] 🔴 <b>Nimm die Tage, aber eröffne den Streitfall trotzdem.</b> Auch mit mehr Zeit zeigt so eine Nummer nichts an.
        [claim] ⏳ <b>Nimm es nur an, wenn du länger warten willst.</b> Dein Geld kannst du verlangen, sobald das Datum auf der Seite vorbei ist; ein späteres Datum schiebt das hinaus.
        [enough] ⚖️ <b>Nimm es nur an, wenn du noch länger warten willst.</b> { $limit ->
            [day] Der Schutz reicht schon bis { $refund }: Ab dann kannst du alles zurückverlangen.
           *[days] { $extended } Tage kamen schon dazu: Sind sie vorbei, sind die Vermittler auf deiner Seite.
        }
       *[yes] ✅ <b>Ja, lass den Verkäufer verlängern.</b> Das kostet dich nichts.
    }
extension-offered-next = Aber ein Angebot ist noch keine Verlängerung, darum habe ich nichts notiert. Sie gilt, sobald die Bestellung ein späteres Datum zeigt; tipp dann auf „Verlängert“.{ $end ->
        [none] {""}
       *[other] { $kind ->
            [claim] {" "}Bis dahin bleibt es beim { $end }.
           *[yes] {" "}Bis dahin gilt: Der Schutz endet am { $end }; ohne Verlängerung eröffne den Streitfall spätestens am { $last_safe }.
        }
    }
extension-enough = <b>{ $title }</b> · Nr. { $number }
    ⚖️ <b>Bitte nicht um noch mehr.</b> { $limit ->
        [day] Der Schutz reicht schon bis { $refund }: Ab dann kannst du alles zurückverlangen.
       *[days] { $extended } Tage kamen schon dazu: Sind sie vorbei, sind die Vermittler auf deiner Seite.
    }
    Kommt es nicht, eröffne den Streitfall spätestens am { $last_safe }. Der Verkäufer hat doch verlängert? Tipp auf „Verlängert“.

ahead-dispute = Streitfall eröffnen: mehr Zeit gibt es nicht
