"""What is said while an order is being entered, and is no fact of it."""

import pytest

from advisor.intake.aside import drops_it, is_aside, is_news, takes_back


@pytest.mark.parametrize(
    "text",
    [
        "the seller offers 20 dollars", "what should I do today?", "it shows nothing",
        "а что с курткой?", "когда писать продавцу?", "трек показывает что посылка в пути",
        "пишет вручено, но мне никто ничего не давал", "it arrived", "cancel that",
        "Paket liegt in der Packstation", "was muss ich heute tun?", "litige ouvert",
        "applied for the refund", "попросила продавца продлить",
    ],
)  # fmt: skip
def test_questions_and_news_are_no_facts(text: str) -> None:
    assert is_aside(text)


@pytest.mark.parametrize(
    "text",
    [
        "price 24", "shipped nov 3", "protection until jan 5", "no, 3 days ago", "not shipped yet",
        "tracking LB123456785CN", "75 days", "отправлен вчера", "цена 300 руб",
        "защита до 5 января", "нет трека", "трек не помню", "no tracking number",
    ],
)  # fmt: skip
def test_facts_are_not_beside_the_order(text: str) -> None:
    assert not is_aside(text)


@pytest.mark.parametrize(
    ("text", "aside"),
    [
        ("Broken heart necklace", False),
        ("Empty box for gifts", False),
        ("was muss ich heute tun?", True),
        ("the seller offers 20 dollars", True),
        ("delete it", True),
    ],
)
def test_nearly_anything_may_be_a_name(text: str, aside: bool) -> None:
    assert is_aside(text, for_a_name=True) is aside


@pytest.mark.parametrize(
    ("text", "drops"),
    [("delete it", True), ("удали", False), ("cancel that", True), ("it arrived", False)],
)
def test_somebody_may_want_to_be_rid_of_it(text: str, drops: bool) -> None:
    assert drops_it(text) is drops


@pytest.mark.parametrize(
    ("text", "news"),
    [
        ("extended 20", True), ("it arrived", True), ("remind me on friday", True),
        ("it shows nothing", True), ("did it arrive?", False), ("what should I do today?", False),
        ("no way", False), ("delete it", False), ("blue, please", False),
        ("it arrived " * 20, False),
    ],
)  # fmt: skip
def test_news_can_be_recorded_once_the_order_is_saved(text: str, news: bool) -> None:
    assert is_news(text) is news


@pytest.mark.parametrize(("text", "back"), [("cancel that", True), ("delete it", False)])
def test_a_note_may_be_taken_back(text: str, back: bool) -> None:
    assert takes_back(text) is back


@pytest.mark.parametrize(
    ("said", "aside"),
    [
        ("Evri: your parcel LP00764400810001 is ready to collect until 2 Dec", True),
        ("Your parcel LP00764400810001 is ready to collect", True),
        ("tracking LP00764400810001", False),
    ],
)
def test_what_a_carrier_writes_is_no_answer(said: str, aside: bool) -> None:
    assert is_aside(said) is aside
