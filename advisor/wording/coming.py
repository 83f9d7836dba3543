"""What a date of an order brings, as every list of dates names it."""

from advisor.advice import Verdict, advise, extended_up
from advisor.checkpoints import Checkpoint, CheckpointKind
from advisor.order import Order
from advisor.policy import Policy
from advisor.wording.texts import Texts


def what_comes(texts: Texts, order: Order, point: Checkpoint, policy: Policy) -> str:
    """What a checkpoint of the order brings; D4: no choice where no more time can be asked for."""
    spent = (
        point.kind is CheckpointKind.DECIDE
        and extended_up(order, policy)
        and advise(order, point.on, policy).verdict is Verdict.DISPUTE
    )
    return texts.plain("ahead-dispute" if spent else f"checkpoint-{point.kind}")
