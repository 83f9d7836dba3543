"""The database as a whole: its schema, copies of it, and restoring one."""

import asyncio
import shlex
from pathlib import Path
from typing import Final

import click
from sqlalchemy import URL

from bot.errors import CommandError, SettingsError, one_line
from bot.operating.single_process import OnlyOne
from bot.settings import Settings, load_settings
from scheduler.clock import SystemClock
from storage import backup as copies
from storage.backup import BackupError, Content
from storage.database import Database
from storage.errors import StorageError

_FILE: Final = click.Path(path_type=Path)


@click.command()
def migrate() -> None:
    """Upgrade the database to the newest schema, as every start does.

    A SQLite file must not be in use; on PostgreSQL stop the bot before a new release.
    """
    settings = load_settings()
    with OnlyOne(settings.sqlite_file).held():
        before, after = asyncio.run(_migrated(settings))
    came = "was there already" if before == after else f"was {before or 'none'} before"
    click.echo(f"The schema is {after}; it {came}.")


async def _migrated(settings: Settings) -> tuple[str | None, str | None]:
    database = Database(settings.database_url)
    try:
        before = await database.revision()
        await database.migrate()
        return before, await database.revision()
    except StorageError as error:
        raise SettingsError(f"DATABASE_URL: {one_line(error)}") from error
    finally:
        await database.close()


@click.command()
@click.argument("file", type=_FILE)
@click.option("--replace", is_flag=True, help="Replace an existing file.")
def backup(file: Path, *, replace: bool) -> None:
    """Copy the database to FILE, whether the bot is running or not.

    Given a folder, it names the copy after the current time (UTC). The copy is complete, checked,
    and readable only by its owner. For PostgreSQL, the command of its own tool is printed.
    """
    settings = load_settings()
    source = settings.sqlite_file
    if source is None:
        command = _pg_dump(settings.database, file)
        raise CommandError(_by_its_own_tool("copied", command))
    if file.is_dir():
        file /= f"buyerclock-{_stamp()}.db"
    try:
        content = copies.back_up(source, file, replace=replace)
    except BackupError as error:
        raise CommandError(str(error)) from error
    click.echo(f"{file}: {_described(content)}")


@click.command()
@click.argument("file", type=_FILE)
def restore(file: Path) -> None:
    """Replace the database with the copy FILE.

    The bot must be stopped. FILE is checked first and stays; the database it replaces is kept
    beside it under another name. An older schema is migrated at the next start.
    """
    settings = load_settings()
    database = settings.sqlite_file
    if database is None:
        command = _pg_restore(settings.database, file)
        raise CommandError(_by_its_own_tool("restored", command))
    aside = database.with_name(f"{database.name}.before-{_stamp()}")
    try:
        with OnlyOne(database).held():
            content = copies.restore(file, database, aside)
    except BackupError as error:
        raise CommandError(str(error)) from error
    click.echo(f"{database}: {_described(content)}, as in {file}")
    if aside.exists():
        click.echo(f"{aside}: the database before; delete it once all is well")


def _described(content: Content) -> str:
    return f"schema {content.revision}, chats: {content.chats}, orders: {content.orders}"


def _stamp() -> str:
    return f"{SystemClock().now():%Y%m%dT%H%M%SZ}"


def _by_its_own_tool(what: str, command: list[str]) -> str:
    return (
        f"Nothing was done: a PostgreSQL database is {what} with PostgreSQL's own tool, which asks "
        f"for the password or takes it from PGPASSWORD or ~/.pgpass:\n\n    {shlex.join(command)}"
    )


def _pg_dump(url: URL, file: Path) -> list[str]:
    return ["pg_dump", "--format=custom", f"--file={file}", *_pg_place(url)]


def _pg_restore(url: URL, file: Path) -> list[str]:
    options = ["--clean", "--if-exists", "--no-owner", "--single-transaction"]
    return ["pg_restore", *options, *_pg_place(url), str(file)]


def _pg_place(url: URL) -> list[str]:
    """The options that tell PostgreSQL's tools where the database is; never the password."""
    query_host = url.query.get("host")
    found = {
        "host": url.host or (query_host if isinstance(query_host, str) else None),
        "port": url.port,
        "username": url.username,
        "dbname": url.database,
    }
    return [f"--{name}={value}" for name, value in found.items() if value]
