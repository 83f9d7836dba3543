## С собой: календарь

calendar-name = Сроки AliExpress
calendar-deadline = Последний безопасный день: { $date }.
calendar-tracking = Трек-номер: { $tracking }
calendar-ask = Что делать: отправьте боту Buyer Clock /status { $number }
calendar-link = <b>Ваша личная ссылка на календарь</b>
    <code>{ $url }</code>

    Добавьте её в календарь как подписку («по URL») — и даты будут обновляться сами, в том числе на телефоне.

    По этой ссылке видны ваши даты и покупки, поэтому никому её не давайте. Показать её ещё раз я не смогу: храню только отпечаток.
calendar-open = Личная ссылка на календарь работает с { $date }. Показать её ещё раз не могу, зато в любой момент сделаю новую. Старая тогда перестанет работать.
calendar-closed = Готово: ссылка на календарь больше не работает. Теперь удалите подписку в самом календаре, иначе там останутся старые даты.
calendar-not-offered = Ссылок на календарь у этого бота нет. Файл <code>orders.ics</code> из /export подойдёт к любому календарю.
button-calendar = Ссылка для календаря
button-calendar-new = Новая ссылка
button-calendar-off = Отключить
button-calendar-copy = Скопировать ссылку

## Вернуть из копии

import-ask = Пришлите файл <code>orders.json</code>, который когда-то дал /export. Сначала покажу, что в нём, и только потом добавлю.
import-found = <b>В файле { $orders ->
        [one] { $orders } заказ
        [few] { $orders } заказа
        [many] { $orders } заказов
       *[other] { $orders } заказа
    }.</b>
import-known = { $count ->
        [one] Уже здесь и останется как есть: { $count }.
       *[other] Уже здесь и останутся как есть: { $count }.
    }
import-broken = { $count ->
        [one] Пропущу, данные не сходятся: { $count }.
       *[other] Пропущу, данные не сходятся: { $count }.
    }
import-dropped = { $count ->
        [one] Пропущу { $count } запись: противоречит остальным.
        [few] Пропущу { $count } записи: противоречат остальным.
        [many] Пропущу { $count } записей: противоречат остальным.
       *[other] Пропущу { $count } записи: противоречат остальным.
    }
import-nothing = Добавлять нечего.
import-question = Добавить { $count ->
        [one] { $count } заказ вместе с историей?
        [few] { $count } заказа вместе с историей?
        [many] { $count } заказов вместе с историей?
       *[other] { $count } заказа вместе с историей?
    }
import-settings = <b>Настройки в нём другие:</b>
import-settings-question = Сделать как в файле?
import-settings-done = <b>Теперь как в файле:</b>
import-setting = • { $name }: { $before } → { $after }
import-setting-nag = Переспрашивать
import-setting-weekly = План на две недели
import-done = <b>Вместе с историей { $count ->
        [one] добавлен { $count } заказ
        [few] добавлены { $count } заказа
        [many] добавлено { $count } заказов
       *[other] добавлено { $count } заказа
    }.</b> { $open ->
        [0] Всё уже закрыто, следить не за чем.
        [one] Под присмотром: { $open }.
       *[other] Под присмотром: { $open }.
    }
import-gone = Этого файла у меня под рукой уже нет. Пришлите его ещё раз, пожалуйста.
import-unreadable = Этот файл прочитать не могу. Мне нужен <code>orders.json</code> — такой, каким его дал /export.
import-too-large = Файл слишком большой: беру не больше 1 МБ.
import-not-fetched = Не получилось забрать файл у Telegram. Пришлите его ещё раз, пожалуйста.
button-import = Вернуть из копии
button-import-confirm = Да, добавить
button-import-all = Да, с настройками
button-import-orders = Только заказы
button-import-settings = Да, как в файле

## Уходя

forgotten-calendar = Ссылка на календарь тоже больше не работает.

## Часовой пояс

zone-guessed = Часовой пояс — моя догадка. Если на ваших часах другое время, поправьте его здесь.
zone-ask-region = В какой части света вы живёте?
zone-ask-city = По времени какого города вы живёте?
zone-ask-clock = Сколько сейчас на ваших часах?
zone-ask-write = Напишите свой город, например Омск, или время на ваших часах, например 14:35.
zone-ask-location = Нажмите кнопку внизу и отправьте геопозицию: по ней я узнаю часовой пояс, а саму её не сохраню.
zone-nobody = Ни на каких известных мне часах сейчас не { $time }. Посмотрите ещё раз или напишите свой город.
button-zone-list = Все города
button-zone-clock = По моим часам
button-zone-write = Написать
button-location = 📍 Отправить геопозицию
button-more = Дальше ›
button-fewer = ‹ Раньше
region-africa = Африка
region-america = Америка
region-antarctica = Антарктида
region-asia = Азия
region-atlantic = Атлантика
region-australia = Австралия
region-europe = Европа
region-indian = Индийский океан
region-pacific = Тихий океан
