### What the bot says in conversation. Telegram's HTML: <b>, <i>, <code>, <blockquote>.

language-name = English

## Meeting

start = <b>Hello! I am Buyer Clock.</b>
    I watch the deadlines of your AliExpress orders, so that no timer takes your money. Tell me about an order once. On the right days I say what to do, and write the letter for you.

    <b>Try it:</b> send me an order in one line, like this:
    <code>/add { $example }</code>
    or press the button, and I ask.

    I speak { language-name } and remind you at { $hour }:00, { $city } time. { $guessed ->
        [yes] That is my guess; /settings or a shared location puts it right.
       *[no] /settings changes that.
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
    /dispute – may I, should I, which reason, what to write
    /received – the parcel is here
    /close – done with an order
    /stats – orders, money at risk, share of disputes
    /rules – the rulebook
    /settings – language, time zone, reminder hour, country
    /cancel – leave what we are in the middle of

    An order has a short number: <code>/status 2</code>. Without a number I ask.

    <b>In one line</b>, in any order, with commas:
    <code>/add { $example }</code>
    Not shipped yet? <code>/add Lamp, not shipped yet, $20</code>
    I also understand <i>until 2026-12-31</i>, <i>guaranteed 40 days</i>, <i>seller NAME</i>, <i>order 8012345678901234</i>, <i>paid shipping</i>.
command-add = register an order
command-orders = all orders, nearest deadline first
command-status = what to do now, and by when
command-extend = ask the seller for more time
command-track = tell what the tracking says
command-letter = letters ready to copy
command-dispute = may I, should I, why, and what to write
command-received = the parcel is here
command-close = done with an order
command-settings = language, time zone, reminder hour, country
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
already-noted = I have noted that already. /orders shows how everything stands.
busy = I am having trouble with my memory just now. Nothing is lost; please try again in a minute.

## An order's card

card = <b>{ $title }</b> · No. { $number }
card-shipped = Shipped { $date }, today is day { $day }
card-tracking = Number: <code>{ $tracking }</code>
card-not-shipped = Not shipped yet, paid { $date }
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

## Settings

settings = <b>Settings</b>
    Language: { $language }
    Time zone: { $zone }, it is { $time } there now
    Reminders: at { $hour }:00
    Parcels go to: { $country ->
        [none] not said
       *[other] { $country }
    }
settings-lang = Language
settings-zone = Time zone
settings-hour = Reminder hour
settings-country = Country
settings-country-other = Another country
settings-ask-lang = Which language shall I speak?
settings-ask-zone = Which city has your time? If yours is not here, write it: <code>/settings Lisbon</code>, or what your clock shows: <code>/settings 14:35</code>. A shared location will do as well; I do not keep it.
settings-ask-hour = At which hour shall I remind you?
settings-ask-country = Where do your parcels go? Some rules differ by country.
settings-zone-unknown = I do not know a time zone of “{ $text }”. Try the nearest big city, or what your clock shows: <code>/settings 14:35</code>.
settings-saved = Saved.
button-back = ‹ Back

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
noted-seller-refused = Noted: the seller refused.
noted-seller-offered = Noted: the seller offers something else. { $sum ->
        [none] With the sum, I can tell you more: <code>/dispute { $number } offer $5</code>
       *[other] The offer is { $sum }.
    }
noted-sum = Noted: you ask for { $sum } now.
noted-taken-over = Noted: AliExpress decides now.
noted-decided = Noted: there is a decision.
noted-appealed = Noted: you rejected the decision with new evidence.
noted-won = Noted: agreed. Now the money has to come.
noted-lost = Noted. I am sorry.
noted-dispute-cancelled = Noted: the dispute is cancelled. { $date ->
        [none] There is no window left for a new one.
       *[other] A new one is possible before { $date }.
    }
noted-refunded = <b>The money is back.</b> Well done; I close the order.
noted-shipped = Noted: shipped. The clock runs.
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

## Account and rulebook

stats-heading = <b>Your account</b>
stats-orders = Orders: { $orders }, of which I watch { $watched }
stats-money = Money at risk: { $sums }
stats-next = Nearest deadline: { $date }, { $title } (No. { $number })
stats-disputes = Orders with a dispute: { $disputes }, { $share } %. Up to { $dispute_share_percent } % is safe.
stats-disputes-few = Orders with a dispute: { $disputes }. I know too few orders to speak of a share; up to { $dispute_share_percent } % is safe.
stats-share-over = ⚠️ Above { $dispute_share_percent } % an account looks like fraud to AliExpress and may be blocked. Extend where you can, and dispute only where you must.
rules-contents = <b>The rulebook</b>
    What I go by: guides of many buyers, with their figures. Choose a chapter.
rules-chapter = <b>{ $title }</b>
button-contents = Contents
rulebook-preface = # The rulebook

    What Buyer Clock goes by. This page is made from the policy in use by default and is tested to be current: `make docs` writes it anew. The source is a collection of buyers’ guides of about 2017; lines are those of that collection. Every figure can be changed with `POLICY_FILE`; `policies/since-2021.toml` holds what later pages say.
command-stats = orders, money at risk, dispute share
command-rules = the rulebook

## Disputes

dispute-heading = <b>{ $title }</b> · No. { $number }
    A dispute can be opened today.
dispute-not-before = The site takes no dispute for <b>{ $title }</b> before { $date }. This is how it stands:
dispute-should-now = 🔴 <b>Open it now.</b>
dispute-should-wait = 🟢 <b>Better not yet.</b> Sellers refuse a dispute that comes too early, and mediators set about { $mediator_wait } more days to wait. I tell you when it is time.
dispute-should-goods = 🔍 <b>Open it when your evidence is ready,</b> by { $last_safe } at the latest.
dispute-moving = If the site does not offer a dispute while the parcel moves, ask for an extension instead; the day after the end opens the last { $last_window } days.
dispute-moving-refused = While a parcel visibly moves, the site refuses a dispute until the delivery time is over. Ask for an extension; the day after the end opens the last { $last_window } days.
dispute-reason-line = <b>Reason:</b> { $reason }
dispute-never-in-transit = <b>Never</b> “still in transit”: tracking says delivered, and that would read as fraud.
dispute-never-on-its-way = <b>Never</b> “on its way”: the parcel came, only pieces are missing.
dispute-never-damaged = <b>Not</b> “damaged”: that means damaged on the way. A device that does not work is its own reason.
dispute-never-not-received = <b>Never</b> “not received”, even if the seller asks for it and promises the money: a false reason costs the account.
dispute-never-untracked = <b>Not</b> “cannot be tracked”: one status was enough to make the number a working one.
dispute-evidence-tracking = <b>Evidence:</b> a screenshot of the tracking page with today’s date. Photos are not needed when nothing was received.
dispute-evidence-goods = <b>Evidence:</b> at least one photo that shows exactly this, { $evidence_megabytes } MB in all. You can add more at any stage.
dispute-evidence-filmed = <b>Evidence:</b> a short video that shows exactly this, with the packaging and its label; { $evidence_megabytes } MB in all. You can add more at any stage.
dispute-sum = <b>Solution:</b> refund only, for the full { $price }. At every stage look that the sum has not been changed to 0.
dispute-sum-goods = <b>Solution:</b> refund only, or return and refund if you do not want to keep it. Up to { $price }; ask in proportion to the fault, that wins more often. At every stage look that the sum has not been changed to 0.
dispute-sum-unknown = <b>Solution:</b> refund only, never more than you paid. At every stage look that the sum has not been changed to 0.
dispute-conduct = Write in English and stick to the facts; no threats, and no word about reviews.
dispute-share-warning = ⚠️ Of your { $orders } orders that I know, { $disputes } had a dispute. This one lifts the share above { $dispute_share_percent } %, where accounts get blocked. Open it only if you must.
dispute-words = <b>What to write</b>
    <pre>{ $letter }</pre>
dispute-usage = To note a sum, write <code>/dispute 1 $5</code> for what you ask, or <code>/dispute 1 offer $5</code> for what the seller offers.
cancel-dispute-warning = Cancel the dispute over <b>{ $title }</b>? A new one can be opened only before { $date }; some guides say never. The last safe day is { $last }.
cancel-dispute-final = Cancel the dispute over <b>{ $title }</b>? No new one can be opened: protection and the last window are over.

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
button-dispute = How to dispute
button-seller-refused = Seller refused
button-seller-offered = Another offer
button-taken-over = AliExpress took over
button-decided = A decision came
button-appealed = I rejected it
button-won = Agreed, money comes
button-lost = Lost
button-cancel-dispute = Cancel the dispute
button-cancel-dispute-anyway = Yes, cancelled
button-refunded = The money is here
button-not-shipped = Not shipped yet
button-shipped = It was shipped
button-close-order = Close the order
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
