"""Nudges beside the full one: asked again, several orders at once, the week ahead."""

from itertools import chain

import pytest

from advisor.checkpoints import Checkpoint, CheckpointKind
from advisor.events import OrderClosed
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.transitions import fold
from advisor.wording.message import Action, Message, Press
from advisor.wording.nudges import (
    Occasion,
    again_message,
    digests,
    hushed_text,
    opened_message,
    weekly_message,
)
from advisor.wording.status import nudge_message, status_message
from advisor.wording.texts import available_languages, texts_for
from sandbox.botapi.formatting import utf16_length
from tests.advisor.messages import check_message, presses, sentence, shown
from tests.advisor.samples import (
    POLICY,
    after,
    asked,
    day,
    order,
    points,
    recorded,
    registered,
    tracked,
    unshipped,
)
from tests.cases import for_each

EN = texts_for("en")
K = CheckpointKind

MOVING = order(tracked(9))
DEAD = order()


def numbered(number: int, title: str = "Phone case", days: int = 60) -> Order:
    """An order that tracks, with its number in the chat."""
    return fold(number, recorded([registered(title=title, days=days), tracked(9)]))


def by(left: int, number: int) -> str:
    """The last day of a step, as lists have it."""
    on = EN.unbroken_date(day(number))
    return sentence(EN, "orders-line-deadline", left=left, date=on)


def occasion(of: Order, kind: CheckpointKind = K.DECIDE, **how: bool) -> Occasion:
    return Occasion(of, Checkpoint(kind, 1, day(55), None, ()), **how)


# -- asked again -------------------------------------------------------------------------------


def again(of: Order, number: int, *, last: bool = False) -> Message:
    return again_message(EN, of, day(number), POLICY, last=last)


def test_a_question_is_asked_again_with_its_deadline_and_its_answers() -> None:
    message = again(MOVING, 55)
    heading, question, deadline = check_message(message).splitlines()
    assert sentence(EN, "status-heading", title="Phone case", number=1) in heading
    assert sentence(EN, "situation-extend-now") in question
    assert deadline == " ".join(
        (
            sentence(EN, "deadline-step", days=3, by=day(58)),
            sentence(EN, "deadline-protection.short", last_safe=day(59)),
        )
    )
    assert {Action.EXTEND, Action.DISPUTED} <= {press.action for press in presses(message)}


def test_a_question_without_a_deadline_names_none() -> None:
    waiting = after(unshipped(paid_on=None))
    assert len(check_message(again(waiting, 5)).splitlines()) == 2


def test_the_letter_that_came_with_it_is_a_button_now() -> None:
    letter, hush = presses(again(MOVING, 55))[-2:]
    assert letter == Press(Action.LETTER_KIND, 1, 2, "extension_request")
    assert hush == Press(Action.HUSH, 1, 2)


def test_what_is_asked_for_the_last_time_need_not_be_hushed() -> None:
    assert presses(again(MOVING, 55), Action.HUSH)
    assert not presses(again(MOVING, 55, last=True), Action.HUSH)
    without_letter = again(after(unshipped()), 5, last=True)
    assert not presses(without_letter, Action.HUSH)
    assert not presses(without_letter, Action.LETTER_KIND)


def test_whoever_does_not_want_to_be_asked_hears_of_the_next_date() -> None:
    text = shown(hushed_text(EN, MOVING, day(55), POLICY))
    assert text == sentence(EN, "nag-hushed", title="Phone case", date=day(58))
    closed = order(OrderClosed(on=day(5)))
    text = shown(hushed_text(EN, closed, day(6), POLICY))
    assert text == sentence(EN, "nag-hushed", title="Phone case", date="none")


# -- several at once ---------------------------------------------------------------------------


def test_orders_of_one_day_come_in_one_message_the_most_urgent_first() -> None:
    later, sooner = numbered(1, "Lamp", days=62), numbered(2, "Ring", days=60)
    [(told, message)] = digests(EN, [occasion(later), occasion(sooner)], day(57), POLICY)
    assert [one.order.number for one in told] == [2, 1]
    lines = check_message(message).splitlines()
    assert lines[0] == sentence(EN, "digest-heading", count=2)
    assert "2. Ring" in lines[2]
    # More time is asked for while a day is left to see whether it came, and one for the dispute.
    assert lines[3].endswith(by(1, 58))
    assert lines[5].endswith(by(3, 60))
    assert lines[-1] == sentence(EN, "digest-open")
    assert presses(message) == [
        Press(Action.NUDGE, 2, argument="decide"),
        Press(Action.NUDGE, 1, argument="decide"),
    ]


def test_an_order_without_a_deadline_comes_last() -> None:
    waiting = occasion(after(unshipped(paid_on=None)), K.SNOOZED)
    [(told, message)] = digests(EN, [waiting, occasion(numbered(2))], day(57), POLICY)
    assert [one.order.number for one in told] == [2, 1]
    assert check_message(message).count(by(1, 58)) == 1


def test_what_is_late_or_asked_again_says_so() -> None:
    [(_, message)] = digests(EN, [occasion(MOVING, late=True, again=True)], day(57), POLICY)
    text = check_message(message)
    assert sentence(EN, "digest-again") in text
    assert sentence(EN, "digest-late") in text
    [(_, message)] = digests(EN, [occasion(MOVING)], day(57), POLICY)
    assert sentence(EN, "digest-again") not in check_message(message)
    assert sentence(EN, "digest-late") not in check_message(message)


@for_each("language", available_languages())
@for_each("count", [1, 40, 130])
def test_nothing_is_left_out_however_many_there_are(language: str, count: int) -> None:
    many = [occasion(numbered(at, "👜 " + "Handbag " * 12)) for at in range(1, count + 1)]
    found = digests(texts_for(language), many, day(57), POLICY)
    told = chain.from_iterable(occasions for occasions, _ in found)
    assert [one.order.number for one in told] == list(range(1, count + 1))
    for occasions, message in found:
        assert utf16_length(shown(message.html)) <= 4096
        assert len(presses(message)) == len(occasions) <= 100


def test_names_are_cut_only_where_there_are_many() -> None:
    title = "A handbag of very fine leather"
    [(_, few)] = digests(EN, [occasion(numbered(1, title))], day(57), POLICY)
    assert title in check_message(few)
    many = [occasion(numbered(at, title)) for at in range(1, 101)]
    (_, first), *_ = digests(EN, many, day(57), POLICY)
    assert title not in shown(first.html)


# -- one of a digest ---------------------------------------------------------------------------


def test_an_order_of_a_digest_opens_its_full_nudge() -> None:
    [point] = points(MOVING, K.DECIDE)
    opened = opened_message(EN, MOVING, K.DECIDE, day(56), POLICY)
    assert opened == nudge_message(EN, MOVING, point, day(56), POLICY)


@pytest.mark.parametrize(("kind", "number"), [(K.DECIDE, 54), (K.DECIDE, 60), (K.INSPECT, 56)])
def test_what_no_longer_applies_opens_as_it_stands(kind: CheckpointKind, number: int) -> None:
    opened = opened_message(EN, MOVING, kind, day(number), POLICY)
    assert opened == status_message(EN, MOVING, day(number), POLICY)


# -- the week ahead ----------------------------------------------------------------------------


def weekly(*orders: Order, number: int = 50) -> Message:
    message = weekly_message(EN, orders, day(number), POLICY)
    assert message.silent
    return message


def test_the_week_ahead_shows_what_falls_into_the_next_two_weeks() -> None:
    text = check_message(weekly(numbered(1, "Lamp"), numbered(2, "Ring", days=100)))
    lines = text.splitlines()
    assert lines[0] == sentence(EN, "weekly-heading")
    assert lines[1] == sentence(EN, "orders-money", sums="$85")
    [place] = [place for place, line in enumerate(lines) if "Lamp" in line]
    line = lines[place + 1]
    what = EN.plain("checkpoint-decide")
    assert sentence(EN, "weekly-date", date=day(55), what=what) in line
    assert by(9, 59) not in line, "nothing is due by then"
    assert "Ring" not in text
    assert lines[-1] == sentence(EN, "weekly-others", count=1)


def test_what_comes_first_stands_first_and_has_its_button() -> None:
    message = weekly(numbered(1, "Lamp", days=64), numbered(2, "Ring"))
    assert [press.order for press in presses(message, Action.STATUS)] == [2, 1]
    text = check_message(message)
    assert text.index("Ring") < text.index("Lamp")


def test_a_deadline_is_shown_although_no_date_comes_before_it() -> None:
    last_day = weekly(order(asked(57), tracked(9)), number=59)
    assert by(0, 59) in check_message(last_day)


def test_a_quiet_fortnight_is_said_to_be_one() -> None:
    waiting = after(unshipped(paid_on=None, price=None))
    text = check_message(weekly(waiting, number=3))
    assert sentence(EN, "weekly-free") in text
    assert text.endswith(sentence(EN, "weekly-others", count=1))
    assert sentence(EN, "orders-money", sums="") not in text


def test_the_week_ahead_fits_a_message_whatever_there_is() -> None:
    many = [numbered(at, "👜 " + "Handbag " * 12) for at in range(1, 151)]
    message = weekly(*many)
    assert utf16_length(shown(message.html)) <= 4096
    listed = len(presses(message, Action.STATUS))
    assert 10 < listed < 100
    assert shown(message.html).endswith(sentence(EN, "weekly-others", count=150 - listed))


def test_what_only_the_buyer_knows_is_asked_along() -> None:
    waits = order(tracked(50, ParcelState.AT_POST_OFFICE))
    message = again(waits, 51)
    assert message.expects is not None
    assert message.expects.action is Action.KEPT_UNTIL
    assert len(presses(message, Action.KEPT_UNTIL)) == 4
    assert again(MOVING, 55).expects is None
