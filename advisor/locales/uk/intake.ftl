### Що в написаному неясно або неможливо, і підказки, які тільки вчать.

problem-text-too-long = Тут { $length } знаків, а за раз я прочитаю не більше { $limit }. Надішліть тільки те, що стосується одного замовлення.
problem-title-missing = Що замовили? Кілька слів, щоб потім упізнати.
problem-tracking-unreadable = «{ $text }» не схоже на трек-номер. У ньому від 5 до 40 літер і цифр.
problem-tracking-twice = Бачу два трек-номери: { $first } і { $second }. Який із них правильний?
problem-ship-date-unreadable = Не можу прочитати дату «{ $text }».
problem-ship-date-ambiguous = «{ $text }» — це { $first } чи { $second }?
problem-ship-date-future = { $date } ще попереду. Дата відправлення — сьогодні або раніше.
problem-ship-date-before-order = Виходить, відправлено { $first }, а замовлено лише { $ordered }. Перевірте дату відправлення.
problem-ship-date-too-old = Від { $date } минуло понад { $limit ->
        [one] { $limit } день
        [few] { $limit } дні
        [many] { $limit } днів
       *[other] { $limit } дня
    }: таке замовлення давно завершено. Перевірте рік.
problem-ship-date-undated = «{ $text }» рахується від дня, коли це написали, а його в тексті немає. Якщо сьогодні, то це { $first }.
problem-ship-date-twice = Бачу дві дати відправлення: { $first } і { $second }. Яка з них правильна?
problem-shipped-after-end = Виходить, відправлено { $shipped }, а захист тільки до { $until }. Перевірте обидві дати.
problem-date-unclear = Бачу дату «{ $text }», але не розумію, що того дня було.
problem-protection-unreadable = Не розумію, скільки триває захист: «{ $text }». Потрібна кількість днів або дата закінчення.
problem-protection-left-or-whole = «{ $text }» — це скільки залишилося, тобто до { $first }, чи { $days } дн. від дня відправлення?
problem-protection-ambiguous = «{ $text }» — це { $first } чи { $second }?
problem-protection-undated = «{ $text }» рахується від дня, коли це написали, а його в тексті немає. Якщо сьогодні, то захист скінчиться { $first }.
problem-protection-unnamed = «{ $text }» — це залишок захисту покупця? Тоді він скінчиться { $first }.
problem-protection-over = Судячи з дат, захист скінчився { $date }.
problem-protection-days-out-of-range = Захисту на стільки днів не буває: { $days }. Вкажіть від 1 до { $limit }.
problem-protection-too-far = До { $date } понад { $limit ->
        [one] { $limit } день
        [few] { $limit } дні
        [many] { $limit } днів
       *[other] { $limit } дня
    }. Перевірте рік.
problem-protection-days-twice = Бачу два строки захисту, у днях: { $first } і { $second }. Який із них правильний?
problem-protection-until-twice = Бачу дві дати закінчення захисту: { $first } і { $second }. Яка з них правильна?
problem-protection-conflict = { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } — це до { $reckoned }, а ви написали ще й «до { $until }». Що правильно?
problem-price-unreadable = Не можу прочитати ціну «{ $text }». Напишіть, наприклад, 500 ₴ або $12.50.
problem-price-not-positive = Ціна має бути більша за 0, а «{ $text }» — ні.
problem-price-currency-missing = { $amount } — у якій валюті? Напишіть, наприклад, { $amount } ₴ або ${ $amount }.
problem-price-twice = Бачу дві ціни: { $first } і { $second }. Скільки ви заплатили?
problem-guaranteed-unreadable = Не можу прочитати строк гарантії «{ $text }». Напишіть, наприклад, гарантія 40 днів.
problem-guaranteed-out-of-range = Гарантії на стільки днів не буває: { $days }. Вкажіть від 1 до { $limit }.
problem-guaranteed-twice = Бачу два гарантовані строки доставки, у днях: { $first } і { $second }. Який із них правильний?
problem-days-unreadable = Не можу прочитати кількість днів: «{ $text }».
problem-days-out-of-range = Стільки днів не підійде: { $days }. Вкажіть від 1 до { $limit }.
problem-seller-missing = Як звати продавця?
problem-seller-twice = Бачу двох продавців: { $first } і { $second }. Котрий із них ваш?
problem-order-number-unreadable = «{ $text }» не схоже на номер замовлення.
problem-order-number-twice = Бачу два номери замовлення: { $first } і { $second }. Який із них правильний?
problem-shipping-conflict = Доставка була платна чи безкоштовна?
problem-number-unclear = Бачу число { $text }, але не розумію, що це.

hint-tracking-hint-typo = 🔎 У номері { $code } не сходиться контрольна цифра. Можливо, це помилка набору: звірте із замовленням.
hint-tracking-hint-order-number = 🔎 { $code } більше схоже на номер замовлення, ніж на трек-номер. Звірте із замовленням.
hint-tracking-hint-service = 🔎 { $code } — схоже, номер { $service }.
hint-tracking-hint-border = 🔎 Номери на зразок { $code } часто відстежуються тільки до кордону. Це нормально.

## Надіслане або переслане замовлення — до того, як його збережено

field-title = назва
field-shipped_on = дата відправлення
field-protection = захист
field-tracking = трек-номер
field-price = ціна
field-guaranteed = гарантія доставки
field-seller = продавець
field-order_number = номер замовлення
field-shipping = доставка
preview-until = закінчується { $date }
preview-heading = { $count ->
        [1] <b>Усе правильно?</b>
       *[other] <b>Усе правильно?</b> Замовлення { $place } із { $count }
    }
preview-title = <b>{ $title }</b>
preview-nameless = замовлення без назви
preview-line = • { $name }: { $value }
preview-unshipped = • Ще не відправлено
preview-ordered = • Замовлено: { $date }
preview-choice = { $choices }?
preview-missing = Поки бракує: { $names }. Спитаю, коли зберігатимете.
preview-unsure = Перевірте: { $names }. Спитаю, коли зберігатимете.
preview-unused = Не знадобилося: { $texts }
preview-known = За цим уже стежу: <b>{ $title }</b>, № { $number }.
preview-finished = { $count ->
        [one] Пропущено { $count } замовлення, уже завершене.
        [few] Пропущено { $count } замовлення, уже завершені.
       *[other] Пропущено { $count } замовлень, уже завершених.
    }
preview-first-only = Тут більше ніж { $count } замовлень. Беру перші { $count }; решту надішліть ще раз, коли збережете ці.
preview-saved = <b>Додано:</b> { $title } · № { $number }
preview-saved-all = <b>{ $count ->
        [one] Додано { $count } замовлення.
        [few] Додано { $count } замовлення.
       *[other] Додано { $count } замовлень.
    }</b> Стежу за строками.
preview-dropped = Гаразд, це пропускаємо.
preview-dropped-all = Гаразд, решту пропускаємо.
button-preview-save = ✅ Зберегти
button-preview-save-all = ✅ Зберегти всі: { $count }
button-preview-edit = ✏️ Виправити
button-preview-ask = ❓ { $name }
button-preview-drop = Пропустити це
button-preview-drop-all = Пропустити всі

typed-left = Гаразд, усе лишається як є.
typed-unclear = Не розумію, яку з цих відповідей ви вибрали.
typed-offer-unclear = Чекаю на суму, яку пропонує продавець, наприклад <code>{ $example }</code>. Ще її не знаєте? Нічого страшного: сама пропозиція вже записана.
half-told = Не завершено: <b>{ $title }</b>. Продовжимо?
half-told-waits = <b>{ $title }</b>: не завершено, можна продовжити будь-коли.
half-told-gone = Цього тут більше немає. Нове замовлення — /add.
button-resume = Продовжити: { $title }
button-begin-anew = Інше замовлення

## Трек-номер сам по собі та етикетки

code-read = Бачу номер <code>{ $code }</code>.
code-question = До якого замовлення він належить?
code-known = Цей трек-номер уже має замовлення <b>{ $title }</b>, № { $number }.
codes-question = { $count ->
        [one] На етикетці { $count } код. Це трек-номер?
        [few] На етикетці { $count } коди. Який із них трек-номер?
       *[other] На етикетці { $count } кодів. Який із них трек-номер?
    }
button-code-to = { $number }. { $title }
button-code-add = Додати { $code }
button-code-new = Нове замовлення
picture-too-large = Картинка завелика. До { $megabytes } МБ, будь ласка; або просто напишіть номер.
picture-too-detailed = Таку картинку мені не відкрити: у ній забагато пікселів або деталей. Надішліть звичайний скриншот із телефона або просто напишіть номер.
picture-too-many = Як на одну годину, картинок забагато. Напишіть номер текстом або спробуйте пізніше.
picture-unreadable = Цю картинку відкрити не вдається. Підійдуть JPEG і PNG; або просто напишіть номер.
picture-not-fetched = Telegram не передав мені картинку. Надішліть її ще раз або напишіть номер.

## News of an order that is registered

news-heading = № { $number }, <b>{ $title }</b>, у мене записано. У тексті:
news-change = • { $name }: було { $before }, тепер { $now }
news-first = • { $name }: { $now }
news-shipped = У тексті сказано, що замовлення відправлено, але не сказано, якого дня.
news-delivered = У тексті сказано, що посилку доставлено. Вона у вас?
news-completed = У тексті сказано, що замовлення завершено. Посилка у вас?
news-cancelled = У тексті сказано, що замовлення скасовано.
news-refunded = У тексті сказано, що гроші повернули.
news-disputed = У тексті сказано, що відкрито спір.
news-noted = Записано.
button-news-take = ✅ Записати
button-news-not-here = ❌ Її немає
news-same-name = Замовлення з такою назвою вже є, № { $number }. Це воно ж?
button-news-same = Це № { $number }
