"""The files of the page agree with one another, and ask nothing of any other host."""

import re
from pathlib import Path

import pytest

import sandbox

PAGE = Path(sandbox.__file__).parent / "page"
FILES = sorted(PAGE.iterdir())
SCRIPTS = sorted(PAGE.glob("*.js"))
HTML = (PAGE / "index.html").read_text()
STYLE = (PAGE / "page.css").read_text()


def named(paths: list[Path]) -> list[str]:
    return [path.name for path in paths]


@pytest.mark.parametrize("path", FILES, ids=named(FILES))
def test_nothing_comes_from_another_host(path: Path) -> None:
    addresses = set(re.findall(r"(?:https?:)?//[a-z0-9.-]+\.[a-z]+[^\s\"']*", path.read_text()))
    assert addresses <= {"http://www.w3.org/2000/svg"}


@pytest.mark.parametrize("script", SCRIPTS, ids=named(SCRIPTS))
def test_no_text_is_ever_read_as_html(script: Path) -> None:
    dangerous = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function"
    assert re.findall(dangerous, script.read_text()) == []


@pytest.mark.parametrize("script", SCRIPTS, ids=named(SCRIPTS))
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
    source = (PAGE / "composer.js").read_text() + (PAGE / "chat.js").read_text()
    for tag, attributes, content in re.findall(r"<(button)([^>]*)>(.*?)</button>", HTML, re.DOTALL):
        found = re.search(r'id="([\w-]+)"', attributes)
        named_by_script = found is not None and found.group(1) in source
        assert "data-words" in attributes or content.strip() == "OK" or named_by_script, tag
    for field in re.findall(r'<(?:input|textarea)[^>]*id="([\w-]+)"', HTML):
        assert f'for="{field}"' in HTML


def test_the_page_says_everything_in_all_its_languages() -> None:
    source = (PAGE / "words.js").read_text()
    english, russian = re.findall(
        r"^  (?:en|ru): \{\n(.*?)^  \},", source, re.DOTALL | re.MULTILINE
    )
    ids = [re.findall(r"^    (\w+):", words, re.MULTILINE) for words in (english, russian)]
    assert ids[0] == ids[1]
    used = set(re.findall(r'data-words="(\w+)"', HTML))
    for script in SCRIPTS:
        used |= set(re.findall(r'\bwords\("(\w+)"', script.read_text()))
    assert used <= set(ids[0])


def test_dark_has_a_value_for_every_colour() -> None:
    light, dark = re.findall(r":root \{(.*?)\n ?\s*\}", STYLE, re.DOTALL)[:2]
    colours = set(re.findall(r"(--[\w-]+): [^;]*(?:#|rgb)", light))
    assert colours <= set(re.findall(r"(--[\w-]+):", dark))
