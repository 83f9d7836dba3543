"""Every language has all the words that people type."""

import pytest

from advisor.wording.texts import available_languages
from advisor.words import Talk, faults, languages, said


def test_every_language_that_is_spoken_is_understood() -> None:
    assert languages() == available_languages()


@pytest.mark.parametrize("language", available_languages())
def test_no_table_of_a_language_lacks_a_word(language: str) -> None:
    assert faults(language) == ()


def test_a_language_without_tables_has_no_words() -> None:
    assert said(Talk.HELLO, "eo") == ()
    assert "advisor/words/eo/talk.toml is missing" in faults("eo")
