"""The day on which something happened is the one that its own words name, and no sum is made of it.

Today is Thursday, 3 December 2026, and the order was sent on 1 November.
"""

from datetime import date

from advisor.intake.tellings import telling_in
from advisor.intake.told_days import day_of, day_of_status, without_days
from tests.cases import for_each

TODAY = date(2026, 12, 3)
SENT = date(2026, 11, 1)


def told(said: str) -> date | tuple[date, ...] | None:
    """The day of what a sentence tells."""
    meant = telling_in(said).told
    return day_of(
        said,
        lambda part: telling_in(part).told is meant,
        first=SENT,
        today=TODAY,
        language="en",
    )


@for_each(
    ("said", "day"),
    [
        ("accepted on November 20", date(2026, 11, 20)),
        ("accepted, on the 20th of November", date(2026, 11, 20)),
        ("I sent it back last Friday", date(2026, 11, 27)),
        ("opened a dispute 3 days ago for 5 dollars", date(2026, 11, 30)),
        ("opened a dispute on 11/15", date(2026, 11, 15)),
        ("открыла спор вчера, просила половину", date(2026, 12, 2)),
        ("15.11 открыл спор", date(2026, 11, 15)),
        ("открыл спор 15.11 на 20 долларов", date(2026, 11, 15)),
        ("Streit am 20. November eröffnet", date(2026, 11, 20)),
        ("abrí la disputa ayer, pedí 20 euros", date(2026, 12, 2)),
        ("j’ai ouvert le litige le 20 novembre", date(2026, 11, 20)),
        ("aceitei em 20 de novembro", date(2026, 11, 20)),
        ("otworzyłem spór 20 listopada", date(2026, 11, 20)),
        ("відкрив суперечку 20 листопада", date(2026, 11, 20)),
        ("sent it back on Monday 30 November", date(2026, 11, 30)),
        ("it has been standing still for 3 weeks", date(2026, 11, 12)),
        ("opened a dispute", None),
        ("opened a dispute for 12.10", None),
    ],
)
def test_the_day_that_is_named_is_kept(said: str, day: date | None) -> None:
    assert told(said) == day


@for_each(
    ("said", "day"),
    [
        ("it was delivered on November 20, I opened a dispute yesterday", date(2026, 12, 2)),
        ("I’m protected until December 20, opened a dispute yesterday", date(2026, 12, 2)),
        ("asked the seller for more time until January 10", None),
    ],
)
def test_a_day_of_something_else_in_the_sentence_is_not_taken_for_it(
    said: str, day: date | None
) -> None:
    assert told(said) == day


@for_each(
    ("said", "day"),
    [
        ("opened a dispute on October 5", date(2026, 10, 5)),
        ("opened a dispute on December 25", date(2026, 12, 25)),
    ],
)
def test_a_day_that_cannot_be_is_not_left_out(said: str, day: date) -> None:
    assert told(said) == day


def test_of_two_days_none_is_chosen() -> None:
    both = told("I opened the dispute on 25 Nov because it was delivered on 20 Nov")
    assert both == (date(2026, 11, 20), date(2026, 11, 25))


@for_each(
    ("said", "left"),
    [
        ("accepted on November 20", "accepted"),
        ("открыла спор 5 октября на всю сумму", "открыла спор на всю сумму"),
        ("20 November: decided", ": decided"),
        ("decision(20 November)", "decision( )"),
        ("for 12.10", "for 12.10"),
        ("five of them for $3", "five of them for $3"),
    ],
)
def test_what_is_left_without_its_days_names_no_other_sum(said: str, left: str) -> None:
    bare = without_days(said, today=TODAY, language="en")
    assert " ".join(bare.split()) == left


@for_each(
    ("said", "day"),
    [
        ("it’s at the post office, ill pick it up tomorrow", None),
        ("лежить на пошті, завтра піду заберу", None),
        ("liegt bei der Post, am Freitag hole ich es ab", None),
        ("лежит на почте завтра пойду заберу", None),
        ("jest na poczcie, jutro odbiorę", None),
        ("at the post office, will get it on 25.12", None),
        ("at the post office since Friday", date(2026, 11, 27)),
        ("it came to the post office yesterday and I’ll fetch it tomorrow", date(2026, 12, 2)),
        ("at the post office until tomorrow", None),
        ("no movement since 25 December", date(2026, 12, 25)),
    ],
)
def test_a_day_of_a_plan_is_none_of_a_status(said: str, day: date | None) -> None:
    found = day_of_status(
        said,
        lambda part: bool(telling_in(part).states),
        first=date(2026, 11, 1),
        today=TODAY,
        language="en",
    )
    assert found == day
