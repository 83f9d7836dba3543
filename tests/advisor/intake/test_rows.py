"""Lists that people write: an order in each line, or in each item."""

from datetime import date

from advisor.intake import read_pasted
from advisor.intake.rows import as_fields, is_numbered, is_priced_name, rows_of
from tests.cases import for_each

TODAY = date(2026, 11, 23)

TWO_ORDERS = {
    "en": (
        (
            "knitted hat $6.40 shipped nov 19 tracking LP00111122223333 protection until jan 18\n"
            "socks 5 pairs $6.20 paid yesterday, not shipped yet"
        ),
        ("knitted hat", "socks 5 pairs"),
    ),
    "ru": (
        (
            "1) шапка вязаная 640р отправили 19 ноября трек LP00111122223333 защита до 18 января\n"
            "2) носки 5 пар 620р оплатил вчера еще не отправили"
        ),
        ("шапка вязаная", "носки 5 пар"),
    ),
    "uk": (
        (
            "- шапка 640 грн відправили 19 листопада трек LP00111122223333 захист до 18 січня\n"
            "- шкарпетки 620 грн оплатив вчора, ще не відправили"
        ),
        ("шапка", "шкарпетки"),
    ),
    "pl": (
        (
            "czapka 6,40 zł wysłane 19 lis numer LP00111122223333 ochrona do 18 sty\n"
            "skarpety 6,20 zł zapłacone wczoraj, jeszcze nie wysłane"
        ),
        ("czapka", "skarpety"),
    ),
    "de": (
        (
            "Strickmütze 6,40 € verschickt 19. Nov Nummer LP00111122223333 Schutz bis 18. Jan\n"
            "Socken 6,20 € gestern bezahlt, noch nicht verschickt"
        ),
        ("Strickmütze", "Socken"),
    ),
    "fr": (
        (
            "bonnet 6,40 € expédié le 19 nov numéro LP00111122223333 protection jusqu'au 18 janv\n"
            "chaussettes 6,20 € payé hier, pas encore expédié"
        ),
        ("bonnet", "chaussettes"),
    ),
    "es": (
        (
            "gorro 6,40 € enviado 19 nov número LP00111122223333 protección hasta 18 ene\n"
            "calcetines 6,20 € pagado ayer, aún no enviado"
        ),
        ("gorro", "calcetines"),
    ),
    "pt-BR": (
        (
            "gorro R$ 6,40 enviado 19 nov rastreio LP00111122223333 proteção até 18 jan\n"
            "meias R$ 6,20 pago ontem, ainda não enviado"
        ),
        ("gorro", "meias"),
    ),
}


@for_each(("language", "text", "names"), [(one, *told) for one, told in TWO_ORDERS.items()])
def test_lines_with_a_name_and_a_price_each_are_orders_of_their_own(
    language: str, text: str, names: tuple[str, str]
) -> None:
    sent, paid = read_pasted(text, today=TODAY, language=language)

    assert (sent.intake.title, paid.intake.title) == names
    assert sent.intake.tracking == "LP00111122223333"
    assert sent.intake.shipped_on == date(2026, 11, 19)
    assert sent.intake.protection_end == date(2027, 1, 18)
    assert paid.unshipped
    assert paid.paid_on == date(2026, 11, 22)
    assert (paid.intake.tracking, paid.intake.shipped_on) == (None, None)
    prices = [one.intake.price.amount % 10 for one in (sent, paid) if one.intake.price]
    assert all(0 <= amount <= 7 for amount in prices)
    assert not sent.intake.unused


@for_each(
    "text",
    [
        "calcetines 3,20 € pagado ayer, aún no enviado",
        "Socken 3,20 € gestern bezahlt, noch nicht verschickt",
    ],
)
def test_no_comma_of_a_price_parts_it(text: str) -> None:
    [one] = read_pasted(text, today=TODAY, language="en")
    assert one.intake.title == text.split(maxsplit=1)[0]
    assert one.intake.price is not None
    assert str(one.intake.price.amount) == "3.20"
    assert one.paid_on == date(2026, 11, 22)


def test_an_item_goes_on_until_the_next_one() -> None:
    text = "1. hat $6.40\nshipped Nov 19\n2. socks $3.20,\npaid yesterday"
    assert rows_of(text) == ("hat $6.40, shipped Nov 19", "socks $3.20, paid yesterday")


@for_each(
    ("text", "numbered"),
    [
        ("1) hat\n2) socks", True),
        ("- hat\n- socks", True),
        ("19. Nov verschickt\n20. Nov da", False),
        ("my orders:\n- socks\n- gloves", True),
        ("hat $5\n- socks\n- gloves", False),
        ("1) hat", False),
    ],
)
def test_a_list_begins_with_its_first_item(text: str, numbered: bool) -> None:
    assert is_numbered(text) is numbered


@for_each(
    ("row", "fields"),
    [
        ("socks 3,20 € paid yesterday", "socks, 3.20 €, paid yesterday"),
        ("Mütze 6,40 € am 19. Nov verschickt", "Mütze, 6.40 €, am 19. Nov verschickt"),
        ("chaussettes à 3,20€ payées hier", "chaussettes, 3.20€, payées hier"),
        ("price: $5", None),
        ("discount $2 on it", None),
        ("hat $5 and socks $3", None),
        ("shipped Nov 19", None),
    ],
)
def test_a_row_has_a_name_and_one_sum(row: str, fields: str | None) -> None:
    assert as_fields(row) == fields


@for_each(("row", "bare"), [("hat $5", True), ("hat $5 sent", False), ("hat", False)])
def test_a_name_with_its_price_may_be_all_of_a_row(row: str, bare: bool) -> None:
    assert is_priced_name(row) is bare


@for_each(
    ("text", "name"),
    [
        ("Smart lamp $12.50 shipped Nov 5 60 days\nshipping cost $2 paid", "Smart lamp"),
        ("лампа 640р отправили 5 ноября 60 дней\nвсего заплатил 700р вчера", "лампа"),
    ],
)
def test_a_line_about_a_further_sum_is_neither_an_order_nor_its_name(text: str, name: str) -> None:
    [one] = read_pasted(text, today=TODAY, language="en")
    assert one.intake.title == name
    assert one.intake.unused == (text.split("\n")[1],)
