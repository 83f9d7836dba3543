"""How tests chat: by what is said, and by buttons chosen for what they do, in any language."""

import html
import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from advisor.advice import Situation
from advisor.policy import Policy
from advisor.wording.message import Action
from advisor.wording.message import Press as Effect
from advisor.wording.texts import Value, message_id, texts_for
from bot.errors import CallbackDataError
from bot.telegram.keyboards import decode_press
from sandbox.botapi import Message, Person, Press


@dataclass(frozen=True, slots=True)
class Words:
    """The bot's words in one language, as a person sees them: without markup."""

    language: str

    def __call__(self, message_id: str, **values: Value) -> str:
        """A message of the locales. The figures of the rulebook are filled in."""
        known = {**Policy().figures, **values}
        return _as_seen(texts_for(self.language).fill(message_id, known))

    def problem(self, name: str, **values: Value) -> str:
        """What is said of something that was typed; dates stand there with their years."""
        texts = texts_for(self.language)
        dated = {
            key: texts.date(value, year=True) if isinstance(value, date) else value
            for key, value in values.items()
        }
        return self(f"problem-{name}", **dated)

    def date(self, on: date) -> str:
        """A date as it stands in messages."""
        return texts_for(self.language).date(on)

    def heading(self, title: str, number: int = 1) -> str:
        """The first line of everything that is said about an order."""
        return self("status-heading", title=title, number=number)

    def headline(self, situation: Situation, **values: Value) -> str:
        """What a verdict says in its headline, up to the first value that is not given."""
        name = message_id("situation", situation)
        unknown = dict.fromkeys(texts_for(self.language).variables(name), _UNKNOWN)
        return self(name, **unknown | {"proof": "tracking"} | values).partition(_UNKNOWN)[0]


#: Stands for a value that is not given.
_UNKNOWN = "\ue001"

en, ru = Words("en"), Words("ru")


def _as_seen(markup: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", markup))


async def ask(person: Person, text: str) -> Message:
    """Says something and gives the one answer to it."""
    await person.say(text)
    return await person.next_message()


async def press(person: Person, message: Message, action: Action, argument: str = "") -> Press:
    """Presses the button with this effect and waits until the press is answered.

    One that is folded is unfolded first.
    """
    now = person.now(message) or message
    if not offers(now, action, argument) and offers(now, Action.MORE):
        now = await unfold(person, now)
    pressed = await person.press(message, data_of(now, action, argument))
    await pressed.answered()
    return pressed


async def unfold(person: Person, message: Message) -> Message:
    """The message with all of its buttons, as it is after a press on "More" if there is one."""
    return await turn(person, message, Action.MORE) if offers(message, Action.MORE) else message


async def tap(person: Person, message: Message, action: Action, argument: str = "") -> Message:
    """Presses the button with this effect and gives the new message that answers it."""
    await press(person, message, action, argument)
    return await person.next_message()


async def dispute(person: Person, message: Message) -> Message:
    """Says by buttons that a dispute is open, for the reason and the sum that are offered first."""
    opened = await tap(person, message, Action.DISPUTED)
    if offers(opened, Action.REASON_WAS):
        opened = await tap(person, opened, Action.REASON_WAS)
    return await tap(person, opened, Action.CLAIM) if offers(opened, Action.CLAIM) else opened


async def turn(person: Person, message: Message, action: Action, argument: str = "") -> Message:
    """Presses the button with this effect and gives the pressed message as it is then."""
    before = person.now(message)
    await press(person, message, action, argument)
    while (edited := await person.next_edit()) != person.now(message) or edited == before:
        pass  # an earlier edit that nobody has looked at
    return edited


def effects(message: Message) -> list[Effect]:
    """What the buttons of a message do, row after row; those that only copy are left out."""
    found = (effect_of(button) for row in message.buttons for button in row)
    return [effect for effect in found if effect is not None]


def effect_of(button: dict[str, Any]) -> Effect | None:
    """What a button tells the bot; `None` for one that tells it nothing."""
    try:
        return decode_press(button.get("callback_data", ""))
    except CallbackDataError:
        return None


def offers(message: Message, action: Action, argument: str = "") -> bool:
    """Whether a message has a button with this effect."""
    return any(_fits(effect, action, argument) for effect in effects(message))


def data_of(message: Message, action: Action, argument: str = "") -> str:
    """The callback data of the first button with this effect. Raises `LookupError`."""
    for row in message.buttons:
        for button in row:
            effect = effect_of(button)
            if effect is not None and _fits(effect, action, argument):
                return str(button["callback_data"])
    raise LookupError(f"no button {action.name} {argument}; there is {message.button_texts}")


def _fits(effect: Effect, action: Action, argument: str) -> bool:
    return effect.action is action and argument in ("", effect.argument)


async def everything_after(person: Person) -> list[Message]:
    """Every message that the bot still has to say: all up to the answer to one more question."""
    await person.say("/nothing_left_to_say")
    last = Words(person.user.language_code or "en")("unknown-command")
    heard = []
    while (message := await person.next_message()).text != last:
        heard.append(message)
    return heard


def label_of(message: Message, action: Action, argument: str = "") -> str:
    """What the first button with this effect says."""
    data = data_of(message, action, argument)
    return str(message.button(data)["text"])


async def ask_once(person: Person) -> None:
    """Sets that no question is asked twice."""
    await turn(person, await ask(person, "/settings"), Action.SETTINGS, "nag=off")
