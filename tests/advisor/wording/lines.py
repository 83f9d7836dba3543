"""How tall a message is on a phone: lines of a chat that is 390 pixels wide.

Telegram's text is set in 16 or 17 points there, which leaves 38 to 42 characters a line; 40 are
counted, broken between words. What is folded away and the letters are left out.
"""

import re
import textwrap

from tests.advisor.messages import shown

#: Characters of a line on a phone of 390 pixels.
WIDTH = 40

_BLOCK = re.compile(
    r"<blockquote expandable>.*?</blockquote>|✉️ <b>[^<]*</b>\n<pre>.*?</pre>", re.DOTALL
)


def lines_seen(html: str) -> list[str]:
    """The lines of a message that are read before anything is tapped, without its letter."""
    text = shown(_BLOCK.sub("", html))
    wrapped = (textwrap.wrap(line, WIDTH) or [""] for line in text.splitlines())
    return [line for lines in wrapped for line in lines]
