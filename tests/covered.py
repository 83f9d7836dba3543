"""Which modules of `advisor` are not covered in full by their own tests.

    python -m tests.covered [MODULE ...]

The own tests of `advisor/x/y.py` are `tests/advisor/x/test_y.py`, those of the package
`advisor/x` are `tests/advisor/test_x.py`. A module without any is merely imported: that is enough
where there are only declarations. Each is measured in a process of its own, so that no cache that
another module's tests have filled hides what its own leave out. Properties are left aside: what
they cover is a matter of chance. Whether the tests pass, `make test` says.
"""

import io
import multiprocessing
import sys
import time
from collections.abc import Collection, Iterable, Iterator
from contextlib import redirect_stdout
from dataclasses import dataclass
from importlib import import_module
from itertools import count
from pathlib import Path

import coverage
import pytest
from typing_extensions import override

ROOT = Path(__file__).resolve().parent.parent

#: The modules that are not covered yet, one a line. No module may be added.
LIST = ROOT / "tests/advisor/not_covered_yet.txt"

#: Libraries that are the same to every module: loaded once, before the processes part.
_LIBRARIES = ("babel.dates", "babel.numbers", "dateparser", "fluent.runtime", "hypothesis", "tzfpy")

#: Seconds of testing between two looks at what is still missing.
_PATIENCE = 0.2


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
    path = ROOT / "tests" / module
    if path.name == "__init__.py":
        path = path.parent
    return path.with_name(f"test_{path.stem}.py")


def complaints(gaps: Collection[Gap], listed: Collection[str]) -> Iterator[str]:
    """What is wrong, as sentences, where `listed` may have gaps and all others may not."""
    for gap in gaps:
        if gap and gap.module not in listed:
            yield f"Its own tests must cover it in full. {gap}"
        elif not gap and gap.module in listed:
            yield f"{gap.module} is covered in full now: take it off {LIST.relative_to(ROOT)}."
    for module in sorted(set(listed) - {gap.module for gap in gaps}):
        yield f"There is no {module}: take it off {LIST.relative_to(ROOT)}."


# -- measuring ---------------------------------------------------------------------------------


class _Measure:
    """Runs under pytest until nothing is missing any more."""

    def __init__(self, module: str) -> None:
        self._module = module
        self._coverage = coverage.Coverage(data_file=None, include=[str(ROOT / module)])
        self._looked = 0.0

    def run(self) -> Gap:
        self._coverage.start()
        tests = own_tests(self._module)
        if tests.exists():
            with redirect_stdout(io.StringIO()):
                pytest.main([*_OPTIONS, str(tests)], plugins=[self])
        import_module(_name(self._module))
        self._coverage.stop()
        return self._gap()

    def _gap(self) -> Gap:
        path = str(ROOT / self._module)
        missing = self._coverage.analysis2(path)[3]
        exits = self._coverage.branch_stats(path)
        partial = [line for line, (all_, taken) in exits.items() if taken < all_]
        return Gap(self._module, tuple(missing), tuple(sorted(set(partial) - set(missing))))

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
        if time.monotonic() - self._looked > _PATIENCE:
            if not self._gap():
                item.session.shouldstop = "all is covered"
            self._looked = time.monotonic()


#: Without the plugins and fixtures that no test of a pure function needs.
_OPTIONS = (
    "--noconftest",
    "--assert=plain",
    *("-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:terminalreporter"),
    *("-m", "not hypothesis"),
)


def _name(module: str) -> str:
    return module.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def measure(module: str) -> Gap:
    """What the own tests of a module leave out; for a process that has loaded nothing of ours."""
    return _Measure(module).run()


def measure_all(names: Collection[str]) -> list[Gap]:
    """What is left out of each module, the ones with the most tests first."""
    for library in _LIBRARIES:
        import_module(library)
    by_weight = sorted(names, key=_weight, reverse=True)
    with multiprocessing.get_context("fork").Pool(maxtasksperchild=1) as pool:
        return sorted(
            pool.imap_unordered(measure, by_weight, chunksize=1), key=lambda gap: gap.module
        )


def _weight(module: str) -> int:
    tests = own_tests(module)
    return tests.stat().st_size if tests.exists() else 0


def main(names: list[str]) -> int:
    """Prints what is wrong, or, of the modules that are named, all that is left out."""
    if names:
        gaps = [str(gap) for gap in measure_all(names) if gap]
        print(*gaps or ["Covered in full."], sep="\n")
        return bool(gaps)
    listed = LIST.read_text(encoding="utf-8").split()
    found = list(complaints(measure_all(modules()), listed))
    print(*found or [f"Covered in full but for {len(listed)} modules."], sep="\n")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
