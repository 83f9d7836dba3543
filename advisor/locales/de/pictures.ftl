## Screenshots, and other pictures with words

picture-no-order = Auf diesem Bild sehe ich keine Bestellung. Am besten lese ich Screenshots der Bestellseite, der Sendungsverfolgung oder des Chats mit dem Verkäufer; kopierter Text oder nur die Nummer geht auch.
picture-no-words = Auf Bildern kann ich hier nur Strichcodes lesen, keine Wörter. Füg die Bestellung bitte als Text ein oder schreib eine Zeile, zum Beispiel: <code>Handyhülle, LP00123456789012, vor 3 Tagen verschickt, 60 Tage</code>
picture-unsure = Bei dieser Stelle bin ich mir nicht ganz sicher. Vergleich sie bitte mit der Karte; vor dem Speichern frage ich nach.
problem-picture-unsure = Ich bin nicht sicher, ob ich das auf dem Bild richtig gelesen habe: „{ $text }“.
picture-tracking = Das sieht nach einer Sendungsverfolgung ohne Nummer aus. Ist das der Stand von <b>{ $title }</b>?
picture-tracking-which = Das sieht nach einer Sendungsverfolgung ohne Nummer aus. Zu welcher Bestellung gehört sie?
picture-tracking-which-state = Das sieht nach einer Sendungsverfolgung ohne Nummer aus; zuletzt: „{ $state }“. Zu welcher Bestellung gehört sie?
