### Що повідомляє служба відстеження, якщо її дозволили і власник бота, і покупець.

situation-delivery-seen = За даними відстеження, посилку доставлено { $delivered }. Вона у вас?
    .do = Загляньте в поштову скриньку, спитайте вдома та в сусідів.
        Якщо вона у вас, скажіть, і матимете { $last_window ->
            [one] { $last_window } день
            [few] { $last_window } дні
           *[many] { $last_window } днів
        }, щоб усе перевірити. Якщо ні, теж скажіть: потрібні слова я підготую.
    .otherwise = { $phase ->
        [closed] Замовлення вже закрилося, і після { $last_safe } гроші лишаться у продавця.
       *[other] Після статусу «доставлено» захисту лишається тільки { $delivered_cut ->
            [one] { $delivered_cut } день
            [few] { $delivered_cut } дні
           *[many] { $delivered_cut } днів
        }, хоч би в кого була посилка.
    }
checkpoint-delivery_seen = відстеження показує «доставлено»: посилка у вас?
    .nudge = Перевізник повідомляє про доставку.
checkpoint-delivery_unanswered = доставлено чи ні? Дні спливають
    .nudge = Перевізник повідомляє про доставку, а я досі не знаю, чи посилка у вас.
checkpoint-sighting_unclear = що означає статус
    .nudge = У відстеженні з’явилося те, про що можете судити тільки ви.
checkpoint-parcel_news = новини про посилку
    .nudge = Є новини про вашу посилку.
parcel-said_delivered = доставлено, каже перевізник
event-tracker_reported = { $seen } повідомляє: { $state }{ $since ->
        [none] { "" }
       *[other] { " " }(з { $since })
    }
event-sighting_unclear = { $seen } пише щось незрозуміле{ $answers ->
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
tracker-expected = Очікується не пізніше { $date }.
tracker-handed-to = В останнього перевізника її номер <code>{ $number }</code>.
tracker-unclear = { $service } пише щось незрозуміле{ $scan ->
        [none] { "" }
       *[other] { " " }({ $scan })
    }. Що це?
tracker-not-yours = { $service } показує чужу посилку. Номер правильний?
tracker-evidence = У тексті є посилання на { $service }. Додайте і свій скриншот сторінки відстеження: доказом вважається він.
button-have-it = Так, у мене
button-have-nothing = Ні, нічого немає
button-check-number = Виправити номер
tracker-offer = 🔎 Мені самому перевіряти відстеження? Тоді { $service } дізнається трек-номер і країну, куди їде посилка, і більше нічого про вас. Напишу, лише якщо зміниться те, що вам робити.
tracker-offer-yes = Добре. Тепер я сам перевіряю відстеження: { $service }. Вимкнути можна в /settings.
tracker-offer-no = Добре, питатиму вас. Увімкнути можна в /settings.
button-watch-yes = 🔎 Так, дивись сам
button-watch-no = Ні, питай мене
settings-auto-on = 🔎 Перевіряти відстеження
settings-auto-off = 🔎 Не перевіряти відстеження
privacy-tracker = <b>Відстеження.</b> Якщо ви дозволили це в /settings, я питаю { $service } про ваші посилки. Служба дізнається трек-номер і країну, більше нічого. З відповідей я зберігаю стан, день і останній рядок перевізника; імена, адреси й телефони в них не читаються.
export-case = Досьє замовлення для AliExpress, банку чи платіжної служби
