"""What a whole text says, in both languages, and what it makes us ask."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import NamedTuple

import pytest

from advisor.intake import (
    Intake,
    OrderFacts,
    Problem,
    ProblemId,
    is_estimate,
    parse_order_text,
    warm_up,
)
from advisor.intake.order_text import parse_seller, parse_title
from advisor.intake.problems import Value, problem
from advisor.money import Money
from advisor.terms import Terms
from tests.cases import for_each

TODAY = date(2026, 11, 23)
CODE = "LP00123456789012"
OTHER = "LP00123456789013"
ORDER = "8012345678901234"


def read(text: str, language: str = "en") -> Intake:
    """What is read; what a date means is tried in `test_promises.py`."""
    return replace(parse_order_text(text, today=TODAY, language=language), terms=None)


def usd(amount: str) -> Money:
    return Money(Decimal(amount), "USD")


def eur(amount: str) -> Money:
    return Money(Decimal(amount), "EUR")


def rub(amount: str) -> Money:
    return Money(Decimal(amount), "RUB")


class Said(NamedTuple):
    text: str
    meant: Intake


UNDERSTOOD = [
    # the documented forms
    Said("Phone case", Intake("Phone case")),
    Said(f"Phone case, {CODE}", Intake("Phone case", CODE)),
    Said(
        f"Phone case, {CODE}, shipped 2026-11-01, 60 days, $12.50",
        Intake("Phone case", CODE, date(2026, 11, 1), 60, price=usd("12.50")),
    ),
    Said(
        f"$12.50; 60 days; shipped 3 days ago; {CODE}; Phone case",
        Intake("Phone case", CODE, date(2026, 11, 20), 60, price=usd("12.50")),
    ),
    Said(
        f"Чехол, {CODE}, отправлен 1 ноября, 60 дней, 1 200 ₽",
        Intake("Чехол", CODE, date(2026, 11, 1), 60, price=rub("1200")),
    ),
    Said(
        "Лампа, отправлено вчера, до 31.12.2026, 1200 руб",
        Intake(
            "Лампа",
            shipped_on=date(2026, 11, 22),
            protection_end=date(2026, 12, 31),
            price=rub("1200"),
        ),
    ),
    Said(
        "Lamp, until 2026-12-31, guaranteed 40 days, seller Best Lights, paid shipping",
        Intake(
            "Lamp",
            protection_end=date(2026, 12, 31),
            guaranteed_days=40,
            seller="Best Lights",
            paid_shipping=True,
        ),
    ),
    Said(
        f"Лампа, гарантия доставки 40 дней, продавец Свет, заказ №{ORDER}, бесплатная доставка",
        Intake(
            "Лампа",
            guaranteed_days=40,
            seller="Свет",
            order_number=ORDER,
            paid_shipping=False,
        ),
    ),
    Said(f"Lamp, order {ORDER}, US $3.99", Intake("Lamp", order_number=ORDER, price=usd("3.99"))),
    Said("Lamp, 12,50 EUR", Intake("Lamp", price=eur("12.50"))),
    # key words in other positions
    Said("2026-11-01 shipped, Lamp", Intake("Lamp", shipped_on=date(2026, 11, 1))),
    Said("Лампа, 1 ноября отправлена", Intake("Лампа", shipped_on=date(2026, 11, 1))),
    Said("Lamp, protection ends 5 Dec", Intake("Lamp", protection_end=date(2026, 12, 5))),
    Said("Lamp, 5 Dec protection ends", Intake("Lamp", protection_end=date(2026, 12, 5))),
    Said("Lamp, 40 days guaranteed delivery", Intake("Lamp", guaranteed_days=40)),
    Said("Lamp, 60 days of buyer protection", Intake("Lamp", protection_days=60)),
    Said("Lamp, delivery free", Intake("Lamp", paid_shipping=False)),
    # what the shop's own timer says
    Said(
        "Lamp, protection 25 days 11 hours left",
        Intake("Lamp", protection_end=date(2026, 12, 18)),
    ),
    Said("Lamp, 25 days, 11 hours left", Intake("Lamp", protection_end=date(2026, 12, 18))),
    Said("Лампа, осталось 25 дней", Intake("Лампа", protection_end=date(2026, 12, 18))),
    # numbers that belong to titles
    Said("USB cable 2 m, 60 days", Intake("USB cable 2 m", protection_days=60)),
    Said("Case for iPhone 15, $5", Intake("Case for iPhone 15", price=usd("5"))),
    Said("5 pcs LED lamp 12V, 60 days", Intake("5 pcs LED lamp 12V", protection_days=60)),
    Said("Набор 60 шт, 60 дней", Intake("Набор 60 шт", protection_days=60)),
    Said("Кабель USB 1,5 м, 60 дней", Intake("Кабель USB 1,5 м", protection_days=60)),
    Said("60 days challenge book, 75 days", Intake("60 days challenge book", protection_days=75)),
    Said("60 days challenge book", Intake("60 days challenge book")),
    Said("Gift card $50", Intake("Gift card", price=usd("50"))),
    Said("Protection film 5 days wear", Intake("Protection film 5 days wear")),
    Said("1984, $5", Intake("1984", price=usd("5"))),
    Said(f"STM32F103C8T6, {CODE}", Intake("STM32F103C8T6", CODE)),
    Said("Puzzle, 3D, wood", Intake("Puzzle, 3D, wood")),
    Said("May 5 shirt, $5", Intake("May 5 shirt", price=usd("5"))),
    Said("Store sign, $5", Intake("Store sign", price=usd("5"))),
    Said("Tracking bracelet, $5", Intake("Tracking bracelet", price=usd("5"))),
    Said("Order book, $5", Intake("Order book", price=usd("5"))),
    # titles with commas, and what does not become a title
    Said("Case, blue, XL, $5", Intake("Case, blue, XL", price=usd("5"))),
    Said("Red lamp, $5, big", Intake("Red lamp", price=usd("5"), unused=("big",))),
    Said("Lamp, shipped soon", Intake("Lamp", unused=("shipped soon",))),
    # a parcel without a number
    Said("Lamp, tracking: none", Intake("Lamp", untracked=True)),
    Said("Lamp, no tracking", Intake("Lamp", untracked=True)),
    Said("Лампа, без трека", Intake("Лампа", untracked=True)),
    Said("Lampe, ohne Sendungsnummer", Intake("Lampe", untracked=True)),
    Said("Lámpara, sin seguimiento", Intake("Lámpara", untracked=True)),
    Said("Lampa, bez śledzenia", Intake("Lampa", untracked=True)),
    # without commas
    Said(
        f"Garden hose 15 EUR shipped 3 days ago 60 days {CODE}",
        Intake("Garden hose", CODE, date(2026, 11, 20), 60, price=eur("15")),
    ),
    Said(
        f"Лампа отправлена 3 дня назад {CODE} 60 дней 1200 руб",
        Intake("Лампа", CODE, date(2026, 11, 20), 60, price=rub("1200")),
    ),
    Said(
        f"Lampe versandt vor 3 Tagen 60 Tage {CODE} 12,50 €",
        Intake("Lampe", CODE, date(2026, 11, 20), 60, price=eur("12.50")),
    ),
    Said("Lamp $12 60 days seller Best", Intake("Lamp $12 60 days seller Best")),
    Said("Lamp for 12 days", Intake("Lamp for 12 days")),
    Said("https://aliexpress.com/item/1005.html, Lamp", Intake("Lamp")),
    # careless commas
    Said(f"{CODE},60 days,12,50 EUR,Lamp", Intake("Lamp", CODE, None, 60, price=eur("12.50"))),
    Said("$1,200,60 days,Lamp 5", Intake("Lamp 5", protection_days=60, price=usd("1200"))),
    Said("seller Shop 5,5 pcs lamp", Intake("5 pcs lamp", seller="Shop 5")),
    Said("Lamp 15,60 days", Intake("Lamp 15", protection_days=60)),
    Said("Lamp, shipped Nov 1, 2026, $5", Intake("Lamp", None, date(2026, 11, 1), price=usd("5"))),
    Said("Lamp, shipped 1 Nov, 2026", Intake("Lamp", shipped_on=date(2026, 11, 1))),
    Said("Lamp, seller Foo Co., Ltd", Intake("Lamp", seller="Foo Co. Ltd")),
    # no commas at all
    Said("Phone case shipped 3 days ago", Intake("Phone case", shipped_on=date(2026, 11, 20))),
    Said(f"Phone case {CODE}", Intake("Phone case", CODE)),
    Said(f"Phone case {CODE} shipped yesterday", Intake("Phone case", CODE, date(2026, 11, 22))),
    # codes
    Said("Lamp, rr123456785cn", Intake("Lamp", "RR123456785CN")),
    Said("Lamp, RR 123 456 785 CN", Intake("Lamp", "RR123456785CN")),
    Said("Лампа, трек АВ123456785СН", Intake("Лампа", "AB123456785CH")),
    Said("Lamp, tracking ABC12", Intake("Lamp", "ABC12")),
    Said("Lamp, 4006381333931", Intake("Lamp", "4006381333931")),
    Said(f"Lamp, {ORDER}", Intake("Lamp", ORDER)),
    Said(f"Lamp, {ORDER}, {CODE}", Intake("Lamp", CODE, order_number=ORDER)),
    Said(f"Lamp, {CODE}, {CODE.lower()}", Intake("Lamp", CODE)),
    # two ways to say one end
    Said(
        "Lamp, shipped 5 Nov, 60 days, until 4 Jan",
        Intake("Lamp", None, date(2026, 11, 5), None, date(2027, 1, 4)),
    ),
    Said(
        "Lamp, shipped 5 Nov, 60 days, 41 days 20 hours left",
        Intake("Lamp", None, date(2026, 11, 5), None, date(2027, 1, 3)),
    ),
    # known, and of no use here
    Said("Lamp, ordered 2026-10-28, $5", Intake("Lamp", price=usd("5"))),
    Said("Лампа, доставка до 20 декабря", Intake("Лампа")),
    Said("Lamp, estimated delivery Dec 20", Intake("Lamp")),
]


ESTIMATES = [
    ("en", "estimated delivery 26-48 days"),
    ("en", "Estimated delivery time: 26–48 days"),
    ("en", "delivery in 30 days"),
    ("ru", "ожидаемая доставка 26-48 дней"),
    ("ru", "примерный срок доставки: 30 дней"),
    ("uk", "орієнтовний термін доставки 26-48 днів"),
    ("de", "voraussichtliche Lieferzeit 26-48 Tage"),
    ("fr", "livraison estimée : 26 à 48 jours"),
    ("es", "entrega estimada: 26-48 días"),
    ("pt-BR", "prazo de entrega 26-48 dias"),
    ("pl", "przewidywany czas dostawy 26-48 dni"),
]


@for_each(("language", "estimate"), ESTIMATES)
def test_a6_estimated_delivery_is_neither_a_guarantee_nor_a_protection(
    language: str, estimate: str
) -> None:
    assert is_estimate(estimate)
    for text in (f"Lamp, {CODE}, 60 days, {estimate}", f"Lamp, {estimate}, {CODE}, 60 days"):
        assert read(text, language) == Intake("Lamp", CODE, protection_days=60)


@pytest.mark.parametrize(
    "promise", ["guaranteed delivery 40 days", "guaranteed 40 days", "60 days", "Lamp 30 days"]
)
def test_a6_what_is_promised_is_no_estimate(promise: str) -> None:
    assert not is_estimate(promise)


@for_each("said", UNDERSTOOD, ids=lambda said: said.text)
@for_each("language", ["en", "ru"])
def test_a_text_is_understood_whatever_the_chats_language(said: Said, language: str) -> None:
    assert read(said.text, language) == said.meant


class Asked(NamedTuple):
    text: str
    problem_id: ProblemId
    values: dict[str, Value]
    left: Intake = Intake("Lamp")


def asked(
    typed: str, problem_id: ProblemId, left: Intake | None = None, /, **values: Value
) -> Asked:
    return Asked(typed, problem_id, values, left or Intake("Lamp"))


ASKED = [
    asked("", ProblemId.TITLE_MISSING, Intake()),
    asked("\u200b\u202e \n", ProblemId.TITLE_MISSING, Intake()),
    asked("...", ProblemId.TITLE_MISSING, Intake()),
    asked("60 days", ProblemId.TITLE_MISSING, Intake(protection_days=60)),
    asked("x" * 5000, ProblemId.TEXT_TOO_LONG, Intake(), length=5000, limit=2000),
    asked(f"Lamp, {CODE}, {OTHER}", ProblemId.TRACKING_TWICE, first=CODE, second=OTHER),
    asked("Lamp, tracking: AB_12", ProblemId.TRACKING_UNREADABLE, text="AB_12"),
    asked("Lamp, tracking A1", ProblemId.TRACKING_UNREADABLE, text="A1"),
    asked("Lamp, shipped 45.45.2026", ProblemId.SHIP_DATE_UNREADABLE, text="45.45.2026"),
    asked("Lamp, shipped 31 Feb 2026", ProblemId.SHIP_DATE_UNREADABLE, text="31 Feb 2026"),
    asked("Lamp, shipped 60 days", ProblemId.SHIP_DATE_UNREADABLE, text="60 days"),
    asked(
        "Lamp, shipped 03/04/2026",
        ProblemId.SHIP_DATE_AMBIGUOUS,
        text="03/04/2026",
        first=date(2026, 3, 4),
        second=date(2026, 4, 3),
    ),
    asked(
        "Lamp, shipped 1 Dec",
        ProblemId.SHIP_DATE_AMBIGUOUS,
        text="1 Dec",
        first=date(2025, 12, 1),
        second=date(2026, 12, 1),
    ),
    asked("Lamp, shipped 2026-11-24", ProblemId.SHIP_DATE_FUTURE, date=date(2026, 11, 24)),
    asked(
        "Лампа Lamp, отправлен завтра",
        ProblemId.SHIP_DATE_FUTURE,
        Intake("Лампа Lamp"),
        date=date(2026, 11, 24),
    ),
    asked(
        "Lamp, shipped 2025-11-22", ProblemId.SHIP_DATE_TOO_OLD, date=date(2025, 11, 22), limit=365
    ),
    asked(
        "Lamp, shipped yesterday, sent 2 days ago",
        ProblemId.SHIP_DATE_TWICE,
        first=date(2026, 11, 22),
        second=date(2026, 11, 21),
    ),
    asked(
        "Lamp, shipped 2026-11-20, until 2026-11-10",
        ProblemId.SHIPPED_AFTER_END,
        shipped=date(2026, 11, 20),
        until=date(2026, 11, 10),
    ),
    asked("Lamp, 2026-11-01", ProblemId.DATE_UNCLEAR, text="2026-11-01"),
    asked("Lamp, 5 Dec", ProblemId.DATE_UNCLEAR, text="5 Dec"),
    asked("Lamp, 2026-13-45", ProblemId.DATE_UNCLEAR, text="2026-13-45"),
    asked("Lamp, protection 2 months", ProblemId.PROTECTION_UNREADABLE, text="protection 2 months"),
    asked(
        "Лампа Lamp, осталось 25",
        ProblemId.PROTECTION_UNREADABLE,
        Intake("Лампа Lamp"),
        text="осталось 25",
    ),
    asked(
        "Lamp, until 03/04/2027",
        ProblemId.PROTECTION_AMBIGUOUS,
        text="03/04/2027",
        first=date(2027, 3, 4),
        second=date(2027, 4, 3),
    ),
    asked(
        "Lamp, until 1 Nov",
        ProblemId.PROTECTION_AMBIGUOUS,
        text="1 Nov",
        first=date(2027, 11, 1),
        second=date(2026, 11, 1),
    ),
    asked("Lamp, until 2026-11-22", ProblemId.PROTECTION_OVER, date=date(2026, 11, 22)),
    asked(
        "Lamp, shipped 2026-09-01, 30 days",
        ProblemId.PROTECTION_OVER,
        Intake("Lamp", shipped_on=date(2026, 9, 1)),
        date=date(2026, 10, 1),
    ),
    asked("Lamp, 0 days", ProblemId.PROTECTION_DAYS_OUT_OF_RANGE, days=0, limit=365),
    asked("Lamp, -5 days", ProblemId.PROTECTION_DAYS_OUT_OF_RANGE, days=-5, limit=365),
    asked("Lamp, 366 days", ProblemId.PROTECTION_DAYS_OUT_OF_RANGE, days=366, limit=365),
    asked("Lamp, 999 days left", ProblemId.PROTECTION_DAYS_OUT_OF_RANGE, days=999, limit=365),
    asked("Lamp, until 2028-01-01", ProblemId.PROTECTION_TOO_FAR, date=date(2028, 1, 1), limit=365),
    asked("Lamp, 60 days, 75 days", ProblemId.PROTECTION_DAYS_TWICE, first=60, second=75),
    asked(
        "Lamp, until 2026-12-01, until 2026-12-02",
        ProblemId.PROTECTION_UNTIL_TWICE,
        first=date(2026, 12, 1),
        second=date(2026, 12, 2),
    ),
    asked(
        "Lamp, shipped 2026-11-05, 60 days, until 2027-02-04",
        ProblemId.PROTECTION_CONFLICT,
        Intake("Lamp", shipped_on=date(2026, 11, 5)),
        days=60,
        reckoned=date(2027, 1, 4),
        until=date(2027, 2, 4),
    ),
    asked("Lamp, $", ProblemId.PRICE_UNREADABLE, text="$"),
    asked("Lamp, 1,2345 $", ProblemId.PRICE_UNREADABLE, text="1,2345 $"),
    asked("Lamp, -$5", ProblemId.PRICE_NOT_POSITIVE, text="-$5"),
    asked("Lamp, $0", ProblemId.PRICE_NOT_POSITIVE, text="$0"),
    asked("Lamp, price 12.50", ProblemId.PRICE_CURRENCY_MISSING, amount=Decimal("12.50")),
    asked("Lamp, 120 kr", ProblemId.PRICE_CURRENCY_MISSING, amount=Decimal(120)),
    asked("Lamp, $5, $6", ProblemId.PRICE_TWICE, first=usd("5"), second=usd("6")),
    asked(
        "Lamp, guaranteed by Dec 20", ProblemId.GUARANTEED_UNREADABLE, text="guaranteed by Dec 20"
    ),
    asked("Lamp, guaranteed 0 days", ProblemId.GUARANTEED_OUT_OF_RANGE, days=0, limit=365),
    asked(
        "Lamp, guaranteed 20 days, guaranteed 30 days",
        ProblemId.GUARANTEED_TWICE,
        first=20,
        second=30,
    ),
    asked("Lamp, seller A, seller B", ProblemId.SELLER_TWICE, first="A", second="B"),
    asked("Lamp, order #123", ProblemId.ORDER_NUMBER_UNREADABLE, text="order #123"),
    asked(
        "Lamp, order 801234, order 801235",
        ProblemId.ORDER_NUMBER_TWICE,
        first="801234",
        second="801235",
    ),
    asked("Lamp, free shipping, paid shipping", ProblemId.SHIPPING_CONFLICT),
    asked("Lamp, 12.50", ProblemId.NUMBER_UNCLEAR, text="12.50"),
    asked("Lamp, 60", ProblemId.NUMBER_UNCLEAR, text="60"),
]


FIELDS = [name for name in Intake.__dataclass_fields__ if name not in {"questions", "unused"}]


@for_each("case", ASKED, ids=lambda case: f"{case.problem_id}: {case.text[:40]}")
def test_what_cannot_be_read_for_certain_is_asked_and_not_saved(case: Asked) -> None:
    found = read(case.text)
    assert found.questions == (problem(case.problem_id, **case.values),)
    assert [getattr(found, name) for name in FIELDS] == [
        getattr(case.left, name) for name in FIELDS
    ]


def test_every_question_that_a_text_can_raise_is_tried_here() -> None:
    of_the_dialogue = {
        ProblemId.DAYS_UNREADABLE,
        ProblemId.DAYS_OUT_OF_RANGE,
        ProblemId.SELLER_MISSING,
        ProblemId.PROTECTION_LEFT_OR_WHOLE,
    }
    of_pasted_texts = {
        ProblemId.SHIP_DATE_UNDATED,
        ProblemId.SHIP_DATE_BEFORE_ORDER,
        ProblemId.PROTECTION_UNDATED,
        ProblemId.PROTECTION_UNNAMED,
        ProblemId.PICTURE_UNSURE,
    }
    tried = {case.problem_id for case in ASKED}
    assert tried == set(ProblemId) - of_the_dialogue - of_pasted_texts


def test_questions_come_in_the_order_of_the_fields() -> None:
    found = read(f"$5, $6, 0 days, shipped tomorrow, {CODE}, {OTHER}")
    assert [asked.id for asked in found.questions] == [
        ProblemId.TITLE_MISSING,
        ProblemId.TRACKING_TWICE,
        ProblemId.SHIP_DATE_FUTURE,
        ProblemId.PROTECTION_DAYS_OUT_OF_RANGE,
        ProblemId.PRICE_TWICE,
    ]


def test_the_likelier_reading_of_a_date_follows_the_language() -> None:
    text = "Lamp, shipped 03/04/2026"
    in_english, in_russian = read(text, "en").questions[0], read(text, "ru").questions[0]
    assert in_english.mapping()["first"] == date(2026, 3, 4)
    assert in_russian.mapping()["first"] == date(2026, 4, 3)


def test_an_order_pasted_from_the_site_is_read_by_its_labels() -> None:
    pasted = f"""
        Order number: {ORDER}
        Order date: Oct 28, 2026
        Tracking number: {CODE}
        Ship date: Nov 1, 2026
        LED strip, 5 m
        Quantity: 2
        Subtotal: US $10.00
        Shipping: US $2.50
        Total: US $12.50
        Sold by: Best Lights Store
        Estimated delivery: Dec 10 - Dec 20
        Buyer protection: 38 days 4 hours left
        https://www.aliexpress.com/item/1005001234567890.html
    """
    assert read(pasted) == Intake(
        title="LED strip, 5 m",
        tracking=CODE,
        shipped_on=date(2026, 11, 1),
        protection_end=date(2026, 12, 31),
        price=usd("12.50"),
        seller="Best Lights Store",
        order_number=ORDER,
        paid_shipping=True,
    )


def test_a_russian_order_pasted_from_the_site_is_read_by_its_labels() -> None:
    pasted = f"""
        Номер заказа: {ORDER}
        Дата заказа: 28 октября 2026
        Трек-номер: {CODE}
        Дата отправки: 1 ноября 2026 г.
        Лента светодиодная, 5 м
        Итого: 1 200,50 ₽
        Доставка: бесплатно
        Продавец: Лучший свет
        Гарантия доставки: 40 дней
        Защита покупателя: 60 дней
    """
    assert read(pasted, "ru") == Intake(
        title="Лента светодиодная, 5 м",
        tracking=CODE,
        shipped_on=date(2026, 11, 1),
        protection_days=60,
        price=rub("1200.50"),
        guaranteed_days=40,
        seller="Лучший свет",
        order_number=ORDER,
        paid_shipping=False,
    )


def test_a_label_on_a_line_of_its_own_names_the_next_line() -> None:
    found = read(f"Tracking number\n{CODE}\nOrder ID:\n{ORDER}\nWatch band")
    assert found == Intake("Watch band", CODE, order_number=ORDER)


def test_a_forwarded_sentence_gives_its_numbers_and_no_title() -> None:
    sentence = f"Hi! Your order {ORDER} has been shipped. Tracking {CODE}"
    found = read(sentence)
    assert (found.tracking, found.order_number, found.title) == (CODE, ORDER, None)
    assert found.questions == (Problem(ProblemId.TITLE_MISSING),)
    assert found.unused == (f"Hi! Your order {ORDER} has been shipped.",)


def test_a_long_title_is_cut_at_a_word() -> None:
    title = read("lamp " * 60).title
    assert title is not None
    assert len(title) <= 100
    assert title.endswith("lamp…")


def test_a_long_text_without_commas_still_gives_its_code() -> None:
    found = read(f"{'very ' * 70}long lamp {CODE}")
    assert found.tracking == CODE
    assert found.title is not None
    assert found.title.startswith("very very")


def test_invisible_characters_do_not_get_into_a_title() -> None:
    assert read("La\u200bmp\u202e \x07 cafe\u0301, $5").title == "Lamp caf\u00e9"


def test_a_code_of_letters_and_digits_is_the_tracking_number_only_beside_a_title() -> None:
    assert read("STM32F103C8T6").title == "STM32F103C8T6"
    beside = read("Arduino kit, AB1C234D5EFG")
    assert (beside.title, beside.tracking) == ("Arduino kit", "AB1C234D5EFG")


def test_a_number_beside_a_title_is_asked_about_once() -> None:
    found = read("Lamp, 60, 60")
    assert found.questions == (problem(ProblemId.NUMBER_UNCLEAR, text="60"),)


def test_a_question_shows_at_most_eighty_characters_of_what_was_typed() -> None:
    (found,) = read("Lamp, tracking: 1" + "_" * 200).questions
    assert len(str(found.mapping()["text"])) == 80


def test_warming_up_leaves_no_trace() -> None:
    warm_up()
    assert read("Lamp") == Intake("Lamp")


def test_a_title_or_a_name_may_be_answered_alone() -> None:
    assert parse_title("  A lamp\nof light ") == "A lamp of light"
    assert parse_seller("Best  Lights") == "Best Lights"
    assert len(str(parse_title("lamp " * 40))) <= 100
    for parse, missing in (
        (parse_title, ProblemId.TITLE_MISSING),
        (parse_seller, ProblemId.SELLER_MISSING),
    ):
        assert parse("...") == problem(missing)


def test_a_quote_stays_in_the_language_in_which_it_was_typed() -> None:
    found = read("Lampe, 12.50, versandt vor 3 Tagen, groß", "de")
    assert found.unused == ("groß",)
    asked = read("Lampe, 5. November, versandt vor 3 Tagen", "de").questions
    assert [question.mapping()["text"] for question in asked] == ["5. November"]


def test_where_words_of_a_time_belong_together_quotes_are_in_english() -> None:
    found = read("Lampe, 25 Tage, 11 Stunden übrig, 5. November", "de")
    assert found.protection_end == date(2026, 12, 18)
    assert [question.mapping()["text"] for question in found.questions] == ["5 November"]


def test_the_day_of_a_promised_refund_goes_before_any_other_end() -> None:
    refund = "Lamp, shipped yesterday, 60 days, refund if no delivery before"
    sure, doubtful = (
        parse_order_text(f"{refund} {day}", today=TODAY, language="en")
        for day in ("Dec 20, 2026", "05/01/2027")
    )
    assert sure.terms is doubtful.terms is Terms.REFUND_BY
    assert (sure.protection_days, sure.protection_end) == (None, date(2026, 12, 20))
    assert (doubtful.protection_days, doubtful.protection_end) == (None, None)
    assert [one.id for one in doubtful.questions] == [ProblemId.PROTECTION_AMBIGUOUS]


def test_a_refund_promised_for_later_than_the_protection_is_asked_about() -> None:
    found = read(
        "Lamp\nprotected until Dec 20, 2026\nGet a refund if not delivered by Jan 10, 2027"
    )
    assert found.protection_end is None
    assert found.questions == (
        problem(
            ProblemId.PROTECTION_UNTIL_TWICE, first=date(2026, 12, 20), second=date(2027, 1, 10)
        ),
    )


REFUND = "refund if no delivery before Dec 28, 2026"


@for_each(
    ("told", "question"),
    [
        ("until Dec 1", "protection_until_twice"),
        ("until Dec 1, until Dec 3", "protection_until_twice"),
        ("shipped Nov 3, 30 days", "protection_conflict"),
        ("shipped Nov 3, 60 days", None),
        ("until Dec 28", None),
        ("$5, $6", "price_twice"),
    ],
)
def test_an_earlier_end_beside_the_day_of_the_refund_is_asked_about(
    told: str, question: str | None
) -> None:
    found = read(f"Lamp, {told}, {REFUND}")
    assert [str(one.id) for one in found.questions] == ([question] if question else [])
    ends = {None, "price_twice"}
    assert found.protection_end == (date(2026, 12, 28) if question in ends else None)


def test_what_is_known_comes_by_name_and_a_protection_as_a_whole() -> None:
    assert OrderFacts().told() == {}
    assert OrderFacts(title="Lamp", paid_shipping=False).told() == {
        "title": "Lamp",
        "paid_shipping": False,
    }
    assert OrderFacts(protection_days=60).told() == {
        "protection_days": 60,
        "protection_end": None,
    }
