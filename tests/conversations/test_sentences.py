"""Everyday sentences instead of commands, with an order's name or without."""

from datetime import date

import pytest

from advisor.wording.message import Action
from sandbox.botapi import Message, Person
from tests.chatting import ask, en, offers, tap
from tests.house import House

LAMP = "/add Desk lamp, LP00123456789012, shipped 12 days ago, 60 days, $20"
SOCKS = "/add Wool socks, LP00123456789099, shipped 5 days ago, 60 days, $5"


async def two(anna: Person) -> None:
    await ask(anna, LAMP)
    await ask(anna, SOCKS)


async def test_the_only_order_is_meant(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    assert en.heading("Desk lamp", 1) in (await ask(anna, "where is my parcel?")).text
    assert en.heading("Desk lamp", 1) in (await ask(anna, "what should I do today?")).text
    assert en("noted-received", days=15) in (await ask(anna, "it came!")).text


async def test_one_of_several_is_named(house: House, anna: Person) -> None:
    await two(anna)
    assert (
        en.heading("Wool socks", 2)
        in (await ask(anna, "how many days are left for the socks?")).text
    )
    assert en("noted-received", days=15) in (await ask(anna, "the lamp came")).text


async def test_without_a_name_it_is_asked_which(house: House, anna: Person) -> None:
    await two(anna)
    asked = await ask(anna, "it came")
    assert asked.text == en("which-order")
    done = await ask(anna, "the socks")
    assert en("noted-received", days=15) in done.text
    assert en.heading("Wool socks", 2) in done.text


async def test_which_order_lets_another_sentence_out(house: House, anna: Person) -> None:
    await two(anna)
    await ask(anna, "/status")
    said = await ask(anna, "the lamp is at the post office")
    assert en("noted-tracking", state=en("parcel-at_post_office")) in said.text


async def test_more_time_is_noted(house: House, anna: Person) -> None:
    await two(anna)
    said = await ask(anna, "he extended the lamp by 20 days")
    assert en("noted-extension-granted") in said.text


async def test_a_title_finds_an_order_behind_a_command(house: House, anna: Person) -> None:
    await two(anna)
    assert en.heading("Desk lamp", 1) in (await ask(anna, "/status lamp")).text
    assert (await ask(anna, "/status umbrella")).text == en("which-order")


async def test_a_name_alone_shows_its_order(house: House, anna: Person) -> None:
    await two(anna)
    assert en.heading("Wool socks", 2) in (await ask(anna, "socks")).text


async def test_deleting_is_asked_about(house: House, anna: Person) -> None:
    await two(anna)
    asked = await ask(anna, "delete the second one")
    assert offers(asked, Action.DELETE_CONFIRMED)
    assert "Wool socks" in (await tap(anna, asked, Action.DELETE_CONFIRMED)).text


async def test_what_has_not_come_is_not_noted_as_come(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    said = await ask(anna, "the lamp has not come yet")
    assert en("noted-received", days=15) not in said.text
    assert en.heading("Desk lamp", 1) in said.text


async def test_what_was_done_is_told_in_words(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    assert en("noted-letter") in (await ask(anna, "I wrote to him")).text
    renumbered = await ask(anna, "he sent me a new number RA123456785CN")
    assert en("edit-number", tracking="RA123456785CN") in renumbered.text
    assert en("noted-dispute") in (await ask(anna, "I opened the dispute")).text
    assert en("noted-seller-refused") in (await ask(anna, "he refused")).text
    offered = await ask(anna, "the seller offers 5 dollars")
    assert en("noted-seller-offered", sum="$5", number=1) in offered.text
    assert en("noted-offered-nothing") in (await ask(anna, "now he offers 0")).text


async def test_what_is_broken_has_come(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    said = await ask(anna, "it came but it does not work")
    problem = en("dispute-reason-not_working")
    assert en("noted-problem", reason=problem) in said.text
    assert offers(said, Action.UNDO)


async def test_what_the_tracking_says_is_told_with_its_day(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    said = await ask(anna, "the tracking says delivered but I don't have it, since yesterday")
    delivered = en("parcel-delivered_elsewhere")
    assert en("noted-tracking", state=delivered) in said.text
    assert "Nov\xa04" in said.text  # five days after yesterday (A4)


async def test_what_is_told_of_a_dispute_that_is_not_on_file_is_asked_about(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    assert offers(await ask(anna, "AliExpress stepped in"), Action.DISPUTED)
    asked = await ask(anna, "I asked for $10 in the dispute")
    assert asked.text == en("no-dispute-noted", title="Desk lamp", offer="no")


async def test_what_may_be_of_several_orders_is_asked(house: House, anna: Person) -> None:
    await two(anna)
    asked = await ask(anna, "I wrote to the seller")
    assert asked.text == en("which-order")
    assert en("noted-letter") in (await ask(anna, "the lamp")).text
    later = await ask(anna, "it is stuck")  # the order that was spoken of is meant
    assert en.heading("Desk lamp") in later.text


async def test_a_reminder_is_answered_in_words(house: House, anna: Person) -> None:
    await ask(anna, "/add Ring, LP00123456789012, shipped today, 60 days, $20")
    await ask(anna, "/add Bowl, LP00123456789099, shipped 30 days ago, 35 days, $50")
    nudge = next(one for one in await _told_until(house, anna, 1) if "Bowl" in one.text)
    assert en.heading("Bowl", 2) in nudge.text
    assert en("noted-extension-sent", days=20) in (await ask(anna, "I asked for 20 days")).text
    await _told_until(house, anna, 2)
    asked = await ask(anna, "yes")
    assert offers(asked, Action.EXTENDED_DAYS)
    assert en("noted-extension-granted") in (await ask(anna, "20")).text


async def _told_until(house: House, anna: Person, days: int) -> list[Message]:
    await house.pass_days(days)
    return await anna.expect(len(anna.unread()))


async def test_a_reply_is_about_the_order_of_the_message(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    socks = await ask(anna, SOCKS)
    await ask(anna, "/status 1")
    await anna.say("it is moving", reply_to=socks)
    assert en.heading("Wool socks", 2) in (await anna.next_message()).text


async def test_a_decision_puts_the_sellers_offer_aside(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    for said in ("I opened the dispute", "the seller offers 5 dollars"):
        await ask(anna, said)
    decided = await ask(anna, "AliExpress has decided, full refund")
    assert en("noted-decided-sum", sum="$20") in decided.text
    won = await ask(anna, "full refund, I won")
    assert "$5" not in won.text


async def test_what_came_is_not_passed_over_if_more_is_said(house: House, anna: Person) -> None:
    """F1: what is told is noted or asked about, and no status says the contrary."""
    await ask(anna, LAMP)
    asked = await ask(anna, "it came, but the lid wobbles")
    assert asked.text == en("whether-it-came", title="Desk lamp")
    await anna.say(en("button-arrived"))
    assert (await anna.next_message()).text.startswith(en("noted-received", days=15)[:16])


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("the tracking says delivered", "typed-unclear"),
        ("got it, it's an odd thing", "noted-received"),
    ],
)
async def test_what_is_delivered_is_here_only_if_that_is_said(
    house: House, anna: Person, said: str, answer: str
) -> None:
    """E2: somebody else may have what the tracking says to be delivered."""
    await ask(anna, LAMP)
    assert (await ask(anna, said)).text.startswith(en(answer, days=15)[:16])


async def test_who_is_told_no_has_asked(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    assert en("noted-extension-refused") in (await ask(anna, "he did not extend")).text


async def test_a_question_about_the_only_order_shows_how_it_stands(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    assert en.heading("Desk lamp") in (await ask(anna, "hm, does that ever end well?")).text
    asked = await ask(anna, "can I still get my money back?")
    assert offers(asked, Action.DISPUTED)


async def test_what_is_not_understood_names_the_order_that_was(house: House, anna: Person) -> None:
    await two(anna)
    said = await ask(anna, "the lamp sings beautifully")
    assert said.text.startswith(en("not-understood", named="Desk lamp"))
    assert en.heading("Desk lamp") in (await tap(anna, said, Action.STATUS)).text


async def test_the_clock_of_an_unsent_order_starts_in_words(house: House, anna: Person) -> None:
    saved = await ask(anna, "/add Tea set, not shipped yet, paid today, $30")
    assert en.heading("Tea set") in saved.text
    letter = await ask(anna, "the seller does not send it")
    assert en("letter-name-shipment_request") in letter.text
    sent = await ask(anna, "he shipped it today, number RB123456785CN, protection 60 days")
    assert en("noted-shipped") in sent.text
    assert "RB123456785CN" in (await ask(anna, "/edit 1")).text


async def test_a_sum_may_be_wanted_in_words(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await ask(anna, "it came but it is too small")
    assert "$7" in (await ask(anna, "I want 7 dollars back")).text


async def test_the_last_step_is_taken_back_at_once(house: House, anna: Person) -> None:
    await two(anna)
    await ask(anna, "the lamp came")
    undone = await ask(anna, "cancel that")
    assert en.heading("Desk lamp", 1) in undone.text
    assert en("noted-received", days=15) in (await ask(anna, "the lamp came")).text
    await ask(anna, "/close 1")
    await ask(anna, "yes")
    assert en.heading("Desk lamp", 1) in (await ask(anna, "отмени")).text
    asked = await ask(anna, "undo the socks")
    assert en("error-undo-registration", number=2) in asked.text


async def test_an_order_that_was_just_added_is_offered_to_be_deleted(
    house: House, anna: Person
) -> None:
    await two(anna)
    assert offers(await ask(anna, "that was a mistake"), Action.DELETE_CONFIRMED)


async def test_what_a_command_does_may_be_asked_in_words(house: House, anna: Person) -> None:
    assert offers(await ask(anna, "what can you do?"), Action.SETTINGS)
    await two(anna)

    assert offers(await ask(anna, "show me my orders"), Action.ORDERS)
    later = await ask(anna, "remind me about the lamp in 2 days please")
    which = await ask(anna, "remind me tomorrow")

    assert later.text == en("noted-snoozed", date=date(2026, 11, 3))
    assert which.text == en("which-order")
    assert offers(await ask(anna, "close the lamp order"), Action.CLOSE_CONFIRMED)
    assert offers(await ask(anna, "can I extend the socks?"), Action.EXTEND_DAYS)
    assert offers(await ask(anna, "what should I write about the lamp?"), Action.LETTER_KIND)
