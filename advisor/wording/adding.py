"""What is said about orders before they are saved: previews, half-entered ones, lone numbers."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from advisor.dialogues.corrections import FIELDS, Fact, FactValue
from advisor.dialogues.previews import Previews
from advisor.dialogues.registration import REQUIRED, Draft, Field, contradiction, value_of
from advisor.intake import (
    MOST_ORDERS,
    ProtectionDays,
    ProtectionUntil,
    parse_price,
    tracking_hint,
)
from advisor.money import Money
from advisor.order import Order
from advisor.policy import Policy
from advisor.terms import Terms
from advisor.wording.buttons import order_button, plain_button
from advisor.wording.facts import fact_name, shown_value
from advisor.wording.layout import across
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.orders import order_line
from advisor.wording.promises import promised_lines
from advisor.wording.questions import problem_text
from advisor.wording.texts import Html, Texts, join_paragraphs, message_id

#: What a button of a preview does; the fields follow `ASK`.
SAVE, SAVE_ALL, DROP, DROP_ALL = "save", "all", "drop", "none"
SHOW, EDIT, MISREAD, ASK = "show", "edit", "wrong", "ask-"

_FACTS = {field: fact for fact, field in FIELDS.items()}
_SHORT = 24
_OFFERED_ORDERS = 5
_OFFERED_CODES = 6


def preview_message(
    texts: Texts, previews: Previews, today: date, said: Sequence[str] = ()
) -> Message:
    """One order as it was understood, to be saved or corrected. `said` is put before it."""
    draft, count = previews.current, len(previews.items)
    place = previews.place + 1
    heading = texts("preview-heading", place=place, count=count)
    wrong = contradiction(draft, today)
    parts = [
        *said,
        heading,
        Html("\n".join(_lines(texts, draft))),
        promised_lines(texts, draft.promises),
        _missing(texts, draft),
        problem_text(texts, wrong) if wrong is not None else Html(),
        _hint(texts, draft),
        _unused(texts, draft),
    ]
    return Message(join_paragraphs(parts), _rows(texts, previews))


def _lines(texts: Texts, draft: Draft) -> list[Html]:
    title = texts("preview-title", title=draft.title or texts.plain("preview-nameless"))
    lines = [texts("preview-line", name=_name(texts, field), value=value)
             for field in Field if field is not Field.TITLE
             and (value := _value(texts, draft, field)) is not None]  # fmt: skip
    if draft.unshipped:
        lines.insert(0, texts("preview-unshipped"))
    asked = {field for field, _ in draft.choices}
    if draft.ordered_on is not None and draft.paid_on is None and Field.PAID_ON not in asked:
        lines.append(texts("preview-ordered", date=draft.ordered_on))
    if draft.shop is not None:
        shown = shown_value(texts, Fact.SHOP, draft.shop)
        name = fact_name(texts, Fact.SHOP)
        lines.append(texts("preview-line", name=name[:1].upper() + name[1:], value=shown))
    return [title, *lines]


def _name(texts: Texts, field: Field) -> str:
    name = field_name(texts, field)
    return name[:1].upper() + name[1:]


def field_name(texts: Texts, field: Field) -> str:
    """What a field is called, for the middle of a sentence."""
    return texts.plain(f"field-{field.value}")


def _value(texts: Texts, draft: Draft, field: Field) -> FactValue:
    """The value as it is shown; `None` for an unknown one."""
    choices = dict(draft.choices).get(field)
    if choices:
        shown = (_shown_choice(texts, field, choice) for choice in choices[:3])
        return texts.plain("preview-choice", choices=" / ".join(shown))
    value = value_of(draft, field)
    if isinstance(value, ProtectionDays | ProtectionUntil):
        return _protection(texts, draft)
    return None if value is None else shown_value(texts, _FACTS[field], value)


def _protection(texts: Texts, draft: Draft) -> str | None:
    end, days = draft.reckoned_end, draft.protection_days
    if end is not None and draft.terms is Terms.REFUND_BY:
        return texts.plain("preview-refund-by", date=end)
    if end is not None:
        return texts.plain("preview-until", date=end)
    return None if days is None else texts.plain("fact-days", days=days)


def asked_message(texts: Texts, draft: Draft, question: Message) -> Message:
    """A question about one of several orders, which is named above it."""
    title = texts("preview-title", title=draft_name(texts, draft))
    return Message(join_paragraphs([title, question.html]), question.buttons)


def _shown_choice(texts: Texts, field: Field, choice: str) -> str:
    if field is Field.PRICE and isinstance(sum_ := parse_price(choice), Money):
        return texts.money(sum_)
    try:
        return texts.date(date.fromisoformat(choice), year=True)
    except ValueError:
        return choice


def missing_fields(draft: Draft) -> tuple[Field, ...]:
    """What an order cannot do without, and the draft lacks."""
    values = {
        Field.TITLE: draft.title,
        Field.SHIPPED_ON: draft.shipped_on or draft.unshipped or None,
        Field.PROTECTION: draft.protection or draft.unshipped or _left_open(draft),
    }
    return tuple(field for field in Field if field in REQUIRED and values[field] is None)


def _left_open(draft: Draft) -> bool | None:
    """Whether the buyer said that the end is not known yet; `None` if not."""
    return Field.PROTECTION in draft.skipped or None


def _missing(texts: Texts, draft: Draft) -> Html:
    """What has to be asked: what may be one of several, and what nothing is known of."""
    unsure = {field for field, _ in draft.choices}
    asked = missing_fields(draft)
    parts = (
        ("preview-unsure", [one for one in asked if one in unsure]),
        ("preview-missing", [one for one in asked if one not in unsure]),
    )
    lines = [
        texts(said, names=", ".join(field_name(texts, one) for one in fields))
        for said, fields in parts
        if fields
    ]
    return Html("\n".join(lines))


def _hint(texts: Texts, draft: Draft) -> Html:
    return Html() if draft.tracking is None else code_hint(texts, draft.tracking)


def code_hint(texts: Texts, code: str) -> Html:
    """What there is to say about a tracking number, which is accepted all the same."""
    hint = tracking_hint(code)
    if hint is None:
        return Html()
    return texts.fill(message_id("hint", hint.id), hint.mapping())


def _unused(texts: Texts, draft: Draft) -> Html:
    quoted = [texts("quoted", text=text) for text in draft.unused]
    return texts("preview-unused", texts=Html(", ".join(quoted))) if quoted else Html()


def _rows(texts: Texts, previews: Previews) -> tuple[tuple[Button, ...], ...]:
    count = len(previews.items)
    asked = [_ask_button(texts, previews, field) for field in missing_fields(previews.current)]
    rows: list[tuple[Button, ...]] = [
        (
            preview_button(texts, previews, "button-preview-save", SAVE),
            preview_button(texts, previews, "button-preview-edit", EDIT),
        ),
    ]
    if asked:
        rows.insert(0, tuple(asked[:2]))
    misread = preview_button(texts, previews, "button-misread", MISREAD)
    if count == 1:
        rows.append((preview_button(texts, previews, "button-preview-drop", DROP), misread))
        return tuple(rows)
    back, on = (previews.neighbour(steps) for steps in (-1, 1))
    label = f"{previews.place + 1} / {count}"
    rows.append(
        (
            Button("‹", press=_press(previews, SHOW, back)),
            Button(label, press=_press(previews, SHOW, previews.key)),
            Button("›", press=_press(previews, SHOW, on)),
        )
    )
    all_ = preview_button(texts, previews, "button-preview-save-all", SAVE_ALL, count=count)
    rows.append((all_,))
    rows.append(
        (
            preview_button(texts, previews, "button-preview-drop", DROP),
            preview_button(texts, previews, "button-preview-drop-all", DROP_ALL),
        )
    )
    rows.append((misread,))
    return tuple(rows)


def _press(previews: Previews, what: str, key: int | None = None) -> Press:
    of = previews.key if key is None else key
    return Press(Action.PREVIEW, argument=f"{previews.id:x}.{of}.{what}")


def preview_button(
    texts: Texts, previews: Previews, label: str, what: str, **values: int
) -> Button:
    """A button that does something to the shown order of a preview, such as `SAVE`."""
    return Button(texts.plain(label, **values), press=_press(previews, what))


def _ask_button(texts: Texts, previews: Previews, field: Field) -> Button:
    label = texts.plain("button-preview-ask", name=_name(texts, field))
    return Button(label, press=_press(previews, f"{ASK}{field.value}"))


def preview_fields(
    texts: Texts, previews: Previews, today: date, said: Sequence[str] = ()
) -> Message:
    """The preview's buttons, one for every field. `said` is put before it."""
    message = preview_message(texts, previews, today, said)
    buttons = [
        Button(_name(texts, field), press=_press(previews, f"{ASK}{field.value}"))
        for field in Field
    ]
    rows = across(buttons, 2)
    return Message(message.html, (*rows, (back_to_preview(texts, previews),)))


def back_to_preview(texts: Texts, previews: Previews) -> Button:
    """The button that leaves a question of a preview."""
    return preview_button(texts, previews, "button-back", SHOW)


def saved_message(texts: Texts, orders: Sequence[Order], today: date, policy: Policy) -> Message:
    """Several orders that were saved at once, each with its deadline and what to do next."""
    lines = [order_line(texts, order, today, policy) for order in orders]
    parts = [texts("preview-saved-all", count=len(orders)), *lines]
    return Message(join_paragraphs(parts), ((plain_button(texts, Action.ORDERS),),))


def saved_line(texts: Texts, order: Order) -> Html:
    """Says that one of several was saved."""
    return texts("preview-saved", title=order.title, number=order.number)


def left_out_lines(
    texts: Texts, finished: int, known: Sequence[Order], *, more: bool = False
) -> list[Html]:
    """Why some orders of a text are not among the previews."""
    lines = [texts("preview-known", title=order.title, number=order.number) for order in known]
    if finished:
        lines.append(texts("preview-finished", count=finished))
    if more:
        lines.append(texts("preview-first-only", count=MOST_ORDERS))
    return lines


def added_again(texts: Texts, message: Message, order: Order, known: Order) -> Message:
    """The message about a new order, and that another one has its number."""
    said = texts("added-again", title=known.title, number=known.number)
    row = (order_button(texts, Action.DELETE, order),)
    return replace(message, html=join_paragraphs([message.html, said])).with_rows(row)


def known_rows(
    texts: Texts, known: Sequence[tuple[Order, Draft]]
) -> tuple[tuple[Button, ...], ...]:
    """For orders that were pasted again: a new number, and their present state."""
    rows = []
    for order, draft in known[:_OFFERED_ORDERS]:
        row = [order_button(texts, Action.STATUS, order)]
        if draft.tracking is not None and order.tracking_number is None:
            row.insert(0, _code_to_order(texts, draft.tracking, order, "button-code-add"))
        elif order.shipped_on is None and not (order.is_closed or draft.unshipped):
            row.insert(0, order_button(texts, Action.SHIPPED, order))  # its text may say so
        rows.append(tuple(row))
    return tuple(rows)


# -- half-told orders ----------------------------------------------------------------------------


def half_told_message(texts: Texts, names: Sequence[tuple[str, int]]) -> Message:
    """Continue the half-entered order, or begin another?"""
    name, _ = names[0]
    anew = plain_button(texts, Action.ADD, "new")
    anew = Button(texts.plain("button-begin-anew"), press=anew.press)
    rows = (*resume_rows(texts, names), (anew,))
    return Message(texts("half-told", title=name), rows)


def resume_rows(texts: Texts, names: Sequence[tuple[str, int]]) -> tuple[tuple[Button, ...], ...]:
    """A button for each dialogue that can be resumed, by its name and id."""
    return tuple(
        (
            Button(
                texts.plain("button-resume", title=_shortened(name)),
                press=Press(Action.RESUME, argument=str(dialogue_id)),
            ),
        )
        for name, dialogue_id in names[:3]
    )


def draft_name(texts: Texts, draft: Draft) -> str:
    """The name of a half-entered order."""
    known = draft.title or draft.tracking or draft.order_number
    return known or texts.plain("preview-nameless")


def _shortened(text: str) -> str:
    return text if len(text) <= _SHORT else f"{text[: _SHORT - 1].rstrip()}…"


# -- a number without an order -------------------------------------------------------------------


def code_message(texts: Texts, code: str, waiting: Sequence[Order]) -> Message:
    """Whose number is this? An order that waits for one, or a new one."""
    rows = [(_code_to_order(texts, code, order),) for order in waiting[:_OFFERED_ORDERS]]
    new = Press(Action.NEW_WITH_CODE, argument=code)
    rows.append((Button(texts.plain("button-code-new"), press=new),))
    parts = [texts("code-read", code=code), code_hint(texts, code), texts("code-question")]
    return Message(join_paragraphs(parts), tuple(rows))


def _code_to_order(
    texts: Texts, code: str, order: Order, label_id: str = "button-code-to"
) -> Button:
    press = Press(Action.CODE_TO_ORDER, order.number, order.revision, code)
    title = _shortened(order.title)
    label = texts.plain(label_id, number=order.number, title=title, code=code)
    return Button(label, press=press)


def codes_message(texts: Texts, codes: Sequence[str]) -> Message:
    """A label has several codes: which one is the tracking number?"""
    rows = tuple(
        (Button(code, press=Press(Action.CODE, argument=code)),) for code in codes[:_OFFERED_CODES]
    )
    return Message(texts("codes-question", count=len(codes)), rows)


def known_code_message(texts: Texts, order: Order) -> Message:
    """Says that an order has this number already."""
    rows = ((order_button(texts, Action.STATUS, order), order_button(texts, Action.TRACK, order)),)
    return Message(texts("code-known", title=order.title, number=order.number), rows)
