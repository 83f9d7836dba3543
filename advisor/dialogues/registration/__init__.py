"""Registering an order step by step: a draft, the next question, and the effect of an answer."""

from advisor.dialogues.registration.answers import Answers, readings
from advisor.dialogues.registration.asking import Step
from advisor.dialogues.registration.buttons import (
    SKIP,
    back_from,
    not_shipped_yet,
    over_is_right,
)
from advisor.dialogues.registration.completed import registration_of, shipment_of
from advisor.dialogues.registration.dialogue import Paste, Registration
from advisor.dialogues.registration.draft import (
    INDISPENSABLE,
    REQUIRED,
    Draft,
    Field,
    value_of,
)
from advisor.dialogues.registration.likely import end_of_last_window, suggestions
from advisor.dialogues.registration.seen import Seen, seen
from advisor.dialogues.registration.unclear import contradiction

__all__ = [
    "INDISPENSABLE",
    "REQUIRED",
    "SKIP",
    "Answers",
    "Draft",
    "Field",
    "Paste",
    "Registration",
    "Seen",
    "Step",
    "back_from",
    "contradiction",
    "end_of_last_window",
    "not_shipped_yet",
    "over_is_right",
    "readings",
    "registration_of",
    "seen",
    "shipment_of",
    "suggestions",
    "value_of",
]
