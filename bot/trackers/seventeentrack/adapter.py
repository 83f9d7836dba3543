"""Looking parcels up at 17TRACK: read first, register what it does not know, renew once."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

import structlog
from typing_extensions import override

from advisor.sightings import Looked, Service, Sighting
from bot.trackers.reading import UnknownCodes, batches, parsed
from bot.trackers.requests import Requests
from bot.trackers.seventeentrack.shapes import Data, Envelope, QuotaEnvelope, Rejected
from bot.trackers.seventeentrack.vocabulary import is_expired, sighting_of
from scheduler.tracker import Tracked, Tracker, TrackerAwayError, TrackerRefusedError

_log = structlog.get_logger(__name__)

URL: Final = "https://api.17track.net/track/v2.4"

#: Numbers in one request.
_MOST = 40

#: Three requests a second are allowed.
_PAUSE = timedelta(milliseconds=350)

#: What stands for a number whose carrier 17TRACK does not find: it is not asked for it again.
UNDETECTED: Final = "-"

_KEY_REFUSED = frozenset({401, -18010001, -18010002, -18010004, -18010005})
_ALREADY_REGISTERED = -18019901
_NOT_REGISTERED = -18019902
_NO_CARRIER = -18019903
_NO_INFO_YET = -18019909
_DAILY_LIMIT = -18019907
_QUOTA = -18019908
#: A postal code, a country or a telephone is wanted, which nobody shall give: it cannot look.
_WANTS_MORE = frozenset({-18010016, -18010018, -18010019, -18010020, -18010022})
_WRONG_CARRIER = frozenset({-18019910, -18019911})
#: Registered under another carrier than it was asked for with: that says nothing of the parcel.
_EXPECTED = _WANTS_MORE | _WRONG_CARRIER | {_DAILY_LIMIT, _ALREADY_REGISTERED}

#: How 17TRACK says that it guessed the carrier.
_GUESSED = 3

_NOTHING_YET = Sighting(looked=Looked.NOTHING_YET)
_NOT_LOOKED = Sighting(looked=Looked.NOT_LOOKED)


class SeventeenTrack(Tracker):
    """17TRACK, with the operator's own key. Registering a number costs quota, reading is free."""

    service = Service.SEVENTEENTRACK
    most = 200
    rest = timedelta()

    def __init__(
        self,
        key: str,
        url: str | None = None,
        *,
        pause: timedelta = _PAUSE,
        patience: timedelta = timedelta(seconds=30),
    ) -> None:
        """`pause` is the time between two requests, `patience` that for an answer."""
        self._requests = Requests(
            url or URL, headers={"17token": key}, pause=pause, patience=patience
        )
        self._unknown = UnknownCodes(self.service)
        self._quota_is_out = False

    @override
    async def look(self, parcels: Sequence[Tracked]) -> Mapping[str, Sighting]:
        asked = [one for one in parcels if one.key != UNDETECTED]
        found: dict[str, Sighting] = {}
        unknown: set[str] = set()
        for some in batches(asked, _MOST):
            read, missing = await self._read(some)
            found |= read
            unknown |= missing
        fresh = [one for one in asked if one.number in unknown]
        for some in batches(fresh, _MOST):
            found |= await self._register(some)
        return {one.number: found.get(one.number, _NOT_LOOKED) for one in parcels}

    @override
    async def forget(self, parcels: Sequence[Tracked]) -> None:
        """Deletes them: one that was only stopped would look quiet if it were ever wanted again."""
        known = [one for one in parcels if one.key != UNDETECTED]
        for some in batches(known, _MOST):
            await self._call("deletetrack", [_named(one) for one in some])

    @override
    async def quota(self) -> str:
        answer = parsed(QuotaEnvelope, await self._requests.post("/getquota", []))
        if answer.code != 0 or answer.data is None:
            raise _failure(answer.code)
        return f"{answer.data.quota_remain} of {answer.data.quota_total} registrations are left"

    @override
    async def close(self) -> None:
        await self._requests.close()

    async def _read(self, parcels: Sequence[Tracked]) -> tuple[dict[str, Sighting], set[str]]:
        """What is seen, and the numbers that are not registered."""
        data = await self._call("gettrackinfo", [_named(one) for one in parcels])
        by_number = {one.number: one for one in parcels}
        found: dict[str, Sighting] = {}
        expired: list[Tracked] = []
        for one in data.accepted or []:
            parcel = by_number.get(one.number) if one is not None else None
            if one is None or parcel is None:
                continue
            key = parcel.key or _key(one.carrier)
            found[one.number] = sighting_of(parcel, one.track_info, self._unknown, key)
            if is_expired(one.track_info) and not parcel.renewed:
                expired.append(parcel)
        unknown: set[str] = set()
        for refused in data.rejected or []:
            if refused is None or refused.number is None:
                continue
            if refused.error.code == _NOT_REGISTERED:
                unknown.add(refused.number)
            else:
                found[refused.number] = self._refused(refused)
        return found | await self._renew(expired, found), unknown

    async def _renew(
        self, parcels: Sequence[Tracked], found: Mapping[str, Sighting]
    ) -> dict[str, Sighting]:
        """Has 17TRACK look again for what it gave up, which works once in a number's life."""
        if parcels:
            await self._call("retrack", [_named(one) for one in parcels])
        return {one.number: replace(found[one.number], renewed=True) for one in parcels}

    async def _register(self, parcels: Sequence[Tracked]) -> dict[str, Sighting]:
        """Registers numbers. 17TRACK looks for them only after that, which takes some minutes."""
        if self._quota_is_out:
            return {}
        data = await self._call("register", [_registration(one) for one in parcels])
        found = {
            one.number: Sighting(looked=Looked.NOT_LOOKED, key=_key(one.carrier, one.origin))
            for one in data.accepted or []
            if one is not None
        }
        for refused in data.rejected or []:
            if refused is not None and refused.number is not None:
                found[refused.number] = self._refused(refused)
        return found

    def _refused(self, refused: Rejected) -> Sighting:
        """What is known of a number that was refused."""
        code = refused.error.code
        if code == _NO_INFO_YET:
            return _NOTHING_YET
        if code == _NO_CARRIER:
            return Sighting(looked=Looked.NOT_LOOKED, key=UNDETECTED)
        if code == _QUOTA:
            self._note_quota()
        elif code not in _EXPECTED:
            self._unknown.note(str(code))
        return _NOT_LOOKED

    def _note_quota(self) -> None:
        if not self._quota_is_out:
            self._quota_is_out = True
            _log.error("tracker.quota_used_up", service=self.service.value)

    async def _call(self, endpoint: str, body: list[dict[str, Any]]) -> Data:
        answer = parsed(Envelope, await self._requests.post(f"/{endpoint}", body))
        data = answer.data or Data()
        code = data.errors[0].code if data.errors else answer.code
        if code != 0:
            raise _failure(code)
        return data


def _named(parcel: Tracked) -> dict[str, Any]:
    """A number as it is asked for: records are kept by number and carrier."""
    carrier = (parcel.key or "").removesuffix("?")
    return {"number": parcel.number} | ({"carrier": int(carrier)} if carrier.isdigit() else {})


def _registration(parcel: Tracked) -> dict[str, Any]:
    """All that 17TRACK learns: the number, and the country that the order goes to."""
    country = {"destination_country": parcel.destination} if parcel.destination else {}
    return {"number": parcel.number, "auto_detection": True} | country


def _key(carrier: int | str | None, origin: int | None = None) -> str | None:
    """The carrier's code, marked where it was guessed."""
    if carrier in (None, "", 0):
        return None
    return f"{carrier}?" if origin == _GUESSED else str(carrier)


def _failure(code: int) -> Exception:
    """What it means that a whole call was refused."""
    if code in _KEY_REFUSED:
        return TrackerRefusedError(f"code {code}")
    return TrackerAwayError(f"code {code}")
