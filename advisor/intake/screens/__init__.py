"""Pages as screenshots show them: from words with boxes to lines of text.

Pure. What comes out is read like any pasted text; besides, each line says where in the picture it
stands, and whether it was read for certain.
"""

from advisor.intake.screens.layout import screen_of
from advisor.intake.screens.screen import Screen, ScreenLine, joined
from advisor.intake.screens.word import Word

__all__ = ["Screen", "ScreenLine", "Word", "joined", "screen_of"]
