from datetime import date

from advisor.intake.lines import ReadOn
from advisor.intake.orders_told import orders_told
from tests.cases import for_each

TODAY = date(2026, 11, 23)


def parted(text: str) -> tuple[str, ...]:
    return orders_told(text, ReadOn(TODAY, "en", (TODAY,)))


@for_each(
    ("text", "told"),
    [
        ("I ordered a case on Oct 20, 2026 for $4 and a hub on Oct 25 for $11, neither has come",
         ("I ordered a case on Oct 20, 2026 for $4",
          "ordered a hub on Oct 25 for $11, neither has come")),
        ("Habe am 3. Oktober einen Hut für 24 € und am 9. Oktober eine Lampe für 11 € bestellt",
         ("bestellt Habe am 3. Oktober einen Hut für 24 €",
          "am 9. Oktober eine Lampe für 11 € bestellt")),
        ("Купив 10 жовтня павербанк за 620 грн, а 14 жовтня ще й чохол за 95 грн.",
         ("Купив 10 жовтня павербанк за 620 грн", "Купив 14 жовтня чохол за 95 грн.")),
        ("I ordered salt and pepper mills on Oct 1 for $5 and a ring on Oct 3 for $6",
         ("I ordered salt and pepper mills on Oct 1 for $5", "ordered a ring on Oct 3 for $6")),
    ],
)  # fmt: skip
def test_a_sentence_about_several_orders_is_parted(text: str, told: tuple[str, ...]) -> None:
    assert parted(text) == told


@for_each(
    "text",
    [
        "Lamp, $5, shipped Nov 3, ring, $6",
        "I ordered a lamp on Oct 1 for $5\nand a ring on Oct 3 for $6",
        "I ordered a lamp on Oct 1 for $5 and paid $2 for shipping on Oct 2",
        "I ordered a lamp on Oct 1 for $5 and the seller offers a ring on Oct 3 for $6",
        "I ordered a lamp for $5 and a ring for $6",
        f"I ordered a lamp on Oct 1 for $5 and a ring on Oct 3 for $6{', soon' * 200}",
    ],
)
def test_any_other_text_is_one(text: str) -> None:
    assert parted(text) == (text,)
