"""Words that readers of pictures are known to misread: what can only be meant is put right.

A mended word is as sure as what proves it: a check digit makes it certain, the mere form of a
number does not.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from advisor.intake.screens.word import Word
from advisor.intake.tracking import s10_check_digit

#: How sure a word is that was mended without proof, or that may lack a sign: it is asked about.
_IN_DOUBT = 40
_CERTAIN = 100
_UNSURE = 70

_DIGITS = {"0": "OoОоQD", "1": "IlІ|!", "2": "Z", "3": "Зз", "5": "S", "6": "G", "8": "BВ"}
_LIKE_DIGITS = "".join(_DIGITS.values())
_TO_DIGITS = str.maketrans({char: digit for digit, like in _DIGITS.items() for char in like})
_TO_LETTERS = str.maketrans({"0": "O", "1": "I", "2": "Z", "5": "S", "6": "G", "8": "B"})

#: Letters of the other alphabet that look alike: they prove nothing about which was printed.
_LATIN = str.maketrans("АВСЕНІКМОРТХУ", "ABCEHIKMOPTXY")

_NUMBER_SIGN = r"(?:N[eе°º]|[МM][eе]|Л[eе]|Nо)(?=\d{6})"
_ROUBLE = r"(?<=\d)\s?[PРpр]$"
_CYRILLIC = r"[а-яёіїєґ]{3}"
_S10_LENGTH, _LEAST_DIGITS_OF_S10 = 13, 6
_LEAST_DIGITS = 0.6
_LONG = 10
_PART = r"[\d/|]{3,}"
_NO_DIGIT = r"[/|]"
_ORDER_NUMBER = range(15, 18)
_TOO_LONG = r"\W*\d{17,}\W*"
_CENTS = r"(?:[$€£]|USD|EUR|PLN|zł|BRL|R\$)"
_WITHOUT_CENTS = rf"{_CENTS}?\s?\d{{3,}}\s?{_CENTS}?"


def mended(words: Sequence[Word]) -> list[Word]:
    """The words of one picture, with what must be meant."""
    cyrillic = sum(bool(re.search(_CYRILLIC, word.text.lower())) for word in words) >= 3
    found: list[Word] = []
    for word in _undivided(words):
        before = found[-1] if found else None
        one = _mended(word, cyrillic=cyrillic)
        if cyrillic and before is not None and _may_be_rouble(before, one):
            one = replace(one, text="₽", sure=_IN_DOUBT if one.text.isdigit() else _CERTAIN)
        found.append(one)
    return [_doubted(word, beside) for word, beside in zip(found, _signs(found), strict=True)]


def _undivided(words: Sequence[Word]) -> list[Word]:
    """Words with the number of an order put together that was torn in two."""
    found: list[Word] = []
    for word in words:
        before = found[-1] if found else None
        if before is not None and before.line == word.line and _is_torn(before.text, word.text):
            text = re.sub(_NO_DIGIT, "", before.text + word.text)
            right, bottom = word.right, max(before.bottom, word.bottom)
            found[-1] = replace(before, text=text, right=right, bottom=bottom, sure=_IN_DOUBT)
        else:
            found.append(word)
    return found


def _is_torn(one: str, other: str) -> bool:
    whole = re.sub(_NO_DIGIT, "", one + other)
    parts = (re.fullmatch(_PART, part) for part in (one, other))
    grouped = len(one) % 4 == 0 and len(other) % 4 == 0
    return all(parts) and not grouped and len(whole) in _ORDER_NUMBER


def _mended(word: Word, *, cyrillic: bool) -> Word:
    text = re.sub(rf"^{_NUMBER_SIGN}", "№", word.text)
    if cyrillic:
        text = re.sub(_ROUBLE, " ₽", text)
    word = replace(word, text=text)
    return _number(_s10(word))


def _may_be_rouble(before: Word, word: Word) -> bool:
    like = word.text in "PРpр" or (word.text == "2" and word.sure < _UNSURE)
    return like and before.line == word.line and before.text[-1].isdigit()


def _s10(word: Word) -> Word:
    """A number of thirteen places, as posts have it: its check digit proves which was meant."""
    match = re.fullmatch(rf"(\w{{{_S10_LENGTH}}})([.,;:!)]*)", word.text)
    if match is None:
        return word
    text = match[1].upper()
    if sum(map(str.isdigit, text)) < _LEAST_DIGITS_OF_S10:
        return word
    digits = text[2:11].translate(_TO_DIGITS)
    letters = (text[:2] + text[11:]).translate(_TO_LETTERS).translate(_LATIN)
    code = letters[:2] + digits + letters[2:]
    if not re.fullmatch(r"[A-Z]{2}\d{9}[A-Z]{2}", code):
        return word
    proved = s10_check_digit(digits[:8]) == int(digits[8]) and text.isascii()
    if code == text and proved:
        return word
    return replace(word, text=code + match[2], sure=_CERTAIN if proved else _IN_DOUBT)


def _number(word: Word) -> Word:
    """A long number with letters in it that only look like digits."""
    start = re.match(r"[A-Z]{0,4}", word.text)
    head = start[0] if start and len(start[0]) < len(word.text) else ""
    head = head if head.translate(_TO_DIGITS) == head or len(head) == 2 else ""
    rest = word.text[len(head) :]
    plain = rest.rstrip(".,)")
    like = [char for char in plain if char in _LIKE_DIGITS]
    figures = sum(map(str.isdigit, plain))
    if not like or len(plain) < _LONG or figures + len(like) != len(plain):
        return word
    if figures < _LEAST_DIGITS * len(plain):
        return word
    text = head + plain.translate(_TO_DIGITS) + rest[len(plain) :]
    return replace(word, text=text, sure=min(word.sure, _IN_DOUBT))


def _signs(words: Sequence[Word]) -> list[str]:
    """What stands beside each word in its line, without a space."""
    found = []
    for at, word in enumerate(words):
        before = words[at - 1] if at else None
        behind = words[at + 1] if at + 1 < len(words) else None
        near = [one.text if one is not None and one.line == word.line else ""
                for one in (before, behind)]  # fmt: skip
        found.append(" ".join(near))
    return found


def _doubted(word: Word, beside: str) -> Word:
    """A sum that may have lost the sign before its cents: "310€" may be 3,10 €.

    Likewise a number longer than the shop's: the exclamation mark behind it looks like a 1.
    """
    if re.fullmatch(_TOO_LONG, word.text):
        return replace(word, sure=min(word.sure, _IN_DOUBT))
    sign = re.search(_CENTS, word.text) or re.search(rf"(?<!\w){_CENTS}(?!\w)", beside)
    if sign and re.fullmatch(_WITHOUT_CENTS, word.text):
        return replace(word, sure=min(word.sure, _IN_DOUBT))
    return word
