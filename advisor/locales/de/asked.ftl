### What is asked before it is noted, and what is left open.

button-unsure = Weiß ich nicht
unsure-noted = Kein Problem: Es steht im Streitfall auf der Bestellseite. Ich frage ein andermal.
noted-sum-told = Notiert: Du hast { $sum } verlangt.
add-ask-paid_on = Wann hast du bezahlt? Zum Beispiel <code>{ $example }</code> oder <i>vor 3 Tagen</i>.
fact-paid_on = bezahlt
field-paid_on = Zahlungsdatum
deadline-dispute = ⏰ { $answer_by ->
        [none] { "" }
       *[other] Der Verkäufer antwortet bis <b>{ $answer_by }</b>;{ " " }
    }AliExpress entscheidet bis <b>{ $decided_by }</b>
deadline-collect = { $days ->
        [0] ⏰ Heute ist der letzte Tag.
       *[other] ⏰ Hol es bis <b>{ $by }</b> ab.
    }
mistake-question = <b>Hast du den Erhalt heute bestätigt?</b> Ich zähle ab heute, bis du etwas anderes sagst. Tipp auf den Tag oder schreib ihn: <code>{ $example }</code>
arrival-question = <b>Ist das Paket heute gekommen?</b> Ich zähle ab heute, bis du etwas anderes sagst. Tipp auf den Tag oder schreib ihn: <code>{ $example }</code>
