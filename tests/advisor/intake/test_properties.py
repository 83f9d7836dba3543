"""What holds for every text, and for every order written down in every way."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.intake import (
    Intake,
    Problem,
    ProtectionDays,
    ProtectionUntil,
    clean,
    cut_title,
    parse_days,
    parse_order_number,
    parse_order_text,
    parse_price,
    parse_protection,
    parse_seller,
    parse_ship_date,
    parse_title,
    parse_tracking,
    tracking_hint,
)
from advisor.intake.tracking import s10_check_digit
from advisor.money import Money

TODAYS = st.dates(date(2020, 1, 1), date(2100, 12, 31))
LANGUAGES = st.sampled_from(["en", "ru", "de", ""])

# -- any text --------------------------------------------------------------------------------------

VOCABULARY = """
shipped sent отправлен вчера yesterday ago назад until до ends protection защита left осталось
days дней weeks hours 60 0 -5 2026-11-01 03/04/2026 31.02.2026 Nov ноября 1 2026 29 $ ₽ руб EUR
12.50 1,200 price guaranteed гарантия seller продавец order заказ № # 8012345678901234 tracking
трек LP00123456789012 RR123456785CN paid free shipping доставка Lamp Лампа : - . ( ² ٣ in через
"""
FRAGMENTS = st.sampled_from(VOCABULARY.split())
SEPARATORS = st.sampled_from([" ", ", ", ",", "; ", "\n", ": "])
SALAD = st.lists(st.tuples(FRAGMENTS, SEPARATORS), max_size=25).map(
    lambda parts: "".join(word + separator for word, separator in parts)
)
TEXTS = st.text(max_size=300) | SALAD


@given(text=TEXTS, today=TODAYS, language=LANGUAGES)
@settings(max_examples=120, deadline=None)
def test_no_text_raises_and_nothing_impossible_is_read(
    text: str, today: date, language: str
) -> None:
    found = parse_order_text(text, today=today, language=language)
    assert found.title is None or 0 < len(found.title) <= 100
    assert found.shipped_on is None or today - timedelta(365) <= found.shipped_on <= today
    assert found.protection_end is None or found.protection_end >= today
    assert found.protection_days is None or 1 <= found.protection_days <= 365
    assert found.protection_days is None or found.protection_end is None
    assert found.guaranteed_days is None or 1 <= found.guaranteed_days <= 365
    assert found.price is None or found.price.amount >= Decimal("0.01")
    assert found.title or found.questions


@given(text=TEXTS, today=TODAYS, language=LANGUAGES)
@settings(max_examples=100, deadline=None)
def test_no_answer_in_the_dialogue_raises(text: str, today: date, language: str) -> None:
    parse_ship_date(text, today=today, language=language)
    parse_protection(text, today=today, language=language)
    one_argument: list[Callable[[str], object]] = [
        parse_days,
        parse_order_number,
        parse_price,
        parse_seller,
        parse_title,
        tracking_hint,
    ]
    for parse in one_argument:
        parse(text)
    code = parse_tracking(text)
    assert isinstance(code, Problem) or parse_tracking(code) == code


@given(text=st.text())
@settings(max_examples=120)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(text=st.text(), limit=st.integers(10, 120))
def test_a_cut_title_fits_and_stays_cut(text: str, limit: int) -> None:
    cut = cut_title(clean(text), limit)
    assert len(cut) <= limit
    assert cut_title(cut, limit) == cut


# -- an order in any words -------------------------------------------------------------------------


@dataclass(frozen=True)
class Written:
    """An order, and each of its fields as a person may type it."""

    meant: Intake
    pieces: tuple[str, ...]


TODAY = date(2026, 11, 23)
WORDS = st.sampled_from(
    ["Lamp", "Phone case", "USB cable 2 m", "Case for iPhone 15", "5 pcs LED lamp 12V", "Лампа",
     "Набор 60 шт", "Чехол для телефона", "60 days challenge book", "ESP32 board"]
)  # fmt: skip
EN_MONTHS = "January February March April May June July August September October November December"
RU_MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"


def day_in_words(day: date) -> st.SearchStrategy[str]:
    en, ru = EN_MONTHS.split()[day.month - 1], RU_MONTHS.split()[day.month - 1]
    return st.sampled_from(
        [
            day.isoformat(),
            f"{day:%d.%m.%Y}",
            f"{day.day} {en} {day.year}",
            f"{en[:3]} {day.day}, {day.year}",
            f"{day.day} {ru} {day.year}",
        ]
    )


@st.composite
def ship_dates(draw: st.DrawFn) -> tuple[date, str]:
    days = draw(st.integers(0, 365))
    day = TODAY - timedelta(days)
    said = draw(day_in_words(day) | st.sampled_from([f"{days} days ago", f"{days} дней назад"]))
    forms = ["shipped {}", "{} shipped", "Ship date: {}", "отправлен {}", "{} отправлено"]
    return day, draw(st.sampled_from(forms)).format(said)


@st.composite
def protections(
    draw: st.DrawFn, shipped_on: date | None
) -> tuple[ProtectionDays | ProtectionUntil, str]:
    if draw(st.booleans()):
        least = 1 if shipped_on is None else max((TODAY - shipped_on).days, 1)
        days = draw(st.integers(least, 365))
        forms = ["{} days", "{} дней", "protection {} days", "защита {} дней"]
        return ProtectionDays(days), draw(st.sampled_from(forms)).format(days)
    days = draw(st.integers(1 if shipped_on == TODAY else 0, 365))
    until = TODAY + timedelta(days)
    left = st.sampled_from([f"{days} days left", f"осталось {days} дней"])
    forms = ["until {}", "до {}", "protection ends {}", "{} protection ends", "защита до {}"]
    said = st.tuples(st.sampled_from(forms), day_in_words(until)).map(
        lambda two: two[0].format(two[1])
    )
    return ProtectionUntil(until), draw(left | said)


@st.composite
def prices(draw: st.DrawFn) -> tuple[Money, str]:
    amount = draw(st.decimals(Decimal("0.01"), Decimal("99999.99"), places=2))
    forms = [
        ("USD", "${point}"),
        ("USD", "US ${point}"),
        ("USD", "price: {grouped} USD"),
        ("EUR", "{comma} EUR"),
        ("EUR", "€{point}"),
        ("RUB", "{spaced} ₽"),
        ("RUB", "{comma} руб."),
        ("UAH", "цена {spaced} грн"),
    ]
    currency, form = draw(st.sampled_from(forms))
    said = form.format(
        point=f"{amount:.2f}",
        comma=f"{amount:.2f}".replace(".", ","),
        grouped=f"{amount:,.2f}",
        spaced=f"{amount:,.2f}".replace(",", " ").replace(".", ","),
    )
    return Money(amount, currency), said


@st.composite
def codes(draw: st.DrawFn) -> tuple[str, str]:
    serial = draw(st.from_regex(r"[0-9]{8}", fullmatch=True))
    number = draw(st.integers(0, 10**14 - 1))
    code = draw(st.sampled_from([f"LP{number:014}", f"RR{serial}{s10_check_digit(serial)}CN"]))
    forms = ["{}", "tracking {}", "Tracking number: {}", "трек {}", "Трек-номер: {}"]
    return code, draw(st.sampled_from(forms)).format(draw(st.sampled_from([code, code.lower()])))


@st.composite
def orders(draw: st.DrawFn) -> Written:
    title = draw(WORDS)
    tracking, tracking_said = draw(st.none() | codes()) or (None, "")
    shipped_on, shipped_said = draw(st.none() | ship_dates()) or (None, "")
    end, end_said = draw(st.none() | protections(shipped_on)) or (None, "")
    price, price_said = draw(st.none() | prices()) or (None, "")
    guaranteed = draw(st.none() | st.integers(1, 365))
    seller = draw(st.none() | st.sampled_from(["Best Cases", "Shop 5", "Лучший свет"]))
    number = draw(st.none() | st.integers(10**15, 10**16 - 1).map(str))
    paid = draw(st.none() | st.booleans())
    guarantee_form = draw(st.sampled_from(["guaranteed {} days", "гарантия доставки {} дней"]))
    seller_form = draw(st.sampled_from(["seller {}", "продавец {}", "Sold by: {}"]))
    number_form = draw(st.sampled_from(["order {}", "заказ №{}", "Order number: {}"]))
    shipping = {
        True: draw(st.sampled_from(["paid shipping", "платная доставка"])),
        False: draw(st.sampled_from(["free shipping", "бесплатная доставка"])),
        None: "",
    }
    pieces = [
        title,
        tracking_said,
        shipped_said,
        end_said,
        price_said,
        guarantee_form.format(guaranteed) if guaranteed else "",
        seller_form.format(seller) if seller else "",
        number_form.format(number) if number else "",
        shipping[paid],
    ]
    meant = Intake(
        title=title,
        tracking=tracking,
        shipped_on=shipped_on,
        protection_days=end.days if isinstance(end, ProtectionDays) else None,
        protection_end=end.until if isinstance(end, ProtectionUntil) else None,
        price=price,
        guaranteed_days=guaranteed,
        seller=seller,
        order_number=number,
        paid_shipping=paid,
    )
    return Written(meant, tuple(draw(st.permutations([piece for piece in pieces if piece]))))


@given(
    order=orders(),
    separator=st.sampled_from([", ", ",", "; ", ";", "\n", "\r\n", "\n\n", " , "]),
    language=LANGUAGES,
)
@settings(max_examples=150, deadline=None)
def test_an_order_is_read_back_in_any_order_of_fields_and_with_any_separator(
    order: Written, separator: str, language: str
) -> None:
    read = parse_order_text(separator.join(order.pieces), today=TODAY, language=language)
    # What an end means hangs on its words, which have tests of their own.
    assert replace(read, terms=None) == order.meant
