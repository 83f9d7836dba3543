"""The use case of taking everything along."""

from advisor.wording.texts import texts_for
from bot.exports import File, Story, archive_file, calendar_file, table_file
from bot.services import Services
from storage.records import Chat


async def export(services: Services, chat: Chat) -> tuple[File, ...]:
    """All orders of the chat as files; none without orders."""
    async with services.database.reading() as uow:
        stored = await uow.orders.of_chat(chat.buyer.chat_id)
        stories = [Story(one.order, await uow.orders.history(one.id)) for one in stored]
    if not stories:
        return ()
    texts, now, policy = texts_for(chat.buyer.language), services.clock.now(), services.policy
    orders = [story.order for story in stories]
    return (
        calendar_file(texts, orders, chat.buyer, now, policy),
        table_file(texts, orders, chat.buyer.today(now), policy),
        archive_file(texts, chat.buyer, stories, now),
    )
