"""Everything stored about one person: written out, or deleted."""

import asyncio
import json
import sys
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import click

from bot.cli.opening import opened
from bot.errors import CommandError
from bot.settings import Settings, load_settings
from scheduler.clock import SystemClock
from storage.dossiers import Rows

Dossier = Mapping[str, Rows]


@click.command("export-user", context_settings={"ignore_unknown_options": True})
@click.argument("chat_id", metavar="ID", type=int)
def export_user(chat_id: int) -> None:
    """Write everything stored about the chat ID to stdout, as JSON.

    In a private chat its id is the person's Telegram id. It contains every row of every table; with
    /export, people get their settings and their orders with their histories.
    """
    written = {
        "format": "buyerclock-chat",
        "version": 1,
        "exported_at": SystemClock().now(),
        **asyncio.run(_dossier(load_settings(), chat_id)),
    }
    json.dump(written, sys.stdout, default=_as_json, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")


@click.command("forget-user", context_settings={"ignore_unknown_options": True})
@click.argument("chat_id", metavar="ID", type=int)
@click.option("--yes", is_flag=True, help="Do not ask.")
def forget_user(chat_id: int, *, yes: bool) -> None:
    """Delete everything stored about the chat ID, as /forget does.

    The bot may keep running. Earlier backups of the database still contain it.
    """
    settings = load_settings()
    dossier = asyncio.run(_dossier(settings, chat_id))
    if not yes:
        click.confirm(f"Delete everything about chat {chat_id} ({_counted(dossier)})?", abort=True)
    click.echo(f"Deleted: {_counted(asyncio.run(_forgotten(settings, chat_id)))}.")


async def _dossier(settings: Settings, chat_id: int) -> Dossier:
    async with opened(settings) as database, database.reading() as uow:
        return _known(await uow.dossiers.of_chat(chat_id), chat_id)


async def _forgotten(settings: Settings, chat_id: int) -> Dossier:
    """Deletes it. Returns what it was."""
    async with opened(settings) as database, database.writing() as uow:
        await uow.chats.get(chat_id)  # nobody adds to it from now on
        dossier = _known(await uow.dossiers.of_chat(chat_id), chat_id)
        await uow.chats.forget(chat_id)
        await uow.commit()
    return dossier


def _known(dossier: Dossier, chat_id: int) -> Dossier:
    if not any(dossier.values()):
        raise CommandError(f"Nothing is stored about chat {chat_id}.")
    return dossier


def _counted(dossier: Dossier) -> str:
    counts = ((table.replace("_", " "), len(rows)) for table, rows in dossier.items())
    return ", ".join(f"{table}: {count}" for table, count in counts if count)


def _as_json(value: Any) -> str:
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(type(value).__name__)
