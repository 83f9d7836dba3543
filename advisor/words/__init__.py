"""The words that people type, a folder for each language: tables, and patterns made from them.

What the bot says is in `advisor/locales`; what it understands is here. Nothing is read before it is
first needed, and every file is read once.
"""

from advisor.words.meanings import (
    MONTHS,
    NUMBERS,
    WEEKDAYS,
    Amid,
    Currency,
    Day,
    Fact,
    Page,
    Parcel,
    Place,
    Promised,
    Seller,
    Talk,
    Tell,
    Word,
)
from advisor.words.tables import (
    FIRST,
    WordsError,
    countries,
    currencies,
    faults,
    languages,
    read_amid_other_words,
    said,
    said_anywhere,
)

__all__ = [
    "FIRST",
    "MONTHS",
    "NUMBERS",
    "WEEKDAYS",
    "Amid",
    "Currency",
    "Day",
    "Fact",
    "Page",
    "Parcel",
    "Place",
    "Promised",
    "Seller",
    "Talk",
    "Tell",
    "Word",
    "WordsError",
    "countries",
    "currencies",
    "faults",
    "languages",
    "read_amid_other_words",
    "said",
    "said_anywhere",
]
