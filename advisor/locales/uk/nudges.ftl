### Нагадування: повторні запитання, зведення, тихі години, «нагадати пізніше», план на тиждень.

## Повторне запитання

nag-again = 🔁 Питаю ще раз: { $sign } <b>{ $headline }</b>
nag-hushed = Гаразд, більше не перепитую: <b>{ $title }</b>. { $date ->
        [none] Але термін нікуди не подівся.
       *[other] Озвуся { $date }, коли настане наступна дата.
    }
button-hush = Більше не питати

## Одразу кілька замовлень

digest-heading = { $count ->
        [0] <b>Що нового із замовленнями</b>
        [one] <b>Сьогодні на вас чекає { $count } замовлення</b>
        [few] <b>Сьогодні на вас чекають { $count } замовлення</b>
        [many] <b>Сьогодні на вас чекають { $count } замовлень</b>
       *[other] <b>Сьогодні на вас чекають { $count } замовлення</b>
    }
digest-line = { $sign } <b>{ $number }. { $title }</b>: { $headline }
digest-deadline = ⏰ не пізніше { $date }
digest-again = 🔁 питаю ще раз
digest-late = <i>Щось із цього мало прийти раніше. Тоді не вийшло, але порада досі чинна.</i>
digest-open = Натисніть замовлення — покажу подробиці, лист і відповіді.

## Налаштування

settings-nudging = Тихі години: { $quiet ->
        [yes] з { $begins }:00 до { $ends }:00
       *[no] немає
    }
    Запитання без відповіді: { $nag ->
        [on] перепитую, не більше двох разів
       *[off] не перепитую
    }
    План на тиждень, щопонеділка: { $weekly ->
        [on] так
       *[off] ні
    }
settings-quiet = Тихі години
settings-ask-quiet = З котрої години не турбувати? Що припаде на тихі години, прийде після них, а якщо термін не чекає — перед ними.
settings-ask-quiet-end = Тихо з { $begins }:00. До котрої години?
button-quiet-off = Без тихих годин
settings-nag-on = 🔁 Перепитувати, якщо не відповім
settings-nag-off = 🔁 Не перепитувати
settings-weekly-on = 🗓 Надсилати план на тиждень
settings-weekly-off = 🗓 Без плану на тиждень

## Нагадати пізніше

button-later = Інший день…
button-in-days = { $days ->
        [one] Через { $days } день
        [few] Через { $days } дні
        [many] Через { $days } днів
       *[other] Через { $days } дня
    }
snooze-question = <b>{ $title }</b>: коли нагадати? Натисніть день або напишіть: <code>/snooze { $number } до { $example }</code>
error-snooze-too-far = Це надто далеко: чекати можу не довше { $longest ->
        [one] { $longest } дня
       *[other] { $longest } днів
    }.

## План на тиждень

weekly-heading = 🗓 <b>Найближчі два тижні</b>
weekly-free = Термінів немає. Можна відпочити.
weekly-date = { $date } — { $what }
weekly-others = { $count ->
        [one] Ще { $count } замовлення може почекати.
        [few] Ще { $count } замовлення можуть почекати.
        [many] Ще { $count } замовлень можуть почекати.
       *[other] Ще { $count } замовлення може почекати.
    }
checkpoint-weekly = план на тиждень
    .nudge = Що чекає на вас у найближчі два тижні.
