"""What a text says anew of an order: compared, carried by a button, taken over."""

from dataclasses import replace

import pytest

from advisor.dialogues.news import Anew, events, from_argument, to_argument, told_anew
from advisor.events import (
    ExtensionGranted,
    FactsCorrected,
    PageSeen,
    TrackingNumberReplaced,
)
from advisor.order import Order
from tests.advisor.samples import SHIPPED, day, order

NUMBER = "RA123456785CN"
ALL = Anew(shipped_on=day(1), protection_end=day(75), tracking=NUMBER)


def anew(of: Order, told: Anew) -> Anew:
    return told_anew(
        of, shipped_on=told.shipped_on, protection_end=told.protection_end, tracking=told.tracking
    )


def test_only_what_differs_is_new() -> None:
    known = Anew(shipped_on=SHIPPED, protection_end=day(60), tracking="LP00123456789012")
    assert not anew(order(), known).says_something
    assert anew(order(), ALL) == ALL


def test_a_day_of_the_end_is_the_rounding_of_the_shops_timer() -> None:
    for days in (59, 61):
        assert anew(order(), Anew(protection_end=day(days))).protection_end is None
    assert anew(order(), Anew(protection_end=day(62))).protection_end == day(62)
    waiting = order(shipped_on=None, protection_end=None, paid_on=day(0))
    assert anew(waiting, ALL).protection_end == day(75)


@pytest.mark.parametrize(
    "told",
    [Anew(shipped_on=day(1)), Anew(protection_end=day(75)), Anew(tracking=NUMBER), ALL],
)
def test_a_button_carries_what_is_new(told: Anew) -> None:
    assert from_argument(to_argument(told)) == told


def test_a_number_that_would_make_a_button_too_long_is_left_out() -> None:
    told = Anew(shipped_on=day(1), protection_end=day(75), tracking="A" * 40)
    assert from_argument(to_argument(told)) == Anew(shipped_on=day(1), protection_end=day(75))


@pytest.mark.parametrize("argument", ["", "s261399", "x261103", "s261103-"])
def test_a_button_of_somebody_elses_making_carries_nothing(argument: str) -> None:
    assert from_argument(argument) is None


def test_a_later_end_is_the_extension_that_was_asked_for() -> None:
    asked = replace(order(), extension_asked_on=day(2))
    kinds = [type(one) for one in events(asked, ALL, day(3))]
    assert kinds == [FactsCorrected, ExtensionGranted, TrackingNumberReplaced]


def test_a_later_end_that_nobody_asked_for_has_moved_and_all_else_is_a_correction() -> None:
    kinds = [type(one) for one in events(order(), ALL, day(3))]
    assert kinds == [FactsCorrected, PageSeen, TrackingNumberReplaced]
    earlier = Anew(protection_end=day(55))
    assert [type(one) for one in events(order(), earlier, day(3))] == [FactsCorrected]
    assert events(order(), Anew(), day(3)) == ()
