### Что бот говорит в разговоре. HTML Телеграма: <b>, <i>, <code>, <blockquote>.

language-name = русский

## Знакомство

start = <b>Здравствуйте! Я Buyer Clock.</b>
    Слежу за сроками ваших заказов на AliExpress, чтобы вы не пропустили последний день для спора. Расскажите о заказе один раз — в нужный день я скажу, что делать, и дам готовое сообщение продавцу.

    <b>Попробуйте:</b> пришлите заказ одной строкой, вот так:
    <code>/add { $example }</code>
    или нажмите кнопку, и я обо всём спрошу.

    Язык — { language-name }, напоминаю в { $hour }:00, часовой пояс — { $city }. { $guessed ->
        [yes] Это моя догадка; поправить можно через /settings или отправив геопозицию.
       *[no] Поменять можно в /settings.
    }
start-example = Чехол для телефона, LP00123456789012, отправлен 3 дня назад, 60 дней, 1 200 ₽
start-again = С возвращением! Под присмотром { $count ->
        [one] { $count } заказ
        [few] { $count } заказа
        [many] { $count } заказов
       *[other] { $count } заказа
    }.
help = <b>Добавить:</b> вставьте страницу, письмо, фото наклейки или строку:
    <code>/add { $example }</code>
    <b>Смотреть:</b> /status /orders /stats /rules
    <b>Сообщить:</b> /track /received /snooze
    <b>Вернуть деньги:</b> /extend /letter /dispute
    <b>Исправить:</b> /edit /undo /history
    <b>Вы:</b> /settings /export /privacy
    <b>Убрать:</b> /close /cancel /delete /forget
    <code>/status 2</code> — заказ № 2.
command-add = добавить заказ
command-orders = все заказы, срочные сверху
command-status = что делать сейчас и до какого числа
command-extend = попросить продлить защиту
command-track = что показывает отслеживание
command-letter = готовые сообщения на английском
command-dispute = пора ли спорить и что написать
command-received = посылка пришла
command-close = больше не следить за заказом
command-settings = язык, часовой пояс, час напоминаний, страна
command-cancel = прервать текущий вопрос
command-help = что я умею
unknown-text = На заказ это не похоже. Пришлите или перешлите что угодно с AliExpress: страницу заказа, письмо, сообщение продавца — или напишите одной строкой: <code>{ start-example }</code>. Подойдёт и фото этикетки. Остальное — в /help.
thanked = Пожалуйста! Слежу дальше.
unknown-command = Такой команды у меня нет. Что я умею, покажет /help.
not-text = Такое мне не прочесть. Пришлите текст — страницу заказа, письмо, строчку от себя — или фото этикетки с посылки. Остальное — в /help.
groups-refused = Заказы — дело личное, поэтому я работаю только в личном чате. Напишите мне: @{ $bot }
cancelled = Хорошо, забыли. Ничего не сохранено.
nothing-to-cancel = Прерывать нечего.
not-allowed = Это закрытый бот, и вас нет в списке. Владелец может добавить ваш ID: <code>{ $id }</code>
something-broke = У меня что-то сломалось, ошибка записана. Всё, что вы рассказали раньше, цело. Попробуйте ещё раз через минуту.
already-noted = Это уже записано. Как обстоят дела, покажет /orders.
busy = Меня сейчас подводит память. Ничего не потеряно: я всё сделаю, как только она вернётся, писать ещё раз не нужно.

## Карточка заказа

card-shipped = { $day ->
        [0] Отправлен сегодня
       *[other] Отправлен { $date }
    }
card-tracking = <code>{ $tracking }</code>
card-not-shipped = Ещё не отправлен{ $date ->
        [none] { "" }
       *[other] , оплачен { $date }
    }
card-tracking-none = без трек-номера
card-protection = Защита покупателя закончится { $date }
card-guaranteed = Доставка гарантирована не позже { $date }
card-price = { $price }
card-price-cheap = { $price } (дешёвый)
card-seller = Продавец: { $seller }
card-order-number = Номер заказа: <code>{ $order }</code>
card-paid-shipping = Доставка платная
registered = <b>Записан:</b>

## Статус

status-heading = <b>{ $title }</b> · { number }
status-bar = { $bar } день { $day } из { $length }
status-why = <b>Почему</b>
status-otherwise = <b>Если ничего не делать:</b> { $otherwise }
status-ahead = <b>Что впереди</b>
status-ahead-line = { $date } — { $what }
quoted = «{ $text }»
bullet = • { $text }
nudge-late = <i>Это напоминание должно было прийти { $date }. Тогда не получилось, но совет всё ещё в силе.</i>

## Картинка со сроками заказа

button-timeline = 🖼 Сроки
button-order-page = 🛒 AliExpress
picture-number = № { $number }
picture-today = Сегодня
picture-today-with = Сегодня: { $what }
picture-paid = Оплачен
picture-shipped = Отправлен
picture-arrived = Посылка у вас
picture-disputed = Спор открыт
picture-protection-ends = { $extended ->
        [0] Конец защиты
        [one] Конец защиты (продлена на { $extended } день)
        [few] Конец защиты (продлена на { $extended } дня)
        [many] Конец защиты (продлена на { $extended } дней)
       *[other] Конец защиты (продлена на { $extended } дня)
    }
picture-days-protection = { $days ->
        [one] день до конца защиты
        [few] дня до конца защиты
        [many] дней до конца защиты
       *[other] дня до конца защиты
    }
picture-days-window = { $days ->
        [one] день, чтобы открыть спор
        [few] дня, чтобы открыть спор
        [many] дней, чтобы открыть спор
       *[other] дня, чтобы открыть спор
    }
picture-days-return = { $days ->
        [one] день, чтобы отправить обратно
        [few] дня, чтобы отправить обратно
        [many] дней, чтобы отправить обратно
       *[other] дня, чтобы отправить обратно
    }
picture-days-dispute = { $days ->
        [one] день с открытия спора
        [few] дня с открытия спора
        [many] дней с открытия спора
       *[other] дня с открытия спора
    }
picture-caption = <b>{ $title }</b> · { $number }
    { $headline }
picture-caption-line = { $when } — { $what }
picture-none = У этого заказа пока нет сроков для картинки.

## Настройки

settings = <b>Настройки</b>
    Язык: { $language }
    Часовой пояс: { $zone }, там сейчас { $time }
    Напоминания: в { $hour }:00
    Куда едут посылки: { $country ->
        [none] не указано
       *[other] { $country }
    }
settings-lang = Язык
settings-zone = Часовой пояс
settings-hour = Час напоминаний
settings-country = Страна
settings-country-other = Другая страна
settings-ask-lang = На каком языке говорить?
settings-ask-zone = По времени какого города вы живёте? Если вашего здесь нет, напишите его: <code>/settings Омск</code>, или время на ваших часах: <code>/settings 14:35</code>. Можно и отправить геопозицию, я её не храню.
settings-ask-hour = В котором часу напоминать?
settings-ask-country = Куда едут ваши посылки? В разных странах правила немного отличаются.
settings-zone-unknown = Не знаю часового пояса «{ $text }». Попробуйте ближайший большой город или время на ваших часах: <code>/settings 14:35</code>.
settings-saved = Сохранено.
button-back = ‹ Назад

## Списки

orders-heading = <b>Ваши заказы</b>
orders-empty = Открытых заказов нет. Пришлите <code>/add</code> и всё, что знаете о заказе, например:
    <code>/add { $example }</code>
orders-line = { $sign } <b>{ $number }. { $title }</b>
orders-line-from = дальше: { $date }
orders-line-deadline = { $left ->
        [0] <b>сегодня</b>
       *[other] не позже { $date }
    }
orders-money = 💰 На кону: { $sums }
orders-none-here = Здесь пусто.
orders-shelf-open = Открытые
    .words = активные, текущие, незакрытые, открыто
orders-shelf-disputes = Споры
    .words = спор, в споре, со спором, спорные
orders-shelf-arrived = Пришли
    .words = пришедшие, полученные, получено, получены, доставленные, прибыли
orders-shelf-closed = Закрытые
    .words = закрыто, закрыты, архив, завершённые, готовые, старые
orders-shelf-all = Все
    .words = всё, все заказы, полностью
orders-closed = Завершено заказов: { $count }.
which-order = Какой заказ?
which-order-none = Открытых заказов у вас нет. Добавьте первый: /add

## Что изменилось и что сдвинулось

moved-end = Теперь защита закончится <b>{ $date }</b>.
moved-dates = { $count ->
        [one] Следом сдвинулась { $count } дата.
        [few] Следом сдвинулись { $count } даты.
        [many] Следом сдвинулось { $count } дат.
       *[other] Следом сдвинулось { $count } даты.
    }
noted-tracking = Записано: «{ $state }».
noted-letter = Записано: вы написали продавцу.
noted-extension-last = Записано: вы попросили { $days ->
        [one] ещё { $days } день
        [few] ещё { $days } дня
        [many] ещё { $days } дней
       *[other] ещё { $days } дня
    }. Если к вечеру { $date } времени не прибавится, откройте спор в тот же день.
noted-extension-granted = Записано: защиту продлили.
noted-extension-refused = Записано: защиту не продлили.
noted-extension-sent = Записано: вы попросили { $days ->
        [one] ещё { $days } день
        [few] ещё { $days } дня
        [many] ещё { $days } дней
       *[other] ещё { $days } дня
    }. { $extension_check ->
        [0] Позже сегодня
        [1] Завтра
        [one] Через { $extension_check } день
        [few] Через { $extension_check } дня
        [many] Через { $extension_check } дней
       *[other] Через { $extension_check } дня
    } спрошу, прибавилось ли времени.
noted-seller-refused = Записано: продавец отказал.
noted-seller-offered = Записано: продавец сделал другое предложение. { $sum ->
        [none] Сколько он предлагает? Напишите просто сумму, например <code>500 ₽</code>; можно и позже: <code>/dispute { $number } предложили 500 ₽</code>
       *[other] Его предложение — { $sum }.
    }
noted-sum = Записано: теперь вы просите { $sum }.
noted-return = Записано: теперь вы хотите вернуть товар и получить { $sum }.
noted-taken-over = Записано: теперь решает AliExpress.
noted-decided = Записано: есть решение.
noted-appealed = Записано: вы отклонили решение с новыми доказательствами.
noted-won = Записано: спор решён в вашу пользу. Осталось дождаться денег.
noted-won-part = Вернут { $sum } из { $claimed }, что вы просили.
noted-won-sum = Насколько я знаю, вернут { $sum }; если сумма другая, напишите: <code>/dispute { $number } вернут { $part }</code>
noted-silence = Записано: продавец не ответил, вернут вашу сумму. Осталось дождаться денег.
noted-parked = Записано: спор отложен до { $date }.
noted-return-agreed = Записано: договорились о возврате товара. Теперь отправьте его обратно.
noted-sent-back = Записано: товар отправлен обратно.
noted-mistake = Записано: получение подтверждено по ошибке, посылки у вас нет.
noted-wish = Записано: { $solution ->
        [return] вы вернёте товар и будете просить { $sum }
       *[refund] вы будете просить { $sum }
    }. В текст для спора уже вписано.
noted-lost = Записано. Очень жаль.
noted-dispute-cancelled = Записано: спор отменён. { $date ->
        [none] Открыть новый уже не получится.
       *[other] Новый можно открыть до { $date } включительно.
    }
noted-refunded = <b>Деньги вернулись.</b> Поздравляю! Заказ закрываю.
noted-shipped = Записано: заказ отправлен. Таймер пошёл.
noted-dispute = Записано: спор открыт. Теперь у него свои сроки, и я за ними слежу.
noted-received = Хорошо, что дошла.{ $days ->
        [none] { "" }
        [0] { " " }Открыть спор, правда, уже не получится.
        [one] { " " }На спор у вас { $days } день.
        [few] { " " }На спор у вас { $days } дня.
        [many] { " " }На спор у вас { $days } дней.
       *[other] { " " }На спор у вас { $days } дня.
    }
noted-closed = Готово, заказ закрыт. Напоминаний о нём больше не будет.
noted-snoozed = Хорошо, напомню { $date }.
noted-since = Записано: с { $date }.
noted-kept = Записано: хранят до { $date } включительно.
noted-customs-until = Записано: таможня ждёт до { $date } включительно.
noted-cheap = Записано: заказ дешёвый. У дешёвых заказов свои сроки.
noted-not-cheap = Записано: заказ не дешёвый.
noted-problem = Записано: { $reason }. Напомню, пока ещё можно открыть спор.
noted-pieces = Записано: пришло { $came } из { $paid }. Это уже в тексте спора.
noted-accepted = Записано: вы согласились с решением.
noted-offered-nothing = Записано: продавец предлагает 0. Не соглашайтесь: это закроет спор без возврата денег.

## Отслеживание

track-question = <b>{ $title }</b>: что показывает отслеживание?
parcel-not_found = ничего не найдено
parcel-moving = посылка в пути
parcel-at_export = на экспорте
parcel-no_change = давно без изменений
parcel-in_country = уже в моей стране
parcel-at_post_office = ждёт на почте
parcel-delivered_elsewhere = доставлена не мне
parcel-returning = едет обратно
parcel-delivered = доставлена мне
parcel-china_only = видна только в Китае
parcel-lost = потерялась
parcel-at_customs = таможня ждёт документы или оплату

## Продление

extend-question = <b>{ $title }</b>: на сколько дней попросить продлить защиту? { $moves ->
        [yes] Пока посылка едет, обычно просят от { $shortest } до { $longest }.
       *[no] Обычно просят от { $shortest } до { $longest }.
    }
extend-outcome-question = <b>{ $title }</b>: продавец продлил защиту? На сколько дней?
extend-end-question = <b>{ $title }</b>: на сколько дней продлили защиту? Нажмите кнопку или напишите новую дату: <code>/extend { $number } до { $example }</code>
extend-usage = Напишите <code>/extend</code>, номер заказа и сколько дней: <code>/extend 1 20</code>. Если защиту уже продлили — новую дату: <code>/extend 1 до 31.01.2027</code>.

## Письма

letter-heading = <b>{ $name }</b>
    { $explanation }
letters-question = <b>{ $title }</b>: какой текст нужен?
letters-none = <b>{ $title }</b>: сообщения сейчас не нужны.
letter-name-tracking_check = Сообщение о трек-номере
    .explain = Просит продавца проверить трек-номер или прислать верный. Скопируйте в чат заказа.
letter-name-tracking_new_number = Сообщение: рабочий номер
    .explain = Просит прислать номер, который действительно отслеживается, или почтовую квитанцию.
letter-name-extension_request = Сообщение: продлить
    .explain = Просит продавца продлить защиту. Скопируйте в чат заказа.
letter-name-extension_reminder = Сообщение: напоминание
    .explain = Вежливо торопит и предупреждает, что иначе будет спор.
letter-name-dispute_untracked = Спор: трек не работает
    .explain = { $proof ->
        [order] Для формы спора: трек-номера нет. { proof-order }
       *[tracking] Для формы спора: трек-номер не отслеживается. Приложите скриншот отслеживания.
    }
letter-name-dispute_in_transit = Спор: посылка не пришла
    .explain = Для формы спора: защита на исходе или кончилась, а посылки нет. Приложите скриншот отслеживания.
letter-name-dispute_late = Спор: доставка просрочена
    .explain = Для формы спора: вы ждали достаточно долго. { $proof ->
        [order] { proof-order }
       *[tracking] Приложите скриншот отслеживания.
    }
letter-name-dispute_delivered_elsewhere = Спор: доставлено не мне
    .explain = Для формы спора: прямо говорит, что посылка отмечена как доставленная, а у вас её нет.
letter-name-dispute_returned = Спор: едет обратно
    .explain = Для формы спора: посылка едет обратно к продавцу.
letter-name-dispute_goods = Спор: товар
    .explain = Для формы спора: говорит, что не так с товаром. Приложите свои фото или видео.
letter-name-dispute_reply = Ответ в споре
    .explain = Вежливо повторяет: причину и сумму вы не меняете.
letter-name-mediator_appeal = Отклонить решение
    .explain = Для посредников: отклоняет их предложение и указывает на новые доказательства. Приложите то, чего они ещё не видели.
letter-name-refund_reminder = Где мои деньги?
    .explain = Для поддержки AliExpress: спрашивает, где возврат.
letter-name-shipment_request = Сообщение: когда отправите?
    .explain = Спрашивает продавца, когда он отправит заказ. Скопируйте в чат заказа.

## Аккаунт и правила

stats-heading = <b>Ваш аккаунт</b>
stats-orders = Заказов: { $orders }, из них слежу за { $watched }
stats-money = Деньги на кону: { $sums }
stats-next = Раньше всех истекает: { $title } (№ { $number }); действуйте не позже { $date }
stats-disputes = Заказов со спором: { $disputes }, это { $share } %. О проблемах пишут те, у кого больше { $dispute_share_percent } %.
stats-disputes-few = Заказов со спором: { $disputes }. Заказов пока слишком мало, чтобы считать долю; о проблемах пишут те, у кого больше { $dispute_share_percent } %.
stats-outcomes = Споров завершено: выиграно — { $won }{ $partly ->
        [0] { "" }
       *[other] { " " }(из них частично — { $partly })
    }, проиграно — { $lost }
stats-back = Возвращено: { $sums }
stats-share-over = ⚠️ Если споров больше { $dispute_share_percent } %, AliExpress видит в этом мошенничество и может заблокировать аккаунт. Где можно, продлевайте защиту, а спор открывайте, только если без него никак.
rules-contents = <b>Правила</b>
    На них держатся мои советы: это опыт многих покупателей и их цифры. Выберите главу.
rules-chapter = <b>{ $title }</b>
button-contents = Оглавление
rulebook-preface = # Правила

    По ним советует Buyer Clock. Страница собрана из политики, которая действует по умолчанию, и тест следит, чтобы она не устарела: `make docs` пишет её заново. Источник — советы покупателей примерно 2017 года, номера строк взяты оттуда. Любую цифру можно поменять через `POLICY_FILE`; в `POLICY_FILE=2025` собрано то, что говорят более поздние страницы.
command-stats = заказы, деньги на кону, доля споров
command-rules = правила, по которым я советую

## Споры

dispute-heading = <b>{ $title }</b> · № { $number }
    Открыть спор сегодня можно.
dispute-not-before = <b>{ $title }</b>: раньше { $date } AliExpress спор не примет. Вот как обстоят дела:
dispute-not-shipped = Спор по заказу <b>{ $title }</b> можно открыть, только когда его отправят. Вот как обстоят дела:
dispute-should-now = { $last_safe ->
        [none] 🔴 <b>Открывайте сейчас.</b>
       *[other] 🔴 <b>Открывайте сейчас</b>, не позже { $last_safe }.
    }
dispute-should-wait = 🟢 <b>Лучше подождите.</b> Слишком ранний спор продавец отклонит, а посредники попросят подождать ещё около { $mediator_wait ->
        [one] { $mediator_wait } дня
       *[other] { $mediator_wait } дней
    }. Когда будет пора, я скажу.
dispute-should-look = 🔎 <b>Сначала проверьте, отслеживается ли посылка.</b> Есть хоть один статус — причина ниже неверна: скажите, что там, и я назову верную.
dispute-if-untracked = <b>Сначала проверьте отслеживание.</b> Есть статус? Скажите какой: причина будет другая.
dispute-should-goods = 🔍 <b>Открывайте, как соберёте доказательства,</b> но не позже { $last_safe }.
dispute-should-choice = 🟡 <b>Только если ждать больше не хотите.</b> Посылка стоит, а защита скоро кончится, так что открыть спор уже можно. Вещь ещё нужна — сначала попросите продлить защиту; спор откройте не позже { $must_on }.
dispute-moving = Если сайт не даёт открыть спор, пока посылка в пути, попросите продавца продлить защиту. Не продлит — после конца защиты останется ещё { $last_window ->
        [one] { $last_window } день
        [few] { $last_window } дня
        [many] { $last_window } дней
       *[other] { $last_window } дня
    } на спор.
dispute-moving-refused = Пока видно, что посылка едет, сайт не примет спор до конца срока доставки. Попросите продавца продлить защиту. Не продлит — после её конца останется ещё { $last_window ->
        [one] { $last_window } день
        [few] { $last_window } дня
        [many] { $last_window } дней
       *[other] { $last_window } дня
    } на спор.
dispute-reason-line = <b>Ближайшая причина:</b> { $reason }
dispute-never-in-transit = <b>Ни за что не выбирайте</b> «ещё в пути»: по отслеживанию посылка доставлена, и это сочтут обманом.
dispute-never-on-its-way = <b>Ни за что не выбирайте</b> «ещё в пути»: посылка пришла, просто в ней не всё.
dispute-never-damaged = <b>Не выбирайте</b> «повреждено»: это значит «повреждено в пути». Для устройства, которое не работает, есть своя причина.
dispute-never-not-received = <b>Ни за что не выбирайте</b> «товар не получен», даже если продавец об этом просит и обещает вернуть деньги: за ложную причину блокируют аккаунт.
dispute-never-untracked = <b>Не выбирайте</b> «не отслеживается»: даже один статус значит, что номер рабочий.
dispute-evidence-tracking = <b>Доказательства:</b> скриншот отслеживания с сегодняшней датой. Раз ничего не пришло, фото не нужны.
dispute-evidence-order = <b>Доказательства:</b> скриншот страницы заказа с сегодняшней датой, где видно, что трек-номера нет. Раз ничего не пришло, фото не нужны.
dispute-evidence-goods = <b>Доказательства:</b> хотя бы одно фото, на котором видно именно это; всё вместе — до { $evidence_megabytes } МБ. Добавить ещё можно на любом этапе.
dispute-evidence-filmed = <b>Доказательства:</b> короткое видео или фото, на которых видно именно это, с упаковкой и её наклейкой; всё вместе — до { $evidence_megabytes } МБ. Добавить ещё можно на любом этапе.
dispute-sum = <b>Решение:</b> только возврат денег, вся сумма — { $price }. На каждом шаге проверяйте, что её не поменяли на 0.
dispute-sum-goods = <b>Решение:</b> только возврат денег — или возврат товара и денег, если оставлять его не хотите; но за пересылку обратно продавцы платят редко. Не больше { $price }; просите соразмерно проблеме, так выигрывают чаще. На каждом шаге проверяйте, что сумму не поменяли на 0.
dispute-claim = <b>Вы хотите</b> { $solution ->
        [return] вернуть товар и получить { $sum }.
       *[refund] попросить { $sum }.
    }
dispute-parts = Если вещь ещё на что-то годится, просите часть: нажмите сумму или напишите <code>/dispute { $number } { $part }</code>.
terms-question = <b>{ $title }</b>: что просите в споре? { $sum ->
        [none] { "" }
       *[other] { $solution ->
            [return] Сейчас — вернуть товар и получить { $sum }.{ " " }
           *[refund] Сейчас — { $sum }.{ " " }
        }
    }Поменяйте на сайте, потом нажмите здесь или напишите сумму: <code>/dispute { $number } { $part }</code>
park-question = <b>{ $title }</b>: до какого дня посредники ждут посылку? Нажмите или напишите: <code>/dispute { $number } до { $example }</code>
dispute-sum-unknown = <b>Решение:</b> только возврат денег и не больше, чем вы заплатили. На каждом шаге проверяйте, что сумму не поменяли на 0.
dispute-conduct = Пишите по-английски и по делу: без угроз и ни слова об отзывах.
dispute-share-warning = ⚠️ Заказов, о которых я знаю: { $orders }, из них со спором: { $disputes }. С этим спором их доля превысит { $dispute_share_percent } %, а за такое блокируют аккаунты. Открывайте, только если без него никак.
dispute-words = <b>Что написать</b>
    <pre>{ $letter }</pre>
dispute-sum-zero = <b>Не соглашайтесь на 0.</b> Спор закроют, а денег не будет. Впишите свою сумму заново — не больше того, что заплатили.
dispute-usage = Чтобы записать сумму: <code>/dispute 1 500 ₽</code> — сколько просите вы, <code>/dispute 1 предложили 500 ₽</code> — сколько предлагает продавец, <code>/dispute 1 вернут 500 ₽</code> — сколько вернут. Спор отложен: <code>/dispute 1 до 31.01.2027</code>.
dispute-at-post-office = Не открывайте пока спор по заказу <b>{ $title }</b>: посылка ждёт вас на почте. «Ещё в пути» было бы неправдой, а спор, пока она не едет обратно, легко проиграть. Её там уже нет или отдали другому? Скажите мне, и я назову верную причину.
dispute-guarantee = Гарантированный срок доставки ({ $guarantee }) прошёл: это отдельное основание, в тексте ниже оно есть.
dispute-pieces = Сколько штук пришло и сколько оплачено? Напишите, например, <code>2 из 5</code>, и это попадёт в текст.
cancel-dispute-warning = Подумайте, прежде чем отменять спор по заказу <b>{ $title }</b>. Новый можно открыть не позже { $last }: { $date } будет уже поздно. А некоторые пишут, что второго спора не дают вовсе. Отменяют спор на сайте, я только запишу.
cancel-dispute-came = Отмените спор по заказу <b>{ $title }</b> на AliExpress, потом отметьте здесь. { $date ->
        [none] Открыть новый уже не получится.
       *[other] Если с товаром что-то не так, новый можно открыть до { $date } включительно.
    }
cancel-dispute-final = Подумайте, прежде чем отменять спор по заказу <b>{ $title }</b>. Новый открыть не получится: и защита, и последние дни для спора уже закончились. Отменяют спор на сайте, я только запишу.

## Получение и закрытие

goods-reason-question = <b>{ $title }</b>: что не так? Причина должна быть настоящей, и её должно быть видно на фото.
close-question = Закрыть заказ <b>{ $title }</b>? Напоминаний об этом заказе больше не будет.
close-warning = Открыть спор ещё можно, последний день — { $date }. Всё равно закрыть заказ <b>{ $title }</b>?

## Новый заказ

estimate-no-promise = Примерный срок доставки — не обещание, поэтому я его не записываю. Важны конец защиты и <i>гарантированный</i> срок доставки.
add-ask-title = Что заказали? Пара слов, чтобы потом узнать.
add-ask-tracking = Какой трек-номер?
add-ask-shipped_on = Когда отправили? Например, <code>{ $example }</code> или <i>3 дня назад</i>.
add-ask-protection = Сколько длится защита? На AliExpress откройте «Заказы» и этот заказ. Перепишите, что показывает таймер: <code>осталось 23 дня</code> или <code>до { $example }</code>; либо сколько всего дней защиты, считая с отправки: <code>60 дней</code>.
add-ask-price = Сколько стоил? Например, <code>1 200 ₽</code>. У дешёвых заказов свои сроки.
add-ask-guaranteed = За сколько дней гарантирована доставка? Например, <code>40 дней</code>.
add-ask-seller = Как зовут продавца?
add-ask-order_number = Какой номер заказа? 16 цифр, они есть на странице заказа.
add-ask-shipping = Доставка была платная? Напишите: <i>платная доставка</i> или <i>бесплатная доставка</i>
add-over-but-window = Если так и есть, спор ещё можно открыть до { $date } включительно. За этими последними днями я прослежу вместе с вами.
button-over-is-right = Да, закончилась
button-extended-by = Да, на { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
press-question-gone = Этот вопрос уже закрыт. Новый заказ — /add.
button-skip = Пропустить
button-today = Сегодня
button-yesterday = Вчера
button-days-ago = { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } назад
button-days = { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }

## Кнопки

button-status = ‹ К заказу
button-track = Обновить статус
button-still-nothing = Всё ещё ничего
button-letter = Сообщение
button-wrote = Сообщение отправлено
button-extend = Попросить продлить
button-extended = Продлили
button-not-extended = Не продлили
button-arrived = Посылка пришла
button-disputed = Спор открыт
button-tomorrow = Завтра
button-close = Всё хорошо, закрыть
button-dispute = Как открыть спор
button-seller-refused = Продавец отказал
button-seller-offered = Другое предложение
button-seller-asks = Продавец просит…
button-seller-wants-more = Другая просьба
button-taken-over = Решает AliExpress
button-decided = Есть решение
button-appealed = Решение отклонено
button-won = Деньги вернут
button-lost = Спор проигран
button-mistake = Подтверждено по ошибке
button-silence = Одобрено без ответа
button-park = Спор отложен
button-terms = Изменить условия
button-return-agreed = Вернуть товар: решено
button-sent-back = Товар отправлен
button-claim = Просить { $sum }
button-claim-return = Возврат и { $sum }
button-cancel-dispute = Отменить спор
button-cancel-dispute-anyway = Спор отменён
button-refunded = Деньги пришли
button-not-shipped = Ещё не отправлен
button-not-cheap = Нет, больше
button-shipped = Заказ отправлен
button-close-order = Закрыть заказ
button-close-anyway = Да, закрыть
button-copy = 📋 Скопировать
button-add = Добавить заказ
button-orders = Все заказы
button-help = Как это работает?
button-cancel = Не надо
button-accepted = Соглашаюсь с решением
button-nothing-offered = Предлагают 0
button-cheap = Да, меньше
button-problem = Что-то не так
button-another-problem = Другая причина
button-asked-again = Напоминание отправлено

## Нажатия, которые уже не сработают

press-stale = Это старая кнопка. Вот как дела сейчас.
press-no-such-order = Этого заказа здесь больше нет.
press-broken = Эта кнопка мне непонятна. Все заказы — /orders.

## В чём бот отказывает

error-order-closed = Заказ № { $number } закрыт. Открыть его снова: <code>/undo { $number }</code>
error-already-registered = Этот заказ уже записан.
error-already-shipped = Заказ № { $number } уже отправлен.
error-already-received = Заказ № { $number } уже у вас.
error-not-shipped = Заказ № { $number } ещё не отправлен.
error-extension-days = Столько дней попросить нельзя: { $days }. Продавцы дают за раз от 1 до { $longest }.
error-extension-not-later = Новая дата должна быть позже { $date }.
error-end-too-far = До { $date } больше года. Проверьте дату.
error-dispute-open = По заказу № { $number } спор уже открыт.
error-dispute-already-won = Этот спор уже решён в вашу пользу.
error-no-dispute = По заказу № { $number } спора нет.
error-no-decision = Отклонять пока нечего: решения ещё нет.
error-goods-not-received = Для такой причины товар должен быть у вас. Сначала отметьте, что посылка пришла.
error-reason-in-transit-delivered = «Ещё в пути» не подходит, если по отслеживанию посылка доставлена: это выглядит как обман.
error-sum-currency = Назовите сумму в той валюте, в которой платили ({ $paid }).
error-sum-above-paid = Больше { $paid } просить нельзя: столько вы заплатили.
error-sum-too-small = Слишком мало: в споре можно просить от { $smallest }.
error-protection-ended = Защита закончилась { $date }, продлевать уже нечего. Что ещё можно сделать: <code>/status { $number }</code>
error-already-confirmed = Уже записано: получение заказа № { $number } подтверждено по ошибке.
error-reason-not-received = Посылка у вас, и «не получено» было бы неправдой. Скажите, что не так с товаром: <code>/dispute { $number }</code>
error-seller-answered = В споре по заказу № { $number } продавец уже ответил, так что это не молчание.
error-cannot-be-parked = Откладывают только спор о посылке в пути, а по заказу № { $number } спор о другом.
error-parked-not-later = { $date } не годится: нужен день позже сегодняшнего.
error-nothing-to-return = Отправлять обратно пока нечего. Сначала отметьте, что заказ № { $number } пришёл.
error-no-return-agreed = О возврате товара по заказу № { $number } ещё не договорились.
error-date-far-off = { $date } — это слишком далеко. Проверьте дату.
error-guarantee-days = Столько дней гарантии не бывает: { $days }. Укажите не больше 366.
error-no-refund-expected = По заказу № { $number } возврата денег не ждём.
error-no-such-order = Заказа № { $number } у вас нет. Все заказы — /orders.
error-snooze-not-later = { $date } не годится: нужен день позже сегодняшнего.
error-snooze-past-deadline = { $date } будет поздно: последний безопасный день — { $last }.
error-shipped-in-future = { $date } ещё впереди. Дата отправки — сегодня или раньше.
error-end-before-shipment = Конец защиты, { $date }, раньше отправки. Проверьте обе даты.
error-protection-needs-shipment = Мне нужно и то и другое: когда отправили и сколько длится защита.
error-protection-over = Судя по датам, и защита, и последние дни для спора закончились { $date }. Следить уже не за чем. Если конец защиты другой, напишите его так: <i>до …</i>
error-title-empty = Заказу нужно название.
error-too-many-orders = { $count ->
        [one] { $count } открытый заказ
        [few] { $count } открытых заказа
        [many] { $count } открытых заказов
       *[other] { $count } открытого заказа
    } — больше для одного человека я не потяну. Сначала закройте часть из них.
error-status-day = { $date } не подходит: статус появился между отправкой и сегодняшним днём.
error-kept-until-past = { $date } уже прошло. До какого дня хранят посылку?
error-pieces = { $came } из { $paid } не бывает: прийти должно меньше, чем оплачено.
error-too-many-kept = Здесь уже { $count } ваших заказов вместе с закрытыми, больше я не храню. Ненужный можно удалить: /delete.
letter-block = <pre>{ $letter }</pre>

# Стоит в пустом чате, пока не нажали «Начать». Не больше 512 знаков.
bot-about =
    Слежу за сроками ваших заказов на AliExpress, чтобы вы не пропустили последний день для спора.

    Расскажите о заказе один раз — в нужный день я напишу, что делать, и дам готовое сообщение продавцу.
# Профиль бота. Не больше 120 знаков.
bot-short = Слежу за сроками заказов на AliExpress и готовлю сообщения продавцам.
since-question = <b>С какого дня такой статус?</b> Дни считаются с него. Нажмите или напишите: <code>{ $example }</code>
kept-question = <b>До какого дня хранят посылку?</b> Спросите или посмотрите в извещении. Нажмите или напишите: <code>{ $example }</code>
customs-until-question = <b>До какого дня ждёт таможня?</b> Нажмите или напишите день из извещения: <code>{ $example }</code>
pieces-question = Сколько штук пришло и сколько оплачено? Напишите, например, <code>2 из 5</code>.
cheap-question = Я не знаю, сколько это — { $price }. Меньше примерно { $about }?
digest-waiting = <b>Делать ничего не нужно</b>
