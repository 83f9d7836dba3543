### What is asked before it is noted, and what is left open.

button-unsure = Не пам’ятаю
unsure-noted = Нічого страшного: це написано в спорі на сторінці замовлення. Запитаю іншим разом.
noted-sum-told = Записано: ви попросили { $sum }.
add-ask-paid_on = Коли ви оплатили? Наприклад, <code>{ $example }</code> або <i>3 дні тому</i>.
fact-paid_on = дата оплати
field-paid_on = дата оплати
deadline-dispute = { $answer_by ->
        [none] ⏰ Рішення AliExpress — до <b>{ $decided_by }</b>
       *[other] ⏰ Відповідь продавця — до <b>{ $answer_by }</b>; рішення AliExpress — до <b>{ $decided_by }</b>
    }
deadline-collect = { $days ->
        [0] ⏰ Сьогодні останній день.
       *[other] ⏰ Заберіть не пізніше <b>{ $by }</b>.
    }
mistake-question = <b>Ви підтвердили отримання сьогодні?</b> Поки ви не скажете інакше, я рахую від сьогодні. Натисніть на день або напишіть: <code>{ $example }</code>
arrival-question = <b>Посилка прийшла сьогодні?</b> Поки ви не скажете інакше, я рахую від сьогодні. Натисніть на день або напишіть: <code>{ $example }</code>
