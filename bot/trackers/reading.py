"""What the services' answers have in common: the carrier's words, dates, codes nobody knows."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import Annotated, Any, TypeVar

import structlog
from babel import Locale
from pydantic import BaseModel, ValidationError, ValidatorFunctionWrapHandler, WrapValidator

from advisor.countries import find_country
from advisor.intake import clean_line
from advisor.intake.parcel_words import parcel_answers
from advisor.parcel import SAID_BY_PEOPLE, ParcelState
from advisor.sightings import LONGEST_WORDS, Service
from scheduler.tracker import Tracked, TrackerAwayError

_log = structlog.get_logger(__name__)

_Shape = TypeVar("_Shape", bound=BaseModel)

_Part = TypeVar("_Part")


def _or_nothing(found: Any, read: ValidatorFunctionWrapHandler) -> Any:
    try:
        return read(found)
    except ValidationError:
        return None


#: A part of an answer that is nothing where it has another shape. Not for what says how a parcel
#: stands: a state that cannot be read is no look, rather than no state.
Part = Annotated[_Part | None, WrapValidator(_or_nothing)]

#: No parcel was sent before; such dates stand for none, as `0001-01-01`.
_FIRST_YEAR = 2010

#: What may be a telephone or a door code; the days and numbers that go with it are no loss.
_DIGITS = re.compile(r"\+?\d[\d ()./-]{5,}\d")

#: Who has signed for it, as carriers write that behind their words for a delivery.
_SIGNED = re.compile(
    r"(?i)\b(signed(?: for)? by|(?:recipient|consignee|receiver|received by|signature)\s*:)"
    r"\s*:?\s*\S.*"
)

#: Codes that are remembered as reported; a service that invents more has been reported enough.
_MOST_CODES = 200


def words_of(text: str | None) -> str | None:
    """The carrier's line, on one line, cut; `None` for nothing.

    With no telephone in it, and without the name of whoever has signed.
    """
    line = _SIGNED.sub(r"\1 …", _DIGITS.sub("…", clean_line(text or "")))
    return line[:LONGEST_WORDS].rstrip() or None


def by_words(words: str | None) -> frozenset[ParcelState]:
    """What a carrier's line means, as if a person had written it.

    Of a delivery only the buyer knows to whom.
    """
    said = parcel_answers(words or "")
    states = {ParcelState(one) for one in said if one in SAID_BY_PEOPLE}
    if len(states) < len(said) or ParcelState.DELIVERED_ELSEWHERE in states:
        states = states - {ParcelState.DELIVERED_ELSEWHERE} | {ParcelState.SAID_DELIVERED}
    return frozenset(states)


def day_of(text: str | None) -> date | None:
    """The date at the beginning of a text such as `2026-11-20T08:15:00`; `None` for no real one."""
    try:
        day = date.fromisoformat((text or "")[:10])
    except ValueError:
        return None
    return day if day.year >= _FIRST_YEAR else None


@lru_cache(maxsize=256)
def country_of(text: str | None) -> str | None:
    """The ISO 3166 code of a country, by its code or English name; `None` where it is not known."""
    return find_country(text, Locale("en")) if text else None


def span_of(first: date | None, last: date | None) -> tuple[date, date] | None:
    """The days between which something is expected; one is enough."""
    days = [day for day in (first, last) if day is not None]
    return (min(days), max(days)) if days else None


def parsed(shape: type[_Shape], found: object) -> _Shape:
    """An answer as it was expected. Raises `TrackerAwayError` for any other."""
    try:
        return shape.model_validate(found)
    except (ValidationError, RecursionError):
        raise TrackerAwayError("its answer has another shape") from None


def batches(parcels: Sequence[Tracked], most: int) -> Iterator[Sequence[Tracked]]:
    """The parcels, so many at a time."""
    for first in range(0, len(parcels), most):
        yield parcels[first : first + most]


class UnknownCodes:
    """Warns of each code that a service's vocabulary lacks, once in the life of the process."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._seen: set[str] = set()

    def note(self, code: str) -> None:
        """A code, never a number or a person's words."""
        if code not in self._seen and len(self._seen) < _MOST_CODES:
            self._seen.add(code)
            _log.warning("tracker.unknown_code", service=self._service.value, code=code[:40])
