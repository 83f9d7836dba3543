"""Updates that Telegram delivers: answered once they are carried out, so that none is lost."""

import asyncio
import hmac
import inspect
import itertools
import json
import secrets
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Protocol

import structlog
from aiohttp import web
from telegram import Update
from telegram.error import BadRequest, TelegramError
from yarl import URL

from bot.addresses import Place
from bot.context import BotApplication
from bot.errors import NotStoredYetError, SettingsError
from bot.serving.crowd import SOON, Crowd
from bot.serving.site import Site
from bot.telegram.reading import Envelope, ReadingObserver, envelope_of, read_update
from bot.telegram.reception import Reception

_log = structlog.get_logger(__name__)

#: Where a webhook listens by default.
DEFAULT_PLACE = Place("0.0.0.0", 8080)  # noqa: S104 - it is there to be reached

_SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105
_SECRET_BYTES = 16

#: Largest body of an update in bytes; the longest message is a small part of that.
_LARGEST_BODY = 1024 * 1024

#: Seconds within which an update has to arrive completely.
_BODY_SECONDS = 10.0

#: Connections that Telegram is asked to use at most, for all processes together.
_CONNECTIONS = 100

#: Updates that one process takes in hand. Above `_CONNECTIONS`: an answer of 503 postpones an
#: update and may let a later one overtake it.
_MOST_IN_HAND = 128

#: Seconds within which abandoned updates have to end.
_TO_GIVE_UP = 1.0

#: Seconds between the first attempts to register; the last one repeats.
_WAITS = (1, 2, 5, 10, 30)


class WebhookObserver(ReadingObserver, Protocol):
    """Is notified of refused requests, and of updates that cannot be read."""

    def refused(self, reason: str) -> None:
        """A request was refused; `reason` is one of our few words for it."""
        ...


@dataclass(frozen=True, slots=True)
class _InHand:
    """An update that is carried out, or waits for that."""

    chat_id: int
    task: asyncio.Task[None]
    processing: Coroutine[Any, Any, None]

    def waits(self) -> bool:
        """Whether it has not had its turn yet."""
        begun = inspect.getcoroutinestate(self.processing) != inspect.CORO_CREATED
        return not begun and not self.task.cancelling()


class Webhook:
    """Serves the path of a public address, and has Telegram deliver updates there.

    An update is answered with 200 once it is carried out. If this process is killed or stopped
    before that, Telegram delivers it again.
    """

    def __init__(
        self,
        application: BotApplication,
        reception: Reception,
        url: str,
        place: Place,
        *,
        secret: str | None,
        observer: WebhookObserver,
        most_in_hand: int = _MOST_IN_HAND,
    ) -> None:
        """Without a `secret` a random one is made; processes at one address need the same one."""
        self._application = application
        self._reception = reception
        self._public = url
        self._secret = secret or secrets.token_hex(_SECRET_BYTES)
        self._observer = observer
        self._most_in_hand = most_in_hand
        self._crowd = Crowd()
        self._requests = 0
        self._in_hand: dict[int, _InHand] = {}
        self._stopping = False
        self._path = URL(url).path
        app = web.Application(client_max_size=_LARGEST_BODY)
        app.router.add_post("/{path:.*}", self._handle)
        self._site = Site(app, place, "WEBHOOK_LISTEN")

    async def start(self) -> None:
        """Listens, then registers with Telegram, as often as it takes.

        Raises `SettingsError` if it cannot listen there or Telegram refuses the address.
        """
        await self._site.open()
        for wait in itertools.chain(_WAITS, itertools.repeat(_WAITS[-1])):
            try:
                await self._register()
            except BadRequest as error:
                says = " ".join(error.message.split())
                raise SettingsError(f"WEBHOOK_URL: Telegram refuses it: {says}") from None
            except TelegramError as error:
                _log.warning("webhook.not_set", error=type(error).__name__, next_try=wait)
                await asyncio.sleep(wait)
            else:
                _log.info("webhook.set", host=URL(self._public).host)
                return

    async def stop(self) -> None:
        """Takes no further updates and finishes those in hand.

        The webhook stays registered: Telegram keeps what people send until somebody takes it.
        """
        self._stopping = True
        await self._site.take_no_more()
        if self._in_hand:
            await asyncio.wait(self._tasks())
        await self._site.close()

    async def cut_short(self) -> None:
        """Abandons what is still in hand, unanswered, so that it comes again; closes everything."""
        self._stopping = True
        for task in self._tasks():
            task.cancel()
        if self._in_hand:
            await asyncio.wait(self._tasks(), timeout=_TO_GIVE_UP)
        await self._site.close()

    def _tasks(self) -> list[asyncio.Task[None]]:
        return [one.task for one in self._in_hand.values()]

    async def _register(self) -> None:
        await self._application.bot.set_webhook(
            self._public,
            secret_token=self._secret,
            max_connections=_CONNECTIONS,
            allowed_updates=[],  # the usual kinds; left out, those of an earlier setting stay
            drop_pending_updates=False,
        )

    async def _handle(self, request: web.Request) -> web.Response:
        if request.rel_url.path != self._path:
            return web.Response(status=HTTPStatus.NOT_FOUND)
        if not self._is_telegram(request):
            return self._refuse(HTTPStatus.FORBIDDEN, "secret")
        if self._stopping or self._requests >= self._most_in_hand:
            return self._refuse(HTTPStatus.SERVICE_UNAVAILABLE, "busy")
        self._requests += 1
        try:
            return await self._take(request)
        finally:
            self._requests -= 1

    def _is_telegram(self, request: web.Request) -> bool:
        """Whether the request carries the secret; the time taken does not show how wrong it is."""
        brought = request.headers.get(_SECRET_HEADER, "")
        return hmac.compare_digest(
            brought.encode("utf-8", "surrogateescape"), self._secret.encode()
        )

    def _refuse(
        self, status: HTTPStatus, reason: str, headers: Mapping[str, str] | None = None
    ) -> web.Response:
        self._observer.refused(reason)
        return web.Response(status=status, headers=headers)

    async def _take(self, request: web.Request) -> web.Response:
        try:
            async with asyncio.timeout(_BODY_SECONDS):
                body = await request.read()
        except web.HTTPRequestEntityTooLarge:
            return self._refuse(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too_large")
        except TimeoutError:
            return self._refuse(HTTPStatus.REQUEST_TIMEOUT, "too_slow")
        try:
            raw = json.loads(body)
            envelope = envelope_of(raw)
        except (ValueError, RecursionError) as error:
            _log.error("webhook.unreadable", error=type(error).__name__)
            return self._refuse(HTTPStatus.BAD_REQUEST, "unreadable")
        return await self._receive(raw, envelope)

    async def _receive(self, raw: Mapping[str, Any], envelope: Envelope) -> web.Response:
        was_let_in = self._was_let_in(envelope.update_id)
        again = self._comes_again_in(envelope)
        if again is not None:
            return self._not_now("crowd", again)
        if not was_let_in and not self._reception.lets_in(envelope):
            return web.Response()  # Telegram would bring it again and again
        update = read_update(raw, self._application.bot, self._observer)
        if update is None:
            return web.Response()
        if self._stopping:
            return self._not_now("busy")
        return await self._answer(update.update_id, self._carry_out(update, envelope.chat_id))

    def _was_let_in(self, update_id: int) -> bool:
        """Whether an update was counted as one of its sender's: it is delivered once more."""
        return update_id in self._in_hand or self._crowd.has_made_room(update_id)

    def _comes_again_in(self, envelope: Envelope) -> int | None:
        """Seconds after which an update has to come again, so that others are heard."""
        if envelope.update_id in self._in_hand:
            return None
        in_hand = sum(not one.task.cancelling() for one in self._in_hand.values())
        return self._crowd.comes_again_in(
            envelope.update_id, envelope.chat_id, in_hand, self._make_room
        )

    def _make_room(self) -> bool:
        """Has one that waits for its turn come again; the first that has not done so before."""
        for update_id, one in self._in_hand.items():
            if one.waits() and self._crowd.makes_room(update_id, one.chat_id):
                one.task.cancel()
                return True
        return False

    def _carry_out(self, update: Update, chat_id: int) -> asyncio.Task[None]:
        """What carries an update out; one delivered twice is carried out once."""
        known = self._in_hand.get(update.update_id)
        if known is not None:
            return known.task
        processing = self._application.process_update(update)
        # Processed in its chat's turn, like a polled update.
        turn = self._application.update_processor.process_update(update, processing)
        task = asyncio.create_task(turn)
        self._in_hand[update.update_id] = _InHand(chat_id, task, processing)
        task.add_done_callback(lambda _: self._let_go(update.update_id))
        return task

    def _let_go(self, update_id: int) -> None:
        self._in_hand.pop(update_id).processing.close()  # it may not have had its turn

    async def _answer(self, update_id: int, task: asyncio.Task[None]) -> web.Response:
        """Answers once an update is carried out."""
        await asyncio.wait([task])
        if task.cancelled():
            return self._not_now("busy") if self._stopping else self._not_now("crowd", SOON)
        error = task.exception()
        if isinstance(error, NotStoredYetError):
            return self._not_now("not_stored")
        if error is not None:
            _log.error("update.failed", update_id=update_id, exc_info=error)
            return web.Response(status=HTTPStatus.INTERNAL_SERVER_ERROR)
        return web.Response()

    def _not_now(self, reason: str, again_in: int | None = None) -> web.Response:
        """Has Telegram bring an update again, in so many seconds if it is told when."""
        headers = None if again_in is None else {"Retry-After": str(again_in)}
        return self._refuse(HTTPStatus.SERVICE_UNAVAILABLE, reason, headers)
