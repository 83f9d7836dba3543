"""What a sentence may say about an order, and the words that say it together.

A further meaning is a member here and a row of `SAID_TOGETHER`; how sentences are read does not
change with it.
"""

from enum import StrEnum

from advisor.words import Seller, Talk, Tell, Word

_T = Tell


class Told(StrEnum):
    """What is told, apart from what the tracking says."""

    MISTAKE = "mistake"
    REFUNDED = "refunded"
    LOST = "lost"
    WON = "won"
    CANCELLED = "cancelled"
    SENT_BACK = "sent_back"
    RETURN_ARRIVED = "return_arrived"
    """The seller has received the goods that were sent back."""
    CUSTOMS_ANSWERED = "customs_answered"
    PAID = "paid"
    """What had to be paid; what that was is not said."""
    CHOSE = "chose"
    """The buyer takes a sum, or a return, that somebody offers."""
    RETURN_AGREED = "return_agreed"
    UNSENT = "unsent"
    """The seller does not send it."""
    DISPUTED = "disputed"
    APPLIED = "applied"
    """The refund that the page promises was applied for."""
    COUPON_USED = "coupon_used"
    """The coupon for a late delivery was applied for."""
    APPEALED = "appealed"
    ACCEPTED = "accepted"
    OFFERED = "offered"
    EXTENSION_OFFERED = "extension_offered"
    """The seller offers more time, which is none yet."""
    DECIDED = "decided"
    ANSWER_BY = "answer_by"
    """The buyer has to answer what is offered or decided by a day."""
    TOLD_TO_WAIT = "told_to_wait"
    """AliExpress has the buyer wait for the parcel."""
    TAKEN_OVER = "taken_over"
    ASKED = "asked"
    NOT_THERE = "not_there"
    """The parcel is not where it was to be collected."""
    NOT_EXTENDED = "not_extended"
    REFUSED = "refused"
    """The seller says no: to more time, or to the claim of a dispute."""
    NO_SAID = "no_said"
    """Somebody says no, and who is not said."""
    TURNED_DOWN = "turned_down"
    """The buyer says no: to what the seller offers."""
    SITE_REFUSES = "site_refuses"
    """AliExpress lets no dispute be opened."""
    SITE_REJECTED = "site_rejected"
    """AliExpress says no: to a dispute that is to be opened, or to the claim of one."""
    ORDER_CANCELLED = "order_cancelled"
    COMPLETED = "completed"
    """The page says that the order is over."""
    TO_BE_CANCELLED = "to_be_cancelled"
    """The seller wants the dispute to be cancelled."""
    AGREED = "agreed"
    SILENT = "silent"
    """Nobody has answered so far, which settles nothing."""
    WROTE = "wrote"
    DAMAGED = "damaged"
    NOT_WORKING = "not_working"
    BROKEN = "broken"
    """Damaged on the way, or not working: which of them is not said."""
    WRONG_SIZE = "wrong_size"
    WRONG_COLOUR = "wrong_colour"
    COUNTERFEIT = "counterfeit"
    LOW_QUALITY = "low_quality"
    EMPTY_PACKAGE = "empty_package"
    MISSING_PIECES = "missing_pieces"
    NOT_AS_DESCRIBED = "not_as_described"
    CONTENT = "content"
    CAME_AS_ORDERED = "came_as_ordered"
    """It has come, and nothing is wrong with it."""
    SHIPPED = "shipped"


PROBLEMS = frozenset({Told.DAMAGED, Told.NOT_WORKING, Told.WRONG_SIZE, Told.WRONG_COLOUR,
                      Told.COUNTERFEIT, Told.LOW_QUALITY, Told.EMPTY_PACKAGE,
                      Told.MISSING_PIECES, Told.NOT_AS_DESCRIBED})  # fmt: skip
"""What is wrong with goods that came (F2)."""

#: Sets of words that say something together; the first that fits is meant.
SAID_TOGETHER: tuple[tuple[Told, tuple[frozenset[Word], ...]], ...] = (
    (Told.SITE_REFUSES, (frozenset({_T.SITE_REFUSES}),)),
    (Told.TO_BE_CANCELLED, (frozenset({_T.WANTS_CANCELLED}),)),
    (Told.ORDER_CANCELLED, (frozenset({_T.ORDER_CANCELLED}),)),
    (Told.COMPLETED, (frozenset({_T.COMPLETED}),)),
    (Told.MISTAKE, (frozenset({_T.BY_MISTAKE, _T.CONFIRMED}),)),
    (Told.REFUNDED, (frozenset({_T.MONEY_CAME}),)),
    (Told.RETURN_ARRIVED, (frozenset({_T.THEY_GOT_IT}),)),
    (Told.CUSTOMS_ANSWERED, (frozenset({_T.CUSTOMS_ANSWERED}),)),
    (Told.LOST, (frozenset({_T.LOST_DISPUTE}),)),
    (Told.TOLD_TO_WAIT, (frozenset({_T.TOLD_TO_WAIT}),)),
    (Told.ANSWER_BY, (frozenset({_T.MUST, _T.ANSWERS}),)),
    (Told.SITE_REJECTED, (frozenset({_T.SITE_REJECTED}),)),
    (Told.DECIDED, (frozenset({_T.DECISION}),)),
    (Told.DISPUTED, (frozenset({_T.OPENED, Seller.DISPUTE, _T.IN_FULL}),)),
    (Told.OFFERED, (frozenset({_T.OFFERS, _T.IN_FULL}),)),
    (Told.WON, (frozenset({_T.WON}),)),
    (Told.TAKEN_OVER, (frozenset({_T.TAKEN_OVER}),)),
    (Told.RETURN_AGREED, (frozenset({_T.AGREED_RETURN}), frozenset({_T.AGREED, _T.GOES_BACK}))),
    (Told.SENT_BACK, (frozenset({_T.RETURNED}),)),
    (Told.UNSENT, (frozenset({_T.NEGATION, _T.WAS_SENT}),)),
    (Told.CANCELLED, (frozenset({_T.CANCELLED, Seller.DISPUTE}),)),
    (Told.DISPUTED, (frozenset({_T.OPENED, Seller.DISPUTE}),)),
    (Told.APPLIED, (frozenset({_T.APPLIED}),)),
    (Told.COUPON_USED, (frozenset({_T.GOT_COUPON}),)),
    (Told.APPEALED, (frozenset({_T.REJECTED}),)),
    (
        Told.EXTENSION_OFFERED,
        (frozenset({_T.OFFERS, _T.MORE_TIME}), frozenset({_T.WILL_EXTEND})),
    ),
    (Told.OFFERED, (frozenset({_T.OFFERS}),)),
    (Told.ASKED, (frozenset({_T.ASKED, _T.MORE_TIME}),)),
    (
        Told.NOT_EXTENDED,
        (
            frozenset({_T.NEGATION, Talk.EXTENDED_BY}),
            frozenset({_T.NEGATION, _T.MORE_TIME}),
            frozenset({_T.REFUSED, _T.MORE_TIME}),
        ),
    ),
    (Told.TURNED_DOWN, (frozenset({_T.TURNED_DOWN}),)),
    (Told.REFUSED, (frozenset({_T.REFUSED, _T.SELLER}),)),
    (Told.NO_SAID, (frozenset({_T.REFUSED}),)),
    (Told.AGREED, (frozenset({_T.AGREED, _T.SELLER}), frozenset({_T.THEY_AGREED}))),
    (Told.ACCEPTED, (frozenset({_T.ACCEPTED}),)),
    (Told.SILENT, (frozenset({_T.SILENT}),)),
    (Told.WROTE, (frozenset({_T.WROTE}), frozenset({_T.MESSAGE, _T.WAS_SENT}))),
    *((Told(word.value), (frozenset({word}),)) for word in (
        _T.EMPTY_PACKAGE, _T.WRONG_SIZE, _T.WRONG_COLOUR, _T.COUNTERFEIT, _T.LOW_QUALITY,
        _T.DAMAGED, _T.NOT_WORKING,
    )),
    (Told.DAMAGED, (frozenset({_T.BROKEN, Talk.HAS_COME}),)),
    (Told.BROKEN, (frozenset({_T.BROKEN}),)),
    *((Told(word.value), (frozenset({word}),)) for word in (
        _T.NOT_AS_DESCRIBED, _T.MISSING_PIECES,
    )),
    (
        Told.NOT_AS_DESCRIBED,
        (
            frozenset({_T.ANOTHER_THING, _T.HERE_NOW}),
            frozenset({_T.ANOTHER_THING, Talk.HAS_COME}),
        ),
    ),
    (Told.NOT_THERE, (frozenset({_T.NOT_THERE}),)),
    (Told.CAME_AS_ORDERED, (frozenset({_T.HERE_NOW, _T.ALL_GOOD}),)),
    (Told.CONTENT, (frozenset({_T.ALL_GOOD}),)),
    (Told.SHIPPED, (frozenset({_T.WAS_SENT}),)),
)  # fmt: skip

#: What words about the way may seem to tell of the goods.
OF_GOODS = PROBLEMS - {Told.MISSING_PIECES} | {
    Told.BROKEN,
    Told.CONTENT,
    Told.SHIPPED,
}

#: What is told by a no of its own, so that another no in the sentence changes nothing.
BY_A_NO = PROBLEMS | {
    Told.BROKEN,
    Told.NOT_EXTENDED,
    Told.NOT_THERE,
    Told.UNSENT,
    Told.REFUSED,
    Told.NO_SAID,
    Told.TURNED_DOWN,
    Told.SITE_REFUSES,
    Told.SITE_REJECTED,
    Told.ANSWER_BY,
    Told.TOLD_TO_WAIT,
    Told.TO_BE_CANCELLED,
    Told.SILENT,
    Told.LOST,
    Told.MISTAKE,
}
