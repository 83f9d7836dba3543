"""How tall a message is on a phone: lines of a chat that is 390 pixels wide.

Telegram's text is set in 16 or 17 points there, in letters narrower than those that we measure by,
which leaves some twenty-three ems a line, broken between words. What is folded away and the letters
are left out.
"""

import re
from collections.abc import Iterator

from advisor.wording.breadth import breadth
from tests.advisor.messages import shown

#: The breadth of a line on a phone of 390 pixels, in hundredths of an em.
WIDTH = 2300

_BLOCK = re.compile(
    r"<blockquote expandable>.*?</blockquote>|✉️ <b>[^<]*</b>\n<pre>.*?</pre>", re.DOTALL
)


def lines_seen(html: str) -> list[str]:
    """The lines of a message that are read before anything is tapped, without its letter."""
    text = shown(_BLOCK.sub("", html))
    return [line for whole in text.splitlines() for line in _broken(whole)]


def _broken(text: str) -> Iterator[str]:
    """A line as a phone breaks it between words."""
    first, *others = text.split(" ")
    line = first
    for word in others:
        longer = f"{line} {word}"
        if breadth(longer, bold=False) > WIDTH:
            yield line
            longer = word
        line = longer
    yield line
