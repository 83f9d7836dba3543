### What is unclear or impossible about something that was typed, and hints that only teach.

problem-text-too-long = That’s { $length } characters; I can read { $limit } at once. Please send only the part about one order.
problem-title-missing = What did you order? A few words you’ll recognise it by.
problem-tracking-unreadable = I can’t read “{ $text }” as a tracking number. It should have 5 to 40 letters and digits.
problem-tracking-twice = I see two tracking numbers: { $first } and { $second }. Which one is it?
problem-ship-date-unreadable = I can’t read “{ $text }” as a date.
problem-ship-date-ambiguous = “{ $text }” can mean { $first } or { $second }. Which one is it?
problem-ship-date-future = { $date } is in the future. A shipping date is today or earlier.
problem-ship-date-before-order = By these dates it was shipped on { $first }, before it was ordered on { $ordered }. Please check the shipping date.
problem-ship-date-too-old = { $date } is more than { $limit ->
        [one] { $limit } day
       *[other] { $limit } days
    } ago: an order that old is over. Please check the year.
problem-ship-date-undated = “{ $text }” counts from the day it was written, and the text doesn’t say when that was. If that was today, it means { $first }.
problem-ship-date-twice = I see two shipping dates: { $first } and { $second }. Which one is it?
problem-shipped-after-end = By these dates it was shipped on { $shipped }, but protected only until { $until }. Please check both.
problem-date-unclear = I see the date “{ $text }”, but not what happened on it.
problem-protection-unreadable = “{ $text }” doesn’t tell me how long protection lasts. Give days or an end date.
problem-protection-left-or-whole = “{ $text }”: is that the time left, so it ends on { $first }, or { $days } days from shipping?
problem-protection-ambiguous = “{ $text }” can mean { $first } or { $second }. Which one is it?
problem-protection-undated = “{ $text }” counts from the day it was written, and the text doesn’t say when that was. If that was today, protection ends on { $first }.
problem-protection-unnamed = Is “{ $text }” what is left of your buyer protection? Then it ends on { $first }.
problem-protection-over = By these dates, protection ended on { $date }.
problem-protection-days-out-of-range = { $days } days of protection won’t do. Between 1 and { $limit }, please.
problem-protection-too-far = { $date } is more than { $limit ->
        [one] { $limit } day
       *[other] { $limit } days
    } away. Please check the year.
problem-protection-days-twice = I see two lengths of protection: { $first } and { $second } days. Which one is it?
problem-protection-until-twice = I see two ends of protection: { $first } and { $second }. Which one is it?
problem-protection-conflict = { $days ->
        [one] { $days } day ends
       *[other] { $days } days end
    } on { $reckoned }, but you also wrote { $until }. Which one is it?
problem-price-unreadable = I can’t read “{ $text }” as a price. For example: $12.50 or 1200 ₽.
problem-price-not-positive = A price has to be more than 0; “{ $text }” isn’t.
problem-price-currency-missing = { $amount } in which currency? For example: ${ $amount } or { $amount } ₽.
problem-price-twice = I see two prices: { $first } and { $second }. Which one did you pay?
problem-guaranteed-unreadable = I can’t read “{ $text }” as a delivery guarantee. For example: guaranteed 40 days.
problem-guaranteed-out-of-range = A guarantee of { $days } days won’t do. Between 1 and { $limit }, please.
problem-guaranteed-twice = I see two delivery guarantees: { $first } and { $second } days. Which one is it?
problem-days-unreadable = I can’t read “{ $text }” as a number of days.
problem-days-out-of-range = { $days } days won’t do. Between 1 and { $limit }, please.
problem-seller-missing = What’s the seller’s name?
problem-seller-twice = I see two sellers: { $first } and { $second }. Which one is it?
problem-order-number-unreadable = I can’t read “{ $text }” as an order number.
problem-order-number-twice = I see two order numbers: { $first } and { $second }. Which one is it?
problem-shipping-conflict = Was delivery paid or free?
problem-number-unclear = I see the number { $text }, but not what it is.

hint-tracking-hint-typo = 🔎 The check digit of { $code } doesn’t fit. It may be a typo: please compare it with the order.
hint-tracking-hint-order-number = 🔎 { $code } looks like an order number rather than a tracking number. Please compare it with the order.
hint-tracking-hint-service = 🔎 { $code } looks like a { $service } number.
hint-tracking-hint-border = 🔎 Numbers like { $code } can often be tracked only as far as the border. That’s normal.

## An order that was pasted or forwarded, before it is saved

field-title = name
field-shipped_on = shipping date
field-protection = protection
field-tracking = tracking number
field-price = price
field-guaranteed = delivery guarantee
field-seller = seller
field-order_number = order number
field-shipping = delivery
preview-until = ends on { $date }
preview-heading = { $count ->
        [1] <b>Is this right?</b>
       *[other] <b>Is this right?</b> Order { $place } of { $count }
    }
preview-title = <b>{ $title }</b>
preview-nameless = an order without a name
preview-line = • { $name }: { $value }
preview-unshipped = • Not shipped yet
preview-ordered = • Ordered: { $date }
preview-choice = { $choices }?
preview-missing = Still missing: { $names }. I’ll ask when you save.
preview-unsure = Please check: { $names }. I’ll ask when you save.
preview-unused = Not used: { $texts }
preview-known = I’m already watching <b>{ $title }</b>, No. { $number }.
preview-finished = { $count ->
        [one] Left out: { $count } order that is already over.
       *[other] Left out: { $count } orders that are already over.
    }
preview-first-only = That’s more than { $count } orders. I took the first { $count }; please send the rest again once these are saved.
preview-saved = <b>Added:</b> { $title } · No. { $number }
preview-saved-all = <b>{ $count ->
        [one] { $count } order
       *[other] { $count } orders
    } added.</b> I’ll keep an eye on { $count ->
        [one] it
       *[other] them
    }.
preview-dropped = All right, that one is dropped.
preview-dropped-all = All right, I’ve dropped the rest.
button-preview-save = ✅ Save
button-preview-save-all = ✅ Save all { $count }
button-preview-edit = ✏️ Correct
button-preview-ask = ❓ { $name }
button-preview-drop = Skip this one
button-preview-drop-all = Skip all

typed-left = All right, everything stays as it is.
typed-unclear = I can’t tell which of these you mean.
typed-offer-unclear = I’m waiting for the amount the seller offers, for example <code>{ $example }</code>. Don’t know it yet? Never mind: the offer itself is noted.
half-told = <b>{ $title }</b> isn’t finished. Shall we go on?
half-told-waits = <b>{ $title }</b> isn’t finished; go on whenever you like.
half-told-gone = That one is no longer here. /add starts a new one.
button-resume = Go on: { $title }
button-begin-anew = Another order

## A tracking number on its own, and labels

code-read = I see the number <code>{ $code }</code>.
code-question = Which order is it for?
code-known = That’s the tracking number of <b>{ $title }</b>, No. { $number }.
codes-question = { $count ->
        [one] There is one code on the label. Is it the tracking number?
       *[other] There are { $count } codes on the label. Which one is the tracking number?
    }
button-code-to = { $number }. { $title }
button-code-add = Add { $code }
button-code-new = A new order
picture-too-large = That picture is too large for me. Up to { $megabytes } MB, please; or just type the number.
picture-too-detailed = This picture has too many pixels or too much detail for me. Send an ordinary phone screenshot, or just type the number.
picture-too-many = That is a lot of pictures for one hour. Please type the number, or try again later.
picture-unreadable = I can’t open that picture. JPEG and PNG work; or just type the number.
picture-not-fetched = Telegram didn’t give me the picture. Please send it once more, or type the number.

## News of an order that is registered

news-heading = No. { $number }, <b>{ $title }</b>, is on file. The text says:
news-change = • { $name }: until now { $before }, now { $now }
news-first = • { $name }: { $now }
news-shipped = It says the order has been sent, but not on which day.
news-delivered = It says the parcel has been delivered. Do you have it?
news-completed = It says the order is completed. Do you have the parcel?
news-cancelled = It says the order was cancelled.
news-refunded = It says the money was paid back.
news-disputed = It says a dispute is open.
news-noted = Updated.
button-news-take = ✅ Update the order
button-news-not-here = ❌ It’s not here
news-same-name = You already have an order of this name, No. { $number }. Is this the same?
button-news-same = It’s No. { $number }
