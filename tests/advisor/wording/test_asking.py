"""An answer to a question about an order, by button and in words."""

from advisor.wording.asking import OpenQuestion, answer_button, expected
from advisor.wording.message import Action, Button, Press
from advisor.wording.texts import Html
from tests.advisor.samples import order


def test_an_answer_belongs_to_the_order_as_it_is_now() -> None:
    press = Press(Action.RETURN_UNTIL, 1, 1, "none")
    button = answer_button(order(), Action.RETURN_UNTIL, "No day", "none")
    assert button == Button("No day", press=press)
    asked = expected(order(), Action.RETURN_UNTIL)
    assert asked == Press(Action.RETURN_UNTIL, 1, 1)
    assert OpenQuestion(Html("When?"), ((button,),), asked).expects is asked
