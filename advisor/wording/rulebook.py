"""The rulebook for people: in pages in the chat, and as one document."""

from advisor.policy import Policy, rules_of
from advisor.presets import PRESETS, Preset
from advisor.rules import CHAPTERS, LATER_SOURCES, SOURCES, RuleId, rules_of_chapter
from advisor.wording.layout import label
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.texts import Html, Texts, join_paragraphs


def rules_message(texts: Texts, policy: Policy, chapter: str = "") -> Message:
    """One chapter of the rulebook, or its contents; each chapter is a button away."""
    if chapter not in CHAPTERS:
        buttons = [_chapter_button(texts, one) for one in CHAPTERS]
        parts = [texts("rules-contents"), _held(texts, policy)]
        return Message(join_paragraphs(parts), tuple((button,) for button in buttons))
    place = CHAPTERS.index(chapter)
    lines = [
        texts("bullet", text=texts.fill(f"reason-{rule}", policy.figures))
        for rule in rules_of_chapter(chapter)
    ]
    heading = texts("rules-chapter", title=texts(f"chapter-{chapter}"))
    around = [CHAPTERS[place - 1] if place else "", *CHAPTERS[place + 1 : place + 2]]
    row = tuple(_chapter_button(texts, one) for one in around)
    return Message(join_paragraphs([heading, Html("\n\n".join(lines))]), (row,))


def _held(texts: Texts, policy: Policy) -> Html:
    """Which figures hold, and how old they are."""
    preset = PRESETS.get(policy.origin)
    origin = "preset" if preset is not None else policy.origin
    read_on = "none" if preset is None else texts.date(preset.read_on, year=True)
    return texts("rules-held", origin=origin, date=read_on)


def _chapter_button(texts: Texts, chapter: str) -> Button:
    named = label(texts, f"chapter-{chapter}" if chapter else "button-contents")
    return Button(named, press=Press(Action.RULES, argument=chapter))


def rulebook_document(texts: Texts, policy: Policy) -> str:
    """The whole rulebook as Markdown: each rule in words, its figures, its source."""
    parts = [texts.plain("rulebook-preface")]
    for chapter in CHAPTERS:
        title = texts.plain(f"chapter-{chapter}")
        rows = [_row(texts, policy, rule) for rule in rules_of_chapter(chapter)]
        head = "| rule | says | figures | source |\n|---|---|---|---|"
        parts.append("\n".join([f"## {chapter}. {title}\n", head, *rows]))
    parts += [_preset_table(name, preset, policy) for name, preset in PRESETS.items()]
    return "\n\n".join(parts) + "\n"


def _preset_table(name: str, preset: Preset, policy: Policy) -> str:
    """The figures of a preset beside the rulebook's, each with its source."""
    rows = [
        f"| `{key}` | {_shown(getattr(policy, key)) or 'none'} | {_shown(figure.value) or 'none'} "
        f"| {figure.source} |"
        for key, figure in preset.figures.items()
    ]
    asked = [f"- {what}: {instead}" for what, instead in preset.unknown.items()]
    head = "| figure | rulebook | preset | source |\n|---|---|---|---|"
    return "\n".join(
        [
            f"## `POLICY_FILE={name}`\n",
            f"Read on {preset.read_on.isoformat()}. What is not named is as in the rulebook.\n",
            head,
            *rows,
            "\nNo page gives a figure for these; the bot asks what the page of the order shows:\n",
            *asked,
        ]
    )


def _row(texts: Texts, policy: Policy, rule: RuleId) -> str:
    says = " ".join(texts.fill(f"reason-{rule}", policy.figures).split())
    figures = "<br>".join(
        f"`{name} = {_shown(getattr(policy, name))}`: {field.description}"
        for name, field in type(policy).model_fields.items()
        if rule in rules_of(field)
    )
    return f"| {rule} | {says} | {figures} | {_source(rule)} |"


def _source(rule: RuleId) -> str:
    """Lines of the guides, or the later pages that a rule is based on."""
    return f"lines {SOURCES[rule]}" if rule in SOURCES else LATER_SOURCES[rule]


def _shown(value: object) -> str:
    if isinstance(value, frozenset):
        return ", ".join(sorted(value))
    if isinstance(value, dict):
        return ", ".join(f"{amount} {currency}" for currency, amount in value.items())
    return str(value)
