"""Cards, lists, figures and the rulebook: what is shown of many orders, or of all rules."""

from pathlib import Path

import pytest

from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.policy import Policy
from advisor.rules import CHAPTERS, SOURCES, RuleId
from advisor.transitions import register
from advisor.wording.message import Action, Message
from advisor.wording.order_list import orders_message
from advisor.wording.orders import (
    changed_message,
    choose_order,
    registered_message,
    standing_message,
)
from advisor.wording.rulebook import rulebook_document, rules_message
from advisor.wording.stats import stats_message
from advisor.wording.status import status_message
from advisor.wording.texts import available_languages, texts_for
from tests.advisor.messages import check_message, sentence
from tests.advisor.samples import (
    CHEAP,
    DEAR,
    POLICY,
    SHIPPED,
    after,
    day,
    disputed,
    dollars,
    order,
    received,
    registered,
    tracked,
    unshipped,
)

EN = texts_for("en")


def numbered(*orders: Order) -> list[Order]:
    return [register(number, registered()) for number, _ in enumerate(orders, start=1)]


def arguments(message: Message) -> list[str]:
    return [button.press.argument for row in message.buttons for button in row if button.press]


# -- the card ----------------------------------------------------------------------------------


def test_a_card_shows_the_facts_that_are_known() -> None:
    known = order(
        seller="Bright Shop",
        order_number="8012345678901234",
        guaranteed_days=40,
        paid_shipping=True,
    )
    text = check_message(registered_message(EN, known, SHIPPED, POLICY))
    card = text.partition("\n\n")[0]
    assert card.splitlines() == [
        sentence(EN, "registered"),
        "Phone case · No. 1",
        sentence(EN, "card-tracking", tracking="LP00123456789012"),
        sentence(EN, "card-shipped", date=SHIPPED, day=0),
        sentence(EN, "card-protection", date=day(60)),
        sentence(EN, "card-guaranteed", date=day(40)),
        sentence(EN, "card-price", price=DEAR),
        sentence(EN, "card-paid-shipping"),
        sentence(EN, "card-seller", seller="Bright Shop"),
        sentence(EN, "card-order-number", order="8012345678901234"),
    ]


def test_a_card_leaves_out_what_is_not_known() -> None:
    unknown = order(tracking_number=None, price=None)
    card = check_message(registered_message(EN, unknown, SHIPPED, POLICY)).partition("\n\n")[0]
    assert card.splitlines() == [
        sentence(EN, "registered"),
        "Phone case · No. 1",
        sentence(EN, "card-tracking-none"),
        sentence(EN, "card-shipped", date=SHIPPED, day=0),
        sentence(EN, "card-protection", date=day(60)),
    ]


def test_a_cheap_order_is_called_so() -> None:
    text = check_message(registered_message(EN, order(price=CHEAP), SHIPPED, POLICY))
    assert sentence(EN, "card-price-cheap", price=CHEAP) in text


def test_an_order_that_waits_for_its_shipment_says_so() -> None:
    waiting = after(unshipped(tracking_number=None))
    text = check_message(registered_message(EN, waiting, day(2), POLICY))
    assert sentence(EN, "card-not-shipped", date=SHIPPED) in text
    assert sentence(EN, "card-tracking-none") not in text


def test_a_card_goes_on_with_the_advice_and_its_buttons() -> None:
    message = registered_message(EN, order(), day(10), POLICY)
    status = status_message(EN, order(), day(10), POLICY)
    assert check_message(message).endswith(check_message(status).partition("\n\n")[2])
    assert message.buttons[: len(status.buttons)] == status.buttons
    assert message.buttons == standing_message(EN, order(), day(10), POLICY).buttons


# -- which order -------------------------------------------------------------------------------


def test_which_order_is_meant_is_asked_with_one_button_each() -> None:
    message = choose_order(EN, numbered(order(), order()), Action.TRACK)
    check_message(message)
    labels = [button.label for row in message.buttons for button in row]
    assert labels == ["1. Phone case", "2. Phone case"]
    none = check_message(choose_order(EN, [], Action.TRACK))
    assert none == sentence(EN, "which-order-none")


def test_any_of_many_orders_can_be_chosen_page_by_page() -> None:
    many = numbered(*[order()] * 20)
    chosen, turned = [], "tk0"
    for _ in range(3):
        message = choose_order(EN, many, Action.TRACK, int(turned[2:]))
        check_message(message)
        presses = [button.press for row in message.buttons for button in row if button.press]
        chosen += [press.order for press in presses if press.action is Action.TRACK]
        turned = presses[-1].argument
    assert chosen == list(range(1, 21))
    assert turned == "tk0", "behind the last page comes the first"


def test_a_change_says_what_was_noted_and_how_many_dates_moved() -> None:
    noted = EN("noted-letter")
    lines = check_message(changed_message(EN, noted, order(), 2, day(12), POLICY)).splitlines()
    assert lines[:3] == [noted, sentence(EN, "moved-dates", count=2), ""]
    lines = check_message(changed_message(EN, noted, order(), 0, day(12), POLICY)).splitlines()
    assert lines[:2] == [noted, ""]


# -- figures -----------------------------------------------------------------------------------


def test_the_figures_of_an_account() -> None:
    orders = [
        order(),
        order(disputed(20)),
        order(received(20), price=dollars("100")),
        *[order()] * 3,
    ]
    text = check_message(stats_message(EN, orders, day(21), POLICY))
    assert text.splitlines()[2:] == [
        sentence(EN, "stats-orders", orders=6, watched=6),
        sentence(EN, "stats-money", sums="$212.50"),
        sentence(EN, "stats-next", date=day(35), title="Phone case", number=1),
        sentence(EN, "stats-disputes", disputes=1, share=17),
    ]


def test_too_many_disputes_are_warned_of() -> None:
    orders = [order(disputed(20))] * 2 + [order()] * 4
    text = check_message(stats_message(EN, orders, day(21), POLICY))
    assert sentence(EN, "stats-disputes", disputes=2, share=33) in text
    assert text.endswith(sentence(EN, "stats-share-over"))


def test_of_few_orders_no_share_is_told() -> None:
    text = check_message(stats_message(EN, [order(disputed(20))], day(21), POLICY))
    assert text.endswith(sentence(EN, "stats-disputes-few", disputes=1))
    assert "100" not in text


@pytest.mark.parametrize("language", available_languages())
def test_an_account_without_orders_has_figures_too(language: str) -> None:
    check_message(stats_message(texts_for(language), [], SHIPPED, POLICY))


# -- the rulebook ------------------------------------------------------------------------------


@pytest.mark.parametrize("language", available_languages())
@pytest.mark.parametrize("chapter", CHAPTERS)
def test_each_chapter_fits_a_message_and_shows_all_its_rules(language: str, chapter: str) -> None:
    message = rules_message(texts_for(language), POLICY, chapter)
    text = check_message(message)
    assert text.count("• ") == sum(rule.startswith(chapter) for rule in RuleId)


@pytest.mark.parametrize("chapter", ["", "Z", "A1"])
def test_the_contents_lead_to_every_chapter(chapter: str) -> None:
    message = rules_message(EN, POLICY, chapter)
    check_message(message)
    assert arguments(message) == list("ABCDEFGH")


def test_one_can_leaf_through_the_chapters() -> None:
    assert arguments(rules_message(EN, POLICY, "A")) == ["", "B"]
    assert arguments(rules_message(EN, POLICY, "C")) == ["B", "D"]
    assert arguments(rules_message(EN, POLICY, "H")) == ["G"]


def test_the_rulebook_in_the_papers_is_the_one_in_use() -> None:
    page = Path(__file__).parents[3] / "docs" / "rulebook.md"
    assert page.read_text(encoding="utf-8") == rulebook_document(EN, Policy())


def test_the_document_has_every_rule_and_every_figure() -> None:
    document = rulebook_document(EN, POLICY)
    assert set(SOURCES) == set(RuleId)
    for rule in RuleId:
        assert f"| {rule} | " in document
        assert f"| lines {SOURCES[rule]} |" in document
    for name in Policy.model_fields:
        assert f"`{name} = " in document


def test_an_operators_figures_stand_in_the_rulebook() -> None:
    moved = check_message(rules_message(EN, Policy(last_window=23), "A"))
    assert "23" in moved
    assert "23" not in check_message(rules_message(EN, POLICY, "A"))


def test_a_state_of_a_parcel_is_shown_in_the_list() -> None:
    back = order(tracked(20, ParcelState.RETURNING))
    text = check_message(orders_message(EN, [back], day(20), POLICY))
    assert sentence(EN, "situation-returning") in text
