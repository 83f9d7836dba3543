import inspect

import pytest

from tests.cases import for_each


def test_every_case_runs_and_each_that_fails_is_named() -> None:
    seen = []

    @for_each("tens", [10, 20])
    @for_each("one, other", [(1, 1), (2, 3), (4, 5)])
    def check(lamp: str, tens: int, one: int, other: int) -> None:
        seen.append((lamp, tens, one))
        assert one == other

    assert list(inspect.signature(check).parameters) == ["lamp"]
    with pytest.raises(BaseExceptionGroup, match="2 of 2 cases fail") as failed:
        check(lamp="on")
    assert seen == [("on", tens, one) for tens in (10, 20) for one in (1, 2, 4)]
    for group, tens in zip(failed.value.exceptions, (10, 20), strict=True):
        assert isinstance(group, BaseExceptionGroup)
        assert group.__notes__ == [f"in the case {tens}"]
        named = [error.__notes__ for error in group.exceptions]
        assert named == [["in the case 2, 3"], ["in the case 4, 5"]]


def test_cases_that_hold_are_one_test_that_passes() -> None:
    @for_each("word", ["a", "b"], ids=["first", "second"])
    def check(word: str) -> None:
        assert word in "ab"

    check()
