### When protection ends, where the buyer could not say when the order was added.

situation-end-unknown = Wann endet der Schutz? Sieh in der Bestellung nach
    .do = AliExpress: „Bestellungen“ → diese Bestellung. Bis ich es weiß, achte ich auf die Sendungsnummer und frage wieder; ich rate nicht.
    .otherwise = Dann kann ich dich nicht vor dem Ende des Schutzes warnen. Danach bleiben für einen Streitfall nur { $last_window } Tage.
end-question = Tipp an, für wie viele Tage ab Versand der Schutz insgesamt gilt, oder schreib, was der Timer zeigt: <code>noch 23 Tage</code> oder <code>bis { $example }</code>.
button-end-unknown = Weiß ich noch nicht
checkpoint-end_asked = fragen, wann der Schutz endet
    .nudge = Schutz: bis wann?
step-page = Bestellung ansehen
error-end-unknown = Ich weiß noch nicht, wann der Schutz von Bestellung Nr. { $number } endet. Öffne sie bei AliExpress und schreib, was der Timer zeigt: <code>/edit { $number }</code>
