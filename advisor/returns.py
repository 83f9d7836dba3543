"""What goes back: why a parcel does, and how goods do that a dispute sends back (E5, F7)."""

from enum import StrEnum


class ReturnCause(StrEnum):
    """Whose doing it is that a parcel goes back to the seller. The values are stored."""

    OWN = "own"
    """The buyer's: no papers for customs, a notice that was ignored, a wrong address."""
    OTHER = "other"
    """The carrier's, or the seller's."""
    UNKNOWN = "unknown"


class ReturnPostage(StrEnum):
    """Who pays for sending goods back. The values are stored."""

    LABEL = "label"
    """AliExpress or the seller: there is a label on the page."""
    OWN_COST = "own_cost"
    """The buyer."""
