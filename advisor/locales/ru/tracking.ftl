### Что сообщает служба отслеживания, если её разрешили и владелец бота, и покупатель.

situation-delivery-seen = По отслеживанию посылка доставлена { $delivered }. Она у вас?
    .do = Загляните в почтовый ящик, спросите домашних и соседей.
        Если она у вас, скажите, и будет { $last_window ->
            [one] { $last_window } день
            [few] { $last_window } дня
           *[many] { $last_window } дней
        }, чтобы всё проверить. Если нет, тоже скажите: нужные слова я подготовлю.
    .otherwise = { $phase ->
        [closed] Заказ уже закрылся, и после { $last_safe } деньги останутся у продавца.
       *[other] После статуса «доставлено» дней защиты остаётся { $delivered_cut }, у кого бы ни была посылка.
    }
checkpoint-delivery_seen = по отслеживанию доставлено: посылка у вас?
    .nudge = Перевозчик сообщает о доставке.
checkpoint-delivery_unanswered = доставлено или нет? Дни кончаются
    .nudge = Перевозчик сообщает о доставке, а я так и не знаю, у вас ли посылка.
checkpoint-sighting_unclear = что значит статус
    .nudge = В отслеживании появилось то, о чём можете судить только вы.
checkpoint-parcel_news = новости о посылке
    .nudge = О посылке есть новости.
parcel-said_delivered = доставлено, по словам перевозчика
event-tracker_reported = { $seen } сообщает: { $state }{ $since ->
        [none] { "" }
       *[other] { " " }(с { $since })
    }
event-sighting_unclear = { $seen } пишет что-то непонятное{ $answers ->
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
tracker-expected = Ожидается не позже { $date }.
tracker-handed-to = У последнего перевозчика её номер <code>{ $number }</code>.
tracker-unclear = { $service } пишет что-то непонятное{ $scan ->
        [none] { "" }
       *[other] { " " }({ $scan })
    }. Что это?
tracker-not-yours = { $service } показывает чужую посылку. Номер верный?
tracker-evidence = В тексте есть ссылка на { $service }. Приложите и свой скриншот страницы отслеживания: доказательством считается он.
button-have-it = Да, у меня
button-have-nothing = Нет, ничего нет
button-check-number = Исправить номер
tracker-offer = 🔎 Мне самому следить за отслеживанием? Тогда { $service } узнает трек-номер и страну, куда едет посылка, и больше ничего о вас. Напишу, только если изменится то, что вам делать.
tracker-offer-yes = Хорошо. Теперь я сам проверяю { $service }. Выключить можно в /settings.
tracker-offer-no = Хорошо, буду спрашивать вас. Включить можно в /settings.
button-watch-yes = 🔎 Да, смотри сам
button-watch-no = Нет, спрашивай меня
settings-auto-on = 🔎 Проверять отслеживание за меня
settings-auto-off = 🔎 Не проверять отслеживание
privacy-tracker = <b>Отслеживание.</b> Если вы разрешили это в /settings, я спрашиваю { $service } о ваших посылках. Служба узнаёт трек-номер и страну, больше ничего. Из ответов я храню состояние, день и последнюю строку перевозчика; имена, адреса и телефоны в них не читаются.
export-case = Досье заказа для AliExpress, банка или платёжной службы
