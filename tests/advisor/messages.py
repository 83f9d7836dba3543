"""What Telegram would say to a message: parsed by the rules of its HTML, measured by its limits."""

from collections.abc import Iterator
from contextlib import contextmanager

from advisor.wording.layout import fitted
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.texts import Texts, Value, texts_for
from bot.telegram.keyboards import encode_press
from sandbox.botapi.formatting import formatted, parse_html, utf16_length
from tests.advisor.samples import POLICY

#: Telegram takes 4,096; comfortably below, so that there is room for another word.
LONGEST_TEXT = 3500
LONGEST_LIST = 4000

#: What fits a button half as wide as a phone, and one in a row of its own, such as a name.
LONGEST_LABEL, LONGEST_NAME = 22, 48


def shown(html: str) -> str:
    """The text as people see it. Raises the API's error for HTML that Telegram would refuse."""
    text, _ = formatted(*parse_html(html))
    return text


def check_message(message: Message, longest: int = LONGEST_TEXT) -> str:
    """Fails unless Telegram would take the message; gives its text as people see it."""
    text = shown(message.html)
    assert text, "an empty message"
    assert utf16_length(text) < longest, text
    assert "\n\n\n" not in text, "a gap"
    assert text == text.strip()
    assert len(message.buttons) <= 25
    for row in fitted(message.buttons):
        assert 1 <= len(row) <= 4
        for button in row:
            check_button(button, alone=len(row) == 1)
    return text


def check_button(button: Button, *, alone: bool = False) -> None:
    """Fails unless the button has one effect that fits Telegram's limits."""
    effects = [one for one in (button.press, button.copies, button.url) if one is not None]
    assert len(effects) == 1, button
    assert button.label == button.label.strip() != "", button
    assert "\n" not in button.label, button
    assert len(button.label) <= (LONGEST_NAME if alone else LONGEST_LABEL), button
    if button.press is not None:
        assert len(encode_press(button.press).encode()) <= 64, button
    if button.copies is not None:
        assert 1 <= len(button.copies) <= 256, button


def presses(message: Message, action: Action | None = None) -> list[Press]:
    """What the buttons of a message do, row by row; those of one `action`, if it is given."""
    found = [button.press for row in message.buttons for button in row if button.press]
    return [press for press in found if action in (None, press.action)]


def labels(message: Message) -> list[str]:
    """What stands on the buttons of a message, row by row."""
    return [button.label for row in message.buttons for button in row]


def sentence(texts: Texts, message_id: str, **values: Value) -> str:
    """A message of the locales as people see it, with the rulebook's figures at hand.

    Tests ask for sentences by their ids: how they are put is the translators' business.
    """
    return shown(texts.fill(message_id, {**POLICY.figures, **values}))


@contextmanager
def said_in(language: str) -> Iterator[Texts]:
    """The texts of a language, which is named where anything fails."""
    try:
        yield texts_for(language)
    except Exception as error:
        error.add_note(f"in the language {language}")
        raise
