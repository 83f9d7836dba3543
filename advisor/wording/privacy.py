"""What is said about people's data."""

from advisor.sightings import Service
from advisor.wording.message import Message
from advisor.wording.texts import Texts, join_paragraphs


def privacy_message(
    texts: Texts, retention_days: int, service: Service | None = None, *, samples: bool = False
) -> Message:
    """What is stored, where and for how long, what leaves, and how to get and delete it.

    With `retention_days`, what is over is deleted that many days later; with 0 it stays. `service`
    is the tracking service that the operator has allowed, `samples` whether texts that were misread
    are stored without what is anybody's own.
    """
    parts = [texts("privacy", days=retention_days)]
    if service is not None:
        parts.append(texts("privacy-tracker", service=service.label))
    if samples:
        parts.append(texts("privacy-misread"))
    return Message(join_paragraphs(parts))
