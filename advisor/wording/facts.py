"""The facts of an order in words, and the questions that correct them."""

from collections.abc import Iterable
from datetime import date, timedelta

from advisor.dialogues.corrections import (
    CLEARABLE,
    FIELDS,
    NO,
    ONE_OF_FEW,
    YES,
    Fact,
    FactValue,
    fact_value,
)
from advisor.order import Order
from advisor.places import COUNTRIES
from advisor.wording.buttons import order_button, plain_button
from advisor.wording.chat_settings import country_name
from advisor.wording.layout import across, label
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.texts import Html, Texts, join_paragraphs


def fact_name(texts: Texts, fact: Fact) -> str:
    """The name of a fact, for the middle of a sentence."""
    return texts.plain(f"fact-{fact}")


def fact_line(texts: Texts, fact: Fact, value: FactValue) -> Html:
    """A fact with its value."""
    return texts("fact-line", name=fact_name(texts, fact), value=shown_value(texts, fact, value))


def fact_bullets(texts: Texts, order: Order, facts: Iterable[Fact]) -> list[Html]:
    """Facts of an order as the lines of a list."""
    lines = (fact_line(texts, fact, fact_value(order, fact)) for fact in facts)
    return [texts("bullet", text=line) for line in lines]


def shown_value(texts: Texts, fact: Fact, value: FactValue) -> FactValue:
    """The value of a fact as people read it."""
    if value is None:
        return texts.plain("fact-unknown")
    if fact is Fact.SHIPPING:
        return texts.plain("fact-shipping-paid" if value else "fact-shipping-free")
    if fact in ONE_OF_FEW:
        return texts.plain(f"fact-{fact}-{value}")
    if fact is Fact.COUNTRY:
        return country_name(texts, str(value))
    if fact is Fact.GUARANTEED and isinstance(value, int):
        return texts.plain("fact-days", days=value)
    return value


def edit_message(texts: Texts, order: Order, said: str = "") -> Message:
    """Every fact of an order, and a button to correct each. `said` is put before it."""
    lines = fact_bullets(texts, order, Fact)
    question = texts("edit-question", title=order.title, number=order.number)
    buttons = [_fact_button(texts, order, fact) for fact in Fact]
    rows = (*across(buttons, 2), (order_button(texts, Action.STATUS, order),))
    return Message(join_paragraphs([said, question, Html("\n".join(lines))]), rows)


def _fact_button(texts: Texts, order: Order, fact: Fact) -> Button:
    press = Press(Action.EDIT_FACT, order.number, order.revision, fact.value)
    return Button(_capitalised(fact_name(texts, fact)), press=press)


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def fact_question(
    texts: Texts,
    order: Order,
    fact: Fact,
    today: date,
    *,
    said: str = "",
    readings: tuple[str, ...] = (),
) -> Message:
    """What is the right value? With the likely answers as buttons.

    `said` is what was wrong with the last answer, `readings` its possible meanings.
    """
    now = fact_line(texts, fact, fact_value(order, fact))
    parts = [
        texts("edit-now", title=order.title, number=order.number, fact=now),
        said,
        _question(texts, fact, today),
    ]
    offered = readings or _offered(fact)
    buttons = [_value_button(texts, order, fact, value) for value in offered]
    rows = across(buttons, 2)
    press = Press(Action.EDIT, order.number, order.revision)
    last = [Button(texts.plain("button-back"), press=press), plain_button(texts, Action.CANCEL)]
    if fact in CLEARABLE and fact_value(order, fact) is not None:
        last.insert(0, _button(order, fact, "", texts.plain("button-edit-clear")))
    return Message(join_paragraphs(parts), (*rows, tuple(last)))


def _question(texts: Texts, fact: Fact, today: date) -> Html:
    if fact is Fact.COUNTRY or fact in ONE_OF_FEW:
        return texts(f"edit-ask-{fact}")
    example = today + timedelta(days=57 if fact is Fact.PROTECTION else -3)
    return texts(f"add-ask-{FIELDS[fact]}", example=texts.typed_date(example))


def _offered(fact: Fact) -> tuple[str, ...]:
    if fact in ONE_OF_FEW:
        return tuple(one.value for one in ONE_OF_FEW[fact])
    if fact is Fact.SHIPPING:
        return (YES, NO)
    return COUNTRIES if fact is Fact.COUNTRY else ()


def value_rows(texts: Texts, order: Order, fact: Fact) -> tuple[tuple[Button, ...], ...]:
    """A button for each thing that a fact can be."""
    return across([_value_button(texts, order, fact, value) for value in _offered(fact)], 2)


def value_said(texts: Texts, fact: Fact, text: str) -> str:
    """The value whose button a text repeats, wholly or in part; else the text itself."""
    said = text.casefold().strip(" .!")
    few = ONE_OF_FEW.get(fact, ())
    labels = {one.value: _label(texts, fact, one.value).casefold() for one in few}
    meant = [value for value, own in labels.items() if said and (said in own or own in said)]
    return meant[0] if len(meant) == 1 else text


def _value_button(texts: Texts, order: Order, fact: Fact, value: str) -> Button:
    return _button(order, fact, value, _label(texts, fact, value))


def _label(texts: Texts, fact: Fact, value: str) -> str:
    if fact in ONE_OF_FEW:
        said = label(texts, f"fact-{fact}-{value}")
        return said if fact is Fact.SHOP else _capitalised(said)  # an address is as it is
    if fact is Fact.SHIPPING:
        return _capitalised(str(shown_value(texts, fact, value == YES)))
    if fact is Fact.COUNTRY:
        return country_name(texts, value) or value
    try:
        return texts.date(date.fromisoformat(value), year=True)
    except ValueError:
        return value


def _button(order: Order, fact: Fact, value: str, words: str) -> Button:
    press = Press(Action.EDIT_VALUE, order.number, order.revision, f"{fact.value}={value}")
    return Button(words, press=press)
