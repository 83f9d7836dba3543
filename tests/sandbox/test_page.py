"""The files of the page agree with one another, and ask nothing of any other host."""

import re
from pathlib import Path

import pytest

import sandbox
from sandbox.weather import Weather
from scheduler.composer import DEADLINE_PASSED, MERGED
from scheduler.planner import NO_LONGER_APPLIES, TOLD_IN_ANSWER
from storage.records import ReminderState
from tests.cases import for_each

PAGE = Path(sandbox.__file__).parent / "page"
FILES = sorted(PAGE.iterdir())
SCRIPTS = sorted(PAGE.glob("*.js"))
HTML = (PAGE / "index.html").read_text()
STYLE = (PAGE / "page.css").read_text()


def named(paths: list[Path]) -> list[str]:
    return [path.name for path in paths]


@for_each("path", FILES, ids=named(FILES))
def test_nothing_comes_from_another_host(path: Path) -> None:
    addresses = set(re.findall(r"(?:https?:)?//[a-z0-9.-]+\.[a-z]+[^\s\"']*", path.read_text()))
    assert addresses <= {"http://www.w3.org/2000/svg"}


@for_each("script", SCRIPTS, ids=named(SCRIPTS))
def test_no_text_is_ever_read_as_html(script: Path) -> None:
    dangerous = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function"
    assert re.findall(dangerous, script.read_text()) == []


@for_each("script", SCRIPTS, ids=named(SCRIPTS))
def test_what_a_script_imports_and_looks_up_is_there(script: Path) -> None:
    source = script.read_text()
    for name in re.findall(r'from "\./([\w.]+)"', source):
        assert (PAGE / name).is_file()
    for wanted in re.findall(r'byId\("([\w-]+)"\)', source):
        assert f'id="{wanted}"' in HTML


def test_ids_are_unique() -> None:
    ids = re.findall(r'\bid="([\w-]+)"', HTML)
    assert len(ids) == len(set(ids))


def test_no_script_or_style_stands_in_the_html() -> None:
    assert re.findall(r"<script(?![^>]*src=)|<style|\sstyle=|\son\w+=", HTML) == []


def test_every_button_and_field_has_a_name() -> None:
    source = "".join(script.read_text() for script in SCRIPTS)
    for attributes, content in re.findall(r"<button([^>]*)>(.*?)</button>", HTML, re.DOTALL):
        found = re.search(r'id="([\w-]+)"', attributes)
        named_by_script = found is not None and f'byId("{found.group(1)}")' in source
        named_here = "data-words" in attributes + content or content.strip() == "OK"
        assert named_here or named_by_script, attributes
    for field in re.findall(r'<(?:input|textarea|select)[^>]*id="([\w-]+)"', HTML):
        assert f'for="{field}"' in HTML or f'id="{field}" aria-labelledby=' in HTML


def the_words() -> list[list[str]]:
    """The ids of what the page says, in English and in Russian."""
    source = (PAGE / "words.js").read_text()
    languages = re.findall(r"^  (?:en|ru): \{\n(.*?)^  \},", source, re.DOTALL | re.MULTILINE)
    return [re.findall(r"^    (\w+):", words, re.MULTILINE) for words in languages]


def test_the_page_says_everything_in_all_its_languages() -> None:
    english, russian = the_words()
    assert english == russian
    assert len(english) == len(set(english))
    used = set(re.findall(r'data-words="(\w+)"', HTML))
    for script in SCRIPTS:
        used |= set(re.findall(r'\bwords\("(\w+)"', script.read_text()))
    assert used <= set(english)


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        ("weather", list(Weather)),
        ("point", [*ReminderState, "unplanned"]),
        ("reason", [TOLD_IN_ANSWER, NO_LONGER_APPLIES, DEADLINE_PASSED, MERGED]),
    ],
)
def test_there_are_words_for_whatever_the_sandbox_may_tell(kind: str, names: list[str]) -> None:
    assert {f"{kind}_{name}" for name in names} <= set(the_words()[0])


def test_dark_has_a_value_for_every_colour() -> None:
    light, dark = re.findall(r":root \{(.*?)\n ?\s*\}", STYLE, re.DOTALL)[:2]
    colours = set(re.findall(r"(--[\w-]+): [^;]*(?:#|rgb)", light))
    assert colours <= set(re.findall(r"(--[\w-]+):", dark))


def luminance(colour: str) -> float:
    """How bright a `#rrggbb` is, from 0 to 1, as WCAG reckons it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@for_each(
    ("ink", "paper"),
    [
        ("ink", "surface"),
        ("ink-soft", "surface"),
        ("ink-soft", "ground"),
        ("accent", "surface"),
        ("accent", "accent-soft"),
        ("accent-ink", "accent"),
        ("own-ink", "own"),
        ("own-soft", "own"),
        ("mark", "surface"),
        ("mark", "mark-soft"),
        ("surface", "mark"),
        ("danger", "surface"),
        ("surface", "ink"),
    ],
)
@for_each("scheme", [0, 1], ids=["light", "dark"])
def test_text_stands_out_from_what_it_is_written_on(scheme: int, ink: str, paper: str) -> None:
    sets = re.findall(r":root \{(.*?)\n ?\s*\}", STYLE, re.DOTALL)[:2]
    colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", sets[scheme]))
    lighter, darker = sorted((luminance(colours[ink]), luminance(colours[paper])), reverse=True)
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5
