### Передумали: виправлення, історія замовлення, скасування, видалення, файли.

## Дані

fact-title = назва
fact-tracking_number = трек-номер
fact-shipped_on = дата відправлення
fact-protection_end = кінець захисту
fact-price = ціна
fact-paid_shipping = доставка
fact-guaranteed_days = гарантія доставки
fact-seller = продавець
fact-order_number = номер замовлення
fact-destination = країна
fact-line = { $name } — { $value }
fact-unknown = не вказано
fact-days = { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }
fact-shipping-paid = платна
fact-shipping-free = безкоштовна

## Виправлення

edit-question = Що виправити в замовленні <b>{ $title }</b> (№ { $number })? Виберіть і напишіть, як правильно.
edit-changed-message = Ви змінили повідомлення, яким додали це замовлення. Сам я за такими змінами не стежу — виправте замовлення тут.
edit-now = <b>{ $title }</b> · № { $number }
    Зараз записано: { $fact }
edit-ask-destination = У яку країну їде посилка?
edit-another = Записано: { $fact }.
edit-shipped = Записано: { $fact }. Кінець захисту той самий — { $date }; якщо в замовленні інша дата, виправте і її.
edit-number = Записано: тепер трек-номер <code>{ $tracking }</code>. Скажіть, коли він почне відстежуватися.
button-edit = Виправити
button-edit-clear = Не вказувати

## Скасування

undo-question = <b>{ $title }</b> · № { $number }
    Останній запис, { $date } о { $time }: { $what }.
    Прибрати цей запис? На AliExpress нічого не зміниться.
undo-then = <b>Без нього</b>
undo-moves = { $count ->
        [one] { $count } дата стане такою, як була.
        [few] { $count } дати стануть такими, як були.
        [many] { $count } дат стануть такими, як були.
       *[other] { $count } дати стане такою, як була.
    }
undone = Запис прибрано: «{ $what }».
button-undo = Прибрати запис
button-undo-confirm = Так, прибрати запис
button-undo-leave = Ні, лишити

## Історія

history-heading = <b>{ $title }</b> · № { $number }
history-line = { $date }, { $time } — { $what }
history-undone = <s>{ $line }</s>
history-earlier = { $count ->
        [one] Не вмістився { $count } давніший запис; уся історія — в /export.
        [few] Не вмістилися { $count } давніші записи; уся історія — в /export.
        [many] Не вмістилося { $count } давніших записів; уся історія — в /export.
       *[other] Не вмістилося { $count } давнішого запису; уся історія — в /export.
    }
button-history = Історія
event-order_registered = додано замовлення «{ $title }»
event-facts_corrected = виправлено: { $facts }
event-order_shipped = відправлено { $shipped_on }{ $protection_end ->
        [none] { "" }
       *[other] , кінець захисту { $protection_end }
    }
event-tracking_reported = відстеження показує: { $state }{ $since ->
        [none] { "" }
       *[other] { " " }(з { $since })
    }{ $until ->
        [none] { "" }
       *[other] { " " }(до { $until })
    }
event-tracking_number_replaced = новий трек-номер: { $tracking_number }
event-letter_sent = ви написали продавцеві
event-extension_requested = ви попросили продовжити захист на { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }
event-extension_granted = продавець продовжив захист, він закінчиться { $new_end }
event-extension_refused = продавець не продовжив захист
event-claim_wished = { $solution ->
        [return] ви повернете товар і попросите { $claimed }
       *[refund] ви попросите { $claimed }
    }
event-dispute_opened = відкрито спір{ $reason ->
        [none] {""}
       *[other] : «{ $reason }»
    }{ $claimed ->
        [none] {""}
       *[other] , на { $claimed }
    }{ $solution ->
        [return] , з поверненням товару
       *[refund] {""}
    }
event-dispute_answered = { $answer ->
        [refused] продавець відмовив
       *[other] продавець зробив іншу пропозицію{ $nothing ->
            [yes] , 0
           *[no] { $offered ->
                [none] {""}
               *[other] , { $offered }
            }
        }
    }
event-dispute_changed = тепер ви просите у спорі { $claimed ->
        [none] іншу суму
       *[other] { $claimed }
    }{ $solution ->
        [return] , з поверненням товару
       *[refund] {""}
    }
event-dispute_parked = спір відкладено до { $until }
event-return_agreed = домовилися про повернення товару
event-goods_sent_back = товар відправлено назад
event-dispute_escalated = спір перейшов до AliExpress
event-dispute_decided = AliExpress прийняв рішення{ $nothing ->
        [yes] : грошей не повернуть
       *[no] { $goes_back ->
            [yes] : надіслати товар назад{ $offered ->
                [none] {""}
               *[other] { " " }і отримати { $offered }
            }
           *[no] { $offered ->
                [none] {""}
               *[other] : { $offered }
            }
        }
    }
event-decision_appealed = ви відхилили рішення
event-dispute_cancelled = спір скасовано
event-dispute_closed = { $outcome ->
        [won] спір вирішено на вашу користь{ $refund ->
            [none] {""}
           *[other] { " " }({ $refund })
        }, лишилося дочекатися грошей
        [silence] продавець не відповів, лишилося дочекатися грошей
       *[lost] спір програно
    }
event-receipt_confirmed = { $by_accident ->
        [yes] отримання підтверджено помилково, посилки немає
       *[no] посилка прийшла
    }
event-refund_received = гроші повернулися
event-order_closed = замовлення закрито
event-nudge_snoozed = відкладено до { $until }
event-price_judged = { $cheap ->
        [yes] ви сказали, що замовлення дешеве
       *[no] ви сказали, що замовлення не дешеве
    }
event-problem_found = що не так: { $reason }{ $paid_for ->
        [none] { "" }
       *[other] { " " }(прийшло { $came } з { $paid_for })
    }
event-decision_accepted = ви погодилися з рішенням

## Видалення

delete-question = Видалити замовлення <b>{ $title }</b> (№ { $number }) разом з історією та нагадуваннями? Повернути його не вдасться. { $closed ->
        [yes] {""}
       *[no] Якщо треба просто більше не отримувати нагадувань, є /close.
    }
deleted = Видалено: <b>{ $title }</b> (№ { $number }), записів в історії — { $events }, майбутніх нагадувань — { $reminders }.
button-delete = Видалити
button-delete-confirm = Так, видалити
forget-question = Видалити все, що пов’язано з цим чатом: { $orders ->
        [0] замовлень немає,
        [one] { $orders } замовлення з історією та нагадуваннями,
        [few] { $orders } замовлення з історією та нагадуваннями,
        [many] { $orders } замовлень з історією та нагадуваннями,
       *[other] { $orders } замовлення з історією та нагадуваннями,
    } ваші налаштування й незакінчені запитання? Повернути це не вдасться. Копію дасть /export.
forgotten = Видалено: замовлень — { $orders }, записів в історії — { $events }, майбутніх нагадувань — { $reminders }, а також ваші налаштування. Тепер я про цей чат нічого не знаю; /start — почати спочатку.
button-forget-confirm = Так, видалити все

## Пізніше

snooze-usage = Напишіть <code>/snooze</code>, номер замовлення і скільки днів почекати: <code>/snooze 1 3</code> або <code>/snooze 1 до п’ятниці</code>. Чекаю не більше { $longest ->
        [one] { $longest } дня
       *[other] { $longest } днів
    } і ніколи не довше за останній безпечний день.

## Файли

export-nothing = Експортувати поки нічого. Спершу додайте замовлення: /add
export-calendar = Усі майбутні дати — для будь-якого календаря
export-table = Ваші замовлення й порада на сьогодні — таблицею
export-all = Усе разом з історією — для програм
column-number = №
column-currency = валюта
column-guaranteed = доставку гарантовано до
column-parcel = відстеження
column-received = отримано
column-closed = закрито
column-advice = що робити зараз
column-deadline = останній безпечний день
column-left = лишилося днів
calendar-entry = { $title }: { $what }

## У чому бот відмовляє

error-undo-registration = Відколи замовлення № { $number } додано, про нього нічого не записано. Видалити його зовсім: <code>/delete { $number }</code>
error-country-unknown = Не знаю країни «{ $text }». Підійде назва або код із двох літер.
error-fact-needed = Без цього ніяк.
error-nothing-changes = Саме так і записано.
error-shipped-after-that = Пізніше { $date } його відправити не могли: до того дня воно вже прийшло або тривав спір.
error-price-below-claim = У спорі ви просите { $claimed }; ціна не може бути нижча або в іншій валюті.

## Меню

command-edit = виправити дані замовлення
command-undo = прибрати останній запис
command-history = усе, що записано про замовлення
command-delete = видалити замовлення назавжди
command-snooze = нагадати пізніше
command-export = календар, таблиця і JSON
command-forget = видалити все про цей чат
