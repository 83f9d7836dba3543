"""Reading for the first time."""

from datetime import date

from advisor.intake import rows, seller
from advisor.intake.fields import parts
from advisor.intake.pasted import read_every
from advisor.intake.rehearsal import rehearse

BUILT = (parts._tail, rows._mark, seller._pattern)


def test_after_a_rehearsal_readers_have_what_they_need() -> None:
    for one in BUILT:
        one.cache_clear()

    rehearse.__wrapped__(("en",))

    built = [one.cache_info().misses for one in BUILT]
    assert all(built)
    read_every("Lamp, shipped 3 days ago, $5", today=date(2026, 11, 30), language="en")
    assert [one.cache_info().misses for one in BUILT] == built
