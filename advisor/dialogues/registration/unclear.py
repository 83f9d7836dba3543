"""What is wrong with a draft, and which field a problem is about, so that it can be asked for."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from advisor.dialogues.registration.draft import Draft, Field
from advisor.intake import Intake, Problem, ProblemId, check_protection, problem


def left_to_ask(intake: Intake) -> tuple[Problem, ...]:
    """What a text leaves to be asked; a missing title is noticed by the draft."""
    return tuple(one for one in intake.questions if one.id is not ProblemId.TITLE_MISSING)


def contradiction(draft: Draft, today: date) -> Problem | None:
    """What contradicts itself in a draft, on the buyer's local date `today`."""
    if draft.protection is None:
        return None
    wrong = check_protection(draft.protection, shipped_on=draft.shipped_on, today=today)
    over = wrong is not None and wrong.id is ProblemId.PROTECTION_OVER
    return None if over and draft.over_accepted else wrong


def with_end_to_confirm(draft: Draft, problems: tuple[Problem, ...]) -> Draft:
    """The draft with a past end of protection: it is asked about, but may well be right."""
    ends = [one.mapping()["date"] for one in problems if one.id is ProblemId.PROTECTION_OVER]
    if draft.protection is not None or not ends or not isinstance(ends[0], date):
        return draft
    return replace(draft, protection_end=ends[0])


def about(problem: Problem, draft: Draft) -> Field:
    """The field that a problem is about. A number without a word is days, or else the price."""
    if problem.id is ProblemId.NUMBER_UNCLEAR and draft.protection is None:
        return Field.PROTECTION
    return _ABOUT[problem.id]


#: Questions about what a text says as counted from a day, or without saying of what.
OF_A_DAY_OF_WRITING = frozenset(
    {
        ProblemId.SHIP_DATE_UNDATED,
        ProblemId.PROTECTION_UNDATED,
        ProblemId.PROTECTION_UNNAMED,
    }
)


def doubts_of(draft: Draft) -> tuple[Problem, ...]:
    """Why the field that a draft asks for has to be asked about, if a text left that open."""
    return tuple(
        problem(problem_id, text=text)
        if problem_id is ProblemId.PICTURE_UNSURE
        else problem(problem_id, text=text, first=date.fromisoformat(draft.options[0]))
        for field, problem_id, text in draft.doubts
        if field is draft.asking and draft.options
    )


def _field_of(problem_id: ProblemId) -> Field:
    """The field that a problem is about, by the beginning of its id."""
    prefixes = {
        "title": Field.TITLE,
        "text": Field.TITLE,
        "tracking": Field.TRACKING,
        "ship_date": Field.SHIPPED_ON,
        "date": Field.SHIPPED_ON,
        "shipped_after_end": Field.PROTECTION,
        "protection": Field.PROTECTION,
        "price": Field.PRICE,
        "guaranteed": Field.GUARANTEED,
        "days": Field.GUARANTEED,
        "seller": Field.SELLER,
        "order_number": Field.ORDER_NUMBER,
        "number": Field.PRICE,
        "shipping": Field.SHIPPING,
        "picture": Field.TITLE,  # of any field: the draft says which
    }
    return next(field for prefix, field in prefixes.items() if problem_id.startswith(prefix))


_ABOUT: Mapping[ProblemId, Field] = {problem_id: _field_of(problem_id) for problem_id in ProblemId}
