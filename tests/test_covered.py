"""The list of what is not covered yet can only get shorter."""

import pytest

from tests.covered import LIST, ROOT, Gap, complaints, modules, not_covered_yet, own_tests

FULL = Gap("advisor/money.py")
HALF = Gap("advisor/money.py", lines=(3, 4, 5, 9), branches=(7,))


def test_what_is_covered_in_full_and_what_is_known_not_to_be_is_accepted() -> None:
    assert list(complaints([FULL], listed=[])) == []
    assert list(complaints([HALF], listed=[HALF.module])) == []


def test_a_module_that_is_not_on_the_list_must_be_covered() -> None:
    [complaint] = complaints([HALF], listed=[])
    assert complaint.endswith("advisor/money.py: not run: 3-5, 9; not both ways: 7")


def test_what_is_covered_or_gone_must_leave_the_list() -> None:
    [complaint] = complaints([FULL], listed=[FULL.module])
    assert complaint.startswith("advisor/money.py is covered in full now")
    [complaint] = complaints([FULL], listed=["advisor/gone.py"])
    assert complaint.startswith("There is no advisor/gone.py")


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


def test_the_list_has_a_module_a_line_below_its_comment() -> None:
    assert not_covered_yet("# Why.\nadvisor/money.py\n\nadvisor/order.py\n") == [
        "advisor/money.py",
        "advisor/order.py",
    ]


def test_what_is_on_the_list_is_there() -> None:
    assert set(not_covered_yet(LIST.read_text(encoding="utf-8"))) <= set(modules())
