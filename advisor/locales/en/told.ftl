### What a buyer tells of a dispute that is open already: its reason, its sum.

dispute-reason-question = Which reason did you choose in the dispute? Tap it, or write it in your own words.
dispute-sum-question = How much did you ask for? Tap the amount, or write it: <code>{ $part }</code>
event-dispute_reason_told = the dispute’s reason is “{ $reason }”
noted-dispute-reason = Noted: the dispute’s reason is “{ $reason }”.
noted-percent = { $percent }% of { $price } is { $sum }.
noted-decided-sum = Noted: the decision is { $sum }.
noted-on-day = It counts from { $date }.
error-told-future = { $date } is still to come. When was it? Please say it again with that day.
error-told-before-shipment = { $date } can’t be right: the order was shipped on { $shipped }. Please say it again with the right day.
error-told-before-dispute = { $date } can’t be right: the dispute was opened on { $opened }. Please say it again with the right day.
error-told-several = You name two days, { $date } and { $other }. Please say it again with only the day on which it happened.
decision-question = What did they decide? Tap it, or write the amount that comes back.
button-decided-all = All of it: { $sum }
button-decided-nothing = Nothing
button-decided-return = Send it back
noted-decided-nothing = Noted: they decided against a refund.
noted-decided-return = Noted: they decided that you send it back and get the money.
situation-decided-nothing = Reject the decision: nothing was granted
    .do = Add something they haven’t seen yet; the text is ready. Then tap “I rejected it”.
        It’s a proposal, not the last word.
    .otherwise = The dispute ends without money.
noted-seller-objects = Noted: the seller objects to the decision. AliExpress looks at it again; a new decision may take its place.
error-told-before-arrival = { $date } can’t be right: my notes say that the goods came on { $arrived }. Did they come earlier? Tell me that first: “it came on { $date }”.
situation-customs-over = Customs waited until { $kept }. See what became of it
    .do = Answered in time? Tell me when tracking moves. Not answered? Call customs or the post today.
        Going back? Tell me at once.
    .otherwise = It may be going back already; the sooner you know, the better.
checkpoint-kept_no_longer = has it gone back?
    .nudge = Its time there is up. Do you have the parcel, or is it going back?
whether-it-came = Has { $title } come? Tap it, and I’ll ask whether something is wrong. I didn’t understand the rest.
situation-offer-declined = You turned the offer down. AliExpress decides next
    .do = Look once a day. Another offer? Tell me how much. Asked for evidence? Answer at once.
    .otherwise = Without an agreement AliExpress decides, from day { $dispute_escalation } of the dispute.
event-offer_declined = you turned the offer down
error-no-offer = There is no offer on file for order No. { $number } that could be turned down.
not-there-question = <b>{ $title }</b> isn’t there? Have them look for it { $number ->
        [none] under your name
       *[other] by its number, <code>{ $number }</code>
    }, and see what tracking says. Going back, or given to somebody else? Then open a dispute at once; I’ll give you the text. What has become of it?
no-dispute-noted = I’ve noted nothing: no dispute over <b>{ $title }</b> is on file. Have you opened one? Tap it, or write when: “opened the dispute yesterday”.{ $offer ->
        [yes] { "" } What a seller offers outside a dispute can’t be enforced, and the days for one are running out.
       *[no] { "" }
    }
dispute-share = Missing: { $missing } of { $paid }. That makes { $sum }, and the text asks for it. Useless without the rest? Then ask for more.
dispute-rest = Is the rest in a parcel of its own? Look for a second number in the order, or ask the seller for it. If that one is moving you may wait, but open the dispute by { $last_safe } at the latest.
broken-question = What is wrong with <b>{ $title }</b>: is it damaged, or does it not work? The reason must fit.
nothing-noted = Nothing noted: { $told ->
        [sent_back] no return is agreed on for this order
       *[other] that doesn’t fit how this order stands now
    }.
situation-offered-in-full = The seller offers all of it. Accept it
    .do = Check in the dispute that it says { $offered }, not 0, and whether anything has to go back. Accept it there; then tell me.
        Only accepting settles it: don’t cancel the dispute for a promise.
    .otherwise = Without your answer AliExpress decides, from day { $dispute_escalation } of the dispute.
noted-chosen = Noted: you take { $sum }.
noted-chosen-return = Noted: you’ll send it back and get the money.
is-it-about = Do you mean <b>{ $title }</b>, or is it something else that has a fault: “{ $thing }”?
button-it-is-about = Yes, what I bought
not-understood-due = <b>What needs you all the same:</b>
not-understood-step = { $sign } { $title }: { $step }
deadline-decision = ⏰ Last day? Tell me what the page says.
place-question = <b>Where was it delivered?</b> Write the place as tracking has it.
button-no-place = It names none
noted-place = { $place ->
        [none] Noted: it names no place.
       *[other] Noted: delivered at “{ $place }”.
    }
event-delivery_place_told = { $place ->
        [none] tracking names no place of delivery
       *[other] delivered at “{ $place }”, according to tracking
    }
error-not-delivered = As far as I know, order No. { $number } isn’t marked as delivered.
