"""The basic words of further languages."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from advisor.intake import (
    Intake,
    ProtectionDays,
    ProtectionUntil,
    parse_days,
    parse_order_number,
    parse_order_text,
    parse_price,
    parse_protection,
    parse_ship_date,
    parse_tracking,
    read_pasted,
)
from advisor.intake.payment import says_not_shipped, take_payment
from advisor.intake.vocabulary import in_english, with_points
from advisor.money import Money
from advisor.terms import Terms
from advisor.wording.texts import available_languages, texts_for
from tests.cases import for_each

TODAY = date(2026, 11, 23)

LANGUAGES = available_languages()


def read(text: str, language: str) -> Intake:
    """What is read; what a date means is tried in `test_promises.py`."""
    return replace(parse_order_text(text, today=TODAY, language=language), terms=None)


@for_each("language", LANGUAGES)
def test_the_example_of_a_language_is_read_to_its_last_word(language: str) -> None:
    found = read(texts_for(language).plain("start-example"), language)
    assert found.questions == ()
    assert found.unused == ()
    assert found.tracking == "LP00123456789012"
    assert found.shipped_on == TODAY - timedelta(days=3)
    assert found.protection_days == 60
    assert found.price is not None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "uk",
            (
                "Лампа, до 31.12.2026, гарантія 40 днів, продавець Best Store, платна доставка,"
                " замовлення 8012345678901234, трек-номер RB123456785CN, відправлено учора"
            ),
        ),
        (
            "fr",
            (
                "Lampe, jusqu’au 31/12/2026, garantie 40 jours, vendeur Best Store,"
                " livraison payante, commande 8012345678901234,"
                " numéro de suivi RB123456785CN, expédiée hier"
            ),
        ),
        (
            "de",
            (
                "Lampe, bis 31.12.2026, garantiert 40 Tage, Verkäufer Best Store,"
                " bezahlter Versand, Bestellung 8012345678901234,"
                " Sendungsnummer RB123456785CN, gestern versandt"
            ),
        ),
        (
            "pl",
            (
                "Lampa, do 31.12.2026, gwarancja 40 dni, sprzedawca Best Store, płatna dostawa,"
                " zamówienie 8012345678901234, numer śledzenia RB123456785CN, wysłane wczoraj"
            ),
        ),
        (
            "es",
            (
                "Lampa, hasta el 31/12/2026, garantía de 40 días, vendedor Best Store,"
                " envío pagado, pedido 8012345678901234, seguimiento RB123456785CN, enviado ayer"
            ),
        ),
        (
            "pt-BR",
            (
                "Lampa, até 31/12/2026, garantia de 40 dias, vendedor Best Store, frete pago,"
                " pedido 8012345678901234, código de rastreio RB123456785CN, enviado ontem"
            ),
        ),
    ],
)
def test_every_field_can_be_told(language: str, text: str) -> None:
    found = read(text, language)
    assert found.questions == ()
    assert found.protection_end == date(2026, 12, 31)
    assert found.guaranteed_days == 40
    assert found.seller == "Best Store"
    assert found.paid_shipping is True
    assert found.order_number == "8012345678901234"
    assert found.tracking == "RB123456785CN"
    assert found.shipped_on == TODAY - timedelta(days=1)


@for_each(
    "text",
    [
        "Подарунок на 5 днів",
        "Чохол",
        "Захист",
        "Товар 3",
        "Lampa i 2 żarówki",
        "Etui do 60",
        "Câble de 3 m",
        "Regal für 2 Tage",
        "Total 90",
        "Dzień dobry",
        "Regalo de 3 días",
        "Capa para 2 celulares",
        "What do I do in 60 days",
        "İ",
        "",
    ],
)
def test_the_name_of_a_thing_stays_as_it_was_typed(text: str) -> None:
    assert in_english(text) == text


@for_each(
    ("text", "day"),
    [
        ("3 дні тому", date(2026, 11, 20)),
        ("відправлено 4 листопада 2026 року", date(2026, 11, 4)),
        ("вчора", date(2026, 11, 22)),
        ("тиждень тому", date(2026, 11, 16)),
        ("3 dni temu", date(2026, 11, 20)),
        ("wysłano 4 lis 2026 r.", date(2026, 11, 4)),
        ("przedwczoraj", date(2026, 11, 21)),
        ("2 tygodnie temu", date(2026, 11, 9)),
        ("il y a 3 jours", date(2026, 11, 20)),
        ("expédiée le 1er novembre 2026", date(2026, 11, 1)),
        ("avant-hier", date(2026, 11, 21)),
        ("vor 2 Wochen", date(2026, 11, 9)),
        ("versandt am 4. November", date(2026, 11, 4)),
        ("hace 3 días", date(2026, 11, 20)),
        ("enviado hace una semana", date(2026, 11, 16)),
        ("enviado el 4 de noviembre de 2026", date(2026, 11, 4)),
        ("há 3 dias", date(2026, 11, 20)),
        ("3 dias atrás", date(2026, 11, 20)),
        ("enviado em 4 de novembro de 2026", date(2026, 11, 4)),
        ("29 out 2026", date(2026, 10, 29)),
        ("enviado em 29 de out. de 2026", date(2026, 10, 29)),
        ("29 set", date(2026, 9, 29)),
        ("enviado el 29 de set. de 2026", date(2026, 9, 29)),
        ("vor einer Woche", date(2026, 11, 16)),
        ("versandt vor zwei Wochen", date(2026, 11, 9)),
        ("vor einem Monat", date(2026, 10, 23)),
        ("il y a une semaine", date(2026, 11, 16)),
        ("expédié il y a deux semaines", date(2026, 11, 9)),
        ("il y a un mois", date(2026, 10, 23)),
        ("hace dos semanas", date(2026, 11, 9)),
        ("há duas semanas", date(2026, 11, 9)),
        ("dwa tygodnie temu", date(2026, 11, 9)),
        ("два тижні тому", date(2026, 11, 9)),
    ],
)
def test_a_day_of_shipment_is_read(text: str, day: date) -> None:
    assert parse_ship_date(text, today=TODAY, language="pl") == day


@for_each(
    ("text", "protection"),
    [
        ("60 днів", ProtectionDays(60)),
        ("залишилося 25 днів 11 годин", ProtectionUntil(date(2026, 12, 18))),
        ("60 dni", ProtectionDays(60)),
        ("do 31.01.2027", ProtectionUntil(date(2027, 1, 31))),
        ("ochrona do 4 grudnia", ProtectionUntil(date(2026, 12, 4))),
        ("60 jours de protection", ProtectionDays(60)),
        ("jusqu'au 31/01/2027", ProtectionUntil(date(2027, 1, 31))),
        ("noch 25 Tage", ProtectionUntil(date(2026, 12, 18))),
        ("Schutz bis 4. Dezember", ProtectionUntil(date(2026, 12, 4))),
        ("quedan 25 días y 11 horas", ProtectionUntil(date(2026, 12, 18))),
        ("hasta el 31 de diciembre", ProtectionUntil(date(2026, 12, 31))),
        ("restam 25 dias", ProtectionUntil(date(2026, 12, 18))),
        ("até 31 de dezembro de 2026", ProtectionUntil(date(2026, 12, 31))),
    ],
)
def test_a_protection_is_read(text: str, protection: ProtectionDays | ProtectionUntil) -> None:
    assert parse_protection(text, today=TODAY, language="uk") == protection


def test_other_answers_are_read() -> None:
    assert parse_days("2 тижні") == 14
    assert parse_days("40 dni") == 40
    assert parse_price("49,90 zł") == Money(Decimal("49.90"), "PLN")
    assert parse_price("ціна 500 грн") == Money(Decimal(500), "UAH")
    assert parse_order_number("nr zamówienia 8012345678901234") == "8012345678901234"
    assert parse_tracking("номер посилки RB123456785CN") == "RB123456785CN"


@pytest.mark.parametrize(
    "said",
    [
        "ще не відправлено",
        "jeszcze nie wysłano",
        "pas encore expédiée",
        "noch nicht versandt",
        "aún sin enviar",
        "ainda não enviado",
    ],
)
def test_an_order_that_was_not_sent_yet_is_known(said: str) -> None:
    assert says_not_shipped(said)
    payment, rest = take_payment(f"Lamp, {said}, $5", today=TODAY, language="uk")
    assert payment.unshipped
    assert rest == "Lamp\n $5"


@pytest.mark.parametrize(
    ("language", "page"),
    [
        (
            "pl",
            """Numer zamówienia
            8193002012345678
            Data zamówienia
            4 lis 2026
            Status: W drodze
            Sprzedawca
            Best Cases Store
            Etui silikonowe na telefon A52
            49,90 zł x1
            Łącznie
            49,90 zł
            Numer śledzenia: RB123456785CN
            Ochrona kupującego: pozostało 25 dni 11 godzin""",
        ),
        (
            "uk",
            """Номер замовлення: 8193002012345678
            Дата замовлення: 4 листопада 2026
            Очікує доставки
            Продавець: Best Cases Store
            Etui silikonowe na telefon A52
            Всього: 49,90 zł
            Номер відстеження
            RB123456785CN
            Захист покупця: залишилося 25 днів 11 годин""",
        ),
        (
            "fr",
            """Numéro de commande : 8193002012345678
            Date de commande : 4 nov. 2026
            En attente de livraison
            Vendeur : Best Cases Store
            Etui silikonowe na telefon A52
            Total : 49,90 zł
            Numéro de suivi
            RB123456785CN
            Protection acheteur : il reste 25 jours 11 heures""",
        ),
        (
            "de",
            """Bestellnummer: 8193002012345678
            Bestellt am 4. Nov. 2026
            Warten auf Lieferung
            Verkäufer
            Best Cases Store
            Etui silikonowe na telefon A52
            Gesamt: 49,90 zł
            Sendungsnummer: RB123456785CN
            Käuferschutz: noch 25 Tage 11 Stunden""",
        ),
        (
            "es",
            """Número de pedido: 8193002012345678
            Fecha del pedido: 4 nov 2026
            En camino
            Vendedor: Best Cases Store
            Etui silikonowe na telefon A52
            49,90 zł x1
            Total: 49,90 zł
            Número de seguimiento: RB123456785CN
            Protección del comprador: quedan 25 días 11 horas""",
        ),
        (
            "pt-BR",
            """Número do pedido: 8193002012345678
            Pedido realizado em: 4 de nov. de 2026
            Aguardando entrega
            Vendedor: Best Cases Store
            Etui silikonowe na telefon A52
            Valor total: 49,90 zł
            Código de rastreio
            RB123456785CN
            Proteção ao comprador: restam 25 dias e 11 horas""",
        ),
    ],
)
def test_a_page_of_the_shop_is_read(language: str, page: str) -> None:
    (order,) = read_pasted(page, today=TODAY, language=language)
    assert order.ordered_on == date(2026, 11, 4)
    assert order.intake == Intake(
        terms=Terms.TIMER,
        title="Etui silikonowe na telefon A52",
        tracking="RB123456785CN",
        protection_end=date(2026, 12, 18),
        price=Money(Decimal("49.90"), "PLN"),
        seller="Best Cases Store",
        order_number="8193002012345678",
    )


@pytest.mark.parametrize(
    "said",
    ["zakończone", "Завершено", "anulowane", "Terminée", "Storniert", "Finalizado", "Concluído"],
)
def test_an_order_that_is_over_is_known_on_a_page(said: str) -> None:
    page = f"{said}\nOrder ID: 8193002012345678\nA lamp for the desk\nTotal: $12.50"
    assert [one.finished for one in read_pasted(page, today=TODAY, language="pl")] == [True]


@pytest.mark.parametrize("title", ["Set 3", "Time Out 2", "3 set"])
def test_a_thing_is_not_taken_for_a_month_of_another_language(title: str) -> None:
    told = f"{title}, LP00123456789012, shipped 3 days ago, 60 days, $12.50"

    intake = parse_order_text(told, today=date(2026, 11, 23), language="en")

    assert intake.title == title
    assert not intake.questions


@pytest.mark.parametrize(
    ("said", "english"),
    [
        ("versandt vor zwei Monaten", "shipped 2 months ago"),
        ("zwei Tage", "2 days"),
        ("60 Tage", "60 days"),
        ("zwei Monate", "zwei Monate"),
        ("Jahr 2026", "Jahr 2026"),
        ("Tage " * 100, "Tage " * 100),
        ("2026", "2026"),
    ],
)
def test_words_are_put_into_english_where_they_make_sense_together(said: str, english: str) -> None:
    assert in_english(said) == english


@for_each(
    ("said", "plain"),
    [
        ("enviado dia 10/11, até 20/1/2027", "enviado dia 10.11, até 20.01.2027"),
        ("la enviaron el 6/11", "la enviaron el 6.11"),
        # English may mean the month, Russian days have points, a figure of goods is no day
        ("отправлен 3/11", "отправлен 3/11"),
        ("shipped 10/11", "shipped 10/11"),
        ("adaptador 1/2, enviado ontem", "adaptador 1/2, enviado ontem"),
    ],
)
def test_a_day_with_strokes_begins_with_the_day_where_that_is_the_custom(
    said: str, plain: str
) -> None:
    assert with_points(said) == plain
