"""What processes of the bot need before they are forked."""

import importlib

#: What the bot imports sooner or later.
_PRELOADED = (
    *("bot.cli.group", "bot.cli.running", "bot.cli.stats", "uvloop"),
    "storage.migrations.running",
)


def prepare() -> None:
    """Imports the bot, and builds what reading needs, as each process does before updates."""
    for name in _PRELOADED:
        importlib.import_module(name)
    rehearse()


def rehearse() -> None:
    """Builds what reading needs, in every language; takes a second or two."""
    read = importlib.import_module("advisor.intake.rehearsal").rehearse
    read(importlib.import_module("advisor.wording.texts").available_languages())
