"""Albums: pictures that were sent together, and reach us one by one."""

from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

#: Albums that are remembered; an old one has long been read.
_MOST_ALBUMS = 1_000


@dataclass(slots=True)
class _Album:
    """What has become of the pictures of one album."""

    waiting: int = 0
    answered: bool = False
    settled: bool = False


class Albums:
    """Counts the pictures of albums as they come, so that the last one answers for all."""

    def __init__(self) -> None:
        self._albums: OrderedDict[str, _Album] = OrderedDict()

    @contextmanager
    def coming(self, album: str | None) -> Iterator[None]:
        """Counts a picture of an album, from when it has reached us until it was dealt with."""
        if album is None:
            yield
            return
        self._of(album).waiting += 1
        try:
            yield
        finally:
            self._of(album).waiting -= 1

    def is_last(self, album: str) -> bool:
        """Whether the picture that is being dealt with is the last one that has reached us."""
        return self._of(album).waiting <= 1

    def answered(self, album: str) -> bool:
        """Notes that something is said about an album. Returns whether something was before."""
        one = self._of(album)
        before, one.answered = one.answered, True
        return before

    def settle(self, album: str) -> None:
        """Notes that the caption of an album has said it all: no picture of it is read."""
        self._of(album).settled = True

    def is_settled(self, album: str) -> bool:
        """Whether the caption of an album has said it all."""
        return self._of(album).settled

    def _of(self, album: str) -> _Album:
        one = self._albums.setdefault(album, _Album())
        self._albums.move_to_end(album)
        if len(self._albums) > _MOST_ALBUMS:
            self._albums.popitem(last=False)
        return one
