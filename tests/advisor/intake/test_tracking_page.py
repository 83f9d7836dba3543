"""Tracking pages without a number: which state is the newest on them."""

from datetime import date

import pytest

from advisor.intake.tracking_page import newest_state

TODAY = date(2026, 11, 24)

#: What eight carriers show, the newest on top.
PAGES = {
    "en": ("""Nov 19, 08:14 Arrived at local delivery center
              Nov 17, 21:05 Import customs clearance completed
              Nov 8, 13:40 Left from departure country/region sorting center""", "in_country"),
    "de": ("""Sendung zur Abholung bereit
              20.11.2026 08:14, Frankfurt
              Vom Transporteur abgeholt
              08.11.2026 13:40, Guangzhou""", "at_post_office"),
    "es": ("""19/11/2026 08:14 Llegada al centro de distribución
              17/11/2026 21:05 Salida de la aduana
              08/11/2026 13:40 Admitido por el transportista""", "in_country"),
    "fr": ("""19/11/2026 08:14 Colis arrivé sur le site de distribution
              09/11/2026 13:40 Pris en charge par le transporteur""", "in_country"),
    "pl": ("""19.11.2026 08:14 Przesyłka przyjęta w sortowni
              08.11.2026 13:40 Odebrana przez przewoźnika""", "in_country"),
    "pt-BR": ("""Objeto aguardando retirada
                 SANTOS - SP
                 20/11/2026 09:02
                 Fiscalização aduaneira finalizada
                 CURITIBA - PR
                 11/11/2026 12:00""", "at_post_office"),
    "ru": ("""Прибыло в место вручения
              20 ноября 2026, 09:10
              Таможенное оформление завершено
              17 ноября 2026, 14:02""", "at_post_office"),
    "uk": ("""18.11.2026 10:40 Залишило країну відправлення
              16.11.2026 09:30 Прийнято перевізником""", "moving"),
}  # fmt: skip


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines()]


@pytest.mark.parametrize("language", PAGES)
def test_the_newest_state_is_on_top(language: str) -> None:
    page, state = PAGES[language]
    assert newest_state(lines(page), today=TODAY, language=language) == {state}


def test_of_a_page_that_has_the_oldest_on_top_the_last_one_counts() -> None:
    page = """2026-11-08 13:40 Accepted by carrier
              2026-11-17 21:05 Import customs clearance completed
              2026-11-20 08:14 Available for pickup"""
    assert newest_state(lines(page), today=TODAY, language="en") == {"at_post_office"}


def test_a_state_that_may_mean_several_is_not_decided() -> None:
    page = "19.11.2026 08:14 Zollabfertigung\n08.11.2026 13:40 Vom Transporteur abgeholt"
    answers = newest_state(lines(page), today=TODAY, language="de")
    assert answers == {"at_export", "in_country", "at_customs"}


@pytest.mark.parametrize(
    "text",
    [
        "In transit",
        "Hello! Your parcel is on its way.\n10:15",
        "19.11.2026 08:14 REWE -23,10 €\n18.11.2026 12:01 Deutsche Bahn -49,00 €",
        "",
    ],
)
def test_what_is_no_tracking_page_says_nothing(text: str) -> None:
    assert newest_state(lines(text), today=TODAY, language="en") == set()
