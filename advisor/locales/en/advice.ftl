### The advice. Figures of the rulebook come as variables named as in the policy.
### Headlines say what to do today; .do says how; .otherwise says what happens if one does nothing.

## Verdicts, as a sign before the headline

verdict-wait = 🟢
verdict-write-to-seller = ✉️
verdict-look = ❓
verdict-check-extension = 🔎
verdict-extend = ⏳
verdict-dispute = 🔴
verdict-collect = 📬
verdict-inspect = 🔍
verdict-follow-dispute = ⚖️
verdict-cancel-dispute = ↩️
verdict-send-back = 📦
verdict-await-refund = 💰
verdict-complain = ⚫
verdict-done = ✅
verdict-answer-customs = 🛃

## Situations

proof-order = Attach today’s screenshot of the order.
proof-tracking = Attach today’s screenshot of tracking.
situation-closed = All done. There’s nothing left to watch
    .do = If something is wrong after all, /undo takes back the last step.
    .otherwise = Nothing happens, and that’s fine.
situation-refund-awaited = Settled in your favour. Wait for the money
    .do = It goes back to the card or account you paid with, usually by { $act_from }. Tell me when it’s there.
    .otherwise = I’ll ask you on { $act_from } whether it has come.
situation-refund-late = The refund is late. Check your account
    .do = Look at the order’s refund details and at your account. Not there? Message AliExpress support: the text is ready.
    .otherwise = The sooner you ask, the sooner stuck money is found.
situation-dispute-open = The dispute is open. Look at it once a day
    .do = Has the seller answered? Is the amount yours and not 0? Is your evidence attached? Tell me what changes.
        Whatever the seller writes, the dispute’s clock keeps running.
    .otherwise = From day { $dispute_escalation } of the dispute, AliExpress takes over on its own, and it decides by day { $dispute_decision }.
situation-dispute-silence = Has the seller answered? Look at the dispute
    .do = Open it: is there an answer, is the amount still yours, is your evidence there? Tell me what it shows.
    .otherwise = After { $dispute_negotiation ->
        [one] { $dispute_negotiation } day
       *[other] { $dispute_negotiation } days
    } without an agreement it goes to AliExpress on its own.
situation-dispute-refused = The seller refused. Answer with evidence
    .do = Don’t cancel. Add a screenshot or a photo, paste the ready answer and stand by your terms.
    .otherwise = From day { $dispute_escalation } of the dispute, AliExpress decides, and goes by what you have attached.
situation-dispute-countered = The seller made another offer. Take it or turn it down
    .do = { $offered ->
        [none] Happy with it
       *[other] Is { $offered } enough
    }? Take it, but check first that the amount isn’t 0. Not enough? Send the ready answer.
    .otherwise = Without an agreement AliExpress decides, from day { $dispute_escalation } of the dispute.
situation-dispute-escalated = AliExpress is deciding. Look once a day
    .do = If they ask for more evidence, answer at once. You can still add photos and screenshots.
    .otherwise = The decision comes on its own, but a question from AliExpress may go unanswered.
situation-dispute-decision-due = A decision is due. Look into the dispute
    .do = Is it there? Tell me. If not, see whether AliExpress has asked you something, and look again tomorrow.
    .otherwise = You may miss the decision, and your chance to reject it.
situation-dispute-decided = There is a decision. Accept it or reject it
    .do = { $decision ->
            [sum] The decision is { $offered }. Enough? Accept it. Not enough? Reject it with something they haven’t seen yet; the text is ready.
            [return] They say: send it back and get { $offered ->
                [none] the money
               *[other] { $offered }
            }. Agree? Accept, and post it only with a tracking number. If not, reject it with new evidence.
           *[none] To reject it, add something they haven’t seen yet; the text is ready. And check that the amount isn’t 0.
        }
        It’s a proposal, not the last word. If there are two solutions, you may choose one of them or reject both.
    .otherwise = You may miss your chance to choose or to reject; the seller can object as well.
situation-dispute-lost = The dispute is lost. You can still complain
    .do = Is there evidence that nobody has looked at? Ask AliExpress support to look again.
    .otherwise = The seller keeps the money.
situation-dispute-parked = On hold until { $act_from }. Wait for the parcel
    .do = The mediators give it time to arrive. If it comes, tell me. If they ask you something, answer at once.
    .otherwise = On { $act_from } I’ll remind you to look into the dispute.
situation-parcel-came = It has come. Cancel the dispute
    .do = It says that nothing came, and that’s no longer true. { $again ->
        [none] Something wrong? Too late for a new one: write to AliExpress support.
       *[other] Something wrong? Open a new one by { $again }.
    }
    .otherwise = A dispute over a parcel you have looks like fraud, and can cost you the account.
situation-return-late = The time to send it back is over. Look into the dispute
    .do = Sent it? Add the tracking number to the dispute today and tell me. If not, ask there whether you still may.
    .otherwise = The seller is paid, and you keep the goods.
situation-not-shipped = Not shipped yet. Nothing to do but wait
    .do = Tell me when the order says “Awaiting delivery”: protection starts then. Too slow? Ask the seller.
        A dispute can only be opened once the order has been sent.
    .otherwise = The order just waits. Ask the seller, or cancel it and get your money back. Only an unpaid order closes on its own.
situation-window-shut = Too late for a dispute. You can still complain
    .do = Write to AliExpress support in English what happened, with screenshots. It costs nothing, but there’s no guarantee.
    .otherwise = The seller keeps the money.
situation-received = It’s here. Check it while you can still open a dispute
    .do = Film yourself opening it, try and count everything. Not right? Tap “Something is wrong”. All well? Close it.
    .otherwise = After { $last_safe } it may be too late for a dispute. The site counts from the day you confirm receipt; I count from the day it came, to be safe.
situation-window-open = Protection is over. You can still open a dispute
    .do = Reason: closest to { $reason }. If the parcel has come in the meantime, tell me.
    .otherwise = After { $last_safe } the money is the seller’s, and all you have is a complaint with no guarantee. Holidays don’t stop this clock.
situation-confirmed-by-mistake = Receipt was confirmed by mistake. Open a dispute
    .do = Reason: closest to { $reason }. Say openly that you tapped by mistake. If the parcel still comes, tell me.
        For AliExpress the order is done, and the money goes to the seller.
    .otherwise = After { $last_safe } the money is the seller’s, and all you have is a complaint with no guarantee.
situation-returning = It’s going back to the seller. Open a dispute today
    .do = Reason: closest to { $reason }. Attach a screenshot of tracking that shows the return.
        { $cause ->
        [other] Say that customs and the post office had asked you for nothing, if that is so.
        [unknown] Ask the carrier for the reason: if customs or the post office had written to you, say so openly.
       *[none] If customs or the post office had written to you and got no answer, say so openly: hiding it usually loses the dispute.
    }
    .otherwise = The seller ends up with both the parcel and the money.
situation-delivered-elsewhere = Marked as delivered, but not to you. Open a dispute today
    .do = Ask at the post office, then dispute for the full amount. Reason: closest to { $reason }.
        Say openly that tracking shows “delivered” and that you have nothing.
    .otherwise = { $phase ->
        [closed] The order has closed already, and after { $last_safe } the money is the seller’s.
       *[other] { order-closes }
    }
situation-too-early = Too early for a dispute. Wait until { $act_from }
    .do = Disputes can be opened from day { $first_dispute_day } after shipment. I’ll remind you.
    .otherwise = Nothing is lost before { $act_from }.
situation-must-act = Open the dispute today
    .do = Reason: closest to { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] { proof-tracking }
    }
        { $moves ->
        [yes] If the site refuses because the parcel is moving, tap “The site won’t take it”. I’ll tell you what to do then.
       *[no] { "" }
    }
    .otherwise = { order-closes }
situation-in-transit-refund = Day { $in_transit_refund_day } has come. Ask for the full refund
    .do = Open the dispute and say how long you’ve been waiting. Reason: closest to { $reason }.
    .otherwise = You gain nothing by waiting longer.
situation-extension-asked = You’ve asked to extend. Check on { $act_from }
    .do = Open the order that day: does it show more time? Sellers sometimes ignore the request. I’ll remind you.
    .otherwise = If the seller doesn’t extend, protection still ends on { $end }.
situation-extension-unanswered = Has it been extended? Look at the order
    .do = More time there? Tell me, and I’ll move every date. If not, insist once more: the message is ready.
    .otherwise = Without an extension, protection ends on { $end }, and you must open a dispute by { $last_safe }.
situation-extension-refused = Not extended. Insist today; on { $must_on } open the dispute
    .do = Send the reminder now. Still not extended by { $must_on }? Dispute that day; the text is under “How to dispute”.
    .otherwise = { order-closes }
situation-extend-now = Ask the seller to extend
    .do = Send the message; if the order offers “Extend”, tap it too. Not extended by { $must_on }? Open a dispute.
        { $extension_check ->
            [0] Check later today whether the order shows more time.
            [1] Tomorrow, check whether the order shows more time.
           *[other] In { $extension_check } days, check whether the order shows more time.
        }{ $guarantee ->
            [none] { "" }
           *[other] { " " }The guaranteed delivery date, { $guarantee }, has passed, so you may open a dispute as well; while a parcel is moving, it is usually refused.
        }
    .otherwise = { order-closes }
situation-extend-or-dispute = Decide today: extend, or open a dispute
    .do = <b>Still want it?</b> Ask the seller to extend. <b>Waited enough?</b> Open a dispute, by { $must_on } at the latest.
        The parcel stands still{ $guarantee ->
            [none] { "" }
           *[other] , and the guaranteed date, { $guarantee }, has passed
        }: that is in your favour.
    .otherwise = { order-closes }
situation-dispute-now = Protection is running out. Open a dispute
    .do = Reason: closest to { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] { proof-tracking }
    }
        { $extended ->
        [0] { "" }
        [one] Say that you’ve waited out { $extended } extra day.
       *[other] Say that you’ve waited out { $extended } extra days.
    }
    .otherwise = { order-closes }
situation-dispute-offered-nothing = The offer is 0. Turn it down
    .do = Agreeing to 0 closes the dispute without money. Send the ready answer; check that your own amount still stands.
    .otherwise = Without an agreement AliExpress decides, from day { $dispute_escalation } of the dispute. Just never accept 0.
situation-dispute-or-extend = Open a dispute, unless you want to wait
    .do = Reason: closest to { $reason }. { proof-tracking }
        <b>Still want it?</b> Ask the seller to extend first. The parcel stands still{ $guarantee ->
            [none] { "" }
           *[other] , and the guaranteed delivery date, { $guarantee }, has passed
        }: that is in your favour.
    .otherwise = { order-closes }
situation-cheap-wait = Nothing to do but watch your letterbox
    .do = Cheap parcels often have no tracking.
    .otherwise = Nothing is lost before { $act_from }. I’ll remind you then.
situation-cheap-decide = Ask to extend, or get ready for a dispute
    .do = Still want it? Send the seller the ready message. If not, open a dispute once { $cheap_dispute ->
        [one] { $cheap_dispute } day of protection is left.
       *[other] { $cheap_dispute } days of protection are left.
    }
    .otherwise = { order-closes }
situation-cheap-dispute = It’s time for a dispute
    .do = Reason: closest to { $reason }. For a cheap parcel without tracking, these last days are the right time.
    .otherwise = { order-closes }
situation-untracked-early = Nothing to do until { $act_from }
    .do = It’s too early for tracking. If it shows something, tap “Update tracking”.
    .otherwise = Nothing is lost. Waiting is right for now.
situation-untracked-letter = No tracking yet? Message the seller
    .do = Copy the text into the order’s chat: often there’s a new number. Tracking shows something? Tap “Update tracking”.
    .otherwise = Later the seller may say that you never asked.
situation-untracked-letter-sent = You’ve written. Give the seller until { $act_from }
    .do = If this number or a new one shows something, tell me.
    .otherwise = On { $act_from } I’ll tell you that it’s time for a dispute.
situation-tracking-unknown = Look first: does tracking show anything?
    .do = Look up { $tracking } and tell me. Nothing? It’s time for a dispute. Even one status? Tell me which.
        With a status, “can’t be tracked” would be a false reason and could cost you the account. I’ll tell you the right step.
    .otherwise = Protection runs on, and a dispute may then come too late.
situation-untracked-dispute = Tracking still empty? Open a dispute
    .do = Reason: closest to { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] { proof-tracking }
    } Even one status? Tap “Update tracking”.
    .otherwise = The longer you wait, the easier it is for the seller to ask for patience.
situation-guarantee-passed-untracked = The guaranteed date has passed. Open a dispute
    .do = Delivery was promised by { $guaranteed_until }, and { $proof ->
        [order] there’s no tracking number
       *[tracking] tracking shows nothing
    }. Reason: closest to { $reason }.
    .otherwise = Protection ends on { $end }, and the longer you wait, the easier it is for the seller to ask for patience.
situation-guarantee-passed-moving = The guaranteed date has passed, but it’s on its way. Wait
    .do = You may open a dispute, but while it moves it’s usually refused. Better decide on { $act_from }; I’ll remind you.
        The promise of { $guaranteed_until } was broken. Over a parcel that moves, mediators make you wait about { $mediator_wait } more days.
    .otherwise = Nothing is lost before { $act_from }.
situation-guarantee-passed-still = The guaranteed date has passed. You may choose
    .do = You may open a dispute now. From { $act_from } on your case is stronger; I’ll remind you then.
        The promise of { $guaranteed_until } was broken, and the parcel stands still. With so much time left, mediators will probably make you wait a while.
    .otherwise = Nothing is lost before { $act_from }.
situation-standing-still = Nothing to do today: parcels often stand still
    .do = Look at tracking now and then, and tell me when something changes.
    .otherwise = { $extends ->
        [no] Nothing is lost before { $act_from }. That day I’ll tell you to open the dispute.
       *[yes] Nothing is lost before { $act_from }. Then we’ll decide: extend or dispute.
    }
situation-at-post-office = Collect it today
    .do = { $phase ->
        [near] Can’t get there by { $last_safe }? Ask the seller to extend today.{ " " }
       *[other] { "" }
    }{ $kept ->
        [none] Lockers keep it a few days only, post offices up to { $post_keeps } days.
       *[other] They keep it until { $kept }.
    } Look inside before you confirm.
        { $phase ->
            [closed] The order has closed, but the parcel is still yours to collect; if something is wrong with it, you can open a dispute until { $last_safe }.{ " " }
           *[other] { "" }
        }Film yourself opening it. If they can’t find it or have given it to somebody else, tell me.
    .otherwise = It goes back to the seller, and a dispute over a parcel you didn’t collect is easily lost.
situation-at-customs = Answer customs { $kept ->
        [none] today
       *[other] by { $kept }
    }
    .do = { $phase ->
        [near] Ask the seller to extend today.{ " " }
       *[other] { "" }
    }Send customs the papers or pay the duty, as the notice says. Keep the receipt.
    .otherwise = The parcel goes back, and a dispute over a notice that you ignored is usually lost.
situation-moving = On its way. Nothing to do until { $act_from }
    .do = Tell me when tracking changes. When it comes, film yourself opening it.
    .otherwise = { $extends ->
        [no] Nothing is lost before { $act_from }. That day I’ll tell you to open the dispute.
       *[yes] Nothing is lost before { $act_from }. Then we’ll decide: extend or dispute.
    }
situation-decided-in-full = Accept the decision: all you asked for was granted
    .do = Check once more that the amount is { $offered } and not 0, accept it and tell me. Then you only wait for the money.
    .otherwise = You may miss the chance to accept it.
situation-decision-accepted = You’ve accepted. The seller may still object
    .do = Look into the dispute once a day: a new decision may come. Closed in your favour? Tap “I get money back”.
    .otherwise = You may miss a new decision, and your chance to reject it.
situation-problem-found = Open the dispute: { $problem }
    .do = { $wish ->
        [none] { "" }
       *[other] You’re asking for { $wish }.{ " " }
    }Are the photos ready? The text is ready too: tap “How to dispute”.
    .otherwise = After { $last_safe } you can no longer open a dispute. Don’t leave it for the last day, above all not over holidays.
situation-cheapness-unknown = Tell me whether it was cheap
    .do = A cheap order often travels without tracking: then it’s best to wait. With a dearer one, message the seller now.
    .otherwise = Protection runs on, and a dispute may then come too late.
situation-china-only = Nothing to do: tracking ends at China’s border
    .do = The parcel itself usually goes on. Watch your letterbox for a note from the post office.
    .otherwise = { $extends ->
        [no] Nothing is lost before { $act_from }. That day I’ll tell you to open the dispute.
       *[yes] Nothing is lost before { $act_from }. Then we’ll decide: extend or dispute.
    }
situation-lost = Lost, it seems. Keep waiting for now
    .do = If tracking itself says “lost”, take a screenshot today. The time for a dispute comes near the end of protection: I’ll tell you.
        “Lost” parcels do turn up, and until then sellers and mediators ask you to wait.
    .otherwise = Nothing is lost before { $act_from }. That day I’ll tell you to open the dispute.
situation-post-over = Collect it today, if it’s still there
    .do = { $kept ->
        [none] They keep it up to { $post_keeps } days, and those are over.
       *[other] They kept it until { $kept }.
    } Go or call. Gone back, or given to somebody else? Tell me at once.
        If it’s there, take it, and look inside before you confirm.
    .otherwise = It goes back to the seller, and each day makes a dispute harder to win.

## Reasons, rule by rule

reason-A1 = Protection runs from shipment, usually for { $typical_protection_shortest } to { $typical_protection_longest ->
        [one] { $typical_protection_longest } day
       *[other] { $typical_protection_longest } days
    }, at most { $longest_protection }. Until it ends, the seller doesn’t get the money.
reason-A2 = When the timer ends, the order closes on its own. You can open a dispute for { $last_window ->
        [one] one more day
       *[other] { $last_window } more days
    }; after that there is only a complaint, with no guarantee.
reason-A3 = Confirming receipt, even by accident, closes the order and leaves you { $last_window ->
        [one] { $last_window } day
       *[other] { $last_window } days
    } for a dispute.
reason-A4 = A “delivered” status cuts protection to { $delivered_cut ->
        [one] { $delivered_cut } day
       *[other] { $delivered_cut } days
    }, whoever took the parcel.
reason-A5 = Sellers may ignore a request to extend. If { $must_act ->
        [one] a day
       *[other] { $must_act } days
    } before the end it still hasn’t been extended, open a dispute.
reason-A6 = Guaranteed delivery counts from shipment. Once it has passed, you may open a dispute. An “estimated” date promises nothing.
reason-A7 = Only an order that has been sent can be disputed, and not before day { $first_dispute_day } after shipment.
reason-A8 = To some countries, Russia above all, nobody refunds parcels on their way before day { $in_transit_refund_day }: keep extending until then, then ask for everything.
reason-A9 = Before shipment no clock runs: the payment check takes at most { $payment_check ->
        [one] a day
       *[other] { $payment_check } days
    }, packing as long as the seller likes.
reason-B1 = Numbers are often reserved before the courier has the parcel. They usually start to track within { $tracking_begins ->
        [one] { $tracking_begins } day
       *[other] { $tracking_begins } days
    }, sometimes { $tracking_begins_latest }.
reason-B2 = If tracking still shows nothing on day { $seller_letter }, it’s time to write: sellers often answer with the right number.
reason-B3 = A number that shows nothing on days { $untracked_dispute } to { $untracked_dispute_last }, or { $letter_answer ->
        [one] { $letter_answer } day
       *[other] { $letter_answer } days
    } after your message, is a reason that wins disputes.
reason-B4 = With free delivery a cheap order is often sent without real tracking. Such parcels usually arrive.
reason-B5 = To some countries, such as Russia, Ukraine and Belarus, parcels have to be tracked. If an untracked one doesn’t come, that counts for you in the dispute.
reason-C1 = A single status means that the number works: “can’t be tracked” would then be the wrong reason.
reason-C2 = Between export and import a parcel may lie for more than { $stuck_check ->
        [one] { $stuck_check } day
       *[other] { $stuck_check } days
    }, sometimes up to { $export_longest }.
reason-C3 = If a parcel stands still, shows no status after China, or seems lost, open the dispute { $stopped_dispute ->
        [one] on the last day
       *[other] in the last { $stopped_dispute } days
    } of protection, or ask to extend first.
reason-C4 = While a parcel is moving towards you, sellers refuse a dispute and mediators tell you to wait about { $mediator_wait ->
        [one] { $mediator_wait } day
       *[other] { $mediator_wait } days
    }. Better to give it time.
reason-D1 = { $decide ->
        [one] On the last day
       *[other] In the last { $decide } days
    } of protection, decide: extend or dispute.
reason-D2 = Extending is right when you still want the item, above all if the parcel is near, or moving.
reason-D3 = A dispute is right when you won’t wait any longer, the parcel has vanished, or the guaranteed date has passed.
reason-D4 = Once you have waited out { $extended_enough ->
        [one] { $extended_enough } day
       *[other] { $extended_enough } days
    } of extensions, open a dispute: mediators are on your side.
reason-D5 = { $last_window ->
        [one] The day after the order closes is your last chance.
       *[other] The { $last_window } days after the order closes are your last chance. Don’t leave the dispute for the very end, above all not over holidays.
    }
reason-E1 = What isn’t collected or declared goes back. As soon as the status clearly says so, open the dispute; before that it would be too early. If you ignored a notice, the dispute is usually lost.
reason-E2 = After a wrong “delivered” the first days count: after { $delivered_cut ->
        [one] { $delivered_cut } day
       *[other] { $delivered_cut } days
    } the order closes.
reason-E3 = Never say “still in transit” when tracking says “delivered”: it reads as fraud and can cost you the account.
reason-E4 = If pieces are missing from a parcel that came, the reason is “fewer pieces than ordered”, not “still in transit”.
reason-F1 = Check before you confirm. After that you have only { $last_window ->
        [one] { $last_window } day
       *[other] { $last_window } days
    } for a dispute.
reason-F2 = If the goods came, the reason is one of these: damaged on the way, wrong size, another colour, not what the page showed, cheaper shipping than paid for, counterfeit, low quality, fewer pieces or an empty package, does not work.
reason-F3 = Once something has come, you need at least one photo or video; { $evidence_megabytes } MB in all.
reason-F4 = The reason and the evidence must agree. “Damaged” means damaged on the way: film the unpacking, and show the packaging. A device that doesn’t work has a reason of its own.
reason-F5 = Two solutions: refund only, or return and refund; few sellers pay for sending goods back. Ask in proportion, never above what you paid, and check at every step that the amount hasn’t been changed to 0.{ $return_ships ->
        [0] { "" }
        [one] { " " }Once a return is agreed, ship within a day, or the seller is paid.
       *[other] { " " }Once a return is agreed, ship within { $return_ships } days, or the seller is paid.
    }
reason-F6 = Write in English. Sellers ignore or misread other languages.
reason-G1 = First you and the seller negotiate for { $dispute_negotiation ->
        [one] { $dispute_negotiation } day
       *[other] { $dispute_negotiation } days
    }; then AliExpress decides, by day { $dispute_decision } of the dispute. Whatever the seller writes, that clock keeps running.
reason-G2 = A dispute opened because protection is running out may be put on hold until the delivery date.
reason-G3 = You can change your terms, add evidence and cancel at any time. After cancelling, a new dispute is possible only during protection and for { $last_window ->
        [one] { $last_window } day
       *[other] { $last_window } days
    } after it; some say never.
reason-G4 = A decision is a proposal: of two solutions you may choose one, and you can reject both with new evidence. So can the seller, even after you have accepted.
reason-G5 = Look at an open dispute { $dispute_look ->
        [one] every day
       *[other] every { $dispute_look } days
    }.
reason-G6 = One of four things comes: agreement, refusal, another offer, or silence. After { $dispute_silence ->
        [one] a day
       *[other] { $dispute_silence } days
    } of silence, see whether your amount has been granted without an answer.
reason-G7 = A refund takes up to { $refund_working_days ->
        [0] { $refund_arrives ->
            [one] { $refund_arrives } day
           *[other] { $refund_arrives } days
        }
       *[other] { $refund_working_days ->
            [one] { $refund_working_days } working day
           *[other] { $refund_working_days } working days
        } (Monday to Friday; holidays may add days)
    } to reach the card or account you paid with.
reason-H1 = When more than { $dispute_share_percent }% of your orders end in a dispute, it looks like fraud.
reason-H2 = A false reason can cost you the account, above all one the seller suggests (“open it as not received, and I’ll refund you”).
reason-H3 = Unpaid orders that pile up put an account at risk.

reason-H4 = Don’t bargain with reviews: no threats, no promises.
reason-H5 = No threats, no insults. Polite messages that stick to the facts win.

## Chapters of the rulebook

chapter-A = The clock
chapter-B = Tracking shows nothing
chapter-C = Tracking worked, then stopped
chapter-D = Protection is running out
chapter-E = The parcel went elsewhere
chapter-F = Something is wrong with the goods
chapter-G = The life of a dispute
chapter-H = Keep your account safe

## Reasons of a dispute, as the site’s form has them

dispute-reason-untracked = can’t be tracked
dispute-reason-in_transit = still in transit
dispute-reason-late = still in transit
dispute-reason-delivered_elsewhere = delivered, but not received
dispute-reason-returned = sent back to the seller
dispute-reason-damaged = damaged
dispute-reason-wrong_size = wrong size
dispute-reason-wrong_colour = another colour
dispute-reason-cheaper_shipping = cheaper shipping than paid for
dispute-reason-counterfeit = counterfeit
dispute-reason-low_quality = low quality
dispute-reason-missing_pieces = fewer pieces than ordered
dispute-reason-empty_package = empty package
dispute-reason-not_working = does not work
dispute-reason-not_as_described = something else came

## Deadlines. Every date is the last day on which it still works; the site’s own end is called so.

deadline-protection = { $left ->
        [0] ⏰ Protection ends <b>today</b>.
        [1] ⏰ <b>Today</b> is the last safe day for a dispute: protection ends tomorrow.
       *[other] ⏰ Safe to dispute until <b>{ $last_safe }</b>; protection ends { $ends }
    }
    .short = Dispute by { $last_safe } at the latest.
deadline-window = { $left ->
        [1] ⏰ <b>Today</b> is the last safe day for a dispute.
       *[other] ⏰ Safe to dispute until <b>{ $last_safe }</b>.
    }
    .short = Dispute by { $last_safe } at the latest.
deadline-return = { $left ->
        [1] ⏰ <b>Today</b> is the last safe day to send it back.
       *[other] ⏰ Safe to send back until <b>{ $last_safe }</b>.
    }
    .short = Send it back by { $last_safe } at the latest.

## Checkpoints: their name in a list of dates, and the line that opens a nudge

checkpoint-shipment_check = has it been shipped?
    .nudge = The payment check should be over by now.
checkpoint-unpaid_close = still not sent?
    .nudge = Not sent yet? Ask the seller, or cancel it. Only an order that wasn’t paid closes by itself{ $paid ->
            [none] { "" }
           *[other] { " " }tomorrow
        }.
checkpoint-cheap_patience = cheap parcel: keep waiting
    .nudge = Day { $day }, and no sign of it yet.
checkpoint-seller_letter = write to the seller about the number
    .nudge = Day { $day }. If the number still shows nothing, it’s time to write to the seller.
checkpoint-stuck_check = has it moved?
    .nudge = Nothing new for { $stuck_check ->
        [one] { $stuck_check } day
       *[other] { $stuck_check } days
    }.
checkpoint-dispute_window_opens = dispute, if tracking is still empty
    .nudge = Day { $day }. If the number still shows nothing, it’s time for a dispute now.
checkpoint-dispute_window_closes = last reminder: dispute, tracking is empty
    .nudge = { $known ->
        [no] Day { $day }: still nothing? Open the dispute now.
       *[yes] Day { $day }: still nothing? Open the dispute now; you can until { $last_safe }.
    }
checkpoint-guaranteed_passed = the guaranteed date has passed
    .nudge = The guaranteed delivery date has passed.
checkpoint-in_transit_refund = you can ask for a full refund
    .nudge = { $in_transit_refund_day ->
        [one] { $in_transit_refund_day } day has
       *[other] { $in_transit_refund_day } days have
    } passed since shipment.
checkpoint-extension_check = has it been extended?
    .nudge = You asked to extend. Let’s see what came of it.
checkpoint-decide = decide: extend or dispute
    .nudge = { $left ->
        [one] { $left } day
       *[other] { $left } days
    } of protection left.
checkpoint-cheap_dispute = dispute, if it hasn’t come
    .nudge = { $left ->
        [one] { $left } day
       *[other] { $left } days
    } of protection left, and the parcel isn’t here.
checkpoint-last_comfortable_day = better open the dispute by then
    .nudge = { $left ->
        [one] { $left } day
       *[other] { $left } days
    } of protection left. Today you can still do it calmly.
checkpoint-must_act = last safe day for a dispute
    .nudge = Today is the last safe day: protection ends tomorrow.
checkpoint-protection_ended = protection ends
    .nudge = Protection has ended, and the order is closed. You have a second chance.
checkpoint-delivered_elsewhere_first_call = dispute: delivered to somebody else
    .nudge = Tracking says “delivered”, and you have nothing.
checkpoint-delivered_elsewhere_second_call = second reminder: delivered to somebody else
    .nudge = Tracking has said “delivered” for { $delivered_second_call ->
        [one] { $delivered_second_call } day
       *[other] { $delivered_second_call } days
    }, and you have nothing. The order closes soon.
checkpoint-delivered_elsewhere_last_call = last reminder: delivered to somebody else
    .nudge = Last reminder before the order closes.
checkpoint-returned_to_seller = dispute: it’s going back
    .nudge = The parcel is going back to the seller.
checkpoint-post_keeps = collect it before it goes back
    .nudge = They won’t keep it much longer.
checkpoint-inspect = check what came
    .nudge = Have you had a good look at it?
checkpoint-window_midway = half of the days for a dispute are gone
    .nudge = Half of the days for a dispute are gone.
checkpoint-window_closing = little time left for a dispute
    .nudge = A few days more, and it’s too late for a dispute.
checkpoint-window_last_day = last day for a dispute
    .nudge = Today is the last day to open a dispute.
checkpoint-dispute_silence = dispute: has the seller answered?
    .nudge = Day { $dispute_silence } of the dispute.
checkpoint-dispute_negotiation_ends = dispute: talks end
    .nudge = Day { $dispute_negotiation } of the dispute: the time for talks is up.
checkpoint-dispute_escalates = dispute: AliExpress takes over
    .nudge = Day { $dispute_escalation } of the dispute: from now on AliExpress decides.
checkpoint-dispute_decision_due = dispute: a decision is due
    .nudge = Day { $dispute_decision } of the dispute: there should be a decision.
checkpoint-decision_waits = dispute: accept the decision or reject it
    .nudge = The decision is waiting for your answer.
checkpoint-dispute_check = dispute: how does it stand?
    .nudge = Time to look into the dispute again.
checkpoint-park_ends = dispute: no longer on hold
    .nudge = The dispute was on hold until today.
checkpoint-return_soon = send the goods back
    .nudge = { $left ->
        [one] { $left } day
       *[other] { $left } days
    } left to send the goods back.
checkpoint-return_last_day = last safe day to send it back
    .nudge = Today is the last safe day to send the goods back.
checkpoint-refund_check = has the money come?
    .nudge = { $refund_working_days ->
        [0] { $refund_arrives ->
            [one] { $refund_arrives } day
           *[other] { $refund_arrives } days
        }
       *[other] { $refund_working_days ->
            [one] { $refund_working_days } working day
           *[other] { $refund_working_days } working days
        } (public holidays aside)
    } since it was settled. Has the money come?
checkpoint-snoozed = the reminder you asked for
    .nudge = You asked me to remind you today.
checkpoint-returned_before_end = dispute: it’s going back
    .nudge = { $left ->
        [one] { $left } day
       *[other] { $left } days
    } of protection left, and the parcel is going back.
checkpoint-collect_before_end = collect it before protection ends
    .nudge = { $left ->
        [one] { $left } day
       *[other] { $left } days
    } of protection left, and the parcel isn’t collected yet.
checkpoint-returned_second_call = second reminder: it’s going back
    .nudge = The parcel is going back, and no dispute is open yet.
checkpoint-returned_third_call = third reminder: it’s going back
    .nudge = The parcel is still going back, and no dispute is open yet.
checkpoint-returned_last_call = last reminder: it’s going back
    .nudge = A week ago you told me it’s going back. There is still no dispute.
checkpoint-collect_check = have you collected it?
    .nudge = Have you collected it?
checkpoint-collect_last_day = last day to collect it
    .nudge = Today is the last day on which they keep it.
checkpoint-customs_check = have you answered customs?
    .nudge = Have you answered customs?
checkpoint-customs_last_day = last day for customs
    .nudge = Today is the last day on which customs wait for you.
checkpoint-accepted_check = dispute: is the decision final?
    .nudge = You accepted the decision a while ago. Is it final?
checkpoint-problem_waits = have you opened the dispute?
    .nudge = Is the dispute open yet?
order-closes = On { $end } the order closes on its own; after that you have only { $last_window ->
        [one] { $last_window } day
       *[other] { $last_window } days
    } for a dispute.
