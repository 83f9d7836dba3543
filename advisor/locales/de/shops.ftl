### Wo gekauft und wie bezahlt wurde (J4-J6), und was das Datum auf der Seite bedeutet.

fact-terms = Bedeutung des Datums
fact-terms-timer = dann endet der Schutz
fact-terms-refund_by = Geld zurück, wenn vorher nichts kommt
fact-shop = Website
fact-shop-com = aliexpress.com
fact-shop-ru = aliexpress.ru
fact-paid_with = bezahlt mit
fact-paid_with-paypal = PayPal
fact-paid_with-card = Karte
fact-paid_with-other = anders
edit-ask-terms = Was steht auf der Seite der Bestellung neben dem Datum?
edit-ask-shop = Auf welcher Website hast du gekauft?
edit-ask-paid_with = Wie hast du bezahlt? Davon kann abhängen, wie du dein Geld zurückbekommst.
error-one-of-few = Bitte tipp auf einen der Knöpfe.
shop-question = <b>Auf welcher Website hast du gekauft?</b> aliexpress.ru hat andere Regeln.
shop-ru-otherwise = Wie lange aliexpress.ru dir lässt, weiß ich nicht: Das steht auf der Seite der Bestellung. Nenn mir die Daten, die dort stehen.
situation-refund-undated = Warte auf das Geld. Prüf dein Konto
    .do = In der Bestellung steht bei der Zahlung, wann das Geld abgeschickt wurde.
        Es geht auf die Karte oder das Konto zurück, mit dem du bezahlt hast. Sag mir, wenn es da ist.
    .otherwise = Es ändert sich nichts. Ist ein genannter Termin vorbei, frag den Support der Seite.
situation-window-unknown = Das Datum ist vorbei. Sieh nach, ob die Seite noch einen Streitfall annimmt
    .do = Öffne die Bestellung: Kannst du dort noch einen Streitfall eröffnen oder eine Erstattung beantragen, tu es jetzt. Grund: am ehesten { $reason }.
        Wie lange das bei aliexpress.ru offen bleibt, weiß ich nicht. Steht dort ein Tag, heb einen Screenshot auf.
    .otherwise = Niemand weiß, wie lange es noch geht; heute ist sicherer als morgen.
reason-J6 = Hast du mit Karte bezahlt, frag deine Bank nach einer Rückbuchung (Chargeback); sie kann scheitern, verlass dich nicht darauf.
law-none = Soviel ich weiß, nichts weiter.
law-until = Das heißt bis { $until }.
label-fact-terms-timer = { button-terms-timer }
label-fact-terms-refund_by = { button-terms-refund-by }
shop-ru-ends = Am { $end } endet der Schutz. Was aliexpress.ru danach noch zulässt, sagt nur die Seite.
shop-ru-ended = Das Datum auf der Seite ist vorbei.
deadline-unknown = ⏰ Letzter Tag unbekannt: besser heute.
