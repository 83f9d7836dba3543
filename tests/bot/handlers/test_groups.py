"""In a group only what is meant for us is answered."""

from datetime import UTC, datetime

import pytest
from telegram import Chat, Message, MessageEntity, Update

from bot.handlers.groups import is_for_us


@pytest.mark.parametrize(
    ("text", "length", "ours"),
    [
        ("/add@BuyerClockBot a case", 18, True),
        ("/add a case", 4, True),
        ("/add@another_bot a case", 16, False),
        ("/ban", 4, False),
        ("/add half a surrogate pair: \ud83d", 4, True),
    ],
)
def test_a_command_is_ours_by_its_name(text: str, length: int, *, ours: bool) -> None:
    command = MessageEntity(MessageEntity.BOT_COMMAND, 0, length)
    said = Message(1, datetime.now(UTC), Chat(-1, Chat.GROUP), text=text, entities=[command])

    assert is_for_us(Update(1, message=said), "buyerclockbot") is ours
