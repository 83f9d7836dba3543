"""What the papers say is so: commands, settings, examples, links, versions."""

import re
import tomllib
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from pydantic import SecretStr
from telegram.ext import CommandHandler

from advisor.dialogues.registration import Registration
from advisor.wording.meeting import COMMANDS
from bot.settings import Settings, load_settings
from bot.wiring import wire
from sandbox.listening import ListenSettings
from tests.cases import for_each

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
PAPERS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
DECISIONS = sorted(ROOT.glob("docs/decisions/*.md"))
LOCKS = sorted(ROOT.glob("*.lock"))

#: Telegram sends it by itself when a chat is opened, so the menu does without.
NOT_IN_THE_MENU = {"start"}

#: The line of `.env.example` behind which settings stand that nothing reads yet.
WITHOUT_EFFECT = "# --- Accepted, but without effect yet ---"


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def short(path: Path) -> str:
    return str(path.relative_to(ROOT))


# -- commands of the shell -----------------------------------------------------------------------


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", ".ci/run"])
def test_every_make_command_in_the_papers_is_a_target(name: str) -> None:
    told = set(re.findall(r"(?:^|`)make ([a-z]+)", text_of(name), re.MULTILINE))
    targets = set(re.findall(r"^([a-z]+):", text_of("Makefile"), re.MULTILINE))

    assert told
    assert told <= targets


def test_contributors_are_told_of_every_make_target() -> None:
    told = set(re.findall(r"`make ([a-z]+)`", text_of("CONTRIBUTING.md")))

    assert told == set(re.findall(r"^([a-z]+):", text_of("Makefile"), re.MULTILINE))


def test_the_whole_check_is_a_program() -> None:
    check = ROOT / ".ci" / "run"

    assert check.stat().st_mode & 0o111
    assert "set -euo pipefail" in check.read_text()


# -- settings ------------------------------------------------------------------------------------


def example_settings() -> dict[str, str]:
    """The settings of `.env.example` as they would be with every line in force."""
    lines = re.findall(r"^#?([A-Z_]+)=(.*)$", text_of(".env.example"), re.MULTILINE)
    assert len(dict(lines)) == len(lines)
    return dict(lines)


def test_the_example_names_every_setting_and_no_other() -> None:
    names = [*Settings.model_fields, *ListenSettings.model_fields]

    assert set(example_settings()) == {name.upper() for name in names}


def test_the_example_gives_the_defaults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*Settings.model_fields, *ListenSettings.model_fields):
        monkeypatch.delenv(name.upper(), raising=False)
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    defaults = [*load_settings(), *ListenSettings()]

    lines = (f"{name}={value}" for name, value in example_settings().items())
    Path(".env").write_text("\n".join(lines))
    assert [*load_settings(), *ListenSettings()] == defaults
    silent = {name for name, value in example_settings().items() if not value}
    nothing = {name.upper() for name, value in defaults if not value and value != 0}
    assert silent == nothing


def test_the_example_says_of_every_setting_whether_it_has_an_effect() -> None:
    sources = [*ROOT.glob("bot/**/*.py"), *ROOT.glob("sandbox/**/*.py")]
    code = "\n".join(source.read_text() for source in sources)
    idle = {name for name in Settings.model_fields if not re.search(rf"settings\.{name}\b", code)}

    _, found, behind = text_of(".env.example").partition(WITHOUT_EFFECT)
    told = {name.lower() for name in re.findall(r"^#?([A-Z_]+)=", behind, re.MULTILINE)}
    assert told == idle
    assert bool(found) == bool(idle)


# -- the chat ------------------------------------------------------------------------------------


def routed_commands(tmp_path: Path) -> set[str]:
    settings = load_settings(
        _env_file=None,
        bot_token=SecretStr("1:x"),
        database_url=SecretStr(f"sqlite+aiosqlite:///{tmp_path / 'unused.db'}"),
    )
    groups = wire(settings).application.handlers.values()
    found = (handler for group in groups for handler in group)
    return {name for one in found if isinstance(one, CommandHandler) for name in one.commands}


def test_the_readme_tells_of_every_command_and_no_other(tmp_path: Path) -> None:
    rows = re.findall(r"^\| (`/.*?) \|", text_of("README.md"), re.MULTILINE)
    told = set(re.findall(r"`/([a-z]+)", "\n".join(rows)))

    assert told == routed_commands(tmp_path)


def test_the_menu_has_every_command_but_the_first(tmp_path: Path) -> None:
    assert set(COMMANDS) | NOT_IN_THE_MENU == routed_commands(tmp_path)


def test_the_readmes_examples_are_understood() -> None:
    examples = re.findall(r"^/add (.+)$", text_of("README.md"), re.MULTILINE)
    assert len(examples) == 2

    for language, example in zip(("en", "ru"), examples, strict=True):
        step = Registration(date(2026, 11, 1), language).begin(example)
        assert step.problems == ()
        assert step.draft.asking is None
        assert step.draft.tracking
        assert step.draft.price


# -- recipes -------------------------------------------------------------------------------------


def recipe_steps() -> list[str]:
    """The numbered steps of "How to add ..." that name a file."""
    _, _, behind = text_of("CONTRIBUTING.md").partition("## How to add ...\n")
    recipes, _, _ = behind.partition("\n## ")
    steps = re.split(r"^\d\. |^\*\*", recipes, flags=re.MULTILINE)
    return [step.partition("\n\n")[0] for step in steps if "](" in step]


def test_what_a_recipe_names_is_in_a_file_that_its_step_names() -> None:
    steps = recipe_steps()
    assert len(steps) > 40

    for step in steps:
        named = [ROOT / name for name in re.findall(r"\]\(([\w/.-]+)\)", step)]
        files = [one for path in named for one in ([path] if path.is_file() else path.glob("*.py"))]
        code = "".join(one.read_text(encoding="utf-8") for one in files)
        for name in re.findall(r"`(_?[A-Z][A-Za-z_]+)`", step):
            assert re.search(rf"\b{name}\b", code), (name, step)


def test_translators_are_told_of_every_file_of_words() -> None:
    told = set(re.findall(r"^\| `(\w+\.toml)`", text_of("docs/translating.md"), re.MULTILINE))

    assert told == {file.name for file in (ROOT / "advisor" / "words" / "en").glob("*.toml")}


# -- pages ---------------------------------------------------------------------------------------

#: Turns of phrase that no native technical writer would use, and that crept in before.
NOT_ENGLISH = re.compile(
    r"\bkept (?:of|about) |\bgives? whether\b|\b(?:is|are) led\b|\btold (?:late|anew)\b"
    r"|\btakes? \w+(?: \w+)? no more\b|\bno more[.,;]|\bof an? \w+ \w+ it is\b|\btells? the rest\b",
    re.IGNORECASE,
)


@for_each("page", PAPERS, ids=short)
def test_a_page_is_written_in_plain_english(page: Path) -> None:
    text = " ".join(page.read_text(encoding="utf-8").split())

    assert not NOT_ENGLISH.findall(text)


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", one.lower()).replace(" ", "-") for one in headings}


def without_code(text: str) -> str:
    return re.sub(r"^```.*?^```|`[^`\n]*`", "", text, flags=re.MULTILINE | re.DOTALL)


@for_each("page", PAPERS, ids=short)
def test_every_link_leads_somewhere(page: Path) -> None:
    text = without_code(page.read_text(encoding="utf-8"))
    links = re.findall(r"\]\(([^)\s]+)\)|(?:src|srcset|href)=\"([^\"]+)\"", text)
    for link in (one or other for one, other in links):
        if link.startswith(("https://", "mailto:")):
            continue
        name, _, anchor = link.partition("#")
        target = (page.parent / name).resolve() if name else page
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link


@for_each("page", DECISIONS, ids=short)
def test_a_decision_is_one_page_of_context_decision_and_consequences(page: Path) -> None:
    text = page.read_text(encoding="utf-8")

    assert len(text.splitlines()) < 60
    assert text.startswith(f"# {page.name[:4]} ")
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == ["Context", "Decision", "Consequences"]


def test_decisions_are_numbered_without_a_gap() -> None:
    assert [int(page.name[:4]) for page in DECISIONS] == list(range(1, len(DECISIONS) + 1))


def test_the_glossarys_words_are_told_once() -> None:
    words = re.findall(r"^\*\*(.+?)\*\*", text_of("docs/glossary.md"), re.MULTILINE)

    assert len(words) > 50
    assert len(set(words)) == len(words)


# -- what is packed ------------------------------------------------------------------------------


@pytest.mark.parametrize("lock", LOCKS, ids=short)
def test_a_lock_names_no_index_and_pins_every_package_with_its_hash(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")

    assert "://" not in text
    assert not re.search(r"^\s*(?:-i|-f|--(?:extra-)?index|--find-links)", text, re.MULTILINE)
    packages = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE | re.IGNORECASE)[1:]
    assert packages
    assert all(re.match(r"[\w.\[\]-]+==", one) and "--hash=" in one for one in packages)


def version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split("."))


def test_the_changelog_and_the_package_agree_on_the_version() -> None:
    package = tomllib.loads(text_of("pyproject.toml"))["project"]["version"]
    sections = re.split(r"^## ", text_of("CHANGELOG.md"), flags=re.MULTILINE)[1:]
    titles = [section.partition("\n")[0] for section in sections]
    released = [version(title.split("]")[0].strip("[")) for title in titles[1:]]

    assert titles[0] == "[Unreleased]"
    assert all(newer > older for newer, older in pairwise(released))
    assert all(one <= version(package) for one in released)
    nothing_new = "- " not in sections[0]
    assert not nothing_new or released[:1] == [version(package)]
