"""A dispute in chat: may I, should I, why and how; then everything that happens in its life."""

from datetime import date

import pytest

from advisor.advice import Situation
from advisor.disputes import GOODS_REASONS, DisputeReason
from advisor.wording.message import Action
from sandbox.botapi import Message, Person
from tests.chatting import ask, ask_once, dispute, en, offers, press, ru, tap, turn, unfold
from tests.house import House

LATE = "/add Lamp, RA123456785CN, shipped 20 days ago, 60 days, $20"


async def disputed(person: Person, line: str = LATE) -> Message:
    """An order over which a dispute has just been opened."""
    card = await ask(person, line)
    return await dispute(person, card)


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
    await tap(anna, await ask(anna, LATE), Action.STILL_NOTHING)
    answer = await ask(anna, "/dispute")
    for part in (
        en("dispute-should-now", last_safe="none").rstrip("."),
        en("dispute-reason-line", reason=en("quoted", text=en("dispute-reason-untracked"))),
        en("dispute-evidence-tracking"),
        en("dispute-sum", price="$20"),
        en("dispute-conduct"),
        "The tracking number RA123456785CN for my order “Lamp” cannot be tracked.",
    ):
        assert part in answer.text
    assert offers(answer, Action.DISPUTED, "untracked")


async def test_an_open_dispute_has_a_calendar_of_its_own(house: House, anna: Person) -> None:
    await ask_once(anna)
    opened = await tap(anna, await ask(anna, LATE), Action.DISPUTED)
    assert opened.text.startswith(en("noted-dispute"))
    assert en.headline(Situation.DISPUTE_OPEN) in opened.text
    await house.pass_days(30)
    days = [date(2026, 11, day) for day in (6, 8, 9, 15)]
    kinds = (
        "dispute_silence",
        "dispute_negotiation_ends",
        "dispute_escalates",
        "dispute_decision_due",
    )
    nudges = await anna.expect(4)
    for kind, day, nudge in zip(kinds, days, nudges, strict=True):
        assert en(f"checkpoint-{kind}.nudge") in nudge.text
        assert date.fromtimestamp(nudge.date) == day  # noqa: DTZ012
    assert not anna.unread()


async def test_a_refusal_is_answered_with_a_letter(house: House, anna: Person) -> None:
    refused = await tap(anna, await disputed(anna), Action.SELLER_REFUSED)
    assert en.headline(Situation.DISPUTE_REFUSED) in refused.text
    letter = await tap(anna, refused, Action.LETTER)
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
    assert (await ask(anna, "/dispute 1 $0")).text == en("dispute-sum-zero")


async def test_an_offer_of_nothing_is_kept_and_turned_down(house: House, anna: Person) -> None:
    await disputed(anna)
    noted = await ask(anna, "/dispute 1 offer $0")
    assert noted.text.startswith(en("noted-offered-nothing"))
    status = await ask(anna, "/status 1")
    assert en.headline(Situation.DISPUTE_OFFERED_NOTHING) in status.text
    letter = await tap(anna, status, Action.LETTER)
    assert "offer is 0" in letter.text


async def test_a_sum_below_a_cent_is_refused_with_the_smallest(house: House, anna: Person) -> None:
    await disputed(anna)
    for written in ("/dispute 1 $0.001", "/dispute 1 offer 0,009 USD"):
        assert (await ask(anna, written)).text == en("error-sum-too-small", smallest="0.01")


async def test_a_sum_told_before_the_dispute_stands_in_its_words_and_is_asked_for(
    house: House, anna: Person
) -> None:
    await ask(anna, LATE)
    wished = await ask(anna, "/dispute 1 $12")
    assert wished.text.startswith(en("noted-wish", sum="$12", solution="refund"))
    assert "I would like a refund of $12." in wished.text
    assert (await ask(anna, "/dispute 1 $50")).text == en("error-sum-above-paid", paid="$20")
    assert (await ask(anna, "/dispute 1 $0")).text == en("dispute-sum-zero")
    again = await ask(anna, "/dispute 1")
    assert en("dispute-claim", sum="$12", solution="refund") in again.text
    refused = await tap(anna, await dispute(anna, again), Action.SELLER_REFUSED)
    letter = await tap(anna, refused, Action.LETTER)
    assert "for a refund of $12." in letter.text


async def test_a_sum_for_a_dispute_that_ended_is_refused(house: House, anna: Person) -> None:
    lost = await tap(anna, await tap(anna, await disputed(anna), Action.TAKEN_OVER), Action.LOST)
    assert offers(lost, Action.CLOSE)
    assert (await ask(anna, "/dispute 1 $5")).text == en("error-no-dispute", number=1)


async def test_for_a_fault_sensible_parts_of_the_price_are_buttons(
    house: House, anna: Person
) -> None:
    await ask(anna, LATE)
    await ask(anna, "/received")
    prepared = await tap(anna, await ask(anna, "/dispute"), Action.DISPUTE, "low_quality")
    prepared = await unfold(anna, prepared)
    for part in ("5", "10", "15"):
        assert offers(prepared, Action.CLAIM, f"low_quality=refund={part}")
    wished = await tap(anna, prepared, Action.CLAIM, "low_quality=refund=10")
    assert "The quality of the goods" in wished.text
    assert "I would like a refund of $10." in wished.text
    back = await tap(anna, wished, Action.CLAIM, "low_quality=return=20")
    assert back.text.startswith(en("noted-wish", sum="$20", solution="return"))
    assert "I would like to return the goods for a refund of $20." in back.text
    opened = await tap(anna, back, Action.DISPUTED, "low_quality")
    changed = await tap(
        anna, await tap(anna, opened, Action.TERMS), Action.CLAIM, "low_quality=refund=15"
    )
    assert changed.text.startswith(en("noted-sum", sum="$15"))


async def test_for_what_is_worthless_no_part_is_offered(house: House, anna: Person) -> None:
    await ask(anna, LATE)
    await ask(anna, "/received")
    prepared = await tap(anna, await ask(anna, "/dispute"), Action.DISPUTE, "not_working")
    assert not offers(prepared, Action.CLAIM, "not_working=refund=10")
    assert offers(prepared, Action.CLAIM, "not_working=return=20")


@pytest.mark.parametrize(
    "argument", ["", "low_quality", "low_quality=refund=", "low_quality=refund=nan",
                 "low_quality=refund=-1", "low_quality=gift=1", "bad=refund=1", "a=b=c=d"]
)  # fmt: skip
async def test_a_forged_claim_changes_nothing(house: House, anna: Person, argument: str) -> None:
    await ask(anna, LATE)
    await ask(anna, "/received")
    forged = await house.plant(anna, f"1:cm:1::{argument}")
    pressed = await press(anna, forged, Action.CLAIM)
    assert pressed.answer is not None
    assert pressed.answer.text == en("press-broken")


# -- the parcel, while a dispute runs --------------------------------------------------------------


async def test_a_parcel_that_comes_in_a_dispute_over_its_absence_ends_the_claim(
    house: House, anna: Person, ivan: Person
) -> None:
    for person, words, line in (
        (anna, en, LATE),
        (ivan, ru, "/add Лампа, RA123456785CN, отправлена 20 дней назад, 60 дней, 20 $"),
    ):
        card = await ask(person, line)
        came = await tap(person, await dispute(person, card), Action.ARRIVED)
        assert words.headline(Situation.PARCEL_CAME) in came.text
        assert words.date(date(2026, 11, 15)) in came.text
        question = await tap(person, came, Action.CANCEL_DISPUTE)
        title = "Lamp" if words is en else "Лампа"
        assert question.text == words("cancel-dispute-came", title=title, date=date(2026, 11, 15))
        cancelled = await tap(person, question, Action.CANCEL_DISPUTE_CONFIRMED)
        assert words.headline(Situation.RECEIVED) in cancelled.text


async def test_who_does_not_cancel_is_reminded(house: House, anna: Person) -> None:
    await tap(anna, await disputed(anna), Action.ARRIVED)
    await house.pass_days(1)
    (nudge,) = await anna.expect(len(anna.unread()))
    assert en.headline(Situation.PARCEL_CAME) in nudge.text


async def test_a_receipt_confirmed_by_mistake_leaves_the_window_and_an_honest_letter(
    house: House, anna: Person
) -> None:
    card = await ask(anna, LATE)
    await turn(anna, card, Action.TRACK)
    await tap(anna, card, Action.TRACK_STATE, "moving")
    here = await ask(anna, "/received")
    mistaken = await tap(anna, here, Action.MISTAKE)
    assert mistaken.text.startswith(en("noted-mistake"))
    assert en.headline(Situation.CONFIRMED_BY_MISTAKE) in mistaken.text
    prepared = await tap(anna, mistaken, Action.DISPUTE)
    assert en("dispute-should-now", last_safe="none").rstrip(".") in prepared.text
    assert "I confirmed the receipt by mistake" in prepared.text
    opened = await tap(anna, prepared, Action.DISPUTED, "in_transit")
    assert en.headline(Situation.DISPUTE_OPEN) in opened.text
    assert "by mistake" in (await ask(anna, "/history 1")).text


async def test_after_the_end_no_time_is_asked_for(house: House, anna: Person) -> None:
    await ask(anna, "/add Lamp, RA123456785CN, shipped 20 days ago, 30 days, $20")
    await house.pass_days(11)
    await anna.expect(len(anna.unread()))
    for said in ("/extend 1", "/extend 1 10"):
        answer = (await ask(anna, said)).text
        assert answer == en("error-protection-ended", date=date(2026, 11, 11), number=1)


# -- on hold, in part, in silence ------------------------------------------------------------------


async def on_hold(anna: Person) -> Message:
    card = await ask(anna, "/add Lamp, RA123456785CN, shipped 58 days ago, 60 days, $20")
    await turn(anna, card, Action.TRACK)
    moving = await tap(anna, card, Action.TRACK_STATE, "moving")
    return await tap(anna, moving, Action.DISPUTED)


async def test_a_dispute_is_put_on_hold_by_a_button_or_in_words(house: House, anna: Person) -> None:
    await ask_once(anna)
    question = await tap(anna, await on_hold(anna), Action.PARK)
    parked = await tap(anna, question, Action.PARK_UNTIL, "2026-11-11")
    assert parked.text.startswith(en("noted-parked", date=date(2026, 11, 11)))
    later = await ask(anna, "/dispute 1 until 2026-11-20")
    assert en.headline(Situation.DISPUTE_PARKED, act_from=date(2026, 11, 20)) in later.text
    await house.pass_days(30)
    (nudge,) = await anna.expect(len(anna.unread()))
    assert en("checkpoint-park_ends.nudge") in nudge.text
    assert en.headline(Situation.DISPUTE_DECISION_DUE) in nudge.text


@pytest.mark.parametrize("argument", ["", "tomorrow", "2026-13-01", "2026-11-1"])
async def test_a_forged_day_puts_nothing_on_hold(house: House, anna: Person, argument: str) -> None:
    await on_hold(anna)
    forged = await house.plant(anna, f"1:pu:1::{argument}")
    pressed = await press(anna, forged, Action.PARK_UNTIL)
    assert pressed.answer is not None
    assert pressed.answer.text == en("press-broken")


async def test_a_dead_number_is_not_put_on_hold(house: House, anna: Person) -> None:
    opened = await disputed(anna)
    assert not offers(opened, Action.PARK)
    assert (await ask(anna, "/dispute 1 until 2026-12-20")).text == en(
        "error-cannot-be-parked", number=1
    )


async def test_silence_may_bring_the_whole_sum(house: House, anna: Person) -> None:
    assert not offers(await disputed(anna), Action.SILENCE)
    await house.pass_days(5)
    nudge = await anna.next_message()
    won = await tap(anna, nudge, Action.SILENCE)
    assert won.text.startswith(en("noted-silence"))
    assert en.headline(Situation.REFUND_AWAITED) in won.text
    assert en("stats-outcomes", won=1, partly=0, lost=0) in (await ask(anna, "/stats")).text


async def test_less_than_was_asked_for_is_won_in_part(house: House, anna: Person) -> None:
    won = await tap(anna, await disputed(anna), Action.WON)
    assert en("noted-won-sum", sum="$20", number=1, part="5 USD") in won.text
    told = await ask(anna, "/dispute 1 won $12")
    assert en("noted-won-part", sum="$12", claimed="$20") in told.text
    stats = (await ask(anna, "/stats")).text
    assert en("stats-outcomes", won=1, partly=1, lost=0) in stats
    assert en("stats-back", sums="$12") in stats
    await house.pass_days(14)
    assert "with a refund of $12." in (await anna.next_message()).text


async def test_a_return_goes_from_agreement_to_the_money(house: House, anna: Person) -> None:
    await ask(anna, LATE)
    await ask(anna, "/received")
    prepared = await tap(anna, await ask(anna, "/dispute"), Action.DISPUTE, "wrong_size")
    opened = await tap(anna, prepared, Action.DISPUTED, "wrong_size")
    agreed = await tap(anna, opened, Action.RETURN_AGREED)
    assert agreed.text.startswith(en("noted-return-agreed"))
    assert en.headline(Situation.RETURN_AGREED, return_by="none") in agreed.text
    sent = await tap(anna, agreed, Action.SENT_BACK)
    assert en.headline(Situation.RETURN_SENT) in sent.text
    assert en.headline(Situation.REFUND_AWAITED) in (await tap(anna, sent, Action.WON)).text


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
    assert cancelled.text.startswith(en("noted-dispute-cancelled", date=date(2026, 12, 25)))
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
        # Of how many pieces are missing nothing was said: the whole price would be too much (F5).
        part = reason == DisputeReason.MISSING_PIECES
        asked = "for the missing pieces" if part else "of $20"
        assert f"I would like a refund {asked}." in prepared.text
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


async def test_a_sum_may_be_typed_below_the_sums_on_the_buttons(house: House, anna: Person) -> None:
    await ask(anna, "/add Vase, RA123456785CN, shipped 20 days ago, 60 days, $30")
    await ask(anna, "/received 1")
    await tap(anna, await ask(anna, "/dispute 1"), Action.DISPUTE, "damaged")
    for said in ("$12", "12"):
        advice = await ask(anna, "/dispute 1")
        assert offers(advice, Action.CLAIM)
        assert "$12" in (await ask(anna, said)).text.split("\n")[0]
    await ask(anna, "/dispute 1")
    assert (await ask(anna, "12 EUR")).text == en("error-sum-currency", paid="$30")
    assert "$12" in (await ask(anna, "12")).text
    unclear = await ask(anna, "never mind")
    assert unclear.text.startswith(en("not-understood", named="none"))
    assert en("not-understood-due") in unclear.text


async def test_the_terms_of_any_dispute_are_changed_by_a_press_or_a_sum(
    house: House, anna: Person
) -> None:
    opened = await disputed(anna)
    asked = await tap(anna, opened, Action.TERMS)
    assert offers(asked, Action.CLAIM)
    assert "$8" in (await ask(anna, "$8")).text
