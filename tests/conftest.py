"""How tests are run: how many cases are tried, in which order, and what has to be installed."""

import asyncio
import functools
import gc
import os
from collections.abc import Callable, Coroutine
from inspect import iscoroutinefunction
from pathlib import Path
from typing import Any

import pytest
import uvloop
from hypothesis import HealthCheck, Phase, settings

from bot.pictures.tesseract import find_tesseract
from tests.browser.installed import HOW_TO_INSTALL, LEFT_OUT, find_chromium, is_unwanted
from tests.forking.plugin import ForkedWorkers
from tests.lanes import in_lanes

# A busy machine is slow; that is no fault of the code. In CI the same cases are tried every time.
settings.register_profile(
    "modest",
    deadline=None,
    max_examples=25,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize="CI" in os.environ,
    phases=[phase for phase in Phase if phase is not Phase.shrink],
)
# To make a failure smaller takes minutes, in which nobody knows of it: `--hypothesis-profile=small`
# does so.
settings.register_profile("small", settings.get_profile("modest"), phases=list(Phase))
settings.load_profile("modest")


_AsyncTest = Callable[..., Coroutine[Any, Any, None]]

_TESTS = Path(__file__).parent

#: What tests are given; whoever only hands them out need not load it.
_FIXTURES = ("tests.fixtures", "tests.postgres")
pytest.register_assert_rewrite(*_FIXTURES)  # another conftest.py may import them first

#: Of the seconds after which a test process ends; the rest is for what begins and ends a test.
_SHARE_OF_A_TEST = 0.8

#: Without Tesseract's languages nothing can be read anew; what was read is stored.
collect_ignore = (
    []
    if find_tesseract()
    else ["bot/pictures/test_tesseract.py", "conversations/test_screenshots.py"]
)

_NO_WORDS = (
    "screenshots are not read anew: docs/operating.md says how to install Tesseract's languages"
)


def pytest_configure(config: pytest.Config) -> None:
    """Loads what tests are given. In CI nothing is left out unasked: without a browser or Tesseract
    the run fails at once.
    """
    config.pluginmanager.register(ForkedWorkers(config))
    if not _only_hands_out(config):
        for name in _FIXTURES:
            config.pluginmanager.import_plugin(name)
    if "CI" not in os.environ:
        return
    if find_chromium() is None and not is_unwanted():
        raise pytest.UsageError(HOW_TO_INSTALL)
    if find_tesseract() is None:
        raise pytest.UsageError(_NO_WORDS)


def _only_hands_out(config: pytest.Config) -> bool:
    """Whether this process only hands out the tests."""
    are_several: bool = config.getoption("dist", "no") != "no"
    return are_several and not hasattr(config, "workerinput")


def pytest_collection() -> None:
    """Whatever is loaded and found now stays to the end: nothing of it is garbage."""
    gc.disable()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What waits for processes or a browser comes first, beside what keeps the cores busy."""
    workers = getattr(config, "workerinput", {}).get("workercount", 1)
    items[:] = in_lanes(items, _waits_with, workers)


def pytest_itemcollected(item: pytest.Item) -> None:
    """A test that waits for what never comes fails, and shows what it waited for."""
    seconds = float(item.config.getini("faulthandler_timeout"))
    if seconds and isinstance(item, pytest.Function) and iscoroutinefunction(item.obj):
        item.obj = _bounded(item.obj, _SHARE_OF_A_TEST * seconds)


def _bounded(test: _AsyncTest, seconds: float) -> _AsyncTest:
    @functools.wraps(test)
    async def bounded(**fixtures: Any) -> None:
        async with asyncio.timeout(seconds):
            await test(**fixtures)

    return bounded


def pytest_asyncio_loop_factories(
    item: pytest.Item,
) -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    """The loop that the bot runs on, which also leaves a tenth less to do in a conversation.

    Where the bot is a process of its own, it chooses its loop; the test keeps Python's.
    """
    if item.path.is_relative_to(_TESTS / "processes"):
        return {"asyncio": asyncio.new_event_loop}
    return {"uvloop": uvloop.new_event_loop}


def _waits_with(item: pytest.Item) -> str | None:
    """The tests of the page share a browser; those of processes share nothing that is dear."""
    if item.path.is_relative_to(_TESTS / "browser"):
        return "browser"
    return item.nodeid if item.path.is_relative_to(_TESTS / "processes") else None


def pytest_collection_finish() -> None:
    """From here on only what tests leave is searched for garbage: a sixth of all their time."""
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
    gc.enable()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Says, once, what was left out, and why."""
    if find_chromium() is None:
        terminalreporter.write_line(LEFT_OUT if is_unwanted() else HOW_TO_INSTALL, yellow=True)
    if find_tesseract() is None:
        terminalreporter.write_line(_NO_WORDS, yellow=True)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Twice as many as there are cores: half of them begin with what waits (`tests/lanes.py`)."""
    return 2 * (os.cpu_count() or 1)
