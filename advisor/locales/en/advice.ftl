### The advice. Figures of the rulebook come as variables named as in the policy.
### Headlines say what to do today; .do says how; .otherwise says what happens if one does nothing.

## Verdicts, as a sign before the headline

verdict-wait = 🟢
verdict-write-to-seller = ✉️
verdict-check-extension = 🔎
verdict-extend = ⏳
verdict-dispute = 🔴
verdict-collect = 📬
verdict-inspect = 🔍
verdict-follow-dispute = ⚖️
verdict-await-refund = 💰
verdict-complain = ⚫
verdict-done = ✅

## Situations

situation-closed = All done, nothing left to watch
    .do = If something is still wrong, /undo takes back the last step.
    .otherwise = Nothing happens, and that is fine.
situation-refund-awaited = Won. Wait for the money
    .do = It returns to the account you paid from, usually within { $refund_arrives } days: by { $act_from }. Tell me when it is there.
    .otherwise = I ask you on { $act_from } whether it has come.
situation-refund-late = The refund should be here by now
    .do = Look at the “Payment” tab of the order and at your bank account. If the money is missing, send the ready letter to AliExpress support.
    .otherwise = Money that got stuck is found sooner the sooner you ask.
situation-dispute-open = The dispute is open. Look at it once a day
    .do = Check three things: has the seller answered, is the sum still yours and not 0, is your evidence attached. Tell me what changes.
    .otherwise = From day { $dispute_escalation } on AliExpress takes over by itself, and decides by day { $dispute_decision }.
situation-dispute-silence = The seller is silent. Check the sum and wait for AliExpress
    .do = Open the dispute: is the sum still the one you asked for, is the evidence there? You need not press anything else.
    .otherwise = After { $dispute_negotiation } days without agreement it goes to AliExpress by itself.
situation-dispute-refused = The seller refused. Answer calmly, add evidence
    .do = Do not cancel. Add a screenshot or a photo, paste the ready reply and keep your demand.
    .otherwise = Without agreement AliExpress takes over on day { $dispute_escalation } and decides on what it sees by then.
situation-dispute-countered = The seller offers something else. Decide
    .do = Accept it if you would be content, but look first that the sum is not 0. If not, answer with the ready text and keep your own solution.
    .otherwise = Without agreement AliExpress takes over on day { $dispute_escalation }.
situation-dispute-escalated = AliExpress is deciding. Look once a day
    .do = Answer at once if they ask for more evidence. You may still add photos and screenshots.
    .otherwise = The decision comes by itself, by day { $dispute_decision } of the dispute.
situation-dispute-decided = There is a decision. Accept it, or reject it with new evidence
    .do = It is a proposal, not the end. To reject it, add something they have not seen yet; a text is ready. Check that the sum is not 0.
    .otherwise = The proposal is carried out, and the dispute closes.
situation-dispute-lost = The dispute is lost. A complaint is what is left
    .do = If you have evidence that nobody has looked at, write to AliExpress support and ask them to look again.
    .otherwise = The money stays with the seller.
situation-not-shipped = Not shipped yet. Nothing to do but wait
    .do = When the order says “awaiting confirmation” and has a tracking number, tell me, and the clock starts.
    .otherwise = An order that is not paid closes by itself after { $unpaid_close } days. If you will not pay, cancel it: that keeps your account in good standing.
situation-window-shut = The last day for a dispute has passed
    .do = A complaint to AliExpress support still costs nothing: describe in English what happened, with screenshots. There is no guarantee.
    .otherwise = The money stays with the seller.
situation-received = It is here. Inspect it while you can still complain
    .do = Try everything, count the pieces, compare with the listing. If something is wrong, take photos or a short video and open a dispute. If all is well, close the order here.
    .otherwise = After { $last_safe } nothing can be disputed any more.
situation-window-open = Protection is over. Open a dispute in the last window
    .do = The order has closed, but you can still open a dispute: { $reason }. If the parcel has come meanwhile, tell me.
    .otherwise = After { $last_safe } the money is the seller’s, and only a complaint without guarantee is left.
situation-returning = It goes back to the seller. Open a dispute now
    .do = Reason: { $reason }. Attach a screenshot of the tracking that shows the return.
    .otherwise = The seller gets the parcel, and on { $end } the money too.
situation-delivered-elsewhere = Marked as delivered, but not to you. Open a dispute now
    .do = Ask at the post office first thing, then open the dispute for the full sum: { $reason }. Say openly that tracking shows “delivered” and that you have nothing.
    .otherwise = The order closes on { $end }, and the money goes to the seller.
situation-too-early = The site takes no dispute yet. Wait until { $act_from }
    .do = The button appears on day { $first_dispute_day } after shipment. I remind you.
    .otherwise = Nothing is lost before { $act_from }.
situation-must-act = Open the dispute today
    .do = Reason: { $reason }. If the site does not offer a dispute while the parcel moves, ask the seller once more for an extension: the day after the end opens the last { $last_window } days.
    .otherwise = Tomorrow the order closes by itself, and only the last { $last_window } days for a dispute are left.
situation-day-90 = Day { $in_transit_refund_day } has come. Ask for the full refund
    .do = Open the dispute and say how long you have waited: { $reason }.
    .otherwise = From now on waiting gains you nothing.
situation-extension-asked = You have asked for more time. Look tomorrow whether you got it
    .do = Open the order on { $act_from } and look at the timer. Sellers sometimes ignore the request.
    .otherwise = If the timer has not moved, protection still ends on { $end }.
situation-extension-unanswered = Has the seller extended? Look at the timer
    .do = If it moved, tell me and every date moves with it. If not, insist once more with the ready letter.
    .otherwise = Not extended means that protection still ends on { $end }; then a dispute is a must on { $last_safe }.
situation-extend-now = Ask the seller for more time
    .do = The parcel has a good chance to arrive. Send the ready letter, then look tomorrow whether the timer has moved.
    .otherwise = On { $end } the order closes by itself, and the money goes to the seller.
situation-dispute-now = Protection is running out. Open a dispute
    .do = Reason: { $reason }. Attach a screenshot of the tracking page.
    .otherwise = On { $end } the order closes by itself, and the money goes to the seller.
situation-cheap-wait = Wait. Cheap parcels often travel without a real track
    .do = They usually arrive: watch your letterbox and the notes from the post.
    .otherwise = Nothing is lost until { $act_from }. I remind you then.
situation-cheap-decide = Ask for more time, or get ready for a dispute
    .do = If you still want it, send the seller the ready letter. If not, open a dispute from { $cheap_dispute } days before the end.
    .otherwise = On { $end } the order closes by itself, and the money goes to the seller.
situation-cheap-dispute = Now is the time for the dispute
    .do = Reason: { $reason }. For a cheap parcel without a track these last days are the right ones.
    .otherwise = On { $end } the order closes by itself, and the money goes to the seller.
situation-untracked-early = Wait. It is too early for the number to track
    .do = Nothing to do until { $act_from }.
    .otherwise = That is the right thing to do now.
situation-untracked-letter = Write to the seller about the number
    .do = Copy the ready letter into the order’s chat, so that the seller checks the number. Often there is a new one, or another carrier.
    .otherwise = The seller may say later that you never asked.
situation-untracked-letter-sent = You have written. Give the seller until { $act_from }
    .do = If the number starts to track, or you get a new one, tell me.
    .otherwise = On { $act_from } I tell you to open a dispute.
situation-untracked-dispute = Open a dispute: the number does not track
    .do = Reason: { $reason }. Attach a screenshot of the tracking page with today’s date.
    .otherwise = The longer you wait, the easier it is for the seller to ask for patience.
situation-guarantee-passed-untracked = The guaranteed delivery date has passed. Open a dispute
    .do = The seller promised delivery by { $guaranteed_until }, and the number shows nothing. Reason: { $reason }.
    .otherwise = Your chances are best now, while the promise is fresh.
situation-guarantee-passed-moving = The guaranteed date has passed, but it moves. Ask for more time
    .do = A dispute over a moving parcel is usually refused. Send the ready letter, then look tomorrow whether the timer has moved.
    .otherwise = Protection still ends on { $end }.
situation-standing-still = Patience: it is waiting on its way
    .do = Look at the tracking now and then, and tell me when something changes.
    .otherwise = Nothing is lost until { $act_from }. Then we decide: more time or a dispute.
situation-at-post-office = Collect it at the post office
    .do = They keep it for { $post_keeps } days, then it goes back. Look inside before you confirm anything on the site.
    .otherwise = An uncollected parcel goes back to the seller.
situation-moving = All is well, it is on its way
    .do = Nothing to do. Tell me when the tracking says something new.
    .otherwise = Nothing is lost until { $act_from }. Then we decide: more time or a dispute.

## Reasons, rule by rule

reason-A1 = Protection runs from shipment, usually { $typical_protection_shortest } to { $typical_protection_longest } days, up to { $longest_protection }. Until it ends the seller does not get the money.
reason-A2 = When the timer ends the order closes by itself. A dispute stays possible for { $last_window } more days, then only a complaint without guarantee.
reason-A3 = Confirming receipt, even by accident, closes the order and leaves { $last_window } days for a dispute.
reason-A4 = A “delivered” status cuts the protection to { $delivered_cut } days, whoever took the parcel.
reason-A5 = Sellers may ignore a request for more time. Not extended one day before the end means: dispute.
reason-A6 = Guaranteed delivery counts from shipment. Past it a dispute is allowed; an “estimated” date promises nothing.
reason-A7 = The site takes no dispute before day { $first_dispute_day } after shipment.
reason-A8 = For parcels to your country nobody refunds goods in transit before day { $in_transit_refund_day }: extend up to there, then ask for everything.
reason-A9 = Before shipment nothing runs: the payment check takes at most { $payment_check ->
        [one] a day
       *[other] { $payment_check } days
    }, packing as long as the seller likes.
reason-B1 = Numbers are often reserved before the courier takes the parcel; they begin to track within { $tracking_begins }, at most { $tracking_begins_latest } days.
reason-B2 = A number that is dead after day { $seller_letter } is a matter for a letter: sellers often answer with the right one.
reason-B3 = A number that still shows nothing from day { $untracked_dispute } to { $untracked_dispute_last }, or { $letter_answer } days after your letter, is a reason that wins.
reason-B4 = A cheap order with free delivery was probably sent without a real track. That is normal, and it usually arrives.
reason-B5 = Parcels without tracking to your country are forbidden, so a dead number speaks against the seller.
reason-C1 = One status is enough to make a number a working one: “cannot be tracked” would be the wrong reason now.
reason-C2 = Between export and import a parcel may lie for more than { $stuck_check } days, sometimes up to { $export_longest }.
reason-C3 = A parcel that stands still is best disputed in the last { $stopped_dispute } days, or extended first.
reason-C4 = While a parcel moves towards you, sellers refuse a dispute and mediators tell you to wait about { $mediator_wait } days. Giving time is better form.
reason-D1 = { $decide } days before the end is the time to decide: more time or a dispute.
reason-D2 = More time is right when you want the item and the parcel is near, or moves.
reason-D3 = A dispute is right when the parcel has vanished or a guarantee has lapsed without tracking.
reason-D4 = After { $extended_enough } days of extension in all mediators are on your side.
reason-D5 = The last window is { $last_window } days long, and there is none behind it.
reason-E1 = When the status clearly says that it goes back, the dispute is due at once; before that it would be premature.
reason-E2 = With a wrong “delivered” the first days count: { $delivered_cut } days, and the order is closed.
reason-E3 = Never say “still in transit” when tracking says delivered: that reads as fraud and costs accounts.
reason-E4 = If pieces are missing from a parcel that came, the reason is the wrong quantity, not “on its way”.
reason-F1 = Inspect before you confirm. After that problems can be disputed for { $last_window } days only.
reason-F2 = For goods that came, the reason is one of: damaged on the way, wrong size, another colour, cheaper shipping than paid, counterfeit, low quality, fewer pieces or an empty package, does not work.
reason-F3 = When something was received, at least one photo or video is needed; { $evidence_megabytes } MB in all.
reason-F4 = Reason and evidence must agree. “Damaged” means damaged on the way; a device that does not work is its own reason.
reason-F5 = At every stage look whether the sum is still yours: it can be changed to 0.
reason-F6 = Write in English. Sellers ignore or misread other languages.
reason-G1 = First you and the seller negotiate, for { $dispute_negotiation } days; then AliExpress decides, by day { $dispute_decision }.
reason-G2 = A dispute because protection runs out may be parked until the delivery date.
reason-G3 = You can change the solution, add evidence and cancel at any time. After cancelling, a new dispute is possible only while protection or the last { $last_window } days run; some guides say never.
reason-G4 = A decision is a proposal: you may reject it with new evidence, and so may the seller.
reason-G5 = An open dispute wants a look every day.
reason-G6 = Four things can come: agreement, refusal, another offer, or silence.
reason-G7 = A refund takes up to { $refund_arrives } days to reach the account you paid from.
reason-H1 = When more than { $dispute_share_percent } % of the orders end in a dispute, it looks like fraud.
reason-H2 = A false reason costs the account, above all one that the seller suggests (“open as not received, and I refund”).
reason-H3 = Unpaid orders that pile up put an account at risk.

reason-H4 = No bargaining with reviews: neither threats nor promises.
reason-H5 = No threats, no insults. Polite and factual letters win.

## Chapters of the rulebook

chapter-A = The clock
chapter-B = The number does not track
chapter-C = It tracked, then stopped
chapter-D = Protection is running out
chapter-E = Other ends of a parcel
chapter-F = The goods are wrong
chapter-G = The life of a dispute
chapter-H = Keep the account

## Reasons of a dispute, as the site’s form has them

dispute-reason-untracked = the tracking number cannot be tracked
dispute-reason-in_transit = protection runs out, the parcel is still in transit
dispute-reason-late = not received, the delivery time is over
dispute-reason-delivered_elsewhere = parcel marked as delivered, but not received
dispute-reason-returned = the parcel was sent back to the seller
dispute-reason-damaged = damaged on the way
dispute-reason-wrong_size = wrong size
dispute-reason-wrong_colour = another colour
dispute-reason-cheaper_shipping = sent with cheaper shipping than paid
dispute-reason-counterfeit = counterfeit
dispute-reason-low_quality = low quality
dispute-reason-missing_pieces = fewer pieces than ordered
dispute-reason-empty_package = empty package
dispute-reason-not_working = does not work

## Deadlines

deadline-protection = { $left ->
        [0] Protection ends today.
        [1] ⏰ Protection ends <b>tomorrow</b>, { $end }. Today is the last safe day.
        [one] ⏰ Protection ends in <b>{ $left } day</b>, on { $end }. Last safe day: { $last_safe }.
       *[other] ⏰ Protection ends in <b>{ $left } days</b>, on { $end }. Last safe day: { $last_safe }.
    }
deadline-window = { $left ->
        [1] ⏰ The last window shuts <b>tomorrow</b>, { $end }. Today is the last safe day.
        [one] ⏰ The last window shuts in <b>{ $left } day</b>, on { $end }. Last safe day: { $last_safe }.
       *[other] ⏰ The last window shuts in <b>{ $left } days</b>, on { $end }. Last safe day: { $last_safe }.
    }

## Checkpoints: their name in a list of dates, and the line that opens a nudge

checkpoint-shipment_check = has it been shipped?
    .nudge = The payment check should be over.
checkpoint-unpaid_close = an unpaid order closes
    .nudge = Tomorrow an unpaid order closes by itself.
checkpoint-cheap_patience = patience check
    .nudge = Day { $day }, and the number is silent. For a cheap parcel that is normal.
checkpoint-seller_letter = write to the seller about the number
    .nudge = Day { $day }, and the number still shows nothing.
checkpoint-stuck_check = patience check
    .nudge = Nothing new for { $stuck_check } days.
checkpoint-dispute_window_opens = dispute over a dead number
    .nudge = Day { $day }: the number still shows nothing, and now a dispute is right.
checkpoint-dispute_window_closes = last call for that dispute
    .nudge = Day { $day }: last call for a dispute over the dead number.
checkpoint-guaranteed_passed = guaranteed delivery has passed
    .nudge = The guaranteed delivery date was yesterday.
checkpoint-day_90 = full refund can be asked
    .nudge = { $in_transit_refund_day } days have passed since shipment.
checkpoint-extension_check = has the seller extended?
    .nudge = You asked for more time. Let us look what came of it.
checkpoint-decide = decide: more time or a dispute
    .nudge = { $left } days of protection are left. Time to decide.
checkpoint-cheap_dispute = dispute, if it has not come
    .nudge = { $left } days of protection are left, and the parcel is not here.
checkpoint-last_comfortable_day = last comfortable day
    .nudge = { $left } days are left. Today there is still time to do it calmly.
checkpoint-must_act = last safe day
    .nudge = This is the last safe day.
checkpoint-protection_ended = protection ends
    .nudge = Protection has ended, and the order is closed. You have a second chance.
checkpoint-delivered_elsewhere_now = dispute: delivered to somebody else
    .nudge = Tracking says delivered, and you have nothing.
checkpoint-delivered_elsewhere_day_3 = second call: delivered to somebody else
    .nudge = { $delivered_second_call } days since the wrong “delivered”. The order closes soon.
checkpoint-delivered_elsewhere_day_4 = last call: delivered to somebody else
    .nudge = Last call: the order closes tomorrow.
checkpoint-returned_to_seller = dispute: it goes back
    .nudge = The parcel goes back to the seller.
checkpoint-inspect = inspect the goods
    .nudge = Have you had a good look at it?
checkpoint-window_midway = middle of the last window
    .nudge = Half of the last window has passed.
checkpoint-window_closing = the last window shuts soon
    .nudge = The last window shuts in a few days.
checkpoint-window_last_day = last day for a dispute
    .nudge = This is the last day for a dispute.
checkpoint-dispute_day_5 = dispute: check the silence
    .nudge = Day { $dispute_silence } of the dispute.
checkpoint-dispute_day_7 = dispute: negotiation ends
    .nudge = Day { $dispute_negotiation } of the dispute: the time for talks is over.
checkpoint-dispute_day_8 = dispute: AliExpress takes over
    .nudge = Day { $dispute_escalation } of the dispute: AliExpress takes over now.
checkpoint-dispute_day_14 = dispute: decision is due
    .nudge = Day { $dispute_decision } of the dispute: a decision should be there.
checkpoint-refund_check = has the money come?
    .nudge = { $refund_arrives } days since you won. Has the money come?
checkpoint-snoozed = the reminder you asked for
    .nudge = You asked me to remind you today.
