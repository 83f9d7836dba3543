## What AliExpress offers, which of it is taken, and until when (G4)

proposal-name = { $kind ->
        [return] { $sum ->
            [none] надіслати товар назад за гроші
           *[other] надіслати товар назад за { $sum }
        }
       *[refund] повернуть { $sum }
    }
button-proposal = { $place }. { $name }
proposals-question = <b>Яке з рішень обираєте?</b> Натисніть або напишіть «друге». Жодне не підходить? Натисніть «Рішення відхилено».
taken-question = Скільки повернуть за рішенням, з яким ви погодилися? Натисніть або напишіть суму.
noted-proposals = Записано: рішень на вибір: { $count }.
noted-chosen-place = Записано: ви обрали рішення { $place }. Продавець ще може заперечити.
answer-term-question = <b>До якого дня на сторінці можна відповісти щодо «{ $title }»?</b> Натисніть день або напишіть, наприклад <code>{ $example }</code>.
noted-answer-term = Записано: відповісти не пізніше { $date }. Нагадаю заздалегідь.
deadline-answer = { $ends_in ->
        [today] ⏰ <b>Сьогодні</b> останній день, щоб відповісти, як ви сказали.
       *[ahead] ⏰ Відповісти — не пізніше <b>{ $last_safe }</b>: на сторінці { $end }.
    }
event-answer_term_told = відповісти можна до { $until } включно
event-decided-between = рішення AliExpress, на вибір: { $proposals }
checkpoint-answer_soon = спір: залишилося мало днів, щоб відповісти
    .nudge = Залишилося лише кілька днів, щоб відповісти.
checkpoint-answer_last_day = спір: останній безпечний день для відповіді
    .nudge = Сьогодні останній безпечний день, щоб відповісти.
error-nothing-to-answer = Щодо замовлення № { $number } зараз немає на що відповідати.
error-answer-term-past = { $date } уже минуло. До якого дня на сторінці можна відповісти?
