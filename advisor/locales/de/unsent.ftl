unsent-answer = <b>{ $title }</b> · Nr. { $number }
    <b>{ $headline }</b>
seller-unsent-dispute = 🛑 Nein. Kein Streitfall: Die Bestellung ist noch nicht verschickt
    .do = Ein Streitfall geht nur bei einer verschickten Bestellung. Du willst nicht warten? Storniere sie vor dem Versand, dann kommt alles Geld zurück. Kann der Verkäufer nicht liefern, wird storniert, nicht gestritten.
seller-unsent-wait = ⏳ Du kannst warten: Vor dem Versand läuft keine Frist
    .do = Es kostet dich keinen Tag. Aber du musst nicht: Bis zum Versand kannst du stornieren und bekommst alles Geld zurück. Der Schutz beginnt mit dem Versand; sag mir dann Bescheid.
seller-unsent-cancel = ✋ Storniere nur, wenn du sie nicht mehr willst
    .do = Niemand kann dich zwingen. Wenn doch, gib den wahren Grund an: Der Verkäufer kann nicht liefern, nicht dass du es dir anders überlegt hast. Alles Geld kommt zurück; tipp danach unten auf den Knopf.
