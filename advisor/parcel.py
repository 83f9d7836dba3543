"""What the tracking says about a parcel."""

from enum import StrEnum


class ParcelState(StrEnum):
    """The parcel's state, as the buyer or a tracker read it on a tracking page."""

    NOT_FOUND = "not_found"
    MOVING = "moving"
    AT_EXPORT = "at_export"
    NO_CHANGE = "no_change"
    CHINA_ONLY = "china_only"
    LOST = "lost"
    IN_COUNTRY = "in_country"
    AT_CUSTOMS = "at_customs"
    AT_POST_OFFICE = "at_post_office"
    DELIVERED_ELSEWHERE = "delivered_elsewhere"
    SAID_DELIVERED = "said_delivered"
    """The carrier says so; whether the buyer has it, nobody has said yet. Only a tracker reports
    this."""
    RETURNING = "returning"


#: States in which the parcel is visibly coming closer or is nearby (D2).
APPROACHING = frozenset({ParcelState.MOVING, ParcelState.IN_COUNTRY, ParcelState.AT_POST_OFFICE})

#: States of a parcel that is in the country it goes to.
ARRIVED_THERE = frozenset(
    {ParcelState.IN_COUNTRY, ParcelState.AT_CUSTOMS, ParcelState.AT_POST_OFFICE}
)

#: States in which nobody knows where the parcel is: it has vanished as far as one can see (D3).
VANISHED = frozenset({ParcelState.NO_CHANGE, ParcelState.CHINA_ONLY, ParcelState.LOST})

#: States in which the parcel stands still somewhere on its way (C2, C3).
STANDING_STILL = VANISHED | {ParcelState.AT_EXPORT}

#: States in which the buyer has to do something until a day, or it goes back (E1).
WAITING_FOR_BUYER = frozenset({ParcelState.AT_POST_OFFICE, ParcelState.AT_CUSTOMS})

#: What people can say of a parcel; the rest is a carrier's word that they have to confirm.
SAID_BY_PEOPLE = frozenset(ParcelState) - {ParcelState.SAID_DELIVERED}

#: States for which the carrier has reported a delivery: the protection is cut short (A4).
DELIVERED = frozenset({ParcelState.DELIVERED_ELSEWHERE, ParcelState.SAID_DELIVERED})

#: What the site says of a parcel over which it takes no dispute yet (I3, C4).
SAID_ON_REFUSAL = frozenset(
    {ParcelState.MOVING, ParcelState.AT_EXPORT, ParcelState.NO_CHANGE, ParcelState.IN_COUNTRY}
)

#: States in which the parcel will no longer arrive: waiting makes no sense (E1, E2).
GONE_ELSEWHERE = frozenset({ParcelState.DELIVERED_ELSEWHERE, ParcelState.RETURNING})


def says_more(state: ParcelState, known: ParcelState) -> bool:
    """Whether a state that somebody mentions is news: "moving" is none of what is near already."""
    if state is ParcelState.MOVING:
        return known not in APPROACHING | ARRIVED_THERE
    return state is not known
