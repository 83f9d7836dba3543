### What the bot says in conversation. Telegram's HTML: <b>, <i>, <code>, <blockquote>.

language-name = English

## Meeting

start = <b>Hello! I am Buyer Clock.</b>
    I watch the deadlines of your AliExpress orders, so that no timer takes your money. Tell me about an order once. On the right days I say what to do, and write the letter for you.

    <b>Try it:</b> send me an order in one line, like this:
    <code>/add { $example }</code>
    or press the button, and I ask.

    I speak { language-name } and count in the time zone { $timezone }; reminders come at { $hour }:00. { $guessed ->
        [yes] Both are my guess.
       *[no] { "" }
    }
start-example = Phone case, LP00123456789012, shipped 3 days ago, 60 days, $12.50
start-again = Welcome back. You have { $count ->
        [one] { $count } order
       *[other] { $count } orders
    } on the clock.
help = <b>What I can do</b>
    /add – register an order, in one line or step by step
    /orders – all orders, the nearest deadline first
    /status – what to do now, why, and by when
    /track – tell me what the tracking says
    /extend – ask the seller for more time
    /letter – letters ready to copy
    /received – the parcel is here
    /close – done with an order
    /cancel – leave what we are in the middle of

    An order has a short number: <code>/status 2</code>. Without a number I ask.

    <b>In one line</b>, in any order, with commas:
    <code>/add { $example }</code>
    I also understand <i>until 2026-12-31</i>, <i>guaranteed 40 days</i>, <i>seller NAME</i>, <i>order 8012345678901234</i>, <i>paid shipping</i>.
command-add = register an order
command-orders = all orders, nearest deadline first
command-status = what to do now, and by when
command-extend = ask the seller for more time
command-track = tell what the tracking says
command-letter = letters ready to copy
command-received = the parcel is here
command-close = done with an order
command-cancel = leave the current question
command-help = what I can do
unknown-text = I did not understand that. To register an order, write <code>/add</code> and what you know about it; /help shows everything else.
unknown-command = I do not know that command. /help shows what I can do.
not-text = I can only read text. To register an order, write <code>/add</code> and what you know about it; /help shows everything else.
groups-refused = Orders are private, so I only work in a private chat. Write to me there: @{ $bot }
cancelled = All right, forgotten. Nothing was saved.
nothing-to-cancel = There is nothing to leave.
not-allowed = This is a private bot, and you are not on its list. Its owner can add your number: <code>{ $id }</code>
something-broke = Something went wrong on my side, and I have noted it. Nothing you told me before is lost. Please try again in a minute.
busy = I am having trouble with my memory just now. Nothing is lost; please try again in a minute.

## An order's card

card = <b>{ $title }</b> · No. { $number }
card-shipped = Shipped { $date }, today is day { $day }
card-tracking = Number: <code>{ $tracking }</code>
card-tracking-none = No tracking number yet
card-protection = Protected until { $date }
card-guaranteed = Delivery guaranteed by { $date }
card-price = Price: { $price }
card-price-cheap = Price: { $price }, a cheap order without paid delivery
card-seller = Seller: { $seller }
card-order-number = Order number: <code>{ $order }</code>
card-paid-shipping = Delivery was paid
registered = <b>Registered.</b> I keep an eye on it.

## Status

status-heading = <b>{ $title }</b> · No. { $number }
status-verdict = { $sign } <b>{ $headline }</b>
status-bar = { $bar } day { $day } of { $length }
status-why = <b>Why</b>
status-otherwise = <b>If you do nothing:</b> { $otherwise }
status-ahead = <b>Dates to come</b>
status-ahead-line = { $date }: { $what }
bullet = • { $text }
nudge-late = <i>This was due on { $date }. I could not send it then; it still holds.</i>
nudge-heading = <b>{ $title }</b> · No. { $number }

## Lists

orders-heading = <b>Your orders</b>
orders-empty = No orders yet. Send <code>/add</code> and what you know about one, for example:
    <code>/add { $example }</code>
orders-line = <b>{ $number }. { $title }</b>
orders-line-deadline = { $left ->
        [0] ⏰ today
        [one] ⏰ { $left } day left, until { $date }
       *[other] ⏰ { $left } days left, until { $date }
    }
orders-more = { $count ->
        [one] And { $count } more, with later deadlines.
       *[other] And { $count } more, with later deadlines.
    }
orders-closed = { $count ->
        [one] And { $count } that is done.
       *[other] And { $count } that are done.
    }
which-order = Which order?
which-order-none = You have no open order. Register one with /add.
no-such-order = You have no order No. { $number }. /orders shows all of them.

## Changes, and what moved

moved-end = Protection now ends on <b>{ $date }</b>.
moved-dates = { $count ->
        [one] One date has moved with it.
       *[other] { $count } dates have moved with it.
    }
noted-tracking = Noted: { $state }.
noted-letter = Noted: you wrote to the seller.
noted-extension-request = Noted: you ask for { $days ->
        [one] { $days } more day
       *[other] { $days } more days
    }. I look at it with you tomorrow.
noted-extension-granted = Good news, noted.
noted-extension-refused = Noted: not extended.
noted-dispute = Noted: the dispute is open. Its own calendar runs now.
noted-received = Good that it is here. From today you have { $days } days to complain.
noted-closed = Done, I close it. No more reminders for this one.
noted-snoozed = All right, I ask again on { $date }.

## Tracking

track-question = What does the tracking say about <b>{ $title }</b>?
track-link-text = Look it up
parcel-not_found = nothing found
parcel-moving = it is moving
parcel-at_export = at export
parcel-no_change = no change for long
parcel-in_country = in my country
parcel-at_post_office = at the post office
parcel-delivered_elsewhere = delivered, but not to me
parcel-returning = going back
parcel-delivered = delivered to me

## Extension

extend-question = By how many days should the seller extend <b>{ $title }</b>? { $shortest } to { $longest } are usual.
extend-suggested = { $days } days
extend-outcome-question = Has the seller extended <b>{ $title }</b>? By how many days?
extend-end-question = By how many days did the timer of <b>{ $title }</b> move? Press a button, or write the new end: <code>/extend { $number } until { $example }</code>
extend-usage = Write <code>/extend</code>, the number of the order and the days: <code>/extend 1 20</code>. When it was granted, with its new end: <code>/extend 1 until 2027-01-31</code>.

## Letters

letter-heading = <b>{ $name }</b>
    { $explanation }
letters-question = Which letter do you need for <b>{ $title }</b>?
letters-none = For <b>{ $title }</b> no letter is needed now.
letter-name-tracking_check = Check the number
    .explain = Asks the seller to check the tracking number, or to send the right one. Copy it into the order’s chat.
letter-name-tracking_new_number = A number that works
    .explain = Asks for a number that really works, or for the postal receipt.
letter-name-extension_request = More time
    .explain = Asks the seller to extend the protection. Copy it into the order’s chat.
letter-name-extension_reminder = More time, reminder
    .explain = Insists politely, and says that otherwise a dispute follows.
letter-name-dispute_untracked = Dispute: dead number
    .explain = For the dispute form: the number cannot be tracked. Attach a screenshot of the tracking page.
letter-name-dispute_in_transit = Dispute: not arrived
    .explain = For the dispute form: protection runs out and the parcel is not here. Attach a screenshot of the tracking page.
letter-name-dispute_late = Dispute: too late
    .explain = For the dispute form: the delivery time is over. Attach a screenshot of the tracking page.
letter-name-dispute_delivered_elsewhere = Dispute: delivered to somebody else
    .explain = For the dispute form: says openly that tracking shows “delivered” and that you have nothing.
letter-name-dispute_returned = Dispute: going back
    .explain = For the dispute form: the parcel goes back to the seller.
letter-name-dispute_goods = Dispute: the goods
    .explain = For the dispute form: says what is wrong with the goods. Photos or a video belong to it.
letter-name-dispute_reply = Answer in the dispute
    .explain = Says politely that you keep the reason and the sum.
letter-name-mediator_appeal = Reject the decision
    .explain = For the mediators: rejects the proposal and points to new evidence. Attach something they have not seen.
letter-name-refund_reminder = Where is the refund?
    .explain = For AliExpress support: asks where the money is.

## Receipt and closing

goods-reason-question = What is wrong with <b>{ $title }</b>? The reason must be the true one, and your photos must show it.
close-question = Close <b>{ $title }</b>? I then send no more reminders for it.
close-warning = Until { $date } you could still open a dispute. Close <b>{ $title }</b> all the same?

## Registering

add-heading = <b>A new order</b>
add-ask-title = What is it? A few words that you recognise it by.
add-ask-tracking = What is the tracking number?
add-ask-shipped_on = When was it shipped? For example <code>{ $example }</code> or <i>3 days ago</i>.
add-ask-protection = How long is it protected? Days since shipment, or the end date from the order, for example <code>60 days</code> or <code>until { $example }</code>.
add-ask-price = What did it cost? For example <code>$12.50</code>. It matters for cheap orders only.
add-ask-guaranteed = Within how many days is delivery guaranteed? For example <code>40 days</code>.
add-ask-seller = What is the seller’s name?
add-ask-order_number = What is the order number? 16 digits, from the order’s page.
add-ask-shipping = Did you pay for delivery? <i>paid shipping</i> or <i>free shipping</i>
add-over-but-window = If that is right, a dispute is still possible before { $date }, and I watch that last window with you.
button-over-is-right = Yes, protection is over
button-extended-by = Yes, by { $days } days
press-question-gone = That question is closed. /add begins a new one.
add-understood = So far: { $facts }.
add-saved-for-later = I keep this question for you. /cancel leaves it.
button-skip = Skip
button-today = Today
button-yesterday = Yesterday
button-days-ago = { $days } days ago
button-days = { $days } days

## Buttons

button-status = Where does it stand?
button-track = Tracking says …
button-moving = It tracks
button-still-nothing = Still nothing
button-letter = Letter
button-wrote = I wrote
button-asked = I asked for { $days } days
button-extend = Ask for more time
button-extended = Extended
button-not-extended = Not extended
button-arrived = It arrived
button-disputed = Dispute opened
button-tomorrow = Tomorrow
button-close = All is well, close
button-close-anyway = Yes, close it
button-copy = 📋 Copy
button-add = Add an order
button-orders = All orders
button-help = What can you do?
button-cancel = Never mind

## Presses that cannot be

press-stale = That button is from before. Here is how it stands now.
press-no-such-order = I do not know that order (any more).
press-broken = I cannot read that button. /orders shows everything.

## What the domain refuses

error-order-closed = Order No. { $number } is closed.
error-already-registered = That order is registered already.
error-already-shipped = Order No. { $number } is shipped already.
error-already-received = Order No. { $number } is with you already.
error-not-shipped = Order No. { $number } has not been shipped yet.
error-no-extension-asked = No extension has been asked for.
error-extension-days = { $days } days cannot be asked for. Between 1 and 366, please.
error-extension-not-later = The new end must be later than { $date }.
error-end-too-far = { $date } is more than a year away. Please check the date.
error-dispute-open = A dispute is open for order No. { $number } already.
error-dispute-already-won = That dispute is won already.
error-no-dispute = No dispute is open for order No. { $number }.
error-no-decision = There is no decision to reject yet.
error-goods-not-received = That reason needs the goods in your hands: tell me first that it arrived.
error-reason-in-transit-delivered = “Still in transit” is the wrong reason for a parcel that tracking calls delivered: it reads as fraud.
error-sum-currency = Please name the sum in the currency you paid in ({ $paid }).
error-sum-above-paid = More than { $paid } cannot be asked for: that is what you paid.
error-no-refund-expected = No refund is expected for order No. { $number }.
error-no-such-order = You have no order No. { $number }. /orders shows all of them.
error-snooze-not-later = { $date } is not later than today.
error-snooze-past-deadline = { $date } would be too late: the last safe day is before it.
error-shipped-in-future = { $date } is in the future. A shipping date is today or earlier.
error-end-before-shipment = The end of protection, { $date }, lies before the shipment.
error-protection-needs-shipment = I need both: when it was shipped, and until when it is protected.
error-protection-over = By these dates the protection and the last window ended on { $date }. There is nothing left to watch. If the end is another day, write it as <i>until …</i>
error-title-empty = The order needs a name.
error-too-many-orders = { $count } open orders are as many as I can watch for one person. Close some of them first.
letter-block = <pre>{ $letter }</pre>
