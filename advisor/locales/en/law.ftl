### What is left besides the site: the law, how it was paid, another shop (J).

chapter-J = Besides the site
law-heading = <b>Besides the site</b> (what the law and the payment offer; this is no legal advice)
reason-J1 = In the EU, the EEA and the UK you may withdraw within { $withdrawal ->
        [one] { $withdrawal } day
       *[other] { $withdrawal } days
    } of receipt, without a reason, by writing to the seller; then you have { $send_back ->
        [one] { $send_back } day
       *[other] { $send_back } days
    } to send it back, usually at your own cost.
reason-J2 = There, goods have to be in order for at least { $conformity_years ->
        [one] { $conformity_years } year
       *[other] { $conformity_years } years
    }: the seller has to repair, replace or refund what was faulty from the start.
reason-J3 = There, if it isn’t delivered within a further reasonable time that you set in writing, you may end the contract and get everything back. Your consumer authority helps for free.
reason-J4 = If you paid with PayPal, you can open a case there within { $paypal ->
        [one] { $paypal } day
       *[other] { $paypal } days
    } of payment.
reason-J5 = Bought at aliexpress.ru? That is another company with rules of its own, which I don’t know. Go by the dates that its page shows, and tell me those.
