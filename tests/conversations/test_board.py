"""The board: one pinned message with the most urgent order, kept up to date silently."""

import asyncio
from datetime import timedelta

from advisor.wording.message import Action
from sandbox.botapi import Fault, Message, Person
from scheduler.boards import Boards
from tests.chatting import ask, en, press, tap, turn
from tests.house import House

LAMP = "/add Lamp, RA123456785CN, shipped 2026-11-01, 60 days, $20"
KETTLE = "/add Kettle, RA123456799CN, shipped 2026-10-10, 25 days, $30"


async def minute(house: House) -> None:
    """What happens every minute of the machine's clock."""
    services = house.product.services
    boards = Boards(services.database, services.pinboard, house.clock, services.policy)
    await boards.run(asyncio.Event())


async def switched(anna: Person, to: str, setting: str = "board") -> None:
    menu = await ask(anna, "/settings")
    await turn(anna, menu, Action.SETTINGS, f"{setting}={to}")


async def pinned(house: House, anna: Person) -> Message:
    """The board of somebody who has just asked for it."""
    await switched(anna, "on")
    await minute(house)
    return await anna.next_message()


def pins(house: House, anna: Person) -> list[int]:
    return house.server.world.chats[anna.id].pinned


async def test_the_board_is_pinned_silently_and_changes_with_the_orders(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    board = await pinned(house, anna)
    assert pins(house, anna) == [board.id]
    assert board.silent
    assert "Lamp" in board.text
    await ask(anna, KETTLE)
    await minute(house)
    now = anna.now(board)
    assert now is not None
    assert now.text.index("Kettle") < now.text.index("Lamp")
    assert (await tap(anna, board, Action.TODAY)).text.startswith(en("today-heading", count=1))


async def test_it_changes_with_the_day_and_is_left_alone_in_between(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    board = await pinned(house, anna)
    house.server.calls.clear()
    await minute(house)
    assert "editMessageText" not in house.server.calls
    house.clock.instant += timedelta(days=54)
    await minute(house)
    now = anna.now(board)
    assert now is not None
    assert now.text != board.text
    house.clock.instant += timedelta(days=1)
    house.server.calls.clear()
    await minute(house)
    await minute(house)
    edits = house.server.calls["editMessageText"]
    assert edits == 1


async def test_a_board_that_was_deleted_is_pinned_anew(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    board = await pinned(house, anna)
    house.server.world.remove(board)
    await ask(anna, KETTLE)
    await minute(house)
    again = await anna.next_message()
    assert pins(house, anna) == [again.id] != [board.id]


async def test_an_edit_that_changes_nothing_and_a_pin_that_is_refused_are_no_faults(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    house.server.faults.add("pinChatMessage", Fault.refused(400, "Bad Request: not enough rights"))
    board = await pinned(house, anna)
    assert not pins(house, anna)
    await switched(anna, "off", "nag")  # says nothing else on the board
    await minute(house)
    assert anna.now(board) == board


async def test_a_board_is_taken_away_when_it_is_switched_off(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    board = await pinned(house, anna)
    await switched(anna, "off")
    await minute(house)
    assert anna.now(board) is None
    assert not pins(house, anna)


async def test_who_is_away_is_tried_again_and_who_blocked_the_bot_is_not(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    await switched(anna, "on")
    house.server.faults.add("sendMessage", Fault.server_error())
    await minute(house)
    assert not pins(house, anna)
    house.clock.instant += timedelta(minutes=10)
    house.server.faults.add("sendMessage", Fault.blocked())
    await minute(house)
    house.server.calls.clear()
    house.clock.instant += timedelta(days=2)
    await minute(house)
    assert not house.server.calls["sendMessage"]


async def test_with_all_data_the_board_goes_too(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    board = await pinned(house, anna)
    await press(anna, await ask(anna, "/forget"), Action.FORGET_CONFIRMED)
    await anna.next_message()
    assert anna.now(board) is None


async def test_who_asks_for_it_is_told_that_it_takes_up_to_a_minute(
    house: House, anna: Person
) -> None:
    menu = await ask(anna, "/settings")
    saved = await turn(anna, menu, Action.SETTINGS, "board=on")
    assert en("board-coming") in saved.text
    assert en("board-coming") not in (await turn(anna, saved, Action.SETTINGS, "board=off")).text
