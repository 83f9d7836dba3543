### Что в написанном неясно или невозможно, и подсказки, которые только учат.

problem-text-too-long = Знаков здесь { $length }, а за раз я прочту не больше { $limit }. Пришлите только то, что относится к одному заказу.
problem-title-missing = Что заказали? Пара слов, чтобы потом узнать.
problem-tracking-unreadable = «{ $text }» не похоже на трек-номер. В нём от 5 до 40 букв и цифр.
problem-tracking-twice = Вижу два трек-номера: { $first } и { $second }. Какой из них верный?
problem-ship-date-unreadable = Не могу прочесть дату «{ $text }».
problem-ship-date-ambiguous = «{ $text }» — это { $first } или { $second }?
problem-ship-date-future = { $date } ещё впереди. Дата отправки — сегодня или раньше.
problem-ship-date-before-order = Выходит, отправлен { $first }, а заказан только { $ordered }. Проверьте дату отправки.
problem-ship-date-too-old = С { $date } прошло больше { $limit ->
        [one] { $limit } дня
       *[other] { $limit } дней
    }: такой заказ давно завершён. Проверьте год.
problem-ship-date-undated = «{ $text }» отсчитывается от дня, когда это написали, а его в тексте нет. Если сегодня, то это { $first }.
problem-ship-date-twice = Вижу две даты отправки: { $first } и { $second }. Какая из них верная?
problem-shipped-after-end = Выходит, отправлен { $shipped }, а защита только до { $until }. Проверьте обе даты.
problem-date-unclear = Вижу дату «{ $text }», но не понимаю, что в этот день было.
problem-protection-unreadable = Не понимаю, сколько длится защита: «{ $text }». Нужно число дней или дата окончания.
problem-protection-left-or-whole = «{ $text }» — это сколько осталось, то есть до { $first }, или { $days } дн. со дня отправки?
problem-protection-ambiguous = «{ $text }» — это { $first } или { $second }?
problem-protection-undated = «{ $text }» отсчитывается от дня, когда это написали, а его в тексте нет. Если сегодня, то защита кончится { $first }.
problem-protection-unnamed = «{ $text }» — это остаток защиты покупателя? Тогда она кончится { $first }.
problem-protection-over = Судя по датам, защита кончилась { $date }.
problem-protection-days-out-of-range = Защиты на столько дней не бывает: { $days }. Укажите от 1 до { $limit }.
problem-protection-too-far = До { $date } больше { $limit ->
        [one] { $limit } дня
       *[other] { $limit } дней
    }. Проверьте год.
problem-protection-days-twice = Вижу два срока защиты, в днях: { $first } и { $second }. Какой из них верный?
problem-protection-until-twice = Вижу две даты окончания защиты: { $first } и { $second }. Какая из них верная?
problem-protection-conflict = { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } — это до { $reckoned }, а вы написали ещё и «до { $until }». Что верно?
problem-price-unreadable = Не могу прочесть цену «{ $text }». Напишите, например, 1200 ₽ или $12.50.
problem-price-not-positive = Цена должна быть больше 0, а «{ $text }» — нет.
problem-price-currency-missing = { $amount } — в какой валюте? Напишите, например, { $amount } ₽ или ${ $amount }.
problem-price-twice = Вижу две цены: { $first } и { $second }. Сколько вы заплатили?
problem-guaranteed-unreadable = Не могу прочесть срок гарантии «{ $text }». Напишите, например, гарантия 40 дней.
problem-guaranteed-out-of-range = Гарантии на столько дней не бывает: { $days }. Укажите от 1 до { $limit }.
problem-guaranteed-twice = Вижу два гарантированных срока доставки, в днях: { $first } и { $second }. Какой из них верный?
problem-days-unreadable = Не могу прочесть число дней: «{ $text }».
problem-days-out-of-range = Столько дней не подойдёт: { $days }. Укажите от 1 до { $limit }.
problem-seller-missing = Как зовут продавца?
problem-seller-twice = Вижу двух продавцов: { $first } и { $second }. Который из них ваш?
problem-order-number-unreadable = «{ $text }» не похоже на номер заказа.
problem-order-number-twice = Вижу два номера заказа: { $first } и { $second }. Какой из них верный?
problem-shipping-conflict = Доставка была платная или бесплатная?
problem-number-unclear = Вижу число { $text }, но не понимаю, что это.

hint-tracking-hint-typo = 🔎 В номере { $code } не сходится контрольная цифра. Возможно, это опечатка: сверьте с заказом.
hint-tracking-hint-order-number = 🔎 { $code } больше похоже на номер заказа, чем на трек-номер. Сверьте с заказом.
hint-tracking-hint-service = 🔎 { $code } — похоже, номер { $service }.
hint-tracking-hint-border = 🔎 Номера вроде { $code } часто отслеживаются только до границы. Это нормально.

## Присланный или пересланный заказ — до того, как он сохранён

field-title = название
field-shipped_on = дата отправки
field-protection = защита
field-tracking = трек-номер
field-price = цена
field-guaranteed = гарантия доставки
field-seller = продавец
field-order_number = номер заказа
field-shipping = доставка
preview-until = заканчивается { $date }
preview-heading = { $count ->
        [1] <b>Всё верно?</b>
       *[other] <b>Всё верно?</b> Заказ { $place } из { $count }
    }
preview-title = <b>{ $title }</b>
preview-nameless = заказ без названия
preview-line = • { $name }: { $value }
preview-unshipped = • Ещё не отправлен
preview-ordered = • Заказан: { $date }
preview-choice = { $choices }?
preview-missing = Пока не хватает: { $names }. Спрошу, когда будете сохранять.
preview-unsure = Проверьте: { $names }. Спрошу, когда будете сохранять.
preview-unused = Не пригодилось: { $texts }
preview-known = За этим уже слежу: <b>{ $title }</b>, № { $number }.
preview-finished = { $count ->
        [one] Пропущен { $count } заказ, уже завершённый.
        [few] Пропущены { $count } заказа, уже завершённые.
       *[other] Пропущено { $count } заказов, уже завершённых.
    }
preview-first-only = Здесь больше { $count } заказов. Беру первые { $count }; остальные пришлите ещё раз, когда сохраните эти.
preview-saved = <b>Добавлено:</b> { $title } · № { $number }
preview-saved-all = <b>{ $count ->
        [one] Добавлен { $count } заказ.
        [few] Добавлены { $count } заказа.
       *[other] Добавлено { $count } заказов.
    }</b> Слежу за сроками.
preview-dropped = Хорошо, этот пропускаем.
preview-dropped-all = Хорошо, остальные пропускаем.
button-preview-save = ✅ Сохранить
button-preview-save-all = ✅ Сохранить все: { $count }
button-preview-edit = ✏️ Поправить
button-preview-ask = ❓ { $name }
button-preview-drop = Пропустить этот
button-preview-drop-all = Пропустить все

typed-left = Хорошо, всё остаётся как есть.
typed-unclear = Не пойму, какой из этих ответов вы выбрали.
typed-offer-unclear = Жду сумму, которую предлагает продавец, например <code>{ $example }</code>. Пока её не знаете? Ничего страшного: само предложение записано.
half-told = Не закончено: <b>{ $title }</b>. Продолжим?
half-told-waits = <b>{ $title }</b>: не закончено, можно продолжить в любой момент.
half-told-gone = Этого здесь больше нет. Новый заказ — /add.
button-resume = Продолжить: { $title }
button-begin-anew = Другой заказ

## Трек-номер сам по себе и этикетки

code-read = Вижу номер <code>{ $code }</code>.
code-question = К какому заказу он относится?
code-known = Этот трек-номер уже у заказа <b>{ $title }</b>, № { $number }.
codes-question = { $count ->
        [one] На этикетке один код. Это трек-номер?
        [few] На этикетке { $count } кода. Какой из них трек-номер?
       *[other] На этикетке { $count } кодов. Какой из них трек-номер?
    }
button-code-to = { $number }. { $title }
button-code-add = Добавить { $code }
button-code-new = Новый заказ
picture-too-large = Картинка слишком большая. До { $megabytes } МБ, пожалуйста; или просто напишите номер.
picture-too-detailed = Такую картинку мне не открыть: в ней слишком много пикселей или деталей. Пришлите обычный скриншот с телефона или просто напишите номер.
picture-too-many = Для одного часа картинок слишком много. Напишите номер текстом или попробуйте позже.
picture-unreadable = Эту картинку открыть не получается. Подойдут JPEG и PNG; или просто напишите номер.
picture-not-fetched = Телеграм не отдал мне картинку. Пришлите её ещё раз или напишите номер.

## News of an order that is registered

news-heading = № { $number }, <b>{ $title }</b>, у меня записан. В тексте:
news-change = • { $name }: было { $before }, теперь { $now }
news-first = • { $name }: { $now }
news-shipped = В тексте сказано, что заказ отправлен, но не сказано, в какой день.
news-delivered = В тексте сказано, что посылка доставлена. Она у вас?
news-completed = В тексте сказано, что заказ завершён. Посылка у вас?
news-cancelled = В тексте сказано, что заказ отменён.
news-refunded = В тексте сказано, что деньги вернули.
news-disputed = В тексте сказано, что открыт спор.
news-noted = Записано.
button-news-take = ✅ Записать
button-news-not-here = ❌ Её нет
news-same-name = Заказ с таким названием уже есть, № { $number }. Это он же?
button-news-same = Это № { $number }
