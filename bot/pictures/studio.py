"""Where pictures are drawn: off the event loop, and each only once."""

import asyncio
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor

from advisor.wording.pictures import TimelineView

#: Threads that draw, and pictures that are cached, of some 200 kB each.
_THREADS, _KEPT = 2, 32


class Studio:
    """Draws pictures in its own threads and caches the latest ones.

    A picture's key is everything it shows, so a cached one can never be out of date: an order's
    change, another day or another language make another view.
    """

    def __init__(self, *, threads: int = _THREADS, kept: int = _KEPT) -> None:
        self._kept = kept
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="pictures")
        self._pictures: OrderedDict[TimelineView, asyncio.Future[bytes]] = OrderedDict()

    async def timeline(self, view: TimelineView) -> bytes:
        """The picture of an order's dates; simultaneous requests for the same one share the
        drawing.
        """
        known = self._pictures.get(view)
        if known is None or (known.done() and _failed(known)):
            loop = asyncio.get_running_loop()
            known = loop.run_in_executor(self._pool, draw_timeline, view)
            self._pictures[view] = known
            if len(self._pictures) > self._kept:
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(view)
        # A caller that gives up does not take the picture from the others.
        return await asyncio.shield(known)

    def close(self) -> None:
        """Draws nothing more; drawings in progress end by themselves."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._pictures.clear()


def draw_timeline(view: TimelineView) -> bytes:
    """The picture; Pillow is loaded for the first one, since many bots never draw any."""
    from bot.pictures.timeline import draw_timeline as draw  # noqa: PLC0415

    return draw(view)


def _failed(drawn: asyncio.Future[bytes]) -> bool:
    return drawn.cancelled() or drawn.exception() is not None
