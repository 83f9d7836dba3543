"""What the database could not take is put off, and not confirmed."""

import pytest

from bot import in_hand
from bot.in_hand import UpdatesInHand

ANNA, IVAN = 101, 102


@pytest.fixture
def passed() -> list[float]:
    """Seconds that have gone by."""
    return [0.0]


@pytest.fixture
def updates(passed: list[float]) -> UpdatesInHand:
    return UpdatesInHand(lambda: passed[0])


def put_off(updates: UpdatesInHand, update_id: int, chat_id: int = ANNA) -> None:
    assert updates.take(update_id)
    updates.not_stored(update_id, chat_id)
    assert not updates.done(update_id, chat_id)


async def test_what_could_not_be_stored_is_not_confirmed_and_taken_again_after_a_while(
    updates: UpdatesInHand, passed: list[float]
) -> None:
    put_off(updates, 5)

    assert await updates.oldest_after(0) == 5
    assert not updates.take(5)
    passed[0] += 1.1
    assert updates.take(5)
    assert updates.was_tried(5)
    updates.done(5, ANNA)

    assert await updates.oldest_after(0) is None
    assert not updates.take(5)
    assert not updates.was_tried(5)


async def test_later_updates_of_a_chat_wait_for_the_one_that_was_put_off(
    updates: UpdatesInHand,
) -> None:
    put_off(updates, 5)

    assert updates.has_to_wait(6, ANNA)
    assert not updates.has_to_wait(7, IVAN)
    # It is in hand: what is behind it is not confirmed past it.
    assert updates.take(6)


async def test_whoever_has_to_wait_is_told_once_in_a_while(
    updates: UpdatesInHand, passed: list[float]
) -> None:
    assert updates.not_stored(5, ANNA)
    passed[0] += 1
    assert not updates.not_stored(5, ANNA)
    assert updates.not_stored(6, IVAN)
    passed[0] += 301
    assert updates.not_stored(5, ANNA)


async def test_what_a_webhook_delivered_and_could_not_be_stored_has_to_be_delivered_again(
    updates: UpdatesInHand,
) -> None:
    updates.not_stored(5, ANNA)

    assert updates.done(5, ANNA)
    assert not updates.done(5, ANNA)
    assert await updates.oldest_after(0) is None


async def test_what_can_never_be_stored_is_given_up_where_others_can(
    updates: UpdatesInHand, passed: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(in_hand, "_MOST_PASSED", 2)
    put_off(updates, 5)
    for later in (6, 7):
        updates.take(later)
        updates.done(later, IVAN)
    passed[0] += 100
    put_off(updates, 5)
    passed[0] += 600
    put_off(updates, 5)

    assert await updates.oldest_after(0) is None
