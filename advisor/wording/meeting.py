"""Meeting somebody: the greeting, and the help."""

from advisor.buyer import Buyer
from advisor.places import zone_city
from advisor.wording.buttons import plain_button
from advisor.wording.chat_settings import OPENS
from advisor.wording.message import Action, Button, Message, Rows
from advisor.wording.texts import Texts

#: The commands of the menu, in the order of the menu and the help.
COMMANDS = (
    "add",
    "orders",
    "status",
    "track",
    "extend",
    "letter",
    "dispute",
    "received",
    "close",
    "snooze",
    "edit",
    "undo",
    "history",
    "delete",
    "stats",
    "rules",
    "export",
    "settings",
    "cancel",
    "privacy",
    "forget",
    "help",
)


def greeting(texts: Texts, buyer: Buyer, *, guessed: bool, open_orders: int) -> Message:
    """Who I am and how to begin; for somebody who has orders, how many there are."""
    rows: Rows
    if open_orders:
        rows = (
            (plain_button(texts, Action.TODAY),),
            (plain_button(texts, Action.ORDERS), plain_button(texts, Action.ADD)),
            (plain_button(texts, Action.CALENDAR), _settings_button(texts)),
        )
        return Message(texts("start-again", count=open_orders), rows)
    text = texts(
        "start",
        example=texts.plain("start-example"),
        city=zone_city(buyer.timezone, texts.locale),
        hour=buyer.reminder_hour,
        guessed="yes" if guessed else "no",
    )
    rows = (
        (plain_button(texts, Action.ADD), plain_button(texts, Action.HELP)),
        (_settings_button(texts),),
    )
    return Message(text, rows)


def _settings_button(texts: Texts) -> Button:
    return plain_button(texts, Action.SETTINGS, OPENS)


def help_message(texts: Texts) -> Message:
    """Everything that can be done."""
    rows = (
        (plain_button(texts, Action.ADD), plain_button(texts, Action.TODAY)),
        (plain_button(texts, Action.CALENDAR), _settings_button(texts)),
    )
    return Message(texts("help", example=texts.plain("start-example")), rows)


def command_descriptions(texts: Texts) -> tuple[tuple[str, str], ...]:
    """Each command of the menu with its description."""
    return tuple((name, texts.plain(f"command-{name}")) for name in COMMANDS)
