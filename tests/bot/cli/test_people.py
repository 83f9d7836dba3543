"""What is kept about a person, written out and deleted."""

import json
from pathlib import Path

import pytest

from storage.tables import metadata
from tests.bot.cli.conftest import Invoke
from tests.storage.old_databases.write import ALICE, BOB, DRAFT, STORIES

#: Tables that are about nobody, and the one in which an update waits for a moment, under no chat.
IMPERSONAL = {"deliverers", "spokesman", "allowance", "marks", "inbox", "trackers", "releases"}


def test_everything_about_a_chat_is_written(invoke: Invoke, filled: Path) -> None:
    result = invoke("export-user", str(ALICE))

    assert result.exit_code == 0
    written = json.loads(result.stdout)
    assert written.keys() - {"format", "version", "exported_at"} == (
        metadata.tables.keys() - IMPERSONAL
    )
    [chat] = written["chats"]
    assert (chat["chat_id"], chat["language"]) == (ALICE, "ru")
    assert len(written["orders"]) == len(STORIES)
    assert written["orders"][0]["price_amount"] == "12.50"
    assert written["orders"][0]["shipped_on"] == "2026-08-29"
    assert len(written["order_events"]) == sum(map(len, STORIES)) + 1
    assert written["order_events"][0]["payload"]["seller"] == "Shenzhen & Söhne"
    assert written["drafts"][0]["payload"] == json.loads(DRAFT)
    assert {one["state"] for one in written["reminders"]} >= {"sent", "failed", "claimed"}
    assert str(BOB) not in result.stdout


def test_a_negative_id_is_no_option(invoke: Invoke, filled: Path) -> None:
    written = json.loads(invoke("export-user", str(BOB)).stdout)

    assert [chat["chat_id"] for chat in written["chats"]] == [BOB]


@pytest.mark.parametrize("command", ["export-user", "forget-user"])
def test_a_chat_that_nobody_knows(command: str, invoke: Invoke, filled: Path) -> None:
    result = invoke(command, "5")

    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr == "Nothing is stored about chat 5.\n"


@pytest.mark.parametrize("command", ["export-user", "forget-user", "stats"])
def test_a_database_that_is_not_there_is_not_made(
    command: str, invoke: Invoke, tmp_path: Path
) -> None:
    result = invoke(command, *(["5"] if command != "stats" else []))

    assert result.exit_code == 2
    assert result.stderr.startswith("DATABASE_URL: buyerclock.db does not exist")
    assert list(tmp_path.iterdir()) == []


def test_a_chat_is_forgotten_when_the_operator_says_yes(invoke: Invoke, filled: Path) -> None:
    result = invoke("forget-user", str(ALICE), typed="y\n")

    assert result.exit_code == 0
    told = result.stdout.splitlines()[-1]
    assert told.startswith("Deleted: chats: 1, ")
    assert f"orders: {len(STORIES)}, " in told
    assert invoke("export-user", str(ALICE)).exit_code == 1
    assert invoke("export-user", str(BOB)).exit_code == 0


@pytest.mark.parametrize("typed", ["n\n", "\n", ""])
def test_a_chat_is_kept_unless_the_operator_says_yes(
    typed: str, invoke: Invoke, filled: Path
) -> None:
    result = invoke("forget-user", str(ALICE), typed=typed)

    assert result.exit_code == 1
    assert "Deleted" not in result.stdout
    assert invoke("export-user", str(ALICE)).exit_code == 0


def test_nothing_is_asked_with_yes(invoke: Invoke, filled: Path) -> None:
    result = invoke("forget-user", "--yes", str(BOB))

    assert result.exit_code == 0
    assert result.stdout.startswith("Deleted: chats: 1, orders: 1, ")
