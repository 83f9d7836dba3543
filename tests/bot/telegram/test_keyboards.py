from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.wording.message import Action, Button, Press
from bot.errors import CallbackDataError
from bot.telegram.keyboards import decode_press, encode_press, keyboard
from tests.cases import for_each

numbers = st.none() | st.integers(0, 999_999_999)
characters = st.characters(codec="utf-8", exclude_characters="\0")
arguments = st.text(characters, max_size=12)
days = st.none() | st.dates()
presses = st.builds(Press, st.sampled_from(Action), numbers, numbers, arguments)
dated = st.builds(Press, st.sampled_from(Action), numbers, numbers, st.just("full"), days)


@given(presses | dated)
def test_a_press_comes_back_as_it_was(press: Press) -> None:
    data = encode_press(press)

    assert len(data.encode()) <= 64
    assert decode_press(data) == press


def test_callback_data_stays_as_it_is_because_buttons_live_for_years() -> None:
    assert encode_press(Press(Action.EXTEND_DAYS, 17, 3, "30")) == "1:ed:17:3:30"
    assert encode_press(Press(Action.HELP)) == "1:hp:::"
    assert encode_press(Press(Action.WON, 17, 3, on=date(2026, 11, 20))) == "1:wn:17:3@2026-11-20:"
    assert decode_press("1:dr:::a:b:") == Press(Action.DRAFT, argument="a:b:")


@pytest.mark.parametrize("argument", ["x" * 58, "щ" * 29])
def test_an_argument_that_does_not_fit_is_refused(argument: str) -> None:
    encode_press(Press(Action.HELP, argument=argument[:-1]))
    with pytest.raises(ValueError, match="64"):
        encode_press(Press(Action.HELP, argument=argument))


@for_each(
    "data",
    [
        "",
        ":",
        "1",
        "1:st",
        "1:st:1:1",
        "0:st:1:1:",
        "2:st:1:1:",
        " 1:st:1:1:",
        "1:no:1:1:",
        "1::1:1:",
        "1:ST:1:1:",
        "1:st:x:1:",
        "1:st:1:x:",
        "1:st:-1:1:",
        "1:st:+1:1:",
        "1:st: 1:1:",
        "1:st:1_0:1:",
        "1:st:1.0:1:",
        "1:st:²:1:",
        "1:st:١:1:",
        "1:st:1234567890:1:",
        "1:st:1:1@2026-13-01:",
        "st_1",
        "\0",
        "1:st:1:1:\0",
        "1:st:1:1:\ud800",
    ],
)
def test_data_that_no_button_of_ours_carries_is_refused(data: str) -> None:
    with pytest.raises(CallbackDataError):
        decode_press(data)


@given(st.text(max_size=64) | st.from_regex(r"1:[a-z]{2}:.{0,12}:.{0,12}:.{0,12}"))
def test_any_text_is_a_press_or_refused(data: str) -> None:
    try:
        press = decode_press(data)
    except CallbackDataError:
        return
    assert decode_press(encode_press(press)) == press


def test_a_message_without_buttons_has_no_keyboard() -> None:
    assert keyboard(()) is None


def test_each_button_has_its_one_effect() -> None:
    rows = keyboard(
        (
            (Button("Status", Press(Action.STATUS, 1, 2)), Button("Copy", copies="Dear seller")),
            (Button("Page", url="https://example.org/"),),
        )
    )

    assert rows is not None
    assert rows.to_dict() == {
        "inline_keyboard": [
            [
                {"text": "Status", "callback_data": "1:st:1:2:"},
                {"text": "Copy", "copy_text": {"text": "Dear seller"}},
            ],
            [{"text": "Page", "url": "https://example.org/"}],
        ]
    }
