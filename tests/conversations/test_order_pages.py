"""Pages of 2026 from paste to refund, and a site that refuses: lived day by day."""

from datetime import date

from advisor.wording.message import Action
from sandbox.botapi import Message, Person
from tests.chatting import Words, ask, en, everything_after, offers, ru, tap
from tests.conversations.test_pasting import do
from tests.house import House

IN_ENGLISH = """My Orders
Your package is on its way
Order No: 8193002012345678
Galaxy projector night light
US $18.40
Placed on Nov 12, 2026
Shipped on Nov 14, 2026
Tracking number LP00123456789012
Expected: Dec 4 - Dec 14
$1.00 coupon code if it arrives late, after Dec 14
Get your money back if your order hasn't arrived by Jan 13, 2027
Refund if goods damaged"""

IN_RUSSIAN = """Заказ № 8193002012349999
Лампа настольная светодиодная
1 840 ₽
Оплачен 12 ноября 2026
Отправлен 14 ноября 2026
Трек-номер LP00123456789099
Если опоздаем позже 14 декабря — купон 80 ₽
Если до 13 января 2027 не привезём, вернём деньги"""


async def newest(house: House, person: Person, day: date) -> Message:
    """The last message that has come by a day."""
    await house.turn_to(day)
    return (await everything_after(person))[-1]


async def saved_and_moving(house: House, person: Person, page: str) -> None:
    await house.turn_to(date(2026, 11, 30))
    await do(person, await ask(person, page), "save")
    await everything_after(person)
    await tap(person, await ask(person, "/track 1"), Action.TRACK_STATE, "moving")


async def live_to_the_claim(house: House, person: Person, words: Words) -> None:
    """The coupon on its day, the date looked at three times, and the claim on the day after."""
    coupon = await newest(house, person, date(2026, 12, 15))
    assert coupon.text.startswith("🎁")
    assert words("checkpoint-coupon_due.nudge") in coupon.text
    await tap(person, coupon, Action.PROMISE_USED, "late_coupon")
    shown = {"page_date": date(2027, 1, 13), "opens": date(2027, 1, 14)}
    for day in (8, 12, 13):
        asked = await newest(house, person, date(2027, 1, day))
        assert words("situation-claim-not-yet", **shown) in asked.text
        assert not offers(asked, Action.DISPUTED)
        await tap(person, asked, Action.PAGE_SAME)
    claim = await newest(house, person, date(2027, 1, 14))
    assert words("situation-claim-open") in claim.text
    assert offers(claim, Action.DISPUTED)


async def test_a_page_in_english_is_lived_to_its_claim(house: House, anna: Person) -> None:
    await saved_and_moving(house, anna, IN_ENGLISH)
    await live_to_the_claim(house, anna, en)


async def test_a_page_in_russian_is_lived_to_its_claim(house: House, ivan: Person) -> None:
    await saved_and_moving(house, ivan, IN_RUSSIAN)
    await live_to_the_claim(house, ivan, ru)


async def test_a_date_that_moved_by_ninety_days_moves_everything(
    house: House, anna: Person
) -> None:
    await saved_and_moving(house, anna, IN_ENGLISH)
    asked = await newest(house, anna, date(2027, 1, 8))
    await tap(anna, asked, Action.PAGE_LATER)
    moved = await ask(anna, "it shows April 13, 2027 now")
    assert en("noted-page-moved", date=date(2027, 4, 13)) in moved.text
    claim = await newest(house, anna, date(2027, 4, 14))
    assert en("situation-claim-open") in claim.text


async def test_a_refusal_two_days_before_the_end_costs_nothing(house: House, anna: Person) -> None:
    await house.turn_to(date(2026, 11, 4))
    await ask(anna, "/add Lamp, RA123456785CN, shipped 2026-11-04, 75 days, $20")
    await tap(anna, await ask(anna, "/track 1"), Action.TRACK_STATE, "moving")
    nudge = await newest(house, anna, date(2027, 1, 16))
    await tap(anna, nudge, Action.REFUSED)
    noted = await ask(anna, en("button-refused-undated"))
    assert en("situation-site-refuses", opens=date(2027, 1, 19)) in noted.text
    on_the_day = await newest(house, anna, date(2027, 1, 18))
    assert not offers(on_the_day, Action.DISPUTED)
    claim = await newest(house, anna, date(2027, 1, 19))
    assert en("situation-claim-open") in claim.text


async def test_what_is_told_with_a_question_behind_it_is_kept_before_that_is_answered(
    house: House, anna: Person
) -> None:
    """I3, C4, A5: a refusal with what it says of the parcel, and time that was asked for."""
    await ask(anna, "/add Lamp, RA123456785CN, shipped 2026-10-20, 60 days, $20")
    asked = await ask(anna, "I asked him for more days")
    assert en("asked-days-question", title="Lamp") in asked.text
    await ask(anna, "the site refuses the dispute, it says the parcel is moving")
    history = (await ask(anna, "/history 1")).text
    for event in ("event-extension-asked", "event-site_refused"):
        assert en(event, until="none") in history
    assert en("parcel-moving") in history


async def test_a_day_that_the_site_names_may_be_written(house: House, anna: Person) -> None:
    await ask(anna, "/add Lamp, RA123456785CN, shipped 2026-11-01, 60 days, $20")
    nudge = await newest(house, anna, date(2026, 11, 16))
    await tap(anna, nudge, Action.REFUSED)
    noted = await ask(anna, "it says from November 19")
    assert en("situation-site-refuses", opens=date(2026, 11, 19)) in noted.text
    again = await newest(house, anna, date(2026, 11, 19))
    assert en("situation-site-again") in again.text


async def test_what_stands_beside_a_copied_date_is_asked_and_may_be_told_in_words(
    house: House, anna: Person
) -> None:
    card = await ask(anna, "/add Lamp, RA123456785CN, shipped 2026-11-01, until 2026-12-31, $20")
    assert en("terms-question-page", date=date(2026, 12, 31)) in card.text
    told = await ask(anna, "refund if not delivered")
    assert en("noted-terms", terms="refund_by", date=date(2026, 12, 31)) in told.text


async def test_a_day_beside_a_refusal_is_no_date_of_the_page(house: House, anna: Person) -> None:
    """I2, I3: also while it is asked what the page shows."""
    await saved_and_moving(house, anna, IN_ENGLISH)
    asked = await newest(house, anna, date(2027, 1, 12))
    assert offers(asked, Action.PAGE_SAME)
    told = await ask(anna, "the site won’t take the dispute, it says wait until January 20")
    assert en("noted-refused") in told.text
    history = await ask(anna, "/history 1")
    assert "Jan 20" in history.text.replace("\N{NO-BREAK SPACE}", " ")
