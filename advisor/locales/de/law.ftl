### What is left besides the site: the law, how it was paid, another shop (J).

chapter-J = Neben dem Käuferschutz
law-heading = <b>Neben dem Käuferschutz</b> (was Gesetz und Zahlungsweg bieten; das ist keine Rechtsberatung)
reason-J1 = In der EU, im EWR und im Vereinigten Königreich kannst du ohne Grund widerrufen, schriftlich beim Verkäufer; dafür hast du ab Erhalt { $withdrawal ->
        [one] { $withdrawal } Tag
       *[other] { $withdrawal } Tage
    } Zeit, danach zum Zurückschicken { $send_back ->
        [one] { $send_back } Tag
       *[other] { $send_back } Tage
    }, meist auf eigene Kosten.
reason-J2 = Dort muss Ware mindestens { $conformity_years ->
        [one] { $conformity_years } Jahr
       *[other] { $conformity_years } Jahre
    } lang in Ordnung sein: Was von Anfang an fehlerhaft war, muss der Verkäufer reparieren, ersetzen oder erstatten.
reason-J3 = Dort kannst du vom Vertrag zurücktreten und alles zurückbekommen, wenn auch in einer angemessenen Nachfrist, die du schriftlich setzt, nichts kommt. Die Verbraucherzentrale hilft dabei.
reason-J4 = Hast du mit PayPal bezahlt, kannst du dort einen Fall eröffnen; ab Zahlung hast du dafür { $paypal ->
        [one] { $paypal } Tag
       *[other] { $paypal } Tage
    } Zeit.
reason-J5 = Bei aliexpress.ru gekauft? Das ist eine andere Firma mit eigenen Regeln, die ich nicht kenne. Richte dich nach den Daten auf ihrer Seite, und nenn sie mir.
