"""Screenshots of our own: what is on them, how they look, and what was read in them."""

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from advisor.intake.screens import Screen, Word, joined, screen_of
from tests.screens.pages import Kind, Look

FOLDER: Final = Path(__file__).parent
TEXTS: Final = FOLDER.parent / "advisor" / "intake" / "samples"

#: Width and height in CSS pixels, and how many of the screen's each of them is.
PHONES: Final = {
    "iphone": (390, 844, 3.0),
    "android": (412, 915, 2.625),
    "small": (360, 740, 3.0),
}


@dataclass(frozen=True, slots=True)
class Sample:
    """One page, on as many screenshots as it takes."""

    name: str
    language: str
    text: str
    """What the page says."""
    expected: dict[str, Any]
    """What is read from its text: `orders`, `may`, `never`."""
    kind: Kind
    look: Look

    @property
    def pictures(self) -> list[Path]:
        """The files, from the top of the page to its end."""
        return sorted((FOLDER / "pictures").glob(f"{self.name}.*.jpg"))

    @property
    def words_file(self) -> Path:
        """Where the words of all its pictures are stored."""
        return FOLDER / "words" / f"{self.name}.json"

    def screen(self) -> Screen:
        """The page as it is put together from the stored words."""
        return screen_from(json.loads(self.words_file.read_text(encoding="utf-8")))


def screen_from(seen: list[dict[str, Any]]) -> Screen:
    """The page that was read on several pictures, as the bot puts it together."""
    page = Screen()
    for one in seen:
        words = (Word(*word) for word in one["words"])
        screen = screen_of(words, one["width"], one["height"])
        page = joined(page, screen, always=True) or page
    return page


def samples() -> Iterator[Sample]:
    """Every sample."""
    texts = {path.stem: tomllib.loads(path.read_text(encoding="utf-8"))
             for path in TEXTS.glob("*.toml")}  # fmt: skip
    told = tomllib.loads((FOLDER / "samples.toml").read_text(encoding="utf-8"))
    for name, one in told.items():
        width, height, density = PHONES[one["phone"]]
        look = Look(one["dark"], one["size"], one["font"], width, height, density)
        expected = dict(texts[one["language"]][one["text"]])
        text = expected.pop("text")
        yield Sample(name, one["language"], text, expected, Kind(one["kind"]), look)
