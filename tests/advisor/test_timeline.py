"""Whole timelines: every checkpoint of an order, with its day counted from the shipment."""

from datetime import date, timedelta

import pytest

from advisor.checkpoints import PRECEDENCE, CheckpointKind
from advisor.disputes import DisputeReason
from advisor.events import (
    AnswerTermTold,
    CustomsAnswered,
    DecisionAppealed,
    DisputeAnswered,
    DisputeCancelled,
    DisputeClosed,
    DisputeDecided,
    DisputeEscalated,
    DisputeParked,
    Event,
    FactsCorrected,
    GoodsArrivedBack,
    GoodsSentBack,
    NudgeSnoozed,
    OrderCancelled,
    OrderClosed,
    OrderShipped,
    ProblemFound,
    RefundReceived,
    ReturnAgreed,
    ReturnCauseTold,
    SiteRefused,
    TrackingNumberReplaced,
    WayBackTold,
)
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.policy import Policy
from advisor.promises import Canceller, Promise, PromiseKind
from advisor.returns import ReturnCause
from advisor.shops import Shop
from advisor.terms import Terms
from advisor.timeline import timeline
from advisor.timeline.disputes import next_dispute_day, return_ends
from advisor.timeline.parcel import goes_back_on
from advisor.transitions import apply
from tests.advisor.samples import (
    CHEAP,
    POLICY,
    SHIPPED,
    after,
    asked,
    by_tracker,
    day,
    disputed,
    granted,
    mistaken,
    order,
    points,
    received,
    refused,
    told,
    tracked,
    unshipped,
    wrote,
)
from tests.cases import for_each

K = CheckpointKind

ELSEWHERE = ParcelState.DELIVERED_ELSEWHERE

RUNNING_OUT = [
    (55, K.DECIDE),
    (58, K.LAST_COMFORTABLE_DAY),
    (59, K.MUST_ACT),
]
WINDOW = [
    (60, K.PROTECTION_ENDED),
    (68, K.WINDOW_MIDWAY),
    (72, K.WINDOW_CLOSING),
    (74, K.WINDOW_LAST_DAY),
]


def days(of: Order, policy: Policy = POLICY) -> list[tuple[int, CheckpointKind]]:
    return [((point.on - SHIPPED).days, point.kind) for point in timeline(of, policy)]


TIMELINES: tuple[tuple[str, Order, list[tuple[int, CheckpointKind]]], ...] = (
    (
        "a number that shows nothing",
        order(),
        [
            (10, K.SELLER_LETTER),
            (15, K.DISPUTE_WINDOW_OPENS),
            (20, K.DISPUTE_WINDOW_CLOSES),
            *RUNNING_OUT,
            *WINDOW,
        ],
    ),
    (
        "after a letter",
        order(wrote(14)),
        [
            (10, K.SELLER_LETTER),
            (19, K.DISPUTE_WINDOW_OPENS),
            (20, K.DISPUTE_WINDOW_CLOSES),
            *RUNNING_OUT,
            *WINDOW,
        ],
    ),
    (
        "a cheap order without a track",
        order(price=CHEAP),
        [
            (10, K.CHEAP_PATIENCE),
            (55, K.DECIDE),
            (57, K.CHEAP_DISPUTE),
            (58, K.LAST_COMFORTABLE_DAY),
            (59, K.MUST_ACT),
            *WINDOW,
        ],
    ),
    ("a cheap order that tracks", order(tracked(8), price=CHEAP), [*RUNNING_OUT, *WINDOW]),
    ("it moves", order(tracked(9)), [*RUNNING_OUT, *WINDOW]),
    (
        "guaranteed",
        order(tracked(9), guaranteed_days=40),
        [(41, K.GUARANTEED_PASSED), *RUNNING_OUT, *WINDOW],
    ),
    (
        "at export",
        order(tracked(15, ParcelState.AT_EXPORT)),
        [(45, K.STUCK_CHECK), *RUNNING_OUT, *WINDOW],
    ),
    (
        "to Russia",
        order(tracked(20), days=100, destination="RU"),
        [
            (90, K.IN_TRANSIT_REFUND),
            (95, K.DECIDE),
            (98, K.LAST_COMFORTABLE_DAY),
            (99, K.MUST_ACT),
            (100, K.PROTECTION_ENDED),
            (108, K.WINDOW_MIDWAY),
            (112, K.WINDOW_CLOSING),
            (114, K.WINDOW_LAST_DAY),
        ],
    ),
    (
        "day 90 in the last window",
        order(tracked(20), days=80, destination="RU"),
        [
            (75, K.DECIDE),
            (78, K.LAST_COMFORTABLE_DAY),
            (79, K.MUST_ACT),
            (80, K.PROTECTION_ENDED),
            (88, K.WINDOW_MIDWAY),
            (90, K.IN_TRANSIT_REFUND),
            (92, K.WINDOW_CLOSING),
            (94, K.WINDOW_LAST_DAY),
        ],
    ),
    (
        "an extension was asked for",
        order(tracked(12), asked(55)),
        [
            (55, K.DECIDE),
            (56, K.EXTENSION_CHECK),
            (58, K.LAST_COMFORTABLE_DAY),
            (59, K.MUST_ACT),
            *WINDOW,
        ],
    ),
    ("refused", order(tracked(12), asked(55), refused(56)), [*RUNNING_OUT, *WINDOW]),
    (
        "extended",
        order(tracked(12), asked(55), granted(56, until=80)),
        [
            (75, K.DECIDE),
            (78, K.LAST_COMFORTABLE_DAY),
            (79, K.MUST_ACT),
            (80, K.PROTECTION_ENDED),
            (88, K.WINDOW_MIDWAY),
            (92, K.WINDOW_CLOSING),
            (94, K.WINDOW_LAST_DAY),
        ],
    ),
    (
        "delivered to somebody else",
        order(tracked(12), tracked(20, ELSEWHERE)),
        [
            (20, K.DELIVERED_ELSEWHERE_FIRST_CALL),
            (23, K.DELIVERED_ELSEWHERE_SECOND_CALL),
            (24, K.DELIVERED_ELSEWHERE_LAST_CALL),
            (25, K.PROTECTION_ENDED),
            (33, K.WINDOW_MIDWAY),
            (37, K.WINDOW_CLOSING),
            (39, K.WINDOW_LAST_DAY),
        ],
    ),
    (
        "delivered to somebody else before a dispute is possible",
        order(tracked(4, ELSEWHERE)),
        [
            (6, K.DELIVERED_ELSEWHERE_FIRST_CALL),
            (7, K.DELIVERED_ELSEWHERE_SECOND_CALL),
            (8, K.DELIVERED_ELSEWHERE_LAST_CALL),
            (9, K.PROTECTION_ENDED),
            (17, K.WINDOW_MIDWAY),
            (21, K.WINDOW_CLOSING),
            (23, K.WINDOW_LAST_DAY),
        ],
    ),
    (
        "it goes back",
        order(tracked(12), tracked(20, ParcelState.RETURNING)),
        [
            (20, K.RETURNED_TO_SELLER),
            (21, K.RETURNED_SECOND_CALL),
            (23, K.RETURNED_THIRD_CALL),
            (27, K.RETURNED_LAST_CALL),
            (55, K.RETURNED_BEFORE_END),
            (58, K.LAST_COMFORTABLE_DAY),
            (59, K.MUST_ACT),
            *WINDOW,
        ],
    ),
    (
        "in dispute",
        order(disputed(20)),
        [
            (25, K.DISPUTE_SILENCE),
            (27, K.DISPUTE_NEGOTIATION_ENDS),
            (28, K.DISPUTE_ESCALATES),
            (34, K.DISPUTE_DECISION_DUE),
        ],
    ),
    ("lost", order(disputed(20), DisputeClosed(on=day(30), outcome="lost")), []),
    (
        "won",
        order(disputed(20), DisputeClosed(on=day(30), outcome="won")),
        [(44, K.REFUND_CHECK)],
    ),
    (
        "here",
        order(tracked(12), received(20)),
        [
            (21, K.INSPECT),
            (28, K.WINDOW_MIDWAY),
            (32, K.WINDOW_CLOSING),
            (34, K.WINDOW_LAST_DAY),
        ],
    ),
    (
        "here in the last window",
        order(received(70)),
        [(68, K.WINDOW_MIDWAY), (71, K.INSPECT), (72, K.WINDOW_CLOSING), (74, K.WINDOW_LAST_DAY)],
    ),
    (
        "here after the last window",
        order(received(80)),
        [(68, K.WINDOW_MIDWAY), (72, K.WINDOW_CLOSING), (74, K.WINDOW_LAST_DAY)],
    ),
    (
        "here and disputed",
        order(received(20), disputed(21, DisputeReason.DAMAGED)),
        [
            (26, K.DISPUTE_SILENCE),
            (28, K.DISPUTE_NEGOTIATION_ENDS),
            (29, K.DISPUTE_ESCALATES),
            (35, K.DISPUTE_DECISION_DUE),
        ],
    ),
    ("not sent yet", after(unshipped()), [(1, K.SHIPMENT_CHECK), (19, K.UNPAID_CLOSE)]),
    (
        "nobody knows when it was paid",
        after(unshipped(paid_on=None)),
        [(1, K.SHIPMENT_CHECK), (19, K.UNPAID_CLOSE)],
    ),
    ("closed", order(OrderClosed(on=day(5))), []),
    (
        "refunded",
        order(
            disputed(20),
            DisputeClosed(on=day(30), outcome="won"),
            RefundReceived(on=day(40)),
        ),
        [],
    ),
)


@for_each(
    ("of", "expected"),
    [(of, expected) for _, of, expected in TIMELINES],
    ids=[name.replace(" ", "-") for name, _, _ in TIMELINES],
)
def test_the_timeline_of_an_order(of: Order, expected: list[tuple[int, CheckpointKind]]) -> None:
    assert days(of) == expected


def test_a_cancelled_dispute_brings_the_deadlines_back() -> None:
    cancelled = order(tracked(12), disputed(20), DisputeCancelled(on=day(25)))
    assert days(cancelled) == days(order(tracked(12)))


TALKS = [(25, K.DISPUTE_SILENCE), (27, K.DISPUTE_NEGOTIATION_ENDS), (28, K.DISPUTE_ESCALATES)]
LATER_PAGES = Policy(
    dispute_silence=5,
    dispute_negotiation=5,
    dispute_escalation=6,
    dispute_decision=12,
    return_ships=10,
)


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ((), [*TALKS, (34, K.DISPUTE_DECISION_DUE)]),
        (
            (DisputeAnswered(on=day(24), answer="refused"),),
            [(25, K.DISPUTE_CHECK), *TALKS[1:], (34, K.DISPUTE_DECISION_DUE)],
        ),
        (
            (DisputeEscalated(on=day(23)),),
            [(34, K.DISPUTE_DECISION_DUE)],
        ),
        ((DisputeDecided(on=day(26)),), [(27, K.DECISION_WAITS)]),
        (
            (DisputeDecided(on=day(26)), DecisionAppealed(on=day(27))),
            [(34, K.DISPUTE_CHECK)],
        ),
    ],
)
def test_the_calendar_of_a_dispute_follows_its_stages(
    events: tuple[Event, ...], expected: list[tuple[int, CheckpointKind]]
) -> None:
    assert days(order(disputed(20), *events)) == expected


def test_where_silence_and_talks_end_on_one_day_it_is_told_once() -> None:
    assert days(order(disputed(20)), LATER_PAGES) == [
        (25, K.DISPUTE_NEGOTIATION_ENDS),
        (26, K.DISPUTE_ESCALATES),
        (32, K.DISPUTE_DECISION_DUE),
    ]


def test_a_second_decision_is_a_new_occasion() -> None:
    again = (DecisionAppealed(on=day(27)), DisputeDecided(on=day(30)))
    first = points(order(disputed(20), DisputeDecided(on=day(26))), K.DECISION_WAITS)
    second = points(order(disputed(20), DisputeDecided(on=day(26)), *again), K.DECISION_WAITS)
    assert [point.occurrence for point in first] == [3]
    assert [point.occurrence for point in second] == [5]


def test_a_parked_dispute_is_looked_at_on_the_day_it_waits_for() -> None:
    parked = order(
        tracked(9),
        disputed(55, DisputeReason.IN_TRANSIT),
        DisputeParked(on=day(58), until=day(90)),
    )
    assert days(parked) == [(90, K.PARK_ENDS)]
    again = apply(parked, DisputeParked(on=day(90), until=day(100)))
    assert days(again) == [(100, K.PARK_ENDS)]
    assert points(parked, K.PARK_ENDS)[0].occurrence != points(again, K.PARK_ENDS)[0].occurrence


def test_goods_to_be_sent_back_have_days_only_where_the_policy_knows_a_term() -> None:
    faulty = disputed(21, DisputeReason.WRONG_SIZE)
    agreed = order(received(20), faulty, ReturnAgreed(on=day(24)))
    assert days(agreed) == []
    assert days(agreed, LATER_PAGES) == [(29, K.RETURN_SOON), (33, K.RETURN_LAST_DAY)]
    assert {point.deadline for point in timeline(agreed, LATER_PAGES)} == {day(34)}
    assert days(apply(agreed, GoodsSentBack(on=day(26)))) == [(40, K.DISPUTE_CHECK)]


def test_the_day_that_the_page_names_goes_before_the_policys_figure() -> None:
    agreed = order(received(20), disputed(21, DisputeReason.WRONG_SIZE), ReturnAgreed(on=day(24)))
    dated = apply(agreed, WayBackTold(on=day(24), until=day(37)))
    for policy in (POLICY, LATER_PAGES):
        assert days(dated, policy) == [(33, K.RETURN_SOON), (37, K.RETURN_LAST_DAY)]
    assert days(apply(agreed, WayBackTold(on=day(24), undated=True)), LATER_PAGES) == []
    sent = apply(dated, GoodsSentBack(on=day(30)))
    warehouse = Policy(return_warehouse=8)
    assert days(sent, warehouse) == [(38, K.DISPUTE_CHECK)]
    assert return_ends(sent, POLICY) is None


def test_a_dispute_that_is_lost_as_a_rule_is_not_called_for_again_and_again() -> None:
    back = order(tracked(20, ParcelState.RETURNING))
    own = apply(back, ReturnCauseTold(on=day(20), cause=ReturnCause.OWN))
    calls = {K.RETURNED_SECOND_CALL, K.RETURNED_THIRD_CALL, K.RETURNED_LAST_CALL}
    assert {kind for _, kind in days(back)} - {kind for _, kind in days(own)} == calls


def test_a_parcel_that_came_in_dispute_has_the_days_of_the_last_window() -> None:
    came = order(disputed(20), received(24))
    assert days(came) == days(order(received(24)))
    assert days(apply(came, DisputeCancelled(on=day(25)))) == days(order(received(24)))


def test_after_a_receipt_confirmed_by_mistake_only_the_last_window_is_left() -> None:
    assert days(order(tracked(9), mistaken(18))) == [
        (18, K.PROTECTION_ENDED),
        (26, K.WINDOW_MIDWAY),
        (30, K.WINDOW_CLOSING),
        (32, K.WINDOW_LAST_DAY),
    ]


def test_what_the_post_keeps_is_asked_about_before_it_goes_back() -> None:
    waiting = order(tracked(20, ParcelState.AT_POST_OFFICE))
    assert told(waiting, K.POST_KEEPS) == [45]
    assert points(waiting, K.POST_KEEPS)[0].deadline == day(50)


def test_a_guarantee_that_ends_before_a_dispute_can_be_opened_is_told_when_it_can() -> None:
    assert told(order(guaranteed_days=3), K.GUARANTEED_PASSED) == [6]


def test_a_corrected_guarantee_is_a_new_occasion() -> None:
    before = order(guaranteed_days=20)
    after_it = order(FactsCorrected(on=day(22), guaranteed_days=40), guaranteed_days=20)
    assert [point.occurrence for point in points(before, K.GUARANTEED_PASSED)] == [1]
    assert [point.occurrence for point in points(after_it, K.GUARANTEED_PASSED)] == [2]


# -- deadlines ---------------------------------------------------------------------------------


@for_each(
    ("of", "kind", "deadline"),
    [
        (order(), K.SELLER_LETTER, 60),
        (order(), K.DECIDE, 60),
        (order(), K.PROTECTION_ENDED, 75),
        (order(), K.WINDOW_LAST_DAY, 75),
        (order(tracked(20, ELSEWHERE)), K.DELIVERED_ELSEWHERE_FIRST_CALL, 25),
        (order(tracked(0, ELSEWHERE)), K.DELIVERED_ELSEWHERE_FIRST_CALL, 20),
        (order(received(20)), K.INSPECT, 35),
        (order(tracked(20), days=80, destination="RU"), K.IN_TRANSIT_REFUND, 95),
        (order(tracked(12), asked(50)), K.EXTENSION_CHECK, 60),
        (after(unshipped()), K.UNPAID_CLOSE, 20),
    ],
)
def test_a_checkpoint_knows_when_it_is_too_late_for_it(
    of: Order, kind: CheckpointKind, deadline: int
) -> None:
    assert [point.deadline for point in points(of, kind)] == [day(deadline)]


@pytest.mark.parametrize("kind", [K.DISPUTE_SILENCE, K.DISPUTE_DECISION_DUE])
def test_a_dispute_has_no_deadline_of_ours(kind: CheckpointKind) -> None:
    assert [point.deadline for point in points(order(disputed(20)), kind)] == [None]


def test_a_very_short_protection_leaves_out_what_does_not_fit() -> None:
    assert days(order(days=4)) == [
        (2, K.LAST_COMFORTABLE_DAY),
        (3, K.MUST_ACT),
        (6, K.PROTECTION_ENDED),
        (12, K.WINDOW_MIDWAY),
        (16, K.WINDOW_CLOSING),
        (18, K.WINDOW_LAST_DAY),
    ]


def test_a_letter_late_in_a_short_protection_opens_no_window() -> None:
    assert told(order(wrote(18), days=22), K.DISPUTE_WINDOW_OPENS) == []


# -- letters -----------------------------------------------------------------------------------

LETTERS = (
    (order(), K.SELLER_LETTER, LetterKind.TRACKING_CHECK),
    (order(), K.DISPUTE_WINDOW_OPENS, LetterKind.DISPUTE_UNTRACKED),
    (order(), K.DISPUTE_WINDOW_CLOSES, LetterKind.DISPUTE_UNTRACKED),
    (order(price=CHEAP), K.CHEAP_PATIENCE, None),
    (order(price=CHEAP), K.CHEAP_DISPUTE, LetterKind.DISPUTE_IN_TRANSIT),
    (order(tracked(15, ParcelState.NO_CHANGE)), K.STUCK_CHECK, None),
    (order(guaranteed_days=40), K.GUARANTEED_PASSED, LetterKind.DISPUTE_LATE),
    (order(days=100, destination="RU"), K.IN_TRANSIT_REFUND, LetterKind.DISPUTE_LATE),
    (order(), K.DECIDE, LetterKind.EXTENSION_REQUEST),
    (order(), K.LAST_COMFORTABLE_DAY, LetterKind.DISPUTE_IN_TRANSIT),
    (order(), K.MUST_ACT, LetterKind.DISPUTE_IN_TRANSIT),
    (order(asked(50)), K.EXTENSION_CHECK, LetterKind.EXTENSION_REMINDER),
    (order(), K.PROTECTION_ENDED, LetterKind.DISPUTE_IN_TRANSIT),
    (
        order(tracked(20, ELSEWHERE)),
        K.DELIVERED_ELSEWHERE_SECOND_CALL,
        LetterKind.DISPUTE_DELIVERED_ELSEWHERE,
    ),
    (order(tracked(20, ELSEWHERE)), K.WINDOW_CLOSING, LetterKind.DISPUTE_DELIVERED_ELSEWHERE),
    (
        order(tracked(20, ParcelState.RETURNING)),
        K.RETURNED_TO_SELLER,
        LetterKind.DISPUTE_RETURNED,
    ),
    (order(received(20)), K.WINDOW_CLOSING, LetterKind.DISPUTE_GOODS),
    (
        order(tracked(20, ELSEWHERE), received(22)),
        K.WINDOW_CLOSING,
        LetterKind.DISPUTE_GOODS,
    ),
    (order(disputed(20)), K.DISPUTE_NEGOTIATION_ENDS, LetterKind.DISPUTE_REPLY),
    (
        order(disputed(20), DisputeClosed(on=day(30), outcome="won")),
        K.REFUND_CHECK,
        LetterKind.REFUND_REMINDER,
    ),
)


@for_each(
    ("of", "kind", "letter"), LETTERS, ids=[f"{kind}-{letter}" for _, kind, letter in LETTERS]
)
def test_a_checkpoint_brings_its_letter(
    of: Order, kind: CheckpointKind, letter: LetterKind | None
) -> None:
    assert [point.letter for point in points(of, kind)] == [letter]


# -- occurrences -------------------------------------------------------------------------------


def occurrences(of: Order, kind: CheckpointKind) -> list[int]:
    return [point.occurrence for point in points(of, kind)]


def test_a_new_end_is_a_new_occasion() -> None:
    assert occurrences(order(tracked(12)), K.DECIDE) == [1]
    assert occurrences(order(tracked(12), asked(50), granted(51, 80)), K.DECIDE) == [4]
    corrected = FactsCorrected(on=day(5), protection_end=day(75))
    assert occurrences(order(tracked(2), corrected), K.DECIDE) == [3]


def test_a_second_request_is_a_new_occasion() -> None:
    assert occurrences(order(asked(50)), K.EXTENSION_CHECK) == [2]
    assert occurrences(order(asked(50), asked(53)), K.EXTENSION_CHECK) == [3]


def test_a_second_dispute_is_a_new_occasion() -> None:
    again = order(disputed(20), DisputeCancelled(on=day(25)), disputed(30))
    assert occurrences(again, K.DISPUTE_SILENCE) == [4]


def test_a_second_false_delivery_is_a_new_occasion() -> None:
    once = order(tracked(20, ELSEWHERE))
    assert occurrences(once, K.DELIVERED_ELSEWHERE_FIRST_CALL) == [2]
    again = apply(apply(once, tracked(22)), tracked(30, ELSEWHERE))
    assert occurrences(again, K.DELIVERED_ELSEWHERE_FIRST_CALL) == [4]


def test_a_corrected_title_moves_nothing() -> None:
    corrected = apply(order(), FactsCorrected(on=day(5), title="Red case"))
    assert timeline(corrected, POLICY) == timeline(order(), POLICY)


# -- other events that move dates --------------------------------------------------------------


def test_a_corrected_shipment_moves_what_counts_from_it() -> None:
    corrected = apply(order(), FactsCorrected(on=day(5), shipped_on=day(-4)))
    assert told(corrected, K.SELLER_LETTER) == [6]
    assert told(corrected, K.DECIDE) == [55]


def test_a_new_number_brings_the_dead_number_days_back() -> None:
    replaced = TrackingNumberReplaced(on=day(12), tracking_number="NEW12345")
    assert told(order(tracked(9), replaced), K.DISPUTE_WINDOW_OPENS) == [15]


def test_a_new_number_in_answer_to_a_letter_gets_the_days_of_the_letter() -> None:
    replaced = TrackingNumberReplaced(on=day(14), tracking_number="NEW12345")
    assert told(order(wrote(10), replaced), K.DISPUTE_WINDOW_OPENS) == [19]


def test_a_letter_after_day_15_opens_the_window_once_more() -> None:
    before, late = order(), order(wrote(16))
    assert told(late, K.DISPUTE_WINDOW_OPENS) == [21]
    (first,) = points(before, K.DISPUTE_WINDOW_OPENS)
    (again,) = points(late, K.DISPUTE_WINDOW_OPENS)
    assert first.occurrence != again.occurrence


def test_a_second_letter_gives_the_seller_no_more_time() -> None:
    assert told(order(wrote(12), wrote(19)), K.DISPUTE_WINDOW_OPENS) == [17]


def test_shipment_starts_the_days() -> None:
    sent = OrderShipped(on=day(8), shipped_on=day(8), protection_end=day(68))
    assert days(after(unshipped(), sent))[:2] == [
        (18, K.SELLER_LETTER),
        (23, K.DISPUTE_WINDOW_OPENS),
    ]


def test_a_snoozed_nudge_comes_on_the_day_that_was_chosen() -> None:
    snoozed = order(NudgeSnoozed(on=day(55), until=day(57)))
    assert told(snoozed, K.SNOOZED) == [57]
    assert [point.deadline for point in points(snoozed, K.SNOOZED)] == [day(60)]


@pytest.mark.parametrize(("until", "deadline"), [(60, 75), (74, 75)])
def test_a_nudge_can_be_put_off_into_the_last_window(until: int, deadline: int) -> None:
    snoozed = order(NudgeSnoozed(on=day(59), until=day(until)))
    assert [point.deadline for point in points(snoozed, K.SNOOZED)] == [day(deadline)]


def test_a_nudge_put_off_for_too_long_is_none() -> None:
    assert told(order(NudgeSnoozed(on=day(59), until=day(75))), K.SNOOZED) == []


def test_in_a_dispute_no_old_deadline_stands_in_the_way_of_a_snoozed_nudge() -> None:
    won = order(disputed(58), DisputeClosed(on=day(80), outcome="won"))
    snoozed = apply(won, NudgeSnoozed(on=day(94), until=day(95)))
    assert told(snoozed, K.SNOOZED) == [95]


# -- the calendar ------------------------------------------------------------------------------


def test_the_leap_day_is_a_day() -> None:
    shipped = date(2028, 1, 1)
    known = order(on=shipped, shipped_on=shipped, protection_end=shipped + timedelta(60))
    on = {point.kind: point.on for point in timeline(known, POLICY)}
    assert on[K.DECIDE] == date(2028, 2, 25)
    assert on[K.MUST_ACT] == date(2028, 2, 29)
    assert on[K.PROTECTION_ENDED] == date(2028, 3, 1)


def test_checkpoints_of_one_day_have_a_fixed_order() -> None:
    known = order(tracked(15, ParcelState.AT_EXPORT), days=50, guaranteed_days=44)
    same_day = [point.kind for point in timeline(known, POLICY) if point.on == day(45)]
    assert same_day == [K.STUCK_CHECK, K.GUARANTEED_PASSED, K.DECIDE]
    assert sorted(same_day, key=PRECEDENCE.__getitem__) == same_day


def test_an_operators_figures_move_the_days() -> None:
    policy = Policy(decide=7, seller_letter=12, last_window=20, window_midway=10)
    moved = days(order(), policy)
    assert (12, K.SELLER_LETTER) in moved
    assert (53, K.DECIDE) in moved
    assert (70, K.WINDOW_MIDWAY) in moved
    assert (79, K.WINDOW_LAST_DAY) in moved


def test_in_a_dispute_the_next_day_to_look_is_known_while_there_is_one() -> None:
    known = order(disputed(20))
    days = [point.on for point in timeline(known, POLICY)]
    assert next_dispute_day(known, day(20), POLICY) == min(days)
    assert next_dispute_day(known, min(days), POLICY) == min(one for one in days if one > min(days))
    assert next_dispute_day(known, max(days), POLICY) is None
    assert next_dispute_day(order(), day(20), POLICY) is None


POST, CUSTOMS = ParcelState.AT_POST_OFFICE, ParcelState.AT_CUSTOMS


@pytest.mark.parametrize(
    ("of", "back"),
    [
        (order(tracked(20, POST)), day(20 + POLICY.post_keeps)),
        (order(tracked(20, POST, until=27)), day(28)),
        (order(tracked(20, CUSTOMS, until=27)), day(28)),
        (order(tracked(20, CUSTOMS)), None),
        (order(tracked(20)), None),
    ],
)
def test_what_waits_goes_back_after_its_last_day(of: Order, back: date | None) -> None:
    assert goes_back_on(of, POLICY) == back


@pytest.mark.parametrize(
    ("state", "until", "days"),
    [
        (
            POST,
            None,
            {
                K.COLLECT_CHECK: 20 + POLICY.collect_check,
                K.POST_KEEPS: 45,
                K.KEPT_NO_LONGER: 50,
            },
        ),
        (
            POST,
            30,
            {
                K.COLLECT_CHECK: 20 + POLICY.collect_check,
                K.POST_KEEPS: 29,
                K.COLLECT_LAST_DAY: 30,
                K.KEPT_NO_LONGER: 31,
            },
        ),
        (POST, 21, {K.POST_KEEPS: 20, K.COLLECT_LAST_DAY: 21, K.KEPT_NO_LONGER: 22}),
        (POST, 59, {K.COLLECT_CHECK: 23, K.POST_KEEPS: 58, K.COLLECT_LAST_DAY: 59}),
        (CUSTOMS, None, {K.CUSTOMS_CHECK: 20 + POLICY.collect_check}),
        (
            CUSTOMS,
            30,
            {
                K.CUSTOMS_CHECK: 20 + POLICY.collect_check,
                K.CUSTOMS_LAST_DAY: 30,
                K.KEPT_NO_LONGER: 31,
            },
        ),
    ],
)
def test_what_waits_for_the_buyer_is_asked_about_until_it_goes_back(
    state: ParcelState, until: int | None, days: dict[CheckpointKind, int]
) -> None:
    waits = order(tracked(20, state, until=until))
    kinds = (
        *(K.COLLECT_CHECK, K.POST_KEEPS, K.COLLECT_LAST_DAY),
        *(K.CUSTOMS_CHECK, K.CUSTOMS_LAST_DAY, K.KEPT_NO_LONGER),
    )
    found = {kind: told(waits, kind) for kind in kinds}
    assert {kind: on[0] for kind, on in found.items() if on} == days


def test_goods_that_are_faulty_are_not_looked_at_again() -> None:
    problem = ProblemFound(on=day(20), reason=DisputeReason.DAMAGED)
    faulty = order(received(20), problem)
    assert told(faulty, K.INSPECT) == []
    assert told(faulty, K.PROBLEM_WAITS) == [20 + POLICY.collect_check]


def test_a_parcel_that_goes_back_is_spoken_of_again_before_the_end() -> None:
    back = tracked(20, ParcelState.RETURNING)
    assert told(order(back), K.RETURNED_BEFORE_END)
    assert told(order(back, mistaken(21)), K.RETURNED_BEFORE_END) == []


def test_of_a_delivery_nobody_has_confirmed_it_is_only_asked_whether_it_came() -> None:
    said = order(tracked(9), by_tracker(20, ParcelState.SAID_DELIVERED), guaranteed_days=30)
    days = {K.DELIVERY_SEEN: 20, K.DELIVERY_UNANSWERED: 24, K.PROTECTION_ENDED: 25}
    assert {kind: told(said, kind) for kind in days} == {kind: [on] for kind, on in days.items()}
    first = [point for point in timeline(said, POLICY) if point.on < day(25)]
    assert [point.kind for point in first] == [K.DELIVERY_SEEN, K.DELIVERY_UNANSWERED]


# -- what the order's page says (I) ---------------------------------------------------------------

PROMISED = order(tracked(9), terms=Terms.REFUND_BY)


def test_a_date_on_the_page_has_its_own_days() -> None:
    kinds = (K.PAGE_DATE_SOON, K.PAGE_DATE_TOMORROW, K.PAGE_DATE_TODAY, K.CLAIM_OPENS)
    assert [told(PROMISED, kind) for kind in kinds] == [[55], [59], [60], [61]]
    for kind in (K.DECIDE, K.MUST_ACT, K.PROTECTION_ENDED):
        assert told(PROMISED, kind) == []
    assert told(order(terms=Terms.REFUND_BY), K.PAGE_DATE_TODAY) == [60]


def test_a_refused_dispute_is_tried_again_on_the_day_that_the_site_names() -> None:
    refused = order(SiteRefused(on=day(14), until=day(17)))
    assert told(refused, K.SITE_TRY_AGAIN) == [17]
    assert told(refused, K.DISPUTE_WINDOW_OPENS) == []
    assert told(order(tracked(9), SiteRefused(on=day(58))), K.SITE_TRY_AGAIN) == []


def test_promises_and_a_cancelled_order_have_their_days() -> None:
    coupon = Promise(kind=PromiseKind.LATE_COUPON, until=day(39))
    back = Promise(kind=PromiseKind.FREE_RETURN, until=day(50))
    here = order(received(45), promises=(coupon, back))
    kinds = (K.COUPON_DUE, K.FREE_RETURN_SOON, K.FREE_RETURN_LAST)
    assert [told(here, kind) for kind in kinds] == [[40], [45], [50]]
    assert told(order(promises=(coupon,)), K.COUPON_DUE) == [40]
    unsent = after(unshipped(promises=(Promise(kind=PromiseKind.SHIP_BY, until=day(7)),)))
    assert told(unsent, K.SHIP_BY_PASSED) == [8]
    cancelled = apply(unsent, OrderCancelled(on=day(9), who=Canceller.BUYER))
    assert told(cancelled, K.CANCELLED_CHECK) == [23]
    assert told(cancelled, K.SHIP_BY_PASSED) == []
    paid = apply(cancelled, RefundReceived(on=day(12)))
    assert timeline(paid, POLICY) == ()


def test_no_half_of_the_days_for_a_dispute_is_spoken_of_while_a_parcel_lies_ready() -> None:
    """E1: it is to be collected."""
    ready = order(tracked(50, ParcelState.AT_POST_OFFICE))
    kinds = [point.kind for point in timeline(ready, POLICY)]
    assert K.WINDOW_MIDWAY not in kinds
    assert K.WINDOW_CLOSING in kinds


def test_another_shop_has_no_window_and_no_calendar_of_a_dispute() -> None:
    assert days(order(received(30), shop=Shop.RU)) == [(31, K.INSPECT)]
    assert days(order(disputed(20), shop=Shop.RU)) == [(25, K.DISPUTE_CHECK)]
    assert days(after(unshipped(shop=Shop.RU))) == [(1, K.SHIPMENT_CHECK)]


def test_an_end_that_nobody_could_tell_is_asked_for_on_the_next_day() -> None:
    """A1"""
    unknown = order(tracked(9), protection_end=None)
    assert days(unknown) == [(1, K.END_ASKED)]
    (point,) = points(unknown, K.END_ASKED)
    assert point.deadline is None


def test_a_dispute_that_opens_only_when_protection_is_over_is_not_called_for_before() -> None:
    """A7"""
    back = tracked(3, ParcelState.RETURNING)
    before_the_end = {K.RETURNED_BEFORE_END, K.LAST_COMFORTABLE_DAY}
    assert before_the_end <= {kind for _, kind in days(order(back, days=7))}
    assert not before_the_end & {kind for _, kind in days(order(back, days=6))}


def test_customs_that_were_answered_are_looked_at_once_a_week_later() -> None:
    """E1: where it moves on, or goes back, that day is gone."""
    answered = order(tracked(20, ParcelState.AT_CUSTOMS), CustomsAnswered(on=day(21)))
    assert [on for on, kind in days(answered) if kind is K.CUSTOMS_MOVES] == [28]
    assert not {K.CUSTOMS_CHECK, K.CUSTOMS_LAST_DAY} & {kind for _, kind in days(answered)}
    moved = apply(answered, tracked(24, ParcelState.IN_COUNTRY))
    assert K.CUSTOMS_MOVES not in {kind for _, kind in days(moved)}


def test_goods_that_are_back_with_the_seller_are_to_be_paid_by_a_day() -> None:
    """F7, G7"""
    back = (received(20), disputed(21, DisputeReason.DAMAGED), ReturnAgreed(on=day(22)))
    there = order(*back, GoodsSentBack(on=day(24)), GoodsArrivedBack(on=day(30)))
    assert days(there) == [(44, K.DISPUTE_CHECK)]


def to_answer_by(number: int) -> Order:
    return order(
        received(20),
        disputed(21, DisputeReason.WRONG_SIZE),
        DisputeDecided(on=day(30)),
        AnswerTermTold(on=day(30), until=day(number)),
    )


@for_each(("until", "soon", "last"), [(40, [37], [39]), (31, [], [30]), (30, [], [])])
def test_what_has_to_be_answered_is_called_before_its_day_and_never_before_it_was_known(
    until: int, soon: list[int], last: list[int]
) -> None:
    """G4"""
    of = to_answer_by(until)
    assert told(of, CheckpointKind.ANSWER_SOON) == soon
    assert told(of, CheckpointKind.ANSWER_LAST_DAY) == last
