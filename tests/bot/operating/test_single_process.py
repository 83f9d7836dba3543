from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.errors import SettingsError
from bot.operating.single_process import OnlyOne
from bot.settings import Settings


def only_one(url: str) -> OnlyOne:
    settings = Settings(_env_file=None, database_url=SecretStr(url))  # type: ignore[call-arg]
    return OnlyOne(settings.sqlite_file)


def test_only_one_process_has_a_sqlite_file(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'buyerclock.db'}"
    first, second = only_one(url), only_one(url)
    first.take()

    with pytest.raises(SettingsError, match=r"\ADATABASE_URL: .*buyerclock.db is in use"):
        second.take()
    first.release()
    second.take()
    second.release()


def test_a_lock_that_was_deleted_lets_nobody_in(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'buyerclock.db'}"
    first, second = only_one(url), only_one(url)
    (tmp_path / "buyerclock.db").touch()
    first.take()
    (tmp_path / "buyerclock.db.lock").unlink()

    with pytest.raises(SettingsError, match="is in use"):
        second.take()
    first.release()
    second.take()
    second.release()


def test_files_beside_each_other_do_not_disturb_each_other(tmp_path: Path) -> None:
    both = [only_one(f"sqlite+aiosqlite:///{tmp_path / name}") for name in ("one.db", "other.db")]
    for one in both:
        one.take()
    for one in both:
        one.release()


def test_any_number_of_processes_has_a_postgresql_database() -> None:
    url = "postgresql+asyncpg://me@host/db"

    only_one(url).take()
    only_one(url).take()
    only_one(url).release()


def test_a_place_that_cannot_be_written_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(SettingsError) as caught:
        only_one(f"sqlite+aiosqlite:///{tmp_path / 'file' / 'buyerclock.db'}").take()

    assert str(caught.value).startswith("DATABASE_URL: ")
    assert len(str(caught.value).splitlines()) == 1


def test_a_folder_that_is_not_there_is_told_and_not_made(tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere"

    with pytest.raises(SettingsError) as caught:
        only_one(f"sqlite+aiosqlite:///{nowhere / 'buyerclock.db'}").take()

    assert str(caught.value) == f"DATABASE_URL: the folder {nowhere} does not exist"
    assert not nowhere.exists()
