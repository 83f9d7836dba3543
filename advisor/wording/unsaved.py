"""The reminder of an order that was told and not saved: once, on the next day."""

from advisor.dialogues.desk import Kept
from advisor.dialogues.previews import Previews
from advisor.dialogues.registration import Draft
from advisor.wording.adding import SAVE, SAVE_ALL, draft_name, preview_button
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.texts import Html, Texts

#: Orders that are named; of more it is said how many.
_NAMED = 3


def unsaved_message(texts: Texts, kept: Kept) -> Message:
    """Says that what was told is not watched yet: save it, or is it not needed?"""
    dialogue = kept.dialogue
    drop = Press(Action.NOT_NEEDED, argument=str(kept.id))
    not_needed = Button(texts.plain("button-not-needed"), press=drop)
    if isinstance(dialogue, Previews):
        drafts = [item.draft for item in dialogue.items]
        return Message(_said(texts, drafts), ((_save(texts, dialogue), not_needed),))
    assert isinstance(dialogue, Draft)  # what else is unsaved
    resume = Press(Action.RESUME, argument=str(kept.id))
    go_on = Button(texts.plain("button-go-on"), press=resume)
    return Message(_said(texts, [dialogue]), ((go_on, not_needed),))


def _save(texts: Texts, previews: Previews) -> Button:
    count = len(previews.items)
    if count == 1:
        return preview_button(texts, previews, "button-preview-save", SAVE)
    return preview_button(texts, previews, "button-preview-save-all", SAVE_ALL, count=count)


def _said(texts: Texts, drafts: list[Draft]) -> Html:
    names = [draft_name(texts, draft) for draft in drafts]
    shown = ", ".join(names[:_NAMED]) + ("…" if len(names) > _NAMED else "")
    return texts("unsaved", titles=shown, count=len(names))
