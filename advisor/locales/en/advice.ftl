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

proof-order = Attach a screenshot of the order’s page with today’s date: it shows that there’s no tracking number.
situation-closed = All done. There’s nothing left to watch
    .do = If something is wrong after all, /undo takes back the last step.
    .otherwise = Nothing happens, and that’s fine.
situation-refund-awaited = Settled in your favour. Wait for the money
    .do = It goes back to the card or account you paid with, usually by { $act_from }. Tell me when it’s there.
    .otherwise = I’ll ask you on { $act_from } whether it has come.
situation-refund-late = The refund is late. Check your account
    .do = Look at the order’s refund details and at your card or bank account. If the money isn’t there, send the ready message to AliExpress support.
    .otherwise = The sooner you ask, the sooner stuck money is found.
situation-dispute-open = The dispute is open. Look at it once a day
    .do = Check three things: has the seller answered, is the amount still yours and not 0, is your evidence attached? Whatever the seller writes, the time of the dispute runs on. Tell me what changes.
    .otherwise = From day { $dispute_escalation } on AliExpress takes over on its own, and it decides by day { $dispute_decision }.
situation-dispute-silence = The seller is silent. Check the amount and wait for AliExpress
    .do = Open the dispute: is the amount still what you asked for, is your evidence there? You don’t have to press anything else.
    .otherwise = After { $dispute_negotiation ->
        [one] { $dispute_negotiation } day
       *[other] { $dispute_negotiation } days
    } without an agreement it goes to AliExpress on its own.
situation-dispute-refused = The seller refused. Answer calmly, add evidence
    .do = Don’t cancel. Add a screenshot or a photo, paste the ready reply and stand by your own terms.
    .otherwise = From day { $dispute_escalation } on AliExpress decides, and goes by what you have attached.
situation-dispute-countered = The seller has made another offer. Take it or turn it down
    .do = { $offered ->
        [none] If you’re happy with it
       *[other] If { $offered } is fine with you
    }, take it, but first check that the amount isn’t 0. If the offer isn’t enough, send the ready reply and stand by your own terms.
    .otherwise = Without an agreement AliExpress decides, from day { $dispute_escalation } on.
situation-dispute-escalated = AliExpress is deciding. Look once a day
    .do = If they ask for more evidence, answer at once. You can still add photos and screenshots.
    .otherwise = The decision comes on its own, but a question from AliExpress may go unanswered.
situation-dispute-decision-due = A decision is due. Look into the dispute
    .do = If it’s there, tell me. If not, check whether AliExpress has asked you for something, and look again tomorrow.
    .otherwise = You may miss the decision, and your chance to reject it.
situation-dispute-decided = There is a decision. Accept it, or reject it with new evidence
    .do = It’s a proposal, not the last word. If there are two solutions, you may choose one of them or reject both. To reject, add something they haven’t seen yet; the letter is ready. And check that the amount isn’t 0.
    .otherwise = You may miss your chance to choose or to reject; the seller can object as well.
situation-dispute-lost = The dispute is lost. A complaint is all that’s left
    .do = If you have evidence that nobody has looked at, write to AliExpress support and ask them to look again.
    .otherwise = The seller keeps the money.
situation-dispute-parked = The dispute is on hold until { $act_from }. Wait for the parcel
    .do = The mediators are giving it time to arrive. If it comes, tell me. If they ask you for something, answer at once.
    .otherwise = On { $act_from } I’ll remind you to look into the dispute.
situation-parcel-came = It has come. Cancel the dispute
    .do = You opened it because nothing had come; keeping it open would be a false claim. { $again ->
        [none] It’s too late to open a new one, though: if something is wrong with the goods, write to AliExpress support.
       *[other] If something is wrong with the goods, open a new one before { $again }.
    }
    .otherwise = A dispute over a parcel you have looks like fraud, and can cost you the account.
situation-return-agreed = { $return_by ->
        [none] Send the goods back, and keep the receipt
       *[other] Send the goods back, by { $return_by } at the latest
    }
    .do = First make sure who pays the postage: few sellers do, so have it in writing in the dispute. Then choose a service with tracking, photograph what you pack, add the number and the receipt to the dispute, and tell me.
    .otherwise = { $return_by ->
        [none] Until the goods are on their way, the seller owes you nothing.
       *[other] After { $return_by } the seller is paid, and you keep the goods.
    }
situation-return-late = The time for sending it back is over. Look into the dispute
    .do = If you have sent it, add the tracking number to the dispute today and tell me. If not, ask in the dispute whether you still may.
    .otherwise = The seller is paid, and you keep the goods.
situation-return-sent = It’s on its way back. Keep the receipt and wait for the money
    .do = Look into the dispute once a day. When the parcel has arrived, the refund is due; if the seller says nothing came, show the tracking.
    .otherwise = You may miss a question, and with it the refund.
situation-not-shipped = Not shipped yet. Nothing to do but wait
    .do = A dispute can only be opened once the order has been sent. If it takes too long, ask the seller when they’ll send it: the message is ready. When the order says it has been shipped, tell me: that’s when the clock starts.
    .otherwise = If the payment has not gone through, the order closes on its own after { $unpaid_close ->
        [one] { $unpaid_close } day
       *[other] { $unpaid_close } days
    }. If you’re not going to pay, cancel it: that keeps your account in good standing.
situation-window-shut = Too late for a dispute. A complaint is all that’s left
    .do = A complaint to AliExpress support costs nothing: describe in English what happened and add screenshots. There is no guarantee, but it’s worth a try.
    .otherwise = The seller keeps the money.
situation-received = It’s here. Check it while you can still open a dispute
    .do = Film yourself opening it. Try everything, count the pieces, compare with the listing. If something is wrong, tap “Something is wrong”. If all is well, close the order here.
    .otherwise = After { $last_safe } you can no longer open a dispute.
situation-window-open = Protection is over. You can still open a dispute
    .do = The order has closed, but a dispute is still possible. Reason: { $reason }. If the parcel has come in the meantime, tell me.
    .otherwise = After { $last_safe } the money is the seller’s, and all you have is a complaint with no guarantee. Holidays don’t stop this clock.
situation-confirmed-by-mistake = Receipt was confirmed by mistake. Open a dispute while you still can
    .do = For the site the order is done, and the money goes to the seller. Reason: { $reason }. Say openly that you pressed the button by mistake. If the parcel comes in the meantime, tell me.
    .otherwise = After { $last_safe } the money is the seller’s, and all you have is a complaint with no guarantee.
situation-returning = It’s going back to the seller. Open a dispute today
    .do = Reason: { $reason }. Attach a screenshot of the tracking page that shows the return. If customs or the post office had written to you and got no answer, say so openly: hiding it usually loses the dispute.
    .otherwise = The seller ends up with both the parcel and the money.
situation-delivered-elsewhere = Marked as delivered, but not to you. Open a dispute today
    .do = Ask at the post office first thing, then open the dispute for the full amount. Reason: { $reason }. Say openly that tracking shows “delivered” and that you have nothing.
    .otherwise = { $phase ->
        [closed] The order has closed already, and after { $last_safe } the money is the seller’s.
       *[other] { order-closes }
    }
situation-too-early = Too early for a dispute. Wait until { $act_from }
    .do = Disputes open on day { $first_dispute_day } after shipment. I’ll remind you.
    .otherwise = Nothing is lost before { $act_from }.
situation-must-act = Open the dispute today
    .do = Reason: { $reason }.{ $moves ->
        [yes] { " " }If the site won’t take a dispute while the parcel is moving, ask the seller once more for more time. If you don’t get it, you still have { $last_window ->
            [one] { $last_window } day
           *[other] { $last_window } days
        } for a dispute once protection ends.
       *[no] { " " }{ $proof ->
            [order] { proof-order }
           *[tracking] Attach a screenshot of the tracking page with today’s date.
        }
    }
    .otherwise = { order-closes }
situation-in-transit-refund = Day { $in_transit_refund_day } has come. Ask for the full refund
    .do = Open the dispute and say how long you’ve been waiting. Reason: { $reason }.
    .otherwise = You gain nothing by waiting longer.
situation-extension-asked = You’ve asked for more time. Check the timer on { $act_from }
    .do = Open the order that day and see whether it shows more time: sellers sometimes ignore the request. I’ll remind you.
    .otherwise = If there is no more time, protection still ends on { $end }.
situation-extension-unanswered = Have you been given more time? Check the timer
    .do = If the order shows more time, tell me, and I’ll move every date with it. If not, insist once more with the ready letter.
    .otherwise = Without an extension, protection ends on { $end }, and you must open a dispute by { $last_safe }.
situation-extension-refused = Not extended. Insist once more today; on { $must_on } open the dispute
    .do = Send the ready reminder now. If the order doesn’t show more time by { $must_on }, open the dispute that day: then it’s a must. “How to dispute” has the text.
    .otherwise = { order-closes }
situation-extend-now = Ask the seller for more time
    .do = { $guarantee ->
        [none] The parcel can still make it.
       *[other] The guaranteed delivery date, { $guarantee }, has passed, so you may open a dispute as well; while a parcel is moving, it is usually refused.
    } Send the ready letter, and { $extension_check ->
        [0] then
        [1] tomorrow
       *[other] in { $extension_check } days
    } check whether the order shows more time. If it doesn’t by { $must_on }, open a dispute.
    .otherwise = { order-closes }
situation-extend-or-dispute = Decide today: more time, or a dispute
    .do = <b>You still want it:</b> ask the seller for more time, the letter is ready. <b>You’ve waited long enough:</b> open a dispute; the parcel stands still{ $guarantee ->
        [none] { "" }
       *[other] , and the guaranteed date, { $guarantee }, has passed
    }. Without more time by { $must_on }, the dispute is a must.
    .otherwise = { order-closes }
situation-dispute-now = Protection is running out. Open a dispute
    .do = Reason: { $reason }. { $extended ->
        [0] { "" }
        [one] You’ve already waited out { $extended } extra day: say so, mediators count it for you.{ " " }
       *[other] You’ve already waited out { $extended } extra days: say so, mediators count it for you.{ " " }
    }{ $proof ->
        [order] { proof-order }
       *[tracking] Attach a screenshot of the tracking page.
    }
    .otherwise = { order-closes }
situation-dispute-offered-nothing = The offer is 0. Turn it down
    .do = Agreeing to 0 closes the dispute without a refund. Send the ready reply, and check that your own amount still stands in the dispute.
    .otherwise = Without an agreement AliExpress decides, from day { $dispute_escalation } on. Just never accept 0.
situation-dispute-or-extend = Open a dispute, unless you still want to wait
    .do = <b>You’ve waited long enough:</b> open the dispute. The parcel stands still{ $guarantee ->
        [none] { "" }
       *[other] , and the guaranteed delivery date, { $guarantee }, has passed: both speak for you
    }. Reason: { $reason }. Attach a screenshot of the tracking page. <b>You still want it:</b> ask the seller for more time first.
    .otherwise = { order-closes }
situation-cheap-wait = Wait. Cheap parcels often travel without real tracking
    .do = Just keep an eye on your letterbox for a note from the post office.
    .otherwise = Nothing is lost before { $act_from }. I’ll remind you then.
situation-cheap-decide = Ask for more time, or get ready for a dispute
    .do = If you still want it, send the seller the ready letter. If not, open a dispute once { $cheap_dispute ->
        [one] { $cheap_dispute } day is
       *[other] { $cheap_dispute } days are
    } left.
    .otherwise = { order-closes }
situation-cheap-dispute = It’s time for a dispute
    .do = Reason: { $reason }. For a cheap parcel without tracking, these last days are the right time.
    .otherwise = { order-closes }
situation-untracked-early = Wait. It’s too early for the number to track
    .do = Nothing to do until { $act_from }.
    .otherwise = Nothing is lost. That is the right thing for now.
situation-untracked-letter = Write to the seller about the number
    .do = Copy the ready letter into the order’s chat and ask the seller to check the number. Often there is a new one, or another carrier.
    .otherwise = Later the seller may say that you never asked.
situation-untracked-letter-sent = You’ve written. Give the seller until { $act_from }
    .do = If this number or a new one shows something, tell me.
    .otherwise = On { $act_from } I’ll tell you that it’s time for a dispute.
situation-tracking-unknown = Does the number track? Look it up first
    .do = See what a tracking site shows for { $tracking }, and tell me. Nothing at all? Then it’s time for a dispute, and the words are ready. Even one status? Then “cannot be tracked” would be a false reason and could cost you the account; I’ll tell you the right step.
    .otherwise = I can’t know whether a dispute is right, and protection runs out on { $end }.
situation-untracked-dispute = { $proof ->
        [order] Open a dispute: there’s still no tracking number
       *[tracking] Open a dispute: the number doesn’t track
    }
    .do = Reason: { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] Attach a screenshot of the tracking page with today’s date.
    }
    .otherwise = The longer you wait, the easier it is for the seller to ask for patience.
situation-guarantee-passed-untracked = The guaranteed delivery date has passed. Open a dispute
    .do = The seller promised delivery by { $guaranteed_until }, and { $proof ->
        [order] there’s not even a tracking number
       *[tracking] the number shows nothing
    }. Reason: { $reason }.
    .otherwise = Protection ends on { $end }, and the longer you wait, the easier it is for the seller to ask for patience.
situation-guarantee-passed-moving = The guaranteed date has passed, but the parcel is on its way. Wait
    .do = The promise of { $guaranteed_until } was broken, so you may open a dispute. But over a parcel that moves it is usually refused, and mediators make you wait about { $mediator_wait } more days. Better decide on { $act_from }; I’ll remind you.
    .otherwise = Nothing is lost before { $act_from }.
situation-guarantee-passed-still = The guaranteed date has passed, and the parcel stands still. You may choose
    .do = The promise of { $guaranteed_until } was broken, so you may open a dispute. With so much time left, mediators will probably make you wait a while; from { $act_from } on, both will speak for you. I’ll remind you then.
    .otherwise = Nothing is lost before { $act_from }.
situation-standing-still = Wait. Parcels often get stuck on the way
    .do = Look at the tracking now and then, and tell me when something changes.
    .otherwise = Nothing is lost before { $act_from }. Then we’ll decide: more time or a dispute.
situation-at-post-office = Collect it today
    .do = { $kept ->
        [none] Lockers and pick-up points keep a parcel for a few days only, post offices for up to { $post_keeps }.
       *[other] They keep it until { $kept }.
    } Film yourself opening it, and look inside before you confirm anything on the site.{ $phase ->
        [near] { " " }If you can’t get there before { $end }, ask the seller for more time today.
        [closed] { " " }The order has closed, but the parcel is still yours to collect; if something is wrong with it, you can dispute until { $last_safe }.
       *[other] { "" }
    } If they can’t find it or have given it to somebody else, tell me.
    .otherwise = It goes back to the seller, and a dispute over a parcel you didn’t collect is easily lost.
situation-at-customs = Answer customs { $kept ->
        [none] today
       *[other] by { $kept }
    }
    .do = Give customs the papers they ask for, or pay the duty: the notice or the carrier’s page says how. Keep the receipt.{ $phase ->
        [near] { " " }And ask the seller for more time today: protection ends on { $end }.
       *[other] { "" }
    }
    .otherwise = The parcel goes back, and a dispute over a notice that you ignored is usually lost.
situation-moving = All is well: it’s on its way
    .do = Nothing to do. Tell me when the tracking says something new. When it comes, film yourself opening it: that’s your best evidence.
    .otherwise = Nothing is lost before { $act_from }. Then we’ll decide: more time or a dispute.
situation-decision-accepted = You’ve accepted the decision. The seller may still object
    .do = Look into the dispute once a day. If the seller brings new evidence, a new decision may replace this one: then tell me. Once the dispute is closed in your favour, tap “I get money back”.
    .otherwise = On { $act_from } I’ll ask whether it’s final.
situation-problem-found = Open the dispute: { $problem }
    .do = { $wish ->
        [none] { "" }
       *[other] You’re asking for { $wish }.{ " " }
    }Are the photos ready? The text is ready too: tap “How to dispute”.
    .otherwise = After { $last_safe } you can no longer open a dispute. Don’t leave it for the last day, above all not over holidays.
situation-cheapness-unknown = Was it less than about { $about }? Tap, and I’ll know what’s right
    .do = Cheap orders often travel without real tracking: then it’s best to wait. With a dearer one you write to the seller now. I don’t know what your currency is worth, so I’d rather ask.
    .otherwise = I can’t tell you the right step.
situation-china-only = Wait. Tracking ends at China’s border
    .do = With such a number there are no more statuses after China; the parcel itself usually goes on. Keep an eye on your letterbox for a note from the post office.
    .otherwise = Nothing is lost before { $act_from }. Then we’ll decide: more time or a dispute.
situation-lost = Lost, it seems. Keep waiting for now; the time for a dispute is near the end
    .do = “Lost” parcels do turn up, and until then sellers and mediators ask you to wait. If the tracking page itself says “lost”, take a screenshot today and keep it for the dispute.
    .otherwise = Nothing is lost before { $act_from }. That day I’ll tell you to open the dispute.
situation-post-over = Collect it today, if it’s still there
    .do = { $kept ->
        [none] Post offices keep a parcel for up to { $post_keeps } days, and that time is over.
       *[other] They kept it until { $kept }.
    } Go there or call today. If it’s there, take it, and look inside before you confirm. If it has gone back, tell me: then you open a dispute the same day. If somebody else has it, tell me that.
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
reason-A5 = Sellers may ignore a request for more time. If the order shows no more time { $must_act ->
        [one] a day
       *[other] { $must_act } days
    } before the end, you need a dispute.
reason-A6 = Guaranteed delivery counts from shipment. Once it has passed, you may open a dispute. An “estimated” date promises nothing.
reason-A7 = Only an order that has been sent can be disputed, and not before day { $first_dispute_day } after shipment.
reason-A8 = Nobody refunds parcels on their way to your country before day { $in_transit_refund_day }: keep extending until then, then ask for everything.
reason-A9 = Before shipment no clock runs: the payment check takes at most { $payment_check ->
        [one] a day
       *[other] { $payment_check } days
    }, packing as long as the seller likes.
reason-B1 = Numbers are often reserved before the courier has the parcel. They start to track within { $tracking_begins ->
        [one] { $tracking_begins } day
       *[other] { $tracking_begins } days
    }, { $tracking_begins_latest } at most.
reason-B2 = If the number is still dead on day { $seller_letter }, it’s time to write: sellers often answer with the right one.
reason-B3 = A number that shows nothing on days { $untracked_dispute } to { $untracked_dispute_last }, or { $letter_answer ->
        [one] { $letter_answer } day
       *[other] { $letter_answer } days
    } after your letter, is a reason that wins disputes.
reason-B4 = A cheap order with free delivery was probably sent without real tracking. Such parcels usually arrive.
reason-B5 = Parcels to your country must be tracked. If it doesn’t come, that counts for you in the dispute.
reason-C1 = A single status makes the number a working one: “cannot be tracked” would then be the wrong reason.
reason-C2 = Between export and import a parcel may lie for more than { $stuck_check ->
        [one] { $stuck_check } day
       *[other] { $stuck_check } days
    }, sometimes up to { $export_longest }.
reason-C3 = If a parcel stands still, shows no status after China, or seems lost, open the dispute { $stopped_dispute ->
        [one] on the last day
       *[other] in the last { $stopped_dispute } days
    } of protection, or ask for more time first.
reason-C4 = While a parcel is moving towards you, sellers refuse a dispute and mediators tell you to wait about { $mediator_wait ->
        [one] { $mediator_wait } day
       *[other] { $mediator_wait } days
    }. Better to give it time.
reason-D1 = { $decide ->
        [one] On the last day
       *[other] In the last { $decide } days
    } of protection, decide: more time or a dispute.
reason-D2 = More time is right when you want the item and the parcel is near, or moving.
reason-D3 = A dispute is right when you won’t wait any longer, the parcel has vanished, or the guaranteed date has passed.
reason-D4 = Once you have waited out { $extended_enough ->
        [one] { $extended_enough } day
       *[other] { $extended_enough } days
    } of extensions, open a dispute: mediators are on your side.
reason-D5 = { $last_window ->
        [one] The day after the order closes is your last chance.
       *[other] The { $last_window } days after the order closes are your last chance. Don’t leave the dispute for the very end, above all not over holidays.
    }
reason-E1 = What isn’t collected or declared goes back. As soon as the status clearly says so, open the dispute; before that it would be too early, and a notice you ignored usually loses it.
reason-E2 = After a wrong “delivered” the first days count: after { $delivered_cut ->
        [one] { $delivered_cut } day
       *[other] { $delivered_cut } days
    } the order closes.
reason-E3 = Never say “still in transit” when tracking says “delivered”: it reads as fraud and costs accounts.
reason-E4 = If pieces are missing from a parcel that came, the reason is the wrong quantity, not “on its way”.
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
    }; then AliExpress decides, by day { $dispute_decision }. Whatever the seller writes, that time runs on.
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
reason-G7 = A refund takes up to { $refund_arrives ->
        [one] { $refund_arrives } day
       *[other] { $refund_arrives } days
    } to reach the card or account you paid with.
reason-H1 = When more than { $dispute_share_percent }% of your orders end in a dispute, it looks like fraud.
reason-H2 = A false reason can cost you the account, above all one the seller suggests (“open it as not received, and I’ll refund you”).
reason-H3 = Unpaid orders that pile up put an account at risk.

reason-H4 = Don’t bargain with reviews: no threats, no promises.
reason-H5 = No threats, no insults. Polite letters that stick to the facts win.

## Chapters of the rulebook

chapter-A = The clock
chapter-B = The number doesn’t track
chapter-C = It tracked, then stopped
chapter-D = Protection is running out
chapter-E = The parcel went elsewhere
chapter-F = Something is wrong with the goods
chapter-G = The life of a dispute
chapter-H = Keep your account safe

## Reasons of a dispute, as the site’s form has them

dispute-reason-untracked = the tracking number cannot be tracked
dispute-reason-in_transit = protection is running out, the parcel is still in transit
dispute-reason-late = protection is running out, the parcel is still in transit
dispute-reason-delivered_elsewhere = marked as delivered, but not received
dispute-reason-returned = the parcel was sent back to the seller
dispute-reason-damaged = damaged on the way
dispute-reason-wrong_size = wrong size
dispute-reason-wrong_colour = another colour
dispute-reason-cheaper_shipping = sent with cheaper shipping than paid for
dispute-reason-counterfeit = counterfeit
dispute-reason-low_quality = low quality
dispute-reason-missing_pieces = fewer pieces than ordered
dispute-reason-empty_package = empty package
dispute-reason-not_working = does not work
dispute-reason-not_as_described = something else came, not what the page showed

## Deadlines

deadline-protection = { $left ->
        [0] ⏰ Protection ends <b>today</b>.
        [1] ⏰ Protection ends <b>tomorrow</b>, { $end }. Today is the last safe day.
       *[other] ⏰ Protection ends in <b>{ $left } days</b>, on { $end }. Last safe day: { $last_safe }.
    }
deadline-window = { $left ->
        [1] ⏰ <b>Today</b> is the last safe day to open a dispute: tomorrow, { $end }, it is too late.
       *[other] ⏰ <b>{ $left } days</b> left to open a dispute. On { $end } it is too late. Last safe day: { $last_safe }.
    }
deadline-return = { $left ->
        [1] ⏰ <b>Today</b> is the last safe day to send it back: tomorrow, { $end }, it is too late.
       *[other] ⏰ <b>{ $left } days</b> left to send it back. On { $end } it is too late. Last safe day: { $last_safe }.
    }

## Checkpoints: their name in a list of dates, and the line that opens a nudge

checkpoint-shipment_check = has it been shipped?
    .nudge = The payment check should be over by now.
checkpoint-unpaid_close = last day of an unpaid order
    .nudge = Tomorrow an unpaid order closes on its own.
checkpoint-cheap_patience = cheap parcel: keep waiting
    .nudge = Day { $day }, and the number shows nothing.
checkpoint-seller_letter = write to the seller about the number
    .nudge = Day { $day }. If the number still shows nothing, it’s time to write to the seller.
checkpoint-stuck_check = has it moved?
    .nudge = Nothing new for { $stuck_check ->
        [one] { $stuck_check } day
       *[other] { $stuck_check } days
    }.
checkpoint-dispute_window_opens = dispute, if the number is still dead
    .nudge = Day { $day }. If the number still shows nothing, it’s time for a dispute now.
checkpoint-dispute_window_closes = last call: dispute over the dead number
    .nudge = Day { $day }: last call for a dispute over the dead number.
checkpoint-guaranteed_passed = the guaranteed date has passed
    .nudge = The guaranteed delivery date has passed.
checkpoint-in_transit_refund = you can ask for a full refund
    .nudge = { $in_transit_refund_day ->
        [one] { $in_transit_refund_day } day has
       *[other] { $in_transit_refund_day } days have
    } passed since shipment.
checkpoint-extension_check = have you been given more time?
    .nudge = You asked for more time. Let’s see what came of it.
checkpoint-decide = decide: more time or a dispute
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
checkpoint-must_act = last safe day before protection ends
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
    .nudge = { $refund_arrives ->
        [one] { $refund_arrives } day
       *[other] { $refund_arrives } days
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
    } of protection left, and the parcel is waiting for you.
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
