"""The case file: what happened, by day, in English, for whoever has to decide."""

from datetime import UTC, datetime

from advisor.buyer import Buyer
from advisor.events import OrderClosed
from advisor.promises import Promise, PromiseKind
from advisor.sightings import LastLook, Service
from advisor.wording.case_file import MOST_EVENTS, MOST_LETTERS, CaseFile, case_file
from tests.advisor.samples import (
    POLICY,
    by_tracker,
    day,
    disputed,
    order,
    recorded,
    registered,
    tracked,
    wrote,
)

BUYER = Buyer(chat_id=1, language="ru", timezone="Europe/Berlin")
NOW = datetime(2026, 11, 21, 23, 30, tzinfo=UTC)
STORY = recorded(
    (
        registered(seller="Lamps & Co", order_number="8012345678901234"),
        wrote(10),
        by_tracker(12, words="Accepted <b>by carrier"),
    )
)


def chapter(case: CaseFile, heading: str) -> tuple[str, ...]:
    [found] = [one.lines for one in case.chapters if one.heading == heading]
    return found


def test_it_has_the_facts_and_every_day_with_instants_in_the_buyer_s_zone() -> None:
    of = order(seller="Lamps & Co", order_number="8012345678901234")
    case = case_file(of, STORY, BUYER, NOW, POLICY)
    assert case.title == "Case file: Phone case"
    facts, events = chapter(case, "The order"), chapter(case, "Day by day")
    assert "Seller: Lamps & Co" in facts
    assert "Order number: 8012345678901234" in facts
    assert not any(line.startswith("Paid on") for line in facts)
    assert [line[:10] for line in events] == [str(day(n)) for n in (0, 10, 12)]
    assert "17TRACK says" in events[2]
    noted = STORY[2].at.astimezone(BUYER.zone)
    assert f"“Accepted <b>by carrier” (noted {noted:%Y-%m-%d %H:%M}+0" in events[2]
    assert "2026-11-22 00:30+01:00" in case.note
    headings = ["The order", "Day by day", "Words prepared for what was sent"]
    assert [one.heading for one in case.chapters] == headings


def test_it_has_what_the_page_promises_and_what_a_service_showed_last() -> None:
    promises = (Promise(kind=PromiseKind.LATE_COUPON, until=day(30)),)
    look = LastLook(service=Service.SHIP24, on=day(20), scan=day(9), words="Left")
    case = case_file(order(promises=promises), STORY, BUYER, NOW, POLICY, look=look)
    [promised] = chapter(case, "What its page promises")
    assert "coupon" in promised
    assert "<" not in promised
    [showed] = chapter(case, "Tracking")
    assert "the last scan shown by Ship24 was of" in showed
    assert showed.endswith("“Left”.")
    disputed_one = order(disputed(15), OrderClosed(on=day(30)))
    again = case_file(disputed_one, STORY, BUYER, NOW, POLICY, look=look)
    assert chapter(again, "Tracking") == (showed,)


def test_of_very_many_events_the_latest_are_told() -> None:
    story = recorded([registered(), *(tracked(n % 50) for n in range(MOST_EVENTS))])
    assert len(chapter(case_file(order(), story, BUYER, NOW, POLICY), "Day by day")) == MOST_EVENTS


def test_the_words_of_what_was_sent_stand_below_their_day() -> None:
    story = recorded([registered(), wrote(10), *(wrote(n) for n in range(11, 50))])
    letters = chapter(
        case_file(order(), story, BUYER, NOW, POLICY), "Words prepared for what was sent"
    )
    assert len(letters) == MOST_LETTERS
    day_and_name, words, *_ = letters[0].split("\n")
    assert day_and_name.startswith(f"{day(30)}: ")
    assert words.startswith("Dear seller")
