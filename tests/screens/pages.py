"""Typesets the texts of samples as a phone shows them: rows, cards, bubbles, a status bar."""

import html
import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Final


class Kind(StrEnum):
    """What a screen shows."""

    ORDER = "order"
    LIST = "list"
    TRACKING = "tracking"
    CHAT = "chat"
    MAIL = "mail"


@dataclass(frozen=True, slots=True)
class Look:
    """How a phone shows it: `size` is that of the type in per cent, `width` in CSS pixels."""

    dark: bool = False
    size: int = 100
    font: str = "Roboto"
    width: int = 390
    height: int = 844
    density: float = 3.0


_STYLE: Final = """
* { margin: 0; box-sizing: border-box; }
body { width: WIDTHpx; background: GROUND; color: INK; font: 400 SIZEpx/1.4 FONT, sans-serif; }
.status { display: flex; justify-content: space-between; padding: 10px 24px 6px;
          font-size: 14px; font-weight: 600; }
main { display: grid; gap: 8px; padding: 6px 12px 20px; }
.card { display: grid; gap: 6px; padding: 12px; border-radius: 12px; background: CARD; }
.row { display: flex; justify-content: space-between; gap: 20px; }
.row > :first-child { color: SOFT; flex: none; }
.row > :last-child { text-align: end; }
.goods { display: grid; grid-template-columns: 72px 1fr; gap: 10px; }
.thumb { width: 72px; height: 72px; border-radius: 8px;
         background: linear-gradient(135deg, #c98, #68a 60%, #345); }
.soft { color: SOFT; font-size: .92em; }
.strong { font-weight: 600; }
.pill { justify-self: end; width: fit-content; padding: 3px 14px; border: 1px solid SOFT;
        border-radius: 16px; font-size: .88em; }
.with { display: flex; align-items: center; gap: 10px; }
.event { padding-inline-start: 22px; border-inline-start: 2px solid SOFT; }
.bubble { width: fit-content; max-width: 82%; padding: 9px 13px; border-radius: 16px;
          background: CARD; }
"""
_LIGHT: Final = {"GROUND": "#f2f2f4", "CARD": "#fff", "INK": "#191919", "SOFT": "#757575"}
_DARK: Final = {"GROUND": "#000", "CARD": "#1c1c1e", "INK": "#f2f2f2", "SOFT": "#98989f"}


def page(kind: Kind, text: str, look: Look) -> str:
    """The page as HTML; pictures and icons are left out or drawn by its own style."""
    colours = _DARK if look.dark else _LIGHT
    style = _STYLE
    for name, value in {
        **colours,
        "WIDTH": str(look.width),
        "SIZE": f"{15 * look.size / 100:.1f}",
        "FONT": f"'{look.font}'",
    }.items():
        style = style.replace(name, value)
    body = _BODIES[kind]([line for line in text.strip().splitlines() if line.strip()])
    status = '<div class="status"><span>9:41</span><span>84%</span></div>'
    return f"<!doctype html><meta charset=utf-8><style>{style}</style>{status}<main>{body}</main>"


def _div(text: str, kind: str = "") -> str:
    return f'<div class="{kind}">{html.escape(text)}</div>'


def _row(line: str) -> str:
    """ "Paid on: Nov 2" with the label at the left and the value at the right."""
    label, mark, value = line.partition(":")
    if not mark or not value.strip() or len(label) > 34 or "://" in line:
        return _div(line)
    return f'<div class="row">{_div(label + mark)}{_div(value.strip())}</div>'


_COPY: Final = {"Copy", "Kopieren", "Copiar", "Copier", "Kopiuj", "Копировать", "Копіювати"}
_SUM: Final = r"^[^\w\s]?\s*(?:[A-Z]{0,3}\s?[$€£₽₴]\s?)?\d[\d.,\s]*\s?(?:[A-Z]{3}|zł|[$€£₽₴])?$"


def _lines(lines: list[str]) -> str:
    """Rows of a page; a sum on a line of its own stands beside the label above it."""
    found: list[str] = []
    above = ""
    for line in lines:
        if line in _COPY:
            found.append(_div(line, "pill"))
        elif found and re.match(_SUM, line) and not re.search(r"\d", above) and len(above) < 26:
            found[-1] = f'<div class="row">{_div(above)}{_div(line, "strong")}</div>'
        else:
            found.append(_row(line))
        above = line
    return "".join(found)


def _order(lines: list[str]) -> str:
    title = max(lines, key=lambda line: len(line) if ":" not in line else 0)
    at = lines.index(title)
    goods = f'<div class="goods"><div class="thumb"></div><div>{_div(title)}</div></div>'
    cards = [_lines(lines[:3]), _lines(lines[3:at]), goods + _lines(lines[at + 1 :])]
    return "".join(f'<div class="card">{card}</div>' for card in cards if card)


def _list(lines: list[str]) -> str:
    """A card for each order: a new one begins before each line that looks like the first."""
    starts = [at for at, line in enumerate(lines) if re.search(r"\d{15,16}", line)]
    firsts = [max(at - 1, 0) for at in starts]
    cuts = [*firsts, len(lines)]
    head = _lines(lines[: cuts[0]])
    cards = [_lines(lines[a:b]) for a, b in pairwise(cuts)]
    return head + "".join(f'<div class="card">{card}</div>' for card in cards if card)


def _tracking(lines: list[str]) -> str:
    rows = "".join(
        _div(line, "event soft" if re.search(r"\d{1,2}:\d\d", line) else "event") for line in lines
    )
    return f'<div class="card">{rows}</div>'


def _chat(lines: list[str]) -> str:
    return "".join(_div(line, "bubble") for line in lines)


def _mail(lines: list[str]) -> str:
    return f'<div class="card">{"".join(map(_div, lines))}</div>'


_BODIES: Final = {
    Kind.ORDER: _order,
    Kind.LIST: _list,
    Kind.TRACKING: _tracking,
    Kind.CHAT: _chat,
    Kind.MAIL: _mail,
}
