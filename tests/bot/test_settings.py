from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from advisor.sightings import Service
from bot.errors import SettingsError
from bot.settings import Settings, load_settings

TOKEN = "123456789:AAH-of-nobody-but-long-enough-to-be-one"


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No variable of this machine, and a folder without `.env`."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


def test_without_a_setting_everything_has_its_default() -> None:
    assert load_settings().model_dump() == {
        "bot_token": None,
        "bot_api_url": "https://api.telegram.org",
        "database_url": SecretStr("sqlite+aiosqlite:///buyerclock.db"),
        "role": "all",
        "webhook_url": None,
        "webhook_listen": None,
        "webhook_secret": None,
        "default_language": "en",
        "default_timezone": "UTC",
        "allowed_users": frozenset(),
        "admins": frozenset(),
        "updates_per_minute": 60,
        "most_open_orders": 200,
        "database_connections": 10,
        "retention_days": 0,
        "misread_folder": None,
        "policy_file": None,
        "send_rate": 30,
        "tessdata_prefix": None,
        "tracker": None,
        "tracker_key": None,
        "tracker_url": None,
        "tracker_every": timedelta(hours=12),
        "log_level": "INFO",
        "log_format": "console",
        "http_listen": None,
        "calendar_listen": None,
        "public_url": None,
    }


#: Of use only beside another.
PAIRED = {"tracker_key"}

GOOD: list[tuple[str, str, Any]] = [
    ("TESSDATA_PREFIX", "/usr/share/tessdata", Path("/usr/share/tessdata")),
    ("BOT_TOKEN", TOKEN, SecretStr(TOKEN)),
    ("BOT_API_URL", "http://localhost:8081", "http://localhost:8081"),
    ("BOT_API_URL", "http://localhost:8081/", "http://localhost:8081"),
    ("DATABASE_URL", "sqlite+aiosqlite:///x.db", SecretStr("sqlite+aiosqlite:///x.db")),
    (
        "DATABASE_URL",
        "postgresql+asyncpg://u:p@host/db",
        SecretStr("postgresql+asyncpg://u:p@host/db"),
    ),
    ("ROLE", "delivery", "delivery"),
    ("TRACKER", "cainiao", Service.CAINIAO),
    ("TRACKER_URL", "http://127.0.0.1:8099/v1/", "http://127.0.0.1:8099/v1"),
    ("TRACKER_EVERY", "24h", timedelta(hours=24)),
    ("TRACKER_EVERY", "6", timedelta(hours=6)),
    ("WEBHOOK_URL", "https://bot.example.org/", "https://bot.example.org/"),
    ("WEBHOOK_URL", "http://127.0.0.1:8080/updates", "http://127.0.0.1:8080/updates"),
    ("WEBHOOK_LISTEN", "127.0.0.1:8080", "127.0.0.1:8080"),
    ("WEBHOOK_SECRET", "hush", SecretStr("hush")),
    ("PUBLIC_URL", "https://bot.example.org/", "https://bot.example.org"),
    ("PUBLIC_URL", "http://192.168.1.5:9000/buyers", "http://192.168.1.5:9000/buyers"),
    ("DEFAULT_LANGUAGE", "ru", "ru"),
    ("DEFAULT_TIMEZONE", "Asia/Kathmandu", "Asia/Kathmandu"),
    ("ALLOWED_USERS", "7000000001", frozenset({7_000_000_001})),
    ("ALLOWED_USERS", " 1, 2,3 4,", frozenset({1, 2, 3, 4})),
    ("ADMINS", "42", frozenset({42})),
    ("UPDATES_PER_MINUTE", "30", 30),
    ("MOST_OPEN_ORDERS", "30", 30),
    ("DATABASE_CONNECTIONS", "5", 5),
    ("RETENTION_DAYS", "30", 30),
    ("MISREAD_FOLDER", "misread", Path("misread")),
    ("POLICY_FILE", "policies/own.toml", Path("policies/own.toml")),
    ("SEND_RATE", "0.5", 0.5),
    ("LOG_LEVEL", "DEBUG", "DEBUG"),
    ("LOG_LEVEL", "warning", "WARNING"),
    ("LOG_FORMAT", "json", "json"),
    ("HTTP_LISTEN", "127.0.0.1:9000", "127.0.0.1:9000"),
    ("CALENDAR_LISTEN", "127.0.0.1:9001", "127.0.0.1:9001"),
]


@pytest.mark.parametrize(("variable", "text", "value"), GOOD)
def test_a_variable_of_the_environment_sets_its_field(
    variable: str, text: str, value: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, text)

    assert getattr(load_settings(), variable.lower()) == value


def test_every_setting_has_a_good_value_above() -> None:
    assert {variable.lower() for variable, _, _ in GOOD} == set(Settings.model_fields) - PAIRED


@pytest.mark.parametrize("service", ["17track", "ship24"])
def test_a_tracking_service_and_its_key_come_together(
    service: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRACKER", service)
    monkeypatch.setenv("TRACKER_KEY", "s3cret")
    settings = load_settings()
    assert settings.tracker == service
    assert settings.tracker_key == SecretStr("s3cret")
    assert "s3cret" not in repr(settings)


def test_cainiao_has_no_key_and_bears_no_haste(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRACKER", "cainiao")
    monkeypatch.setenv("TRACKER_EVERY", "3h")
    with pytest.raises(SettingsError, match="TRACKER_EVERY: "):
        load_settings()
    monkeypatch.setenv("TRACKER_EVERY", "6h")
    monkeypatch.setenv("TRACKER_KEY", "s3cret")
    with pytest.raises(SettingsError, match="TRACKER_KEY: "):
        load_settings()


@pytest.mark.parametrize("variable", sorted({variable for variable, _, _ in GOOD}))
def test_an_empty_variable_is_one_that_is_not_set(
    variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, "")

    assert load_settings() == Settings()


WRONG = [
    ("UPDATES_PER_MINUTE", "0"),
    ("MOST_OPEN_ORDERS", "wr0ng"),
    ("DATABASE_CONNECTIONS", "1"),
    ("BOT_TOKEN", "AAH-wr0ng"),
    ("BOT_TOKEN", f"bot{TOKEN}"),
    ("BOT_TOKEN", f"{TOKEN}/"),
    ("BOT_TOKEN", f"'{TOKEN}"),
    ("BOT_API_URL", "api.telegram.org"),
    ("BOT_API_URL", "ftp://api.telegram.org"),
    ("BOT_API_URL", "https://"),
    ("BOT_API_URL", "http://[half"),
    ("DATABASE_URL", "buyerclock.db"),
    ("DATABASE_URL", "sqlite:///wr0ng.db"),
    ("DATABASE_URL", "mysql+aiomysql://me:wr0ng@host/db"),
    ("DATABASE_URL", "postgresql://me:wr0ng@host/db"),
    ("DATABASE_URL", "postgresql+asyncpg://me:wr0ng@host:port/db"),
    ("DATABASE_URL", "sqlite+aiosqlite://"),
    ("DATABASE_URL", "sqlite+aiosqlite:///:memory:"),
    ("ROLE", "wr0ng"),
    ("TRACKER", "wr0ng"),
    ("TRACKER", "17track"),
    ("TRACKER_KEY", "wr0ng"),
    ("TRACKER_URL", "wr0ng.example.org"),
    ("TRACKER_URL", "ftp://wr0ng.example.org"),
    ("TRACKER_EVERY", "wr0ng"),
    ("TRACKER_EVERY", "0h"),
    ("TRACKER_EVERY", "169h"),
    ("TRACKER_EVERY", "-1h"),
    ("DEFAULT_LANGUAGE", "tlh"),
    ("DEFAULT_LANGUAGE", "EN"),
    ("DEFAULT_TIMEZONE", "Mars/Olympus_Mons"),
    ("DEFAULT_TIMEZONE", "../../etc/passwd"),
    ("ALLOWED_USERS", "anna"),
    ("ALLOWED_USERS", "1;2"),
    ("ALLOWED_USERS", "[1, 2]"),
    ("ADMINS", "1.5"),
    ("SEND_RATE", "0.0"),
    ("SEND_RATE", "-1"),
    ("SEND_RATE", "10001"),
    ("SEND_RATE", "fast"),
    ("SEND_RATE", "nan"),
    ("LOG_LEVEL", "LOUD"),
    ("LOG_FORMAT", "xml"),
    ("WEBHOOK_URL", "http://wr0ng.example.org/"),
    ("WEBHOOK_URL", "wr0ng.example.org/updates"),
    ("WEBHOOK_URL", "https:///updates"),
    ("WEBHOOK_URL", "https://me:wr0ng@bot.example.org/"),
    ("WEBHOOK_URL", "https://bot.example.org/#wr0ng"),
    ("WEBHOOK_URL", "https://bot.example.org:wr0ng/"),
    ("WEBHOOK_URL", "https://[half"),
    ("WEBHOOK_LISTEN", "9000"),
    ("WEBHOOK_LISTEN", ":9000"),
    ("WEBHOOK_LISTEN", "127.0.0.1:70000"),
    ("WEBHOOK_SECRET", "wr0ng secret"),
    ("WEBHOOK_SECRET", "wr0ng" * 52),
    ("PUBLIC_URL", "wr0ng.example.org"),
    ("PUBLIC_URL", "ftp://wr0ng.example.org"),
    ("PUBLIC_URL", "https://me:wr0ng@bot.example.org"),
    ("PUBLIC_URL", "https://bot.example.org/?wr0ng"),
    ("PUBLIC_URL", "https://bot.example.org:wr0ng"),
    ("PUBLIC_URL", f"https://bot.example.org/{'wr0ng' * 40}"),
    ("HTTP_LISTEN", "localhost"),
    ("HTTP_LISTEN", "127.0.0.1:wr0ng"),
]


@pytest.mark.parametrize(("variable", "text"), WRONG)
def test_a_wrong_value_is_one_line_that_names_the_variable_and_not_the_value(
    variable: str, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, text)

    with pytest.raises(SettingsError) as caught:
        load_settings()

    line = str(caught.value)
    assert line.startswith(f"{variable}: ")
    assert len(line.splitlines()) == 1
    assert len(line) > len(f"{variable}: ")
    assert text not in line
    assert "wr0ng" not in line
    assert caught.value.__cause__ is None


def test_a_file_named_env_in_the_folder_is_read(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(
        f"BOT_TOKEN={TOKEN}\nLOG_FORMAT=json\nADMINS=1,2\nSEND_RATE=\nOF_ANOTHER_PROGRAM=1\n"
    )

    settings = load_settings()

    assert settings.bot_token is not None
    assert settings.bot_token.get_secret_value() == TOKEN
    assert settings.log_format == "json"
    assert settings.admins == frozenset({1, 2})
    assert settings.send_rate == 30


def test_the_environment_goes_before_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".env").write_text("LOG_LEVEL=DEBUG\nLOG_FORMAT=json\n")
    monkeypatch.setenv("LOG_LEVEL", "ERROR")

    settings = load_settings()

    assert (settings.log_level, settings.log_format) == ("ERROR", "json")


def test_a_wrong_value_in_the_file_is_told_like_one_of_the_environment(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("ROLE=wr0ng\n")

    with pytest.raises(SettingsError, match=r"\AROLE: "):
        load_settings()


@pytest.mark.parametrize("encoding", ["utf-16", "cp1251"])
def test_a_file_in_another_encoding_is_told_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    (tmp_path / ".env").write_bytes("# Настройки\nLOG_LEVEL=INFO".encode(encoding))
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SettingsError, match=r"\A\.env: is not text in UTF-8"):
        load_settings()


def test_secrets_do_not_show(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("DATABASE_URL", "postgresql+asyncpg://me:s3cret@host/db")
    monkeypatch.setenv("WEBHOOK_SECRET", "s3cret")

    settings = load_settings()

    for shown in (str(settings), repr(settings), str(settings.model_dump())):
        assert TOKEN not in shown
        assert "s3cret" not in shown
