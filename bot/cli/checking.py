"""Whether the bot could run as it is set up, without starting it."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import click
from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from advisor.errors import PolicyError
from advisor.policy import load_policy
from advisor.presets import SEED
from advisor.wording.meeting import command_descriptions
from advisor.wording.texts import available_languages, texts_for
from bot.cli.opening import schema_problem
from bot.errors import SettingsError, one_line
from bot.pictures.tesseract import find_tesseract
from bot.settings import Settings, load_settings
from bot.telegram.transport import (
    NO_AUTHORITIES,
    NoAuthoritiesError,
    ProxyError,
    PyreqwestRequest,
)
from bot.trackers.choice import chosen_tracker
from scheduler.tracker import TrackerAwayError, TrackerRefusedError
from storage.database import Database
from storage.errors import StorageError

#: Seconds that Telegram may take to answer.
_PATIENCE: Final = 10.0


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found."""

    well: bool
    about: str
    says: str


@click.command()
@click.pass_context
def check(context: click.Context) -> None:
    """Check whether the bot could run as it is set up; print one line for each check.

    Checks the settings, the token (asks Telegram), the database and its schema, the policy, the
    locales, and what can be read in pictures. Changes nothing. The status is 0 if all is well, 1
    otherwise.


    tracking service and the locales. Changes nothing. The status is 0 if all is well, 1 otherwise.
    """
    well = asyncio.run(_printed(_findings()))
    context.exit(0 if well else 1)


async def _printed(findings: AsyncIterator[Finding]) -> bool:
    """Prints the findings as they come. Returns whether all is well."""
    well = True
    async for one in findings:
        click.echo(f"{'ok  ' if one.well else 'FAIL'}  {one.about:<9} {one.says}")
        well = well and one.well
    return well


async def _findings() -> AsyncIterator[Finding]:
    try:
        settings = load_settings()
    except SettingsError as error:
        yield Finding(False, "settings", str(error))
        return
    yield Finding(True, "settings", "every value can be used")
    for about, look in _CHECKS.items():
        try:
            yield Finding(True, about, await look(settings))
        except _WrongError as error:
            yield Finding(False, about, str(error))


class _WrongError(Exception):
    """What is wrong."""


async def _secrets(_: Settings) -> str:
    """Whether others on this machine could read the token."""
    mode = _mode_of(Path(".env"))
    if mode is None:
        return "there is no .env"
    if os.name == "posix" and mode & 0o077:
        raise _WrongError(".env can be read by others on this machine: chmod 600 .env")
    return ".env is for its owner only"


def _mode_of(file: Path) -> int | None:
    return file.stat().st_mode if file.exists() else None


async def _token(settings: Settings) -> str:
    if settings.bot_token is None:
        return "BOT_TOKEN is not set: the sandbox would start"
    bot = Bot(
        settings.bot_token.get_secret_value(),
        base_url=f"{settings.bot_api_url}/bot",
        request=PyreqwestRequest(
            read_timeout=_PATIENCE, connect_timeout=_PATIENCE, proxied=not settings.api_is_here
        ),
        get_updates_request=PyreqwestRequest(proxied=not settings.api_is_here),
    )
    try:
        await bot.initialize()
    except InvalidToken:
        raise _WrongError("BOT_TOKEN: Telegram does not know this token") from None
    except ProxyError as error:
        raise _WrongError(str(error)) from None
    except NoAuthoritiesError:
        raise _WrongError(NO_AUTHORITIES) from None
    except TelegramError as error:
        says = f"{settings.bot_api_url} does not answer ({type(error).__name__})"
        raise _WrongError(says) from None
    else:
        return f"Telegram knows it as @{bot.username}"
    finally:
        await bot.shutdown()


async def _database(settings: Settings) -> str:
    """Whether it can be reached, and has the newest schema."""
    shown = settings.database.render_as_string(hide_password=True)
    file = settings.sqlite_file
    if file is not None and not file.exists():
        if not file.absolute().parent.is_dir():
            raise _WrongError(f"DATABASE_URL: the folder {file.absolute().parent} does not exist")
        return f"{shown} does not exist yet: the first start creates it"
    database = Database(settings.database_url)
    try:
        revision = await database.revision()
    except StorageError as error:
        raise _WrongError(f"DATABASE_URL: {one_line(error)}") from None
    finally:
        await database.close()
    problem = None if revision is None else schema_problem(revision)
    if problem is not None:
        raise _WrongError(f"DATABASE_URL: the database {problem}")
    return f"{shown} can be written, schema {revision or 'none yet: the first start creates it'}"


async def _policy(settings: Settings) -> str:
    try:
        policy = load_policy(settings.policy_file)
    except PolicyError as error:
        raise _WrongError(f"POLICY_FILE: {error}") from None
    if policy.origin == SEED:
        return "the rulebook's figures"
    return str(settings.policy_file)


async def _pictures(settings: Settings) -> str:
    """What can be read in pictures. Barcodes always can."""
    found = find_tesseract(settings.tessdata_prefix)
    if found is None and settings.tessdata_prefix is not None:
        raise _WrongError("TESSDATA_PREFIX: there are no languages in it, or tesserocr is missing")
    if found is None:
        return "barcodes, but no words: neither tesserocr nor its languages are installed"
    return f"barcodes, and words in {', '.join(found.languages)}"


async def _tracker(settings: Settings) -> str:
    """Whether the service knows the key, and what is left of its quota."""
    tracker = chosen_tracker(settings)
    if tracker is None:
        return "TRACKER is not set: people say themselves what the tracking shows"
    try:
        return f"{tracker.service.label}: {await tracker.quota()}"
    except TrackerRefusedError:
        label = tracker.service.label
        raise _WrongError(f"TRACKER_KEY: {label} does not accept this key") from None
    except TrackerAwayError as error:
        raise _WrongError(f"TRACKER: {tracker.service.label} does not answer ({error})") from None
    finally:
        await tracker.close()


async def _locales(_: Settings) -> str:
    languages = available_languages()
    for language in languages:
        command_descriptions(texts_for(language))
    return ", ".join(languages)


_CHECKS: Final[dict[str, Callable[[Settings], Coroutine[Any, Any, str]]]] = {
    "secrets": _secrets,
    "token": _token,
    "database": _database,
    "policy": _policy,
    "tracker": _tracker,
    "locales": _locales,
    "pictures": _pictures,
}
