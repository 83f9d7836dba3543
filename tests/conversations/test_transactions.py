"""How often an update goes to the database: the desk is read once, and stored once."""

from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from contextvars import ContextVar
from typing import Any

import pytest

from advisor.wording.message import Action
from sandbox.botapi import Message, Person
from storage.unit_of_work import UnitOfWork
from tests.chatting import ask, en, tap, turn
from tests.house import House

LAMP = "/add Lamp, RA123456785CN, shipped 2026-11-01, 60 days, $20"
WITHOUT_A_NUMBER = "/add Lamp, no tracking number, shipped 2026-10-10, 60 days"
PASTED = "Ring, RB123456785CN, shipped 2026-11-01, 60 days, $5"

_Open = Callable[[], AbstractAsyncContextManager[UnitOfWork]]


class Counted:
    """Counts the transactions of updates, and of nothing that goes on beside them."""

    def __init__(self) -> None:
        self.of_update: Counter[str] = Counter()
        self._current: ContextVar[Counter[str] | None] = ContextVar("current", default=None)

    def transactions(self, kind: str, opened: _Open) -> _Open:
        @asynccontextmanager
        async def counted() -> AsyncIterator[UnitOfWork]:
            current = self._current.get()
            if current is not None:
                current[kind] += 1
            async with opened() as uow:
                yield uow

        return counted

    def updates(self, process: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
        async def counting(*args: Any, **kwargs: Any) -> None:
            self.of_update = Counter()
            token = self._current.set(self.of_update)
            try:
                await process(*args, **kwargs)
            finally:
                self._current.reset(token)

        return counting


@pytest.fixture
def counted(house: House, monkeypatch: pytest.MonkeyPatch) -> Counted:
    """The transactions of the update that is or was carried out last."""
    counted, database = Counted(), house.product.services.database
    processor = house.product.application.update_processor
    for way in ("reading", "writing", "sharing"):
        kind = "reading" if way == "reading" else "writing"
        monkeypatch.setattr(database, way, counted.transactions(kind, getattr(database, way)))
    process = counted.updates(processor.do_process_update)
    monkeypatch.setattr(processor, "do_process_update", process)
    return counted


async def started(person: Person) -> None:
    """The chat is there: the first visit stores it."""
    await ask(person, "/start")


async def after(person: Person, counted: Counted, said: str) -> tuple[Message, int, int]:
    """The answer to a text, and how many transactions read and wrote until it was shown."""
    message = await ask(person, said)
    return message, counted.of_update["reading"], counted.of_update["writing"]


async def test_a_pasted_order_is_shown_after_three_readings_and_one_writing(
    counted: Counted, anna: Person
) -> None:
    await started(anna)
    card, reading, writing = await after(anna, counted, PASTED)
    assert "Ring" in card.text
    assert (reading, writing) == (3, 1)


@pytest.mark.parametrize("said", [LAMP, WITHOUT_A_NUMBER], ids=["whole", "to be asked about"])
async def test_an_order_told_whole_is_registered_after_one_reading_and_stored_with_its_words(
    counted: Counted, anna: Person, said: str
) -> None:
    await started(anna)
    card, reading, writing = await after(anna, counted, said)
    assert en.heading("Lamp") in card.text
    assert (reading, writing) == (1, 1)


async def test_one_told_in_part_is_asked_about_after_one_reading_and_one_writing(
    counted: Counted, anna: Person
) -> None:
    await started(anna)
    await ask(anna, "/add Lamp")
    _, reading, writing = await after(anna, counted, "2026-11-01")
    assert (reading, writing) == (1, 1)


@pytest.mark.parametrize("said", ["the weather is nice", "thanks", "hello", "/nonsense"])
async def test_a_text_that_is_nothing_is_looked_up_twice_at_most_and_stores_nothing(
    counted: Counted, anna: Person, said: str
) -> None:
    await started(anna)
    _, reading, writing = await after(anna, counted, said)
    assert reading <= 2
    assert writing == 0


async def test_how_an_order_stands_is_looked_up_twice_and_stores_nothing(
    counted: Counted, anna: Person
) -> None:
    await started(anna)
    await ask(anna, LAMP)
    await ask(anna, "/status")
    _, reading, writing = await after(anna, counted, "/status")
    assert (reading, writing) == (2, 0)


async def test_a_question_is_stored_before_it_is_asked_and_its_answer_in_words_with_the_change(
    counted: Counted, anna: Person
) -> None:
    await started(anna)
    await ask(anna, LAMP)
    _, _, asking = await after(anna, counted, "/close")
    _, _, closing = await after(anna, counted, "yes")
    assert (asking, closing) == (1, 1)


async def test_saving_a_preview_stores_the_order_and_the_desk_at_once(
    counted: Counted, anna: Person
) -> None:
    await started(anna)
    card = await ask(anna, PASTED)
    saved = await turn(anna, card, Action.PREVIEW)
    assert en.heading("Ring") in saved.text
    assert counted.of_update["writing"] == 1


async def test_a_press_that_only_shows_something_stores_nothing(
    counted: Counted, anna: Person
) -> None:
    await started(anna)
    await ask(anna, LAMP)
    await tap(anna, await ask(anna, "/history"), Action.STATUS)
    assert counted.of_update["writing"] == 0
    assert counted.of_update["reading"] <= 2
