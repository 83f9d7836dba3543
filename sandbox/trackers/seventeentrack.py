"""A stand-in of 17TRACK's API v2.4."""

from collections.abc import Callable
from typing import Any, Final

from aiohttp import web
from aiohttp.typedefs import Handler

from sandbox.trackers.moods import in_a_mood
from sandbox.trackers.parcels import WORDS, Mood, Parcels, Scan, Stage

_STATUS: Final = {
    Stage.LABEL: "InfoReceived",
    Stage.PICKED_UP: "InTransit_PickedUp",
    Stage.EXPORT: "InTransit_CustomsProcessing",
    Stage.DEPARTED: "InTransit_Departure",
    Stage.ARRIVED: "InTransit_Arrival",
    Stage.PAPERS: "InTransit_CustomsRequiringInformation",
    Stage.OUT: "OutForDelivery_Other",
    Stage.ATTEMPT: "DeliveryFailure_NoBody",
    Stage.PICKUP: "AvailableForPickup_Other",
    Stage.DELIVERED: "Delivered_Other",
    Stage.RETURNING: "Exception_Returning",
    Stage.LOST: "Exception_Lost",
}

#: Of the first 200 registrations.
_QUOTA: Final = 200

_CARRIER: Final = 190271


def seventeentrack(parcels: Parcels) -> web.Application:
    """The application, over these parcels. `parcels.extra` joins each `track_info`."""
    service = _Service(parcels)
    app = web.Application(middlewares=[in_a_mood(parcels)])
    app.router.add_post("/register", service.answering(service.register))
    app.router.add_post("/gettrackinfo", service.answering(service.read))
    app.router.add_post("/retrack", service.answering(service.renew))
    app.router.add_post("/deletetrack", service.answering(service.forget))
    app.router.add_post("/getquota", service.quota)
    return app


class _Service:
    """What it does with one number: an item of what it accepts, or the code of a refusal."""

    def __init__(self, parcels: Parcels) -> None:
        self._parcels = parcels

    def answering(self, one_by_one: Callable[[str], dict[str, Any] | int]) -> Handler:
        """A handler that does so with each number of a request."""

        async def answer(request: web.Request) -> web.Response:
            body: list[dict[str, Any]] = await request.json()
            self._parcels.requests.append((request.path.rsplit("/", 1)[-1], body))
            accepted, rejected = [], []
            for number in (one["number"] for one in body):
                found = one_by_one(number)
                if isinstance(found, int):
                    rejected.append(_rejected(number, found))
                else:
                    accepted.append(found)
            data = {"accepted": accepted, "rejected": rejected}
            return web.json_response({"code": 0, "data": data})

        return answer

    def register(self, number: str) -> dict[str, Any] | int:
        """Registers it once."""
        registered = self._parcels.registered
        if number not in registered and self._parcels.mood is Mood.QUOTA:
            return -18019908
        registered[number] = registered.get(number, 0) + 1
        return _named(number) | {"origin": 1} if registered[number] == 1 else -18019901

    def read(self, number: str) -> dict[str, Any] | int:
        """What is known of it."""
        scans = self._parcels.of(number)
        if number not in self._parcels.registered:
            return -18019902
        return _item(number, scans, self._parcels) if scans else -18019909

    def forget(self, number: str) -> dict[str, Any] | int:
        """Deletes it."""
        return _named(number) if self._parcels.registered.pop(number, 0) else -18019902

    def renew(self, number: str) -> dict[str, Any] | int:
        """Looks again, if it had stopped."""
        if number not in self._parcels.stopped:
            return -18019904
        self._parcels.stopped.discard(number)
        return _named(number)

    async def quota(self, _: web.Request) -> web.Response:
        """What is left."""
        left = 0 if self._parcels.mood is Mood.QUOTA else _QUOTA - len(self._parcels.registered)
        data = {"quota_total": _QUOTA, "quota_used": _QUOTA - left, "quota_remain": left}
        return web.json_response({"code": 0, "data": data})


def _named(number: str) -> dict[str, Any]:
    return {"number": number, "carrier": _CARRIER}


def _rejected(number: str, code: int) -> dict[str, Any]:
    message = f"The tracking number '{number}' has met {code}."
    return {"number": number, "carrier": str(_CARRIER), "error": {"code": code, "message": message}}


def _item(number: str, scans: list[Scan], parcels: Parcels) -> dict[str, Any]:
    newest = scans[0]
    name = "Expired_Other" if number in parcels.stopped else _STATUS[newest.stage]
    status = {"status": name.partition("_")[0], "sub_status": name, "sub_status_descr": None}
    info = {
        "shipping_info": {"recipient_address": {"country": parcels.destination}},
        "latest_status": status,
        "latest_event": _event(newest, parcels),
        "milestone": [
            {"key_stage": "Arrival", "time_iso": one.at.isoformat(), "time_raw": None}
            for one in scans
            if one.stage is Stage.ARRIVED
        ],
        "tracking": {"providers": [{"events": [_event(one, parcels) for one in scans]}]},
    }
    return {"number": number, "carrier": _CARRIER, "track_info": info | parcels.extra}


def _event(scan: Scan, parcels: Parcels) -> dict[str, Any]:
    return {
        "time_iso": scan.at.isoformat(),
        "time_raw": {"date": scan.at.date().isoformat(), "time": f"{scan.at:%H:%M:%S}"},
        "description": WORDS[scan.stage],
        "stage": _STATUS[scan.stage],
        "sub_status": _STATUS[scan.stage],
        "address": {"country": "CN" if scan.is_abroad else parcels.destination},
    }
