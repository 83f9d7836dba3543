"""Pieces of a text in further languages, in the English words that the readers know.

A piece is read as English only if every word of it is known, and a figure or a second word is with
it: the name of a thing ("Чохол на 3 дні") stays as it was typed. The languages that are read among
other words need no such translation.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import chain

from babel import Locale

from advisor.intake.matching import compiled, ignoring_case
from advisor.words import (
    FIRST,
    MONTHS,
    NUMBERS,
    WEEKDAYS,
    Day,
    Fact,
    Word,
    currencies,
    languages,
    read_amid_other_words,
    said,
)
from advisor.words.patterns import any_of, spellings

#: After these, after a space or a colon, any name may follow; after the others only after a colon.
_BEFORE_A_NAME = (Fact.SELLER, Fact.STORE, Fact.TITLE)
_WITHOUT_A_COLON = (Fact.SELLER,)

#: A piece of one word is read as English only if that word says something on its own.
_ALONE = (
    Fact.NOT_SHIPPED_YET,
    Fact.NO_TRACKING,
    Fact.PAID_SHIPPING,
    Fact.FREE_SHIPPING,
    Day.DAY_BEFORE_YESTERDAY,
    Day.YESTERDAY,
    Day.TODAY,
)

#: Words that are read elsewhere, or that no reader knows.
_NOT_TRANSLATED = (
    *WEEKDAYS,
    *MONTHS,
    Day.BEFORE_A_DAY,
    Day.DAYS_LETTER,
    Day.SECONDS,
    Day.TIME_ZONE,
    Day.YEAR_MARK,
    Fact.STORE,
    Fact.TITLE,
    Fact.ANOTHER,
    Fact.SOME,
    Fact.SOME_TIME_AGO,
    Fact.ORDERS,
    Fact.COST,
    Fact.COST_HALF,
    Fact.COST_BEHIND,
    Fact.THE,
)

#: Units too long for a protection: they say when something was.
_LONG_UNITS = (Day.MONTHS, Day.YEARS)
_UNITS = (Day.DAYS, Day.WEEKS, Day.HOURS, Day.MINUTES, *_LONG_UNITS)

_PIECES = r"([;；，、\n]|,(?!\d)|(?<!\d),)"
_FORMS_OF_MONTHS = (("format", "wide"), ("format", "abbreviated"), ("stand-alone", "wide"))
_CODES = r"\b(?:[A-Z]{3}|(?=[A-Z]*\d)[A-Z\d-]{5,40})\b"
_WORD = r"[^\W\d_]+"
#: "4 de noviembre": English dates and spans do without.
_JOINING = r"\b(?:of|the)\s+"
#: "5. November": of the capitalised words, only months follow a figure.
_DOT_OF_DAY = r"(?<=\d)\.(?=\s+[A-Z][a-z]{2})"
_LONGEST_PIECE = 120

_ARTICLES_OF_A_DAY = ("el", "le", "au", "ao")
""" "el 3/11", "du 3/11 au 5/11": before a day, and not English."""


def in_english(text: str, *, alone: bool = False) -> str:
    """`text`, with every piece that one of the further languages explains in English.

    `alone` says that any one word may be a piece, as labels and statuses on a shop's page are.
    """
    return "".join(_piece(piece, alone=alone) for piece in re.split(_PIECES, text))


def with_points(text: str) -> str:
    """ "enviado dia 10/11" as "enviado dia 10.11": behind words of a language in which days are
    written with strokes, the day comes first. In others, such a date is from somewhere else.
    """
    if "/" not in text:
        return text
    return _day_with_strokes().sub(_pointed, text)


def _pointed(found: re.Match[str]) -> str:
    return f"{found['before']}{found['day']}.{found['month']:0>2}{found['year'].replace('/', '.')}"


@cache
def _day_with_strokes() -> re.Pattern[str]:
    told = (Fact.SHIPPED, Fact.SHIP_DATE, Fact.UNTIL, Fact.PAID, Fact.ORDER_DATE, Fact.I_ORDERED)
    others = [one for one in further_languages() if "d/M" in _short_day(one)]
    on = any_of([*_ARTICLES_OF_A_DAY, *(form for one in others for form in said(Day.ON, one))])
    words = any_of(form for word in told for one in others for form in said(word, one))
    year = r"(?P<year>(?:/(?:20)?\d\d)?)(?![\d/])"
    before = rf"(?<!\w)(?:{words}\s+(?:{on}\s+)?|{on}\s+)"
    return compiled(rf"(?P<before>{before})(?P<day>\d{{1,2}})/(?P<month>0?[1-9]|1[0-2]){year}")


def _short_day(language: str) -> str:
    """How a language writes a day in figures."""
    return str(Locale.parse(language, sep="-").date_formats["short"].pattern)


@cache
def names_of_months() -> str:
    """A pattern for the names of months in the further languages, whole and abbreviated."""
    return any_of(chain.from_iterable(_months(language) for language in further_languages()))


@cache
def further_languages() -> tuple[str, ...]:
    """The languages whose words are read if all of a piece are known."""
    return tuple(one for one in languages() if one not in read_amid_other_words())


def _piece(piece: str, *, alone: bool) -> str:
    if len(piece) > _LONGEST_PIECE:
        return piece
    words = re.findall(_WORD, re.sub(_CODES, "", piece).casefold())
    for language in further_languages() if words else ():
        known = _single_words(language)
        label = _labels(language).match(piece) if words[0] in known else None
        if label is not None and not _is_told(label[0], piece[label.end() :]):
            english = _english(language, label[0].rstrip(" :：") + "=")
            return f"{english}: {piece[label.end() :]}"
        # Looked up one by one first: hardly any piece goes on to the long patterns.
        if known.issuperset(words) and _is_understood(language, piece, alone=alone):
            return _translated(language, piece)
    return piece


def _is_told(label: str, rest: str) -> bool:
    """ "the seller sent it": behind no colon, several words without a capital are no name."""
    return not re.search("[:：]", label) and " " in rest and rest == rest.lower()


def _is_understood(language: str, piece: str, *, alone: bool) -> bool:
    """Whether there are only figures between the words of a language."""
    told = [_english(language, one) for one in _phrases(language).findall(piece)]
    rest = _phrases(language).sub(" ", piece)
    unknown = re.sub(f"{_CODES}|{_year(language)}", "", rest)
    if not told or any(map(str.isalpha, unknown)) or not _makes_sense(told):
        return False
    figures = any(map(str.isdigit, rest))
    return alone or figures or len(told) > 1 or told[0] in _in_first(*_ALONE)


def _makes_sense(told: list[str]) -> bool:
    """Numbers in words count something; months and years only say how long ago."""
    if _in_first(*_LONG_UNITS) & set(told) and not _in_first(Day.AGO) & set(told):
        return False
    counts = any(map(str.isdecimal, told))
    return not counts or bool(_in_first(*_UNITS) & set(told))


def _translated(language: str, piece: str) -> str:
    said_in_english = _phrases(language).sub(lambda found: _english(language, found[0]), piece)
    plain = re.sub(_JOINING, "", said_in_english)
    return re.sub(_DOT_OF_DAY, "", re.sub(_ago_first(), r"\1 ago", plain))


def _english(language: str, words: str) -> str:
    # Letters such as İ match others without regard to case, and are none of them.
    plain = _plain(words)
    english = _by_word(language).get(plain, words)
    return words if english == plain else english


@cache
def _by_word(language: str) -> Mapping[str, str]:
    return {_plain(form): english for form, english in _entries(language)}


def _entries(language: str) -> Iterator[tuple[str, str]]:
    """Every form of a language with the English for it; the later ones count."""
    for code, names in currencies(language).items():
        yield from ((name, code) for name in names)
    for word in (*Fact, *Day):
        if word not in _NOT_TRANSLATED:
            yield from ((form, _first(word)) for form in _spelled(word, language))
    for word in _BEFORE_A_NAME:
        yield from ((f"{form}=", _first(word)) for form in _spelled(word, language))
    yield from _months(language).items()
    yield from _months_behind_figures(language).items()


def _spelled(word: Word, language: str) -> Iterator[str]:
    return (spelled for form in said(word, language) for spelled in spellings(form))


def _first(word: Word) -> str:
    """The English for a word: a figure for a number, otherwise the first form."""
    if word in NUMBERS:
        return str(NUMBERS.index(word) + 1)
    return next(_spelled(word, FIRST))


@lru_cache(maxsize=None, typed=True)
def _in_first(*words: Word) -> frozenset[str]:
    return frozenset(map(_first, words))


def _months(language: str) -> Mapping[str, str]:
    """The names of months that mean nothing else, with the English ones."""
    english = Locale(FIRST).months["format"]
    read_already = {_plain(name) for width in english.values() for name in width.values()}
    doubtful = _months_behind_figures(language)
    found: dict[str, str] = {}
    for form, width in _FORMS_OF_MONTHS:
        for number, name in Locale.parse(language, sep="-").months[form][width].items():
            month = _plain(name.strip("."))
            if month not in doubtful:
                found[month] = month if month in read_already else english["wide"][number]
    return found


@cache
def _months_behind_figures(language: str) -> Mapping[str, str]:
    """The names of months that are other words as well: "29 set", but not "Set 3" or "3 set"."""
    english = Locale(FIRST).months["format"]["wide"]
    months = enumerate(MONTHS, start=1)
    return {
        _plain(form): english[number]
        for number, month in months
        for form in _spelled(month, language)
    }


@cache
def _single_words(language: str) -> frozenset[str]:
    known = (*_by_word(language), *said(Day.YEAR_MARK, language))
    return frozenset(re.findall(_WORD, " ".join(known).casefold()))


@cache
def _phrases(language: str) -> re.Pattern[str]:
    months = _months_behind_figures(language)
    marks = frozenset(map(_plain, said(Day.YEAR_MARK, language)))
    words = [word for word in _by_word(language) if word[-1] != "="]
    sure = any_of(word for word in words if word not in months and word not in marks)
    no_mark = rf"(?<!20\d\d\s){any_of(word for word in words if word in marks)}"
    behind = (r"\d\d\s", *(rf"\d\s{re.escape(of)}\s" for of in said(Day.OF, language)))
    month = "|".join(rf"(?<={before}){any_of(months)}" for before in behind)
    return compiled(rf"(?<![^\W\d_])(?:{sure}|{no_mark}|{month})(?![^\W_])")


@cache
def _labels(language: str) -> re.Pattern[str]:
    forms = (
        any_of(_spelled(word, language))
        + (r"(?:\s*[:：]\s*|\s+)" if word in _WITHOUT_A_COLON else r"\s*[:：]\s*")
        for word in _BEFORE_A_NAME
    )
    return compiled(rf"\s*(?:{'|'.join(forms)})(?=\S)")


@cache
def _year(language: str) -> str:
    """What follows a year."""
    return ignoring_case(rf"(?<=20\d\d ){any_of(said(Day.YEAR_MARK, language))}")


@cache
def _ago_first() -> str:
    """ "vor 3 Tagen", "il y a 3 jours": word for word, "ago 3 days"."""
    ago, units = any_of(_in_first(Day.AGO)), any_of(_in_first(*_UNITS))
    return rf"\b{ago}\s+(\d{{1,4}}\s*{units})\b"


def _plain(word: str) -> str:
    return " ".join(word.casefold().replace("'", "’").split())
