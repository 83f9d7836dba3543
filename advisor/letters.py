"""The kinds of letters. Their texts are in the locales."""

from enum import StrEnum


class LetterKind(StrEnum):
    """A ready letter to the seller, the dispute form or the mediators. Always in English (F6)."""

    TRACKING_CHECK = "tracking_check"
    TRACKING_NEW_NUMBER = "tracking_new_number"
    SHIPMENT_REQUEST = "shipment_request"
    EXTENSION_REQUEST = "extension_request"
    EXTENSION_REMINDER = "extension_reminder"
    SITE_REFUSES = "site_refuses"
    DISPUTE_UNTRACKED = "dispute_untracked"
    DISPUTE_IN_TRANSIT = "dispute_in_transit"
    DISPUTE_LATE = "dispute_late"
    DISPUTE_DELIVERED_ELSEWHERE = "dispute_delivered_elsewhere"
    DISPUTE_RETURNED = "dispute_returned"
    RETURNED_OWN = "returned_own"
    DISPUTE_GOODS = "dispute_goods"
    DISPUTE_REPLY = "dispute_reply"
    MEDIATOR_APPEAL = "mediator_appeal"
    CANCELLED_REFUND = "cancelled_refund"
    REFUND_REMINDER = "refund_reminder"
    RETURN_REFUND = "return_refund"
