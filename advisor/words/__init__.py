"""The words that people type, a folder for each language: tables, and patterns made of them.

What the bot says stands in `advisor/locales`; what it understands stands here. Nothing is read
before it is first asked for, and every file is read once.
"""

from advisor.words.tables import (
    Parcel,
    Talk,
    Word,
    faults,
    languages,
    said,
    said_anywhere,
)

__all__ = [
    "Parcel",
    "Talk",
    "Word",
    "faults",
    "languages",
    "said",
    "said_anywhere",
]
