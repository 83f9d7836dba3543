"""What is read out of pages, mails, tracking pages and chats, as people paste and forward them.

The texts are in `samples`, a file for each language: docs/reading-texts.md says how to add one.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from advisor.intake import Pasted, day_of_order, is_page, read_pasted
from advisor.money import Money
from advisor.promises import Promise
from advisor.terms import Terms
from advisor.words import languages
from tests.cases import for_each

TODAY = date(2026, 11, 23)
SAMPLES = Path(__file__).parent / "samples"


@dataclass(frozen=True)
class Sample:
    """A text, what a careful reader takes from it, and what nobody may take from it."""

    text: str
    orders: list[dict[str, Any]] = field(default_factory=list)
    may: dict[str, Any] = field(default_factory=dict)
    """Facts that may be read besides."""
    never: list[str] = field(default_factory=list)
    """Facts that would be harmful, as "name=value", or "name=any"."""
    written_on: date | None = None


def samples() -> Iterator[tuple[str, str, Sample]]:
    """Every sample, with its language and its name."""
    for path in sorted(SAMPLES.glob("*.toml")):
        for name, told in tomllib.loads(path.read_text(encoding="utf-8")).items():
            yield path.stem, name, Sample(**told)


ALL = list(samples())


def text_of(language: str, name: str) -> str:
    return next(sample.text for one, called, sample in ALL if (one, called) == (language, name))


def read(sample: Sample, language: str) -> tuple[Pasted, ...]:
    return read_pasted(sample.text, today=TODAY, language=language, written_on=sample.written_on)


def shown(found: Pasted) -> dict[str, Any]:
    """The facts of an order that are known, as the samples note them."""
    intake = found.intake
    names = ("title", "tracking", "shipped_on", "protection_days", "protection_end", "price",
             "guaranteed_days", "seller", "order_number", "paid_shipping")  # fmt: skip
    facts = {name: getattr(intake, name) for name in names}
    facts["terms"] = "refund_by" if intake.terms is Terms.REFUND_BY else None
    facts["promises"] = [promise_text(one) for one in intake.promises] or None
    facts |= {"ordered_on": found.ordered_on, "paid_on": found.paid_on}
    facts |= {"unshipped": found.unshipped or None, "finished": found.finished or None}
    facts["questions"] = [str(question.id) for question in intake.questions] or None
    known = {name: value for name, value in facts.items() if value is not None}
    if isinstance(price := known.get("price"), Money):
        known["price"] = f"{price.amount.normalize():f} {price.currency}"
    return known


def promise_text(promise: Promise) -> str:
    """A promise as the samples note it: "late_coupon 2026-11-30", "free_return 90 days"."""
    when = promise.until or (f"{promise.days} days" if promise.days else "")
    return f"{promise.kind} {when}".strip()


def noted(facts: dict[str, Any]) -> dict[str, Any]:
    """Facts as they stand in the notes, without the closing zeros of the sum."""
    if "price" not in facts:
        return facts
    amount, currency = facts["price"].split()
    return {**facts, "price": f"{Decimal(amount).normalize():f} {currency}"}


def test_there_are_texts_in_every_language() -> None:
    for language in languages():
        assert sum(one == language for one, _, _ in ALL) >= 12, language
    assert len(ALL) >= 150


@for_each(("language", "name", "sample"), ALL, ids=[f"{a}-{b}" for a, b, _ in ALL])
def test_a_pasted_text_is_read(language: str, name: str, sample: Sample) -> None:
    found = [shown(one) for one in read(sample, language)]
    may = noted(sample.may)
    told = [
        {key: value for key, value in one.items() if key not in may or may[key] != value}
        for one in found
    ]
    expected = [
        {key: value for key, value in noted(one).items() if key not in may or may[key] != value}
        for one in sample.orders
    ]
    assert told == expected, name


@for_each(("language", "name", "sample"), ALL, ids=[f"{a}-{b}" for a, b, _ in ALL])
def test_nothing_harmful_is_read(language: str, name: str, sample: Sample) -> None:
    for order in map(shown, read(sample, language)):
        for harm in sample.never:
            fact, _, value = harm.partition("=")
            assert fact not in order or (value != "any" and str(order[fact]) != value), name


def test_people_are_not_shown() -> None:
    """Names, streets and phones are nobody's business."""
    for language, name, sample in ALL:
        for found in read(sample, language):
            told = " ".join((*found.intake.unused, found.intake.title or ""))
            for private in ("Oak Road", "Birkenallee", "lilas", "Calle Mayor", "+4", "Reed"):
                assert private not in told, name


def test_what_somebody_would_miss_is_kept() -> None:
    (sample,) = (one for _, name, one in ALL if name == "app_screen_timer")
    text = f"{sample.text}\n\nSpare buckle set 25 mm, 4 pieces for the straps"
    (found,) = read_pasted(text, today=TODAY, language="en")
    assert found.intake.unused == ("Spare buckle set 25 mm, 4 pieces for the straps",)


@pytest.mark.parametrize(
    "text",
    [
        "1. Lamp, $5, shipped 3 days ago, 60 days\n2. Ring, $6, shipped 4 days ago, 60 days",
        "Order 1: Lamp, $5, shipped 3 days ago, 60 days\nOrder 2: Ring, shipped today, 60 days",
        "Lamp $5 shipped 3 days ago 60 days\nRing $6 shipped 4 days ago 60 days",
    ],
)
def test_a_list_may_be_numbered_and_go_without_commas(text: str) -> None:
    found = read_pasted(text, today=TODAY, language="en")
    assert [one.intake.title for one in found] == ["Lamp", "Ring"]
    assert all(one.intake.shipped_on and one.intake.protection_days == 60 for one in found)


@pytest.mark.parametrize("text", ["Your parcel RA123456785CN was sent yesterday",
                                  "Ваша посылка RA123456785CN отправлена вчера"])  # fmt: skip
def test_a_sentence_to_the_buyer_is_no_name_of_goods(text: str) -> None:
    (found,) = read_pasted(text, today=TODAY, language="en")
    assert found.intake.title is None
    assert found.intake.tracking == "RA123456785CN"


def test_a_typed_order_with_a_doubtful_date_is_an_order() -> None:
    line = "Keyboard, until 2026-12-20, shipped 10/09/2026, LB987654321CN, $45"
    (found,) = read_pasted(line, today=TODAY, language="en")
    assert found.intake.title == "Keyboard"
    assert [question.id for question in found.intake.questions] == ["ship_date_ambiguous"]


@for_each(
    ("text", "title"),
    [
        ("Lamp, $12, RB936044507CN, coupon until Dec 5", "Lamp"),
        ("RB936044507CN at the post office\nuntil Dec 5", None),
        ("RB936044507CN liegt in der Filiale, bis 5.12.2026", None),
        ("Зберігається безкоштовно 5 днів, до 28.11.2026, RX611044627UA", None),
    ],
)
def test_a_day_until_which_a_parcel_waits_is_no_protection(text: str, title: str | None) -> None:
    (found,) = read_pasted(text, today=TODAY, language="en")
    assert (found.intake.protection_end, found.intake.title) == (None, title)


REFUND = "Refund if no delivery before Dec 28, 2026"


@for_each(
    ("lines", "question"),
    [
        (("Protection until Dec 1", "Protection until Dec 3"), "protection_until_twice"),
        (("Shipped Nov 3", "Purchase protection: 30 days"), "protection_conflict"),
        (("Shipped Nov 3", "Purchase protection: 60 days"), None),
    ],
)
def test_the_day_of_the_refund_is_not_believed_beside_an_earlier_end(
    lines: tuple[str, ...], question: str | None
) -> None:
    text = "\n".join(("Order ID: 8193002012345678", *lines, REFUND))
    (found,) = read_pasted(text, today=TODAY, language="en")
    assert [str(one.id) for one in found.intake.questions] == ([question] if question else [])
    assert (found.intake.protection_end is None) is (question is not None)


def test_two_sums_without_a_total_are_asked_about() -> None:
    text = "Order ID: 8193002012345678\nShipped Nov 3\nA lamp of light\nUS $5\nUS $6"
    (found,) = read_pasted(text, today=TODAY, language="en")
    assert found.intake.price is None
    assert [question.id for question in found.intake.questions] == ["price_twice"]


@pytest.mark.parametrize("text", ["Track it on ://", "https:// and ://", "www. www.x ://"])
def test_a_broken_address_is_read_to_its_end(text: str) -> None:
    assert read_pasted(text, today=TODAY, language="en") == ()


def test_a_letter_of_which_the_day_is_known_counts_from_it_even_if_it_is_today() -> None:
    letter = "Dear friend, your parcel LP00988990011223 was sent yesterday."
    text = f"2026-10-30 14:22\nIn transit\n{letter}"
    (known,) = read_pasted(text, today=TODAY, language="en", written_on=TODAY)
    assert known.intake.shipped_on == date(2026, 11, 22)
    (unknown,) = read_pasted(text, today=TODAY, language="en")
    assert unknown.intake.shipped_on is None
    assert [one.id for one in unknown.intake.questions] == ["ship_date_undated"]


def test_an_end_before_the_day_of_the_refund_is_asked_about() -> None:
    text = (
        "Order ID: 8193002012345678\nPurchase protection until Dec 1\n"
        "Refund if no delivery before Dec 28, 2026"
    )
    (found,) = read_pasted(text, today=TODAY, language="en")
    assert found.intake.protection_end is None
    assert [one.id for one in found.intake.questions] == ["protection_until_twice"]


@pytest.mark.parametrize(
    ("text", "ordered_on", "title"),
    [
        ("I bought a lamp for $34 on October 1, shipped on October 4, RB123456785CN",
         date(2026, 10, 1), "lamp"),
        ("J'ai commandé une montre à 23€ il y a 3 semaines, expédiée le 6 novembre RB123456785CN",
         date(2026, 11, 2), "montre"),
        ("On October 1 they had bought it for $34, shipped on October 4, RB123456785CN",
         date(2026, 10, 1), None),
        ("I bought it on October 1, shipped on October 4, RB123456785CN", date(2026, 10, 1), None),
    ],
)  # fmt: skip
def test_what_a_person_tells_of_an_order_is_read_clause_by_clause(
    text: str, ordered_on: date, title: str | None
) -> None:
    found = read_pasted(f"Hi all,\n{text}", today=TODAY, language="en")
    assert [(one.ordered_on, one.intake.title) for one in found] == [(ordered_on, title)]


@for_each(
    ("text", "ordered_on", "title"),
    [
        ("Lampe 20 €, vor zwei Wochen bestellt", date(2026, 11, 9), "Lampe"),
        ("Лампа 20 €, две недели назад заказал", date(2026, 11, 9), "Лампа"),
        ("Lampe 20 €, il y a deux semaines commandée", date(2026, 11, 9), "Lampe"),
        ("Lampe 20 €, am 12. November bestellt", date(2026, 11, 12), "Lampe"),
    ],
)
def test_a_name_may_stand_before_its_sum_and_the_day_of_the_order(
    text: str, ordered_on: date, title: str
) -> None:
    (found,) = read_pasted(text, today=TODAY, language="de")
    assert (found.ordered_on, found.intake.title) == (ordered_on, title)
    assert found.intake.shipped_on is None


@for_each(
    "text",
    [
        "where is it? 20 €, I ordered it three weeks ago",
        "Hab 20 € bezahlt, vor drei Wochen bestellt",
        "Продавец вернул 20 €, две недели назад заказал",
    ],
)
def test_a_complaint_with_a_sum_and_a_day_names_no_goods(text: str) -> None:
    assert read_pasted(text, today=TODAY, language="en") == ()


SHIPPED, ORDERED = "Shipped Nov 3", "Order date: Oct 28, 2026"
SIXTY = "Purchase protection: 60 days"


@for_each(
    ("lines", "end", "question"),
    [
        (("{until} Dec 20", "{until} Dec 28"), None, "protection_until_twice"),
        ((SIXTY, "Purchase protection: 75 days"), None, "protection_days_twice"),
        ((SHIPPED, SIXTY, "{until} Jan 2, 2027"), date(2027, 1, 2), None),
        ((SHIPPED, SIXTY, "{until} Dec 8"), None, "protection_conflict"),
        ((SHIPPED, SIXTY, "{until} Jan 28, 2027"), None, "protection_conflict"),
        # where the shipment is not known, an end is believed that the days allow
        ((SIXTY, "{until} Jan 28, 2027"), date(2027, 1, 28), None),
        ((ORDERED, SIXTY, "{until} Dec 8"), date(2026, 12, 8), None),
        ((ORDERED, SIXTY, "{until} Jan 28, 2027"), None, "protection_conflict"),
    ],
)
def test_two_protections_are_one_or_a_question(
    lines: tuple[str, ...], end: date | None, question: str | None
) -> None:
    text = "\n".join(("Order ID: 8193002012345678", *lines))
    until = text.replace("{until}", "Purchase protection until")
    (found,) = read_pasted(until, today=TODAY, language="en")
    asked = [str(one.id) for one in found.intake.questions if "protection" in one.id]
    assert (found.intake.protection_end, asked) == (end, [question] if question else [])


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("ordered on October 28", date(2026, 10, 28)),
        ("Order of November 10", date(2026, 11, 10)),
        ("a lamp", None),
    ],
)
def test_the_day_of_an_order_may_be_told(text: str, on: date | None) -> None:
    assert day_of_order(text, today=TODAY, language="en") == on


@pytest.mark.parametrize(
    ("shipped", "days"), [("Shipped Nov 20", 30), ("", None), ("Shipped Nov 20, 2025", None)]
)
def test_a_promised_day_counts_from_the_shipment(shipped: str, days: int | None) -> None:
    text = f"Order ID: 8193002012345678\n{shipped}\nUS $5\nGuaranteed delivery by Dec 20"
    (found,) = read_pasted(text, today=TODAY, language="en")
    assert found.intake.guaranteed_days == days
    assert ("Guaranteed delivery by Dec 20" in found.intake.unused) is (days is None)


@pytest.mark.parametrize(
    ("ordered", "shipped_on"),
    [("Oct 28, 2026", date(2026, 11, 5)), ("May 1, 2026", None)],
)
def test_a_doubtful_day_of_shipment_is_settled_by_the_order_where_it_can_be(
    ordered: str, shipped_on: date | None
) -> None:
    text = f"Order ID: 8193002012345678\nOrder date: {ordered}\nShipped on 05/11/2026\nUS $5"
    (found,) = read_pasted(text, today=TODAY, language="en")
    assert found.intake.shipped_on == shipped_on
    asked = [question.id for question in found.intake.questions]
    assert ("ship_date_ambiguous" in asked) is (shipped_on is None)


def test_a_page_longer_than_anybody_types_is_read_as_a_page() -> None:
    text = f"{text_of('en', 'page_order_details')}\n{'-' * 2100}"
    (found,) = read_pasted(text, today=TODAY, language="en")
    assert found.intake.order_number == "8193002012345678"


def test_what_is_too_long_to_be_typed_is_not_read_as_typed() -> None:
    assert read_pasted("A lamp of light, 60 days\n" * 300, today=TODAY, language="en") == ()


@pytest.mark.parametrize(("name", "page"), [("page_order_details", True), ("one_line", False)])
def test_a_page_has_many_lines(name: str, page: bool) -> None:
    assert is_page(text_of("en", name)) is page


@for_each(
    ("text", "title", "shipped_on"),
    [
        ("hi, lamp, $5, shipped yesterday, 60 days", "lamp", date(2026, 11, 22)),
        ("Hello Kitty lamp, $5, shipped Nov 5, 60 days", "Hello Kitty lamp", date(2026, 11, 5)),
        ("Hello dear friend, lamp, $5, shipped yesterday, RB936044507CN", None, None),
        ("Hello, your lamp, $5, shipped yesterday, RB936044507CN", None, None),
    ],
)
def test_a_line_that_greets_is_an_order_of_ones_own_unless_it_addresses_somebody(
    text: str, title: str | None, shipped_on: date | None
) -> None:
    (found,) = read_pasted(text, today=TODAY, language="en")
    assert (found.intake.title, found.intake.shipped_on) == (title, shipped_on)


@for_each(
    ("told", "days"),
    [("75 days", 75), ("75 days. Thanks", None), ("60 days, 75 days", None), ("ship in 3", None)],
)
def test_days_alone_are_of_the_protection_where_a_person_tells_of_their_order(
    told: str, days: int | None
) -> None:
    text = (
        f"hi! ordered earbuds from aliexpress Nov 3, $15.99, shipped Nov 7, RB936044507CN, {told}"
    )
    (found,) = read_pasted(text, today=TODAY, language="en")
    assert found.intake.protection_days == days


@for_each(
    ("language", "handed", "before"),
    [
        ("de", "Vom Versender übergeben", "Bestellung eingegangen"),
        ("de", "Vom Versender übergeben", "Sendungsdaten elektronisch übermittelt"),
        ("en", "Accepted by carrier", "Order data transmitted"),
        ("fr", "Remis au transporteur", "Données de la commande transmises"),
        ("es", "Aceptado por el transportista", "Pedido recibido"),
        ("pt-BR", "Objeto postado", "Dados do pedido recebidos"),
        ("pl", "Przekazano przewoźnikowi", "Zamówienie przyjęte"),
        ("ru", "Передано перевозчику", "Заказ принят"),
        ("uk", "Прийнято перевізником", "Дані про замовлення отримано"),
    ],
)
@for_each("hour", ["", " 09:12"])
def test_a_parcel_is_not_sent_by_what_happened_before(
    language: str, handed: str, before: str, hour: str
) -> None:
    text = f"LP00111122223333\n2026-11-15{hour} {handed}\n2026-11-14{hour} {before}"
    [one] = read_pasted(text, today=TODAY, language=language)
    assert one.intake.shipped_on in (date(2026, 11, 15), None)


@for_each(
    "text",
    [
        "order 8203344556677832 and 8203344556677849 shipped Nov 19",
        "заказ 8203344556677832 и 8203344556677849 отправили 19 ноября",
        "order 8203344556677832 shipped Nov 19 and order 8203344556677849 shipped Nov 20",
    ],
)
def test_of_two_order_numbers_in_a_sentence_none_is_dropped_in_silence(text: str) -> None:
    [one] = read_pasted(text, today=TODAY, language="en")
    told = " ".join((one.intake.order_number or "", *one.intake.unused))
    assert "8203344556677832" in told
    assert "8203344556677849" in told
    assert one.intake.title is None


@for_each(
    ("text", "shipped_on"),
    [
        ("two orders 8203344556677832 and 8203344556677849, shipped Nov 19", date(2026, 11, 19)),
        ("Bestellungen 8203344556677832 und 8203344556677849 wurden verschickt", None),
        (
            "Los pedidos n.º 8203344556677832, 8203344556677849 enviados el 19 nov",
            date(2026, 11, 19),
        ),
        ("Заказы № 8203344556677832 и № 8203344556677849 отправлены", None),
    ],
)
def test_a_sentence_about_several_orders_tells_of_each(text: str, shipped_on: date | None) -> None:
    found = read_pasted(text, today=TODAY, language="en")
    assert [(one.intake.order_number, one.intake.shipped_on) for one in found] == [
        ("8203344556677832", shipped_on),
        ("8203344556677849", shipped_on),
    ]


def test_items_of_the_shop_are_no_orders() -> None:
    assert not read_pasted(
        "orders 1005005745170042 and 1005005745170043", today=TODAY, language="en"
    )


@for_each(
    ("language", "text"),
    [
        ("es", "Pedido 8203344556677832\nEl pedido se completará automáticamente el 8 ene 2027"),
        ("es", "Pedido 8203344556677832\nSe completará automáticamente el 8 de enero de 2027"),
        ("en", "Order 8203344556677832\nThe order will be completed automatically on Jan 8, 2027"),
        ("de", "Bestellung 8203344556677832\nWird am 8. Jan. 2027 automatisch abgeschlossen"),
        ("fr", "Commande 8203344556677832\nSera automatiquement finalisée le 8 janv. 2027"),
        ("pt-BR", "Pedido 8203344556677832\nSerá concluído automaticamente em 8 jan 2027"),
        ("pl", "Zamówienie 8203344556677832\nZostanie automatycznie zakończone 8 sty 2027"),
        ("ru", "Заказ 8203344556677832\nБудет автоматически завершён 8 янв. 2027"),
        ("uk", "Замовлення 8203344556677832\nБуде автоматично завершено 8 січ. 2027"),
    ],
)
def test_the_day_on_which_an_order_closes_is_no_name(language: str, text: str) -> None:
    [one] = read_pasted(text, today=TODAY, language=language)
    assert (one.intake.title, one.intake.protection_end) == (None, date(2027, 1, 8))


@for_each(
    ("text", "ordered_on"),
    [
        ("8231445566770066\t2026-11-08\t$12.40\tStepper Motor NEMA 17", date(2026, 11, 8)),
        ("8231445566770066\tNov 8, 2026\t$12.40\tStepper Motor NEMA 17", date(2026, 11, 8)),
        ("8231445566770066\t11/14/2026\t$12.40\tStepper Motor NEMA 17", date(2026, 11, 14)),
        ("8231445566770066\t11/8/2026\t$12.40\tStepper Motor NEMA 17", None),
    ],
)
def test_the_day_behind_a_number_in_a_table_is_that_of_the_order(
    text: str, ordered_on: date | None
) -> None:
    [one] = read_pasted(text, today=TODAY, language="en")
    assert (one.intake.title, one.ordered_on) == ("Stepper Motor NEMA 17", ordered_on)


@for_each(
    "text",
    [
        "СДЭК\nВаш заказ 1098765432 прибыл в пункт выдачи\nСрок хранения до 29.11.2026",
        "CDEK: заказ № 1098765432 принят на доставку, ожидаемая дата 27.11.2026",
        "Отследить: https://www.cdek.ru/track?order_id=1098765432",
        "CDEK tracking 1098765432\nYour parcel was delivered",
    ],
)
def test_an_order_of_cdek_is_a_parcel(text: str) -> None:
    [one] = read_pasted(text, today=TODAY, language="ru")
    assert one.intake.tracking == "1098765432"
    assert (one.intake.order_number, one.intake.protection_end, one.intake.title) == (
        None,
        None,
        None,
    )


def test_when_it_was_made_is_no_name_of_an_order() -> None:
    page = "Pedido 8012345678901234\nFeito em 29 de out. de 2026\nCapa de celular R$ 50,00"
    [one] = read_pasted(page, today=TODAY, language="pt-BR")
    assert (one.intake.title, one.ordered_on) == ("Capa de celular", date(2026, 10, 29))


def test_two_orders_in_a_sentence_are_read_only_if_each_is_sure() -> None:
    sure = "I ordered a lamp on Oct 1 for $5 and a ring on Oct 3 for $6, 8193002012345678"
    assert len(read_pasted(sure, today=TODAY, language="en")) == 2
    seller = "I ordered a lamp on Oct 1 for $5 and a ring on Oct 3 for $6, thank you, dear seller"
    assert len(read_pasted(seller, today=TODAY, language="en")) < 2
