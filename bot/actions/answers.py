"""What is said for a change whose own words were lost: that it was noted, and how things stand."""

import json
from dataclasses import replace

from advisor.policy import Policy
from advisor.wording.message import Message
from advisor.wording.status import status_message
from advisor.wording.texts import join_paragraphs, texts_for
from scheduler.clock import Clock
from storage.database import Database
from storage.records import Answer


async def recovered(database: Database, policy: Policy, clock: Clock, owed: Answer) -> Message:
    """The answer to a change that was stored, after the process that made it was killed.

    Raises `StorageError`.
    """
    number = json.loads(owed.payload).get("order")
    async with database.reading() as uow:
        chat = await uow.chats.get(owed.chat_id)
        stored = None if number is None else await uow.orders.get(owed.chat_id, number)
    if chat is None:
        return Message(texts_for("en")("already-noted"))
    texts = texts_for(chat.buyer.language)
    noted = texts("already-noted")
    if stored is None:
        return Message(noted)
    status = status_message(texts, stored.order, chat.buyer.today(clock.now()), policy)
    return replace(status, html=join_paragraphs([noted, status.html]))
