"""A title and its price without a comma between them: "jacket $62", "the lamp cost me 39,90 €"."""

import re

from advisor.intake.lines.sums import only_sum
from advisor.intake.priced_names import may_be_title, name_before

#: What ends the first part of a line; a comma between figures belongs to them.
_END = re.compile(r";|,(?!\d)|(?<!\d),|\.\s|\Z")


def apart(text: str) -> str:
    """The text with a comma between its title and the price behind it; otherwise as it is.

    Only of one line with one sum in it, so that no other figure is taken for the price.
    """
    found = None if "\n" in text.strip() else only_sum(text)
    if found is None:
        return text
    start, end = found
    first = _END.search(text)
    stops = first.start() if first is not None else len(text)
    name, behind = name_before(text[:start], text[end:stops])
    if behind.strip() or start >= stops or not may_be_title(name):
        return text
    return f"{name}, {text[start:end]}{text[stops:]}"
