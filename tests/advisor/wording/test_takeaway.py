"""The private calendar link, and what is said about a file that was brought back."""

from dataclasses import replace

import pytest

from advisor.buyer import Buyer
from advisor.wording.message import Action, Button, Press
from advisor.wording.takeaway import (
    Found,
    calendar_buttons,
    calendar_link,
    calendar_open,
    changed_settings,
    import_buttons,
    import_preview,
    imported_message,
)
from advisor.wording.texts import Html, available_languages, texts_for
from tests.advisor.messages import check_button, check_message, presses, sentence, shown
from tests.advisor.samples import day
from tests.cases import for_each

EN = texts_for("en")

URL = "https://example.com/calendar/abc.ics"
BUYER = Buyer(chat_id=1, language="en", timezone="Europe/Lisbon")
SETTINGS = (Html("one"), Html("two"))


def found(*, new: int, known: int = 0, broken: int = 0, dropped: int = 0) -> Found:
    orders = new + known + broken
    return Found(orders=orders, known=known, broken=broken, dropped=dropped, new=new)


# -- the calendar ------------------------------------------------------------------------------


def test_a_link_is_shown_once_and_can_be_copied_renewed_or_closed() -> None:
    message = calendar_link(EN, URL)
    assert URL in check_message(message)
    assert message.buttons[0][0].copies == URL
    renewing = [
        Press(Action.CALENDAR, argument="new"),
        Press(Action.CALENDAR, argument="off"),
    ]
    assert presses(message) == renewing
    later = calendar_open(EN, day(3))
    assert check_message(later) == sentence(EN, "calendar-open", date=day(3))
    assert presses(later) == renewing


@for_each("language", available_languages())
def test_taking_along_and_bringing_back_are_offered_below_the_files(language: str) -> None:
    offered: list[Button] = []
    for rows in (calendar_buttons(texts_for(language)), import_buttons(texts_for(language))):
        offered += [button for row in rows for button in row]
    for button in offered:
        check_button(button)
    assert [button.press for button in offered] == [Press(Action.CALENDAR), Press(Action.IMPORT)]


# -- bringing back -----------------------------------------------------------------------------


def test_what_is_left_out_of_a_file_is_counted_by_its_reason() -> None:
    text = check_message(import_preview(EN, found(new=3, known=1, broken=2, dropped=4), "f"))
    assert text.splitlines() == [
        sentence(EN, "import-found", orders=6),
        sentence(EN, "import-known", count=1),
        sentence(EN, "import-broken", count=2),
        sentence(EN, "import-dropped", count=4),
        "",
        sentence(EN, "import-question", count=3),
    ]


def test_a_file_without_anything_new_asks_nothing() -> None:
    message = import_preview(EN, found(new=0, known=2), "f")
    assert check_message(message).endswith(sentence(EN, "import-nothing"))
    assert message.buttons == ()


@pytest.mark.parametrize(
    ("new", "settings", "answers"),
    [
        (3, (), ["f"]),
        (3, SETTINGS, ["f+", "f"]),
        (0, SETTINGS, ["f+"]),
    ],
)
def test_orders_and_settings_can_be_taken_over_apart(
    new: int, settings: tuple[Html, ...], answers: list[str]
) -> None:
    message = import_preview(EN, found(new=new), "f", settings)
    assert [press.argument for press in presses(message, Action.IMPORT)] == answers
    assert presses(message)[-1] == Press(Action.CANCEL)
    listed = "\n".join([sentence(EN, "import-settings"), *settings])
    assert (listed in check_message(message)) is bool(settings)
    asked = "import-question" if new else "import-settings-question"
    assert check_message(message).endswith(sentence(EN, asked, count=new))


def test_what_has_become_of_a_file_is_said() -> None:
    orders = sentence(EN, "import-done", count=3, open=2)
    settings = "\n".join([sentence(EN, "import-settings-done"), *SETTINGS])
    assert check_message(imported_message(EN, 3, 2)) == orders
    assert check_message(imported_message(EN, 3, 2, SETTINGS)) == f"{orders}\n\n{settings}"
    assert check_message(imported_message(EN, 0, 0, SETTINGS)) == settings
    assert check_message(imported_message(EN, 0, 0)) == sentence(EN, "import-nothing")


def test_settings_that_are_the_same_are_not_spoken_of() -> None:
    assert changed_settings(EN, BUYER, BUYER) == ()


def test_every_setting_that_is_another_shows_how_it_was_and_will_be() -> None:
    other = replace(
        BUYER,
        language="ru",
        timezone="Asia/Omsk",
        country="RU",
        reminder_hour=19,
        quiet_from=22,
        quiet_to=8,
        nagging=False,
        weekly=True,
    )
    lines = [shown(line) for line in changed_settings(EN, BUYER, other)]

    def line(name: str, before: str, after: str) -> str:
        return sentence(EN, "import-setting", name=EN.plain(name), before=before, after=after)

    assert lines == [
        line("settings-lang", "English", texts_for("ru").plain("language-name")),
        line("settings-zone", "Lisbon (Europe/Lisbon)", "Omsk (Asia/Omsk)"),
        line("settings-country", "—", "Russia"),
        line("settings-hour", "10:00", "19:00"),
        line("settings-quiet", "—", "22:00–8:00"),
        line("import-setting-nag", "✓", "—"),
        line("import-setting-weekly", "—", "✓"),
    ]
