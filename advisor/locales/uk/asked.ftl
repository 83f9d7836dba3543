### What is asked before it is noted, and what is left open.

button-unsure = Не пам’ятаю
unsure-noted = Нічого страшного: це написано в спорі на сторінці замовлення. Запитаю іншим разом.
noted-sum-told = Записано: ви попросили { $sum }.
add-ask-paid_on = Коли ви оплатили? Наприклад, <code>{ $example }</code> або <i>3 дні тому</i>.
fact-paid_on = дата оплати
field-paid_on = дата оплати
deadline-dispute = { $decided_by ->
        [none] { "" }
       *[other] ⏰ { $answer_by ->
            [none] { "" }
           *[other] Продавець має відповісти до <b>{ $answer_by }</b> ·{ " " }
        }AliExpress вирішить до <b>{ $decided_by }</b>
    }
deadline-collect = { $days ->
        [0] ⏰ Заберіть <b>сьогодні</b>.
       *[other] ⏰ Заберіть до <b>{ $by }</b>.
    }
