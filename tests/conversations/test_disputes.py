"""A dispute in chat: may I, should I, why and how; then everything that happens in its life."""

from datetime import date

import pytest

from advisor.advice import Situation
from advisor.disputes import GOODS_REASONS
from advisor.wording.message import Action
from sandbox.botapi import Message, Person
from tests.chatting import ask, en, offers, ru, tap
from tests.house import House

LATE = "/add Lamp, RA123456785CN, shipped 20 days ago, 60 days, $20"


async def disputed(person: Person, line: str = LATE) -> Message:
    """An order over which a dispute has just been opened."""
    card = await ask(person, line)
    return await tap(person, card, Action.DISPUTED)


async def test_it_is_told_when_the_site_takes_no_dispute_yet(house: House, anna: Person) -> None:
    await ask(anna, "/add Lamp, RA123456785CN, shipped 3 days ago, 60 days")
    answer = await ask(anna, "/dispute")
    assert answer.text.startswith(en("dispute-not-before", title="Lamp", date=date(2026, 11, 4)))


async def test_it_is_told_when_a_dispute_is_possible_but_unwise(house: House, anna: Person) -> None:
    await ask(anna, "/add Lamp, RA123456785CN, shipped 12 days ago, 60 days, $20")
    question = await ask(anna, "/track")
    await tap(anna, question, Action.TRACK_STATE, "moving")
    answer = (await ask(anna, "/dispute")).text
    assert en("dispute-should-wait") in answer
    assert en("dispute-never-untracked") in answer


async def test_all_that_a_dispute_needs_is_in_one_message(house: House, anna: Person) -> None:
    await ask(anna, LATE)
    answer = await ask(anna, "/dispute")
    for part in (
        en("dispute-should-now"),
        en("dispute-reason-line", reason=en("quoted", text=en("dispute-reason-untracked"))),
        en("dispute-evidence-tracking"),
        en("dispute-sum", price="$20"),
        en("dispute-conduct"),
        "The tracking number RA123456785CN for my order “Lamp” cannot be tracked.",
    ):
        assert part in answer.text
    assert offers(answer, Action.DISPUTED, "untracked")


async def test_an_open_dispute_has_a_calendar_of_its_own(house: House, anna: Person) -> None:
    opened = await disputed(anna)
    assert opened.text.startswith(en("noted-dispute"))
    assert en.headline(Situation.DISPUTE_OPEN) in opened.text
    await house.pass_days(30)
    days = [date(2026, 11, day) for day in (6, 8, 9, 15)]
    kinds = ("dispute_day_5", "dispute_day_7", "dispute_day_8", "dispute_day_14")
    nudges = await anna.expect(4)
    for kind, day, nudge in zip(kinds, days, nudges, strict=True):
        assert en(f"checkpoint-{kind}.nudge") in nudge.text
        assert date.fromtimestamp(nudge.date) == day  # noqa: DTZ012
    assert not anna.unread()


async def test_a_refusal_is_answered_with_a_letter(house: House, anna: Person) -> None:
    refused = await tap(anna, await disputed(anna), Action.SELLER_REFUSED)
    assert en.headline(Situation.DISPUTE_REFUSED) in refused.text
    letters = await tap(anna, refused, Action.LETTER)
    letter = await tap(anna, letters, Action.LETTER_KIND, "dispute_reply")
    assert "I stand by my request for a refund of $20." in letter.text


async def test_an_offer_is_noted_with_its_sum(house: House, anna: Person) -> None:
    offered = await tap(anna, await disputed(anna), Action.SELLER_OFFERED)
    assert en.headline(Situation.DISPUTE_COUNTERED) in offered.text
    assert en("noted-seller-offered", sum="none", number=1) in offered.text
    noted = await ask(anna, "/dispute 1 offer $9")
    assert noted.text.startswith(en("noted-seller-offered", sum="$9", number=1))


async def test_the_sum_that_is_asked_for_can_be_changed_within_what_was_paid(
    house: House, anna: Person
) -> None:
    await disputed(anna)
    assert (await ask(anna, "/dispute 1 $15")).text.startswith(en("noted-sum", sum="$15"))
    assert (await ask(anna, "/dispute 1 $50")).text == en("error-sum-above-paid", paid="$20")
    assert (await ask(anna, "/dispute 1 5 EUR")).text == en("error-sum-currency", paid="$20")
    assert (await ask(anna, "/dispute 1 offer $50")).text == en("error-sum-above-paid", paid="$20")


@pytest.mark.parametrize(
    "said", ["/dispute 1 much", "/dispute 1 $", "/dispute 1 offer", "/dispute a b"]
)
async def test_a_sum_that_cannot_be_read_is_answered_with_an_example(
    house: House, anna: Person, said: str
) -> None:
    await disputed(anna)
    assert (await ask(anna, said)).text == en("dispute-usage")


async def test_a_sum_of_nothing_is_warned_of(house: House, anna: Person) -> None:
    await disputed(anna)
    for written in ("/dispute 1 $0", "/dispute 1 offer $0"):
        assert (await ask(anna, written)).text == en("dispute-sum-zero")


async def test_a_sum_without_a_dispute_is_refused(house: House, anna: Person) -> None:
    await ask(anna, LATE)
    assert (await ask(anna, "/dispute 1 $5")).text == en("error-no-dispute", number=1)


async def test_a_decision_is_a_proposal_that_can_be_rejected(house: House, anna: Person) -> None:
    taken = await tap(anna, await disputed(anna), Action.TAKEN_OVER)
    assert en.headline(Situation.DISPUTE_ESCALATED) in taken.text
    decided = await tap(anna, taken, Action.DECIDED)
    assert en.headline(Situation.DISPUTE_DECIDED) in decided.text
    letters = await tap(anna, decided, Action.LETTER)
    appeal = await tap(anna, letters, Action.LETTER_KIND, "mediator_appeal")
    assert appeal.text.startswith(en("letter-name-mediator_appeal"))
    appealed = await tap(anna, decided, Action.APPEALED)
    assert appealed.text.startswith(en("noted-appealed"))


async def test_no_decision_is_rejected_before_there_is_one(house: House, anna: Person) -> None:
    refused = await tap(anna, await disputed(anna), Action.SELLER_REFUSED)
    letters = await tap(anna, refused, Action.LETTER)
    assert not offers(letters, Action.LETTER_KIND, "mediator_appeal")


async def test_a_lost_dispute_leaves_a_complaint(house: House, anna: Person) -> None:
    taken = await tap(anna, await disputed(anna), Action.TAKEN_OVER)
    lost = await tap(anna, taken, Action.LOST)
    assert lost.text.startswith(en("noted-lost"))
    assert en.headline(Situation.DISPUTE_LOST) in lost.text
    assert offers(lost, Action.CLOSE)


async def test_a_won_dispute_is_done_when_the_money_is_there(house: House, anna: Person) -> None:
    won = await tap(anna, await disputed(anna), Action.WON)
    assert en.headline(Situation.REFUND_AWAITED) in won.text
    await house.pass_days(14)
    check = await anna.next_message()
    assert en.headline(Situation.REFUND_LATE) in check.text
    assert "November 1, 2026" in check.text
    assert (await tap(anna, check, Action.REFUNDED)).text == en("noted-refunded")
    await house.pass_days(60)
    assert not anna.unread()


async def test_cancelling_gets_a_warning_with_the_last_day(house: House, anna: Person) -> None:
    question = await tap(anna, await disputed(anna), Action.CANCEL_DISPUTE)
    assert question.text == en(
        "cancel-dispute-warning", title="Lamp", date=date(2026, 12, 26), last=date(2026, 12, 25)
    )
    cancelled = await tap(anna, question, Action.CANCEL_DISPUTE_CONFIRMED)
    assert cancelled.text.startswith(en("noted-dispute-cancelled", date=date(2026, 12, 26)))
    assert en.headline(Situation.UNTRACKED_DISPUTE) in cancelled.text


async def test_while_a_dispute_runs_no_time_is_asked_for(house: House, anna: Person) -> None:
    await disputed(anna)
    for said in ("/extend 1", "/extend 1 10"):
        assert (await ask(anna, said)).text == en("error-dispute-open", number=1)


# -- the goods -------------------------------------------------------------------------------------


async def test_for_goods_the_reason_is_asked_first(house: House, anna: Person) -> None:
    await ask(anna, LATE)
    await ask(anna, "/received")
    question = await ask(anna, "/dispute")
    assert question.text == en("goods-reason-question", title="Lamp")
    for reason in GOODS_REASONS:
        assert offers(question, Action.DISPUTE, reason)


@pytest.mark.parametrize("reason", GOODS_REASONS)
async def test_every_reason_about_goods_has_its_evidence_and_its_words(
    house: House, anna: Person, ivan: Person, reason: str
) -> None:
    for person, words, line in (
        (anna, en, LATE),
        (ivan, ru, "/add Лампа, RA123456785CN, отправлена 20 дней назад, 60 дней, 20 $"),
    ):
        await ask(person, line)
        await ask(person, "/received")
        prepared = await tap(person, await ask(person, "/dispute"), Action.DISPUTE, reason)
        assert words("dispute-should-goods", last_safe=date(2026, 11, 15)) in prepared.text
        assert words(f"dispute-reason-{reason}") in prepared.text
        assert "I would like a refund of $20." in prepared.text
        opened = await tap(person, prepared, Action.DISPUTED, reason)
        assert words.headline(Situation.DISPUTE_OPEN) in opened.text


async def test_goods_are_not_disputed_before_they_are_there(house: House, anna: Person) -> None:
    await ask(anna, LATE)
    forged = await house.plant(anna, "1:do:1:1:wrong_size")
    answer = await tap(anna, forged, Action.DISPUTED)
    assert answer.text == en("error-goods-not-received", number=1)


# -- the account -----------------------------------------------------------------------------------


async def test_a_dispute_too_many_is_warned_of(house: House, anna: Person) -> None:
    for _ in range(4):
        await ask(anna, LATE)
    first = await ask(anna, "/add Ring, RA123456785CN, shipped 20 days ago, 60 days, $20")
    await tap(anna, first, Action.DISPUTED)
    warning = en("dispute-share-warning", disputes=1, orders=5)
    assert warning in (await ask(anna, "/dispute 1")).text
    await tap(anna, await ask(anna, "/status 1"), Action.DISPUTED)
    assert en("stats-share-over") in (await ask(anna, "/stats")).text
