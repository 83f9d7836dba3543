from datetime import date
from decimal import Decimal

import pytest

from advisor.intake.order_text import parse_order_text
from advisor.money import Money
from tests.cases import for_each

TODAY = date(2026, 10, 1)


@for_each(
    ("said", "title", "amount", "currency"),
    [
        ("winter jacket $62", "winter jacket", "62", "USD"),
        ("winter jacket $62, shipped sep 20, 60 days", "winter jacket", "62", "USD"),
        ("Рюкзак 2 100 ₽", "Рюкзак", "2100", "RUB"),
        ("Рюкзак за 2 100 ₽, отправлен 20 сентября", "Рюкзак", "2100", "RUB"),
        ("Bohrmaschine für 39,90 €", "Bohrmaschine", "39.90", "EUR"),
        ("Bohrmaschine für 39,90 €, versandt am 20.09., 60 Tage", "Bohrmaschine", "39.90", "EUR"),
        ("Lampe 12 W 39,90 €", "Lampe 12 W", "39.90", "EUR"),
        ("USB hub 2.450 KWD", "USB hub", "2.450", "KWD"),
        ("USB hub 1,250 IQD", "USB hub", "1250", "IQD"),
        ("lampka 49,99 zł", "lampka", "49.99", "PLN"),
        ("phone case for $12.50", "phone case", "12.50", "USD"),
        ("the lamp cost me $12.50", "lamp", "12.50", "USD"),
        ("el gorro me costó 6,40 €, enviado ayer", "gorro", "6.40", "EUR"),
        ("la mochila me salio por 32 euros", "mochila", "32", "EUR"),
        ("l'écharpe m'a coûté 9,90 €", "écharpe", "9.90", "EUR"),
        ("o fone saiu por R$ 89,90", "fone", "89.90", "BRL"),
        ("der Kocher hat 21,75 € gekostet", "Kocher", "21.75", "EUR"),
        ("knitted hat $6.40", "knitted hat", "6.40", "USD"),
        ("meine Lampe hat mich 30 Euro gekostet", "Lampe", "30", "EUR"),
        ("czapka kosztowała mnie 40 zł", "czapka", "40", "PLN"),
        ("коврик обошёлся в 780 ₽", "коврик", "780", "RUB"),
        ("моя куртка коштувала 320 грн", "куртка", "320", "UAH"),
    ],
)
def test_a_price_behind_a_title_is_no_part_of_it(
    said: str, title: str, amount: str, currency: str
) -> None:
    read = parse_order_text(said, today=TODAY, language="en")
    assert (read.title, read.price) == (title, Money(Decimal(amount), currency))


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Lamp 12 W, shipped sep 20", "Lamp 12 W"),
        ("Gift card $50, $45, shipped sep 20", "Gift card $50"),
        ("Set of 5, shipped sep 20", "Set of 5"),
        ("$5 bill lamp, shipped sep 20", "$5 bill lamp"),
        ("price $5, Lamp", "Lamp"),
        ("цена 0,01 грн, Lamp", "Lamp"),
        ("итого: 1 200 ₽, Lamp", "Lamp"),
    ],
)
def test_other_figures_stay_in_the_title(said: str, title: str) -> None:
    assert parse_order_text(said, today=TODAY, language="en").title == title
