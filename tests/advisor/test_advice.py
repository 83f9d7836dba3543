"""The advice: which situation an order is in on which day, and all that comes with it."""

from dataclasses import replace
from datetime import date

import pytest

from advisor.advice import (
    Deadline,
    DeadlineKind,
    Situation,
    Verdict,
    advise,
    dispute_letter,
    dispute_reason,
    extends,
    extension_request,
    may_dispute,
)
from advisor.disputes import GOODS_REASONS, DisputeReason
from advisor.errors import DomainError
from advisor.events import (
    CustomsAnswered,
    DecisionAccepted,
    DecisionAppealed,
    DisputeAnswered,
    DisputeCancelled,
    DisputeClosed,
    DisputeDecided,
    DisputeEscalated,
    DisputeParked,
    GoodsArrivedBack,
    GoodsSentBack,
    OfferDeclined,
    OrderCancelled,
    OrderClosed,
    PageSeen,
    ProblemFound,
    PromiseUsed,
    RefundReceived,
    ReturnAgreed,
    ReturnCauseTold,
    SiteRefused,
)
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.policy import Policy
from advisor.promises import Canceller, Promise, PromiseKind
from advisor.returns import ReturnCause
from advisor.rules import RuleId
from advisor.shops import Shop
from advisor.terms import Terms
from advisor.transitions import apply
from advisor.wording.advice_buttons import ANSWERS
from tests.advisor.samples import (
    CHEAP,
    KRONER,
    POLICY,
    advice,
    after,
    asked,
    by_tracker,
    corrected,
    day,
    disputed,
    dollars,
    granted,
    mistaken,
    numbered,
    order,
    received,
    refused,
    replaced,
    shipped,
    tracked,
    unshipped,
    wrote,
)
from tests.cases import for_each

S = Situation
V = Verdict

MOVING = order(tracked(9))
STOPPED = order(tracked(15, ParcelState.NO_CHANGE))
ELSEWHERE = order(tracked(12), tracked(20, ParcelState.DELIVERED_ELSEWHERE))
SAID_DELIVERED = order(by_tracker(20, ParcelState.SAID_DELIVERED))
GOES_BACK = order(tracked(12), tracked(20, ParcelState.RETURNING))


def caused(cause: ReturnCause) -> Order:
    return apply(GOES_BACK, ReturnCauseTold(on=day(20), cause=cause))


HERE = order(tracked(12), received(20))
ASKED = order(tracked(12), asked(50))
IN_DISPUTE = order(disputed(20))
REFUSED = apply(IN_DISPUTE, DisputeAnswered(on=day(22), answer="refused"))
COUNTERED = apply(IN_DISPUTE, DisputeAnswered(on=day(22), answer="countered"))
IN_FULL = apply(
    IN_DISPUTE, DisputeAnswered(on=day(22), answer="countered", offered=dollars("42.50"))
)
DECLINED = apply(COUNTERED, OfferDeclined(on=day(23)))
ESCALATED = apply(IN_DISPUTE, DisputeEscalated(on=day(28)))
DECIDED = apply(IN_DISPUTE, DisputeDecided(on=day(30)))
APPEALED = apply(DECIDED, DecisionAppealed(on=day(31)))
WON = apply(IN_DISPUTE, DisputeClosed(on=day(30), outcome="won"))
SILENT = apply(
    order(disputed(20, claimed=dollars("20"))), DisputeClosed(on=day(26), outcome="silence")
)
PARKED = apply(
    order(tracked(9), disputed(55, DisputeReason.IN_TRANSIT)),
    DisputeParked(on=day(58), until=day(68)),
)
CAME = apply(IN_DISPUTE, received(30))
FAULTY = apply(HERE, disputed(21, DisputeReason.WRONG_SIZE))
RETURNED = apply(FAULTY, ReturnAgreed(on=day(24)))
SENT_BACK = apply(RETURNED, GoodsSentBack(on=day(26)))
ARRIVED_BACK = apply(SENT_BACK, GoodsArrivedBack(on=day(30)))
CUSTOMS_PAID = order(tracked(20, ParcelState.AT_CUSTOMS), CustomsAnswered(on=day(21)))
MISTAKEN = order(tracked(9), mistaken(18))
LOST = apply(IN_DISPUTE, DisputeClosed(on=day(30), outcome="lost"))
CANCELLED = apply(IN_DISPUTE, DisputeCancelled(on=day(25)))

NUMBERLESS = order(on=day(25), tracking_number=None)

NOTHING = ParcelState.NOT_FOUND
DEAD = (V.DISPUTE, S.UNTRACKED_DISPUTE)

#: Nobody was asked whether the number tracks: what is to be asked of it came too late.
SENT_LONG_AGO = after(unshipped(), shipped(25, 5))
NUMBERED = apply(order(tracking_number=None), numbered(25))
REPLACED = order(tracked(12, ParcelState.NOT_FOUND), replaced(25))
CHEAP_AT_LAST = order(on=day(57), price=CHEAP)

AT_ANOTHER_SHOP = order(tracked(9), shop=Shop.RU, terms=Terms.REFUND_BY)
PROMISED = order(tracked(9), terms=Terms.REFUND_BY)
CUSTOMS_PROMISED = order(tracked(9, ParcelState.AT_CUSTOMS), terms=Terms.REFUND_BY)
DEAD_PROMISED = order(terms=Terms.REFUND_BY)
CHEAP_PROMISED = order(price=CHEAP, terms=Terms.REFUND_BY)
COMPLETED = order(tracked(9), PageSeen(on=day(40), completed=True))
REFUSED_ON_73 = order(tracked(9), SiteRefused(on=day(73)), days=75)
REFUSED_TO_50 = order(tracked(9), SiteRefused(on=day(45), until=day(50)))
REFUSED_TO_65 = order(tracked(9), SiteRefused(on=day(58), until=day(65)))
GOODS_REFUSED = order(
    received(20),
    ProblemFound(on=day(21), reason=DisputeReason.WRONG_SIZE),
    SiteRefused(on=day(22)),
)

SHIP_BY = after(unshipped(promises=(Promise(kind=PromiseKind.SHIP_BY, until=day(7)),)))
SELLER_CANCELLED = after(unshipped(), OrderCancelled(on=day(5), who=Canceller.SELLER))
LOST_PROMISED = order(
    tracked(30, ParcelState.LOST), promises=(Promise(kind=PromiseKind.LOST_REFUND),)
)
DECIDED_IN_FULL = order(
    disputed(20, claimed=dollars("20")), DisputeDecided(on=day(33), offered=dollars("20"))
)
PRICE_DECIDED = order(
    disputed(20), DisputeDecided(on=day(33), offered=dollars("25")), price=dollars("25")
)
DECIDED_NOTHING = order(disputed(20), DisputeDecided(on=day(33), nothing=True))

COUPON = Promise(kind=PromiseKind.LATE_COUPON, until=day(30), amount=dollars("1"))
LATE_COUPON = order(tracked(12), promises=(COUPON,))

SITUATIONS: tuple[tuple[str, Order, int, Verdict, Situation], ...] = (
    ("to be sent by a day", SHIP_BY, 7, V.WAIT, S.NOT_SHIPPED),
    ("not sent by that day", SHIP_BY, 8, V.LOOK, S.SHIP_LATE),
    ("cancelled by the seller", SELLER_CANCELLED, 18, V.AWAIT_REFUND, S.CANCELLED),
    ("cancelled, and no money", SELLER_CANCELLED, 19, V.AWAIT_REFUND, S.CANCELLED_LATE),
    ("lost, with a promise", LOST_PROMISED, 31, V.DISPUTE, S.LOST_PROMISED),
    ("all of it decided", DECIDED_IN_FULL, 34, V.FOLLOW_DISPUTE, S.DECIDED_IN_FULL),
    ("all of the price decided", PRICE_DECIDED, 34, V.FOLLOW_DISPUTE, S.DECIDED_IN_FULL),
    ("nothing decided", DECIDED_NOTHING, 34, V.FOLLOW_DISPUTE, S.DECIDED_NOTHING),
    ("the day of a coupon", LATE_COUPON, 31, V.APPLY, S.COUPON_DUE),
    ("the page's date is far", PROMISED, 20, V.WAIT, S.DATE_AHEAD),
    ("the page's date is near", PROMISED, 55, V.LOOK, S.CLAIM_NOT_YET),
    ("on the page's date", PROMISED, 60, V.LOOK, S.CLAIM_NOT_YET),
    ("looked at the page", apply(PROMISED, PageSeen(on=day(55))), 56, V.WAIT, S.CLAIM_AWAITED),
    ("the day after the page's date", PROMISED, 61, V.DISPUTE, S.CLAIM_OPEN),
    ("its customs wait", CUSTOMS_PROMISED, 59, V.ANSWER_CUSTOMS, S.AT_CUSTOMS),
    ("dead number, on the page's date", DEAD_PROMISED, 60, V.DISPUTE, S.UNTRACKED_DISPUTE),
    ("dead number, after the page's date", DEAD_PROMISED, 61, V.DISPUTE, S.CLAIM_OPEN),
    ("cheap, before the page's date", CHEAP_PROMISED, 50, V.WAIT, S.CHEAP_WAIT),
    ("cheap, near the page's date", CHEAP_PROMISED, 58, V.LOOK, S.CLAIM_NOT_YET),
    ("completed, and not here", COMPLETED, 40, V.DISPUTE, S.WINDOW_OPEN),
    ("the site refuses", REFUSED_ON_73, 73, V.WAIT, S.SITE_REFUSES),
    ("the page's date, once refused", REFUSED_ON_73, 75, V.LOOK, S.CLAIM_NOT_YET),
    ("the day after, once refused", REFUSED_ON_73, 76, V.DISPUTE, S.CLAIM_OPEN),
    ("the site named another day", REFUSED_TO_50, 45, V.WAIT, S.SITE_REFUSES),
    ("the day that the site named", REFUSED_TO_50, 50, V.DISPUTE, S.SITE_AGAIN),
    ("a later day than the page's", REFUSED_TO_65, 63, V.LOOK, S.CLAIM_NOT_YET),
    ("refused over goods", GOODS_REFUSED, 22, V.WAIT, S.SITE_REFUSES),
    ("refused over goods, tomorrow", GOODS_REFUSED, 23, V.DISPUTE, S.PROBLEM_FOUND),
    ("not sent", after(unshipped()), 5, V.WAIT, S.NOT_SHIPPED),
    ("fresh number", order(), 0, V.WAIT, S.UNTRACKED_EARLY),
    ("fresh number to the last day", order(), 9, V.WAIT, S.UNTRACKED_EARLY),
    ("dead number", order(), 10, V.WRITE_TO_SELLER, S.UNTRACKED_LETTER),
    ("letter written", order(wrote(11)), 12, V.WAIT, S.UNTRACKED_LETTER_SENT),
    ("letter not answered", order(wrote(11)), 16, V.DISPUTE, S.UNTRACKED_DISPUTE),
    ("long dead", order(), 30, V.DISPUTE, S.UNTRACKED_DISPUTE),
    ("told late, never asked", order(on=day(25)), 25, V.LOOK, S.TRACKING_UNKNOWN),
    ("told late, not answered", order(on=day(25)), 57, V.LOOK, S.TRACKING_UNKNOWN),
    ("told late, on the last day", order(on=day(59)), 59, V.DISPUTE, S.MUST_ACT),
    (
        "told late, and dead",
        order(tracked(25, ParcelState.NOT_FOUND), on=day(25)),
        25,
        V.DISPUTE,
        S.UNTRACKED_DISPUTE,
    ),
    ("told late, and written", order(wrote(25), on=day(25)), 30, V.DISPUTE, S.UNTRACKED_DISPUTE),
    ("told late, no number", NUMBERLESS, 25, V.DISPUTE, S.UNTRACKED_DISPUTE),
    ("told on day 14, asked since", order(on=day(14)), 15, V.DISPUTE, S.UNTRACKED_DISPUTE),
    ("told late, cheap", order(on=day(25), price=CHEAP), 25, V.WAIT, S.CHEAP_WAIT),
    ("shipment told late", SENT_LONG_AGO, 25, V.LOOK, S.TRACKING_UNKNOWN),
    (
        "shipment told late, and dead",
        apply(SENT_LONG_AGO, tracked(25, NOTHING)),
        25,
        V.DISPUTE,
        S.UNTRACKED_DISPUTE,
    ),
    ("shipment told late, last day", SENT_LONG_AGO, 64, V.DISPUTE, S.MUST_ACT),
    (
        "shipment told in time",
        after(unshipped(), shipped(19, 5)),
        20,
        V.DISPUTE,
        S.UNTRACKED_DISPUTE,
    ),
    (
        "shipment corrected to long ago",
        apply(order(), corrected(1, shipped_on=day(-20))),
        1,
        V.LOOK,
        S.TRACKING_UNKNOWN,
    ),
    (
        "shipment corrected, known as dead",
        apply(order(tracked(12, NOTHING)), corrected(16, shipped_on=day(-1))),
        16,
        V.DISPUTE,
        S.UNTRACKED_DISPUTE,
    ),
    ("told late, short protection", order(on=day(12), days=16), 12, V.LOOK, S.TRACKING_UNKNOWN),
    ("told in time, short protection", order(on=day(10), days=16), 12, V.DISPUTE, S.DISPUTE_NOW),
    ("number told late", NUMBERED, 25, V.LOOK, S.TRACKING_UNKNOWN),
    (
        "number told late, and dead",
        apply(NUMBERED, tracked(25, NOTHING)),
        25,
        V.DISPUTE,
        S.UNTRACKED_DISPUTE,
    ),
    (
        "number told late, the page was dead before",
        order(tracked(12, NOTHING), wrote(13), numbered(25), tracking_number=None),
        25,
        V.LOOK,
        S.TRACKING_UNKNOWN,
    ),
    ("number told in time", order(numbered(14), tracking_number=None), 15, *DEAD),
    ("number taken away again", apply(NUMBERED, numbered(26, None)), 26, *DEAD),
    ("title corrected late", order(corrected(25, title="Lamp")), 25, *DEAD),
    ("number replaced late", REPLACED, 25, V.LOOK, S.TRACKING_UNKNOWN),
    ("number replaced late, and dead", apply(REPLACED, tracked(25, NOTHING)), 25, *DEAD),
    ("number replaced late, and written", apply(REPLACED, wrote(25)), 30, *DEAD),
    (
        "number replaced after a letter",
        order(wrote(12), replaced(25)),
        25,
        V.WAIT,
        S.UNTRACKED_LETTER_SENT,
    ),
    (
        "number replaced after a letter, past the guarantee",
        order(wrote(12), replaced(25), guaranteed_days=20),
        25,
        V.LOOK,
        S.TRACKING_UNKNOWN,
    ),
    (
        "number replaced after a dispute",
        apply(apply(order(disputed(20)), DisputeCancelled(on=day(24))), replaced(25)),
        25,
        V.LOOK,
        S.TRACKING_UNKNOWN,
    ),
    ("cheap, told at last", CHEAP_AT_LAST, 57, V.LOOK, S.TRACKING_UNKNOWN),
    ("cheap, told at last, not answered", CHEAP_AT_LAST, 58, V.LOOK, S.TRACKING_UNKNOWN),
    ("cheap, told at last, on the last day", CHEAP_AT_LAST, 59, V.DISPUTE, S.MUST_ACT),
    (
        "cheap, told at last, and dead",
        apply(CHEAP_AT_LAST, tracked(57, NOTHING)),
        57,
        V.DISPUTE,
        S.CHEAP_DISPUTE,
    ),
    ("cheap, told before", order(on=day(56), price=CHEAP), 57, V.DISPUTE, S.CHEAP_DISPUTE),
    (
        "told past the guarantee",
        order(on=day(13), guaranteed_days=12),
        13,
        V.LOOK,
        S.TRACKING_UNKNOWN,
    ),
    (
        "told past a guarantee before disputes open",
        order(on=day(4), guaranteed_days=3),
        4,
        V.WAIT,
        S.TOO_EARLY,
    ),
    (
        "new number",
        order(tracked(9), replaced(11)),
        12,
        V.WRITE_TO_SELLER,
        S.UNTRACKED_LETTER,
    ),
    (
        "dead past the guarantee",
        order(guaranteed_days=12),
        13,
        V.DISPUTE,
        S.GUARANTEE_PASSED_UNTRACKED,
    ),
    ("cheap", order(price=CHEAP), 30, V.WAIT, S.CHEAP_WAIT),
    ("cheap past the guarantee", order(price=CHEAP, guaranteed_days=20), 30, V.WAIT, S.CHEAP_WAIT),
    ("cheap near the end", order(price=CHEAP), 55, V.EXTEND, S.CHEAP_DECIDE),
    ("cheap nearer the end", order(price=CHEAP), 57, V.DISPUTE, S.CHEAP_DISPUTE),
    ("cheap on the last day", order(price=CHEAP), 59, V.DISPUTE, S.MUST_ACT),
    ("moving", MOVING, 30, V.WAIT, S.MOVING),
    ("in the country", order(tracked(9, ParcelState.IN_COUNTRY)), 30, V.WAIT, S.MOVING),
    ("at export", order(tracked(9, ParcelState.AT_EXPORT)), 50, V.WAIT, S.STANDING_STILL),
    ("stopped", STOPPED, 50, V.WAIT, S.STANDING_STILL),
    (
        "stopped in the country",
        order(tracked(9, ParcelState.IN_COUNTRY), tracked(20, ParcelState.NO_CHANGE)),
        50,
        V.WAIT,
        S.STANDING_STILL,
    ),
    (
        "vanished again",
        order(tracked(9), tracked(30, ParcelState.NOT_FOUND)),
        40,
        V.WAIT,
        S.STANDING_STILL,
    ),
    (
        "at the post",
        order(tracked(9, ParcelState.AT_POST_OFFICE)),
        30,
        V.COLLECT,
        S.AT_POST_OFFICE,
    ),
    (
        "moving past the guarantee",
        order(tracked(9), guaranteed_days=40),
        41,
        V.WAIT,
        S.GUARANTEE_PASSED_MOVING,
    ),
    (
        "extended past the guarantee",
        order(tracked(9), granted(30, 80), guaranteed_days=40),
        41,
        V.WAIT,
        S.GUARANTEE_PASSED_MOVING,
    ),
    ("time to decide", MOVING, 55, V.EXTEND, S.EXTEND_NOW),
    ("still to decide", MOVING, 58, V.EXTEND, S.EXTEND_NOW),
    ("stopped near the end", STOPPED, 56, V.EXTEND, S.EXTEND_OR_DISPUTE),
    ("stopped nearer the end", STOPPED, 57, V.DISPUTE, S.DISPUTE_OR_EXTEND),
    (
        "stopped near the end, past the guarantee",
        order(tracked(9, ParcelState.NO_CHANGE), guaranteed_days=40),
        55,
        V.DISPUTE,
        S.DISPUTE_OR_EXTEND,
    ),
    (
        "stopped nearer the end, no more time given",
        order(tracked(9, ParcelState.CHINA_ONLY), asked(55), refused(56)),
        57,
        V.DISPUTE,
        S.DISPUTE_NOW,
    ),
    ("price of unknown worth", order(price=KRONER), 10, V.LOOK, S.CHEAPNESS_UNKNOWN),
    ("tracked in China only", order(tracked(9, ParcelState.CHINA_ONLY)), 20, V.WAIT, S.CHINA_ONLY),
    ("lost", order(tracked(9, ParcelState.LOST)), 20, V.WAIT, S.LOST),
    (
        "customs wait",
        order(tracked(20, ParcelState.AT_CUSTOMS)),
        21,
        V.ANSWER_CUSTOMS,
        S.AT_CUSTOMS,
    ),
    (
        "customs wait no longer",
        order(tracked(20, ParcelState.AT_CUSTOMS, until=24)),
        25,
        V.ANSWER_CUSTOMS,
        S.CUSTOMS_OVER,
    ),
    ("customs have their answer", CUSTOMS_PAID, 27, V.WAIT, S.CUSTOMS_ANSWERED),
    ("a week after customs got it", CUSTOMS_PAID, 28, V.LOOK, S.CUSTOMS_STILL),
    ("paid, and the end is near", CUSTOMS_PAID, 55, V.EXTEND, S.EXTEND_NOW),
    (
        "paid, and asked for more time",
        apply(CUSTOMS_PAID, asked(50)),
        51,
        V.CHECK_EXTENSION,
        S.EXTENSION_UNANSWERED,
    ),
    ("kept no longer", order(tracked(12, ParcelState.AT_POST_OFFICE)), 42, V.COLLECT, S.POST_OVER),
    (
        "something is wrong",
        order(received(20), ProblemFound(on=day(20), reason=DisputeReason.WRONG_SIZE)),
        21,
        V.DISPUTE,
        S.PROBLEM_FOUND,
    ),
    (
        "offered nothing",
        order(disputed(20), DisputeAnswered(on=day(22), answer="countered", nothing=True)),
        22,
        V.FOLLOW_DISPUTE,
        S.DISPUTE_OFFERED_NOTHING,
    ),
    (
        "accepted",
        order(disputed(20), DisputeDecided(on=day(30)), DecisionAccepted(on=day(31))),
        32,
        V.FOLLOW_DISPUTE,
        S.DECISION_ACCEPTED,
    ),
    ("dead near the end", order(), 55, V.DISPUTE, S.DISPUTE_NOW),
    ("extended enough", order(tracked(9), granted(50, 90)), 85, V.DISPUTE, S.DISPUTE_NOW),
    ("asked for more time", ASKED, 50, V.WAIT, S.EXTENSION_ASKED),
    ("not answered", ASKED, 51, V.CHECK_EXTENSION, S.EXTENSION_UNANSWERED),
    ("not answered near the end", ASKED, 58, V.CHECK_EXTENSION, S.EXTENSION_UNANSWERED),
    (
        "refused near the end",
        order(tracked(9), asked(55), refused(56)),
        56,
        V.EXTEND,
        S.EXTENSION_REFUSED,
    ),
    ("last day", MOVING, 59, V.DISPUTE, S.MUST_ACT),
    ("last day though asked", ASKED, 59, V.DISPUTE, S.MUST_ACT),
    ("just over", MOVING, 60, V.DISPUTE, S.WINDOW_OPEN),
    ("last window", MOVING, 74, V.DISPUTE, S.WINDOW_OPEN),
    ("at another shop", order(tracked(9), shop=Shop.RU), 90, V.DISPUTE, S.WINDOW_UNKNOWN),
    ("... with a date of its page", AT_ANOTHER_SHOP, 90, V.DISPUTE, S.CLAIM_OPEN),
    ("too late", MOVING, 75, V.COMPLAIN, S.WINDOW_SHUT),
    (
        "day 90",
        order(tracked(20), days=100, destination="RU"),
        90,
        V.DISPUTE,
        S.IN_TRANSIT_REFUND,
    ),
    ("delivered elsewhere", ELSEWHERE, 20, V.DISPUTE, S.DELIVERED_ELSEWHERE),
    ("delivered elsewhere, window", ELSEWHERE, 30, V.DISPUTE, S.DELIVERED_ELSEWHERE),
    ("delivered elsewhere, too late", ELSEWHERE, 40, V.COMPLAIN, S.WINDOW_SHUT),
    ("delivery seen", SAID_DELIVERED, 20, V.LOOK, S.DELIVERY_SEEN),
    ("delivery seen, window", SAID_DELIVERED, 30, V.LOOK, S.DELIVERY_SEEN),
    ("going back", GOES_BACK, 20, V.DISPUTE, S.RETURNING),
    ("going back on the last day", GOES_BACK, 59, V.DISPUTE, S.RETURNING),
    ("... by the carrier's doing", caused(ReturnCause.OTHER), 20, V.DISPUTE, S.RETURNING),
    ("... nobody knows why", caused(ReturnCause.UNKNOWN), 20, V.DISPUTE, S.RETURNING),
    ("... by the buyer's own", caused(ReturnCause.OWN), 54, V.WRITE_TO_SELLER, S.RETURNING_OWN),
    ("... with five days left", caused(ReturnCause.OWN), 55, V.DISPUTE, S.RETURNING_OWN_LAST),
    ("... in the last window", caused(ReturnCause.OWN), 70, V.DISPUTE, S.RETURNING_OWN_LAST),
    ("its end is not known", order(tracked(9), protection_end=None), 20, V.LOOK, S.END_UNKNOWN),
    ("... nor what its number shows", order(protection_end=None), 5, V.LOOK, S.END_UNKNOWN),
    (
        "... and it shows nothing",
        order(protection_end=None),
        10,
        V.WRITE_TO_SELLER,
        S.UNTRACKED_LETTER,
    ),
    ("going back too early", order(tracked(3, ParcelState.RETURNING)), 3, V.WAIT, S.TOO_EARLY),
    ("here", HERE, 20, V.INSPECT, S.RECEIVED),
    ("here on the last day", HERE, 34, V.INSPECT, S.RECEIVED),
    ("here for long", HERE, 35, V.DONE, S.CLOSED),
    ("dispute opened", IN_DISPUTE, 20, V.FOLLOW_DISPUTE, S.DISPUTE_OPEN),
    ("seller silent", IN_DISPUTE, 25, V.FOLLOW_DISPUTE, S.DISPUTE_SILENCE),
    ("seller refused", REFUSED, 26, V.FOLLOW_DISPUTE, S.DISPUTE_REFUSED),
    ("seller offered", COUNTERED, 26, V.FOLLOW_DISPUTE, S.DISPUTE_COUNTERED),
    ("offered in full", IN_FULL, 26, V.FOLLOW_DISPUTE, S.OFFERED_IN_FULL),
    ("offer declined", DECLINED, 26, V.FOLLOW_DISPUTE, S.OFFER_DECLINED),
    ("taken over", ESCALATED, 28, V.FOLLOW_DISPUTE, S.DISPUTE_ESCALATED),
    ("decided", DECIDED, 30, V.FOLLOW_DISPUTE, S.DISPUTE_DECIDED),
    ("appealed", APPEALED, 31, V.FOLLOW_DISPUTE, S.DISPUTE_ESCALATED),
    ("seller silent to the last day", IN_DISPUTE, 27, V.FOLLOW_DISPUTE, S.DISPUTE_SILENCE),
    ("taken over by itself", IN_DISPUTE, 28, V.FOLLOW_DISPUTE, S.DISPUTE_ESCALATED),
    ("refused and taken over", REFUSED, 28, V.FOLLOW_DISPUTE, S.DISPUTE_ESCALATED),
    ("offered and taken over", COUNTERED, 28, V.FOLLOW_DISPUTE, S.DISPUTE_ESCALATED),
    ("decision is due", IN_DISPUTE, 34, V.FOLLOW_DISPUTE, S.DISPUTE_DECISION_DUE),
    ("decision is due, told of before", ESCALATED, 34, V.FOLLOW_DISPUTE, S.DISPUTE_DECISION_DUE),
    ("decision is there", DECIDED, 40, V.FOLLOW_DISPUTE, S.DISPUTE_DECIDED),
    ("in dispute past the end", IN_DISPUTE, 80, V.FOLLOW_DISPUTE, S.DISPUTE_DECISION_DUE),
    ("won", WON, 30, V.AWAIT_REFUND, S.REFUND_AWAITED),
    ("won long ago", WON, 44, V.AWAIT_REFUND, S.REFUND_LATE),
    ("won at another shop", replace(WON, shop=Shop.RU), 90, V.AWAIT_REFUND, S.REFUND_UNDATED),
    (
        "cancelled at another shop",
        replace(SELLER_CANCELLED, shop=Shop.RU),
        90,
        V.AWAIT_REFUND,
        S.REFUND_UNDATED,
    ),
    ("lost", LOST, 30, V.COMPLAIN, S.DISPUTE_LOST),
    ("answered with silence", SILENT, 26, V.AWAIT_REFUND, S.REFUND_AWAITED),
    ("appeal not decided", APPEALED, 37, V.FOLLOW_DISPUTE, S.DISPUTE_ESCALATED),
    ("appeal overdue", APPEALED, 38, V.FOLLOW_DISPUTE, S.DISPUTE_DECISION_DUE),
    ("decided for long", DECIDED, 90, V.FOLLOW_DISPUTE, S.DISPUTE_DECIDED),
    ("parked", PARKED, 67, V.FOLLOW_DISPUTE, S.DISPUTE_PARKED),
    ("parked beyond the day of a decision", PARKED, 58, V.FOLLOW_DISPUTE, S.DISPUTE_PARKED),
    ("no longer parked", PARKED, 68, V.FOLLOW_DISPUTE, S.DISPUTE_DECISION_DUE),
    ("came in dispute", CAME, 30, V.CANCEL_DISPUTE, S.PARCEL_CAME),
    ("came in dispute too late for another", CAME, 45, V.CANCEL_DISPUTE, S.PARCEL_CAME),
    ("came before the decision", apply(DECIDED, received(31)), 31, V.CANCEL_DISPUTE, S.PARCEL_CAME),
    (
        "came and was cancelled",
        apply(CAME, DisputeCancelled(on=day(31))),
        31,
        V.INSPECT,
        S.RECEIVED,
    ),
    ("faulty goods in dispute", FAULTY, 22, V.FOLLOW_DISPUTE, S.DISPUTE_OPEN),
    ("return agreed", RETURNED, 24, V.SEND_BACK, S.RETURN_AGREED),
    ("return agreed for long", RETURNED, 90, V.SEND_BACK, S.RETURN_AGREED),
    ("sent back", SENT_BACK, 30, V.FOLLOW_DISPUTE, S.RETURN_SENT),
    ("it is there", ARRIVED_BACK, 43, V.FOLLOW_DISPUTE, S.RETURN_ARRIVED),
    ("it is there, and nobody pays", ARRIVED_BACK, 44, V.FOLLOW_DISPUTE, S.RETURN_UNPAID),
    ("confirmed by mistake", MISTAKEN, 18, V.DISPUTE, S.CONFIRMED_BY_MISTAKE),
    ("confirmed by mistake, last day", MISTAKEN, 32, V.DISPUTE, S.CONFIRMED_BY_MISTAKE),
    ("confirmed by mistake, too late", MISTAKEN, 33, V.COMPLAIN, S.WINDOW_SHUT),
    ("confirmed by mistake too early", order(mistaken(2)), 3, V.WAIT, S.TOO_EARLY),
    ("confirmed by mistake, then here", apply(MISTAKEN, received(20)), 20, V.INSPECT, S.RECEIVED),
    (
        "confirmed by mistake, said after the receipt",
        apply(HERE, mistaken(22)),
        22,
        V.DISPUTE,
        S.CONFIRMED_BY_MISTAKE,
    ),
    (
        "standing still past the guarantee",
        order(tracked(9, ParcelState.NO_CHANGE), guaranteed_days=40),
        41,
        V.WAIT,
        S.GUARANTEE_PASSED_STILL,
    ),
    (
        "vanished past the guarantee",
        order(tracked(9), tracked(30, ParcelState.NOT_FOUND), guaranteed_days=40),
        41,
        V.WAIT,
        S.GUARANTEE_PASSED_STILL,
    ),
    ("cancelled", CANCELLED, 25, V.DISPUTE, S.UNTRACKED_DISPUTE),
    ("cancelled too late", CANCELLED, 75, V.COMPLAIN, S.WINDOW_SHUT),
    ("refunded", apply(WON, RefundReceived(on=day(40))), 40, V.DONE, S.CLOSED),
    ("closed", order(OrderClosed(on=day(5))), 6, V.DONE, S.CLOSED),
)


@for_each(
    ("of", "number", "verdict", "situation"),
    [row[1:] for row in SITUATIONS],
    ids=[row[0].replace(" ", "-") for row in SITUATIONS],
)
def test_each_situation_has_its_verdict(
    of: Order, number: int, verdict: Verdict, situation: Situation
) -> None:
    given = advice(of, number)
    assert (given.verdict, given.situation) == (verdict, situation)


#: The return of goods has an end only where later pages hold.
LATE_RETURN = advice(RETURNED, 34, Policy(return_ships=10))


def test_goods_are_sent_back_in_time_where_the_policy_knows_a_term() -> None:
    in_time = advice(RETURNED, 33, Policy(return_ships=10))
    assert in_time.situation is S.RETURN_AGREED
    assert in_time.deadline == Deadline(DeadlineKind.RETURN, day(34))
    assert in_time.deadline.last_safe_day == day(33)
    assert (LATE_RETURN.verdict, LATE_RETURN.situation) == (V.FOLLOW_DISPUTE, S.RETURN_LATE)
    assert LATE_RETURN.deadline is None
    assert advice(RETURNED, 33).deadline is None


@pytest.mark.parametrize(("number", "offered"), [(24, True), (26, True), (27, False)])
def test_an_answer_to_the_seller_is_enclosed_only_while_both_still_talk(
    number: int, offered: bool
) -> None:
    """The days 5 and 7 do not bring the same letter twice."""
    letter = advice(REFUSED, number).letter
    assert letter is (LetterKind.DISPUTE_REPLY if offered else None)


def test_more_time_is_not_asked_for_once_there_is_nothing_to_extend() -> None:
    for of, number in ((MOVING, 60), (ELSEWHERE, 25), (MISTAKEN, 18)):
        with pytest.raises(DomainError) as caught:
            apply(of, extension_request(of, day(number), 15, POLICY))
        assert caught.value.message_id == "error-protection-ended"
    assert extension_request(MOVING, day(59), 15, POLICY).days == 15


@for_each(
    ("of", "number", "unsure"),
    [
        (order(on=day(59)), 59, True),
        (order(on=day(61)), 61, True),
        (SENT_LONG_AGO, 64, True),
        (CHEAP_AT_LAST, 59, True),
        (apply(order(on=day(57), price=CHEAP), mistaken(57)), 57, True),
        (apply(CHEAP_AT_LAST, tracked(58, NOTHING)), 59, False),
        (apply(CHEAP_AT_LAST, tracked(58)), 59, False),
        (order(), 59, False),
        (order(on=day(59), tracking_number=None), 59, False),
        (order(on=day(95), days=100, destination="RU"), 95, True),
    ],
)
def test_where_no_time_is_left_to_ask_first_the_dispute_is_unsure(
    of: Order, number: int, unsure: bool
) -> None:
    given = advice(of, number)
    assert given.verdict is V.DISPUTE
    assert given.unsure is unsure


def test_every_situation_stands_in_the_table_and_has_its_answers() -> None:
    told = {row[4] for row in SITUATIONS} | {LATE_RETURN.situation}
    assert told == set(Situation) == set(ANSWERS)
    assert {row[3] for row in SITUATIONS} == set(Verdict)


@for_each(("of", "number"), [(row[1], row[2]) for row in SITUATIONS if row[4] is not S.CLOSED])
def test_every_advice_has_its_reasons(of: Order, number: int) -> None:
    assert advice(of, number).reasons


# -- deadlines ---------------------------------------------------------------------------------


@for_each(
    ("of", "number", "kind", "on"),
    [
        (order(), 0, DeadlineKind.PROTECTION, 60),
        (MOVING, 59, DeadlineKind.PROTECTION, 60),
        (MOVING, 60, DeadlineKind.WINDOW, 75),
        (ELSEWHERE, 20, DeadlineKind.PROTECTION, 25),
        (ELSEWHERE, 25, DeadlineKind.WINDOW, 40),
        (SAID_DELIVERED, 24, DeadlineKind.PROTECTION, 25),
        (HERE, 20, DeadlineKind.WINDOW, 35),
        (ASKED, 51, DeadlineKind.PROTECTION, 60),
        (order(tracked(0, ParcelState.DELIVERED_ELSEWHERE)), 4, DeadlineKind.PROTECTION, 5),
        (order(tracked(0, ParcelState.DELIVERED_ELSEWHERE)), 5, DeadlineKind.WINDOW, 20),
    ],
)
def test_the_deadline_is_the_one_that_runs(
    of: Order, number: int, kind: DeadlineKind, on: int
) -> None:
    assert advice(of, number).deadline == Deadline(kind, day(on))


@pytest.mark.parametrize("of", [after(unshipped()), IN_DISPUTE, WON, LOST])
def test_without_a_clock_there_is_no_deadline(of: Order) -> None:
    assert advice(of, 40).deadline is None


def test_the_last_safe_day_is_the_day_before() -> None:
    """A deadline known only as a date may strike as soon as that date begins."""
    assert Deadline(DeadlineKind.PROTECTION, date(2028, 3, 1)).last_safe_day == date(2028, 2, 29)


# -- when to act -------------------------------------------------------------------------------


@for_each(
    ("of", "number", "act_from"),
    [
        (order(), 3, 10),
        (order(wrote(11)), 11, 16),
        (order(wrote(10)), 11, 15),
        (order(price=CHEAP), 20, 55),
        (MOVING, 20, 55),
        (STOPPED, 20, 55),
        (ASKED, 50, 51),
        (order(tracked(3, ParcelState.RETURNING)), 3, 6),
        (IN_DISPUTE, 20, 25),
        (IN_DISPUTE, 25, 27),
        (IN_DISPUTE, 27, 28),
        (IN_DISPUTE, 28, 34),
        (IN_DISPUTE, 34, None),
        (WON, 30, 44),
        (after(unshipped()), 5, 20),
        (after(unshipped(paid_on=None)), 5, None),
    ],
)
def test_who_waits_knows_until_when(of: Order, number: int, act_from: int | None) -> None:
    expected = None if act_from is None else day(act_from)
    assert advice(of, number).act_from == expected


# -- letters and reasons -----------------------------------------------------------------------


@for_each(
    ("of", "number", "letter"),
    [
        (order(), 5, None),
        (order(), 10, LetterKind.TRACKING_CHECK),
        (order(), 15, LetterKind.DISPUTE_UNTRACKED),
        (MOVING, 55, LetterKind.EXTENSION_REQUEST),
        (ASKED, 51, LetterKind.EXTENSION_REMINDER),
        (MOVING, 59, LetterKind.DISPUTE_IN_TRANSIT),
        (MOVING, 65, LetterKind.DISPUTE_IN_TRANSIT),
        (ELSEWHERE, 20, LetterKind.DISPUTE_DELIVERED_ELSEWHERE),
        (GOES_BACK, 20, LetterKind.DISPUTE_RETURNED),
        (REFUSED, 26, LetterKind.DISPUTE_REPLY),
        (COUNTERED, 26, LetterKind.DISPUTE_REPLY),
        (DECIDED, 30, LetterKind.MEDIATOR_APPEAL),
        (WON, 43, None),
        (WON, 44, LetterKind.REFUND_REMINDER),
        (MOVING, 80, None),
    ],
)
def test_an_advice_brings_its_letter(of: Order, number: int, letter: LetterKind | None) -> None:
    assert advice(of, number).letter is letter


@for_each(
    ("of", "number", "reason"),
    [
        (order(), 20, DisputeReason.UNTRACKED),
        (order(), 65, DisputeReason.UNTRACKED),
        (MOVING, 59, DisputeReason.IN_TRANSIT),
        (STOPPED, 59, DisputeReason.IN_TRANSIT),
        (order(tracked(9), guaranteed_days=40), 59, DisputeReason.IN_TRANSIT),
        (
            order(tracked(15, ParcelState.NO_CHANGE), guaranteed_days=40),
            40,
            DisputeReason.IN_TRANSIT,
        ),
        (order(tracked(15, ParcelState.NO_CHANGE), guaranteed_days=40), 41, DisputeReason.LATE),
        (order(guaranteed_days=12), 13, DisputeReason.UNTRACKED),
        (order(tracked(9), days=100, destination="RU"), 89, DisputeReason.IN_TRANSIT),
        (order(tracked(9), days=100, destination="RU"), 90, DisputeReason.LATE),
        (order(days=100, destination="RU"), 90, DisputeReason.UNTRACKED),
        (order(tracked(9), days=100, destination="US"), 90, DisputeReason.IN_TRANSIT),
        (ELSEWHERE, 20, DisputeReason.DELIVERED_ELSEWHERE),
        (SAID_DELIVERED, 20, DisputeReason.DELIVERED_ELSEWHERE),
        (GOES_BACK, 20, DisputeReason.RETURNED),
        (GOES_BACK, 95, DisputeReason.RETURNED),
    ],
)
def test_there_is_one_honest_reason(of: Order, number: int, reason: DisputeReason) -> None:
    assert dispute_reason(of, day(number), POLICY) is reason


def test_every_reason_has_its_letter() -> None:
    letters = {reason: dispute_letter(reason) for reason in DisputeReason}
    assert {letters[reason] for reason in GOODS_REASONS} == {LetterKind.DISPUTE_GOODS}
    others = [letters[reason] for reason in DisputeReason if reason not in GOODS_REASONS]
    assert len(set(others)) == len(others)
    assert LetterKind.DISPUTE_GOODS not in others


# -- whether a dispute is possible -------------------------------------------------------------


@for_each(
    ("of", "number", "possible"),
    [
        (order(), 5, False),
        (order(), 6, True),
        (order(), 74, True),
        (order(), 75, False),
        (HERE, 34, True),
        (HERE, 35, False),
        (after(unshipped()), 30, False),
        (IN_DISPUTE, 30, False),
        (LOST, 40, False),
        (WON, 40, False),
        (CANCELLED, 40, True),
        (order(OrderClosed(on=day(5))), 10, False),
    ],
)
def test_a_dispute_is_possible_from_day_6_until_the_window_shuts(
    of: Order, number: int, possible: bool
) -> None:
    assert may_dispute(of, day(number), POLICY) is possible


def test_an_operator_may_move_the_first_day() -> None:
    later = Policy(first_dispute_day=11)
    back = order(tracked(8, ParcelState.RETURNING))
    assert not may_dispute(back, day(10), later)
    assert advise(back, day(10), later).situation is S.TOO_EARLY
    assert advise(back, day(11), later).verdict is V.DISPUTE


def test_a_wait_because_it_is_too_early_keeps_its_other_reasons() -> None:
    early = advice(order(tracked(3, ParcelState.RETURNING)), 3)
    assert early.reasons == (RuleId.A7, RuleId.E1)
    assert early.dispute_reason is None
    assert early.letter is None


# -- where the seller's time and the country matter --------------------------------------------


def test_in_russia_extensions_go_on_until_day_90() -> None:
    short = order(tracked(20), granted(56, 80), destination="RU")
    assert advice(short, 76).verdict is V.EXTEND
    assert RuleId.A8 in advice(short, 76).reasons
    reached = order(tracked(20), granted(56, 92), destination="RU")
    assert advice(reached, 86).verdict is V.WAIT
    assert advice(reached, 87).situation is S.DISPUTE_NOW
    assert advice(apply(reached, granted(80, 110)), 90).situation is S.IN_TRANSIT_REFUND


def test_in_russia_a_dead_number_is_disputed_as_everywhere() -> None:
    assert advice(order(destination="RU"), 55).verdict is V.DISPUTE
    assert advice(order(destination="RU"), 15).verdict is V.DISPUTE


@pytest.mark.parametrize(("country", "required"), [("RU", True), ("DE", False), (None, False)])
def test_where_cheap_orders_must_be_tracked_the_advice_says_so(
    country: str | None, required: bool
) -> None:
    given = advice(order(price=CHEAP, destination=country), 30)
    assert given.situation is S.CHEAP_WAIT
    assert (RuleId.B5 in given.reasons) is required


@pytest.mark.parametrize(("number", "asking"), [(9, False), (10, True), (30, True)])
def test_whether_a_price_is_small_is_asked_from_the_day_of_the_letter_on(
    number: int, asking: bool
) -> None:
    given = advice(order(price=KRONER), number)
    assert (given.situation is S.CHEAPNESS_UNKNOWN) is asking


def test_a_parcel_that_waits_at_customs_is_answered_until_the_last_day() -> None:
    waits = order(tracked(40, ParcelState.AT_CUSTOMS))
    assert advice(waits, 50).verdict is V.ANSWER_CUSTOMS
    assert advice(waits, 58).letter is LetterKind.EXTENSION_REQUEST
    assert advice(waits, 59).situation is S.MUST_ACT


@pytest.mark.parametrize(
    ("of", "can"),
    [
        (MOVING, True),
        (HERE, False),
        (order(tracked(9), mistaken(20)), False),
        (order(tracked(9), terms=Terms.REFUND_BY), False),
        (order(tracked(9), granted(50, 90)), False),
    ],
)
def test_more_time_is_asked_for_while_a_parcel_is_awaited_and_its_clock_runs(
    of: Order, can: bool
) -> None:
    assert extends(of, POLICY) is can


@pytest.mark.parametrize("days", [0, POLICY.extension_longest + 1])
def test_no_more_days_are_asked_for_than_a_seller_gives_at_once(days: int) -> None:
    with pytest.raises(DomainError) as caught:
        extension_request(MOVING, day(50), days, POLICY)
    assert caught.value.message_id == "error-extension-days"


def test_goods_are_disputed_for_what_is_wrong_with_them() -> None:
    faulty = apply(HERE, ProblemFound(on=day(21), reason=DisputeReason.WRONG_SIZE))
    assert dispute_reason(faulty, day(22), POLICY) is DisputeReason.WRONG_SIZE


def test_more_time_is_of_no_use_where_it_was_given_often_enough() -> None:
    enough = order(tracked(9), granted(50, 90))
    assert advice(enough, 85).verdict is V.DISPUTE
    waits = order(granted(50, 90), tracked(60, ParcelState.AT_CUSTOMS))
    assert advice(waits, 86).letter is None


def test_what_is_due_is_what_has_a_day_and_is_no_look_at_the_goods() -> None:
    assert advice(order(), 10).is_due
    assert not advice(MOVING, 30).is_due
    assert not advice(HERE, 21).is_due


DEAD_REFUND_BY = order(days=45, terms=Terms.REFUND_BY)


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (14, DeadlineKind.CLAIM),
        (15, DeadlineKind.CLAIM_NOW),
        (45, DeadlineKind.CLAIM_NOW),
        (46, DeadlineKind.WINDOW),
    ],
)
def test_a_dead_number_is_claimed_before_the_date_of_the_page(
    number: int, kind: DeadlineKind
) -> None:
    assert advice(DEAD_REFUND_BY, number).deadline == Deadline(kind, day(60))


@pytest.mark.parametrize(
    ("number", "situation"),
    [
        (69, Situation.SITE_REFUSES),
        (70, Situation.CLAIM_NOT_YET),
        (72, Situation.CLAIM_NOT_YET),
        (73, Situation.SITE_AGAIN),
    ],
)
def test_until_the_day_that_the_site_named_the_page_is_looked_at(
    number: int, situation: Situation
) -> None:
    refused = order(tracked(20), SiteRefused(on=day(66), until=day(73)), days=75)
    assert advice(refused, number).situation is situation


@pytest.mark.parametrize(
    ("known", "number", "situation"),
    [
        (LATE_COUPON, 30, Situation.MOVING),
        (LATE_COUPON, 31, Situation.COUPON_DUE),
        (LATE_COUPON, 50, Situation.COUPON_DUE),
        (LATE_COUPON, 57, Situation.EXTEND_NOW),
        (apply(LATE_COUPON, PromiseUsed(on=day(31), promise=COUPON.kind)), 32, Situation.MOVING),
    ],
)
def test_a_coupon_is_the_step_until_it_was_applied_for(
    known: Order, number: int, situation: Situation
) -> None:
    assert advice(known, number).situation is situation
