### Was der Bot seinem Betreiber sagt, und denen, die mehr als ihren Teil nehmen wollen.

## Grenzen

too-fast = So schnell komme ich nicht mit. Gib mir bitte eine Minute, dann schreib wieder. Was ich davor nicht beantwortet hatte, schick bitte noch einmal.
too-long = Der Text ist mir zu lang. Bleib bitte unter { $most } Zeichen und schick eine Bestellung nach der anderen.
too-odd = In dem Text sind Zeichen, die ich nicht lesen kann. Tipp ihn bitte neu, statt ihn einzufügen.

## Datenschutz

privacy = <b>Deine Daten, kurz gesagt</b>
    <b>Was ich behalte:</b> die ID deines Chats, Sprache, Zeitzone, Erinnerungszeit und Land; deine Bestellungen mit allem, was dazu notiert ist; die Erinnerungen; die Antwort, auf die ich warte.
    <b>Was ich nicht behalte:</b> deinen Namen, deine anderen Nachrichten, Bilder und Standorte, die du schickst.
    <b>Wo:</b> in der Datenbank der Person, die diesen Bot betreibt. Meine Nachrichten laufen über Telegram; sonst erfährt niemand etwas. Das Protokoll zählt und hält Zeiten fest; es zitiert dich nicht.
    <b>Wie lange:</b> { $days ->
        [0] bis du es löschst.
        [one] geschlossene Bestellungen { $days } Tag; alles andere, bis du es löschst, oder noch { $days } Tag, nachdem du mich blockiert hast.
       *[other] geschlossene Bestellungen { $days } Tage; alles andere, bis du es löschst, oder noch { $days } Tage, nachdem du mich blockiert hast.
    }

    /export – alles zu deinen Bestellungen, als Dateien
    /forget – alles löschen, sofort und endgültig
command-privacy = was ich über dich speichere und wie lange

## Die Seite des Betreibers

operator-heading = <b>Buyer Clock { $version }</b>
operator-people = Leute: { $people }, schlafend: { $asleep }
operator-orders = Bestellungen: { $orders }, geschlossen: { $closed }
operator-reminders = <b>Erinnerungen</b>
operator-state-pending = wartend: { $count }
operator-state-claimed = im Versand: { $count }
operator-state-sent = gesendet: { $count }
operator-state-skipped = ausgelassen: { $count }
operator-state-failed = gescheitert: { $count }
operator-state-cancelled = storniert: { $count }
operator-state-parked = geparkt, nicht erreichbar: { $count }
operator-queue = <b>Warteschlange:</b> { $orders ->
        [0] leer
        [one] { $orders } Bestellung ist fällig, wartet schon { $waits }
       *[other] { $orders } Bestellungen sind fällig, die älteste wartet schon { $waits }
    }
operator-late = <b>Verspätung</b> der letzten { $count } binnen eines Tages gesendeten: die Hälfte binnen { $half }, die späteste { $worst }
operator-late-none = <b>Verspätung:</b> binnen eines Tages wurde nichts gesendet
operator-failures = <b>Gescheitert in sieben Tagen</b>
operator-failure = { $count } × { $reason } (zuletzt { $date })
operator-failures-none = <b>Gescheitert in sieben Tagen:</b> nichts
operator-as-of = <i>Stand: { $date }, { $time }</i>
button-refresh = 🔄 Aktualisieren
command-admin = wie es dem Bot geht
command-broadcast = allen schreiben
operator-alert = <b>Bei mir ist etwas kaputtgegangen</b>
    <code>{ $kind }</code>
    <code>{ $place }</code>
    Den Rest hat das Protokoll. Dazu schweige ich jetzt eine Stunde lang.

## Eine Nachricht an alle

broadcast-usage = Schreib <code>/broadcast</code> und den Text in einer Nachricht, fett und mit Links, wie du magst. Ich zeige ihn dir zuerst.
broadcast-question = So werden die Leute es sehen. An { $people ->
        [one] { $people } Person
       *[other] { $people } Personen
    } senden? Das dauert etwa { $takes }.
broadcast-nobody = Es gibt niemanden, dem man es senden könnte.
broadcast-dropped = Verworfen. Niemand hat es bekommen.
broadcast-gone = Diese Nachricht wurde schon gesendet oder verworfen.
broadcast-under-way = <b>Wird gesendet</b>: { $tried } von { $people }
broadcast-stopping = Angehalten: { $tried } von { $people } waren schon an der Reihe. Die gerade unterwegs ist, kann noch ankommen.
broadcast-done = <b>An { $sent } gesendet</b>, von { $people }.
broadcast-done-gone = Weg und schlafen gelegt: { $count }
broadcast-done-unsure = Antwort verloren, vielleicht angekommen: { $count }
broadcast-done-failed = Von Telegram abgelehnt, siehe Protokoll: { $count }
button-broadcast = An { $people } senden
button-broadcast-drop = Nicht senden
button-broadcast-stop = Anhalten
