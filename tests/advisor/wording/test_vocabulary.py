"""One term, one thing: each language's vocabulary, held by all that its locale says."""

import re
import tomllib
from functools import cache

import pytest

from tests.advisor.wording.locales import FOLDER, languages, sentences

#: Texts that cannot do without a term: in every language they have its name.
SAID_IN = {
    "protection": ("card-protection",),
    "extend": (
        "step-extend",
        "command-extend",
        "situation-extend-now",
        "letter-name-extension_request",
    ),
    "dispute": ("step-dispute", "deadline-window.short", "button-disputed"),
    "refund_only": ("dispute-sum",),
    "return_and_refund": ("dispute-sum-goods",),
    "receipt": ("situation-confirmed-by-mistake",),
    "seller": ("step-write-to-seller",),
    "message": ("button-letter", "letter-name-tracking_check"),
    "order": ("command-add",),
    "parcel": ("checkpoint-returned_to_seller.nudge",),
    "tracking_number": ("fact-tracking_number", "field-tracking"),
    "evidence": ("dispute-evidence-goods",),
    "screenshot": ("proof-order", "proof-tracking"),
    "decision": ("situation-dispute-decided",),
    "reject": ("letter-name-mediator_appeal",),
    "mediators": ("letter-name-mediator_appeal.explain",),
    "support": ("situation-window-shut.do",),
    "last_safe_day": ("checkpoint-must_act",),
    "tap": ("situation-untracked-early.do",),
}


@cache
def vocabulary(language: str) -> dict[str, dict[str, list[str]]]:
    file = FOLDER / language / "vocabulary.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", languages())
def test_every_language_names_the_same_things(language: str) -> None:
    assert set(vocabulary(language)) == set(SAID_IN)


@pytest.mark.parametrize("language", languages())
def test_a_thing_has_its_name_where_it_cannot_be_left_out(language: str) -> None:
    said = sentences(language)
    for term, texts in SAID_IN.items():
        names = [name.casefold() for name in vocabulary(language)[term]["is"]]
        for text in texts:
            assert any(name in said[text].casefold() for name in names), (term, text, said[text])


@pytest.mark.parametrize("language", languages())
def test_a_thing_has_no_other_name(language: str) -> None:
    for term, entry in vocabulary(language).items():
        others = re.compile(rf"\b(?:{'|'.join(entry['never'])})\b", re.IGNORECASE)
        for text, said in sentences(language).items():
            if text.endswith(".words") or text in entry.get("but", ()):
                continue
            assert others.search(said) is None, (term, text, said)
