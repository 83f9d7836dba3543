"""What people say beside an order that they are entering: a question, or news. Pure."""

from advisor.intake import lines
from advisor.intake.tellings import LONGEST_TELLING, telling_in
from advisor.intake.told import Told
from advisor.intake.tracking import says_untracked
from advisor.intake.wishes import Wish, wish_in

#: What is said about how an order began, as a fact of it.
_FACTS = frozenset({Told.SHIPPED, Told.UNSENT})

#: What no name of goods says; "broken heart necklace" is one.
_NO_NAME = frozenset({Told.OFFERED, Told.DISPUTED, Told.ASKED, Told.APPLIED, Told.REFUNDED,
                      Told.TO_BE_CANCELLED, Told.PAID, Told.SILENT, Told.WROTE,
                      Told.DECIDED})  # fmt: skip

#: What is told of an order in other words than a fact.
_NEWS = frozenset({Wish.ARRIVED, Wish.EXTENDED, Wish.REMIND})

#: Answers to what was asked or offered: without that they say nothing.
_ANSWERS = frozenset({Told.ACCEPTED, Told.TURNED_DOWN, Told.NO_SAID})


def is_aside(text: str, *, for_a_name: bool = False) -> bool:
    """Whether a text is a question or news, and no fact of an order that is being entered.

    `for_a_name` says that the name of the goods is asked for, which may be nearly anything.
    """
    if text.rstrip().endswith("?") or wish_in(text) is not None:
        return True
    if lines.is_of_a_carrier(text):  # of which order its number is, it does not say
        return True
    if " " in text.strip() and says_untracked(text):
        return False
    telling = telling_in(text)
    if for_a_name:
        return telling.told in _NO_NAME
    return telling.says_something and telling.told not in _FACTS


def is_news(text: str) -> bool:
    """Whether a text tells of an order what is recorded as soon as that is saved."""
    if len(text) > LONGEST_TELLING or text.rstrip().endswith("?"):
        return False
    wished = wish_in(text)
    if wished is not None and wished.wish not in _NEWS:
        return False
    telling = telling_in(text)
    return wished is not None or (telling.says_something and telling.told not in _ANSWERS)


def drops_it(text: str) -> bool:
    """Whether somebody wants to be rid of what they are entering: "delete it", "cancel that"."""
    wished = wish_in(text)
    return wished is not None and wished.wish in (Wish.DELETE, Wish.UNDO)


def takes_back(text: str) -> bool:
    """Whether somebody wants what was noted last to be undone: "cancel that"."""
    wished = wish_in(text)
    return wished is not None and wished.wish is Wish.UNDO
