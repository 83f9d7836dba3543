"""The locales: Fluent messages with values filled in, escaped in this one place."""

import hashlib
import html
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.numbers import format_currency, format_decimal, get_currency_symbol

from advisor.money import Money
from advisor.wording.lexicon import Lexicon, Uses

#: The language that every other one falls back to.
FALLBACK = "en"

#: How many texts, dates and sums of a language are cached as they were rendered.
_RENDERED = 8_192

#: How the first day of a month is written where the others are plain numbers.
_FIRST_OF_MONTH = {"fr": "1er", "pt-BR": "1º"}

#: A short month that reads as a whole word in the wrong case, and how it is written after a day.
_MONTH_AFTER_DAY = {"pl": (" maj", " maja")}

#: The time of day, in UTC, that is on the same date for most people on earth.
_NOON_OF_MOST = time(10)

#: The days that Telegram knows as dates: their seconds since 1970 have at most 31 bits.
_FIRST_MOMENT, _LAST_MOMENT = date(1970, 1, 1), date(2038, 1, 18)

#: The sum from which on digits are grouped, and the smallest part that is written out.
_GROUPED, _CENT = 1_000, Decimal("0.01")

#: A space at which no line ends.
_NO_BREAK = "\xa0"

#: Surrounds the name of a value in a text that is rendered before the value is known.
_GAP = "\ue000"

#: The values that can fill a message, and what Fluent gets of them.
Value = str | int | Decimal | date | Money | None
Shown = str | int


class Html(str):
    """Text that is HTML already and must not be escaped again."""

    __slots__ = ()


class MissingTextError(LookupError):
    """A message id that no locale has: a fault of the program."""


@cache
def available_languages() -> tuple[str, ...]:
    """The languages that have a folder of locales, the fallback first."""
    found = sorted(entry.name for entry in _locales().iterdir() if _is_language(entry))
    return (FALLBACK, *(name for name in found if name != FALLBACK))


@cache
def digest_of_all() -> str:
    """Changes with any text of any language."""
    found = hashlib.sha256()
    for language in available_languages():
        for source in _sources(language):
            found.update(source.encode())
    return found.hexdigest()


def choose_language(wanted: str | None, default: str = FALLBACK) -> str:
    """The best available language for a tag such as Telegram's `pt-br`; `default` if none is."""
    languages = available_languages()
    if wanted:
        tag = wanted.replace("_", "-").casefold()
        for language in languages:
            if language.casefold() == tag:
                return language
        for language in languages:
            if language.casefold().split("-")[0] == tag.split("-")[0]:
                return language
    return default if default in languages else FALLBACK


@cache
def texts_for(language: str) -> "Texts":
    """The texts of a language, read once; of the fallback if there is no such language."""
    return Texts(language if language in available_languages() else FALLBACK)


def message_id(kind: str, value: str, attribute: str | None = None) -> str:
    """The id of the text for one value of an enumeration: `situation-extend-now.do`."""
    name = f"{kind}-{value.replace('_', '-')}"
    return name if attribute is None else f"{name}.{attribute}"


class Texts:
    """All texts of one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._lexicon = Lexicon(language, _sources(language))
        self._fallback = self._lexicon if language == FALLBACK else texts_for(FALLBACK)._lexicon
        # Most texts of a nudge depend on the policy or the day only, and are the same for everyone.
        self._render = lru_cache(_RENDERED)(self._render_afresh)
        self._uses = lru_cache(_RENDERED)(self._uses_afresh)
        self._date = lru_cache(_RENDERED)(self._date_afresh)
        self._short_date = lru_cache(_RENDERED)(self._short_date_afresh)
        self._moment = lru_cache(_RENDERED)(self._moment_afresh)
        self._money = lru_cache(_RENDERED)(self._money_afresh)
        self._frame = lru_cache(_RENDERED)(self._frame_afresh)

    @cached_property
    def locale(self) -> Locale:
        """Babel's data for the language."""
        return Locale.parse(self.language, sep="-")

    def __call__(self, message_id: str, **values: Value) -> Html:
        """The message (`id` or `id.attribute`) as HTML, every value escaped.

        Raises `MissingTextError` for an unknown id and `ValueError` for a missing value.
        """
        return self.fill(message_id, values)

    def fill(self, message_id: str, values: Mapping[str, Value]) -> Html:
        """Like a call, but with all values that a group of messages shares; each takes its own."""
        return Html(self._format(message_id, values, self._escaped))

    def plain(self, message_id: str, **values: Value) -> str:
        """The message as plain text, for button labels and letters."""
        return self._format(message_id, values, self._shown)

    def has(self, message_id: str) -> bool:
        """Whether there is such a message or attribute."""
        return self._lexicon.has(message_id)

    def _date_afresh(self, day: date, year: bool) -> str:
        weekday = format_date(day, "EEE", locale=self.locale)
        if year:
            return f"{format_date(day, 'long', locale=self.locale)} ({weekday})"
        return f"{self.unbroken_date(day)}{_NO_BREAK}({weekday})"

    def _moment_afresh(self, day: date) -> Html:
        """A date that can be tapped: Telegram's clients know the day, the words stay as they are.

        Ten o'clock UTC is on that day in all zones from Hawaii to New Zealand. Telegram takes
        seconds of 32 bits: other days are words only.
        """
        if not _FIRST_MOMENT <= day <= _LAST_MOMENT:
            return Html(self.date(day))
        instant = datetime.combine(day, _NOON_OF_MOST, UTC)
        return Html(f'<tg-time unix="{int(instant.timestamp())}">{self.date(day)}</tg-time>')

    def typed_date(self, day: date) -> str:
        """A date in a form that people can type and that has only one meaning: `31.12.2026`.

        In languages that do not write it with points, `2026-12-31`.
        """
        pointed = "." in str(self.locale.date_formats["short"].pattern)
        return f"{day:%d.%m.%Y}" if pointed else day.isoformat()

    def short_date(self, day: date) -> str:
        """A date for the line of a list, such as `Dec 4`."""
        return self._short_date(day)

    def _short_date_afresh(self, day: date) -> str:
        words = format_skeleton("MMMd", day, locale=self.locale)
        if self.language in _MONTH_AFTER_DAY:
            words = words.replace(*_MONTH_AFTER_DAY[self.language])
        ordinal = _FIRST_OF_MONTH.get(self.language) if day.day == 1 else None
        return f"{ordinal}{words[1:]}" if ordinal and words.startswith("1") else words

    def unbroken_date(self, day: date) -> str:
        """A date for the middle of a sentence: no line ends between `Dec` and `4`."""
        return self.short_date(day).replace(" ", _NO_BREAK)

    def date(self, day: date, *, year: bool = False) -> str:
        """A date for people, such as `Dec 4 (Fri)`, in which no line ends.

        With its year where that may surprise.
        """
        return self._date(day, year)

    def money(self, sum_: Money) -> str:
        """A sum for people, such as `$12.50`; with the code if there is no symbol for it."""
        return self._money(sum_)

    def _money_afresh(self, sum_: Money) -> str:
        """Babel takes 40 us for a sum, and its form of a small one differs by the digits only."""
        if sum_.amount >= _GROUPED or (exact := sum_.amount.quantize(_CENT)) != sum_.amount:
            return self._money_by_babel(sum_)
        units, _, cents = str(exact).partition(".")
        return self._frame(sum_.currency, cents == "00").format(units, cents)

    def _frame_afresh(self, currency: str, whole: bool) -> str:
        """What surrounds the units and the cents of a sum too small for a grouping of digits."""
        example = self._money_by_babel(Money(Decimal(7) if whole else Decimal("7.89"), currency))
        return example.replace("89", "{1}").replace("7", "{0}")

    def _money_by_babel(self, sum_: Money) -> str:
        whole = sum_.amount == sum_.amount.to_integral_value()
        if get_currency_symbol(sum_.currency, locale=self.locale) == sum_.currency:
            digits = "#,##0" if whole else "#,##0.00"
            return f"{format_decimal(sum_.amount, digits, locale=self.locale)} {sum_.currency}"
        standard = self.locale.currency_formats["standard"].pattern
        return format_currency(
            sum_.amount,
            sum_.currency,
            standard.replace(".00", "") if whole else standard,
            locale=self.locale,
            currency_digits=False,
        )

    def variables(self, message_id: str) -> frozenset[str]:
        """The names of the values that fill a message."""
        known = self._lexicon_with(message_id)
        return frozenset() if known is None else known.uses(message_id).variables

    def _format(
        self, message_id: str, values: Mapping[str, Value], show: Callable[[Value], Shown]
    ) -> str:
        uses = self._uses(message_id)
        if not uses.variables:
            return self._render(message_id, (), ())[0]
        shown: dict[str, Shown] = {}
        deciding, gaps = [], []
        for name in uses.variables:
            if name not in values:
                continue
            value = shown[name] = show(values[name])
            if isinstance(value, str) and (name not in uses.keys or value not in uses.keys[name]):
                gaps.append(name)
            else:
                deciding.append((name, value))
        pieces = self._render(message_id, tuple(deciding), tuple(gaps))
        if len(pieces) == 1:
            return pieces[0]
        filled = list(pieces)
        for place in range(1, len(filled), 2):
            filled[place] = str(shown[filled[place]])
        return "".join(filled)

    def _uses_afresh(self, message_id: str) -> Uses:
        lexicon = self._lexicon_with(message_id)
        if lexicon is None:
            raise MissingTextError(message_id)
        return lexicon.uses(message_id)

    def _render_afresh(
        self, message_id: str, deciding: tuple[tuple[str, Shown], ...], gaps: tuple[str, ...]
    ) -> tuple[str, ...]:
        """A text in pieces: every second one is the name of a value."""
        lexicon = self._lexicon_with(message_id)
        assert lexicon is not None  # the caller has looked
        named = {name: f"{_GAP}{name}{_GAP}" for name in gaps}
        text, faults = lexicon.render(message_id, dict(deciding) | named)
        if faults:
            raise ValueError(f"{message_id}: {faults[0]}")
        return tuple(text.split(_GAP))

    def _lexicon_with(self, message_id: str) -> Lexicon | None:
        """The language that has the message: this one, else the fallback, else none."""
        if self._lexicon.has(message_id):
            return self._lexicon
        return self._fallback if self._fallback.has(message_id) else None

    def _escaped(self, value: Value) -> Shown:
        if isinstance(value, date):
            return self._moment(value)
        shown = self._shown(value)
        if isinstance(shown, Html) or not isinstance(shown, str):
            return shown
        return html.escape(shown, quote=False)

    def _shown(self, value: Value) -> Shown:
        if isinstance(value, str | int):
            return value
        if isinstance(value, date):
            return self.date(value)
        if isinstance(value, Money):
            return self.money(value)
        if isinstance(value, Decimal):
            return f"{value:f}"  # as it was typed: Fluent would drop the last 0 of 12.50
        return ""


def join_paragraphs(parts: Sequence[str]) -> Html:
    """The parts that are not empty, separated by empty lines."""
    return Html("\n\n".join(part for part in parts if part))


def _locales() -> Traversable:
    return files("advisor") / "locales"


def _is_language(entry: Traversable) -> bool:
    return entry.is_dir() and (entry / "messages.ftl").is_file()


def _sources(language: str) -> list[str]:
    """All files of a language, and the letters, which are English everywhere."""
    folder = _locales() / language
    own = sorted((e for e in folder.iterdir() if e.name.endswith(".ftl")), key=lambda e: e.name)
    return [source.read_text(encoding="utf-8") for source in (*own, _locales() / "letters.ftl")]
