"""What the other parts are made from: the line to Telegram, and what processes share."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from telegram import LinkPreviewOptions
from telegram.ext import Defaults as MessageDefaults

from advisor.errors import PolicyError
from advisor.policy import Policy, load_policy
from bot.errors import SettingsError
from bot.in_hand import UpdatesInHand
from bot.limits import FloodGate, UpdateGate
from bot.operating.metrics import Metrics
from bot.settings import Settings
from bot.telegram.inbox import Inbox
from bot.telegram.pulse import Pulse, PulsedRequest
from bot.telegram.rate_limit import SendRateLimiter
from bot.telegram.reception import Reception
from bot.telegram.token_watch import TokenWatch
from bot.telegram.tokens import SharedTokens
from bot.telegram.updates import ConfirmingBot
from scheduler.clock import Clock, SharedClock
from scheduler.fleet import Fleet, worker_name
from storage.database import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """What the processes have in common that work on one database."""

    database: Database
    clock: Clock
    worker: str
    """Identifies this process among them."""
    fleet: Fleet | None = None
    """All of them; `None` if this process has the database alone."""
    tokens: SharedTokens | None = None
    """Those that all of them share."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """The line to Telegram, and what came in on it."""

    bot: ConfirmingBot
    limiter: SendRateLimiter
    token: TokenWatch
    telegram: Pulse
    """Beats when Telegram has answered."""
    polling: Pulse
    """Beats when updates were asked for and read."""
    in_hand: UpdatesInHand
    gate: UpdateGate
    reception: Reception


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """What the other parts are made from."""

    settings: Settings
    seconds: Callable[[], float]
    """A clock that only moves forward."""
    policy: Policy
    metrics: Metrics
    shared: Shared
    line: Line


def make_base(
    settings: Settings, clock: Clock, chat_seconds: float, seconds: Callable[[], float]
) -> Base:
    """The base. Raises `SettingsError`."""
    metrics, shared = Metrics(), _shared(settings, clock)
    gate = UpdateGate(FloodGate(settings.updates_per_minute, seconds))
    return Base(
        settings=settings,
        seconds=seconds,
        policy=_policy(settings),
        metrics=metrics,
        shared=shared,
        line=_line(settings, shared, metrics, gate, chat_seconds),
    )


def _shared(settings: Settings, clock: Clock) -> Shared:
    database = Database(settings.database_url, connections=settings.database_connections)
    worker = worker_name()
    if settings.sqlite_file is not None:
        return Shared(database=database, clock=clock, worker=worker)
    shared_clock = SharedClock(clock)
    return Shared(
        database=database,
        clock=shared_clock,
        worker=worker,
        fleet=Fleet(
            database,
            shared_clock,
            worker=worker,
            delivers=settings.role != "updates",
            takes_updates=settings.role != "delivery",
        ),
        tokens=SharedTokens(database, settings.send_rate),
    )


def _line(
    settings: Settings, shared: Shared, metrics: Metrics, gate: UpdateGate, chat_seconds: float
) -> Line:
    telegram, polling, token = Pulse(), Pulse(), TokenWatch()
    polling.beat()  # it counts from the start
    in_hand = UpdatesInHand()
    reception = Reception(in_hand, Inbox(shared.database), metrics, gate)
    limiter = SendRateLimiter(settings.send_rate, chat_seconds, shared.tokens)
    request = partial(PulsedRequest, telegram, token, proxied=not settings.api_is_here)
    return Line(
        bot=_bot(
            settings,
            in_hand,
            reception,
            pulse=polling,
            rate_limiter=limiter,
            request=request(),
            get_updates_request=request(connection_pool_size=2),
        ),
        limiter=limiter,
        token=token,
        telegram=telegram,
        polling=polling,
        in_hand=in_hand,
        gate=gate,
        reception=reception,
    )


def _bot(
    settings: Settings, in_hand: UpdatesInHand, reception: Reception, **parts: Any
) -> ConfirmingBot:
    if settings.bot_token is None:
        raise SettingsError("BOT_TOKEN: a bot on Telegram needs one; get it from BotFather")
    return ConfirmingBot(
        settings.bot_token.get_secret_value(),
        in_hand,
        reception,
        base_url=f"{settings.bot_api_url}/bot",
        base_file_url=f"{settings.bot_api_url}/file/bot",
        # No parse mode: it would go out with methods that know none.
        defaults=MessageDefaults(link_preview_options=LinkPreviewOptions(is_disabled=True)),
        **parts,
    )


def _policy(settings: Settings) -> Policy:
    try:
        return load_policy(settings.policy_file)
    except PolicyError as error:
        raise SettingsError(f"POLICY_FILE: {error}") from error
