"""Every figure of the rulebook as one field, so that an operator can change it."""

import tomllib
from collections.abc import Mapping
from decimal import Decimal
from difflib import get_close_matches
from functools import cache, cached_property
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr, ValidationError, model_validator
from pydantic.fields import FieldInfo

from advisor.errors import PolicyError
from advisor.money import Money
from advisor.presets import PRESETS, SEED
from advisor.rules import RuleId
from advisor.terms import Terms

Days = Annotated[int, Field(ge=0, le=366)]
Country = Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
Threshold = Annotated[Decimal, Field(gt=0, strict=False)]


def figure(default: Any, *rules: RuleId, says: str) -> Any:
    """A field of the policy: its default, the rules that name it and what it means."""
    return Field(default=default, description=says, json_schema_extra={"rules": list(rules)})


def rules_of(field: FieldInfo) -> tuple[RuleId, ...]:
    """The rules that a field of the policy belongs to."""
    extra = field.json_schema_extra
    assert isinstance(extra, dict)  # every field is made by `figure`
    return tuple(RuleId(str(rule)) for rule in extra["rules"])  # type: ignore[union-attr]


class Policy(BaseModel):
    """The rulebook's figures. All durations are whole days unless a name says otherwise."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    typical_protection_shortest: Days = figure(
        40, RuleId.A1, says="usual protection, from, in days after shipment"
    )
    typical_protection_longest: Days = figure(
        60, RuleId.A1, says="usual protection, up to, in days after shipment"
    )
    longest_protection: Days = figure(
        90, RuleId.A1, says="longest protection a seller sets, in days after shipment"
    )
    terms: Annotated[Terms, Field(strict=False)] = figure(
        Terms.TIMER,
        RuleId.I1,
        says="what the date of an order means where its page was not told: timer or refund_by",
    )
    terms_asked: bool = figure(
        False, RuleId.I1, says="ask what the page says beside its date, also where days were told"
    )
    shop_asked: bool = figure(
        False,
        RuleId.J5,
        says="ask at which shop it was bought, also if the price is not in roubles",
    )
    late_coupon: Days = figure(
        60, RuleId.I4, says="days for which the coupon for a late parcel can be counted on"
    )
    last_window: Days = figure(
        15, RuleId.A2, RuleId.A3, RuleId.D5, says="days for a dispute after the order has closed"
    )
    delivered_cut: Days = figure(
        5, RuleId.A4, RuleId.E2, says="days of protection left after a delivered status"
    )
    end_asked: Days = figure(
        1, RuleId.A1, says="days after which the end of protection is asked for again"
    )
    extension_check: Days = figure(
        1, RuleId.A5, says="days after asking when to check that the seller has extended"
    )
    must_act: Days = figure(
        1, RuleId.A5, RuleId.D1, says="days before the end when a dispute is a must"
    )
    extension_shortest: Days = figure(
        15, RuleId.A5, RuleId.D2, says="usual extension to ask for, from, in days"
    )
    extension_longest: Days = figure(
        30, RuleId.A5, RuleId.D2, says="usual extension to ask for, up to, in days"
    )
    courtesy_extension_shortest: Days = figure(
        7, RuleId.A5, RuleId.C4, says="extension as good form while a parcel moves, from, in days"
    )
    courtesy_extension_longest: Days = figure(
        14, RuleId.A5, RuleId.C4, says="extension as good form while a parcel moves, up to, in days"
    )
    first_dispute_day: Days = figure(
        6, RuleId.A7, says="first day after shipment on which a dispute can be opened"
    )
    in_transit_refund_day: Days = figure(
        90, RuleId.A8, says="day after shipment before which goods in transit are not refunded"
    )
    in_transit_refund_countries: frozenset[Country] = figure(
        frozenset({"RU"}), RuleId.A8, says="destinations for which that day holds"
    )
    payment_check: Days = figure(1, RuleId.A9, says="days a payment check takes at most")
    unpaid_close: Days = figure(
        20, RuleId.A9, RuleId.H3, says="days after which an unpaid order closes by itself"
    )
    tracking_begins: Days = figure(
        10, RuleId.B1, says="days within which numbers usually begin to track"
    )
    tracking_begins_latest: Days = figure(
        15, RuleId.B1, says="days within which numbers begin to track at the latest"
    )
    seller_letter: Days = figure(
        10, RuleId.B2, says="day after shipment to write to the seller about a dead number"
    )
    untracked_dispute: Days = figure(
        15, RuleId.B3, says="first day of the dispute window for a number that does not track"
    )
    untracked_dispute_last: Days = figure(
        20, RuleId.B3, says="last day of the dispute window for a number that does not track"
    )
    letter_answer: Days = figure(
        5, RuleId.B3, says="days the seller has to answer the letter before that dispute"
    )
    cheap_below: Mapping[str, Threshold] = figure(
        {
            "USD": Decimal(10), "EUR": Decimal(9), "GBP": Decimal(8), "RUB": Decimal(800),
            "UAH": Decimal(400), "PLN": Decimal(37), "BRL": Decimal(55), "KZT": Decimal(5000),
            "BYN": Decimal(30), "CNY": Decimal(70), "CAD": Decimal(14), "AUD": Decimal(15),
            "MXN": Decimal(180), "CLP": Decimal(9500), "ILS": Decimal(35), "TRY": Decimal(400),
            "CZK": Decimal(210), "KRW": Decimal(14000), "JPY": Decimal(1500),
        },
        RuleId.B4,
        says="an order below this sum with free delivery is cheap, by currency",
    )  # fmt: skip
    cheap_dispute: Days = figure(
        3, RuleId.B4, says="days before the end when the dispute of a cheap order begins"
    )
    tracking_required_countries: frozenset[Country] = figure(
        frozenset({"RU", "UA", "BY"}),
        RuleId.B5,
        says="destinations to which parcels without tracking are forbidden",
    )
    stuck_check: Days = figure(
        30, RuleId.C2, says="days without change after which patience is checked"
    )
    quiet_after: Days = figure(
        14, RuleId.C2, says="days without a scan after which a tracker reports no change"
    )
    export_longest: Days = figure(
        90, RuleId.C2, says="days a parcel may lie between export and import"
    )
    stopped_dispute: Days = figure(
        3, RuleId.C3, says="days before the end when a dispute over a stopped parcel begins"
    )
    mediator_wait: Days = figure(
        10, RuleId.C4, says="days mediators set to wait when a dispute comes too early"
    )
    moving_dispute_refused: bool = figure(
        False, RuleId.C4, says="the site refuses a dispute while a parcel visibly moves"
    )
    decide: Days = figure(5, RuleId.D1, says="days before the end to decide: extend or dispute")
    last_comfortable: Days = figure(
        2, RuleId.D1, RuleId.C3, says="days before the end: last comfortable day"
    )
    extended_enough: Days = figure(
        30, RuleId.D4, says="days of extension in all after which a dispute is due"
    )
    window_midway: Days = figure(
        8, RuleId.D5, says="days after the close: reminder at the middle of the last window"
    )
    window_closing: Days = figure(3, RuleId.D5, says="days before the last window shuts: reminder")
    window_last_day: Days = figure(
        1, RuleId.D5, says="days before the last window shuts: last reminder"
    )
    post_keeps: Days = figure(30, RuleId.E1, says="days a post office keeps an unclaimed parcel")
    collect_check: Days = figure(
        3, RuleId.E1, says="days after which a parcel that waits for the buyer is asked about"
    )
    customs_moves: Days = figure(
        7, RuleId.E1, says="days after customs were answered when it is asked whether it has moved"
    )
    returned_second_call: Days = figure(
        1, RuleId.E1, says="days after a parcel goes back: second call"
    )
    returned_third_call: Days = figure(
        3, RuleId.E1, says="days after a parcel goes back: third call"
    )
    returned_last_call: Days = figure(7, RuleId.E1, says="days after a parcel goes back: last call")
    delivered_second_call: Days = figure(
        3, RuleId.E2, says="days after a wrong delivered status: second call"
    )
    delivered_last_call: Days = figure(
        4, RuleId.E2, says="days after a wrong delivered status: last call"
    )
    inspect_after: Days = figure(
        1, RuleId.F1, says="days after receipt to remind of the inspection"
    )
    evidence_megabytes: Days = figure(
        2, RuleId.F3, says="total size of photos and videos, in megabytes"
    )
    smallest_claim: Threshold = figure(
        Decimal("0.01"), RuleId.F5, says="smallest sum a dispute can ask for"
    )
    dispute_silence: Days = figure(
        5, RuleId.G1, RuleId.G6, says="days of the seller's silence after which money may come back"
    )
    dispute_negotiation: Days = figure(
        7, RuleId.G1, says="days in which buyer and seller negotiate"
    )
    dispute_escalation: Days = figure(
        8, RuleId.G1, says="day of a dispute on which it escalates by itself"
    )
    dispute_decision: Days = figure(
        14, RuleId.G1, says="day of a dispute by which AliExpress decides"
    )
    dispute_look: Days = figure(1, RuleId.G5, says="days between two looks at an open dispute")
    refund_arrives: Days = figure(
        14, RuleId.G7, says="days after a won dispute within which the money returns"
    )
    refund_working_days: Days = figure(
        0, RuleId.G7, says="the same in working days, which go before; 0: counted in days"
    )
    return_ships: Days = figure(
        0,
        RuleId.F5,
        RuleId.F7,
        says="days to send goods back once a return is agreed, else the seller is paid; 0: no term",
    )
    return_warehouse: Days = figure(
        0,
        RuleId.F7,
        says="days the warehouse has once the number of a return is on the page; 0: not known",
    )
    withdrawal: Days = figure(
        14, RuleId.J1, says="days after receipt to withdraw, by the law of the EU, EEA and UK"
    )
    send_back: Days = figure(14, RuleId.J1, says="days after withdrawing to send the goods back")
    conformity_years: Days = figure(
        2, RuleId.J2, says="years for which goods have to be in order, by the law of the EU"
    )
    paypal: Days = figure(180, RuleId.J4, says="days after payment for a case with PayPal")
    dispute_share_percent: Annotated[int, Field(ge=1, le=100)] = figure(
        20, RuleId.H1, says="share of orders in dispute above which an account is at risk, percent"
    )

    _origin: str = PrivateAttr(default=SEED)

    @property
    def origin(self) -> str:
        """Where its figures come from: the name of a preset, or `file`."""
        return self._origin

    @model_validator(mode="after")
    def _in_order(self) -> "Policy":
        """Figures that follow each other in time must not overtake each other."""
        for earlier, later in _MUST_NOT_FALL:
            if getattr(self, earlier) > getattr(self, later):
                raise ValueError(
                    f"{earlier} ({getattr(self, earlier)}) must not exceed "
                    f"{later} ({getattr(self, later)})"
                )
        for nearer, farther in _MUST_GROW:
            if getattr(self, nearer) >= getattr(self, farther):
                raise ValueError(
                    f"{nearer} ({getattr(self, nearer)}) must be less than "
                    f"{farther} ({getattr(self, farther)})"
                )
        return self

    @cached_property
    def figures(self) -> Mapping[str, int]:
        """The whole numbers by name, for the texts that mention them."""
        every = {name: getattr(self, name) for name in type(self).model_fields}
        return {name: value for name, value in every.items() if type(value) is int}

    def is_cheap(self, price: Money | None, *, paid_shipping: bool) -> bool:
        """Whether B4 holds: a small sum with free delivery. An unknown price is not cheap."""
        if price is None or paid_shipping:
            return False
        threshold = self.cheap_below.get(price.currency)
        return threshold is not None and price.amount < threshold

    def judges(self, currency: str) -> bool:
        """Whether it has a figure for what is cheap in a currency."""
        return currency in self.cheap_below


@cache
def rules_with_figures() -> frozenset[RuleId]:
    """The rules that say a figure of the site, so that they hold for its own contract only."""
    return frozenset(rule for field in Policy.model_fields.values() for rule in rules_of(field))


_MUST_NOT_FALL = (
    ("typical_protection_shortest", "typical_protection_longest"),
    ("typical_protection_longest", "longest_protection"),
    ("extension_shortest", "extension_longest"),
    ("courtesy_extension_shortest", "courtesy_extension_longest"),
    ("tracking_begins", "tracking_begins_latest"),
    ("quiet_after", "stuck_check"),
    ("dispute_silence", "dispute_negotiation"),
)
_MUST_GROW = (
    ("must_act", "last_comfortable"),
    ("last_comfortable", "cheap_dispute"),
    ("last_comfortable", "stopped_dispute"),
    ("cheap_dispute", "decide"),
    ("stopped_dispute", "decide"),
    ("seller_letter", "untracked_dispute"),
    ("untracked_dispute", "untracked_dispute_last"),
    ("window_last_day", "window_closing"),
    ("window_midway", "last_window"),
    ("delivered_second_call", "delivered_last_call"),
    ("returned_second_call", "returned_third_call"),
    ("returned_third_call", "returned_last_call"),
    ("delivered_last_call", "delivered_cut"),
    ("dispute_negotiation", "dispute_escalation"),
    ("dispute_escalation", "dispute_decision"),
)


def load_policy(path: Path | None) -> Policy:
    """The figures of a preset, by its name, or the rulebook's with those of the TOML file `path`.

    A file may build on a preset that it names as `preset`. Raises `PolicyError` with one line for a
    person: which key is wrong, and how.
    """
    name = SEED if path is None else str(path)
    if path is None or name == SEED or (name in PRESETS and not path.is_file()):
        return _policy(_preset(name), name, name)
    try:
        figures = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise PolicyError(f"{path}: {error}") from error
    base = str(figures.pop("preset", SEED))
    if base != SEED and base not in PRESETS:
        known = ", ".join((SEED, *PRESETS))
        raise PolicyError(f"{path}: preset: there is no {base}; there are {known}")
    return _policy({**_preset(base), **_with_sets(figures)}, "file", name)


def _preset(name: str) -> dict[str, Any]:
    """The figures of a preset; none for the rulebook itself."""
    if name == SEED:
        return {}
    return {key: figure.value for key, figure in PRESETS[name].figures.items()}


def _policy(figures: dict[str, Any], origin: str, said: str) -> Policy:
    try:
        policy = Policy.model_validate(figures)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        says = first["msg"].removeprefix("Value error, ")
        if first["type"] == "extra_forbidden":
            says = _no_such_figure(where)
        raise PolicyError(f"{said}: {where + ': ' if where else ''}{says}") from error
    policy._origin = origin
    return policy


def _no_such_figure(name: str) -> str:
    """What is wrong with an unknown key, and the nearest known one."""
    near = get_close_matches(name, Policy.model_fields, n=1)
    return f"there is no such figure{f'; did you mean {near[0]}?' if near else ''}"


def _with_sets(figures: dict[str, Any]) -> dict[str, Any]:
    """TOML has only arrays; the policy's country lists are sets."""
    return {key: frozenset(v) if _is_flat_list(v) else v for key, v in figures.items()}


def _is_flat_list(value: object) -> bool:
    return isinstance(value, list) and not any(isinstance(one, list | dict) for one in value)
