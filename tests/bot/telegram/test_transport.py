"""The transport against real loopback servers, beside PTB's own where both must agree."""

import asyncio
import base64
import errno
import io
import json
import os
import socket
import ssl
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
import trustme
from aiohttp import web
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, InputMediaDocument
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.request import BaseRequest, HTTPXRequest, RequestData

# A parameter that PTB would refuse to build from a call can only be built by hand.
from telegram.request._requestparameter import RequestParameter

from bot.telegram.transport import NoAuthoritiesError, PyreqwestRequest, may_have_arrived

SECRET = "AAE-never-to-be-printed"
TOKEN = f"4242:{SECRET}"
MESSAGE = {"message_id": 1, "date": 1_700_000_000, "chat": {"id": 7, "type": "private"}}
ME = {"id": 4242, "is_bot": True, "first_name": "Clock", "username": "clock_bot"}
SHORT = 0.05
MEGABYTE = 2**20

Handler = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]
Conversation = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
MakeRequest = Callable[..., BaseRequest]

both_transports = pytest.mark.parametrize("make", [HTTPXRequest, PyreqwestRequest])


@pytest.fixture(autouse=True)
def no_proxy_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@asynccontextmanager
async def serving(handler: Handler) -> AsyncIterator[str]:
    """A well-behaved HTTP server; gives its address."""
    runner = web.ServerRunner(web.Server(handler, handler_cancellation=True))
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """Signs certificates that no machine trusts unasked."""
    return trustme.CA()


def secure_by(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


@asynccontextmanager
async def listening(talk: Conversation, secure: ssl.SSLContext | None = None) -> AsyncIterator[str]:
    """A server that does on each connection what `talk` does, then hangs up; gives its address."""
    talks: dict[asyncio.Task[Any], asyncio.StreamWriter] = {}

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        talks[task] = writer
        try:
            with suppress(ConnectionError, asyncio.IncompleteReadError):
                await talk(reader, writer)
        finally:
            writer.close()

    server = await asyncio.start_server(accept, "127.0.0.1", 0, ssl=secure)
    try:
        port = server.sockets[0].getsockname()[1]
        yield f"{'https' if secure else 'http'}://127.0.0.1:{port}"
    finally:
        server.close()
        for writer in talks.values():
            writer.transport.abort()
        await asyncio.gather(*talks)
        await server.wait_closed()


async def read_request(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readuntil(b"\r\n\r\n")
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            await reader.readexactly(int(line.partition(b":")[2]))
    return head


def saying(answer: bytes) -> Conversation:
    """Hears a request out, sends these bytes, hangs up."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(answer)
        await writer.drain()

    return talk


def saying_then_silent(answer: bytes) -> Conversation:
    """Hears a request out, sends these bytes, and nothing more until the client hangs up."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await saying(answer)(reader, writer)
        await reader.read()

    return talk


@contextmanager
def refusing() -> Iterator[str]:
    """An address that refuses connections: taken, but with nobody listening."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"


def http(status: int, body: bytes, *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status} Whatever", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


def refusal(status: int, description: str, **parameters: int) -> bytes:
    body = {"ok": False, "error_code": status, "description": description}
    return http(status, json.dumps(body | {"parameters": parameters}).encode())


def ok(result: object) -> web.Response:
    return web.json_response({"ok": True, "result": result})


def bot_on(address: str, request: BaseRequest, updates: BaseRequest | None = None) -> Bot:
    return Bot(
        TOKEN,
        base_url=f"{address}/bot",
        base_file_url=f"{address}/file/bot",
        request=request,
        get_updates_request=updates or request,
    )


async def failure(address: str, request: BaseRequest, **send: Any) -> TelegramError:
    """What sending a message to this address raises."""
    async with request:
        with pytest.raises(TelegramError) as caught:
            await bot_on(address, request).send_message(7, "hello", **send)
    return caught.value


def assert_silent_about(secret: str, error: BaseException) -> None:
    """Neither the error nor a traceback of it, nor anything behind it holds the secret."""
    assert secret not in "".join(traceback.format_exception(error))
    behind: BaseException | None = error
    while behind is not None:
        assert secret not in f"{behind} {behind!r} {behind.args}"
        behind = behind.__cause__ or behind.__context__


class TestOrdinaryCalls:
    async def test_a_bot_lives_on_it(self) -> None:
        paths = []

        async def handler(request: web.BaseRequest) -> web.Response:
            method = request.path.rpartition("/")[2]
            paths.append(request.path)
            results = {"getMe": ME, "sendMessage": MESSAGE, "getUpdates": [{"update_id": 5}]}
            return ok(results[method])

        async with (
            serving(handler) as address,
            bot_on(address, PyreqwestRequest(), PyreqwestRequest()) as bot,
        ):
            message = await bot.send_message(7, "hello")
            updates = await bot.get_updates(timeout=10)

        assert (bot.username, message.message_id, updates[0].update_id) == ("clock_bot", 1, 5)
        assert paths == [f"/bot{TOKEN}/{name}" for name in ("getMe", "sendMessage", "getUpdates")]

    async def test_parameters_arrive_as_they_were_meant(self) -> None:
        received = []

        async def handler(request: web.BaseRequest) -> web.Response:
            received.append((request.method, request.content_type, await request.json()))
            return ok(MESSAGE)

        text = "Посылка №3 — пора открыть спор 📦 & ещё <b>«жирный»</b> + 100 %"
        keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Спор", callback_data="d:3")]])
        async with serving(handler) as address, PyreqwestRequest() as request:
            await bot_on(address, request).send_message(
                7, text, parse_mode="HTML", reply_markup=keyboard, disable_notification=True
            )

        assert received == [
            (
                "POST",
                "application/json",
                {
                    "chat_id": 7,
                    "text": text,
                    "parse_mode": "HTML",
                    "disable_notification": True,
                    "reply_markup": {
                        "inline_keyboard": [[{"text": "Спор", "callback_data": "d:3"}]]
                    },
                },
            )
        ]

    async def test_a_request_too_big_for_one_write_arrives_whole(self) -> None:
        received = []

        async def handler(request: web.BaseRequest) -> web.Response:
            received.append(await request.json())
            return ok(MESSAGE)

        text = "длинный " * 10_000
        async with serving(handler) as address, PyreqwestRequest() as request:
            await bot_on(address, request).send_message(7, text)

        assert received == [{"chat_id": 7, "text": text}]

    async def test_says_who_it_is_and_keeps_no_cookies(self) -> None:
        headers = []

        async def handler(request: web.BaseRequest) -> web.Response:
            headers.append(request.headers)
            response = ok(MESSAGE)
            response.set_cookie("spy", "1")
            return response

        async with serving(handler) as address, PyreqwestRequest() as request:
            named = address.replace("127.0.0.1", "localhost")  # bare addresses get no cookies
            bot = bot_on(named, request)
            await bot.send_message(7, "one")
            await bot.send_message(7, "two")

        assert [each["User-Agent"] for each in headers] == [BaseRequest.USER_AGENT] * 2
        assert "Cookie" not in headers[1]

    async def test_one_connection_serves_call_after_call(self) -> None:
        peers = set()

        async def handler(request: web.BaseRequest) -> web.Response:
            assert request.transport is not None
            peers.add(request.transport.get_extra_info("peername"))
            return ok(MESSAGE)

        async with serving(handler) as address, PyreqwestRequest() as request:
            bot = bot_on(address, request)
            for _ in range(3):
                await bot.send_message(7, "hello")

        assert len(peers) == 1

    async def test_a_file_comes_down(self) -> None:
        content = bytes(range(256)) * 5_000

        async def handler(request: web.BaseRequest) -> web.Response:
            if request.path == f"/file/bot{TOKEN}/photos/file 1.jpg":
                return web.Response(body=content)
            return ok({"file_id": "x", "file_unique_id": "y", "file_path": "photos/file 1.jpg"})

        async with serving(handler) as address, PyreqwestRequest() as request:
            file = await bot_on(address, request).get_file("x")
            assert await file.download_as_bytearray() == content


class TestUploads:
    @both_transports
    async def test_one_file(self, make: MakeRequest) -> None:
        name, content = 'календарь "мой".ics', "BEGIN:VCALENDAR 📅".encode() * 50_000
        assert await self.upload(
            make(), lambda bot: bot.send_document(7, content, caption="Вот 📅", filename=name)
        ) == {
            "chat_id": "7",
            "caption": "Вот 📅",
            "document": (name, content, "text/calendar"),
        }

    @both_transports
    async def test_two_files(self, make: MakeRequest) -> None:
        media = [InputMediaDocument(b"one", filename="1.txt", caption="раз")]
        media.append(InputMediaDocument(b"two", filename="2.csv"))
        fields = await self.upload(make(), lambda bot: bot.send_media_group(7, media))

        described = json.loads(fields["media"])
        assert [fields[each["media"].removeprefix("attach://")] for each in described] == [
            ("1.txt", b"one", "text/plain"),
            ("2.csv", b"two", "text/csv"),
        ]
        assert described[0]["caption"] == "раз"

    @both_transports
    @pytest.mark.parametrize("in_memory", [True, False])
    async def test_an_open_file_may_be_sent_again(
        self, make: MakeRequest, in_memory: bool, tmp_path: Any
    ) -> None:
        content = b"content" * 100_000
        (tmp_path / "a.bin").write_bytes(content)
        with ExitStack() as stack:
            if in_memory:
                handle: Any = io.BytesIO(content)
            else:
                handle = stack.enter_context((tmp_path / "a.bin").open("rb"))
            file = InputFile(handle, filename="a.bin", read_file_handle=False)
            first = await self.upload(make(), lambda bot: bot.send_document(7, file))
            second = await self.upload(make(), lambda bot: bot.send_document(7, file))
            assert not handle.closed

        assert first == second == {"chat_id": "7", "document": ("a.bin", content, file.mimetype)}

    @staticmethod
    async def upload(
        request: BaseRequest, send: Callable[[Bot], Awaitable[object]]
    ) -> dict[str, Any]:
        """The form that a call sends: texts, and files as (name, content, type)."""
        received: dict[str, Any] = {}

        async def handler(incoming: web.BaseRequest) -> web.Response:
            for name, value in (await incoming.post()).items():
                if isinstance(value, web.FileField):
                    filename = value.filename.replace("%22", '"')  # as httpx and browsers quote
                    with value.file as file:
                        received[name] = filename, file.read(), value.content_type
                else:
                    received[name] = value
            return ok([MESSAGE] if "media" in received else MESSAGE)

        async with serving(roomy(handler)) as address, request:
            await send(bot_on(address, request))
        return received


def roomy(handler: Handler) -> Handler:
    """Lets a request be bigger than aiohttp's servers take unasked."""

    async def wrapped(request: web.BaseRequest) -> web.StreamResponse:
        return await handler(request.clone(client_max_size=64 * MEGABYTE))

    return wrapped


ANSWERS = {
    "broken JSON": (http(200, b'{"ok": tr'), TelegramError),
    "400": (refusal(400, "Bad Request: chat not found"), BadRequest),
    "400 with a new chat id": (refusal(400, "upgraded", migrate_to_chat_id=-100), ChatMigrated),
    "401": (refusal(401, "Unauthorized"), InvalidToken),
    "403": (refusal(403, "Forbidden: bot was blocked by the user"), Forbidden),
    "404": (refusal(404, "Not Found"), InvalidToken),
    "409": (refusal(409, "Conflict: terminated by other getUpdates request"), Conflict),
    "413 of a gateway": (http(413, b"<html>too large</html>"), NetworkError),
    "429": (refusal(429, "Too Many Requests: retry after 8", retry_after=8), RetryAfter),
    "500 of a gateway": (http(500, b"<html>oops</html>"), NetworkError),
    "502 of a gateway": (http(502, b"<html>bad gateway</html>"), NetworkError),
    "502 of Telegram": (refusal(502, "Bad Gateway"), NetworkError),
    "a redirect": (http(302, b"", "Location: http://127.0.0.1:1/elsewhere"), NetworkError),
    "a status nobody knows": (http(599, b""), NetworkError),
}
FAULTS = {
    "closes without an answer": b"",
    "closes half-way through the head": b"HTTP/1.1 200 OK\r\nContent-Le",
    "closes half-way through the body": b'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"ok"',
    "closes half-way through a chunk": (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n63\r\n{"
    ),
    "garbles the chunks": (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"
    ),
    "garbles the compression": http(200, b"not gzip", "Content-Encoding: gzip"),
    "does not speak HTTP": b"SSH-2.0-OpenSSH_9.6\r\n\r\n",
}


class TestFaults:
    @pytest.mark.parametrize(("answer", "kind"), ANSWERS.values(), ids=ANSWERS)
    async def test_an_answer_means_what_it_means_to_the_default_transport(
        self, answer: bytes, kind: type[TelegramError]
    ) -> None:
        async with listening(saying(answer)) as address:
            theirs = await failure(address, HTTPXRequest())
            ours = await failure(address, PyreqwestRequest())

        assert type(ours) is type(theirs) is kind
        assert (str(ours), vars(ours)) == (str(theirs), vars(theirs))
        assert_silent_about(SECRET, ours)

    async def test_the_page_of_a_gateway_is_no_line_of_the_log(
        self, caplog: pytest.LogCaptureFixture
    ) -> None:
        async with listening(saying(http(502, b"<html>bad gateway</html>"))) as address:
            await failure(address, PyreqwestRequest())

        assert not caplog.records

    @pytest.mark.parametrize("answer", FAULTS.values(), ids=FAULTS)
    async def test_a_server_gone_wrong_is_a_network_error(self, answer: bytes) -> None:
        async with listening(saying(answer)) as address:
            theirs = await failure(address, HTTPXRequest())
            ours = await failure(address, PyreqwestRequest())

        assert type(ours) is type(theirs) is NetworkError
        assert str(ours).startswith("No answer: ")
        assert may_have_arrived(ours)
        assert_silent_about(SECRET, ours)

    async def test_a_reset_connection_is_a_network_error(self) -> None:
        async def reset(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await read_request(reader)
            writer.transport.abort()

        async with listening(reset) as address:
            assert type(await failure(address, HTTPXRequest())) is NetworkError
            ours = await failure(address, PyreqwestRequest())

        assert type(ours) is NetworkError
        assert_silent_about(SECRET, ours)

    async def test_a_refused_connection_is_a_network_error_that_names_the_host(self) -> None:
        with refusing() as address:
            assert type(await failure(address, HTTPXRequest())) is NetworkError
            ours = await failure(address, PyreqwestRequest())

        assert type(ours) is NetworkError
        assert address.removeprefix("http://") in str(ours)
        assert not may_have_arrived(ours)
        assert_silent_about(SECRET, ours)

    @pytest.mark.parametrize("scheme", ["gopher://127.0.0.1", "no-scheme", "http://"])
    async def test_an_address_that_cannot_be_used_is_a_network_error(self, scheme: str) -> None:
        assert type(await failure(scheme, HTTPXRequest())) is NetworkError
        ours = await failure(scheme, PyreqwestRequest())
        assert type(ours) is NetworkError
        assert_silent_about(SECRET, ours)

    async def test_a_server_that_hangs_up_on_an_upload_is_a_network_error(self) -> None:
        async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            writer.transport.abort()

        async with listening(hang_up) as address, PyreqwestRequest() as request:
            with pytest.raises(NetworkError) as caught:
                await bot_on(address, request).send_document(7, bytes(32 * MEGABYTE))

        assert not isinstance(caught.value, TimedOut)
        assert_silent_about(SECRET, caught.value)

    async def test_a_file_that_cannot_be_read_tells_the_reason(self) -> None:
        class Broken:
            def seekable(self) -> bool:
                return False

            def read(self, _: int) -> bytes:
                raise OSError(errno.EIO, os.strerror(errno.EIO))

        file = InputFile(Broken(), filename="a.bin", read_file_handle=False)  # type: ignore[arg-type]
        async with (
            listening(saying_then_silent(b"")) as address,
            PyreqwestRequest() as request,
        ):
            with pytest.raises(NetworkError, match=os.strerror(errno.EIO)) as caught:
                await bot_on(address, request).send_document(7, file)

        assert_silent_about(SECRET, caught.value)

    async def test_a_server_without_tls_is_a_network_error(self) -> None:
        async def plain(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(http(400, b"plain HTTP"))
            await reader.read()

        async with listening(plain) as address:
            secure = address.replace("http:", "https:")
            assert type(await failure(secure, HTTPXRequest())) is NetworkError
            ours = await failure(secure, PyreqwestRequest())

        assert type(ours) is NetworkError
        assert_silent_about(SECRET, ours)

    async def test_a_certificate_that_nobody_vouches_for_is_a_network_error(
        self, authority: trustme.CA
    ) -> None:
        async with listening(saying(http(200, b"")), secure_by(authority)) as address:
            ours = await failure(address, PyreqwestRequest())

        assert type(ours) is NetworkError
        assert "certificate" in str(ours)
        assert not may_have_arrived(ours)
        assert_silent_about(SECRET, ours)

    async def test_a_certificate_that_the_machine_trusts_is_accepted(
        self, authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        trusted = tmp_path / "authority.pem"
        authority.cert_pem.write_to_path(trusted)
        monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
        answer = http(200, json.dumps({"ok": True, "result": MESSAGE}).encode())
        async with (
            listening(saying(answer), secure_by(authority)) as address,
            PyreqwestRequest() as request,
        ):
            assert (await bot_on(address, request).send_message(7, "hello")).message_id == 1

    async def test_a_mistake_of_the_programmer_is_not_taken_for_the_network(self) -> None:
        unfit = RequestData([RequestParameter("x", object(), None)])
        async with PyreqwestRequest(connection_pool_size=1, pool_timeout=SHORT) as request:
            for _ in range(2):  # the second one finds that the first has left no place taken
                with pytest.raises(TypeError, match="not JSON serializable"):
                    await request.do_request("http://127.0.0.1:1/", "POST", unfit)


class TestTimeouts:
    @both_transports
    @pytest.mark.parametrize(
        "answer", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"], ids=["head", "body"]
    )
    async def test_an_answer_that_does_not_come(self, make: MakeRequest, answer: bytes) -> None:
        async with listening(saying_then_silent(answer)) as address:
            error = await failure(address, make(read_timeout=SHORT))

        assert type(error) is TimedOut
        assert str(error) == "Timed out"
        assert_silent_about(SECRET, error)

    @both_transports
    async def test_a_call_may_set_its_own(self, make: MakeRequest) -> None:
        async with listening(saying_then_silent(b"")) as address:
            error = await failure(address, make(read_timeout=None), read_timeout=SHORT)

        assert type(error) is TimedOut

    async def test_a_long_poll_outlasts_the_timeout_of_other_calls(self) -> None:
        polled, release = asyncio.Event(), asyncio.Event()

        async def handler(request: web.BaseRequest) -> web.Response:
            polled.set()
            await release.wait()
            return ok([{"update_id": 5}])

        async with serving(handler) as address, PyreqwestRequest(read_timeout=SHORT) as request:
            bot = bot_on(address, request)
            poll = asyncio.create_task(bot.get_updates(timeout=30))
            await polled.wait()
            with pytest.raises(TimedOut):  # which takes as long as the default timeout
                await bot.send_message(7, "hello")
            release.set()
            assert [update.update_id for update in await poll] == [5]

    @both_transports
    async def test_a_connection_that_does_not_come_about(self, make: MakeRequest) -> None:
        async def no_handshake(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
            await reader.read()

        async with listening(no_handshake) as address:
            secure = address.replace("http:", "https:")
            error = await failure(secure, make(connect_timeout=SHORT))

        assert type(error) is TimedOut
        assert_silent_about(SECRET, error)

    @both_transports
    async def test_an_upload_that_nobody_takes(self, make: MakeRequest) -> None:
        release = asyncio.Event()

        async def take_nothing(_: asyncio.StreamReader, __: asyncio.StreamWriter) -> None:
            await release.wait()

        request = make(media_write_timeout=SHORT, read_timeout=None)
        async with listening(take_nothing) as address, request:
            with pytest.raises(TimedOut) as caught:
                await bot_on(address, request).send_document(7, bytes(32 * MEGABYTE))
            release.set()

        assert_silent_about(SECRET, caught.value)

    async def test_an_upload_once_taken_is_not_hurried(self) -> None:
        taken, release = asyncio.Event(), asyncio.Event()

        async def handler(request: web.BaseRequest) -> web.Response:
            await request.read()
            taken.set()
            await release.wait()
            return ok(MESSAGE)

        async with (
            serving(roomy(handler)) as address,
            PyreqwestRequest(media_write_timeout=SHORT) as request,
        ):
            bot = bot_on(address, request)
            upload = asyncio.create_task(bot.send_document(7, bytes(MEGABYTE)))
            await taken.wait()
            with pytest.raises(TimedOut):  # which takes longer than the upload was given
                await bot.send_message(7, "hello", read_timeout=2 * SHORT)
            release.set()
            assert (await upload).message_id == 1

    async def test_a_pool_with_no_place_left(self) -> None:
        asked, release = asyncio.Event(), asyncio.Event()

        async def handler(request: web.BaseRequest) -> web.Response:
            asked.set()
            await release.wait()
            return ok(MESSAGE)

        request = PyreqwestRequest(connection_pool_size=1, pool_timeout=SHORT)
        async with serving(handler) as address, request:
            bot = bot_on(address, request)
            first = asyncio.create_task(bot.send_message(7, "first"))
            await asked.wait()
            with pytest.raises(TimedOut, match=r"Pool timeout: .*\*not\* sent") as caught:
                await bot.send_message(7, "second")
            release.set()
            await first
            await bot.send_message(7, "third")

        assert_silent_about(SECRET, caught.value)

    async def test_as_many_calls_at_a_time_as_there_are_places(self) -> None:
        places, asked, all_asked = 128, [], asyncio.Event()

        async def handler(request: web.BaseRequest) -> web.Response:
            asked.append(request)
            if len(asked) == places:
                all_asked.set()
            await all_asked.wait()
            return ok(MESSAGE)

        request = PyreqwestRequest(connection_pool_size=places)
        async with serving(handler) as address, request:
            bot = bot_on(address, request)
            await asyncio.gather(*(bot.send_message(7, str(each)) for each in range(places)))

    async def test_those_who_wait_for_a_place_get_it(self) -> None:
        peers = set()

        async def handler(request: web.BaseRequest) -> web.Response:
            assert request.transport is not None
            peers.add(request.transport.get_extra_info("peername"))
            return ok(MESSAGE)

        request = PyreqwestRequest(connection_pool_size=2, pool_timeout=None)
        async with serving(handler) as address, request:
            bot = bot_on(address, request)
            await asyncio.gather(*(bot.send_message(7, str(each)) for each in range(20)))

        assert len(peers) == 2

    async def test_a_cancelled_call_leaves_its_place(self) -> None:
        asked = asyncio.Event()

        async def handler(request: web.BaseRequest) -> web.Response:
            if asked.is_set():
                return ok(MESSAGE)
            asked.set()
            await asyncio.Event().wait()
            raise AssertionError

        request = PyreqwestRequest(connection_pool_size=1, pool_timeout=SHORT)
        async with serving(handler) as address, request:
            bot = bot_on(address, request)
            first = asyncio.create_task(bot.send_message(7, "first"))
            await asked.wait()
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            assert (await bot.send_message(7, "second")).message_id == 1

    @pytest.mark.parametrize("seconds", [5.0, None, 0.5])
    def test_the_read_timeout_can_be_asked_for(self, seconds: float | None) -> None:
        assert PyreqwestRequest(read_timeout=seconds).read_timeout == seconds

    def test_the_defaults_are_those_of_the_default_transport(self) -> None:
        assert PyreqwestRequest().read_timeout == HTTPXRequest().read_timeout


class TestLife:
    async def test_before_its_start_it_says_so(self) -> None:
        request = PyreqwestRequest()
        with pytest.raises(RuntimeError, match="This PyreqwestRequest is not initialized!"):
            await request.do_request("http://127.0.0.1:1/", "POST")
        with pytest.raises(NetworkError, match="This PyreqwestRequest is not initialized!"):
            await bot_on("http://127.0.0.1:1", request).send_message(7, "hello")

    async def test_it_may_be_started_twice_stopped_twice_and_started_again(self) -> None:
        async def handler(_: web.BaseRequest) -> web.Response:
            return ok(MESSAGE)

        request = PyreqwestRequest()
        async with serving(handler) as address:
            bot = bot_on(address, request)
            for _ in range(2):
                await request.initialize()
                await request.initialize()
                await bot.send_message(7, "hello")
                await request.shutdown()
                await request.shutdown()
                with pytest.raises(NetworkError, match="not initialized"):
                    await bot.send_message(7, "hello")

    async def test_stopping_closes_the_connections(self) -> None:
        closed = asyncio.Event()
        body = json.dumps({"ok": True, "result": MESSAGE}).encode()

        async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await saying_then_silent(http(200, body))(reader, writer)
            closed.set()

        async with listening(talk) as address:
            async with PyreqwestRequest() as request:
                await bot_on(address, request).send_message(7, "hello")
                assert not closed.is_set()
            await asyncio.wait_for(closed.wait(), 5)

    async def test_stopping_ends_the_call_under_way(self) -> None:
        asked = asyncio.Event()

        async def talk(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
            await read_request(reader)
            asked.set()
            await reader.read()

        async with listening(talk) as address, PyreqwestRequest(read_timeout=None) as request:
            call = asyncio.create_task(bot_on(address, request).send_message(7, "hello"))
            await asked.wait()
            await request.shutdown()
            with pytest.raises(NetworkError) as caught:
                await call

        assert_silent_about(SECRET, caught.value)


class TestWithoutAuthorities:
    """A machine on which nobody has installed certificates."""

    @pytest.fixture(autouse=True)
    def nobody_to_trust(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
            monkeypatch.setenv(name, "nowhere")

    async def test_nothing_secure_is_reached_and_the_error_is_its_own(self) -> None:
        error = await failure("https://api.telegram.invalid", PyreqwestRequest())

        assert type(error) is NoAuthoritiesError
        assert_silent_about(SECRET, error)

    async def test_what_is_not_secure_is_reached(self) -> None:
        body = json.dumps({"ok": True, "result": MESSAGE}).encode()
        async with (
            listening(saying_then_silent(http(200, body))) as address,
            PyreqwestRequest() as request,
        ):
            await bot_on(address, request).send_message(7, "hello")


class TestProxy:
    """Addresses end in .invalid, which no name server knows: only a proxy can have answered."""

    API = "http://api.telegram.invalid"

    @pytest.fixture
    async def proxy(self) -> AsyncIterator[str]:
        """The address of a proxy that answers by itself, with the address it was asked for."""

        async def handler(request: web.BaseRequest) -> web.Response:
            credentials = request.headers.get("Proxy-Authorization", "")
            target = request.raw_path.replace(TOKEN, "TOKEN")
            return ok(
                {"message_id": 1, "date": 1, "chat": MESSAGE["chat"], "text": target}
                | {"author_signature": credentials}
            )

        async with serving(handler) as address:
            yield address

    async def ask(self, api: str, request: BaseRequest) -> tuple[str | None, str | None]:
        """What the proxy was asked for, and with which credentials."""
        async with request:
            message = await bot_on(api, request).send_message(7, "hello")
        return message.text, message.author_signature

    @both_transports
    @pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
    async def test_is_taken_from_the_environment(
        self, make: MakeRequest, name: str, proxy: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv(name, proxy)
        target, _ = await self.ask(self.API, make())
        assert target == f"{self.API}/botTOKEN/sendMessage"

    @both_transports
    @pytest.mark.parametrize("exempt", ["127.0.0.1", "example.org,127.0.0.1", "*"])
    async def test_leaves_out_what_the_environment_exempts(
        self, make: MakeRequest, exempt: str, proxy: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with refusing() as nobody:
            monkeypatch.setenv("HTTP_PROXY", nobody)
            monkeypatch.setenv("NO_PROXY", exempt)
            target, _ = await self.ask(proxy, make())
        assert target == "/botTOKEN/sendMessage"

    @both_transports
    @pytest.mark.parametrize("exempt", ["", "*"])
    async def test_given_goes_before_the_environment(
        self, make: MakeRequest, exempt: str, proxy: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with refusing() as nobody:
            monkeypatch.setenv("HTTP_PROXY", nobody)
            monkeypatch.setenv("NO_PROXY", exempt)
            target, _ = await self.ask(self.API, make(proxy=proxy))
        assert target == f"{self.API}/botTOKEN/sendMessage"

    @both_transports
    async def test_gets_its_credentials(self, make: MakeRequest, proxy: str) -> None:
        _, credentials = await self.ask(
            self.API, make(proxy=proxy.replace("//", "//anna:pass%40word@"))
        )
        assert credentials == "Basic " + base64.b64encode(b"anna:pass@word").decode()

    async def test_without_a_scheme_is_an_http_proxy(
        self, proxy: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HTTP_PROXY", proxy.removeprefix("http://"))
        target, _ = await self.ask(self.API, PyreqwestRequest())
        assert target == f"{self.API}/botTOKEN/sendMessage"

    async def test_sees_no_token_where_the_connection_is_secure(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        heads = []

        async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            heads.append(await read_request(reader))
            writer.write(http(407, b""))
            await writer.drain()

        async with listening(talk) as address:
            with_password = address.replace("//", "//anna:pass-word@")
            monkeypatch.setenv("HTTPS_PROXY", with_password)
            error = await failure("https://api.telegram.invalid", PyreqwestRequest())

        assert heads[0].startswith(b"CONNECT api.telegram.invalid:443 ")
        assert SECRET.encode() not in heads[0]
        assert type(error) is NetworkError
        assert "proxy authorization required" in str(error)
        assert_silent_about(SECRET, error)
        assert_silent_about("pass-word", error)

    async def test_refusing_is_a_network_error(self) -> None:
        with refusing() as nobody:
            request = PyreqwestRequest(proxy=nobody.replace("//", "//anna:pass-word@"))
            error = await failure(self.API, request)

        assert type(error) is NetworkError
        assert_silent_about(SECRET, error)
        assert_silent_about("pass-word", error)

    async def test_that_does_not_speak_http_is_refused_at_the_start(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with pytest.raises(ValueError, match="socks5"):
            PyreqwestRequest(proxy="socks5://anna:pass-word@127.0.0.1:1080")
        monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1080")
        with pytest.raises(ValueError, match="socks5"):
            await PyreqwestRequest().initialize()

    async def test_is_left_out_on_the_way_to_this_machine(
        self, proxy: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1080")
        target, _ = await self.ask(proxy, PyreqwestRequest(proxied=False))
        assert target == "/botTOKEN/sendMessage"

    async def test_of_another_kind_is_no_hindrance_beside_one_that_serves(
        self, proxy: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("HTTP_PROXY", "HTTPS_PROXY"):
            monkeypatch.setenv(name, proxy)
        monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1080")
        target, _ = await self.ask(self.API, PyreqwestRequest())
        assert target == f"{self.API}/botTOKEN/sendMessage"
