"""Every nudge there is: it comes on its day, and each of its buttons has a sensible answer."""

import asyncio
import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from telegram import InlineKeyboardMarkup
from typing_extensions import override

from advisor.advice import Situation
from advisor.checkpoints import CheckpointKind
from advisor.events import SightingUnclear, TrackingReported
from advisor.parcel import ParcelState
from advisor.reporters import ByTracker
from advisor.wording.advice_buttons import ANSWERS
from advisor.wording.message import Action, Press
from advisor.wording.texts import Value, texts_for
from bot.telegram.keyboards import encode_press
from bot.wiring import wire
from sandbox.botapi import Message, Person
from scheduler.changes import Origin
from tests.advisor.samples import by_tracker, puzzled
from tests.chatting import (
    ask,
    effect_of,
    effects,
    en,
    everything_after,
    offers,
    press,
    tap,
    turn,
    unfold,
)
from tests.house import House

SHIPPED = date(2026, 11, 1)
LAMP = "/add Lamp, RA123456785CN, shipped 2026-11-01, 60 days, $20"
RING = "/add Ring, RA123456785CN, shipped 2026-11-01, 60 days, $3"
DRONE = f"{LAMP}, guaranteed 25 days"
LONG = "/add Lamp, RA123456785CN, shipped 2026-11-01, until 2027-02-14, $20"
LATE = "/add Lamp, RA123456785CN, shipped 2026-10-07, 60 days, $20"
VASE = "/add Vase, not shipped yet, paid today, $15"


@dataclass(frozen=True, slots=True)
class Tracking:
    """The buyer tells what the tracking says."""

    state: str


@dataclass(frozen=True, slots=True)
class Seen:
    """A tracking service reports something."""

    event: TrackingReported | SightingUnclear


@dataclass(frozen=True, slots=True)
class Presses:
    """The buyer presses one button after the other, beginning below the status."""

    presses: tuple[tuple[Action, str], ...]
    below: str = "/status 1"


Step = str | Tracking | Seen | Action | Presses


@dataclass(frozen=True, slots=True)
class Case:
    """How an order comes into a situation; a number is the day after shipment to wait for."""

    situation: Situation
    line: str
    steps: tuple[int | Step, ...] = ()
    nudge: CheckpointKind | None = None
    left: int | None = None
    """Days to the end that the nudge speaks of."""
    act_from: date | None = None
    """The day that the headline names."""
    return_by: date | None = None
    """The last safe day for sending goods back."""
    kept: date | None = None
    """The last day on which customs wait."""

    @property
    def end(self) -> date:
        """The end of protection of an order of sixty days."""
        return SHIPPED + timedelta(60)

    @override
    def __str__(self) -> str:
        return f"{self.nudge or 'status'}-{self.situation}"


S, K, A = Situation, CheckpointKind, Action
DISPUTED = (15, A.DISPUTED, A.REASON_WAS, A.CLAIM)
TERMED = (*DISPUTED, A.DECIDED, f"I must decide until {SHIPPED + timedelta(25)}")
EXTEND = Presses(((A.ASKED, "15"),), below="/extend 1 15")
RECEIVED = "/received 1"
MOVING, RETURNING, ELSEWHERE = map(Tracking, ("moving", "returning", "delivered_elsewhere"))

ON_HOLD = "/dispute 1 until 2027-01-20"
WRONG_SIZE = Presses(((A.DISPUTE, ""), (A.DISPUTE, "wrong_size")))
OWN_DOING = Presses(((A.RETURN_CAUSE, "own"),))
FAULTY = Presses(((A.DISPUTE, ""), (A.DISPUTE, "wrong_size"), (A.DISPUTED, "wrong_size")))
SAID, POST = ParcelState.SAID_DELIVERED, ParcelState.AT_POST_OFFICE
UNCLEAR = (ParcelState.IN_COUNTRY, ParcelState.RETURNING)
AT_POST, AT_CUSTOMS = map(Tracking, ("at_post_office", "at_customs"))
UNDATED = "/add Lamp, RA123456785CN, shipped 2026-11-01, $20"
KRONER = "/add Lamp, RA123456785CN, shipped 2026-11-01, 60 days, 50 SEK"
RETURNED = (RECEIVED, 6, FAULTY, A.RETURN_AGREED)
AT_ALIEXPRESS_RU = ("/edit 1", "site", "aliexpress.ru")
BACK_BY = date(2026, 11, 16)

REFUND_BY = (
    "/add Lamp, RA123456785CN, shipped 2026-11-01, refund if not delivered by 2026-12-31, $20"
)
ON_THE_PAGE = {
    "ship_by": date(2026, 11, 8),
    "free_return": date(2026, 11, 30),
    "page_date": date(2026, 12, 31),
    "opens": date(2027, 1, 1),
}
NO_DAY = Presses(((A.REFUSED, ""), (A.REFUSED, "none")))

PROMISED = (
    "/add Lamp, RA123456785CN, shipped 2026-11-01, 60 days, $20, "
    "coupon if delayed by 2026-11-25, free returns until 2026-11-30, refund if lost"
)
UNSENT = "/add Vase, not shipped yet, paid today, $15, must ship before 2026-11-08"
CANCELLED = Presses(((A.CANCELLED, ""), (A.CANCELLED, "seller")))

CASES = (
    Case(S.COUPON_DUE, PROMISED, (MOVING, 25), K.COUPON_DUE),
    Case(S.RECEIVED, PROMISED, (20, RECEIVED, 24), K.FREE_RETURN_SOON),
    Case(S.RECEIVED, PROMISED, (20, RECEIVED, 29), K.FREE_RETURN_LAST),
    Case(S.LOST_PROMISED, PROMISED, (10, Tracking("lost"))),
    Case(S.SHIP_LATE, UNSENT, (8,), K.SHIP_BY_PASSED),
    Case(S.CANCELLED, VASE, (1, CANCELLED), act_from=date(2026, 11, 16)),
    Case(S.CANCELLED_LATE, VASE, (1, CANCELLED, 15), K.CANCELLED_CHECK),
    Case(S.DATE_AHEAD, REFUND_BY, (MOVING,)),
    Case(S.CLAIM_NOT_YET, REFUND_BY, (MOVING, 55), K.PAGE_DATE_SOON),
    Case(S.CLAIM_NOT_YET, REFUND_BY, (MOVING, 59), K.PAGE_DATE_TOMORROW),
    Case(S.CLAIM_NOT_YET, REFUND_BY, (MOVING, 60), K.PAGE_DATE_TODAY),
    Case(S.CLAIM_AWAITED, REFUND_BY, (MOVING, 55, A.PAGE_SAME)),
    Case(S.CLAIM_OPEN, REFUND_BY, (MOVING, 61), K.CLAIM_OPENS),
    Case(S.SITE_REFUSES, LAMP, (MOVING, 58, NO_DAY)),
    Case(
        S.SITE_AGAIN,
        LAMP,
        (15, Presses(((A.REFUSED, ""), (A.REFUSED, "2026-11-19"))), 18),
        K.SITE_TRY_AGAIN,
    ),
    Case(S.NOT_SHIPPED, VASE, (1,), K.SHIPMENT_CHECK),
    Case(S.NOT_SHIPPED, VASE, (19,), K.UNPAID_CLOSE),
    Case(S.UNTRACKED_EARLY, LAMP),
    Case(S.UNTRACKED_LETTER, LAMP, (10,), K.SELLER_LETTER),
    Case(S.UNTRACKED_LETTER, LAMP, (10, A.SNOOZE, 11), K.SNOOZED),
    Case(S.UNTRACKED_LETTER_SENT, LAMP, (10, A.WROTE), act_from=date(2026, 11, 16)),
    Case(S.UNTRACKED_DISPUTE, LAMP, (15,), K.DISPUTE_WINDOW_OPENS),
    Case(S.UNTRACKED_DISPUTE, LAMP, (20,), K.DISPUTE_WINDOW_CLOSES),
    Case(S.TRACKING_UNKNOWN, LATE),
    Case(S.CHEAP_WAIT, RING, (10,), K.CHEAP_PATIENCE),
    Case(S.CHEAP_DECIDE, RING, (55,), K.DECIDE, 5),
    Case(S.CHEAP_DISPUTE, RING, (57,), K.CHEAP_DISPUTE, 3),
    Case(S.GUARANTEE_PASSED_UNTRACKED, DRONE, (26,), K.GUARANTEED_PASSED),
    Case(S.GUARANTEE_PASSED_MOVING, DRONE, (MOVING, 26), K.GUARANTEED_PASSED),
    Case(S.MOVING, LAMP, (MOVING,)),
    Case(S.AT_POST_OFFICE, LAMP, (Tracking("at_post_office"),)),
    Case(S.STANDING_STILL, LAMP, (Tracking("at_export"), 30), K.STUCK_CHECK),
    Case(S.IN_TRANSIT_REFUND, LONG, (MOVING, 90), K.IN_TRANSIT_REFUND),
    Case(S.EXTENSION_ASKED, LAMP, (MOVING, EXTEND), act_from=date(2026, 11, 2)),
    Case(S.EXTENSION_UNANSWERED, LAMP, (MOVING, EXTEND, 1), K.EXTENSION_CHECK),
    Case(S.EXTEND_NOW, LAMP, (MOVING, 55), K.DECIDE, 5),
    Case(S.DISPUTE_NOW, LAMP, (55,), K.DECIDE, 5),
    Case(
        S.EXTENSION_REFUSED,
        LAMP,
        (MOVING, 55, EXTEND, 56, A.NOT_EXTENDED, 58),
        K.LAST_COMFORTABLE_DAY,
        2,
    ),
    Case(S.EXTEND_OR_DISPUTE, LAMP, (Tracking("at_export"), 55), K.DECIDE, 5),
    Case(S.DISPUTE_OR_EXTEND, LAMP, (Tracking("no_change"), 58), K.LAST_COMFORTABLE_DAY, 2),
    Case(S.CHEAPNESS_UNKNOWN, KRONER, (10,), K.SELLER_LETTER),
    Case(S.CHINA_ONLY, LAMP, (Tracking("china_only"),)),
    Case(S.LOST, LAMP, (Tracking("lost"), 30), K.STUCK_CHECK),
    Case(S.AT_CUSTOMS, LAMP, (AT_CUSTOMS, 3), K.CUSTOMS_CHECK),
    Case(
        S.AT_CUSTOMS,
        LAMP,
        ("/track 1 customs want papers until 2026-11-11", 10),
        K.CUSTOMS_LAST_DAY,
        kept=date(2026, 11, 11),
    ),
    Case(
        S.CUSTOMS_OVER,
        LAMP,
        ("/track 1 customs want papers until 2026-11-11", 11),
        K.KEPT_NO_LONGER,
        kept=date(2026, 11, 11),
    ),
    Case(S.CUSTOMS_ANSWERED, LAMP, (AT_CUSTOMS, A.CUSTOMS_ANSWERED), act_from=date(2026, 11, 8)),
    Case(S.CUSTOMS_STILL, LAMP, (AT_CUSTOMS, A.CUSTOMS_ANSWERED, 7), K.CUSTOMS_MOVES),
    Case(S.AT_POST_OFFICE, LAMP, (AT_POST, 3), K.COLLECT_CHECK),
    Case(S.AT_POST_OFFICE, LAMP, (40, AT_POST, 55), K.COLLECT_BEFORE_END, 5),
    Case(
        S.AT_POST_OFFICE,
        LAMP,
        ("/track 1 at the post office until 2026-11-11", 10),
        K.COLLECT_LAST_DAY,
    ),
    Case(S.POST_OVER, LAMP, (AT_POST, 55), K.COLLECT_BEFORE_END, 5),
    Case(S.EXTEND_NOW, LAMP, (MOVING, 58), K.LAST_COMFORTABLE_DAY, 2),
    Case(S.MUST_ACT, LAMP, (MOVING, 59), K.MUST_ACT),
    Case(S.WINDOW_OPEN, LAMP, (MOVING, 60), K.PROTECTION_ENDED),
    Case(S.WINDOW_OPEN, LAMP, (MOVING, 68), K.WINDOW_MIDWAY),
    Case(S.WINDOW_SHUT, LAMP, (MOVING, 76)),
    Case(S.TOO_EARLY, LAMP, (RETURNING,), act_from=date(2026, 11, 7)),
    Case(S.END_UNKNOWN, UNDATED, ("I don't know", 1), K.END_ASKED),
    Case(S.RETURNING, LAMP, (RETURNING, 6), K.RETURNED_TO_SELLER),
    Case(S.RETURNING, LAMP, (7, RETURNING, 8), K.RETURNED_SECOND_CALL),
    Case(S.RETURNING, LAMP, (7, RETURNING, 10), K.RETURNED_THIRD_CALL),
    Case(S.RETURNING, LAMP, (7, RETURNING, 14), K.RETURNED_LAST_CALL),
    Case(S.RETURNING, LAMP, (7, RETURNING, 55), K.RETURNED_BEFORE_END, 5),
    Case(S.RETURNING_OWN, LAMP, (7, RETURNING, OWN_DOING)),
    Case(S.RETURNING_OWN_LAST, LAMP, (7, RETURNING, OWN_DOING, 55), K.RETURNED_BEFORE_END, 5),
    Case(S.WINDOW_UNKNOWN, LAMP, (*AT_ALIEXPRESS_RU, MOVING, 60), K.PROTECTION_ENDED),
    Case(S.DELIVERED_ELSEWHERE, LAMP, (ELSEWHERE, 6), K.DELIVERED_ELSEWHERE_FIRST_CALL),
    Case(S.DELIVERED_ELSEWHERE, LAMP, (10, ELSEWHERE, 13), K.DELIVERED_ELSEWHERE_SECOND_CALL),
    Case(S.DELIVERED_ELSEWHERE, LAMP, (10, ELSEWHERE, 14), K.DELIVERED_ELSEWHERE_LAST_CALL),
    Case(S.DELIVERY_SEEN, LAMP, (Seen(by_tracker(9, SAID)), 9), K.DELIVERY_SEEN),
    Case(S.DELIVERY_SEEN, LAMP, (Seen(by_tracker(9, SAID)), 13), K.DELIVERY_UNANSWERED),
    Case(S.AT_POST_OFFICE, LAMP, (Seen(by_tracker(9, POST)), 9), K.PARCEL_NEWS),
    Case(S.MOVING, LAMP, (MOVING, Seen(puzzled(9, *UNCLEAR)), 9), K.SIGHTING_UNCLEAR),
    Case(S.RECEIVED, LAMP, (RECEIVED, 1), K.INSPECT),
    Case(S.PROBLEM_FOUND, LAMP, (6, RECEIVED, WRONG_SIZE, 9), K.PROBLEM_WAITS),
    Case(S.RECEIVED, LAMP, (RECEIVED, 12), K.WINDOW_CLOSING),
    Case(S.RECEIVED, LAMP, (RECEIVED, 14), K.WINDOW_LAST_DAY),
    Case(S.RETURNING_OWN, LAMP, (9, RETURNING, OWN_DOING)),
    Case(S.RETURNING_OWN_LAST, LAMP, (9, RETURNING, OWN_DOING, 57)),
    Case(S.DISPUTE_OPEN, LAMP, DISPUTED),
    Case(S.DISPUTE_OPEN, LAMP, (15, A.DISPUTED)),
    Case(S.DISPUTE_SILENCE, LAMP, (*DISPUTED, 20), K.DISPUTE_SILENCE),
    Case(S.DISPUTE_REFUSED, LAMP, (*DISPUTED, A.SELLER_REFUSED, 22), K.DISPUTE_NEGOTIATION_ENDS),
    Case(S.DISPUTE_COUNTERED, LAMP, (*DISPUTED, A.SELLER_OFFERED, 22), K.DISPUTE_NEGOTIATION_ENDS),
    Case(S.OFFERED_IN_FULL, LAMP, (*DISPUTED, "the seller offers a full refund")),
    Case(
        S.OFFER_DECLINED,
        LAMP,
        (*DISPUTED, A.SELLER_OFFERED, "$5", "I declined the offer", 22),
        K.DISPUTE_NEGOTIATION_ENDS,
    ),
    Case(
        S.DISPUTE_OFFERED_NOTHING,
        LAMP,
        (*DISPUTED, "/dispute 1 offer 0 $", 22),
        K.DISPUTE_NEGOTIATION_ENDS,
    ),
    Case(S.DISPUTE_ESCALATED, LAMP, (*DISPUTED, A.SELLER_OFFERED, 23), K.DISPUTE_ESCALATES),
    Case(S.DISPUTE_DECISION_DUE, LAMP, (*DISPUTED, A.TAKEN_OVER, 29), K.DISPUTE_DECISION_DUE),
    Case(S.DISPUTE_DECIDED, LAMP, (*DISPUTED, A.DECIDED)),
    Case(S.DISPUTE_DECIDED, LAMP, (*DISPUTED, A.DECIDED, 16), K.DECISION_WAITS),
    Case(S.DISPUTE_DECIDED, LAMP, (*TERMED, 22), K.ANSWER_SOON),
    Case(S.DISPUTE_DECIDED, LAMP, (*TERMED, 24), K.ANSWER_LAST_DAY),
    Case(S.DECIDED_IN_FULL, LAMP, (*DISPUTED, A.DECIDED, "AliExpress decided: full refund")),
    Case(S.DECIDED_NOTHING, LAMP, (*DISPUTED, A.DECIDED, "nothing", 16), K.DECISION_WAITS),
    Case(S.DECISION_ACCEPTED, LAMP, (*DISPUTED, A.DECIDED, A.ACCEPTED, 22), K.ACCEPTED_CHECK),
    Case(
        S.DISPUTE_DECISION_DUE,
        LAMP,
        (*DISPUTED, A.DECIDED, A.APPEALED, 22),
        K.DISPUTE_CHECK,
    ),
    Case(S.DISPUTE_PARKED, LAMP, (MOVING, 59, A.DISPUTED, ON_HOLD), act_from=date(2027, 1, 20)),
    Case(S.DISPUTE_DECISION_DUE, LAMP, (MOVING, 59, A.DISPUTED, ON_HOLD, 80), K.PARK_ENDS),
    Case(S.PARCEL_CAME, LAMP, (*DISPUTED, RECEIVED, 16), K.INSPECT),
    Case(S.CONFIRMED_BY_MISTAKE, LAMP, (MOVING, 7, RECEIVED, A.MISTAKE, 15), K.WINDOW_MIDWAY),
    Case(S.GUARANTEE_PASSED_STILL, DRONE, (Tracking("at_export"), 26), K.GUARANTEED_PASSED),
    Case(S.AT_POST_OFFICE, LAMP, (Tracking("at_post_office"), 25), K.POST_KEEPS),
    Case(S.RETURN_AGREED, LAMP, (*RETURNED, 11), K.RETURN_SOON, 5, return_by=BACK_BY),
    Case(S.RETURN_AGREED, LAMP, (*RETURNED, 15), K.RETURN_LAST_DAY, 1, return_by=BACK_BY),
    Case(S.RETURN_LATE, LAMP, (*RETURNED, 16)),
    Case(S.RETURN_SENT, LAMP, (*RETURNED, A.SENT_BACK, 20), K.DISPUTE_CHECK),
    Case(S.RETURN_ARRIVED, LAMP, (*RETURNED, A.SENT_BACK, A.RETURN_ARRIVED)),
    Case(S.RETURN_UNPAID, LAMP, (*RETURNED, A.SENT_BACK, A.RETURN_ARRIVED, 20), K.DISPUTE_CHECK),
    Case(S.DISPUTE_LOST, LAMP, (*DISPUTED, A.TAKEN_OVER, A.LOST)),
    Case(S.REFUND_AWAITED, LAMP, (*DISPUTED, A.WON)),
    Case(S.REFUND_UNDATED, LAMP, (*AT_ALIEXPRESS_RU, *DISPUTED, A.WON)),
    Case(S.REFUND_LATE, LAMP, (*DISPUTED, A.WON, 29), K.REFUND_CHECK),
)


def test_no_situation_and_no_nudge_is_forgotten() -> None:
    assert {case.situation for case in CASES} == set(Situation) - {Situation.CLOSED}
    assert {case.nudge for case in CASES} >= set(CheckpointKind) - {CheckpointKind.WEEKLY}


@cache
def refusals() -> re.Pattern[str]:
    """Any sentence with which the domain refuses something."""
    texts = texts_for("en")
    source = (files("advisor") / "locales" / "en" / "messages.ftl").read_text()
    ids = re.findall(r"^(error-[a-z-]+) =", source, re.MULTILINE)
    gap = "\0"
    said = (en(one, **dict.fromkeys(texts.variables(one), gap)) for one in ids)
    return re.compile("|".join(re.escape(one).replace("\0", ".+") for one in said))


def is_first_of_its_situation(case: Case) -> bool:
    return case is next(one for one in CASES if one.situation is case.situation)


@pytest.mark.parametrize("case", CASES, ids=str)
async def test_it_comes_on_its_day_and_each_button_has_a_sensible_answer(
    house: House, anna: Person, case: Case, tmp_path: Path
) -> None:
    """Once for each situation: that a button may be pressed on every day is a property."""
    if case.steps[:4] == RETURNED:
        await live_by(house, tmp_path / "policy.toml", "return_ships = 10\n")
    if case.nudge is CheckpointKind.IN_TRANSIT_REFUND:
        page = await turn(anna, await ask(anna, "/settings"), Action.SETTINGS, "country")
        await turn(anna, page, Action.SETTINGS, "country=RU")
    # Beside the answers: a letter in the nudge has a button of its own, and another day.
    answers = sum(map(len, ANSWERS[case.situation])) if is_first_of_its_situation(case) else 0
    orders = range(1, 3 + answers)
    messages = await told(house, anna, case, orders)
    return_by = case.return_by or "none"
    headline = en.headline(
        case.situation,
        act_from=case.act_from,
        return_by=return_by,
        kept=case.kept or "none",
        must_on=case.end - timedelta(1),
        about="$10",
        coupon="none",
        offered="$20",
        delivered=SHIPPED + timedelta(9),
        **ON_THE_PAGE,
        problem=en("dispute-reason-wrong_size"),
    )
    for message in messages:
        assert headline in message.text
        if case.nudge is not None:
            assert says_why(message, case)
    whole = await unfold(anna, messages[0])
    buttons = [(effect.action, effect.argument) for effect in effects(whole)]
    assert buttons, "nothing to answer with"
    if is_first_of_its_situation(case):
        copies = [await copied(house, anna, whole, number) for number in orders[1:]]
        await press_each(anna, (whole, *copies), buttons)


async def copied(house: House, anna: Person, message: Message, number: int) -> Message:
    """What would be said of another order that came in the same way: its buttons name that one."""
    rows = [[_about(button, number) for button in row] for row in message.buttons]
    markup = InlineKeyboardMarkup.de_json({"inline_keyboard": rows})
    await house.product.application.bot.send_message(anna.id, message.text, reply_markup=markup)
    return await anna.next_message()


def _about(button: dict[str, Any], number: int) -> dict[str, Any]:
    effect = effect_of(button)
    if effect is None or effect.order is None:
        return button
    return {**button, "callback_data": encode_press(replace(effect, order=number))}


async def press_each(
    anna: Person, messages: Sequence[Message], buttons: Sequence[tuple[Action, str]]
) -> None:
    """Presses each button on a message of its own.

    A press is answered once all is said about the one before it.
    """
    pressed_ones = list(zip(messages, buttons, strict=False))
    before = [anna.now(message) for message in messages]
    said = []
    for message, (action, argument) in pressed_ones:
        pressed = await press(anna, message, action, argument)
        assert pressed.answer is not None
        assert not pressed.answer.text, action
        said.append([one.text for one in await anna.expect(len(anna.unread()))])
    said.append([one.text for one in await everything_after(anna)])
    for (message, (action, _)), was, answers in zip(pressed_ones, before, said[1:], strict=False):
        assert answers or anna.now(message) != was, action
        assert not any(refusals().fullmatch(text) for text in answers), (action, answers)


async def live_by(house: House, file: Path, policy: str) -> None:
    """The same bot with an operator's figures."""
    await house.stop()
    file.write_text(policy)
    settings = house.product.settings.model_copy(update={"policy_file": file})
    house.product = wire(settings, clock=house.clock, chat_seconds=0)
    await house.product.start()


def says_why(message: Message, case: Case) -> bool:
    """Whether a nudge names its occasion, if only in the fold."""
    days = case.steps[-1]
    assert isinstance(days, int)
    known: dict[str, Value] = {"day": days, "paid": SHIPPED, "left": case.left, "end": case.end}
    known |= {"last_safe": case.end - timedelta(1), "known": "yes", **ON_THE_PAGE}
    of_another_shop = case.situation is S.WINDOW_UNKNOWN
    told = "shop-ru-ended" if of_another_shop else f"checkpoint-{case.nudge}.nudge"
    return en(told, **known) in message.text


def comes_at_ten(message: Message, case: Case) -> bool:
    """Whether a nudge came on its day."""
    days = case.steps[-1]
    assert isinstance(days, int)
    due = datetime.combine(SHIPPED + timedelta(days), time(10), UTC)
    return datetime.fromtimestamp(message.date, UTC) == due


async def told(house: House, anna: Person, case: Case, orders: Sequence[int]) -> list[Message]:
    """What is said of the first two of several orders that came into the same situation."""
    await ask(anna, case.line)
    waits = case.steps[-1] if case.steps else None
    for step in case.steps[:-1] if isinstance(waits, int) else case.steps:
        if isinstance(step, int):
            await house.turn_to(SHIPPED + timedelta(step))
            await anna.expect(len(anna.unread()))
        else:
            await take(house, anna, step)
    # Not in the event loop: somebody there may be about to give the database back.
    await asyncio.to_thread(copy_order, house, orders[1:])
    if isinstance(waits, int):
        await house.turn_to(SHIPPED + timedelta(waits))
    nudges = await anna.expect(len(anna.unread()))
    if case.nudge is None:
        return [await ask(anna, f"/status {number}") for number in orders[:2]]
    digest = nudges[-1]
    assert comes_at_ten(digest, case)
    return [await opened(anna, digest, number, case.nudge) for number in orders[:2]]


def copy_order(house: House, numbers: Sequence[int]) -> None:
    """Stores the one order again and again: each copy has come the same way, row for row."""
    file = house.product.settings.database_url.get_secret_value().partition(":///")[2]
    with closing(sqlite3.connect(file, timeout=30)) as connection, connection:
        connection.execute("BEGIN IMMEDIATE")  # the bot may be writing
        [first] = connection.execute("SELECT id FROM orders").fetchone()
        for number in numbers:
            order = _copy(connection, "orders", "id", first, number=number)
            assert order is not None
            for table in ("order_events", "reminders"):
                _copy(connection, table, "order_id", first, order_id=order)
        connection.execute("UPDATE chats SET last_number = ?", [numbers[-1]])


def _copy(connection: sqlite3.Connection, table: str, key: str, order: int, **other: int) -> int:
    """Copies an order's rows of a table, with other values in some columns; the last one's id."""
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    kept = [name for name in columns if name != "id"]
    values = ", ".join(f":{name}" if name in other else name for name in kept)
    statement = f"INSERT INTO {table} ({', '.join(kept)}) SELECT {values} FROM {table}"
    done = connection.execute(f"{statement} WHERE {key} = :order", {"order": order, **other})
    assert done.lastrowid is not None
    return done.lastrowid


async def opened(anna: Person, digest: Message, number: int, kind: CheckpointKind) -> Message:
    """The full nudge of one order of a digest."""
    pressed = await anna.press(digest, encode_press(Press(Action.NUDGE, number, None, kind.value)))
    await pressed.answered()
    return await anna.next_message()


async def see(house: House, anna: Person, seen: Seen) -> None:
    """What a tracking service reports of the one order, on the day that the report names."""
    origin = Origin(chat_id=anna.id, reporter=ByTracker(), at=house.clock.now())
    async with house.product.services.changes.of(origin) as change:
        await change.apply(await change.order(1), seen.event)


async def take(house: House, anna: Person, step: Step) -> None:
    """One step of a case, for the one order."""
    if isinstance(step, Presses):
        message = await ask(anna, step.below)
        for action, argument in step.presses:
            message = await tap(anna, message, action, argument)
    elif isinstance(step, Seen):
        await see(house, anna, step)
    elif isinstance(step, Action):
        await tap(anna, await ask(anna, "/status 1"), step)
    elif isinstance(step, Tracking):
        await tap(anna, await ask(anna, "/track 1"), Action.TRACK_STATE, step.state)
    else:
        await ask(anna, step)


# -- later, please ---------------------------------------------------------------------------------


async def test_a_nudge_put_off_comes_again_the_next_morning(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await house.turn_to(date(2026, 11, 11))
    nudge = await anna.next_message()
    later = await tap(anna, nudge, Action.SNOOZE)
    assert later.text == en("noted-snoozed", date=date(2026, 11, 12))
    await house.turn_to(date(2026, 11, 12))
    again = await anna.next_message()
    assert en("checkpoint-snoozed.nudge") in again.text
    assert en.headline(Situation.UNTRACKED_LETTER) in again.text


async def test_nothing_is_put_off_past_the_last_safe_day(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    question = await ask(anna, "/track")
    await tap(anna, question, Action.TRACK_STATE, "moving")
    await house.turn_to(date(2026, 12, 29))
    *_, two_days_before = await anna.expect(len(anna.unread()))
    assert offers(await unfold(anna, two_days_before), Action.SNOOZE)
    await house.turn_to(date(2026, 12, 30))
    last_day = await anna.next_message()
    assert not offers(await unfold(anna, last_day), Action.SNOOZE)
    forged = await house.plant(anna, "1:sz:1::")
    refused = await tap(anna, forged, Action.SNOOZE)
    late, last = date(2026, 12, 31), date(2026, 12, 30)
    assert refused.text == en("error-snooze-past-deadline", date=late, last=last)


async def test_whoever_puts_off_every_day_is_still_told_on_the_last(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    question = await ask(anna, "/track")
    await tap(anna, question, Action.TRACK_STATE, "moving")
    for day in range(26, 30):
        await house.turn_to(date(2026, 12, day))
        for nudge in await anna.expect(len(anna.unread())):
            await tap(anna, nudge, Action.SNOOZE)
    await house.turn_to(date(2026, 12, 30))
    (last,) = await anna.expect(len(anna.unread()))
    assert en.headline(Situation.MUST_ACT) in last.text


async def test_one_order_never_speaks_twice_on_one_day(house: House, anna: Person) -> None:
    await ask(anna, f"{LAMP}, guaranteed 54 days")
    await house.pass_days(100)
    days = [one.date for one in await anna.expect(len(anna.unread()))]
    assert len(days) == len(set(days))
