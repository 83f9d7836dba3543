"""Which checkpoints ask the buyer for a decision, and which can wait without a sound."""

from datetime import date

from advisor.checkpoints import Checkpoint, CheckpointKind
from advisor.policy import Policy

_K = CheckpointKind

#: Checkpoints on which something is to be decided: unanswered, they are asked again.
ASKING = frozenset(
    {
        _K.DISPUTE_WINDOW_OPENS,
        _K.DISPUTE_WINDOW_CLOSES,
        _K.GUARANTEED_PASSED,
        _K.IN_TRANSIT_REFUND,
        _K.EXTENSION_CHECK,
        _K.DECIDE,
        _K.CHEAP_DISPUTE,
        _K.LAST_COMFORTABLE_DAY,
        _K.MUST_ACT,
        _K.PROTECTION_ENDED,
        _K.DELIVERED_ELSEWHERE_FIRST_CALL,
        _K.DELIVERED_ELSEWHERE_SECOND_CALL,
        _K.DELIVERED_ELSEWHERE_LAST_CALL,
        _K.RETURNED_TO_SELLER,
        _K.WINDOW_CLOSING,
        _K.WINDOW_LAST_DAY,
        _K.DISPUTE_SILENCE,
        _K.DISPUTE_NEGOTIATION_ENDS,
        _K.DISPUTE_DECISION_DUE,
        _K.DECISION_WAITS,
        _K.PARK_ENDS,
        _K.RETURN_SOON,
        _K.RETURN_LAST_DAY,
    }
)

#: Checkpoints that only tell something.
_INFORMATIVE = frozenset(
    {
        _K.SHIPMENT_CHECK,
        _K.CHEAP_PATIENCE,
        _K.STUCK_CHECK,
        _K.INSPECT,
        _K.WINDOW_MIDWAY,
        _K.DISPUTE_ESCALATES,
        _K.DISPUTE_CHECK,
    }
)


def can_wait(checkpoint: Checkpoint, today: date, policy: Policy) -> bool:
    """Whether a nudge may come without a sound: it only informs, and no deadline is near (D1)."""
    if checkpoint.kind not in _INFORMATIVE:
        return False
    deadline = checkpoint.deadline
    return deadline is None or (deadline - today).days > policy.decide
