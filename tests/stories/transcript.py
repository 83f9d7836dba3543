"""A told story as a page to read: dates as headings, what is said as quotes."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from sandbox.botapi import Message
from tests.chatting import Words
from tests.stories.teller import SHIPPED, Line

_BOT = "Buyer Clock"
_BREAK = "\\\n"
_MARKS = {"bold": "**", "italic": "*", "code": "`"}
_INTRODUCTION = {
    "en": "Every message about one order, from its registration to its end, as the tests hold the "
    "conversation. What stands in brackets is a button. Days count from shipment.",
    "ru": "Все сообщения об одном заказе, от первого до последнего: этот разговор ведут тесты. "
    "В квадратных скобках — кнопки. Дни считаются с отправки.",
}
_DAY = {"en": "{date}, day {day}", "ru": "{date}, {day}-й день"}


def transcript(title: str, name: str, lines: Sequence[Line], words: Words) -> str:
    """A story as Markdown. `name` is that of the person whose story it is."""
    parts = [f"# {title}", _INTRODUCTION[words.language]]
    for on, on_that_day in groupby(lines, lambda line: line.on):
        heading = _DAY[words.language].format(date=words.date(on), day=(on - SHIPPED).days)
        parts.append(f"## {heading}")
        parts += _exchanges(list(on_that_day), name)
    return "\n\n".join(parts) + "\n"


def _exchanges(lines: Sequence[Line], name: str) -> Iterator[str]:
    for pressed, group in groupby(lines, lambda line: bool(line.pressed)):
        if pressed:
            yield " → ".join([f"**{name}**", *(f"[{line.pressed}]" for line in group)])
            continue
        for line in group:
            if line.heard is not None:
                yield f"**{_BOT}**"
                yield _quoted(_shown(line.heard))
            elif line.said:
                yield f"**{name}**"
                yield _quoted(_escaped(line.said))
            else:
                yield f"*{line.meanwhile}*"


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def _shown(message: Message) -> str:
    """The text with its markup, and the buttons row by row."""
    rows = [" ".join(f"[{button['text']}]" for button in row) for row in message.buttons]
    return "\n\n".join([_marked(message), *([_BREAK.join(rows)] if rows else [])])


def _marked(message: Message) -> str:
    """The text of a message in Markdown; offsets of entities are in UTF-16 code units."""
    raw, shown, at = message.text.encode("utf-16-le"), "", 0
    marked = (one for one in message.entities if one["type"] != "date_time")
    for entity in sorted(marked, key=lambda one: (one["offset"], -one["length"])):
        start, end = 2 * entity["offset"], 2 * (entity["offset"] + entity["length"])
        inside = raw[start:end].decode("utf-16-le")
        shown += _broken(_escaped(raw[at:start].decode("utf-16-le")))
        if entity["type"] == "expandable_blockquote":  # what is folded away stands below a mark
            shown = shown.rstrip(f"{_BREAK} ") + "\n\n▾ "
            at = start
            continue
        if entity["type"] == "pre":
            shown = f"{shown.rstrip(_BREAK)}\n\n```text\n{inside}\n```\n\n"
        else:
            mark = _MARKS[entity["type"]]
            shown += f"{mark}{inside if mark == '`' else _escaped(inside)}{mark}"
        at = end
    rest = _broken(_escaped(raw[at:].decode("utf-16-le")))
    return (shown + (rest.lstrip("\n") if shown.endswith("```\n\n") else rest)).strip()


def _broken(text: str) -> str:
    """Text with its line breaks as Markdown keeps them; points become a list."""
    text = text.replace("\n• ", "\n- ")
    kept = ""
    for place, character in enumerate(text):
        around = text[place - 1 : place] + text[place + 1 : place + 3]
        alone = character == "\n" and "\n" not in around[:2] and not text.startswith("\n- ", place)
        kept += _BREAK if alone else character
    return kept


def _escaped(text: str) -> str:
    for character in "\\*_<`":
        text = text.replace(character, f"\\{character}")
    return text
