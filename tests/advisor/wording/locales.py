"""The locales as their files have them, read without the program."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

import advisor

FOLDER = Path(advisor.__file__).parent / "locales"


@dataclass(frozen=True, slots=True)
class Locale:
    """One language: the variables of each message and of each of its attributes."""

    variables: dict[str, frozenset[str]]
    junk: tuple[str, ...]
    """What is no Fluent."""
    twice: tuple[str, ...]
    """Ids that stand in it more than once."""


class _References(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.messages.add(node.id.name)


@cache
def languages() -> tuple[str, ...]:
    """The languages, English first."""
    found = sorted(entry.name for entry in FOLDER.iterdir() if entry.is_dir())
    return ("en", *(name for name in found if name != "en"))


@cache
def locale(language: str) -> Locale:
    """A language out of its own files."""
    return _read(*sorted((FOLDER / language).glob("*.ftl")))


@cache
def letters() -> Locale:
    """The letters, which are English everywhere."""
    return _read(FOLDER / "letters.ftl")


def _read(*files: Path) -> Locale:
    found: dict[str, _References] = {}
    junk, twice = [], []
    for file in files:
        for entry in parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Junk):
                junk.append(f"{file.name}: {entry.content}")
            if isinstance(entry, ast.Message):
                if entry.id.name in found:
                    twice.append(entry.id.name)
                found |= _parts(entry)
    variables = {name: frozenset(_closure(name, found)) for name in found}
    return Locale(variables, tuple(junk), tuple(twice))


def _parts(message: ast.Message) -> dict[str, _References]:
    """What the message and its attributes refer to."""
    parts = {} if message.value is None else {message.id.name: message.value}
    parts |= {f"{message.id.name}.{one.id.name}": one.value for one in message.attributes}
    found = {}
    for name, pattern in parts.items():
        found[name] = _References()
        found[name].visit(pattern)
    return found


def _closure(name: str, found: dict[str, _References]) -> set[str]:
    """The variables of a message, those of messages that it quotes included."""
    references = found[name]
    quoted = (_closure(other, found) for other in references.messages)
    return references.variables.union(*quoted)


@cache
def patterns(language: str) -> dict[str, str]:
    """What is written out in each text of a language, in every variant of it: values as `{name}`.

    Commands and what is quoted as an example to type (`<code>`) are left out, as is markup.
    """
    found: dict[str, str] = {}
    for file in sorted((FOLDER / language).glob("*.ftl")):
        for entry in parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                if entry.value is not None:
                    found[entry.id.name] = _written(entry.value)
                for one in entry.attributes:
                    found[f"{entry.id.name}.{one.id.name}"] = _written(one.value)
    return found


def sentences(language: str) -> dict[str, str]:
    """The same without values."""
    return {name: re.sub(r"\{\w+\}", "", text) for name, text in patterns(language).items()}


def _written(pattern: ast.Pattern) -> str:
    words = _Words()
    words.visit(pattern)
    text = "".join(words.found).replace("\u00a0", " ")
    return re.sub(r"<code>.*?</code>|/\w+|<[^>]*>", "", text)


class _Words(Visitor):
    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.found.append(node.value)

    def visit_StringLiteral(self, node: ast.StringLiteral) -> None:  # noqa: N802
        self.found.append(node.value)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.found.append(f"{{{node.id.name}}}")

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        for variant in node.variants:
            self.found.append(" ")
            self.visit(variant.value)
