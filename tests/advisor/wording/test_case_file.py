"""The case file: what happened, by day, in English, for whoever has to decide."""

from advisor.wording.case_file import MOST_EVENTS, case_file
from tests.advisor.samples import by_tracker, day, order, recorded, registered, tracked, wrote

STORY = recorded(
    (
        registered(seller="Lamps & Co", order_number="8012345678901234"),
        wrote(10),
        by_tracker(12, words="Accepted <b>by carrier"),
    )
)


def test_it_has_the_facts_and_every_day() -> None:
    case = case_file(order(seller="Lamps & Co", order_number="8012345678901234"), STORY, day(20))
    assert case.title == "Case file: Phone case"
    assert "Seller: Lamps & Co" in case.facts
    assert "Order number: 8012345678901234" in case.facts
    assert not any(line.startswith("Paid on") for line in case.facts)
    assert [line[:10] for line in case.events] == [str(day(n)) for n in (0, 10, 12)]
    assert case.events[2].endswith("“Accepted <b>by carrier”")
    assert "17TRACK says" in case.events[2]
    assert "November 21, 2026" in case.note


def test_of_very_many_events_the_latest_are_told() -> None:
    story = recorded([registered(), *(tracked(n % 50) for n in range(MOST_EVENTS))])
    assert len(case_file(order(), story, day(60)).events) == MOST_EVENTS
