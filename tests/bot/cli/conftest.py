"""Commands as an operator gives them, in a folder of their own."""

import shutil
from pathlib import Path
from typing import Protocol

import pytest
from click.testing import CliRunner, Result

from bot.cli.group import cli
from bot.settings import Settings
from tests.storage.old_databases.write import make_database


class Invoke(Protocol):
    """Gives a command, with settings besides the usual ones."""

    def __call__(self, *arguments: str, typed: str = "", **settings: str) -> Result: ...


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the database is, or will be."""
    return tmp_path / "buyerclock.db"


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with orders of every kind, to copy."""
    path = tmp_path_factory.mktemp("made") / "made.db"
    make_database(path)
    return path


@pytest.fixture
def filled(made: Path, file: Path) -> Path:
    """The database, with orders of every kind."""
    shutil.copy(made, file)
    return file


@pytest.fixture
def invoke(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Invoke:
    monkeypatch.chdir(tmp_path)
    none: dict[str, str | None] = {name.upper(): None for name in Settings.model_fields}

    def given(*arguments: str, typed: str = "", **settings: str) -> Result:
        result = CliRunner().invoke(cli, arguments, env=none | settings, input=typed)
        assert result.exception is None or isinstance(result.exception, SystemExit)
        return result

    return given
