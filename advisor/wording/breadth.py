"""How broad a text is on a phone, where letters differ: forty of one alphabet fit where another's
thirty do.
"""

import unicodedata
from collections.abc import Mapping
from itertools import accumulate

#: Hundredths of an em that letters take in bold: of the fonts of phones, those of the broadest.
_LETTERS: Mapping[int, str] = {
    24: " '‘’\u00a0\u202f",
    30: "!,-.:;ijlłîïíії·¡",
    36: "()IJ[]`fªºÍІЇ‹›",
    42: "/\\_t{}“”",
    48: '"?rszśźżг–¿',
    54: "*EFLScvy|ćçÉŁŚзстуэґєГЕЁ„",
    60: "$+0123456789<=>PTYZ^aekox~ąęóäöéèêàâôëáãõŻабвеёкохьяРТҐ«»€₽₴",
    66: "#BCKRVXbdghnpquńüûùñúдлнпрцчБВЗКСУХЬЭЯЄ",
    72: "&ADGßÁÄийъАЛПЧЪ",
    78: "HOQUÓÚÖÜДНОЦ",
    84: "NwмфыИЙФ…",
    90: "%@жюЫ",
    96: "MWmœшщЖМ",
    102: "—№",
    108: "ШЮ",
    114: "Щ",
}
_KNOWN = {letter: breadth for breadth, letters in _LETTERS.items() for letter in letters}
_OTHER, _IDEOGRAPH, _SIGN = 66, 100, 130

#: Of a text that is not bold, in hundredths.
_PLAIN = 94


def breadth(text: str, *, bold: bool = True) -> int:
    """The breadth of a text on one line, in hundredths of an em."""
    whole = sum(map(_of, text))
    return whole if bold else whole * _PLAIN // 100


def cut(text: str, room: int) -> str:
    """The text in bold, or as much of it as fits so many hundredths of an em, with "…"."""
    if breadth(text) <= room:
        return text
    fits = sum(end <= room - _of("…") for end in accumulate(map(_of, text)))
    return f"{text[:fits].rstrip()}…"


def _of(letter: str) -> int:
    known = _KNOWN.get(letter)
    if known is not None:
        return known
    kind = unicodedata.category(letter)
    if kind in {"Mn", "Cf"}:  # on the letter before it, or not seen
        return 0
    if kind == "So":
        return _SIGN
    return _IDEOGRAPH if unicodedata.east_asian_width(letter) in "WF" else _OTHER
