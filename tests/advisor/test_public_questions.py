"""Questions that buyers have asked in public, with the answers that later pages give.

Days are counted from the shipment, and the figures are those of `POLICY_FILE=2025`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from advisor.advice import Situation, Verdict, may_dispute
from advisor.checkpoints import CheckpointKind
from advisor.disputes import DisputeReason
from advisor.events import (
    DisputeClosed,
    DisputeParked,
    GoodsSentBack,
    OrderCancelled,
    PageSeen,
    ProblemFound,
    ReturnAgreed,
    SiteRefused,
)
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.policy import load_policy
from advisor.promise_days import due_promises
from advisor.promises import Canceller, Promise, PromiseKind
from advisor.terms import Terms
from advisor.wording.status import status_message
from advisor.wording.texts import texts_for
from tests.advisor.messages import shown
from tests.advisor.samples import (
    advice,
    after,
    day,
    disputed,
    order,
    received,
    told,
    tracked,
    unshipped,
)
from tests.cases import for_each

TODAYS = load_policy(Path("2025"))
EN = texts_for("en")


@dataclass(frozen=True)
class Answer:
    """What is asked, what is right, and the sentence that says so to the buyer."""

    question: str
    given: Callable[[], object]
    right: object
    asked_of: Order
    on: int
    says: str


def situation(of: Order, number: int) -> Situation:
    return advice(of, number, TODAYS).situation


def days(of: Order) -> list[int]:
    """The days up to 120 on which a dispute is advised."""
    return [n for n in range(121) if advice(of, n, TODAYS).verdict is Verdict.DISPUTE]


REFUSED = order(tracked(20), SiteRefused(on=day(73)), days=75)
MOVED = order(tracked(20), PageSeen(on=day(60), end=day(150)))
NEVER_SEEN = order(PageSeen(on=day(60), end=day(150)))
PARKED = order(
    tracked(20), disputed(76, DisputeReason.IN_TRANSIT), DisputeParked(on=day(80), until=day(95))
)
COMPLETED = order(received(30))
FAILED = order(received(30), ProblemFound(on=day(37), reason=DisputeReason.NOT_WORKING))
LATE = order(received(45), promises=(Promise(kind=PromiseKind.LATE_COUPON, until=day(40)),))
PHOTO = order(received(30), ProblemFound(on=day(30), reason=DisputeReason.NOT_AS_DESCRIBED))
AT_POST = order(tracked(30, ParcelState.AT_POST_OFFICE, until=45))
CANCELLED = after(unshipped(), OrderCancelled(on=day(5), who=Canceller.SELLER))
WON = order(disputed(20), DisputeClosed(on=day(30), outcome="won"))
ELSEWHERE = order(tracked(30, ParcelState.DELIVERED_ELSEWHERE, since=29), days=75)
UNSENT = after(unshipped(promises=(Promise(kind=PromiseKind.SHIP_BY, until=day(7)),)))
TO_THE_WAREHOUSE = order(
    received(30),
    disputed(35, DisputeReason.WRONG_SIZE),
    ReturnAgreed(on=day(38)),
    GoodsSentBack(on=day(40)),
)
MISSED = order(tracked(20), days=75)
CAME = order(tracked(20), disputed(76, DisputeReason.IN_TRANSIT), received(80), days=75)
WAITING = order(tracked(20), disputed(76, DisputeReason.IN_TRANSIT), days=75)

QUESTIONS = (
    Answer("two days before the end the site refuses", lambda: situation(REFUSED, 73),
           Situation.SITE_REFUSES,
           REFUSED, 73, "Claim from Jan\xa016\xa0(Sat) to Jan\xa029\xa0(Fri)"),
    Answer("... and the day before it is not opened either", lambda: days(REFUSED),
           list(range(76, 90)),
           REFUSED, 74, "Nothing is lost: if the date stays"),
    Answer("... the date is looked at again on the day itself",
           lambda: [situation(REFUSED, number) for number in (75, 76)],
           [Situation.CLAIM_NOT_YET, Situation.CLAIM_OPEN],
           REFUSED, 76, "Apply for the refund now"),
    Answer("the seller adds ninety days unasked: what moves waits for the new date",
           lambda: days(MOVED)[:1] if days(MOVED) else MOVED.claim_opens(TODAYS), day(151),
           MOVED, 100, "There’s nothing to do before Mar\xa026\xa0(Fri)"),
    Answer("... and what never tracked is claimed now", lambda: may_dispute(
        NEVER_SEEN, day(61), TODAYS), True,
           NEVER_SEEN, 61, "You can claim now, until Apr\xa014\xa0(Wed)"),
    Answer("told to wait until a date: do not cancel, look on that day",
           lambda: [situation(PARKED, number) for number in (90, 95)],
           [Situation.DISPUTE_PARKED, Situation.DISPUTE_DECISION_DUE],
           PARKED, 90, "On Feb\xa04\xa0(Thu) I’ll remind you to look into the dispute"),
    Answer("closed, and it fails after a week: fifteen days count",
           lambda: [may_dispute(FAILED, day(number), TODAYS) for number in (37, 44, 45)],
           [True, True, False],
           FAILED, 44, "Today is the last safe day for a dispute"),
    Answer("sixty days, a dead number, a silent seller: claim, and since day 15",
           lambda: [situation(order(), 60), days(order())[0]],
           [Situation.UNTRACKED_DISPUTE, 15],
           order(), 60, "Tracking still empty? Open a dispute"),
    Answer("it came after its date: the coupon, and no claim that it did not come",
           lambda: [due_promises(LATE, day(45), TODAYS), situation(LATE, 45)],
           [(PromiseKind.LATE_COUPON,), Situation.RECEIVED],
           LATE, 45, "a coupon if it comes after Dec\xa011\xa0(Fri) (apply for it; one per order)"),
    Answer("a photo instead of a drill: not as described",
           lambda: advice(PHOTO, 31, TODAYS).dispute_reason, DisputeReason.NOT_AS_DESCRIBED,
           PHOTO, 31, "Open the dispute: something else came"),
    Answer("not collected: it is collected, not disputed",
           lambda: advice(AT_POST, 44, TODAYS).verdict, Verdict.COLLECT,
           AT_POST, 44, "a dispute over a parcel you didn’t collect is easily lost"),
    Answer("the seller cancelled: twenty working days, then ask",
           lambda: [situation(CANCELLED, number) for number in (32, 33)],
           [Situation.CANCELLED, Situation.CANCELLED_LATE],
           CANCELLED, 33, "If it does, ask your bank, with a screenshot of it"),
    Answer("a refund was agreed and none is seen: the same twenty",
           lambda: told(WON, CheckpointKind.REFUND_CHECK, TODAYS), [58],
           WON, 58, "Not there? Message AliExpress support: the text is ready"),
    Answer("marked as delivered, and nothing is here: at once, with the true reason",
           lambda: [situation(ELSEWHERE, 30), advice(ELSEWHERE, 30, TODAYS).dispute_reason],
           [Situation.DELIVERED_ELSEWHERE, DisputeReason.DELIVERED_ELSEWHERE],
           ELSEWHERE, 30, "Never say “still in transit” when tracking says “delivered”"),
    Answer("not sent by the day on its page: cancel, and be refunded",
           lambda: [situation(UNSENT, 7), situation(UNSENT, 8)],
           [Situation.NOT_SHIPPED, Situation.SHIP_LATE],
           UNSENT, 8, "cancel it there and get the whole sum back"),
    Answer("dropped off, and the page shows no return: the warehouse has eight days",
           lambda: told(TO_THE_WAREHOUSE, CheckpointKind.DISPUTE_CHECK, TODAYS), [48],
           TO_THE_WAREHOUSE, 44, "“Nothing came”? Show the tracking and the receipt"),
    Answer("fifteen days after its date no claim is taken: what is left is outside of the site",
           lambda: [may_dispute(MISSED, day(number), TODAYS) for number in (89, 90)],
           [True, False],
           MISSED, 90, "Too late for a dispute. You can still complain"),
    Answer("it comes while its dispute runs: check it, then cancel the dispute",
           lambda: advice(CAME, 80, TODAYS).verdict, Verdict.CANCEL_DISPUTE,
           CAME, 80, "Something wrong? Open a new one by"),
    Answer("the seller wants the dispute cancelled and more patience: it stays open",
           lambda: [situation(WAITING, number) for number in (78, 89)],
           [Situation.DISPUTE_OPEN, Situation.DISPUTE_ESCALATED],
           WAITING, 78, "Whatever the seller writes, the dispute’s clock keeps running"),
)  # fmt: skip


@for_each("answer", QUESTIONS, ids=lambda one: one.question)
def test_a_public_question_has_its_answer(answer: Answer) -> None:
    assert answer.given() == answer.right
    status = status_message(EN, answer.asked_of, day(answer.on), TODAYS)
    assert answer.says in shown(status.html)


def test_a_page_of_today_is_read_as_one() -> None:
    assert order().terms_in_force(TODAYS) is Terms.REFUND_BY
    assert not may_dispute(COMPLETED, day(45), TODAYS)
