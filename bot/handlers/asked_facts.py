"""Answers in words to what is asked of an order once: where it was bought, how it was paid (J)."""

from collections.abc import Awaitable, Callable, Mapping

from advisor.dialogues.corrections import ONE_OF_FEW, Fact
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


FACTS_TOLD: Mapping[Action, OnAnswer] = {
    Action.SHOP_IS: _told(Fact.SHOP),
    Action.PAID_WITH: _told(Fact.PAID_WITH),
}
"""What an answer in words to each of them does."""
