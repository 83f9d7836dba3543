### What the order’s page says: what its date means, that it moves, and a site that takes no claim yet.

## The rules (I)

chapter-I = What the page of your order says
reason-I1 = “Refund if no delivery before …” works the other way round: while a parcel can be tracked, the site takes no claim before that date. The claim opens the day after; the { $last_window ->
        [one] { $last_window } day
       *[other] { $last_window } days
    } for it count from the date.
reason-I2 = The date on the page moves without you: sellers add days unasked. What the page shows today counts, so look at it { $decide ->
        [one] a day
       *[other] { $decide } days
    } before, the day before, and on the day.
reason-I3 = If the site won’t take a dispute yet, nothing is lost. It names a day, or means the day after the date on the page. Keep a screenshot of the refusal, and don’t confirm receipt.

## Situations

situation-date-ahead = Wait. The date on the page is { $page_date }
    .do = There’s nothing to do before { $act_from }; then we’ll see whether the page still shows that date.
        While a parcel can be tracked, the site takes no claim before it.
    .otherwise = Nothing is lost: if nothing comes, you can claim from { $opens } to { $last_safe }.
situation-claim-awaited = Not yet. The claim opens on { $opens }
    .do = The page promises a refund if nothing comes before { $page_date }. Don’t confirm receipt.
        Until then the site takes no claim for a parcel that can be tracked.
    .otherwise = Nothing is lost: if nothing comes, you can claim from { $opens } to { $last_safe }.
situation-claim-not-yet = Not yet. Does the page still show { $page_date }?
    .do = Open the order and look at its date: sellers move it without asking. Don’t confirm receipt.
        Tell me what it shows, and I’ll move every date with it.
    .otherwise = Nothing is lost: if the date stays, you can claim from { $opens } to { $last_safe }.
situation-claim-open = Apply for the refund now
    .do = Open the order, choose “Return/Refund” or “Open dispute”, “not received”, and the full amount.
        Reason: { $reason }. Attach a screenshot of the tracking page, and don’t confirm receipt. { $page_date } has passed, and nothing has come.
    .otherwise = After { $last_safe } the money is the seller’s. Holidays don’t stop this clock.
situation-site-refuses = The site won’t take a claim yet. Try again on { $opens }
    .do = Keep the screenshot of the refusal; it shows that you tried in time.
        { $here ->
        [yes] { "" }
       *[no] { " " }Meanwhile write to the seller: the message is ready. Don’t confirm receipt.
    }
    .otherwise = Nothing is lost: I’ll remind you on { $opens }.
situation-site-again = The site named today. Try again
    .do = Open the dispute now. Reason: { $reason }.
        If the site refuses once more, tap “The site won’t take it”.
    .otherwise = I’ll ask again, but not past the last safe day.
deadline-claim_now = ⏰ You can claim now, until <b>{ $last_safe }</b>
    .short = Claim by { $last_safe } at the latest.
deadline-claim = ⏰ Nothing comes? Claim from <b>{ $opens ->
        [none] { $page_date }
       *[other] { $opens }
    }</b> to <b>{ $last_safe }</b>
    .short = Claim by { $last_safe } at the latest.

## Checkpoints

checkpoint-page_date_soon = does the page still show the same date?
    .nudge = The date on the page is near: { $page_date }.
checkpoint-page_date_tomorrow = look at the date on the page again
    .nudge = Tomorrow is the date on the page, { $page_date }.
checkpoint-page_date_today = the date on the page
    .nudge = Today is the date on the page.
checkpoint-site_try_again = try again: the site named this day
    .nudge = This is the day on which the site takes a dispute.
checkpoint-claim_opens = apply for the refund
    .nudge = The date on the page has passed.

## Questions and answers

button-page-same = Still the same date
button-page-later = It shows another date
button-page-completed = It says “completed”
button-refused = The site won’t take it
button-refused-undated = It names no day
button-terms-timer = “Protection ends …”
button-terms-refund-by = “Refund if not …”
page-question = <b>Which date does the page of “{ $title }” show now?</b> Tap or write it, as in <code>{ $example }</code>.
refused-question = <b>From which day does the site take a dispute over “{ $title }”?</b> Take a screenshot of its message first. Then tap the day, or write it, as in <code>{ $example }</code>.
terms-question-page = <b>What does the order’s page say next to { $date }?</b>
noted-page-same = Noted: the page still shows { $date }.
noted-page-moved = Noted: the page shows <b>{ $date }</b> now.
noted-page-completed = Noted: completed. The last days for a dispute have begun.
noted-refused = Noted. The refusal costs you nothing.
noted-terms = { $terms ->
        [refund_by] Noted: the claim opens once { $date } has passed.
       *[timer] Noted: protection ends on { $date }; a dispute has to be open before that day.
    }
card-refund-by = Refund if not delivered before { $date }
preview-refund-by = refund if not delivered before { $date }
error-page-date-past = { $date } is over. Has the order been completed? Then tap “It says ‘completed’”.
error-refused-until-past = { $date } isn’t in the future. From which day does the site take a dispute?

## Stored and sent

event-terms_told = the page says: { $terms ->
        [refund_by] refund if not delivered before its date
       *[timer] protection ends on its date
    }
event-page_seen = { $completed ->
        [yes] the page says “completed”
       *[no] { $end ->
            [none] the page shows the same date
           *[other] the page shows { $end }
        }
    }
event-site_refused = the site took no dispute{ $until ->
        [none] { "" }
       *[other] { " " }before { $until }
    }
letter-name-site_refuses = While the site refuses
    .explain = Tells the seller that you can’t open a dispute yet, and asks where the parcel is. Copy it into the order’s chat.
picture-days-claim = { $days ->
        [one] day until it’s too late to claim
       *[other] days until it’s too late to claim
    }
rules-held = { $origin ->
        [seed] These are figures of buyers’ guides of about 2017.
        [file] This bot’s operator has set figures of their own.
       *[preset] These figures are from pages of 2020 to 2026, read on { $date }.
    } What the page of your own order says goes before any of them.
