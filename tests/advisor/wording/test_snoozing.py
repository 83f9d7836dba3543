"""The days to which a nudge can be put off."""

import pytest

from advisor.errors import DomainError
from advisor.order import Order
from advisor.wording.snoozing import snooze_question
from advisor.wording.texts import available_languages, texts_for
from tests.advisor.messages import check_message, labels, presses
from tests.advisor.samples import POLICY, after, day, order, tracked, unshipped
from tests.cases import for_each

EN = texts_for("en")

MOVING = order(tracked(9))


def offered(of: Order, number: int) -> list[str]:
    """The days on the buttons: so many ahead, or by their date."""
    return [press.argument for press in presses(snooze_question(EN, of, day(number), POLICY))]


@pytest.mark.parametrize(
    ("number", "soon", "dates"),
    [
        (20, ["1", "3"], [25, 27, 30, 34, 59]),
        (52, ["1", "3"], [57, 59]),
        (55, ["1", "3"], [59]),
        (56, ["1", "3"], []),
        (57, ["1"], [59]),
        (58, ["1"], []),
    ],
)
def test_it_can_be_put_off_up_to_the_last_safe_day(
    number: int, soon: list[str], dates: list[int]
) -> None:
    assert offered(MOVING, number) == [*soon, *(day(one).isoformat() for one in dates)]


def test_without_a_deadline_any_of_the_usual_days_will_do() -> None:
    waiting = after(unshipped(paid_on=None))
    assert offered(waiting, 3) == ["1", "3", *(day(one).isoformat() for one in (8, 10, 13, 17))]


def test_on_the_last_safe_day_tomorrow_is_too_late() -> None:
    with pytest.raises(DomainError) as caught:
        snooze_question(EN, MOVING, day(59), POLICY)
    assert caught.value.message_id == "error-snooze-past-deadline"
    assert caught.value.values == {"date": day(60), "last": day(59)}


def test_near_days_are_counted_and_later_ones_named() -> None:
    message = snooze_question(EN, MOVING, day(52), POLICY)
    assert labels(message) == [
        EN.plain("button-tomorrow"),
        EN.plain("button-in-days", days=3),
        EN.date(day(57)),
        EN.date(day(59)),
    ]
    assert {(press.order, press.revision) for press in presses(message)} == {(1, 2)}


@for_each("language", available_languages())
def test_a_day_can_be_written_as_in_the_example(language: str) -> None:
    texts = texts_for(language)
    text = check_message(snooze_question(texts, MOVING, day(52), POLICY))
    assert texts.typed_date(day(59)) in text
