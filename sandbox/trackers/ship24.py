"""A stand-in of Ship24's API v1."""

from typing import Any, Final

from aiohttp import web

from sandbox.trackers.moods import in_a_mood
from sandbox.trackers.parcels import WORDS, Mood, Parcels, Scan, Stage

_STATUS: Final = {
    Stage.LABEL: ("data_order_created", "info_received"),
    Stage.PICKED_UP: ("transit_handover", "in_transit"),
    Stage.EXPORT: ("customs_received", "in_transit"),
    Stage.DEPARTED: ("transit_origin_country_departure", "in_transit"),
    Stage.ARRIVED: ("destination_arrival", "in_transit"),
    Stage.PAPERS: ("customs_exception", "exception"),
    Stage.OUT: ("delivery_out_for_delivery", "out_for_delivery"),
    Stage.ATTEMPT: ("delivery_attempted", "failed_attempt"),
    Stage.PICKUP: ("delivery_available_for_pickup", "available_for_pickup"),
    Stage.DELIVERED: ("delivery_delivered", "delivered"),
    Stage.RETURNING: ("exception_return", "exception"),
    Stage.LOST: ("exception_lost", "exception"),
}


def ship24(parcels: Parcels) -> web.Application:
    """The application, over these parcels. `parcels.extra` joins each tracking."""

    async def track(request: web.Request) -> web.Response:
        body = await request.json()
        parcels.requests.append(("track", body))
        number = body["trackingNumber"]
        if number not in parcels.registered and parcels.mood is Mood.QUOTA:
            errors = [{"code": "quota_limit_reached", "message": "Quota limit reached"}]
            return web.json_response({"errors": errors, "data": None}, status=402)
        parcels.registered[number] = 1
        tracking = _tracking(number, parcels.of(number), parcels) | parcels.extra
        return web.json_response({"data": {"trackings": [tracking]}}, status=201)

    async def couriers(_: web.Request) -> web.Response:
        return web.json_response({"data": {"couriers": []}})

    app = web.Application(middlewares=[in_a_mood(parcels)])
    app.router.add_post("/trackers/track", track)
    app.router.add_get("/couriers", couriers)
    return app


def _tracking(number: str, scans: list[Scan], parcels: Parcels) -> dict[str, Any]:
    code, milestone = _STATUS[scans[0].stage] if scans else (None, "pending")
    return {
        "tracker": {"trackerId": "26148317", "trackingNumber": number, "isTracked": True},
        "shipment": {
            "statusCode": code,
            "statusMilestone": milestone,
            "destinationCountryCode": parcels.destination,
            "delivery": {"estimatedDeliveryDate": None},
            "trackingNumbers": [{"tn": number}],
        },
        "events": [_event(one) for one in scans],
    }


def _event(scan: Scan) -> dict[str, Any]:
    code, milestone = _STATUS[scan.stage]
    return {
        "status": WORDS[scan.stage],
        "occurrenceDatetime": scan.at.replace(tzinfo=None).isoformat(timespec="seconds"),
        "statusCode": code,
        "statusMilestone": milestone,
    }
