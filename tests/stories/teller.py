"""Tells one order's story through the chat, checks every day of it, and keeps what was said."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from advisor.advice import Situation
from advisor.checkpoints import CheckpointKind
from advisor.letters import LetterKind
from advisor.wording.message import Action
from advisor.wording.texts import Value
from sandbox.botapi import BotApiServer, Message, Person
from tests.chatting import Words, ask, ask_once, en, label_of, offers, press, ru, turn
from tests.clocks import StandingClock
from tests.house import House, house_at

#: The day on which every story begins, and on which the parcel is sent.
SHIPPED = date(2026, 11, 1)

WORDS = {words.language: words for words in (en, ru)}
NAMES = {"en": "Anna", "ru": "Анна"}
_NOTHING_MORE_FOR = timedelta(days=400)
_REMINDER_HOUR = time(10)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of what happened; exactly one of the last four is set."""

    on: date
    said: str = ""
    pressed: str = ""
    meanwhile: str = ""
    heard: Message | None = None


@dataclass
class Teller:
    """Somebody with one order. Days count from its shipment, which is today."""

    house: House
    person: Person
    words: Words
    zone: str
    end: int = 0
    """The day on which the protection, or the last window, ends that messages speak of now."""
    lines: list[Line] = field(default_factory=list)
    _answer: Message | None = None

    @property
    def today(self) -> date:
        """The local date."""
        return self.house.clock.now().astimezone(ZoneInfo(self.zone)).date()

    # -- what the person does --------------------------------------------------------------------

    async def says(self, english: str, russian: str = "") -> None:
        """Writes something; the answer waits to be heard."""
        said = russian if russian and self.words is ru else english
        self.lines.append(Line(self.today, said=said))
        self._answer = await ask(self.person, said)

    async def presses(self, action: Action, argument: str = "") -> None:
        """Presses the newest button with this effect; the answer waits to be heard."""
        message = await self._newest(action, argument)
        self.lines.append(Line(self.today, pressed=label_of(message, action, argument)))
        await press(self.person, message, action, argument)
        self._answer = await self.person.next_message()

    async def tracks(self, state: str) -> None:
        """Tells by buttons what the tracking says; the answer waits to be heard."""
        message = await self._newest(Action.TRACK)
        self.lines.append(Line(self.today, pressed=label_of(message, Action.TRACK)))
        await turn(self.person, message, Action.TRACK)
        await self.presses(Action.TRACK_STATE, state)

    def meanwhile(self, english: str, russian: str) -> None:
        """Something happens outside the chat."""
        self.lines.append(Line(self.today, meanwhile=russian if self.words is ru else english))

    # -- what the bot says -----------------------------------------------------------------------

    async def hears(
        self,
        situation: Situation | None = None,
        letter: LetterKind | None = None,
        *,
        noted: str = "",
        **values: Value,
    ) -> None:
        """The answer: a verdict, a letter or none, and what was noted."""
        message, self._answer = self._answer, None
        assert message is not None
        self.lines.append(Line(self.today, heard=message))
        self._check(message, situation, letter, values)
        assert not noted or self.words(noted, **values) in message.text

    @property
    def last_heard(self) -> Message:
        """The message that was heard last."""
        return next(line.heard for line in reversed(self.lines) if line.heard is not None)

    async def hears_letter(self, heading: str) -> None:
        """The answer has a letter below `heading`."""
        message, self._answer = self._answer, None
        assert message is not None
        self.lines.append(Line(self.today, heard=message))
        assert heading in message.text
        assert any(span["type"] == "pre" for span in message.entities)

    async def nudge(
        self,
        day: int,
        kind: CheckpointKind,
        situation: Situation,
        letter: LetterKind | None = None,
        **values: Value,
    ) -> None:
        """The one message that comes up to the noon of a day: at ten of that very day."""
        on = SHIPPED + timedelta(day)
        messages = await self._messages_until(on)
        came = [self._local(one) for one in messages]
        assert came == [datetime.combine(on, _REMINDER_HOUR, ZoneInfo(self.zone))], kind
        (message,) = messages
        self.lines.append(Line(on, heard=message))
        occasion = self.words(f"checkpoint-{kind}.nudge", **self._values(values))
        assert occasion in message.text.split("\n")
        self._check(message, situation, letter, values)

    async def waits(self, day: int) -> None:
        """Nothing is said up to the noon of a day."""
        messages = await self._messages_until(SHIPPED + timedelta(day))
        assert not [one.text for one in messages]

    async def is_left_in_peace(self) -> None:
        """Nothing is said any more, ever."""
        messages = await self._messages_until(self.today + _NOTHING_MORE_FOR)
        assert not [one.text for one in messages]

    # -- behind it -------------------------------------------------------------------------------

    async def _messages_until(self, day: date) -> list[Message]:
        await self.house.turn_to(day, zone=self.zone)
        return await self.person.expect(len(self.person.unread()))

    async def _newest(self, action: Action, argument: str = "") -> Message:
        """The newest message with this button, which may have to be unfolded for it."""
        for message in reversed(self.person.chat.history):
            found = message
            if not offers(message, action, argument) and offers(message, Action.MORE):
                self.lines.append(Line(self.today, pressed=label_of(message, Action.MORE)))
                found = await turn(self.person, message, Action.MORE)
            if offers(found, action, argument):
                return found
        raise LookupError(f"no message offers {action.name} {argument}")

    def _local(self, message: Message) -> datetime:
        return datetime.fromtimestamp(message.date, UTC).astimezone(ZoneInfo(self.zone))

    def _values(self, values: dict[str, Value]) -> dict[str, Value]:
        end = SHIPPED + timedelta(self.end)
        known: dict[str, Value] = {
            "day": (self.today - SHIPPED).days,
            "end": end,
            "left": (end - self.today).days,
            "last_safe": end - timedelta(days=1),
        }
        return known | values

    def _check(
        self,
        message: Message,
        situation: Situation | None,
        letter: LetterKind | None,
        values: dict[str, Value],
    ) -> None:
        if situation is not None:
            assert self.words.headline(situation, **self._values(values)) in message.text
        block = any(span["type"] == "pre" for span in message.entities)
        assert block == (letter is not None)
        if letter is not None:
            headings = {self.words(f"letter-name-{letter}"), self.words("dispute-words", letter="")}
            assert any(one.strip() in message.text for one in headings)


@asynccontextmanager
async def teller(
    language: str, home: Path, *, zone: str = "Europe/Berlin", country: str = "DE"
) -> AsyncIterator[Teller]:
    """Somebody who speaks a language, lives in a zone and has parcels sent to a country."""
    clock = StandingClock()
    async with (
        BotApiServer(now=clock.now, name="Buyer Clock") as server,
        house_at(server, home, clock) as house,
    ):
        person = server.person(id=101, first_name=NAMES[language], language_code=language)
        for setting in (f"zone={zone}", f"country={country}"):
            menu = await ask(person, "/settings")
            page = await turn(person, menu, Action.SETTINGS, setting.partition("=")[0])
            await turn(person, page, Action.SETTINGS, setting)
        await ask_once(person)  # each day of the rulebook is told, and no more
        yield Teller(house, person, WORDS[language], zone)
