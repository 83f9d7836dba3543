from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

import pytest

from advisor.checkpoints import CheckpointKind
from advisor.disputes import DisputeReason
from advisor.events import DisputeOpened, ExtensionGranted, OrderClosed, TrackingReported
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.timeline import timeline
from advisor.transitions import apply
from advisor.wording.texts import texts_for
from scheduler.composer import DEADLINE_PASSED, MERGED, Choice, Part, choose, word
from scheduler.planner import NO_LONGER_APPLIES
from storage.records import Claim, Reminder, StoredOrder
from tests.scheduler.samples import POLICY, buyer, day_of, parcel
from tests.storage.samples import ALICE, TODAY

DAY = timedelta(1)

DECIDE = CheckpointKind.DECIDE
COMFORTABLE = CheckpointKind.LAST_COMFORTABLE_DAY
MUST_ACT = CheckpointKind.MUST_ACT
MIDWAY = CheckpointKind.WINDOW_MIDWAY

PARCEL = parcel()


def composed(
    *kinds: CheckpointKind,
    order: Order = PARCEL,
    now: datetime,
    zone: str = "UTC",
) -> "Composition":
    """What is said when these reminders, planned for the parcel as it was, are due together."""
    person = buyer(zone)
    points = {point.kind: point for point in timeline(PARCEL, POLICY)}
    reminders = tuple(
        Reminder(
            order_id=5,
            kind=kind,
            occurrence=points[kind].occurrence,
            due_at=person.reminder_instant(points[kind].on),
        )
        for kind in kinds
    )
    return compose(Claim(StoredOrder(5, ALICE, order), person, reminders), now)


@dataclass(frozen=True)
class Composition:
    """What becomes of the reminders of one order, and the message for it."""

    choice: Choice
    parts: list[Part]


def compose(claim: Claim, now: datetime) -> Composition:
    choice = choose(claim, now, POLICY)
    return Composition(choice, word([choice], now, POLICY))


def noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)


def skipped(composition: Composition) -> dict[CheckpointKind, str]:
    return {reminder.kind: reason for reminder, reason in composition.choice.skipped}


def chosen(composition: Composition) -> CheckpointKind | None:
    told = composition.choice.told
    return None if told is None else told.reminder.kind


def text(composition: Composition) -> str:
    [part] = composition.parts
    return part.message.html


def says_late(composition: Composition, *, since: date) -> bool:
    return texts_for("en")("nudge-late", date=since) in text(composition)


def test_a_reminder_of_today_is_worded_with_the_order_and_does_not_say_that_it_is_late() -> None:
    composition = composed(DECIDE, now=noon(TODAY))

    assert chosen(composition) is DECIDE
    assert skipped(composition) == {}
    assert "<b>Parcel</b>" in text(composition)
    assert not says_late(composition, since=TODAY)


def test_a_late_reminder_says_since_when() -> None:
    composition = composed(DECIDE, now=noon(TODAY + DAY))

    assert chosen(composition) is DECIDE
    assert says_late(composition, since=TODAY)


def test_it_is_the_buyer_s_day_that_makes_it_late() -> None:
    after_midnight_in_berlin = datetime.combine(TODAY, time(23, 30), UTC)

    in_berlin = composed(DECIDE, now=after_midnight_in_berlin, zone="Europe/Berlin")
    in_utc = composed(DECIDE, now=after_midnight_in_berlin)

    assert says_late(in_berlin, since=TODAY)
    assert not says_late(in_utc, since=TODAY)


def test_stale_ones_are_merged_into_the_newest_that_still_applies() -> None:
    day = day_of(PARCEL, MUST_ACT)

    composition = composed(DECIDE, MUST_ACT, COMFORTABLE, now=noon(day))

    assert chosen(composition) is MUST_ACT
    assert skipped(composition) == {DECIDE: MERGED, COMFORTABLE: MERGED}
    assert not says_late(composition, since=day)


def test_of_those_of_one_day_the_one_told_last_in_the_rulebook_s_order_is_chosen() -> None:
    order = parcel(shipped_on=TODAY - 20 * DAY)
    both = {point.kind: point for point in timeline(order, POLICY) if point.on == TODAY}
    assert set(both) == {CheckpointKind.DISPUTE_WINDOW_CLOSES, DECIDE}
    reminders = tuple(
        Reminder(order_id=5, kind=kind, occurrence=1, due_at=noon(TODAY)) for kind in both
    )

    composition = compose(Claim(StoredOrder(5, ALICE, order), buyer(), reminders), noon(TODAY))

    assert chosen(composition) is DECIDE
    assert skipped(composition) == {CheckpointKind.DISPUTE_WINDOW_CLOSES: MERGED}


def test_one_that_no_longer_applies_is_left_out_and_the_others_are_told() -> None:
    order = apply(PARCEL, ExtensionGranted(on=TODAY, new_end=TODAY + 30 * DAY))
    guaranteed = apply(PARCEL, DisputeOpened(on=TODAY, reason=DisputeReason.LATE))

    after_extension = composed(DECIDE, MIDWAY, order=order, now=noon(TODAY))
    after_dispute = composed(DECIDE, COMFORTABLE, order=guaranteed, now=noon(TODAY))

    assert skipped(after_extension)[DECIDE] == NO_LONGER_APPLIES
    assert (after_dispute.choice.told, after_dispute.parts) == (None, [])
    assert skipped(after_dispute) == {DECIDE: NO_LONGER_APPLIES, COMFORTABLE: NO_LONGER_APPLIES}


def test_of_a_closed_order_nothing_is_told() -> None:
    composition = composed(DECIDE, order=apply(PARCEL, OrderClosed(on=TODAY)), now=noon(TODAY))

    assert (composition.choice.told, composition.parts) == (None, [])
    assert skipped(composition) == {DECIDE: NO_LONGER_APPLIES}


@pytest.mark.parametrize(("hour", "told"), [(23, True), (24, False)])
def test_it_is_not_told_from_the_start_of_the_day_of_its_deadline(hour: int, told: bool) -> None:
    deadline = PARCEL.end_in_force(POLICY)
    assert deadline is not None
    now = datetime.combine(deadline - DAY, time(), UTC) + timedelta(hours=hour)

    composition = composed(MUST_ACT, now=now)

    assert (chosen(composition) is MUST_ACT) == told
    assert skipped(composition) == ({} if told else {MUST_ACT: DEADLINE_PASSED})


def test_one_whose_deadline_has_passed_does_not_swallow_one_that_still_applies() -> None:
    opened = day_of(PARCEL, CheckpointKind.PROTECTION_ENDED)

    composition = composed(
        DECIDE, MUST_ACT, CheckpointKind.PROTECTION_ENDED, now=noon(opened + 2 * DAY)
    )

    assert chosen(composition) is CheckpointKind.PROTECTION_ENDED
    assert skipped(composition) == {DECIDE: DEADLINE_PASSED, MUST_ACT: DEADLINE_PASSED}
    assert says_late(composition, since=opened)


@pytest.mark.parametrize(
    ("end", "silent"), [(TODAY + 40 * DAY, True), (TODAY + 5 * DAY, False)], ids=["far", "near"]
)
def test_what_only_informs_comes_without_a_sound_while_no_deadline_is_near(
    end: date, silent: bool
) -> None:
    order = parcel(shipped_on=TODAY - 30 * DAY, end=end)
    order = apply(order, TrackingReported(on=TODAY - 30 * DAY, state=ParcelState.AT_EXPORT))
    [point] = [one for one in timeline(order, POLICY) if one.kind is CheckpointKind.STUCK_CHECK]
    reminder = Reminder(
        order_id=5, kind=point.kind, occurrence=point.occurrence, due_at=noon(point.on)
    )

    composition = compose(Claim(StoredOrder(5, ALICE, order), buyer(), (reminder,)), noon(point.on))

    [part] = composition.parts
    assert part.message.silent == silent


def test_a_question_comes_with_a_sound() -> None:
    [part] = composed(DECIDE, now=noon(TODAY)).parts
    assert not part.message.silent


def test_what_is_asked_again_came_in_time_and_is_not_called_late() -> None:
    point = next(one for one in timeline(PARCEL, POLICY) if one.kind is DECIDE)
    asked = Reminder(
        order_id=5,
        kind=DECIDE,
        occurrence=point.occurrence,
        due_at=noon(TODAY),
        sent_at=noon(TODAY),
        told=1,
        told_revision=PARCEL.revision,
    )

    choice = choose(
        Claim(StoredOrder(5, ALICE, PARCEL), buyer(), (asked,)), noon(TODAY + DAY), POLICY
    )

    assert choice.told is not None
    assert choice.told.late_since is None
