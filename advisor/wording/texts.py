"""The locales: Fluent messages with values filled in, escaped in this one place."""

import html
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.numbers import format_currency
from fluent.runtime import FluentBundle, FluentResource

from advisor.money import Money

#: The language every other one falls back to.
FALLBACK = "en"

#: What a message can be filled with.
Value = str | int | Decimal | date | Money | None


class Html(str):
    """Text that is HTML already and must not be escaped again."""

    __slots__ = ()


class MissingTextError(LookupError):
    """A message id that no locale knows: a fault of the program."""


def available_languages() -> tuple[str, ...]:
    """The languages that have a folder of locales, the fallback first."""
    found = sorted(entry.name for entry in _locales().iterdir() if _is_language(entry))
    return (FALLBACK, *(name for name in found if name != FALLBACK))


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


class Texts:
    """All texts of one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.locale = Locale.parse(language, sep="-")
        self._bundle = _load(language)
        self._fallback = self._bundle if language == FALLBACK else texts_for(FALLBACK)._bundle
        self._dates: dict[tuple[date, bool], str] = {}

    def __call__(self, message_id: str, **values: Value) -> Html:
        """The message (`id` or `id.attribute`) as HTML, every value escaped.

        Raises `MissingTextError` for an unknown id and `ValueError` for a missing value.
        """
        return Html(self._format(message_id, {k: self._escaped(v) for k, v in values.items()}))

    def plain(self, message_id: str, **values: Value) -> str:
        """The message as plain text, for button labels and letters."""
        return self._format(message_id, {k: self._shown(v) for k, v in values.items()})

    def has(self, message_id: str) -> bool:
        """Whether there is such a message or attribute."""
        name, _, attribute = message_id.partition(".")
        if not self._bundle.has_message(name):
            return False
        return not attribute or attribute in self._bundle.get_message(name).attributes

    def date(self, day: date, *, year: bool = False) -> str:
        """A date for people, such as `December 4 (Fri)`; with its year where that may surprise."""
        known = self._dates.get((day, year))
        if known is None:
            skeleton = "yMMMMd" if year else "MMMMd"
            words = format_skeleton(skeleton, day, locale=self.locale)
            weekday = format_date(day, "EEE", locale=self.locale)
            known = self._dates[day, year] = f"{words} ({weekday})"
        return known

    def money(self, sum_: Money) -> str:
        """A sum for people, such as `$12.50`."""
        whole = sum_.amount == sum_.amount.to_integral_value()
        return format_currency(
            sum_.amount, sum_.currency, locale=self.locale, currency_digits=not whole,
            decimal_quantization=whole is False,
        )  # fmt: skip

    def _format(self, message_id: str, values: Mapping[str, str | int | Decimal]) -> str:
        name, _, attribute = message_id.partition(".")
        bundle = self._bundle if self.has(message_id) else self._fallback
        if not bundle.has_message(name):
            raise MissingTextError(message_id)
        message = bundle.get_message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            raise MissingTextError(message_id)
        text, faults = bundle.format_pattern(pattern, values)
        if faults:
            raise ValueError(f"{message_id}: {faults[0]}")
        return str(text)

    def _escaped(self, value: Value) -> str | int | Decimal:
        shown = self._shown(value)
        if isinstance(shown, Html) or not isinstance(shown, str):
            return shown
        return html.escape(shown, quote=False)

    def _shown(self, value: Value) -> str | int | Decimal:
        if isinstance(value, date):
            return self.date(value)
        if isinstance(value, Money):
            return self.money(value)
        return "" if value is None else value


def join_paragraphs(parts: Sequence[str]) -> Html:
    """The parts that are not empty, with an empty line between them."""
    return Html("\n\n".join(part for part in parts if part))


def _locales() -> Traversable:
    return files("advisor") / "locales"


def _is_language(entry: Traversable) -> bool:
    return entry.is_dir() and (entry / "messages.ftl").is_file()


def _load(language: str) -> FluentBundle:
    """A bundle of all files of a language, and of the letters, which are English everywhere."""
    bundle = FluentBundle([language], use_isolating=False)
    folder = _locales() / language
    sources = sorted((e for e in folder.iterdir() if e.name.endswith(".ftl")), key=lambda e: e.name)
    for source in (*sources, _locales() / "letters.ftl"):
        bundle.add_resource(FluentResource(source.read_text(encoding="utf-8")))
    return bundle
