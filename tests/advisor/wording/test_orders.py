"""The card of an order, the choice between several, and what is said after a change."""

from advisor.order import Order
from advisor.transitions import register
from advisor.wording.message import Action, Message, Press
from advisor.wording.orders import (
    another_order,
    changed_message,
    choose_order,
    order_line,
    registered_message,
)
from advisor.wording.status import status_message
from advisor.wording.texts import available_languages, texts_for
from tests.advisor.messages import check_message, presses, sentence, shown
from tests.advisor.samples import (
    CHEAP,
    DEAR,
    POLICY,
    SHIPPED,
    after,
    day,
    order,
    registered,
    tracked,
    unshipped,
    wrote,
)
from tests.advisor.wording.lines import lines_seen
from tests.cases import for_each

EN = texts_for("en")


def numbered(*orders: Order) -> list[Order]:
    return [register(number, registered()) for number, _ in enumerate(orders, start=1)]


def arguments(message: Message) -> list[str]:
    return [button.press.argument for row in message.buttons for button in row if button.press]


# -- the card ----------------------------------------------------------------------------------


def test_a_card_shows_the_facts_that_are_known() -> None:
    known = order(
        seller="Bright Shop",
        order_number="8012345678901234",
        guaranteed_days=40,
        paid_shipping=True,
    )
    text = check_message(registered_message(EN, known, SHIPPED, POLICY))
    heading, *facts = text.splitlines()[:3]
    assert heading.startswith(sentence(EN, "registered"))
    assert "Phone case · No. 1" in heading
    assert [fact for line in facts for fact in line.split(" · ")] == [
        sentence(EN, "card-shipped", date=SHIPPED, day=0),
        sentence(EN, "card-price", price=DEAR),
        sentence(EN, "card-tracking", tracking="LP00123456789012"),
    ]
    for fact in (
        sentence(EN, "card-protection", date=day(60)),
        sentence(EN, "card-guaranteed", date=day(40)),
        sentence(EN, "card-paid-shipping"),
        sentence(EN, "card-seller", seller="Bright Shop"),
        sentence(EN, "card-order-number", order="8012345678901234"),
    ):
        assert fact in text.splitlines()


def test_a_card_leaves_out_what_is_not_known() -> None:
    unknown = order(tracking_number=None, price=None)
    text = check_message(registered_message(EN, unknown, SHIPPED, POLICY))
    assert [fact for line in text.splitlines()[1:3] for fact in line.split(" · ")][:2] == [
        sentence(EN, "card-shipped", date=SHIPPED, day=0),
        sentence(EN, "card-tracking-none"),
    ]
    assert sentence(EN, "card-paid-shipping") not in text


def test_a_cheap_order_is_called_so() -> None:
    text = check_message(registered_message(EN, order(price=CHEAP), SHIPPED, POLICY))
    assert sentence(EN, "card-price-cheap", price=CHEAP) in text


def test_an_order_that_waits_for_its_shipment_says_so() -> None:
    waiting = after(unshipped(tracking_number=None))
    text = check_message(registered_message(EN, waiting, day(2), POLICY))
    assert sentence(EN, "card-not-shipped", date=SHIPPED) in text
    assert sentence(EN, "card-tracking-none") not in text


@for_each("language", available_languages())
def test_a_card_says_when_the_bot_writes_where_nothing_is_to_be_done_until_then(
    language: str,
) -> None:
    texts = texts_for(language)
    written = sentence(texts, "writes-on", date=day(10))
    assert written in check_message(registered_message(texts, order(), SHIPPED, POLICY))
    assert "🔔" not in check_message(registered_message(texts, order(), day(10), POLICY))


@for_each("language", available_languages())
def test_no_line_of_a_cards_facts_is_broken_by_a_phone(language: str) -> None:
    texts = texts_for(language)
    for facts in (order(), order(price=CHEAP), order(tracking_number=None)):
        card = lines_seen(registered_message(texts, facts, SHIPPED, POLICY).html)
        assert not [line for line in card if line.endswith("·")]


def test_a_card_goes_on_with_the_advice_and_its_buttons() -> None:
    message = registered_message(EN, order(), day(10), POLICY)
    status = status_message(EN, order(), day(10), POLICY)
    step, deadline, how = check_message(status).splitlines()[1:4]
    assert "\n".join((step, deadline, how)) in check_message(message)
    assert message.buttons[: len(status.buttons)] == status.buttons
    assert message.buttons == status_message(EN, order(), day(10), POLICY).buttons


# -- which order -------------------------------------------------------------------------------


def test_which_order_is_meant_is_asked_with_one_button_each() -> None:
    message = choose_order(EN, numbered(order(), order()), Action.TRACK)
    check_message(message)
    labels = [button.label for row in message.buttons for button in row]
    assert labels == ["1. Phone case", "2. Phone case"]
    none = check_message(choose_order(EN, [], Action.TRACK))
    assert none == sentence(EN, "which-order-none")


def test_any_of_many_orders_can_be_chosen_page_by_page() -> None:
    many = numbered(*[order()] * 20)
    chosen, turned = [], "tk0"
    for _ in range(3):
        message = choose_order(EN, many, Action.TRACK, int(turned[2:]))
        check_message(message)
        presses = [button.press for row in message.buttons for button in row if button.press]
        chosen += [press.order for press in presses if press.action is Action.TRACK]
        turned = presses[-1].argument
    assert chosen == list(range(1, 21))
    assert turned == "tk0", "behind the last page comes the first"


def test_a_change_says_what_was_noted_and_how_many_dates_moved() -> None:
    noted = EN("noted-letter")
    lines = check_message(changed_message(EN, noted, order(), 2, day(12), POLICY)).splitlines()
    assert lines[:3] == [noted, sentence(EN, "moved-dates", count=2), ""]
    lines = check_message(changed_message(EN, noted, order(), 0, day(12), POLICY)).splitlines()
    assert lines[:2] == [noted, ""]


def test_a_change_can_be_taken_back_and_a_registration_cannot() -> None:
    for known, taken_back in ((order(), []), (order(wrote(10)), [2])):
        message = changed_message(EN, EN("noted-letter"), known, 0, day(12), POLICY)
        assert [press.revision for press in presses(message, Action.UNDO)] == taken_back


def test_a_line_of_a_list_has_the_steps_own_day_and_what_to_do() -> None:
    lines = shown(order_line(EN, order(title="A lamp " * 12), day(10), POLICY)).splitlines()
    assert lines[0].startswith("✉️ 1. A lamp A lamp")
    assert lines[0].endswith("…")
    step, by = lines[1].split(" · ")
    assert step == sentence(EN, "step-write-to-seller")
    assert by == sentence(EN, "orders-line-deadline", left=5, date=EN.unbroken_date(day(15)))


def test_a_line_with_nothing_to_do_yet_names_no_day_by_which_to_do_it() -> None:
    lines = shown(order_line(EN, after(unshipped()), day(5), POLICY)).splitlines()
    assert lines[1].endswith(sentence(EN, "orders-line-from", date=EN.unbroken_date(day(20))))


def test_a_line_names_the_day_from_which_something_is_to_be_done() -> None:
    lines = shown(order_line(EN, order(tracked(9)), day(20), POLICY)).splitlines()
    assert lines[1].endswith(sentence(EN, "orders-line-from", date=EN.unbroken_date(day(55))))


def test_a_line_about_what_has_no_day_names_none() -> None:
    waiting = after(unshipped(paid_on=None))
    _, step = shown(order_line(EN, waiting, day(5), POLICY)).splitlines()
    assert step == sentence(EN, "step-wait")


def test_another_order_can_be_chosen_for_the_same_action() -> None:
    [button] = another_order(EN, Action.UNDO)
    assert button.press == Press(Action.ORDERS, argument=f"{Action.UNDO}0")
