import asyncio

import pytest

from bot.telegram import outbox as outbox_module
from bot.telegram.outbox import Outbox
from storage.database import Database
from storage.records import AnswerKey
from tests.clocks import StandingClock


async def test_a_database_that_takes_no_deletion_is_left_alone_for_some_seconds(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(outbox_module, "_TOGETHER", 0.001)
    loop = asyncio.get_running_loop()
    away = Database("postgresql+asyncpg://nobody@127.0.0.1:1/nowhere")
    outbox = Outbox(away, StandingClock())
    key = AnswerKey(7, 1, 1)

    outbox.delete_soon(key)
    async with asyncio.timeout(10):
        while outbox._timer is None or outbox._timer.when() < loop.time() + 1:
            await asyncio.sleep(0)

    assert key in outbox
    await outbox.close()
    await away.close()
