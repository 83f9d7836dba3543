"""What a buyer says about an order in a sentence of their own: "I wrote to him", "it is too small".

Single words may mean nothing: a telling is several of them together. Questions, wishes and plans
tell nothing, and what is told of two ways is left to be asked. Pure, in any language.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from advisor.intake.chosen import proposal_chosen
from advisor.intake.parcel_words import meanings_within, settled, states_within
from advisor.intake.told import BY_A_NO, OF_GOODS, PROBLEMS, SAID_TOGETHER, Told
from advisor.words import WEEKDAYS, Day, Parcel, Seller, Talk, Tell, Word, said_anywhere
from advisor.words.patterns import any_of
from advisor.words.spelling import ASKED_AGAIN, plainly, spelled_out

LONGEST_TELLING = 160
"""Characters. A longer text says more than one thing."""

#: What no telling has: questions, several lines, numbers of orders and parcels.
_ELSE = re.compile(r"[?\n]|\d{5}")

#: What parts a sentence: a no in one part says nothing of the others. No comma of a sum.
_SIGNS = r"[,.](?=\s|$)|[;:!()–—]"

#: A sum: "AliExpress gave me $8" is a decision, "gave me 10 days" is none.
_SUM = re.compile(
    r"[$€£₽₴¥]\s?\d|\d\s*(?:[$€£₽₴¥]|zł|р\b|руб|грн|usd|eur|dollar|euro|долл?ар|[єе]вро|real|reais)"
)

#: States that are said with a no: "it has not moved", "the number is not found".
_BY_NATURE_NO = frozenset(
    one.value
    for one in (Parcel.NOT_FOUND, Parcel.NO_CHANGE, Parcel.DELIVERED_ELSEWHERE, Parcel.LOST)
)

_ELSEWHERE = frozenset({Parcel.DELIVERED_ELSEWHERE.value})
_HANDED_OVER = _ELSEWHERE | {Parcel.DELIVERED.value}
_PLACES = frozenset({Parcel.AT_POST_OFFICE.value, Parcel.AT_CUSTOMS.value})
_TO_COLLECT = frozenset({Parcel.AT_POST_OFFICE.value})
_RETURNING = frozenset({Parcel.RETURNING.value})

#: Words of "went back" without what it is that did.
_WITH_A_SUBJECT = 2


@dataclass(frozen=True, slots=True)
class Telling:
    """What a sentence says."""

    told: Told | None = None
    states: frozenset[str] = frozenset()
    """What it says of the tracking, as in `parcel_answers`; several have to be asked about."""
    days: int | None = None
    """A number of days that it names."""
    own_doing: bool = False
    """Whether it says that the parcel goes back by the buyer's doing (E5)."""

    @property
    def says_something(self) -> bool:
        """Whether it says anything."""
        return self.told is not None or bool(self.states)


@lru_cache(ASKED_AGAIN)
def telling_in(text: str) -> Telling:
    """What a sentence says; nothing for a question, a wish, or any other text."""
    if len(text) > LONGEST_TELLING or _ELSE.search(text.strip()):
        return Telling()
    plain = spelled_out(text)
    if _says(plain, Talk.YOURS) or _pattern(Tell.IF).match(plain):
        return Telling()
    if _says(plain, Tell.NO_MONEY_YET):  # that settles nothing: it is no "no refund"
        return Telling()
    if _says(plain, Tell.WISHES) and not _has_to_answer(plain):
        return _beside_a_wish(plain)
    alone = _said_alone(plain.strip(" .!"))
    return _telling(plain) if alone is None else Telling(alone)


def _telling(plain: str) -> Telling:
    """What a sentence says that is no question, no wish and no bare answer."""
    plain = _ago().sub(" ", plain)
    number = days_named(plain)
    states = _states(plain)
    if choice_within(plain) is not None or proposal_chosen(plain) is not None:
        return Telling(Told.CHOSE)
    if told := _told(plain, states):
        return Telling(told, states if told is Told.RETURN_ARRIVED else frozenset(), number)
    if _SUM.search(plain) and _says(plain, Tell.SITE_GAVE):
        return Telling(Told.DECIDED)
    own = states == _RETURNING and _says(plain, Tell.OWN_DOING)
    return Telling(states=states, days=number, own_doing=own)


def choice_within(text: str) -> str | None:
    """The part of a text that says which sum, or that a return, the buyer takes; `None` if none.

    What the seller takes is another matter, and so is what the buyer has yet to choose.
    """
    unsaid = (Tell.NEGATION, Tell.UNREAL, Tell.WISHES, Tell.SELLER)
    for part in _parts(spelled_out(text)):
        named = _SUM.search(part) or _says(part, Tell.GOES_BACK)
        if named and _says(part, Tell.CHOSE) and not any(_says(part, one) for one in unsaid):
            return part
    return None


def _has_to_answer(plain: str) -> bool:
    """ "I need to decide by December 20" is no wish, and no duty of the seller's.

    It names a day.
    """
    if not (_says(plain, Tell.MUST) and _says(plain, Tell.ANSWERS)) or _says(plain, Tell.NEGATION):
        return False
    dated = any(map(str.isdigit, plain)) or any(_says(plain, day) for day in _DAYS_TO_COME)
    return dated and (_says(plain, Talk.ME) or not _says(plain, Tell.SELLER))


_DAYS_TO_COME = (*WEEKDAYS, Day.TODAY, Day.TOMORROW)


def _beside_a_wish(plain: str) -> Telling:
    """A dispute that is open already: "opened it yesterday, I want half"; where the parcel lies:
    "at the post office, should I go?". Nothing else is told.
    """
    done = ", ".join(part for part in _parts(plain) if not _says(part, Tell.WISHES))
    if _told(done, frozenset()) is Told.DISPUTED:
        return Telling(Told.DISPUTED)
    wish = _pattern(Tell.WISHES).search(plain)
    before = "" if wish is None else plain[: wish.start()]
    return Telling(states=_states(before) & _PLACES)


def _told(plain: str, states: frozenset[str]) -> Told | None:
    """What a sentence tells, apart from what it says of the tracking."""
    fitting = (
        told
        for told, alternatives in SAID_TOGETHER
        if any(_fits(told, words, plain) for words in alternatives)
    )
    if _says(plain, Seller.DISPUTE):  # "the seller cancelled the dispute": the order stands
        fitting = (told for told in fitting if told is not Told.ORDER_CANCELLED)
    if not _has_to_answer(plain):
        fitting = (told for told in fitting if told is not Told.ANSWER_BY)
    told = next(fitting, None)
    return None if told is None or _is_of_the_way(told, plain, states) else told


def _is_of_the_way(told: Told, plain: str, states: frozenset[str]) -> bool:
    """ "It is stuck, the tracking is broken", "delivered, but nobody gave me anything"."""
    if told is Told.NOT_EXTENDED:
        return states == _ELSEWHERE
    if told is Told.CUSTOMS_ANSWERED:  # "I paid the duty, and it goes back all the same"
        return states == _RETURNING
    if told is Told.NOT_THERE:  # "it is not there, it went back"
        return bool(states - _TO_COLLECT)
    if told in PROBLEMS | {Told.BROKEN} and _says(plain, Tell.OTHERS):
        return True
    return told in OF_GOODS and bool(states) and not _says(plain, Talk.HAS_COME)


def _said_alone(plain: str) -> Told | None:
    """What an answer of a few words says to what is proposed."""
    if _pattern(Tell.ACCEPTED_ALONE).fullmatch(plain):
        return Told.ACCEPTED
    if _pattern(Tell.PAID_ALONE).fullmatch(_without_day(plain)):
        return Told.PAID
    return Told.TURNED_DOWN if _pattern(Tell.TURNED_DOWN_ALONE).fullmatch(plain) else None


def _without_day(plain: str) -> str:
    """ "paid yesterday": the day changes nothing about what is said."""
    return _day_alone().sub("", plain).strip(" ,")


@cache
def _day_alone() -> re.Pattern[str]:
    days = any_of(map(plainly, (*said_anywhere(Day.TODAY), *said_anywhere(Day.YESTERDAY))))
    return re.compile(rf"(?<!\w){days}(?!\w)", re.IGNORECASE)


def _states(plain: str) -> frozenset[str]:
    """What is said of the tracking. Delivered, and not here: to somebody else (E2)."""
    if states_within(plain) >= _ELSEWHERE and _says(plain, Tell.NOT_HERE):
        return _ELSEWHERE
    if _says(plain, Tell.SELLER_SAYS):
        return frozenset()
    found = settled(meaning for part in _parts(plain) for meaning in _meanings_of_part(part))
    if any(_went_back(part.strip(" .!")) for part in _parts(plain)):
        found |= _RETURNING
    if found > _RETURNING and _says(plain, Tell.OWN_DOING):
        return _RETURNING  # "it went back, I ignored the letter from customs" (E5)
    if _says(plain, Talk.COLLECTED):
        return found - _TO_COLLECT
    if found == _HANDED_OVER and _says(plain, Talk.HAS_COME):
        return frozenset({Parcel.DELIVERED.value})
    return found


def _went_back(part: str) -> bool:
    """ "Went back" and nothing else, or "they say it went back"; nobody who went back to work."""
    found = _pattern(Tell.WENT_BACK).search(part)
    if found is None or found.end() < len(part):
        return False
    return found.start() == 0 or len(found[0].split()) > _WITH_A_SUBJECT


def _meanings_of_part(part: str) -> Iterator[frozenset[str]]:
    """What a part of a sentence says of the tracking, without what it says not to be."""
    if _says(part, Tell.TO_COME):
        return
    denied = _pattern(Tell.NEGATION).search(part)
    if denied is not None:  # "it lies at the post office, I can't fetch it" all the same
        yield from (one for one in meanings_within(part[: denied.start()]) if one <= _PLACES)
    for meaning in meanings_within(part):
        if left := meaning & _BY_NATURE_NO if denied else meaning:
            yield left


def _fits(told: Told, words: frozenset[Word], plain: str) -> bool:
    if Tell.NEGATION in words:
        return any(_said_together(words, _NUMBER.sub(" ", part)) for part in _parts(plain))
    if not _said_together(words, plain):
        return False
    return told in BY_A_NO or not any(_denied(words, part) for part in _parts(plain))


def parts_of(text: str) -> list[str]:
    """The parts of a sentence: a no, or a day, in one of them is none of the others."""
    return [part.strip() for part in re.split(_SIGNS, text) if part.strip()]


def _parts(plain: str) -> list[str]:
    return _parting().split(plain)


@cache
def _parting() -> re.Pattern[str]:
    """Signs, and what begins a reason: "I opened a dispute because it has not come"."""
    because = any_of(map(plainly, said_anywhere(Tell.BECAUSE)))
    return re.compile(rf"{_SIGNS}|(?<!\w){because}(?!\w)")


def _said_together(words: frozenset[Word], part: str) -> bool:
    return all(_says(part, word) for word in words)


def _denied(words: frozenset[Word], part: str) -> bool:
    """Whether a part says some of these words, and a no or an if besides."""
    said = [found[0] for word in words if (found := _pattern(word).search(part)) is not None]
    rest = part
    for one in said:
        rest = rest.replace(one, " ")
    return bool(said) and (_says(rest, Tell.NEGATION) or _says(rest, Tell.UNREAL))


def says_site_refuses(text: str) -> bool:
    """Whether a text says that AliExpress lets no dispute be opened."""
    return telling_in(text).told is Told.SITE_REFUSES


def problem_said(text: str) -> Told | None:
    """What a text says to be wrong with goods that came; `None` if nothing."""
    plain = spelled_out(text)
    problems = ((told, words) for told, words in SAID_TOGETHER if told in PROBLEMS)
    return next((told for told, words in problems if _fits(told, words[0], plain)), None)


def says_opened(text: str) -> bool:
    """Whether a text says that something was opened, which of a parcel on its way is a dispute."""
    plain = spelled_out(text)
    if len(text) > LONGEST_TELLING or _ELSE.search(text.strip()) or _says(plain, Tell.WISHES):
        return False
    return any(_fits_alone(Tell.OPENED_ALONE, part) for part in _parts(plain))


def says_shown(text: str) -> bool:
    """Whether a text says that the tracking shows something, whatever it is."""
    plain = spelled_out(text)
    if len(text) > LONGEST_TELLING or "?" in text or _says(plain, Tell.WISHES):
        return False
    return any(_fits_alone(Tell.SHOWS, part) for part in _parts(plain))


def _fits_alone(word: Word, part: str) -> bool:
    return _says(part, word) and not _says(part, Tell.NEGATION) and not _says(part, Tell.UNREAL)


def says_of_seller(text: str) -> bool:
    """Whether a text names the seller: what it says may be what a seller says."""
    return _says(plainly(text), Tell.SELLER)


def says_decision(text: str) -> bool:
    """Whether a text says that AliExpress has decided."""
    return _says(plainly(text), Tell.DECISION)


def says_site_rejected(text: str) -> bool:
    """Whether a text says that AliExpress, or its mediators, said no."""
    return _says(plainly(text), Tell.SITE_REJECTED)


def state_beside(text: str) -> str | None:
    """The only state of a parcel that a text names besides what it tells, as in `states`."""
    states = _states(_ago().sub(" ", spelled_out(text)))
    return next(iter(states)) if len(states) == 1 else None


def says_not_here(text: str) -> bool:
    """Whether a text says that the buyer does not have it."""
    return _says(plainly(text), Tell.NOT_HERE)


def says_not_received(text: str) -> bool:
    """Whether a text says that the buyer does not have it, or what the tracking shows instead."""
    plain = spelled_out(text)
    return says_not_here(plain) or bool(_states(plain) - {Parcel.DELIVERED.value})


def says_claimed(text: str) -> bool:
    """Whether a text says that the buyer has asked for something that is not more time."""
    plain = plainly(text)
    others = (Tell.MORE_TIME, Tell.SELLER, Tell.OFFERS, Tell.WISHES, Tell.NEGATION, Tell.DECISION)
    return _says(plain, Tell.ASKED) and not any(_says(plain, word) for word in others)


def says_in_full(text: str) -> bool:
    """Whether a text says that all of the money comes back."""
    return _says(plainly(text), Tell.IN_FULL)


def says_choice(text: str) -> bool:
    """Whether a text says that there are several solutions."""
    return _says(plainly(text), Tell.CHOICE)


def says_nothing(text: str) -> bool:
    """Whether a text says that no money comes back."""
    return _says(plainly(text), Tell.NOTHING)


def says_goes_back(text: str) -> bool:
    """Whether a text says that goods are to be sent back."""
    return _says(plainly(text), Tell.GOES_BACK)


def says_own_device(text: str) -> str | None:
    """The thing of the buyer's that a text names and that may not be what was bought, if any."""
    found = _pattern(Tell.OWN_DEVICE).search(plainly(text))
    return None if found is None else found[0]


def says_sent(text: str) -> bool:
    """Whether a text says that the seller has sent something, and not the contrary."""
    return _says(plainly(text), Tell.WAS_SENT) and not denies(text)


def denies(text: str) -> bool:
    """Whether a text says of something that it is not so: "there is no label"."""
    return _says(plainly(text), Tell.NEGATION)


def says_wish(text: str) -> bool:
    """Whether a text says that something is wanted."""
    return _says(plainly(text), Tell.WISHES)


def says_new_number(text: str) -> bool:
    """Whether a text says that a number takes the place of another."""
    return _says(plainly(text), Tell.NEW_NUMBER)


_NUMBER = re.compile(r"\d+")
"""A number of days alone is no word for more time, where it is denied."""


def _says(plain: str, word: Word) -> bool:
    return _pattern(word).search(plain) is not None


@lru_cache(maxsize=None, typed=True)
def _pattern(word: Word) -> re.Pattern[str]:
    forms = any_of(map(plainly, said_anywhere(word)))
    return re.compile(rf"(?<!\w){forms}(?!\w|’t\b)", re.IGNORECASE)


def days_named(plain: str) -> int | None:
    """The number of days that a text in small letters names: "20 days", "20 more days"."""
    found = _days().search(plain)
    return None if found is None else int(found[1])


@cache
def _ago() -> re.Pattern[str]:
    """ "5 days ago": a day on which something was, and no days that somebody gives."""
    days, ago = any_of(said_anywhere(Day.DAYS)), any_of(said_anywhere(Day.AGO))
    span = rf"\d{{1,3}}\s*{days}"
    return re.compile(rf"(?<!\w)(?:{ago}\s+{span}|{span}\s+{ago})(?!\w)", re.IGNORECASE)


@cache
def _days() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\d)(\d{{1,3}})\s*(?:[^\W\d]{{1,8}}\s+)?{any_of(said_anywhere(Day.DAYS))}(?!\w)",
        re.IGNORECASE,
    )
