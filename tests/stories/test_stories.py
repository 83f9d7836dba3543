"""Whole stories, in each language: every message on its day, and none on any other."""

from pathlib import Path

import pytest

from tests.stories.teller import WORDS
from tests.stories.traps import TRAPS
from tests.stories.twelve import KEPT, STORIES, page_of, told
from tests.stories.write import path_of


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("name", STORIES)
async def test_the_story_goes_as_the_rulebook_says(name: str, language: str, home: Path) -> None:
    teller = await told(STORIES[name], language, home)
    if name in KEPT:
        kept = path_of(name, language).read_text(encoding="utf-8")
        assert kept == page_of(name, teller), "`make stories` writes the page anew"


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("name", TRAPS)
async def test_no_money_is_lost_where_it_is_lost_easily(
    name: str, language: str, home: Path
) -> None:
    await told(TRAPS[name], language, home)
