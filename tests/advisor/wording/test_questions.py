"""The questions: what is asked, with which answers, and how what is unclear is said."""

from datetime import date, timedelta
from decimal import Decimal

from advisor.advice import Deadline, DeadlineKind
from advisor.dialogues.registration import INDISPENSABLE, Draft, Field, Step
from advisor.errors import DomainError
from advisor.intake import Problem, ProblemId
from advisor.letters import LetterKind
from advisor.money import Money
from advisor.order import Order
from advisor.parcel import SAID_BY_PEOPLE, ParcelState
from advisor.policy import Policy
from advisor.wording.extending import asked_days_question
from advisor.wording.letters import suggested_extension, usual_extension, write_letter
from advisor.wording.message import Action, Message, Press, Style
from advisor.wording.questions import (
    DELIVERED,
    close_question,
    error_text,
    extension_outcome_question,
    extension_question,
    granted_question,
    not_there_question,
    problem_text,
    registration_question,
    state_argument,
    states_rows,
    tracking_question,
    tracking_rows,
)
from advisor.wording.texts import Texts, available_languages, message_id, texts_for
from tests.advisor.messages import check_message, labels, presses, sentence, shown
from tests.advisor.samples import POLICY, asked, day, dollars, granted, order, tracked
from tests.advisor.wording.locales import locale
from tests.cases import for_each

TODAY = date(2026, 11, 23)

EN = texts_for("en")


def arguments(message: Message, action: Action) -> list[str]:
    return [press.argument for press in presses(message, action)]


def asking(draft: Draft, texts: Texts = EN, *problems: Problem) -> Message:
    return registration_question(texts, Step(draft, problems), TODAY, POLICY)


# -- registering -------------------------------------------------------------------------------


@for_each("language", available_languages())
@for_each("field", Field)
def test_every_fact_can_be_asked_for(language: str, field: Field) -> None:
    message = asking(Draft(asking=field), texts_for(language))
    check_message(message)
    assert presses(message)[-1].action is Action.CANCEL
    skips = [one for one in arguments(message, Action.DRAFT) if one.endswith("=skip")]
    assert skips == ([] if field in INDISPENSABLE else [f"{field}=skip"])


def test_the_likely_days_of_shipment_are_buttons() -> None:
    message = asking(Draft(asking=Field.SHIPPED_ON))
    assert arguments(message, Action.DRAFT) == [
        "shipped_on=unshipped",
        "shipped_on=2026-11-23",
        "shipped_on=2026-11-22",
        "shipped_on=2026-11-20",
        "shipped_on=2026-11-16",
    ]
    assert labels(message)[1:5] == [
        sentence(EN, "button-today"),
        sentence(EN, "button-yesterday"),
        sentence(EN, "button-days-ago", days=3),
        sentence(EN, "button-days-ago", days=7),
    ]


def test_the_usual_protections_are_buttons() -> None:
    message = asking(Draft(asking=Field.PROTECTION, shipped_on=TODAY))
    assert arguments(message, Action.DRAFT) == [
        "protection=40 days",
        "protection=60 days",
        "protection=75 days",
        "protection=90 days",
        "protection=skip",
    ]
    assert labels(message)[:4] == ["40 days", "60 days", "75 days", "90 days"]


def test_an_example_of_a_date_is_one_that_could_be_meant() -> None:
    assert "2026-11-20" in check_message(asking(Draft(asking=Field.SHIPPED_ON)))
    assert "until 2027-01-19" in check_message(asking(Draft(asking=Field.PROTECTION)))


def test_of_two_readings_each_is_a_button_with_its_words() -> None:
    dates = Draft(asking=Field.SHIPPED_ON, options=("2026-05-11", "2026-11-05"))
    message = asking(dates)
    assert "shipped_on=#0" in arguments(message, Action.DRAFT)
    assert "May 11, 2026 (Mon)" in labels(message)
    assert "November 5, 2026 (Thu)" in labels(message)
    days = asking(Draft(asking=Field.PROTECTION, options=("60", "75 days", "until May")))
    assert labels(days)[:3] == ["60 days", "75 days", "until May"]


def test_who_ships_a_registered_order_is_not_asked_whether_it_was_sent() -> None:
    message = asking(Draft(asking=Field.SHIPPED_ON, order=1))
    assert "shipped_on=unshipped" not in arguments(message, Action.DRAFT)


def test_a_protection_that_is_over_can_be_confirmed() -> None:
    over = Draft(asking=Field.PROTECTION, shipped_on=TODAY - timedelta(65), protection_days=60)
    message = asking(over, EN, Problem(ProblemId.PROTECTION_OVER, (("date", day(17)),)))
    text = check_message(message)
    assert sentence(EN, "add-over-but-window", date=date(2026, 12, 2)) in text
    assert arguments(message, Action.DRAFT)[0] == "protection=over"


def test_what_was_wrong_stands_before_the_next_question() -> None:
    problem = Problem(ProblemId.SHIP_DATE_UNREADABLE, (("text", "<soon>"),))
    text = check_message(asking(Draft(asking=Field.SHIPPED_ON), EN, problem))
    problem_said, _, question = text.partition("\n\n")
    assert problem_said == sentence(EN, "problem-ship-date-unreadable", text="<soon>")
    assert question == sentence(EN, "add-ask-shipped_on", example="2026-11-20")


SAMPLES: dict[str, str | int | date | Decimal | Money] = {
    "text": "<&>",
    "first": "RR1",
    "second": "RR2",
    "date": TODAY,
    "shipped": TODAY,
    "ordered": TODAY,
    "until": TODAY,
    "reckoned": TODAY,
    "days": 400,
    "limit": 365,
    "length": 5000,
    "amount": Decimal("12.50"),
}


@for_each("language", available_languages())
@for_each("problem_id", ProblemId)
def test_every_problem_has_its_sentence(language: str, problem_id: ProblemId) -> None:
    name = message_id("problem", problem_id)
    wanted = locale(language).variables[name]
    values = tuple((one, SAMPLES[one]) for one in sorted(wanted))
    text = shown(problem_text(texts_for(language), Problem(problem_id, values)))
    assert text[-1] in ".?"
    assert "{" not in text


def test_dates_that_may_be_wrong_are_said_with_their_year() -> None:
    text = problem_text(EN, Problem(ProblemId.SHIP_DATE_FUTURE, (("date", date(2062, 11, 1)),)))
    assert "November 1, 2062" in text


def test_sums_are_told_apart() -> None:
    values = (("first", dollars("10")), ("second", dollars("12.50")))
    text = problem_text(EN, Problem(ProblemId.PRICE_TWICE, values))
    assert "$10" in text
    assert "$12.50" in text


# -- tracking ----------------------------------------------------------------------------------


@for_each("language", available_languages())
def test_all_states_of_a_parcel_can_be_told(language: str) -> None:
    message = tracking_question(texts_for(language), order())
    check_message(message)
    told = arguments(message, Action.TRACK_STATE)
    assert set(told) == {*(state.value for state in SAID_BY_PEOPLE), DELIVERED}
    assert len(set(labels(message))) == len(labels(message))
    assert presses(message)[-1].action is Action.STATUS
    assert tracking_rows(texts_for(language), order()) == message.buttons


# -- extension ---------------------------------------------------------------------------------


def test_the_usual_extensions_are_buttons() -> None:
    message = extension_question(EN, order(), POLICY)
    assert check_message(message) == sentence(
        EN, "extend-question", title="Phone case", shortest=15, longest=30, moves="no"
    )
    assert arguments(message, Action.EXTEND_DAYS) == ["7", "15", "20", "30"]


@for_each(
    ("of", "usual"),
    [
        (order(), (15, 30)),
        (order(tracked(20)), (7, 14)),
        (order(tracked(20, ParcelState.AT_EXPORT)), (15, 30)),
        (order(tracked(20), destination="RU"), (15, 30)),
        (order(tracked(20), days=84, destination="RU"), (7, 14)),
    ],
)
def test_the_days_that_are_called_usual_hold_those_of_the_letter(
    of: Order, usual: tuple[int, int]
) -> None:
    """A5: the question, its buttons, and the days that were asked for agree with the letter."""
    assert usual_extension(of, POLICY) == usual
    days = suggested_extension(of, POLICY)
    assert usual[0] <= days <= usual[1]
    assert str(days) in arguments(extension_question(EN, of, POLICY), Action.EXTEND_DAYS)
    told = asked_days_question(EN, of, day(40), POLICY)
    assert str(days) in arguments(told, Action.ASKED)
    written = write_letter(LetterKind.EXTENSION_REQUEST, of, day(40), POLICY)
    assert f"extend the protection by {days} days" in written


def test_an_operators_extensions_are_buttons() -> None:
    policy = Policy(extension_shortest=10, extension_longest=40, courtesy_extension_shortest=10)
    message = extension_question(EN, order(), policy)
    assert arguments(message, Action.EXTEND_DAYS) == ["10", "20", "40"]


def test_what_came_of_a_request_is_asked_with_the_days_asked_for() -> None:
    message = extension_outcome_question(EN, order(asked(50, days=20)))
    check_message(message)
    assert [(one.action, one.argument) for one in presses(message)] == [
        (Action.EXTENDED_DAYS, "20"),
        (Action.EXTENDED, ""),
        (Action.NOT_EXTENDED, ""),
    ]


def test_the_days_granted_are_buttons_with_those_asked_for_among_them() -> None:
    message = granted_question(EN, order(asked(50, days=12)), POLICY, day(51))
    days = arguments(message, Action.EXTENDED_DAYS)
    assert days == sorted(days, key=int)
    assert {"7", "12", "14", "15", "20", "25", "30"} == set(days)
    assert "/extend 1 until 2027-01-15" in check_message(message)


def test_the_example_of_a_new_end_is_a_new_end() -> None:
    message = granted_question(EN, order(granted(50, 80)), POLICY, day(51))
    assert str(day(95)) in check_message(message)


# -- closing -----------------------------------------------------------------------------------


def test_closing_needs_a_second_word() -> None:
    message = close_question(EN, order(), None)
    check_message(message)
    assert [one.action for one in presses(message)] == [Action.CLOSE_CONFIRMED, Action.STATUS]


def test_who_closes_while_a_dispute_is_possible_is_warned() -> None:
    message = close_question(EN, order(), Deadline(DeadlineKind.WINDOW, day(75)))
    assert check_message(message) == sentence(EN, "close-warning", title="Phone case", date=day(74))
    assert message.buttons[0][0].style is Style.DANGER
    assert close_question(EN, order(), None).buttons[0][0].style is None


@for_each("language", available_languages())
def test_questions_name_the_order_as_it_was_typed(language: str) -> None:
    texts, odd = texts_for(language), order(asked(50), title="<i>Lamp</i> & co")
    for message in (
        tracking_question(texts, odd),
        extension_question(texts, odd, POLICY),
        extension_outcome_question(texts, odd),
        granted_question(texts, odd, POLICY, day(51)),
        close_question(texts, odd, None),
        close_question(texts, odd, Deadline(DeadlineKind.WINDOW, day(75))),
    ):
        assert "<i>Lamp</i> & co" in check_message(message)


# -- what is refused ---------------------------------------------------------------------------


def test_why_something_cannot_be_is_said_with_the_year_of_far_days() -> None:
    near, far = day(21), day(400)
    for on, year in ((near, False), (far, True)):
        error = DomainError("error-parked-not-later", date=on)
        told = shown(error_text(EN, error, day(20)))
        assert told == sentence(EN, "error-parked-not-later", date=EN.date(on, year=year))


def test_an_option_that_is_no_day_stands_as_it_was_read() -> None:
    draft = Draft(title="Lamp", asking=Field.PROTECTION, options=("2027-01-05", "60 days"))
    assert labels(asking(draft))[:2] == [EN.date(date(2027, 1, 5), year=True), "60 days"]
    sum_ = Draft(title="Lamp", asking=Field.PRICE, options=("12.50 USD",))
    assert labels(asking(sum_))[0] == "12.50 USD"


def test_days_of_shipment_that_lie_far_back_are_named_by_their_date() -> None:
    paid = TODAY - timedelta(20)
    draft = Draft(title="Lamp", asking=Field.SHIPPED_ON, paid_on=paid)
    assert EN.date(paid) in labels(asking(draft))


def test_a_word_for_several_states_offers_each() -> None:
    meant = [Press(Action.TRACK_STATE, 1, 1, state) for state in ("moving", "in_country")]
    rows = states_rows(EN, meant)
    assert [button.label for row in rows for button in row] == [
        EN.plain("parcel-moving"),
        EN.plain("parcel-in_country"),
    ]
    assert [button.press for row in rows for button in row] == meant


def test_a_state_brings_the_day_that_was_told_of_it() -> None:
    assert state_argument("moving", None) == "moving"
    assert state_argument("moving", day(9)) != state_argument("moving", None)
    assert state_argument("moving", day(9)).endswith("2026-11-10")


def test_after_the_first_question_of_the_guide_one_can_go_back() -> None:
    first = asking(Draft(asking=Field.TITLE))
    second = asking(Draft(asking=Field.SHIPPED_ON, title="Lamp", answered=(Field.TITLE,)))
    assert "shipped_on=back" in [press.argument for press in presses(second)]
    assert not [press for press in presses(first) if press.argument.endswith("back")]


# -- not where it was to be collected -------------------------------------------------------------


@for_each("language", available_languages())
def test_what_is_not_at_the_post_office_is_asked_about(language: str) -> None:
    texts = texts_for(language)
    numbered = order(tracking_number="LP00123456789012")
    message = not_there_question(texts, numbered)
    assert "LP00123456789012" in check_message(message)
    assert arguments(message, Action.TRACK_STATE) == ["returning", "delivered_elsewhere", "lost"]
    assert "LP0" not in check_message(not_there_question(texts, order(tracking_number=None)))
