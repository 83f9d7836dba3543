## Zum Mitnehmen: der Kalender

calendar-name = AliExpress-Fristen
calendar-deadline = Letzter sicherer Tag: { $date }
calendar-tracking = Sendungsnummer: { $tracking }
calendar-ask = Was zu tun ist: Schick /status { $number } an Buyer Clock.
calendar-link = <b>Dein privater Kalenderlink</b>
    <code>{ $url }</code>

    Füg ihn deinem Kalender als Abonnement hinzu („per URL“), dann halten sich die Termine von selbst aktuell, auch auf deinem Handy.

    Wer diesen Link hat, sieht deine Termine und was du bestellt hast; behalt ihn also für dich. Noch einmal zeigen kann ich ihn nicht: Ich behalte nur seinen Fingerabdruck.
calendar-open = Dein privater Kalenderlink gilt seit { $date }. Noch einmal zeigen kann ich ihn nicht, aber jederzeit durch einen neuen ersetzen. Der alte gilt dann nicht mehr.
calendar-closed = Erledigt: Der Kalenderlink gilt nicht mehr. Entferne nun das Abonnement aus deinem Kalender, sonst bleiben die alten Termine dort.
calendar-not-offered = Dieser Bot hat keine Kalenderlinks. Die Datei <code>orders.ics</code> von /export passt in jeden Kalender.
button-calendar = Kalender-Link
button-calendar-new = Neuer Link
button-calendar-off = Abschalten
button-calendar-copy = Link kopieren

## Zurückbringen

import-ask = Schick mir die Datei <code>orders.json</code>, die dir /export einmal gegeben hat. Ich zeige dir, was darin ist, bevor ich etwas hinzufüge.
import-found = <b>In dieser Datei: { $orders ->
        [one] eine Bestellung
       *[other] { $orders } Bestellungen
    }.</b>
import-known = { $count ->
        [one] Eine ist schon hier und bleibt, wie sie ist.
       *[other] { $count } sind schon hier und bleiben, wie sie sind.
    }
import-broken = { $count ->
        [one] Eine ergibt keinen Sinn, die lasse ich weg.
       *[other] { $count } ergeben keinen Sinn, die lasse ich weg.
    }
import-dropped = { $count ->
        [one] Ein Eintrag im Verlauf widerspricht den anderen, den lasse ich weg.
       *[other] { $count } Einträge im Verlauf widersprechen den anderen, die lasse ich weg.
    }
import-nothing = Es gibt nichts hinzuzufügen.
import-question = { $count ->
        [one] Eine Bestellung mit ihrem Verlauf hinzufügen?
       *[other] { $count } Bestellungen mit ihrem Verlauf hinzufügen?
    }
import-settings = <b>Die Einstellungen darin sind andere als hier:</b>
import-settings-question = Soll ich sie wie in der Datei setzen?
import-settings-done = <b>Jetzt wie in der Datei:</b>
import-setting = • { $name }: { $before } → { $after }
import-setting-nag = Nachfragen
import-setting-weekly = Vorschau auf zwei Wochen
import-done = <b>{ $count ->
        [one] Eine Bestellung
       *[other] { $count } Bestellungen
    } hinzugefügt, samt Verlauf.</b> { $open ->
        [0] Alles davon ist geschlossen, es gibt also nichts zu beobachten.
        [one] Die Fristen von einer behalte ich im Blick.
       *[other] Die Fristen von { $open } behalte ich im Blick.
    }
import-gone = Diese Datei habe ich nicht mehr zur Hand. Schick sie bitte noch einmal.
import-unreadable = Diese Datei kann ich nicht lesen. Ich kenne <code>orders.json</code>, so wie /export sie liefert.
import-too-large = Diese Datei ist mir zu groß: höchstens 1 MB.
import-not-fetched = Ich konnte die Datei nicht von Telegram holen. Schick sie bitte noch einmal.
button-import = Aus Datei einlesen
button-import-confirm = Ja, hinzufügen
button-import-all = Ja, samt Einstellungen
button-import-orders = Nur die Bestellungen
button-import-settings = Ja, so einstellen

## Gehen

forgotten-calendar = Auch dein Kalenderlink gilt nicht mehr.

## Die Zeitzone

zone-guessed = Die Zeitzone ist geraten. Zeigt deine Uhr etwas anderes, stell sie gleich hier unten ein.
zone-ask-region = In welchem Teil der Welt lebst du?
zone-ask-city = Welche Stadt liegt in deiner Zeitzone?
zone-ask-clock = Was zeigt deine Uhr gerade?
zone-ask-write = Schreib mir deine Stadt, etwa Lissabon, oder was deine Uhr zeigt, etwa 14:35.
zone-ask-location = Tipp auf den Knopf unten, um deinen Standort zu teilen: Er verrät mir die Zeitzone, und ich behalte ihn nicht.
zone-nobody = Keine Uhr, die ich kenne, zeigt gerade { $time }. Sieh noch einmal hin oder schreib deine Stadt.
button-zone-list = Alle Städte
button-zone-clock = Nach meiner Uhr
button-zone-write = Eintippen
button-location = 📍 Standort teilen
button-more = Mehr ›
button-fewer = ‹ Zurück
region-africa = Afrika
region-america = Amerika
region-antarctica = Antarktis
region-asia = Asien
region-atlantic = Atlantik
region-australia = Australien
region-europe = Europa
region-indian = Indischer Ozean
region-pacific = Pazifik
