### Что бот говорит тем, кто его держит, и тем, кто берёт больше своей доли.

## Границы

too-fast = Я не успеваю за вами. Дайте мне, пожалуйста, минуту и пишите снова. На что я не успел ответить, пришлите ещё раз.
too-long = Такой длинный текст мне не осилить. Уложитесь, пожалуйста, в { $most } знаков: по одному заказу за раз.
too-odd = В этом тексте есть знаки, которых мне не прочесть. Наберите его, пожалуйста, заново, не копируя.

## О данных

privacy = <b>Коротко о ваших данных</b>
    <b>Что я храню:</b> номер вашего чата, язык, часовой пояс, час напоминаний и страну; ваши заказы со всем, что о них отмечено; напоминания; вопрос, на который жду ответа.
    <b>Чего не храню:</b> имени, прочих ваших сообщений, присланных картинок и мест на карте.
    <b>Где:</b> в базе того, кто держит этого бота. Мои сообщения идут через Telegram; никому другому ничего не уходит. В журнале только количество и время событий, ваших слов там нет.
    <b>Как долго:</b> { $days ->
        [0] пока вы сами не удалите.
        [one] закрытые заказы — { $days } день; остальное — пока вы сами не удалите или через { $days } день после того, как меня заблокируете.
        [few] закрытые заказы — { $days } дня; остальное — пока вы сами не удалите или через { $days } дня после того, как меня заблокируете.
        [many] закрытые заказы — { $days } дней; остальное — пока вы сами не удалите или через { $days } дней после того, как меня заблокируете.
       *[other] закрытые заказы — { $days } дня; остальное — пока вы сами не удалите или через { $days } дня после того, как меня заблокируете.
    }

    /export — всё о ваших заказах, файлами
    /forget — удалить всё сразу и насовсем
command-privacy = что я о вас храню и как долго

## Страница оператора

operator-heading = <b>Buyer Clock { $version }</b>
operator-people = Людей: { $people }, спят: { $asleep }
operator-orders = Заказов: { $orders }, закрыто: { $closed }
operator-reminders = <b>Напоминания</b>
operator-state-pending = ждут срока: { $count }
operator-state-claimed = отправляются: { $count }
operator-state-sent = отправлено: { $count }
operator-state-skipped = пропущено: { $count }
operator-state-failed = не вышло: { $count }
operator-state-cancelled = отменено: { $count }
operator-state-parked = отложено, адресата нет: { $count }
operator-queue = <b>Очередь:</b> { $orders ->
        [0] пусто
        [one] { $orders } заказ ждёт: { $waits }
        [few] { $orders } заказа, первый ждёт: { $waits }
        [many] { $orders } заказов, первый ждёт: { $waits }
       *[other] { $orders } заказа, первый ждёт: { $waits }
    }
operator-late = <b>Опоздания</b> последних { $count } за сутки: медиана { $half }, самое большое { $worst }
operator-late-none = <b>Опоздания:</b> за сутки ничего не отправлено
operator-failures = <b>Не вышло за семь дней</b>
operator-failure = { $count } × { $reason } (последнее { $date })
operator-failures-none = <b>Не вышло за семь дней:</b> таких нет
operator-as-of = <i>На { $date }, { $time }</i>
button-refresh = 🔄 Обновить
command-admin = как дела у бота
command-broadcast = написать всем
operator-alert = <b>У меня что-то сломалось</b>
    <code>{ $kind }</code>
    <code>{ $place }</code>
    Остальное в журнале. Об этом же промолчу час.

## Сообщение для всех

broadcast-usage = Напишите <code>/broadcast</code> и текст одним сообщением; жирный шрифт и ссылки сохранятся. Сначала покажу вам.
broadcast-question = Так это увидят люди. Отправить { $people ->
        [one] { $people } человеку
       *[other] { $people } людям
    }? Это займёт примерно { $takes }.
broadcast-nobody = Отправлять некому.
broadcast-dropped = Не отправляю. Никто этого не получил.
broadcast-gone = Это сообщение уже отправлено или отменено.
broadcast-under-way = <b>Отправляю</b>: { $tried } из { $people }
broadcast-stopping = Остановлено: очередь дошла до { $tried } из { $people }. То, что уже в пути, ещё может дойти.
broadcast-done = <b>Отправлено: { $sent }</b> из { $people }.
broadcast-done-gone = Адресата нет, больше не пишу: { $count }
broadcast-done-unsure = Ответ потерялся, но могло дойти: { $count }
broadcast-done-failed = Telegram отказал, подробности в журнале: { $count }
button-broadcast = Отправить ({ $people })
button-broadcast-drop = Не отправлять
button-broadcast-stop = Остановить
