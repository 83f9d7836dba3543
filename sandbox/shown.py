"""What the page shows, as JSON: people, messages, the clock, the weather, parcels, stories."""

from collections.abc import Mapping
from typing import Final

from sandbox.attention import Attention
from sandbox.backstage import Backstage
from sandbox.botapi import BotApiServer, Event, Message, Person
from sandbox.botapi.model import Json
from sandbox.people import LANGUAGES, PLACES, People
from sandbox.stories import STORIES, TRACKER_STORIES, Story
from sandbox.trackers.parcels import Mood, Stage
from sandbox.weather import Skies, Weather

_SNAPSHOT_MESSAGES: Final = 300


class Shown:
    """What the page shows."""

    def __init__(
        self,
        server: BotApiServer,
        backstage: Backstage,
        residents: People,
        people: Mapping[int, Person],
        attention: Attention,
        skies: Skies,
    ) -> None:
        """`people` may become more."""
        self._server = server
        self._controls = backstage.controls
        self._parcels = backstage.parcels
        self._residents = residents
        self._people = people
        self._attention = attention
        self._skies = skies
        self.stories = STORIES if self._parcels is None else (*STORIES, *TRACKER_STORIES)
        """Those that can be acted out here."""

    def snapshot(self, clock: Json) -> Json:
        """Everything that a page shows when it is opened."""
        world = self._server.world
        return {
            "bot": {"name": world.profile.text("name", "") or world.bot.first_name},
            "clock": clock,
            "weather": {"now": self._skies.weather, "kinds": list(Weather)},
            "parcels": self.parcels(),
            "stories": [_story_json(story) for story in self.stories],
            "languages": LANGUAGES,
            "places": [{"id": place.id, "name": place.name} for place in PLACES.values()],
            "people": [self.person(person) for person in self._people.values()],
        }

    def person(self, person: Person) -> Json:
        """A person, with the latest messages of their chat."""
        place = self._residents[person.id].place
        history = person.chat.history[-_SNAPSHOT_MESSAGES:]
        return {
            "id": person.id,
            "name": person.user.first_name,
            "language": person.user.language_code,
            "place": place.name,
            "zone": place.timezone,
            "messages": [self.message(message) for message in history],
            **self.settings(person),
        }

    def settings(self, person: Person) -> Json:
        """What belongs to a chat besides its messages: commands, the pinned one, a block."""
        profile, language = self._server.world.profile, person.user.language_code or ""
        return {
            "person": person.id,
            "blocked": self._server.world.chats[person.id].blocked,
            "pinned": next(reversed(self._server.world.chats[person.id].pinned), None),
            "commands": person.commands,
            "description": profile.text("description", language),
            "bot": profile.text("name", language) or self._server.world.bot.first_name,
        }

    def message(self, message: Message) -> Json:
        """A message as the Bot API has it, whose it is, and whether it came by itself."""
        body = self._server.world.message_json(message)
        body["own"] = message.sender_id == message.chat_id
        body["nudge"] = self._attention.came_by_itself(message)
        if message.keyboard is not None:
            body["keyboard"] = message.keyboard
        if message.reaction is not None:
            body["reaction"] = message.reaction
        return body

    async def clock(self) -> Json:
        """The present instant and that of the next reminder, in UTC."""
        due = await self._controls.next_due()
        return {
            "now": self._controls.now().isoformat(),
            "next": None if due is None else due.isoformat(),
        }

    def event(self, event: Event) -> Json:
        """What has happened in a chat."""
        body: Json = {"person": event.chat_id}
        if event.message is not None:
            body["message"] = self.message(event.message)
        if event.query is not None and event.query.answer is not None:
            answer = event.query.answer
            body |= {"query": event.query.id, "text": answer.text, "alert": answer.alert}
        if event.action is not None:
            body["action"] = event.action
        if event.kind == "chat":
            body |= self.settings(self._people[event.chat_id])
        return body

    def parcels(self) -> Json | None:
        """The parcels, what can happen to them, and how their service answers."""
        if self._parcels is None:
            return None
        return {
            "numbers": self._parcels.numbers,
            "stages": list(Stage),
            "moods": list(Mood),
            "mood": self._parcels.mood,
        }


def _story_json(story: Story) -> Json:
    return {"id": story.id, "name": dict(story.name), "days": story.days}
