# What was told and would settle something is asked about first.
silence-waits = От продавца пока ничего. У него есть время до { $date }. До тех пор просто проверьте, что сумма в споре ваша.
silence-question = Загляните в спор о «{ $title }»: там написано, что вашу сумму одобрили?
button-silence-yes = Да, одобрили
button-settled-not = Нет
refund-question = { $sum ->
        [none] Деньги за «{ $title }» вернулись?
       *[other] Деньги за «{ $title }» вернулись: { $sum }?
    }
button-refund-yes = Да, закрыть
button-refund-another = Другая сумма
refund-sum-question = Сколько вернули за «{ $title }»? Просто напишите сумму.
turned-down = { $sum ->
        [none] Вы отказались от предложения.
       *[other] Вы отказались от { $sum }.
    } Если не договоритесь, решать будет AliExpress: с { $date }.
granted-check = Продавец добавил { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    }, то есть защита закончится <b>{ $date }</b>. На странице заказа стоит эта дата?
button-granted-yes = Да
button-granted-another = Другая дата
