### What a buyer tells of a dispute that is open already: its reason, its sum.

dispute-reason-question = Яку причину ви вибрали в спорі? Натисніть на неї або напишіть своїми словами.
dispute-sum-question = Яку суму ви попросили? Натисніть на неї або напишіть: <code>{ $part }</code>
event-dispute_reason_told = причина спору: «{ $reason }»
noted-dispute-reason = Записано: причина спору — «{ $reason }».
noted-percent = { $percent } % від { $price } — це { $sum }.
noted-decided-sum = Записано: рішення — { $sum }.
noted-on-day = Відлік — з { $date }.
error-told-future = { $date } ще не настало. Коли це було? Напишіть ще раз, із тим днем.
error-told-before-shipment = { $date } не підходить: замовлення відправили { $shipped }. Напишіть ще раз, із правильним днем.
error-told-before-dispute = { $date } не підходить: спір відкрито { $opened }. Напишіть ще раз, із правильним днем.
error-told-several = Ви назвали два дні: { $date } і { $other }. Напишіть ще раз, лише з тим днем, коли це було.
decision-question = Що вирішили? Натисніть або напишіть суму, яку повернуть.
button-decided-all = Усе: { $sum }
button-decided-nothing = Нічого
button-decided-return = Надіслати назад
noted-decided-nothing = Записано: вирішили нічого не повертати.
noted-decided-return = Записано: вирішили повернути гроші після надсилання товару назад.
situation-decided-nothing = Вирішили нічого не повертати. Відхиліть, із новими доказами
    .do = Додайте те, чого ще не бачили; текст готовий. Потім натисніть «Рішення відхилено».
        Це пропозиція, а не останнє слово.
    .otherwise = Спір закінчиться без грошей.
noted-seller-objects = Записано: продавець заперечує проти рішення. AliExpress подивиться ще раз; рішення може змінитися.
error-told-before-arrival = { $date } не підходить: у мене записано, що товар прийшов { $arrived }. Прийшов раніше? Спершу напишіть це: «прийшло { $date }».
situation-customs-over = Митниця чекала до { $kept }. Дізнайтеся, що з посилкою
    .do = Відповіли вчасно? Скажіть, коли статус зміниться. Ні? Телефонуйте на митницю чи пошту сьогодні.
        Їде назад? Скажіть одразу.
    .otherwise = Можливо, посилка вже їде назад; що раніше дізнаєтеся, то краще.
checkpoint-kept_no_longer = чи не поїхала назад?
    .nudge = Останній день минув. Посилка у вас чи їде назад?
whether-it-came = «{ $title }» у вас? Натисніть, і я спитаю, чи все гаразд. Решти я не зрозумів.
situation-offer-declined = Ви відмовилися. Далі вирішує AliExpress
    .do = Зазирайте раз на день. Нова пропозиція? Скажіть, скільки. Просять докази? Відповідайте одразу.
    .otherwise = Без згоди вирішує AliExpress, починаючи з { $dispute_escalation }-го дня.
event-offer_declined = ви відмовилися від пропозиції
error-no-offer = Для замовлення { $number } немає пропозиції, від якої можна відмовитися.
