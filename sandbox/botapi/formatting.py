"""Text as Telegram reads it: HTML parse mode, and the entities it finds by itself.

Offsets and lengths of entities count UTF-16 code units, as in the Bot API.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlsplit

from sandbox.botapi.dates import date_time_of_tag
from sandbox.botapi.errors import ApiError, bad_request
from sandbox.botapi.model import Json

_ENTITY_OF_TAG: Final = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
_NAMED: Final = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE: Final = re.compile(r"&(?:#([0-9]+)|#[xX]([0-9a-fA-F]+)|(lt|gt|amp|quot))(;|\b)")
_SPECIAL: Final = re.compile(r"[<&]")
_TAG_NAME: Final = re.compile(r"[^\s>]*")
_ATTRIBUTE: Final = re.compile(r"\s*([^\s=>]+)(?:\s*(=)\s*)?")
_NAME_TOKEN: Final = re.compile(r"[A-Za-z0-9.\-]*")
_LINK: Final = re.compile(r"^(?:(?P<scheme>[A-Za-z][A-Za-z0-9+.\-]*)://)?(?P<rest>.+)$")
_SCHEMES: Final = frozenset({"http", "https", "tg", "ton", "tonsite"})
_FOUND: Final = re.compile(
    r"(?P<url>https?://[^\s<>\"«»]+[^\s<>\"«».,!?:;)\]'])"
    r"|(?P<email>[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+)"
    r"|(?<![\w/@])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)(?![\w/@])"
    r"|(?<![\w/@])(?P<mention>@[A-Za-z][A-Za-z0-9_]{3,31})(?!\w)"
    r"|(?<![\w#])(?P<hashtag>#\w*[^\W\d]\w*)"
)
_WORTH_A_LOOK: Final = re.compile(r"[/@#]")


@dataclass(slots=True)
class _OpenTag:
    name: str
    start: int
    argument: str = ""
    form: str = ""
    expandable: bool = False


@dataclass(slots=True)
class _HtmlReader:
    """One pass over an HTML text; `text` and `spans` grow as it goes."""

    source: str
    at: int = 0
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    stack: list[_OpenTag] = field(default_factory=list)
    spans: list[Json] = field(default_factory=list)

    def read(self) -> tuple[str, list[Json]]:
        source = self.source
        while (special := _SPECIAL.search(source, self.at)) is not None:
            self._add(source[self.at : special.start()])
            self.at = special.start()
            if source[self.at] == "&":
                self._reference()
            elif source.startswith("</", self.at):
                self._end_tag()
            else:
                self._start_tag()
        self._add(source[self.at :])
        if self.stack:
            name = self.stack[-1].name
            raise _cannot_parse(f'Can\'t find end tag corresponding to start tag "{name}"')
        return "".join(self.pieces), self.spans

    def _add(self, piece: str) -> None:
        if piece:
            self.pieces.append(piece)
            self.length += utf16_length(piece)

    def _reference(self) -> None:
        match = _REFERENCE.match(self.source, self.at)
        decoded = _decoded(match) if match is not None else None
        if match is None or decoded is None:
            # Telegram accepts a bare ampersand; in a test it is text that was never escaped.
            raise _cannot_parse(f'Unsupported entity "&" at byte offset {self._bytes(self.at)}')
        self._add(decoded)
        self.at = match.end()

    def _start_tag(self) -> None:
        begin = self.at
        name_match = _TAG_NAME.match(self.source, begin + 1)
        name = name_match.group().lower() if name_match else ""
        if begin + 1 + len(name) >= len(self.source):
            raise _cannot_parse(f"Unclosed start tag at byte offset {self._bytes(begin)}")
        if name not in _ENTITY_OF_TAG:
            raise _cannot_parse(
                f'Unsupported start tag "{name}" at byte offset {self._bytes(begin)}'
            )
        tag = _OpenTag(name, self.length)
        self.at = begin + 1 + len(name)
        while not self._closes():
            self._attribute(tag, begin)
        if name == "span" and tag.argument != "spoiler":
            raise _cannot_parse(
                f'Tag "span" must have class "tg-spoiler" at byte offset {self._bytes(begin)}'
            )
        self.stack.append(tag)

    def _closes(self) -> bool:
        source = self.source
        while self.at < len(source) and source[self.at].isspace():
            self.at += 1
        if self.at < len(source) and source[self.at] == ">":
            self.at += 1
            return True
        return False

    def _attribute(self, tag: _OpenTag, begin: int) -> None:
        match = _ATTRIBUTE.match(self.source, self.at)
        if match is None:
            what = "Unclosed start tag" if self.at >= len(self.source) else "Empty attribute name"
            raise _cannot_parse(
                f'{what} in the tag "{tag.name}" at byte offset {self._bytes(begin)}'
            )
        name, self.at = match.group(1), match.end()
        if match.group(2) is None:
            if tag.name != "blockquote" or name != "expandable":
                raise _cannot_parse(
                    "Expected equal sign in declaration of an attribute of the tag "
                    f'"{tag.name}" at byte offset {self._bytes(begin)}'
                )
            tag.expandable = True
            return
        self._assign(tag, name, self._value(begin))

    def _value(self, begin: int) -> str:
        source = self.source
        quote = source[self.at : self.at + 1]
        if quote in {"'", '"'} and quote:
            end = source.find(quote, self.at + 1)
            if end < 0:
                raise _cannot_parse(f"Unclosed start tag at byte offset {self._bytes(begin)}")
            value, self.at = source[self.at + 1 : end], end + 1
            return _REFERENCE.sub(lambda match: _decoded(match) or match.group(), value)
        token = _NAME_TOKEN.match(source, self.at)
        value = token.group() if token else ""
        start, self.at = self.at, self.at + len(value)
        if self.at < len(source) and not source[self.at].isspace() and source[self.at] != ">":
            raise _cannot_parse(f"Unexpected end of name token at byte offset {self._bytes(start)}")
        return value.lower()

    def _assign(self, tag: _OpenTag, name: str, value: str) -> None:
        match tag.name, name:
            case ("a", "href") | ("tg-emoji", "emoji-id") | ("tg-time", "unix"):
                tag.argument = value
            case "tg-time", "format":
                tag.form = value
            case "code", "class" if value.startswith("language-"):
                tag.argument = value.removeprefix("language-")
            case "span", "class" if value.startswith("tg-"):
                tag.argument = value.removeprefix("tg-")
            case "blockquote", "expandable":
                tag.expandable = True
            case _:
                pass

    def _end_tag(self) -> None:
        begin = self.at
        if not self.stack:
            raise _cannot_parse(f"Unexpected end tag at byte offset {self._bytes(begin)}")
        name_match = _TAG_NAME.match(self.source, begin + 2)
        name = name_match.group().lower() if name_match else ""
        self.at = begin + 2 + len(name)
        if not self._closes():
            raise _cannot_parse(f"Unclosed end tag at byte offset {self._bytes(begin)}")
        tag = self.stack.pop()
        if name and name != tag.name:
            raise _cannot_parse(
                f"Unmatched end tag at byte offset {self._bytes(begin)}, "
                f'expected "</{tag.name}>", found "</{name}>"'
            )
        if self.length > tag.start:
            self._close(tag)

    def _close(self, tag: _OpenTag) -> None:
        span: Json = {
            "type": _ENTITY_OF_TAG[tag.name],
            "offset": tag.start,
            "length": self.length - tag.start,
        }
        match tag.name:
            case "a":
                url = checked_link(tag.argument or self._text_since(tag.start))
                if url is None:
                    return
                span["url"] = url
            case "tg-emoji":
                span["custom_emoji_id"] = _emoji_id(tag.argument)
            case "blockquote" if tag.expandable:
                span["type"] = "expandable_blockquote"
            case "code" | "pre" if self._merges_into_pre(span, tag):
                return
            case _:
                pass
        if tag.name == "tg-time":
            span |= date_time_of_tag(tag.argument, tag.form)
        if tag.name == "code" and tag.argument:
            span["language"] = tag.argument
        self.spans.append(span)

    def _merges_into_pre(self, span: Json, tag: _OpenTag) -> bool:
        """`<pre><code class="language-x">` is one entity, `pre` with a language."""
        last = self.spans[-1] if self.spans else None
        if tag.name == "pre" and last is not None and last["type"] == "code":
            same = (last["offset"], last["length"]) == (span["offset"], span["length"])
            if same and "language" in last:
                last["type"] = "pre"
                return True
        return False

    def _text_since(self, start: int) -> str:
        encoded = "".join(self.pieces).encode("utf-16-le")
        return encoded[2 * start :].decode("utf-16-le")

    def _bytes(self, index: int) -> int:
        return len(self.source[:index].encode())


def parse_html(source: str) -> tuple[str, list[Json]]:
    """The text and the entities of a message in HTML parse mode.

    Raises `ApiError` (400) in Telegram's words for anything Telegram refuses, and also for a bare
    ampersand, which Telegram would accept.
    """
    if _SPECIAL.search(source) is None:
        return source, []
    text, spans = _HtmlReader(source).read()
    for span in spans:
        if span["type"] == "code":
            span.pop("language", None)
    return text, spans


def formatted(text: str, spans: list[Json]) -> tuple[str, list[Json]]:
    """The text without surrounding white space, with its entities and those Telegram finds by
    itself.
    """
    stripped = text.strip()
    if len(stripped) != len(text):
        before = utf16_length(text[: len(text) - len(text.lstrip())])
        spans = _clipped(spans, before, utf16_length(stripped))
    if _WORTH_A_LOOK.search(stripped) is not None:
        spans = spans + _found(stripped, spans)
    if len(spans) > 1:
        spans.sort(key=lambda span: (span["offset"], -span["length"]))
    return stripped, spans


def checked_link(url: str) -> str | None:
    """The link as Telegram stores it, or None if it cannot open such a link."""
    match = _LINK.match(url.strip())
    if match is None:
        return None
    scheme = (match["scheme"] or "http").lower()
    if scheme not in _SCHEMES:
        return None
    if scheme in {"tg", "ton", "tonsite"}:
        return url.strip()
    whole = f"{scheme}://{match['rest']}"
    try:
        host = urlsplit(whole).hostname or ""
    except ValueError:
        return None
    if "." not in host.strip(".") or any(character.isspace() for character in whole):
        return None
    return whole if urlsplit(whole).path or "?" in whole else f"{whole}/"


def utf16_length(text: str) -> int:
    """The number of UTF-16 code units in the text."""
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _found(text: str, spans: Sequence[Json]) -> list[Json]:
    taken = [(span["offset"], span["offset"] + span["length"]) for span in spans if _hides(span)]
    found: list[Json] = []
    for match in _FOUND.finditer(text):
        start = utf16_length(text[: match.start()])
        end = start + utf16_length(match.group())
        if not any(start < other_end and end > other for other, other_end in taken):
            found.append({"type": match.lastgroup, "offset": start, "length": end - start})
    return found


def _hides(span: Json) -> bool:
    return span["type"] in {"code", "pre", "text_link", "custom_emoji"}


def _clipped(spans: Sequence[Json], before: int, length: int) -> list[Json]:
    kept = []
    for span in spans:
        start = max(span["offset"] - before, 0)
        end = min(span["offset"] + span["length"] - before, length)
        if end > start:
            kept.append({**span, "offset": start, "length": end - start})
    return kept


def _decoded(match: re.Match[str]) -> str | None:
    decimal, hexadecimal, name, _ = match.groups()
    if name:
        return _NAMED[name]
    code = int(decimal) if decimal else int(hexadecimal, 16)
    if code == 0 or code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        return None
    return chr(code)


def _emoji_id(said: str) -> str:
    if not said.isdigit() or int(said) == 0:
        raise bad_request("Invalid custom emoji identifier specified")
    return said


def _cannot_parse(why: str) -> ApiError:
    return bad_request(f"can't parse entities: {why}")
