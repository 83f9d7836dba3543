"""A stand-in of Cainiao's public page."""

from typing import Any, Final

from aiohttp import web

from sandbox.trackers.moods import in_a_mood
from sandbox.trackers.parcels import WORDS, Mood, Parcels, Scan, Stage

_CODE: Final = {
    Stage.LABEL: "CONSIGN",
    Stage.PICKED_UP: "PU_PICKUP_SUCCESS",
    Stage.EXPORT: "CC_EX_START",
    Stage.DEPARTED: "LH_DEPART",
    Stage.ARRIVED: "LH_ARRIVE",
    Stage.PAPERS: "CUS_TAX",
    Stage.OUT: "GTMS_DELIVERING",
    Stage.ATTEMPT: "GTMS_DEL_FAILURE",
    Stage.PICKUP: "GTMS_STA_SIGNED",
    Stage.DELIVERED: "GTMS_SIGNED",
    Stage.RETURNING: "RT_START",
    Stage.LOST: "GWMS_EXCEPTION",
}


def cainiao(parcels: Parcels) -> web.Application:
    """The application, over these parcels. `parcels.extra` joins each module."""

    async def detail(request: web.Request) -> web.Response:
        numbers = request.query["mailNos"].split(",")
        parcels.requests.append(("detail.json", numbers))
        if parcels.mood is Mood.QUOTA:
            return web.json_response({"success": False, "module": None})
        for one in numbers:
            parcels.registered.setdefault(one, 0)
        modules = [_module(one, parcels.of(one), parcels) | parcels.extra for one in numbers]
        return web.json_response({"success": True, "module": modules})

    app = web.Application(middlewares=[in_a_mood(parcels)])
    app.router.add_get("/global/detail.json", detail)
    return app


def _module(number: str, scans: list[Scan], parcels: Parcels) -> dict[str, Any]:
    if not scans:
        return {"mailNo": number, "mailNoSource": "EXTERNAL", "detailList": []}
    return {
        "mailNo": number,
        "originCountry": "CN",
        "destCountry": parcels.destination,
        "latestTrace": _trace(scans[0]),
        "detailList": [_trace(one) for one in scans],
    }


def _trace(scan: Scan) -> dict[str, Any]:
    return {
        "timeStr": f"{scan.at:%Y-%m-%d %H:%M:%S}",
        "timeZone": "GMT+8" if scan.is_abroad else "GMT+1",
        "desc": WORDS[scan.stage],
        "standerdDesc": WORDS[scan.stage],
        "actionCode": _CODE[scan.stage],
        "group": {"nodeCode": "AE_GROUP_OTHER"},
    }
