"""One language's messages in Fluent, each parsed when it is first used.

Parsing all of a language takes a fifth of a second and five megabytes; a nudge needs a dozen
messages, and a bot may offer languages that nobody uses.
"""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

#: Where a message or a term begins: everything else in a file is indented, or a comment.
_BEGINS = re.compile(r"^(-?[A-Za-z][\w-]*) *=", re.MULTILINE)


class _Anything:
    """Holds every value."""

    def __contains__(self, value: object) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class Uses:
    """What a message does with its variables, including those of messages it refers to."""

    variables: frozenset[str]
    keys: Mapping[str, Container[str]]
    """By variable, the values by which the message chooses its words.

    Any other text is just inserted; a number always decides, by its plural form and its format.
    """


class Lexicon:
    """The messages of one language."""

    def __init__(self, language: str, sources: Iterable[str]) -> None:
        """Takes the texts of Fluent files. If several messages have one id, the first counts."""
        self._unparsed: dict[str, str] = {}
        for source in sources:
            for name, text in _entries(source):
                self._unparsed.setdefault(name, text)
        self._language = language
        self._entries: list[ast.EntryType] = []
        self._plain: dict[str, str] = {}
        self._found: dict[str, _Findings] = {}
        self._uses: dict[str, Uses] = {}

    @cached_property
    def _bundle(self) -> FluentBundle:
        """Fluent's own store, which loads two megabytes of Babel's data for the language."""
        return FluentBundle([self._language], use_isolating=False)

    def has(self, message_id: str) -> bool:
        """Whether there is such a message (`id`) or attribute (`id.attribute`)."""
        if message_id not in self._found:
            self._parse(message_id.partition(".")[0])
        return message_id in self._found

    def uses(self, message_id: str) -> Uses:
        """What an existing message does with its variables."""
        known = self._uses.get(message_id)
        if known is None:
            known = self._uses[message_id] = _joined(self._reachable(message_id, set()))
        return known

    def render(
        self, message_id: str, values: Mapping[str, str | int]
    ) -> tuple[str, list[Exception]]:
        """The text of an existing message, and what was wrong with the values."""
        self.uses(message_id)  # what it refers to is parsed by now
        if message_id in self._plain:
            return self._plain[message_id], []
        self._bundle.add_resource(ast.Resource(self._entries))
        self._entries = []
        name, _, attribute = message_id.partition(".")
        message = self._bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        assert pattern is not None  # `has` has looked
        text, faults = self._bundle.format_pattern(pattern, dict(values))
        return str(text), faults

    def _parse(self, name: str) -> None:
        source = self._unparsed.pop(name, None)
        if source is None:
            return
        entry = FluentParser(with_spans=False).parse_entry(source)
        if not isinstance(entry, ast.Message | ast.Term):
            return
        self._entries.append(entry)
        parts: dict[str, Any] = {name: entry.value}
        parts |= {f"{name}.{one.id.name}": one.value for one in entry.attributes}
        for part, pattern in parts.items():
            if pattern is not None:
                self._found[part] = findings = _Findings()
                findings.visit(pattern)
                self._note_plain(part, pattern)

    def _note_plain(self, part: str, pattern: ast.Pattern) -> None:
        """A text without variables is returned as it is."""
        match pattern.elements:
            case [ast.TextElement(value=text)]:
                self._plain[part] = text

    def _reachable(self, message_id: str, seen: set[str]) -> "list[_Findings]":
        """What was found in a message and in all that it refers to."""
        if message_id in seen or not self.has(message_id):
            return []
        seen.add(message_id)
        found = self._found[message_id]
        return [found, *(one for name in found.messages for one in self._reachable(name, seen))]


@dataclass(slots=True)
class _Findings(Visitor):
    """Collects what a pattern refers to."""

    variables: set[str] = field(default_factory=set)
    keys: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    called: set[str] = field(default_factory=set)
    messages: set[str] = field(default_factory=set)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        attribute = "" if node.attribute is None else f".{node.attribute.name}"
        self.messages.add(f"{node.id.name}{attribute}")

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.messages.add(f"-{node.id.name}")

    def visit_CallArguments(self, node: ast.CallArguments) -> None:  # noqa: N802
        given = _Findings()
        given.generic_visit(node)
        self.variables |= given.variables
        self.called |= given.variables

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, ast.VariableReference):
            self.keys[node.selector.id.name] |= {_key(variant.key) for variant in node.variants}
        self.generic_visit(node)


def _key(key: ast.Identifier | ast.NumberLiteral) -> str:
    return key.name if isinstance(key, ast.Identifier) else str(key.value)


def _joined(found: "Iterable[_Findings]") -> Uses:
    variables: set[str] = set()
    compared: defaultdict[str, set[str]] = defaultdict(set)
    called: set[str] = set()
    for one in found:
        variables |= one.variables
        called |= one.called
        for name, keys in one.keys.items():
            compared[name] |= keys
    return Uses(frozenset(variables), compared | dict.fromkeys(called, _Anything()))


def _entries(source: str) -> Iterable[tuple[str, str]]:
    """The messages and terms of a file: their ids, and their source."""
    begins = list(_BEGINS.finditer(source))
    ends = [one.start() for one in begins[1:]] + [len(source)]
    for begin, end in zip(begins, ends, strict=True):
        yield begin[1], source[begin.start() : end]
