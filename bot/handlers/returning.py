"""Answers in words to what is asked of a return (E5, F7)."""

import re
from collections.abc import Awaitable, Callable, Mapping

from advisor.intake import Problem, parse_tracking
from advisor.intake.parcel_reports import kept_until
from advisor.intake.talk import has_none
from advisor.intake.tellings import denies
from advisor.returns import ReturnCause, ReturnPostage
from advisor.wording.message import Action, Message
from bot.actions import returns
from bot.actions.orders import Target
from bot.visit import Visit

#: Letters. Shorter words, such as "a" and "is", are of no weight.
_SHORTEST = 3


async def _cause_said(visit: Visit, target: Target, said: str) -> Message | None:
    """ "don't know", or what a button says, in answer to why it goes back."""
    labels = {one: visit.texts.plain(f"button-cause-{one}") for one in ReturnCause}
    cause = next((one for one, label in labels.items() if _same(label, said)), None)
    if cause is None and has_none(said):
        cause = ReturnCause.UNKNOWN
    return None if cause is None else await returns.caused(visit, target, cause)


async def _postage_said(visit: Visit, target: Target, said: str) -> Message | None:
    """What a button says, in answer to who pays for sending it back."""
    labels = {one: visit.texts.plain(f"button-postage-{one}") for one in ReturnPostage}
    who = next((one for one, label in labels.items() if _same(label, said)), None)
    who = who or postage_in(labels, said)
    return None if who is None else await returns.postage(visit, target, who)


def postage_in(labels: Mapping[ReturnPostage, str], said: str) -> ReturnPostage | None:
    """The only one whose label has every longer word of an answer: "I pay", "there is a label".

    "There is no label" has no other words, and says the contrary; what is said beyond a label, as
    in "without a label", may do so, too.
    """
    words = _words(said)
    if not words or denies(said):
        return None
    found = [one for one, label in labels.items() if words <= _words(label)]
    return found[0] if len(found) == 1 else None


def _words(text: str) -> set[str]:
    return {one for one in re.findall(r"[^\W\d_]+", text.casefold()) if len(one) >= _SHORTEST}


async def _until_said(visit: Visit, target: Target, said: str) -> Message | None:
    """ "until Friday", or that the page names no day, in answer to until when."""
    last = kept_until(said, today=visit.today, language=visit.texts.language)
    undated = _same(visit.texts.plain("button-return-undated"), said) or has_none(said)
    return await returns.until(visit, target, last) if last or undated else None


async def _number_said(visit: Visit, target: Target, said: str) -> Message | None:
    """A tracking number, in answer to which one the goods have on their way back."""
    code = parse_tracking(said)
    return None if isinstance(code, Problem) else await returns.number(visit, target, code)


def _same(label: str, said: str) -> bool:
    return label.casefold().strip(" .") == said.casefold().strip(" .")


RETURNS_TOLD: Mapping[Action, Callable[[Visit, Target, str], Awaitable[Message | None]]] = {
    Action.RETURN_CAUSE: _cause_said,
    Action.RETURN_POSTAGE: _postage_said,
    Action.RETURN_UNTIL: _until_said,
    Action.RETURN_NUMBER: _number_said,
}
"""What an answer in words to each of them does."""
