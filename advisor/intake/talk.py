"""What people say besides orders: greetings, thanks, a yes or a no; in any language."""

import re
from functools import cache

from advisor.words import Fact, Talk, said_anywhere
from advisor.words.patterns import any_of

_LONGEST_REST = 20
"""Characters that may follow a word of thanks: a longer text says something else."""


def is_greeting(text: str) -> bool:
    """Whether a text is a greeting and nothing else."""
    return _pattern(Talk.HELLO).fullmatch(_bare(text)) is not None


def is_thanks(text: str) -> bool:
    """Whether a text begins with thanks and says hardly anything else."""
    bare = _bare(text)
    thanks = _pattern(Talk.THANKS).match(bare)
    return thanks is not None and len(bare) - thanks.end() <= _LONGEST_REST


def is_yes(text: str) -> bool:
    """Whether a text is a yes and nothing else."""
    return _pattern(Talk.YES).fullmatch(_bare(text)) is not None


def is_no(text: str) -> bool:
    """Whether a text is a no and nothing else."""
    return _pattern(Talk.NO).fullmatch(_bare(text)) is not None


def begins_with_no(text: str) -> bool:
    """Whether a text begins with a no: "no, 3 days ago"."""
    return is_no(re.split(r"[\s,.!:]", text.strip(), maxsplit=1)[0])


def has_none(text: str) -> bool:
    """Whether a text says that there is no such thing, or that it is not known."""
    return _pattern(Talk.NONE).fullmatch(_bare(text)) is not None


def bare_answer(text: str) -> str:
    """An answer without the words that add nothing to it: "it was Nov 18, I think"."""
    without = text
    for word in (Talk.SINCE_SHIPPING, Talk.THE_PAGE_SAYS, Talk.AROUND_AN_ANSWER):
        without = _pattern(word).sub(" ", without)
    return re.sub(r"^[\s,;:!?]+|[\s,;:!?.]+$", "", " ".join(without.split()))


def quotes_a_page(text: str) -> bool:
    """Whether an answer says what a page shows, and not since when: "it says 57 days"."""
    counted = _pattern(Talk.SINCE_SHIPPING).search(text) is not None
    return not counted and _pattern(Talk.THE_PAGE_SAYS).search(text) is not None


def says_at_last(text: str) -> bool:
    """Whether a text is a sigh of relief, "finally!", and nothing else."""
    return _pattern(Talk.AT_LAST).fullmatch(_bare(text)) is not None


def is_offer(text: str) -> bool:
    """Whether a text begins with a word for what a seller offers."""
    return _pattern(Talk.OFFER).match(text) is not None


def is_refund(text: str) -> bool:
    """Whether a text begins with a word for money that comes back."""
    return _pattern(Talk.REFUND).match(text) is not None


def split_at_until(text: str) -> tuple[str, str] | None:
    """What stands before "until", and the rest with it; `None` where nobody says it."""
    found = _pattern(Talk.UNTIL).search(text)
    return None if found is None else (text[: found.start()], text[found.start() :])


def number_in(text: str) -> int | None:
    """The number that a text is, with a word or sign for it or without: "2", "№ 2", "nr 2"."""
    found = _number().fullmatch(text.strip())
    return None if found is None else int(found[1])


@cache
def _number() -> re.Pattern[str]:
    label = any_of(said_anywhere(Fact.NUMBER))
    return re.compile(rf"(?:#|№|{label})?\s*(\d{{1,9}})\.?", re.IGNORECASE)


@cache
def _pattern(word: Talk) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(said_anywhere(word))}(?!\w)", re.IGNORECASE)


def _bare(text: str) -> str:
    """A text without pictures and punctuation at its ends, and with single spaces."""
    return re.sub(r"^[\W_]+|[\W_]+$", "", " ".join(text.split()))
