noted-extension-asked = Noted: you asked the seller to extend. { $date ->
        [today] Look today: does the order show a later date?
        [none] On { $check } I’ll ask whether the order shows a later date.
       *[other] If the order doesn’t show more time by the evening of { $date }, open the dispute that same day.
    }
asked-days-question = By how many days did you ask the seller to extend <b>{ $title }</b>? Tap it, or write it; if you don’t know, leave it.
event-extension-asked = you asked the seller to extend
extension-offered = <b>{ $title }</b> · No. { $number }
extension-offered-verdict = { $kind ->
        [dispute] 🔴 <b>Take the days, but open the dispute all the same.</b> More time doesn’t make a number work that shows nothing.
        [claim] ⏳ <b>Accept only if you want to wait longer.</b> Your claim opens once the date on the page has passed; a later date puts it off.
        [enough] ⚖️ <b>Accept only if you want to wait still longer.</b> { $limit ->
            [day] Protection already lasts until { $refund }: from then on you can ask for all of the money.
           *[days] { $extended } days were added already: once they’re over, mediators are on your side.
        }
       *[yes] ✅ <b>Yes, let the seller extend.</b> It costs you nothing.
    }
extension-offered-next = But an offer isn’t an extension, so I’ve noted nothing. It counts once the order shows a later date; then tap “Extended”.{ $end ->
        [none] {""}
       *[other] { $kind ->
            [claim] {" "}Until then the date stays { $end }.
           *[yes] {" "}Until then protection ends on { $end }: without more time, open the dispute by { $last_safe }.
        }
    }
extension-enough = <b>{ $title }</b> · No. { $number }
    ⚖️ <b>Don’t ask for more.</b> { $limit ->
        [day] Protection already lasts until { $refund }: from then on you can ask for all of the money.
       *[days] { $extended } days were added already: once they’re over, mediators are on your side.
    }
    If it doesn’t come, open the dispute by { $last_safe }. The seller has added days all the same? Tap “Extended”.

# In the list of dates to come, instead of “decide: extend or dispute”, where no more time is to be had.
ahead-dispute = open the dispute (no more time to ask for)
