# Buttons: what unfolds the others, and what fits a thumb where the text is longer.

button-unfold = Mehr ▾
button-settings = Einstellungen
button-calendar-short = Kalender
button-another-order = Andere Bestellung
orders-shelf-urgent = Zu tun
    .words = dringend, dringende, heute, wichtig, eilig

## Shorter than the text beside which it stands

label-parcel-no_change = lange nichts Neues
label-parcel-delivered_elsewhere = nicht mir zugestellt
label-parcel-returning = geht zurück
label-parcel-at_customs = beim Zoll
label-parcel-china_only = nur in China
label-dispute-reason-delivered_elsewhere = zugestellt, nicht mir
label-dispute-reason-returned = ging zurück
label-dispute-reason-cheaper_shipping = billigerer Versand
label-dispute-reason-missing_pieces = es fehlen Teile
label-letter-name-tracking_check = Zur Sendungsnummer
label-letter-name-tracking_new_number = Neue Sendungsnummer
label-letter-name-extension_request = Schutz verlängern
label-letter-name-extension_reminder = Verlängern, noch mal
label-letter-name-dispute_untracked = Streitfall: Nummer
label-letter-name-dispute_in_transit = Streitfall: nicht da
label-letter-name-dispute_late = Streitfall: verspätet
label-letter-name-dispute_delivered_elsewhere = Streitfall: anderswo
label-letter-name-dispute_returned = Streitfall: zurück
label-letter-name-dispute_reply = Antwort im Streitfall
label-letter-name-refund_reminder = Wo ist mein Geld?
label-letter-name-cancelled_refund = Storniert: mein Geld?
label-letter-name-shipment_request = Wann wird verschickt?
label-letter-name-site_refuses = Wenn abgelehnt wird
label-chapter-B = Nummer ohne Daten
label-chapter-C = Das Paket steht
label-chapter-D = Der Schutz läuft ab
label-chapter-E = Das Paket ist woanders
label-chapter-F = Etwas stimmt nicht
label-chapter-G = Ablauf des Streitfalls
label-chapter-I = Seite der Bestellung
label-chapter-H = Dein Konto schützen
label-letter-name-returned_own = Geht zurück
