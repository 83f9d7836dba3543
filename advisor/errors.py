"""What the domain refuses. Errors carry a message id and values, never prose for people."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from advisor.money import Money

#: The values that can fill the sentence of an error.
ErrorValue = str | int | Decimal | date | Money | None


class AdvisorError(Exception):
    """The root of everything that `advisor` raises on purpose."""


class PolicyError(AdvisorError):
    """A policy file that cannot be used; the text is one line for the operator."""


class DomainError(AdvisorError):
    """A request that the order's state does not allow.

    `message_id` names the sentence in the locales (`error-...`), `values` fill it.
    """

    def __init__(self, message_id: str, **values: ErrorValue) -> None:
        super().__init__(message_id, values)
        self.message_id = message_id
        self.values: Mapping[str, ErrorValue] = values
