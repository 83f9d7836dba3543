### Where it was bought and how it was paid (J4-J6), and what the date on its page means.

fact-terms = what the date means
fact-terms-timer = protection ends on it
fact-terms-refund_by = refund if nothing comes before it
fact-shop = site
fact-shop-com = aliexpress.com
fact-shop-ru = aliexpress.ru
fact-paid_with = paid with
fact-paid_with-paypal = PayPal
fact-paid_with-card = card
fact-paid_with-other = otherwise
edit-ask-terms = What does the order’s page say next to the date?
edit-ask-shop = On which site did you buy it?
edit-ask-paid_with = How did you pay? It may decide how you can get your money back.
error-one-of-few = Please tap one of the buttons.
shop-question = <b>On which site did you buy it?</b> aliexpress.ru has other rules.
shop-ru-otherwise = I don’t know how long aliexpress.ru leaves you: its page says. Tell me the dates it shows.
situation-refund-undated = Wait for the money. Look at your account
    .do = The payment part of the order’s page says when it left.
        It goes back to the card or account you paid with. Tell me when it’s there.
    .otherwise = Nothing changes. Ask the site’s support if a date it named has passed.
situation-window-unknown = The date has passed. See whether the page still takes a dispute
    .do = Open the order: if it offers a dispute or a refund, ask for it now. Reason: closest to { $reason }.
        How long that stays open I don’t know for aliexpress.ru. If it names a day, keep a screenshot.
    .otherwise = Nobody knows for how long it still works; today is safer than tomorrow.
reason-J6 = If you paid by card, ask your bank about a chargeback; it may fail, so don’t count on it.
law-none = Nothing more, as far as I know.
law-until = That’s until { $until }.
label-fact-terms-timer = { button-terms-timer }
label-fact-terms-refund_by = { button-terms-refund-by }
shop-ru-ends = On { $end } protection ends. What aliexpress.ru allows after that, only its page says.
shop-ru-ended = The date on the page has passed.
deadline-unknown = ⏰ Last day unknown: better today.
