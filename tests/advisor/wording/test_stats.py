"""The figures of a buyer's account."""

from advisor.events import DisputeClosed
from advisor.wording.stats import stats_message
from advisor.wording.texts import available_languages, texts_for
from tests.advisor.messages import check_message, sentence
from tests.advisor.samples import (
    POLICY,
    SHIPPED,
    day,
    disputed,
    dollars,
    order,
    received,
)
from tests.cases import for_each

EN = texts_for("en")


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
        sentence(EN, "stats-next", date=day(34), title="Phone case", number=1),
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


@for_each("language", available_languages())
def test_an_account_without_orders_has_figures_too(language: str) -> None:
    check_message(stats_message(texts_for(language), [], SHIPPED, POLICY))


def test_what_disputes_have_brought_is_summed_up_by_currency() -> None:
    won = DisputeClosed(on=day(30), outcome="won", refund=dollars("10"))
    lost = order(disputed(20), DisputeClosed(on=day(30), outcome="lost"))
    orders = [order(disputed(20, claimed=dollars("30")), won), lost]
    text = check_message(stats_message(EN, orders, day(31), POLICY))
    assert sentence(EN, "stats-outcomes", won=1, partly=1, lost=1) in text
    assert sentence(EN, "stats-back", sums="$10") in text


def test_a_dispute_that_brought_nothing_is_counted_without_a_sum() -> None:
    lost = order(disputed(20), DisputeClosed(on=day(30), outcome="lost"))
    text = check_message(stats_message(EN, [lost], day(31), POLICY))
    assert sentence(EN, "stats-outcomes", won=0, partly=0, lost=1) in text
    assert sentence(EN, "stats-back", sums="") not in text
