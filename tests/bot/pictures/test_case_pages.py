"""The case file on paper."""

from io import BytesIO

from pypdf import PdfReader

from advisor.wording.case_file import CaseFile, Chapter
from bot.pictures.case_pages import draw_case


def case(title: str, *lines: str) -> CaseFile:
    return CaseFile(f"Case file: {title}", (Chapter("Day by day", lines),), "A note")


def pages(of: CaseFile) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(draw_case(of))).pages]


def test_its_text_can_be_selected_and_searched_in_any_alphabet_of_the_typeface() -> None:
    words = "2026-11-01: <b>Лампа & Ёж</b>, Łódź, Größe, “Άθήνα”"
    [page] = pages(case("Lamp 灯 💡", words))
    assert page.splitlines() == ["1", "Case file: Lamp", "Day by day", words, "A note"]


def test_headings_stand_out() -> None:
    [page] = PdfReader(BytesIO(draw_case(case("Lamp")))).pages
    fonts = page["/Resources"]["/Font"].values()  # type: ignore[index]
    names = {font.get_object()["/BaseFont"].partition("+")[2] for font in fonts}
    assert {"Inter", "Inter-SemiBold"} <= names


def test_it_has_as_many_pages_as_it_takes_and_breaks_what_is_too_long_for_a_line() -> None:
    long = pages(case("Lamp", *("2026-11-01: " + "moved " * 30,) * 60, "A" * 5000))
    assert 3 <= len(long) <= 6
    assert "".join(long).count("A" * 40) >= 10
    assert draw_case(case("", "")).startswith(b"%PDF")
