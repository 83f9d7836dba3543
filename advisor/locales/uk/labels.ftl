# Buttons: what unfolds the others, and what fits a thumb where the text is longer.

button-unfold = Ще ▾
button-settings = Налаштування
button-calendar-short = Календар
button-another-order = Інше замовлення
orders-shelf-urgent = Чекають на вас
    .words = термінові, терміново, сьогодні, важливі, чекають на мене

## Shorter than the text beside which it stands

label-parcel-no_change = давно без змін
label-parcel-delivered_elsewhere = доставлена не мені
label-parcel-returning = їде назад
label-parcel-at_customs = затримана митницею
label-parcel-china_only = видно лише в Китаї
label-dispute-reason-delivered_elsewhere = доставлено не мені
label-dispute-reason-returned = їде до продавця
label-dispute-reason-cheaper_shipping = доставка дешевша
label-dispute-reason-missing_pieces = не все прийшло
label-letter-name-tracking_check = Про трек-номер
label-letter-name-tracking_new_number = Робочий трек-номер
label-letter-name-extension_request = Продовжити захист
label-letter-name-extension_reminder = Продовжити, ще раз
label-letter-name-dispute_untracked = Спір: не відстежується
label-letter-name-dispute_in_transit = Спір: не прийшла
label-letter-name-dispute_late = Спір: запізнення
label-letter-name-dispute_delivered_elsewhere = Спір: видано не мені
label-letter-name-dispute_returned = Спір: їде назад
label-letter-name-dispute_reply = Відповідь у спорі
label-letter-name-refund_reminder = Де мої гроші?
label-letter-name-cancelled_refund = Скасовано: де гроші?
label-letter-name-shipment_request = Коли відправлять?
label-letter-name-site_refuses = Поки не приймають
label-chapter-B = Трек-номер не працює
label-chapter-C = Посилка зупинилася
label-chapter-D = Захист закінчується
label-chapter-E = Поїхала не туди
label-chapter-F = З товаром щось не так
label-chapter-G = Як іде спір
label-chapter-I = Сторінка замовлення
label-chapter-H = Як уберегти акаунт
label-letter-name-returned_own = Їде назад
