"""The letters, filled in with an order's own data. Always English (F6)."""

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from babel.dates import format_date

from advisor.advice import Advice, Deadline, DeadlineKind, dispute_reason, extends
from advisor.claims import share_missing
from advisor.disputes import AFTER_A_DECISION, Dispute, DisputeReason, DisputeStage, Solution
from advisor.letters import LetterKind
from advisor.money import Money
from advisor.order import Order
from advisor.parcel import DELIVERED, ParcelState
from advisor.policy import Policy
from advisor.seller import SellerRequest, is_true_reason, is_vain_to_wait, unsent_answer
from advisor.sightings import LastLook
from advisor.tracking import evidence
from advisor.wording.buttons import order_button
from advisor.wording.layout import label, lines_of, short_title
from advisor.wording.message import Action, Button, Message, Press, Rows
from advisor.wording.texts import FALLBACK, Html, Texts, Value, join_paragraphs, texts_for
from advisor.wording.values import proof_of

#: Telegram's limit for the text of a copy button.
COPY_LIMIT = 256

_NONE = "none"

#: Characters of a carrier's line that are quoted.
_QUOTED = 80


def write_letter(
    kind: LetterKind,
    order: Order,
    today: date,
    policy: Policy,
    reason: DisputeReason | None = None,
    *,
    look: LastLook | None = None,
) -> str:
    """The letter as plain English text of at most 1,000 characters.

    `reason` is that of a dispute about to be opened; an open dispute has its own. `look` is the
    last one of a tracking service at its parcel.
    """
    english = texts_for(FALLBACK)
    values = _letter_values(english, order, today, policy, reason) | _quoted(order, look)
    return english.plain(f"letter-{kind}", **values)


def seller_letter(request: SellerRequest, order: Order, today: date, policy: Policy) -> str:
    """The polite answer to what a seller asks for, as plain English text."""
    english = texts_for(FALLBACK)
    values = _letter_values(english, order, today, policy, None)
    name = "true_reason" if is_true_reason(request, order) else request.value
    if (unsent := unsent_answer(request, order)) is not None:
        name = f"unsent_{unsent}"
    here = "yes" if order.is_received else "no"
    told: dict[str, Value] = {"dispute": waiting_costs(order, today, policy), "here": here}
    return english.plain(f"letter-seller-{name}", **{**values, **told})


def waiting_costs(order: Order, today: date, policy: Policy) -> str:
    """Of what waiting, as a seller asks for it, costs the days: of a dispute, or of one to come."""
    if order.has_open_dispute:
        return "yes"
    return "gone" if is_vain_to_wait(order, today, policy) else "no"


def _whole(order: Order, reason: DisputeReason | None) -> Money | None:
    """The whole price; `None` where only a part that is not known yet did not come (E4, F5)."""
    return None if reason is DisputeReason.MISSING_PIECES else order.price


def _letter_values(
    english: Texts, order: Order, today: date, policy: Policy, reason: DisputeReason | None
) -> dict[str, Value]:
    dispute = order.dispute if order.dispute_settles else None
    end = order.end_in_force(policy)
    solution = dispute.solution if dispute else order.wished_solution or Solution.REFUND
    honest = reason or (dispute.reason if dispute else dispute_reason(order, today, policy))
    asked = order.wished or share_missing(order, honest) or _whole(order, honest)
    claim = dispute.claimed if dispute else asked
    return {
        "seller": order.seller or _NONE,
        "order": order.order_number or _NONE,
        "title": order.title,
        "named": _named_by(order),
        "tracking": order.tracking_number or _NONE,
        "shipped": _day(order.shipped_on),
        "day": 0 if order.shipped_on is None else (today - order.shipped_on).days,
        "end": _day(end),
        "over": "unknown" if end is None else "yes" if today >= end else "no",
        "terms": "refund_by" if order.waits_for_its_date(policy) else "timer",
        "refused": _day(order.refused_on),
        "cancelled": _day(order.cancelled_on),
        "who": order.cancelled_who or _NONE,
        "asked": _day(order.extension_asked_on),
        "extension": order.extension_asked_days or suggested_extension(order, policy),
        "letter": _day(order.letter_on),
        "price": order.price or _NONE,
        "claim": claim or _NONE,
        "agreed": (dispute.agreed if dispute else None) or _NONE,
        "solution": solution,
        "part": "yes" if claim is not None and claim != order.price else "no",
        "confirmed": _day(order.confirmed_on),
        "answered": _day(order.customs_answered_on),
        "way_back": (dispute.return_number if dispute else None) or _NONE,
        "parcel": _seen(order),
        "since": _day(order.parcel_since),
        "dated": "yes" if order.parcel_dated else "no",
        "extended": order.extended_days,
        "paid": _day(order.paid_on),
        "came": _NONE if order.pieces_came is None else order.pieces_came,
        "paid_for": _NONE if order.pieces_paid is None else order.pieces_paid,
        "nothing": "yes" if dispute is not None and dispute.offered_nothing else "no",
        "guaranteed": _day(_guarantee_lapsed(order, today)),
        "delivered": _day(order.delivered_on),
        "place": order.delivered_at or _NONE,
        "problem": honest or _NONE,
        "stage": dispute.stage if dispute else _NONE,
        "won": _day(dispute.stage_since if dispute else None),
        "waited": (today - dispute.stage_since).days if dispute else 0,
        "reason": _NONE if honest is None else english.plain(f"letter-reason-{honest}"),
    }


def _quoted(order: Order, look: LastLook | None) -> dict[str, Value]:
    """What a tracking service is quoted with."""
    quoted = evidence(order, look)
    if quoted is None:
        return {"service": _NONE}
    words = quoted.words or ""
    return {
        "service": quoted.service.label,
        "looked": _day(quoted.on),
        "scan": _day(quoted.scan),
        "words": short_title(words, _QUOTED) if words and words.isascii() else _NONE,
    }


def quoting(order: Order, look: LastLook | None) -> tuple[str, ...]:
    """What a tracking service showed last of an awaited parcel, as an English sentence, if any."""
    values = _quoted(order, look)
    if values["service"] == _NONE:
        return ()
    return (texts_for(FALLBACK).plain("case-look", **values),)


def _named_by(order: Order) -> str:
    """By what an order without its number is known to a seller who reads Latin letters only."""
    letters = (letter for letter in order.title if letter.isalpha())
    if order.title.isascii() or all("LATIN" in unicodedata.name(letter, "") for letter in letters):
        return "latin"
    if order.price is not None:
        return "price"
    return "latin" if order.tracking_number is None else "number"


def suggested_extension(order: Order, policy: Policy) -> int:
    """The days to ask for (A5): a courtesy while the parcel moves, otherwise the shorter usual
    term.

    Where goods in transit are refunded late only, as many as reach beyond that day (A8); always
    between the shortest and the longest term that sellers give.
    """
    refund_on, end = order.in_transit_refund_on(policy), order.protection_end
    if refund_on is not None and end is not None and end < refund_on:
        needed = (refund_on - end).days + policy.must_act
        return max(policy.courtesy_extension_shortest, min(policy.extension_longest, needed))
    if order.is_approaching:
        return policy.courtesy_extension_longest
    return policy.extension_shortest


def usual_extension(order: Order, policy: Policy) -> tuple[int, int]:
    """The fewest and the most days that are usually asked for (A5): fewer while it moves.

    Where more are needed to reach the day of A8, not so few.
    """
    few = policy.courtesy_extension_longest
    if order.is_approaching and suggested_extension(order, policy) <= few:
        return policy.courtesy_extension_shortest, few
    return policy.extension_shortest, policy.extension_longest


def extension_choices(order: Order, policy: Policy) -> list[int]:
    """The days that are offered when time is asked for, what the letter says among them."""
    usual = {policy.courtesy_extension_shortest, policy.extension_shortest, 20,
             policy.extension_longest}  # fmt: skip
    return sorted({*usual, suggested_extension(order, policy)})


def _seen(order: Order) -> str:
    """Where the tracking shows the parcel; `vanished` for one that it no longer shows (C1)."""
    if not order.ever_tracked:
        return ParcelState.NOT_FOUND
    if order.parcel in DELIVERED:
        return ParcelState.DELIVERED_ELSEWHERE
    return "vanished" if order.parcel is ParcelState.NOT_FOUND else order.parcel


def _guarantee_lapsed(order: Order, today: date) -> date | None:
    until = order.guaranteed_until()
    return until if until is not None and today > until else None


@lru_cache(1_024)
def _day(day: date | None) -> str:
    return _NONE if day is None else format_date(day, "long", locale=FALLBACK)


def fitting_letters(order: Order, advice: Advice, policy: Policy) -> tuple[LetterKind, ...]:
    """The letters that make sense for the order as it is, the advised one first."""
    fitting: list[LetterKind] = [advice.letter] if advice.letter else []
    if order.dispute is not None and order.has_open_dispute:
        fitting += _dispute_letters(order, order.dispute)
    elif order.shipped_on is None and not order.is_closed:
        fitting.append(LetterKind.SHIPMENT_REQUEST)
    elif order.is_awaited and advice.deadline is not None:
        fitting += _waiting_letters(order, advice.deadline, policy)
    return tuple(dict.fromkeys(fitting))


def _dispute_letters(order: Order, dispute: Dispute) -> Iterator[LetterKind]:
    """What can be said in a dispute; nothing if it is to be cancelled (H2), or all was granted."""
    if order.came_in_dispute or _is_granted(order, dispute):
        return
    if dispute.stage is DisputeStage.RETURN_ARRIVED:
        yield LetterKind.RETURN_REFUND
    yield LetterKind.DISPUTE_REPLY
    if dispute.stage in (DisputeStage.DECIDED, DisputeStage.APPEALED):
        yield LetterKind.MEDIATOR_APPEAL


def _is_granted(order: Order, dispute: Dispute) -> bool:
    """Whether an offer or a decision gives all that is wanted: nothing is to be objected to (G4,
    G6).
    """
    proposed = AFTER_A_DECISION | {DisputeStage.COUNTERED}
    return dispute.stage in proposed and dispute.grants_all(order.price)


def _waiting_letters(order: Order, deadline: Deadline, policy: Policy) -> Iterator[LetterKind]:
    """What can be said to the seller while the parcel is awaited."""
    if order.is_untracked:
        yield LetterKind.TRACKING_CHECK
        if order.letter_on is not None:
            yield LetterKind.TRACKING_NEW_NUMBER
    if deadline.kind is DeadlineKind.PROTECTION and extends(order, policy):
        yield LetterKind.EXTENSION_REQUEST
        if order.extension_asked_on is not None:
            yield LetterKind.EXTENSION_REMINDER


def letter_html(texts: Texts, kind: LetterKind, order: Order, letter: str) -> Html:
    """The letter in a block that a tap copies, below an explanation."""
    explanation = texts(f"letter-name-{kind}.explain", proof=proof_of(order))
    heading = texts("letter-heading", name=texts(f"letter-name-{kind}"), explanation=explanation)
    return join_paragraphs([heading, texts("letter-block", letter=letter)])


def letter_block(texts: Texts, kind: LetterKind, letter: str) -> Html:
    """The letter in a block that a tap copies, below its name."""
    heading = texts("letter-title", name=texts(f"letter-name-{kind}"))
    return lines_of((heading, texts("letter-block", letter=letter)))


def letter_message(  # which letter, of what, when, and what it quotes
    texts: Texts,
    kind: LetterKind,
    order: Order,
    today: date,
    policy: Policy,
    *,
    look: LastLook | None = None,
) -> Message:
    """A letter to copy, with the button that records it as sent if that changes something."""
    letter = write_letter(kind, order, today, policy, look=look)
    rows: list[tuple[Button, ...]] = []
    if copy := copy_button(texts, letter):
        rows.append((copy,))
    if kind is LetterKind.TRACKING_CHECK:
        rows.append((_noting(texts, order, Action.WROTE),))
    if kind is LetterKind.EXTENSION_REQUEST:
        rows.append((asked_button(texts, order, policy),))
    return Message(letter_html(texts, kind, order, letter), tuple(rows))


def copy_button(texts: Texts, letter: str) -> Button | None:
    """A copy button, if the letter is short enough for Telegram's."""
    if len(letter) > COPY_LIMIT:
        return None
    return Button(texts.plain("button-copy"), copies=letter)


def asked_button(texts: Texts, order: Order, policy: Policy) -> Button:
    """The button that records the extension letter as sent, below the letter itself."""
    days = order.extension_asked_days or suggested_extension(order, policy)
    return _noting(texts, order, Action.ASKED, days)


def with_asked(texts: Texts, order: Order, rows: Rows, policy: Policy) -> Rows:
    """The answers below a request for time: first of all that it was sent.

    Asking is what has been done then, and what stands out; that button is left for other days.
    """
    style = next((one.style for row in rows for one in row if _asks(one)), None)
    sent = replace(asked_button(texts, order, policy), style=style)
    others = (
        tuple(_for_other_days(texts, one) if _asks(one) else one for one in row) for row in rows
    )
    return ((sent,), *others)


def _asks(button: Button) -> bool:
    return button.press is not None and button.press.action is Action.EXTEND


def _for_other_days(texts: Texts, button: Button) -> Button:
    return replace(button, label=texts.plain("button-other-days"), style=None)


def _noting(texts: Texts, order: Order, action: Action, days: int | None = None) -> Button:
    """A button that records a letter as sent."""
    argument = "" if days is None else str(days)
    press = Press(action, order.number, order.revision, argument)
    return Button(texts.plain("button-wrote"), press=press)


def choose_letter(texts: Texts, order: Order, kinds: tuple[LetterKind, ...]) -> Message:
    """Asks which of several letters is wanted."""
    if not kinds:
        return Message(texts("letters-none", title=order.title))
    rows = tuple(
        (
            Button(
                label(texts, f"letter-name-{kind}"),
                press=Press(Action.LETTER_KIND, order.number, order.revision, kind.value),
            ),
        )
        for kind in kinds
    )
    back = (order_button(texts, Action.STATUS, order),)
    return Message(texts("letters-question", title=order.title), (*rows, back))
