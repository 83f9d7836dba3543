from advisor.intake import ProblemId, clean, clean_line, cut_title
from advisor.intake.order_text import parse_seller, parse_title
from advisor.intake.problems import problem
from tests.cases import for_each


@for_each(
    ("typed", "plain"),
    [
        ("  a   b\u00a0c\td ", "a b c d"),
        ("a\u200bb\u200e\ufeffc\u202ed\u2066e\u00ad", "abcde"),
        ("a\x00b\x1bc", "abc"),
        ("e\u0301", "\u00e9"),
        ("a\r\n\r\nb\u2028c\x0bd", "a\nb\nc\nd"),
        ("\ud800x", "x"),
        ("\u3164\u2800", ""),
        ("e\u200b\u0301", "\u00e9"),
    ],
)
def test_text_is_made_plain(typed: str, plain: str) -> None:
    assert clean(typed) == plain


def test_lines_are_joined_where_one_is_wanted() -> None:
    assert clean_line("a\n\n b\r\nc") == "a b c"


def test_a_short_title_stays_as_it_is() -> None:
    assert cut_title("x" * 100) == "x" * 100


def test_a_long_title_is_cut_at_a_word_and_without_its_comma() -> None:
    cut = cut_title("word, " * 30)
    assert len(cut) <= 100
    assert cut.endswith("word…")
    assert cut_title("x" * 99 + " tail") == "x" * 99 + "…"


def test_a_title_of_one_long_word_is_cut_within_it() -> None:
    assert cut_title("a " + "x" * 200) == "a " + "x" * 97 + "…"


def test_a_title_has_to_show_something() -> None:
    assert parse_title(" Phone\n case ") == "Phone case"
    assert parse_title("🎁") == "🎁"
    for nothing in ["", "...", "\u200b", "\u3164", "-, ;"]:
        assert parse_title(nothing) == problem(ProblemId.TITLE_MISSING)


def test_a_sellers_name_has_to_show_something() -> None:
    assert parse_seller(" Best  Cases ") == "Best Cases"
    assert parse_seller("--") == problem(ProblemId.SELLER_MISSING)
