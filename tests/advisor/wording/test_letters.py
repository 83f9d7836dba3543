"""The letters: English, polite, factual, filled in, short enough; and which of them fit."""

import re
from typing import Any

import pytest

from advisor.disputes import GOODS_REASONS, DisputeReason
from advisor.events import (
    ClaimWished,
    DecisionAccepted,
    DecisionAppealed,
    DisputeAnswered,
    DisputeCancelled,
    DisputeClosed,
    DisputeDecided,
    DisputeOpened,
    GoodsArrivedBack,
    GoodsSentBack,
    OrderCancelled,
    OrderClosed,
    ReturnAgreed,
    SiteRefused,
)
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.promises import Canceller
from advisor.seller import SellerRequest
from advisor.sightings import LastLook, Service
from advisor.terms import Terms
from advisor.transitions import apply
from advisor.wording.letters import (
    COPY_LIMIT,
    choose_letter,
    copy_button,
    extension_choices,
    fitting_letters,
    letter_block,
    letter_message,
    quoting,
    seller_letter,
    suggested_extension,
    usual_extension,
    with_asked,
    write_letter,
)
from advisor.wording.message import Action, Button, Press, Style
from advisor.wording.texts import available_languages, texts_for
from tests.advisor.messages import check_message, shown
from tests.advisor.samples import (
    DEAR,
    POLICY,
    advice,
    after,
    asked,
    by_tracker,
    day,
    disputed,
    dollars,
    mistaken,
    order,
    received,
    tracked,
    unshipped,
    wrote,
)
from tests.cases import for_each

K = LetterKind

EN = texts_for("en")

LONGEST: dict[str, Any] = {
    "title": "W" * 100,
    "seller": "M" * 100,
    "tracking_number": "A" * 40,
    "order_number": "8" * 20,
    "price": dollars("9999999.99"),
}

KNOWN: dict[str, Any] = {"seller": "Bright Shop", "order_number": "8012345678901234"}

MOVING = order(tracked(9), **KNOWN)
IN_DISPUTE = order(disputed(20, claimed=dollars("20")), **KNOWN)
ARRIVED_BACK = order(
    received(20),
    disputed(20, DisputeReason.DAMAGED),
    ReturnAgreed(on=day(22)),
    GoodsSentBack(on=day(24)),
    GoodsArrivedBack(on=day(30)),
)
GRANTED = apply(IN_DISPUTE, DisputeDecided(on=day(30), offered=dollars("20")))
WON = apply(IN_DISPUTE, DisputeClosed(on=day(30), outcome="won", refund=dollars("20")))


def letter(kind: LetterKind, of: Order, number: int, reason: DisputeReason | None = None) -> str:
    return write_letter(kind, of, day(number), POLICY, reason)


# -- what stands in them -----------------------------------------------------------------------

SAID: tuple[tuple[LetterKind, Order, int, tuple[str, ...]], ...] = (
    (
        K.CANCELLED_REFUND,
        order(OrderCancelled(on=day(5), who=Canceller.SELLER), **KNOWN),
        20,
        ("It was cancelled by the seller on November 6, 2026.", "I paid with: $42.50."),
    ),
    (
        K.SITE_REFUSES,
        order(tracked(9), SiteRefused(on=day(58)), **KNOWN),
        58,
        ("I tried to open a dispute on", "does not take it yet", "as soon as the site allows it"),
    ),
    (
        K.DISPUTE_IN_TRANSIT,
        order(tracked(9), terms=Terms.REFUND_BY, **KNOWN),
        61,
        ("promised a refund if the parcel was not delivered before December 31, 2026",),
    ),
    (
        K.TRACKING_CHECK,
        order(**KNOWN),
        10,
        (
            "Dear Bright Shop,",
            "my order 8012345678901234 (“Phone case”)",
            "shipped on November 1, 2026, 10 days ago",
            "LP00123456789012",
        ),
    ),
    (K.TRACKING_CHECK, order(), 10, ("Dear seller,", "my order “Phone case”")),
    (K.TRACKING_CHECK, order(tracking_number=None), 10, ("no tracking number",)),
    (K.TRACKING_NEW_NUMBER, order(wrote(10)), 14, ("a number that works",)),
    (
        K.EXTENSION_REQUEST,
        MOVING,
        55,
        ("December 31, 2026", "by 14 days"),
    ),
    (K.EXTENSION_REQUEST, order(), 55, ("by 15 days",)),
    (K.EXTENSION_REQUEST, order(asked(50, days=20)), 50, ("by 20 days",)),
    (
        K.EXTENSION_REMINDER,
        order(tracked(9), asked(50, days=20)),
        51,
        ("December 21, 2026", "December 31, 2026", "by 20 days"),
    ),
    (K.DISPUTE_UNTRACKED, order(), 15, ("cannot be tracked", "full refund of $42.50.")),
    (
        K.DISPUTE_UNTRACKED,
        order(wrote(10)),
        15,
        ("November 11, 2026",),
    ),
    (K.DISPUTE_UNTRACKED, order(price=None), 15, ("I would like a full refund.",)),
    (
        K.DISPUTE_IN_TRANSIT,
        MOVING,
        59,
        ("on its way", "ends on December 31, 2026"),
    ),
    (K.DISPUTE_IN_TRANSIT, MOVING, 60, ("ended on December 31, 2026",)),
    (K.DISPUTE_IN_TRANSIT, order(), 59, ("No tracking service",)),
    (
        K.DISPUTE_LATE,
        order(tracked(9), guaranteed_days=40),
        41,
        ("by December 11, 2026", "41 days ago"),
    ),
    (
        K.DISPUTE_LATE,
        order(tracked(9), days=100, destination="RU"),
        90,
        ("90 days ago", "full refund"),
    ),
    (
        K.DISPUTE_DELIVERED_ELSEWHERE,
        order(tracked(20, ParcelState.DELIVERED_ELSEWHERE)),
        20,
        ("“delivered”", "November 21, 2026", "did not receive", "proof of delivery"),
    ),
    (
        K.DISPUTE_RETURNED,
        order(tracked(20, ParcelState.RETURNING)),
        20,
        ("going back to the seller", "have not received"),
    ),
    (
        K.RETURNED_OWN,
        order(tracked(20, ParcelState.RETURNING)),
        20,
        ("going back to you", "send it again"),
    ),
    (K.DISPUTE_REPLY, IN_DISPUTE, 22, ("is the true one", "refund of $20.")),
    (
        K.DISPUTE_REPLY,
        apply(IN_DISPUTE, DisputeAnswered(on=day(22), answer="countered", nothing=True)),
        22,
        ("offer is 0", "refund of $20."),
    ),
    (K.SHIPMENT_REQUEST, after(unshipped()), 5, ("November 1, 2026", "when you will send it")),
    (
        K.DISPUTE_REPLY,
        apply(IN_DISPUTE, DisputeAnswered(on=day(22), answer="countered", offered=dollars("5"))),
        22,
        ("Thank you for your offer.", "refund of $20."),
    ),
    (
        K.MEDIATOR_APPEAL,
        apply(IN_DISPUTE, DisputeDecided(on=day(30))),
        31,
        ("more evidence", "the tracking number cannot be tracked", "refund $20."),
    ),
    (
        K.REFUND_REMINDER,
        WON,
        44,
        ("on December 1, 2026", "refund of $20.", "14 days"),
    ),
    (
        K.RETURN_REFUND,
        ARRIVED_BACK,
        44,
        ("By December 1, 2026 they had arrived.", "14 days have passed", "release the refund"),
    ),
)


@for_each(
    ("kind", "of", "number", "words"),
    SAID,
    ids=[f"{row[0]}-{index}" for index, row in enumerate(SAID)],
)
def test_a_letter_is_filled_in_with_the_orders_own_data(
    kind: LetterKind, of: Order, number: int, words: tuple[str, ...]
) -> None:
    text = letter(kind, of, number)
    assert [one for one in words if one not in text] == []


def test_every_letter_is_tried() -> None:
    assert {row[0] for row in SAID} | {K.DISPUTE_GOODS} == set(LetterKind)


def test_the_goods_have_a_letter_for_each_reason() -> None:
    here = order(received(20), **KNOWN)
    letters = {reason: letter(K.DISPUTE_GOODS, here, 21, reason) for reason in GOODS_REASONS}
    assert len(set(letters.values())) == len(GOODS_REASONS)
    for reason, text in letters.items():
        assert "attached evidence" in text
        some_came = reason is DisputeReason.MISSING_PIECES  # E4
        asked = "refund for the missing pieces." if some_came else "refund of $42.50."
        assert asked in text


def test_a_dispute_that_runs_has_its_own_reason() -> None:
    running = order(received(20), disputed(21, DisputeReason.WRONG_SIZE, dollars("10")))
    text = letter(K.DISPUTE_GOODS, running, 22)
    assert "wrong size" in text
    assert "refund of $10." in text


def test_a_letter_names_no_sum_and_no_reason_of_a_dispute_that_were_not_told() -> None:
    told = letter(K.DISPUTE_REPLY, order(disputed(20)), 22)
    assert "request for a refund." in told
    assert "The reason I named is the true one." in told
    untold = order(DisputeOpened(on=day(20)))
    assert "The reason I named" not in letter(K.DISPUTE_REPLY, untold, 22)
    assert "as I described them." in letter(K.MEDIATOR_APPEAL, untold, 22)


# -- how they are written ----------------------------------------------------------------------

ORDERS = (
    order(),
    order(price=None),
    order(tracking_number=None, price=None),
    order(wrote(10)),
    MOVING,
    order(tracked(9), guaranteed_days=40),
    order(asked(50)),
    order(tracked(10, ParcelState.DELIVERED_ELSEWHERE)),
    order(tracked(10, ParcelState.RETURNING)),
    order(received(20)),
    after(unshipped()),
    IN_DISPUTE,
    apply(IN_DISPUTE, DisputeAnswered(on=day(22), answer="refused")),
    apply(IN_DISPUTE, DisputeAnswered(on=day(22), answer="countered", offered=dollars("5"))),
    apply(IN_DISPUTE, DisputeDecided(on=day(30))),
    WON,
)
#: Every letter that is ever offered, and every one at its longest.
OFFERED = {
    (kind, letter(kind, of, number))
    for of in ORDERS
    for number in (0, 1, 2, 10, 14, 15, 30, 44, 55, 58, 59, 60, 65, 80)
    for kind in fitting_letters(of, advice(of, number), POLICY)
}
LONGEST_LOOK = LastLook(service=Service.SEVENTEENTRACK, on=day(65), scan=day(60), words="W" * 200)
LONGEST_LETTERS = {
    (kind, write_letter(kind, of, day(65), POLICY, look=LONGEST_LOOK))
    for of in (order(**LONGEST), order(disputed(20), **LONGEST))
    for kind in K
}


@for_each("kind", K)
def test_a_letter_never_has_holes_or_the_names_of_values_in_it(kind: LetterKind) -> None:
    for text in (text for one, text in OFFERED if one is kind):
        assert not re.search(r"[{}$](?!\d)|\bnone\b|\bNone\b|  |\n\n\n| [.,;:?]|\(\)", text), text
        assert text == text.strip()
        assert text.isprintable() or "\n" in text


@for_each("kind", K)
def test_a_letter_fits_the_form_with_the_longest_values(kind: LetterKind) -> None:
    assert max(len(text) for one, text in LONGEST_LETTERS if one is kind) <= 1000


@for_each("kind", K)
def test_a_letter_is_english_and_ends_in_a_sentence(kind: LetterKind) -> None:
    for text in (text for one, text in OFFERED | LONGEST_LETTERS if one is kind):
        assert not re.search("[а-яё]", text, re.IGNORECASE)
        assert text[-1] in ".?"


@pytest.mark.parametrize(
    ("kind", "scan", "words", "said"),
    [
        (K.DISPUTE_UNTRACKED, None, None, "On {15}, 17TRACK showed no scan of the parcel."),
        (
            K.DISPUTE_IN_TRANSIT,
            9,
            "Left",
            "On {15}, the last scan shown by 17TRACK was of {9}: “Left”.",
        ),
        (K.DISPUTE_LATE, 9, "Прибыло", "On {15}, the last scan shown by 17TRACK was of {9}."),
        (K.DISPUTE_RETURNED, None, "Refused", "On {15}, 17TRACK showed: “Refused”."),
        (K.DISPUTE_DELIVERED_ELSEWHERE, None, None, "showed no scan"),
        (K.TRACKING_CHECK, None, None, "showed no scan"),
    ],
)
def test_a_letter_says_what_a_service_showed_when_it_was_asked_last(
    kind: LetterKind, scan: int | None, words: str | None, said: str
) -> None:
    look = LastLook(
        service=Service.SEVENTEENTRACK,
        on=day(15),
        scan=None if scan is None else day(scan),
        words=words,
    )
    text = write_letter(
        kind, order(by_tracker(10, ParcelState.NOT_FOUND)), day(15), POLICY, look=look
    )
    for number in (9, 15):
        said = said.replace(
            f"{{{number}}}", f"{day(number):%B} {day(number).day}, {day(number).year}"
        )
    assert said in text
    assert "17TRACK" not in letter(kind, order(tracked(9)), 15)


def test_a_service_is_quoted_while_its_parcel_is_awaited() -> None:
    look = LastLook(service=Service.SHIP24, on=day(15), scan=day(9), words="Left")
    [said] = quoting(order(by_tracker(10, ParcelState.NOT_FOUND)), look)
    assert all(words in said for words in ("Ship24", "Left"))
    assert quoting(order(), None) == ()


def test_one_day_is_a_day() -> None:
    assert "1 day ago" in letter(K.TRACKING_CHECK, order(), 1)
    assert "1 days" not in letter(K.TRACKING_CHECK, order(), 1)


def test_values_stand_in_a_letter_as_they_were_typed() -> None:
    odd = order(title='Lamp <b>& "5"', seller="Söhne & Co <x>")
    assert '“Lamp <b>& "5"”' in letter(K.TRACKING_CHECK, odd, 10)
    assert "Dear Söhne & Co <x>," in letter(K.TRACKING_CHECK, odd, 10)


@for_each("language", available_languages())
@for_each("kind", K)
def test_a_letter_has_an_explanation_in_the_buyers_language_above_it(
    language: str, kind: LetterKind
) -> None:
    texts = texts_for(language)
    odd = order(disputed(20), title="Lamp <b>& 5")
    message = letter_message(texts, kind, odd, day(44), POLICY)
    text = check_message(message)
    assert text.startswith(texts.plain(f"letter-name-{kind}"))
    assert texts.plain(f"letter-name-{kind}.explain", proof="tracking") in text
    assert text.endswith(letter(kind, odd, 44))
    assert message.html.count("<pre>") == 1


def test_below_an_advice_a_letter_has_its_name_only() -> None:
    block = shown(letter_block(EN, K.TRACKING_CHECK, "Dear seller, <b>"))
    assert EN.plain(f"letter-name-{K.TRACKING_CHECK}") in block.split("\n")[0]
    assert block.endswith("\nDear seller, <b>")


# -- buttons -----------------------------------------------------------------------------------


def test_a_short_letter_can_be_copied_by_a_button() -> None:
    button = copy_button(EN, "x" * COPY_LIMIT)
    assert button is not None
    assert button.copies == "x" * COPY_LIMIT
    assert copy_button(EN, "x" * (COPY_LIMIT + 1)) is None


def test_the_first_letter_can_be_noted_as_sent() -> None:
    message = letter_message(EN, K.TRACKING_CHECK, order(), day(10), POLICY)
    presses = [button.press for row in message.buttons for button in row if button.press]
    assert [(one.action, one.order, one.revision) for one in presses] == [(Action.WROTE, 1, 1)]


def test_a_request_for_time_can_be_noted_with_its_days() -> None:
    message = letter_message(EN, K.EXTENSION_REQUEST, MOVING, day(55), POLICY)
    presses = [button.press for row in message.buttons for button in row if button.press]
    assert [(one.action, one.argument) for one in presses] == [(Action.ASKED, "14")]


def test_below_a_request_for_time_that_it_was_sent_stands_first_and_stands_out() -> None:
    ask = Button("Ask to extend", Press(Action.EXTEND, 1, 1), style=Style.SUCCESS)
    here = Button("It’s here", Press(Action.ARRIVED, 1, 1))

    (sent,), (other, same) = with_asked(EN, MOVING, ((ask, here),), POLICY)

    assert sent.press is not None
    assert (sent.press.action, sent.style) == (Action.ASKED, Style.SUCCESS)
    assert (other.press, other.label, other.style) == (
        ask.press,
        EN.plain("button-other-days"),
        None,
    )
    assert same is here


# -- how much time to ask for ------------------------------------------------------------------


@for_each(
    ("of", "days"),
    [
        (order(), 15),
        (MOVING, 14),
        (order(tracked(9, ParcelState.NO_CHANGE)), 15),
        (order(tracked(9, ParcelState.AT_POST_OFFICE)), 14),
        # To Russia as many as last beyond day 90, but no more than sellers give, and no fewer.
        (order(tracked(9), destination="RU"), 30),
        (order(tracked(9), days=30, destination="RU"), 30),
        (order(tracked(9), days=70, destination="RU"), 21),
        (order(tracked(9), days=85, destination="RU"), 7),
        (order(tracked(9), days=90, destination="RU"), 14),
        (order(tracked(9), days=91, destination="RU"), 14),
    ],
)
def test_for_a_parcel_that_moves_a_little_time_is_good_form(of: Order, days: int) -> None:
    assert suggested_extension(of, POLICY) == days


# -- which letters fit -------------------------------------------------------------------------


@for_each(
    ("of", "number", "kinds"),
    [
        (after(unshipped()), 5, (K.SHIPMENT_REQUEST,)),
        (order(), 5, (K.TRACKING_CHECK, K.EXTENSION_REQUEST)),
        (order(), 10, (K.TRACKING_CHECK, K.EXTENSION_REQUEST)),
        (
            order(wrote(10)),
            15,
            (
                K.DISPUTE_UNTRACKED,
                K.TRACKING_CHECK,
                K.TRACKING_NEW_NUMBER,
                K.EXTENSION_REQUEST,
            ),
        ),
        (MOVING, 30, (K.EXTENSION_REQUEST,)),
        (
            order(tracked(9), asked(50)),
            51,
            (K.EXTENSION_REMINDER, K.EXTENSION_REQUEST),
        ),
        (MOVING, 59, (K.DISPUTE_IN_TRANSIT, K.EXTENSION_REQUEST)),
        (IN_DISPUTE, 22, (K.DISPUTE_REPLY,)),
        (
            apply(IN_DISPUTE, DisputeDecided(on=day(30))),
            30,
            (K.MEDIATOR_APPEAL, K.DISPUTE_REPLY),
        ),
        (
            apply(apply(IN_DISPUTE, DisputeDecided(on=day(30))), DecisionAppealed(on=day(31))),
            31,
            (K.DISPUTE_REPLY, K.MEDIATOR_APPEAL),
        ),
        (GRANTED, 31, ()),
        (apply(GRANTED, DecisionAccepted(on=day(31))), 32, ()),
        (WON, 40, ()),
        (order(received(20)), 25, ()),
        (WON, 44, (K.REFUND_REMINDER,)),
        (apply(IN_DISPUTE, DisputeCancelled(on=day(25))), 80, ()),
        (order(OrderClosed(on=day(5))), 10, ()),
    ],
)
def test_the_letters_that_fit_are_offered_the_advised_one_first(
    of: Order, number: int, kinds: tuple[LetterKind, ...]
) -> None:
    assert fitting_letters(of, advice(of, number), POLICY) == kinds


@for_each("number", [60, 70, 80])
@for_each("of", [order(), MOVING, order(received(20))])
def test_nobody_is_asked_to_extend_what_is_over_or_here(of: Order, number: int) -> None:
    kinds = fitting_letters(of, advice(of, number), POLICY)
    assert K.EXTENSION_REQUEST not in kinds
    assert K.EXTENSION_REMINDER not in kinds


def test_each_fitting_letter_is_a_button() -> None:
    message = choose_letter(EN, order(), (K.TRACKING_CHECK, K.EXTENSION_REQUEST))
    check_message(message)
    presses = [button.press for row in message.buttons for button in row if button.press]
    assert [(one.action, one.argument) for one in presses] == [
        (Action.LETTER_KIND, "tracking_check"),
        (Action.LETTER_KIND, "extension_request"),
        (Action.STATUS, ""),
    ]


def test_where_no_letter_fits_that_is_said() -> None:
    message = choose_letter(EN, order(), ())
    assert "no message" in check_message(message)
    assert message.buttons == ()


# -- what is asked for -----------------------------------------------------------------------------


def test_less_than_the_price_is_no_full_refund() -> None:
    wishing = order(ClaimWished(on=day(15), claimed=dollars("20")))
    letter = write_letter(K.DISPUTE_UNTRACKED, wishing, day(15), POLICY)
    assert letter.endswith("I would like a refund of $20.")
    assert "full refund of $42.50" in write_letter(K.DISPUTE_UNTRACKED, order(), day(15), POLICY)


@pytest.mark.parametrize(
    "kind",
    [
        K.DISPUTE_UNTRACKED,
        K.DISPUTE_IN_TRANSIT,
        K.DISPUTE_LATE,
        K.DISPUTE_DELIVERED_ELSEWHERE,
        K.DISPUTE_RETURNED,
    ],
)
def test_a_receipt_confirmed_by_mistake_is_told_openly(kind: LetterKind) -> None:
    mistake = "On November 19, 2026 I confirmed the receipt by mistake: I do not have the parcel."
    assert mistake in write_letter(kind, order(tracked(9), mistaken(18)), day(20), POLICY)
    assert "by mistake" not in write_letter(kind, order(tracked(9)), day(20), POLICY)


def test_a_reminder_of_the_refund_names_what_was_agreed() -> None:
    part = DisputeClosed(on=day(30), outcome="won", refund=dollars("12"))
    won = order(disputed(20, claimed=DEAR), part)
    assert "with a refund of $12." in write_letter(K.REFUND_REMINDER, won, day(44), POLICY)


def test_a_dispute_to_be_cancelled_needs_no_letter() -> None:
    came = order(disputed(20), received(24))
    assert fitting_letters(came, advice(came, 24), POLICY) == ()


@for_each("request_", SellerRequest)
def test_a_letter_to_a_seller_who_asks_for_something_is_whole(request_: SellerRequest) -> None:
    for of in (order(), order(received(20)), order(disputed(20))):
        letter = seller_letter(request_, of, day(21), POLICY)
        assert len(letter) <= 1000
        assert letter.startswith("Thank you for your ")
        assert letter.rstrip().endswith((".", "?", "!"))


def test_a_letter_names_no_day_of_a_status_that_was_not_told() -> None:
    still = ParcelState.NO_CHANGE
    assert "shows no new status." in letter(K.DISPUTE_IN_TRANSIT, order(tracked(40, still)), 55)
    dated = order(tracked(40, still, since=30))
    assert "no new status since December 1" in letter(K.DISPUTE_IN_TRANSIT, dated, 55)


@pytest.mark.parametrize(
    ("facts", "named"),
    [
        ({"title": "Phone case"}, "my order “Phone case”."),
        ({"title": "Étui"}, "my order “Étui”."),
        ({"title": "Куртка"}, "my order of $42.50 (“Куртка”)."),
        (
            {"title": "Куртка", "price": None},
            "with the tracking number LP00123456789012 (“Куртка”)",
        ),
        ({"title": "Куртка", "price": None, "tracking_number": None}, "my order “Куртка”."),
        ({"title": "Куртка", "order_number": "8193002012345678"}, "my order 8193002012345678 (“"),
    ],
)
def test_a_title_that_the_seller_cannot_read_never_stands_alone(
    facts: dict[str, Any], named: str
) -> None:
    """F6: a seller finds the order by its number, its price or its parcel."""
    assert named in write_letter(K.TRACKING_CHECK, order(**facts), day(10), POLICY)


@for_each(
    ("of", "usual", "offered"),
    [
        (order(), (15, 30), [7, 15, 20, 30]),
        (MOVING, (7, 14), [7, 14, 15, 20, 30]),
        (order(tracked(12), destination="RU"), (15, 30), [7, 15, 20, 30]),
    ],
)
def test_a5_the_usual_days_hold_those_of_the_letter(
    of: Order, usual: tuple[int, int], offered: list[int]
) -> None:
    assert usual_extension(of, POLICY) == usual
    assert extension_choices(of, POLICY) == offered
    assert usual[0] <= suggested_extension(of, POLICY) <= usual[1]


def test_f7_for_goods_that_arrived_the_refund_is_asked_for() -> None:
    assert K.RETURN_REFUND in fitting_letters(ARRIVED_BACK, advice(ARRIVED_BACK, 31), POLICY)


def test_of_an_unsent_order_the_seller_hears_what_holds_of_it() -> None:
    """I5: only what was sent can be disputed."""
    asked_for = SellerRequest.FALSE_REASON
    unsent = seller_letter(asked_for, after(unshipped()), day(3), POLICY)
    sent = seller_letter(asked_for, order(), day(21), POLICY)
    assert "has not been sent" in " ".join(unsent.split())
    assert unsent != sent
