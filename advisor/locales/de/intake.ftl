### Was am Getippten unklar oder unmöglich ist, und Hinweise, die nur erklären.

problem-text-too-long = Das sind { $length } Zeichen; auf einmal lese ich { $limit }. Schick mir bitte nur den Teil über eine Bestellung.
problem-title-missing = Was hast du bestellt? Ein paar Worte, an denen du es erkennst.
problem-tracking-unreadable = „{ $text }“ kann ich nicht als Sendungsnummer lesen. Sie hat 5 bis 40 Buchstaben und Ziffern.
problem-tracking-twice = Ich sehe zwei Sendungsnummern: { $first } und { $second }. Welche stimmt?
problem-ship-date-unreadable = „{ $text }“ kann ich nicht als Datum lesen.
problem-ship-date-ambiguous = „{ $text }“ kann { $first } oder { $second } heißen. Was stimmt?
problem-ship-date-future = Der { $date } liegt in der Zukunft. Der Versandtag ist heute oder früher.
problem-ship-date-before-order = Nach diesen Daten wurde am { $first } versandt, also vor der Bestellung am { $ordered }. Prüf bitte das Versanddatum.
problem-ship-date-too-old = Der { $date } ist mehr als { $limit ->
        [one] { $limit } Tag
       *[other] { $limit } Tage
    } her: Eine so alte Bestellung ist vorbei. Prüf bitte das Jahr.
problem-ship-date-undated = „{ $text }“ zählt ab dem Tag, an dem es geschrieben wurde, und der steht nicht im Text. Wenn das heute war, ist der { $first } gemeint.
problem-ship-date-twice = Ich sehe zwei Versanddaten: { $first } und { $second }. Welches stimmt?
problem-shipped-after-end = Nach diesen Daten wurde am { $shipped } versandt, aber der Schutz reicht nur bis { $until }. Prüf bitte beides.
problem-date-unclear = Ich sehe das Datum „{ $text }“, aber nicht, was da geschah.
problem-protection-unreadable = Aus „{ $text }“ lese ich nicht, wie lange der Schutz gilt. Nenn Tage oder ein Enddatum.
problem-protection-left-or-whole = „{ $text }“: Ist das die restliche Zeit, also bis { $first }, oder sind es { $days } Tage ab Versand?
problem-protection-ambiguous = „{ $text }“ kann { $first } oder { $second } heißen. Was stimmt?
problem-protection-undated = „{ $text }“ zählt ab dem Tag, an dem es geschrieben wurde, und der steht nicht im Text. Wenn das heute war, endet der Schutz am { $first }.
problem-protection-unnamed = Ist „{ $text }“ die Zeit, die vom Käuferschutz noch bleibt? Dann endet er am { $first }.
problem-protection-over = Nach diesen Daten endete der Schutz am { $date }.
problem-protection-days-out-of-range = { $days } Tage Schutz gehen nicht. Zwischen 1 und { $limit }, bitte.
problem-protection-too-far = Der { $date } ist mehr als { $limit ->
        [one] { $limit } Tag
       *[other] { $limit } Tage
    } entfernt. Prüf bitte das Jahr.
problem-protection-days-twice = Ich sehe zwei Schutzzeiten: { $first } und { $second } Tage. Welche stimmt?
problem-protection-until-twice = Ich sehe zwei Enddaten für den Schutz: { $first } und { $second }. Welches stimmt?
problem-protection-conflict = { $days ->
        [one] { $days } Tag endet
       *[other] { $days } Tage enden
    } am { $reckoned }, du hast aber auch { $until } geschrieben. Was stimmt?
problem-price-unreadable = „{ $text }“ kann ich nicht als Preis lesen. Zum Beispiel: 12,50 € oder $12.50.
problem-price-not-positive = Ein Preis muss größer als 0 sein; „{ $text }“ ist es nicht.
problem-price-currency-missing = { $amount } in welcher Währung? Zum Beispiel: { $amount } € oder ${ $amount }.
problem-price-twice = Ich sehe zwei Preise: { $first } und { $second }. Welchen hast du bezahlt?
problem-guaranteed-unreadable = „{ $text }“ kann ich nicht als Liefergarantie lesen. Zum Beispiel: garantiert 40 Tage.
problem-guaranteed-out-of-range = Eine Garantie von { $days } Tagen geht nicht. Zwischen 1 und { $limit }, bitte.
problem-guaranteed-twice = Ich sehe zwei Liefergarantien: { $first } und { $second } Tage. Welche stimmt?
problem-days-unreadable = „{ $text }“ kann ich nicht als Anzahl von Tagen lesen.
problem-days-out-of-range = { $days } Tage gehen nicht. Zwischen 1 und { $limit }, bitte.
problem-seller-missing = Wie heißt der Verkäufer?
problem-seller-twice = Ich sehe zwei Verkäufer: { $first } und { $second }. Welcher stimmt?
problem-order-number-unreadable = „{ $text }“ kann ich nicht als Bestellnummer lesen.
problem-order-number-twice = Ich sehe zwei Bestellnummern: { $first } und { $second }. Welche stimmt?
problem-shipping-conflict = War der Versand bezahlt oder kostenlos?
problem-number-unclear = Ich sehe die Nummer { $text }, aber nicht, was sie bedeutet.

hint-tracking-hint-typo = 🔎 Die Prüfziffer von { $code } passt nicht. Vielleicht ein Tippfehler: Vergleich bitte mit der Bestellung.
hint-tracking-hint-order-number = 🔎 { $code } sieht eher nach einer Bestellnummer aus als nach einer Sendungsnummer. Vergleich bitte mit der Bestellung.
hint-tracking-hint-service = 🔎 { $code } sieht nach einer Nummer von { $service } aus.
hint-tracking-hint-border = 🔎 Nummern wie { $code } lassen sich oft nur bis zur Grenze verfolgen. Das ist normal.

## Eine eingefügte oder weitergeleitete Bestellung, bevor sie gespeichert wird

field-title = Name
field-shipped_on = Versanddatum
field-protection = Käuferschutz
field-tracking = Sendungsnummer
field-price = Preis
field-guaranteed = Liefergarantie
field-seller = Verkäufer
field-order_number = Bestellnummer
field-shipping = Versand
preview-until = endet am { $date }
preview-heading = { $count ->
        [1] <b>Stimmt das so?</b>
       *[other] <b>Stimmt das so?</b> Bestellung { $place } von { $count }
    }
preview-title = <b>{ $title }</b>
preview-nameless = eine Bestellung ohne Namen
preview-line = • { $name }: { $value }
preview-unshipped = • Noch nicht versandt
preview-ordered = • Bestellt: { $date }
preview-choice = { $choices }?
preview-missing = Noch offen: { $names }. Ich frage beim Speichern danach.
preview-unsure = Bitte prüfen: { $names }. Ich frage beim Speichern nach.
preview-unused = Nicht verwendet: { $texts }
preview-known = <b>{ $title }</b>, Nr. { $number }, beobachte ich schon.
preview-finished = { $count ->
        [one] Ausgelassen: { $count } Bestellung, die schon vorbei ist.
       *[other] Ausgelassen: { $count } Bestellungen, die schon vorbei sind.
    }
preview-first-only = Das sind mehr als { $count } Bestellungen. Ich nehme die ersten { $count }; schick den Rest noch einmal, wenn diese gespeichert sind.
preview-saved = <b>Hinzugefügt:</b> { $title } · Nr. { $number }
preview-saved-all = <b>{ $count ->
        [one] { $count } Bestellung
       *[other] { $count } Bestellungen
    } hinzugefügt.</b> Ich behalte sie im Blick.
preview-dropped = Gut, die lasse ich weg.
preview-dropped-all = Gut, den Rest lasse ich weg.
button-preview-save = ✅ Speichern
button-preview-save-all = ✅ Alle { $count } speichern
button-preview-edit = ✏️ Korrigieren
button-preview-ask = ❓ { $name }
button-preview-drop = Diese auslassen
button-preview-drop-all = Alle auslassen

typed-left = Gut, alles bleibt, wie es ist.
typed-unclear = Ich weiß nicht, was davon du meinst.
typed-offer-unclear = Ich warte auf den Betrag, den der Verkäufer bietet, zum Beispiel <code>{ $example }</code>. Du kennst ihn noch nicht? Macht nichts: Das Angebot selbst ist notiert.
half-told = <b>{ $title }</b> ist noch nicht fertig. Weitermachen?
half-told-waits = <b>{ $title }</b> ist noch nicht fertig; mach jederzeit weiter.
half-told-gone = Diese Bestellung ist nicht mehr da. /add beginnt eine neue.
button-resume = Weiter: { $title }
button-begin-anew = Andere Bestellung

## Eine Sendungsnummer für sich allein, und Etiketten

code-read = Ich sehe die Nummer <code>{ $code }</code>.
code-question = Zu welcher Bestellung gehört sie?
code-known = Das ist die Sendungsnummer von <b>{ $title }</b>, Nr. { $number }.
codes-question = { $count ->
        [one] Auf dem Etikett steht ein Code. Ist das die Sendungsnummer?
       *[other] Auf dem Etikett stehen { $count } Codes. Welcher ist die Sendungsnummer?
    }
button-code-to = { $number }. { $title }
button-code-add = { $code } hinzufügen
button-code-new = Neue Bestellung
picture-too-large = Dieses Bild ist mir zu groß. Höchstens { $megabytes } MB, bitte; oder tipp einfach die Nummer ein.
picture-too-detailed = Dieses Bild hat zu viele Pixel oder Details für mich. Schick einen normalen Screenshot vom Handy, oder tipp einfach die Nummer ein.
picture-too-many = Das sind zu viele Bilder für eine Stunde. Tipp die Nummer bitte ein oder versuch es später noch einmal.
picture-unreadable = Dieses Bild kann ich nicht öffnen. JPEG und PNG gehen; oder tipp einfach die Nummer ein.
picture-not-fetched = Telegram hat mir das Bild nicht gegeben. Schick es bitte noch einmal oder tipp die Nummer ein.

## News of an order that is registered

news-heading = Nr. { $number }, <b>{ $title }</b>, habe ich schon. Im Text steht:
news-change = • { $name }: bisher { $before }, jetzt { $now }
news-first = • { $name }: { $now }
news-shipped = Im Text steht, dass die Bestellung verschickt wurde, aber nicht, an welchem Tag.
news-delivered = Im Text steht, dass das Paket zugestellt wurde. Hast du es?
news-completed = Im Text steht, dass die Bestellung abgeschlossen ist. Hast du das Paket?
news-cancelled = Im Text steht, dass die Bestellung storniert wurde.
news-refunded = Im Text steht, dass das Geld zurückgezahlt wurde.
news-disputed = Im Text steht, dass ein Streitfall läuft.
news-noted = Übernommen.
button-news-take = ✅ Übernehmen
button-news-not-here = ❌ Es ist nicht da
news-same-name = Eine Bestellung mit diesem Namen gibt es schon, Nr. { $number }. Ist es dieselbe?
button-news-same = Es ist Nr. { $number }
