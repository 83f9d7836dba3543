"""What AliExpress offers, which of it is taken, and until when, as it is said (G4)."""

from decimal import Decimal

import pytest

from advisor.checkpoints import CheckpointKind
from advisor.disputes import DisputeReason, Proposal
from advisor.errors import DomainError
from advisor.events import AnswerTermTold, DecisionAccepted, DisputeDecided, DisputeEscalated
from advisor.money import Money
from advisor.order import Order
from advisor.timeline import timeline
from advisor.transitions import apply
from advisor.wording.message import Action
from advisor.wording.open_questions import open_question
from advisor.wording.proposals import answer_term_question
from advisor.wording.status import status_message
from advisor.wording.texts import available_languages, texts_for
from tests.advisor.messages import check_message, presses
from tests.advisor.samples import POLICY, day, disputed, order, received
from tests.cases import for_each

EN = texts_for("en")
TEN = Money(Decimal(10), "USD")
BOTH = (Proposal(TEN), Proposal(None, goes_back=True))
BETWEEN = order(
    received(20), disputed(21, DisputeReason.WRONG_SIZE), DisputeDecided(on=day(30), proposals=BOTH)
)
DECIDED = order(
    received(20), disputed(21, DisputeReason.WRONG_SIZE), DisputeDecided(on=day(30), offered=TEN)
)
TERMED = apply(DECIDED, AnswerTermTold(on=day(30), until=day(40)))


@for_each("language", available_languages())
def test_which_solution_is_taken_is_asked_with_each_as_a_button(language: str) -> None:
    texts = texts_for(language)
    asked = open_question(texts, BETWEEN, day(30), POLICY)
    assert asked is not None
    labels = [one.label for row in asked.rows for one in row]
    assert [label[:2] for label in labels] == ["1.", "2."]
    assert asked.expects is not None
    assert asked.expects.action is Action.SOLUTION
    check_message(status_message(texts, BETWEEN, day(30), POLICY))
    check_message(status_message(texts, TERMED, day(30), POLICY))
    check_message(status_message(texts, TERMED, day(40), POLICY))
    assert check_message(answer_term_question(texts, DECIDED, day(30)))


def test_what_was_accepted_unread_is_asked_without_nothing() -> None:
    taken = order(
        received(20),
        disputed(21, DisputeReason.WRONG_SIZE),
        DisputeDecided(on=day(30)),
        DecisionAccepted(on=day(30)),
    )
    asked = open_question(EN, taken, day(30), POLICY)
    assert asked is not None
    answers = [one.press.argument for row in asked.rows for one in row if one.press]
    assert answers == ["all", "return"]
    assert open_question(EN, apply(DECIDED, DecisionAccepted(on=day(30))), day(30), POLICY) is None


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (30, "Answer by Dec 10 (Thu): the page says Dec 11 (Fri)"),
        (40, "Today is the last day to answer"),
        (41, "Tell me what the page says"),
    ],
)
def test_g4_the_day_that_the_buyer_told_goes_before_what_is_not_known(
    today: int, said: str
) -> None:
    text = check_message(status_message(EN, TERMED, day(today), POLICY))
    assert said in text.replace("\xa0", " ")


def test_g4_that_day_has_two_calls_of_its_own_and_is_forgotten_with_the_decision() -> None:
    kinds = (CheckpointKind.ANSWER_SOON, CheckpointKind.ANSWER_LAST_DAY)

    def calls(of: Order) -> list[tuple[CheckpointKind, int]]:
        return [
            (one.kind, (one.on - day(0)).days) for one in timeline(of, POLICY) if one.kind in kinds
        ]

    assert calls(TERMED) == list(zip(kinds, (37, 39), strict=True))
    assert calls(apply(TERMED, DecisionAccepted(on=day(31)))) == []
    again = apply(TERMED, DisputeDecided(on=day(31), offered=TEN))
    assert calls(again) == list(zip(kinds, (37, 39), strict=True))


@pytest.mark.parametrize(
    ("of", "until", "refused"),
    [
        (DECIDED, 29, "error-answer-term-past"),
        (DECIDED, 900, "error-end-too-far"),
        (apply(DECIDED, DecisionAccepted(on=day(30))), 40, "error-nothing-to-answer"),
        (order(disputed(21), DisputeEscalated(on=day(28))), 40, "error-nothing-to-answer"),
    ],
)
def test_a_day_that_cannot_be_is_refused(of: Order, until: int, refused: str) -> None:
    with pytest.raises(DomainError) as error:
        apply(of, AnswerTermTold(on=day(30), until=day(until)))
    assert error.value.message_id == refused


def test_a_solution_above_the_price_is_refused() -> None:
    above = (Proposal(Money(Decimal(1000), "USD")), Proposal(TEN))
    with pytest.raises(DomainError):
        order(
            received(20),
            disputed(21, DisputeReason.WRONG_SIZE),
            DisputeDecided(on=day(30), proposals=above),
        )


def test_the_question_of_the_last_day_offers_days_to_come() -> None:
    offered = presses(answer_term_question(EN, DECIDED, day(30)), Action.ANSWER_BY)
    assert [one.argument for one in offered][:2] == [str(day(31)), str(day(32))]
