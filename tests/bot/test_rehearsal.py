"""What is built before the first text of a process is read."""

import asyncio
import threading

from bot.rehearsal import Rehearsal


async def test_it_is_done_once_in_a_thread_and_whoever_comes_meanwhile_waits_for_it() -> None:
    begun, go_on, done = threading.Event(), threading.Event(), []

    def work() -> None:
        begun.set()
        go_on.wait(10)
        done.append(threading.current_thread())

    rehearsal = Rehearsal(work)
    first, second = (asyncio.create_task(rehearsal.ready()) for _ in range(2))
    await asyncio.to_thread(begun.wait, 10)
    assert not first.done()
    assert not second.done()

    go_on.set()
    await asyncio.gather(first, second)
    await rehearsal.ready()

    assert len(done) == 1
    assert done[0] is not threading.current_thread()
