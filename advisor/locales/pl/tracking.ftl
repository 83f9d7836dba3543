### Co zgłasza serwis śledzenia, jeśli zgodzili się na to i właściciel bota, i kupujący.

situation-delivery-seen = Według śledzenia doręczono ją { $delivered }. Masz ją?
    .do = Zajrzyj do skrzynki, zapytaj domowników i sąsiadów.
        Jeśli jest u Ciebie, daj znać, a będziesz mieć { $last_window } dni na sprawdzenie. Jeśli nie, też daj znać: przygotuję właściwe słowa.
    .otherwise = { $phase ->
        [closed] Zamówienie już się zamknęło, a po { $last_safe } pieniądze ma sprzedawca.
       *[other] Po statusie „doręczono” { $delivered_cut ->
            [one] zostaje tylko { $delivered_cut } dzień
            [few] zostają tylko { $delivered_cut } dni
           *[many] zostaje tylko { $delivered_cut } dni
        } ochrony, niezależnie od tego, kto ma paczkę.
    }
checkpoint-delivery_seen = śledzenie pokazuje: doręczono. Masz ją?
    .nudge = Przewoźnik zgłasza doręczenie.
checkpoint-delivery_unanswered = doręczona czy nie? Dni uciekają
    .nudge = Przewoźnik zgłasza doręczenie, a ja wciąż nie wiem, czy masz paczkę.
checkpoint-sighting_unclear = co oznacza status
    .nudge = W śledzeniu jest coś, co możesz ocenić tylko Ty.
checkpoint-parcel_news = wieści o paczce
    .nudge = Są wieści o Twojej paczce.
parcel-said_delivered = doręczona, mówi przewoźnik
event-tracker_reported = { $seen } zgłasza: { $state }{ $since ->
        [none] { "" }
       *[other] { " " }(od { $since })
    }
event-sighting_unclear = { $seen } zgłasza coś niejasnego{ $answers ->
        [none] { "" }
       *[other] : { $answers }
    }
tracker-state = { $service }: { $before ->
        [none] { $state }
       *[other] { $before } → { $state }
    }{ $since ->
        [none] { "" }
       *[other] , { $since }
    }
tracker-expected = Spodziewana najpóźniej { $date }.
tracker-handed-to = Ostatni przewoźnik ma ją pod numerem <code>{ $number }</code>.
tracker-unclear = { $service } podaje coś niejasnego{ $scan ->
        [none] { "" }
       *[other] { " " }({ $scan })
    }. Co to jest?
tracker-not-yours = { $service } pokazuje cudzą paczkę. Czy numer się zgadza?
tracker-evidence = Tekst powołuje się na { $service }. Dołącz też własny zrzut ekranu strony śledzenia: to on liczy się jako dowód.
button-have-it = Tak, mam ją
button-have-nothing = Nie, nic nie mam
button-check-number = Popraw numer
tracker-offer = 🔎 Mam sam sprawdzać śledzenie? { $service } pozna wtedy numer śledzenia i kraj, do którego jedzie paczka, nic więcej o Tobie. Napiszę tylko, gdy zmieni się to, co masz zrobić.
tracker-offer-yes = Dobrze. Od teraz sam sprawdzam śledzenie w { $service }. Wyłączysz to w /settings.
tracker-offer-no = Dobrze, będę pytać Ciebie. Włączysz to w /settings.
button-watch-yes = 🔎 Tak, sprawdzaj sam
button-watch-no = Nie, pytaj mnie
settings-auto-on = 🔎 Sprawdzaj śledzenie
settings-auto-off = 🔎 Nie sprawdzaj śledzenia
privacy-tracker = <b>Śledzenie.</b> Jeśli pozwolisz na to w /settings, pytam { $service } o Twoje paczki. Serwis poznaje numer śledzenia i kraj, nic więcej. Z odpowiedzi zachowuję stan, dzień i ostatni wpis przewoźnika; imion, adresów i telefonów w nich nie czytam.
export-case = Akta zamówienia dla AliExpress, banku lub operatora płatności
