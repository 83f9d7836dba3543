"""The rulebook, row by row. The figures stand here as the rulebook has them, on purpose.

Days count from the shipment; the protection of an order lasts 60 days where nothing else is said.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

import pytest

from advisor.account import AccountHealth, account_health
from advisor.advice import (
    Situation,
    Verdict,
    dispute_letter,
    dispute_reason,
    extension_request,
    may_dispute,
)
from advisor.checkpoints import CheckpointKind
from advisor.claims import parts_of, require_fair
from advisor.dialogues.registration import Draft, Field, suggestions
from advisor.disputes import (
    GOODS_REASONS,
    WORTHLESS,
    DisputeReason,
    DisputeStage,
    Solution,
)
from advisor.errors import DomainError
from advisor.events import (
    ClaimWished,
    CustomsAnswered,
    DecisionAccepted,
    DecisionAppealed,
    DeliveryPlaceTold,
    DisputeAnswered,
    DisputeCancelled,
    DisputeChanged,
    DisputeClosed,
    DisputeDecided,
    DisputeEscalated,
    DisputeParked,
    Event,
    GoodsArrivedBack,
    GoodsSentBack,
    OrderCancelled,
    OrderShipped,
    PageSeen,
    PriceJudged,
    ProblemFound,
    ReceiptConfirmed,
    ReturnAgreed,
    ReturnCauseTold,
    SiteRefused,
    TrackingNumberReplaced,
    WayBackTold,
)
from advisor.law import has_consumer_law, may_be_other_shop
from advisor.letters import LetterKind
from advisor.money import Money
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.policy import Policy
from advisor.promises import Canceller, CountsFrom, Promise, PromiseKind
from advisor.returns import ReturnCause
from advisor.rules import CHAPTERS, RuleId, rules_of_chapter
from advisor.seller import SellerRequest, rules_against
from advisor.terms import Terms
from advisor.timeline.disputes import return_ends
from advisor.transitions import apply
from advisor.wording.disputes import cancel_question, dispute_message, goods_reason_question
from advisor.wording.letters import (
    fitting_letters,
    letter_message,
    seller_letter,
    suggested_extension,
    write_letter,
)
from advisor.wording.message import Action
from advisor.wording.seller import seller_message
from advisor.wording.status import status_message
from advisor.wording.texts import Value, available_languages, texts_for
from tests.advisor.messages import check_message, sentence
from tests.advisor.samples import (
    CHEAP,
    DEAR,
    KRONER,
    POLICY,
    SHIPPED,
    advice,
    after,
    asked,
    by_tracker,
    day,
    disputed,
    dollars,
    granted,
    mistaken,
    numbered,
    order,
    points,
    received,
    refused,
    replaced,
    shipped,
    told,
    tracked,
    unshipped,
    wrote,
)
from tests.cases import for_each


@dataclass(frozen=True, slots=True)
class Row:
    """What a rule demands of the code in one case."""

    rule: RuleId
    case: str
    actual: Callable[[], object]
    expected: object

    @property
    def name(self) -> str:
        """The row's name among the tests."""
        return f"{self.rule}-{self.case.replace(' ', '-')}"


EN = texts_for("en")

HEALTHY = AccountHealth(orders=20, disputes=0)

S, K = Situation, CheckpointKind


def row(rule: str, case: str, actual: Callable[[], object], expected: object) -> Row:
    return Row(RuleId(rule), case, actual, expected)


def verdict(of: Order, number: int) -> Verdict:
    return advice(of, number).verdict


def verdicts(of: Order, first: int, last: int) -> set[Verdict]:
    """Every verdict between two days."""
    return {verdict(of, number) for number in range(first, last + 1)}


def situation(of: Order, number: int) -> Situation:
    return advice(of, number).situation


def reasons(of: Order, number: int) -> tuple[RuleId, ...]:
    return advice(of, number).reasons


def can_dispute(of: Order, *numbers: int) -> list[bool]:
    return [may_dispute(of, day(number), POLICY) for number in numbers]


def reason(of: Order, number: int) -> DisputeReason:
    return dispute_reason(of, day(number), POLICY)


def outcome(of: Order, event: Event) -> str:
    """The id of the refusal, or `allowed`."""
    try:
        apply(of, event)
    except DomainError as error:
        return error.message_id
    return "allowed"


def letter(of: Order, kind: LetterKind, number: int) -> str:
    return write_letter(kind, of, day(number), POLICY)


def says(text: str, *words: str) -> bool:
    return all(word in text for word in words)


def status(of: Order, number: int) -> str:
    return check_message(status_message(EN, of, day(number), POLICY))


def explained(of: Order, number: int, rule: str, *figures: str) -> bool:
    """Whether the status gives the rule as a reason, with its figures."""
    reason = sentence(EN, f"reason-{rule}")
    return reason in status(of, number) and says(reason, *figures)


def dispute(
    of: Order,
    number: int,
    about: DisputeReason | None = None,
    health: AccountHealth = HEALTHY,
) -> str:
    """What `/dispute` says."""
    return check_message(dispute_message(EN, of, day(number), POLICY, health, about))


def tells(text: str, *message_ids: str, **values: Value) -> bool:
    """Whether a text has these sentences of the locales."""
    return all(sentence(EN, one, **values) in text for one in message_ids)


MOVING = ParcelState.MOVING
EXPORT = ParcelState.AT_EXPORT
STOPPED = ParcelState.NO_CHANGE
NEAR = ParcelState.IN_COUNTRY
AT_POST = ParcelState.AT_POST_OFFICE
ELSEWHERE = ParcelState.DELIVERED_ELSEWHERE
BACK = ParcelState.RETURNING
CUSTOMS = ParcelState.AT_CUSTOMS
CHINA_ONLY = ParcelState.CHINA_ONLY
MISSING = ParcelState.LOST

SEEN_ELSEWHERE: Order = order(tracked(22, ELSEWHERE, since=20))
PLACED: Order = apply(SEEN_ELSEWHERE, DeliveryPlaceTold(on=day(22), place="Leipzig"))
CUSTOMS_PAID: Order = order(tracked(20, CUSTOMS, until=30), CustomsAnswered(on=day(21)))
PAID_AND_MOVED: Order = apply(CUSTOMS_PAID, by_tracker(22, NEAR))


def turned_down(request: SellerRequest) -> bool:
    """Whether the answer to a seller says no, gives rules, the cost and a letter."""
    name = f"seller-{request.replace('_', '-')}"
    of = order(disputed(20, claimed=dollars("20")))
    text = check_message(seller_message(EN, of, request, day(22), POLICY))
    written = seller_letter(request, of, day(22), POLICY)
    figures: dict[str, Value] = {"dispute": "yes", "again": day(74), "end": day(60)}
    return (
        tells(text, name, f"{name}.cost", **figures)
        and all(tells(text, f"reason-{rule}") for rule in rules_against(request, of))
        and written in text
        and re.search("sorry|thank you|please", written, re.IGNORECASE) is not None
    )


def offered(amount: Money, claimed: Money | None = None) -> Order:
    """A dispute in which the seller offers a sum."""
    answer = DisputeAnswered(on=day(22), answer="countered", offered=amount)
    return order(disputed(20, claimed=claimed), answer)


# -- A. The clock ------------------------------------------------------------------------------


def suggested_protections() -> tuple[str, ...]:
    draft = Draft(asking=Field.PROTECTION)
    return suggestions(draft, SHIPPED, POLICY)


def sent_on(number: int) -> OrderShipped:
    return OrderShipped(on=day(number), shipped_on=day(number), protection_end=day(number + 60))


NOT_EXTENDED = order(tracked(20), asked(55), refused(56))

OFFERED_NOTHING = order(disputed(20), DisputeAnswered(on=day(22), answer="countered", nothing=True))


def requested(days: int) -> str:
    """The id of the refusal of a request for so many days, or `allowed`."""
    try:
        extension_request(order(tracked(20)), day(55), days, POLICY)
    except DomainError as error:
        return error.message_id
    return "allowed"


RU_MOVING = order(tracked(20), granted(56, until=92), destination="RU")

MISTAKEN = order(tracked(12), mistaken(20))

CLOCK = (
    row("A1", "runs from shipment", lambda: order(days=60).end_in_force(POLICY), day(60)),
    row("A1", "nothing runs before", lambda: after(unshipped()).end_in_force(POLICY), None),
    row(
        "A1",
        "runs from the day it is sent",
        lambda: after(unshipped(), sent_on(8)).end_in_force(POLICY),
        day(68),
    ),
    row("A1", "usually from 40 days", lambda: POLICY.typical_protection_shortest, 40),
    row("A1", "usually to 60 days", lambda: POLICY.typical_protection_longest, 60),
    row("A1", "at most 90 days", lambda: POLICY.longest_protection, 90),
    row(
        "A1",
        "the usual lengths are offered",
        lambda: {"40 days", "60 days", "90 days"} <= set(suggested_protections()),
        True,
    ),
    row("A2", "window of 15 days", lambda: order().window_end(POLICY), day(75)),
    row("A2", "dispute in the window", lambda: can_dispute(order(), 59, 60, 74), [True] * 3),
    row("A2", "none behind the window", lambda: can_dispute(order(), 75, 76), [False] * 2),
    row("A2", "open on its first day", lambda: situation(order(), 60), Situation.WINDOW_OPEN),
    row("A2", "a dispute in it", lambda: verdicts(order(), 60, 74), {Verdict.DISPUTE}),
    row("A2", "then only a complaint", lambda: verdict(order(), 75), Verdict.COMPLAIN),
    row("A2", "said in words", lambda: explained(order(), 75, "A2", "15"), True),
    row("A3", "receipt opens it", lambda: order(received(20)).window_end(POLICY), day(35)),
    row(
        "A3",
        "even by accident",
        lambda: order(ReceiptConfirmed(on=day(20), by_accident=True)).window_end(POLICY),
        day(35),
    ),
    row(
        "A3",
        "by accident it is awaited still, and disputed",
        lambda: (MISTAKEN.is_awaited, situation(MISTAKEN, 20), reason(MISTAKEN, 20)),
        (True, Situation.CONFIRMED_BY_MISTAKE, DisputeReason.IN_TRANSIT),
    ),
    row("A3", "by accident until day 15", lambda: can_dispute(MISTAKEN, 34, 35), [True, False]),
    row(
        "A3",
        "the accident is told openly",
        lambda: says(letter(MISTAKEN, LetterKind.DISPUTE_IN_TRANSIT, 20), "by mistake"),
        True,
    ),
    row(
        "A3",
        "nothing left to extend",
        lambda: outcome(MISTAKEN, asked(21)),
        "error-protection-ended",
    ),
    row("A3", "until day 15", lambda: can_dispute(order(received(20)), 34, 35), [True, False]),
    row(
        "A3",
        "an order that closed by itself stays closed",
        lambda: order(received(65)).window_end(POLICY),
        day(75),
    ),
    row(
        "A4",
        "five days are left",
        lambda: order(tracked(20, ELSEWHERE)).end_in_force(POLICY),
        day(25),
    ),
    row(
        "A4",
        "the timer may end earlier",
        lambda: order(tracked(57, ELSEWHERE)).end_in_force(POLICY),
        day(60),
    ),
    row(
        "A4",
        "counted from the first such day",
        lambda: order(tracked(20, ELSEWHERE), tracked(22, ELSEWHERE)).end_in_force(POLICY),
        day(25),
    ),
    row(
        "A4",
        "the window follows the cut",
        lambda: order(tracked(20, ELSEWHERE)).window_end(POLICY),
        day(40),
    ),
    row(
        "A4",
        "whoever took the parcel",
        lambda: order(tracked(20, ELSEWHERE), received(30)).window_end(POLICY),
        day(40),
    ),
    row(
        "A4",
        "an extension does not undo it",
        lambda: order(tracked(20, ELSEWHERE), granted(21, until=80)).end_in_force(POLICY),
        day(25),
    ),
    row(
        "A5",
        "check the next day",
        lambda: told(order(tracked(20), asked(50)), CheckpointKind.EXTENSION_CHECK),
        [51],
    ),
    row(
        "A5",
        "until then wait",
        lambda: situation(order(tracked(20), asked(50)), 50),
        Situation.EXTENSION_ASKED,
    ),
    row(
        "A5",
        "then look",
        lambda: verdict(order(tracked(20), asked(50)), 51),
        Verdict.CHECK_EXTENSION,
    ),
    row(
        "A5",
        "insist with a letter",
        lambda: advice(order(tracked(20), asked(50)), 51).letter,
        LetterKind.EXTENSION_REMINDER,
    ),
    row("A5", "a must one day before", lambda: told(order(), CheckpointKind.MUST_ACT), [59]),
    row(
        "A5",
        "a must though it was asked for",
        lambda: advice(order(tracked(20), asked(57)), 59).verdict,
        Verdict.DISPUTE,
    ),
    row(
        "A5",
        "not a must the day before",
        lambda: verdict(order(tracked(20), asked(57)), 58),
        Verdict.CHECK_EXTENSION,
    ),
    row(
        "A5",
        "refused, the dispute and its day are named",
        lambda: (
            situation(NOT_EXTENDED, 56),
            tells(status(NOT_EXTENDED, 56), "situation-extension-refused", must_on=day(59)),
            advice(NOT_EXTENDED, 56).letter,
        ),
        (Situation.EXTENSION_REFUSED, True, LetterKind.EXTENSION_REMINDER),
    ),
    row(
        "A5",
        "refused, insisting is due today, and a dispute on the last safe day",
        lambda: (advice(NOT_EXTENDED, 56).act_by, verdict(NOT_EXTENDED, 59)),
        (day(56), Verdict.DISPUTE),
    ),
    row(
        "A5",
        "refused far from the end nothing is urged",
        lambda: verdict(order(tracked(20), asked(30), refused(31)), 31),
        Verdict.WAIT,
    ),
    row(
        "A5",
        "a new request begins anew",
        lambda: verdict(apply(NOT_EXTENDED, asked(56)), 57),
        Verdict.CHECK_EXTENSION,
    ),
    row(
        "A5",
        "a day is left to check it",
        lambda: advice(order(tracked(20)), 55).act_by,
        day(58),
    ),
    row("A5", "no more than sellers give at once", lambda: requested(31), "error-extension-days"),
    row(
        "A5",
        "the extension granted is an argument",
        lambda: says(
            letter(order(tracked(20), granted(56, until=75)), LetterKind.DISPUTE_IN_TRANSIT, 74),
            "already extended the protection by 15 days",
        ),
        True,
    ),
    row(
        "A5",
        "granted in time",
        lambda: told(order(tracked(20), asked(55), granted(56, 75)), CheckpointKind.MUST_ACT),
        [74],
    ),
    row(
        "A5",
        "granted leaves nothing to check",
        lambda: told(order(asked(55), granted(56, 75)), CheckpointKind.EXTENSION_CHECK),
        [],
    ),
    row("A5", "none after the end", lambda: outcome(order(), asked(60)), "error-protection-ended"),
    row("A5", "15 days", lambda: suggested_extension(order(), POLICY), 15),
    row("A5", "15 to 30 days", lambda: POLICY.extension_longest, 30),
    row(
        "A5",
        "as good form 7 to 14",
        lambda: 7 <= suggested_extension(order(tracked(20)), POLICY) <= 14,
        True,
    ),
    row(
        "A6",
        "counts from shipment",
        lambda: told(order(guaranteed_days=40), CheckpointKind.GUARANTEED_PASSED),
        [41],
    ),
    row(
        "A6",
        "standing still it is not said to move",
        lambda: situation(order(tracked(9, ParcelState.NO_CHANGE), guaranteed_days=40), 41),
        Situation.GUARANTEE_PASSED_STILL,
    ),
    row(
        "A6",
        "shorter than the first day of disputes",
        lambda: told(order(guaranteed_days=3), CheckpointKind.GUARANTEED_PASSED),
        [6],
    ),
    row("A6", "no promise starts nothing", lambda: order().guaranteed_until(), None),
    row(
        "A6",
        "an earlier end of protection rules",
        lambda: told(order(days=30, guaranteed_days=40), CheckpointKind.GUARANTEED_PASSED),
        [],
    ),
    row(
        "A6",
        "untracked a dispute from the day after",
        lambda: [verdict(order(guaranteed_days=12), number) for number in (12, 13)],
        [Verdict.WRITE_TO_SELLER, Verdict.DISPUTE],
    ),
    row(
        "A6",
        "moving and far from the end, no extension is urged",
        lambda: verdicts(order(tracked(20), guaranteed_days=40), 41, 54),
        {Verdict.WAIT},
    ),
    row(
        "A6",
        "nor for what stands still",
        lambda: verdicts(order(tracked(9, STOPPED), guaranteed_days=40), 41, 54),
        {Verdict.WAIT},
    ),
    row(
        "A6",
        "near the end it is a ground of its own",
        lambda: [
            RuleId.A6 in reasons(order(tracked(9, state), guaranteed_days=40), 55)
            for state in (STOPPED, EXPORT, MOVING)
        ],
        [True] * 3,
    ),
    row(
        "A6",
        "the dispute says so",
        lambda: tells(
            dispute(order(tracked(9, STOPPED), guaranteed_days=40), 45),
            "dispute-guarantee",
            guarantee=day(40),
        ),
        True,
    ),
    row(
        "A6",
        "the letter says so",
        lambda: says(
            letter(order(tracked(9, STOPPED), guaranteed_days=40), LetterKind.DISPUTE_LATE, 55),
            "guaranteed delivery by December 11",
            "no new status.",
        ),
        True,
    ),
    row(
        "A6",
        "within it nothing",
        lambda: verdict(order(tracked(20), guaranteed_days=40), 40),
        Verdict.WAIT,
    ),
    row("A7", "not before day 6", lambda: can_dispute(order(), 0, 5, 6), [False, False, True]),
    row(
        "A7",
        "never advised before",
        lambda: [verdict(order(tracked(2, BACK)), number) for number in (2, 5, 6)],
        [Verdict.WAIT, Verdict.WAIT, Verdict.DISPUTE],
    ),
    row("A7", "which day it is", lambda: advice(order(tracked(2, BACK)), 2).act_from, day(6)),
    row(
        "A7",
        "told on that day",
        lambda: told(order(tracked(2, BACK)), CheckpointKind.RETURNED_TO_SELLER),
        [6],
    ),
    row("A8", "day 90", lambda: told(RU_MOVING, CheckpointKind.IN_TRANSIT_REFUND), [90]),
    row(
        "A8",
        "Russia only",
        lambda: told(order(days=100, destination="US"), CheckpointKind.IN_TRANSIT_REFUND),
        [],
    ),
    row(
        "A8",
        "what is asked for reaches it, and is never more than sellers give",
        lambda: [
            suggested_extension(order(tracked(9), days=end, destination="RU"), POLICY)
            for end in (30, 60, 80, 88)
        ],
        [30, 30, 11, 7],
    ),
    row(
        "A8",
        "keep extending up to it",
        lambda: verdict(order(tracked(20), granted(56, until=80), destination="RU"), 76),
        Verdict.EXTEND,
    ),
    row(
        "A8",
        "once it is reached nobody asks for more",
        lambda: verdicts(RU_MOVING, 87, 89),
        {Verdict.DISPUTE},
    ),
    row(
        "A8",
        "an end on that very day is enough",
        lambda: [
            verdict(order(tracked(20), granted(56, until=90), destination="RU"), number)
            for number in (84, 85, 88, 89)
        ],
        [Verdict.WAIT, Verdict.DISPUTE, Verdict.DISPUTE, Verdict.DISPUTE],
    ),
    row(
        "A8",
        "near it the dispute is never too early",
        lambda: tells(
            dispute(order(tracked(20), granted(56, until=90), destination="RU"), 88),
            "dispute-should-now",
            last_safe=day(89),
        ),
        True,
    ),
    row("A8", "then dispute", lambda: verdict(RU_MOVING, 90), Verdict.DISPUTE),
    row("A8", "and say so", lambda: advice(RU_MOVING, 90).letter, LetterKind.DISPUTE_LATE),
    row(
        "A8",
        "with the days in the letter",
        lambda: says(letter(RU_MOVING, LetterKind.DISPUTE_LATE, 90), "90 days ago"),
        True,
    ),
    row(
        "A8",
        "elsewhere 36 days of extension are enough",
        lambda: verdict(order(tracked(20), granted(56, until=92), destination="US"), 88),
        Verdict.DISPUTE,
    ),
    row(
        "A9",
        "the seller can be asked when it is sent",
        lambda: says(
            letter(after(unshipped()), LetterKind.SHIPMENT_REQUEST, 10),
            "November 1, 2026",
            "when you will send it",
        ),
        True,
    ),
    row(
        "A9",
        "payment check one day",
        lambda: told(after(unshipped()), CheckpointKind.SHIPMENT_CHECK),
        [1],
    ),
    row(
        "A9",
        "unpaid closes after 20 days",
        lambda: [
            point.deadline for point in points(after(unshipped()), CheckpointKind.UNPAID_CLOSE)
        ],
        [day(20)],
    ),
    row("A9", "any length of processing", lambda: verdict(after(unshipped()), 19), Verdict.WAIT),
    row("A9", "nothing to dispute", lambda: can_dispute(after(unshipped()), 10, 30), [False] * 2),
)

# -- B. The number does not track --------------------------------------------------------------

DEAD = order()
DEAD_CHEAP = order(price=CHEAP)
CHEAP_PRICES: tuple[tuple[str, Money | None, bool, bool], ...] = (
    ("below 10 dollars", dollars("9.99"), False, True),
    ("not at 10 dollars", dollars("10.00"), False, False),
    ("free delivery only", dollars("9.99"), True, False),
    ("an unknown price is not cheap", None, False, False),
    ("an unknown currency is not cheap", Money(Decimal(1), "XTS"), False, False),
)


def blames_the_seller(country: str) -> bool:
    return RuleId.B5 in reasons(order(price=CHEAP, destination=country), 30)


UNTRACKED = (
    row("B1", "begins within 10 days", lambda: POLICY.tracking_begins, 10),
    row("B1", "at most 15 days", lambda: POLICY.tracking_begins_latest, 15),
    row("B1", "until then wait", lambda: verdicts(DEAD, 0, 9), {Verdict.WAIT}),
    row("B2", "letter on day 10", lambda: told(DEAD, CheckpointKind.SELLER_LETTER), [10]),
    row("B2", "asks for a check", lambda: advice(DEAD, 10).letter, LetterKind.TRACKING_CHECK),
    row("B2", "write", lambda: verdicts(DEAD, 10, 14), {Verdict.WRITE_TO_SELLER}),
    row(
        "B2",
        "not for one that tracks",
        lambda: told(order(tracked(9)), CheckpointKind.SELLER_LETTER),
        [],
    ),
    row(
        "B2",
        "asks to check the number",
        lambda: says(letter(DEAD, LetterKind.TRACKING_CHECK, 10), "check the number", "10 days"),
        True,
    ),
    row("B3", "opens on day 15", lambda: told(DEAD, CheckpointKind.DISPUTE_WINDOW_OPENS), [15]),
    row(
        "B3",
        "opens on day 15 after a letter on day 10",
        lambda: told(order(wrote(10)), CheckpointKind.DISPUTE_WINDOW_OPENS),
        [15],
    ),
    row(
        "B3",
        "opens five days after the letter",
        lambda: told(order(wrote(12)), CheckpointKind.DISPUTE_WINDOW_OPENS),
        [17],
    ),
    row(
        "B3",
        "a late letter carries it past the window",
        lambda: told(order(wrote(18)), CheckpointKind.DISPUTE_WINDOW_OPENS),
        [23],
    ),
    row(
        "B3", "last call on day 20", lambda: told(DEAD, CheckpointKind.DISPUTE_WINDOW_CLOSES), [20]
    ),
    row(
        "B3",
        "no last call before the first",
        lambda: told(order(wrote(18)), CheckpointKind.DISPUTE_WINDOW_CLOSES),
        [],
    ),
    row(
        "B3",
        "dispute from day 15",
        lambda: [verdict(DEAD, number) for number in (14, 15, 20)],
        [Verdict.WRITE_TO_SELLER, Verdict.DISPUTE, Verdict.DISPUTE],
    ),
    row(
        "B3",
        "the seller has five days",
        lambda: [verdict(order(wrote(12)), number) for number in (12, 16, 17)],
        [Verdict.WAIT, Verdict.WAIT, Verdict.DISPUTE],
    ),
    row(
        "B3",
        "told late, the number is asked about first",
        lambda: [verdict(order(on=day(number)), number) for number in (14, 15, 25)],
        [Verdict.WRITE_TO_SELLER, Verdict.LOOK, Verdict.LOOK],
    ),
    row(
        "B3",
        "told late, a dispute once it shows nothing",
        lambda: verdict(order(tracked(25, ParcelState.NOT_FOUND), on=day(25)), 25),
        Verdict.DISPUTE,
    ),
    row(
        "B3",
        "shipment told late, the number is asked about first",
        lambda: [
            verdict(after(unshipped(), shipped(number, 5)), number) for number in (19, 20, 25)
        ],
        [Verdict.WRITE_TO_SELLER, Verdict.LOOK, Verdict.LOOK],
    ),
    row(
        "B3",
        "number told late, it is asked about first",
        lambda: [
            verdict(order(numbered(number), tracking_number=None), number)
            for number in (14, 15, 25)
        ],
        [Verdict.WRITE_TO_SELLER, Verdict.LOOK, Verdict.LOOK],
    ),
    row(
        "B3",
        "a new number is asked about first",
        lambda: verdict(order(tracked(12, ParcelState.NOT_FOUND), replaced(16)), 16),
        Verdict.LOOK,
    ),
    row("B3", "reason", lambda: advice(DEAD, 15).dispute_reason, DisputeReason.UNTRACKED),
    row("B3", "letter", lambda: advice(DEAD, 15).letter, LetterKind.DISPUTE_UNTRACKED),
    row(
        "B3",
        "with a screenshot",
        lambda: says(
            letter(DEAD, LetterKind.DISPUTE_UNTRACKED, 15), "cannot be tracked", " screenshot"
        ),
        True,
    ),
    *(
        row("B4", case, partial(POLICY.is_cheap, price, paid_shipping=paid), cheap)
        for case, price, paid, cheap in CHEAP_PRICES
    ),
    row(
        "B4",
        "of a currency without a figure it is asked",
        lambda: [verdict(order(price=KRONER), number) for number in (9, 10, 20, 54)],
        [Verdict.WAIT, Verdict.LOOK, Verdict.LOOK, Verdict.LOOK],
    ),
    row(
        "B4",
        "the answer is kept",
        lambda: [
            verdict(order(PriceJudged(on=day(2), cheap=cheap), price=KRONER), 15)
            for cheap in (True, False)
        ],
        [Verdict.WAIT, Verdict.DISPUTE],
    ),
    row(
        "B4",
        "asked along with the status, once",
        lambda: [
            tells(status(of, 3), "cheap-question", price=KRONER, about=dollars("10"))
            for of in (
                order(price=KRONER),
                order(PriceJudged(on=day(2), cheap=False), price=KRONER),
                order(price=CHEAP),
            )
        ],
        [True, False, False],
    ),
    row("B4", "no letter", lambda: told(DEAD_CHEAP, CheckpointKind.SELLER_LETTER), []),
    row("B4", "patience", lambda: told(DEAD_CHEAP, CheckpointKind.CHEAP_PATIENCE), [10]),
    row("B4", "no early window", lambda: told(DEAD_CHEAP, CheckpointKind.DISPUTE_WINDOW_OPENS), []),
    row("B4", "wait till the end comes near", lambda: verdicts(DEAD_CHEAP, 0, 54), {Verdict.WAIT}),
    row("B4", "no dispute four days before", lambda: verdict(DEAD_CHEAP, 56), Verdict.EXTEND),
    row("B4", "three days before", lambda: told(DEAD_CHEAP, CheckpointKind.CHEAP_DISPUTE), [57]),
    row("B4", "from then on dispute", lambda: verdicts(DEAD_CHEAP, 57, 59), {Verdict.DISPUTE}),
    row(
        "B4",
        "told late, asked first till the last day",
        lambda: [verdict(order(on=day(57), price=CHEAP), number) for number in (57, 58, 59)],
        [Verdict.LOOK, Verdict.LOOK, Verdict.DISPUTE],
    ),
    row(
        "B4",
        "a working number is no fake",
        lambda: told(order(tracked(8), price=CHEAP), CheckpointKind.CHEAP_DISPUTE),
        [],
    ),
    *(
        row(
            "B5",
            f"excuses no seller in {country}",
            partial(blames_the_seller, country),
            forbidden,
        )
        for country, forbidden in (("RU", True), ("UA", True), ("BY", True), ("US", False))
    ),
    row(
        "B5",
        "the timing stays",
        lambda: verdicts(order(price=CHEAP, destination="BY"), 0, 54),
        {Verdict.WAIT},
    ),
    row(
        "B5",
        "the dispute stays at minus three",
        lambda: told(order(price=CHEAP, destination="UA"), CheckpointKind.CHEAP_DISPUTE),
        [57],
    ),
)

# -- C. It tracked, then stopped or crawls -----------------------------------------------------

STUCK = (
    row("C1", "dead until a status", lambda: order().is_untracked, True),
    row(
        "C1",
        "told late, no reason before it is known",
        lambda: (advice(order(on=day(25)), 25).dispute_reason, reasons(order(on=day(25)), 25)),
        (None, (RuleId.B3, RuleId.C1)),
    ),
    row(
        "C1",
        "told on the last day, right only if it shows nothing",
        lambda: tells(status(order(on=day(59)), 59), "dispute-if-untracked"),
        True,
    ),
    row(
        "C1",
        "asked in time, no such doubt on the last day",
        lambda: tells(status(order(), 59), "dispute-if-untracked"),
        False,
    ),
    row("C1", "one status is enough", lambda: order(tracked(9)).is_untracked, False),
    row(
        "C1",
        "even if it vanishes again",
        lambda: order(tracked(9), tracked(30, ParcelState.NOT_FOUND)).is_untracked,
        False,
    ),
    row(
        "C1",
        "cannot be tracked is wrong then",
        lambda: reason(order(tracked(9)), 59),
        DisputeReason.IN_TRANSIT,
    ),
    row(
        "C1",
        "warned of in words",
        lambda: tells(dispute(order(tracked(9)), 59), "dispute-never-untracked"),
        True,
    ),
    row(
        "C1",
        "a new number is open again",
        lambda: (
            order(
                tracked(9), TrackingNumberReplaced(on=day(12), tracking_number="AB123")
            ).is_untracked
        ),
        True,
    ),
    row(
        "C1",
        "no window for dead numbers",
        lambda: told(order(tracked(14)), CheckpointKind.DISPUTE_WINDOW_OPENS),
        [],
    ),
    row(
        "C2",
        "what stands still in the country has export and import behind it",
        lambda: [
            reasons(order(tracked(9, seen), tracked(12, STOPPED)), 20) for seen in (MOVING, NEAR)
        ],
        [(RuleId.C2, RuleId.C3), (RuleId.D2, RuleId.C3)],
    ),
    row(
        "C2",
        "patience after 30 days at export",
        lambda: told(order(tracked(15, EXPORT)), CheckpointKind.STUCK_CHECK),
        [45],
    ),
    row(
        "C2",
        "patience after 30 days without change",
        lambda: told(order(tracked(12, STOPPED)), CheckpointKind.STUCK_CHECK),
        [42],
    ),
    row(
        "C2",
        "counted from the change",
        lambda: told(order(tracked(15, EXPORT), tracked(25, EXPORT)), CheckpointKind.STUCK_CHECK),
        [45],
    ),
    row(
        "C2",
        "not while it moves",
        lambda: told(order(tracked(15, EXPORT), tracked(30)), CheckpointKind.STUCK_CHECK),
        [],
    ),
    row(
        "C2",
        "no panic",
        lambda: verdicts(order(tracked(15, EXPORT), days=90), 15, 84),
        {Verdict.WAIT},
    ),
    row("C2", "up to three months", lambda: POLICY.export_longest, 90),
    row(
        "C3",
        "extend first",
        lambda: verdicts(order(tracked(15, STOPPED)), 55, 56),
        {Verdict.EXTEND},
    ),
    row(
        "C3",
        "dispute three days before",
        lambda: verdicts(order(tracked(15, STOPPED)), 57, 59),
        {Verdict.DISPUTE},
    ),
    *(
        row(
            "C3",
            f"{state.replace('_', ' ')} from day {first} on",
            partial(verdicts, order(tracked(15, state)), first, last),
            expected,
        )
        for state in (CHINA_ONLY, MISSING)
        for first, last, expected in (
            (15, 54, {Verdict.WAIT}),
            (57, 59, {Verdict.DISPUTE}),
        )
    ),
    row(
        "C3",
        "near the end both choices are named",
        lambda: says(status(order(tracked(15, EXPORT)), 55), "Still want it", "Waited enough"),
        True,
    ),
    row(
        "C3",
        "near the end a dispute over what stands still is never too early",
        lambda: [
            tells(dispute(order(tracked(15, state)), number), "dispute-should-wait")
            for state in (EXPORT, STOPPED, CHINA_ONLY, MISSING)
            for number in (55, 56, 57, 58)
        ],
        [False] * 16,
    ),
    row("C3", "until then wait", lambda: verdict(order(tracked(15, STOPPED)), 54), Verdict.WAIT),
    row(
        "C3",
        "extended before the new end",
        lambda: [
            verdict(order(tracked(15, STOPPED), granted(56, until=75)), number)
            for number in (57, 71, 72)
        ],
        [Verdict.WAIT, Verdict.EXTEND, Verdict.DISPUTE],
    ),
    row("C4", "no early dispute", lambda: verdicts(order(tracked(20)), 20, 54), {Verdict.WAIT}),
    row(
        "C4",
        "better form to extend",
        lambda: verdicts(order(tracked(20)), 55, 58),
        {Verdict.EXTEND},
    ),
    row("C4", "is the reason", lambda: RuleId.C4 in reasons(order(tracked(20)), 55), True),
    row("C4", "about ten days", lambda: POLICY.mediator_wait, 10),
    row("C4", "said in words", lambda: explained(order(tracked(20)), 55, "C4", "10"), True),
)

# -- D. Protection is running out --------------------------------------------------------------

RUNNING_OUT = (
    row("D1", "decide 5 days before", lambda: told(order(), CheckpointKind.DECIDE), [55]),
    row(
        "D1",
        "comfortable till 2 days before",
        lambda: told(order(), CheckpointKind.LAST_COMFORTABLE_DAY),
        [58],
    ),
    row("D1", "must 1 day before", lambda: told(order(), CheckpointKind.MUST_ACT), [59]),
    row(
        "D1",
        "counted from an end that was cut short",
        lambda: told(order(days=40), CheckpointKind.DECIDE),
        [35],
    ),
    row(
        "D1",
        "counted from a new end",
        lambda: told(order(tracked(20), granted(56, until=75)), CheckpointKind.DECIDE),
        [70],
    ),
    row("D1", "not in a dispute", lambda: told(order(disputed(20)), CheckpointKind.DECIDE), []),
    row("D1", "not with the parcel", lambda: told(order(received(20)), CheckpointKind.DECIDE), []),
    *(
        row(
            "D2",
            f"extend {state.replace('_', ' ')}",
            partial(verdict, order(tracked(20, state)), 55),
            Verdict.EXTEND,
        )
        for state in (MOVING, NEAR)
    ),
    row(
        "D2",
        "with a letter",
        lambda: advice(order(tracked(20, NEAR)), 55).letter,
        LetterKind.EXTENSION_REQUEST,
    ),
    row("D3", "untracked", lambda: verdict(DEAD, 55), Verdict.DISPUTE),
    row(
        "D3", "vanished in China", lambda: verdict(order(tracked(15, STOPPED)), 57), Verdict.DISPUTE
    ),
    row(
        "D3",
        "guarantee passed without tracking",
        lambda: situation(order(guaranteed_days=12), 13),
        Situation.GUARANTEE_PASSED_UNTRACKED,
    ),
    row(
        "D4",
        "30 days in all",
        lambda: verdict(order(tracked(20), granted(56, 75), granted(72, 90)), 85),
        Verdict.DISPUTE,
    ),
    row(
        "D4",
        "is the reason",
        lambda: RuleId.D4 in reasons(order(tracked(20), granted(56, 90)), 85),
        True,
    ),
    row(
        "D4",
        "29 days are not enough",
        lambda: verdict(order(tracked(20), granted(56, 89)), 84),
        Verdict.EXTEND,
    ),
    row("D5", "when it opens", lambda: told(order(), CheckpointKind.PROTECTION_ENDED), [60]),
    row("D5", "eight days later", lambda: told(order(), CheckpointKind.WINDOW_MIDWAY), [68]),
    row("D5", "three days before", lambda: told(order(), CheckpointKind.WINDOW_CLOSING), [72]),
    row("D5", "one day before", lambda: told(order(), CheckpointKind.WINDOW_LAST_DAY), [74]),
    row(
        "D5",
        "after a receipt as well",
        lambda: [
            told(order(received(20)), kind)
            for kind in (
                CheckpointKind.PROTECTION_ENDED,
                CheckpointKind.WINDOW_MIDWAY,
                CheckpointKind.WINDOW_CLOSING,
                CheckpointKind.WINDOW_LAST_DAY,
            )
        ],
        [[], [28], [32], [34]],
    ),
    row(
        "D5",
        "not in a dispute",
        lambda: told(order(disputed(62)), CheckpointKind.WINDOW_CLOSING),
        [],
    ),
)

# -- E. Other ends of a parcel -----------------------------------------------------------------

GOES_BACK = order(tracked(12), tracked(20, BACK))
GONE = order(tracked(12), tracked(20, ELSEWHERE))
HERE = order(tracked(12), received(20))
WRONG_SIZE = order(received(20), ProblemFound(on=day(21), reason=DisputeReason.WRONG_SIZE))

OTHER_ENDS = (
    row("E1", "at once", lambda: told(GOES_BACK, CheckpointKind.RETURNED_TO_SELLER), [20]),
    row("E1", "dispute", lambda: verdicts(GOES_BACK, 20, 59), {Verdict.DISPUTE}),
    row("E1", "reason", lambda: reason(GOES_BACK, 20), DisputeReason.RETURNED),
    row("E1", "letter", lambda: advice(GOES_BACK, 20).letter, LetterKind.DISPUTE_RETURNED),
    row(
        "E1",
        "what the post keeps is spoken of in time",
        lambda: told(order(tracked(20, AT_POST)), CheckpointKind.POST_KEEPS),
        [45],
    ),
    row("E1", "not before", lambda: verdict(order(tracked(12, AT_POST)), 40), Verdict.COLLECT),
    row(
        "E1",
        "kept for up to 30 days, in lockers for a few",
        lambda: says(status(order(tracked(12, AT_POST)), 13), "up to 30", "few days"),
        True,
    ),
    row(
        "E1",
        "at the post office it is collected to the very end",
        lambda: verdicts(order(tracked(12, AT_POST)), 12, 74),
        {Verdict.COLLECT},
    ),
    row(
        "E1",
        "then only a complaint",
        lambda: verdict(order(tracked(12, AT_POST)), 75),
        Verdict.COMPLAIN,
    ),
    row(
        "E1",
        "no text for it says that it is on its way",
        lambda: [
            "on its way" in text
            for text in (
                status(order(tracked(12, AT_POST)), 56),
                status(order(tracked(12, AT_POST)), 59),
                dispute(order(tracked(12, AT_POST)), 59),
                letter(order(tracked(12, AT_POST)), LetterKind.DISPUTE_IN_TRANSIT, 59),
            )
        ],
        [False] * 4,
    ),
    row(
        "E1",
        "until when it is kept is asked for, and asked again",
        lambda: (
            tells(status(order(tracked(12, AT_POST)), 12), "kept-question", example="2026-11-19"),
            told(order(tracked(12, AT_POST)), CheckpointKind.COLLECT_CHECK),
        ),
        (True, [15]),
    ),
    row(
        "E1",
        "a locker that keeps it for days",
        lambda: [
            told(order(tracked(12, AT_POST, until=15)), kind)
            for kind in (CheckpointKind.POST_KEEPS, CheckpointKind.COLLECT_LAST_DAY)
        ],
        [[14], [15]],
    ),
    row(
        "E1",
        "by the day until which it is kept",
        lambda: advice(order(tracked(12, AT_POST, until=15)), 12).act_by,
        day(15),
    ),
    row(
        "E1",
        "told at once, and on days 1, 3 and 7",
        lambda: [
            told(order(tracked(20, BACK)), kind)
            for kind in (
                CheckpointKind.RETURNED_TO_SELLER,
                CheckpointKind.RETURNED_SECOND_CALL,
                CheckpointKind.RETURNED_THIRD_CALL,
                CheckpointKind.RETURNED_LAST_CALL,
            )
        ],
        [[20], [21], [23], [27]],
    ),
    row(
        "E1",
        "the calls before the end stay",
        lambda: [
            told(order(tracked(20, BACK)), kind)
            for kind in (
                CheckpointKind.RETURNED_BEFORE_END,
                CheckpointKind.LAST_COMFORTABLE_DAY,
                CheckpointKind.MUST_ACT,
            )
        ],
        [[55], [58], [59]],
    ),
    row(
        "E1",
        "until a dispute is open",
        lambda: told(
            order(tracked(20, BACK), disputed(21, DisputeReason.RETURNED)),
            CheckpointKind.RETURNED_LAST_CALL,
        ),
        [],
    ),
    row(
        "E1",
        "customs wait for the buyer",
        lambda: verdicts(order(tracked(20, CUSTOMS)), 20, 58),
        {Verdict.ANSWER_CUSTOMS},
    ),
    row(
        "E1",
        "customs on the last day, a dispute that says where it is",
        lambda: (
            verdict(order(tracked(20, CUSTOMS)), 59),
            says(
                letter(order(tracked(20, CUSTOMS)), LetterKind.DISPUTE_IN_TRANSIT, 59),
                "at customs",
            ),
        ),
        (Verdict.DISPUTE, True),
    ),
    row(
        "E1",
        "customs are asked about again, and on their last day",
        lambda: (
            told(order(tracked(20, CUSTOMS)), CheckpointKind.CUSTOMS_CHECK),
            told(order(tracked(20, CUSTOMS, until=30)), CheckpointKind.CUSTOMS_LAST_DAY),
        ),
        ([23], [30]),
    ),
    row(
        "E1",
        "an ignored notice usually loses the dispute",
        lambda: explained(order(tracked(20, CUSTOMS)), 21, "E1", "ignored", "usually lost"),
        True,
    ),
    row(
        "E2",
        "the days count from the status",
        lambda: (
            order(tracked(25, ELSEWHERE, since=22)).end_in_force(POLICY),
            told(
                order(tracked(25, ELSEWHERE, since=22)),
                CheckpointKind.DELIVERED_ELSEWHERE_LAST_CALL,
            ),
        ),
        (day(27), [26]),
    ),
    row(
        "E2",
        "its day told later moves them",
        lambda: order(tracked(25, ELSEWHERE), tracked(25, ELSEWHERE, since=22)).end_in_force(
            POLICY
        ),
        day(27),
    ),
    row(
        "E2",
        "its day is asked for until it is told",
        lambda: [
            tells(status(of, 25), "since-question", example="2026-11-23")
            for of in (order(tracked(25, ELSEWHERE)), order(tracked(25, ELSEWHERE, since=22)))
        ],
        [True, False],
    ),
    row(
        "E2",
        "not before the shipment",
        lambda: outcome(order(), tracked(5, ELSEWHERE, since=-1)),
        "error-status-day",
    ),
    row(
        "E2",
        "the letter says on which day, and nothing that nobody said",
        lambda: [
            says(text, "“delivered” on November 23") and "nobody received" not in text
            for text in [
                letter(
                    order(tracked(25, ELSEWHERE, since=22)),
                    LetterKind.DISPUTE_DELIVERED_ELSEWHERE,
                    25,
                )
            ]
        ],
        [True],
    ),
    row(
        "E2",
        "at once and on days 3 and 4",
        lambda: [
            told(GONE, kind)
            for kind in (
                CheckpointKind.DELIVERED_ELSEWHERE_FIRST_CALL,
                CheckpointKind.DELIVERED_ELSEWHERE_SECOND_CALL,
                CheckpointKind.DELIVERED_ELSEWHERE_LAST_CALL,
            )
        ],
        [[20], [23], [24]],
    ),
    row("E2", "dispute", lambda: verdicts(GONE, 20, 24), {Verdict.DISPUTE}),
    row(
        "E2",
        "full sum",
        lambda: says(letter(GONE, LetterKind.DISPUTE_DELIVERED_ELSEWHERE, 20), "full", "$42.50"),
        True,
    ),
    row("E2", "post office first", lambda: says(status(GONE, 20), "post office"), True),
    row("E2", "within 5 days", lambda: GONE.end_in_force(POLICY), day(25)),
    row("E3", "reason", lambda: reason(GONE, 20), DisputeReason.DELIVERED_ELSEWHERE),
    row("E3", "reason in the window", lambda: reason(GONE, 30), DisputeReason.DELIVERED_ELSEWHERE),
    row(
        "E3",
        "reason after day 90",
        lambda: reason(order(tracked(80, ELSEWHERE), days=100, destination="RU"), 95),
        DisputeReason.DELIVERED_ELSEWHERE,
    ),
    row(
        "E3",
        "never still in transit",
        lambda: outcome(GONE, disputed(20, DisputeReason.IN_TRANSIT)),
        "error-reason-in-transit-delivered",
    ),
    row(
        "E3",
        "warned of in words",
        lambda: tells(dispute(GONE, 20), "dispute-never-in-transit"),
        True,
    ),
    row(
        "E3",
        "said openly",
        lambda: says(letter(GONE, LetterKind.DISPUTE_DELIVERED_ELSEWHERE, 20), "“delivered”"),
        True,
    ),
    row(
        "E4",
        "not on its way once it is here",
        lambda: outcome(order(received(20)), disputed(21, DisputeReason.IN_TRANSIT)),
        "error-reason-in-transit-delivered",
    ),
    row(
        "E4",
        "wrong quantity",
        lambda: outcome(order(received(20)), disputed(21, DisputeReason.MISSING_PIECES)),
        "allowed",
    ),
    row(
        "E4",
        "warned of in words",
        lambda: tells(dispute(HERE, 21, DisputeReason.MISSING_PIECES), "dispute-never-on-its-way"),
        True,
    ),
    row(
        "E4",
        "letter",
        lambda: says(
            letter(
                order(received(20), disputed(21, DisputeReason.MISSING_PIECES)),
                LetterKind.DISPUTE_GOODS,
                21,
            ),
            "fewer pieces",
        ),
        True,
    ),
    row(
        "E2",
        "the text of the dispute says when and where",
        lambda: [
            says(letter(of, LetterKind.DISPUTE_DELIVERED_ELSEWHERE, 24), words)
            for of, words in (
                (PLACED, "shows “delivered” on November 21, 2026 (place: Leipzig)."),
                (apply(SEEN_ELSEWHERE, DeliveryPlaceTold(on=day(22))), "on November 21, 2026."),
                (SEEN_ELSEWHERE, "on November 21, 2026."),
            )
        ],
        [True, True, True],
    ),
    row(
        "E1",
        "customs were answered: nothing to do until the day of the check",
        lambda: [situation(CUSTOMS_PAID, number) for number in (21, 27, 28, 54)],
        [S.CUSTOMS_ANSWERED, S.CUSTOMS_ANSWERED, S.CUSTOMS_STILL, S.CUSTOMS_STILL],
    ),
    row("E1", "a check a week later", lambda: told(CUSTOMS_PAID, K.CUSTOMS_MOVES), [28]),
    row(
        "E1",
        "nobody who has answered is asked to",
        lambda: [told(CUSTOMS_PAID, kind) for kind in (K.CUSTOMS_CHECK, K.CUSTOMS_LAST_DAY)],
        [[], []],
    ),
    row("E1", "then it comes nearer", lambda: verdict(CUSTOMS_PAID, 56), Verdict.EXTEND),
    row(
        "E1",
        "whoever pays duty has a parcel at customs",
        lambda: apply(order(tracked(9)), CustomsAnswered(on=day(20))).parcel,
        CUSTOMS,
    ),
    row(
        "E1",
        "unless it goes back",
        lambda: apply(GOES_BACK, CustomsAnswered(on=day(21))).parcel,
        BACK,
    ),
    row(
        "E1",
        "customs may ask once more",
        lambda: situation(apply(CUSTOMS_PAID, tracked(25, CUSTOMS)), 25),
        S.AT_CUSTOMS,
    ),
    row(
        "E1",
        "a tracker may go on showing what was answered",
        lambda: [
            apply(PAID_AND_MOVED, by_tracker(24, CUSTOMS, since=since)).customs_answered_on
            for since in (20, 23)
        ],
        [day(21), None],
    ),
    row(
        "E1",
        "the text of the dispute says so",
        lambda: [
            says(letter(of, kind, 58), "gave customs what they asked for on November 22, 2026")
            for of, kind in (
                (CUSTOMS_PAID, LetterKind.DISPUTE_IN_TRANSIT),
                (apply(CUSTOMS_PAID, tracked(30, BACK)), LetterKind.DISPUTE_RETURNED),
                (GOES_BACK, LetterKind.DISPUTE_RETURNED),
            )
        ],
        [True, True, False],
    ),
    row(
        "E5",
        "by the buyer's own doing it is not disputed first",
        lambda: [situation(OWN_DOING, number) for number in (20, 54, 55)],
        [Situation.RETURNING_OWN, Situation.RETURNING_OWN, Situation.RETURNING_OWN_LAST],
    ),
    row("E5", "said in words", lambda: explained(OWN_DOING, 20, "E5", "usually lost"), True),
)

# -- F. The goods are wrong --------------------------------------------------------------------


def goods_letter(about: DisputeReason) -> str:
    return letter(order(received(20), disputed(21, about, DEAR)), LetterKind.DISPUTE_GOODS, 21)


def disputed_over(about: DisputeReason) -> tuple[str, str, LetterKind]:
    """Before the parcel is here, after that, and with which letter."""
    awaited = order(tracked(12))
    return (
        outcome(awaited, disputed(20, about)),
        outcome(HERE, disputed(21, about)),
        dispute_letter(about),
    )


def shows_something(about: DisputeReason) -> bool:
    return "attached evidence" in goods_letter(about)


def claiming(amount: str, currency: str = "USD") -> str:
    claimed = Money(Decimal(amount), currency)
    return outcome(HERE, disputed(21, DisputeReason.DAMAGED, claimed))


def free_money() -> str:
    with pytest.raises(ValueError, match="positive"):
        dollars("0")
    return "refused"


OWN_CAUSE = ReturnCauseTold(on=day(20), cause=ReturnCause.OWN)
OWN_DOING: Order = order(tracked(20, BACK), OWN_CAUSE)


GOING_BACK = apply(apply(HERE, disputed(21, DisputeReason.WRONG_SIZE)), ReturnAgreed(on=day(24)))
SENT_BY = apply(GOING_BACK, WayBackTold(on=day(24), until=day(31)))
LATER_PAGES = Policy(return_ships=10)

SENT_BACK: Order = apply(GOING_BACK, GoodsSentBack(on=day(26)))
ARRIVED_BACK: Order = apply(SENT_BACK, GoodsArrivedBack(on=day(30)))

GOODS = (
    row(
        "F7",
        "they have it back: the refund is due, and missed after two weeks",
        lambda: [situation(ARRIVED_BACK, number) for number in (30, 43, 44)],
        [S.RETURN_ARRIVED, S.RETURN_ARRIVED, S.RETURN_UNPAID],
    ),
    row(
        "F7",
        "looked at on that day",
        lambda: [told(one, K.DISPUTE_CHECK) for one in (SENT_BACK, ARRIVED_BACK)],
        [[40], [44]],
    ),
    row(
        "F7",
        "with the text that asks for it",
        lambda: (advice(ARRIVED_BACK, 43).letter, advice(ARRIVED_BACK, 44).letter),
        (None, LetterKind.RETURN_REFUND),
    ),
    row(
        "F7",
        "which names the day and the number",
        lambda: says(
            letter(
                apply(
                    apply(SENT_BACK, WayBackTold(on=day(26), tracking_number="RB123456785CN")),
                    GoodsArrivedBack(on=day(30)),
                ),
                LetterKind.RETURN_REFUND,
                44,
            ),
            "By December 1, 2026 they had arrived under the tracking number RB123456785CN",
            "14 days have passed",
        ),
        True,
    ),
    row(
        "F7",
        "only what was sent can arrive",
        lambda: outcome(GOING_BACK, GoodsArrivedBack(on=day(30))),
        "error-nothing-sent-back",
    ),
    row("F1", "inspect the next day", lambda: told(HERE, CheckpointKind.INSPECT), [21]),
    row("F1", "inspect while the window runs", lambda: verdicts(HERE, 20, 34), {Verdict.INSPECT}),
    row("F1", "15 days", lambda: can_dispute(HERE, 34, 35), [True, False]),
    row("F1", "then it is over", lambda: verdict(HERE, 35), Verdict.DONE),
    row(
        "F2",
        "the reasons",
        lambda: set(GOODS_REASONS),
        {
            DisputeReason.DAMAGED,
            DisputeReason.WRONG_SIZE,
            DisputeReason.WRONG_COLOUR,
            DisputeReason.NOT_AS_DESCRIBED,
            DisputeReason.CHEAPER_SHIPPING,
            DisputeReason.COUNTERFEIT,
            DisputeReason.LOW_QUALITY,
            DisputeReason.MISSING_PIECES,
            DisputeReason.EMPTY_PACKAGE,
            DisputeReason.NOT_WORKING,
        },
    ),
    row(
        "F2",
        "a reason that was chosen is kept",
        lambda: (reason(WRONG_SIZE, 22), verdict(WRONG_SIZE, 22), advice(WRONG_SIZE, 22).act_by),
        (DisputeReason.WRONG_SIZE, Verdict.DISPUTE, day(34)),
    ),
    row(
        "F2",
        "and not asked about again",
        lambda: tells(dispute(WRONG_SIZE, 22), "dispute-words", letter=""),
        True,
    ),
    row(
        "F2",
        "nor is it asked whether all is well",
        lambda: told(WRONG_SIZE, CheckpointKind.INSPECT),
        [],
    ),
    row(
        "F2",
        "how many of how many pieces",
        lambda: says(
            letter(
                order(
                    received(20),
                    ProblemFound(
                        on=day(21), reason=DisputeReason.MISSING_PIECES, came=2, paid_for=5
                    ),
                ),
                LetterKind.DISPUTE_GOODS,
                22,
            ),
            "paid for 5",
            "received 2",
        ),
        True,
    ),
    row(
        "F2",
        "no more pieces than paid for",
        lambda: outcome(
            order(received(20)),
            ProblemFound(on=day(21), reason=DisputeReason.MISSING_PIECES, came=5, paid_for=5),
        ),
        "error-pieces",
    ),
    row(
        "F2",
        "all of them can be chosen",
        lambda: [
            button.press.argument
            for line in goods_reason_question(EN, HERE).buttons
            for button in line
            if button.press is not None and button.press.action is Action.DISPUTE
        ],
        [reason.value for reason in GOODS_REASONS],
    ),
    *(
        row(
            "F2",
            f"{about.replace('_', ' ')} once it is here",
            partial(disputed_over, about),
            ("error-goods-not-received", "allowed", LetterKind.DISPUTE_GOODS),
        )
        for about in GOODS_REASONS
    ),
    row("F3", "2 megabytes", lambda: POLICY.evidence_megabytes, 2),
    row("F3", "asked for when it is here", lambda: RuleId.F3 in reasons(HERE, 21), True),
    row("F3", "said in words", lambda: explained(HERE, 21, "F3", "2 MB"), True),
    row(
        "F3",
        "asked for with each reason",
        lambda: {
            tells(dispute(HERE, 21, about), "dispute-evidence-goods")
            or tells(dispute(HERE, 21, about), "dispute-evidence-filmed")
            for about in GOODS_REASONS
        },
        {True},
    ),
    row(
        "F3",
        "a screenshot is enough when nothing came",
        lambda: tells(dispute(DEAD, 20), "dispute-evidence-tracking"),
        True,
    ),
    row(
        "F3",
        "of the order where there is no number",
        lambda: [
            tells(dispute(order(tracking_number=None), 20), f"dispute-evidence-{proof}")
            for proof in ("order", "tracking")
        ],
        [True, False],
    ),
    row("F3", "none when nothing came", lambda: RuleId.F3 in reasons(DEAD, 15), False),
    *(
        row(
            "F3",
            f"the letter names it {about.replace('_', ' ')}",
            partial(shows_something, about),
            True,
        )
        for about in GOODS_REASONS
    ),
    row(
        "F4",
        "damaged means when it arrived",
        lambda: says(goods_letter(DisputeReason.DAMAGED), "arrived damaged"),
        True,
    ),
    row(
        "F4",
        "what does not work is its own reason",
        lambda: says(goods_letter(DisputeReason.NOT_WORKING), "does not work"),
        True,
    ),
    row(
        "F4",
        "film the unpacking",
        lambda: tells(dispute(HERE, 21, DisputeReason.DAMAGED), "dispute-evidence-filmed"),
        True,
    ),
    row(
        "F4",
        "damaged is no reason for what does not work",
        lambda: tells(dispute(HERE, 21, DisputeReason.NOT_WORKING), "dispute-never-damaged"),
        True,
    ),
    row("F4", "one text each", lambda: len({goods_letter(r) for r in GOODS_REASONS}), 10),
    row(
        "F4",
        "the letter speaks of no video that was not made",
        lambda: [r for r in GOODS_REASONS if "video" in goods_letter(r)],
        [],
    ),
    row(
        "F4",
        "film the unpacking, said while it is on its way",
        lambda: [
            "Film yourself" in status(of, 30) or "film yourself" in status(of, 30)
            for of in (order(tracked(20)), order(tracked(20, AT_POST)))
        ],
        [True] * 2,
    ),
    row(
        "F5",
        "an offer of nothing is turned down",
        lambda: (
            situation(OFFERED_NOTHING, 22),
            advice(OFFERED_NOTHING, 22).letter,
            situation(OFFERED_NOTHING, 25),
        ),
        (
            Situation.DISPUTE_OFFERED_NOTHING,
            LetterKind.DISPUTE_REPLY,
            Situation.DISPUTE_OFFERED_NOTHING,
        ),
    ),
    row(
        "F5",
        "few sellers pay the way back",
        lambda: [
            "few sellers" in text
            for text in (
                dispute(HERE, 21, DisputeReason.WRONG_SIZE),
                status(
                    order(
                        received(20),
                        disputed(21, DisputeReason.WRONG_SIZE),
                        ReturnAgreed(on=day(24)),
                    ),
                    24,
                ),
            )
        ],
        [True] * 2,
    ),
    row("F5", "from one cent", lambda: claiming("0.01"), "allowed"),
    row("F5", "up to what was paid", lambda: claiming("42.50"), "allowed"),
    row("F5", "never above", lambda: claiming("42.51"), "error-sum-above-paid"),
    row("F5", "in the same money", lambda: claiming("42.50", "EUR"), "error-sum-currency"),
    row("F5", "never nothing", free_money, "refused"),
    row("F5", "smallest sum", lambda: POLICY.smallest_claim, Decimal("0.01")),
    row(
        "F5",
        "changed sums are held to it",
        lambda: outcome(order(disputed(20)), DisputeChanged(on=day(21), claimed=dollars("42.51"))),
        "error-sum-above-paid",
    ),
    row(
        "F5",
        "below the smallest sum of the policy",
        lambda: below_the_smallest("0.05"),
        "error-sum-too-small",
    ),
    row("F5", "the smallest sum itself", lambda: below_the_smallest("0.10"), "allowed"),
    row(
        "F5",
        "two solutions",
        lambda: (
            says(goods_letter(DisputeReason.DAMAGED), "I would like a refund of $42.50."),
            says(
                letter(wishing(Solution.RETURN), LetterKind.DISPUTE_GOODS, 21),
                "I would like to return the goods for a refund of $20.",
            ),
        ),
        (True, True),
    ),
    row(
        "F5",
        "a sum wished for stands in the letter",
        lambda: says(letter(wishing(Solution.REFUND), LetterKind.DISPUTE_GOODS, 21), "of $20."),
        True,
    ),
    *(
        row(
            "F5",
            f"in proportion {about.replace('_', ' ')}",
            partial(parts_of, DEAR, about, POLICY),
            () if about in WORTHLESS else (dollars("11"), dollars("21"), dollars("32")),
        )
        for about in GOODS_REASONS
    ),
    row(
        "F5",
        "all of it for what never came",
        lambda: parts_of(DEAR, DisputeReason.UNTRACKED, POLICY),
        (),
    ),
    row(
        "F5",
        "goods are sent back within 10 days of later pages",
        lambda: [advice(GOING_BACK, number, LATER_PAGES).situation for number in (24, 33, 34)],
        [Situation.RETURN_AGREED, Situation.RETURN_AGREED, Situation.RETURN_LATE],
    ),
    row(
        "F5",
        "and reminded of",
        lambda: told(GOING_BACK, CheckpointKind.RETURN_LAST_DAY, LATER_PAGES),
        [33],
    ),
    row("F5", "no such term in the guides", lambda: POLICY.return_ships, 0),
    row("F5", "look for 0", lambda: explained(order(disputed(20)), 21, "F5", "0"), True),
    row(
        "F5",
        "two solutions and a sum",
        lambda: (
            sentence(EN, "dispute-sum-goods", price=DEAR)
            in dispute(HERE, 21, DisputeReason.DAMAGED)
        ),
        True,
    ),
    row("F6", "said every time", lambda: says(sentence(EN, "dispute-conduct"), "English"), True),
    row(
        "F6",
        "English in every language",
        lambda: {
            letter(DEAD, LetterKind.TRACKING_CHECK, 10)
            in letter_message(
                texts_for(language), LetterKind.TRACKING_CHECK, DEAD, day(10), POLICY
            ).html
            for language in available_languages()
        },
        {True},
    ),
    row(
        "F7",
        "the page's own day",
        lambda: return_ends(SENT_BY, POLICY),
        day(32),
    ),
    row("F7", "said in words", lambda: explained(GOING_BACK, 25, "F7", "receipt"), True),
)


def wishing(solution: Solution) -> Order:
    return apply(HERE, ClaimWished(on=day(20), claimed=dollars("20"), solution=solution))


def below_the_smallest(amount: str) -> str:
    try:
        require_fair(dollars(amount), Policy(smallest_claim=Decimal("0.10")))
    except DomainError as error:
        return error.message_id
    return "allowed"


# -- G. The life of a dispute ------------------------------------------------------------------

IN_DISPUTE = order(disputed(20, claimed=DEAR))
ON_HOLD = order(
    tracked(12),
    disputed(55, DisputeReason.IN_TRANSIT),
    DisputeParked(on=day(58), until=day(90)),
)
PARKED = order(tracked(12), disputed(55, DisputeReason.IN_TRANSIT))
CANCELLED = order(disputed(20), DisputeCancelled(on=day(25)))
DECIDED = order(disputed(20), DisputeDecided(on=day(30), offered=dollars("10")))
ACCEPTED = apply(DECIDED, DecisionAccepted(on=day(31)))
WON = order(disputed(20), DisputeClosed(on=day(30), outcome="won", refund=DEAR))
LOST = order(disputed(20), DisputeClosed(on=day(30), outcome="lost"))


def stage(*events: Event) -> DisputeStage | None:
    dispute = order(disputed(20), *events).dispute
    return None if dispute is None else dispute.stage


DISPUTE_LIFE = (
    *(
        row("G1", f"day {number}", partial(told, IN_DISPUTE, kind), [20 + number])
        for number, kind in (
            (5, CheckpointKind.DISPUTE_SILENCE),
            (7, CheckpointKind.DISPUTE_NEGOTIATION_ENDS),
            (8, CheckpointKind.DISPUTE_ESCALATES),
            (14, CheckpointKind.DISPUTE_DECISION_DUE),
        )
    ),
    row("G1", "said in words", lambda: explained(IN_DISPUTE, 20, "G1", "7", "14"), True),
    row(
        "G1",
        "goes to AliExpress by itself on day 8",
        lambda: [situation(IN_DISPUTE, number) for number in (27, 28)],
        [Situation.DISPUTE_SILENCE, Situation.DISPUTE_ESCALATED],
    ),
    row(
        "G1",
        "decided by day 14",
        lambda: [situation(IN_DISPUTE, number) for number in (33, 34)],
        [Situation.DISPUTE_ESCALATED, Situation.DISPUTE_DECISION_DUE],
    ),
    row(
        "G1",
        "silence is looked at on day 5",
        lambda: [situation(IN_DISPUTE, number) for number in (24, 25)],
        [Situation.DISPUTE_OPEN, Situation.DISPUTE_SILENCE],
    ),
    row(
        "G2",
        "parked for weeks it still runs",
        lambda: verdicts(PARKED, 55, 200),
        {Verdict.FOLLOW_DISPUTE},
    ),
    row("G2", "is the reason", lambda: RuleId.G2 in reasons(PARKED, 69), True),
    row(
        "G2",
        "on hold until a day",
        lambda: [situation(ON_HOLD, number) for number in (58, 89, 90)],
        [Situation.DISPUTE_PARKED, Situation.DISPUTE_PARKED, Situation.DISPUTE_DECISION_DUE],
    ),
    row("G2", "that day is kept", lambda: told(ON_HOLD, CheckpointKind.PARK_ENDS), [90]),
    row("G2", "and named", lambda: advice(ON_HOLD, 58).act_from, day(90)),
    row(
        "G2",
        "no other is put on hold",
        lambda: outcome(IN_DISPUTE, DisputeParked(on=day(21), until=day(40))),
        "error-cannot-be-parked",
    ),
    row("G2", "of this dispute only", lambda: RuleId.G2 in reasons(IN_DISPUTE, 34), False),
    row(
        "G3",
        "the sum can be changed",
        lambda: outcome(IN_DISPUTE, DisputeChanged(on=day(21), claimed=dollars("20"))),
        "allowed",
    ),
    row(
        "G3",
        "the solution can be changed",
        lambda: outcome(IN_DISPUTE, DisputeChanged(on=day(21), solution=Solution.RETURN)),
        "allowed",
    ),
    row(
        "G3",
        "it can be cancelled at any time",
        lambda: [
            outcome(of, DisputeCancelled(on=day(31)))
            for of in (
                IN_DISPUTE,
                apply(IN_DISPUTE, DisputeAnswered(on=day(22), answer="refused")),
                apply(IN_DISPUTE, DisputeEscalated(on=day(28))),
                DECIDED,
            )
        ],
        ["allowed"] * 4,
    ),
    row(
        "G3",
        "reopened while the window runs",
        lambda: can_dispute(CANCELLED, 25, 74, 75),
        [True, True, False],
    ),
    row(
        "G3",
        "cancelling is warned of with the last date",
        lambda: (
            sentence(EN, "cancel-dispute-warning", title="Phone case", date=day(75), last=day(74))
            == check_message(cancel_question(EN, IN_DISPUTE, day(25), POLICY))
        ),
        True,
    ),
    row("G3", "the deadlines are back", lambda: told(CANCELLED, CheckpointKind.MUST_ACT), [59]),
    row(
        "G3", "its calendar is gone", lambda: told(CANCELLED, CheckpointKind.DISPUTE_ESCALATES), []
    ),
    row("G4", "accept or reject", lambda: situation(DECIDED, 30), Situation.DISPUTE_DECIDED),
    row("G4", "appeal", lambda: advice(DECIDED, 30).letter, LetterKind.MEDIATOR_APPEAL),
    row(
        "G4",
        "evidence is promised, and none claimed that was not told of",
        lambda: says(letter(DECIDED, LetterKind.MEDIATOR_APPEAL, 30), "If I find more evidence"),
        True,
    ),
    row(
        "G4",
        "reminded of the next day",
        lambda: told(DECIDED, CheckpointKind.DECISION_WAITS),
        [31],
    ),
    row(
        "G4",
        "no decision is due any more",
        lambda: told(DECIDED, CheckpointKind.DISPUTE_DECISION_DUE),
        [],
    ),
    row("G4", "rejected", lambda: outcome(DECIDED, DecisionAppealed(on=day(31))), "allowed"),
    row(
        "G4",
        "nothing to reject before",
        lambda: outcome(IN_DISPUTE, DecisionAppealed(on=day(31))),
        "error-no-decision",
    ),
    row(
        "G4",
        "accepted, the seller may still object",
        lambda: (situation(ACCEPTED, 31), told(ACCEPTED, CheckpointKind.ACCEPTED_CHECK)),
        (Situation.DECISION_ACCEPTED, [38]),
    ),
    row(
        "G4",
        "accepted, another decision may replace it",
        lambda: outcome(ACCEPTED, DisputeDecided(on=day(34))),
        "allowed",
    ),
    row(
        "G4",
        "of two solutions one may be chosen",
        lambda: says(status(DECIDED, 30), "two solutions", "choose one"),
        True,
    ),
    row(
        "G4",
        "no last day is known for an answer, and that is said",
        lambda: [
            tells(status(of, 30), "deadline-decision")
            for of in (DECIDED, order(disputed(20), DisputeDecided(on=day(30), nothing=True)))
        ],
        [True, True],
    ),
    row(
        "G6",
        "whether the seller has answered is asked while that is not known",
        lambda: [
            (told(of, K.DISPUTE_SILENCE), told(of, K.DISPUTE_CHECK))
            for of in (
                IN_DISPUTE,
                apply(IN_DISPUTE, DisputeAnswered(on=day(22), answer="refused")),
                offered(dollars("5")),
            )
        ],
        [([25], []), ([], [25]), ([], [25])],
    ),
    row("G5", "daily", lambda: POLICY.dispute_look, 1),
    row("G5", "said", lambda: RuleId.G5 in reasons(IN_DISPUTE, 21), True),
    row(
        "G6",
        "an offer of everything is accepted, and answered with no refusal",
        lambda: [
            (advice(of, 22).situation, advice(of, 22).letter)
            for of in (offered(DEAR), offered(dollars("20"), claimed=dollars("20")))
        ],
        [(S.OFFERED_IN_FULL, None)] * 2,
    ),
    row(
        "G6",
        "there is nothing to object with",
        lambda: [
            fitting_letters(of, advice(of, 22), POLICY)
            for of in (offered(DEAR), offered(dollars("5")))
        ],
        [(), (LetterKind.DISPUTE_REPLY,)],
    ),
    row(
        "G6",
        "four outcomes",
        lambda: [
            stage(DisputeClosed(on=day(24), outcome="won")),
            stage(DisputeAnswered(on=day(24), answer="refused")),
            stage(DisputeAnswered(on=day(24), answer="countered", offered=dollars("5"))),
            stage(),
            stage(DisputeClosed(on=day(25), outcome="silence")),
        ],
        [
            DisputeStage.WON,
            DisputeStage.REFUSED,
            DisputeStage.COUNTERED,
            DisputeStage.OPEN,
            DisputeStage.WON,
        ],
    ),
    row(
        "G6",
        "an answer to a refusal",
        lambda: advice(apply(IN_DISPUTE, DisputeAnswered(on=day(22), answer="refused")), 22).letter,
        LetterKind.DISPUTE_REPLY,
    ),
    row(
        "G6",
        "an answer to an offer",
        lambda: (
            advice(apply(IN_DISPUTE, DisputeAnswered(on=day(22), answer="countered")), 22).letter
        ),
        LetterKind.DISPUTE_REPLY,
    ),
    row("G7", "about 14 days", lambda: told(WON, CheckpointKind.REFUND_CHECK), [44]),
    row("G7", "until then wait", lambda: situation(WON, 43), Situation.REFUND_AWAITED),
    row("G7", "then ask", lambda: situation(WON, 44), Situation.REFUND_LATE),
    row("G7", "letter", lambda: advice(WON, 44).letter, LetterKind.REFUND_REMINDER),
    row("G7", "lost a complaint", lambda: verdict(LOST, 30), Verdict.COMPLAIN),
)

# -- H. Keep the account -----------------------------------------------------------------------

BARGAINS = r"(?i)\b(review|feedback|stars?|rating|rate you)\b"
THREATS = (
    r"(?i)\b(police|court|sue|lawyer|scam\w*|fraud\w*|thie(f|ves)|liar|cheat\w*|stupid|hate)\b"
)

ALL_LETTERS = tuple(
    letter(of, kind, 65)
    for of in (DEAD, GONE, GOES_BACK, IN_DISPUTE, DECIDED, WON, order(asked(50)), HERE)
    for kind in LetterKind
)


def known(quiet: int, with_dispute: int) -> list[Order]:
    return [DEAD] * quiet + [IN_DISPUTE] * with_dispute


def found_in_letters(pattern: str) -> list[str]:
    return [text for text in ALL_LETTERS if re.search(pattern, text)]


CAME = apply(IN_DISPUTE, received(24))

ACCOUNT = (
    row("H1", "20 percent", lambda: POLICY.dispute_share_percent, 20),
    row("H1", "a fifth is no danger", lambda: account_health(known(8, 2)).is_over(POLICY), False),
    row("H1", "more than a fifth is", lambda: account_health(known(7, 3)).is_over(POLICY), True),
    row(
        "H1",
        "the dispute that would be too many is warned of",
        lambda: [
            sentence(EN, "dispute-share-warning", orders=10, disputes=with_dispute)
            in dispute(DEAD, 20, health=AccountHealth(orders=10, disputes=with_dispute))
            for with_dispute in (1, 2)
        ],
        [False, True],
    ),
    row(
        "H2",
        "a parcel that comes makes the claim a false one",
        lambda: (CAME.dispute_settles, situation(CAME, 24), verdict(CAME, 24)),
        (True, Situation.PARCEL_CAME, Verdict.CANCEL_DISPUTE),
    ),
    row(
        "H2",
        "goods in dispute are no such claim",
        lambda: situation(apply(HERE, disputed(21, DisputeReason.DAMAGED)), 22),
        Situation.DISPUTE_OPEN,
    ),
    row(
        "H2",
        "the last date for another dispute is named",
        lambda: says(status(CAME, 24), EN.date(day(38)), "looks like fraud"),
        True,
    ),
    *(
        row(
            "H2",
            f"{about} is none for a parcel that came",
            partial(outcome, HERE, disputed(21, about)),
            "error-reason-not-received",
        )
        for about in (DisputeReason.UNTRACKED, DisputeReason.LATE, DisputeReason.RETURNED)
    ),
    row(
        "H2",
        "no false reason for a parcel that came",
        lambda: outcome(HERE, disputed(21, DisputeReason.IN_TRANSIT)),
        "error-reason-in-transit-delivered",
    ),
    row(
        "H2",
        "the reason that a seller may suggest is warned of",
        lambda: tells(dispute(HERE, 21, DisputeReason.COUNTERFEIT), "dispute-never-not-received"),
        True,
    ),
    row(
        "H2",
        "the reason stays what it is",
        lambda: says(
            letter(IN_DISPUTE, LetterKind.DISPUTE_REPLY, 22),
            "true one",
        ),
        True,
    ),
    *(
        row(
            "H2",
            f"the seller asks: {request.replace('_', ' ')}",
            partial(turned_down, request),
            True,
        )
        for request in SellerRequest
    ),
    row(
        "H2",
        "each refusal has the rules behind it",
        lambda: [one for one in SellerRequest if not rules_against(one, IN_DISPUTE)],
        [],
    ),
    row(
        "G1",
        "waiting does not stop the dispute's time",
        lambda: rules_against(SellerRequest.WAIT, IN_DISPUTE),
        (RuleId.G1, RuleId.G3),
    ),
    row(
        "H3",
        "told the day before it closes",
        lambda: told(after(unshipped()), CheckpointKind.UNPAID_CLOSE),
        [19],
    ),
    row("H3", "is a reason", lambda: RuleId.H3 in reasons(after(unshipped()), 1), True),
    row(
        "H3",
        "cancel it",
        lambda: says(status(after(unshipped()), 1), "paid", "cancel"),
        True,
    ),
    row("H4", "no bargaining with reviews", lambda: found_in_letters(BARGAINS), []),
    row("H4", "said in words", lambda: says(sentence(EN, "dispute-conduct"), "reviews"), True),
    row("H5", "no threats and insults", lambda: found_in_letters(THREATS), []),
    row("H5", "said every time", lambda: tells(dispute(DEAD, 20), "dispute-conduct"), True),
    row(
        "H5",
        "polite to the seller",
        lambda: [
            text
            for text in ALL_LETTERS
            if text.startswith("Dear") and not re.search("Thank you", text)
        ],
        [],
    ),
    row("H5", "never shouted", lambda: [text for text in ALL_LETTERS if "!" in text], []),
)

_PROMISED = order(tracked(9), terms=Terms.REFUND_BY)
_REFUSED = order(tracked(9), SiteRefused(on=day(73)), days=75)
_COUPON = Promise(kind=PromiseKind.LATE_COUPON, until=day(39))
_RETURN = Promise(kind=PromiseKind.FREE_RETURN, days=15, counts_from=CountsFrom.RECEIPT)
_SHIP_BY = Promise(kind=PromiseKind.SHIP_BY, until=day(7))
OF_THE_PAGE = (
    row(
        "I4",
        "the coupon is asked for on the day after its date",
        lambda: told(order(promises=(_COUPON,)), CheckpointKind.COUPON_DUE),
        [40],
    ),
    row(
        "I4",
        "none for a parcel that came in time",
        lambda: told(order(received(39), promises=(_COUPON,)), CheckpointKind.COUPON_DUE),
        [],
    ),
    row(
        "I5",
        "a free return of fifteen days counts from the receipt where the page says so",
        lambda: told(order(received(20), promises=(_RETURN,)), CheckpointKind.FREE_RETURN_LAST),
        [35],
    ),
    row(
        "I6",
        "a lost parcel is claimed at once where the page promises it",
        lambda: verdict(
            order(
                tracked(30, ParcelState.LOST),
                promises=(Promise(kind=PromiseKind.LOST_REFUND),),
            ),
            30,
        ),
        Verdict.DISPUTE,
    ),
    row(
        "I7",
        "not sent by its day",
        lambda: told(after(unshipped(promises=(_SHIP_BY,))), CheckpointKind.SHIP_BY_PASSED),
        [8],
    ),
    row(
        "I8",
        "the money for a cancelled order is asked about",
        lambda: told(
            after(unshipped(), OrderCancelled(on=day(5), who=Canceller.SELLER)),
            CheckpointKind.CANCELLED_CHECK,
        ),
        [19],
    ),
    row(
        "I1",
        "nothing is disputed before the date that the page names",
        lambda: verdicts(_PROMISED, 9, 60) & {Verdict.DISPUTE, Verdict.EXTEND},
        set(),
    ),
    row(
        "I1",
        "the claim opens the day after, for fifteen days from the date",
        lambda: [may_dispute(_PROMISED, day(number), POLICY) for number in (60, 61, 74, 75)],
        [False, True, True, False],
    ),
    row(
        "I1",
        "a dead number keeps its days",
        lambda: [
            told(order(terms=Terms.REFUND_BY), kind)
            for kind in (CheckpointKind.SELLER_LETTER, CheckpointKind.DISPUTE_WINDOW_OPENS)
        ],
        [[10], [15]],
    ),
    row(
        "I1",
        "the policy's terms hold where the page was not told",
        lambda: told(order(tracked(9)), CheckpointKind.CLAIM_OPENS, Policy(terms=Terms.REFUND_BY)),
        [61],
    ),
    row(
        "I2",
        "the page is looked at five days and one day before, and on the day",
        lambda: [
            told(_PROMISED, kind)
            for kind in (
                CheckpointKind.PAGE_DATE_SOON,
                CheckpointKind.PAGE_DATE_TOMORROW,
                CheckpointKind.PAGE_DATE_TODAY,
            )
        ],
        [[55], [59], [60]],
    ),
    row(
        "I2",
        "a later date moves everything",
        lambda: told(
            apply(_PROMISED, PageSeen(on=day(55), end=day(150))), CheckpointKind.CLAIM_OPENS
        ),
        [151],
    ),
    row(
        "I2",
        "completed starts the fifteen days",
        lambda: apply(_PROMISED, PageSeen(on=day(40), completed=True)).window_end(POLICY),
        day(55),
    ),
    row(
        "I3",
        "refused two days before the last, the claim opens the day after it",
        lambda: [_REFUSED.claim_opens(POLICY), _REFUSED.window_end(POLICY)],
        [day(76), day(90)],
    ),
    row(
        "I3",
        "never past the window",
        lambda: order(tracked(9), SiteRefused(on=day(58), until=day(200))).claim_opens(POLICY),
        day(74),
    ),
    row(
        "I3",
        "what calls for a dispute is silent until then",
        lambda: [
            told(order(SiteRefused(on=day(14), until=day(18))), kind)
            for kind in (
                CheckpointKind.DISPUTE_WINDOW_OPENS,
                CheckpointKind.SITE_TRY_AGAIN,
                CheckpointKind.DISPUTE_WINDOW_CLOSES,
            )
        ],
        [[], [18], [20]],
    ),
)

BESIDES_THE_SITE = (
    row("J1", "two weeks to withdraw", lambda: (POLICY.withdrawal, POLICY.send_back), (14, 14)),
    row("J2", "two years", lambda: POLICY.conformity_years, 2),
    row("J3", "of what did not come", lambda: has_consumer_law(order(destination="DE")), True),
    row("J4", "half a year", lambda: POLICY.paypal, 180),
    row("J6", "said in words", lambda: says(sentence(EN, "reason-J6"), "chargeback"), True),
    row("J5", "where that shop sells", lambda: may_be_other_shop(order(destination="KZ")), True),
)

ROWS = (
    *CLOCK,
    *UNTRACKED,
    *STUCK,
    *RUNNING_OUT,
    *OTHER_ENDS,
    *GOODS,
    *DISPUTE_LIFE,
    *ACCOUNT,
    *OF_THE_PAGE,
    *BESIDES_THE_SITE,
)


@for_each("case", ROWS, ids=lambda case: case.name)
def test_the_rulebook_holds(case: Row) -> None:
    assert case.actual() == case.expected


def test_every_rule_has_a_row() -> None:
    assert {case.rule for case in ROWS} == set(RuleId)


def test_no_two_rows_have_one_name() -> None:
    names = [case.name for case in ROWS]
    assert sorted(names) == sorted(set(names))


def test_the_chapters_hold_every_rule_once_and_in_its_place() -> None:
    assert [rule for chapter in CHAPTERS for rule in rules_of_chapter(chapter)] == list(RuleId)
    assert rules_of_chapter("A")[0] == RuleId.A1
    assert rules_of_chapter("Z") == ()
