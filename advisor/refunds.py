"""When money that was granted should have come (G7, I8)."""

from datetime import date, timedelta

from advisor.policy import Policy

_WEEK = 5
"""Working days of a week: Monday to Friday."""


def refund_due(granted_on: date, policy: Policy) -> date:
    """The local day on which to ask for money that was granted on another.

    Counted in working days where the policy names such a figure, else in days.
    """
    if policy.refund_working_days:
        return working_days_after(granted_on, policy.refund_working_days)
    return granted_on + timedelta(policy.refund_arrives)


def working_days_after(start: date, days: int) -> date:
    """The day that is so many working days, one or more, after a local date.

    Only weekends are left out: which days are holidays, and in which country they count, is not
    known.
    """
    # From a weekend on, it is counted as from the Friday before.
    friday = start - timedelta(max(0, start.weekday() - (_WEEK - 1)))
    weeks, rest = divmod(days, _WEEK)
    over_weekend = friday.weekday() + rest >= _WEEK
    return friday + timedelta(7 * weeks + rest + 2 * over_weekend)
