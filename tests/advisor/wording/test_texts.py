"""How values come into the messages of a language, and how a language is chosen."""

import re
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest
from babel.numbers import format_currency
from hypothesis import given
from hypothesis import strategies as st

from advisor.advice import Situation
from advisor.intake import parse_ship_date
from advisor.money import Money
from advisor.wording.texts import (
    FALLBACK,
    Html,
    MissingTextError,
    Texts,
    available_languages,
    choose_language,
    digest_of_all,
    join_paragraphs,
    message_id,
    texts_for,
)
from tests.advisor.messages import shown
from tests.advisor.samples import dollars
from tests.advisor.wording.locales import languages
from tests.cases import for_each

EN, RU = texts_for("en"), texts_for("ru")


# -- escaping ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "escaped"),
    [
        ("<b>", "&lt;b&gt;"),
        ("a & b", "a &amp; b"),
        ("&amp;", "&amp;amp;"),
        ("\"quoted\" 'once'", "\"quoted\" 'once'"),
        ("{ $title }", "{ $title }"),
        ("</pre><a href='x'>", "&lt;/pre&gt;&lt;a href='x'&gt;"),
        ("שלום 👩‍👩‍👧", "שלום 👩‍👩‍👧"),
    ],
)
def test_what_people_typed_is_escaped_in_html_and_left_alone_in_plain_text(
    value: str, escaped: str
) -> None:
    assert EN("bullet", text=value) == f"• {escaped}"
    assert EN.plain("bullet", text=value) == f"• {value}"


def test_html_is_not_escaped_again() -> None:
    inner = EN("bullet", text="<b>")
    assert EN("bullet", text=inner) == "• • &lt;b&gt;"
    assert isinstance(inner, Html)


@given(value=st.text(max_size=200))
def test_whatever_was_typed_is_what_people_see(value: str) -> None:
    assert shown(Html(f"x{EN('bullet', text=value)}x")) == f"x• {value}x"


# -- values ------------------------------------------------------------------------------------


def test_a_missing_value_is_a_fault() -> None:
    with pytest.raises(ValueError, match="title"):
        EN("status-heading", number=1)
    with pytest.raises(ValueError, match="title"):
        EN.plain("status-heading", number=1)


def test_values_that_a_message_does_not_name_are_left_out() -> None:
    assert EN("bullet", text="x", other="y") == "• x"


def test_a_value_that_is_not_known_leaves_nothing() -> None:
    assert EN("bullet", text=None) == "• "


def test_a_message_knows_which_values_it_needs() -> None:
    assert EN.variables("bullet") == {"text"}
    assert EN.variables("which-order") == frozenset()
    assert EN.variables("no-such-message") == frozenset()


@pytest.mark.parametrize("name", ["no-such-message", "bullet.none", "help.do", ""])
def test_an_unknown_id_is_a_fault(name: str) -> None:
    for texts in (EN, RU):
        with pytest.raises(MissingTextError):
            texts(name)
        assert not texts.has(name)


@pytest.mark.parametrize(
    ("texts", "day", "year", "words"),
    [
        (EN, date(2026, 12, 4), False, "Dec\xa04\xa0(Fri)"),
        (EN, date(2028, 2, 29), True, "February 29, 2028 (Tue)"),
        (RU, date(2026, 12, 4), False, "4\xa0дек.\xa0(пт)"),
        (texts_for("uk"), date(2026, 12, 4), False, "4\xa0груд.\xa0(пт)"),
        (texts_for("pl"), date(2026, 12, 4), False, "4\xa0gru\xa0(pt.)"),
        (texts_for("fr"), date(2026, 11, 1), False, "1er\xa0nov.\xa0(dim.)"),
        (texts_for("pt-BR"), date(2026, 11, 1), False, "1º\xa0de\xa0nov.\xa0(dom.)"),
        (texts_for("pl"), date(2027, 5, 6), False, "6\xa0maja\xa0(czw.)"),
    ],
)
def test_dates_are_written_as_people_write_them(
    texts: Texts, day: date, year: bool, words: str
) -> None:
    assert texts.date(day, year=year) == words
    assert texts.date(day, year=year) == words


@for_each(
    ("language", "words"),
    [("en", "Dec\xa04"), ("ru", "4\xa0дек."), ("es", "4\xa0dic"), ("pt-BR", "4\xa0de\xa0dez.")],
)
def test_a_short_date_stays_on_one_line(language: str, words: str) -> None:
    assert texts_for(language).unbroken_date(date(2026, 12, 4)) == words


@pytest.mark.parametrize("hours", range(-10, 14))
def test_a_date_in_a_message_is_that_day_on_every_phone(hours: int) -> None:
    html = EN("moved-end", date=date(2026, 12, 4))
    [instant] = re.findall(r'<tg-time unix="(\d+)">Dec\xa04\xa0\(Fri\)</tg-time>', html)
    there = datetime.fromtimestamp(int(instant), timezone(timedelta(hours=hours)))
    assert there.date() == date(2026, 12, 4)


def test_a_date_in_plain_text_is_words_only() -> None:
    assert EN.plain("bullet", text=date(2026, 12, 4)) == "• Dec\xa04\xa0(Fri)"


@pytest.mark.parametrize("day", [date(1969, 12, 31), date(2038, 1, 19)])
def test_a_date_that_telegram_cannot_count_is_words_only(day: date) -> None:
    assert EN.date(day) in EN("moved-end", date=day)
    assert "tg-time" not in EN("moved-end", date=day)


def test_a_date_in_a_message_is_written_by_its_language() -> None:
    assert "4\xa0дек." in RU("moved-end", date=date(2026, 12, 4))
    assert "Dec\xa04" in EN("moved-end", date=date(2026, 12, 4))


@for_each(
    ("texts", "sum_", "words"),
    [
        (EN, dollars("12.50"), "$12.50"),
        (EN, dollars("12"), "$12"),
        (EN, dollars("12.00"), "$12"),
        (EN, dollars("1234567.89"), "$1,234,567.89"),
        (EN, Money(Decimal(1500), "JPY"), "¥1,500"),
        (EN, Money(Decimal("0.01"), "USD"), "$0.01"),
        (RU, Money(Decimal(1200), "RUB"), "1 200 ₽"),
        (RU, Money(Decimal("1200.50"), "RUB"), "1 200,50 ₽"),
        (RU, dollars("5"), "5 $"),
        (texts_for("uk"), Money(Decimal("1200.50"), "UAH"), "1 200,50 ₴"),
        (texts_for("pl"), Money(Decimal("49.90"), "PLN"), "49,90 zł"),
    ],
)
def test_sums_are_written_as_people_write_them(texts: Texts, sum_: Money, words: str) -> None:
    assert texts.money(sum_).replace("\u00a0", " ").replace("\u202f", " ") == words


@for_each("language", available_languages())
def test_any_sum_has_the_form_that_babel_gives_it(language: str) -> None:
    texts = texts_for(language)
    currency = {"uk": "UAH", "pl": "PLN"}.get(language, "EUR")  # it has a sign there
    for amount in map(Decimal, ("0.01", "0.50", "7.89", "8.7", "789.78", "999.999", "1000.10")):
        written = format_currency(amount, currency, locale=texts.locale, currency_digits=False)
        assert texts.money(Money(amount, currency)) == written


@pytest.mark.parametrize(
    ("days", "english", "russian"),
    [
        (1, "1 day", "1 день"),
        (2, "2 days", "2 дня"),
        (5, "5 days", "5 дней"),
        (11, "11 days", "11 дней"),
        (21, "21 days", "21 день"),
        (22, "22 days", "22 дня"),
    ],
)
def test_numbers_are_followed_by_the_right_word(days: int, english: str, russian: str) -> None:
    assert EN.plain("button-days", days=days) == english
    assert RU.plain("button-days", days=days) == russian


@pytest.mark.parametrize(
    ("days", "ukrainian", "polish"),
    [
        (1, "1 день", "1 dzień"),
        (2, "2 дні", "2 dni"),
        (5, "5 днів", "5 dni"),
        (11, "11 днів", "11 dni"),
        (21, "21 день", "21 dni"),
        (22, "22 дні", "22 dni"),
    ],
)
def test_numbers_are_followed_by_the_right_word_among_slavs(
    days: int, ukrainian: str, polish: str
) -> None:
    assert texts_for("uk").plain("button-days", days=days) == ukrainian
    assert texts_for("pl").plain("button-days", days=days) == polish


# -- languages ---------------------------------------------------------------------------------


def test_the_fallback_comes_first_among_the_languages() -> None:
    assert available_languages()[0] == FALLBACK == "en"
    assert available_languages() == languages()
    assert {"en", "ru"} <= set(available_languages())


@for_each(
    ("wanted", "default", "chosen"),
    [
        ("en", "ru", "en"),
        ("ru", "en", "ru"),
        ("en-US", "ru", "en"),
        ("ru-RU", "en", "ru"),
        ("ru_RU", "en", "ru"),
        ("RU", "en", "ru"),
        ("pt-br", "en", "pt-BR"),
        ("pt", "en", "pt-BR"),
        ("es-419", "en", "es"),
        ("tlh-x", "en", "en"),
        ("tlh-x", "ru", "ru"),
        ("tlh-x", "tlh", "en"),
        ("rue", "en", "en"),
        ("", "ru", "ru"),
        (None, "ru", "ru"),
        (None, "tlh", "en"),
        ("-", "en", "en"),
    ],
)
def test_the_nearest_language_is_chosen(wanted: str | None, default: str, chosen: str) -> None:
    assert choose_language(wanted, default) == chosen


def test_a_language_that_there_is_not_falls_back() -> None:
    assert texts_for("tlh").language == "en"
    assert texts_for("tlh")("which-order") == EN("which-order")


def test_a_language_is_read_once() -> None:
    assert texts_for("ru") is texts_for("ru")


def test_a_message_that_a_language_lacks_is_said_in_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    half = tmp_path / "de"
    half.mkdir()
    (half / "messages.ftl").write_text("which-order = Welche Bestellung?\n", encoding="utf-8")
    english = tmp_path / "en"
    english.mkdir()
    (english / "messages.ftl").write_text("which-order = Which?\nbullet = • { $text }\n")
    (tmp_path / "letters.ftl").write_text("letter-x = Dear seller\n")
    monkeypatch.setattr("advisor.wording.texts._locales", lambda: tmp_path)
    forget = (texts_for.cache_clear, available_languages.cache_clear)
    for clear in forget:
        clear()
    try:
        german = texts_for("de")
        assert available_languages() == ("en", "de")
        assert german("which-order") == "Welche Bestellung?"
        assert german("bullet", text="<x>") == "• &lt;x&gt;"
        assert german("letter-x") == "Dear seller"
        assert german.date(date(2026, 12, 4)) == "4.\xa0Dez.\xa0(Fr.)"
    finally:
        for clear in forget:
            clear()


def test_paragraphs_are_set_apart_and_empty_ones_left_out() -> None:
    assert join_paragraphs(["a", "", "b\nc", ""]) == "a\n\nb\nc"
    assert join_paragraphs([]) == ""


@for_each("language", available_languages())
def test_a_date_to_be_typed_is_understood_whatever_the_language(language: str) -> None:
    texts, today = texts_for(language), date(2026, 11, 23)
    for day in (date(2026, 11, 5), date(2026, 10, 31)):
        typed = texts.typed_date(day)
        assert parse_ship_date(typed, today=today, language=language) == day
        assert parse_ship_date(typed, today=today, language="en") == day
    assert texts_for("ru").typed_date(date(2026, 1, 2)) == "02.01.2026"


def test_a_sum_in_a_currency_without_a_sign_is_written_with_its_code() -> None:
    assert EN.money(Money(Decimal(1500), "XTS")) == "1,500 XTS"
    assert EN.money(Money(Decimal("1500.5"), "XTS")) == "1,500.50 XTS"


def test_values_of_every_kind_are_put_into_a_message() -> None:
    assert EN("bullet", text=dollars("12.50")) == "• $12.50"
    assert EN("bullet", text=Decimal("12.50")) == "• 12.50"
    assert EN("bullet", text=7) == "• 7"


def test_the_id_of_a_text_is_made_of_the_value_it_is_for() -> None:
    assert message_id("situation", Situation.EXTEND_NOW) == "situation-extend-now"
    assert message_id("situation", Situation.EXTEND_NOW, "do") == "situation-extend-now.do"


def test_a_changed_text_changes_the_digest_of_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def digest(words: str) -> str:
        (tmp_path / "en").mkdir(exist_ok=True)
        (tmp_path / "en" / "messages.ftl").write_text(f"bullet = {words}\n", encoding="utf-8")
        (tmp_path / "letters.ftl").write_text("letter-x = Dear seller\n", encoding="utf-8")
        return digest_of_all.__wrapped__()

    monkeypatch.setattr("advisor.wording.texts._locales", lambda: tmp_path)
    available_languages.cache_clear()
    try:
        assert digest("one") == digest("one") != digest("another")
    finally:
        available_languages.cache_clear()
