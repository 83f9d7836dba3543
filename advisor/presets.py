"""The sets of figures that come with the bot, by name, each with its source and its age."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from advisor.terms import Terms


@dataclass(frozen=True, slots=True)
class Sourced:
    """A figure, and the pages that it was read on."""

    value: Any
    source: str


@dataclass(frozen=True, slots=True)
class Preset:
    """Figures that take the place of the rulebook's."""

    read_on: date
    """When its sources were read."""
    figures: Mapping[str, Sourced]
    unknown: Mapping[str, str]
    """What no page gives a figure for: the buyer is asked what the page of the order shows."""


_FORUM = "a guide of 2026; a forum's answers of 2020"
_HELP = "help pages of 2021 and 2022"
_SELLERS = "rules for sellers, retold"
_TERMS = "AliExpress' own terms, archived, undated"

SEED = "seed"
"""The rulebook itself: buyers' guides of about 2017."""

PRESETS: Mapping[str, Preset] = {
    "2025": Preset(
        read_on=date(2026, 11, 30),
        figures={
            "typical_protection_shortest": Sourced(
                60, "a guide of 2026; a forum's answers of 2020"
            ),
            "typical_protection_longest": Sourced(75, _FORUM),
            "longest_protection": Sourced(90, "two guides, undated"),
            "terms": Sourced(Terms.REFUND_BY, "order pages of September 2026"),
            "terms_asked": Sourced(True, "order pages of September 2026"),
            "shop_asked": Sourced(True, "AliExpress' membership agreement, 2025"),
            "first_dispute_day": Sourced(11, f"{_HELP}; {_SELLERS}"),
            "moving_dispute_refused": Sourced(True, f"{_HELP}; buyers' questions; {_SELLERS}"),
            "last_window": Sourced(15, f"buyer protection page, copied; {_TERMS}"),
            "dispute_silence": Sourced(5, f"{_SELLERS}; a help page of 2018"),
            "dispute_negotiation": Sourced(6, f"one day before AliExpress steps in; {_SELLERS}"),
            "dispute_escalation": Sourced(7, f"within 7 days of the submission; {_SELLERS}"),
            "dispute_decision": Sourced(14, f"a judgement within the 7 to 15 days of {_HELP}"),
            "return_ships": Sourced(10, f"{_SELLERS}; a guide"),
            "return_warehouse": Sourced(8, _TERMS),
            "refund_working_days": Sourced(20, "two guides of 2026"),
            "late_coupon": Sourced(60, _TERMS),
            "in_transit_refund_countries": Sourced(
                frozenset(), "day 90 for Russia: nothing after 2017 says so"
            ),
        },
        unknown={
            "days after shipment for the refund of what did not come": "the date on the page",
            "the sum of a coupon for a late parcel": "as the page shows it",
            "days until a delivered order confirms itself": "not known",
            "until when a buyer may appeal": "not known",
            "any figure of aliexpress.ru": "only dates that the buyer tells",
        },
    )
}
