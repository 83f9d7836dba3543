"""Wording for the first time."""

from datetime import date, timedelta
from decimal import Decimal

from advisor.events import OrderRegistered
from advisor.money import Money
from advisor.policy import Policy
from advisor.timeline import timeline
from advisor.transitions import register
from advisor.wording.rehearsal import rehearse_nudges
from advisor.wording.status import nudge_message
from advisor.wording.texts import texts_for

SHIPPED = date(2026, 3, 2)


def test_after_a_rehearsal_the_words_of_the_usual_nudges_are_there() -> None:
    texts_for.cache_clear()
    unread = texts_for("de")._lexicon._unparsed
    all_of_them = len(unread)
    rehearse_nudges("de")
    left = dict(unread)
    assert len(left) < all_of_them

    event = OrderRegistered(
        on=SHIPPED,
        title="Hülle",
        tracking_number="RB123456785CN",
        price=Money(Decimal(250), "EUR"),
        shipped_on=SHIPPED,
        protection_end=SHIPPED + timedelta(75),
    )
    order, policy = register(7, event), Policy()
    for point in timeline(order, policy):
        nudge_message(texts_for("de"), order, point, point.on, policy)

    assert unread == left
