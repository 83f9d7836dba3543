"""Whatever is sent: no unhandled error, no silence to a person, nothing that Telegram refuses.

`FUZZ=20 make fuzz` tries twenty times as much, and other cases every time.
"""

import asyncio
import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
import uvloop
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from tests.fuzz.hall import open_hall
from tests.fuzz.updates import Case, updates

#: How many times as much as in the usual run is tried.
MANY = int(os.environ.get("FUZZ", "0"))

#: Throws in each run, and updates in a throw. Each is sent by four people: 1 000 in a run.
THROWS, UPDATES = 10, 25

#: 3 000 updates, the same each time; ten runs of others where somebody asks for many.
RUNS = 10 if MANY else 3


@pytest.fixture(autouse=True)
def _without_a_log() -> Iterator[None]:
    """What goes wrong is told by the test; ten thousand lines beside it help nobody."""
    quiet = structlog.make_filtering_bound_logger(logging.CRITICAL)
    structlog.configure(wrapper_class=quiet, cache_logger_on_first_use=False)
    yield
    structlog.reset_defaults()


@pytest.mark.parametrize("number", range(RUNS))
def test_whatever_is_sent_is_answered_and_breaks_nothing(number: int, tmp_path: Path) -> None:
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        opened = open_hall(tmp_path)
        hall = runner.run(opened.__aenter__())

        @settings(
            max_examples=THROWS * max(MANY, 1),
            database=None,
            derandomize=False,
            phases=(Phase.generate, Phase.shrink) if MANY else (Phase.generate,),
            suppress_health_check=list(HealthCheck),
        )
        @given(st.lists(updates, min_size=UPDATES, max_size=UPDATES))
        def throw(cases: list[Case]) -> None:
            runner.run(hall.throw(cases))

        try:
            (throw if MANY else seed(number)(throw))()
            runner.run(hall.house.pass_days(3))
        finally:
            runner.run(opened.__aexit__(None, None, None))
