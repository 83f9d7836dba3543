"""The rulebook, as pages of the chat and as one document."""

from pathlib import Path

import pytest

from advisor.policy import Policy, load_policy
from advisor.presets import PRESETS
from advisor.rules import CHAPTERS, LATER_SOURCES, SOURCES, RuleId
from advisor.wording.message import Message
from advisor.wording.rulebook import rulebook_document, rules_message
from advisor.wording.texts import available_languages, texts_for
from tests.advisor.messages import check_message
from tests.advisor.samples import (
    POLICY,
)
from tests.cases import for_each

EN = texts_for("en")


def arguments(message: Message) -> list[str]:
    return [button.press.argument for row in message.buttons for button in row if button.press]


@for_each("language", available_languages())
@for_each("chapter", CHAPTERS)
def test_each_chapter_fits_a_message_and_shows_all_its_rules(language: str, chapter: str) -> None:
    message = rules_message(texts_for(language), POLICY, chapter)
    text = check_message(message)
    assert text.count("• ") == sum(rule.startswith(chapter) for rule in RuleId)


@pytest.mark.parametrize("chapter", ["", "Z", "A1"])
def test_the_contents_lead_to_every_chapter(chapter: str) -> None:
    message = rules_message(EN, POLICY, chapter)
    check_message(message)
    assert arguments(message) == list("ABCDEFGHIJ")


def test_one_can_leaf_through_the_chapters() -> None:
    assert arguments(rules_message(EN, POLICY, "A")) == ["", "B"]
    assert arguments(rules_message(EN, POLICY, "C")) == ["B", "D"]
    assert arguments(rules_message(EN, POLICY, "J")) == ["I"]


def test_the_rulebook_in_the_papers_is_the_one_in_use() -> None:
    page = Path(__file__).parents[3] / "docs" / "rulebook.md"
    assert page.read_text(encoding="utf-8") == rulebook_document(EN, Policy())


def test_the_document_has_every_rule_and_every_figure() -> None:
    document = rulebook_document(EN, POLICY)
    assert set(SOURCES) | set(LATER_SOURCES) == set(RuleId)
    assert not set(SOURCES) & set(LATER_SOURCES)
    for rule in RuleId:
        assert f"| {rule} | " in document
        said = f"lines {SOURCES[rule]}" if rule in SOURCES else LATER_SOURCES[rule]
        assert f"| {said} |" in document
    for name in Policy.model_fields:
        assert f"`{name} = " in document


@pytest.mark.parametrize("language", available_languages())
def test_the_contents_say_which_figures_hold_and_how_old_they_are(
    language: str, tmp_path: Path
) -> None:
    own = tmp_path / "own.toml"
    own.write_text("last_window = 20")
    texts = texts_for(language)
    told = [
        check_message(rules_message(texts, load_policy(path))) for path in (None, Path("2025"), own)
    ]
    assert len(set(told)) == 3
    assert "2017" in told[0]
    assert "2026" in told[1]


def test_the_papers_have_each_figure_of_a_preset_with_its_source() -> None:
    document = rulebook_document(EN, POLICY)
    for preset in PRESETS.values():
        for name, figure in preset.figures.items():
            assert f"| `{name}` | " in document
            assert f"| {figure.source} |" in document
        for what in preset.unknown:
            assert f"- {what}: " in document


def test_an_operators_figures_stand_in_the_rulebook() -> None:
    moved = check_message(rules_message(EN, Policy(last_window=23), "A"))
    assert "23" in moved
    assert "23" not in check_message(rules_message(EN, POLICY, "A"))
