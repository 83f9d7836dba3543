"""Which of several solutions is taken (G4)."""

import pytest

from advisor.intake.chosen import proposal_chosen
from tests.cases import for_each


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("I choose the second", 2),
        ("I take option 2", 2),
        ("I accepted the first solution", 1),
        ("I pick #1", 1),
        ("ich nehme die zweite", 2),
        ("ich wähle Lösung 1", 1),
        ("выбираю второе", 2),
        ("беру вариант 2", 2),
        ("обираю перше", 1),
        ("беру варіант 2", 2),
        ("wybieram drugie", 2),
        ("biorę opcję 1", 1),
        ("je prends la deuxième", 2),
        ("je choisis l’option 1", 1),
        ("elijo la segunda", 2),
        ("acepto la opción 1", 1),
        ("escolho a segunda", 2),
        ("fico com a opção 1", 1),
    ],
)
def test_g4_the_solution_that_a_buyer_takes_is_told_by_its_place(said: str, place: int) -> None:
    assert proposal_chosen(said) == place


@for_each(
    "said",
    [
        "the seller took the second",
        "I don’t take the second",
        "if I take the second, will they pay?",
        "the first or the second",
        "I took the first or the second",
        "it came on the second day",
        "2",
        "I choose $2.50",
    ],
)
def test_what_takes_no_solution_is_left_alone(said: str) -> None:
    assert proposal_chosen(said) is None


@pytest.mark.parametrize(
    ("said", "place"), [("2", 2), ("the second", 2), ("die erste", 1), ("№ 2", 2), ("hello", None)]
)
def test_an_answer_to_the_question_may_be_bare(said: str, place: int | None) -> None:
    assert proposal_chosen(said, asked=True) == place
