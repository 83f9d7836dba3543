"""Twelve orders from registration to their end, with the rulebook's figures as they stand there.

Days count from shipment, which is November 1, 2026. `P` is the end of protection, `D` the opening of
a dispute, `R` the receipt.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, timedelta

from advisor.advice import Situation as S
from advisor.checkpoints import CheckpointKind as K
from advisor.letters import LetterKind as L
from advisor.wording.message import Action as A
from tests.stories.teller import SHIPPED, Teller


def day(number: int) -> date:
    """The date of a day after shipment."""
    return SHIPPED + timedelta(number)


async def untracked(t: Teller) -> None:
    """The number never tracks: letter, dispute, refund."""
    t.end = p = 60
    await t.says(
        "/add Phone case, LP00123456789012, shipped today, 60 days, $25",
        "/add Чехол, LP00123456789012, отправлен сегодня, 60 дней, 25 $",
    )
    await t.hears(S.UNTRACKED_EARLY, noted="registered", act_from=day(10))
    await t.nudge(10, K.SELLER_LETTER, S.UNTRACKED_LETTER, L.TRACKING_CHECK)
    await t.presses(A.WROTE)
    await t.hears(S.UNTRACKED_LETTER_SENT, noted="noted-letter", act_from=day(15))
    t.meanwhile("The seller does not answer.", "Продавец молчит.")
    await t.nudge(15, K.DISPUTE_WINDOW_OPENS, S.UNTRACKED_DISPUTE, L.DISPUTE_UNTRACKED)
    await t.presses(A.DISPUTE)
    await t.hears(None, None)
    assert p
