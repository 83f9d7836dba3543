import pytest

from advisor.intake import HintId, ProblemId, parse_order_number, parse_tracking, tracking_hint
from advisor.intake.problems import problem
from advisor.intake.tracking import (
    is_card,
    is_certain_code,
    is_possible_code,
    label,
    label_before,
    order_numbers,
    s10_check_digit,
    says_untracked,
)
from tests.cases import for_each


@for_each(
    ("text", "code"),
    [
        ("LP00123456789012", "LP00123456789012"),
        ("lp00123456789012", "LP00123456789012"),
        ("RR 123 456 785 CN", "RR123456785CN"),
        ("Tracking number: RR123456785CN", "RR123456785CN"),
        ("трек-номер RR123456785CN.", "RR123456785CN"),
        ("номер отслеживания: 80123456789012", "80123456789012"),
        ("ВК123456785СН", "BK123456785CH"),
        ("AB-12", "AB-12"),
        ("12345", "12345"),
        ("A" * 40, "A" * 40),
        ("8012345678901234", "8012345678901234"),
        ("«YT1234567890123456»", "YT1234567890123456"),
    ],
)
def test_any_code_is_taken(text: str, code: str) -> None:
    assert parse_tracking(text) == code


@pytest.mark.parametrize("text", ["", "A1", "A" * 41, "не знаю", "AB_12", "my parcel is lost"])
def test_what_is_no_code_is_asked_for_again(text: str) -> None:
    assert parse_tracking(text) == problem(ProblemId.TRACKING_UNREADABLE, text=text)


@for_each(
    ("code", "hint", "service"),
    [
        ("RR123456785CN", HintId.SERVICE, "China Post"),
        ("RR123456784CN", HintId.TYPO, None),
        ("UA123456785CN", HintId.BORDER, None),
        ("UE123456785CN", HintId.BORDER, None),
        ("UA123456784CN", HintId.TYPO, None),
        ("RA123456785RU", HintId.SERVICE, "Russian Post"),
        ("8012345678901234", HintId.ORDER_NUMBER, None),
        ("3012345678901234", HintId.ORDER_NUMBER, None),
        ("501234567890123", HintId.ORDER_NUMBER, None),
        ("LP00123456789012", HintId.SERVICE, "Cainiao"),
        ("4006381333931", HintId.SERVICE, "Cainiao"),
        ("YT1234567890123456", HintId.SERVICE, "YunExpress"),
        ("4PX3001234567890CN", HintId.SERVICE, "4PX"),
        ("UG123456785YP", HintId.SERVICE, "Yanwen"),
    ],
)
def test_a_hint_teaches_what_the_form_tells(code: str, hint: HintId, service: str | None) -> None:
    found = tracking_hint(code)
    assert found is not None
    assert found.id is hint
    assert found.mapping() == ({"code": code} | ({"service": service} if service else {}))


@pytest.mark.parametrize("code", ["ABC12", "RR123456785ZZ", "12345678", "0012345678901234"])
def test_an_unknown_form_gives_no_hint(code: str) -> None:
    assert tracking_hint(code) is None


def test_the_check_digit_is_that_of_the_postal_union() -> None:
    # The standard's own example is RA473124829; the other two end in its special cases.
    assert s10_check_digit("47312482") == 9
    assert s10_check_digit("00000000") == 5
    assert s10_check_digit("00004000") == 0


@pytest.mark.parametrize(
    "text", ["ESP32", "iPhone15", "STM32F103C8T6", "Lamp", "2026", "HC-SR04", "916 123 45 67 890"]
)
def test_names_of_models_are_not_taken_for_codes(text: str) -> None:
    assert not is_certain_code(text)


def test_an_order_number_is_read_with_its_label_or_without() -> None:
    for text in [
        "8012345678901234",
        "order 8012 3456 7890 1234",
        "№8012345678901234",
        "Номер заказа: 8012345678901234",
        "Order No. 8012345678901234",
        "#8012345678901234",
    ]:
        assert parse_order_number(text) == "8012345678901234"
    for text in ["", "order", "123", "order abc"]:
        assert parse_order_number(text) == problem(ProblemId.ORDER_NUMBER_UNREADABLE, text=text)


@for_each(
    ("said", "none"),
    [
        ("no tracking", True),
        ("without a tracking number", True),
        ("tracking: none", True),
        ("none", True),
        ("—", True),
        ("?", True),
        ("нет", True),
        ("LP00123456789012", False),
        ("tomorrow", False),
    ],
)
def test_an_answer_may_be_that_there_is_no_number(said: str, none: bool) -> None:
    assert says_untracked(said) is none


@for_each(
    ("text", "certain", "possible"),
    [
        ("RR123456785CN", True, True),
        ("LP00123456789012", True, True),
        ("STM32F103C8T6", False, True),
        ("stm32f103c8t6", False, False),
        ("ABC12", False, False),
        ("2026-11-01", False, True),
        ("801234 56789012", False, False),
        ("a lamp", False, False),
    ],
)
def test_a_code_without_a_label_is_certain_or_possible(
    text: str, certain: bool, possible: bool
) -> None:
    assert is_certain_code(text) is certain
    assert is_possible_code(text) is possible


def test_the_label_of_a_number_is_known_before_it() -> None:
    before = "here is my tracking number: "
    assert label_before().sub("", before) == "here is "
    match = label().match("tracking no. LP00123456789012")
    assert match is not None
    assert match.end() == len("tracking no. ")


@pytest.mark.parametrize(
    ("code", "card"),
    [
        ("4111111111111111", True),
        ("4111111111111112", False),
        ("378282246310005", True),
        ("8012345678901234", False),
        ("LP00123456789012", False),
    ],
)
def test_a_bank_card_is_known_by_its_check_digit(code: str, card: bool) -> None:
    assert is_card(code) is card


def test_the_order_numbers_of_a_text_are_counted_once_each() -> None:
    text = "Order 3031000000000011 (3031000000000011), 3031000000000012, 12345, LP00123456789012"
    assert order_numbers(text) == {"3031000000000011", "3031000000000012"}
