"""Days to come, as they are typed behind `/snooze` in every language. Today is a Wednesday."""

from datetime import date, timedelta

import pytest

from advisor.intake.coming import coming_days, coming_within
from tests.cases import for_each

TODAY = date(2026, 11, 4)


def day(number: int) -> date:
    return TODAY + timedelta(number)


@for_each(
    ("language", "said", "days"),
    [
        ("en", "tomorrow", 1),
        ("en", "the day after tomorrow", 2),
        ("en", "3 days", 3),
        ("en", "in 3 days", 3),
        ("en", "a week", 7),
        ("en", "in two weeks", 14),
        ("en", "2 weeks", 14),
        ("en", "Friday", 2),
        ("en", "until Friday", 2),
        ("en", "on Wednesday", 7),
        ("en", "next Monday", 5),
        ("en", "fri", 2),
        ("en", "until 2026-11-20", 16),
        ("en", "until November 20", 16),
        ("en", "20 Nov", 16),
        ("ru", "завтра", 1),
        ("ru", "послезавтра", 2),
        ("ru", "через 3 дня", 3),
        ("ru", "3 дня", 3),
        ("ru", "через неделю", 7),
        ("ru", "неделю", 7),
        ("ru", "до пятницы", 2),
        ("ru", "в пятницу", 2),
        ("ru", "до 20 ноября", 16),
        ("ru", "20.11", 16),
        ("uk", "завтра", 1),
        ("uk", "післязавтра", 2),
        ("es", "pasado mañana", 2),
        ("pt-BR", "depois de amanhã", 2),
        ("fr", "après-demain", 2),
        ("pl", "pojutrze", 2),
        ("de", "übermorgen", 2),
        ("uk", "через тиждень", 7),
        ("uk", "через 3 дні", 3),
        ("uk", "до п’ятниці", 2),
        ("uk", "у вівторок", 6),
        ("uk", "до 20 листопада", 16),
        ("es", "mañana", 1),
        ("es", "en 3 días", 3),
        ("es", "hasta el viernes", 2),
        ("es", "hasta el 20 de noviembre", 16),
        ("pt-BR", "amanhã", 1),
        ("pt-BR", "daqui a 3 dias", 3),
        ("pt-BR", "até sexta", 2),
        ("pt-BR", "na sexta-feira", 2),
        ("pt-BR", "até 20 de novembro", 16),
        ("fr", "demain", 1),
        ("fr", "dans 3 jours", 3),
        ("fr", "jusqu’à vendredi", 2),
        ("fr", "jusqu’au 20 novembre", 16),
        ("pl", "jutro", 1),
        ("pl", "za 3 dni", 3),
        ("pl", "za tydzień", 7),
        ("pl", "do piątku", 2),
        ("pl", "we wtorek", 6),
        ("pl", "do 20 listopada", 16),
        ("de", "morgen", 1),
        ("de", "in 3 Tagen", 3),
        ("de", "bis Freitag", 2),
        ("de", "am Sonnabend", 3),
        ("de", "bis zum 20. November", 16),
        ("de", "bis 20.11.2026", 16),
    ],
)
def test_a_day_is_understood_in_every_language(language: str, said: str, days: int | None) -> None:
    found = coming_days(said, today=TODAY, language=language)
    assert found[:1] == (() if days is None else (day(days),))


@pytest.mark.parametrize("said", ["", "soon", "until", "до", "bad friday sale", "Monday 5", "lamp"])
def test_what_is_no_day_is_none(said: str) -> None:
    assert coming_days(said, today=TODAY, language="en") == ()


def test_a_day_that_may_be_another_gives_both() -> None:
    found = coming_days("11/12", today=TODAY, language="en")
    assert {date(2026, 11, 12), date(2026, 12, 11)} <= set(found)


@for_each(
    ("text", "day"),
    [("about the on friday please", date(2026, 12, 11)), ("in 3 days", date(2026, 12, 8)),
     ("через неделю, пожалуйста", date(2026, 12, 12))],
)  # fmt: skip
def test_a_day_is_found_within_a_text(text: str, day: date) -> None:
    today = date(2026, 12, 5)

    assert coming_within(text, today=today, language="en")[0] == day
    assert coming_within("when it rains", today=today, language="en") == ()
