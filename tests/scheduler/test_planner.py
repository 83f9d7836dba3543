from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.buyer import Buyer
from advisor.checkpoints import Checkpoint, CheckpointKind
from advisor.disputes import DisputeReason
from advisor.errors import DomainError
from advisor.events import (
    DisputeAnswered,
    DisputeCancelled,
    DisputeClosed,
    DisputeOpened,
    Event,
    ExtensionGranted,
    ExtensionRequested,
    FactsCorrected,
    LetterSent,
    NudgeSnoozed,
    OrderClosed,
    OrderRegistered,
    OrderShipped,
    ReceiptConfirmed,
    TrackingNumberReplaced,
    TrackingReported,
)
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.policy import Policy
from advisor.timeline import timeline
from advisor.transitions import apply, register
from scheduler.asking import UNANSWERED
from scheduler.instants import due_at
from scheduler.planner import NO_LONGER_APPLIES, TOLD_IN_ANSWER, plan, project
from storage.database import Database
from storage.records import Reminder, ReminderState
from tests.scheduler.samples import POLICY, buyer, day_of, parcel, registration, with_parcels
from tests.storage.samples import NOW, TODAY, due, happens, put

ORDER_ID = 5
DAY = timedelta(1)
BUYER = buyer()
ONCE = buyer(nagging=False)
NOON = datetime.combine(TODAY, time(12), UTC)

#: A parcel sent yesterday: nothing of its timeline is past.
FRESH = parcel(shipped_on=TODAY - DAY, end=TODAY + 60 * DAY)

Rows = dict[tuple[CheckpointKind, int], Reminder]


def planned(
    order: Order,
    existing: Sequence[Reminder] = (),
    *,
    by: Buyer = BUYER,
    now: datetime = NOON,
    policy: Policy = POLICY,
) -> Rows:
    """All rows after planning, those that stay as they are included."""
    changes = plan(ORDER_ID, order, by, policy, existing, now)
    return _by_key(existing) | _by_key(changes)


def _by_key(rows: Sequence[Reminder]) -> Rows:
    return {(row.kind, row.occurrence): row for row in rows}


def of(kind: CheckpointKind, rows: Rows) -> Reminder:
    [row] = [row for row in rows.values() if row.kind is kind]
    return row


def at(day: date, hour: int = 10, zone: str = "UTC") -> datetime:
    return datetime.combine(day, time(hour), ZoneInfo(zone)).astimezone(UTC)


def with_state(rows: Rows, state: ReminderState) -> set[CheckpointKind]:
    return {row.kind for row in rows.values() if row.state is state}


# -- what is new ----------------------------------------------------------------------------------


def test_a_new_order_gets_a_reminder_for_each_checkpoint_to_come() -> None:
    rows = planned(FRESH)

    assert rows == {
        (point.kind, point.occurrence): Reminder(
            order_id=ORDER_ID,
            kind=point.kind,
            occurrence=point.occurrence,
            due_at=at(point.on),
        )
        for point in timeline(FRESH, POLICY)
    }
    assert {CheckpointKind.SELLER_LETTER, CheckpointKind.DECIDE} <= with_state(
        rows, ReminderState.PENDING
    )


def test_what_lies_behind_a_new_order_was_told_in_the_answer() -> None:
    late = parcel(shipped_on=TODAY - 12 * DAY, end=TODAY + 40 * DAY)

    rows = planned(late, by=ONCE)

    letter = of(CheckpointKind.SELLER_LETTER, rows)
    assert (letter.state, letter.reason) == (ReminderState.SKIPPED, TOLD_IN_ANSWER)
    assert letter.due_at == at(TODAY - 2 * DAY)
    assert of(CheckpointKind.DISPUTE_WINDOW_OPENS, rows).state is ReminderState.PENDING


@pytest.mark.parametrize("hour", [9, 11, 23])
def test_what_is_new_for_today_is_told_in_the_answer_whatever_the_hour(hour: int) -> None:
    rows = planned(parcel(), by=buyer(hour=hour, nagging=False), now=at(TODAY, 10))

    assert of(CheckpointKind.DECIDE, rows).reason == TOLD_IN_ANSWER
    assert of(CheckpointKind.LAST_COMFORTABLE_DAY, rows).state is ReminderState.PENDING


def test_today_is_the_buyer_s_own() -> None:
    late_evening = at(TODAY - DAY, 23)

    in_berlin = planned(parcel(), by=buyer("Europe/Berlin", nagging=False), now=late_evening)
    in_utc = planned(parcel(), now=late_evening)

    assert of(CheckpointKind.DECIDE, in_berlin).reason == TOLD_IN_ANSWER
    assert of(CheckpointKind.DECIDE, in_utc).state is ReminderState.PENDING


# -- what an answer said, and is still due --------------------------------------------------------


def test_what_is_due_and_was_said_in_an_answer_is_asked_again() -> None:
    """A red order that was added in bulk is not told of once and forgotten."""
    late = parcel(shipped_on=TODAY - 12 * DAY, end=TODAY + 40 * DAY)

    letter = of(CheckpointKind.SELLER_LETTER, planned(late))

    assert (letter.state, letter.reason) == (ReminderState.PENDING, UNANSWERED)
    assert (letter.due_at, letter.told) == (at(TODAY + DAY), 1)


def test_only_the_newest_call_is_asked_again() -> None:
    long_dead = register(1, registration(shipped_on=TODAY - 30 * DAY, end=TODAY + 30 * DAY))

    rows = planned(long_dead)

    again = [row.kind for row in rows.values() if row.reason == UNANSWERED]
    assert again == [CheckpointKind.DISPUTE_WINDOW_CLOSES]


def test_an_event_that_leaves_it_due_puts_the_question_anew() -> None:
    dead = parcel(shipped_on=TODAY - 16 * DAY, end=TODAY + 40 * DAY)
    before = planned(dead)
    renamed = apply(dead, FactsCorrected(on=TODAY, title="Kettle"))

    rows = planned(renamed, list(before.values()))

    asked = of(CheckpointKind.DISPUTE_WINDOW_OPENS, rows)
    assert (asked.told_revision, asked.reason) == (renamed.revision, UNANSWERED)


@pytest.mark.parametrize(
    "event",
    [
        DisputeOpened(on=TODAY, reason=DisputeReason.UNTRACKED),
        TrackingReported(on=TODAY, state=ParcelState.MOVING),
        NudgeSnoozed(on=TODAY, until=TODAY + 4 * DAY),
        OrderClosed(on=TODAY),
    ],
)
def test_what_is_done_or_put_off_is_not_asked_again(event: Event) -> None:
    late = parcel(shipped_on=TODAY - 16 * DAY, end=TODAY + 40 * DAY)
    before = planned(late)
    assert UNANSWERED in {row.reason for row in before.values()}

    rows = planned(apply(late, event), list(before.values()))

    waiting = [row for row in rows.values() if row.state is ReminderState.PENDING]
    assert UNANSWERED not in {row.reason for row in waiting}


def test_planning_anew_for_other_settings_asks_nothing_twice() -> None:
    late = parcel(shipped_on=TODAY - 12 * DAY, end=TODAY + 40 * DAY)
    said = [
        replace(row, state=ReminderState.SENT, told_revision=late.revision)
        for row in planned(late).values()
        if row.reason == UNANSWERED
    ]

    rows = planned(late, said, by=buyer(hour=18))

    assert UNANSWERED not in {
        row.reason for row in rows.values() if row.state is ReminderState.PENDING
    }


# -- what moves -----------------------------------------------------------------------------------


def test_an_extension_moves_all_that_hangs_on_the_end() -> None:
    before = planned(FRESH)
    end = TODAY + 90 * DAY

    rows = planned(apply(FRESH, ExtensionGranted(on=TODAY, new_end=end)), list(before.values()))

    old, new = rows[CheckpointKind.DECIDE, 1], rows[CheckpointKind.DECIDE, 2]
    assert (old.state, old.reason) == (ReminderState.CANCELLED, NO_LONGER_APPLIES)
    assert (new.state, new.due_at) == (ReminderState.PENDING, at(end - 5 * DAY))
    letter = CheckpointKind.SELLER_LETTER
    assert of(letter, rows) == of(letter, before)


def test_a_checkpoint_that_moves_takes_its_reminder_along() -> None:
    passed = CheckpointKind.GUARANTEED_PASSED
    order = apply(FRESH, FactsCorrected(on=TODAY, guaranteed_days=40))
    before = planned(order)

    corrected = apply(order, FactsCorrected(on=TODAY, guaranteed_days=50))
    rows = planned(corrected, list(before.values()))

    assert of(passed, before).due_at == at(TODAY + 40 * DAY)
    assert of(passed, rows) == replace(of(passed, before), due_at=at(TODAY + 50 * DAY))


def test_what_hangs_on_another_event_is_told_once_more() -> None:
    opens = CheckpointKind.DISPUTE_WINDOW_OPENS
    sent = replace(of(opens, planned(FRESH)), state=ReminderState.SENT)
    wrote_on = day_of(FRESH, opens) + 2 * DAY

    rows = planned(apply(FRESH, LetterSent(on=wrote_on)), [sent], now=at(wrote_on, 12))

    assert rows[opens, 1] == sent
    assert rows[opens, 2].state is ReminderState.PENDING
    assert rows[opens, 2].due_at == at(wrote_on + 5 * DAY)


def test_another_hour_or_zone_moves_all_that_waits() -> None:
    before = planned(FRESH)

    rows = planned(FRESH, list(before.values()), by=buyer("America/New_York", hour=18))

    assert {row.due_at for row in rows.values()} == {
        at(point.on, 18, "America/New_York") for point in timeline(FRESH, POLICY)
    }
    assert with_state(rows, ReminderState.PENDING) == with_state(before, ReminderState.PENDING)


def test_a_later_hour_puts_off_what_is_due_today() -> None:
    waiting = replace(
        of(CheckpointKind.DECIDE, planned(parcel(), by=ONCE)), state=ReminderState.PENDING
    )

    rows = planned(parcel(), [waiting], by=buyer(hour=18), now=at(TODAY, 9))

    assert of(CheckpointKind.DECIDE, rows) == replace(waiting, due_at=at(TODAY, 18), reason=None)


@pytest.mark.parametrize(
    ("person", "now"),
    [
        (buyer(hour=8), at(TODAY, 9)),
        (buyer("Asia/Tokyo"), at(TODAY, 9)),
        (buyer("Pacific/Kiritimati"), at(TODAY, 9)),
    ],
)
def test_an_hour_or_zone_in_which_it_is_past_makes_it_due_at_once(
    person: Buyer, now: datetime
) -> None:
    waiting = replace(
        of(CheckpointKind.DECIDE, planned(parcel(), by=ONCE)), state=ReminderState.PENDING
    )

    rows = planned(parcel(), [waiting], by=person, now=now)

    moved = of(CheckpointKind.DECIDE, rows)
    assert (moved.state, moved.reason) == (ReminderState.PENDING, None)
    assert moved.due_at == person.reminder_instant(TODAY) < now


def test_what_an_event_moves_into_the_past_was_told_in_the_answer() -> None:
    passed = CheckpointKind.GUARANTEED_PASSED
    order = apply(FRESH, FactsCorrected(on=TODAY, guaranteed_days=40))
    now = at(TODAY + 30 * DAY, 12)

    corrected = apply(order, FactsCorrected(on=TODAY + 30 * DAY, guaranteed_days=20))
    rows = planned(corrected, list(planned(order).values()), by=ONCE, now=now)

    told = of(passed, rows)
    assert (told.state, told.reason) == (ReminderState.SKIPPED, TOLD_IN_ANSWER)


def test_what_is_parked_moves_and_stays_parked() -> None:
    parked = [replace(row, state=ReminderState.PARKED) for row in planned(FRESH).values()]

    rows = planned(FRESH, parked, by=buyer(hour=18))

    assert {row.state for row in rows.values()} == {ReminderState.PARKED}
    assert {row.due_at.hour for row in rows.values()} == {18}


def test_a_put_off_attempt_starts_afresh_when_its_checkpoint_moves() -> None:
    tried = [replace(row, attempts=3, reason="busy") for row in planned(FRESH).values()]

    rows = planned(FRESH, tried, by=buyer(hour=18))

    assert {(row.attempts, row.reason) for row in rows.values()} == {(0, None)}


# -- what is cancelled, and comes back ------------------------------------------------------------


@pytest.mark.parametrize("state", [ReminderState.PENDING, ReminderState.PARKED])
def test_a_closed_order_has_nothing_more_to_say(state: ReminderState) -> None:
    before = [replace(row, state=state) for row in planned(FRESH).values()]

    rows = planned(apply(FRESH, OrderClosed(on=TODAY)), before)

    assert {(row.state, row.reason) for row in rows.values()} == {
        (ReminderState.CANCELLED, NO_LONGER_APPLIES)
    }


@pytest.mark.parametrize(
    "state",
    [ReminderState.SENT, ReminderState.FAILED, ReminderState.SKIPPED, ReminderState.CLAIMED],
)
def test_what_is_told_or_on_its_way_stays_as_it_is(state: ReminderState) -> None:
    before = [
        replace(row, state=state, reason="as it was", sent_at=NOW, attempts=2)
        for row in planned(FRESH).values()
    ]

    assert plan(ORDER_ID, FRESH, buyer(hour=18), POLICY, before, NOON) == []
    assert plan(ORDER_ID, apply(FRESH, OrderClosed(on=TODAY)), BUYER, POLICY, before, NOON) == []


def test_what_was_cancelled_comes_back_when_the_event_is_undone() -> None:
    before = planned(FRESH)
    received = apply(FRESH, ReceiptConfirmed(on=TODAY))
    meanwhile = planned(received, list(before.values()))
    assert CheckpointKind.DECIDE in with_state(meanwhile, ReminderState.CANCELLED)

    rows = planned(FRESH, list(meanwhile.values()))

    assert {key: rows[key] for key in before} == before
    assert rows[CheckpointKind.INSPECT, 2].state is ReminderState.CANCELLED


def test_what_was_cancelled_stays_so_once_its_day_is_past() -> None:
    letter = CheckpointKind.SELLER_LETTER
    meanwhile = planned(apply(FRESH, OrderClosed(on=TODAY)), list(planned(FRESH).values()))

    rows = planned(FRESH, list(meanwhile.values()), now=at(day_of(FRESH, letter) + DAY, 12))

    assert of(letter, rows).state is ReminderState.CANCELLED
    assert of(CheckpointKind.DECIDE, rows).state is ReminderState.PENDING


#: The day of its letter is past; by an operator's figures it is still to come.
UNDER_WAY = parcel(shipped_on=TODAY - 12 * DAY, end=TODAY + 40 * DAY)
PATIENT = POLICY.model_copy(update={"seller_letter": 14})


@pytest.mark.parametrize(("person", "reason"), [(ONCE, TOLD_IN_ANSWER), (BUYER, UNANSWERED)])
def test_what_was_told_in_an_answer_is_told_again_on_a_later_day(
    person: Buyer, reason: str
) -> None:
    letter = CheckpointKind.SELLER_LETTER
    before = planned(UNDER_WAY, by=person)
    assert of(letter, before).reason == reason

    rows = planned(UNDER_WAY, list(before.values()), by=person, policy=PATIENT)

    moved = of(letter, rows)
    assert (moved.state, moved.reason) == (ReminderState.PENDING, None)
    assert moved.due_at == at(TODAY + 2 * DAY)


def test_what_was_sent_is_not_told_again_on_a_later_day() -> None:
    letter = CheckpointKind.SELLER_LETTER
    sent = replace(of(letter, planned(UNDER_WAY)), state=ReminderState.SENT, reason=None)

    rows = planned(UNDER_WAY, [sent], policy=PATIENT)

    assert of(letter, rows) == sent


# -- when -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("zone", "hour", "instant"),
    [
        ("Europe/Berlin", 10, datetime(2026, 11, 10, 9, tzinfo=UTC)),
        ("America/New_York", 10, datetime(2026, 11, 10, 15, tzinfo=UTC)),
        ("Asia/Kathmandu", 10, datetime(2026, 11, 10, 4, 15, tzinfo=UTC)),
        ("Pacific/Kiritimati", 10, datetime(2026, 11, 9, 20, tzinfo=UTC)),
        ("Pacific/Pago_Pago", 0, datetime(2026, 11, 10, 11, tzinfo=UTC)),
        ("Europe/Berlin", 23, datetime(2026, 11, 10, 22, tzinfo=UTC)),
    ],
)
def test_each_chat_is_told_at_its_own_hour(zone: str, hour: int, instant: datetime) -> None:
    assert due_at(_point(date(2026, 11, 10)), buyer(zone, hour=hour)) == instant


@pytest.mark.parametrize(
    ("zone", "on", "hour", "instant"),
    [
        # 02:00 to 03:00 is left out: an hour later on the wall.
        ("Europe/Berlin", date(2027, 3, 28), 2, datetime(2027, 3, 28, 1, tzinfo=UTC)),
        # 02:00 comes twice: the first of them.
        ("Europe/Berlin", date(2026, 10, 25), 2, datetime(2026, 10, 25, tzinfo=UTC)),
        # The day begins at 01:00.
        ("Africa/Cairo", date(2026, 4, 24), 0, datetime(2026, 4, 23, 22, tzinfo=UTC)),
        # The whole day is left out: the next one begins.
        ("Pacific/Apia", date(2011, 12, 30), 0, datetime(2011, 12, 30, 10, tzinfo=UTC)),
    ],
)
def test_a_clock_change_moves_the_hour_as_little_as_it_can(
    zone: str, on: date, hour: int, instant: datetime
) -> None:
    assert due_at(_point(on), buyer(zone, hour=hour)) == instant


def test_a_reminder_goes_out_before_the_deadline_even_if_the_clock_jumps_over_its_day() -> None:
    # In Samoa 29 December was followed by 31 December.
    apia = buyer("Pacific/Apia")
    must_act = _point(date(2011, 12, 30), deadline=date(2011, 12, 31))

    told = due_at(must_act, apia)

    assert told == datetime(2011, 12, 30, 9, 59, tzinfo=UTC)
    assert apia.today(told) == date(2011, 12, 29)


ZONES = (
    "UTC",
    "Europe/Berlin",
    "Europe/Lisbon",
    "Africa/Cairo",
    "Africa/Casablanca",
    "America/Havana",
    "America/Santiago",
    "America/Sao_Paulo",
    "America/St_Johns",
    "America/Los_Angeles",
    "Asia/Beirut",
    "Asia/Tehran",
    "Asia/Gaza",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Antarctica/Troll",
    "Pacific/Apia",
    "Pacific/Chatham",
    "Pacific/Kiritimati",
    "Pacific/Kwajalein",
    "Pacific/Pago_Pago",
)

zones = st.sampled_from(ZONES)
hours = st.integers(0, 23)


@settings(max_examples=120)
@given(
    zone=zones,
    hour=hours,
    on=st.dates(date(1993, 1, 1), date(2037, 12, 31)),
    days_left=st.integers(1, 60),
)
def test_no_reminder_is_due_on_or_after_the_day_of_its_deadline(
    zone: str, hour: int, on: date, days_left: int
) -> None:
    person, deadline = buyer(zone, hour=hour), on + timedelta(days_left)

    told = due_at(_point(on, deadline=deadline), person)

    assert told < person.day_start(deadline)
    assert person.today(told) < deadline
    # At 23:00 that the clock jumps over it is midnight already.
    assert person.today(told - timedelta(hours=1)) <= on


def _point(on: date, *, deadline: date | None = None) -> Checkpoint:
    return Checkpoint(CheckpointKind.MUST_ACT, 1, on, deadline, ())


# -- planning again -------------------------------------------------------------------------------

EVENTS: tuple[Callable[[date, int], Event], ...] = (
    *(lambda on, _, state=state: TrackingReported(on=on, state=state) for state in ParcelState),
    lambda on, days: ExtensionRequested(on=on, days=days),
    lambda on, days: ExtensionGranted(on=on, new_end=on + timedelta(days)),
    lambda on, days: OrderShipped(on=on, shipped_on=on, protection_end=on + timedelta(days)),
    lambda on, days: FactsCorrected(on=on, protection_end=on + timedelta(days)),
    lambda on, days: FactsCorrected(on=on, guaranteed_days=days),
    lambda on, days: FactsCorrected(on=on, destination="RU" if days % 2 else "DE"),
    lambda on, _: LetterSent(on=on),
    lambda on, _: TrackingNumberReplaced(on=on, tracking_number="LP1"),
    lambda on, _: DisputeOpened(on=on, reason=DisputeReason.LATE),
    lambda on, _: DisputeAnswered(on=on, answer="refused"),
    lambda on, _: DisputeCancelled(on=on),
    lambda on, days: DisputeClosed(on=on, outcome="won" if days % 2 else "lost"),
    lambda on, days: NudgeSnoozed(on=on, until=on + timedelta(days)),
    lambda on, _: ReceiptConfirmed(on=on),
    lambda on, _: OrderClosed(on=on),
)

registrations = st.one_of(
    st.builds(
        lambda age: OrderRegistered(on=TODAY, title="Waits", paid_on=TODAY - timedelta(age)),
        st.integers(0, 30),
    ),
    st.builds(
        lambda age, length: registration(
            shipped_on=TODAY - timedelta(age), end=TODAY + timedelta(length - age)
        ),
        st.integers(0, 60),
        st.integers(1, 120),
    ),
)

#: Hours since the one before, what happens, and in how many days what it speaks of is.
stories = st.lists(
    st.tuples(st.integers(0, 24 * 40), st.sampled_from(EVENTS), st.integers(1, 100)), max_size=8
)


def _fire(rows: Rows, now: datetime) -> Rows:
    """Delivers what is due, as a dispatcher that never sleeps."""
    return {
        key: replace(row, state=ReminderState.SENT)
        if row.state is ReminderState.PENDING and row.due_at <= now
        else row
        for key, row in rows.items()
    }


@settings(max_examples=150)
@given(first=registrations, story=stories, zone=zones, hour=hours)
def test_what_waits_is_always_what_the_timeline_has_ahead(
    first: OrderRegistered,
    story: list[tuple[int, Callable[[date, int], Event], int]],
    zone: str,
    hour: int,
) -> None:
    person, now = buyer(zone, hour=hour, nagging=False), NOON
    order = register(1, first)
    rows = planned(order, by=person, now=now)
    for later, happening, days in story:
        now += timedelta(hours=later)
        rows = _fire(rows, now)
        with suppress(DomainError):
            order = apply(order, happening(person.today(now), days))
        rows = planned(order, list(rows.values()), by=person, now=now)

    ahead = {
        (point.kind, point.occurrence): due_at(point, person)
        for point in timeline(order, POLICY)
        if due_at(point, person) > now
    }
    waiting = {key: row.due_at for key, row in rows.items() if row.state is ReminderState.PENDING}
    assert waiting.items() <= ahead.items()
    for key in ahead.keys() - waiting.keys():
        # Told already: on its earlier day, or today, in the answer that announced it.
        row = rows[key]
        assert row.state is ReminderState.SENT or row.reason == TOLD_IN_ANSWER
        assert row.state is ReminderState.SENT or person.today(ahead[key]) <= person.today(now)
    assert plan(ORDER_ID, order, person, POLICY, list(rows.values()), now) == []


# -- in the database ------------------------------------------------------------------------------


async def test_the_plan_is_written_with_the_order_and_gives_the_earliest_due(
    database: Database,
) -> None:
    [stored] = await with_parcels(database)
    person = buyer("Europe/Berlin", nagging=False)

    async with database.writing() as work:
        earliest = await project(work, stored, person, POLICY, NOW)
        await work.commit()

    async with database.reading() as work:
        rows = _by_key(await work.reminders.of_order(stored.id))
        assert await work.claims.next_due() == earliest
    assert {key: (row.due_at, row.state) for key, row in rows.items()} == {
        key: (row.due_at, row.state)
        for key, row in planned(stored.order, by=person, now=NOW).items()
    }
    assert earliest == at(day_of(stored.order, CheckpointKind.LAST_COMFORTABLE_DAY), 9)


async def test_a_plan_that_changes_nothing_wakes_nobody(database: Database) -> None:
    [stored] = await with_parcels(database)
    async with database.writing() as work:
        await project(work, stored, BUYER, POLICY, NOW)

        assert await project(work, stored, BUYER, POLICY, NOW) is None


async def test_a_plan_that_only_cancels_wakes_nobody(database: Database) -> None:
    [stored] = await with_parcels(database)
    await put(database, due(stored, at=NOW + DAY))
    closed = await happens(database, stored, OrderClosed(on=TODAY))

    async with database.writing() as work:
        assert await project(work, closed, BUYER, POLICY, NOW) is None
        assert await work.claims.next_due() is None
