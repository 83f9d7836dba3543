"""The text of a message to everybody, cut out of the command with its formatting."""

from datetime import UTC, datetime

from telegram import Chat, Message, MessageEntity

from bot.handlers.admin import _html_behind_command
from tests.cases import for_each

NOW = datetime(2026, 11, 1, tzinfo=UTC)


def message(text: str, *entities: tuple[str, str]) -> Message:
    """A message in which parts are formatted, as Telegram counts."""
    spans = []
    for kind, part in entities:
        start, end = text.index(part), text.index(part) + len(part)
        offset = len(text[:start].encode("utf-16-le")) // 2
        length = len(text[start:end].encode("utf-16-le")) // 2
        url = "https://example.org/?a=1&b=2" if kind == "text_link" else None
        spans.append(MessageEntity(kind, offset, length, url=url))
    return Message(1, NOW, Chat(1, "private"), text=text, entities=spans)


@for_each(
    ("said", "html"),
    [
        (message("/broadcast hello"), "hello"),
        (message("/broadcast@buyer_clock_bot\n\nhello\nyou"), "hello\nyou"),
        (message("/broadcast a < b & c"), "a &lt; b &amp; c"),
        (message("/broadcast 👋 hello you", ("bold", "hello")), "👋 <b>hello</b> you"),
        (message("/broadcast hello", ("bold", "/broadcast hello")), "<b>hello</b>"),
        (message("/broadcast hello", ("italic", "/broadcast")), "hello"),
        (
            message("/broadcast look here", ("text_link", "here")),
            'look <a href="https://example.org/?a=1&b=2">here</a>',
        ),
        (message("/broadcast hi @anna", ("mention", "@anna")), "hi @anna"),
        (message("/broadcast"), ""),
        (message("/broadcast   "), ""),
    ],
)
def test_what_stands_behind_the_command_is_kept_as_it_was_formatted(
    said: Message, html: str
) -> None:
    assert _html_behind_command(said) == html
