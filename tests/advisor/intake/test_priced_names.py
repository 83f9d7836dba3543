from advisor.intake.priced_names import may_be_title, name_before
from tests.cases import for_each


@for_each(
    ("before", "behind", "name"),
    [
        ("jacket for", "", ("jacket", "")),
        ("the lamp cost me", ", sent", ("lamp", ", sent")),
        ("meine Lampe hat mich", " gekostet", ("Lampe", "")),
        ("unos auriculares que me salieron por", "", ("auriculares", "")),
        ("наушники, которые обошлись мне в", "", ("наушники", "")),
        ("it was", "", ("it", "")),
        ("price was", "", ("price was", "")),
    ],
)
def test_the_name_before_a_price_is_no_more_than_the_goods(
    before: str, behind: str, name: tuple[str, str]
) -> None:
    assert name_before(before, behind) == name


@for_each(("name", "may"), [("lamp", True), ("Price:", False), ("12", False)])
def test_a_label_is_no_name(name: str, may: bool) -> None:
    assert may_be_title(name) is may
