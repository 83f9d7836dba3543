# What was told and would settle something is asked about first.
silence-waits = Від продавця поки нічого. Він має час до { $date }. А поки просто перевірте, чи сума в спорі ваша.
silence-question = Загляньте у спір про «{ $title }»: там написано, що вашу суму схвалено?
button-silence-yes = Так, схвалено
button-settled-not = Ні
refund-question = { $sum ->
        [none] Гроші за «{ $title }» повернулися?
       *[other] Гроші за «{ $title }» повернулися: { $sum }?
    }
button-refund-yes = Так, закрити
button-refund-another = Інша сума
refund-sum-question = Скільки повернули за «{ $title }»? Просто напишіть суму.
turned-down = { $sum ->
        [none] Ви відмовилися від пропозиції.
       *[other] Ви відмовилися від { $sum }.
    } Якщо не домовитеся, з { $date } вирішуватиме AliExpress.
granted-check = Продавець додав { $days ->
        [one] { $days } день
        [few] { $days } дні
       *[other] { $days } днів
    }, тобто захист закінчиться <b>{ $date }</b>. На сторінці замовлення стоїть ця дата?
button-granted-yes = Так
button-granted-another = Інша дата
