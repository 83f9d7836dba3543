"""The drawn picture: its size, its letters, and that it never fails."""

import io
from dataclasses import replace
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from advisor.wording.pictures import TimelineView, timeline_view
from advisor.wording.texts import available_languages, texts_for
from bot.pictures.pens import Fonts, drawable
from bot.pictures.timeline import draw_timeline
from tests.advisor.samples import POLICY, asked, day, disputed, granted, order, received, tracked
from tests.cases import for_each

ORDERS = {
    "shipped": (order(), 0),
    "untracked": (order(guaranteed_days=40), 12),
    "extended twice": (
        order(tracked(6), asked(50), granted(55, 75), asked(70), granted(72, 90)),
        73,
    ),
    "last day": (order(tracked(6)), 59),
    "ended": (order(tracked(6)), 63),
    "disputed": (order(disputed(25)), 28),
    "arrived": (order(tracked(6), received(20)), 22),
    "to Russia": (order(days=90, destination="RU", guaranteed_days=75), 31),
}


def view(name: str, language: str = "en") -> TimelineView:
    of, number = ORDERS[name]
    found = timeline_view(texts_for(language), of, day(number), POLICY)
    assert found is not None
    return found


def opened(picture: bytes) -> Image.Image:
    return Image.open(io.BytesIO(picture))


@for_each("language", available_languages())
@for_each("name", ORDERS)
def test_a_picture_is_one_that_telegram_takes_and_a_phone_shows_well(
    name: str, language: str
) -> None:
    picture = draw_timeline(view(name, language))
    image = opened(picture)
    assert image.format == "JPEG"
    assert image.width == 1008
    assert 500 < image.height < 2 * image.width, "taller ones are shown narrow"
    assert len(picture) < 500_000


def test_the_same_values_make_the_same_picture() -> None:
    assert draw_timeline(view("untracked")) == draw_timeline(view("untracked"))
    assert draw_timeline(view("untracked")) != draw_timeline(view("untracked", "ru"))


def test_no_line_is_wider_than_its_room() -> None:
    letters = Fonts().regular(15)
    said = "Высокопревосходительственнейшее достопримечательностное обстоятельство и ещё слово"
    for room in (60.0, 120.0, 240.0):
        lines = letters.lines(said, room, 3)
        assert 1 <= len(lines) <= 3
        assert all(letters.width(line) <= room for line in lines)
    assert letters.lines(said, 120.0, 2)[-1].endswith("…")
    assert letters.lines("", 100.0, 2) == []


@pytest.mark.parametrize(
    "said",
    [
        "Чехол «Ёлка» № 5, ўзбек, їжак",
        "Zażółć gęślą jaźń",
        "Ça coûte 5 €, œuvre",
        "Größe ñandú ção ığş",
        "Ελλάδα",
        "40–60 дней — ‘x’ “y” … ₽ ₴ ₸",
    ],
)
def test_the_letters_of_european_languages_are_there(said: str) -> None:
    assert drawable(said) == said
    font = Fonts().regular(20)
    missing = _drawn(font, "\uffff")
    assert all(_drawn(font, char) != missing for char in said if not char.isspace())


def _drawn(letters: object, char: str) -> bytes:
    mask = letters._font.getmask(char)  # type: ignore[attr-defined]
    return bytes(mask) + bytes(mask.size)


def test_what_cannot_be_drawn_is_left_out() -> None:
    assert drawable("🎧 Headphones 耳机 🎧 blue") == "Headphones blue"
    assert drawable("手机壳 📱") == ""
    assert drawable("e\u0301te\u0301") == "été"


def test_a_title_that_cannot_be_drawn_gives_its_place_to_the_number() -> None:
    titled = replace(view("untracked"), title="手机壳 📱")
    assert draw_timeline(titled) == draw_timeline(replace(titled, title=""))
    assert draw_timeline(titled) != draw_timeline(replace(titled, number="No. 2"))


@given(title=st.text(max_size=120), headline=st.text(max_size=200))
@settings(max_examples=25, deadline=None)
def test_whatever_a_title_says_there_is_a_picture(title: str, headline: str) -> None:
    odd = replace(view("shipped"), title=title, headline=headline)
    assert opened(draw_timeline(odd)).width == 1008


def test_the_fonts_are_small_and_come_with_their_licence() -> None:
    folder = files("bot.pictures") / "fonts"
    sizes = [len(one.read_bytes()) for one in folder.iterdir() if one.name.endswith(".ttf")]
    assert sum(sizes) <= 300_000
    assert "SIL Open Font License" in (folder / "OFL.txt").read_text(encoding="utf-8")
