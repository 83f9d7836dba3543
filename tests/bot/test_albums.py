"""Of the pictures of an album, the last one answers for all."""

import contextlib

from bot.albums import Albums


def test_the_last_one_that_has_come_is_known() -> None:
    albums = Albums()
    with contextlib.ExitStack() as both:
        both.enter_context(albums.coming("a"))
        with albums.coming("a"), albums.coming("b"), albums.coming(None):
            assert not albums.is_last("a")
            assert albums.is_last("b")
        assert albums.is_last("a")


def test_something_is_said_of_an_album_once() -> None:
    albums = Albums()
    assert [albums.answered("a"), albums.answered("a"), albums.answered("b")] == [
        False,
        True,
        False,
    ]


def test_the_caption_of_an_album_may_have_said_it_all() -> None:
    albums = Albums()
    albums.settle("a")
    assert [albums.is_settled("a"), albums.is_settled("b")] == [True, False]


def test_old_albums_are_forgotten() -> None:
    albums = Albums()
    albums.answered("a")
    for number in range(1_000):
        albums.answered(str(number))
    assert not albums.answered("a")
