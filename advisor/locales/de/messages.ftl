### Was der Bot im Gespräch sagt. Telegrams HTML: <b>, <i>, <code>, <blockquote>.

language-name = Deutsch

## Kennenlernen

start = <b>Hallo! Ich bin Buyer Clock.</b>
    Ich behalte die Fristen deiner AliExpress-Bestellungen im Blick, damit du den letzten Tag für einen Streitfall nicht verpasst. Jede Bestellung nennst du mir nur einmal. Am richtigen Tag sage ich dir, was zu tun ist, samt fertiger Nachricht an den Verkäufer.

    <b>Probier es aus:</b> Schick mir eine Bestellung in einer Zeile, etwa so:
    <code>/add { $example }</code>
    Oder tipp auf den Knopf, und ich frage.

    Ich spreche { language-name } und erinnere dich um { $hour }:00 Uhr, Ortszeit { $city }. { $guessed ->
        [yes] Das ist geraten; /settings oder dein Standort rückt es zurecht.
       *[no] Ändern kannst du das in /settings.
    }
start-example = Handyhülle, LP00123456789012, versandt vor 3 Tagen, 60 Tage, 12,50 €
start-again = Schön, dass du wieder da bist. Ich behalte { $count ->
        [one] { $count } Bestellung
       *[other] { $count } Bestellungen
    } für dich im Blick.
help = <b>Eintragen:</b> Seite, E-Mail oder Nachricht des Verkäufers einfügen, ein Foto des Etiketts schicken oder schreiben:
    <code>/add { $example }</code>
    <b>Ansehen:</b> /status /orders /stats /rules
    <b>Melden:</b> /track /received /snooze
    <b>Geld zurück:</b> /extend /letter /dispute
    <b>Ändern:</b> /edit /undo /history
    <b>Du:</b> /settings /export /privacy
    <b>Beenden:</b> /close /cancel /delete /forget
    <code>/status 2</code> ist Bestellung 2.
command-add = eine Bestellung hinzufügen
command-orders = alle Bestellungen, Dringendes zuerst
command-status = was jetzt zu tun ist, und bis wann
command-extend = den Verkäufer um Verlängerung bitten
command-track = sagen, was die Sendungsverfolgung zeigt
command-letter = Nachrichten, fertig zum Kopieren
command-dispute = Streitfall: ob, warum und mit welchem Text
command-received = das Paket ist da
command-close = eine Bestellung schließen, wenn alles gut ist
command-settings = Sprache, Zeitzone, Erinnerungszeit, Land
command-cancel = abbrechen, was wir gerade tun
command-help = was ich kann
unknown-text = Darin erkenne ich keine Bestellung. Füg etwas von AliExpress ein oder leite es weiter (die Seite der Bestellung, eine E-Mail, die Nachricht des Verkäufers) oder schreib eine Zeile: <code>{ start-example }</code>. Ein Foto vom Etikett geht auch; /help zeigt alles Übrige.
thanked = Gern geschehen. Ich passe weiter auf.
unknown-command = Diesen Befehl kenne ich nicht. /help zeigt, was ich kann.
not-text = Das kann ich nicht lesen. Schick mir Text (die Seite der Bestellung, eine E-Mail, eine eigene Zeile) oder ein Foto vom Paketetikett; /help zeigt alles Übrige.
groups-refused = Bestellungen sind privat, darum arbeite ich nur im privaten Chat. Schreib mir dort: @{ $bot }
cancelled = Gut, abgebrochen. Nichts wurde gespeichert.
nothing-to-cancel = Es gibt nichts abzubrechen.
not-allowed = Das ist ein privater Bot, und du stehst nicht auf seiner Liste. Wer ihn betreibt, kann deine ID eintragen: <code>{ $id }</code>
something-broke = Bei mir ist etwas schiefgegangen, und ich habe es notiert. Nichts, was du mir vorher gesagt hast, ist verloren. Versuch es bitte in einer Minute noch einmal.
already-noted = Das habe ich schon notiert. /orders zeigt, wie es steht.
busy = Mein Gedächtnis lässt mich gerade im Stich. Nichts ist verloren: Sobald es wieder da ist, erledige ich das; du musst nichts noch einmal schreiben.

## Die Karte einer Bestellung

card-shipped = { $day ->
        [0] Heute verschickt
       *[other] Verschickt am { $date }
    }
card-tracking = <code>{ $tracking }</code>
card-not-shipped = Noch nicht verschickt{ $date ->
        [none] { "" }
       *[other] , bezahlt am { $date }
    }
card-tracking-none = noch ohne Sendungsnummer
card-protection = Der Käuferschutz endet am { $date }
card-guaranteed = Lieferung garantiert bis { $date }
card-price = { $price }
card-price-cheap = { $price } (günstig)
card-seller = Verkäufer: { $seller }
card-order-number = Bestellnummer: <code>{ $order }</code>
card-paid-shipping = Versand wurde bezahlt
registered = <b>Aufgenommen:</b>

## Stand

status-heading = <b>{ $title }</b> · { number }
status-bar = { $bar } Tag { $day } von { $length }
status-why = <b>Warum</b>
status-otherwise = <b>Wenn du nichts tust:</b> { $otherwise }
status-ahead = <b>Kommende Termine</b>
status-ahead-line = { $date } – { $what }
quoted = „{ $text }“
bullet = • { $text }
nudge-late = <i>Das war am { $date } fällig. Ich konnte es an dem Tag nicht senden, aber es gilt noch.</i>

## Das Bild mit den Terminen einer Bestellung

button-timeline = 🖼 Termine
button-order-page = 🛒 AliExpress
picture-number = Nr. { $number }
picture-today = Heute
picture-today-with = Heute: { $what }
picture-paid = Bezahlt
picture-shipped = Versandt
picture-arrived = Paket angekommen
picture-disputed = Streitfall eröffnet
picture-protection-ends = { $extended ->
        [0] Schutz endet
        [one] Schutz endet, um { $extended } Tag verlängert
       *[other] Schutz endet, um { $extended } Tage verlängert
    }
picture-days-protection = { $days ->
        [one] Tag Käuferschutz übrig
       *[other] Tage Käuferschutz übrig
    }
picture-days-window = { $days ->
        [one] Tag für einen Streitfall übrig
       *[other] Tage für einen Streitfall übrig
    }
picture-days-return = { $days ->
        [one] Tag zum Zurückschicken
       *[other] Tage zum Zurückschicken
    }
picture-days-dispute = { $days ->
        [one] Tag seit Beginn des Streitfalls
       *[other] Tage seit Beginn des Streitfalls
    }
picture-caption = <b>{ $title }</b> · { $number }
    { $headline }
picture-caption-line = { $when } – { $what }
picture-none = Für diese Bestellung gibt es keine Termine zu zeichnen.

## Einstellungen

settings = <b>Einstellungen</b>
    Sprache: { $language }
    Zeitzone: { $zone }, dort ist es jetzt { $time }
    Erinnerungen: um { $hour }:00 Uhr
    Pakete gehen nach: { $country ->
        [none] nicht angegeben
       *[other] { $country }
    }
settings-lang = Sprache
settings-zone = Zeitzone
settings-hour = Erinnerungszeit
settings-country = Land
settings-country-other = Anderes Land
settings-ask-lang = Welche Sprache soll ich sprechen?
settings-ask-zone = Welche Stadt liegt in deiner Zeitzone? Ist sie hier nicht dabei, schreib sie: <code>/settings Lissabon</code>, oder schreib, was deine Uhr zeigt: <code>/settings 14:35</code>. Du kannst auch deinen Standort teilen; ich behalte ihn nicht.
settings-ask-hour = Um wie viel Uhr soll ich dich erinnern?
settings-ask-country = Wohin gehen deine Pakete? Manche Regeln sind je nach Land anders.
settings-zone-unknown = Die Zeitzone von „{ $text }“ kenne ich nicht. Versuch es mit der nächsten großen Stadt oder dem, was deine Uhr zeigt: <code>/settings 14:35</code>.
settings-saved = Gespeichert.
button-back = ‹ Zurück

## Listen

orders-heading = <b>Deine Bestellungen</b>
orders-empty = Keine offenen Bestellungen. Schick <code>/add</code> und was du weißt, zum Beispiel:
    <code>/add { $example }</code>
orders-line = { $sign } <b>{ $number }. { $title }</b>
orders-line-from = weiter am { $date }
orders-line-deadline = { $left ->
        [0] <b>heute</b>
       *[other] bis { $date }
    }
orders-money = 💰 Es geht um: { $sums }
orders-none-here = Hier ist nichts.
orders-shelf-open = Offen
    .words = offene, aktiv, aktive, laufend, laufende
orders-shelf-disputes = Streitfälle
    .words = streitfall, streit, im streit, disput
orders-shelf-arrived = Angekommen
    .words = angekommene, erhalten, zugestellt, da
orders-shelf-closed = Geschlossen
    .words = geschlossene, archiv, erledigt, abgeschlossen, fertig, alte
orders-shelf-all = Alle
    .words = alles, alle bestellungen
orders-closed = { $count ->
        [one] Und { $count } geschlossene Bestellung.
       *[other] Und { $count } geschlossene Bestellungen.
    }
which-order = Welche Bestellung?
which-order-none = Du hast keine offenen Bestellungen. Füg mit /add eine hinzu.

## Änderungen, und was sich verschoben hat

moved-end = Der Schutz endet jetzt am <b>{ $date }</b>.
moved-dates = { $count ->
        [one] Ein Termin hat sich mitverschoben.
       *[other] { $count } Termine haben sich mitverschoben.
    }
noted-tracking = Notiert: „{ $state }“.
noted-letter = Notiert: Du hast dem Verkäufer geschrieben.
noted-extension-last = Notiert: Du hast um { $days ->
        [one] { $days } Tag mehr
       *[other] { $days } Tage mehr
    } gebeten. Zeigt die Bestellung bis zum Abend des { $date } keine Verlängerung, eröffne noch am selben Tag den Streitfall.
noted-extension-granted = Notiert: verlängert.
noted-extension-refused = Notiert: keine Verlängerung.
noted-extension-sent = Notiert: Du hast um { $days ->
        [one] { $days } Tag mehr
       *[other] { $days } Tage mehr
    } gebeten. Ich frage { $extension_check ->
        [0] heute später
        [1] morgen
       *[other] in { $extension_check } Tagen
    }, ob mehr Zeit angezeigt wird.
noted-seller-refused = Notiert: Der Verkäufer hat abgelehnt.
noted-seller-offered = Notiert: Der Verkäufer macht ein anderes Angebot. { $sum ->
        [none] Wie viel ist es? Schreib einfach den Betrag, zum Beispiel <code>5 €</code>; oder später: <code>/dispute { $number } Angebot 5 €</code>
       *[other] Das Angebot: { $sum }.
    }
noted-sum = Notiert: Du verlangst jetzt { $sum }.
noted-return = Notiert: Du willst es jetzt gegen { $sum } zurückgeben.
noted-taken-over = Notiert: Jetzt entscheidet AliExpress.
noted-decided = Notiert: Es gibt eine Entscheidung.
noted-appealed = Notiert: Du hast die Entscheidung mit neuen Beweisen abgelehnt.
noted-won = Notiert: zu deinen Gunsten entschieden. Das Geld ist unterwegs.
noted-won-part = Du bekommst { $sum } von den verlangten { $claimed }.
noted-won-sum = Soweit ich weiß, bekommst du { $sum } zurück; ist es ein anderer Betrag, sag es mir: <code>/dispute { $number } zurück { $part }</code>
noted-silence = Notiert: Der Verkäufer hat nicht geantwortet, dein Betrag gilt. Das Geld ist unterwegs.
noted-parked = Notiert: Der Streitfall ruht bis { $date }.
noted-return-agreed = Notiert: Rückgabe vereinbart. Schick die Ware jetzt zurück.
noted-sent-back = Notiert: Du hast es zurückgeschickt.
noted-mistake = Notiert: Der Erhalt wurde aus Versehen bestätigt, das Paket ist nicht da.
noted-wish = Notiert: Du willst { $solution ->
        [return] es gegen { $sum } zurückgeben
       *[refund] { $sum } verlangen
    }. Das steht jetzt im Text für den Streitfall.
noted-lost = Notiert. Das tut mir leid.
noted-dispute-cancelled = Notiert: Der Streitfall ist zurückgezogen. { $date ->
        [none] Für einen neuen ist keine Zeit mehr.
       *[other] Einen neuen kannst du bis { $date } eröffnen.
    }
noted-refunded = <b>Das Geld ist zurück.</b> Gut gemacht! Die Bestellung habe ich geschlossen.
noted-shipped = Notiert: versandt. Die Uhr läuft.
noted-dispute = Notiert: Der Streitfall ist offen. Er hat jetzt eigene Termine, und ich behalte sie im Blick.
noted-received = Gut, es ist da.{ $days ->
        [none] { "" }
        [0] { " " }Für einen Streitfall ist es allerdings zu spät.
        [one] { " " }Für einen Streitfall hast du noch { $days } Tag.
       *[other] { " " }Für einen Streitfall hast du noch { $days } Tage.
    }
noted-closed = Erledigt, geschlossen. Dazu kommen keine Erinnerungen mehr.
noted-snoozed = Gut, ich frage am { $date } wieder.
noted-since = Notiert: seit { $date }.
noted-kept = Notiert: Es liegt dort bis { $date }.
noted-customs-until = Notiert: Der Zoll wartet bis { $date }.
noted-cheap = Notiert: eine günstige Bestellung. Für die gelten eigene Termine.
noted-not-cheap = Notiert: keine günstige Bestellung.
noted-problem = Notiert: { $reason }. Ich erinnere dich, bevor die Zeit für einen Streitfall um ist.
noted-pieces = Notiert: { $came } von { $paid } kamen an. Es steht jetzt im Text für den Streitfall.
noted-accepted = Notiert: Du hast die Entscheidung angenommen.
noted-offered-nothing = Notiert: Das Angebot ist 0. Stimm dem nie zu: Es beendet den Streitfall ohne Erstattung.

## Sendungsverfolgung

track-question = Was zeigt die Sendungsverfolgung von <b>{ $title }</b>?
parcel-not_found = nichts gefunden
parcel-moving = ist unterwegs
parcel-at_export = beim Export
parcel-no_change = lange keine Änderung
parcel-in_country = in meinem Land
parcel-at_post_office = liegt bei der Post
parcel-delivered_elsewhere = zugestellt, aber nicht mir
parcel-returning = geht zurück
parcel-delivered = mir zugestellt
parcel-china_only = nur in China sichtbar
parcel-lost = verloren gegangen
parcel-at_customs = Zoll will Papiere oder Geld

## Verlängerung

extend-question = Um wie viele Tage soll der Verkäufer den Schutz für <b>{ $title }</b> verlängern? { $moves ->
        [yes] Solange es unterwegs ist, sind { $shortest } bis { $longest } Tage üblich.
       *[no] Üblich sind { $shortest } bis { $longest } Tage.
    }
extend-outcome-question = Hat der Verkäufer den Schutz für <b>{ $title }</b> verlängert? Um wie viele Tage?
extend-end-question = Um wie viele Tage wurde der Schutz für <b>{ $title }</b> verlängert? Tipp auf einen Knopf oder schreib das neue Ende: <code>/extend { $number } bis { $example }</code>
extend-usage = Schreib <code>/extend</code>, die Nummer der Bestellung und wie viele Tage du willst: <code>/extend 1 20</code>. Hat der Verkäufer schon verlängert, schreib das neue Ende: <code>/extend 1 bis 31.01.2027</code>.

## Briefe

letter-heading = <b>{ $name }</b>
    { $explanation }
letters-question = Welchen Text brauchst du für <b>{ $title }</b>?
letters-none = <b>{ $title }</b> braucht gerade keine Nachricht.
letter-name-tracking_check = Nachricht: Sendungsnummer
    .explain = Bittet den Verkäufer, die Nummer zu prüfen oder die richtige zu schicken. Kopier die Nachricht in den Chat der Bestellung.
letter-name-tracking_new_number = Nachricht: neue Nummer
    .explain = Bittet um eine Nummer, die wirklich funktioniert, oder um den Postbeleg.
letter-name-extension_request = Nachricht: verlängern
    .explain = Bittet den Verkäufer, den Schutz zu verlängern. Kopier die Nachricht in den Chat der Bestellung.
letter-name-extension_reminder = Nachricht: Verlängerung, erneut
    .explain = Hakt höflich nach und sagt, dass du sonst einen Streitfall eröffnen musst.
letter-name-dispute_untracked = Streitfall: Nummer zeigt nichts
    .explain = { $proof ->
        [order] Für das Streitfall-Formular: Es gibt keine Sendungsnummer. { proof-order }
       *[tracking] Für das Streitfall-Formular: Die Nummer ist nicht verfolgbar. Häng einen Screenshot der Sendungsverfolgung an.
    }
letter-name-dispute_in_transit = Streitfall: nicht da
    .explain = Für das Streitfall-Formular: Der Schutz läuft ab oder ist vorbei, und das Paket ist nicht da. Häng einen Screenshot der Sendungsverfolgung an.
letter-name-dispute_late = Streitfall: verspätet
    .explain = Für das Formular: Du hast lange genug gewartet. { $proof ->
        [order] { proof-order }
       *[tracking] Häng einen Screenshot der Sendungsverfolgung an.
    }
letter-name-dispute_delivered_elsewhere = Streitfall: anderswo zugestellt
    .explain = Für das Streitfall-Formular: Sagt offen, dass die Sendungsverfolgung „zugestellt“ zeigt und du nichts hast.
letter-name-dispute_returned = Streitfall: geht zurück
    .explain = Für das Streitfall-Formular: Das Paket geht zurück an den Verkäufer.
letter-name-dispute_goods = Streitfall: die Ware
    .explain = Für das Formular: sagt, was mit der Ware nicht stimmt. Häng deine Fotos oder ein Video an.
letter-name-dispute_reply = Antwort im Streitfall
    .explain = Sagt höflich, dass du bei deinem Grund und deinem Betrag bleibst.
letter-name-mediator_appeal = Entscheidung ablehnen
    .explain = Für die Vermittler: Lehnt den Vorschlag ab und verweist auf neue Beweise. Häng etwas an, das sie noch nicht kennen.
letter-name-refund_reminder = Wo bleibt das Geld?
    .explain = Für den AliExpress-Support: fragt, wo die Erstattung bleibt.
letter-name-shipment_request = Nachricht: Wann wird verschickt?
    .explain = Fragt den Verkäufer, wann er die Bestellung verschickt. Kopier die Nachricht in den Chat der Bestellung.

## Konto und Regelwerk

stats-heading = <b>Dein Konto</b>
stats-orders = Bestellungen: { $orders }, davon { $watched } im Blick
stats-money = Es geht um: { $sums }
stats-next = Läuft zuerst ab: { $title } (Nr. { $number }); handle spätestens am { $date }
stats-disputes = Bestellungen mit Streitfall: { $disputes }, das sind { $share } %. Von Ärger berichten Käufer ab { $dispute_share_percent } %.
stats-disputes-few = Bestellungen mit Streitfall: { $disputes }. Noch zu wenige für einen Anteil; von Ärger berichten Käufer ab { $dispute_share_percent } %.
stats-outcomes = Beendete Streitfälle: { $won } gewonnen{ $partly ->
        [0] { "" }
       *[other] { " " }(davon { $partly } zum Teil)
    }, { $lost } verloren
stats-back = Zurückgeholt: { $sums }
stats-share-over = ⚠️ Über { $dispute_share_percent } % sieht ein Konto für AliExpress nach Betrug aus und kann gesperrt werden. Bitte um Verlängerung, wo es geht, und eröffne einen Streitfall nur, wenn es sein muss.
rules-contents = <b>Das Regelwerk</b>
    Woran ich mich halte: die Erfahrung vieler Käufer, mit ihren Zahlen. Wähl ein Kapitel.
rules-chapter = <b>{ $title }</b>
button-contents = Inhalt
rulebook-preface = # Das Regelwerk

    Woran sich Buyer Clock hält. Diese Seite entsteht aus den Vorgaben, die ohne eigene Einstellung gelten, und ein Test prüft, dass sie aktuell ist: `make docs` schreibt sie neu. Die Quelle ist eine Sammlung von Käuferratgebern von etwa 2017; die Zeilen sind die dieser Sammlung. Jede Zahl lässt sich mit `POLICY_FILE` ändern; `POLICY_FILE=2025` enthält, was spätere Seiten sagen.
command-stats = Bestellungen, Geld auf dem Spiel, Streitfälle
command-rules = das Regelwerk

## Streitfälle

dispute-heading = <b>{ $title }</b> · Nr. { $number }
    Du kannst heute einen Streitfall eröffnen.
dispute-not-before = Für <b>{ $title }</b> nimmt AliExpress vor dem { $date } keinen Streitfall an. So steht es:
dispute-not-shipped = Einen Streitfall über <b>{ $title }</b> gibt es erst, wenn die Bestellung versandt ist. So steht es jetzt:
dispute-should-now = { $last_safe ->
        [none] 🔴 <b>Eröffne ihn jetzt.</b>
       *[other] 🔴 <b>Eröffne ihn jetzt</b>, spätestens am { $last_safe }.
    }
dispute-should-wait = 🟢 <b>Lieber noch nicht.</b> Verkäufer lehnen einen verfrühten Streitfall ab, und die Vermittler lassen dich noch etwa { $mediator_wait ->
        [one] { $mediator_wait } Tag
       *[other] { $mediator_wait } Tage
    } warten. Ich sage dir, wann es Zeit ist.
dispute-should-look = 🔎 <b>Prüf zuerst, ob die Sendung verfolgt werden kann.</b> Schon bei einem Status ist der Grund unten falsch: Sag mir, was dasteht, und ich nenne den richtigen.
dispute-if-untracked = <b>Prüf zuerst die Sendung.</b> Ein Status? Sag mir, welcher: Dann gilt ein anderer Grund.
dispute-should-goods = 🔍 <b>Eröffne ihn, sobald deine Beweise bereit sind,</b> spätestens am { $last_safe }.
dispute-should-choice = 🟡 <b>Nur, wenn du genug gewartet hast.</b> Das Paket steht still und der Schutz endet bald, du darfst ihn also jetzt eröffnen. Willst du die Ware noch, bitte zuerst um Verlängerung; eröffne den Streitfall spätestens am { $must_on }.
dispute-moving = Nimmt AliExpress keinen Streitfall an, weil das Paket unterwegs ist, bitte stattdessen um Verlängerung. Nach Ende des Schutzes bleiben dir noch { $last_window ->
        [one] { $last_window } Tag
       *[other] { $last_window } Tage
    } für einen Streitfall.
dispute-moving-refused = Solange ein Paket sichtbar unterwegs ist, lehnt AliExpress einen Streitfall ab, bis die Lieferzeit vorbei ist. Bitte um Verlängerung; ist der Schutz vorbei, bleiben dir noch { $last_window ->
        [one] { $last_window } Tag
       *[other] { $last_window } Tage
    } für einen Streitfall.
dispute-reason-line = <b>Grund:</b> am ehesten { $reason }
dispute-never-in-transit = <b>Wähle nie</b> „noch unterwegs“: Die Sendungsverfolgung zeigt „zugestellt“, und das läse sich wie Betrug.
dispute-never-on-its-way = <b>Wähle nie</b> „noch unterwegs“: Das Paket ist da, es fehlen nur Teile.
dispute-never-damaged = <b>Wähle nicht</b> „beschädigt“: Das heißt unterwegs beschädigt. Für ein Gerät, das nicht läuft, gibt es einen eigenen Grund.
dispute-never-not-received = <b>Wähle nie</b> „nicht erhalten“, auch wenn der Verkäufer darum bittet und dir das Geld verspricht: Ein falscher Grund kann dich dein AliExpress-Konto kosten.
dispute-never-untracked = <b>Wähle nicht</b> „nicht verfolgbar“: Schon ein einziger Status heißt, dass die Nummer funktioniert.
dispute-evidence-tracking = <b>Beweise:</b> ein Screenshot der Sendungsverfolgung mit dem heutigen Datum. Es kam nichts, also braucht es keine Fotos.
dispute-evidence-order = <b>Beweise:</b> ein Screenshot der Bestellseite mit dem heutigen Datum, auf dem man sieht, dass es keine Sendungsnummer gibt. Es kam nichts, also braucht es keine Fotos.
dispute-evidence-goods = <b>Beweise:</b> mindestens ein Foto, das genau das zeigt, zusammen höchstens { $evidence_megabytes } MB. Nachreichen kannst du jederzeit.
dispute-evidence-filmed = <b>Beweise:</b> ein kurzes Video oder Fotos, die genau das zeigen, mit Verpackung und Etikett; zusammen höchstens { $evidence_megabytes } MB. Du kannst jederzeit mehr nachreichen.
dispute-sum = <b>Lösung:</b> nur Erstattung, über die vollen { $price }. Achte bei jedem Schritt darauf, dass der Betrag nicht auf 0 gesetzt wurde.
dispute-sum-goods = <b>Lösung:</b> nur Erstattung, oder Rückgabe und Erstattung, wenn du die Ware nicht behalten willst; das Rückporto zahlen aber nur wenige Verkäufer. Bis { $price }; wer verlangt, was dem Mangel entspricht, gewinnt öfter. Prüf bei jedem Schritt, dass der Betrag nicht auf 0 geändert wurde.
dispute-claim = <b>Du willst</b> { $solution ->
        [return] es gegen { $sum } zurückgeben.
       *[refund] { $sum } verlangen.
    }
dispute-parts = Kannst du es noch gebrauchen, verlang einen Teil: Tipp auf einen Betrag oder schreib <code>/dispute { $number } { $part }</code>.
terms-question = Was verlangst du bei <b>{ $title }</b>? { $sum ->
        [none] { "" }
       *[other] { $solution ->
            [return] Bisher: es gegen { $sum } zurückgeben.{ " " }
           *[refund] Bisher: { $sum }.{ " " }
        }
    }Ändere es bei AliExpress, dann tipp es hier an oder schreib den Betrag: <code>/dispute { $number } { $part }</code>
park-question = Bis wann warten die Vermittler bei <b>{ $title }</b>? Tipp auf einen Tag oder schreib ihn: <code>/dispute { $number } bis { $example }</code>
dispute-sum-unknown = <b>Lösung:</b> nur Erstattung, nie mehr, als du bezahlt hast. Achte bei jedem Schritt darauf, dass der Betrag nicht auf 0 gesetzt wurde.
dispute-conduct = Schreib auf Englisch und bleib bei den Fakten: keine Drohungen, kein Wort über Bewertungen.
dispute-share-warning = ⚠️ Ich kenne { $orders } deiner Bestellungen, { $disputes } hatten einen Streitfall. Mit diesem steigt der Anteil über { $dispute_share_percent } %, und dort werden Konten gesperrt. Eröffne ihn nur, wenn es sein muss.
dispute-words = <b>Was du schreibst</b>
    <pre>{ $letter }</pre>
dispute-sum-zero = <b>Stimm nie einer 0 zu.</b> Das schließt den Streitfall, und es kommt kein Geld. Setz den Betrag wieder hoch, höchstens auf das, was du bezahlt hast.
dispute-usage = Einen Betrag notierst du so: <code>/dispute 1 5 €</code> für das, was du verlangst, <code>/dispute 1 Angebot 5 €</code> für das, was der Verkäufer bietet, <code>/dispute 1 zurück 5 €</code> für das, was zurückkommt. Ein ruhender Streitfall: <code>/dispute 1 bis 31.01.2027</code>.
dispute-at-post-office = Eröffne noch keinen Streitfall über <b>{ $title }</b>: Das Paket wartet bei der Post auf dich. „Noch unterwegs“ wäre falsch, und bevor es zurückgeht, verliert man einen Streitfall leicht. Nicht mehr da oder an jemand anderen ausgegeben? Sag es mir, dann nenne ich dir den richtigen Grund.
dispute-guarantee = Der garantierte Liefertermin, { $guarantee }, ist vorbei: Das ist ein eigener Grund, und der Text unten nennt ihn.
dispute-pieces = Wie viele Teile kamen an, und wie viele hast du bezahlt? Schreib zum Beispiel <code>2 von 5</code>, dann steht es im Text.
cancel-dispute-warning = Überleg es dir gut, bevor du den Streitfall um <b>{ $title }</b> zurückziehst. Einen neuen kannst du nur bis { $last } eröffnen: Am { $date } wäre es zu spät, und manche sagen, es geht gar nicht mehr. Zurückziehen musst du ihn bei AliExpress; ich notiere es nur.
cancel-dispute-came = Zieh den Streitfall um <b>{ $title }</b> bei AliExpress zurück, dann sag es mir hier. { $date ->
        [none] Für einen neuen ist keine Zeit mehr.
       *[other] Stimmt mit der Ware etwas nicht, kannst du bis { $date } einen neuen eröffnen.
    }
cancel-dispute-final = Überleg es dir gut, bevor du den Streitfall um <b>{ $title }</b> zurückziehst: Für einen neuen ist keine Zeit mehr. Zurückziehen musst du ihn bei AliExpress; ich notiere es nur.

## Erhalt und Abschluss

goods-reason-question = Was stimmt mit <b>{ $title }</b> nicht? Nenn den wahren Grund; deine Fotos müssen ihn zeigen.
close-question = <b>{ $title }</b> schließen? Dann schicke ich dazu keine Erinnerungen mehr.
close-warning = Bis { $date } kannst du noch einen Streitfall eröffnen. <b>{ $title }</b> trotzdem schließen?

## Hinzufügen

estimate-no-promise = Eine geschätzte Lieferzeit ist kein Versprechen, ich lasse sie weg. Es zählt das Ende des Käuferschutzes oder eine <i>garantierte</i> Lieferung.
add-ask-title = Was hast du bestellt? Ein paar Worte, an denen du es erkennst.
add-ask-tracking = Wie lautet die Sendungsnummer?
add-ask-shipped_on = Wann wurde es versandt? Zum Beispiel <code>{ $example }</code> oder <i>vor 3 Tagen</i>.
add-ask-protection = Wie lange ist es geschützt? Öffne bei AliExpress „Bestellungen“ und diese Bestellung. Schreib ab, was der Timer zeigt: <code>noch 23 Tage</code> oder <code>bis { $example }</code>; oder schreib, wie viele Tage der Schutz ab Versand insgesamt dauert: <code>60 Tage</code>.
add-ask-price = Was hat es gekostet? Zum Beispiel <code>12,50 €</code>. Für günstige Bestellungen gelten eigene Termine.
add-ask-guaranteed = Innerhalb von wie vielen Tagen ab Versand ist die Lieferung garantiert? Zum Beispiel <code>40 Tage</code>.
add-ask-seller = Wie heißt der Verkäufer?
add-ask-order_number = Wie lautet die Bestellnummer? 16 Ziffern, von der Seite der Bestellung.
add-ask-shipping = Hast du für den Versand bezahlt? Schreib <i>bezahlter Versand</i> oder <i>kostenloser Versand</i>.
add-over-but-window = Wenn das stimmt, kannst du noch bis { $date } einen Streitfall eröffnen. Diese letzten Tage behalte ich mit dir im Blick.
button-over-is-right = Ja, Schutz ist vorbei
button-extended-by = Ja, um { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
press-question-gone = Diese Frage hat sich erledigt. Mit /add fängst du neu an.
button-skip = Überspringen
button-today = Heute
button-yesterday = Gestern
button-days-ago = Vor { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    }
button-days = { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }

## Knöpfe

button-status = ‹ Zur Bestellung
button-track = Status melden
button-still-nothing = Immer noch nichts
button-letter = Nachricht
button-wrote = Nachricht geschickt
button-extend = Um Verlängerung bitten
button-extended = Verlängert
button-not-extended = Nicht verlängert
button-arrived = Es ist da
button-disputed = Streitfall eröffnet
button-tomorrow = Morgen
button-close = Alles gut, schließen
button-dispute = So geht der Streitfall
button-seller-refused = Verkäufer lehnt ab
button-seller-offered = Anderes Angebot
button-seller-asks = Verkäufer verlangt…
button-seller-wants-more = Andere Bitte
button-taken-over = AliExpress übernimmt
button-decided = Entscheidung da
button-appealed = Ich habe abgelehnt
button-won = Ich bekomme Geld
button-lost = Verloren
button-mistake = Irrtümlich bestätigt
button-silence = Betrag bewilligt
button-park = Ruht vorerst
button-terms = Forderung ändern
button-return-agreed = Rückgabe vereinbart
button-sent-back = Zurückgeschickt
button-claim = { $sum } verlangen
button-claim-return = Rückgabe, { $sum }
button-cancel-dispute = Fall zurückziehen
button-cancel-dispute-anyway = Ist zurückgezogen
button-refunded = Das Geld ist da
button-not-shipped = Noch nicht versandt
button-not-cheap = Nein, mehr
button-shipped = Wurde versandt
button-close-order = Bestellung schließen
button-close-anyway = Ja, schließen
button-copy = 📋 Kopieren
button-add = Neue Bestellung
button-orders = Alle Bestellungen
button-help = Was kannst du?
button-cancel = Doch nicht
button-accepted = Angenommen
button-nothing-offered = Angebot ist 0
button-cheap = Ja, weniger
button-problem = Etwas stimmt nicht
button-another-problem = Anderer Grund
button-asked-again = Nachgehakt

## Drücke, die nicht gehen

press-stale = Dieser Knopf ist veraltet. So steht es jetzt.
press-no-such-order = Diese Bestellung ist nicht mehr da.
press-broken = Diesen Knopf kann ich nicht lesen. /orders zeigt alles.

## Was die Fachregeln ablehnen

error-order-closed = Bestellung Nr. { $number } ist geschlossen. <code>/undo { $number }</code> öffnet sie wieder.
error-already-registered = Diese Bestellung hast du schon hinzugefügt.
error-already-shipped = Bestellung Nr. { $number } wurde schon versandt.
error-already-received = Bestellung Nr. { $number } hast du schon.
error-not-shipped = Bestellung Nr. { $number } wurde noch nicht versandt.
error-extension-days = { $days } Tage gehen nicht. Verkäufer geben auf einmal 1 bis { $longest }.
error-extension-not-later = Das neue Ende muss nach dem { $date } liegen.
error-end-too-far = Der { $date } ist mehr als ein Jahr entfernt. Prüf bitte das Datum.
error-dispute-open = Für Bestellung Nr. { $number } hast du schon einen Streitfall offen.
error-dispute-already-won = Dieser Streitfall ist schon zu deinen Gunsten entschieden.
error-no-dispute = Für Bestellung Nr. { $number } gibt es keinen offenen Streitfall.
error-no-decision = Es gibt noch keine Entscheidung, die du ablehnen könntest.
error-goods-not-received = Für diesen Grund musst du die Ware haben: Sag mir zuerst, dass das Paket da ist.
error-reason-in-transit-delivered = „Noch unterwegs“ ist der falsche Grund, wenn die Sendungsverfolgung „zugestellt“ zeigt: Das liest sich wie Betrug.
error-sum-currency = Nenn den Betrag bitte in der Währung, in der du bezahlt hast ({ $paid }).
error-sum-above-paid = Mehr als { $paid } kannst du nicht verlangen: So viel hast du bezahlt.
error-sum-too-small = Das ist zu wenig: Ein Streitfall geht um { $smallest } oder mehr.
error-protection-ended = Der Schutz endete am { $date }, es gibt also nichts mehr zu verlängern. Was du noch tun kannst: <code>/status { $number }</code>
error-already-confirmed = Ich weiß schon, dass der Erhalt von Bestellung Nr. { $number } aus Versehen bestätigt wurde.
error-reason-not-received = Du hast das Paket, „nicht erhalten“ wäre also ein falscher Grund. Sag, was mit der Ware nicht stimmt: <code>/dispute { $number }</code>
error-seller-answered = Der Verkäufer hat im Streitfall um Bestellung Nr. { $number } geantwortet, er schweigt also nicht.
error-cannot-be-parked = Ruhen kann ein Streitfall nur, solange das Paket unterwegs ist; bei Bestellung Nr. { $number } ist das nicht so.
error-parked-not-later = Der { $date } liegt nicht in der Zukunft.
error-nothing-to-return = Es gibt noch nichts zurückzuschicken: Sag mir zuerst, dass Bestellung Nr. { $number } da ist.
error-no-return-agreed = Für Bestellung Nr. { $number } ist noch keine Rücksendung vereinbart.
error-date-far-off = Der { $date } ist Jahre entfernt. Prüf bitte das Datum.
error-guarantee-days = { $days } Tage garantierte Lieferung gehen nicht. Höchstens 366, bitte.
error-no-refund-expected = Bei Bestellung Nr. { $number } steht keine Erstattung aus.
error-no-such-order = Eine Bestellung Nr. { $number } hast du nicht. /orders zeigt alle.
error-snooze-not-later = Der { $date } liegt nicht in der Zukunft.
error-snooze-past-deadline = Der { $date } wäre zu spät: Der letzte sichere Tag ist der { $last }.
error-shipped-in-future = Der { $date } liegt in der Zukunft. Der Versandtag ist heute oder früher.
error-end-before-shipment = Der Schutz kann nicht am { $date } enden: Das ist vor dem Versand. Prüf bitte beide Daten.
error-protection-needs-shipment = Ich brauche beides: wann es versandt wurde und wie lange es geschützt ist.
error-protection-over = Nach diesen Daten waren der Schutz und die letzten Tage für einen Streitfall am { $date } vorbei. Es gibt nichts mehr zu beobachten. Endet der Schutz an einem anderen Tag, schreib ihn als <i>bis …</i>
error-title-empty = Die Bestellung braucht einen Namen.
error-too-many-orders = Mehr als { $count ->
        [one] { $count } offene Bestellung
       *[other] { $count } offene Bestellungen
    } kann ich für eine Person nicht im Blick behalten. Schließ bitte zuerst ein paar.
error-status-day = Der { $date } passt nicht: Der Status kam zwischen Versand und heute.
error-kept-until-past = Der { $date } ist schon vorbei. Bis wann liegt es dort?
error-pieces = { $came } von { $paid } geht nicht: Es müssen weniger angekommen sein, als du bezahlt hast.
error-too-many-kept = Du hast hier schon { $count } Bestellungen, die geschlossenen mitgezählt; mehr speichere ich nicht. /delete löscht eine, die du nicht mehr brauchst.
letter-block = <pre>{ $letter }</pre>

## Das Profil des Bots

# Steht im leeren Chat, vor /start. Höchstens 512 Zeichen, ohne Auszeichnung.
bot-about =
    Ich behalte die Fristen deiner AliExpress-Bestellungen im Blick, damit du den letzten Tag für einen Streitfall nicht verpasst.

    Jede Bestellung nennst du mir nur einmal. Am richtigen Tag schreibe ich dir, was zu tun ist, samt fertiger Nachricht an den Verkäufer.
# Das Profil des Bots. Höchstens 120 Zeichen.
bot-short = Behält die Fristen deiner AliExpress-Bestellungen im Blick und schreibt die Nachrichten für dich.
since-question = <b>Seit wann steht das da?</b> Ab dann zählen die Tage. Tipp auf einen Tag, oder schreib ihn: <code>{ $example }</code>
kept-question = <b>Bis wann liegt es dort?</b> Frag nach, oder sieh auf die Abholkarte. Tipp auf einen Tag, oder schreib ihn: <code>{ $example }</code>
customs-until-question = <b>Bis wann wartet der Zoll?</b> Tipp auf einen Tag, oder schreib den aus dem Bescheid: <code>{ $example }</code>
pieces-question = Wie viele Teile kamen an, und wie viele hast du bezahlt? Schreib zum Beispiel <code>2 von 5</code>.
cheap-question = Ich weiß nicht, was { $price } wert sind. War es weniger als etwa { $about }?
digest-waiting = <b>Nichts zu tun</b>
