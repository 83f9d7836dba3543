"""Reads what people type about an order.

Pure: no I/O and no clock. Nothing here raises, whatever the text, and nothing is guessed if two
readings would differ: what cannot be read for certain comes back as a `Problem` to ask about.
"""

from advisor.intake.cleaning import clean, clean_line, cut_title
from advisor.intake.fields import is_estimate, parse_order_number
from advisor.intake.order_dates import parse_ship_date
from advisor.intake.order_text import (
    Intake,
    OrderFacts,
    parse_order_text,
    parse_seller,
    parse_title,
    warm_up,
)
from advisor.intake.pasted import (
    MOST_ORDERS,
    News,
    Pasted,
    day_of_order,
    is_page,
    read_every,
    read_pasted,
)
from advisor.intake.prices import parse_price
from advisor.intake.problems import Problem, ProblemId, problem
from advisor.intake.protection import (
    Protection,
    ProtectionDays,
    ProtectionUntil,
    check_protection,
    parse_days,
    parse_protection,
)
from advisor.intake.tracking import (
    Hint,
    HintId,
    parse_tracking,
    says_untracked,
    tracking_hint,
)

__all__ = [
    "MOST_ORDERS",
    "Hint",
    "HintId",
    "Intake",
    "News",
    "OrderFacts",
    "Pasted",
    "Problem",
    "ProblemId",
    "Protection",
    "ProtectionDays",
    "ProtectionUntil",
    "check_protection",
    "clean",
    "clean_line",
    "cut_title",
    "day_of_order",
    "is_estimate",
    "is_page",
    "parse_days",
    "parse_order_number",
    "parse_order_text",
    "parse_price",
    "parse_protection",
    "parse_seller",
    "parse_ship_date",
    "parse_title",
    "parse_tracking",
    "problem",
    "read_every",
    "read_pasted",
    "says_untracked",
    "tracking_hint",
    "warm_up",
]
