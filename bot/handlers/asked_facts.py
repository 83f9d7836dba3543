"""Answers in words to what is asked of an order once: its end (A1), its shop, its payment (J)."""

from collections.abc import Awaitable, Callable, Mapping

from advisor.dialogues.corrections import ONE_OF_FEW, Fact
from advisor.intake import Problem, ProblemId, parse_protection
from advisor.intake.sites import site_said
from advisor.wording.facts import value_said
from advisor.wording.message import Action, Message
from bot.actions import corrections
from bot.actions.orders import Target
from bot.visit import Visit

OnAnswer = Callable[[Visit, Target, str], Awaitable[Message | None]]


def _told(fact: Fact) -> OnAnswer:
    async def answer(visit: Visit, target: Target, said: str) -> Message | None:
        site = site_said(said) if fact is Fact.SHOP else None
        value = site or value_said(visit.texts, fact, said)
        if value not in {one.value for one in ONE_OF_FEW[fact]}:
            return None
        return await corrections.choose(visit, target, fact, value)

    return answer


async def _end(visit: Visit, target: Target, said: str) -> Message | None:
    """ "60 days", "until December 20", in answer to the question when protection ends (A1)."""
    told = parse_protection(said, today=visit.today, language=visit.texts.language)
    if isinstance(told, Problem) and told.id is not ProblemId.PROTECTION_OVER:
        return None
    return await corrections.choose(visit, target, Fact.PROTECTION, said)


FACTS_TOLD: Mapping[Action, OnAnswer] = {
    Action.END_IS: _end,
    Action.SHOP_IS: _told(Fact.SHOP),
    Action.PAID_WITH: _told(Fact.PAID_WITH),
}
"""What an answer in words to each of them does."""
