"""Which messages ask something, and which of their buttons a typed answer means."""

import re
from collections.abc import Mapping
from dataclasses import replace
from enum import Flag, auto

from advisor.dialogues.desk import Choices
from advisor.intake import Problem, parse_days
from advisor.intake.parcel_words import parcel_answers
from advisor.intake.talk import is_no, is_yes, number_in
from advisor.intake.wishes import is_only_a_name
from advisor.parcel import ParcelState
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.questions import DELIVERED
from advisor.wording.settling import SURE
from bot.errors import CallbackDataError
from bot.telegram.keyboards import decode_press, encode_press


class _Trait(Flag):
    """How a button stands to a question, and to what is typed instead of a press."""

    ANSWER = auto()
    """It appears only below a question: if there is one, an answer is expected."""

    CONFIRMING = auto()
    """It does something that cannot simply be taken back: a word of its label is not enough."""

    OPTIONAL = auto()
    """Its message need not be answered."""

    ONE_OF_SEVERAL = auto()
    """It is an answer if there are several of its kind; a single one is an offer."""

    IN_DAYS = auto()
    """It carries a number of days, and any other number may be typed."""


#: Buttons that are not named have none.
_TRAITS: Mapping[Action, _Trait] = {
    Action.CLOSE_CONFIRMED: _Trait.ANSWER | _Trait.CONFIRMING,
    Action.UNDO_CONFIRMED: _Trait.ANSWER | _Trait.CONFIRMING,
    Action.DELETE_CONFIRMED: _Trait.ANSWER | _Trait.CONFIRMING,
    Action.CANCEL_DISPUTE_CONFIRMED: _Trait.ANSWER | _Trait.CONFIRMING,
    Action.FORGET_CONFIRMED: _Trait.ANSWER | _Trait.CONFIRMING,
    Action.EXTENDED_DAYS: _Trait.ANSWER | _Trait.IN_DAYS,
    Action.CODE: _Trait.ANSWER,
    Action.NEW_WITH_CODE: _Trait.ANSWER,
    Action.DRAFT: _Trait.ANSWER | _Trait.OPTIONAL,
    Action.PREVIEW: _Trait.ANSWER | _Trait.OPTIONAL,
    Action.CLAIM: _Trait.ANSWER | _Trait.OPTIONAL,
    Action.EXTEND_DAYS: _Trait.ONE_OF_SEVERAL | _Trait.IN_DAYS,
    Action.ASKED: _Trait.ONE_OF_SEVERAL | _Trait.IN_DAYS,
    Action.TRACK_STATE: _Trait.ONE_OF_SEVERAL,
    Action.LETTER_KIND: _Trait.ONE_OF_SEVERAL,
    Action.EDIT_FACT: _Trait.ONE_OF_SEVERAL,
    Action.DISPUTE: _Trait.ONE_OF_SEVERAL,
    Action.SNOOZE: _Trait.ONE_OF_SEVERAL,
}

_SHORTEST_BEGINNING = 3
_LONGEST_ANSWER = 60


def choices_of(message: Message) -> Choices:
    """The possible answers to a message by its buttons; none if it asks nothing.

    If it expects an answer in words, a choice without a label holds what that belongs to.
    """
    if message.expects is not None:
        return (("", encode_press(message.expects)),)
    every = [button for row in message.buttons for button in row]
    buttons = [one for one in every if one.press and one.press.action is not Action.SAID]
    presses = [button.press for button in buttons if button.press is not None]
    asks = any(map(_asks, presses)) or _offers_several(presses)
    if not asks and not _asks_which_order(presses):
        return ()
    pairs = zip(buttons, presses, strict=True)
    return tuple((button.label, encode_press(press)) for button, press in pairs)


def _is(press: Press, trait: _Trait) -> bool:
    return press.action in _TRAITS and trait in _TRAITS[press.action]


def _asks(press: Press) -> bool:
    """Whether a button alone shows that its message asks something."""
    return _is(press, _Trait.ANSWER) or _begins_anew(press) or _settles(press)


def _settles(press: Press) -> bool:
    """Whether it is the yes to a question of what would settle something."""
    return press.argument == SURE


def _begins_anew(press: Press) -> bool:
    return press.action is Action.ADD and bool(press.argument)


def again(choices: Choices) -> tuple[tuple[Button, ...], ...]:
    """The buttons of a question that none of them answered; none if any text will do."""
    every = [(label, press) for label, data in choices if (press := _press(data)) is not None]
    presses = [(label, press) for label, press in every if label and not _turns_page(press)]
    if any(_is(press, _Trait.OPTIONAL) for _, press in presses):
        return ()
    return tuple((Button(label, press=press),) for label, press in presses)


def _offers_several(presses: list[Press]) -> bool:
    arguments: dict[Action, set[str]] = {}
    for press in presses:
        if _is(press, _Trait.ONE_OF_SEVERAL) and press.argument:
            arguments.setdefault(press.action, set()).add(press.argument)
    return any(len(some) > 1 for some in arguments.values())


def _turns_page(press: Press | None) -> bool:
    return press is not None and press.action is Action.ORDERS and bool(press.argument)


def _asks_which_order(every: list[Press]) -> bool:
    presses = [press for press in every if not _turns_page(press)]
    one_action = len({press.action for press in presses}) == 1
    numbers = {press.order for press in presses}
    return one_action and None not in numbers and len(numbers) == len(presses) > 1


def chosen(choices: Choices, said: str) -> Press | None:
    """The press that a typed answer means; `None` if none for certain."""
    if not choices or len(said) > _LONGEST_ANSWER:
        return None
    if (exact := _by_label(choices, _plain(said))) is not None:
        return _press(exact)
    if answers := states_meant(choices, said):
        return answers[0] if len(answers) == 1 else None
    told = _whether_it_tracks(choices, said) or _whether_it_is_here(choices, said)
    if told is not None:
        return told
    found = (
        _by_beginning(choices, _plain(said)) or _by_number(choices, said) or _by_yes(choices, said)
    )
    if found is not None:
        return _press(found)
    return _days(choices, said) or _by_name(choices, said) or _on_another_page(choices, said)


def states_meant(choices: Choices, said: str) -> tuple[Press, ...]:
    """The state of a parcel, in other words than those on the buttons.

    Several answers if it has to be asked which is meant; none for all other texts.
    """
    presses = (_press(data) for _, data in choices)
    asked = next((one for one in presses if one and one.action is Action.TRACK_STATE), None)
    if asked is None:
        return ()
    return tuple(replace(asked, argument=answer) for answer in sorted(parcel_answers(said)))


def _whether_it_tracks(choices: Choices, said: str) -> Press | None:
    """A no means that the number shows nothing; after a yes it is asked what it shows."""
    presses = (_press(data) for label, data in choices if not label)
    asked = next((one for one in presses if one and one.action is Action.TRACK_STATE), None)
    if asked is None or not (is_yes(said) or is_no(said)):
        return None
    if is_yes(said):
        return Press(Action.TRACK, asked.order)
    return replace(asked, argument=ParcelState.NOT_FOUND.value)


def _whether_it_is_here(choices: Choices, said: str) -> Press | None:
    """A yes or a no to what the carrier says to have delivered."""
    presses = [press for _, data in choices if (press := _press(data)) is not None]
    states = {
        one.argument.partition("@")[0]: one for one in presses if one.action is Action.TRACK_STATE
    }
    elsewhere = ParcelState.DELIVERED_ELSEWHERE.value
    if states.keys() != {DELIVERED, elsewhere} or not (is_yes(said) or is_no(said)):
        return None
    return states[DELIVERED if is_yes(said) else elsewhere]


def asks_for_an_end(choices: Choices) -> int | None:
    """The order whose new end of protection is asked for."""
    presses = (_press(data) for _, data in choices)
    asked = (one.order for one in presses if one and one.action is Action.EXTENDED_DAYS)
    return next(asked, None)


def asks_for_a_sum(choices: Choices) -> Press | None:
    """A button that asks for a sum in a dispute, if a sum is asked for."""
    presses = (_press(data) for _, data in choices)
    return next((one for one in presses if one and one.action is Action.CLAIM), None)


def asks_for_an_offer(choices: Choices) -> int | None:
    """The order for which the sum is asked that its seller offers in the dispute."""
    presses = (_press(data) for label, data in choices if not label)
    asked = (one.order for one in presses if one and one.action is Action.SELLER_OFFERED)
    return next(asked, None)


def asked_in_words(choices: Choices) -> Press | None:
    """What an answer in words belongs to, where one is asked for; `None` where none is."""
    presses = (_press(data) for label, data in choices if not label)
    return next((one for one in presses if one is not None), None)


def orders_in(choices: Choices) -> frozenset[int]:
    """The numbers of the orders that the answers to the last question are about."""
    presses = (_press(data) for _, data in choices)
    return frozenset(one.order for one in presses if one is not None and one.order is not None)


def declined(choices: Choices, said: str) -> bool:
    """Whether a text says no to a question that a button says yes to."""
    return _asks_to_confirm(choices) and is_no(said)


def _labels(choices: Choices) -> list[tuple[str, str]]:
    found = ((_plain(label), data) for label, data in choices if not _turns_page(_press(data)))
    return [(label, data) for label, data in found if label]


def _by_label(choices: Choices, said: str) -> str | None:
    return next((data for label, data in _labels(choices) if label == said), None)


def _by_beginning(choices: Choices, said: str) -> str | None:
    """The only label that begins like this, or contains these words."""
    labels = _labels(choices)
    if len(said) < _SHORTEST_BEGINNING or said.isdigit() or _takes_free_text(choices):
        return None
    begun = [data for label, data in labels if label.startswith(said)]
    if not begun and not _asks_to_confirm(choices):
        begun = [data for label, data in labels if f" {said} " in f" {label} "]
    return begun[0] if len(begun) == 1 else None


def _asks_to_confirm(choices: Choices) -> bool:
    """Whether a button does something irreversible, so that a word of its label is not enough."""
    presses = (_press(data) for _, data in choices)
    return any(press is not None and _confirms(press) for press in presses)


def _confirms(press: Press) -> bool:
    return _is(press, _Trait.CONFIRMING) or _settles(press)


def _takes_free_text(choices: Choices) -> bool:
    """Whether any text may be an answer, so that only a whole label means a button."""
    presses = (_press(data) for _, data in choices)
    return any(press is not None and press.action is Action.DRAFT for press in presses)


def _by_number(choices: Choices, said: str) -> str | None:
    """ "2", "№2": the order of that number."""
    wanted = number_in(said)
    presses = [(press, data) for _, data in choices if (press := _press(data)) is not None]
    if wanted is None or not _asks_which_order([press for press, _ in presses]):
        return None
    return next((data for press, data in presses if press.order == wanted), None)


def _by_name(choices: Choices, said: str) -> Press | None:
    """ "the lamp", where it is asked which order: the only one whose title has the word."""
    found = [(label, press) for label, data in choices if (press := _press(data)) is not None]
    if not _asks_which_order([press for _, press in found]):
        return None
    named = [
        press for label, press in found if press.order is not None and is_only_a_name(said, label)
    ]
    return named[0] if len(named) == 1 else None


def _on_another_page(choices: Choices, said: str) -> Press | None:
    """The order with a number that is on none of the buttons, if they have more pages."""
    wanted = number_in(said)
    presses = [press for _, data in choices if (press := _press(data)) is not None]
    if wanted is None or not any(map(_turns_page, presses)) or not _asks_which_order(presses):
        return None
    return Press(presses[0].action, wanted)


def _by_yes(choices: Choices, said: str) -> str | None:
    if (checked := _whether_the_page_shows_it(choices)) and (is_yes(said) or is_no(said)):
        return checked[0 if is_yes(said) else 1]
    if not is_yes(said):
        return None
    confirming = [data for _, data in choices if (press := _press(data)) and _confirms(press)]
    return confirming[0] if len(confirming) == 1 else None


def _whether_the_page_shows_it(choices: Choices) -> tuple[str, str] | None:
    """The yes and the no to a new end that is to be looked at: the no asks for another."""
    presses = [(press, data) for _, data in choices if (press := _press(data)) is not None]
    yes = [data for press, data in presses if press.action is Action.EXTENDED_DAYS]
    no = [data for press, data in presses if press.action is Action.EXTENDED]
    return (yes[0], no[0]) if len(yes) == 1 and no else None


def _days(choices: Choices, said: str) -> Press | None:
    """Any number of days, not only those on the buttons."""
    days = parse_days(said)
    if isinstance(days, Problem):
        return None
    presses = [press for _, data in choices if (press := _press(data)) is not None]
    asked = next((press for press in presses if _is(press, _Trait.IN_DAYS)), None)
    if asked is None:
        return None
    _, sign, on = asked.argument.partition("@")  # the day of which the buttons are
    return Press(asked.action, asked.order, asked.revision, f"{days}{sign}{on}")


def _press(data: str) -> Press | None:
    try:
        return decode_press(data)
    except CallbackDataError:
        return None


def _plain(text: str) -> str:
    """A label without emoji and punctuation at its ends, in lower case."""
    return re.sub(r"^[\W_]+|[\W_]+$", "", " ".join(text.casefold().replace("ё", "е").split()))
