"""Structured logs for the operator, without secrets."""

import contextlib
import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any, TextIO

import structlog
from pydantic import SecretStr

from bot.settings import Settings

#: What looks like a bot token, wherever it appears; in an address it follows `bot`.
_TOKEN = r"\d{6,12}(?::|%3[Aa])[A-Za-z0-9_-]{30,}"  # noqa: S105

#: The secret of a private calendar, in its address.
_CALENDAR = r"(?<=/calendar/)[A-Za-z0-9_-]{20,}"
_MASK = "***"

#: structlog's methods for what is no error.
_NO_ERRORS = frozenset({"debug", "info", "warning"})


def configure_logs(settings: Settings) -> None:
    """Sends structlog and the standard library's logging to stderr, as the settings say.

    Our own lines are written straight away; only errors pass through the standard library, where
    the alerts listen.
    """
    masked = _Masked(_renderer(settings), settings.bot_token)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *_shared_processors(),
            _AllButErrors(masked, sys.stderr),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    root = logging.getLogger()
    root.handlers[:] = [_handler(masked)]
    root.setLevel(settings.log_level)
    for chatty in ("httpx", "httpcore", "apscheduler", "telegram", "aiosqlite", "alembic"):
        logging.getLogger(chatty).setLevel(max(logging.WARNING, root.level))


def _shared_processors() -> list[structlog.typing.Processor]:
    """What is added to every line, ours or a library's."""
    return [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]


def _renderer(settings: Settings) -> structlog.typing.Processor:
    if settings.log_format == "json":
        return structlog.processors.JSONRenderer(ensure_ascii=False)
    return structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), pad_event_to=28)


def _handler(masked: "_Masked") -> logging.Handler:
    """What writes the lines of libraries, and our errors."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=_shared_processors(),
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                # Not before: other handlers want the exception itself.
                structlog.processors.format_exc_info,
                masked,
            ],
        )
    )
    return handler


class _AllButErrors:
    """Writes the lines that are no errors, and lets the errors pass on."""

    def __init__(self, masked: "_Masked", stream: TextIO) -> None:
        self._masked = masked
        self._stream = stream

    def __call__(
        self, logger: Any, name: str, event: MutableMapping[str, Any]
    ) -> MutableMapping[str, Any]:
        if name not in _NO_ERRORS:
            return event
        line = self._masked(logger, name, structlog.processors.format_exc_info(logger, name, event))
        # As with the standard library, nothing fails because nobody can read what it reports.
        with contextlib.suppress(OSError, ValueError):
            self._stream.write(f"{line}\n")
            self._stream.flush()
        raise structlog.DropEvent


class _Masked:
    """Renders a line, then masks what is or looks like a bot token, or opens a calendar.

    Nothing gets around the finished line, however deep it was in a value.
    """

    def __init__(self, render: structlog.typing.Processor, token: SecretStr | None) -> None:
        self._render = render
        ours = [] if token is None else [re.escape(token.get_secret_value())]
        self._tokens = re.compile("|".join([*ours, _TOKEN, _CALENDAR]))

    def __call__(self, logger: Any, name: str, event: MutableMapping[str, Any]) -> str:
        return self._tokens.sub(_MASK, str(self._render(logger, name, event)))
