### Передумали: поправки, история заказа, отмена, удаление, файлы.

## Сведения

fact-title = название
fact-tracking_number = трек-номер
fact-shipped_on = дата отправки
fact-protection_end = конец защиты
fact-price = цена
fact-paid_shipping = доставка
fact-guaranteed_days = гарантия доставки
fact-seller = продавец
fact-order_number = номер заказа
fact-destination = страна
fact-line = { $name } — { $value }
fact-unknown = не указано
fact-days = { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
fact-shipping-paid = платная
fact-shipping-free = бесплатная

## Поправки

edit-question = Что поправить в заказе <b>{ $title }</b> (№ { $number })? Выберите и напишите, как правильно.
edit-changed-message = Вы изменили сообщение, которым добавили этот заказ. Сам я за такими правками не слежу — поправьте заказ здесь.
edit-now = <b>{ $title }</b> · № { $number }
    Сейчас записано: { $fact }
edit-ask-destination = В какую страну едет посылка?
edit-another = Записано: { $fact }.
edit-shipped = Записано: { $fact }. Конец защиты прежний — { $date }; если в заказе другая дата, поправьте и её.
edit-number = Записано: теперь трек-номер <code>{ $tracking }</code>. Скажите, когда он начнёт отслеживаться.
button-edit = Поправить
button-edit-clear = Не указывать

## Отмена

undo-question = <b>{ $title }</b> · № { $number }
    Последняя запись, { $date } в { $time }: { $what }.
    Убрать эту запись? На AliExpress ничего не изменится.
undo-then = <b>Без неё</b>
undo-moves = { $count ->
        [one] К прежнему дню вернётся { $count } дата.
        [few] К прежним дням вернутся { $count } даты.
        [many] К прежним дням вернётся { $count } дат.
       *[other] К прежним дням вернётся { $count } даты.
    }
undone = Запись убрана: «{ $what }».
button-undo = Убрать запись
button-undo-confirm = Да, убрать запись
button-undo-leave = Нет, оставить

## История

history-heading = <b>{ $title }</b> · № { $number }
history-line = { $date }, { $time } — { $what }
history-undone = <s>{ $line }</s>
history-earlier = { $count ->
        [one] Не поместилась { $count } более ранняя запись; вся история — в /export.
        [few] Не поместились { $count } более ранние записи; вся история — в /export.
        [many] Не поместилось { $count } более ранних записей; вся история — в /export.
       *[other] Не поместилось { $count } более ранней записи; вся история — в /export.
    }
button-history = История
event-order_registered = добавлен заказ «{ $title }»
event-facts_corrected = поправлено: { $facts }
event-order_shipped = отправлен { $shipped_on }{ $protection_end ->
        [none] { "" }
       *[other] , конец защиты { $protection_end }
    }
event-tracking_reported = по отслеживанию: { $state }{ $since ->
        [none] { "" }
       *[other] { " " }(с { $since })
    }{ $until ->
        [none] { "" }
       *[other] { " " }(до { $until } включительно)
    }
event-tracking_number_replaced = новый трек-номер: { $tracking_number }
event-letter_sent = вы написали продавцу
event-extension_requested = вы попросили продлить защиту на { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
event-extension_granted = продавец продлил защиту, она закончится { $new_end }
event-extension_refused = продавец не продлил защиту
event-claim_wished = { $solution ->
        [return] вы вернёте товар и будете просить { $claimed }
       *[refund] вы будете просить { $claimed }
    }
event-dispute_opened = открыт спор{ $reason ->
        [none] {""}
       *[other] : «{ $reason }»
    }{ $claimed ->
        [none] {""}
       *[other] , на { $claimed }
    }{ $solution ->
        [return] , с возвратом товара
       *[refund] {""}
    }
event-dispute_answered = { $answer ->
        [refused] продавец отказал
       *[other] продавец сделал другое предложение{ $nothing ->
            [yes] , 0
           *[no] { $offered ->
                [none] {""}
               *[other] , { $offered }
            }
        }
    }
event-dispute_changed = теперь вы просите в споре { $claimed ->
        [none] другую сумму
       *[other] { $claimed }
    }{ $solution ->
        [return] , с возвратом товара
       *[refund] {""}
    }
event-dispute_parked = спор отложен до { $until }
event-return_agreed = договорились о возврате товара
event-goods_sent_back = товар отправлен обратно
event-dispute_escalated = спор перешёл к AliExpress
event-dispute_decided = AliExpress принял решение{ $nothing ->
        [yes] : денег не вернут
       *[no] { $goes_back ->
            [yes] : отправить товар назад{ $offered ->
                [none] {""}
               *[other] { " " }и получить { $offered }
            }
           *[no] { $offered ->
                [none] {""}
               *[other] : { $offered }
            }
        }
    }
event-decision_appealed = вы отклонили решение
event-dispute_cancelled = спор отменён
event-dispute_closed = { $outcome ->
        [won] спор решён в вашу пользу{ $refund ->
            [none] {""}
           *[other] { " " }({ $refund })
        }, осталось дождаться денег
        [silence] продавец не ответил, осталось дождаться денег
       *[lost] спор проигран
    }
event-receipt_confirmed = { $by_accident ->
        [yes] получение подтверждено по ошибке, посылки нет
       *[no] посылка пришла
    }
event-refund_received = деньги вернулись
event-order_closed = заказ закрыт
event-nudge_snoozed = отложено до { $until }
event-price_judged = { $cheap ->
        [yes] вы сказали, что заказ дешёвый
       *[no] вы сказали, что заказ не дешёвый
    }
event-problem_found = что не так: { $reason }{ $paid_for ->
        [none] { "" }
       *[other] { " " }(пришло { $came } из { $paid_for })
    }
event-decision_accepted = вы согласились с решением

## Удаление

delete-question = Удалить заказ <b>{ $title }</b> (№ { $number }) вместе с историей и напоминаниями? Вернуть его не получится. { $closed ->
        [yes] {""}
       *[no] Если нужно просто больше не получать напоминаний, есть /close.
    }
deleted = Удалено: <b>{ $title }</b> (№ { $number }), записей в истории — { $events }, будущих напоминаний — { $reminders }.
button-delete = Удалить
button-delete-confirm = Да, удалить
forget-question = Удалить всё, что связано с этим чатом: { $orders ->
        [0] заказы (сейчас их нет),
        [one] { $orders } заказ с историей и напоминаниями,
        [few] { $orders } заказа с историей и напоминаниями,
        [many] { $orders } заказов с историей и напоминаниями,
       *[other] { $orders } заказа с историей и напоминаниями,
    } ваши настройки и незаконченные вопросы? Вернуть это не получится. Копию даст /export.
forgotten = Удалено: заказов — { $orders }, записей в истории — { $events }, будущих напоминаний — { $reminders }, а также ваши настройки. Теперь я об этом чате ничего не знаю; /start — начать заново.
button-forget-confirm = Да, удалить всё

## Позже

snooze-usage = Напишите <code>/snooze</code>, номер заказа и сколько дней подождать: <code>/snooze 1 3</code> или <code>/snooze 1 до пятницы</code>. Жду не больше { $longest ->
        [one] { $longest } дня
       *[other] { $longest } дней
    } и никогда не дольше последнего безопасного дня.

## Файлы

export-nothing = Выгружать пока нечего. Сначала добавьте заказ: /add
export-calendar = Все будущие даты — для любого календаря
export-table = Ваши заказы и совет на сегодня — таблицей
export-all = Всё вместе с историей — для программ
column-number = №
column-currency = валюта
column-guaranteed = доставка гарантирована до
column-parcel = отслеживание
column-received = получен
column-closed = закрыт
column-advice = что делать сейчас
column-deadline = последний безопасный день
column-left = осталось дней
calendar-entry = { $title }: { $what }

## В чём бот отказывает

error-undo-registration = С тех пор как заказ № { $number } добавлен, о нём ничего не записано. Удалить его совсем: <code>/delete { $number }</code>
error-country-unknown = Не знаю страны «{ $text }». Подойдёт название или код из двух букв.
error-fact-needed = Без этого никак.
error-nothing-changes = Именно так и записано.
error-shipped-after-that = Позже { $date } его отправить не могли: к тому дню он уже пришёл или шёл спор.
error-price-below-claim = В споре вы просите { $claimed }; цена не может быть ниже или в другой валюте.

## Меню

command-edit = поправить сведения о заказе
command-undo = убрать последнюю запись
command-history = всё, что записано о заказе
command-delete = удалить заказ насовсем
command-snooze = напомнить позже
command-export = календарь, таблица и JSON
command-forget = удалить всё об этом чате
