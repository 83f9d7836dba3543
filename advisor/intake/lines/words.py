"""Patterns for the words of pages, in all languages.

A page is read line by line, so the words of every language count; among the words that people type
that would be too many (see `advisor.intake.matching`).
"""

import re
from functools import lru_cache

from advisor.intake.matching import compiled
from advisor.words import Word, languages, said, said_anywhere
from advisor.words.patterns import any_of


@lru_cache(maxsize=None, typed=True)
def any_form(*words: Word) -> str:
    """A pattern for any form of the words, in any language."""
    return any_of(form for word in words for form in said_anywhere(word))


@lru_cache(maxsize=None, typed=True)
def somewhere(*words: Word) -> re.Pattern[str]:
    """Like `any_form`, with no letter or figure before or after it."""
    return compiled(rf"(?<!\w){any_form(*words)}(?!\w)")


@lru_cache(maxsize=None, typed=True)
def entirely(*words: Word) -> re.Pattern[str]:
    """Like `any_form`, for comparison with a whole text."""
    return compiled(any_form(*words))


def says(text: str, *words: Word) -> bool:
    """Whether any of the words is in a text."""
    return somewhere(*words).search(text) is not None


def says_in(spoken: frozenset[str], text: str, *words: Word) -> bool:
    """Whether any of the words is in a text, as said in its languages; in all if none is known.

    For small words, which mean something else in the next language.
    """
    return _somewhere_in(spoken or frozenset(languages()), *words).search(text) is not None


@lru_cache(maxsize=None, typed=True)
def _somewhere_in(spoken: frozenset[str], *words: Word) -> re.Pattern[str]:
    forms = any_of(form for word in words for one in sorted(spoken) for form in said(word, one))
    return compiled(rf"(?<!\w){forms}(?!\w)")
