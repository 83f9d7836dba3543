### What is seen at one glance: the first line of a message, the names of steps in lists, the fold.

folded = <blockquote expandable>{ $text }</blockquote>
folded-heading = <b>Подробнее: почему и что дальше</b>
heading-day = { $day }-й день
heading-left = { $left ->
        [0] конец сегодня
        [1] последний день
        [one] ещё { $left } день
        [few] ещё { $left } дня
       *[many] ещё { $left } дней
    }
status-step = <b>{ $headline }</b>
deadline-step = { $days ->
        [0] ⏰ Сделайте это <b>сегодня</b>.
       *[other] ⏰ Сделайте это не позже <b>{ $by }</b>.
    }
deadline-best = { $days ->
        [0] ⏰ Лучше <b>сегодня</b>; можно до { $last_safe } включительно.
       *[other] ⏰ Лучше не позже <b>{ $by }</b>; можно до { $last_safe } включительно.
    }
letter-title = ✉️ <b>{ $name }</b>
step-wait = Просто ждать
step-look = Проверить статус
step-write-to-seller = Написать продавцу
step-check-extension = Продлили ли?
step-extend = Продлить защиту
step-dispute = Открыть спор
step-collect = Забрать
step-answer-customs = Ответить таможне
step-inspect = Проверить товар
step-follow-dispute = Заглянуть в спор
step-cancel-dispute = Отменить спор
step-send-back = Отправить обратно
step-await-refund = Ждать деньги
step-complain = Жаловаться в AliExpress
step-done = Всё закончено
number = № { $number }
button-other-days = Другое число дней…
writes-on = 🔔 Напишу <b>{ $date }</b>.
today-heading = { $count ->
        [0] <b>Сегодня делать ничего не нужно</b>
        [one] <b>На сегодня: { $count } заказ</b>
        [few] <b>На сегодня: { $count } заказа</b>
       *[many] <b>На сегодня: { $count } заказов</b>
    }
button-today-view = Что делать сегодня
