"""Answers that only a button gives, and the arguments of such buttons."""

from dataclasses import replace
from typing import Any

from advisor.dialogues.registration.draft import (
    INDISPENSABLE,
    Draft,
    Field,
    asked_anew,
    attributes_of,
)

SKIP = "skip"
_OVER_IS_RIGHT = "over"
_NOT_SHIPPED = "unshipped"
_BACK = "back"


def back_from(asking: Field) -> str:
    """The button argument that asks the question before this one again."""
    return f"{asking}={_BACK}"


def not_shipped_yet() -> str:
    """The button argument for a parcel that has not been sent yet."""
    return f"{Field.SHIPPED_ON}={_NOT_SHIPPED}"


def over_is_right() -> str:
    """The button argument that confirms a protection that is over."""
    return f"{Field.PROTECTION}={_OVER_IS_RIGHT}"


def gone_back(draft: Draft, answer: str) -> Draft | None:
    """The draft as it was before its last answer; `None` if that is not what was pressed."""
    return asked_anew(draft) if answer == _BACK and draft.answered else None


def without_words(draft: Draft, answer: str) -> Draft | None:
    """The draft after an answer that has no words of its own; `None` for any other."""
    if answer == SKIP and draft.asking is not None and draft.asking not in INDISPENSABLE:
        return _skipped(draft, draft.asking)
    if answer == _NOT_SHIPPED and draft.order is None:
        return replace(draft, unshipped=True)
    if answer == _OVER_IS_RIGHT:
        return replace(draft, over_accepted=True, unclear=())
    return None


def _skipped(draft: Draft, field: Field) -> Draft:
    """The draft without a field that stays unknown, and without a value of it that was wrong."""
    wrong: dict[str, Any] = dict.fromkeys(attributes_of(field) if field in draft.unclear else ())
    return replace(
        draft,
        skipped=(*draft.skipped, field),
        unclear=tuple(one for one in draft.unclear if one is not field),
        choices=tuple(one for one in draft.choices if one[0] is not field),
        **wrong,
    )
