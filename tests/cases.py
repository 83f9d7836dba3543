"""Many small cases as one test: what pytest does around a test takes longer than such a case."""

import functools
import inspect
import os
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import pytest

Check = Callable[..., None]

#: The variable that has only the first of the cases tried: mostly the others run the same lines.
FIRST_ALONE = "FIRST_CASE_ALONE"


def for_each(
    names: str | Sequence[str],
    cases: Iterable[Any],
    *,
    ids: Callable[[Any], str] | Sequence[str] | None = None,
) -> Callable[[Check], Check]:
    """As `pytest.mark.parametrize`, but all cases are one test, which names each case that fails.

    For cases that share nothing and take no time: they get the same fixtures.
    """
    known = names.replace(",", " ").split() if isinstance(names, str) else list(names)
    told = list(cases)

    def decorate(check: Check) -> Check:
        @functools.wraps(check)
        def every(**fixtures: Any) -> None:
            failed = []
            tried = told[:1] if FIRST_ALONE in os.environ else told
            for place, case in enumerate(tried):
                values = _values(case, len(known))
                try:
                    check(**fixtures, **dict(zip(known, values, strict=True)))
                except (Exception, pytest.fail.Exception) as error:
                    failed.append(_named(error, _name(ids, place, values)))
            if failed:
                raise BaseExceptionGroup(f"{len(failed)} of {len(tried)} cases fail", failed)

        asked = inspect.signature(check)
        left = [one for name, one in asked.parameters.items() if name not in known]
        vars(every)["__signature__"] = asked.replace(parameters=left)
        return every

    return decorate


def _values(case: Any, how_many: int) -> Sequence[Any]:
    return (case,) if how_many == 1 else tuple(case)


def _name(
    ids: Callable[[Any], str] | Sequence[str] | None, place: int, values: Sequence[Any]
) -> str:
    if callable(ids):
        return ", ".join(map(ids, values))
    return ", ".join(map(repr, values)) if ids is None else ids[place]


def _named(error: BaseException, name: str) -> BaseException:
    error.add_note(f"in the case {name}")
    return error
