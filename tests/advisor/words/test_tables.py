"""Every language has all the words that people type."""

from pathlib import Path

import pytest

from advisor.intake.matching import whole
from advisor.wording.texts import available_languages
from advisor.words import (
    FIRST,
    Day,
    Fact,
    Page,
    Parcel,
    Talk,
    WordsError,
    countries,
    currencies,
    faults,
    languages,
    read_amid_other_words,
    said,
    said_anywhere,
    tables,
)
from tests.cases import for_each


def test_every_language_that_is_spoken_is_understood() -> None:
    assert languages() == available_languages()


@for_each("language", available_languages())
def test_no_table_of_a_language_lacks_a_word(language: str) -> None:
    assert faults(language) == ()


def test_the_first_language_has_every_word() -> None:
    assert languages()[0] == FIRST
    assert FIRST in read_amid_other_words()
    assert "shipped" in said(Fact.SHIPPED, FIRST)


def test_a_word_is_said_in_one_language_or_in_any() -> None:
    assert said(Day.YESTERDAY, "pl") == ("wczoraj",)
    assert {"yesterday", "wczoraj", "gestern"} <= set(said_anywhere(Day.YESTERDAY))


def test_keys_of_the_same_name_are_told_apart_by_their_files() -> None:
    assert "jusqu’au" in said_anywhere(Talk.UNTIL)
    assert said_anywhere(Talk.UNTIL) != said_anywhere(Fact.UNTIL)
    assert whole(Parcel.DELIVERED).pattern != whole(Page.DELIVERED).pattern


def test_currencies_and_countries_are_named_by_their_codes() -> None:
    assert "złotych" in currencies("pl")["PLN"]
    assert "USA" in countries("de")["US"]
    assert "home_zone" not in countries("de")


def test_a_language_without_tables_has_no_words() -> None:
    assert said(Talk.HELLO, "eo") == ()
    assert faults("eo")[0] == "advisor/words/eo/talk.toml is missing"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stands for the folder of all tables."""
    monkeypatch.setattr(tables, "_folder", lambda: tmp_path)
    return tmp_path


def write(folder: Path, language: str, table: str) -> None:
    (folder / language).mkdir()
    (folder / language / "talk.toml").write_text(table, encoding="utf-8")


def test_what_a_table_lacks_and_what_means_nothing_is_named(folder: Path) -> None:
    write(folder, "xa", 'hello = "saluton, bonan  tagon"\nhelo = ""')
    of_talk = [one for one in faults("xa") if "talk" in one]
    assert "advisor/words/xa/talk.toml: thanks is missing" in of_talk
    assert of_talk[-1] == "advisor/words/xa/talk.toml: helo means nothing"
    assert said(Talk.HELLO, "xa") == ("saluton", "bonan tagon")


@pytest.mark.parametrize(("language", "table"), [("xb", "hello = ["), ("xc", "hello = 5")])
def test_a_table_that_cannot_be_read_is_named(folder: Path, language: str, table: str) -> None:
    write(folder, language, table)
    with pytest.raises(WordsError, match=f"advisor/words/{language}/talk.toml: "):
        said(Talk.HELLO, language)
