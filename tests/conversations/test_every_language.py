"""Words that people type instead of pressing, and what they are told, in every language."""

import re
from datetime import date
from decimal import Decimal

import pytest

from advisor.advice import Situation
from advisor.intake.parcel_words import phrases
from advisor.money import Money
from advisor.wording.message import Action
from advisor.wording.order_list import Shelf
from advisor.wording.texts import available_languages, texts_for
from sandbox.botapi import BotApiServer, Message, Person
from tests.chatting import Words, ask, dispute, effects, en, everything_after, offers, tap, turn
from tests.house import House

LAMP = "/add Lamp, RA123456785CN, shipped 3 days ago, 60 days, $20"
RING = "/add Ring, LP00123456789012, shipped yesterday, 40 days, $30"
LATE = "/add Lamp, RA123456785CN, shipped 25 days ago, 60 days, $20"
NUMBERLESS = "/add Lamp, no tracking, shipped 25 days ago, 60 days, $20"

FIVE = Money(Decimal(5), "USD")


Guests = list[tuple[Person, Words]]


@pytest.fixture
def guests(server: BotApiServer) -> Guests:
    """Somebody for each language, in whose words the bot answers."""
    return [
        (server.person(id=700 + place, first_name="Guest", language_code=language), Words(language))
        for place, language in enumerate(available_languages())
    ]


# -- the sum of an offer ---------------------------------------------------------------------------


async def offered(guest: Person, line: str = LATE) -> Message:
    """What is said when the seller makes another offer."""
    disputed = await dispute(guest, await ask(guest, line))
    return await tap(guest, disputed, Action.SELLER_OFFERED)


async def test_an_offer_is_told_by_its_sum_alone(house: House, guests: Guests) -> None:
    for guest, words in guests:
        assert words("noted-seller-offered", sum="none", number=1) in (await offered(guest)).text
        unclear = await ask(guest, "hm")
        assert unclear.text == words("typed-offer-unclear", example="10 USD")
        told = await ask(guest, "5")
        assert told.text.startswith(words("noted-seller-offered", sum=FIVE, number=1))
        late = await ask(guest, "6")
        assert late.text.startswith(words("not-understood", named="none"))


@pytest.mark.parametrize(
    ("price", "said", "shown"),
    [
        ("$20", "$5", "$5"),
        ("$20", "5 USD", "$5"),
        ("$20", "5$", "$5"),
        ("$20", "5.50", "$5.50"),
        ("20 €", "5,50 €", "€5.50"),
        ("20 €", "5,50", "€5.50"),
    ],
)
async def test_the_sum_may_be_written_in_any_way(
    house: House, anna: Person, price: str, said: str, shown: str
) -> None:
    await offered(anna, LATE.replace("$20", price))
    told = await ask(anna, said)
    assert told.text.startswith(Words("en")("noted-seller-offered", sum=shown, number=1))


async def test_a_sum_that_cannot_be_is_refused_and_asked_for_again(
    house: House, anna: Person
) -> None:
    await offered(anna)
    assert (await ask(anna, "0.001")).text == en("error-sum-too-small", smallest="0.01")
    assert (await ask(anna, "$50")).text == en("error-sum-above-paid", paid="$20")
    assert (await ask(anna, "5 €")).text == en("error-sum-currency", paid="$20")
    told = await ask(anna, "$5")
    assert told.text.startswith(en("noted-seller-offered", sum="$5", number=1))


async def test_without_a_price_the_currency_is_asked_for(house: House, anna: Person) -> None:
    await offered(anna, LATE.removesuffix(", $20"))
    assert (await ask(anna, "5")).text == en.problem("price-currency-missing", amount="5")
    told = await ask(anna, "$5")
    assert told.text.startswith(en("noted-seller-offered", sum="$5", number=1))


async def test_an_order_in_between_is_no_offer(house: House, anna: Person) -> None:
    await offered(anna)
    shown = await ask(anna, "Pen, €1.20, shipped 2 weeks ago, 60 days, no tracking")
    assert offers(shown, Action.PREVIEW)


# -- shelves ---------------------------------------------------------------------------------------


async def test_a_shelf_is_opened_by_its_name(house: House, guests: Guests) -> None:
    for guest, words in guests:
        await ask(guest, LAMP)
        await ask(guest, RING)
        question = await ask(guest, "/close 2")
        await tap(guest, question, Action.CLOSE_CONFIRMED)
        first = (await ask(guest, "/orders")).text
        for said in (
            words("orders-shelf-closed"),
            words("orders-shelf-closed.words").split(",")[0],
        ):
            closed = await ask(guest, f"/orders {said.lower()}")
            assert "Ring" in closed.text, said
            assert "Lamp" not in closed.text, said
        every = (await ask(guest, f"/orders {words('orders-shelf-all')}")).text
        assert "Ring" in every
        assert "Lamp" in every
        assert (await ask(guest, f"/orders {words('orders-shelf-open')}")).text == first
        assert (await ask(guest, "/orders qwerty")).text == first


async def test_english_names_of_shelves_work_everywhere(house: House, ivan: Person) -> None:
    ru = Words("ru")
    await ask(ivan, LAMP)
    assert (await ask(ivan, "/orders disputes")).text == ru("orders-none-here")
    everything = await ask(ivan, "/orders all")
    assert "Lamp" in everything.text
    assert not offers(everything, Action.ORDERS, f"{Shelf.CLOSED}0")
    shown = await turn(ivan, everything, Action.ORDERS, f"{Shelf.OPEN}0")
    assert "Lamp" in shown.text


# -- what the tracking says ------------------------------------------------------------------------


async def test_what_the_tracking_says_may_be_said_in_other_words(
    house: House, guests: Guests
) -> None:
    for guest, words in guests:
        await ask(guest, LAMP)
        for answer in ("no_change", "at_post_office"):
            said = next(one for one, answers in phrases(words.language) if answers == {answer})
            await ask(guest, "/track")
            noted = words("noted-tracking", state=words(f"parcel-{answer}"))
            assert (await ask(guest, said)).text.startswith(noted), said


async def test_of_a_word_with_several_meanings_it_is_asked_which(
    house: House, guests: Guests
) -> None:
    for guest, words in guests:
        await ask(guest, LAMP)
        await ask(guest, "/track")
        customs = {"at_export", "in_country", "at_customs"}
        for two in (customs, {"delivered", "delivered_elsewhere"}):
            said = next(one for one, answers in phrases(words.language) if answers == two)
            asked = await ask(guest, said)
            assert asked.text == words("typed-unclear"), said
            assert {effect.argument for effect in effects(asked)} == two, said
        noted = words("noted-tracking", state=words("parcel-moving"))
        assert (await ask(guest, words("parcel-moving"))).text.startswith(noted)


# -- an order that is told late --------------------------------------------------------------------


async def test_of_an_order_told_late_it_is_asked_first_whether_it_tracks(
    house: House, anna: Person
) -> None:
    end = date(2026, 12, 6)
    card = await ask(anna, LATE)
    assert en.headline(Situation.TRACKING_UNKNOWN) in card.text
    for part in ("do", "otherwise"):
        said = en(f"situation-tracking-unknown.{part}", tracking="RA123456785CN", end=end)
        assert all(line in card.text for line in said.splitlines())
    assert en("dispute-should-look") in (await ask(anna, "/dispute")).text
    dead = await tap(anna, card, Action.STILL_NOTHING)
    assert en.headline(Situation.UNTRACKED_DISPUTE) in dead.text
    assert (
        en("dispute-should-now", last_safe="none").rstrip(".") in (await ask(anna, "/dispute")).text
    )


async def test_whether_it_tracks_may_be_told_in_words(house: House, guests: Guests) -> None:
    for guest, words in guests:
        for said in ("no", words("parcel-not_found"), "nothing"):
            await ask(guest, LATE)
            dead = await ask(guest, said)
            assert words.headline(Situation.UNTRACKED_DISPUTE) in dead.text
        await ask(guest, LATE)
        assert words("track-question", title="Lamp") in (await ask(guest, "yes")).text
        assert words.headline(Situation.STANDING_STILL) in (await ask(guest, "stuck")).text
        card = await ask(guest, LATE)
        assert words.headline(Situation.TRACKING_UNKNOWN) in card.text
        assert words("registered") in (await ask(guest, RING)).text


async def number_given(guest: Person, number: str) -> Message:
    """Enters the number of the first order, or another one."""
    await tap(guest, await ask(guest, "/edit 1"), Action.EDIT_FACT, "tracking_number")
    return await ask(guest, number)


async def test_of_a_shipment_told_late_it_is_asked_first(house: House, anna: Person) -> None:
    card = await ask(anna, "/add Vase, RA123456785CN, not shipped yet, paid today, $15")
    await house.turn_to(date(2026, 11, 26))
    await everything_after(anna)
    await tap(anna, card, Action.SHIPPED)
    asked = await ask(anna, "2026-11-06")
    told = await tap(anna, asked, Action.DRAFT, "protection=60 days")
    assert en.headline(Situation.TRACKING_UNKNOWN) in told.text
    dead = await tap(anna, told, Action.STILL_NOTHING)
    assert en.headline(Situation.UNTRACKED_DISPUTE) in dead.text


async def test_of_a_number_told_late_it_is_asked_first(house: House, anna: Person) -> None:
    await ask(anna, NUMBERLESS)
    told = await number_given(anna, "RA123456785CN")
    assert en.headline(Situation.TRACKING_UNKNOWN) in told.text
    assert en("dispute-should-look") in (await ask(anna, "/dispute")).text
    dead = await tap(anna, told, Action.STILL_NOTHING)
    assert en.headline(Situation.UNTRACKED_DISPUTE) in dead.text


async def test_of_a_new_number_it_is_asked_anew(house: House, guests: Guests) -> None:
    for guest, words in guests:
        await tap(guest, await ask(guest, LATE), Action.STILL_NOTHING)
        told = await number_given(guest, "LP00987654321098")
        assert words.headline(Situation.TRACKING_UNKNOWN) in told.text
        dead = await ask(guest, words("parcel-not_found"))
        assert words.headline(Situation.UNTRACKED_DISPUTE) in dead.text


async def test_of_a_cheap_order_told_at_last_it_is_asked_first_and_disputed_in_time(
    house: House, anna: Person
) -> None:
    card = await ask(anna, "/add Ring, RA123456785CN, shipped 57 days ago, 60 days, $3")
    assert en.headline(Situation.TRACKING_UNKNOWN) in card.text
    await house.turn_to(date(2026, 11, 3), hour=20)
    last_day = (await everything_after(anna))[-1]
    assert en.headline(Situation.MUST_ACT) in last_day.text
    assert en("dispute-if-untracked") in last_day.text
    dead = await tap(anna, await ask(anna, "/track"), Action.TRACK_STATE, "not_found")
    assert en.headline(Situation.MUST_ACT) in dead.text
    assert en("dispute-if-untracked") not in dead.text


async def test_where_there_is_no_time_to_ask_the_dispute_says_when_it_is_right(
    house: House, anna: Person
) -> None:
    card = await ask(anna, "/add Lamp, RA123456785CN, shipped 59 days ago, 60 days, $20")
    assert en.headline(Situation.MUST_ACT) in card.text
    assert en("dispute-if-untracked") in card.text
    prepared = (await ask(anna, "/dispute")).text
    assert en("dispute-should-now", last_safe="none").rstrip(".") in prepared
    assert en("dispute-if-untracked") in prepared


async def test_a_number_that_tracks_leads_to_no_dispute(house: House, anna: Person) -> None:
    card = await ask(anna, LATE)
    await turn(anna, card, Action.TRACK)
    moving = await tap(anna, card, Action.TRACK_STATE, "moving")
    assert en.headline(Situation.MOVING) in moving.text


async def test_without_a_number_the_order_itself_is_the_evidence(
    house: House, anna: Person
) -> None:
    card = await ask(anna, NUMBERLESS)
    assert en.headline(Situation.UNTRACKED_DISPUTE, proof="order") in card.text
    assert en("proof-order") in card.text
    prepared = await ask(anna, "/dispute")
    assert en("dispute-evidence-order") in prepared.text
    assert en("dispute-evidence-tracking") not in prepared.text


# -- later -----------------------------------------------------------------------------------------


async def test_a_nudge_is_put_off_as_the_bot_says_to_write_it(house: House, guests: Guests) -> None:
    for guest, words in guests:
        await ask(guest, LAMP)
        usage = texts_for(words.language)("snooze-usage", longest=90)
        _, days, until = re.findall(r"<code>(/snooze[^<]*)</code>", usage)
        assert (await ask(guest, days)).text == words("noted-snoozed", date=date(2026, 11, 4))
        assert (await ask(guest, until)).text == words("noted-snoozed", date=date(2026, 11, 6))
        late, last = date(2026, 12, 30), date(2026, 12, 27)
        refused = await ask(guest, "/snooze 1 2026-12-30")
        assert refused.text == words("error-snooze-past-deadline", date=late, last=last)
