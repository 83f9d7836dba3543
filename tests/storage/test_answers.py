from datetime import timedelta

import pytest

from storage.database import Database
from storage.errors import StorageConflict
from storage.records import Answer
from tests.storage.samples import ALICE, BOB, NOW, with_chat

SOON, LATER = NOW + timedelta(minutes=2), NOW + timedelta(hours=1)


def answer(chat_id: int, update_id: int, part: int = 0) -> Answer:
    return Answer(chat_id, update_id, part, f'{{"part": {part}}}', NOW)


async def test_an_answer_is_left_to_whoever_owes_it_and_then_to_whoever_looks(
    database: Database,
) -> None:
    await with_chat(database, ALICE)
    async with database.writing() as work:
        await work.answers.owe(answer(ALICE, 7), SOON)
        assert await work.answers.next_due() == SOON
        assert await work.answers.claim_due(NOW, until=LATER, limit=9) == []

        assert await work.answers.claim_due(SOON, until=LATER, limit=9) == [answer(ALICE, 7)]
        assert await work.answers.claim_due(SOON, until=LATER, limit=9) == []
        assert await work.answers.next_due() == LATER


async def test_of_a_killed_process_everything_is_due_at_once(database: Database) -> None:
    await with_chat(database, ALICE)
    async with database.writing() as work:
        await work.answers.owe(answer(ALICE, 7), SOON)
        await work.answers.release(NOW)
        assert await work.answers.next_due() == NOW


async def test_what_is_put_off_counts_its_attempts_and_what_is_given_is_gone(
    database: Database,
) -> None:
    await with_chat(database, ALICE, BOB)
    first, second, third = answer(ALICE, 7), answer(ALICE, 7, 1), answer(BOB, 7)
    async with database.writing() as work:
        await work.answers.put([first, second, third], NOW)
        await work.answers.put_off([second.key], LATER)
        await work.answers.drop([third.key])
        left = await work.answers.claim_due(LATER, until=LATER, limit=9)
        assert [(one.key, one.attempts) for one in left] == [(first.key, 0), (second.key, 1)]


async def test_nobody_without_a_chat_is_owed_an_answer_and_whoever_goes_takes_theirs_along(
    database: Database,
) -> None:
    await with_chat(database, ALICE)
    with pytest.raises(StorageConflict):
        async with database.writing() as work:
            await work.answers.owe(answer(BOB, 7), SOON)
    async with database.writing() as work:
        await work.answers.owe(answer(ALICE, 7), SOON)
        await work.chats.forget(ALICE)
        assert await work.answers.next_due() is None


async def test_an_inbox_holds_updates_until_they_are_carried_out(database: Database) -> None:
    async with database.writing() as work:
        await work.inbox.put({8: '{"update_id": 8}', 7: '{"update_id": 7}'})
        await work.inbox.put({8: "{}"})
        assert list((await work.inbox.all()).items()) == [(7, '{"update_id": 7}'), (8, "{}")]
        await work.inbox.drop({7})
        assert await work.inbox.all() == {8: "{}"}
