"""How far a message to everybody has come, as its operator is shown it."""

from advisor.wording.operator import Progress
from storage.records import Broadcast


def progress_of(broadcast: Broadcast) -> Progress:
    """What an operator sees of a broadcast."""
    return Progress(
        id=broadcast.id,
        people=broadcast.people,
        sent=broadcast.sent,
        gone=broadcast.gone,
        unsure=broadcast.unsure,
        failed=broadcast.failed,
    )
