"""Where updates come in: who is turned away, who is next, what is not read before its turn."""

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest
from telegram import Bot, Update

from bot.in_hand import UpdatesInHand
from bot.limits import FloodGate, UpdateGate
from bot.telegram.inbox import Inbox
from bot.telegram.reading import Envelope, envelope_of
from bot.telegram.reception import Reception
from storage.database import Database
from tests.bot.telegram.counts import Counts

ANNA, IVAN = 101, 102


def said(update_id: int, who: int = ANNA) -> dict[str, Any]:
    """A text, as Telegram sends it."""
    person = {"id": who, "first_name": "P", "is_bot": False}
    chat = {"id": who, "type": "private", "first_name": "P"}
    message = {"message_id": 1, "date": 1, "from": person, "chat": chat, "text": "hello"}
    return {"update_id": update_id, "message": message}


@pytest.mark.parametrize(
    ("raw", "seen"),
    [
        (said(5), Envelope(5, "message", ANNA, ANNA)),
        (
            {
                "update_id": 5,
                "callback_query": {"from": {"id": IVAN}, "message": {"chat": {"id": -7}}},
            },
            Envelope(5, "callback_query", -7, IVAN),
        ),
        (
            {"update_id": 5, "channel_post": {"chat": {"id": -7}}},
            Envelope(5, "channel_post", -7, -7),
        ),
        (
            {"update_id": 5, "edited_message": {"chat": {"id": ANNA}, "location": {}}},
            Envelope(5, "edited_message", ANNA, ANNA, is_move=True),
        ),
        ({"update_id": 5, "poll": {"id": "1"}}, Envelope(5, "poll", 0, None)),
        ({"update_id": 5, "message": ["odd"]}, Envelope(5, "message", 0, None)),
        ({"update_id": 5, "from_the_future": {}}, Envelope(5, "other", 0, None)),
    ],
    ids=["message", "press", "channel", "move", "poll", "odd", "unknown"],
)
def test_an_update_shows_whose_it_is_before_it_is_read(
    raw: Mapping[str, Any], seen: Envelope
) -> None:
    assert envelope_of(raw) == seen


class Desk:
    """A reception, and what it hands over."""

    def __init__(self, most: int = 60) -> None:
        self.in_hand = UpdatesInHand()
        self.counts = Counts()
        self.handed: list[int] = []
        inbox = Inbox(Database("sqlite+aiosqlite:///never-opened.db"))
        gate = UpdateGate(FloodGate(most))
        self.reception = Reception(self.in_hand, inbox, self.counts, gate)
        self.reception.open(Bot("1:a"), lambda update: self.handed.append(update.update_id))

    def take(self, *raw: Mapping[str, Any]) -> list[int]:
        return [update.update_id for update in self.reception.take(raw)]


async def test_only_the_first_of_many_are_read_and_the_next_one_follows() -> None:
    desk = Desk()

    assert desk.take(*map(said, range(10)), said(10, IVAN)) == [0, 1, 2, 10]
    desk.in_hand.done(0)
    await turn()
    assert desk.handed == [3]
    assert desk.take(*map(said, range(10))) == []


async def test_whoever_sends_too_much_is_turned_away_unread_and_counted() -> None:
    desk = Desk(most=1)

    # The second one is let in, to be told that it was one too many.
    assert desk.take(*map(said, range(50)), said(50, IVAN)) == [0, 1, 50]

    assert desk.counts.away == {"message": 48}
    assert desk.in_hand.oldest() == 0
    assert desk.in_hand.knows(49)


async def test_a_live_location_that_moves_is_left_alone_and_is_no_flood() -> None:
    desk = Desk(most=1)
    moves = [
        {"update_id": n, "edited_message": {"chat": {"id": ANNA}, "location": {}}}
        for n in range(1, 100)
    ]

    assert desk.take(*moves, said(100)) == [100]
    assert desk.in_hand.oldest() == 100
    assert not desk.counts.away


async def test_what_cannot_be_read_when_its_turn_comes_gives_it_to_the_next() -> None:
    desk = Desk()
    odd = [said(n) | {"poll": {"id": 1}} for n in range(3, 40)]
    desk.take(*map(said, range(3)), *odd, said(40))

    desk.in_hand.done(0)
    for _ in (*odd, said(40)):
        await turn()

    assert desk.handed == [40]
    assert desk.counts.unread == {"message": 37}


async def turn() -> None:
    """Lets the event loop do what is to be done."""
    await asyncio.sleep(0)


def test_updates_are_handed_over_as_ptb_has_them() -> None:
    [update] = Desk().reception.take([said(5)])

    assert isinstance(update, Update)
    assert update.effective_message is not None
    assert update.effective_message.text == "hello"
