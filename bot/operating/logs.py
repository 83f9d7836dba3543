"""Structured logs for the operator, without secrets."""

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog
from pydantic import SecretStr

from bot.settings import Settings

#: What looks like a bot token, wherever it appears; in an address it follows `bot`.
_TOKEN = r"\d{6,12}(?::|%3[Aa])[A-Za-z0-9_-]{30,}"  # noqa: S105

#: The secret of a private calendar, in its address.
_CALENDAR = r"(?<=/calendar/)[A-Za-z0-9_-]{20,}"
_MASK = "***"


def configure_logs(settings: Settings) -> None:
    """Sends structlog and the standard library's logging to stderr, as the settings say."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    renderer: structlog.typing.Processor = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if settings.log_format == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), pad_event_to=28)
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                # Not before: other handlers want the exception itself.
                structlog.processors.format_exc_info,
                _Masked(renderer, settings.bot_token),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(settings.log_level)
    for chatty in ("httpx", "httpcore", "apscheduler", "telegram", "aiosqlite", "alembic"):
        logging.getLogger(chatty).setLevel(max(logging.WARNING, root.level))


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
