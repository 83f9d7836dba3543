"""Reading for the first time."""

from datetime import date

from advisor.intake import rows, seller, tellings
from advisor.intake.fields import parts
from advisor.intake.pasted import read_every
from advisor.intake.rehearsal import rehearse
from advisor.intake.seller import seller_requests
from advisor.intake.tellings import telling_in

BUILT = (parts._tail, rows._mark, seller._pattern, tellings._pattern, tellings._days)


def test_after_a_rehearsal_readers_have_what_they_need() -> None:
    for one in (*BUILT, telling_in):
        one.cache_clear()

    rehearse.__wrapped__(("en",))

    built = [one.cache_info().misses for one in BUILT]
    assert all(built)
    read_every("Lamp, shipped 3 days ago, $5", today=date(2026, 11, 30), language="en")
    for sentence in ("Hat, $5", "the seller gave me 20 days"):
        telling_in(sentence)
        seller_requests(sentence)
    assert [one.cache_info().misses for one in BUILT] == built
