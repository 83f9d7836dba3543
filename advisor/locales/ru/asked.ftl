### What is asked before it is noted, and what is left open.

button-unsure = Не помню
unsure-noted = Ничего страшного: это написано в споре на странице заказа. Спрошу в другой раз.
noted-sum-told = Записано: вы попросили { $sum }.
add-ask-paid_on = Когда вы оплатили? Например, <code>{ $example }</code> или <i>3 дня назад</i>.
fact-paid_on = дата оплаты
field-paid_on = дата оплаты
deadline-dispute = { $answer_by ->
        [none] ⏰ Решение AliExpress — не позже <b>{ $decided_by }</b>
       *[other] ⏰ Ответ продавца — не позже <b>{ $answer_by }</b>; решение AliExpress — не позже <b>{ $decided_by }</b>
    }
deadline-collect = { $days ->
        [0] ⏰ Сегодня последний день, чтобы забрать.
       *[other] ⏰ Заберите не позже <b>{ $by }</b>.
    }
mistake-question = <b>Вы подтвердили получение сегодня?</b> Пока вы не скажете иначе, я считаю с сегодняшнего дня. Нажмите на день или напишите: <code>{ $example }</code>
arrival-question = <b>Посылка пришла сегодня?</b> Пока вы не скажете иначе, я считаю с сегодняшнего дня. Нажмите на день или напишите: <code>{ $example }</code>
