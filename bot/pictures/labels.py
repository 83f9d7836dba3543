"""The tracking numbers among the barcodes of labels."""

import re
from collections.abc import Iterable

from advisor.intake import Problem, parse_tracking

_MOST_CODES = 6
_GOODS = frozenset({"EAN13", "EAN8", "UPCA", "UPCE"})
_IN_A_LINK = re.compile(r"(?<![A-Z0-9])[A-Z0-9]{10,30}(?![A-Z0-9])")


def tracking_codes(barcodes: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Possible tracking numbers among barcodes, each a form and a text, as they are written.

    Codes of goods in a shop come last.
    """
    in_order = sorted(barcodes, key=lambda one: one[0] in _GOODS)
    codes = [code for _, text in in_order for code in _tracking_numbers(text)]
    return tuple(dict.fromkeys(codes))[:_MOST_CODES]


def _tracking_numbers(text: str) -> list[str]:
    """A barcode as it is; for a link or a longer text, the codes in it."""
    whole = parse_tracking(text)
    if not isinstance(whole, Problem):
        return [whole] if any(map(str.isdigit, whole)) else []
    inside = (match[0] for match in _IN_A_LINK.finditer(text[:500].upper()))
    return [code for code in inside if sum(map(str.isdigit, code)) >= 8]
