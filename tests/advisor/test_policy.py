"""The rulebook's figures: their defaults, the operator's own, and what is wrong with a file."""

import re
from decimal import Decimal
from pathlib import Path

import pytest
from pydantic import ValidationError

import advisor
from advisor.errors import PolicyError
from advisor.money import Money
from advisor.policy import Policy, load_policy, rules_of, rules_with_figures
from advisor.presets import PRESETS, SEED
from advisor.rules import RuleId
from advisor.terms import Terms
from advisor.wording.texts import texts_for
from tests.advisor.samples import POLICY, dollars
from tests.advisor.wording.locales import locale
from tests.cases import for_each

#: The figures of the rulebook, and the rule that each comes from.
FIGURES: tuple[tuple[str, object, str], ...] = (
    ("withdrawal", 14, "J1"),
    ("send_back", 14, "J1"),
    ("conformity_years", 2, "J2"),
    ("paypal", 180, "J4"),
    ("late_coupon", 60, "I4"),
    ("typical_protection_shortest", 40, "A1"),
    ("typical_protection_longest", 60, "A1"),
    ("longest_protection", 90, "A1"),
    ("last_window", 15, "A2"),
    ("last_window", 15, "A3"),
    ("delivered_cut", 5, "A4"),
    ("extension_check", 1, "A5"),
    ("must_act", 1, "A5"),
    ("extension_shortest", 15, "A5"),
    ("extension_longest", 30, "A5"),
    ("courtesy_extension_shortest", 7, "A5"),
    ("courtesy_extension_longest", 14, "A5"),
    ("first_dispute_day", 6, "A7"),
    ("in_transit_refund_day", 90, "A8"),
    ("in_transit_refund_countries", frozenset({"RU"}), "A8"),
    ("payment_check", 1, "A9"),
    ("unpaid_close", 20, "A9"),
    ("tracking_begins", 10, "B1"),
    ("tracking_begins_latest", 15, "B1"),
    ("seller_letter", 10, "B2"),
    ("untracked_dispute", 15, "B3"),
    ("untracked_dispute_last", 20, "B3"),
    ("letter_answer", 5, "B3"),
    ("cheap_dispute", 3, "B4"),
    ("tracking_required_countries", frozenset({"RU", "UA", "BY"}), "B5"),
    ("stuck_check", 30, "C2"),
    ("export_longest", 90, "C2"),
    ("stopped_dispute", 3, "C3"),
    ("mediator_wait", 10, "C4"),
    ("moving_dispute_refused", False, "C4"),
    ("decide", 5, "D1"),
    ("last_comfortable", 2, "D1"),
    ("must_act", 1, "D1"),
    ("extended_enough", 30, "D4"),
    ("window_midway", 8, "D5"),
    ("window_closing", 3, "D5"),
    ("window_last_day", 1, "D5"),
    ("post_keeps", 30, "E1"),
    ("delivered_second_call", 3, "E2"),
    ("delivered_last_call", 4, "E2"),
    ("inspect_after", 1, "F1"),
    ("evidence_megabytes", 2, "F3"),
    ("smallest_claim", Decimal("0.01"), "F5"),
    ("return_ships", 0, "F5"),
    ("dispute_silence", 5, "G1"),
    ("dispute_negotiation", 7, "G1"),
    ("dispute_escalation", 8, "G1"),
    ("dispute_decision", 14, "G1"),
    ("dispute_look", 1, "G5"),
    ("refund_arrives", 14, "G7"),
    ("refund_working_days", 0, "G7"),
    ("dispute_share_percent", 20, "H1"),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "policy.toml"


@for_each(("name", "figure", "rule"), FIGURES)
def test_the_defaults_are_those_of_the_rulebook(name: str, figure: object, rule: str) -> None:
    assert getattr(POLICY, name) == figure
    assert RuleId(rule) in rules_of(Policy.model_fields[name])


@for_each("name", Policy.model_fields)
def test_every_figure_says_what_it_means_and_to_which_rule_it_belongs(name: str) -> None:
    field = Policy.model_fields[name]
    assert field.description
    assert field.description[0].islower()
    assert rules_of(field)


def test_a_rule_has_a_figure_where_one_belongs_to_it() -> None:
    """J5: the others hold at a shop of which no figure is known."""
    assert RuleId.A2 in rules_with_figures()
    assert RuleId.C1 not in rules_with_figures()


def test_without_a_file_the_defaults_hold() -> None:
    assert load_policy(None) == Policy()


def test_an_empty_file_changes_nothing(file: Path) -> None:
    file.write_text("# nothing\n")
    assert load_policy(file).model_dump() == POLICY.model_dump()


def test_a_file_changes_what_it_names_and_leaves_the_rest(file: Path) -> None:
    file.write_text(
        "first_dispute_day = 11\n"
        "moving_dispute_refused = true\n"
        'in_transit_refund_countries = ["RU", "KZ"]\n'
        'smallest_claim = "0.10"\n'
        "[cheap_below]\n"
        "USD = 12.5\n"
        "EUR = 11\n"
    )
    policy = load_policy(file)
    assert policy.first_dispute_day == 11
    assert policy.moving_dispute_refused
    assert policy.in_transit_refund_countries == {"RU", "KZ"}
    assert policy.smallest_claim == Decimal("0.10")
    assert policy.cheap_below == {"USD": Decimal("12.5"), "EUR": Decimal(11)}
    assert policy.last_window == 15


def test_a_file_in_russian_is_read(file: Path) -> None:
    file.write_text("# первый день спора\nfirst_dispute_day = 11\n", encoding="utf-8")
    assert load_policy(file).first_dispute_day == 11


@pytest.mark.parametrize("name", [None, SEED])
def test_the_rulebook_holds_by_default_and_by_its_name(name: str | None) -> None:
    policy = load_policy(None if name is None else Path(name))
    assert policy == POLICY
    assert policy.origin == SEED


def test_a_set_of_figures_is_used_by_its_name() -> None:
    policy = load_policy(Path("2025"))
    assert policy.origin == "2025"
    assert policy.terms is Terms.REFUND_BY
    for name, figure in PRESETS["2025"].figures.items():
        assert getattr(policy, name) == figure.value
        assert figure.source


def test_a_file_may_build_on_a_set_of_figures(file: Path) -> None:
    file.write_text('preset = "2025"\nlast_window = 20\n')
    policy = load_policy(file)
    assert policy.origin == "file"
    assert (policy.last_window, policy.first_dispute_day) == (20, 11)


def test_a_set_of_figures_that_does_not_exist_is_named(file: Path) -> None:
    file.write_text('preset = "1999"\n')
    with pytest.raises(PolicyError, match=r"preset: there is no 1999; there are seed, 2025"):
        load_policy(file)


WRONG: tuple[tuple[str, str], ...] = (
    ("last_windw = 15", "last_windw"),
    ('last_window = "15"', "last_window"),
    ("last_window = 15.5", "last_window"),
    ("last_window = true", "last_window"),
    ("last_window = -1", "last_window"),
    ("last_window = 367", "last_window"),
    ("last_window = [15]", "last_window"),
    ("last_window = 2026-11-01", "last_window"),
    ("moving_dispute_refused = 1", "moving_dispute_refused"),
    ('in_transit_refund_countries = "RU"', "in_transit_refund_countries"),
    ('in_transit_refund_countries = ["Russia"]', "in_transit_refund_countries"),
    ('in_transit_refund_countries = ["ru"]', "in_transit_refund_countries"),
    ("in_transit_refund_countries = [7]", "in_transit_refund_countries"),
    ('in_transit_refund_countries = [["RU"]]', "in_transit_refund_countries"),
    ("in_transit_refund_countries = [{ code = 'RU' }]", "in_transit_refund_countries"),
    ("cheap_below = 10", "cheap_below"),
    ("[cheap_below]\nUSD = 0", "cheap_below.USD"),
    ("[cheap_below]\nUSD = nan", "cheap_below.USD"),
    ('[cheap_below]\nUSD = "ten"', "cheap_below.USD"),
    ("dispute_share_percent = 0", "dispute_share_percent"),
    ("dispute_share_percent = 101", "dispute_share_percent"),
    # days that would overtake each other
    ("must_act = 2", "must_act"),
    ("must_act = 3", "must_act"),
    ("last_comfortable = 5", "last_comfortable"),
    ("cheap_dispute = 5", "cheap_dispute"),
    ("stopped_dispute = 6", "stopped_dispute"),
    ("seller_letter = 15", "seller_letter"),
    ("untracked_dispute_last = 15", "untracked_dispute_last"),
    ("window_last_day = 3", "window_last_day"),
    ("window_midway = 15", "window_midway"),
    ("last_window = 8", "last_window"),
    ("delivered_second_call = 4", "delivered_second_call"),
    ("delivered_cut = 4", "delivered_cut"),
    ("dispute_negotiation = 8", "dispute_negotiation"),
    ("dispute_decision = 8", "dispute_decision"),
    ("extension_longest = 14", "extension_longest"),
    ("courtesy_extension_shortest = 15", "courtesy_extension_shortest"),
    ("typical_protection_shortest = 61", "typical_protection_shortest"),
    ("longest_protection = 59", "longest_protection"),
    ("tracking_begins = 16", "tracking_begins"),
)


@pytest.mark.parametrize(("text", "key"), WRONG)
def test_what_is_wrong_is_said_in_one_line_that_names_the_key(
    file: Path, text: str, key: str
) -> None:
    file.write_text(text)
    with pytest.raises(PolicyError) as caught:
        load_policy(file)
    line = str(caught.value)
    assert line.startswith(f"{file}: ")
    assert key in line.removeprefix(f"{file}: ")
    assert "\n" not in line


@pytest.mark.parametrize(
    ("key", "says"),
    [
        ("last_windw", "last_windw: there is no such figure; did you mean last_window?"),
        (
            "dispute_silense",
            "dispute_silense: there is no such figure; did you mean dispute_silence?",
        ),
        ("xyz", "xyz: there is no such figure"),
    ],
)
def test_a_key_that_is_none_is_answered_with_the_nearest(file: Path, key: str, says: str) -> None:
    file.write_text(f"{key} = 15")
    with pytest.raises(PolicyError) as caught:
        load_policy(file)
    assert str(caught.value) == f"{file}: {says}"


def test_every_figure_is_read_by_the_advisor_or_told_in_a_text() -> None:
    """A figure that nothing depends on would be a promise to the operator that is not kept."""
    package = Path(str(advisor.__file__)).parent
    code = " ".join(
        path.read_text(encoding="utf-8")
        for path in package.rglob("*.py")
        if path.name != "policy.py"
    )
    texts = texts_for("en")
    told = {name for one in locale("en").variables for name in texts.variables(one)}
    read = set(re.findall(r"policy\.(\w+)", code)) | told | {"cheap_below"}
    assert set(Policy.model_fields) - read == set()


@pytest.mark.parametrize(
    "content", [b"last_window = ", b"last_window 15", b"= 15", b"\xff\xfe\x00", b"[a]\n[a]"]
)
def test_a_file_that_is_no_toml_is_said_in_one_line(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(PolicyError) as caught:
        load_policy(file)
    assert str(caught.value).startswith(f"{file}: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("place", ["none.toml", "."])
def test_a_file_that_cannot_be_read_is_said_in_one_line(tmp_path: Path, place: str) -> None:
    path = tmp_path / place
    with pytest.raises(PolicyError) as caught:
        load_policy(path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_policy_does_not_change() -> None:
    with pytest.raises(ValidationError):
        POLICY.last_window = 16


def test_the_texts_are_given_whole_numbers_by_name() -> None:
    figures = POLICY.figures
    assert figures["last_window"] == 15
    assert figures["dispute_share_percent"] == 20
    assert all(type(figure) is int for figure in figures.values())
    assert "moving_dispute_refused" not in figures


@for_each(
    ("price", "paid_shipping", "cheap"),
    [
        (dollars("9.99"), False, True),
        (dollars("10"), False, False),
        (dollars("10.00"), False, False),
        (dollars("0.01"), True, False),
        (Money(Decimal("799.99"), "RUB"), False, True),
        (Money(Decimal(800), "RUB"), False, False),
        (Money(Decimal(1), "XTS"), False, False),
        (None, False, False),
        (None, True, False),
    ],
)
def test_an_order_is_cheap_below_the_sum_of_its_currency(
    price: Money | None, paid_shipping: bool, cheap: bool
) -> None:
    assert POLICY.is_cheap(price, paid_shipping=paid_shipping) is cheap


@pytest.mark.parametrize(("currency", "judges"), [("USD", True), ("RUB", True), ("SEK", False)])
def test_a_policy_judges_the_currencies_it_has_a_figure_for(currency: str, judges: bool) -> None:
    assert POLICY.judges(currency) is judges
