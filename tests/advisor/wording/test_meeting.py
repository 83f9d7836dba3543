"""The greeting, the help and the menu."""

from advisor.buyer import Buyer
from advisor.wording.meeting import COMMANDS, command_descriptions, greeting, help_message
from advisor.wording.message import Action
from advisor.wording.texts import texts_for
from tests.advisor.messages import check_message, presses, sentence

EN = texts_for("en")

BUYER = Buyer(chat_id=1, language="en", timezone="Europe/Lisbon", reminder_hour=9)


def test_whoever_is_new_hears_who_i_am_and_by_which_clock_i_go() -> None:
    for guessed in ("yes", "no"):
        message = greeting(EN, BUYER, guessed=guessed == "yes", open_orders=0)
        assert check_message(message) == sentence(
            EN,
            "start",
            example=EN.plain("start-example"),
            city="Lisbon",
            hour=9,
            guessed=guessed,
        )
        offered = [press.action for press in presses(message)]
        assert offered == [Action.ADD, Action.HELP, Action.SETTINGS]


def test_whoever_comes_back_hears_of_their_orders() -> None:
    message = greeting(EN, BUYER, guessed=False, open_orders=3)
    assert check_message(message) == sentence(EN, "start-again", count=3)
    offered = [press.action for press in presses(message)]
    assert offered[:3] == [Action.TODAY, Action.ORDERS, Action.ADD]
    assert set(offered[3:]) == {Action.CALENDAR, Action.SETTINGS}


def test_the_help_shows_what_to_write() -> None:
    assert EN.plain("start-example") in check_message(help_message(EN))


def test_the_menu_has_every_command_with_its_description() -> None:
    described = command_descriptions(EN)
    assert tuple(name for name, _ in described) == COMMANDS
    assert dict(described)["undo"] == EN.plain("command-undo")
