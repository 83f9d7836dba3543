"""An order that is written and not saved is spoken of on the next day, and never again."""

from advisor.wording.message import Action
from sandbox.botapi import Person
from tests.chatting import ask, en, press
from tests.house import House

LAMP = "Desk lamp, LP00123456789012, shipped 12 days ago, 60 days, $34.90"
SAID = en("unsaved", count=1, titles="Desk lamp")


async def test_it_is_saved_from_the_reminder(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await house.pass_days(1)
    reminder = await anna.next_message()
    assert reminder.text == SAID
    saved = await press(anna, reminder, Action.PREVIEW)
    assert saved is not None
    assert "Desk lamp" in (await ask(anna, "/orders")).text


async def test_it_is_not_needed(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await house.pass_days(1)
    reminder = await anna.next_message()
    await press(anna, reminder, Action.NOT_NEEDED)
    assert en("unsaved-dropped") == (await anna.next_message()).text
    await house.pass_days(30)
    assert anna.unread() == []
