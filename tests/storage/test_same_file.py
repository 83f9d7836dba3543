"""The file of a database is deleted, moved or replaced while it is open."""

import shutil
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from storage.database import Database
from storage.errors import StorageUnavailable


def delete(file: Path) -> None:
    file.unlink()


def move(file: Path) -> None:
    file.rename(file.with_name("moved.db"))


def replace(file: Path) -> None:
    Path(shutil.copy(file, file.with_name("other.db"))).replace(file)


@pytest.fixture
async def database(home: Path) -> AsyncIterator[Database]:
    opened = Database(f"sqlite+aiosqlite:///{home / 'buyerclock.db'}")
    await opened.check_writable()
    yield opened
    await opened.close()


@pytest.mark.parametrize("lose", [delete, move, replace])
async def test_nothing_is_stored_where_nobody_would_find_it(
    database: Database, home: Path, lose: Callable[[Path], None]
) -> None:
    file = home / "buyerclock.db"
    lose(file)
    there = file.exists()

    for _ in range(2):
        with pytest.raises(StorageUnavailable, match="deleted, moved or replaced"):
            await database.check_writable()

    assert file.exists() is there


async def test_a_file_that_comes_back_is_used_again(database: Database, home: Path) -> None:
    file = home / "buyerclock.db"
    file.rename(home / "away.db")
    with pytest.raises(StorageUnavailable):
        await database.check_writable()
    (home / "away.db").rename(file)
    await database.check_writable()
