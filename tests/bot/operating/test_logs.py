"""What the operator reads on stderr, and what must not be there."""

import errno
import io
import json
import logging
import sys
from collections.abc import Callable, Iterator
from typing import Any, Literal

import pytest
import structlog
from pydantic import SecretStr
from typing_extensions import override

from bot.operating.logs import configure_logs
from bot.settings import Settings

TOKEN = "123456789:AAHnever-to-be-printed_0123456789ab"
SHORT_TOKEN = "1000:oddly-short"
ADDRESS = f"https://api.telegram.org/bot{TOKEN}/sendMessage"

#: The loggers whose levels are set.
CHATTY = ("httpx", "httpcore", "apscheduler", "telegram", "aiosqlite", "alembic")

Lines = Callable[[], list[str]]
Format = Literal["console", "json"]
Level = Literal["DEBUG", "INFO", "WARNING", "ERROR"]


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    """Logging is the process's own: afterwards it is as it was."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in CHATTY}
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)
    structlog.reset_defaults()


def configure(log_format: Format = "json", log_level: Level = "INFO", token: str = TOKEN) -> None:
    configure_logs(
        Settings(
            _env_file=None,  # type: ignore[call-arg]
            bot_token=SecretStr(token),
            log_format=log_format,
            log_level=log_level,
        )
    )


@pytest.fixture
def lines(capsys: pytest.CaptureFixture[str]) -> Lines:
    """Gives the lines written to stderr since it was last called."""

    def since() -> list[str]:
        return capsys.readouterr().err.splitlines()

    return since


def test_a_line_for_machines_is_json_with_level_logger_and_time(lines: Lines) -> None:
    configure("json")

    structlog.get_logger("bot.here").info("reminder.sent", order_id=17, title="Наушники")

    [line] = lines()
    written = json.loads(line)
    assert written.pop("timestamp").endswith("Z")
    assert written == {
        "event": "reminder.sent",
        "level": "info",
        "logger": "bot.here",
        "order_id": 17,
        "title": "Наушники",
    }


def test_a_line_for_people_is_text(lines: Lines) -> None:
    configure("console")

    structlog.get_logger("bot.here").warning("reminder.failed", order_id=17)

    [line] = lines()
    assert "warning" in line
    assert "reminder.failed" in line
    assert "order_id=17" in line
    assert "\x1b" not in line


def test_the_libraries_speak_in_the_same_format(lines: Lines) -> None:
    configure("json")

    logging.getLogger("some.library").warning("took %s s", 3)

    [line] = lines()
    written = json.loads(line)
    assert (written["event"], written["logger"]) == ("took 3 s", "some.library")
    assert (written["level"], written["timestamp"][-1]) == ("warning", "Z")


def test_only_errors_of_ours_reach_those_who_listen_to_the_standard_library(
    caplog: pytest.LogCaptureFixture,
) -> None:
    configure("json")
    logging.getLogger().addHandler(caplog.handler)

    for name in ("info", "warning", "error"):
        getattr(structlog.get_logger("bot.here"), name)("ours")

    assert [one.levelname for one in caplog.records] == ["ERROR"]


def test_a_warning_of_ours_shows_its_exception(lines: Lines) -> None:
    configure("json")

    structlog.get_logger("bot.here").warning("failed", exc_info=ValueError("no such day"))

    [line] = lines()
    assert "ValueError: no such day" in json.loads(line)["exception"]


class _Full(io.StringIO):
    """A stream to a disk on which there is no room."""

    @override
    def write(self, text: str) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


def test_nothing_fails_because_a_line_cannot_be_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", _Full())
    configure("json")

    for name in ("info", "error"):
        getattr(structlog.get_logger("bot.here"), name)("ours")


@pytest.mark.parametrize(
    ("level", "heard"),
    [
        ("DEBUG", ["debug", "info", "warning", "error"]),
        ("INFO", ["info", "warning", "error"]),
        ("WARNING", ["warning", "error"]),
        ("ERROR", ["error"]),
    ],
)
def test_what_is_below_the_level_is_not_written(
    level: Level, heard: list[str], lines: Lines
) -> None:
    configure("json", level)

    ours, theirs = structlog.get_logger("bot.here"), logging.getLogger("some.library")
    for name in ("debug", "info", "warning", "error"):
        getattr(ours, name)("ours")
        getattr(theirs, name)("theirs")

    written = [json.loads(line) for line in lines()]
    for event in ("ours", "theirs"):
        assert [one["level"] for one in written if one["event"] == event] == heard


@pytest.mark.parametrize("level", ["DEBUG", "INFO"])
@pytest.mark.parametrize("library", CHATTY)
def test_chatty_libraries_are_quiet_up_to_warnings(
    library: str, level: Level, lines: Lines
) -> None:
    configure("json", level)

    logging.getLogger(f"{library}.deep.down").info("HTTP Request: POST %s", ADDRESS)
    assert lines() == []

    logging.getLogger(f"{library}.deep.down").warning("worth knowing")
    assert len(lines()) == 1


def test_a_chatty_library_is_as_quiet_as_all_the_rest(lines: Lines) -> None:
    configure("json", "ERROR")

    logging.getLogger("httpx").warning("not that important")

    assert lines() == []


# -- the token ------------------------------------------------------------------------------------


def _raise(error: Exception) -> None:
    raise error


def _as_text(log: Any) -> None:
    said = f"asked {ADDRESS} in vain"
    log.error(said)


def _as_value(log: Any) -> None:
    log.error("failed", address=ADDRESS, token=TOKEN)


def _within_values(log: Any) -> None:
    log.error("failed", request={"url": ADDRESS, "all": [(TOKEN,)]}, error=ValueError(ADDRESS))


def _as_bytes(log: Any) -> None:
    log.error("failed", body=ADDRESS.encode())


def _in_an_exception(log: Any) -> None:
    try:
        _raise(RuntimeError(f"cannot reach {ADDRESS}"))
    except RuntimeError:
        log.exception("failed")


def _in_an_exception_given(log: Any) -> None:
    log.error("failed", exc_info=RuntimeError(TOKEN))


def _in_a_cause(log: Any) -> None:
    try:
        try:
            _raise(OSError(ADDRESS))
        except OSError as error:
            raise RuntimeError("cannot send") from error
    except RuntimeError:
        log.exception("failed")


def _bound(log: Any) -> None:
    log.bind(address=ADDRESS).error("failed")


def _of_a_library(_: Any) -> None:
    logging.getLogger("some.library").error("asked %s", ADDRESS)


def _in_a_library_s_exception(_: Any) -> None:
    try:
        _raise(RuntimeError(TOKEN))
    except RuntimeError:
        logging.getLogger("some.library").exception("asked %r", {"url": ADDRESS})


def _in_the_name_of_a_logger(_: Any) -> None:
    logging.getLogger(f"library.{TOKEN}").error("failed")


WAYS: tuple[Callable[[Any], None], ...] = (
    _as_text,
    _as_value,
    _within_values,
    _as_bytes,
    _in_an_exception,
    _in_an_exception_given,
    _in_a_cause,
    _bound,
    _of_a_library,
    _in_a_library_s_exception,
    _in_the_name_of_a_logger,
)


@pytest.mark.parametrize("log_format", ["json", "console"])
@pytest.mark.parametrize("write", WAYS, ids=lambda write: write.__name__.strip("_"))
def test_the_token_is_masked(
    write: Callable[[Any], None], log_format: Format, lines: Lines
) -> None:
    configure(log_format)

    write(structlog.get_logger("bot.here"))

    written = lines()
    assert written
    assert not [line for line in written if TOKEN.partition(":")[2] in line]
    assert "***" in "\n".join(written)
    if log_format == "json":
        assert all(json.loads(line) for line in written)


def test_a_token_of_another_bot_is_masked(lines: Lines) -> None:
    configure(token=SHORT_TOKEN)

    logging.getLogger("some.library").error("asked %s", ADDRESS)

    assert TOKEN.partition(":")[2] not in "".join(lines())


def test_our_token_is_masked_whatever_it_looks_like(lines: Lines) -> None:
    configure(token=SHORT_TOKEN)

    logging.getLogger("some.library").error("asked http://host/bot%s/getMe", SHORT_TOKEN)

    [line] = lines()
    assert "oddly-short" not in line


@pytest.mark.parametrize(
    "text", ["2026-11-01T09:30:15.123456Z", "00:00:00", "8012345678901234: paid", "a:b", "12:30"]
)
def test_what_is_no_token_is_left_alone(text: str, lines: Lines) -> None:
    configure()

    structlog.get_logger("bot.here").info("told", text=text)

    [line] = lines()
    assert json.loads(line)["text"] == text


def test_nothing_goes_to_stdout(capsys: pytest.CaptureFixture[str]) -> None:
    configure()

    structlog.get_logger("bot.here").error("failed")
    logging.getLogger("some.library").error("failed")

    assert capsys.readouterr().out == ""
    assert sys.stderr is not sys.stdout
