"""The operator's page, the units and the images say what is so."""

import configparser
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from bot.cli.group import COMMANDS
from bot.operating.metrics import Metrics
from bot.settings import Settings
from sandbox.listening import ListenSettings

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")
UNITS = sorted([*ROOT.glob("deploy/*.service"), *ROOT.glob("deploy/*.timer")])
COMPOSE = (ROOT / "compose.yaml").read_text(encoding="utf-8")
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")

#: Variables that others read: the transport's proxy, and the image of PostgreSQL.
OTHERS = {"HTTPS_PROXY", "POSTGRES_PASSWORD", "SSL_CERT_FILE"}

#: Programs that no test of ours can start.
FOREIGN = ("docker ", "systemctl ", "journalctl ", "sudo ")


def spoken() -> str:
    """All that the page gives as code, in blocks and in lines."""
    found = re.finditer(r"^```\w*\n(.*?)^```|`([^`\n]+)`", PAGE, re.MULTILINE | re.DOTALL)
    return "\n".join(one.group(1) or one.group(2) for one in found)


def sources() -> str:
    folders = ("bot", "sandbox", "storage", "scheduler")
    files = [path for folder in folders for path in (ROOT / folder).glob("**/*.py")]
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


def test_every_setting_on_the_page_is_one() -> None:
    known = {name.upper() for name in (*Settings.model_fields, *ListenSettings.model_fields)}

    told = set(re.findall(r"\b[A-Z]+(?:_[A-Z]+)+\b|\bROLE\b", spoken()))

    assert told
    assert told <= known | OTHERS


def test_every_command_on_the_page_is_one_and_none_is_missing() -> None:
    told = set(re.findall(r"^\| `buyerclock ([a-z-]+)", PAGE, re.MULTILINE))
    used = set(re.findall(r"^(?:\| `)?buyerclock ([a-z-]+)", spoken(), re.MULTILINE))

    assert told == set(COMMANDS)
    assert used <= set(COMMANDS)


def test_every_figure_on_the_page_is_measured() -> None:
    metrics = Metrics()
    families = {family.name for family in metrics.registry.collect()}

    told = set(re.findall(r"buyerclock_[a-z_]+", spoken()))

    assert told
    for name in told:
        assert re.sub(r"_(?:total|bucket|sum|count)$", "", name) in families, name


def test_every_alert_asks_for_an_outcome_that_there_is() -> None:
    page = Metrics().page().decode()

    for outcome in re.findall(r'outcome="[a-z_]+"', PAGE):
        assert outcome in page


def test_every_error_on_the_page_is_one() -> None:
    _, _, table = PAGE.partition("## What may go wrong")
    rows = re.findall(r"^\| (`.*?) \|", table, re.MULTILINE)
    written = sources()

    assert len(rows) > 10
    for row in rows:
        for message in re.findall(r"`([A-Z_]+: [^`]+|[a-z]+\.[a-z_]+)`", row):
            says = message.partition(": ")[2] or message
            for piece in says.split("…"):
                assert piece.strip() in written, message


def test_what_could_not_be_tried_is_marked() -> None:
    for paragraph in re.split(r"\n\n(?!```)", PAGE):
        block = re.search(r"```sh\n(.*?)```", paragraph, re.DOTALL)
        if block is not None and any(word in block.group(1) for word in FOREIGN):
            assert re.search(r"not run here", paragraph, re.IGNORECASE), paragraph


def test_what_the_page_copies_is_there() -> None:
    for name in re.findall(r"\b(deploy/[a-z.-]+[a-z]|compose\.yaml|\.env\.example)", PAGE):
        assert (ROOT / name).is_file(), name


# -- systemd -------------------------------------------------------------------------------------


def unit(path: Path) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(strict=False, interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string(path.read_text(encoding="utf-8"))
    return parser


@pytest.mark.parametrize("path", UNITS, ids=lambda path: path.name)
def test_a_unit_starts_commands_that_there_are(path: Path) -> None:
    used = re.findall(r"^ExecStart=\S+/buyerclock (\S+)", path.read_text(), re.MULTILINE)

    assert set(used) <= set(COMMANDS)
    assert used or path.suffix == ".timer"


def test_the_service_is_locked_in() -> None:
    service = unit(ROOT / "deploy" / "buyerclock.service")["Service"]

    assert service["ProtectSystem"] == "strict"
    for name in ("NoNewPrivileges", "ProtectHome", "PrivateTmp", "MemoryDenyWriteExecute"):
        assert service[name] == "yes"
    assert service["User"] == service["StateDirectory"] == "buyerclock"
    assert service["CapabilityBoundingSet"] == ""
    assert int(service["TimeoutStopSec"]) > 10


def test_the_service_its_program_and_the_page_use_the_same_folders() -> None:
    script = (ROOT / "deploy" / "buyerclock").read_text()
    for path in ROOT.glob("deploy/*.service"):
        text = path.read_text()
        assert "/opt/buyerclock/.venv/bin/buyerclock " in text
        assert "WorkingDirectory=/var/lib/buyerclock\n" in text
    for folder in ("/opt/buyerclock", "/var/lib/buyerclock"):
        assert folder in script
        assert folder in PAGE


def test_the_script_is_one_that_the_shell_understands() -> None:
    script = ROOT / "deploy" / "buyerclock"

    assert script.stat().st_mode & 0o111
    subprocess.run(["sh", "-n", str(script)], check=True)


# -- containers ----------------------------------------------------------------------------------


def test_the_image_takes_in_every_package_and_no_more() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    packages = project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]

    build = DOCKERFILE.partition("\nFROM ")[2].partition("\nFROM ")[0]
    copied = set(re.findall(r"^COPY (\w+) \./\1$", build, re.MULTILINE))
    allowed = set(re.findall(r"^!(\S+)$", (ROOT / ".dockerignore").read_text(), re.MULTILINE))

    assert copied == set(packages)
    assert allowed == {
        *packages,
        "requirements.lock",
        "pyproject.toml",
        "README.md",
        "LICENSE",
    }


def test_the_image_installs_what_is_locked_and_runs_without_privileges() -> None:
    first, second = re.findall(r"^FROM (.+)$", DOCKERFILE, re.MULTILINE)

    assert (first, second) == ("${PYTHON} AS build", "${PYTHON}")
    assert "--require-hashes -r requirements.lock" in DOCKERFILE
    assert re.search(r"^USER 10001$", DOCKERFILE, re.MULTILINE)
    assert re.search(r'^ENTRYPOINT \["buyerclock"\]\nCMD \["run"\]$', DOCKERFILE, re.MULTILINE)
    listen = re.search(r"HTTP_LISTEN=(\S+)", DOCKERFILE)
    assert listen is not None
    assert f"http://{listen.group(1)}/healthz" in DOCKERFILE


def test_a_release_is_not_built_on_a_tag() -> None:
    make = ["make", "--no-print-directory", "--old-file=sbom", "image", "BASE=python:3.11-slim"]
    refused = subprocess.run(make, cwd=ROOT, capture_output=True, text=True, check=False)

    assert refused.returncode == 2
    assert "@sha256:" in refused.stderr
    [check] = re.findall(r"^RUN (\[ -z .*?esac)$", DOCKERFILE, re.MULTILINE | re.DOTALL)
    for base, status in (("python:3.11", 1), ("python:3.11@sha256:1f", 0)):
        variables = {"PYTHON": base, "RELEASE": "1"}
        built = subprocess.run(["sh", "-c", check], env=variables, capture_output=True, check=False)
        assert built.returncode == status


def test_compose_locks_the_bot_in_and_keeps_postgresql_for_its_profile() -> None:
    bot, _, postgres = COMPOSE.partition("\n  postgres:\n    profiles:")

    for line in ("read_only: true", "- no-new-privileges:true", "- ALL", "env_file: .env"):
        assert line in bot
    assert "required: false" in bot
    assert "- data:/data" in bot
    assert postgres
