"""The commands, their help and the version."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.cli.group import COMMANDS, cli
from bot.cli.running import without_the_real
from bot.settings import Settings
from tests.bot.cli.conftest import Invoke

ROOT = Path(__file__).parents[3]

#: What a line of help does not wait for.
HEAVY = {"telegram", "sqlalchemy", "pydantic", "aiohttp", "babel", "storage", "advisor"}


def version() -> str:
    found: str = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    return found


def test_help_tells_of_every_command(invoke: Invoke) -> None:
    result = invoke("--help")

    assert result.exit_code == 0
    assert all(f"  {name} " in result.stdout for name in COMMANDS)
    assert all(entry.says in result.stdout for entry in COMMANDS.values())


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_its_own_help(name: str, invoke: Invoke) -> None:
    result = invoke(name, "-h")

    assert result.exit_code == 0
    assert result.stdout.startswith(f"Usage: cli {name} ")
    assert len(result.stdout.splitlines()) > 4


def test_help_and_version_are_told_without_loading_the_bot() -> None:
    code = f"""
import sys
from bot.cli.group import cli
for question in ("--help", "--version"):
    cli.main([question], prog_name="buyerclock", standalone_mode=False)
assert not {HEAVY!r} & sys.modules.keys(), {HEAVY!r} & sys.modules.keys()
"""
    told = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT
    )

    assert told.stdout.splitlines()[-1] == f"buyerclock {version()}"


def test_a_command_that_is_none_is_told_in_a_line(invoke: Invoke) -> None:
    result = invoke("fly")

    assert result.exit_code == 2
    assert "No such command 'fly'" in result.stderr


@pytest.mark.parametrize(
    "name", ["run", "sandbox", "migrate", "backup", "copy-to", "stats", "export-user"]
)
def test_every_command_names_a_setting_that_cannot_be_used(name: str, invoke: Invoke) -> None:
    arguments = {"backup": ["copy.db"], "copy-to": ["url"], "export-user": ["1"]}.get(name, [])

    result = invoke(name, *arguments, SEND_RATE="fast")

    assert result.exit_code == 2
    assert result.stdout == ""
    [line] = result.stderr.splitlines()
    assert line.startswith("SEND_RATE: ")


def test_no_command_is_the_command_to_run(invoke: Invoke) -> None:
    result = invoke(SEND_RATE="fast")

    assert result.exit_code == 2
    assert result.stderr == invoke("run", SEND_RATE="fast").stderr


@pytest.mark.parametrize(
    "command", [["-m", "bot"], [str(Path(sys.executable).parent / "buyerclock")]]
)
def test_it_is_there_as_a_module_and_as_a_program(command: list[str]) -> None:
    start = [sys.executable, *command] if command[0] == "-m" else command

    told = subprocess.run([*start, "--version"], check=True, capture_output=True, text=True)

    assert told.stdout == f"buyerclock {version()}\n"


def test_the_sandbox_leaves_the_real_bot_and_its_memory_alone() -> None:
    real = Settings(
        _env_file=None,  # type: ignore[call-arg]
        bot_token=SecretStr("1:x"),
        database_url=SecretStr("sqlite+aiosqlite:///real.db"),
        default_language="ru",
    )

    tried = without_the_real(real)

    assert tried.bot_token is None
    assert "database_url" not in tried.model_fields_set
    assert (tried.default_language, tried.send_rate) == ("ru", real.send_rate)


def test_a_sandbox_without_a_real_bot_may_have_a_database_of_its_own() -> None:
    own = Settings(
        _env_file=None,  # type: ignore[call-arg]
        database_url=SecretStr("sqlite+aiosqlite:///own.db"),
    )

    assert without_the_real(own) is own


def test_the_group_lists_what_it_can_load() -> None:
    for name in COMMANDS:
        command = cli.get_command(None, name)  # type: ignore[arg-type]
        assert command is not None
        assert command.name == name
