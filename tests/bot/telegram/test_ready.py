"""Who gets the next token."""

from bot.telegram.ready import Ready
from bot.telegram.tokens import Precedence


def in_their_order(ready: Ready[str], now: float) -> list[str | None]:
    order = []
    while ready:
        order.append(ready.first(now))
        ready.pop(now)
    return order


def test_answers_go_ahead_of_nudges_and_the_loud_behind_the_others() -> None:
    ready = Ready[str](crowd=10)
    ready.push("broadcast", Precedence.BROADCAST, 0, 0.0, is_loud=False)
    ready.push("nudge", Precedence.NUDGE, 1, 0.0, is_loud=False)
    ready.push("loud", Precedence.ANSWER, 2, 0.0, is_loud=True)
    ready.push("answer", Precedence.ANSWER, 3, 0.0, is_loud=False)
    ready.push("later answer", Precedence.ANSWER, 4, 0.0, is_loud=False)
    ready.push("earlier nudge", Precedence.NUDGE, 0, 1.0, is_loud=False)

    assert in_their_order(ready, 0.0) == [
        "answer",
        "later answer",
        "loud",
        "earlier nudge",
        "nudge",
        "broadcast",
    ]


def test_where_many_wait_the_newest_goes_first() -> None:
    ready = Ready[str](crowd=2)
    for n in range(4):
        ready.push(f"crowd {n}", Precedence.ANSWER, n, 0.0, is_loud=False)
    ready.push("later", Precedence.ANSWER, 4, 1.0, is_loud=False)

    assert in_their_order(ready, 1.0) == ["later", "crowd 3", "crowd 2", "crowd 0", "crowd 1"]


def test_who_has_waited_for_long_has_every_other_turn() -> None:
    ready = Ready[str](crowd=1)
    for n in range(3):
        ready.push(f"early {n}", Precedence.ANSWER, n, 0.0, is_loud=False)
    for n in range(3):
        ready.push(f"late {n}", Precedence.ANSWER, n, 5.0, is_loud=False)

    assert in_their_order(ready, 5.0) == [
        "late 2",
        "early 0",
        "late 1",
        "early 1",
        "late 0",
        "early 2",
    ]


def test_what_was_cleared_away_is_gone() -> None:
    ready = Ready[str](crowd=1)
    ready.push("answer", Precedence.ANSWER, 0, 0.0, is_loud=False)
    ready.push("nudge", Precedence.NUDGE, 1, 0.0, is_loud=False)
    ready.clear()

    assert len(ready) == 0
    assert ready.first(0.0) is None
