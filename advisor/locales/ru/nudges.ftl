### Напоминания: повторные вопросы, сводки, тихие часы, «напомнить позже», неделя вперёд.

## Повторный вопрос

nag-again = 🔁 Напоминаю: <b>{ $headline }</b>
nag-hushed = Хорошо, больше не переспрашиваю: <b>{ $title }</b>. { $date ->
        [none] Но срок остаётся в силе.
       *[other] Напомню { $date }, когда подойдёт следующий срок.
    }
button-hush = Больше не спрашивать

## Сразу несколько заказов

digest-heading = { $count ->
        [0] <b>Что нового по заказам</b>
        [one] <b>На сегодня: { $count } заказ</b>
        [few] <b>На сегодня: { $count } заказа</b>
        [many] <b>На сегодня: { $count } заказов</b>
       *[other] <b>На сегодня: { $count } заказа</b>
    }
digest-again = 🔁
digest-late = <i>Что-то из этого должно было прийти раньше. Тогда не получилось, но всё ещё в силе.</i>
digest-open = Нажмите на заказ — покажу подробности, сообщение и ответы.

## Настройки

settings-nudging = Тихие часы: { $quiet ->
        [yes] с { $begins }:00 до { $ends }:00
       *[no] нет
    }
    Вопрос без ответа: { $nag ->
        [on] переспрошу, не больше двух раз
       *[off] не переспрашиваю
    }
    План на две недели, по понедельникам: { $weekly ->
        [on] да
       *[off] нет
    }
settings-quiet = Тихие часы
settings-ask-quiet = С которого часа не беспокоить? Что придётся на тихие часы, придёт после них, а если срок не ждёт — перед ними.
settings-ask-quiet-end = Тихо с { $begins }:00. До которого часа?
button-quiet-off = Без тихих часов
settings-nag-on = 🔁 Переспрашивать, если не отвечу
settings-nag-off = 🔁 Не переспрашивать
settings-weekly-on = 🗓 Присылать план
settings-weekly-off = 🗓 Без плана

## Напомнить позже

button-later = Другой день…
button-in-days = { $days ->
        [one] Через { $days } день
        [few] Через { $days } дня
        [many] Через { $days } дней
       *[other] Через { $days } дня
    }
snooze-question = <b>{ $title }</b>: когда напомнить? Нажмите день или напишите: <code>/snooze { $number } до { $example }</code>
error-snooze-too-far = Это слишком далеко: ждать могу не больше { $longest ->
        [one] { $longest } дня
       *[other] { $longest } дней
    }.

## Неделя вперёд

weekly-heading = 🗓 <b>Ближайшие две недели</b>
weekly-free = Сроков нет. Можно отдохнуть.
weekly-date = { $date } — { $what }
weekly-others = Ещё заказов, которые подождут: { $count }.
checkpoint-weekly = план на две недели
    .nudge = Что принесут ближайшие две недели.
