"""What a question about a text carries."""

from advisor.intake.problems import ProblemId, problem


def test_a_question_has_its_values_by_name() -> None:
    asked = problem(ProblemId.PRICE_TWICE, first="$5", second="$6")
    assert asked.mapping() == {"first": "$5", "second": "$6"}
    assert problem(ProblemId.TITLE_MISSING).mapping() == {}


def test_a_long_text_is_cut_and_a_number_is_not() -> None:
    values = problem(ProblemId.DATE_UNCLEAR, text="x" * 81, limit=10**90).mapping()
    assert values == {"text": "x" * 79 + "…", "limit": 10**90}
    assert problem(ProblemId.DATE_UNCLEAR, text="x" * 80).mapping() == {"text": "x" * 80}
