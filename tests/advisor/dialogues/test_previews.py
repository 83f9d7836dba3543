"""Orders that wait for a look: which is shown, and what happens to the others."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from advisor.dialogues.previews import (
    MOST_PREVIEWS,
    Previews,
    is_of,
    may_be_of,
    may_be_parcel_of,
    may_be_sent_as,
)
from advisor.dialogues.registration import Draft, Field
from advisor.money import Money
from advisor.order import Order
from advisor.terms import Terms
from tests.advisor.samples import order, stored


def waiting(*titles: str) -> Previews:
    return Previews(id=7).added(tuple(Draft(title=title, preview=True) for title in titles))


def test_the_first_of_several_is_shown() -> None:
    previews = waiting("Lamp", "Ring", "Case")
    assert previews.current.title == "Lamp"
    assert previews.place == 0


def test_one_turns_the_pages_in_a_ring() -> None:
    previews = waiting("Lamp", "Ring", "Case")
    assert previews.turned_to(previews.neighbour(-1)).current.title == "Case"
    assert previews.turned_to(previews.neighbour(1)).current.title == "Ring"


def test_when_one_is_saved_the_next_comes_up_and_after_the_last_the_first() -> None:
    previews = waiting("Lamp", "Ring", "Case")
    assert previews.without(frozenset({previews.key})).current.title == "Ring"
    last = previews.turned_to(previews.neighbour(-1))
    assert last.without(frozenset({last.key})).current.title == "Lamp"


@pytest.mark.parametrize(
    ("said", "shown"),
    [("how long for the ring?", "Ring"), ("the third one came", "Case"), ("it came", "Lamp")],
)
def test_the_order_that_a_text_names_is_shown(said: str, shown: str) -> None:
    assert waiting("Lamp", "Ring", "Case").spoken_of(said).current.title == shown


def test_a_key_is_never_given_twice() -> None:
    previews = waiting("Lamp")
    first = previews.key
    later = previews.without(frozenset({first})).added((Draft(title="Ring"),))
    assert later.key != first
    assert not later.has(first)


def test_what_is_pasted_later_stands_behind_and_is_shown() -> None:
    previews = waiting("Lamp").added((Draft(title="Ring"),))
    assert [item.draft.title for item in previews.items] == ["Lamp", "Ring"]
    assert previews.current.title == "Ring"


def test_an_order_that_is_pasted_again_takes_the_place_of_the_earlier_reading() -> None:
    previews = Previews(id=7).added((Draft(title="Lamp", order_number="8012345678901234"),))
    again = previews.added((Draft(title="Desk lamp", order_number="8012345678901234"),))
    assert [item.draft.title for item in again.items] == ["Desk lamp"]


NUMBER = "8012345678901234"
CONFIRMED = Draft(title="Lamp", order_number=NUMBER, price=Money(Decimal(5), "USD"), unshipped=True,
                  ordered_on=date(2026, 11, 8), preview=True)  # fmt: skip


def test_what_several_texts_tell_of_an_order_is_one() -> None:
    mail = Draft(order_number=NUMBER, tracking="LP00733300011122", shipped_on=date(2026, 11, 12))
    page = Draft(order_number=NUMBER, protection_end=date(2027, 1, 21), terms=Terms.TIMER)
    previews = Previews(id=7).added((CONFIRMED,)).added((mail,)).added((page,))
    assert previews.current == replace(
        CONFIRMED, unshipped=False, preview=False, tracking=mail.tracking,
        shipped_on=mail.shipped_on, protection_end=page.protection_end, terms=Terms.TIMER,
    )  # fmt: skip


def test_what_the_later_text_asks_is_not_answered_by_the_earlier() -> None:
    told = replace(CONFIRMED, protection_end=date(2027, 1, 21))
    asks = Draft(order_number=NUMBER, choices=((Field.PROTECTION, ("2026-12-24", "2027-01-02")),))
    joined = Previews(id=7).added((told,)).added((asks,)).current
    assert joined.protection is None
    assert joined.choices == asks.choices
    assert joined.unshipped


def test_what_the_earlier_text_asks_stays_open_unless_the_later_tells_it() -> None:
    asks = Draft(
        order_number=NUMBER,
        choices=((Field.PRICE, ("$5", "$6")), (Field.TRACKING, ("LB1", "LB2"))),
    )
    later = Draft(order_number=NUMBER, price=Money(Decimal(6), "USD"))
    joined = Previews(id=7).added((asks,)).added((later,)).current
    assert [field for field, _ in joined.choices] == [Field.TRACKING]


def test_another_order_of_the_same_text_takes_nothing_from_the_earlier_reading() -> None:
    other = Draft(title="Ring", order_number="8012345678909999")
    mail = Draft(order_number=NUMBER, tracking="LP00733300011122")
    both = Previews(id=7).added((CONFIRMED,)).added((other, mail))
    joined = replace(CONFIRMED, preview=False, unshipped=False, tracking=mail.tracking)
    assert [item.draft for item in both.items] == [other, joined]


def test_there_is_an_end_to_what_can_wait() -> None:
    previews = waiting(*map(str, range(100)))
    assert len(previews.items) == MOST_PREVIEWS
    assert previews.added((Draft(title="Ring"),)) == previews


def test_previews_survive_being_stored() -> None:
    previews = waiting("Lamp", "Ring")
    assert stored(previews) == previews


def test_the_one_that_is_shown_can_be_corrected() -> None:
    previews = waiting("Lamp", "Ring").with_current(Draft(title="Desk lamp"))
    assert [item.draft.title for item in previews.items] == ["Desk lamp", "Ring"]
    assert previews.key == waiting("Lamp", "Ring").key


@pytest.mark.parametrize(
    ("draft", "known", "same"),
    [
        (Draft(order_number="8012345678901234"), order(order_number="8012345678901234"), True),
        (Draft(order_number="8012345678901234"), order(order_number="8012345678909999"), False),
        (Draft(tracking="LP00123456789012"), order(), True),
        (Draft(tracking="RA123456785CN"), order(), False),
        (
            Draft(order_number="8012345678901234", tracking="LP00123456789012"),
            order(order_number="8012345678909999"),
            False,
        ),
        (Draft(title="Phone case"), order(), False),
        (Draft(), order(tracking_number=None), False),
    ],
)
def test_a_draft_is_of_a_known_order_by_its_numbers(draft: Draft, known: Order, same: bool) -> None:
    assert is_of(draft, known) is same


@pytest.mark.parametrize(
    ("draft", "same"),
    [
        (Draft(title="PHONE CASE"), True),
        (Draft(title="Phone case", order_number="8012345678901234"), True),
        (Draft(title="Phone case", tracking="RA123456785CN"), False),
        (Draft(title="Lamp"), False),
        (Draft(tracking="LP00123456789012"), False),
    ],
)
def test_a_draft_may_be_of_an_order_of_its_name_without_another_number(
    draft: Draft, same: bool
) -> None:
    assert may_be_of(draft, order()) is same


def test_a_waiting_order_is_known_by_its_numbers() -> None:
    previews = Previews(id=7).added((CONFIRMED,))
    assert previews.tells_of(Draft(order_number=NUMBER))
    assert not previews.tells_of(Draft(tracking="LP00733300011122"))


def test_a_parcel_without_a_name_may_be_that_of_an_order_with_the_same_day() -> None:
    known = replace(order(), tracking_number=None)
    parcel = Draft(tracking="LP00733300011122", protection_end=known.protection_end)
    assert may_be_parcel_of(parcel, known)
    assert not may_be_parcel_of(replace(parcel, protection_end=None), known)
    assert not may_be_parcel_of(replace(parcel, title="Lamp"), known)


@pytest.mark.parametrize(("later", "may"), [(0, True), (9, True), (-3, False), (20, False)])
def test_a_parcel_that_was_sent_at_that_time_may_be_an_orders(later: int, may: bool) -> None:
    known = replace(order(), tracking_number=None)
    assert known.shipped_on is not None
    sent = known.shipped_on + timedelta(later)
    parcel = Draft(tracking="LP00733300011122", shipped_on=sent)
    assert may_be_sent_as(parcel, known) is may
    assert not may_be_sent_as(parcel, order())
    assert not may_be_sent_as(replace(parcel, shipped_on=None), known)


SEEN = Draft(title="Lamp", order_number="8012345678901234", tracking="RB123456785CN",
             shipped_on=date(2026, 11, 6), protection_days=60)  # fmt: skip


def test_a_carrier_that_takes_the_parcel_later_moves_no_day_of_shipment() -> None:
    tracked = Draft(tracking="RB123456785CN", shipped_on=date(2026, 11, 8))
    assert Previews(id=7).added((SEEN,)).added((tracked,)).current.shipped_on == date(2026, 11, 6)
    sooner = replace(tracked, shipped_on=date(2026, 11, 5))
    assert Previews(id=7).added((SEEN,)).added((sooner,)).current.shipped_on == date(2026, 11, 5)


def test_a_page_that_tells_a_later_shipment_is_asked_about() -> None:
    page = replace(SEEN, shipped_on=date(2026, 11, 8), protection_days=None)
    joined = Previews(id=7).added((SEEN,)).added((page,)).current
    assert joined.shipped_on is None
    assert joined.choices == ((Field.SHIPPED_ON, ("2026-11-06", "2026-11-08")),)


@pytest.mark.parametrize(
    "told",
    [{"protection_days": 75}, {"protection_end": date(2027, 1, 20), "protection_days": None}],
)
def test_an_end_that_is_told_later_is_asked_about(told: dict[str, Any]) -> None:
    joined = Previews(id=7).added((SEEN,)).added((replace(SEEN, **told),)).current
    assert joined.protection is None
    assert joined.choices == ((Field.PROTECTION, ("2027-01-05", "2027-01-20")),)
    sooner = replace(SEEN, protection_days=45)
    assert Previews(id=7).added((SEEN,)).added((sooner,)).current.protection_days == 45


def test_the_day_of_payment_is_not_asked_of_what_was_sent() -> None:
    paid = Draft(order_number="8012345678901234", unshipped=True, ordered_on=date(2026, 11, 2),
                 choices=((Field.PAID_ON, ("2026-11-02",)),))  # fmt: skip
    assert Previews(id=7).added((paid,)).added((SEEN,)).current.choices == ()
