"""The dispute in words: may I, should I, which reason, which evidence, how much, what to write."""

import pytest

from advisor.account import AccountHealth
from advisor.disputes import GOODS_REASONS, DisputeReason, Solution
from advisor.errors import DomainError
from advisor.events import (
    ClaimWished,
    DisputeCancelled,
    DisputeOpened,
    OrderClosed,
    ProblemFound,
)
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.policy import Policy
from advisor.transitions import apply
from advisor.wording.disputes import (
    broken_question,
    cancel_question,
    dispute_message,
    goods_reason_question,
    offer_question,
    park_question,
    terms_question,
)
from advisor.wording.letters import write_letter
from advisor.wording.message import Action, Message, Press
from advisor.wording.status import status_message
from advisor.wording.texts import available_languages, texts_for
from advisor.wording.values import advice_values
from tests.advisor.messages import check_message, presses, sentence
from tests.advisor.samples import (
    DEAR,
    POLICY,
    advice,
    after,
    day,
    disputed,
    dollars,
    order,
    received,
    tracked,
    unshipped,
)
from tests.cases import for_each

EN = texts_for("en")

HEALTHY = AccountHealth(orders=20, disputes=0)

#: That it is time, with or without the last day of it.
NOW = sentence(EN, "dispute-should-now", last_safe="none").rstrip(".")

MOVING = order(tracked(9))
ELSEWHERE = order(tracked(9), tracked(20, ParcelState.DELIVERED_ELSEWHERE))
HERE = order(tracked(9), received(20))
HERE_UNPRICED = order(tracked(9), received(20), price=None)


def prepared(
    of: Order,
    number: int,
    reason: DisputeReason | None = None,
    policy: Policy = POLICY,
    health: AccountHealth = HEALTHY,
) -> Message:
    return dispute_message(EN, of, day(number), policy, health, reason)


def said(
    of: Order, number: int, reason: DisputeReason | None = None, policy: Policy = POLICY
) -> str:
    return check_message(prepared(of, number, reason, policy))


# -- may I -------------------------------------------------------------------------------------


def test_before_day_6_the_first_day_is_named() -> None:
    text = said(order(), 5)
    assert sentence(EN, "dispute-not-before", title="Phone case", date=day(6)) in text
    assert Action.DISPUTED not in [press.action for press in presses(prepared(order(), 5))]


@pytest.mark.parametrize(
    ("of", "number"),
    [
        (order(), 75),
        (order(disputed(20)), 25),
        (order(OrderClosed(on=day(5))), 10),
        (HERE, 35),
    ],
)
def test_where_none_can_be_opened_the_status_says_what_else(of: Order, number: int) -> None:
    assert prepared(of, number) == status_message(EN, of, day(number), POLICY)


def test_an_order_that_was_not_sent_hears_that_only_a_sent_one_is_disputed() -> None:
    unsent = after(unshipped())
    text = said(unsent, 10)
    assert text.startswith(sentence(EN, "dispute-not-shipped", title="Phone case"))
    assert sentence(EN, "situation-not-shipped") in text


# -- should I ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("of", "number", "now"),
    [
        (order(), 15, True),
        (MOVING, 59, True),
        (ELSEWHERE, 20, True),
        (MOVING, 30, False),
        (order(), 8, False),
        (MOVING, 55, False),
    ],
)
def test_whether_it_is_time_is_what_the_advice_says(of: Order, number: int, now: bool) -> None:
    text = said(of, number)
    assert (NOW in text) is now
    assert (sentence(EN, "dispute-should-wait") in text) is not now


def test_the_goods_have_time_until_the_window_shuts() -> None:
    last_safe = sentence(EN, "dispute-should-goods", last_safe=day(34))
    assert last_safe in said(HERE, 21, DisputeReason.DAMAGED)


def test_while_it_moves_no_button_is_promised() -> None:
    may_refuse, refuses = sentence(EN, "dispute-moving"), sentence(EN, "dispute-moving-refused")
    assert may_refuse in said(MOVING, 59)
    assert refuses in said(MOVING, 59, policy=Policy(moving_dispute_refused=True))
    assert may_refuse not in said(order(), 59)
    assert refuses not in said(order(), 59)


#: Reasons that somebody may be tempted to name, as the ids of their warnings end.
TEMPTING = ("in-transit", "on-its-way", "damaged", "not-received", "untracked")

# -- which reason ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("of", "number", "named", "right", "wrong"),
    [
        (order(), 15, None, DisputeReason.UNTRACKED, None),
        (MOVING, 59, None, DisputeReason.IN_TRANSIT, "untracked"),
        (ELSEWHERE, 20, None, DisputeReason.DELIVERED_ELSEWHERE, "in-transit"),
        (HERE, 21, DisputeReason.MISSING_PIECES, DisputeReason.MISSING_PIECES, "on-its-way"),
        (HERE, 21, DisputeReason.NOT_WORKING, DisputeReason.NOT_WORKING, "damaged"),
        (HERE, 21, DisputeReason.COUNTERFEIT, DisputeReason.COUNTERFEIT, "not-received"),
    ],
)
def test_the_right_reason_is_named_and_the_tempting_one_warned_of(
    of: Order, number: int, named: DisputeReason | None, right: DisputeReason, wrong: str | None
) -> None:
    text = said(of, number, named)
    reason = EN.plain("quoted", text=EN.plain(f"dispute-reason-{right}"))
    assert sentence(EN, "dispute-reason-line", reason=reason) in text
    assert [one for one in TEMPTING if sentence(EN, f"dispute-never-{one}") in text] == (
        [wrong] if wrong else []
    )


def test_what_is_wrong_with_the_goods_is_asked_first() -> None:
    assert prepared(HERE, 21) == goods_reason_question(EN, HERE)


@for_each("language", available_languages())
def test_all_reasons_for_goods_can_be_chosen(language: str) -> None:
    message = goods_reason_question(texts_for(language), HERE)
    check_message(message)
    chosen = [press.argument for press in presses(message) if press.action is Action.DISPUTE]
    assert chosen == [reason.value for reason in GOODS_REASONS]


# -- evidence, solution, sum -------------------------------------------------------------------


@for_each("reason", GOODS_REASONS)
def test_goods_need_a_photo_or_a_video(reason: DisputeReason) -> None:
    text = said(HERE, 21, reason)
    filmed = reason in {
        DisputeReason.DAMAGED,
        DisputeReason.NOT_WORKING,
        DisputeReason.EMPTY_PACKAGE,
    }
    assert sentence(EN, f"dispute-evidence-{'filmed' if filmed else 'goods'}") in text
    assert "2 MB" in text
    assert sentence(EN, "dispute-sum-goods", price=DEAR) in text


@pytest.mark.parametrize("of", [order(), MOVING, ELSEWHERE])
def test_nothing_received_needs_a_screenshot_and_asks_for_everything(of: Order) -> None:
    text = said(of, 22)
    assert sentence(EN, "dispute-evidence-tracking") in text
    assert sentence(EN, "dispute-sum", price=DEAR) in text
    assert "$42.50" in text


def test_an_unknown_price_is_no_obstacle() -> None:
    assert sentence(EN, "dispute-sum-unknown") in said(order(price=None), 15)


@pytest.mark.parametrize("of", [order(), ELSEWHERE])
def test_conduct_is_named_every_time(of: Order) -> None:
    assert sentence(EN, "dispute-conduct") in said(of, 20)


# -- too many disputes (H1) --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("health", "warned"),
    [
        (AccountHealth(orders=20, disputes=3), False),
        (AccountHealth(orders=20, disputes=4), True),
        (AccountHealth(orders=5, disputes=0), False),
        (AccountHealth(orders=5, disputes=1), True),
        (AccountHealth(orders=4, disputes=4), False),
    ],
)
def test_a_dispute_too_many_is_warned_of(health: AccountHealth, warned: bool) -> None:
    text = check_message(prepared(order(), 15, health=health))
    warning = sentence(EN, "dispute-share-warning", orders=health.orders, disputes=health.disputes)
    assert (warning in text) is warned


# -- what to write, and what comes of it -------------------------------------------------------


@pytest.mark.parametrize(
    ("of", "number", "reason", "kind"),
    [
        (order(), 15, None, LetterKind.DISPUTE_UNTRACKED),
        (MOVING, 59, None, LetterKind.DISPUTE_IN_TRANSIT),
        (ELSEWHERE, 20, None, LetterKind.DISPUTE_DELIVERED_ELSEWHERE),
        (HERE, 21, DisputeReason.LOW_QUALITY, LetterKind.DISPUTE_GOODS),
    ],
)
def test_the_words_come_with_it(
    of: Order, number: int, reason: DisputeReason | None, kind: LetterKind
) -> None:
    assert said(of, number, reason).endswith(write_letter(kind, of, day(number), POLICY, reason))


def test_opening_it_is_one_press_that_carries_the_reason() -> None:
    opened = [one for one in presses(prepared(order(), 15)) if one.action is Action.DISPUTED]
    assert [(one.order, one.revision, one.argument) for one in opened] == [(1, 1, "untracked")]
    goods = presses(prepared(HERE, 21, DisputeReason.DAMAGED))
    assert [one.argument for one in goods if one.action is Action.DISPUTED] == ["damaged"]


@for_each("language", available_languages())
@for_each("reason", [None, *GOODS_REASONS])
def test_a_dispute_can_be_prepared_in_every_language(
    language: str, reason: DisputeReason | None
) -> None:
    texts = texts_for(language)
    odd = order(tracked(9), received(20), title="<b>Lamp</b> & co")
    text = check_message(dispute_message(texts, odd, day(21), POLICY, HEALTHY, reason))
    assert "<b>Lamp</b> & co" in text


# -- cancelling (G3) ---------------------------------------------------------------------------


def test_who_cancels_is_told_the_last_day_for_a_new_one() -> None:
    message = cancel_question(EN, order(disputed(20)), day(25), POLICY)
    assert check_message(message) == sentence(
        EN, "cancel-dispute-warning", title="Phone case", date=day(75), last=day(74)
    )
    assert presses(message)[0].action is Action.CANCEL_DISPUTE_CONFIRMED


@pytest.mark.parametrize("number", [75, 90])
def test_who_cancels_too_late_is_told_that_it_is_final(number: int) -> None:
    text = check_message(cancel_question(EN, order(disputed(20)), day(number), POLICY))
    assert text == sentence(EN, "cancel-dispute-final", title="Phone case")


def test_after_cancelling_a_dispute_can_be_prepared_again() -> None:
    cancelled = order(disputed(20), DisputeCancelled(on=day(25)))
    assert NOW in said(cancelled, 26)


# -- how much ------------------------------------------------------------------------------------


def claims(message: Message) -> list[str]:
    return [press.argument for press in presses(message) if press.action is Action.CLAIM]


def test_parts_of_the_price_and_a_return_are_offered_for_a_fault() -> None:
    assert claims(prepared(HERE, 21, DisputeReason.LOW_QUALITY)) == [
        "low_quality=refund=11",
        "low_quality=refund=21",
        "low_quality=refund=32",
        "low_quality=return=42.50",
    ]
    assert claims(prepared(HERE, 21, DisputeReason.COUNTERFEIT)) == ["counterfeit=return=42.50"]
    assert claims(prepared(order(), 20)) == []
    assert claims(prepared(HERE_UNPRICED, 21, DisputeReason.LOW_QUALITY)) == []


def test_what_was_chosen_is_said_and_not_offered_again() -> None:
    wish = ClaimWished(on=day(20), claimed=dollars("21"))
    message = prepared(apply(HERE, wish), 21, DisputeReason.LOW_QUALITY)
    assert sentence(EN, "dispute-claim", sum=dollars("21"), solution="refund") in check_message(
        message
    )
    assert "low_quality=refund=21" not in claims(message)
    assert "low_quality=refund=42.50" in claims(message)
    back = ClaimWished(on=day(20), claimed=DEAR, solution=Solution.RETURN)
    again = prepared(apply(HERE, back), 21, DisputeReason.LOW_QUALITY)
    assert "low_quality=return=42.50" not in claims(again)


@for_each("language", available_languages())
def test_the_terms_of_a_dispute_that_runs_can_be_changed(language: str) -> None:
    faulty = apply(HERE, disputed(21, DisputeReason.WRONG_SIZE, DEAR))
    message = terms_question(texts_for(language), faulty, POLICY)
    check_message(message)
    assert "wrong_size=refund=21" in claims(message)
    with pytest.raises(DomainError):
        terms_question(texts_for(language), HERE, POLICY)


def test_a_day_for_a_parked_dispute_can_be_chosen() -> None:
    parked = order(tracked(9), disputed(55, DisputeReason.IN_TRANSIT))
    message = park_question(EN, parked, day(58), POLICY)
    days = [press.argument for press in presses(message) if press.action is Action.PARK_UNTIL]
    assert days == [str(day(number)) for number in (68, 73, 88)]


def test_who_has_the_parcel_is_not_warned_of_cancelling() -> None:
    came = order(disputed(20), received(24))
    said_to = check_message(cancel_question(EN, came, day(24), POLICY))
    assert said_to == sentence(EN, "cancel-dispute-came", title="Phone case", date=day(38))
    late = check_message(cancel_question(EN, came, day(39), POLICY))
    assert late == sentence(EN, "cancel-dispute-came", title="Phone case", date="none")


def test_where_nobody_looked_it_is_not_time_to_open_a_dispute() -> None:
    unknown = order(on=day(25))
    assert sentence(EN, "dispute-should-look") in said(unknown, 25)


@pytest.mark.parametrize("of", [apply(HERE, disputed(21, DisputeReason.LOW_QUALITY)), HERE])
def test_an_offer_that_is_no_sum_is_asked_for_once_more(of: Order) -> None:
    message = offer_question(EN, of, POLICY)
    assert check_message(message)
    assert message.expects == Press(Action.SELLER_OFFERED, 1)


def test_what_waits_at_the_post_office_is_collected_and_not_disputed() -> None:
    waits = order(tracked(20, ParcelState.AT_POST_OFFICE))
    assert sentence(EN, "dispute-at-post-office", title="Phone case") in said(waits, 21)


def test_before_it_was_sent_there_is_nothing_to_dispute() -> None:
    assert sentence(EN, "dispute-not-shipped", title="Phone case") in said(after(unshipped()), 5)


def filled(of: Order, number: int, message_id: str) -> str:
    """A sentence with the values of an order on a day."""
    values = advice_values(EN, of, advice(of, number), day(number), POLICY)
    return sentence(EN, message_id, **values)


def test_a_guarantee_that_has_passed_is_a_ground_of_its_own() -> None:
    guaranteed = order(tracked(9), guaranteed_days=40)
    ground = filled(guaranteed, 41, "dispute-guarantee")
    assert ground in said(guaranteed, 41)
    assert ground not in said(guaranteed, 40)


def test_a_parcel_that_stands_still_near_the_end_leaves_the_choice() -> None:
    still = order(tracked(15, ParcelState.NO_CHANGE))
    choice = filled(still, 56, "dispute-should-choice")
    assert choice in said(still, 56)
    assert choice not in said(still, 50)


@pytest.mark.parametrize(
    ("of", "action"),
    [
        (order(tracked(9)), Action.DISPUTE),
        (order(received(20)), Action.DISPUTE),
        (order(DisputeOpened(on=day(20))), Action.REASON_WAS),
        (order(disputed(20)), Action.DISPUTE),
    ],
)
def test_what_is_broken_is_damaged_or_does_not_work(of: Order, action: Action) -> None:
    """F2, F4: two reasons, of which the buyer chooses one."""
    [row] = broken_question(EN, of).buttons
    assert [(one.press.action, one.press.argument) for one in row if one.press] == [
        (action, DisputeReason.DAMAGED.value),
        (action, DisputeReason.NOT_WORKING.value),
    ]


def test_the_share_of_missing_pieces_is_claimed() -> None:
    missing = DisputeReason.MISSING_PIECES
    found = ProblemFound(on=day(20), reason=missing, came=2, paid_for=5)
    page = said(order(received(20), found, price=dollars("50")), 21, missing)

    assert sentence(EN, "dispute-share", sum=dollars("30"), missing=3, paid=5) in page


@for_each(
    ("reason", "on", "waits"),
    [
        (DisputeReason.MISSING_PIECES, 21, True),
        (DisputeReason.MISSING_PIECES, 33, True),
        (DisputeReason.MISSING_PIECES, 34, False),  # the last safe day: nothing to wait for
        (DisputeReason.LOW_QUALITY, 21, False),
    ],
)
def test_what_is_missing_may_be_in_a_second_parcel(
    reason: DisputeReason, on: int, *, waits: bool
) -> None:
    """E4: the rest is looked for, and waited for no longer than a dispute can wait."""
    page = said(order(received(20)), on, reason)

    assert (sentence(EN, "dispute-rest", last_safe=day(34)) in page) is waits


def test_of_missing_pieces_that_are_not_counted_no_sum_is_claimed() -> None:
    """E4: a part came, so the text does not ask for the whole price."""
    page = said(order(received(20), price=dollars("50")), 21, DisputeReason.MISSING_PIECES)

    assert "I would like a refund for the missing pieces." in page
