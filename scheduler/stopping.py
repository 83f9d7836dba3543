"""Work that is abandoned when something happens, such as a stop."""

import asyncio
from collections.abc import Coroutine
from typing import Any


async def done_before(event: asyncio.Event, work: Coroutine[Any, Any, None]) -> bool:
    """Does the work unless the event comes first, which cancels it. Returns whether it was done.

    Raises what the work raises.
    """
    doing, waiting = asyncio.ensure_future(work), asyncio.ensure_future(event.wait())
    await asyncio.wait([doing, waiting], return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    if not doing.done():
        doing.cancel()
        await asyncio.wait([doing])
        return False
    await doing
    return True
