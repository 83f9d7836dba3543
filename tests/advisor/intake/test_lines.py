"""What each line of a shop's page, mail or chat contains."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from advisor.intake.lines import (
    Kind,
    Line,
    is_about_another_end,
    is_by_others,
    is_delivered,
    is_of_a_carrier,
    is_on_offer,
    is_own,
    is_own_greeting,
    is_parcel,
    is_sent,
    is_to_be_reviewed,
    may_be_title,
    may_name_goods,
    read_lines,
    says_accepted,
    says_cancelled,
    says_confirmed_yet,
    says_handed_over,
    says_much,
    says_protection,
    says_refunded,
    speaks_of_fees,
)
from advisor.intake.lines.promised import terms_told
from advisor.intake.lines.sums import only_sum, sums_in
from advisor.intake.problems import Problem, ProblemId, Value
from advisor.money import Money
from advisor.promises import CountsFrom, Promise, PromiseKind
from tests.cases import for_each

TODAY = date(2026, 11, 23)
CODE = "LP00712345678901"
ORDER = "8193002012345678"


def lines(text: str, language: str = "en") -> list[Line]:
    return read_lines(text, TODAY, language)


def told(text: str, language: str = "en") -> list[tuple[Kind, object]]:
    """The kinds and values of the lines, without the text of those that were not understood."""
    return [
        (line.kind, None if line.kind in (Kind.TEXT, Kind.NOISE, Kind.UNCLEAR) else line.value)
        for line in lines(text, language)
    ]


def usd(amount: str) -> Money:
    return Money(Decimal(amount), "USD")


def test_a_state_above_a_title_is_no_label_of_it() -> None:
    assert told("Shipped\nPhone case with a strap") == [(Kind.SENT, None), (Kind.TEXT, None)]
    assert told("Shipped\nNov 12, 2026") == [(Kind.SHIPPED, date(2026, 11, 12))]


# -- numbers -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        f"Order ID: {ORDER}",
        f"Order ID: {ORDER} Copy",
        "Order ID: 8193 0020 1234 5678",
        f"#{ORDER}",
        ORDER,
        f"Order {ORDER} with kind regards from everybody at the shop",
    ],
)
def test_an_order_number_begins_an_order(text: str) -> None:
    assert told(text) == [(Kind.ORDER, ORDER)]


@pytest.mark.parametrize(
    ("rest", "further"),
    [
        ("from Oct 28, 2026", (Kind.ORDERED, date(2026, 10, 28))),
        ("Oct 28, 2026", (Kind.ORDERED, date(2026, 10, 28))),
        (", shipped Nov 3", (Kind.SHIPPED, date(2026, 11, 3))),
        ("US $5", (Kind.SUM, usd("5"))),
        (CODE, (Kind.TRACKING, CODE)),
    ],
)
def test_beside_an_order_number_stands_something_of_that_order(
    rest: str, further: tuple[Kind, Value]
) -> None:
    assert told(f"Order {ORDER} {rest}") == [(Kind.ORDER, ORDER), further]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (f"Tracking number: {CODE}", [CODE]),
        ("RA 123 456 785 CN", ["RA123456785CN"]),
        ("tracking: ABCD-1234567", ["ABCD-1234567"]),
        (f"{CODE} RA123456785CN", [CODE, "RA123456785CN"]),
        (f"tracking {CODE}, {CODE}", [CODE]),
    ],
)
def test_tracking_numbers_are_known_by_their_form_or_their_label(
    text: str, codes: list[str]
) -> None:
    assert told(text) == [(Kind.TRACKING, code) for code in codes]


def test_a_label_makes_no_number_of_a_word() -> None:
    assert told("tracking: UNAVAILABLE") == [(Kind.TEXT, None)]


def test_a_number_may_come_with_the_day_of_shipment() -> None:
    shipped = (Kind.SHIPPED, date(2026, 11, 3))
    assert told(f"{CODE} shipped Nov 3") == [(Kind.TRACKING, CODE), shipped]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"https://shop.example/detail?orderId={ORDER}", [(Kind.ORDER, ORDER)]),
        (
            f"see https://post.example/?trackingNumber={CODE} for your lamp of light",
            [(Kind.TRACKING, CODE), (Kind.TEXT, None)],
        ),
        ("https://shop.example/a", [(Kind.NOISE, None)]),
    ],
)
def test_a_link_may_contain_numbers(text: str, found: list[tuple[Kind, Value | None]]) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Phone: 600 100 042", Kind.NOISE),
        ("Item ID: 1005005745170042", Kind.NOISE),
        ("Order 1005005745170042", Kind.TEXT),
        ("Item ID: order 8193002012345678", Kind.TEXT),
        ("4111 1111 1111 1111", Kind.NOISE),
        ("account 123456789012345678", Kind.NOISE),
    ],
)
def test_a_number_of_something_else_is_none_of_an_order(text: str, kind: Kind) -> None:
    assert told(text) == [(kind, None)]


def test_a_long_row_of_digits_alone_is_a_parcels_number() -> None:
    digits = "420901209400111899560012345678"
    assert told(f"{digits}.") == [(Kind.TRACKING, digits)]


@pytest.mark.parametrize("shipment", ["shipped on 31 Feb 2026", "will be shipped on Nov 30"])
def test_a_number_comes_without_a_day_that_is_no_shipment(shipment: str) -> None:
    assert told(f"{CODE} {shipment}")[0] == (Kind.TRACKING, CODE)
    assert Kind.SHIPPED not in dict(told(f"{CODE} {shipment}"))


# -- days --------------------------------------------------------------------------------------


@for_each(
    ("text", "kind", "on"),
    [
        ("2026-11-03 10:15 Accepted by carrier", Kind.POSTED, date(2026, 11, 3)),
        ("2026-11-03 10:15 Order paid", Kind.PAID, date(2026, 11, 3)),
        ("2026-11-03 10:15 Left the hub", Kind.EVENT, date(2026, 11, 3)),
        ("Shipped Nov 3", Kind.SHIPPED, date(2026, 11, 3)),
        ("Shipped 3 days ago", Kind.SHIPPED, date(2026, 11, 20)),
        ("Mon, Shipped Nov 3", Kind.SHIPPED, date(2026, 11, 3)),
        ("Order date: Oct 28, 2026", Kind.ORDERED, date(2026, 10, 28)),
        ("Placed on November 12, 2026", Kind.ORDERED, date(2026, 11, 12)),
        ("Paid on: Oct 29", Kind.PAID, date(2026, 10, 29)),
    ],
)
def test_a_day_belongs_to_what_happened_on_it(text: str, kind: Kind, on: date) -> None:
    assert told(text) == [(kind, on)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("2026-11-03 10:15 Delivered", Kind.NOISE),
        ("2027-11-03 10:15 Left the hub", Kind.NOISE),
        ("Shipped on Nov 3, 2020", Kind.UNCLEAR),
        ("Shipped on 2027-01-05", Kind.UNCLEAR),
        ("Shipped on 31 Feb 2026", Kind.TEXT),
        ("Shipped by carrier soon", Kind.TEXT),
        ("Order date: someday", Kind.TEXT),
    ],
)
def test_a_day_that_is_none_or_cannot_be_is_not_taken(text: str, kind: Kind) -> None:
    assert told(text) == [(kind, None)]


def test_a_day_that_may_be_another_is_a_question() -> None:
    [line] = lines("Shipped on 05/11/2026")
    assert line.kind is Kind.SHIPPED
    assert isinstance(line.value, Problem)
    assert line.value.id is ProblemId.SHIP_DATE_AMBIGUOUS


def test_of_two_readings_that_of_ones_own_language_comes_first() -> None:
    for language, first in (("en", date(2026, 3, 11)), ("de", date(2026, 11, 3))):
        [line] = lines("Shipped 3/11/26", language)
        assert isinstance(line.value, Problem)
        assert dict(line.value.values)["first"] == first


def test_a_day_may_be_as_long_ago_as_one_unit_in_other_languages() -> None:
    assert told("Отправлено неделю назад", "ru") == [(Kind.SHIPPED, date(2026, 11, 16))]


@for_each(
    ("text", "language", "on"),
    [
        ("Shipped a week ago", "en", date(2026, 11, 16)),
        ("Shipped two weeks ago", "en", date(2026, 11, 9)),
        ("Expédié il y a 3 jours", "fr", date(2026, 11, 20)),
        ("Отправлено позавчера", "ru", date(2026, 11, 21)),
        ("Shipped 2026/11/03", "en", date(2026, 11, 3)),
        ("Wysłano 3 lis 2026", "pl", date(2026, 11, 3)),
        ("Wysłano 3 lis, rano", "pl", date(2026, 11, 3)),
        ("Enviado em 3 set, cedo", "pt-BR", date(2026, 9, 3)),
        ("Versendet 03.11.", "de", date(2026, 11, 3)),
        ("Versendet 3.11.26", "de", date(2026, 11, 3)),
        ("Das Paket wurde am 3/11/2026 versendet", "de", date(2026, 11, 3)),
        ("Enviado el 3 de noviembre de 2026", "es", date(2026, 11, 3)),
        ("Enviado: noviembre 3, 2026", "es", date(2026, 11, 3)),
    ],
)
def test_days_are_read_as_each_language_writes_them(text: str, language: str, on: date) -> None:
    assert told(text, language) == [(Kind.SHIPPED, on)]


@pytest.mark.parametrize(
    "text", ["Shipped days ago", "Shipped 999 weeks ago", "Shipped a set of 3 set lamps"]
)
def test_what_only_looks_like_a_day_is_none(text: str) -> None:
    assert told(text) == [(Kind.TEXT, None)]


@for_each(
    ("text", "kind", "on"),
    [
        ("11/14/2026 12:02", Kind.MOMENT, date(2026, 11, 14)),
        ("11/14/2030 12:02", Kind.NOISE, None),
        ("2026年11月03日", Kind.DAY, date(2026, 11, 3)),
        ("2030-11-03", Kind.NOISE, None),
        ("2026-11-03 10:15 Shipment information received", Kind.ANNOUNCED, None),
        ("Shipment information received", Kind.ANNOUNCED, None),
        ("Wednesday, November 11, 2026 Accepted by carrier", Kind.POSTED, date(2026, 11, 11)),
        ("Wednesday, November 11, 2026 Shipment information received", Kind.ANNOUNCED, None),
    ],
)
def test_a_day_alone_is_that_of_what_stands_beside_it(
    text: str, kind: Kind, on: date | None
) -> None:
    assert told(text) == [(kind, on)]


# -- when a text was written -------------------------------------------------------------------

SENDER = "AliExpress <transaction@notice.aliexpress.com>"
WRITTEN = "Sat, Nov 14, 2026 at 1:51 AM"


@pytest.mark.parametrize(
    "head",
    [
        f"From: {SENDER}\nDate: {WRITTEN}\nSubject: A lamp\nTo: me@example.org",
        f"On {WRITTEN} AliExpress wrote:",
        f"---------- Forwarded message ---------\nFrom: {SENDER}\nDate: {WRITTEN}\n\n",
        f"{SENDER}\n14.11.2026 10:15",
        "14.11.2026 10:15\nDear friend,",
        "Best Store, [14.11.2026 10:15]",
    ],
)
def test_below_the_head_of_a_mail_days_count_from_when_it_was_written(head: str) -> None:
    assert told(f"{head}\nShipped yesterday")[-1] == (Kind.SHIPPED, date(2026, 11, 13))


@pytest.mark.parametrize(
    "head",
    [
        "[14/11/2026, 10:15] Best Store:",
        "[10:15, 14/11/2026] Best Store:",
        "14.11.26, 10:15 - Best Store:",
        "Best Store, 14.11.2026 10:15:",
    ],
)
def test_in_a_copied_chat_days_count_from_those_of_the_messages(head: str) -> None:
    assert told(f"{head} Shipped yesterday") == [(Kind.SHIPPED, date(2026, 11, 13))]


@pytest.mark.parametrize(
    "head",
    [
        "Dear friend,\n",
        "Hi\nDear friend,\n",
        f"From: {SENDER}\nSubject: A lamp\n",
        "[10:15] Best Store: ",
        "Yesterday at 10:15 AliExpress wrote:\n",
    ],
)
def test_where_nobody_knows_when_it_was_written_a_day_is_asked_about(head: str) -> None:
    kind, asked = told(f"{head}Shipped yesterday")[-1]
    assert (kind, problem_of(asked)) == (Kind.SHIPPED, ProblemId.SHIP_DATE_UNDATED)
    protection = "Purchase protection:"
    for left in (f"{protection} 25 days left", f"{protection} until yesterday", "25 days 11 hours"):
        kind, asked = told(f"{head}{left}")[-1]
        assert (kind, problem_of(asked)) == (Kind.UNTIL, ProblemId.PROTECTION_UNDATED)


def test_a_timer_of_a_message_whose_day_may_be_another_is_a_question() -> None:
    [(kind, asked)] = told("[05/11/2026, 10:15] Best Store: Purchase protection: 25 days left")
    assert (kind, problem_of(asked)) == (Kind.UNTIL, ProblemId.PROTECTION_AMBIGUOUS)


def test_a_label_alone_is_no_head_of_a_mail() -> None:
    assert told("From: China\nShipped yesterday")[-1] == (Kind.SHIPPED, date(2026, 11, 22))


def problem_of(value: object) -> ProblemId | None:
    return value.id if isinstance(value, Problem) else None


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Lamp, shipped yesterday", False),
        ("Dear friend,\nyour lamp is on its way", True),
        ("2026-11-03 10:15 Accepted by carrier", True),
        ("see https://shop.example/a", True),
    ],
)
def test_what_was_pasted_is_told_from_what_was_typed(text: str, others: bool) -> None:
    assert is_by_others(text, lines(text)) is others


def test_a_text_may_say_how_an_order_ended() -> None:
    assert says_refunded("We have refunded the order")
    assert says_cancelled("Cancelled")
    assert not says_refunded("Shipped")
    assert not says_cancelled("Shipped")


# -- the time left -----------------------------------------------------------------------------


@for_each(
    ("text", "kind", "value"),
    [
        ("Order closes in 25 days 11 hours", Kind.UNTIL, date(2026, 12, 18)),
        ("Purchase protection: 25 days", Kind.DAYS, 25),
        ("Purchase protection: 25 days left", Kind.UNTIL, date(2026, 12, 18)),
        ("Purchase protection until Dec 28", Kind.UNTIL, date(2026, 12, 28)),
        ("75-day buyer protection", Kind.DAYS, 75),
        ("Заказ защищён ещё 25 дней", Kind.UNTIL, date(2026, 12, 18)),
        ("Your order is protected for another 25 days", Kind.UNTIL, date(2026, 12, 18)),
        ("25 days until protection ends", Kind.UNTIL, date(2026, 12, 18)),
        ("Tu pedido está protegido 25 días más", Kind.UNTIL, date(2026, 12, 18)),
        ("La protección vence dentro de 25 días", Kind.UNTIL, date(2026, 12, 18)),
        ("Seu pedido está protegido por mais 25 dias", Kind.UNTIL, date(2026, 12, 18)),
        ("Delivery guaranteed in 30 days", Kind.GUARANTEED, 30),
        ("Guaranteed delivery by Dec 20", Kind.GUARANTEED_BY, date(2026, 12, 20)),
        # not to be read, and missed
        ("Purchase protection until Feb 31", Kind.UNCLEAR, None),
        ("999-day buyer protection", Kind.UNCLEAR, None),
        ("Your order is protected 25 days", Kind.UNCLEAR, None),
        ("Protected for 999 days left", Kind.UNCLEAR, None),
        # no figure of the order
        ("Purchase protection", Kind.NAMED, None),
        ("If your protection is less than 10 days, ask us", Kind.NOISE, None),
        ("I extended your protection by 15 days", Kind.NAMED, None),
        ("We extended your protection by 15 days until Dec 28", Kind.UNTIL, date(2026, 12, 28)),
        ("It now ends on January 17", Kind.ENDS, date(2027, 1, 17)),
        ("The sale ends on January 17", Kind.NOISE, None),
        ("Guaranteed delivery", Kind.NOISE, None),
        ("Guaranteed delivery in 999 days", Kind.NOISE, None),
        ("11 hours left of purchase protection", Kind.UNTIL, TODAY),
        ("999 days 11 hours left", Kind.NOISE, None),
        ("Guaranteed delivery or a coupon of $2", Kind.NOISE, None),
        # another timer
        ("Auto-return in 5 days 3 hours", Kind.NOISE, None),
    ],
)
def test_the_time_left_is_that_of_the_protection_or_of_a_promise(
    text: str, kind: Kind, value: Value | None
) -> None:
    assert told(text) == [(kind, value)]


# -- money -------------------------------------------------------------------------------------


@for_each(
    ("text", "kind", "value"),
    [
        ("Total: US $12.50", Kind.TOTAL, usd("12.50")),
        ("Price: US $3", Kind.PRICE, usd("3")),
        ("US $6.20", Kind.SUM, usd("6.20")),
        ("US $6.20 x 2", Kind.SUM, usd("12.40")),
        ("US $6.20 2 pcs", Kind.SUM, usd("12.40")),
        ("US $6.20 x 0", Kind.SUM, usd("6.20")),
        ("lamp US $5", Kind.SUM, usd("5")),
        ("Free shipping", Kind.FREE_SHIPPING, None),
        ("Shipping: US $2.50", Kind.PAID_SHIPPING, None),
        ("Shipping: US $0.00", Kind.FREE_SHIPPING, None),
        ("Coupon: $2", Kind.NOISE, None),
        ("US $0", Kind.NOISE, None),
        ("Hello, I paid you US $5", Kind.NOISE, None),
        ("shipping soon", Kind.TEXT, None),
    ],
)
def test_a_sum_belongs_to_its_label_or_stands_alone(
    text: str, kind: Kind, value: Value | None
) -> None:
    assert told(text) == [(kind, value)]


def test_a_dollar_of_a_country_that_nobody_knows_is_asked_about() -> None:
    [(kind, asked)] = told("Total: ZW $5")
    assert (kind, problem_of(asked)) == (Kind.TOTAL, ProblemId.PRICE_CURRENCY_MISSING)


@pytest.mark.parametrize(
    "goods",
    ["USB C Cable 3A charger", "A phone case with a very nice print of a cat on its back"],
)
def test_before_a_sum_may_stand_the_goods(goods: str) -> None:
    sum_, title = lines(f"{goods} US $5")
    assert (sum_.kind, sum_.value) == (Kind.SUM, usd("5"))
    assert (title.kind, title.value) == (Kind.TEXT, goods)


# -- names and states --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("seller Best Store", "Best Store"),
        ("Store: Best Lights > visit", "Best Lights"),
        ("Best Lights Official Store >", "Best Lights Official Store"),
    ],
)
def test_a_seller_is_known_by_a_label_or_a_name_of_a_store(text: str, name: str) -> None:
    assert told(text) == [(Kind.SELLER, name)]


@pytest.mark.parametrize(
    "text", ["Store: ???", "What a Store!", "seller: . .", "seller asks me to wait"]
)
def test_what_only_looks_like_a_seller_is_none(text: str) -> None:
    assert told(text) == [(Kind.TEXT, None)]


@pytest.mark.parametrize(
    ("text", "on", "price", "goods"),
    [
        ("I ordered a lamp on October 1 for $34", date(2026, 10, 1), usd("34"), "lamp"),
        ("I bought a drone on ali", None, None, "drone"),
        ("bought yesterday", date(2026, 11, 22), None, None),
    ],
)
def test_a_buyer_tells_of_an_order_in_a_sentence(
    text: str, on: date | None, price: Money | None, goods: str | None
) -> None:
    named = ((Kind.ORDERED, on), (Kind.PRICE, price), (Kind.TITLE, goods))
    found = [(line.kind, line.value) for line in lines(text)]
    assert found == [(kind, value) for kind, value in named if value is not None]


@pytest.mark.parametrize("text", ["I ordered", "I ordered a lamp, then I bought a drone"])
def test_a_sentence_that_names_no_goods_or_two_is_left_as_it_is(text: str) -> None:
    assert [(line.kind, line.value) for line in lines(text)] == [(Kind.TEXT, text)]


@pytest.mark.parametrize(
    "text",
    ["Package RB936044507CN left customs 2 days ago and will be handed over",
     "Посылка прошла таможню 3 ноября и будет передана в доставку"],
)  # fmt: skip
def test_what_is_still_to_be_sent_has_no_day(text: str) -> None:
    assert not [line for line in lines(text) if line.kind is Kind.SHIPPED]


def test_the_refund_of_a_shipped_parcel_is_no_shipment() -> None:
    assert told("Refund for the parcel shipped Nov 3") == [(Kind.NOISE, None)]


def test_a_title_may_have_its_label() -> None:
    assert told("Item: Phone case") == [(Kind.TITLE, "Phone case")]


@for_each(
    ("text", "kind"),
    [
        ("Awaiting shipment", Kind.UNSHIPPED),
        ("Status: In transit", Kind.SENT),
        ("Shipped", Kind.SENT),
        ("Completed.", Kind.FINISHED),
        ("Your order was completed on Nov 18", Kind.OVER),
        ("Your package has been delivered", Kind.ARRIVED),
        ("Your package has been delivered to the carrier", Kind.TEXT),
        ("Entregado al transportista", Kind.SENT),
        ("Entregue à transportadora", Kind.SENT),
        ("Remis au transporteur", Kind.SENT),
        ("An den Versanddienst übergeben", Kind.SENT),
        ("Przekazano przewoźnikowi", Kind.SENT),
        ("Передано перевозчику", Kind.SENT),
        ("Передано перевізнику", Kind.SENT),
        ("Dispute details", Kind.DISPUTED),
        ("If your order was completed on Nov 18", Kind.TEXT),
        ("Estimated: your package has been delivered", Kind.NOISE),
        ("Status: on hold", Kind.STATUS),
    ],
)
def test_a_state_is_known(text: str, kind: Kind) -> None:
    assert told(text) == [(kind, None)]


@pytest.mark.parametrize("text", ["Color: Black", "x2", "Estimated delivery by Dec 12", "ok"])
def test_what_nobody_would_miss_is_noise(text: str) -> None:
    assert told(text) == [(Kind.NOISE, None)]


# -- lines and their neighbours ----------------------------------------------------------------


def test_sentences_of_a_line_are_read_one_by_one() -> None:
    text = "[12/11, 10:15] Seller: Your parcel was sent. It is on its way; wait\t5 days"
    assert [line.text for line in lines(text)] == [
        "Your parcel was sent.",
        "It is on its way",
        "wait",
        "5 days",
    ]


def test_a_day_of_the_month_ends_no_sentence() -> None:
    found = lines("Geliefert am 5. November. Danke", "de")
    assert [line.text for line in found] == ["Geliefert am 5. November.", "Danke"]


def test_quotes_bullets_and_pictures_before_a_line_are_left_out() -> None:
    assert [line.text for line in lines("> • Lamp of light\n2. A ring 🎁")] == [
        "Lamp of light",
        "A ring",
    ]


def test_a_lone_label_is_read_with_the_line_below_it() -> None:
    text = f"Order ID\n{ORDER}\nSeller\nTracking number\n{CODE}"
    assert told(text) == [(Kind.ORDER, ORDER), (Kind.TEXT, None), (Kind.TRACKING, CODE)]
    assert told("Order ID") == [(Kind.TEXT, None)]


def test_what_stands_after_an_empty_line_or_a_ruler_opens_something_new() -> None:
    found = lines("Lamp of light\nbright\n\nA ring\n-----\nA case")
    assert [line.text for line in found if line.opens] == ["Lamp of light", "A ring", "A case"]


def test_an_address_has_no_words_of_its_own() -> None:
    text = (
        "Shipping address\nAnna Example\nSome Street 5\nSpringfield\nAmerica\nA lamp of light\n"
        "Shipping address\nTotal: US $5\nA ring"
    )
    kinds = [line.kind for line in lines(text)]
    assert kinds[1:5] == [Kind.NOISE] * 4
    assert kinds[5] is Kind.TEXT
    assert kinds[-1] is Kind.TEXT


def test_the_day_of_a_promise_may_stand_below_it() -> None:
    promised = [(Kind.REFUND_BY, date(2026, 12, 20))]
    assert told("Refund if no delivery before:\nDec 20, 2026") == promised


def test_who_stands_at_a_phone_is_no_goods() -> None:
    assert told("Anna Example\n+48 600 100 042\nSome Town") == [(Kind.NOISE, None)] * 3
    goods = "A lamp of light with a very nice print of a cat"
    assert told(f"{goods}\n+48 600 100 042") == [(Kind.TEXT, None), (Kind.NOISE, None)]
    assert told("Street of Light 5\nLamp of light") == [(Kind.NOISE, None), (Kind.TEXT, None)]


def test_a_row_of_a_table_is_read_column_by_column() -> None:
    text = "Product\tPrice\tPieces\nLamp of light\t2 pcs\tUS $5"
    assert told(text) == [(Kind.TEXT, None), (Kind.NOISE, None), (Kind.SUM, usd("5"))]


def test_the_day_of_an_order_may_stand_below_its_number() -> None:
    number = f"Bestellung {ORDER}"
    ordered = [(Kind.ORDER, ORDER), (Kind.ORDERED, date(2026, 11, 2))]
    assert told(f"{number}\nvom 2. November", "de") == ordered
    assert told(f"{number}\nvon Herzen", "de") == [(Kind.ORDER, ORDER), (Kind.TEXT, None)]


@for_each(
    "text",
    ["Pedido del 10 de noviembre", "Commande du 10 novembre", "Pedido de 10 de novembro",
     "Bestellung vom 10. November", "Заказ от 10 ноября", "Замовлення від 10 листопада",
     "Zamówienie z 10 listopada", "Order from November 10"],
)  # fmt: skip
def test_an_order_may_be_named_by_its_day(text: str) -> None:
    assert told(text) == [(Kind.ORDERED, date(2026, 11, 10))]


def test_the_day_of_an_order_may_stand_above_its_number() -> None:
    ordered = [(Kind.ORDERED, date(2026, 11, 2)), (Kind.ORDER, ORDER)]
    assert told(f"from November 2, 2026\nOrder {ORDER}") == ordered
    unlived = [(Kind.TEXT, None), (Kind.ORDER, ORDER)]
    assert told(f"from November 2, 2099\nOrder {ORDER}") == unlived


@pytest.mark.parametrize(
    ("beside", "said"),
    [
        ("the seller responded to your dispute", [(Kind.ANSWERED, None)]),
        ("AliExpress has proposed a solution", [(Kind.PROPOSED, None)]),
        ("if the seller responded to your dispute", []),
    ],
)
def test_beside_a_number_may_stand_how_its_dispute_goes(
    beside: str, said: list[tuple[Kind, object]]
) -> None:
    assert told(f"Order {ORDER}: {beside}") == [(Kind.ORDER, ORDER), *said]


def test_advertising_at_the_end_is_left_out() -> None:
    assert [line.text for line in lines("Lamp of light\nMore to love\nA ring US $5")] == [
        "Lamp of light"
    ]


def test_there_is_an_end_to_what_is_read() -> None:
    assert lines("") == []
    assert len(lines(f"On {'-' * 250}\nLamp of light")) == 2
    assert len(lines("Lamp of light\n" * 500)) == 400


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("USB C cable 2 m", True),
        ("ab", False),
        ("12:30 5", False),
        ("Where is my lamp?", False),
        ("x" * 301, False),
    ],
)
def test_what_may_name_the_goods(text: str, title: bool) -> None:
    assert may_be_title(text) is title
    assert Line(Kind.TEXT, text).may_name_goods is title
    assert not Line(Kind.TEXT, text, chatter=True).may_name_goods


@pytest.mark.parametrize(
    ("text", "much"),
    [
        ("Spare buckle set 25 mm", True),
        ("Spare buckle set", False),
        ("25 mm", False),
    ],
)
def test_what_somebody_would_miss(text: str, much: bool) -> None:
    assert says_much(text) is much


@pytest.mark.parametrize("text", ["Hello, your lamp is here", "Hello, 25 lamps for you"])
def test_what_addresses_somebody_or_is_the_shops_is_chatter(text: str) -> None:
    assert lines(text)[0].chatter or lines(text)[0].kind is Kind.NOISE


def test_a_timer_without_a_name_is_asked_about() -> None:
    ((kind, asked),) = told("25 days 11 hours left")
    assert kind is Kind.UNTIL
    assert isinstance(asked, Problem)
    assert asked.id is ProblemId.PROTECTION_UNNAMED


@for_each(
    ("text", "expected"),
    [
        ("Refund if no delivery before Dec 28, 2026", [(Kind.REFUND_BY, date(2026, 12, 28))]),
        (
            "Coupon code if delayed by Dec 14, refund if not delivered by Dec 28",
            [
                (Kind.PROMISE, Promise(kind=PromiseKind.LATE_COUPON, until=date(2026, 12, 14))),
                (Kind.REFUND_BY, date(2026, 12, 28)),
            ],
        ),
        ("If not delivered by Dec 28, you get a refund", [(Kind.REFUND_BY, date(2026, 12, 28))]),
        (
            "Free returns within 15 days after delivery",
            [
                (
                    Kind.PROMISE,
                    Promise(kind=PromiseKind.FREE_RETURN, days=15, counts_from=CountsFrom.RECEIPT),
                )
            ],
        ),
        (
            "Free returns within 90 days of payment",
            [
                (
                    Kind.PROMISE,
                    Promise(kind=PromiseKind.FREE_RETURN, days=90, counts_from=CountsFrom.PAYMENT),
                )
            ],
        ),
        (
            "90-day free returns",
            [(Kind.PROMISE, Promise(kind=PromiseKind.FREE_RETURN, days=90))],
        ),
        (
            "Free returns until Jan 5, 2027",
            [(Kind.PROMISE, Promise(kind=PromiseKind.FREE_RETURN, until=date(2027, 1, 5)))],
        ),
        (
            "Refund if package lost or damaged",
            [
                (Kind.PROMISE, Promise(kind=PromiseKind.LOST_REFUND)),
                (Kind.PROMISE, Promise(kind=PromiseKind.DAMAGED_REFUND)),
            ],
        ),
        (
            "Must ship before Nov 30",
            [(Kind.PROMISE, Promise(kind=PromiseKind.SHIP_BY, until=date(2026, 11, 30)))],
        ),
        ("Refund if not satisfied", [(Kind.TEXT, None)]),
        ("Your refund is being looked at", [(Kind.TEXT, None)]),
        (
            "Coupon code if delayed by Nov 18",
            [(Kind.PROMISE, Promise(kind=PromiseKind.LATE_COUPON, until=date(2026, 11, 18)))],
        ),
        (
            "Refund if no delivery before Aug 1, 2026",
            [(Kind.GUARANTEED_BY, date(2026, 8, 1))],
        ),
        ("Coupon code if delayed by 02/03/2027", [(Kind.NOISE, None)]),
    ],
)
def test_what_a_page_promises_is_read(text: str, expected: list[tuple[Kind, object]]) -> None:
    assert told(text) == expected


def test_a_promise_whose_day_stands_below_it_is_joined_to_it() -> None:
    assert told("Refund if no delivery before\nDec 28, 2026") == [
        (Kind.REFUND_BY, date(2026, 12, 28))
    ]
    assert (Kind.REFUND_BY, date(2026, 11, 20)) in told("Refund if no delivery before Nov 20")


def test_free_returns_without_a_day_promise_nothing_that_could_be_kept() -> None:
    assert told("Free returns for this item, see the policy") == [(Kind.NOISE, None)]


def test_the_terms_of_a_page_are_told_by_their_words() -> None:
    assert terms_told("refund if not delivered") == (True, False)
    assert terms_told("protection ends") == (False, True)


def test_sums_are_found_anywhere_in_a_text() -> None:
    assert sums_in("from US $5 to US $7.50") == (usd("5"), usd("7.50"))
    assert sums_in("from five to seven") == ()
    assert sums_in("AR$5") == (usd("5"),)  # read from its sign on


def test_only_one_sum_has_a_place_of_its_own() -> None:
    assert only_sum("lamp US $5") == (5, 10)
    assert only_sum("US $5 or US $7") is None


@for_each(
    ("text", "number"),
    [
        (f"My order at Ali: No. {ORDER}", ORDER),
        (f"Order, tracking no. {ORDER}", None),
        ("The order of item no. 1005005745170042", None),
        (f"My order, phone no. {ORDER}", None),
    ],
)
def test_the_number_of_an_order_may_stand_apart_from_the_word(
    text: str, number: str | None
) -> None:
    found = [line.value for line in lines(text) if line.kind is Kind.ORDER]
    assert found == ([] if number is None else [number])


@for_each(
    ("text", "says"),
    [
        ("Storage until Dec 5", is_about_another_end),
        ("at the post office", is_parcel),
        ("Parcel", is_parcel),
        ("I ordered a lamp", is_own),
        ("Hello Kitty lamp, $5", is_own_greeting),
        ("Purchase protection", says_protection),
        ("Accepted by carrier", says_accepted),
    ],
)
def test_texts_are_known_by_what_they_say(text: str, says: Callable[[str], bool]) -> None:
    assert says(text)


@for_each(
    ("text", "says"),
    [
        ("Storage box shipped Nov 5", is_about_another_end),
        ("Storage box", is_about_another_end),
        ("Parcel scale", is_parcel),
        ("Your lamp was ordered", is_own),
        ("Hello, your lamp", is_own_greeting),
        ("Lamp, $5", is_own_greeting),
        ("Hi\nLamp", is_own_greeting),
    ],
)
def test_other_texts_do_not_say_so(text: str, says: Callable[[str], bool]) -> None:
    assert not says(text)


@pytest.mark.parametrize(
    ("text", "offered"), [("Only 3 left", True), ("-38%", True), ("x1", False)]
)
def test_goods_on_offer_are_known_by_a_line(text: str, offered: bool) -> None:
    assert is_on_offer([Line(Kind.TEXT, text, text)]) is offered


def test_in_a_list_a_number_that_looks_like_a_card_is_an_orders() -> None:
    found = [line.value for line in lines("5551 2222 3333 4444\n5551 2222 3333 5555")]
    assert found == ["5551222233334444", "5551222233335555"]
    assert [line.kind for line in lines("5551 2222 3333 5555")] == [Kind.NOISE]


def test_no_more_is_read_than_so_many_parts_though_a_line_has_several() -> None:
    assert len(lines("Lamp of light\n" * 399 + "Lamp here. Lamp there.")) == 400


# -- shapes of several carriers and writers ------------------------------------------------------


def test_a_sentence_about_several_orders_has_the_number_of_each() -> None:
    other = "8193002012345685"
    assert told(f"Orders {ORDER} and {other} have shipped on Nov 19") == [
        (Kind.ORDER, ORDER),
        (Kind.ORDER, other),
        (Kind.SHIPPED, date(2026, 11, 19)),
    ]
    assert told(f"Orders {ORDER}, {other}") == [(Kind.ORDER, ORDER), (Kind.ORDER, other)]


def test_what_cdek_calls_an_order_is_a_parcel() -> None:
    text = "СДЭК\nВаш заказ 1098765432 прибыл\nДоставлен заказ 1098765433\nТрек RB123456785CN"
    assert [line.value for line in lines(text, "ru") if line.kind is Kind.TRACKING] == [
        "1098765432",
        "1098765433",
        "RB123456785CN",
    ]


def test_the_words_above_a_forwarded_mail_name_no_goods() -> None:
    text = "Here is the keyboard\nFrom: AliExpress <a@aliexpress.com>\nSubject: Sent\nLamp"
    named = [line.may_name_goods for line in lines(text) if line.kind is Kind.TEXT]
    assert named == [False, True]
    below = "\n".join([*["a line of a page"] * 5, text])
    assert all(line.may_name_goods for line in lines(below)[:5])


def test_a_day_behind_a_number_in_a_table_is_that_of_the_order() -> None:
    assert told(f"{ORDER}\tNov 8, 2026\t$5")[:2] == [
        (Kind.ORDER, ORDER),
        (Kind.ORDERED, date(2026, 11, 8)),
    ]


@for_each(
    ("text", "kind"),
    [
        ("Handed to the carrier, Hermes. 12/11/2026, 11:15", Kind.SHIPPED),
        ("Collected from the sender. 2026-11-12, 11:15", Kind.POSTED),
        ("Label created. 2026-11-12, 11:15", Kind.ANNOUNCED),
        ("Sorted at the hub. 2026-11-12, 11:15", Kind.TEXT),
        ("Collected, expected on 2026-11-12, 11:15", Kind.NOISE),
        ("Thank you for your order of November 18, 2026.", Kind.ORDERED),
        ("Thank you for your order of 20 mugs, 30 cm", Kind.TEXT),
        ("Seller 14:00", Kind.TEXT),
        ("Fahrradlampe USB, 2 Stück", Kind.TEXT),
    ],
)
def test_a_line_is_what_it_looks_like_at_its_end(text: str, kind: Kind) -> None:
    assert lines(text)[0].kind is kind


def test_what_is_about_a_seller_or_a_parcel_names_no_goods() -> None:
    assert may_name_goods("watch strap")
    assert not may_name_goods("the seller’s answer")
    assert not may_name_goods("ok")


def test_a_moment_far_below_a_head_is_none_of_it() -> None:
    text = "From: AliExpress <a@aliexpress.com>\n\n\n2026-11-12 10:15\nLamp"
    assert (Kind.MOMENT, date(2026, 11, 12)) in told(text)


@for_each(
    ("text", "speaks"),
    [
        ("DHL: Ihr Paket kommt morgen", True),
        ("[InPost] - paczka czeka", True),
        ("Почта России - отправление прибыло", True),
        ("DHL brings it", False),
        ("fee of $2", True),
        ("$2", False),
    ],
)
def test_what_a_carrier_says_is_about_fees(text: str, speaks: bool) -> None:
    assert speaks_of_fees(text) is speaks


@for_each(
    ("above", "another"),
    [
        ("Amazon.de", True),
        ("From: eBay <ebay@ebay.com>", True),
        ("https://www.ozon.ru/my/orders", True),
        ("A case for Amazon Kindle", False),
        ("AliExpress", False),
    ],
)
def test_the_number_of_another_shops_order_is_none(above: str, another: bool) -> None:
    found = {kind for kind, _ in told(f"{above}\nOrder 8193002012345678")}
    assert (Kind.ORDER not in found) is another


@for_each(
    ("lines_of_an_order", "finished"),
    [
        (("Delivered", "Leave a review"), True),
        (("Delivered", "Leave a review", "Confirm received"), False),
        (("Delivered",), False),
        (("In transit", "Leave a review"), False),
    ],
)
def test_a_page_shows_which_order_is_over(
    lines_of_an_order: tuple[str, ...], finished: bool
) -> None:
    reviewed = any(map(is_to_be_reviewed, lines_of_an_order))
    confirmed = any(map(says_confirmed_yet, lines_of_an_order))
    delivered = any(map(is_delivered, lines_of_an_order))
    assert (reviewed and delivered and not confirmed) is finished


@for_each(("text", "given"), [("Handed to the carrier", True), ("Delivered", False)])
def test_a_parcel_is_given_to_a_carrier(text: str, given: bool) -> None:
    assert says_handed_over(text) is given


@for_each(
    ("text", "sent"),
    [
        ("Your order 8193002012345678 has shipped.", True),
        ("Your order has not shipped yet", False),
        ("It will be shipped soon", False),
        ("Order shipped", False),
        ("If it is shipped late, tell us", False),
        ("Shipped by the estimated day", False),
    ],
)
def test_a_sentence_says_that_an_order_was_sent(text: str, sent: bool) -> None:
    assert is_sent(text) is sent


@for_each(
    ("text", "carrier"),
    [
        ("Evri: your parcel LP00764400810001 is ready", True),
        ("Your parcel LP00764400810001 is ready", True),
        ("Your parcel is ready", False),
        ("parcel LP00764400810001", False),
    ],
)
def test_a_carrier_writes_to_the_buyer_of_a_parcel(text: str, carrier: bool) -> None:
    assert is_of_a_carrier(text) is carrier


@for_each("name", ["DHL Express", "* Vinted", "mercadolivre.com.br"])
def test_a_brand_alone_is_no_name_of_goods(name: str) -> None:
    assert lines(name)[0].kind is Kind.NOISE


def test_what_a_seller_promises_is_no_term_of_the_order() -> None:
    text = "Seller: please wait until Dec 15, you are protected until Jan 20, 2027"
    assert all(line.kind is Kind.NOISE for line in lines(text))
    assert told("Seller: Sunny Home Store") == [(Kind.SELLER, "Sunny Home Store")]


@for_each(
    ("text", "day"),
    [
        ("Shipped by Cainiao, will be delivered on Nov 21", None),
        ("Shipped Nov 3, will arrive by Dec 5", date(2026, 11, 3)),
    ],
)
def test_the_day_of_a_later_event_is_not_that_of_the_shipment(text: str, day: date | None) -> None:
    shipped_on = [line.value for line in lines(text) if line.kind is Kind.SHIPPED]
    assert shipped_on == ([day] if day else [])


@for_each(
    ("text", "chatter"),
    [("Submitted Nov 18, 2026", True), ("Tea light holder, 4er Set", False), ("Lamp", False)],
)
def test_what_names_a_date_is_no_name_of_goods(text: str, chatter: bool) -> None:
    assert lines(text)[0].chatter is chatter


def test_she_and_they_of_german_address_nobody() -> None:
    assert is_own("Ich habe sie gestern bestellt, und ihre Farbe ist schön")
    assert not is_own("Sie haben eine Lampe bestellt")


def test_a_part_of_the_money_is_no_promise_of_a_refund() -> None:
    assert all(
        kind is not Kind.REFUND_BY for kind, _ in told("If not delivered by Dec 15: refund of 50%")
    )
