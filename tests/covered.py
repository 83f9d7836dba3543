"""What the own tests of each module in `advisor` do not cover; nothing may be left.

    python -m tests.covered [MODULE ...]

The own tests of `advisor/x/y.py` are `tests/advisor/x/test_y.py`, those of the package
`advisor/x` are `tests/advisor/test_x.py`. A module without any is merely imported: that is enough
where there are only declarations. Each file of tests runs in a process of its own, so that neither
another module's tests nor a cache that they have filled counts for it. Properties are left aside:
what they cover is a matter of chance. Whether the tests pass, `make test` says.
"""

import io
import multiprocessing
import sys
import time
from collections.abc import Collection, Iterable, Mapping
from contextlib import redirect_stdout
from dataclasses import dataclass
from importlib import import_module
from itertools import chain, count
from pathlib import Path

import coverage
import pytest
from typing_extensions import override

from tests.cases import FIRST_ALONE

ROOT = Path(__file__).resolve().parent.parent

#: Packages whose modules are the chapters of one thing, and are tested as one; a chapter may still
#: have tests of its own.
_TESTED_AS_ONE = (
    "advisor/advice",
    "advisor/dialogues/registration",
    "advisor/intake/fields",
    "advisor/intake/lines",
    "advisor/intake/order_text",
    "advisor/intake/pasted",
    "advisor/intake/screens",
    "advisor/timeline",
    "advisor/transitions",
    "advisor/wording/status",
)

#: Libraries that are the same to every module: loaded once, before the processes part.
_LIBRARIES = (
    *("aiohttp.web", "babel.dates", "babel.numbers", "dateparser", "fluent.runtime", "hypothesis"),
    *("pydantic", "telegram", "tzfpy"),
)

#: Between two looks at what is still missing, tests run for so many times as long as a look takes.
_PATIENCE = 5


@dataclass(frozen=True)
class Gap:
    """What its own tests leave out of a module: lines never run, lines left in one way only."""

    module: str
    lines: tuple[int, ...] = ()
    branches: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.lines or self.branches)

    @override
    def __str__(self) -> str:
        lines = f"not run: {_ranges(self.lines)}" if self.lines else ""
        branches = f"not both ways: {_ranges(self.branches)}" if self.branches else ""
        return f"{self.module}: {'; '.join(filter(None, (lines, branches)))}"


def _ranges(numbers: Iterable[int]) -> str:
    """Line numbers as people write them: 3-5, 9."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


def modules() -> list[str]:
    """Every module of `advisor`, as a path from the root."""
    return sorted(str(path.relative_to(ROOT)) for path in (ROOT / "advisor").rglob("*.py"))


def own_tests(module: str) -> Path:
    """Where the own tests of a module are, or would be."""
    path = Path(module)
    own = ROOT / "tests" / path.with_name(f"test_{path.stem}.py")
    whole = ROOT / "tests" / path.parent.with_name(f"test_{path.parent.stem}.py")
    as_one = str(path.parent) in _TESTED_AS_ONE and not own.exists()
    return whole if path.name == "__init__.py" or as_one else own


# -- measuring ---------------------------------------------------------------------------------


class _Measure:
    """Runs under pytest until nothing is missing any more."""

    def __init__(self, names: Collection[str]) -> None:
        self._names = names
        self._coverage = coverage.Coverage(
            data_file=None, include=[str(ROOT / module) for module in names]
        )
        self._looks_next = 0.0

    def run(self, tests: Path) -> list[Gap]:
        self._coverage.start()
        if tests.exists():
            self._try(tests, {FIRST_ALONE: "1"})
            if any(map(self._gap, self._names)):
                self._try(tests, {})
        for module in self._names:
            import_module(module.removesuffix(".py").removesuffix("/__init__").replace("/", "."))
        self._coverage.stop()
        return [self._gap(module) for module in self._names]

    def _try(self, tests: Path, variables: Mapping[str, str]) -> None:
        with redirect_stdout(io.StringIO()), pytest.MonkeyPatch.context() as patch:
            for name, value in variables.items():
                patch.setenv(name, value)
            pytest.main([*_OPTIONS, str(tests)], plugins=[self])

    def _gap(self, module: str) -> Gap:
        path = str(ROOT / module)
        missing = self._coverage.analysis2(path)[3]
        exits = self._coverage.branch_stats(path)
        partial = {line for line, (ways, taken) in exits.items() if taken < ways}
        return Gap(module, tuple(missing), tuple(sorted(partial.difference(missing))))

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Puts one case of each test first: mostly the others have nothing to add."""
        cases: dict[str, count[int]] = {}
        order = {
            item: next(cases.setdefault(item.nodeid.partition("[")[0], count())) for item in items
        }
        items.sort(key=order.__getitem__)

    @pytest.hookimpl(trylast=True)
    def pytest_runtest_teardown(self, item: pytest.Item) -> None:
        begins = time.monotonic()
        if begins < self._looks_next:
            return
        if not any(map(self._gap, self._names)):
            item.session.shouldstop = "all is covered"
        ends = time.monotonic()
        self._looks_next = ends + _PATIENCE * (ends - begins)


#: Without the plugins and fixtures that no test of a pure function needs.
_OPTIONS = (
    "--noconftest",
    "--assert=plain",
    *("-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:terminalreporter"),
    *("-m", "not hypothesis"),
)


def _measure(job: tuple[Path, list[str]]) -> list[Gap]:
    """What some tests leave out of their modules; in a process that has loaded nothing of ours."""
    tests, names = job
    return _Measure(names).run(tests)


def measure(names: Iterable[str]) -> list[Gap]:
    """What their own tests leave out of each module."""
    for library in _LIBRARIES:
        import_module(library)
    jobs: dict[Path, list[str]] = {}
    for name in names:
        jobs.setdefault(own_tests(name), []).append(name)
    by_weight = sorted(jobs.items(), key=lambda job: _size(job[0]), reverse=True)
    with multiprocessing.get_context("fork").Pool(maxtasksperchild=1) as pool:
        gaps = chain.from_iterable(pool.imap_unordered(_measure, by_weight, chunksize=1))
        return sorted(gaps, key=lambda gap: gap.module)


def _size(tests: Path) -> int:
    return tests.stat().st_size if tests.exists() else 0


def main(names: list[str]) -> int:
    """Prints what is left out of the modules that are named, or of all."""
    gaps = [str(gap) for gap in measure(names or modules()) if gap]
    print(*gaps or ["Covered in full."], sep="\n")
    return bool(gaps)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
