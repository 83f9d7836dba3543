unsent-answer = <b>{ $title }</b> · Nr. { $number }
    <b>{ $headline }</b>
seller-unsent-dispute = 🛑 Nein. Kein Streitfall: Die Bestellung ist noch nicht verschickt
    .do = Ein Streitfall geht nur bei einer verschickten Bestellung. Du willst nicht warten? Storniere sie vor dem Versand, dann kommt das ganze Geld zurück. Kann der Verkäufer nicht liefern, storniere; ein Streitfall ist dafür nicht da.
seller-unsent-wait = ⏳ Du kannst warten: Vor dem Versand läuft keine Frist
    .do = Es kostet dich keinen Tag. Aber du musst nicht: Bis zum Versand kannst du stornieren und bekommst das ganze Geld zurück. Der Schutz beginnt mit dem Versand; sag mir dann Bescheid.
seller-unsent-cancel = ✋ Storniere nur, wenn du die Ware nicht mehr willst
    .do = Niemand kann dich zwingen. Stornierst du, gib den wahren Grund an: dass der Verkäufer nicht liefern kann, nicht dass du es dir anders überlegt hast. Das ganze Geld kommt zurück; tipp danach unten auf den Knopf.
