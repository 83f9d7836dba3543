"""Registering an order step by step: a draft, the next question, and what an answer makes of it."""

from advisor.dialogues.registration.dialogue import (
    SKIP,
    Paste,
    Registration,
    Step,
    not_shipped_yet,
    over_is_right,
)
from advisor.dialogues.registration.draft import (
    REQUIRED,
    Draft,
    Field,
    draft_from_json,
    draft_to_json,
    value_of,
)

__all__ = [
    "REQUIRED",
    "SKIP",
    "Draft",
    "Field",
    "Paste",
    "Registration",
    "Step",
    "draft_from_json",
    "draft_to_json",
    "not_shipped_yet",
    "over_is_right",
    "value_of",
]
