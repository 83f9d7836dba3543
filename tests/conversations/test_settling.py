"""What is told and would settle something: only what was really said is recorded."""

import pytest

from advisor.advice import Situation
from advisor.wording.message import Action
from sandbox.botapi import Person
from tests.chatting import ask, en, everything_after, tap
from tests.house import House

LAMP = "/add Desk lamp, LP00123456789012, shipped 12 days ago, 60 days, $20"


@pytest.mark.parametrize(
    "said",
    [
        "продавец пока молчит",
        "no answer from the seller yet",
        "seller hasn't answered",
        "Verkäufer hat noch nicht geantwortet",
        "el vendedor todavía no responde",
    ],
)
async def test_no_answer_yet_is_no_victory(house: House, anna: Person, said: str) -> None:
    await ask(anna, LAMP)
    opened = await ask(anna, "I opened the dispute")
    assert "dispute" in opened.text
    answer = await ask(anna, said)
    assert "Still nothing from the seller" in answer.text


async def test_silence_settles_only_with_a_yes(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await ask(anna, "I opened the dispute")
    await house.pass_days(5)
    await everything_after(anna)
    asked = await ask(anna, "the seller is silent")
    assert asked.text == en("silence-question", title="Desk lamp")
    assert en("noted-silence") in (await ask(anna, "yes")).text


async def test_an_offer_that_was_turned_down_is_not_refused_by_the_seller(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    await ask(anna, "I opened the dispute")
    await ask(anna, "the seller offers $3")
    for said in ("declined", "i said no", "отказалась", "не согласилась"):
        assert "You turned $3" in (await ask(anna, said)).text
    assert en.headline(Situation.OFFER_DECLINED) in (await ask(anna, "/status 1")).text
    await ask(anna, "the seller offers $4")
    assert en.headline(Situation.DISPUTE_COUNTERED) in (await ask(anna, "/status 1")).text


@pytest.mark.parametrize("said", ["money came", "Geld ist da", "деньги вернули"])
@pytest.mark.parametrize("before", ["I opened the dispute", "I lost the dispute", ""])
async def test_money_comes_back_in_every_state(
    house: House, anna: Person, before: str, said: str
) -> None:
    await ask(anna, LAMP)
    if before:
        await ask(anna, "I opened the dispute")
        await ask(anna, before)
    assert "is back: $20" in (await ask(anna, said)).text
    assert en("noted-refunded") in (await ask(anna, "yes")).text


async def test_another_amount_may_have_come_back(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    asked = await ask(anna, "money came")
    await tap(anna, asked, Action.REFUNDED, "another")
    assert en("noted-refunded") in (await ask(anna, "$8")).text


async def test_more_time_that_nobody_asked_for_is_looked_at(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    asked = await ask(anna, "продавец сам продлил на 90 дней, я не просила")
    assert "The seller added 90 days" in asked.text
    assert en("noted-extension-granted") in (await ask(anna, "yes")).text


async def test_a_site_that_takes_no_dispute_is_asked_about(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    said = await ask(anna, "не даёт открыть спор, пишет посылка в пути")
    assert "From which day does the site take a dispute" in said.text


async def test_who_cancelled_the_order_is_asked(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    said = await ask(anna, "order was cancelled")
    assert said.text == en("cancelled-question", title="Desk lamp")


async def test_the_last_window_runs_from_the_day_of_arrival(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    assert en("noted-received", days=14) in (await ask(anna, "got it yesterday")).text


async def test_a_locker_keeps_a_parcel_until_a_day_to_come(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    said = await ask(anna, "now it's in a parcel locker until november 10")
    assert "Nov\xa010" in said.text or "November 10" in said.text


async def test_the_day_of_a_delivery_outlives_the_question_whose_it_was(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    await ask(anna, "delivered on october 30")
    assert en("noted-received", days=13) in (await ask(anna, "yes")).text


async def test_of_what_has_come_only_pieces_are_missing(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await ask(anna, "it came")
    said = await ask(anna, "two bags of bricks are missing and one piece is broken")
    assert en("dispute-reason-missing_pieces") in said.text
