### Где куплено и как оплачено (J4-J6) и что значит дата на странице заказа.

fact-terms = что значит дата
fact-terms-timer = в этот день кончается защита
fact-terms-refund_by = возврат, если до неё не доставят
fact-shop = сайт
fact-shop-com = aliexpress.com
fact-shop-ru = aliexpress.ru
fact-paid_with = оплата
fact-paid_with-paypal = PayPal
fact-paid_with-card = карта
fact-paid_with-other = иначе
edit-ask-terms = Что стоит рядом с датой на странице заказа?
edit-ask-shop = На каком сайте вы купили?
edit-ask-paid_with = Как вы платили? От этого зависит ещё один путь вернуть деньги.
error-one-of-few = Нажмите, пожалуйста, одну из кнопок.
shop-question = <b>На каком сайте вы купили?</b> aliexpress.ru — другая компания с другими правилами.
shop-ru-otherwise = сколько времени даёт aliexpress.ru, я не знаю: это написано на его странице. Скажите мне её даты.
situation-window-unknown = Дата прошла. Проверьте, принимает ли страница спор
    .do = Откройте заказ: если там предлагают спор или возврат, подайте сейчас. Ближайшая причина: { $reason }.
        Сколько это ещё открыто на aliexpress.ru, я не знаю. Если назван день, сохраните скриншот.
    .otherwise = сколько это ещё сработает, никто не знает; сегодня надёжнее, чем завтра.
reason-J6 = Если вы платили картой, спросите банк о чарджбэке; он может не удаться, не рассчитывайте на него.
law-none = Больше, насколько я знаю, ничего.
law-until = То есть до { $until } включительно.
label-fact-terms-timer = { button-terms-timer }
label-fact-terms-refund_by = { button-terms-refund-by }
