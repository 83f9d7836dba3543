"""Texts made to be slow: none holds the event loop for long."""

import time
from datetime import date

from advisor.intake import read_pasted
from tests.cases import for_each

TEXTS = [
    "a\n",
    "US $1.00\nx1\n",
    "1 2 ",
    "12/11/2026\n",
    "RA123456785CN\n",
    "- ",
    "Lamp, $1, ",
    "two weeks ago\n",
    "\u00a0",
    "Hi,\nI ordered 1. May, ",
    "ordered nov 12, shipped nov 15. ",
    "[Forwarded from a]\n",
    "https:// ",
    "a@b.cd\n",
    "From: a@b.cd\nDate: 12\nDate: 13\nDate: 14\n",
]

#: Seconds of work that no text of that length may take. How long it does take, at most a quarter of
#: that, `python -m benchmarks reading` measures: beside other tests the same work takes far longer.
AT_MOST = 0.2


@for_each("text", TEXTS)
def test_the_longest_text_is_read_in_a_moment(text: str) -> None:
    longest = text * (4096 // len(text))

    def seconds() -> float:
        began = time.process_time()
        read_pasted(longest, today=date(2026, 11, 1), language="en")
        return time.process_time() - began

    seconds()  # what is compiled once
    assert min(seconds() for _ in range(5)) < AT_MOST
