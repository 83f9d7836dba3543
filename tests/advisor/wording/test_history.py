"""The history of an order in words."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from advisor.buyer import Buyer
from advisor.dialogues.corrections import Fact
from advisor.disputes import DisputeReason, Proposal
from advisor.events import (
    DisputeDecided,
    Event,
    ExtensionRequested,
    PromisesTold,
    PromiseUsed,
    RecordedEvent,
)
from advisor.money import Money
from advisor.parcel import ParcelState
from advisor.promises import Promise, PromiseKind
from advisor.reporters import ByPerson
from advisor.wording.facts import fact_line
from advisor.wording.history import Noted, event_text, history_message
from advisor.wording.texts import texts_for
from tests.advisor.messages import check_message, shown
from tests.advisor.samples import (
    SHIPPED,
    by_tracker,
    corrected,
    day,
    disputed,
    mistaken,
    order,
    puzzled,
    received,
    recorded,
    registered,
    tracked,
)
from tests.advisor.strategies import LATER, Story, any_events, stories

EN = texts_for("en")
LANGUAGES = st.sampled_from(["en", "ru"])
BUYER = Buyer(chat_id=1, language="en", timezone="Europe/Moscow")


@given(st.data(), LANGUAGES)
def test_every_event_has_words_in_every_language(data: st.DataObject, language: str) -> None:
    event: Event = data.draw(any_events(order(), SHIPPED + timedelta(10)))
    text = shown(event_text(texts_for(language), event))
    assert text.strip() == text != ""
    assert "none" not in text.split()
    assert not text.endswith((".", ",", ":"))


@given(stories(), LATER, LANGUAGES, st.sets(st.integers(1, 7)))
def test_a_history_is_a_message_that_telegram_takes(
    story: Story, later: int, language: str, undone: set[int]
) -> None:
    noted = [Noted(one, undone=one.sequence in undone) for one in story.events]
    today = story.last_on + timedelta(later)
    text = check_message(
        history_message(texts_for(language), story.order, noted, BUYER, today), longest=4000
    )
    assert len(text.splitlines()) >= len(noted) + 2


def test_times_are_the_buyers_and_other_years_are_named() -> None:
    at = datetime(2025, 12, 31, 22, 5, tzinfo=UTC)
    entry = RecordedEvent(sequence=1, at=at, by=ByPerson(1), event=registered())
    before = entry.model_copy(update={"at": at - timedelta(days=1)})
    message = history_message(
        texts_for("en"), order(), [Noted(before), Noted(entry)], BUYER, SHIPPED
    )
    lines = shown(message.html).splitlines()
    assert lines[2].startswith("December 31, 2025 (Wed), 01:05: ")
    assert lines[3].startswith("Jan\xa01\xa0(Thu), 01:05: ")


def test_of_a_long_history_the_latest_is_shown() -> None:
    story = recorded([registered(), *(tracked(number) for number in range(1, 200))])
    message = history_message(
        texts_for("en"), order(), [Noted(one) for one in story], BUYER, SHIPPED
    )
    text = check_message(message, longest=4000)
    lines = text.splitlines()
    assert texts_for("en").plain("event-order_registered", title="Phone case") not in text
    assert texts_for("en").plain("history-earlier", count=200 - len(lines) + 3) == lines[1]


def test_a_correction_is_told_by_the_facts_that_it_names() -> None:
    event = corrected(title="Lamp", seller=None)
    title, seller = fact_line(EN, Fact.TITLE, "Lamp"), fact_line(EN, Fact.SELLER, None)
    assert f"{shown(title)}; {shown(seller)}" in shown(event_text(EN, event))


def test_states_and_reasons_are_told_in_words() -> None:
    moving, late = tracked(9), disputed(20, DisputeReason.LATE)
    assert EN.plain("parcel-moving") in shown(event_text(EN, moving))
    assert EN.plain("dispute-reason-late") in shown(event_text(EN, late))


def test_what_happened_by_mistake_is_told_apart() -> None:
    assert event_text(EN, mistaken(20)) != event_text(EN, received(20))


def test_what_a_tracker_reports_is_told_as_the_service_s() -> None:
    moving = shown(event_text(EN, by_tracker(9, since=7)))
    assert moving == f"17TRACK says: {EN.plain('parcel-moving')} (since {EN.date(day(7))})"
    unclear = shown(event_text(EN, puzzled(9, ParcelState.IN_COUNTRY, ParcelState.RETURNING)))
    for state in ("in_country", "returning"):
        assert EN.plain(f"parcel-{state}") in unclear
    assert shown(event_text(EN, puzzled(9))) == "17TRACK says something unclear"


def test_what_a_page_promises_is_told_by_its_names() -> None:
    promise = Promise(kind=PromiseKind.FREE_RETURN, days=15)
    name = EN.plain("promise-name-free_return")
    assert name in shown(event_text(EN, PromisesTold(on=day(3), promises=(promise,))))
    assert name in shown(event_text(EN, PromiseUsed(on=day(3), promise=promise.kind)))


def test_what_was_offered_and_what_was_asked_for_without_a_number_have_their_words() -> None:
    ten = Proposal(Money(Decimal(10), "USD"))
    between = DisputeDecided(on=day(30), proposals=(ten, Proposal(None, goes_back=True)))
    assert "$10" in shown(event_text(EN, between))
    without = shown(event_text(EN, ExtensionRequested(on=day(50))))
    assert without == EN.plain("event-extension-asked")
