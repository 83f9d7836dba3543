"""How broad a text is on a phone."""

from hypothesis import given
from hypothesis import strategies as st

from advisor.wording.breadth import breadth, cut


def test_letters_differ_and_bold_ones_are_broader() -> None:
    assert breadth("illi") < breadth("Lamp") < breadth("Шуба")
    assert breadth("мама", bold=False) < breadth("мама")


def test_signs_and_letters_of_other_alphabets_have_a_breadth_too() -> None:
    assert breadth("🔴") == breadth("✉️") == 130
    assert breadth("手机") == 200
    assert breadth("Å") == breadth("A\u030a") - breadth("A") + 66


def test_a_text_is_cut_after_a_whole_letter_and_not_after_a_space() -> None:
    assert cut("A lamp of glass", 1000) == "A lamp of glass"
    assert cut("A lamp of glass", 500) == "A lamp…"


@given(st.text(max_size=60), st.integers(200, 3000))
def test_a_text_is_cut_to_what_there_is_room_for(text: str, room: int) -> None:
    kept = cut(text, room)
    assert breadth(kept) <= room
    assert kept == text or (kept.endswith("…") and text.startswith(kept[:-1]))
