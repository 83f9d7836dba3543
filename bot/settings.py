"""The settings, from the environment or `.env`."""

import re
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import SplitResult, urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from advisor.places import known_zones
from advisor.sightings import Service
from advisor.wording.texts import available_languages
from bot.addresses import is_loopback, read_place
from bot.errors import SettingsError
from storage.engines import POSTGRES_CONNECTIONS

_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+")
_WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_DRIVERS = ("sqlite+aiosqlite", "postgresql+asyncpg")

#: Longest text that a button can copy, including a calendar's secret: 256 characters.
_LONGEST_PUBLIC_URL = 200

#: The longest TRACKER_EVERY in hours, and the shortest that Cainiao bears.
_LONGEST_PAUSE, _CAINIAO_BEARS = 168, timedelta(hours=6)

Ids = Annotated[frozenset[int], NoDecode]


class Settings(BaseSettings):
    """Everything an operator can set. Secrets never show in a log or a `repr`."""

    model_config = SettingsConfigDict(
        env_file=".env", extra="ignore", frozen=True, env_ignore_empty=True
    )

    bot_token: SecretStr | None = None
    bot_api_url: str = "https://api.telegram.org"
    database_url: SecretStr = SecretStr("sqlite+aiosqlite:///buyerclock.db")
    role: Literal["all", "updates", "delivery"] = "all"
    webhook_url: str | None = None
    webhook_listen: str | None = None
    webhook_secret: SecretStr | None = None
    default_language: str = "en"
    default_timezone: str = "UTC"
    allowed_users: Ids = frozenset()
    admins: Ids = frozenset()
    updates_per_minute: Annotated[int, Field(ge=1, le=10_000)] = 60
    most_open_orders: Annotated[int, Field(ge=1, le=10_000)] = 200
    policy_file: Path | None = None
    tessdata_prefix: Path | None = None
    send_rate: Annotated[float, Field(gt=0, le=10_000)] = 30
    database_connections: Annotated[int, Field(ge=2, le=1_000)] = POSTGRES_CONNECTIONS
    retention_days: Annotated[int, Field(ge=0, le=36_500)] = 0
    misread_folder: Path | None = None
    tracker: Service | None = None
    tracker_key: SecretStr | None = None
    tracker_url: str | None = None
    tracker_every: timedelta = timedelta(hours=12)
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["console", "json"] = "console"
    http_listen: str | None = None
    calendar_listen: str | None = None
    public_url: str | None = None

    @property
    def database(self) -> URL:
        """Where the database is. It contains the password: render it with `hide_password`."""
        return make_url(self.database_url.get_secret_value())

    @property
    def api_is_here(self) -> bool:
        """Whether the Bot API server is on this machine, so that no proxy leads to it."""
        return is_loopback(urlsplit(self.bot_api_url).hostname or "")

    @property
    def sqlite_file(self) -> Path | None:
        """The file of a SQLite database, which need not exist yet; `None` for PostgreSQL.

        Only one process uses such a file.
        """
        url = self.database
        return Path(url.database or "") if url.get_backend_name() == "sqlite" else None

    @field_validator("bot_token")
    @classmethod
    def _looks_like_a_token(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not _TOKEN.fullmatch(value.get_secret_value()):
            raise ValueError("must be a token from BotFather: a number, a colon and a long secret")
        return value

    @field_validator("allowed_users", "admins", mode="before")
    @classmethod
    def _ids(cls, value: Any) -> Any:
        """Ids separated by commas or spaces."""
        if not isinstance(value, str):
            return value
        try:
            return frozenset(int(part) for part in value.replace(",", " ").split())
        except ValueError:
            raise ValueError("must be whole numbers separated by commas or spaces") from None

    @field_validator("database_url")
    @classmethod
    def _known_driver(cls, value: SecretStr) -> SecretStr:
        try:
            url = make_url(value.get_secret_value())
        except ArgumentError:
            raise ValueError("is not a database URL") from None
        if url.drivername not in _DRIVERS:
            raise ValueError(f"must begin with {' or '.join(_DRIVERS)}")
        if url.get_backend_name() == "sqlite" and url.database in (None, "", ":memory:"):
            raise ValueError("must name the file of a SQLite database")
        return value

    @field_validator("default_language")
    @classmethod
    def _known_language(cls, value: str) -> str:
        if value not in available_languages():
            raise ValueError(f"must be one of {', '.join(available_languages())}")
        return value

    @field_validator("default_timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        if value not in known_zones():
            raise ValueError("must be an IANA time zone such as Europe/Berlin")
        return value

    @field_validator("bot_api_url")
    @classmethod
    def _web_address(cls, value: str) -> str:
        if not value.startswith(("http://", "https://")):
            raise ValueError("must begin with http:// or https://")
        try:
            named = urlsplit(value).hostname
        except ValueError:
            named = None
        if not named:
            raise ValueError("must name a host")
        return value.rstrip("/")

    @field_validator("webhook_url")
    @classmethod
    def _safe_address(cls, value: str | None) -> str | None:
        """HTTPS, as Telegram requires; plain HTTP within this machine, for a local server."""
        if value is None:
            return None
        parts = _web_address_parts(value)
        if not parts.hostname or parts.username is not None or parts.fragment:
            raise ValueError("must be a web address such as https://bot.example.org/updates")
        if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(parts.hostname)):
            raise ValueError(
                "must begin with https://, since Telegram delivers to no other address"
            )
        return value

    @field_validator("public_url")
    @classmethod
    def _public_address(cls, value: str | None) -> str | None:
        """Without a trailing slash."""
        if value is None:
            return None
        parts = _web_address_parts(value)
        if (
            not parts.hostname
            or parts.scheme not in ("http", "https")
            or parts.username is not None
        ):
            raise ValueError("must be a web address such as https://bot.example.org")
        if parts.query or parts.fragment or len(value) > _LONGEST_PUBLIC_URL:
            raise ValueError("must be a short web address without ? and #")
        return value.rstrip("/")

    @field_validator("webhook_secret")
    @classmethod
    def _as_telegram_takes_it(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not _WEBHOOK_SECRET.fullmatch(value.get_secret_value()):
            raise ValueError("must be 1 to 256 of the characters A-Z, a-z, 0-9, _ and -")
        return value

    @field_validator("webhook_listen", "http_listen", "calendar_listen")
    @classmethod
    def _host_and_port(cls, value: str | None) -> str | None:
        if value is not None:
            try:
                read_place(value)
            except ValueError:
                raise ValueError("must be host:port, such as 127.0.0.1:8080") from None
        return value

    @field_validator("tracker_url")
    @classmethod
    def _service_address(cls, value: str | None) -> str | None:
        """Without a trailing slash."""
        if value is None:
            return None
        parts = _web_address_parts(value)
        if not parts.hostname or parts.scheme not in ("http", "https"):
            raise ValueError("must be a web address such as https://api.17track.net/track/v2.4")
        return value.rstrip("/")

    @field_validator("tracker_every", mode="before")
    @classmethod
    def _hours(cls, value: Any) -> Any:
        """Hours, such as `12h` or `12`."""
        if not isinstance(value, str):
            return value
        hours = value.strip().lower().removesuffix("h")
        if not hours.isascii() or not hours.isdigit() or not 1 <= int(hours) <= _LONGEST_PAUSE:
            raise ValueError(f"must be 1h to {_LONGEST_PAUSE}h")
        return timedelta(hours=int(hours))

    @model_validator(mode="after")
    def _tracker_has_its_key(self) -> "Settings":
        """A service and its key come together; Cainiao wants none."""
        needs_key = self.tracker not in (None, Service.CAINIAO)
        if needs_key and self.tracker_key is None:
            raise ValueError("TRACKER: this service needs a TRACKER_KEY")
        if self.tracker_key is not None and not needs_key:
            named = "Cainiao has none" if self.tracker else "set TRACKER as well"
            raise ValueError(f"TRACKER_KEY: nothing would use it; {named}")
        if self.tracker is Service.CAINIAO and self.tracker_every < _CAINIAO_BEARS:
            raise ValueError("TRACKER_EVERY: Cainiao bans whoever asks more often than every 6h")
        return self

    @field_validator("log_level", mode="before")
    @classmethod
    def _upper(cls, value: Any) -> Any:
        return value.upper() if isinstance(value, str) else value


def _web_address_parts(value: str) -> SplitResult:
    """An address in parts, of which the host and the port can be read."""
    try:
        parts = urlsplit(value)
        _ = parts.hostname, parts.port
    except ValueError:
        raise ValueError("is not a web address") from None
    return parts


def load_settings(**overrides: Any) -> Settings:
    """The settings of this process.

    Raises `SettingsError` with one line that names the variable and what is wrong with it; the
    wrong value itself is left out, since it may be a secret.
    """
    try:
        return Settings(**overrides)
    except UnicodeDecodeError:
        raise SettingsError(".env: is not text in UTF-8; save it with that encoding") from None
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        says = first["msg"].removeprefix("Value error, ")
        if not first["loc"]:  # of several together, which it names
            raise SettingsError(says) from None
        raise SettingsError(f"{str(first['loc'][0]).upper()}: {says}") from None
