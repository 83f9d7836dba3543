"""What the tracking says about a parcel."""

from enum import StrEnum


class ParcelState(StrEnum):
    """The parcel's state, as the buyer read it on a tracking page."""

    NOT_FOUND = "not_found"
    MOVING = "moving"
    AT_EXPORT = "at_export"
    NO_CHANGE = "no_change"
    IN_COUNTRY = "in_country"
    AT_POST_OFFICE = "at_post_office"
    DELIVERED_ELSEWHERE = "delivered_elsewhere"
    RETURNING = "returning"


#: States in which the parcel is visibly coming closer or is nearby (D2).
APPROACHING = frozenset({ParcelState.MOVING, ParcelState.IN_COUNTRY, ParcelState.AT_POST_OFFICE})

#: States in which the parcel is standing still somewhere on its way (C2, C3).
STANDING_STILL = frozenset({ParcelState.AT_EXPORT, ParcelState.NO_CHANGE})

#: States in which the parcel will no longer arrive: waiting makes no sense (E1, E2).
GONE_ELSEWHERE = frozenset({ParcelState.DELIVERED_ELSEWHERE, ParcelState.RETURNING})
