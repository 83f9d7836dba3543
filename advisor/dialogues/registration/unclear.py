"""What is wrong with a draft, and which field a problem is about, so that it can be asked for."""

from collections.abc import Iterable, Iterator, Mapping
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
    field = _ABOUT[problem.id]
    # The only past day of an order that was not sent yet is that of its payment.
    return Field.PAID_ON if draft.unshipped and field is Field.SHIPPED_ON else field


#: The value of a question that is asked again: about what a text counts from an unknown day, or
#: without saying of what; or about a day that cannot be.
_IN_DOUBT: Mapping[ProblemId, str] = {
    ProblemId.SHIP_DATE_UNDATED: "text",
    ProblemId.PROTECTION_UNDATED: "text",
    ProblemId.PROTECTION_UNNAMED: "text",
    ProblemId.SHIP_DATE_BEFORE_ORDER: "ordered",
}


def doubts_in(draft: Draft, questions: Iterable[Problem]) -> Iterator[tuple[Field, ProblemId, str]]:
    """Which questions of a text are asked again, with what is in doubt, when a draft is saved."""
    return (
        (about(one, draft), one.id, str(one.mapping()[_IN_DOUBT[one.id]]))
        for one in questions
        if one.id in _IN_DOUBT
    )


def doubts_of(draft: Draft) -> tuple[Problem, ...]:
    """Why the field that a draft asks for has to be asked about, if a text left that open."""
    return tuple(
        _doubt(problem_id, text, draft.options[0])
        for field, problem_id, text in draft.doubts
        if field is draft.asking and draft.options
    )


def _doubt(problem_id: ProblemId, text: str, option: str) -> Problem:
    if problem_id is ProblemId.PICTURE_UNSURE:
        return problem(problem_id, text=text)
    first = date.fromisoformat(option)
    if problem_id is ProblemId.SHIP_DATE_BEFORE_ORDER:
        return problem(problem_id, first=first, ordered=date.fromisoformat(text))
    return problem(problem_id, text=text, first=first)


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
