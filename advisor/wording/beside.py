"""What was said of an order before it was saved: a button carries it out once it is."""

from collections.abc import Sequence
from dataclasses import replace

from advisor.dialogues.desk import Said
from advisor.wording.layout import short_title
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.texts import Texts, join_paragraphs


def with_said(texts: Texts, message: Message, said: Sequence[Said]) -> Message:
    """The message about saved orders, with a button for each sentence that was said of them."""
    if not said:
        return message
    html = join_paragraphs([message.html, texts("said-before-saving", count=len(said))])
    return replace(message, html=html).with_rows(*((_button(texts, one),) for one in said))


def _button(texts: Texts, said: Said) -> Button:
    short = short_title(" ".join(said.text.split()))
    press = Press(Action.SAID, said.order, argument=str(said.place))
    return Button(texts.plain("button-said", name=short), press=press)
