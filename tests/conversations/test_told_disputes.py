"""A dispute that is told in a sentence: its reason and its sum are the buyer's, or asked."""

from datetime import timedelta

import pytest

from sandbox.botapi import Person
from tests.chatting import ask, en, everything_after
from tests.house import House

LAMP = "/add Desk lamp, LP00123456789012, shipped 12 days ago, 60 days, $34.90"


async def test_what_was_not_told_of_a_dispute_is_asked(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    opened = await ask(anna, "opened the dispute")
    assert en("dispute-reason-question") in opened.text
    came = await ask(anna, "picked it up")
    assert "Cancel the dispute" not in came.text
    told = await ask(anna, "some pieces are missing")
    assert en("noted-dispute-reason", reason=en("dispute-reason-missing_pieces")) in told.text
    assert "How much did you ask for?" in told.text
    claimed = await ask(anna, "asked for 15 dollars")
    assert en("noted-sum-told", sum="$15") in claimed.text
    assert "How much did you ask for?" not in claimed.text


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("seller offers 10% refund", "10% of $34.90 is $3.49."),
        ("decision: $8", en("noted-decided-sum", sum="$8")),
    ],
)
async def test_a_told_sum_is_the_one_that_comes_back(
    house: House, anna: Person, said: str, shown: str
) -> None:
    await ask(anna, LAMP)
    opened = await ask(anna, "opened dispute for $10")
    assert "$34.90" not in opened.text
    assert shown in (await ask(anna, said)).text
    accepted = await ask(anna, "i accepted")
    assert "$34.90" not in accepted.text


@pytest.mark.parametrize(
    ("said", "noted"),
    [
        ("everything", en("noted-decided-sum", sum="$10")),
        ("half", en("noted-decided-sum", sum="$17.45")),
        ("8 dollars", en("noted-decided-sum", sum="$8")),
        ("nothing", en("noted-decided-nothing")),
        ("I have to send it back for $9", en("noted-decided-return")),
        ("$5, or send it back for $10", en("proposals-question")),
        ("$5, or send it back and get all of it", en("proposals-question")),
    ],
)
async def test_what_was_decided_is_asked_and_kept(
    house: House, anna: Person, said: str, noted: str
) -> None:
    """G4: of a decision that is only said to have come, it is asked what it is."""
    await ask(anna, LAMP)
    await ask(anna, "it came")
    await ask(anna, "opened dispute for $10, it is broken")
    asked = await ask(anna, "a decision came")
    assert en("decision-question") in asked.text
    told = await ask(anna, said)
    assert noted in told.text
    status = await ask(anna, "/status 1")
    assert en("decision-question") not in status.text
    assert (en("proposals-question") in status.text) is (noted == en("proposals-question"))


@pytest.mark.parametrize("said", ["accepted", "angenommen", "Принято!", "accepté."])
async def test_goods_go_back_on_the_day_that_is_told(house: House, anna: Person, said: str) -> None:
    await ask(anna, LAMP)
    await ask(anna, "it came")
    await ask(anna, "opened the dispute, it is broken")
    await ask(anna, "decision: $8")
    assert en("noted-accepted") in (await ask(anna, said)).text
    await house.pass_days(3)
    await everything_after(anna)
    told = await ask(anna, "sent it back yesterday")
    assert en("noted-sent-back") in told.text


async def test_a_day_that_is_told_is_kept_and_an_impossible_one_is_refused(
    house: House, anna: Person
) -> None:
    """G1, F5: no day is guessed, and no part of one is a sum."""
    await ask(anna, LAMP)
    today = house.clock.now().date()
    early, late = today - timedelta(days=40), today + timedelta(days=3)
    refused = await ask(anna, f"opened a dispute on {early:%B %-d}")
    assert en("error-told-before-shipment", date="?", shipped="?").split("?")[1] in refused.text
    refused = await ask(anna, f"opened a dispute on {late:%B %-d, %Y}")
    assert en("error-told-future", date="?").split("?", 1)[1] in refused.text
    day = today - timedelta(days=2)
    opened = await ask(anna, f"opened a dispute on {day:%B %-d} for the full amount")
    assert en("noted-on-day", date="?").split("?")[0] in opened.text
    refused = await ask(anna, "the seller refused 5 days ago")
    assert en("error-told-before-dispute", date="?", opened="?").split("?")[1] in refused.text
    history = await ask(anna, "/history 1")
    assert "$34.90" in history.text


async def test_half_is_of_the_price_or_asks_for_it(house: House, anna: Person) -> None:
    """F5: a part in a word is a sum where the price is known, else the price is asked."""
    await ask(anna, "/add Desk lamp, LP00123456789012, shipped 12 days ago, 60 days")
    await ask(anna, "it came broken")
    asked = await ask(anna, "I want half back")
    assert en("fact-price") in asked.text
    await ask(anna, "$34.90")
    wished = await ask(anna, "I want half back")
    assert "50% of $34.90 is $17.45." in wished.text


async def test_an_extension_told_twice_counts_once(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    once = await ask(anna, "the seller extended by 30 days")
    assert en("noted-extension-granted") in once.text
    again = await ask(anna, "the seller extended by 30 days")
    assert en("noted-extension-granted") not in again.text
    assert again.text.startswith(en("granted-check", days=30, date="?")[:20])
    another = await ask(anna, "the seller extended by 15 days")
    assert en("noted-extension-granted") in another.text


async def test_all_that_is_told_of_a_dispute_in_one_sentence_is_kept(
    house: House, anna: Person
) -> None:
    """F2, F5, G1: nothing that was told is asked again, and the days count from its own day."""
    await ask(anna, LAMP)
    opened = await ask(
        anna, "opened the dispute yesterday, nothing came, asked for the full amount"
    )
    assert en("dispute-reason-question") not in opened.text
    assert "How much did you ask for?" not in opened.text
    history = await ask(anna, "/history 1")
    assert "$34.90" in history.text
    assert en("dispute-reason-untracked") in history.text
    assert f"{en.date(house.clock.now().date() + timedelta(days=4))}" in opened.text


@pytest.mark.parametrize(
    "said",
    [
        "открыла спор, посылка не получена, просила всю сумму",
        "litige ouvert, numéro introuvable, $34.90",
    ],
)
async def test_why_and_for_how_much_is_not_asked_where_it_was_told(
    house: House, anna: Person, said: str
) -> None:
    await ask(anna, LAMP)
    opened = await ask(anna, said)
    assert en("dispute-reason-question") not in opened.text
    assert "How much did you ask for?" not in opened.text
    await ask(anna, "seller offers 5 dollars")
    assert "You turned $5 down." in (await ask(anna, "no way")).text


async def test_what_came_as_ordered_has_come_on_the_day_that_is_told(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    assert en("noted-received", days=14) in (await ask(anna, "picked up yesterday, all good")).text


@pytest.mark.parametrize(
    ("before", "said", "noted"),
    [
        ((), "I choose 15 dollars", en("noted-chosen", sum="$15")),
        (("two solutions are offered",), "выбрал 15 долларов", en("noted-chosen", sum="$15")),
        (("the seller offers $15",), "принял 15 долларов", en("noted-chosen", sum="$15")),
        (("AliExpress stepped in",), "I'll take 15 dollars", en("noted-chosen", sum="$15")),
        (("AliExpress stepped in",), "I chose to send it back", en("noted-chosen-return")),
        ((), "I chose to send it back", en("noted-chosen-return")),
    ],
)
async def test_what_the_buyer_takes_is_accepted_with_its_sum(
    house: House, anna: Person, before: tuple[str, ...], said: str, noted: str
) -> None:
    """G4, G6: nobody has to press what was said in words."""
    await ask(anna, LAMP)
    await ask(anna, "it came")
    await ask(anna, "opened dispute for $20, it is crushed")
    for one in before:
        await ask(anna, one)
    taken = await ask(anna, said)
    assert noted in taken.text
    assert "$20" not in taken.text


async def test_an_offer_of_everything_is_to_be_accepted(house: House, anna: Person) -> None:
    """G6: no refusal is written to who offers all of it."""
    await ask(anna, LAMP)
    await ask(anna, "opened dispute for $20, nothing came")
    offered = await ask(anna, "продавец предлагает полный возврат")
    assert en("situation-offered-in-full") in offered.text


async def test_the_seller_has_what_was_sent_back_and_does_not_pay(
    house: House, anna: Person
) -> None:
    """F7, G7: what is due is asked for in words that say so."""
    await ask(anna, LAMP)
    for said in ("it came", "opened the dispute, it is crushed", "return agreed", "sent it back"):
        await ask(anna, said)
    arrived = await ask(anna, "they received it")
    assert en("situation-return-arrived") in arrived.text
    await house.pass_days(14)
    await everything_after(anna)
    assert en("situation-return-unpaid") in (await ask(anna, "no money yet")).text


@pytest.mark.parametrize("said", ["paid the duty", "bezahlt", "оплатила"])
async def test_customs_that_were_paid_want_nothing_more(
    house: House, anna: Person, said: str
) -> None:
    """E1"""
    await ask(anna, LAMP)
    await ask(anna, "customs want money")
    paid = await ask(anna, said)
    assert en("noted-customs-answered") in paid.text
    assert "Answer customs" not in (await ask(anna, "/status 1")).text


async def test_whose_doing_it_is_that_it_goes_back_is_not_asked_again(
    house: House, anna: Person
) -> None:
    """E5"""
    await ask(anna, LAMP)
    told = await ask(anna, "it went back, I ignored customs' letter")
    assert en("situation-returning-own") in told.text
    assert en("cause-question") not in told.text


async def test_what_is_wrong_with_another_thing_is_asked_about(house: House, anna: Person) -> None:
    """F2: "my phone", of a lamp."""
    await ask(anna, LAMP)
    asked = await ask(anna, "my phone doesn't work")
    assert en("is-it-about", title="Desk lamp", thing="my phone") in asked.text


async def test_a_return_that_is_taken_is_sent_back_next(house: House, anna: Person) -> None:
    """F5, G4: of two solutions the one with the return; by which day is asked at once."""
    await ask(anna, LAMP)
    await ask(anna, "it came")
    await ask(anna, "opened dispute for $20, it is crushed")
    await ask(anna, "AliExpress offers two solutions, $5 or send it back for $20")
    taken = await ask(anna, "I choose the return")
    assert en("noted-chosen-return") in taken.text
    assert "By which day does the page want it sent back?" in taken.text


async def test_who_pays_and_under_which_number_it_goes_back_is_said_in_words(
    house: House, anna: Person
) -> None:
    """F7: the number of what goes back is no new order's."""
    await ask(anna, LAMP)
    for said in ("it came", "opened the dispute for $20, it is crushed", "return agreed"):
        await ask(anna, said)
    await ask(anna, "it names no day")
    assert en("noted-return-postage", postage="own_cost") in (await ask(anna, "I pay")).text
    sent = await ask(anna, "sent it back, number RB123456785CN")
    assert en("noted-return-number") in sent.text
    assert "RB123456785CN" in sent.text
