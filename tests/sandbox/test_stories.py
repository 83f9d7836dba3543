"""Every story ends where its name says, in both languages, with a real conversation behind it."""

import pytest

from advisor.advice import Situation, advise
from advisor.order import Order
from sandbox.running import Sandbox
from sandbox.stories import STORIES, Story, Storyteller
from sandbox.time_travel import TimeTravel
from sandbox.trackers.parcels import Parcels
from scheduler.changes import existing
from storage.database import Database

ENDS = {
    "untracked": Situation.UNTRACKED_LETTER,
    "stuck": Situation.STANDING_STILL,
    "last_day": Situation.MUST_ACT,
    "neighbour": Situation.DELIVERED_ELSEWHERE,
    "dispute": Situation.DISPUTE_SILENCE,
}


@pytest.fixture
def teller(sandbox: Sandbox) -> Storyteller:
    travel = TimeTravel(sandbox.clock, sandbox.product, sandbox.server)
    return Storyteller(sandbox.server, sandbox.product.services.database, travel, Parcels())


async def find(database: Database, chat_id: int, number: int) -> Order:
    """An order that has to be there."""
    async with database.reading() as uow:
        return (await existing(uow, chat_id, number)).order


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.id)
async def test_an_order_stands_as_the_story_says(
    sandbox: Sandbox, teller: Storyteller, story: Story
) -> None:
    services = sandbox.product.services
    for person_id, hello in ((101, "Hello"), (102, "Здравствуйте")):
        person = sandbox.server.known_person(person_id)
        await teller.tell(story, person_id)
        order = await find(services.database, person_id, 1)
        today = sandbox.clock.now().date()
        assert advise(order, today, services.policy).situation is ENDS[story.id], person_id
        assert hello in person.chat.history[1].text
        assert person.chat.last is not None
        assert person.chat.last.sender_id != person_id


async def test_a_story_is_told_once_more_as_another_order(
    sandbox: Sandbox, teller: Storyteller
) -> None:
    for _ in range(2):
        await teller.tell(STORIES[1], 101)
    database = sandbox.product.services.database
    assert {(await find(database, 101, number)).title for number in (1, 2)} == {"Desk lamp"}


async def test_a_story_without_an_answer_is_given_up(sandbox: Sandbox) -> None:
    sandbox.server.patience = 0.05
    await sandbox.product.application.updater.stop()  # type: ignore[union-attr]
    travel = TimeTravel(sandbox.clock, sandbox.product, sandbox.server)
    teller = Storyteller(sandbox.server, sandbox.product.services.database, travel, Parcels())
    with pytest.raises(TimeoutError, match="Anna waited"):
        await teller.tell(STORIES[0], 101)


def test_every_story_is_told_in_both_languages() -> None:
    assert set(ENDS) == {story.id for story in STORIES}
    for story in STORIES:
        assert set(story.name) == set(story.orders) == {"en", "ru"}
