"""Reading for the first time, when nobody waits for it: what reading needs is built only once."""

from datetime import date
from functools import cache

from advisor.intake.aside import drops_it, is_aside
from advisor.intake.order_text import parse_order_text
from advisor.intake.pasted import read_every
from advisor.intake.seller import seller_requests
from advisor.intake.talk import is_no, is_yes
from advisor.intake.tellings import says_sent, says_wish, telling_in
from advisor.intake.tracking_page import newest_state
from advisor.intake.wishes import wish_in

#: A page, a tracking page and sentences, made up of what most readers look for.
_TEXTS = (
    """From: AliExpress
Order 8012345678901234
Placed on Nov 12, 2026, paid $12.50
Phone case, $12.50 x 1
Seller: Best Store
Shipped yesterday at 10:30, 3 days ago
Tracking number LP00123456789012
Estimated delivery: 29 November
Your order will be protected for 60 days, 5 days 3 hours left""",
    "2026-11-12 10:30 Arrived at the post office\n2026-11-11 09:00 Departed from the country",
    "I bought a lamp for 20 dollars, shipped 3 days ago. Is it on its way? Friday",
)

#: Short, as most of what people type: some readers look into nothing longer.
_SENTENCES = (
    "Lamp 2, $12.50",
    "It went back",
    "I don’t need help with order 2, they gave me 5 more days",
    "I got a refund",
)


@cache
def rehearse(languages: tuple[str, ...]) -> None:
    """Builds the patterns of all readers, by reading texts of each kind in these languages.

    Takes about a second of CPU in a process, once; whoever needs an answer meanwhile should not
    have to wait for it, so it belongs in a thread.
    """
    today = date(2026, 11, 30)
    for text in _TEXTS:
        for language in languages:
            read_every(text, today=today, language=language)
            parse_order_text(text, today=today, language=language)
            newest_state(text.splitlines(), today=today, language=language)
    for text in (*_TEXTS, *_SENTENCES):
        for read in (seller_requests, telling_in, wish_in, says_sent, says_wish):
            read(text)
        for ask in (is_yes, is_no, is_aside, drops_it):
            ask(text)
