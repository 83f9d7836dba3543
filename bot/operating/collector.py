"""The garbage collector, tuned for a process that starts, and for one that has started."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

#: Objects made, less those freed, between two collections of the young generation; collections of
#: the young before one of the middle; of the middle before one of all. The defaults (700, 10, 10)
#: are for small programs.
_THRESHOLDS = (50_000, 20, 50)


@contextmanager
def kept_for_ever() -> Iterator[None]:
    """Ignores the objects that are made in it from then on: for imports.

    Half a million objects of modules stay for ever. To look for garbage among them while they are
    made takes a sixth of a start's CPU, and to examine them all again a quarter of a second.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def settle_memory() -> None:
    """Ignores the objects made at the start from now on, and collects less often.

    Nudges and answers leave hardly any cycles behind. With the defaults a nudge takes a tenth more.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_THRESHOLDS)
