"""Letters as they are typed in haste: without accents, strokes and apostrophes."""

import unicodedata

#: Letters of which no accent can be taken off.
_BARE = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "œ": "oe", "æ": "ae", "’": "", "'": ""})
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})

#: Behind it begin Greek and Cyrillic, whose letters with marks are letters of their own.
_LAST_LATIN = "ɏ"


def without_marks(word: str) -> str:
    """A word in small letters without the marks of its Latin letters."""
    base, kept = "", []
    for sign in unicodedata.normalize("NFD", word.translate(_BARE)):
        if not unicodedata.combining(sign):
            base = sign
        elif base <= _LAST_LATIN:
            continue
        kept.append(sign)
    return unicodedata.normalize("NFC", "".join(kept))


def typed_in_haste(word: str) -> frozenset[str]:
    """How a word may be typed without its marks; "ü" as "u" or as "ue"."""
    return frozenset({without_marks(word), without_marks(word.translate(_UMLAUTS))})
