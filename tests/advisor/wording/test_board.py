"""The board: the most urgent order at the top of the chat."""

from advisor.order import Order
from advisor.wording.board import board_message
from advisor.wording.orders import order_line
from advisor.wording.texts import available_languages, texts_for
from tests.advisor.messages import check_message, said_in, sentence, shown
from tests.advisor.samples import POLICY, day, order, tracked
from tests.advisor.wording.lines import lines_seen
from tests.cases import for_each

EN = texts_for("en")
CALM = order(tracked(9), title="Lamp")
URGENT = order(tracked(9), days=25, title="Kettle")


def test_the_most_urgent_order_comes_first_and_then_the_next() -> None:
    message = board_message(EN, [CALM, URGENT], day(20), POLICY)
    first, then = check_message(message).split("\n\n")
    assert first == shown(order_line(EN, URGENT, day(20), POLICY))
    rest = shown(order_line(EN, CALM, day(20), POLICY))
    assert then == f"{sentence(EN, 'board-then')}\n{rest}"
    assert message.silent


def test_of_a_single_order_its_next_day_is_named() -> None:
    text = check_message(board_message(EN, [CALM], day(20), POLICY))
    assert EN.date(day(55)) in text.split("\n\n")[1]
    over = check_message(board_message(EN, [CALM], day(200), POLICY))
    assert "\n\n" not in over


@for_each("orders", [[], [CALM], [CALM, URGENT] * 5])
def test_it_is_read_at_one_glance_in_every_language(orders: list[Order]) -> None:
    for language in available_languages():
        with said_in(language) as texts:
            message = board_message(texts, orders, day(20), POLICY)
            check_message(message)
            assert len(lines_seen(message.html)) <= 6
