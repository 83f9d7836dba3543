## Із собою: календар

calendar-name = Строки AliExpress
calendar-deadline = Останній безпечний день: { $date }.
calendar-tracking = Трек-номер: { $tracking }
calendar-ask = Що робити: надішліть боту Buyer Clock /status { $number }
calendar-link = <b>Ваше особисте посилання на календар</b>
    <code>{ $url }</code>

    Додайте його в календар як підписку («за URL») — і дати оновлюватимуться самі, зокрема й на телефоні.

    За цим посиланням видно ваші дати й покупки, тому нікому його не давайте. Показати його ще раз я не зможу: зберігаю тільки відбиток.
calendar-open = Особисте посилання на календар працює від { $date }. Показати його ще раз не можу, зате будь-коли зроблю нове. Старе тоді перестане працювати.
calendar-closed = Готово: посилання на календар більше не працює. Тепер видаліть підписку в самому календарі, інакше там лишаться старі дати.
calendar-not-offered = Посилань на календар у цього бота немає. Файл <code>orders.ics</code> із /export підійде до будь-якого календаря.
button-calendar = Підписка на календар
button-calendar-new = Нове посилання
button-calendar-off = Вимкнути
button-calendar-copy = Скопіювати посилання

## Повернути з копії

import-ask = Надішліть файл <code>orders.json</code>, який колись дав /export. Спершу покажу, що в ньому, і тільки потім додам.
import-found = <b>У файлі { $orders ->
        [one] { $orders } замовлення
        [few] { $orders } замовлення
        [many] { $orders } замовлень
       *[other] { $orders } замовлення
    }.</b>
import-known = { $count ->
        [one] Уже тут і лишиться як є: { $count }.
       *[other] Уже тут і лишаться як є: { $count }.
    }
import-broken = { $count ->
        [one] Дані суперечливі, пропущу: { $count }.
       *[other] Дані суперечливі, пропущу: { $count }.
    }
import-dropped = { $count ->
        [one] Пропущу { $count } запис: суперечить іншим.
        [few] Пропущу { $count } записи: суперечать іншим.
        [many] Пропущу { $count } записів: суперечать іншим.
       *[other] Пропущу { $count } запису: суперечать іншим.
    }
import-nothing = Додавати нічого.
import-question = Додати { $count ->
        [one] { $count } замовлення разом з історією?
        [few] { $count } замовлення разом з історією?
        [many] { $count } замовлень разом з історією?
       *[other] { $count } замовлення разом з історією?
    }
import-settings = <b>Налаштування в ньому інші:</b>
import-settings-question = Зробити як у файлі?
import-settings-done = <b>Тепер як у файлі:</b>
import-setting = • { $name }: { $before } → { $after }
import-setting-nag = Перепитувати
import-setting-weekly = План на два тижні
import-done = <b>Разом з історією додано { $count ->
        [one] { $count } замовлення
        [few] { $count } замовлення
        [many] { $count } замовлень
       *[other] { $count } замовлення
    }.</b> { $open ->
        [0] Усе вже закрито, стежити немає за чим.
       *[other] Під наглядом: { $open }.
    }
import-gone = Цього файлу в мене під рукою вже немає. Надішліть його ще раз, будь ласка.
import-unreadable = Цього файлу прочитати не можу. Мені потрібен <code>orders.json</code> — такий, яким його дав /export.
import-too-large = Файл завеликий: беру не більше 1 МБ.
import-not-fetched = Не вдалося забрати файл у Telegram. Надішліть його ще раз, будь ласка.
button-import = Повернути з копії
button-import-confirm = Так, додати
button-import-all = Так, з налаштуваннями
button-import-orders = Лише замовлення
button-import-settings = Так, як у файлі

## На прощання

forgotten-calendar = Посилання на календар теж більше не працює.

## Часовий пояс

zone-guessed = Часовий пояс — мій здогад. Якщо на вашому годиннику інший час, виправте його тут.
zone-ask-region = У якій частині світу ви живете?
zone-ask-city = У часовому поясі якого міста ви живете?
zone-ask-clock = Котра зараз у вас година?
zone-ask-write = Напишіть своє місто, наприклад Полтава, або час на вашому годиннику, наприклад 14:35.
zone-ask-location = Натисніть кнопку внизу й надішліть геопозицію: за нею я дізнаюся часовий пояс, а саму її не збережу.
zone-nobody = На жодному з відомих мені годинників зараз не { $time }. Подивіться ще раз або напишіть своє місто.
button-zone-list = Усі міста
button-zone-clock = За моїм годинником
button-zone-write = Написати
button-location = 📍 Надіслати геопозицію
button-more = Далі ›
button-fewer = ‹ Раніше
region-africa = Африка
region-america = Америка
region-antarctica = Антарктида
region-asia = Азія
region-atlantic = Атлантика
region-australia = Австралія
region-europe = Європа
region-indian = Індійський океан
region-pacific = Тихий океан
