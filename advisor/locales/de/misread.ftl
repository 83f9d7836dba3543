button-misread = 👎 Stimmt nicht
misread-sorry = Entschuldigung, das habe ich falsch gelesen. Tipp an, was nicht stimmt; gespeichert ist noch nichts.
misread-news = Entschuldigung, das habe ich falsch gelesen. <b>{ $title }</b>, Nr. { $number }, bleibt, wie es war. Hier kannst du es selbst berichtigen.
privacy-misread = <b>„Stimmt nicht“.</b> Wenn du darauf tippst, bekommt der Betreiber dieses Bots eine Probe deines Textes, damit ich ihn lesen lerne: nur den Aufbau und die üblichen Wörter solcher Seiten. Zahlen, Namen, Adressen und Links werden ersetzt, bevor etwas gespeichert wird.
entering-first = Speichere erst diese Bestellung oder lass sie weg, dann kann ich darauf antworten.
entering-unclear = Das sagt nichts über diese Bestellung. Tipp auf einen Knopf oder schreib, was sich ändern soll, etwa „Preis 24 Dollar“.
entering-remembered = Habe ich mir gemerkt: Speichere diese Bestellung, dann genügt ein Tipp.
said-before-saving = { $count ->
    [one] Und was du vorhin gesagt hast? Tipp darauf, dann notiere ich es.
   *[other] Und was du vorhin gesagt hast? Tipp auf alles, was noch stimmt, dann notiere ich es.
}
button-said = ✍️ „{ $name }“
said-too-long-ago = Das hast du an einem anderen Tag gesagt, oder es ist schon notiert. Sag es bitte noch einmal, mit dem Tag.
news-same-day = Nr. { $number }, { $title }, hat noch keine Sendungsnummer, und auf der Seite steht derselbe Tag. Ist das das Paket dieser Bestellung?
news-same-time = Nr. { $number }, { $title }, hat noch keine Sendungsnummer und wurde um dieselbe Zeit verschickt. Ist das das Paket dieser Bestellung?
