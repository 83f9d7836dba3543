"""What the garbage collector looks at, and what it leaves alone."""

import gc
from collections.abc import Iterator

import pytest

from bot.operating.collector import kept_for_ever


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    gc.unfreeze()


def test_what_is_kept_for_ever_is_not_looked_at_again() -> None:
    with kept_for_ever():
        assert not gc.isenabled()
        kept = [object()]

    assert gc.isenabled()
    assert not any(one is kept for one in gc.get_objects())


def test_garbage_is_collected_again_after_a_fault() -> None:
    with pytest.raises(ImportError), kept_for_ever():
        raise ImportError

    assert gc.isenabled()
