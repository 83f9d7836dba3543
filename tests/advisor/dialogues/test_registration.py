"""Registering step by step, as a state machine without a chat."""

import tomllib
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.dialogues.registration import (
    INDISPENSABLE,
    SKIP,
    Draft,
    Field,
    Paste,
    Registration,
    Step,
    back_from,
    end_of_last_window,
    not_shipped_yet,
    over_is_right,
    registration_of,
    seen,
    shipment_of,
    suggestions,
)
from advisor.dialogues.registration.answers import readings
from advisor.dialogues.registration.draft import asked_anew, value_of, with_intake
from advisor.events import OrderRegistered
from advisor.intake import Intake, ProblemId
from advisor.intake.screens import Screen, ScreenLine
from advisor.money import Money
from advisor.policy import Policy
from advisor.promises import Promise, PromiseKind
from advisor.transitions import apply, register
from advisor.wording.message import Action
from advisor.wording.questions import registration_question
from advisor.wording.texts import available_languages, texts_for
from tests.advisor.messages import check_message
from tests.advisor.samples import (
    POLICY,
    after,
    dollars,
    stored,
    unshipped,
)
from tests.cases import for_each

TODAY = date(2026, 11, 23)

EN = Registration(TODAY, "en")
RU = Registration(TODAY, "ru")

SAMPLES = Path(__file__).parents[1] / "intake" / "samples"

LINE = "Phone case, LP00123456789012, shipped 3 days ago, 60 days, $12.50"
LINE_RU = "Чехол для телефона, LP00123456789012, отправлен 3 дня назад, 60 дней, 1 200 ₽"


def ago(days: int) -> date:
    return TODAY - timedelta(days)


def led(registration: Registration, *answers: str, first: str = "") -> Step:
    """The step after written answers to one question after another."""
    step = registration.begin(first)
    for text in answers:
        step = registration.answer(step.draft, text)
    return step


def pressed(registration: Registration, draft: Draft, argument: str) -> Step:
    step = registration.press(draft, argument)
    assert step is not None
    return step


def problems(step: Step) -> list[ProblemId]:
    return [problem.id for problem in step.problems]


def registered(step: Step) -> OrderRegistered:
    assert step.draft.asking is None
    return registration_of(step.draft, "RU", TODAY)


# -- in one line -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("registration", "line", "title", "price"),
    [
        (EN, LINE, "Phone case", dollars("12.50")),
        (RU, LINE_RU, "Чехол для телефона", Money(Decimal(1200), "RUB")),
        (RU, LINE, "Phone case", dollars("12.50")),
        (EN, LINE_RU, "Чехол для телефона", Money(Decimal(1200), "RUB")),
    ],
)
def test_one_line_is_enough(
    registration: Registration, line: str, title: str, price: Money
) -> None:
    step = registration.begin(line)
    assert not step.problems
    assert registered(step) == OrderRegistered(
        on=TODAY,
        title=title,
        tracking_number="LP00123456789012",
        price=price,
        paid_shipping=False,
        destination="RU",
        shipped_on=ago(3),
        protection_end=ago(3) + timedelta(60),
        order_number=None,
        seller=None,
        paid_on=None,
        guaranteed_days=None,
    )


def test_everything_can_be_told_in_one_line() -> None:
    step = EN.begin(
        "Lamp, LP00123456789012, shipped 2026-11-20, until 2027-01-15, $20, guaranteed 40 days, "
        "seller Bright Shop, order 8012345678901234, paid shipping"
    )
    event = registered(step)
    assert event.protection_end == date(2027, 1, 15)
    assert event.guaranteed_days == 40
    assert event.seller == "Bright Shop"
    assert event.order_number == "8012345678901234"
    assert event.paid_shipping


@pytest.mark.parametrize(
    ("line", "asking"),
    [
        ("LP00123456789012, shipped 3 days ago, 60 days", Field.TITLE),
        ("Lamp, LP00123456789012, 60 days", Field.SHIPPED_ON),
        ("Lamp, LP00123456789012, shipped 3 days ago", Field.PROTECTION),
        ("Lamp, shipped 3 days ago, 60 days", Field.TRACKING),
        ("Lamp", Field.SHIPPED_ON),
    ],
)
def test_what_is_missing_is_asked_for(line: str, asking: Field) -> None:
    step = EN.begin(line)
    assert step.draft.asking is asking
    assert not step.draft.guided


def test_one_line_does_not_lead_to_a_question_for_the_price() -> None:
    step = EN.begin("Lamp, LP00123456789012, shipped 3 days ago, 60 days")
    assert step.draft.asking is None


def test_a_text_that_is_too_long_is_refused() -> None:
    step = EN.begin("Lamp " * 2000)
    assert step.refused
    assert problems(step) == [ProblemId.TEXT_TOO_LONG]


# -- guided ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("registration", "answers"),
    [
        (EN, ("Lamp", "3 days ago", "60 days", "LP00123456789012", "$12.50")),
        (EN, ("Lamp", "2026-11-20", "60", "LP00123456789012", "12.50 USD")),
        (RU, ("Lamp", "3 дня назад", "60 дней", "LP00123456789012", "$12.50")),
        (RU, ("Lamp", "20 ноября", "до 19.01.2027", "LP00123456789012", "12,50 $")),
    ],
)
def test_the_guided_way_asks_one_thing_after_another(
    registration: Registration, answers: tuple[str, ...]
) -> None:
    step = registration.begin("")
    asked = []
    for text in answers:
        assert step.draft.asking is not None
        asked.append(step.draft.asking)
        step = registration.answer(step.draft, text)
        assert not step.problems
    assert asked == [
        Field.TITLE,
        Field.SHIPPED_ON,
        Field.PROTECTION,
        Field.TRACKING,
        Field.PRICE,
    ]
    event = registered(step)
    assert event.title == "Lamp"
    assert event.shipped_on == ago(3)
    assert event.protection_end == date(2027, 1, 19)
    assert event.price == dollars("12.50")


@pytest.mark.parametrize("blank", ["", " ", "\n\t"])
def test_nothing_begins_the_guided_way(blank: str) -> None:
    step = EN.begin(blank)
    assert step.draft.guided
    assert step.draft.asking is Field.TITLE
    assert not step.problems


def test_an_answer_may_tell_more_than_was_asked() -> None:
    step = led(EN, "Lamp, shipped 3 days ago, 60 days")
    assert step.draft.title == "Lamp"
    assert step.draft.shipped_on == ago(3)
    assert step.draft.asking is Field.TRACKING


def test_an_unclear_answer_is_asked_again_and_forgets_nothing() -> None:
    step = led(EN, "Lamp", "some time ago")
    assert problems(step) == [ProblemId.SHIP_DATE_UNREADABLE]
    assert step.draft.asking is Field.SHIPPED_ON
    assert step.draft.title == "Lamp"
    assert EN.answer(step.draft, "3 days ago").draft.asking is Field.PROTECTION


@pytest.mark.parametrize("field", [Field.TRACKING, Field.PRICE])
def test_what_is_not_needed_can_be_skipped(field: Field) -> None:
    step = led(EN, "Lamp", "3 days ago", "60 days")
    while step.draft.asking is not field:
        step = pressed(EN, step.draft, f"{step.draft.asking}=skip")
    step = pressed(EN, step.draft, f"{field}=skip")
    assert field in step.draft.skipped
    assert step.draft.asking is not field


def test_with_everything_skipped_the_order_is_complete() -> None:
    step = led(EN, "Lamp", "3 days ago", "60 days")
    step = pressed(EN, step.draft, "tracking=skip")
    step = pressed(EN, step.draft, "price=skip")
    event = registered(step)
    assert event.tracking_number is None
    assert event.price is None


@for_each("said", ["I don't know", "protection=skip"])
def test_an_end_that_is_not_known_yet_is_left_open(said: str) -> None:
    draft = Draft(title="Lamp", shipped_on=TODAY, tracking=None, asking=Field.PROTECTION)
    step = EN.press(draft, said) if "=" in said else EN.answer(draft, said)
    assert step is not None
    assert step.draft.asking is Field.TRACKING
    event = registered(pressed(EN, step.draft, "tracking=skip"))
    assert event.protection_end is None
    assert event.shipped_on == TODAY


def test_an_end_that_cannot_be_is_gone_once_it_is_skipped() -> None:
    draft = Draft(title="Lamp", shipped_on=TODAY, tracking=None, asking=Field.PROTECTION)
    asked = EN.answer(draft, "until yesterday").draft
    assert (asked.asking, asked.unclear) == (Field.PROTECTION, (Field.PROTECTION,))
    assert pressed(EN, asked, "protection=skip").draft.protection is None


def test_only_the_last_things_said_beside_an_order_are_kept() -> None:
    draft = Draft(title="Lamp")
    for said in ("it came", "extended 20", "it is stuck", "remind me on Friday"):
        draft = draft.with_said(TODAY, said)
    assert [said for _, said in draft.beside] == [
        "extended 20",
        "it is stuck",
        "remind me on Friday",
    ]


@pytest.mark.parametrize("field", sorted(INDISPENSABLE))
def test_what_is_needed_cannot_be_skipped(field: Field) -> None:
    draft = Draft(asking=field, guided=True)
    step = EN.press(draft, f"{field}=skip")
    assert step is None or (field not in step.draft.skipped and step.draft.asking is not None)


def test_a_button_of_another_question_does_nothing() -> None:
    step = led(EN, "Lamp")
    assert EN.press(step.draft, "protection=60 days") is None
    assert EN.press(step.draft, "price=skip") is None
    assert EN.press(Draft(), "title=Lamp") is None


@pytest.mark.parametrize("argument", ["", "shipped_on", "shipped_on=#0", "shipped_on=#x", "x=y"])
def test_a_broken_button_breaks_nothing(argument: str) -> None:
    draft = led(EN, "Lamp").draft
    step = EN.press(draft, argument)
    assert step is None or step.draft.asking is Field.SHIPPED_ON


# -- buttons with likely answers ---------------------------------------------------------------


@pytest.mark.parametrize("registration", [EN, RU])
def test_every_suggestion_is_an_answer(registration: Registration) -> None:
    for answers, field in (
        (("Lamp",), Field.SHIPPED_ON),
        (("Lamp", "2026-11-20"), Field.PROTECTION),
    ):
        draft = led(registration, *answers).draft
        likely = suggestions(draft, TODAY, POLICY)
        assert len(likely) == 4
        for text in likely:
            step = pressed(registration, draft, f"{field}={text}")
            assert not step.problems
            assert step.draft.asking is not field


def test_the_usual_protections_come_from_the_policy() -> None:
    policy = Policy(typical_protection_shortest=30, longest_protection=120)
    assert suggestions(Draft(asking=Field.PROTECTION), TODAY, policy) == (
        "30 days",
        "60 days",
        "75 days",
        "120 days",
    )


OPTIONS = (
    ("Lamp, shipped 05/11/2026, 60 days", Field.SHIPPED_ON, ("2026-05-11", "2026-11-05")),
    (
        "Lamp, LP00123456789012, shipped 2026-11-20, 60 days, $10, $12",
        Field.PRICE,
        ("10 USD", "12 USD"),
    ),
    ("Lamp, shipped 2026-11-20, 60 days, 75 days", Field.PROTECTION, ("60", "75")),
    (
        "Lamp, shipped 2026-11-20, until 2027-01-15, until 2027-01-20",
        Field.PROTECTION,
        ("2027-01-15", "2027-01-20"),
    ),
    (
        "Lamp, RR123456785CN, LP00123456789012, shipped 2026-11-20, 60 days",
        Field.TRACKING,
        ("RR123456785CN", "LP00123456789012"),
    ),
    (
        "Lamp, LP00123456789012, shipped 2026-11-20, 60 days, seller One, seller Two",
        Field.SELLER,
        ("One", "Two"),
    ),
    (
        (
            "Lamp, LP00123456789012, shipped 2026-11-20, 60 days, guaranteed 30 days, "
            "guaranteed 40 days"
        ),
        Field.GUARANTEED,
        ("30", "40"),
    ),
    (
        (
            "Lamp, LP00123456789012, shipped 2026-11-20, 60 days, order 8012345678901234, "
            "order 8012345678901235"
        ),
        Field.ORDER_NUMBER,
        ("8012345678901234", "8012345678901235"),
    ),
)


@for_each(
    ("line", "field", "options"),
    OPTIONS,
    ids=[f"{field}-{index}" for index, (_, field, _) in enumerate(OPTIONS)],
)
def test_of_two_readings_one_is_chosen_by_a_button(
    line: str, field: Field, options: tuple[str, ...]
) -> None:
    step = EN.begin(line)
    assert step.draft.asking is field
    assert step.draft.options == options
    for index in range(2):
        chosen = pressed(EN, step.draft, f"{field}=#{index}")
        assert field not in chosen.draft.unclear
        assert chosen.draft.asking is not field


def test_an_option_that_there_is_not_does_nothing() -> None:
    draft = EN.begin("Lamp, shipped 05/11/2026, 60 days").draft
    assert EN.press(draft, "shipped_on=#2") is None
    assert EN.press(draft, "shipped_on=#-1") is None


# -- contradictions ----------------------------------------------------------------------------


def test_a_shipment_in_the_future_is_asked_about() -> None:
    step = led(EN, "Lamp", "2026-11-30")
    assert problems(step) == [ProblemId.SHIP_DATE_FUTURE]
    assert step.draft.asking is Field.SHIPPED_ON


def test_a_protection_that_ends_before_the_shipment_is_asked_about() -> None:
    step = EN.begin("Lamp, shipped 2026-11-20, until 2026-11-10")
    assert problems(step) == [ProblemId.SHIPPED_AFTER_END]
    assert step.draft.asking is not None


def test_days_and_an_end_that_disagree_are_asked_about() -> None:
    step = EN.begin("Lamp, shipped 2026-11-20, 60 days, until 2027-02-20")
    assert problems(step) == [ProblemId.PROTECTION_CONFLICT]
    assert step.draft.asking is Field.PROTECTION


# -- protection is over, but a window is open --------------------------------------------------


@pytest.mark.parametrize(
    "first",
    [
        "Lamp, LP00123456789012, shipped 65 days ago, 60 days",
        "Lamp, LP00123456789012, shipped 65 days ago, until 2026-11-18",
    ],
)
def test_an_order_in_its_last_window_can_be_told_in_one_line(first: str) -> None:
    step = EN.begin(first)
    assert problems(step) == [ProblemId.PROTECTION_OVER]
    assert step.draft.asking is Field.PROTECTION
    assert end_of_last_window(step.draft, TODAY, POLICY) == date(2026, 12, 3)
    event = registered(pressed(EN, step.draft, over_is_right()))
    assert event.protection_end == date(2026, 11, 18)


def test_an_order_in_its_last_window_can_be_told_step_by_step() -> None:
    step = led(EN, "Lamp", "65 days ago", "60 days")
    assert problems(step) == [ProblemId.PROTECTION_OVER]
    assert end_of_last_window(step.draft, TODAY, POLICY) == date(2026, 12, 3)
    step = pressed(EN, step.draft, over_is_right())
    assert step.draft.asking is Field.TRACKING
    assert not step.problems


def test_an_end_that_was_a_slip_can_be_told_anew() -> None:
    step = led(EN, "Lamp", "65 days ago", "60 days", "75 days")
    assert not step.problems
    assert step.draft.reckoned_end == ago(65) + timedelta(75)


def test_when_the_window_is_shut_as_well_there_is_nothing_to_accept() -> None:
    step = led(EN, "Lamp", "80 days ago", "60 days")
    assert problems(step) == [ProblemId.PROTECTION_OVER]
    assert end_of_last_window(step.draft, TODAY, POLICY) is None


def test_a_protection_that_ends_today_is_no_question() -> None:
    assert not led(EN, "Lamp", "60 days ago", "60 days").problems


# -- not shipped yet ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("registration", "line"),
    [
        (EN, "Lamp, not shipped yet, $20"),
        (EN, "Lamp, unshipped, $20"),
        (RU, "Lamp, ещё не отправлен, $20"),
    ],
)
def test_an_order_may_wait_for_its_shipment(registration: Registration, line: str) -> None:
    asked = registration.begin(line).draft
    assert asked.asking is Field.PAID_ON
    event = registered(registration.answer(asked, "2 days ago"))
    assert event.shipped_on is None
    assert event.protection_end is None
    assert event.paid_on == ago(2)
    assert event.price == dollars("20")


def test_a_day_of_payment_that_is_not_known_is_not_made_up() -> None:
    """A9: nothing is stored that was not told."""
    asked = EN.begin("Lamp, not shipped yet").draft
    assert registered(pressed(EN, asked, f"{Field.PAID_ON}={SKIP}")).paid_on is None


def test_a_day_of_payment_that_cannot_be_is_asked_again() -> None:
    asked = EN.begin("Lamp, not shipped yet").draft
    assert EN.answer(asked, "in 3 days").draft.asking is Field.PAID_ON


def test_it_may_be_told_when_it_was_paid() -> None:
    event = registered(EN.begin("Lamp, not shipped yet, paid yesterday, $20"))
    assert event.paid_on == ago(1)


def test_the_guided_way_knows_of_it_as_well() -> None:
    draft = led(EN, "Lamp").draft
    for step in (pressed(EN, draft, not_shipped_yet()), EN.answer(draft, "not shipped yet")):
        assert step.draft.unshipped
        assert step.draft.asking is Field.PAID_ON
        assert EN.answer(step.draft, "yesterday").draft.asking is Field.PRICE


def test_a_shipment_is_told_in_the_same_way() -> None:
    known = after(unshipped(tracking_number=None))
    step = EN.ship(known)
    assert step.draft.order == known.number
    assert step.draft.asking is Field.SHIPPED_ON
    step = EN.answer(EN.answer(step.draft, "3 days ago").draft, "60 days")
    step = EN.answer(step.draft, "LP00123456789012")
    assert step.draft.asking is None
    event = shipment_of(step.draft, TODAY)
    assert (event.shipped_on, event.protection_end) == (ago(3), ago(3) + timedelta(60))
    assert apply(known, event).tracking_number == "LP00123456789012"


def test_i1_days_of_protection_that_are_told_with_a_shipment_leave_no_terms_open() -> None:
    known = after(unshipped(tracking_number=None))
    counted = EN.ship(known, shipped_on=TODAY, protection_days=60, tracking="LP00123456789012")
    event = shipment_of(counted.draft, TODAY)
    assert (event.protection_end, event.terms_open) == (TODAY + timedelta(60), False)
    dated = EN.ship(known, shipped_on=TODAY, protection_end=TODAY + timedelta(60))
    assert shipment_of(dated.draft, TODAY).terms_open


def test_what_is_being_shipped_cannot_be_unshipped() -> None:
    draft = EN.ship(after(unshipped())).draft
    step = EN.press(draft, not_shipped_yet())
    assert step is None or not step.draft.unshipped


# -- drafts survive a restart ------------------------------------------------------------------


@pytest.mark.parametrize(
    "draft",
    [
        Draft(),
        EN.begin("").draft,
        EN.begin(LINE).draft,
        EN.begin("Lamp, shipped 05/11/2026, $12.50").draft,
        RU.begin("Лампа «<b>», отправлен 65 дней назад, 60 дней").draft,
        EN.begin("Lamp, not shipped yet, paid yesterday").draft,
        Draft(skipped=(Field.TRACKING, Field.PRICE), over_accepted=True, guided=True),
    ],
)
def test_a_draft_survives_being_stored(draft: Draft) -> None:
    assert stored(draft) == draft


# -- whatever is said --------------------------------------------------------------------------

SAID = st.sampled_from(
    [
        LINE,
        LINE_RU,
        "Lamp",
        "Лампа <b> & \"5\"",
        "3 days ago",
        "вчера",
        "05/11/2026",
        "2026-11-30",
        "60 days",
        "60",
        "400 days",
        "until 2026-11-18",
        "until 2027-01-15",
        "до 5 декабря",
        "shipped 65 days ago, 60 days",
        "shipped 2026-11-20, until 2026-11-10",
        "shipped 2026-11-20, until 2026-11-19",
        "$12.50",
        "12.50",
        "$10, $12",
        "RR123456785CN, LP00123456789012",
        "guaranteed 30 days, guaranteed 40 days",
        f"seller {'One ' * 30}, seller {'Two ' * 30}",
        "order 8012345678901234",
        "paid shipping, free shipping",
        "not shipped yet",
        "ещё не отправлен, paid yesterday",
        "???",
    ]
)  # fmt: skip


@given(
    data=st.data(),
    language=st.sampled_from(available_languages()),
    first=st.just("") | SAID,
)
def test_every_conversation_can_go_on_and_ends_in_an_order(
    data: st.DataObject, language: str, first: str
) -> None:
    registration = Registration(TODAY, language)
    step = registration.begin(first)
    for _ in range(8):
        assert stored(step.draft) == step.draft
        if step.draft.asking is None:
            break
        message = registration_question(texts_for(language), step, TODAY, POLICY)
        check_message(message)
        answers = [
            button.press.argument
            for row in message.buttons
            for button in row
            if button.press is not None and button.press.action is Action.DRAFT
        ]
        wanted = data.draw(st.sampled_from([*answers, None]) | st.none())
        if wanted is None:
            step = registration.answer(step.draft, data.draw(SAID))
        else:
            step = pressed(registration, step.draft, wanted)
    else:
        return
    order = register(1, registration_of(step.draft, None, TODAY))
    assert (order.shipped_on is None) == step.draft.unshipped


# -- an answer of two parts, and pasted texts ------------------------------------------------------

REGISTRATION = Registration(TODAY, "en")


@pytest.mark.parametrize(
    "said", ["yesterday, 60 days", "60 days, yesterday", "yesterday 60 days", "yesterday; 60 days"]
)
def test_an_answer_may_be_two(said: str) -> None:
    asked = Draft(title="Lamp", asking=Field.SHIPPED_ON)
    draft = REGISTRATION.answer(asked, said).draft
    assert draft.shipped_on == TODAY - timedelta(1)
    assert draft.protection_days == 60


@pytest.mark.parametrize("said", ["yesterday, or Sunday", "the day of the flood, 60 days"])
def test_what_is_no_answer_in_both_parts_is_asked_about(said: str) -> None:
    asked = Draft(title="Lamp", asking=Field.SHIPPED_ON)
    step = REGISTRATION.answer(asked, said)
    assert step.draft.asking is Field.SHIPPED_ON
    assert step.problems


@pytest.mark.parametrize("said", ["Lamp, yesterday, 60 days", "Lamp, 60 days, yesterday"])
def test_the_first_answer_of_the_guided_way_may_tell_everything(said: str) -> None:
    draft = REGISTRATION.answer(REGISTRATION.begin("").draft, said).draft
    assert (draft.title, draft.shipped_on) == ("Lamp", TODAY - timedelta(1))
    assert draft.protection_days == 60
    assert draft.asking is Field.TRACKING


def test_a_preview_asks_nothing_until_it_is_saved() -> None:
    (draft,) = REGISTRATION.paste("Order ID: 8193002012345678\nLamp\n25 days left\n$5").drafts
    assert draft.preview
    assert draft.asking is None
    saved = REGISTRATION.settle(draft).draft
    assert saved.asking is Field.SHIPPED_ON


def test_the_day_of_the_month_answers_when_it_was_sent() -> None:
    asked = Draft(title="Lamp", asking=Field.SHIPPED_ON)
    said = REGISTRATION.answer(asked, f"on the {TODAY.day}th").draft
    assert said.shipped_on == TODAY


def test_an_end_that_is_over_is_shown_and_asked_about() -> None:
    (draft,) = REGISTRATION.paste(f"Lamp, $5, shipped {ago(80)}, 60 days, RA123456785CN").drafts
    assert draft.protection_end == ago(20)
    step = REGISTRATION.settle(draft)
    assert step.draft.asking is Field.PROTECTION
    assert [one.id for one in step.problems] == [ProblemId.PROTECTION_OVER]


def test_a_preview_is_saved_without_a_number_but_not_without_choosing_between_two() -> None:
    told = Draft(preview=True, title="Lamp", shipped_on=TODAY, protection_days=60)
    assert REGISTRATION.settle(told).draft.asking is None
    two = replace(told, choices=((Field.TRACKING, ("LP00123456789012", "RA123456785CN")),))
    step = REGISTRATION.settle(two)
    assert step.draft.asking is Field.TRACKING
    assert step.draft.options == ("LP00123456789012", "RA123456785CN")


def test_the_day_of_the_order_suggests_the_day_of_shipment() -> None:
    ordered = TODAY - timedelta(20)
    draft = Draft(title="Lamp", ordered_on=ordered, asking=Field.SHIPPED_ON)
    offered = suggestions(draft, TODAY, POLICY)
    assert offered == tuple(str(ordered + timedelta(days)) for days in range(4))


@pytest.mark.parametrize(
    ("asking", "offered"),
    [
        (Field.PROTECTION, ("40 days", "60 days", "75 days", "90 days")),
        (Field.TITLE, ()),
        (None, ()),
    ],
)
def test_only_days_have_likely_answers(asking: Field | None, offered: tuple[str, ...]) -> None:
    assert suggestions(Draft(title="Lamp", asking=asking), TODAY, POLICY) == offered


@pytest.mark.parametrize(
    ("draft", "shuts"),
    [
        (Draft(asking=Field.PROTECTION, protection_end=ago(3)), ago(3) + timedelta(15)),
        (Draft(asking=Field.PROTECTION, protection_end=ago(14)), ago(14) + timedelta(15)),
        (Draft(asking=Field.PROTECTION, protection_end=ago(15)), None),
        (Draft(asking=Field.PROTECTION, protection_end=TODAY), None),
        (Draft(asking=Field.PROTECTION, protection_end=ago(3), shipped_on=ago(3)), None),
        (Draft(asking=Field.PROTECTION, protection_days=60), None),
        (Draft(asking=Field.TITLE, protection_end=ago(3)), None),
    ],
)
def test_protection_may_be_over_as_long_as_the_last_window_is_open(
    draft: Draft, shuts: date | None
) -> None:
    assert end_of_last_window(draft, TODAY, POLICY) == shuts


# -- previews ----------------------------------------------------------------------------------

PREVIEW = Draft(preview=True, title="Lamp", shipped_on=ago(3))
PAGE = tomllib.loads((SAMPLES / "en.toml").read_text(encoding="utf-8"))["page_order_details"][
    "text"
]


def test_a_whole_page_instead_of_a_line_is_read_as_a_page() -> None:
    draft = REGISTRATION.begin(f"{PAGE}\n{'-' * 2000}").draft
    assert not draft.preview
    assert draft.title == REGISTRATION.paste(PAGE).drafts[0].title
    assert draft.order_number is not None


def test_of_a_pasted_order_that_was_not_sent_the_day_of_payment_is_asked() -> None:
    text = "Order ID: 8193002012345678\nOrder placed on: Nov 20, 2026\nAwaiting shipment\nLamp"
    (draft,) = REGISTRATION.paste(text).drafts
    assert draft.unshipped
    assert draft.paid_on is None
    asked = REGISTRATION.settle(replace(draft, title="Lamp")).draft
    assert (asked.asking, asked.options) == (Field.PAID_ON, ("2026-11-20",))


def test_an_order_that_was_sent_before_it_was_placed_is_asked_about() -> None:
    text = (
        "Order ID: 8193002012345678\nOrder date: Nov 10, 2026\nShipped on: Nov 2, 2026\n"
        "Lamp\nUS $5\n60 days"
    )
    (draft,) = REGISTRATION.paste(text).drafts
    asked = REGISTRATION.settle(draft)
    assert [(one.id, one.mapping()) for one in asked.problems] == [
        (
            ProblemId.SHIP_DATE_BEFORE_ORDER,
            {"first": date(2026, 11, 2), "ordered": date(2026, 11, 10)},
        )
    ]
    assert asked.draft.options == ("2026-11-02",)
    kept = REGISTRATION.press(asked.draft, f"{Field.SHIPPED_ON}=#0")
    assert kept is not None
    assert (kept.draft.shipped_on, kept.draft.asking) == (date(2026, 11, 2), None)


def test_days_told_from_an_unknown_day_are_asked_about_with_their_words() -> None:
    text = "Your order 8193331112224448 was shipped 3 days ago. New number: YT2630912345678901"
    (draft,) = REGISTRATION.paste(f"Dear customer, sorry for the trouble.\n{text}").drafts
    (asked,) = REGISTRATION.correct(draft, Field.SHIPPED_ON).problems
    assert (asked.id, asked.mapping()["first"]) == (ProblemId.SHIP_DATE_UNDATED, ago(3))


def test_an_order_whose_end_is_before_it_was_sent_is_asked_about() -> None:
    text = (
        "Order ID: 8193002012345678\nShipped on: Nov 12, 2026\nLamp\nUS $5\n"
        "Buyer protection until Nov 11, 2026"
    )
    (draft,) = REGISTRATION.paste(text).drafts
    asked = REGISTRATION.settle(draft)
    assert [one.id for one in asked.problems] == [ProblemId.SHIPPED_AFTER_END]
    assert asked.draft.asking is Field.PROTECTION


def test_a_field_of_a_preview_is_asked_for_with_what_it_may_be() -> None:
    days = ("2026-05-11", "2026-11-05")
    two = replace(PREVIEW, shipped_on=None, choices=((Field.SHIPPED_ON, days),))
    asked = REGISTRATION.correct(two, Field.SHIPPED_ON).draft
    assert (asked.asking, asked.options) == (Field.SHIPPED_ON, days)
    assert REGISTRATION.correct(two, Field.SELLER).draft.options == ()
    assert REGISTRATION.leave(asked) == two


def test_what_is_said_to_a_preview_is_added_to_it() -> None:
    step = REGISTRATION.add(PREVIEW, "60 days, $12.50")
    assert step is not None
    assert (step.draft.protection_days, step.draft.price) == (60, dollars("12.50"))
    assert (step.draft.asking, step.problems) == (None, ())


@pytest.mark.parametrize("said", ["no, 3 days ago", "it was 3 days ago"])
def test_a_day_alone_is_that_of_the_shipment_of_a_preview(said: str) -> None:
    step = REGISTRATION.add(replace(PREVIEW, shipped_on=ago(5)), said)
    assert step is not None
    assert step.draft.shipped_on == ago(3)


def test_the_day_of_the_order_of_a_preview_can_be_told() -> None:
    step = REGISTRATION.add(PREVIEW, "ordered on October 28")
    assert step is not None
    assert step.draft.ordered_on == date(2026, 10, 28)


def test_of_orders_that_are_over_only_their_number_is_said() -> None:
    paste = REGISTRATION.paste("Order ID: 8193002012345678\nCompleted\nLamp of light\nUS $5")
    assert (paste.drafts, paste.finished) == ((), 1)


def test_what_is_unclear_about_a_preview_is_asked_at_once() -> None:
    step = REGISTRATION.add(PREVIEW, "60 days, $10, $12")
    assert step is not None
    assert (step.draft.asking, step.draft.options) == (Field.PRICE, ("10 USD", "12 USD"))


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        (PREVIEW, "hello"),
        (PREVIEW, "Ring, 60 days"),
        (replace(PREVIEW, preview=False), "60 days"),
    ],
)
def test_what_is_no_fact_of_a_preview_is_not_added(draft: Draft, said: str) -> None:
    assert REGISTRATION.add(draft, said) is None


# -- other answers -----------------------------------------------------------------------------


def test_where_nothing_is_asked_nothing_is_answered() -> None:
    assert REGISTRATION.answer(Draft(title="Lamp"), "60 days") == Step(Draft(title="Lamp"))


@pytest.mark.parametrize("said", ["no tracking", "without a tracking number"])
def test_a_parcel_may_have_no_number(said: str) -> None:
    told = Draft(title="Lamp", shipped_on=ago(3), protection_days=60, asking=Field.TRACKING)
    draft = REGISTRATION.answer(told, said).draft
    assert draft.skipped == (Field.TRACKING,)
    assert draft.asking is None


def test_that_there_is_no_number_can_be_said_at_once() -> None:
    draft = REGISTRATION.begin("Lamp, shipped 3 days ago, 60 days, no tracking").draft
    assert draft.skipped == (Field.TRACKING,)
    assert draft.asking is None


@pytest.mark.parametrize(
    ("asking", "said", "told"),
    [
        (Field.TRACKING, "the number is LP00123456789012", Draft(tracking="LP00123456789012")),
        (Field.GUARANTEED, "delivery guaranteed in 30 days", Draft(guaranteed_days=30)),
        (
            Field.SHIPPED_ON,
            "it was shipped yesterday, protection 60 days",
            Draft(shipped_on=ago(1), protection_days=60),
        ),
    ],
)
def test_an_answer_is_a_sentence_too(asking: Field, said: str, told: Draft) -> None:
    asked = Draft(title="Lamp", asking=asking, unclear=(asking,))
    draft = REGISTRATION.answer(asked, said).draft
    for field in Field:
        if field is not Field.TITLE:
            assert value_of(draft, field) == value_of(told, field)


def test_a_comma_alone_makes_no_second_answer() -> None:
    asked = Draft(title="Lamp", asking=Field.SHIPPED_ON)
    assert REGISTRATION.answer(asked, ", perhaps").draft.asking is Field.SHIPPED_ON


def test_a_bare_number_is_days_of_protection_until_those_are_known() -> None:
    assert EN.begin("Lamp, shipped 2026-11-20, 45").draft.asking is Field.PROTECTION
    assert EN.begin("Lamp, shipped 2026-11-20, 60 days, 45").draft.unclear == (Field.PRICE,)


def test_a_day_in_a_guided_line_is_that_of_the_shipment_once() -> None:
    draft = REGISTRATION.begin("").draft
    step = REGISTRATION.answer(draft, "Lamp, shipped 2026-11-20, yesterday, 60 days")
    assert step.draft.shipped_on == date(2026, 11, 20)


@pytest.mark.parametrize(("said", "paid"), [("free shipping", False), ("paid shipping", True)])
def test_shipping_was_free_or_paid(said: str, paid: bool) -> None:
    asked = Draft(title="Lamp", asking=Field.SHIPPING, preview=True, unclear=(Field.SHIPPING,))
    assert REGISTRATION.answer(asked, said).draft.paid_shipping is paid
    assert problems(REGISTRATION.answer(asked, "perhaps")) == [ProblemId.SHIPPING_CONFLICT]


def test_a_sum_without_a_currency_is_asked_about_with_the_usual_ones() -> None:
    step = REGISTRATION.begin("Lamp, shipped 2026-11-20, 60 days, LP00123456789012, 12.50")
    assert step.draft.asking is Field.PRICE
    assert step.draft.options[:2] == ("12.50 USD", "12.50 EUR")


# -- the draft ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "again"),
    [
        (Draft(title="Lamp"), Draft(title="LAMP"), True),
        (Draft(title="Lamp"), Draft(title="Ring"), False),
        (Draft(title="Lamp"), Draft(tracking="RA123456785CN"), False),
        (Draft(), Draft(), False),
        (
            Draft(title="Lamp", tracking="RA123456785CN"),
            Draft(title="A lamp", tracking="RA123456785CN"),
            True,
        ),
        (
            Draft(title="Lamp", tracking="RA123456785CN"),
            Draft(title="Lamp", tracking="LP00123456789012"),
            False,
        ),
        (Draft(title="Lamp", order=1), Draft(title="Lamp"), False),
    ],
)
def test_an_order_is_told_again_by_its_number_or_else_its_name(
    one: Draft, other: Draft, again: bool
) -> None:
    assert one.is_told_again_by(other) is again
    assert other.is_told_again_by(one) is again


def test_what_a_page_promises_stays_with_its_order() -> None:
    promises = (Promise(kind=PromiseKind.FREE_RETURN, days=15),)
    draft = with_intake(Draft(title="Lamp"), Intake(promises=promises))
    assert draft.promises == with_intake(draft, Intake()).promises == promises


def test_a_draft_may_be_a_number_and_nothing_else() -> None:
    number = Draft(tracking="LP00123456789012", preview=True, unused=("thanks",))
    assert number.tells_only_a_number
    assert not replace(number, title="Lamp").tells_only_a_number
    assert not Draft(title="Lamp").tells_only_a_number


def test_a_draft_that_holds_only_its_question_tells_nothing() -> None:
    assert not Draft(guided=True, asking=Field.TITLE).tells_something
    assert Draft(guided=True, asking=Field.SHIPPED_ON, title="Lamp").tells_something


def test_the_end_is_reckoned_where_the_days_and_their_beginning_are_known() -> None:
    assert Draft(protection_days=60).reckoned_end is None
    assert Draft(shipped_on=ago(3)).reckoned_end is None
    assert Draft(protection_days=60, shipped_on=ago(3)).reckoned_end == ago(3) + timedelta(60)
    assert Draft(protection_end=TODAY, shipped_on=ago(3)).reckoned_end == TODAY


def test_a_choice_is_made_by_whatever_tells_the_field() -> None:
    two = Draft(
        title="Lamp",
        asking=Field.TRACKING,
        choices=(
            (Field.TRACKING, ("LP00123456789012", "RA123456785CN")),
            (Field.PRICE, ("10 USD", "12 USD")),
        ),
    )
    draft = REGISTRATION.answer(two, "RA123456785CN, $12").draft
    assert (draft.tracking, draft.price, draft.choices) == ("RA123456785CN", dollars("12"), ())


# -- screenshots ---------------------------------------------------------------------------------


def page(*lines: str | tuple[str, str]) -> Screen:
    """A page; a pair is a line that may have been misread, and what it might be instead."""
    return Screen(
        tuple(
            ScreenLine(line, (0, 0, 1, 1))
            if isinstance(line, str)
            else ScreenLine(line[0], (0, number, 1, 1), line[1])
            for number, line in enumerate(lines)
        )
    )


SHOWN = ("Order number: 8191234567890123", "Wool scarf, grey", "Total: US $7.40")


def test_what_a_picture_shows_for_certain_is_not_asked() -> None:
    found = seen(Registration(TODAY, "en").paste, page(*SHOWN, ("x1", "x2")))
    (draft,) = found.paste.drafts
    assert draft.choices == ()
    assert found.doubtful == ()


@pytest.mark.parametrize(
    ("line", "otherwise", "field", "proposed"),
    [
        ("Total: US $9.30", "Total: US $0.41", Field.PRICE, "9.30 USD"),
        ("Shipped on: 2026-11-05", "Shipped on: 3137-22-16", Field.SHIPPED_ON, "2026-11-05"),
        ("Protection until 2026-12-31", "Protection until …", Field.PROTECTION, "2026-12-31"),
        ("Buyer protection: 60 days", "Buyer protection: 71 days", Field.PROTECTION, "60 days"),
        ("Tracking: RA123456786CN", "Tracking: RA234567897CN", Field.TRACKING, "RA123456786CN"),
        ("Guaranteed 40 days", "Guaranteed 51 days", Field.GUARANTEED, "40"),
    ],
)
def test_what_may_be_misread_is_proposed_and_asked_before_it_is_saved(
    line: str, otherwise: str, field: Field, proposed: str
) -> None:
    registration = Registration(TODAY, "en")
    found = seen(registration.paste, page(*SHOWN[:2], (line, otherwise)))
    (draft,) = found.paste.drafts
    assert value_of(draft, field) is None
    assert dict(draft.choices)[field] == (proposed,)
    assert [one.text for one in found.doubtful] == [line]
    step = registration.correct(draft, field)
    assert [one.id for one in step.problems] == [ProblemId.PICTURE_UNSURE]
    answered = registration.press(step.draft, f"{field}=#0")
    assert answered is not None
    assert value_of(answered.draft, field) is not None


def test_a_doubtful_day_of_the_order_is_left_out() -> None:
    said, other = "Order placed on: Nov 3, 2026", "Order placed on: Nov 4, 3137"
    read = Registration(TODAY, "en").paste
    (sure,) = seen(read, page("Awaiting delivery", *SHOWN, said)).paste.drafts
    (unsure,) = seen(read, page("Awaiting delivery", *SHOWN, (said, other))).paste.drafts
    assert sure.ordered_on == date(2026, 11, 3)
    assert unsure.ordered_on is None


def test_an_order_that_hangs_on_a_doubtful_line_is_in_doubt_as_a_whole() -> None:
    number = ("Order number: 8191234567890123", "Order number: …")
    found = seen(Registration(TODAY, "en").paste, page(number, *SHOWN[1:]))
    (draft,) = found.paste.drafts
    assert {field for field, _ in draft.choices} == {Field.ORDER_NUMBER, Field.PRICE}


def test_many_doubtful_lines_cost_no_more_than_eight_readings() -> None:
    readings = []
    registration = Registration(TODAY, "en")

    def read(text: str) -> Paste:
        readings.append(text)
        return registration.paste(text)

    seen(read, page(*SHOWN, *((f"x{number}", "x") for number in range(30))))
    assert len(readings) <= 9


# -- one question back -----------------------------------------------------------------------------


def test_each_answer_of_the_guide_can_be_given_anew() -> None:
    step = led(EN, "Lamp", "3 days ago", "60 days")
    for field in (Field.PROTECTION, Field.SHIPPED_ON, Field.TITLE):
        assert step.draft.asking is not None
        step = pressed(EN, step.draft, back_from(step.draft.asking))
        assert step.draft.asking is field
    assert (step.draft.title, step.draft.shipped_on, step.draft.protection) == (None, None, None)
    assert step.draft.answered == ()
    anew = EN.answer(step.draft, "Ring")
    assert (anew.draft.title, anew.draft.asking) == ("Ring", Field.SHIPPED_ON)


def test_before_the_first_answer_there_is_no_way_back() -> None:
    first = EN.begin("").draft
    assert asked_anew(first) == first


def test_a_parcel_that_was_not_sent_can_be_said_to_be_sent_after_all() -> None:
    step = pressed(EN, led(EN, "Lamp").draft, not_shipped_yet())
    back = asked_anew(step.draft)
    assert (back.asking, back.unshipped, back.paid_on) == (Field.SHIPPED_ON, False, None)


# -- answers with words around them ----------------------------------------------------------

DAY = date(2026, 11, 30)
SHIPPED = date(2026, 11, 18)
END = date(2027, 1, 26)


def answered(language: str, said: str, **known: Any) -> Step:
    """What becomes of an answer to the first question about a lamp."""
    draft = replace(Draft(title="Lamp", tracking="LP00761234567890"), **known)
    registration = Registration(DAY, language)
    return registration.answer(registration.settle(draft).draft, said)


@for_each(
    "language, said",
    [
        ("en", "it was nov 18"),
        ("en", "Nov 18, I think"),
        ("en", "on november 18th"),
        ("en", "probably around nov 18"),
        ("en", "they sent it on nov 18"),
        ("ru", "кажется 18 ноября"),
        ("ru", "её отправили 18 ноября вроде"),
        ("uk", "здається, 18 листопада"),
        ("uk", "відправили 18 листопада"),
        ("pl", "to było 18 listopada"),
        ("pl", "18.11 chyba"),
        ("de", "am 18.11."),
        ("de", "das war am 18. November, glaube ich"),
        ("de", "wurde am 18.11. verschickt"),
        ("fr", "c'était le 18 novembre"),
        ("fr", "ils l'ont envoyé le 18 novembre"),
        ("es", "fue el 18 de noviembre"),
        ("es", "creo que el 18 de noviembre"),
        ("pt-BR", "foi em 18 de novembro"),
        ("pt-BR", "18 de novembro, acho"),
    ],
)
def test_a_day_is_read_from_the_words_around_it(language: str, said: str) -> None:
    step = answered(language, said)
    assert step.draft.shipped_on == SHIPPED
    assert step.draft.asking is Field.PROTECTION


@pytest.mark.parametrize("said", ["18 or 19 nov", "not nov 18", "nov 18, i think, or 19",
                                  "не 18, а 19 ноября", "it came on nov 18"])  # fmt: skip
def test_a_day_that_is_in_doubt_is_asked_again(said: str) -> None:
    step = answered("en", said)
    assert step.draft.shipped_on is None
    assert step.problems


def test_a_day_too_long_ago_is_asked_about_with_words_around_it_too() -> None:
    (problem,) = answered("en", "it was on 3 march 2024").problems
    assert problem.id is ProblemId.SHIP_DATE_TOO_OLD


@for_each(
    "language, said",
    [
        ("en", "until jan 26 i think"),
        ("en", "it says 57 days left"),
        ("ru", "пишет 57 дней осталось"),
        ("uk", "пише: до 26 січня"),
        ("pl", "do 26 stycznia chyba"),
        ("de", "sie endet am 26. Januar"),
        ("fr", "elle finit le 26 janvier"),
        ("es", "pone hasta el 26 de enero"),
        ("pt-BR", "acho que até 26 de janeiro"),
    ],
)
def test_an_end_is_read_from_the_words_around_it(language: str, said: str) -> None:
    assert answered(language, said, shipped_on=SHIPPED).draft.protection_end == END


@for_each(
    "language, said",
    [
        ("en", "the page says 90 days from shipping"),
        ("ru", "90 дней со дня отправки"),
        ("uk", "90 днів з дня відправлення"),
        ("pl", "90 dni od wysyłki"),
        ("de", "90 Tage ab Versand"),
        ("fr", "90 jours à partir de l’expédition"),
        ("es", "90 días desde el envío"),
        ("pt-BR", "90 dias a partir do envio"),
    ],
)
def test_days_that_count_from_the_shipment_are_all_of_them(language: str, said: str) -> None:
    assert answered(language, said, shipped_on=SHIPPED).draft.protection_days == 90
    early = answered(language, said).draft
    assert (early.asking, early.protection_days) == (Field.SHIPPED_ON, 90)


@for_each(
    "language, said",
    [
        ("en", "it says 57 days"),
        ("ru", "на странице 57 дней"),
        ("uk", "пише 57 днів"),
        ("pl", "pisze 57 dni"),
        ("de", "da steht 57 Tage"),
        ("fr", "c’est marqué 57 jours"),
        ("es", "pone 57 días"),
        ("pt-BR", "diz 57 dias"),
    ],
)
def test_days_read_off_a_page_may_be_those_that_are_left(language: str, said: str) -> None:
    (problem,) = answered(language, said, shipped_on=SHIPPED).problems
    assert problem.id is ProblemId.PROTECTION_LEFT_OR_WHOLE
    assert readings(problem) == (str(END), "57 days")


def test_what_was_not_asked_for_is_noted_and_the_question_stays() -> None:
    step = answered("en", "it is protected until jan 26")
    assert (step.draft.asking, step.draft.protection_end) == (Field.SHIPPED_ON, END)
    assert not step.problems


def test_mere_days_may_be_those_since_the_shipment() -> None:
    assert answered("en", "57 days").draft.protection_days is None


CHOICES = ((Field.PROTECTION, (str(END),)),)
DOUBT = (Field.PROTECTION, ProblemId.PROTECTION_UNNAMED, "57 days left")


def test_a_yes_confirms_what_is_in_doubt() -> None:
    step = answered("en", "yes", shipped_on=SHIPPED, choices=CHOICES, doubts=(DOUBT,))
    assert (step.draft.protection_end, step.draft.asking) == (END, None)


def test_a_no_leaves_the_question_without_the_doubt() -> None:
    step = answered("en", "no", shipped_on=SHIPPED, choices=CHOICES, doubts=(DOUBT,))
    assert (step.draft.protection, step.draft.options) == (None, ())
    assert step.draft.asking is Field.PROTECTION


def test_another_answer_to_a_doubt_is_read_as_it_is() -> None:
    step = answered("en", "60", shipped_on=SHIPPED, choices=CHOICES, doubts=(DOUBT,))
    assert step.draft.protection_days == 60


@pytest.mark.parametrize(
    ("language", "said"), [("en", "the seller extended by 30 days"), ("ru", "продлил на 30 дней")]
)
def test_more_days_count_from_the_end_that_is_known(language: str, said: str) -> None:
    over = {"shipped_on": date(2026, 9, 11), "protection_days": 60}
    step = answered(language, said, **over)
    assert (step.draft.protection_end, step.draft.asking) == (date(2026, 12, 10), None)


def test_more_days_than_an_unknown_number_are_no_end() -> None:
    assert answered("en", "extended by 30 days", shipped_on=SHIPPED).draft.protection is None
    over = {"shipped_on": date(2026, 9, 11), "protection_days": 60}
    assert answered("en", "where is it?", **over).problems


CARD = Draft(title="Lamp", preview=True)


@for_each(
    "language, said, told",
    [
        ("ru", "20 ноября", {"shipped_on": date(2026, 11, 20)}),
        ("ru", "отправили кажется 20 ноября", {"shipped_on": date(2026, 11, 20)}),
        ("en", "it was nov 20", {"shipped_on": date(2026, 11, 20)}),
        ("en", "until jan 26 i think", {"protection_end": END}),
    ],
)
def test_a_card_takes_an_answer_to_what_it_lacks(
    language: str, said: str, told: dict[str, Any]
) -> None:
    step = Registration(DAY, language).add(CARD, said)
    assert step is not None
    assert step.draft == replace(CARD, **told)


def test_a_card_asks_which_days_are_meant() -> None:
    step = Registration(DAY, "ru").add(CARD, "на странице 75 дней")
    assert step is not None
    assert step.draft.asking is Field.PROTECTION
    assert [one.id for one in step.problems] == [ProblemId.PROTECTION_LEFT_OR_WHOLE]


@pytest.mark.parametrize("said", ["20", "thank you", "no way"])
def test_a_card_takes_nothing_else(said: str) -> None:
    assert Registration(DAY, "en").add(CARD, said) is None
    known = replace(CARD, shipped_on=SHIPPED, protection_end=END)
    assert Registration(DAY, "en").add(known, "nov 20") is None
    assert Registration(DAY, "en").add(replace(CARD, unshipped=True), "nov 20") is None


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("die Lampe ist jetzt auch unterwegs, LP00990001112223", None),
        ("Moving box, LP00990001112223", "Moving box"),
        ("Moving box for a dolls house, LP00990001112223, $5", "Moving box for a dolls house"),
    ],
)
def test_what_says_how_a_parcel_is_is_no_name(said: str, title: str | None) -> None:
    (draft,) = EN.paste(said).drafts
    assert draft.title == title
