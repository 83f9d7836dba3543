### Де куплено і як оплачено (J4-J6) і що означає дата на сторінці замовлення.

fact-terms = що означає дата
fact-terms-timer = цього дня закінчується захист
fact-terms-refund_by = повернення, якщо до неї не доставлять
fact-shop = сайт
fact-shop-com = aliexpress.com
fact-shop-ru = aliexpress.ru
fact-paid_with = оплата
fact-paid_with-paypal = PayPal
fact-paid_with-card = картка
fact-paid_with-other = інакше
edit-ask-terms = Що стоїть поруч із датою на сторінці замовлення?
edit-ask-shop = На якому сайті ви купили?
edit-ask-paid_with = Як ви платили? Від цього залежить ще один шлях повернути гроші.
error-one-of-few = Натисніть, будь ласка, одну з кнопок.
shop-question = <b>На якому сайті ви купили?</b> aliexpress.ru — інша компанія з іншими правилами.
shop-ru-otherwise = скільки часу дає aliexpress.ru, я не знаю: це написано на його сторінці. Скажіть мені її дати.
situation-window-unknown = Дата минула. Перевірте, чи приймає сторінка спір
    .do = Відкрийте замовлення: якщо там пропонують спір чи повернення, подайте зараз. Найближча причина: { $reason }.
        Скільки це ще відкрито на aliexpress.ru, я не знаю. Якщо названо день, збережіть скриншот.
    .otherwise = скільки це ще спрацює, ніхто не знає; сьогодні надійніше, ніж завтра.
reason-J6 = Якщо ви платили карткою, спитайте банк про чарджбек; він може не вдатися, не розраховуйте на нього.
law-none = Більше, наскільки я знаю, нічого.
law-until = Тобто до { $until } включно.
label-fact-terms-timer = { button-terms-timer }
label-fact-terms-refund_by = { button-terms-refund-by }
