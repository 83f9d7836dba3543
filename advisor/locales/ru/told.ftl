### What a buyer tells of a dispute that is open already: its reason, its sum.

dispute-reason-question = Какую причину вы выбрали в споре? Нажмите на неё или напишите своими словами.
dispute-sum-question = Какую сумму вы попросили? Нажмите на неё или напишите: <code>{ $part }</code>
event-dispute_reason_told = причина спора: «{ $reason }»
noted-dispute-reason = Записано: причина спора — «{ $reason }».
noted-percent = { $percent } % от { $price } — это { $sum }.
noted-decided-sum = Записано: решение — { $sum }.
noted-on-day = Отсчёт — с { $date }.
error-told-future = { $date } ещё не наступило. Когда это было? Напишите ещё раз, с тем днём.
error-told-before-shipment = { $date } не подходит: заказ отправлен { $shipped }. Напишите ещё раз, с верным днём.
error-told-before-dispute = { $date } не подходит: спор открыт { $opened }. Напишите ещё раз, с верным днём.
error-told-several = Вы назвали два дня: { $date } и { $other }. Напишите ещё раз, только с тем днём, когда это было.
decision-question = Что решили? Нажмите или напишите сумму, которую вернут.
button-decided-all = Всё: { $sum }
button-decided-nothing = Ничего
button-decided-return = Отправить назад
noted-decided-nothing = Записано: решили ничего не возвращать.
noted-decided-return = Записано: решили вернуть деньги после отправки товара назад.
situation-decided-nothing = Решили ничего не возвращать. Отклоните, с новыми доказательствами
    .do = Добавьте то, чего ещё не видели; текст готов. Потом нажмите «Решение отклонено».
        Это предложение, а не последнее слово.
    .otherwise = Спор закончится без денег.
noted-seller-objects = Записано: продавец возражает против решения. AliExpress посмотрит ещё раз; решение может смениться.
error-told-before-arrival = { $date } не подходит: у меня записано, что товар пришёл { $arrived }. Пришёл раньше? Сначала напишите это: «пришло { $date }».
situation-customs-over = Таможня ждала до { $kept }. Узнайте, что с посылкой
    .do = Ответили вовремя? Скажите, когда статус изменится. Не ответили? Звоните на таможню или почту сегодня.
        Едет обратно? Скажите сразу.
    .otherwise = Возможно, посылка уже едет обратно; чем раньше узнаете, тем лучше.
checkpoint-kept_no_longer = не уехала ли обратно?
    .nudge = Последний день прошёл. Посылка у вас или едет обратно?
whether-it-came = «{ $title }» у вас? Нажмите, и я спрошу, всё ли в порядке. Остального я не понял.
situation-offer-declined = Вы отказались. Дальше решает AliExpress
    .do = Заглядывайте раз в день. Новое предложение? Скажите, сколько. Просят доказательства? Ответьте сразу.
    .otherwise = Без согласия решает AliExpress, начиная с { $dispute_escalation }-го дня.
event-offer_declined = вы отказались от предложения
error-no-offer = По заказу { $number } нет предложения, от которого можно отказаться.
