# Buttons: what unfolds the others, and what fits a thumb where the text is longer.

button-unfold = Ещё ▾
button-settings = Настройки
button-calendar-short = Календарь
button-another-order = Другой заказ
orders-shelf-urgent = Ждут вас
    .words = срочные, срочно, сегодня, важные, ждут меня, нужно сделать

## Shorter than the text beside which it stands

label-parcel-no_change = давно без изменений
label-parcel-delivered_elsewhere = доставлена не мне
label-parcel-returning = едет обратно
label-parcel-at_customs = задержана таможней
label-parcel-china_only = видна только в Китае
label-dispute-reason-delivered_elsewhere = доставлено не мне
label-dispute-reason-returned = едет к продавцу
label-dispute-reason-cheaper_shipping = доставка дешевле
label-dispute-reason-missing_pieces = не всё пришло
label-letter-name-tracking_check = О трек-номере
label-letter-name-tracking_new_number = Рабочий трек-номер
label-letter-name-extension_request = Продлить защиту
label-letter-name-extension_reminder = Продлить, ещё раз
label-letter-name-dispute_untracked = Спор: трек не работает
label-letter-name-dispute_in_transit = Спор: не пришла
label-letter-name-dispute_late = Спор: опоздание
label-letter-name-dispute_delivered_elsewhere = Спор: выдано не мне
label-letter-name-dispute_returned = Спор: едет обратно
label-letter-name-dispute_reply = Ответ в споре
label-letter-name-refund_reminder = Где мои деньги?
label-letter-name-cancelled_refund = Отменён: где деньги?
label-letter-name-shipment_request = Когда отправят?
label-letter-name-site_refuses = Пока не принимают
label-chapter-B = Трек-номер не работает
label-chapter-C = Посылка встала
label-chapter-D = Защита заканчивается
label-chapter-E = Посылка уехала не туда
label-chapter-F = Проблема с товаром
label-chapter-G = Как идёт спор
label-chapter-I = Страница заказа
label-chapter-H = Как сберечь аккаунт
label-letter-name-returned_own = Едет обратно
