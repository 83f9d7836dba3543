"""What one piece of the text says: each reader knows one field, and ignores all others."""

from advisor.intake.fields.findings import (
    Context,
    Finding,
    Guaranteed,
    MaybeTracking,
    Noise,
    NoTracking,
    Number,
    OrderNumber,
    Seller,
    Sentence,
    Shipped,
    Shipping,
    Text,
    Title,
    Tracking,
    WeakText,
)
from advisor.intake.fields.noise import is_estimate
from advisor.intake.fields.order_numbers import parse_order_number
from advisor.intake.fields.parts import read

__all__ = [
    "Context",
    "Finding",
    "Guaranteed",
    "MaybeTracking",
    "NoTracking",
    "Noise",
    "Number",
    "OrderNumber",
    "Seller",
    "Sentence",
    "Shipped",
    "Shipping",
    "Text",
    "Title",
    "Tracking",
    "WeakText",
    "is_estimate",
    "parse_order_number",
    "read",
]
