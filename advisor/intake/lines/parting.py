"""Splits a text into lines and sentences; labels on their own are joined to what follows."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from advisor.intake.cleaning import clean_line
from advisor.intake.lines.days import ReadOn, languages_of, lone_day
from advisor.intake.lines.heads import without_heads
from advisor.intake.lines.kinds import LINE_LIMIT, is_talk
from advisor.intake.lines.numbers import codes_in, order_in
from advisor.intake.lines.promised import awaits_a_day
from advisor.intake.lines.sums import only_sum
from advisor.intake.lines.words import any_form, entirely, says
from advisor.intake.matching import compiled
from advisor.intake.vocabulary import names_of_months
from advisor.words import Fact, Page, Talk

_MOST_LINES = 400

_QUOTE = r"^(?:[>|•·▪◦●*✓✔☑]\s*|[–—-]\s+)+"
_EMOJI = r"[\u2600-\u27bf\ufe0f\U0001f300-\U0001faff]+"
_RULER = r"[\s\-=_*~•·.—–]{3,}|\."
_LINE_BREAK = r"\r\n|[\n\r\v\f\x85\u2028\u2029]"
_COLUMNS = r"\t+| {2,}"
_COLUMNS_OF_A_TABLE = 3
_NUMBER_OF_A_ROW = r"[1-9]\d{14,15}"
_DAY = (
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|[^\W\d_]{3,9}\.? \d{1,2},? \d{4}"
    r"|\d{1,2} [^\W\d_]{3,9}\.? \d{4}"
)
_CLAUSE = 12
"""Characters: a clause with a day has words besides, and is longer."""
_CAPITAL = "A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻА-ЯЁІЇЄҐ"
_SMALL = "a-zà-öø-ÿąćęłńśźżа-яёіїєґ"


@dataclass(frozen=True, slots=True)
class Part:
    """A line or sentence of a page."""

    text: str
    opens: bool
    """Whether it is the first after an empty line or a ruler."""
    day: ReadOn
    above: bool = False
    """Whether it was written above the head of a mail, by whoever forwards that."""
    by_seller: bool = False
    """Whether it is said by a seller: "Seller: please wait until December 15"."""


@cache
def _sentence_end() -> re.Pattern[str]:
    """A figure and a dot before a month begin a date as in German, and do not end a sentence."""
    month = rf"(?i:{names_of_months()}|sep)(?!\w)"
    return re.compile(
        rf"(?<=[^\W\d_]{{2}}[.!?])(?<!\b[RrNn](?:ef|EF)\.)(?<!\b[Nn][orRO]\.)\s+(?=[{_CAPITAL}])|"
        rf"(?<=\d[.!?])\s+(?=[{_CAPITAL}][{_SMALL}])(?!{month})|\s[|·•]\s|;\s"
        rf"|(?<=[€$£₽₴)»”\"][.!?])\s+(?=[{_CAPITAL}])"
    )


@cache
def _quoted() -> re.Pattern[str]:
    """What stands before a line: marks of a quotation or a list, but not the figure of a day."""
    month = rf"(?i:{names_of_months()})(?!\w)"
    return re.compile(rf"{_QUOTE}|^\d{{1,2}}[.)]\s+(?=\S)(?!\d|{month})")


@cache
def _break_before_label() -> re.Pattern[str]:
    """The space before a label in the middle of a line."""
    days = any_form(Fact.ORDER_DATE, Fact.PAYMENT_DATE, Fact.PAID, Fact.SHIP_DATE, Fact.SHIPPED)
    label = (
        rf"{any_form(Page.LABEL_WITHIN_A_LINE)}(?!\w)|{any_form(Fact.ORDER)} #|{days}\s?[:：]\s?\d"
    )
    label = rf"{label}|{days}\s?[:：]\s?[^\W\d_]{{3,9}}\.?\s\d"
    return re.compile(rf"\s(?=[{_CAPITAL}])(?=(?i:{label}))")


def _is_lone_label(part: str) -> bool:
    return len(part) < 60 and entirely(Page.LABEL).fullmatch(part) is not None


def _is_state(label: str) -> bool:
    """Whether a label may be the state of an order as well: "Shipped", above its title."""
    return entirely(Fact.SHIPPED).fullmatch(label) is not None


def parts(text: str, day: ReadOn) -> list[Part]:
    """The sentences of a text, with labels joined to what they label."""
    day = replace(day, spoken=languages_of(text))
    return list(_with_days_of_promises(_with_days_of_orders(_with_labels(_spread(text, day)))))


def _spread(text: str, day: ReadOn) -> Iterator[Part]:
    opens, count = True, 0
    raw = [line[:LINE_LIMIT] for line in re.split(_LINE_BREAK, text)]
    for original, said in zip(raw, without_heads(raw, day), strict=True):
        if count == _MOST_LINES:
            return
        line = clean_line(_in_columns(said.text))
        if not line or re.fullmatch(_RULER, line):
            opens = opens or not original.strip() or bool(line)
            continue
        line = _quoted().sub("", re.sub(_EMOJI, " ", line).strip())
        told = says(line, Fact.I_ORDERED, Talk.ME, Fact.NOT_SHIPPED_YET) or (
            says(line, Fact.ORDER_DATE) and says(line, Fact.SHIPPED)
        )
        by_seller = _is_said_by_seller(line, said.day)
        for part in _sentence_end().split(_break_before_label().sub(" | ", line)):
            sentence = part.strip(" |")
            for clause in _clauses(sentence, said.day) if told else [sentence]:
                if clause and count < _MOST_LINES:
                    yield Part(clause, opens, said.day, said.above, by_seller)
                    opens, count = False, count + 1


def _is_said_by_seller(line: str, day: ReadOn) -> bool:
    """Whether a seller speaks in a line, which is no label with the name of a store."""
    speaker = _seller_speaking().match(line)
    return speaker is not None and is_talk(line[speaker.end() :], day.spoken)


@cache
def _seller_speaking() -> re.Pattern[str]:
    return compiled(rf"{any_form(Fact.SELLER)}\s*(?:\([^)]{{1,30}}\)\s*)?[:：]\s")


def _clauses(sentence: str, day: ReadOn) -> list[str]:
    """A sentence in which a person states several facts: "I ordered it Oct 1, paid $5, it left"."""
    if not _between_clauses().search(sentence):
        return [sentence]
    days = [(one.start, one.end) for one in day.found(sentence)]
    cuts = [
        joint.span()
        for joint in _between_clauses().finditer(sentence)
        if not any(start < joint.end() and joint.start() < end for start, end in days)
    ]
    edges = [0, *(edge for cut in cuts for edge in cut), len(sentence)]
    spans = list(zip(edges[::2], edges[1::2], strict=True))
    clauses = [sentence[begin:stop] for begin, stop in spans]
    dated = [any(begin <= start < stop for start, _ in days) for begin, stop in spans]
    telling = sum(map(_tells, clauses, dated))
    return clauses if telling > 1 else [sentence]


def _tells(clause: str, dated: bool) -> bool:
    """Whether a clause has a day with words besides, a sum, a number, or where it stands."""
    if dated:
        return len(clause) > _CLAUSE
    stands = says(clause, Fact.PROTECTION, Fact.PROTECTED, Fact.NOT_SHIPPED_YET)
    return stands or only_sum(clause) is not None or bool(codes_in(clause))


@cache
def _between_clauses() -> re.Pattern[str]:
    """A comma, an "and", or a full stop before a sentence that begins in lower case."""
    after_word = r"(?<=[^\W\d_]{3}[.!?])\s+(?=[^\W\d_])"
    after_figure = (
        r"(?<=\d[.!?])(?<!\.\d\.)(?<!\.\d\d\.)\s+(?=[^\W\d_]{3})|(?<=\d{5}[.!?])\s+(?=\d)"
    )
    return compiled(rf",\s+|\s+{any_form(Fact.AND)}\s+|{after_word}|{after_figure}")


def _in_columns(line: str) -> str:
    """A row of a table, in its columns; nothing of the row of their headings."""
    columns = [one.strip() for one in re.split(_COLUMNS, line.strip()) if one.strip()]
    if len(columns) < _COLUMNS_OF_A_TABLE:
        return line.replace("\t", " | ")
    return " | ".join(_with_day_of_order(columns)) if any(map(str.isdigit, line)) else ""


def _with_day_of_order(columns: list[str]) -> list[str]:
    """The columns, with a day joined to the number of the order that stands before it."""
    found: list[str] = []
    for column in columns:
        if found and re.fullmatch(_NUMBER_OF_A_ROW, found[-1]) and re.fullmatch(_DAY, column):
            found[-1] = f"#{found[-1]} from {column}"
        else:
            found.append(column)
    return found


def _with_labels(found: Iterator[Part]) -> Iterator[Part]:
    """A label on its own is joined to the line below it."""
    label: Part | None = None
    for part, following in _with_next(found):
        bare = part.text.rstrip(" :：")
        if _is_lone_label(bare):
            if label is not None:
                yield label
            label = replace(part, text=bare)
        elif label is not None:
            if _is_state(label.text) and _begins_an_order(part, following):
                yield from (label, part)
            else:
                yield replace(label, text=f"{label.text}: {part.text}")
            label = None
        else:
            yield part
    if label is not None:
        yield label


def _with_next(found: Iterator[Part]) -> Iterator[tuple[Part, Part | None]]:
    """Each part with the one below it."""
    above: Part | None = None
    for part in found:
        if above is not None:
            yield above, part
        above = part
    if above is not None:
        yield above, None


def _begins_an_order(part: Part, following: Part | None) -> bool:
    """Whether a state above a part is none of its label: in a list, the day of the order and its
    number follow.
    """
    numbered = following is not None and order_in(following.text) is not None
    return numbered or not part.day.names_a_day(part.text)


def _with_days_of_promises(found: Iterator[Part]) -> Iterator[Part]:
    """ "Refund if no delivery before" is joined to the day below it."""

    def joined(above: Part, below: Part) -> str | None:
        awaited = awaits_a_day(above.text, above.day) and lone_day(below.text, below.day)
        return f"{above.text.rstrip(' :：')} {below.text}" if awaited else None

    return _with_joints(found, joined)


def _with_days_of_orders(found: Iterator[Part]) -> Iterator[Part]:
    """ "of November 2" is joined to the number above it."""

    def joined(above: Part, below: Part) -> str | None:
        return f"{above.text} {below.text}" if _is_of_order(below, above) else None

    return _with_joints(found, joined)


def _with_joints(
    found: Iterator[Part], joined: Callable[[Part, Part], str | None]
) -> Iterator[Part]:
    """The parts, neighbours made one wherever `joined` has a text for both."""
    last: Part | None = None
    for part in found:
        text = None if last is None else joined(last, part)
        if last is not None and text is not None:
            last = replace(last, text=text)
            continue
        if last is not None:
            yield last
        last = part
    if last is not None:
        yield last


@cache
def _of_order() -> re.Pattern[str]:
    return compiled(rf"{any_form(Page.OF_ORDER)}\s+(?P<day>.*)")


def _is_of_order(part: Part, above: Part) -> bool:
    match = _of_order().fullmatch(part.text) if len(part.text) < 40 else None
    if match is None or not re.search(r"\d{4}$", above.text):
        return False
    return lone_day(match["day"], part.day) is not None
