"""Which tests are the own ones of a module, and how a gap is named."""

import pytest

from tests.covered import ROOT, Gap, modules, own_tests


def test_a_gap_names_lines_and_branches() -> None:
    gap = Gap("advisor/money.py", lines=(3, 4, 5, 9), branches=(7,))
    assert str(gap) == "advisor/money.py: not run: 3-5, 9; not both ways: 7"
    assert gap
    assert not Gap("advisor/money.py")


@pytest.mark.parametrize(
    ("module", "tests"),
    [
        ("advisor/money.py", "tests/advisor/test_money.py"),
        ("advisor/intake/dates.py", "tests/advisor/intake/test_dates.py"),
        ("advisor/intake/__init__.py", "tests/advisor/test_intake.py"),
        ("advisor/advice/making.py", "tests/advisor/test_advice.py"),
    ],
)
def test_the_tests_of_a_module_mirror_it(module: str, tests: str) -> None:
    assert module in modules()
    assert own_tests(module) == ROOT / tests
