"""The case file on paper."""

import re

from advisor.wording.case_file import CaseFile
from bot.pictures.case_pages import draw_case


def pages(file: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", file))


def test_it_is_a_pdf_with_as_many_pages_as_it_takes() -> None:
    short = CaseFile("Case file: Lamp 灯", ("Seller: Shop",), ("2026-11-01: shipped",), "A note")
    long = CaseFile("Case file: Lamp", (), ("2026-11-01: " + "moved " * 30,) * 60, "A note")
    assert draw_case(short).startswith(b"%PDF")
    assert pages(draw_case(short)) == 1
    assert 3 <= pages(draw_case(long)) <= 6
