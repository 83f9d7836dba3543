"""The day by which a page promises the money back, beside another end that it may name."""

from dataclasses import replace
from datetime import date, timedelta

from advisor.intake.order_text.facts import ROUNDED_DAY, Intake
from advisor.intake.problems import Problem, ProblemId, problem
from advisor.intake.promises import PageTerms
from advisor.terms import Terms

_SEVERAL_ENDS = frozenset({ProblemId.PROTECTION_UNTIL_TWICE, ProblemId.PROTECTION_CONFLICT,
                           ProblemId.PROTECTION_AMBIGUOUS})  # fmt: skip


def with_promises(intake: Intake, told: PageTerms, *, timed: bool) -> Intake:
    """What was read, with what a page promises: the date of a refund goes before any other end.

    Where the page names an earlier end as well, it is asked which is true. `timed` says that an end
    that was read is that of a timer.
    """
    intake = replace(intake, promises=told.promises)
    earlier = _question_of_an_earlier_end(intake, told.refund_by)
    if earlier is not None:
        questions = (earlier, *_not_about_the_end(intake))
        return replace(intake, protection_days=None, protection_end=None, questions=questions)
    if isinstance(told.refund_by, Problem):
        questions = (told.refund_by, *_not_about_the_end(intake))
        return replace(
            intake,
            terms=Terms.REFUND_BY,
            protection_days=None,
            protection_end=None,
            questions=questions,
        )
    if told.refund_by is not None:
        return replace(
            intake,
            terms=Terms.REFUND_BY,
            protection_days=None,
            protection_end=told.refund_by,
            questions=_not_about_the_end(intake),
        )
    dated = intake.protection_end is not None
    return replace(intake, terms=Terms.TIMER) if dated and timed else intake


def _question_of_an_earlier_end(intake: Intake, by: date | Problem | None) -> Problem | None:
    """The question about an end that the text names as well, if it is before that of the refund."""
    if not isinstance(by, date):
        return None
    days, end, shipped_on = intake.protection_days, intake.protection_end, intake.shipped_on
    if end is not None and by - end > ROUNDED_DAY:
        return problem(ProblemId.PROTECTION_UNTIL_TWICE, first=end, second=by)
    if days is not None and shipped_on is not None:
        reckoned = shipped_on + timedelta(days)
        if by - reckoned > ROUNDED_DAY:
            return problem(ProblemId.PROTECTION_CONFLICT, days=days, reckoned=reckoned, until=by)
    return next((one for one in intake.questions if _earliest_end(one, by) < by), None)


def _earliest_end(question: Problem, otherwise: date) -> date:
    """The earliest end between which a question lets choose."""
    if question.id not in _SEVERAL_ENDS:
        return otherwise
    return min(value for value in question.mapping().values() if isinstance(value, date))


def _not_about_the_end(intake: Intake) -> tuple[Problem, ...]:
    return tuple(one for one in intake.questions if not one.id.startswith("protection"))
