"""A little of every measure runs and tells the truth about what came; how fast is not asserted."""

import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.measures import MEASURES, SMALL, Bench
from benchmarks.processes import BotApiProcess, bot_api
from benchmarks.report import Figure, Row, table


@pytest.fixture
def api() -> Iterator[BotApiProcess]:
    with bot_api() as process:
        yield process


@pytest.mark.parametrize("name", MEASURES)
def test_a_measure_gives_rows_with_a_figure(name: str, tmp_path: Path, api: BotApiProcess) -> None:
    folder, picture = tmp_path / "measured", tmp_path / "growth.png"
    folder.mkdir()

    rows = MEASURES[name](Bench(SMALL, folder, api, picture))

    assert rows
    assert picture.exists() == (name == "sizes")
    for row in rows:
        assert (row.ours.value == 0) == row.measure.startswith("lost")


def test_a_table_says_how_many_times_better_a_figure_is() -> None:
    rate = Row("nudges", ">= 5/s", Figure(2_000, "/s"), reached=True, usual=Figure(250, "/s"))
    stall = Row(
        "stall", "<= 50 ms", Figure(4, " ms"), reached=True, usual=Figure(10, " ms"),
        more_is_better=False,
    )  # fmt: skip

    never = replace(stall, usual=Figure(math.inf, " ms"))

    printed = table([rate, stall, never])

    assert "| 2,000/s | yes | 250/s" in printed
    assert "8.0 x" in printed
    assert "2.5 x" in printed
