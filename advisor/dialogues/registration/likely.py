"""Likely answers to the open question of a draft."""

from datetime import date, timedelta

from advisor.dialogues.registration.draft import Draft, Field
from advisor.policy import Policy


def suggestions(draft: Draft, today: date, policy: Policy) -> tuple[str, ...]:
    """Likely answers to the open question, as texts that its parser reads."""
    match draft.asking:
        case Field.SHIPPED_ON | Field.PAID_ON:
            return tuple(str(day) for day in _likely_shipments(draft, today))
        case Field.PROTECTION:
            shortest = policy.typical_protection_shortest
            days = (shortest, policy.typical_protection_longest, 75,
                    policy.longest_protection)  # fmt: skip
            return tuple(f"{day} days" for day in days)
        case _:
            return ()


def _likely_shipments(draft: Draft, today: date) -> list[date]:
    """The last days or, if the order's own day is known, the days from there on."""
    ordered = draft.paid_on or draft.ordered_on
    if ordered is None:
        return [today - timedelta(days) for days in (0, 1, 3, 7)]
    return [day for days in range(4) if (day := ordered + timedelta(days)) <= today]


def end_of_last_window(draft: Draft, today: date, policy: Policy) -> date | None:
    """The end of the last window, if protection is over but a dispute is still possible."""
    end = draft.reckoned_end
    if draft.asking is not Field.PROTECTION or end is None or end >= today:
        return None
    if draft.shipped_on is not None and end <= draft.shipped_on:
        return None
    shuts = end + timedelta(policy.last_window)
    return shuts if today < shuts else None
