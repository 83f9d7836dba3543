"""What a service answers when it does not answer."""

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from sandbox.trackers.parcels import Mood, Parcels

_PAGE = "<!DOCTYPE html><title>Sorry, we have detected unusual traffic</title>"


def in_a_mood(parcels: Parcels) -> Middleware:
    """A middleware that answers as the mood wants, instead of the service."""

    @web.middleware
    async def answer(request: web.Request, handler: Handler) -> web.StreamResponse:
        match parcels.mood:
            case Mood.DOWN:
                return web.Response(status=503)
            case Mood.CAPTCHA:
                return web.Response(text=_PAGE, content_type="text/html")
            case Mood.BUSY:
                return web.Response(status=429, headers={"Retry-After": "7"})
            case Mood.KEY:
                return web.Response(status=401)
        return await handler(request)

    return answer
