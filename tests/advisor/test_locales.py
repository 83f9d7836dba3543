"""The locales: every language says the same, all of it is there, and Telegram takes it."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import advisor
import bot
from advisor.advice import Situation, Verdict
from advisor.checkpoints import CheckpointKind
from advisor.dialogues.registration import Field
from advisor.disputes import DisputeReason
from advisor.intake import HintId, ProblemId
from advisor.letters import LetterKind
from advisor.parcel import ParcelState
from advisor.rules import CHAPTERS, RuleId
from advisor.wording.meeting import COMMANDS
from advisor.wording.texts import (
    FALLBACK,
    texts_for,
)
from sandbox.botapi.formatting import utf16_length
from tests.advisor.messages import shown
from tests.advisor.wording.locales import languages, letters, locale
from tests.cases import for_each

EN = texts_for("en")

OTHERS = [language for language in languages() if language != FALLBACK]

# -- all languages say the same ----------------------------------------------------------------


@for_each("language", languages())
def test_every_line_of_a_locale_is_fluent(language: str) -> None:
    assert locale(language).junk == ()


@for_each("language", languages())
def test_no_id_stands_in_a_locale_twice(language: str) -> None:
    assert locale(language).twice == ()


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_same_messages_and_attributes(language: str) -> None:
    assert set(locale(language).variables) == set(locale(FALLBACK).variables)


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_names_the_same_values(language: str) -> None:
    own, english = locale(language).variables, locale(FALLBACK).variables
    different = {name for name in own.keys() & english.keys() if own[name] != english[name]}
    assert different == set()


def test_the_letters_are_the_same_for_all_and_stand_in_no_language() -> None:
    assert letters().junk == ()
    assert letters().twice == ()
    assert {f"letter-{kind}" for kind in LetterKind} <= set(letters().variables)
    for language in languages():
        assert not set(letters().variables) & set(locale(language).variables)


def test_what_the_program_knows_of_a_message_is_what_its_file_says() -> None:
    for language in languages():
        texts = texts_for(language)
        for name, variables in locale(language).variables.items():
            assert texts.variables(name) == variables


# -- every id that the program can ask for is there --------------------------------------------


def hyphened(name: str) -> str:
    return name.replace("_", "-")


NEEDED: tuple[str, ...] = (
    *(f"verdict-{hyphened(verdict)}" for verdict in Verdict),
    *(
        f"situation-{hyphened(situation)}{part}"
        for situation in Situation
        for part in ("", ".do", ".otherwise")
    ),
    *(f"reason-{rule}" for rule in RuleId),
    *(f"chapter-{chapter}" for chapter in CHAPTERS),
    *(f"dispute-reason-{reason}" for reason in DisputeReason),
    *(f"letter-reason-{reason}" for reason in DisputeReason),
    *(f"checkpoint-{kind}{part}" for kind in CheckpointKind for part in ("", ".nudge")),
    *(f"letter-{kind}" for kind in LetterKind),
    *(f"letter-name-{kind}{part}" for kind in LetterKind for part in ("", ".explain")),
    *(f"parcel-{state}" for state in ParcelState),
    "parcel-delivered",
    *(f"add-ask-{field}" for field in Field),
    *(f"field-{field}" for field in Field),
    *(f"problem-{hyphened(problem)}" for problem in ProblemId),
    *(f"hint-{hyphened(hint)}" for hint in HintId),
    *(f"command-{command}" for command in COMMANDS),
)


@for_each("language", languages())
def test_every_value_of_an_enumeration_has_its_words(language: str) -> None:
    texts = texts_for(language)
    assert [name for name in NEEDED if not texts.has(name)] == []


def literal_ids() -> Iterator[tuple[str, str]]:
    """Every id that is written out where a text is asked for, with its place."""
    for package in (advisor, bot):
        for path in Path(str(package.__file__)).parent.rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and node.args and asks_for_text(node.func):
                    first = node.args[0]
                    if isinstance(first, ast.Constant) and isinstance(first.value, str):
                        yield first.value, path.name


def asks_for_text(function: ast.expr) -> bool:
    """Whether it is `texts(...)`, `texts.plain(...)`, `context.texts.fill(...)` and the like."""
    if isinstance(function, ast.Attribute) and function.attr in {"plain", "fill"}:
        function = function.value
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return name in {"texts", "english"}


def test_every_id_in_the_code_is_in_the_locales() -> None:
    asked = list(literal_ids())
    assert len(asked) > 50
    assert [one for one in asked if not EN.has(one[0])] == []


@cache
def refusals() -> tuple[tuple[str, set[str], str], ...]:
    """Every `DomainError` in the code: its id, the names of its values, its place."""
    return tuple(_refusals())


def _refusals() -> Iterator[tuple[str, set[str], str]]:
    for package in (advisor, bot):
        for path in Path(str(package.__file__)).parent.rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                    continue
                if node.func.id == "DomainError" and isinstance(node.args[0], ast.Constant):
                    names = {str(keyword.arg) for keyword in node.keywords}
                    yield str(node.args[0].value), names, path.name


@for_each("language", languages())
def test_every_refusal_has_its_sentence_and_the_values_it_needs(language: str) -> None:
    texts = texts_for(language)
    found = refusals()
    assert len(found) > 20
    assert [one for one in found if not texts.has(one[0])] == []
    assert [one for one in found if not texts.variables(one[0]) <= one[1]] == []


# -- every message can be sent -----------------------------------------------------------------

#: Values that a message may be filled with: plurals of every kind, and what must be escaped.
FILLINGS: tuple[str | int, ...] = (0, 1, 2, 5, 11, 21, 22, 100, "<&\">'", "none", "yes")


@for_each("filling", FILLINGS)
@for_each("language", languages())
def test_every_message_is_html_that_telegram_takes(language: str, filling: str | int) -> None:
    texts = texts_for(language)
    for name, variables in locale(language).variables.items():
        html = texts.fill(name, dict.fromkeys(variables, filling))
        text = shown(html)
        assert text, name
        assert utf16_length(text) < 3500, name
        assert "\u2068" not in text, "isolates would be copied with the text"


#: Labels of buttons by the beginning of their ids; each must fit a phone in half its width.
LABELS = ("button-", "parcel-", "settings-lang", "settings-zone", "settings-hour", "chapter-")


@for_each("language", languages())
def test_every_label_fits_its_button(language: str) -> None:
    texts = texts_for(language)
    for name, variables in locale(language).variables.items():
        if name.startswith(LABELS) and "unknown" not in name:
            label = texts.plain(name, **dict.fromkeys(variables, 100))
            assert 1 <= len(label) <= 40, (name, label)
            assert "<" not in label, name


#: Texts that tell the reader to tap something, and the labels they name.
NAMED_LABELS = (
    ("situation-untracked-early.do", "button-track"),
    ("situation-untracked-letter.do", "button-track"),
    ("situation-received.do", "button-problem"),
    ("situation-problem-found.do", "button-dispute"),
    ("situation-extension-refused.do", "button-dispute"),
    ("situation-decision-accepted.do", "button-won"),
)


@for_each("language", languages())
def test_a_text_names_a_button_by_what_stands_on_it(language: str) -> None:
    texts = texts_for(language)
    for text, label in NAMED_LABELS:
        told = texts.fill(text, dict.fromkeys(texts.variables(text), "none"))
        assert texts.plain(label) in told, (text, label)


@for_each("language", languages())
def test_every_command_has_a_description_that_telegram_takes(language: str) -> None:
    for command in COMMANDS:
        assert re.fullmatch("[a-z0-9_]{1,32}", command)
        assert 3 <= len(texts_for(language).plain(f"command-{command}")) <= 256


@for_each("language", languages())
def test_the_help_names_every_command_of_the_menu(language: str) -> None:
    texts = texts_for(language)
    text = texts("help", example="x")
    assert [
        command for command in COMMANDS if f"/{command}" not in text and command != "help"
    ] == []
