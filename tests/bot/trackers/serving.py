"""A service that answers anything."""

from aiohttp import web


def answering(*answers: web.Response | str | bytes) -> web.Application:
    """A service that gives these answers, one after the other, the last again and again."""
    left = list(answers)

    async def answer(_: web.Request) -> web.StreamResponse:
        found = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(found, web.Response):
            return web.Response(body=found.body, status=found.status, headers=found.headers)
        body = found.encode() if isinstance(found, str) else found
        return web.Response(body=body, content_type="application/json")

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    return app
