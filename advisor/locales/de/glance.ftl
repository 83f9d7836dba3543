### What is seen at one glance: the first line of a message, the names of steps in lists, the fold.

folded = <blockquote expandable>{ $text }</blockquote>
folded-heading = <b>Details: warum, und was folgt</b>
heading-day = Tag { $day }
heading-left = { $left ->
        [0] endet heute
        [1] letzter Tag
       *[other] noch { $left } Tage
    }
status-step = <b>{ $headline }</b>
deadline-step = { $days ->
        [0] ⏰ Mach das <b>heute</b>.
       *[other] ⏰ Mach das bis <b>{ $by }</b>.
    }
deadline-best = { $days ->
        [0] ⏰ Am besten <b>heute</b>; geht bis { $last_safe }.
       *[other] ⏰ Am besten bis <b>{ $by }</b>; möglich bis { $last_safe }.
    }
letter-title = ✉️ <b>{ $name }</b>
step-wait = Nichts zu tun
step-look = Sendung prüfen
step-write-to-seller = Verkäufer anschreiben
step-check-extension = Verlängert?
step-extend = Verlängerung anfragen
step-dispute = Streitfall eröffnen
step-collect = Abholen
step-answer-customs = Zoll antworten
step-inspect = Ware prüfen
step-follow-dispute = Streitfall ansehen
step-cancel-dispute = Streitfall zurückziehen
step-send-back = Zurückschicken
step-await-refund = Geld abwarten
step-complain = Bei AliExpress beschweren
step-done = Erledigt
number = Nr. { $number }
button-other-days = Andere Anzahl Tage…
writes-on = 🔔 Ich schreibe dir am <b>{ $date }</b>.
today-heading = { $count ->
        [0] <b>Heute ist nichts zu tun</b>
        [one] <b>Heute zu tun: { $count } Bestellung</b>
       *[other] <b>Heute zu tun: { $count } Bestellungen</b>
    }
button-today-view = Heute zu tun
