"""What is said about people's data."""

from advisor.wording.message import Message
from advisor.wording.texts import Texts


def privacy_message(texts: Texts, retention_days: int) -> Message:
    """What is stored, where and for how long, and how to get and delete it.

    With `retention_days`, what is over is deleted that many days later; with 0 it stays.
    """
    return Message(texts("privacy", days=retention_days))
