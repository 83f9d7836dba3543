"""Looking parcels up at Ship24: one call for each creates a tracker and brings what it knows."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Final

import structlog
from typing_extensions import override

from advisor.sightings import Looked, Service, Sighting
from bot.trackers.reading import UnknownCodes, parsed
from bot.trackers.requests import Requests
from bot.trackers.ship24.shapes import Answer, Tracking
from bot.trackers.ship24.vocabulary import sighting_of
from scheduler.tracker import Tracked, Tracker, TrackerAwayError

_log = structlog.get_logger(__name__)

URL: Final = "https://api.ship24.com/public/v1"

#: Ten requests a second are allowed.
_PAUSE = timedelta(milliseconds=110)

#: A number that Ship24 did not know may take it a minute.
_PATIENCE = timedelta(seconds=90)

_QUOTA = frozenset({"quota_limit_reached", "no_active_subscription"})

_NOT_LOOKED = Sighting(looked=Looked.NOT_LOOKED)


class Ship24(Tracker):
    """Ship24, with the operator's own key. Its quota counts parcels a month."""

    service = Service.SHIP24
    most = 6  # with all its patience, fewer minutes than a turn may take
    rest = timedelta()

    def __init__(
        self,
        key: str,
        url: str | None = None,
        *,
        pause: timedelta = _PAUSE,
        patience: timedelta = _PATIENCE,
    ) -> None:
        """`pause` is the time between two requests, `patience` that for an answer."""
        headers = {"Authorization": f"Bearer {key}"}
        self._requests = Requests(url or URL, headers=headers, pause=pause, patience=patience)
        self._unknown = UnknownCodes(self.service)
        self._quota_is_out = False

    @override
    async def look(self, parcels: Sequence[Tracked]) -> Mapping[str, Sighting]:
        found: dict[str, Sighting] = {}
        away: TrackerAwayError | None = None
        for one in parcels:
            try:
                found[one.number] = await self._look_at(one)
            except TrackerAwayError as error:
                # A number that takes Ship24 too long must not hold up the others; silence about
                # two of them is the service's own.
                is_second, away = away is not None, error
                if is_second or error.retry_after is not None:
                    break
            else:
                away = None
        if away is not None and not found:
            raise away
        return found

    @override
    async def forget(self, parcels: Sequence[Tracked]) -> None:
        """It has no such request; a tracker that nobody asks for costs nothing."""

    @override
    async def quota(self) -> str:
        await self._requests.get("/couriers")
        return "it knows the key; what is left of the quota stands in its dashboard"

    @override
    async def close(self) -> None:
        await self._requests.close()

    async def _look_at(self, parcel: Tracked) -> Sighting:
        body = {"trackingNumber": parcel.number, "originCountryCode": "CN"}
        if parcel.destination:
            body["destinationCountryCode"] = parcel.destination
        answer = parsed(Answer, await self._requests.post("/trackers/track", body))
        if answer.errors:
            return self._refused(answer.errors[0].code)
        if answer.data is None:
            raise TrackerAwayError("its answer has another shape")
        trackings = answer.data.trackings
        if not trackings:
            return Sighting(looked=Looked.NOTHING_YET)
        mine = next((one for one in trackings if _is_of(one, parcel)), None)
        return _NOT_LOOKED if mine is None else sighting_of(parcel, mine, self._unknown)

    def _refused(self, code: str | None) -> Sighting:
        if code not in _QUOTA:
            self._unknown.note(code or "")
        elif not self._quota_is_out:
            self._quota_is_out = True
            _log.error("tracker.quota_used_up", service=self.service.value)
        return _NOT_LOOKED


def _is_of(tracking: Tracking | None, parcel: Tracked) -> bool:
    """Whether it is about the number that was asked for, as far as it says so."""
    if tracking is None:
        return False
    number = tracking.tracker.tracking_number if tracking.tracker is not None else None
    return number is None or number.casefold() == parcel.number.casefold()
