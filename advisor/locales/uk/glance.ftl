### What is seen at one glance: the first line of a message, the names of steps in lists, the fold.

folded = <blockquote expandable>{ $text }</blockquote>
folded-heading = <b>Докладніше: чому і що далі</b>
heading-day = { $day }-й день
heading-left = { $left ->
        [0] кінець сьогодні
        [1] останній день
        [one] ще { $left } день
        [few] ще { $left } дні
       *[many] ще { $left } днів
    }
status-step = <b>{ $headline }</b>
deadline-step = { $days ->
        [0] ⏰ Зробіть це <b>сьогодні</b>.
       *[other] ⏰ Зробіть це не пізніше <b>{ $by }</b>.
    }
deadline-best = { $days ->
        [0] ⏰ Краще <b>сьогодні</b>; можна до { $last_safe } включно.
       *[other] ⏰ Краще не пізніше <b>{ $by }</b>; можна до { $last_safe } включно.
    }
letter-title = ✉️ <b>{ $name }</b>
step-wait = Поки нічого
step-look = Перевірити статус
step-write-to-seller = Написати продавцю
step-check-extension = Чи продовжили?
step-extend = Продовжити захист
step-dispute = Відкрити спір
step-collect = Забрати
step-answer-customs = Відповісти митниці
step-inspect = Перевірити товар
step-follow-dispute = Заглянути в спір
step-cancel-dispute = Скасувати спір
step-send-back = Надіслати назад
step-await-refund = Чекати на гроші
step-complain = Скарга в AliExpress
step-done = Усе закінчено
number = № { $number }
button-other-days = Інша кількість днів…
writes-on = 🔔 Напишу <b>{ $date }</b>.
today-heading = { $count ->
        [0] <b>Сьогодні робити нічого не треба</b>
        [one] <b>На сьогодні: { $count } замовлення</b>
        [few] <b>На сьогодні: { $count } замовлення</b>
       *[many] <b>На сьогодні: { $count } замовлень</b>
    }
button-today-view = Що робити сьогодні
