"""Each chat's line of updates."""

from bot.telegram.lines import Lines

ANNA, IVAN = 101, 102


def test_the_first_three_of_a_chat_are_at_the_front_and_the_others_follow_in_order() -> None:
    lines = Lines()

    assert [lines.join(n, ANNA) for n in range(6)] == [True] * 3 + [False] * 3
    assert lines.join(10, IVAN)
    assert [lines.leave(n) for n in (0, 2, 1)] == [3, 4, 5]
    assert [lines.leave(n) for n in (3, 4, 5, 10)] == [None] * 4


def test_a_line_that_has_ended_begins_anew() -> None:
    lines = Lines()
    for n in range(4):
        lines.join(n, ANNA)
    for n in range(4):
        lines.leave(n)

    assert lines.join(5, ANNA)


def test_who_was_never_in_a_line_leaves_nothing() -> None:
    assert Lines().leave(7) is None
