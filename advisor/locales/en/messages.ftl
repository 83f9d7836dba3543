### What the bot says in conversation. Telegram's HTML: <b>, <i>, <code>, <blockquote>.

language-name = English

## Meeting

start = <b>Hello! I’m Buyer Clock.</b>
    I watch the deadlines of your AliExpress orders, so you never miss the last day for a dispute. Tell me about an order once. On the right day I’ll tell you what to do, with the message to the seller ready to copy.

    <b>Try it:</b> send me an order in one line, like this:
    <code>/add { $example }</code>
    or tap the button, and I’ll ask.

    I speak { language-name } and remind you at { $hour }:00, { $city } time. { $guessed ->
        [yes] That’s my guess; /settings or a shared location puts it right.
       *[no] You can change that in /settings.
    }
start-example = Phone case, LP00123456789012, shipped 3 days ago, 60 days, $12.50
start-again = Welcome back. I’m watching { $count ->
        [one] { $count } order
       *[other] { $count } orders
    } for you.
help = <b>Add an order:</b> paste or forward its page, an e-mail, the seller’s message, a photo of the label, or write:
    <code>/add { $example }</code>
    <b>See:</b> /status /orders /stats /rules
    <b>Tell me:</b> /track /received /snooze
    <b>Money back:</b> /extend /letter /dispute
    <b>Put right:</b> /edit /undo /history
    <b>You:</b> /settings /export /privacy
    <b>Done:</b> /close /cancel /delete /forget
    <code>/status 2</code> means order 2.
command-add = add an order
command-orders = all orders, most urgent first
command-status = what to do now, and by when
command-extend = ask the seller to extend protection
command-track = tell me what tracking says
command-letter = messages ready to copy
command-dispute = whether to open one, why, and what to write
command-received = the parcel is here
command-close = done with an order
command-settings = language, time zone, reminder hour, country
command-cancel = drop what we were doing
command-help = what I can do
unknown-text = That doesn’t look like an order to me. Paste or forward anything from AliExpress (the order’s page, an e-mail, the seller’s message) or write one line: <code>{ start-example }</code>. A photo of a label works too; /help shows everything else.
thanked = You’re welcome. I’ll keep watching.
unknown-command = I don’t know that command. /help shows what I can do.
not-text = I can’t read that. Send me text (the order’s page, an e-mail, one line of your own) or a photo of a parcel’s label; /help shows everything else.
groups-refused = Orders are private, so I only work in a private chat. Write to me there: @{ $bot }
cancelled = All right, dropped. Nothing was saved.
nothing-to-cancel = Nothing to cancel.
not-allowed = This is a private bot, and you’re not on its list. Its owner can add your ID: <code>{ $id }</code>
something-broke = Something went wrong on my side, and I’ve noted it. Nothing you told me before is lost. Please try again in a minute.
already-noted = I’ve noted that already. /orders shows how things stand.
busy = My memory is letting me down just now. Nothing is lost: I will see to this as soon as it is back, and you need not write again.

## An order's card

card-shipped = { $day ->
        [0] Shipped today
       *[other] Shipped { $date }
    }
card-tracking = <code>{ $tracking }</code>
card-not-shipped = Not shipped yet{ $date ->
        [none] { "" }
       *[other] , paid { $date }
    }
card-tracking-none = no tracking number yet
card-protection = Buyer Protection ends on { $date }
card-guaranteed = Delivery guaranteed by { $date }
card-price = { $price }
card-price-cheap = { $price } (cheap)
card-seller = Seller: { $seller }
card-order-number = Order number: <code>{ $order }</code>
card-paid-shipping = Delivery was paid
registered = <b>Added:</b>

## Status

status-heading = <b>{ $title }</b> · { number }
status-bar = { $bar } day { $day } of { $length }
status-why = <b>Why</b>
status-otherwise = <b>If you do nothing:</b> { $otherwise }
status-ahead = <b>Dates to come</b>
status-ahead-line = { $date }: { $what }
quoted = “{ $text }”
bullet = • { $text }
nudge-late = <i>This was due on { $date }. I couldn’t send it then, but it still holds.</i>

## The picture of an order's dates

button-timeline = 🖼 Timeline
button-order-page = 🛒 AliExpress
picture-number = No. { $number }
picture-today = Today
picture-today-with = Today: { $what }
picture-paid = Paid
picture-shipped = Shipped
picture-arrived = The parcel arrived
picture-disputed = Dispute opened
picture-protection-ends = { $extended ->
        [0] Protection ends
        [one] Protection ends, extended by { $extended } day
       *[other] Protection ends, extended by { $extended } days
    }
picture-days-protection = { $days ->
        [one] day of protection left
       *[other] days of protection left
    }
picture-days-window = { $days ->
        [one] day left to open a dispute
       *[other] days left to open a dispute
    }
picture-days-return = { $days ->
        [one] day left to send it back
       *[other] days left to send it back
    }
picture-days-dispute = { $days ->
        [one] day since you opened the dispute
       *[other] days since you opened the dispute
    }
picture-caption = <b>{ $title }</b> · { $number }
    { $headline }
picture-caption-line = { $when }: { $what }
picture-none = There are no dates to draw for this order.

## Settings

settings = <b>Settings</b>
    Language: { $language }
    Time zone: { $zone }, it’s { $time } there now
    Reminders: at { $hour }:00
    Parcels go to: { $country ->
        [none] not set
       *[other] { $country }
    }
settings-lang = Language
settings-zone = Time zone
settings-hour = Reminder hour
settings-country = Country
settings-country-other = Another country
settings-ask-lang = Which language shall I speak?
settings-ask-zone = Which city’s time zone are you in? If it isn’t here, write it: <code>/settings Lisbon</code>, or write what your clock shows: <code>/settings 14:35</code>. You can also share your location; I won’t keep it.
settings-ask-hour = What time shall I remind you?
settings-ask-country = Where do your parcels go? Some rules differ by country.
settings-zone-unknown = I don’t know the time zone of “{ $text }”. Try the nearest big city, or what your clock shows: <code>/settings 14:35</code>.
settings-saved = Saved.
button-back = ‹ Back

## Lists

orders-heading = <b>Your orders</b>
orders-empty = No open orders. Send <code>/add</code> and what you know about one, for example:
    <code>/add { $example }</code>
orders-line = { $sign } <b>{ $number }. { $title }</b>
orders-line-from = next: { $date }
orders-line-deadline = { $left ->
        [0] <b>today</b>
       *[other] by { $date }
    }
orders-money = 💰 At stake: { $sums }
orders-none-here = Nothing here.
orders-shelf-open = Open
    .words = current, active, running, watched
orders-shelf-disputes = Disputes
    .words = dispute, disputed, in dispute
orders-shelf-arrived = Arrived
    .words = received, here, delivered, inspect
orders-shelf-closed = Closed
    .words = done, finished, archive, archived, completed, old
orders-shelf-all = All
    .words = everything, every, all of them, all orders
orders-closed = { $count ->
        [one] And { $count } closed order.
       *[other] And { $count } closed orders.
    }
which-order = Which order?
which-order-none = You have no open orders. Add one with /add.

## Changes, and what moved

moved-end = Protection now ends on <b>{ $date }</b>.
moved-dates = { $count ->
        [one] One date has moved with it.
       *[other] { $count } dates have moved with it.
    }
noted-tracking = Noted: “{ $state }”.
noted-letter = Noted: you’ve written to the seller.
noted-extension-last = Noted: you asked for { $days ->
        [one] { $days } more day
       *[other] { $days } more days
    }. If the order doesn’t show more time by the evening of { $date }, open the dispute that same day.
noted-extension-granted = Noted: extended.
noted-extension-refused = Noted: no extension.
noted-extension-sent = Noted: you asked for { $days ->
        [one] { $days } more day
       *[other] { $days } more days
    }. I’ll ask { $extension_check ->
        [0] later today
        [1] tomorrow
       *[other] in { $extension_check } days
    } whether the order shows more time.
noted-seller-refused = Noted: the seller refused.
noted-seller-offered = Noted: the seller has made another offer. { $sum ->
        [none] How much is it? Just write the amount, for example <code>$5</code>; or later: <code>/dispute { $number } offer $5</code>
       *[other] The offer is { $sum }.
    }
noted-sum = Noted: you’re asking for { $sum } now.
noted-return = Noted: you now want to return it for { $sum }.
noted-taken-over = Noted: AliExpress is deciding now.
noted-decided = Noted: there is a decision.
noted-appealed = Noted: you’ve rejected the decision with new evidence.
noted-won = Noted: it’s settled in your favour. The refund is on its way.
noted-won-part = You get { $sum } of the { $claimed } you asked for.
noted-won-sum = As far as I know, { $sum } comes back; if it’s another amount, tell me: <code>/dispute { $number } won { $part }</code>
noted-silence = Noted: the seller never answered, so your amount stands. The refund is on its way.
noted-parked = Noted: the dispute is on hold until { $date }.
noted-return-agreed = Noted: return agreed. Now send the goods back.
noted-sent-back = Noted: you’ve sent it back.
noted-mistake = Noted: receipt was confirmed by mistake, and the parcel isn’t here.
noted-wish = Noted: you’re going to { $solution ->
        [return] return it for { $sum }
       *[refund] ask for { $sum }
    }. It’s in the dispute text now.
noted-lost = Noted. I’m sorry.
noted-dispute-cancelled = Noted: you cancelled the dispute. { $date ->
        [none] There is no time left for a new one.
       *[other] You can open a new one until { $date }.
    }
noted-refunded = <b>The money is back.</b> Well done! I’ve closed the order.
noted-shipped = Noted: shipped. The clock is running.
noted-dispute = Noted: the dispute is open. It has dates of its own now, and I’ll watch them.
noted-received = Good, it’s here.{ $days ->
        [none] { "" }
        [0] { " " }It’s too late for a dispute, though.
        [one] { " " }You have { $days } day for a dispute.
       *[other] { " " }You have { $days } days for a dispute.
    }
noted-closed = Done, closed. No more reminders for this one.
noted-snoozed = All right, I’ll ask again on { $date }.
noted-since = Noted: since { $date }.
noted-kept = Noted: they keep it until { $date }.
noted-customs-until = Noted: customs wait until { $date }.
noted-cheap = Noted: a cheap order. Cheap orders have dates of their own.
noted-not-cheap = Noted: not a cheap order.
noted-problem = Noted: { $reason }. I’ll remind you before the time for a dispute is over.
noted-pieces = Noted: { $came } of { $paid } came. It’s in the dispute text now.
noted-accepted = Noted: you’ve accepted the decision.
noted-offered-nothing = Noted: the seller’s offer is 0. Never agree to that: it closes the dispute without a refund.

## Tracking

track-question = What does tracking say about <b>{ $title }</b>?
parcel-not_found = nothing found
parcel-moving = it is moving
parcel-at_export = at export
parcel-no_change = no change for a long time
parcel-in_country = in my country
parcel-at_post_office = at the post office
parcel-delivered_elsewhere = delivered, but not to me
parcel-returning = going back to the seller
parcel-delivered = delivered to me
parcel-china_only = tracked only in China
parcel-lost = lost
parcel-at_customs = customs want papers or money

## Extension

extend-question = How many more days should the seller give you for <b>{ $title }</b>? { $moves ->
        [yes] While it moves, { $shortest } to { $longest } days are usual.
       *[no] { $shortest } to { $longest } days are usual.
    }
extend-outcome-question = Has the seller extended <b>{ $title }</b>? By how many days?
extend-end-question = By how many days has <b>{ $title }</b> been extended? Tap a button, or write the new end: <code>/extend { $number } until { $example }</code>
extend-usage = Write <code>/extend</code>, the number of the order and how many days to ask for: <code>/extend 1 20</code>. If the seller has already extended, write the new end: <code>/extend 1 until 2027-01-31</code>.

## Letters

letter-heading = <b>{ $name }</b>
    { $explanation }
letters-question = Which text do you need for <b>{ $title }</b>?
letters-none = <b>{ $title }</b> needs no message now.
letter-name-tracking_check = Message: tracking number
    .explain = Asks the seller to check the tracking number, or to send the right one. Copy it into the order’s chat.
letter-name-tracking_new_number = Message: a working number
    .explain = Asks for a number that really works, or for the postal receipt.
letter-name-extension_request = Message: extend
    .explain = Asks the seller to extend the protection. Copy it into the order’s chat.
letter-name-extension_reminder = Message: extend, again
    .explain = Insists politely, and says that otherwise you’ll have to open a dispute.
letter-name-dispute_untracked = Dispute: no tracking
    .explain = { $proof ->
        [order] For the dispute form: there’s no tracking number. { proof-order }
       *[tracking] For the dispute form: the number can’t be tracked. Attach a screenshot of the tracking page.
    }
letter-name-dispute_in_transit = Dispute: not arrived
    .explain = For the dispute form: protection is running out or over, and the parcel isn’t here. Attach a screenshot of the tracking page.
letter-name-dispute_late = Dispute: delivery overdue
    .explain = For the dispute form: you’ve waited long enough. { $proof ->
        [order] { proof-order }
       *[tracking] Attach a screenshot of the tracking page.
    }
letter-name-dispute_delivered_elsewhere = Dispute: delivered to somebody else
    .explain = For the dispute form: says openly that tracking shows “delivered” and that you have nothing.
letter-name-dispute_returned = Dispute: going back
    .explain = For the dispute form: the parcel is going back to the seller.
letter-name-dispute_goods = Dispute: the goods
    .explain = For the dispute form: says what is wrong with the goods. Attach your photos or a video.
letter-name-dispute_reply = Answer in the dispute
    .explain = Says politely that you stand by your reason and your amount.
letter-name-mediator_appeal = Reject the decision
    .explain = For the mediators: rejects the proposal and points to new evidence. Attach something they haven’t seen.
letter-name-refund_reminder = Where is the refund?
    .explain = For AliExpress support: asks where the money is.
letter-name-shipment_request = Message: when will you send it?
    .explain = Asks the seller when the order will be sent. Copy it into the order’s chat.

## Account and rulebook

stats-heading = <b>Your account</b>
stats-orders = Orders: { $orders }, of which I’m watching { $watched }
stats-money = Money at stake: { $sums }
stats-next = First to run out: { $title } (No. { $number }); act by { $date }
stats-disputes = Orders with a dispute: { $disputes }, that’s { $share }%. Buyers report trouble above { $dispute_share_percent }%.
stats-disputes-few = Orders with a dispute: { $disputes }. Too few orders yet to speak of a share; buyers report trouble above { $dispute_share_percent }%.
stats-outcomes = Disputes that ended: { $won } won{ $partly ->
        [0] { "" }
       *[other] { " " }({ $partly } of them in part)
    }, { $lost } lost
stats-back = Money won back: { $sums }
stats-share-over = ⚠️ Above { $dispute_share_percent }%, an account looks like fraud to AliExpress and may be blocked. Ask to extend where you can, and dispute only where you must.
rules-contents = <b>The rulebook</b>
    What I go by: the experience of many buyers, with their figures. Choose a chapter.
rules-chapter = <b>{ $title }</b>
button-contents = Contents
rulebook-preface = # The rulebook

    What Buyer Clock goes by. This page is made from the policy in use by default and is tested to be current: `make docs` writes it anew. The source is a collection of buyers’ guides of about 2017; lines are those of that collection. Every figure can be changed with `POLICY_FILE`; `POLICY_FILE=2025` holds what later pages say.
command-stats = orders, money at stake, dispute share
command-rules = the rulebook

## Disputes

dispute-heading = <b>{ $title }</b> · No. { $number }
    You can open a dispute today.
dispute-not-before = AliExpress takes no dispute over <b>{ $title }</b> before { $date }. Here’s how it stands:
dispute-not-shipped = A dispute can only be opened once <b>{ $title }</b> has been sent. Here’s how it stands:
dispute-should-now = { $last_safe ->
        [none] 🔴 <b>Open it now.</b>
       *[other] 🔴 <b>Open it now</b>, by { $last_safe } at the latest.
    }
dispute-should-wait = 🟢 <b>Better not yet.</b> Sellers refuse a dispute that comes too early, and mediators make you wait about { $mediator_wait ->
        [one] { $mediator_wait } more day
       *[other] { $mediator_wait } more days
    }. I’ll tell you when it’s time.
dispute-should-look = 🔎 <b>First check whether tracking works.</b> Even one status makes the reason below false: tell me what tracking says, and I’ll name the right one.
dispute-if-untracked = <b>First check tracking.</b> Even one status? Tell me which; then another reason is right.
dispute-should-goods = 🔍 <b>Open it when your evidence is ready,</b> by { $last_safe } at the latest.
dispute-should-choice = 🟡 <b>Only if you’ve waited long enough.</b> The parcel isn’t moving and protection ends soon, so you may open it now. If you still want the item, ask to extend first; open the dispute by { $must_on } at the latest.
dispute-moving = If the site won’t take a dispute while the parcel is moving, ask to extend instead. Once protection ends, you get another { $last_window ->
        [one] { $last_window } day
       *[other] { $last_window } days
    } for a dispute.
dispute-moving-refused = While a parcel is visibly moving, the site refuses a dispute until the delivery time is over. Ask to extend; once protection ends, you get { $last_window ->
        [one] one more day
       *[other] another { $last_window } days
    } for a dispute.
dispute-reason-line = <b>Reason:</b> the one closest to { $reason }
dispute-never-in-transit = <b>Never choose</b> “still in transit”: tracking says “delivered”, and that would read as fraud.
dispute-never-on-its-way = <b>Never choose</b> “still in transit”: the parcel came, only some pieces are missing.
dispute-never-damaged = <b>Don’t choose</b> “damaged”: that means damaged on the way. A device that doesn’t work has a reason of its own.
dispute-never-not-received = <b>Never choose</b> “not received”, even if the seller asks for it and promises you the money: a false reason can cost you the account.
dispute-never-untracked = <b>Don’t choose</b> “can’t be tracked”: a single status means that the number works.
dispute-evidence-tracking = <b>Evidence:</b> a screenshot of the tracking page with today’s date. Nothing came, so no photos are needed.
dispute-evidence-order = <b>Evidence:</b> a screenshot of the order’s page with today’s date, showing that there’s no tracking number. Nothing came, so no photos are needed.
dispute-evidence-goods = <b>Evidence:</b> at least one photo that shows exactly this, { $evidence_megabytes } MB in all. You can add more at any time.
dispute-evidence-filmed = <b>Evidence:</b> a short video or photos that show exactly this, with the packaging and its label; { $evidence_megabytes } MB in all. You can add more at any time.
dispute-sum = <b>Solution:</b> refund only, for the full { $price }. At every step, check that the amount hasn’t been changed to 0.
dispute-sum-goods = <b>Solution:</b> refund only, or return and refund if you don’t want to keep it; but few sellers pay for sending it back. Up to { $price }; asking in proportion to the fault wins more often. At every step, check that the amount hasn’t been changed to 0.
dispute-claim = <b>You want to</b> { $solution ->
        [return] return it for { $sum }.
       *[refund] ask for { $sum }.
    }
dispute-parts = If it’s still of some use, ask for a part: tap an amount, or write <code>/dispute { $number } { $part }</code>.
terms-question = What are you asking for over <b>{ $title }</b>? { $sum ->
        [none] { "" }
       *[other] { $solution ->
            [return] So far: to return it for { $sum }.{ " " }
           *[refund] So far: { $sum }.{ " " }
        }
    }Change it on AliExpress, then tap it here, or write the amount: <code>/dispute { $number } { $part }</code>
park-question = Until when do the mediators wait for <b>{ $title }</b>? Tap a day, or write it: <code>/dispute { $number } until { $example }</code>
dispute-sum-unknown = <b>Solution:</b> refund only, never more than you paid. At every step, check that the amount hasn’t been changed to 0.
dispute-conduct = Write in English and stick to the facts: no threats, and not a word about reviews.
dispute-share-warning = ⚠️ I know { $orders } of your orders, and { $disputes } had a dispute. This one takes the share above { $dispute_share_percent }%, where accounts get blocked. Open it only if you must.
dispute-words = <b>What to write</b>
    <pre>{ $letter }</pre>
dispute-sum-zero = <b>Never agree to 0.</b> It closes the dispute, and no money comes. Change the amount back, up to what you paid.
dispute-usage = To note an amount, write <code>/dispute 1 $5</code> for what you ask for, <code>/dispute 1 offer $5</code> for what the seller is offering, <code>/dispute 1 won $5</code> for what comes back. A dispute on hold: <code>/dispute 1 until 2027-01-31</code>.
dispute-at-post-office = Don’t open a dispute over <b>{ $title }</b> yet: it’s waiting for you at the post office. “Still in transit” would be false, and a dispute before it goes back is easily lost. Not there any more, or given to somebody else? Tell me, and I’ll give you the true reason.
dispute-guarantee = The guaranteed delivery date, { $guarantee }, has passed: that is a ground of its own, and the text below says so.
dispute-pieces = How many pieces came, and how many did you pay for? Write for example <code>2 of 5</code>, and it goes into the text.
cancel-dispute-warning = Think twice before you cancel the dispute over <b>{ $title }</b>. You can only open a new one until { $last }: { $date } would be too late, and some say never. You cancel it on AliExpress; I only note it.
cancel-dispute-came = Cancel the dispute over <b>{ $title }</b> on AliExpress, then tell me here. { $date ->
        [none] There is no time left for a new one.
       *[other] If something is wrong with the goods, you can open a new one until { $date }.
    }
cancel-dispute-final = Think twice before you cancel the dispute over <b>{ $title }</b>: there is no time left to open a new one. You cancel it on AliExpress; I only note it.

## Receipt and closing

goods-reason-question = What’s wrong with <b>{ $title }</b>? Name the true reason; your photos must show it.
close-question = Close <b>{ $title }</b>? I won’t send any more reminders for it.
close-warning = Until { $date } you can still open a dispute. Close <b>{ $title }</b> all the same?

## Registering

estimate-no-promise = An estimated delivery is no promise, so I’ve left it out. What counts is the end of protection, or a <i>guaranteed</i> delivery.
add-ask-title = What did you order? A few words you’ll recognise it by.
add-ask-tracking = What’s the tracking number?
add-ask-shipped_on = When was it shipped? For example <code>{ $example }</code> or <i>3 days ago</i>.
add-ask-protection = How long is it protected? On AliExpress open <i>Orders</i> and this order. Copy what its timer shows, <code>23 days left</code> or <code>until { $example }</code>; or write how many days it lasts, counted from shipment: <code>60 days</code>.
add-ask-price = What did it cost? For example <code>$12.50</code>. Cheap orders have dates of their own.
add-ask-guaranteed = Within how many days is delivery guaranteed? For example <code>40 days</code>.
add-ask-seller = What’s the seller’s name?
add-ask-order_number = What’s the order number? 16 digits, from the order’s page.
add-ask-shipping = Did you pay for delivery? Write <i>paid shipping</i> or <i>free shipping</i>.
add-over-but-window = If that’s right, you can still open a dispute, until { $date }. I’ll watch those last days with you.
button-over-is-right = Yes, it is over
button-extended-by = Yes, by { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
press-question-gone = That question is closed. /add starts a new order.
button-skip = Skip
button-today = Today
button-yesterday = Yesterday
button-days-ago = { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }
button-days = { $days ->
        [one] { $days } day
       *[other] { $days } days
    }

## Buttons

button-status = ‹ Back to the order
button-track = Update tracking
button-still-nothing = Still nothing
button-letter = Message
button-wrote = I’ve sent it
button-extend = Ask to extend
button-extended = Extended
button-not-extended = Not extended
button-arrived = It’s here
button-disputed = Dispute opened
button-tomorrow = Tomorrow
button-close = All is well, close
button-dispute = How to dispute
button-seller-refused = Seller refused
button-seller-offered = Another offer
button-seller-asks = The seller asks me…
button-seller-wants-more = Other request
button-taken-over = AliExpress decides
button-decided = A decision came
button-appealed = I rejected it
button-won = I get money back
button-lost = I lost
button-mistake = Confirmed by mistake
button-silence = Granted automatically
button-park = It’s on hold
button-terms = Change my terms
button-return-agreed = Return agreed
button-sent-back = I’ve sent it back
button-claim = Ask for { $sum }
button-claim-return = Return it for { $sum }
button-cancel-dispute = Cancel the dispute
button-cancel-dispute-anyway = I’ve cancelled it
button-refunded = The money is here
button-not-shipped = Not shipped yet
button-not-cheap = No, more
button-shipped = It’s been shipped
button-close-order = Close the order
button-close-anyway = Yes, close it
button-copy = 📋 Copy
button-add = Add an order
button-orders = All orders
button-help = What can you do?
button-cancel = Never mind
button-accepted = I accepted it
button-nothing-offered = The offer is 0
button-cheap = Yes, less
button-problem = Something is wrong
button-another-problem = Another reason
button-asked-again = I’ve insisted

## Presses that cannot be

press-stale = That button is an old one. Here’s how things stand now.
press-no-such-order = That order is no longer here.
press-broken = I can’t read that button. /orders shows everything.

## What the domain refuses

error-order-closed = Order No. { $number } is closed. <code>/undo { $number }</code> opens it again.
error-already-registered = You’ve already added that order.
error-already-shipped = Order No. { $number } has been shipped already.
error-already-received = You already have order No. { $number }.
error-not-shipped = Order No. { $number } has not been shipped yet.
error-extension-days = { $days } days won’t do. Sellers give between 1 and { $longest } at a time.
error-extension-not-later = The new end must be later than { $date }.
error-end-too-far = { $date } is more than a year away. Please check the date.
error-dispute-open = You already have a dispute open for order No. { $number }.
error-dispute-already-won = That dispute is already settled in your favour.
error-no-dispute = There is no open dispute for order No. { $number }.
error-no-decision = There is no decision to reject yet.
error-goods-not-received = For that reason you need to have the goods: tell me first that the parcel is here.
error-reason-in-transit-delivered = “Still in transit” is the wrong reason when tracking says “delivered”: it reads as fraud.
error-sum-currency = Please give the amount in the currency you paid in ({ $paid }).
error-sum-above-paid = You can’t ask for more than { $paid }: that’s what you paid.
error-sum-too-small = That’s too little: a dispute can ask for { $smallest } or more.
error-protection-ended = Protection ended on { $date }, so there’s nothing left to extend. What you can still do: <code>/status { $number }</code>
error-already-confirmed = I know already that receipt of order No. { $number } was confirmed by mistake.
error-reason-not-received = You have the parcel, so “not received” would be a false reason. Say what is wrong with the goods: <code>/dispute { $number }</code>
error-seller-answered = The seller has answered in the dispute over order No. { $number }, so it isn’t silence.
error-cannot-be-parked = Only a dispute over a parcel on its way is put on hold, and that over order No. { $number } isn’t one.
error-parked-not-later = { $date } isn’t later than today.
error-nothing-to-return = There is nothing to send back yet: tell me first that order No. { $number } has come.
error-no-return-agreed = No return has been agreed for order No. { $number } yet.
error-date-far-off = { $date } is years away. Please check the date.
error-guarantee-days = { $days } days of guaranteed delivery won’t do. Up to 366, please.
error-no-refund-expected = Order No. { $number } isn’t waiting for a refund.
error-no-such-order = You have no order No. { $number }. /orders shows all of them.
error-snooze-not-later = { $date } isn’t later than today.
error-snooze-past-deadline = { $date } would be too late: { $last } is the last safe day.
error-shipped-in-future = { $date } is in the future. A shipping date is today or earlier.
error-end-before-shipment = Protection can’t end on { $date }: that’s before the shipment. Please check both dates.
error-protection-needs-shipment = I need both: when it was shipped, and how long it is protected.
error-protection-over = By these dates, protection and the last days for a dispute were over on { $date }. There’s nothing left to watch. If protection ends on another day, write it as <i>until …</i>
error-title-empty = The order needs a name.
error-too-many-orders = { $count ->
        [one] { $count } open order is
       *[other] { $count } open orders are
    } as many as I can watch for one person. Please close some first.
error-status-day = { $date } can’t be right: the status came between the shipment and today.
error-kept-until-past = { $date } is over already. Until which day do they keep it?
error-pieces = { $came } of { $paid } can’t be: fewer must have come than you paid for.
error-too-many-kept = You have { $count } orders here, closed ones included, and I store no more than that. /delete removes one you no longer need.
letter-block = <pre>{ $letter }</pre>

# What stands in an empty chat, before somebody presses Start. At most 512 characters.
bot-about =
    I watch the deadlines of your AliExpress orders, so you never miss the last day for a dispute.

    Tell me about an order once. On the right day I’ll write what to do, with the message to the seller ready to copy.
# The bot’s profile. At most 120 characters.
bot-short = Watches the deadlines of your AliExpress orders and writes the messages for you.
since-question = <b>Since when does tracking say so?</b> The days count from there. Tap a day, or write it: <code>{ $example }</code>
kept-question = <b>Until when do they keep it?</b> Ask, or see the notice. Tap a day, or write it: <code>{ $example }</code>
customs-until-question = <b>Until when do customs wait?</b> Tap a day, or write the one on the notice: <code>{ $example }</code>
pieces-question = How many pieces came, and how many did you pay for? Write for example <code>2 of 5</code>.
cheap-question = I don’t know what { $price } is worth. Did it cost less than about { $about }?
digest-waiting = <b>Nothing to do</b>
