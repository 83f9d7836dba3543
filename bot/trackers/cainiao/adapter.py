"""Looking parcels up at Cainiao: ten in a call, one call in six hours, and silence respected."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Final

from typing_extensions import override

from advisor.sightings import Looked, Service, Sighting
from bot.trackers.cainiao.shapes import Answer
from bot.trackers.cainiao.vocabulary import sighting_of
from bot.trackers.reading import UnknownCodes, parsed
from bot.trackers.requests import Requests
from scheduler.tracker import Tracked, Tracker, TrackerAwayError

URL: Final = "https://global.cainiao.com"

_PATH = "/global/detail.json"

_NOT_LOOKED = Sighting(looked=Looked.NOT_LOOKED)


class Cainiao(Tracker):
    """Cainiao's page for people: it needs no key, and bans whoever asks more often."""

    service = Service.CAINIAO
    most = 10
    rest = timedelta(hours=6)

    def __init__(
        self, url: str | None = None, *, patience: timedelta = timedelta(seconds=30)
    ) -> None:
        """`patience` is the time that an answer may take."""
        self._requests = Requests(url or URL, patience=patience)
        self._unknown = UnknownCodes(self.service)

    @override
    async def look(self, parcels: Sequence[Tracked]) -> Mapping[str, Sighting]:
        numbers = ",".join(one.number for one in parcels)
        query = {"mailNos": numbers, "lang": "en-US", "language": "en-US"}
        answer = parsed(Answer, await self._requests.get(_PATH, query))
        if not answer.success:
            raise TrackerAwayError("it would not answer")
        modules = {one.mail_no: one for one in answer.module or [] if one is not None}
        return {
            one.number: sighting_of(one, modules[one.number], self._unknown)
            if one.number in modules
            else _NOT_LOOKED
            for one in parcels
        }

    @override
    async def forget(self, parcels: Sequence[Tracked]) -> None:
        """Nothing is registered there."""

    @override
    async def quota(self) -> str:
        return "no key and no quota: unofficial, one call in six hours at most"

    @override
    async def close(self) -> None:
        await self._requests.close()
