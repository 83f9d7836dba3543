"""What a complete draft becomes: a registered order, or the shipment of one.

`on` is the buyer's local date on which that is recorded.
"""

from datetime import date

from advisor.dialogues.registration.draft import Draft
from advisor.events import OrderRegistered, OrderShipped


def registration_of(draft: Draft, destination: str | None, on: date) -> OrderRegistered:
    """The event that registers the order of a complete draft."""
    assert draft.title is not None  # it is among the required fields
    return OrderRegistered(
        on=on,
        title=draft.title,
        tracking_number=draft.tracking,
        order_number=draft.order_number,
        seller=draft.seller,
        price=draft.price,
        paid_shipping=bool(draft.paid_shipping),
        destination=destination,
        paid_on=draft.paid_on,
        shipped_on=None if draft.unshipped else draft.shipped_on,
        guaranteed_days=draft.guaranteed_days,
        protection_end=None if draft.unshipped else draft.reckoned_end,
        terms=draft.terms,
        terms_open=draft.terms_open,
        promises=draft.promises,
        shop=draft.shop,
    )


def shipment_of(draft: Draft, on: date) -> OrderShipped:
    """The event that reports the shipment which a complete draft tells of."""
    assert draft.shipped_on is not None  # required
    return OrderShipped(
        on=on,
        shipped_on=draft.shipped_on,
        protection_end=draft.reckoned_end,
        tracking_number=draft.tracking,
        terms=draft.terms,
        terms_open=draft.terms_open,
    )
