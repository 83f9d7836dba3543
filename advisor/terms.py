"""On which terms an order is protected: what its page promises for which date (I1)."""

from enum import StrEnum


class Terms(StrEnum):
    """What the date on an order's page means. The values are stored."""

    TIMER = "timer"
    """Protection ends on it: a dispute has to be open before (A1)."""
    REFUND_BY = "refund_by"
    """A refund is due if nothing is delivered before it: the claim opens when it has passed."""
