"""What is told and would settle something: only what was really said is recorded."""

import pytest

from sandbox.botapi import Person
from tests.chatting import ask, en, everything_after
from tests.house import House

LAMP = "/add Desk lamp, LP00123456789012, shipped 12 days ago, 60 days, $20"


@pytest.mark.parametrize(
    "said",
    [
        "продавец пока молчит",
        "no answer from the seller yet",
        "seller hasn't answered",
        "Verkäufer hat noch nicht geantwortet",
        "el vendedor todavía no responde",
    ],
)
async def test_no_answer_yet_is_no_victory(house: House, anna: Person, said: str) -> None:
    await ask(anna, LAMP)
    opened = await ask(anna, "I opened the dispute")
    assert "dispute" in opened.text
    answer = await ask(anna, said)
    assert "Still nothing from the seller" in answer.text


async def test_silence_settles_only_with_a_yes(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await ask(anna, "I opened the dispute")
    await house.pass_days(5)
    await everything_after(anna)
    asked = await ask(anna, "the seller is silent")
    assert asked.text == en("silence-question", title="Desk lamp")
    assert en("noted-silence") in (await ask(anna, "yes")).text
