"""What people say was misread: samples of it for the operator, if they want any.

Of each chat's latest text, what is nobody's own is remembered, and stored when somebody says that
it was misread. Without a folder, nothing is remembered at all.
"""

import asyncio
from collections import OrderedDict
from datetime import datetime
from pathlib import Path
from typing import Final

import structlog

from advisor.intake.anonymous import anonymised
from advisor.intake.pasted import PASTE_LIMIT

_log = structlog.get_logger(__name__)

#: Chats of which the latest text is remembered; those of the longest ago are forgotten.
_MOST_REMEMBERED: Final = 200

#: Samples in the folder; the oldest go.
MOST_SAMPLES: Final = 200


class Misread:
    """The latest text of each chat without what is anybody's own, and the folder of samples."""

    def __init__(self, folder: Path | None = None) -> None:
        """Without a `folder`, nothing is remembered or stored."""
        self._folder = folder
        self._latest: OrderedDict[int, str] = OrderedDict()

    @property
    def stores_samples(self) -> bool:
        """Whether the operator wants samples."""
        return self._folder is not None

    def note(self, chat_id: int, text: str) -> None:
        """Remembers what was read, in case somebody says that it was misread."""
        if self._folder is None or not text:
            return
        self._latest[chat_id] = anonymised(text[:PASTE_LIMIT])
        self._latest.move_to_end(chat_id)
        while len(self._latest) > _MOST_REMEMBERED:
            self._latest.popitem(last=False)

    async def keep(self, chat_id: int, language: str, now: datetime) -> None:
        """Stores a sample of what was read last, once. A folder that fails is only logged."""
        text = self._latest.pop(chat_id, None)
        if self._folder is None or text is None:
            return
        name = f"misread_{now:%Y%m%d_%H%M%S_%f}"
        try:
            await asyncio.to_thread(_write, self._folder, name, _as_sample(name, language, text))
        except OSError as error:
            _log.warning("misread.not_stored", error=type(error).__name__)


def _as_sample(name: str, language: str, text: str) -> str:
    """A sample as the tests of reading have them, but for what should have been read."""
    return f"# language: {language}\n[{name}]\ntext = '''\n{text.replace(chr(39) * 3, '')}\n'''\n"


def _write(folder: Path, name: str, sample: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    stored = sorted(folder.glob("misread_*.toml"))
    for old in stored[: max(len(stored) - MOST_SAMPLES + 1, 0)]:
        old.unlink(missing_ok=True)
    (folder / f"{name}.toml").write_text(sample, encoding="utf-8")
