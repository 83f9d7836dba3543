"""Screenshots of one page are put together, for ten minutes."""

from advisor.intake.screens import Screen, ScreenLine
from bot.pictures.sheets import Sheets


def page(*lines: str) -> Screen:
    return Screen(tuple(ScreenLine(line, (0, 0, 1, 1)) for line in lines))


def test_a_page_that_was_scrolled_is_one() -> None:
    sheets = Sheets(lambda: 0.0)
    sheets.add(7, page("Store", "Lamp", "x1"), b"1", None)
    whole = sheets.add(7, page("Lamp", "x1", "Total"), b"2", None)
    assert whole.screen.text == "Store\nLamp\nx1\nTotal"
    assert whole.pictures == (b"1", b"2")
    assert whole.continued


def test_an_album_is_one_page_and_answered_once() -> None:
    sheets = Sheets(lambda: 0.0)
    sheets.add(7, page("Store"), b"1", "album")
    whole = sheets.add(7, page("Total"), b"2", "album")
    assert (whole.screen.text, whole.continued) == ("Store\nTotal", False)
    assert sheets.of_album(7, "album") == whole
    assert sheets.of_album(7, None) is None
    assert sheets.of_album(8, "album") is None


def test_another_page_begins_anew() -> None:
    sheets = Sheets(lambda: 0.0)
    sheets.add(7, page("Store", "Lamp"), b"1", None)
    assert sheets.add(7, page("Shop", "Ring"), b"2", None).screen.text == "Shop\nRing"


def test_a_page_is_forgotten_after_ten_minutes() -> None:
    now = [0.0]
    sheets = Sheets(lambda: now[0])
    sheets.add(7, page("Store", "Lamp"), b"1", None)
    now[0] = 600.0
    assert sheets.add(7, page("Store", "Lamp", "x1"), b"2", None).pictures == (b"2",)
    assert sheets.add(8, page("Store"), bytes(2 << 20), None).pictures == (b"",)


def test_one_page_has_ten_screenshots_at_most() -> None:
    sheets = Sheets(lambda: 0.0)
    for _ in range(10):
        sheets.add(7, page("Store", "Lamp"), b"1", "album")
    assert len(sheets.add(7, page("Store", "Lamp"), b"1", "album").pictures) == 1
