"""What the wording returns: a message with buttons, independent of any chat service."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum


class Action(StrEnum):
    """What a button does. The values travel in callback data: short, and never reused."""

    STATUS = "st"
    TRACK = "tk"
    TRACK_STATE = "ts"
    STILL_NOTHING = "sn"
    LETTER = "lt"
    LETTER_KIND = "lk"
    WROTE = "wr"
    EXTEND = "ex"
    EXTEND_DAYS = "ed"
    EXTENDED = "xy"
    EXTENDED_DAYS = "xd"
    NOT_EXTENDED = "xn"
    ARRIVED = "ar"
    DISPUTE = "dp"
    DISPUTED = "do"
    SNOOZE = "sz"
    CLOSE = "cl"
    CLOSE_CONFIRMED = "cc"
    ORDERS = "ls"
    ADD = "ad"
    TODAY = "td"
    DRAFT = "dr"
    CANCEL = "cx"
    HELP = "hp"
    SETTINGS = "se"
    SHIPPED = "sh"
    SELLER_REFUSED = "rf"
    SELLER_OFFERED = "of"
    TAKEN_OVER = "to"
    DECIDED = "dc"
    APPEALED = "ap"
    WON = "wn"
    LOST = "lo"
    CANCEL_DISPUTE = "cd"
    CANCEL_DISPUTE_CONFIRMED = "cy"
    REFUNDED = "rd"
    RULES = "ru"
    UNDO = "un"
    UNDO_CONFIRMED = "uy"
    HISTORY = "hi"
    DELETE = "dl"
    DELETE_CONFIRMED = "dy"
    EDIT = "ei"
    EDIT_FACT = "ef"
    EDIT_VALUE = "ev"
    FORGET_CONFIRMED = "fy"
    TIMELINE = "tl"
    PREVIEW = "pv"
    RESUME = "rs"
    CODE = "cn"
    NEW_WITH_CODE = "nc"
    CODE_TO_ORDER = "ct"
    OPERATOR = "op"
    BROADCAST = "bc"
    BROADCAST_STOP = "bx"
    CALENDAR = "ca"
    IMPORT = "im"
    MISTAKE = "ms"
    ASKED = "ak"
    SILENCE = "sl"
    PARK = "pk"
    PARK_UNTIL = "pu"
    TERMS = "tm"
    CLAIM = "cm"
    RETURN_AGREED = "ra"
    SENT_BACK = "sb"
    NUDGE = "nu"
    HUSH = "hu"
    LATER = "la"
    ACCEPTED = "ac"
    NOTHING_OFFERED = "n0"
    STATUS_SINCE = "ss"
    KEPT_UNTIL = "ku"
    CHEAP = "ch"
    PROBLEM = "pb"
    SELLER_ASKS = "sa"
    SELLER_REQUEST = "sr"
    NEWS = "nw"
    MISREAD = "mr"
    WATCH = "wt"
    PAGE_SAME = "p0"
    PAGE_LATER = "p1"
    PAGE_COMPLETED = "p2"
    REFUSED = "rx"
    TERMS_ARE = "ta"
    PROMISE_USED = "pd"
    CANCELLED = "ce"
    LAW = "lw"
    REASON_WAS = "rw"
    RETURN_CAUSE = "rc"
    RETURN_POSTAGE = "rp"
    RETURN_UNTIL = "rt"
    RETURN_NUMBER = "rn"
    SAID = "si"
    MORE = "mo"
    SHOP_IS = "sp"
    END_IS = "ei"
    """Only in words: its buttons correct the fact."""
    PAID_WITH = "pw"
    CUSTOMS_ANSWERED = "cs"
    RETURN_ARRIVED = "rv"
    NOT_NEEDED = "nn"
    DELIVERED_AT = "da"
    SOLUTION = "so"
    ANSWER_BY = "ab"
    EXTENSION_OFFERED = "eo"
    """Only in words: the seller says to be going to extend; nothing is noted by that."""


class Style(StrEnum):
    """The colour of the one button of a message that matters."""

    SUCCESS = "success"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Press:
    """What pressing a button means."""

    action: Action
    order: int | None = None
    """Number of the order within the chat."""
    revision: int | None = None
    """The order's revision for which the button was made; a button of an older one is stale."""
    argument: str = ""
    on: date | None = None
    """The buyer's local day on which it happened, if one was told; else it happens on pressing."""


@dataclass(frozen=True, slots=True)
class Button:
    """A button with exactly one effect: a press, a text to copy, or a link."""

    label: str
    press: Press | None = None
    copies: str | None = None
    url: str | None = None
    style: Style | None = None
    """Its colour; `None` for that of the app."""


#: Buttons as they stand below a message.
Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Fold:
    """How many buttons are seen at one glance, besides the one that unfolds the others."""

    seen: int
    last: Rows
    """Rows below the first ones, which are never folded; at their end what unfolds the others."""


@dataclass(frozen=True, slots=True)
class Message:
    """A message as Telegram's HTML, with rows of buttons below it."""

    html: str
    buttons: Rows = ()
    """All of them, also those that are folded at first."""
    fold: Fold | None = None
    silent: bool = False
    """Whether it arrives silently: it can wait."""
    expects: Press | None = None
    """What an answer in words belongs to, if one is expected that no button can give."""

    @property
    def shown(self) -> Rows:
        """The rows that are seen before the others are unfolded."""
        if self.fold is None:
            return self.buttons
        first = tuple(_first(self.buttons, self.fold))
        seen = {button for row in (*first, *self.fold.last) for button in row}
        folded = any(button not in seen for row in self.buttons for button in row)
        return (*first, *self.fold.last) if folded else self.buttons

    def with_rows(self, *rows: tuple[Button, ...]) -> "Message":
        """The same with rows below the others, which are not folded with them."""
        if self.fold is None:
            return replace(self, buttons=(*self.buttons, *rows))
        fold = replace(self.fold, last=(*rows, *self.fold.last))
        known = {button for row in self.buttons for button in row}
        new = (tuple(one for one in row if one not in known) for row in rows)
        buttons = (*self.buttons, *(row for row in new if row))
        return replace(self, buttons=buttons, fold=fold)


def _first(rows: Rows, fold: Fold) -> Iterator[tuple[Button, ...]]:
    """The first buttons, row by row, without those that stand below them anyway."""
    below = [button for row in fold.last for button in row]
    room = fold.seen + 1 - len(below)
    for row in rows:
        seen = tuple(button for button in row if button not in below)[:room]
        room -= len(seen)
        if seen:
            yield seen
