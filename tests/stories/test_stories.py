"""Twelve whole stories, in each language: every message on its day, and none on any other."""

from pathlib import Path

import pytest

from tests.stories.teller import WORDS, teller
from tests.stories.twelve import STORIES


@pytest.fixture(autouse=True)
def _durations_are_timedeltas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("name", STORIES)
async def test_the_story_goes_as_the_rulebook_says(
    name: str, language: str, tmp_path: Path
) -> None:
    story = STORIES[name]
    async with teller(language, tmp_path, zone=story.zone, country=story.country) as told:
        await story.tell(told)
