"""Today: what needs the buyer, the most urgent first, and what can wait folded away."""

from advisor.order import Order
from advisor.transitions import fold
from advisor.wording.message import Action
from advisor.wording.texts import available_languages, texts_for
from advisor.wording.today import today_message
from tests.advisor.messages import check_message, presses, sentence
from tests.advisor.samples import POLICY, day, recorded, registered, tracked
from tests.cases import for_each

EN = texts_for("en")


def numbered(number: int, title: str, days: int) -> Order:
    return fold(number, recorded([registered(title=title, days=days), tracked(9)]))


SOON, LATER, CALM = numbered(1, "Lamp", 62), numbered(2, "Ring", 60), numbered(3, "Vase", 100)


def test_the_most_urgent_stands_first_and_what_can_wait_is_folded() -> None:
    message = today_message(EN, [CALM, SOON, LATER], day(58), POLICY)
    text = check_message(message)
    assert text.startswith(sentence(EN, "today-heading", count=2))
    assert text.index("Ring") < text.index("Lamp") < text.index("Vase")
    assert message.html.index("<blockquote expandable>") < message.html.index("Vase")
    assert [press.order for press in presses(message, Action.STATUS)] == [2, 1]


@for_each("language", available_languages())
def test_a_day_on_which_nothing_is_needed_says_so(language: str) -> None:
    texts = texts_for(language)
    text = check_message(today_message(texts, [CALM], day(20), POLICY))
    assert text.startswith(sentence(texts, "today-heading", count=0))
    alone = today_message(texts, [SOON], day(58), POLICY)
    assert "<blockquote" not in alone.html
