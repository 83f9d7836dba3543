"""What the picture of an order's dates shows, before it is drawn."""

from datetime import date

from advisor.disputes import DisputeReason
from advisor.events import OrderClosed
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.wording.pictures import Look, TimelineView, Tone, timeline_caption, timeline_view
from advisor.wording.texts import available_languages, texts_for
from tests.advisor.messages import shown
from tests.advisor.samples import (
    POLICY,
    SHIPPED,
    after,
    asked,
    day,
    disputed,
    granted,
    order,
    received,
    tracked,
    unshipped,
)
from tests.cases import for_each

EN = texts_for("en")

EXTENDED_TWICE = order(tracked(6), asked(50), granted(55, 75), asked(70), granted(72, 90))


def view(of: Order, number: int, language: str = "en") -> TimelineView:
    found = timeline_view(texts_for(language), of, day(number), POLICY)
    assert found is not None
    return found


def days(of: TimelineView) -> list[int]:
    return [(station.on - SHIPPED).days for station in of.stations]


def test_an_untracked_order_shows_its_days_from_shipment_to_the_last_window() -> None:
    drawn = view(order(guaranteed_days=40), 0)
    assert days(drawn) == [0, 0, 10, 15, 41, 55, 59, 60, 74]
    assert drawn.stations[0].look is Look.BEGINNING
    assert drawn.stations[1].look is Look.TODAY
    assert drawn.stations[3].when == "Nov 16\u2009–\u200921"
    assert (drawn.figure, drawn.figure_label) == (
        "60",
        EN.plain("picture-days-protection", days=60),
    )
    assert drawn.span is not None
    assert (drawn.span.begins, drawn.span.ends, drawn.span.tail) == (day(0), day(60), day(75))


def test_what_falls_on_today_stands_in_its_line() -> None:
    (today,) = [one for one in view(order(), 10).stations if one.look is Look.TODAY]
    what = EN.plain("checkpoint-seller_letter")
    assert today.label == EN.plain("picture-today-with", what=what)
    assert 10 in days(view(order(), 10))
    assert days(view(order(), 10)).count(10) == 1


def test_a_stretch_of_days_stays_to_be_done_until_its_last_day() -> None:
    drawn = view(order(), 18)
    assert days(drawn)[:4] == [0, 10, 15, 18]
    assert [one.passed for one in drawn.stations[:4]] == [True, True, False, False]
    assert view(order(), 21).stations[2].passed


def test_extensions_are_part_of_the_time_that_runs() -> None:
    drawn = view(EXTENDED_TWICE, 73)
    assert drawn.span is not None
    assert drawn.span.ends == day(90)
    assert drawn.span.extended_from == day(60)
    labels = [station.label for station in drawn.stations]
    assert EN.plain("picture-protection-ends", extended=30) in labels


def test_an_ended_protection_counts_the_days_of_the_last_window() -> None:
    drawn = view(order(tracked(6)), 63)
    assert drawn.figure == "12"
    assert drawn.tone is Tone.URGENT
    assert drawn.stations[-1].on == day(74)


def test_a_dispute_has_its_own_stations() -> None:
    drawn = view(order(disputed(25)), 28)
    assert drawn.tone is Tone.UNDER_WAY
    assert days(drawn)[:3] == [0, 25, 28]
    assert {30, 32, 33, 39} <= set(days(drawn))
    assert drawn.span is not None
    assert drawn.span.begins == day(25)


def test_an_arrived_parcel_counts_from_its_arrival() -> None:
    drawn = view(order(tracked(6), received(20)), 22)
    assert drawn.span is not None
    assert (drawn.span.begins, drawn.span.ends) == (day(20), day(35))


def test_an_order_that_waits_to_be_sent_is_drawn_from_its_payment() -> None:
    drawn = view(after(unshipped(tracking_number=None)), 3)
    assert drawn.stations[0].label == EN.plain("picture-paid")
    assert drawn.span is None


def test_there_is_no_picture_of_a_closed_order() -> None:
    assert timeline_view(EN, order(OrderClosed(on=day(3))), day(4), POLICY) is None


@for_each("language", available_languages())
@for_each("number", [0, 12, 18, 40, 59, 60, 70, 76, 300])
@for_each(
    "of",
    [
        order(guaranteed_days=40),
        order(tracked(3, ParcelState.RETURNING)),
        order(tracked(5, ParcelState.DELIVERED_ELSEWHERE)),
        order(disputed(25, DisputeReason.LATE), days=90, destination="RU"),
        EXTENDED_TWICE,
    ],
    ids=["untracked", "returning", "elsewhere", "disputed", "extended"],
)
def test_every_picture_lists_few_days_in_order_and_says_them_in_words(
    of: Order, number: int, language: str
) -> None:
    drawn = view(of, number, language)
    assert len(drawn.stations) <= 14
    assert days(drawn)[1:] == sorted(days(drawn)[1:])
    assert [one.look for one in drawn.stations].count(Look.TODAY) == 1
    caption = timeline_caption(texts_for(language), drawn)
    text = shown(caption)
    assert drawn.headline in text
    assert len(text) <= 1024
    assert text == text.strip()


def test_a_caption_is_cut_between_its_lines() -> None:
    long = order(title="Щ" * 200, guaranteed_days=60, days=75)
    drawn = timeline_view(EN, long, date(2026, 11, 2), POLICY)
    assert drawn is not None
    text = shown(timeline_caption(EN, drawn))
    assert text.splitlines()[-1].endswith(drawn.stations[-1].label)


def test_a_caption_that_would_be_too_long_is_cut_between_its_lines() -> None:
    long = order(title="&" * 150, guaranteed_days=60, days=75)
    drawn = timeline_view(EN, long, date(2026, 11, 2), POLICY)
    assert drawn is not None
    *_, last = shown(timeline_caption(EN, drawn)).splitlines()
    labels = [station.label for station in drawn.stations]
    assert any(last.endswith(label) for label in labels[:-1])
    assert not last.endswith(labels[-1])
