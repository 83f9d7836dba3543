"""Moving the database to PostgreSQL."""

import asyncio
from collections.abc import Mapping

import click
from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from bot.cli.opening import opened
from bot.errors import CommandError, one_line
from bot.operating.single_process import OnlyOne
from bot.settings import Settings, load_settings
from storage.errors import StorageError
from storage.moving import copy_database


@click.command("copy-to")
@click.argument("url", metavar="URL")
def copy_to(url: str) -> None:
    """Copy the SQLite database to the empty PostgreSQL database at URL.

    The bot must be stopped. URL is the future DATABASE_URL; it needs no password if PGPASSWORD or
    ~/.pgpass has it. Everything is copied, or nothing. The file stays as it is.
    """
    settings = load_settings()
    file = settings.sqlite_file
    if file is None:
        raise CommandError("Nothing was copied: DATABASE_URL is not a SQLite file")
    with OnlyOne(file).held():
        counts = asyncio.run(_copied(settings, _place(url)))
    for table, count in counts.items():
        click.echo(f"{table + ':':<14}{count:>9}")
    click.echo(f"Everything was copied. Set DATABASE_URL, and never start the bot on {file} again.")


def _place(url: str) -> URL:
    try:
        return make_url(url)
    except (ArgumentError, ValueError):  # the error's text may contain a piece of the password
        raise CommandError("Nothing was copied: URL is not a database URL") from None


async def _copied(settings: Settings, target: URL) -> Mapping[str, int]:
    async with opened(settings):
        pass  # it exists, and has the newest schema
    try:
        return await copy_database(settings.database, target)
    except StorageError as error:
        raise CommandError(f"Nothing was copied: {one_line(error)}") from error
