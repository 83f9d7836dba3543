"""A language that nobody speaks is added to a copy of the advisor, by its folders alone.

It is English with every word written backwards: "deppihs 3 syad oga". Its tag is that of Esperanto,
which Babel knows.
"""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import advisor
from advisor.intake.parcel_words import phrases

TAG = "eo"

#: Prints as JSON what the copy in the working directory makes of the texts that it is told.
PROGRAM = """
import dataclasses, json, sys
from datetime import date

import advisor
from advisor.intake import parse_order_text, parse_price, parse_ship_date
from advisor.intake.coming import coming_days
from advisor.intake.parcel_words import parcel_answers
from advisor.intake.talk import is_greeting, is_thanks, is_yes
from advisor.countries import find_country
from advisor.wording.message import Action, Press
from advisor.wording.texts import available_languages, texts_for
from advisor.words import faults, languages
from babel import Locale
from bot.choices import chosen
from bot.telegram.keyboards import encode_press

told, today = json.loads(sys.argv[1]), date(2026, 11, 23)
label = texts_for("eo").plain("parcel-moving")
choices = (("Stuck", encode_press(Press(Action.TRACK_STATE, 1, 0, "no_change"))),
           (label, encode_press(Press(Action.TRACK_STATE, 1, 0, "moving"))))
pressed = chosen(choices, told["button"])
print(json.dumps({
    "path": advisor.__file__,
    "spoken": available_languages(),
    "understood": languages(),
    "faults": faults("eo"),
    "order": dataclasses.asdict(parse_order_text(told["order"], today=today, language="eo")),
    "ship date": parse_ship_date(told["ship date"], today=today, language="eo"),
    "coming": coming_days(told["coming"], today=today, language="eo"),
    "price": str(parse_price(told["price"])),
    "thanks": is_thanks(told["thanks"]),
    "greeting": is_greeting(told["greeting"]),
    "yes": is_yes(told["yes"]),
    "state": sorted(parcel_answers(told["state"])),
    "button": pressed and pressed.argument,
    "country": find_country(told["country"], Locale("eo")),
}, default=str))
"""


def backwards(text: str) -> str:
    """Every word of a text with its letters turned round."""
    return re.sub(r"[^\W\d_]+", lambda word: word[0][::-1], text)


TOLD = {
    "order": f"Lampo, LP00123456789012, {backwards('shipped 3 days ago, 60 days, free shipping')}",
    "ship date": f"{backwards('shipped on')} 4 novembro 2026",
    "coming": backwards("until friday"),
    "price": backwards("price") + " 5 " + backwards("dollars"),
    "thanks": backwards("thank you").upper() + "!",
    "greeting": backwards("good morning"),
    "yes": backwards("yes"),
    "state": backwards("returned to sender"),
    "button": "survoje",
    "country": backwards("England"),
}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the advisor with one more language."""
    ours = Path(advisor.__file__).parent
    theirs = tmp_path / "advisor"
    shutil.copytree(ours, theirs, ignore=shutil.ignore_patterns("__pycache__"))
    locale, words = theirs / "locales" / TAG, theirs / "words" / TAG
    locale.mkdir()
    (locale / "messages.ftl").write_text(
        "language-name = Esperanto\nparcel-moving = 🚚 Survoje\n", encoding="utf-8"
    )
    words.mkdir()
    for table in (ours / "words" / "en").glob("*.toml"):
        if table.stem not in ("amid", "page"):
            lines = table.read_text(encoding="utf-8").splitlines()
            (words / table.name).write_text("\n".join(map(turned, lines)), encoding="utf-8")
    days = words / "days.toml"  # the months are Babel's
    kept = [line for line in days.read_text(encoding="utf-8").splitlines() if "*" not in line]
    weekdays = [
        f'{backwards(name)[::-1]} = "{backwards(name)}"'
        for name in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    ]
    days.write_text("\n".join([*kept, *weekdays]), encoding="utf-8")
    return tmp_path


def turned(line: str) -> str:
    """A line of an English table with its words backwards, but not its key."""
    if line.startswith("#"):
        return ""
    key, equals, told = line.rpartition(" = ")
    return f"{key}{equals}{backwards(told)}"


def made_of_it(copy: Path) -> dict[str, Any]:
    answer = subprocess.run(
        [sys.executable, "-c", PROGRAM, json.dumps(TOLD)],
        cwd=copy,
        capture_output=True,
        check=True,
        text=True,
    )
    found: dict[str, Any] = json.loads(answer.stdout)
    assert found["path"].startswith(str(copy))
    return found


def test_a_language_is_spoken_and_understood_by_its_folders_alone(copy: Path) -> None:
    found = made_of_it(copy)
    assert TAG in found["spoken"]
    assert TAG in found["understood"]
    assert found["faults"] == []
    order = {name: value for name, value in found["order"].items() if value}
    assert order == {
        "title": "Lampo",
        "tracking": "LP00123456789012",
        "shipped_on": "2026-11-20",
        "protection_days": 60,
    }
    assert found["order"]["paid_shipping"] is False
    assert found["ship date"] == "2026-11-04"
    assert found["coming"] == ["2026-11-27"]
    assert "USD" in found["price"]
    assert found["thanks"]
    assert found["greeting"]
    assert found["yes"]
    assert found["state"] == ["returning"]
    assert found["button"] == "moving"
    assert found["country"] == "GB"


def test_what_its_tables_lack_is_named(copy: Path) -> None:
    words = copy / "advisor" / "words" / TAG
    (words / "parcel.toml").unlink()
    talk = words / "talk.toml"
    told = talk.read_text(encoding="utf-8").replace("thanks =", "thank =")
    talk.write_text(told, encoding="utf-8")
    found = made_of_it(copy)
    assert found["faults"] == [
        "advisor/words/eo/talk.toml: thanks is missing",
        "advisor/words/eo/talk.toml: thank means nothing",
        "advisor/words/eo/parcel.toml is missing",
    ]
    assert not found["thanks"]
    assert found["state"] == []


def test_no_word_of_it_is_known_without_its_folder() -> None:
    assert not any(backwards("returned") in phrase for phrase, _ in phrases(TAG))
