"""Prepared stories: an order in an interesting state, brought there by chatting."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final
from zoneinfo import ZoneInfo

from advisor.buyer import Buyer
from advisor.parcel import ParcelState
from advisor.wording.message import Action
from advisor.wording.texts import FALLBACK, choose_language
from bot.errors import CallbackDataError
from bot.telegram.keyboards import decode_press
from sandbox.botapi import BotApiServer, Message, Person
from sandbox.botapi.model import Json
from sandbox.time_travel import TimeTravel
from sandbox.trackers.parcels import Parcels, Stage
from storage.database import Database

#: Presses after which other buttons appear below the same message, and nothing new comes.
_ANSWERED_IN_PLACE: Final = frozenset({Action.TRACK})


@dataclass(frozen=True, slots=True)
class Tap:
    """Press the newest button with this effect."""

    action: Action
    argument: str = ""

    def fits(self, button: Json) -> bool:
        """Whether an inline button of the bot's does this."""
        try:
            press = decode_press(button.get("callback_data", ""))
        except CallbackDataError:
            return False
        return press.action is self.action and self.argument in {"", press.argument}


@dataclass(frozen=True, slots=True)
class Wait:
    """Let days pass; what falls due in the meantime comes by itself."""

    days: int


@dataclass(frozen=True, slots=True)
class Seen:
    """A carrier scans the parcel."""

    number: str
    stage: Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What a person says and does to bring the order into its state."""

    id: str
    name: Mapping[str, str]
    """By language, as the texts below."""
    orders: Mapping[str, str]
    """The text after `/add`."""
    steps: tuple[Tap | Wait | Seen, ...] = ()

    @property
    def days(self) -> int:
        """By how many days the clock is turned."""
        return sum(step.days for step in self.steps if isinstance(step, Wait))


def _tracking_says(state: ParcelState) -> tuple[Tap, Tap]:
    return Tap(Action.TRACK), Tap(Action.TRACK_STATE, state)


STORIES: Final = (
    Story(
        id="untracked",
        name={"en": "Day 10, the number is dead", "ru": "10-й день, трек-номер молчит"},
        orders={
            "en": "Wool scarf, LP00734512908463, shipped 10 days ago, 60 days, $35.90",
            "ru": "Шерстяной шарф, LP00734512908463, отправлен 10 дней назад, 60 дней, 3490 ₽",
        },
    ),
    Story(
        id="stuck",
        name={"en": "Stuck at export", "ru": "Застряла на экспорте"},
        orders={
            "en": "Desk lamp, RB123456785CN, shipped 34 days ago, 75 days, $48, seller Bright Home",
            "ru": "Настольная лампа, RB123456785CN, отправлена 34 дня назад, 75 дней, 4600 ₽, "
            "продавец Bright Home",
        },
        steps=_tracking_says(ParcelState.AT_EXPORT),
    ),
    Story(
        id="last_day",
        name={"en": "Protection ends tomorrow", "ru": "Защита кончается завтра"},
        orders={
            "en": "Bluetooth speaker, LP00298837164520, shipped 59 days ago, 60 days, $41.20",
            "ru": "Колонка, LP00298837164520, отправлена 59 дней назад, 60 дней, 3990 ₽",
        },
        steps=_tracking_says(ParcelState.NO_CHANGE),
    ),
    Story(
        id="neighbour",
        name={"en": "Delivered, but to a neighbour", "ru": "Вручено, но не вам, а соседу"},
        orders={
            "en": "Winter boots, RB987654328CN, shipped 27 days ago, 60 days, $62.50",
            "ru": "Зимние ботинки, RB987654328CN, отправлены 27 дней назад, 60 дней, 5990 ₽",
        },
        steps=_tracking_says(ParcelState.DELIVERED_ELSEWHERE),
    ),
    Story(
        id="dispute",
        name={"en": "Day 7 of a dispute", "ru": "7-й день спора"},
        orders={
            "en": "Board game, LP00551209873341, shipped 20 days ago, 60 days, $54",
            "ru": "Настольная игра, LP00551209873341, отправлена 20 дней назад, 60 дней, 5200 ₽",
        },
        steps=(Tap(Action.DISPUTED), Wait(7)),
    ),
)

#: Told where a tracking service is asked.
TRACKER_STORIES: Final = (
    Story(
        id="nothing_seen",
        name={"en": "It looks itself: no scan by day 15", "ru": "Смотрит сам: 15 дней ничего"},
        orders={
            "en": "Garden shears, LP00911203344556, shipped 9 days ago, 60 days, $29",
            "ru": "Секатор, LP00911203344556, отправлен 9 дней назад, 60 дней, 2800 ₽",
        },
        steps=(Tap(Action.WATCH, "yes"), Wait(6)),
    ),
    Story(
        id="delivered_where",
        name={"en": "It looks itself: delivered, says who?", "ru": "Смотрит сам: кому доставлено?"},
        orders={
            "en": "Tea set, LP00911203344570, shipped 20 days ago, 60 days, $44",
            "ru": "Чайный набор, LP00911203344570, отправлен 20 дней назад, 60 дней, 4200 ₽",
        },
        steps=(
            Tap(Action.WATCH, "yes"),
            Seen("LP00911203344570", Stage.ARRIVED),
            Wait(1),
            Seen("LP00911203344570", Stage.DELIVERED),
            Wait(1),
        ),
    ),
)


class Storyteller:
    """Acts a story out in somebody's chat, and waits for the bot's answer at every step."""

    def __init__(
        self, server: BotApiServer, database: Database, travel: TimeTravel, parcels: Parcels
    ) -> None:
        self._server = server
        self._database = database
        self._travel = travel
        self._parcels = parcels

    async def tell(self, story: Story, person_id: int) -> None:
        """Acts the story out as this person, in the language that the bot speaks with them.

        Raises `TimeoutError` if the bot does not answer, or offers no such button.
        """
        person = self._server.known_person(person_id)
        if not person.chat.history:
            await person.messages(after=await person.say("/start"))
        language = await self._language(person)
        said = await person.say(f"/add {story.orders.get(language, story.orders[FALLBACK])}")
        await person.messages(after=said)
        for step in story.steps:
            if isinstance(step, Wait):
                await self._wait(step.days, person_id)
            elif isinstance(step, Seen):
                self._parcels.scan(step.number, step.stage, self._travel.now())
            else:
                await _tap(person, step, said)

    async def _wait(self, days: int, person_id: int) -> None:
        """To the evening of that day: whoever plays before breakfast gets its reminder too."""
        buyer = await self._buyer(person_id)
        timezone = "UTC" if buyer is None else buyer.timezone
        today = self._travel.now().astimezone(ZoneInfo(timezone)).date()
        await self._travel.advance_to(today + timedelta(days), timezone)

    async def _language(self, person: Person) -> str:
        buyer = await self._buyer(person.id)
        return choose_language(person.user.language_code) if buyer is None else buyer.language

    async def _buyer(self, person_id: int) -> Buyer | None:
        async with self._database.reading() as uow:
            chat = await uow.chats.get(person_id)
        return None if chat is None else chat.buyer


async def _tap(person: Person, step: Tap, said: Message) -> None:
    """Presses the newest such button that came after what was said, and waits for the answer.

    One that is folded is unfolded first.
    """
    more = Tap(Action.MORE)
    message, button = await person.find_button(
        lambda one: step.fits(one) or more.fits(one), after=said
    )
    if not step.fits(button):
        unfolding = await person.press(message, button["callback_data"])
        await unfolding.answered()
        message, button = await person.find_button(step.fits, after=said)
    newest = person.chat.last
    press = await person.press(message, button["callback_data"])
    await press.answered()
    if step.action not in _ANSWERED_IN_PLACE:
        await person.messages(after=newest)
