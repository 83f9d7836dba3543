### Що бот каже в розмові. HTML Телеграму: <b>, <i>, <code>, <blockquote>.

language-name = українська

## Знайомство

start = <b>Вітаю! Я Buyer Clock.</b>
    Стежу за строками ваших замовлень на AliExpress, щоб ви не пропустили останній день для спору. Розкажіть про замовлення один раз — потрібного дня я скажу, що робити, і дам готове повідомлення продавцю.

    <b>Спробуйте:</b> надішліть замовлення одним рядком, ось так:
    <code>/add { $example }</code>
    або натисніть кнопку, і я про все спитаю.

    Мова — { language-name }, нагадую о { $hour }:00, часовий пояс — { $city }. { $guessed ->
        [yes] Це мій здогад; виправити можна через /settings або надіславши геопозицію.
       *[no] Змінити можна в /settings.
    }
start-example = Чохол для телефону, LP00123456789012, відправлено 3 дні тому, 60 днів, 500 ₴
start-again = З поверненням! Під наглядом { $count ->
        [one] { $count } замовлення
        [few] { $count } замовлення
        [many] { $count } замовлень
       *[other] { $count } замовлення
    }.
help = <b>Додати:</b> вставте сторінку, лист, фото етикетки або рядок:
    <code>/add { $example }</code>
    <b>Дивитися:</b> /status /orders /stats /rules
    <b>Повідомити:</b> /track /received /snooze
    <b>Гроші назад:</b> /extend /letter /dispute
    <b>Виправити:</b> /edit /undo /history
    <b>Ви:</b> /settings /export /privacy
    <b>Прибрати:</b> /close /cancel /delete /forget
    <code>/status 2</code> — замовлення № 2.
command-add = додати замовлення
command-orders = усі замовлення, термінові вгорі
command-status = що робити зараз і до якого числа
command-extend = попросити продовжити захист
command-track = що показує відстеження
command-letter = готові повідомлення англійською
command-dispute = чи час для спору і що написати
command-received = посилка прийшла
command-close = більше не стежити за замовленням
command-settings = мова, часовий пояс, година нагадувань, країна
command-cancel = перервати поточне запитання
command-help = що я вмію
unknown-text = На замовлення це не схоже. Надішліть або перешліть будь-що з AliExpress: сторінку замовлення, електронний лист, повідомлення продавця — або напишіть одним рядком: <code>{ start-example }</code>. Підійде й фото етикетки. Решта — в /help.
thanked = Прошу! Стежу далі.
unknown-command = Такої команди в мене немає. Що я вмію, покаже /help.
not-text = Такого мені не прочитати. Надішліть текст — сторінку замовлення, електронний лист, рядок від себе — або фото етикетки з посилки. Решта — в /help.
groups-refused = Замовлення — справа особиста, тому я працюю тільки в приватному чаті. Напишіть мені: @{ $bot }
cancelled = Гаразд, забули. Нічого не збережено.
nothing-to-cancel = Переривати нічого.
not-allowed = Це закритий бот, і вас немає у списку. Власник може додати ваш ID: <code>{ $id }</code>
something-broke = У мене щось зламалося, помилку записано. Усе, що ви розповіли раніше, ціле. Спробуйте ще раз за хвилину.
already-noted = Це вже записано. Як стоять справи, покаже /orders.
busy = Мене зараз підводить пам’ять. Нічого не втрачено: я все зроблю, щойно вона повернеться, писати ще раз не треба.

## Картка замовлення

card-shipped = { $day ->
        [0] Відправлено сьогодні
       *[other] Відправлено { $date }
    }
card-tracking = <code>{ $tracking }</code>
card-not-shipped = Ще не відправлено{ $date ->
        [none] { "" }
       *[other] , оплачено { $date }
    }
card-tracking-none = без трек-номера
card-protection = Захист покупця закінчиться { $date }
card-guaranteed = Доставку гарантовано не пізніше { $date }
card-price = { $price }
card-price-cheap = { $price } (дешеве)
card-seller = Продавець: { $seller }
card-order-number = Номер замовлення: <code>{ $order }</code>
card-paid-shipping = Доставка платна
registered = <b>Записано:</b>

## Статус

status-heading = <b>{ $title }</b> · { number }
status-bar = { $bar } день { $day } із { $length }
status-why = <b>Чому</b>
status-otherwise = <b>Якщо нічого не робити:</b> { $otherwise }
status-ahead = <b>Що попереду</b>
status-ahead-line = { $date } — { $what }
quoted = «{ $text }»
bullet = • { $text }
nudge-late = <i>Це нагадування мало прийти { $date }. Тоді не вийшло, але порада досі чинна.</i>

## Картинка зі термінами замовлення

button-timeline = 🖼 Строки
button-order-page = 🛒 AliExpress
picture-number = № { $number }
picture-today = Сьогодні
picture-today-with = Сьогодні: { $what }
picture-paid = Оплачено
picture-shipped = Відправлено
picture-arrived = Посилка у вас
picture-disputed = Спір відкрито
picture-protection-ends = { $extended ->
        [0] Кінець захисту
        [one] Кінець захисту, продовжено на { $extended } день
        [few] Кінець захисту, продовжено на { $extended } дні
        [many] Кінець захисту, продовжено на { $extended } днів
       *[other] Кінець захисту, продовжено на { $extended } дня
    }
picture-days-protection = { $days ->
        [one] день до кінця захисту
        [few] дні до кінця захисту
        [many] днів до кінця захисту
       *[other] дня до кінця захисту
    }
picture-days-window = { $days ->
        [one] день, щоб відкрити спір
        [few] дні, щоб відкрити спір
        [many] днів, щоб відкрити спір
       *[other] дня, щоб відкрити спір
    }
picture-days-return = { $days ->
        [one] день, щоб відправити назад
        [few] дні, щоб відправити назад
        [many] днів, щоб відправити назад
       *[other] дня, щоб відправити назад
    }
picture-days-dispute = { $days ->
        [one] день від відкриття спору
        [few] дні від відкриття спору
        [many] днів від відкриття спору
       *[other] дня від відкриття спору
    }
picture-caption = <b>{ $title }</b> · { $number }
    { $headline }
picture-caption-line = { $when } — { $what }
picture-none = Для цього замовлення поки немає дат, які можна намалювати.

## Налаштування

settings = <b>Налаштування</b>
    Мова: { $language }
    Часовий пояс: { $zone }, там зараз { $time }
    Нагадування: о { $hour }:00
    Куди їдуть посилки: { $country ->
        [none] не вказано
       *[other] { $country }
    }
settings-lang = Мова
settings-zone = Часовий пояс
settings-hour = Година нагадувань
settings-country = Країна
settings-country-other = Інша країна
settings-ask-lang = Якою мовою говорити?
settings-ask-zone = У часовому поясі якого міста ви живете? Якщо вашого тут немає, напишіть його: <code>/settings Полтава</code>, або час на вашому годиннику: <code>/settings 14:35</code>. Можна й надіслати геопозицію, я її не зберігаю.
settings-ask-hour = О котрій годині нагадувати?
settings-ask-country = Куди їдуть ваші посилки? У різних країнах правила трохи різняться.
settings-zone-unknown = Не знаю часового поясу «{ $text }». Спробуйте найближче велике місто або час на вашому годиннику: <code>/settings 14:35</code>.
settings-saved = Збережено.
button-back = ‹ Назад

## Списки

orders-heading = <b>Ваші замовлення</b>
orders-empty = Відкритих замовлень немає. Надішліть <code>/add</code> і все, що знаєте про замовлення, наприклад:
    <code>/add { $example }</code>
orders-line = { $sign } <b>{ $number }. { $title }</b>
orders-line-from = далі: { $date }
orders-line-deadline = { $left ->
        [0] <b>сьогодні</b>
       *[other] не пізніше { $date }
    }
orders-money = 💰 На кону: { $sums }
orders-none-here = Тут порожньо.
orders-shelf-open = Відкриті
    .words = активні, поточні, незакриті, відкрито
orders-shelf-disputes = Спори
    .words = спір, у спорі, зі спором, спірні
orders-shelf-arrived = Прийшли
    .words = отримані, отримано, доставлені, прибули
orders-shelf-closed = Закриті
    .words = закрито, архів, завершені, готові, старі
orders-shelf-all = Усі
    .words = всі, усе, все, усі замовлення, всі замовлення
orders-closed = Завершено замовлень: { $count }.
which-order = Яке замовлення?
which-order-none = Відкритих замовлень у вас немає. Додайте перше: /add

## Що змінилося і що зсунулося

moved-end = Тепер захист закінчиться <b>{ $date }</b>.
moved-dates = { $count ->
        [one] Слідом зсунулася { $count } дата.
        [few] Слідом зсунулися { $count } дати.
        [many] Слідом зсунулося { $count } дат.
       *[other] Слідом зсунулося { $count } дати.
    }
noted-tracking = Записано: «{ $state }».
noted-letter = Записано: ви написали продавцеві.
noted-extension-last = Записано: ви попросили { $days ->
        [one] ще { $days } день
        [few] ще { $days } дні
        [many] ще { $days } днів
       *[other] ще { $days } дня
    }. Якщо до вечора { $date } в замовленні не додасться часу, відкрийте спір того ж дня.
noted-extension-granted = Записано: захист продовжили.
noted-extension-refused = Записано: захист не продовжили.
noted-extension-sent = Записано: ви попросили { $days ->
        [one] ще { $days } день
        [few] ще { $days } дні
        [many] ще { $days } днів
       *[other] ще { $days } дня
    }. { $extension_check ->
        [0] Пізніше сьогодні
        [1] Завтра
        [one] Через { $extension_check } день
        [few] Через { $extension_check } дні
        [many] Через { $extension_check } днів
       *[other] Через { $extension_check } дня
    } спитаю, чи додалося часу в замовленні.
noted-seller-refused = Записано: продавець відмовив.
noted-seller-offered = Записано: продавець зробив іншу пропозицію. { $sum ->
        [none] Скільки він пропонує? Напишіть просто суму, наприклад <code>200 ₴</code>; можна й пізніше: <code>/dispute { $number } пропонують 200 ₴</code>
       *[other] Його пропозиція — { $sum }.
    }
noted-sum = Записано: тепер ви просите { $sum }.
noted-return = Записано: тепер ви хочете повернути товар і отримати { $sum }.
noted-taken-over = Записано: тепер вирішує AliExpress.
noted-decided = Записано: є рішення.
noted-appealed = Записано: ви відхилили рішення з новими доказами.
noted-won = Записано: спір вирішено на вашу користь. Лишилося дочекатися грошей.
noted-won-part = Повернуть { $sum } із { $claimed }, які ви просили.
noted-won-sum = Наскільки я знаю, повернуть { $sum }; якщо сума інша, напишіть: <code>/dispute { $number } повернуть { $part }</code>
noted-silence = Записано: продавець не відповів, повернуть вашу суму. Лишилося дочекатися грошей.
noted-parked = Записано: спір відкладено до { $date }.
noted-return-agreed = Записано: про повернення домовилися. Тепер надішліть товар назад.
noted-sent-back = Записано: товар відправлено назад.
noted-mistake = Записано: отримання підтверджено помилково, посилки у вас немає.
noted-wish = Записано: { $solution ->
        [return] повернете товар і попросите { $sum }
       *[refund] попросите { $sum }
    }. У текст для спору вже вписано.
noted-lost = Записано. Дуже шкода.
noted-dispute-cancelled = Записано: спір скасовано. { $date ->
        [none] Відкрити новий уже не вдасться.
       *[other] Новий можна відкрити до { $date } включно.
    }
noted-refunded = <b>Гроші повернулися.</b> Вітаю! Замовлення закриваю.
noted-shipped = Записано: замовлення відправлено. Таймер пішов.
noted-dispute = Записано: спір відкрито. Тепер у нього свої строки, і я за ними стежу.
noted-received = Добре, що дійшла.{ $days ->
        [none] { "" }
        [0] { " " }Відкрити спір, щоправда, вже не вдасться.
        [one] { " " }На спір у вас { $days } день.
        [few] { " " }На спір у вас { $days } дні.
        [many] { " " }На спір у вас { $days } днів.
       *[other] { " " }На спір у вас { $days } дня.
    }
noted-closed = Готово, замовлення закрито. Нагадувань про нього більше не буде.
noted-snoozed = Гаразд, нагадаю { $date }.
noted-since = Записано: з { $date }.
noted-kept = Записано: зберігають до { $date } включно.
noted-customs-until = Записано: митниця чекає до { $date } включно.
noted-cheap = Записано: замовлення дешеве. У дешевих замовлень свої строки.
noted-not-cheap = Записано: замовлення не дешеве.
noted-problem = Записано: { $reason }. Нагадаю, поки ще можна відкрити спір.
noted-pieces = Записано: прийшло { $came } з { $paid }. Це вже в тексті спору.
noted-accepted = Записано: ви погодилися з рішенням.
noted-offered-nothing = Записано: продавець пропонує 0. Не погоджуйтеся: це закриє спір без повернення грошей.

## Відстеження

track-question = <b>{ $title }</b>: що показує відстеження?
parcel-not_found = нічого не знайдено
parcel-moving = посилка в дорозі
parcel-at_export = на експорті
parcel-no_change = давно без змін
parcel-in_country = уже в моїй країні
parcel-at_post_office = чекає на пошті
parcel-delivered_elsewhere = доставлено не мені
parcel-returning = їде назад
parcel-delivered = доставлено мені
parcel-china_only = видно лише в Китаї
parcel-lost = загубилася
parcel-at_customs = митниця чекає на документи або оплату

## Продовження

extend-question = <b>{ $title }</b>: на скільки днів попросити продовжити захист? { $moves ->
        [yes] Поки посилка їде, зазвичай просять від { $shortest } до { $longest }.
       *[no] Зазвичай просять від { $shortest } до { $longest }.
    }
extend-outcome-question = <b>{ $title }</b>: продавець продовжив захист? На скільки днів?
extend-end-question = <b>{ $title }</b>: на скільки днів продовжили захист? Натисніть кнопку або напишіть нову дату: <code>/extend { $number } до { $example }</code>
extend-usage = Напишіть <code>/extend</code>, номер замовлення і скільки днів: <code>/extend 1 20</code>. Якщо захист уже продовжили — нову дату: <code>/extend 1 до 31.01.2027</code>.

## Листи

letter-heading = <b>{ $name }</b>
    { $explanation }
letters-question = <b>{ $title }</b>: який текст потрібен?
letters-none = <b>{ $title }</b>: повідомлення зараз не потрібні.
letter-name-tracking_check = Повідомлення про трек-номер
    .explain = Просить продавця перевірити трек-номер або надіслати правильний. Скопіюйте в чат замовлення.
letter-name-tracking_new_number = Повідомлення: робочий номер
    .explain = Просить надіслати номер, який справді відстежується, або поштову квитанцію.
letter-name-extension_request = Повідомлення: продовжте захист
    .explain = Просить продавця продовжити захист. Скопіюйте в чат замовлення.
letter-name-extension_reminder = Повідомлення: нагадування
    .explain = Ввічливо квапить і попереджає, що інакше буде спір.
letter-name-dispute_untracked = Спір: не відстежується
    .explain = { $proof ->
        [order] Для форми спору: трек-номера немає. { proof-order }
       *[tracking] Для форми спору: трек-номер не відстежується. Додайте скриншот відстеження.
    }
letter-name-dispute_in_transit = Спір: посилка не прийшла
    .explain = Для форми спору: захист добігає кінця або скінчився, а посилки немає. Додайте скриншот відстеження.
letter-name-dispute_late = Спір: доставку прострочено
    .explain = Для форми спору: ви чекали досить довго. { $proof ->
        [order] { proof-order }
       *[tracking] Додайте скриншот відстеження.
    }
letter-name-dispute_delivered_elsewhere = Спір: доставлено не мені
    .explain = Для форми спору: прямо каже, що посилку позначено як доставлену, а у вас її немає.
letter-name-dispute_returned = Спір: їде назад
    .explain = Для форми спору: посилка їде назад до продавця.
letter-name-dispute_goods = Спір: товар
    .explain = Для форми спору: каже, що не так із товаром. Додайте свої фото або відео.
letter-name-dispute_reply = Відповідь у спорі
    .explain = Ввічливо повторює: причину й суму ви не змінюєте.
letter-name-mediator_appeal = Відхилити рішення
    .explain = Для посередників: відхиляє їхню пропозицію і вказує на нові докази. Додайте те, чого вони ще не бачили.
letter-name-refund_reminder = Де мої гроші?
    .explain = Для підтримки AliExpress: питає, де гроші.
letter-name-shipment_request = Повідомлення: коли відправите?
    .explain = Питає продавця, коли він відправить замовлення. Скопіюйте в чат замовлення.

## Акаунт і правила

stats-heading = <b>Ваш акаунт</b>
stats-orders = Замовлень: { $orders }, із них стежу за { $watched }
stats-money = Гроші на кону: { $sums }
stats-next = Найближчий строк: { $title } (№ { $number }); дійте не пізніше { $date }
stats-disputes = Замовлень зі спором: { $disputes }, це { $share } %. Про клопоти пишуть ті, у кого понад { $dispute_share_percent } %.
stats-disputes-few = Замовлень зі спором: { $disputes }. Замовлень поки замало, щоб рахувати частку; про клопоти пишуть ті, у кого понад { $dispute_share_percent } %.
stats-outcomes = Спорів завершено: виграно — { $won }{ $partly ->
        [0] { "" }
       *[other] { " " }(із них частково — { $partly })
    }, програно — { $lost }
stats-back = Повернуто: { $sums }
stats-share-over = ⚠️ Якщо спорів понад { $dispute_share_percent } %, AliExpress бачить у цьому шахрайство й може заблокувати акаунт. Де можна, продовжуйте захист, а спір відкривайте, тільки якщо без нього ніяк.
rules-contents = <b>Правила</b>
    На них тримаються мої поради: це досвід багатьох покупців і їхні цифри. Виберіть розділ.
rules-chapter = <b>{ $title }</b>
button-contents = Зміст
rulebook-preface = # Правила

    За ними радить Buyer Clock. Сторінку складено з політики, яка діє за замовчуванням, і тест стежить, щоб вона не застаріла: `make docs` пише її наново. Джерело — поради покупців приблизно 2017 року, номери рядків узято звідти. Будь-яку цифру можна змінити через `POLICY_FILE`; у `POLICY_FILE=2025` зібрано те, що кажуть пізніші сторінки.
command-stats = замовлення, гроші на кону, частка спорів
command-rules = правила, за якими я раджу

## Спори

dispute-heading = <b>{ $title }</b> · № { $number }
    Відкрити спір сьогодні можна.
dispute-not-before = <b>{ $title }</b>: раніше { $date } AliExpress спір не прийме. А поки що так:
dispute-not-shipped = Спір щодо замовлення <b>{ $title }</b> можна відкрити, лише коли його відправлять. А поки так:
dispute-should-now = { $last_safe ->
        [none] 🔴 <b>Відкривайте зараз.</b>
       *[other] 🔴 <b>Відкривайте зараз</b>, не пізніше { $last_safe }.
    }
dispute-should-wait = 🟢 <b>Краще почекайте.</b> Надто ранній спір продавець відхилить, а посередники попросять почекати ще близько { $mediator_wait ->
        [one] { $mediator_wait } дня
       *[other] { $mediator_wait } днів
    }. Коли буде час, я скажу.
dispute-should-look = 🔎 <b>Спершу перевірте, чи відстежується посилка.</b> Є хоч один статус — причина нижче неправильна: скажіть, що там, і я назву правильну.
dispute-if-untracked = <b>Спершу перевірте відстеження.</b> Є статус? Скажіть який: причина буде інша.
dispute-should-goods = 🔍 <b>Відкривайте, щойно зберете докази,</b> але не пізніше { $last_safe }.
dispute-should-choice = 🟡 <b>Лише якщо чекати більше не хочете.</b> Посилка стоїть, а захист скоро закінчиться, тож відкрити спір уже можна. Річ іще потрібна — спершу попросіть продовжити захист; спір відкрийте не пізніше { $must_on }.
dispute-moving = Якщо сайт не дає відкрити спір, поки посилка в дорозі, попросіть продавця продовжити захист. Не продовжить — після кінця захисту на спір буде ще { $last_window ->
        [one] { $last_window } день
        [few] { $last_window } дні
        [many] { $last_window } днів
       *[other] { $last_window } дня
    }.
dispute-moving-refused = Поки видно, що посилка їде, сайт не прийме спір до кінця строку доставки. Попросіть продавця продовжити захист. Не продовжить — після його кінця на спір буде ще { $last_window ->
        [one] { $last_window } день
        [few] { $last_window } дні
        [many] { $last_window } днів
       *[other] { $last_window } дня
    }.
dispute-reason-line = <b>Причина:</b> найближча до { $reason }
dispute-never-in-transit = <b>Нізащо</b> не вибирайте «ще в дорозі»: за даними відстеження посилку доставлено, і це вважатимуть обманом.
dispute-never-on-its-way = <b>Нізащо</b> не вибирайте «ще в дорозі»: посилка прийшла, просто в ній не все.
dispute-never-damaged = <b>Не вибирайте</b> «пошкоджено»: це означає «пошкоджено в дорозі». Для пристрою, який не працює, є своя причина.
dispute-never-not-received = <b>Нізащо</b> не вибирайте «товар не отримано», навіть якщо продавець про це просить і обіцяє повернути гроші: за неправдиву причину блокують акаунт.
dispute-never-untracked = <b>Не вибирайте</b> «не відстежується»: навіть один статус означає, що номер робочий.
dispute-evidence-tracking = <b>Докази:</b> скриншот відстеження із сьогоднішньою датою. Нічого не прийшло, тож фото не потрібні.
dispute-evidence-order = <b>Докази:</b> скриншот сторінки замовлення із сьогоднішньою датою, де видно, що трек-номера немає. Нічого не прийшло, тож фото не потрібні.
dispute-evidence-goods = <b>Докази:</b> хоча б одне фото, на якому видно саме це; усе разом — до { $evidence_megabytes } МБ. Додати ще можна будь-коли.
dispute-evidence-filmed = <b>Докази:</b> коротке відео або фото, на яких видно саме це, з упаковкою та її етикеткою; усе разом — до { $evidence_megabytes } МБ. Додати ще можна на будь-якому етапі.
dispute-sum = <b>Рішення:</b> тільки повернення грошей, уся сума — { $price }. На кожному кроці перевіряйте, що її не змінили на 0.
dispute-sum-goods = <b>Рішення:</b> лише повернення грошей — або повернення товару й грошей, якщо лишати його не хочете; але за пересилання назад продавці платять рідко. Не більше { $price }; просіть відповідно до проблеми, так виграють частіше. На кожному кроці перевіряйте, що суму не змінили на 0.
dispute-claim = <b>Ви хочете</b> { $solution ->
        [return] повернути товар і отримати { $sum }.
       *[refund] попросити { $sum }.
    }
dispute-parts = Якщо річ іще на щось придатна, просіть частину: натисніть суму або напишіть <code>/dispute { $number } { $part }</code>.
terms-question = <b>{ $title }</b>: що просите у спорі? { $sum ->
        [none] { "" }
       *[other] { $solution ->
            [return] Зараз — повернути товар і отримати { $sum }.{ " " }
           *[refund] Зараз — { $sum }.{ " " }
        }
    }Змініть на сайті, потім натисніть тут або напишіть суму: <code>/dispute { $number } { $part }</code>
park-question = <b>{ $title }</b>: до якого дня посередники чекають на посилку? Натисніть або напишіть: <code>/dispute { $number } до { $example }</code>
dispute-sum-unknown = <b>Рішення:</b> тільки повернення грошей і не більше, ніж ви заплатили. На кожному кроці перевіряйте, що суму не змінили на 0.
dispute-conduct = Пишіть англійською і по суті: без погроз і ні слова про відгуки.
dispute-share-warning = ⚠️ Замовлень, про які я знаю: { $orders }, із них зі спором: { $disputes }. Із цим спором їхня частка перевищить { $dispute_share_percent } %, а за таке блокують акаунти. Відкривайте, тільки якщо без нього ніяк.
dispute-words = <b>Що написати</b>
    <pre>{ $letter }</pre>
dispute-sum-zero = <b>Не погоджуйтеся на 0.</b> Спір закриють, а грошей не буде. Впишіть свою суму знову — не більше того, що заплатили.
dispute-usage = Щоб записати суму: <code>/dispute 1 200 ₴</code> — скільки просите ви, <code>/dispute 1 пропонують 200 ₴</code> — скільки пропонує продавець, <code>/dispute 1 повернуть 200 ₴</code> — скільки повернуть. Спір відкладено: <code>/dispute 1 до 31.01.2027</code>.
dispute-at-post-office = Не відкривайте поки спір щодо замовлення <b>{ $title }</b>: посилка чекає на вас на пошті. «Ще в дорозі» було б неправдою, а спір, поки вона ще не їде назад, легко програти. Її там уже немає або віддали іншому? Скажіть мені, і я назву правильну причину.
dispute-guarantee = Гарантований строк доставки ({ $guarantee }) минув: це окрема підстава, у тексті нижче вона є.
dispute-pieces = Скільки штук прийшло і скільки оплачено? Напишіть, наприклад, <code>2 з 5</code>, і це потрапить у текст.
cancel-dispute-warning = Подумайте, перш ніж скасовувати спір щодо замовлення <b>{ $title }</b>. Новий можна відкрити не пізніше { $last }: { $date } буде вже пізно. А дехто пише, що другого спору не дають зовсім. Скасовують спір на сайті, я тільки запишу.
cancel-dispute-came = Скасуйте спір щодо замовлення <b>{ $title }</b> на AliExpress, потім позначте тут. { $date ->
        [none] Відкрити новий уже не вдасться.
       *[other] Якщо з товаром щось не так, новий можна відкрити до { $date } включно.
    }
cancel-dispute-final = Подумайте, перш ніж скасовувати спір щодо замовлення <b>{ $title }</b>. Новий відкрити не вдасться: і захист, і останні дні для спору вже закінчилися. Скасовують спір на сайті, я тільки запишу.

## Отримання і закриття

goods-reason-question = <b>{ $title }</b>: що не так? Причина має бути справжня, і на фото її має бути видно.
close-question = Закрити замовлення <b>{ $title }</b>? Нагадувань про нього більше не буде.
close-warning = Відкрити спір іще можна, останній день — { $date }. Усе одно закрити замовлення <b>{ $title }</b>?

## Нове замовлення

estimate-no-promise = Орієнтовний строк доставки — не обіцянка, тому я його не записую. Важливі кінець захисту й <i>гарантований</i> строк доставки.
add-ask-title = Що замовили? Кілька слів, щоб потім упізнати.
add-ask-tracking = Який трек-номер?
add-ask-shipped_on = Коли відправили? Наприклад, <code>{ $example }</code> або <i>3 дні тому</i>.
add-ask-protection = Скільки триває захист? На AliExpress відкрийте «Замовлення» і це замовлення. Перепишіть, що показує таймер: <code>залишилося 23 дні</code> чи <code>до { $example }</code>; або напишіть, скільки всього днів захисту, рахуючи від відправлення: <code>60 днів</code>.
add-ask-price = Скільки коштувало? Наприклад, <code>500 ₴</code>. У дешевих замовлень свої строки.
add-ask-guaranteed = За скільки днів гарантовано доставку? Наприклад, <code>40 днів</code>.
add-ask-seller = Як звати продавця?
add-ask-order_number = Який номер замовлення? 16 цифр, вони є на сторінці замовлення.
add-ask-shipping = Доставка була платна? Напишіть: <i>платна доставка</i> або <i>безкоштовна доставка</i>
add-over-but-window = Якщо так і є, спір ще можна відкрити до { $date } включно. За цими останніми днями я простежу разом із вами.
button-over-is-right = Так, закінчився
button-extended-by = Так, на { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }
press-question-gone = Це запитання вже закрито. Нове замовлення — /add.
button-skip = Пропустити
button-today = Сьогодні
button-yesterday = Учора
button-days-ago = { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } тому
button-days = { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }

## Кнопки

button-status = ‹ До замовлення
button-track = Оновити статус
button-still-nothing = Досі нічого
button-letter = Повідомлення
button-wrote = Повідомлення надіслано
button-extend = Просити продовжити
button-extended = Продовжили
button-not-extended = Не продовжили
button-arrived = Посилка прийшла
button-disputed = Спір відкрито
button-tomorrow = Завтра
button-close = Усе добре, закрити
button-dispute = Як відкрити спір
button-seller-refused = Продавець відмовив
button-seller-offered = Інша пропозиція
button-seller-asks = Продавець просить…
button-seller-wants-more = Інше прохання
button-taken-over = Вирішує AliExpress
button-decided = Є рішення
button-appealed = Рішення відхилено
button-won = Гроші повернуть
button-lost = Спір програно
button-mistake = Підтверджено помилково
button-silence = Схвалено автоматично
button-park = Спір відкладено
button-terms = Змінити умови
button-return-agreed = Повернення узгоджено
button-sent-back = Товар відправлено
button-claim = Просити { $sum }
button-claim-return = Повернути + { $sum }
button-cancel-dispute = Скасувати спір
button-cancel-dispute-anyway = Спір скасовано
button-refunded = Гроші прийшли
button-not-shipped = Ще не відправлено
button-not-cheap = Ні, більше
button-shipped = Уже відправлено
button-close-order = Закрити замовлення
button-close-anyway = Так, закрити
button-copy = 📋 Скопіювати
button-add = Додати замовлення
button-orders = Усі замовлення
button-help = Як це працює?
button-cancel = Не треба
button-accepted = Згоду надіслано
button-nothing-offered = Пропонують 0
button-cheap = Так, менше
button-problem = Щось не так
button-another-problem = Інша причина
button-asked-again = Нагадування надіслано

## Натискання, які вже не спрацюють

press-stale = Це стара кнопка. Ось як справи зараз.
press-no-such-order = Цього замовлення тут більше немає.
press-broken = Ця кнопка мені незрозуміла. Усі замовлення — /orders.

## У чому бот відмовляє

error-order-closed = Замовлення № { $number } закрито. Відкрити його знову: <code>/undo { $number }</code>
error-already-registered = Це замовлення вже записано.
error-already-shipped = Замовлення № { $number } уже відправлено.
error-already-received = Замовлення № { $number } уже у вас.
error-not-shipped = Замовлення № { $number } ще не відправлено.
error-extension-days = Стільки днів попросити не можна: { $days }. Продавці дають за раз від 1 до { $longest }.
error-extension-not-later = Нова дата має бути пізніша за { $date }.
error-end-too-far = До { $date } понад рік. Перевірте дату.
error-dispute-open = Щодо замовлення № { $number } спір уже відкрито.
error-dispute-already-won = Цей спір уже вирішено на вашу користь.
error-no-dispute = Щодо замовлення № { $number } спору немає.
error-no-decision = Відхиляти поки нічого: рішення ще немає.
error-goods-not-received = Для такої причини товар має бути у вас. Спершу позначте, що посилка прийшла.
error-reason-in-transit-delivered = «Ще в дорозі» не підходить, якщо за даними відстеження посилку доставлено: це схоже на обман.
error-sum-currency = Назвіть суму в тій валюті, у якій платили ({ $paid }).
error-sum-above-paid = Більше { $paid } просити не можна: стільки ви заплатили.
error-sum-too-small = Замало: у спорі можна просити від { $smallest }.
error-protection-ended = Захист закінчився { $date }, продовжувати вже нічого. Що ще можна зробити: <code>/status { $number }</code>
error-already-confirmed = Уже записано: отримання замовлення № { $number } підтверджено помилково.
error-reason-not-received = Посилка у вас, і «не отримано» було б неправдою. Скажіть, що не так із товаром: <code>/dispute { $number }</code>
error-seller-answered = У спорі щодо замовлення № { $number } продавець уже відповів, тож це не мовчання.
error-cannot-be-parked = Відкладають тільки спір про посилку в дорозі, а щодо замовлення № { $number } спір про інше.
error-parked-not-later = { $date } не підходить: потрібен день, пізніший за сьогоднішній.
error-nothing-to-return = Відправляти назад поки нічого. Спершу позначте, що замовлення № { $number } прийшло.
error-no-return-agreed = Про повернення товару із замовлення № { $number } ще не домовилися.
error-date-far-off = { $date } — це надто далеко. Перевірте дату.
error-guarantee-days = Стільки днів гарантії не буває: { $days }. Вкажіть не більше 366.
error-no-refund-expected = За замовлення № { $number } грошей назад не чекаємо.
error-no-such-order = Замовлення № { $number } у вас немає. Усі замовлення — /orders.
error-snooze-not-later = { $date } не підходить: потрібен день, пізніший за сьогоднішній.
error-snooze-past-deadline = { $date } буде пізно: останній безпечний день — { $last }.
error-shipped-in-future = { $date } ще попереду. Дата відправлення — сьогодні або раніше.
error-end-before-shipment = Кінець захисту, { $date }, раніше за відправлення. Перевірте обидві дати.
error-protection-needs-shipment = Мені потрібне і те, і те: коли відправили і скільки триває захист.
error-protection-over = Судячи з дат, і захист, і останні дні для спору закінчилися { $date }. Стежити вже немає за чим. Якщо кінець захисту інший, напишіть його так: <i>до …</i>
error-title-empty = Замовленню потрібна назва.
error-too-many-orders = { $count ->
        [one] { $count } відкрите замовлення
        [few] { $count } відкриті замовлення
        [many] { $count } відкритих замовлень
       *[other] { $count } відкритого замовлення
    } — більше для однієї людини я не потягну. Спершу закрийте частину з них.
error-status-day = { $date } не підходить: статус з’явився між відправленням і сьогоднішнім днем.
error-kept-until-past = { $date } уже минуло. До якого дня її зберігають?
error-pieces = { $came } з { $paid } не буває: прийти мало менше, ніж оплачено.
error-too-many-kept = Тут уже { $count } ваших замовлень разом із закритими, більше я не зберігаю. Непотрібне можна видалити: /delete.
letter-block = <pre>{ $letter }</pre>

# Що стоїть у порожньому чаті, поки людина не написала. Не більше 512 знаків.
bot-about =
    Стежу за строками ваших замовлень на AliExpress, щоб ви не пропустили останній день для спору.

    Розкажіть про замовлення один раз — потрібного дня я напишу, що робити, і дам готове повідомлення продавцю.
# Профіль бота. Не більше 120 знаків.
bot-short = Стежу за строками замовлень на AliExpress і готую повідомлення продавцям.
since-question = <b>З якого дня такий статус?</b> Дні рахуються з нього. Натисніть або напишіть: <code>{ $example }</code>
kept-question = <b>До якого дня її зберігають?</b> Запитайте або гляньте в повідомленні. Натисніть або напишіть: <code>{ $example }</code>
customs-until-question = <b>До якого дня чекає митниця?</b> Натисніть або напишіть день із повідомлення: <code>{ $example }</code>
pieces-question = Скільки штук прийшло і скільки оплачено? Напишіть, наприклад, <code>2 з 5</code>.
cheap-question = Я не знаю, скільки це в перерахунку: { $price }. Це менше ніж приблизно { $about }?
digest-waiting = <b>Робити нічого не треба</b>
