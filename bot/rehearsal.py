"""What is built before the first text of a process is read."""

import asyncio
from collections.abc import Callable


class Rehearsal:
    """Something that takes a second of work, done once in a thread: others go on meanwhile."""

    def __init__(self, work: Callable[[], object]) -> None:
        self._work = work
        self._turn = asyncio.Lock()
        self._is_done = False

    async def ready(self) -> None:
        """Returns once it is done; whoever comes first has it done."""
        if self._is_done:
            return
        async with self._turn:
            if not self._is_done:
                await asyncio.to_thread(self._work)
                self._is_done = True
