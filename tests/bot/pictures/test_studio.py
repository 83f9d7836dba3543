"""The studio: each picture is drawn once, off the loop, and few are kept."""

import asyncio
import threading
from dataclasses import replace

import pytest

from advisor.wording.pictures import TimelineView, timeline_view
from advisor.wording.texts import texts_for
from bot.pictures import studio as module
from bot.pictures.studio import Studio
from tests.advisor.samples import POLICY, day, order


class Drawer:
    """Stands in for the drawing: notes what was drawn, and in which thread."""

    def __init__(self) -> None:
        self.drawn: list[str] = []
        self.threads: set[str] = set()
        self.fails = False

    def __call__(self, view: TimelineView) -> bytes:
        self.drawn.append(view.title)
        self.threads.add(threading.current_thread().name)
        if self.fails:
            raise OSError("no font")
        return view.title.encode()


@pytest.fixture
def drawer(monkeypatch: pytest.MonkeyPatch) -> Drawer:
    drawer = Drawer()
    monkeypatch.setattr(module, "draw_timeline", drawer)
    return drawer


def view(title: str) -> TimelineView:
    found = timeline_view(texts_for("en"), order(), day(3), POLICY)
    assert found is not None
    return replace(found, title=title)


async def test_a_picture_is_drawn_once_in_another_thread(drawer: Drawer) -> None:
    studio = Studio()
    assert await studio.timeline(view("a")) == await studio.timeline(view("a")) == b"a"
    assert drawer.drawn == ["a"]
    assert threading.current_thread().name not in drawer.threads
    studio.close()


async def test_who_asks_at_the_same_time_gets_the_same_picture(drawer: Drawer) -> None:
    studio = Studio()
    pictures = await asyncio.gather(*[studio.timeline(view("a")) for _ in range(20)])
    assert set(pictures) == {b"a"}
    assert drawer.drawn == ["a"]
    studio.close()


async def test_a_change_makes_another_picture(drawer: Drawer) -> None:
    studio = Studio()
    await studio.timeline(view("a"))
    await studio.timeline(replace(view("a"), today=day(4)))
    assert drawer.drawn == ["a", "a"]
    studio.close()


async def test_only_the_latest_pictures_are_kept(drawer: Drawer) -> None:
    studio = Studio(kept=2)
    for title in "abac":
        await studio.timeline(view(title))
    assert drawer.drawn == ["a", "b", "c"]
    await studio.timeline(view("a"))
    assert drawer.drawn == ["a", "b", "c"], "it was asked for later than b"
    await studio.timeline(view("b"))
    assert drawer.drawn == ["a", "b", "c", "b"]
    studio.close()


async def test_what_could_not_be_drawn_is_tried_again(drawer: Drawer) -> None:
    studio, drawer.fails = Studio(), True
    with pytest.raises(OSError, match="no font"):
        await studio.timeline(view("a"))
    drawer.fails = False
    assert await studio.timeline(view("a")) == b"a"
    studio.close()


async def test_one_who_gives_up_waiting_leaves_the_picture_to_the_others(drawer: Drawer) -> None:
    studio = Studio(threads=1)
    impatient = asyncio.ensure_future(studio.timeline(view("a")))
    patient = asyncio.ensure_future(studio.timeline(view("a")))
    await asyncio.sleep(0)
    impatient.cancel()
    assert await patient == b"a"
    studio.close()
