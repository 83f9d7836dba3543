"""The garbage collector, tuned for a process that has started."""

import gc

#: Objects made, less those freed, between two collections of the young generation; collections of
#: the young before one of the middle; of the middle before one of all. The defaults (700, 10, 10)
#: are for small programs.
_THRESHOLDS = (50_000, 20, 50)


def settle_memory() -> None:
    """Ignores the objects made at the start from now on, and collects less often.

    Half a million objects of imported modules stay for ever; examining them all again stops the
    event loop for a quarter of a second. Nudges and answers leave hardly any cycles behind.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_THRESHOLDS)
