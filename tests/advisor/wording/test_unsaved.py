"""The reminder of an order that was told and not saved."""

from datetime import UTC, datetime

from advisor.dialogues.desk import Kept
from advisor.dialogues.previews import Previews
from advisor.dialogues.registration import Draft
from advisor.wording.message import Action
from advisor.wording.texts import available_languages, texts_for
from advisor.wording.unsaved import unsaved_message
from tests.advisor.messages import check_message, presses
from tests.cases import for_each

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)


def waiting(*titles: str) -> Kept:
    return Kept(Previews(id=7).added(tuple(Draft(title=title) for title in titles)), NOW)


@for_each("language", available_languages())
@for_each(
    ("kept", "named", "done"),
    [
        (waiting("Lamp"), ("Lamp",), (Action.PREVIEW, "7.0.save")),
        (waiting("Lamp", "Ring"), ("Lamp, Ring", "2"), (Action.PREVIEW, "7.0.all")),
        (waiting("A", "B", "C", "D"), ("A, B, C…", "4"), (Action.PREVIEW, "7.0.all")),
        (Kept(Draft(title="Lamp"), NOW), ("Lamp",), (Action.RESUME, str(int(NOW.timestamp())))),
    ],
)
def test_it_names_what_is_not_saved_and_has_two_ways_out(
    language: str, kept: Kept, named: tuple[str, ...], done: tuple[Action, str]
) -> None:
    message = unsaved_message(texts_for(language), kept)
    text = check_message(message)
    assert all(one in text for one in named)
    answers = [(one.action, one.argument) for one in presses(message)]
    assert answers == [done, (Action.NOT_NEEDED, str(kept.id))]
