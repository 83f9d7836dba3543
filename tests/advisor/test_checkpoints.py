from advisor.checkpoints import Checkpoint, CheckpointKind, Manner
from tests.advisor.samples import POLICY, day
from tests.cases import for_each


def silently(kind: CheckpointKind, deadline: int | None, today: int = 10) -> bool:
    end = None if deadline is None else day(deadline)
    point = Checkpoint(kind, 1, day(today), end, ())
    return point.can_come_silently(day(today), POLICY)


@for_each("kind", CheckpointKind)
def test_only_what_informs_comes_without_a_sound(kind: CheckpointKind) -> None:
    assert silently(kind, None) is (kind.manner is Manner.INFORMS)


def test_near_its_deadline_even_what_informs_is_heard() -> None:
    near = POLICY.decide
    assert silently(CheckpointKind.STUCK_CHECK, 10 + near + 1)
    assert not silently(CheckpointKind.STUCK_CHECK, 10 + near)
