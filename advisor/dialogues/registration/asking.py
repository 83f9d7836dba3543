"""Which question comes next: about what is unclear first, then about what is missing.

Pure: every step returns a new draft. `today` is the buyer's local date.
"""

from dataclasses import dataclass, replace
from datetime import date

from advisor.dialogues.registration.answers import readings
from advisor.dialogues.registration.draft import Draft, Field, value_of
from advisor.dialogues.registration.unclear import (
    about,
    contradiction,
    doubts_of,
    with_end_to_confirm,
)
from advisor.intake import Problem


@dataclass(frozen=True, slots=True)
class Step:
    """The draft after an answer, and what was wrong with the answer."""

    draft: Draft
    problems: tuple[Problem, ...] = ()
    refused: bool = False
    """Whether nothing in the text could be used, so that no draft is worth keeping."""


def settled(draft: Draft, today: date) -> Step:
    """Continues with the next question, unless the dates contradict each other."""
    wrong = contradiction(draft, today)
    if wrong is not None:
        return asked(draft, (wrong,), today)
    following = with_next_question(draft)
    return Step(following, doubts_of(following))


def asked(draft: Draft, problems: tuple[Problem, ...], today: date) -> Step:
    """Asks about the problems first; without any, about what contradicts itself."""
    wrong = problems or tuple(filter(None, (contradiction(draft, today),)))
    draft = with_end_to_confirm(draft, wrong)
    fields = tuple(dict.fromkeys(about(problem, draft) for problem in wrong))
    unclear = tuple(dict.fromkeys((*fields, *draft.unclear)))
    following = with_next_question(replace(draft, unclear=unclear))
    first = next((one for one in wrong if about(one, draft) is following.asking), None)
    return Step(replace(following, options=readings(first) or following.options), wrong)


def with_next_question(draft: Draft) -> Draft:
    """The draft with its next question; of a preview only what is unclear is asked."""
    wanted = [Field.TITLE, Field.SHIPPED_ON, Field.PROTECTION, Field.TRACKING]
    if draft.unshipped:
        wanted = [Field.TITLE, Field.PAID_ON]
    if draft.guided:
        wanted.append(Field.PRICE)
    missing = [field for field in wanted if value_of(draft, field) is None]
    open_fields = [field for field in Field if field in missing or field in draft.unclear]
    if draft.preview:
        open_fields = list(draft.unclear)
    asking = next((field for field in open_fields if field not in draft.skipped), None)
    options = dict(draft.choices).get(asking, ()) if asking else ()
    return replace(draft, asking=asking, options=options)


def led_on(before: Draft, step: Step) -> Step:
    """The step; the question that it has answered can be asked again."""
    if before.asking is None or step.draft.asking in (None, before.asking):
        return step
    others = (one for one in before.answered if one is not step.draft.asking)
    answered = tuple(dict.fromkeys((*others, before.asking)))
    return replace(step, draft=replace(step.draft, answered=answered))
