"""Where the page is served, and who gets in."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp import web

from bot.errors import SettingsError
from sandbox.listening import Door, Place, asked_place, listen, read_place


@pytest.mark.parametrize(
    ("text", "place", "is_loopback"),
    [
        ("127.0.0.1:8000", Place("127.0.0.1", 8000), True),
        ("localhost:0", Place("localhost", 0), True),
        ("[::1]:8000", Place("::1", 8000), True),
        ("0.0.0.0:8000", Place("0.0.0.0", 8000), False),
        ("192.168.1.5:80", Place("192.168.1.5", 80), False),
        ("house.example:80", Place("house.example", 80), False),
    ],
)
def test_a_place_is_a_host_and_a_port(text: str, place: Place, is_loopback: bool) -> None:
    assert read_place(text) == place
    assert place.is_loopback is is_loopback


@pytest.mark.parametrize("text", ["8000", "localhost", ":80", "host:port", "host:70000", "host:-1"])
def test_a_wrong_place_is_one_clear_line(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SANDBOX_LISTEN", text)
    with pytest.raises(SettingsError, match=r"^SANDBOX_LISTEN: must be host:port, such as .*$"):
        asked_place()


def test_without_a_wish_there_is_no_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SANDBOX_LISTEN", raising=False)
    assert asked_place() is None


async def test_a_place_that_is_taken_is_said_so() -> None:
    runner, base = await listen(web.Application(), Place("127.0.0.1", 0))
    taken = Place("127.0.0.1", int(base.rstrip("/").rpartition(":")[2]))
    with pytest.raises(SettingsError, match=r"^SANDBOX_LISTEN: cannot listen on 127\.0\.0\.1:"):
        await listen(web.Application(), taken)
    await runner.cleanup()


async def test_the_usual_place_gives_way_when_it_is_taken() -> None:
    first, one = await listen(web.Application(), None)
    second, other = await listen(web.Application(), None)
    assert one != other
    assert one.startswith("http://127.0.0.1:")
    await first.cleanup()
    await second.cleanup()


async def hello(_: web.Request) -> web.Response:
    return web.json_response({})


@pytest.fixture
async def base(door: Door) -> AsyncIterator[str]:
    app = web.Application(middlewares=door.guards())
    app.router.add_get("/", hello)
    app.router.add_get("/events", hello)
    app.router.add_post("/say", hello)
    runner, base = await listen(app, Place("127.0.0.1", 0))
    yield base
    await runner.cleanup()


@pytest.fixture
def door() -> Door:
    return Door(Place("0.0.0.0", 0))


async def test_elsewhere_nobody_gets_in_without_the_token(base: str, door: Door) -> None:
    async with aiohttp.ClientSession(base) as session:
        for path in ("/", "/events", "/?token=", "/?token=guess", "/?token=%C3%A9"):
            async with session.get(path) as response:
                assert response.status == 403, path
        async with session.post("/say", json={}, cookies={"sandbox_token": "guess"}) as response:
            assert response.status == 403


async def test_the_first_visit_leaves_the_token_in_a_cookie(base: str, door: Door) -> None:
    jar = aiohttp.CookieJar(unsafe=True)  # cookies of an address without a name
    async with aiohttp.ClientSession(base, cookie_jar=jar) as session:
        async with session.get(f"/{door.query}", allow_redirects=False) as response:
            assert (response.status, response.headers["Location"]) == (303, "/")
            cookie = response.cookies["sandbox_token"]
            assert (cookie["httponly"], cookie["samesite"]) == (True, "Lax")
        for path in ("/", "/events"):
            async with session.get(path) as response:
                assert response.status == 200
        async with session.post("/say", json={}) as response:
            assert response.status == 200
        foreign = {"Origin": "https://evil.example"}
        async with session.post("/say", json={}, headers=foreign) as response:
            assert response.status == 403


async def test_a_script_may_send_the_token_with_every_request(base: str, door: Door) -> None:
    async with (
        aiohttp.ClientSession(base) as session,
        session.post(f"/say{door.query}", json={}) as response,
    ):
        assert response.status == 200


def test_every_start_has_a_token_of_its_own() -> None:
    place = Place("0.0.0.0", 0)
    assert Door(place).query != Door(place).query
    assert Door(Place("127.0.0.1", 0)).query == ""
