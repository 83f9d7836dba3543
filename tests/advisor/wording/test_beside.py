"""The buttons for what was said of orders before these were saved."""

from datetime import date

from advisor.dialogues.desk import Said
from advisor.wording.beside import with_said
from advisor.wording.message import Message
from advisor.wording.texts import texts_for

TEXTS = texts_for("en")
SAVED = Message(TEXTS("cancelled"))


def test_nothing_was_said() -> None:
    assert with_said(TEXTS, SAVED, ()) is SAVED


def test_each_sentence_has_a_button_of_its_own() -> None:
    texts = ("extended 20", "it is at the post office, I will pick it up on Tuesday")
    said = [Said(3, place, date(2026, 11, 23), text) for place, text in enumerate(texts)]
    message = with_said(TEXTS, SAVED, said)
    assert [row[0].label for row in message.buttons] == [
        "✍️ “extended 20”",
        "✍️ “it is at the post office, I will pick i…”",
    ]
    assert [
        (row[0].press.order, row[0].press.argument) for row in message.buttons if row[0].press
    ] == [
        (3, "0"),
        (3, "1"),
    ]
