## What AliExpress offers, which of it is taken, and until when (G4)

proposal-name = { $kind ->
        [return] { $sum ->
            [none] возврат и деньги
           *[other] возврат и { $sum }
        }
       *[refund] вернут { $sum }
    }
button-proposal = { $place }. { $name }
proposals-question = <b>Какое из решений выбираете?</b> Нажмите или напишите «второе». Не подходит ни одно? Нажмите «Решение отклонено».
taken-question = Сколько вернут по решению, с которым вы согласились? Нажмите или напишите сумму.
noted-proposals = Записано: решений на выбор: { $count }.
noted-chosen-place = Записано: вы выбрали решение { $place }. Продавец ещё может возразить.
answer-term-question = <b>До какого дня на странице можно ответить по «{ $title }»?</b> Нажмите день или напишите, например <code>{ $example }</code>.
noted-answer-term = Записано: ответить не позже { $date }. Напомню заранее.
deadline-answer = { $ends_in ->
        [today] ⏰ <b>Сегодня</b> последний день, чтобы ответить, как вы сказали.
       *[ahead] ⏰ Ответить — не позже <b>{ $last_safe }</b>: на странице { $end }.
    }
event-answer_term_told = ответить можно до { $until } включительно
event-decided-between = решение AliExpress, на выбор: { $proposals }
checkpoint-answer_soon = спор: осталось мало дней, чтобы ответить
    .nudge = Осталось всего несколько дней, чтобы ответить.
checkpoint-answer_last_day = спор: последний безопасный день для ответа
    .nudge = Сегодня последний безопасный день, чтобы ответить.
error-nothing-to-answer = По заказу № { $number } сейчас не на что отвечать.
error-answer-term-past = { $date } уже прошло. До какого дня на странице можно ответить?
