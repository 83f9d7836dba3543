"""The samples that an operator gets of texts that were misread."""

import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.misread import MOST_SAMPLES, Misread

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
ANNA, IVAN = 7_000_000_001, 7_000_000_002


async def test_without_a_folder_nothing_is_remembered_or_stored(tmp_path: Path) -> None:
    misread = Misread()
    misread.note(ANNA, "Order ID: 8213050011220033")
    await misread.keep(ANNA, "en", NOW)
    assert not misread.stores_samples
    assert not misread._latest
    assert not list(tmp_path.iterdir())


async def test_a_sample_of_the_latest_text_is_stored_once(tmp_path: Path) -> None:
    misread = Misread(tmp_path / "samples")
    misread.note(ANNA, "Order ID: 8213050011220033")
    misread.note(ANNA, "Hi Jo Doe,\nyour order has shipped")
    misread.note(IVAN, "")
    for chat in (ANNA, ANNA, IVAN):
        await misread.keep(chat, "en", NOW)
    [path] = (tmp_path / "samples").iterdir()
    (sample,) = tomllib.loads(path.read_text(encoding="utf-8")).values()
    assert sample == {"text": "Hi Xx Xxx,\nyour order has shipped\n"}
    assert "language: en" in path.read_text(encoding="utf-8")


async def test_samples_and_what_is_remembered_are_bounded(tmp_path: Path) -> None:
    misread = Misread(tmp_path)
    for chat in range(300):
        misread.note(chat, "delivered " * 1000)
    for chat in range(300):
        await misread.keep(chat, "en", NOW + timedelta(seconds=chat))
    await misread.keep(299, "en", NOW)
    assert len(list(tmp_path.iterdir())) == MOST_SAMPLES == 200
    for place in range(3):
        misread.note(ANNA, "delivered")
        await misread.keep(ANNA, "en", NOW + timedelta(hours=1, seconds=place))
    names = sorted(one.name for one in tmp_path.iterdir())
    assert len(names) == MOST_SAMPLES
    assert names[-1] > "misread_20261123_10"
    assert max(one.stat().st_size for one in tmp_path.iterdir()) < 5000


async def test_a_folder_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    misread = Misread(tmp_path / "file")
    misread.note(ANNA, "delivered")
    await misread.keep(ANNA, "en", NOW)
