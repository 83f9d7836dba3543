"""The button for what was misread: it says sorry, offers every fact, and loses nothing."""

from datetime import UTC, datetime
from pathlib import Path

from advisor.wording.message import Action
from sandbox.botapi import BotApiServer, Message, Person
from tests.chatting import ask, effects, en, offers, tap, turn
from tests.clocks import StandingClock
from tests.house import House, house_at

NOVEMBER = datetime(2026, 11, 2, 12, tzinfo=UTC)
PAGE = """Order ID: 8263344556677801
Order date: Oct 3, 2026
Shipped on: Oct 5, 2026
Purchase protection: until Dec 19, 2026
Linen Scarf
US $12.00
LP00811223344556"""


def of_preview(card: Message, does: str) -> str:
    """The argument of a preview's button."""
    return next(one.argument for one in effects(card) if one.argument.endswith(f".{does}"))


async def test_what_was_misread_is_corrected_and_leaves_a_sample(
    server: BotApiServer, home: Path, clock: StandingClock, anna: Person
) -> None:
    clock.instant = NOVEMBER
    folder = home / "misread"
    async with house_at(server, home, clock, misread_folder=folder):
        card = await ask(anna, PAGE)
        assert not folder.exists()
        fields = await turn(anna, card, Action.PREVIEW, of_preview(card, "wrong"))
        assert fields.text.startswith(en("misread-sorry"))
        assert "Linen Scarf" in fields.text
        assert of_preview(fields, "ask-shipped_on")
        [sample] = folder.iterdir()
        assert "Xxxxx Xxxxx" in sample.read_text(encoding="utf-8")
        assert "Scarf" not in sample.read_text(encoding="utf-8")
        assert en("privacy-misread") in (await ask(anna, "/privacy")).text


async def test_news_that_are_not_right_change_nothing(house: House, anna: Person) -> None:
    house.clock.instant = NOVEMBER
    await ask(anna, f"/add {PAGE}")
    news = await ask(anna, PAGE.replace("Dec 19, 2026", "Jan 20, 2027"))
    sorry = await tap(anna, news, Action.MISREAD)
    assert sorry.text == en("misread-news", title="Linen Scarf", number=1)
    assert offers(sorry, Action.EDIT)
    assert "Dec\xa019" in (await ask(anna, "/status 1")).text


async def test_an_order_that_was_saved_at_once_can_be_misread_as_well(
    server: BotApiServer, home: Path, clock: StandingClock, anna: Person
) -> None:
    clock.instant = NOVEMBER
    folder = home / "misread"
    async with house_at(server, home, clock, misread_folder=folder):
        card = await ask(anna, "/add Linen Scarf, $12, shipped 3 days ago, 60 days, no tracking")
        await tap(anna, card, Action.MISREAD)
        [sample] = folder.iterdir()
        assert "Scarf" not in sample.read_text(encoding="utf-8")
