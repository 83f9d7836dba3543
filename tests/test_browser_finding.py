"""The tests of the page find a browser, get one, or say that they were left out."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.browser.installed import candidates, is_unwanted
from tests.browser.provide import provide, runs


class Machine:
    """Where browsers come from."""

    def __init__(self, *installed: str, broken: tuple[str, ...] = ()) -> None:
        self.browsers = list(installed)
        self.tried: list[str] = []
        self._broken = broken

    def get(self, name: str, *, works: bool = True) -> Callable[[], None]:
        """A way to a browser of this name."""

        def go() -> None:
            self.tried.append(name)
            if works:
                self.browsers.append(name)

        return go

    def provide(self, *ways: Callable[[], None]) -> str | None:
        return provide(lambda: self.browsers, lambda one: one not in self._broken, ways)


def executable(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\nexit 0\n")
    path.chmod(0o755)
    return path


def test_where_a_browser_is_installed_nothing_is_fetched() -> None:
    machine = Machine("system")
    assert machine.provide(machine.get("download")) == "system"
    assert machine.tried == []


def test_without_one_a_browser_is_downloaded() -> None:
    machine = Machine()
    assert machine.provide(machine.get("download"), machine.get("package")) == "download"
    assert machine.tried == ["download"]


def test_what_cannot_be_downloaded_is_installed() -> None:
    machine = Machine()
    ways = machine.get("download", works=False), machine.get("package")
    assert machine.provide(*ways) == "package"


def test_a_browser_that_does_not_start_counts_for_nothing() -> None:
    machine = Machine("stub", broken=("stub", "download"))
    assert machine.provide(machine.get("download"), machine.get("package")) == "package"


def test_where_none_can_be_had_there_is_none() -> None:
    machine = Machine()
    assert machine.provide(machine.get("download", works=False)) is None


def test_the_system_s_comes_before_the_downloaded_and_the_newest_of_those(tmp_path: Path) -> None:
    system = executable(tmp_path / "bin" / "chromium")
    kept = tmp_path / ".browsers"
    old, new = (
        executable(kept / f"chromium_headless_shell-{build}" / "linux" / "chrome-headless-shell")
        for build in (1254, 1255)
    )
    found = list(candidates({"PATH": str(system.parent)}, kept))
    assert found == [str(system), str(new), str(old)]
    assert list(candidates({"PATH": ""}, kept)) == [str(new), str(old)]


def test_whoever_names_a_browser_gets_no_other(tmp_path: Path) -> None:
    named = executable(tmp_path / "my-browser")
    executable(tmp_path / "chromium")
    path = str(tmp_path)
    assert list(candidates({"PATH": path, "CHROMIUM": str(named)}, tmp_path)) == [str(named)]
    assert list(candidates({"PATH": path, "CHROMIUM": "elsewhere"}, tmp_path)) == []


@pytest.mark.parametrize(("value", "unwanted"), [("1", True), ("0", False), ("", False)])
def test_the_tests_of_the_page_are_left_out_where_that_is_said(value: str, unwanted: bool) -> None:
    assert is_unwanted({"WITHOUT_BROWSER": value}) is unwanted


def test_a_browser_runs_if_it_can_say_its_version(tmp_path: Path) -> None:
    works = executable(tmp_path / "works")
    fails = executable(tmp_path / "fails")
    fails.write_text("#!/bin/sh\nexit 127\n")
    assert runs(str(works))
    assert not runs(str(fails))
    assert not runs(str(tmp_path / "missing"))
