"""Guaranteed delivery in sentences and order lines, in any language (A6)."""

from datetime import date

import pytest

from advisor.intake.guarantees import guarantee_said
from advisor.intake.order_text import parse_order_text
from tests.cases import for_each

TODAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("delivery guaranteed within 45 days", 45),
        ("guaranteed delivery 45 days", 45),
        ("the seller guarantees delivery in 35 days", 35),
        ("on-time delivery within 40 days guaranteed", 40),
        ("guaranteed delivery in 6 weeks", 42),
        ("Lieferung innerhalb von 45 Tagen garantiert", 45),
        ("der Verkäufer garantiert die Lieferung in 35 Tagen", 35),
        ("доставка гарантирована в течение 45 дней", 45),
        ("продавец гарантирует доставку за 35 дней", 35),
        ("доставка гарантована протягом 45 днів", 45),
        ("гарантований термін доставки 45 днів", 45),
        ("dostawa gwarantowana w ciągu 45 dni", 45),
        ("sprzedawca gwarantuje dostawę w 35 dni", 35),
        ("livraison garantie sous 45 jours", 45),
        ("le vendeur garantit la livraison en 35 jours", 35),
        ("entrega garantizada en un plazo de 45 días", 45),
        ("el vendedor garantiza la entrega en 35 días", 35),
        ("entrega garantida no prazo de 45 dias", 45),
        ("o vendedor garante a entrega em 35 dias", 35),
    ],
)
def test_a6_a_guaranteed_delivery_is_read_alone_and_in_an_order_line(said: str, days: int) -> None:
    assert guarantee_said(said) == days
    line = f"Lamp, LB123456785CN, 2026-11-28, {said}, $24.50"
    told = parse_order_text(line, today=TODAY, language="en")
    assert (told.guaranteed_days, told.title) == (days, "Lamp")
    assert told.protection_days is None
    assert told.protection_end is None


@for_each(
    "said",
    [
        "75 days of guaranteed protection",
        "is delivery guaranteed within 45 days?",
        "delivery isn’t guaranteed within 45 days",
        "estimated delivery 26-48 days",
        "guaranteed quality, 2 years",
        "delivery guaranteed within 45 days or 60 days",
        "delivery guaranteed within 900 days",
        "guaranteed delivery",
        "I was told on the phone that they might perhaps have guaranteed delivery in 45 days or so",
    ],
)
def test_what_guarantees_no_delivery_in_days_is_left_alone(said: str) -> None:
    assert guarantee_said(said) is None
