"""Writes `docs/rulebook.md` from the policy and the English texts: `make docs`."""

from pathlib import Path

from advisor.policy import Policy
from advisor.wording.rulebook import rulebook_document
from advisor.wording.texts import texts_for

if __name__ == "__main__":
    page = Path(__file__).parent / "rulebook.md"
    page.write_text(rulebook_document(texts_for("en"), Policy()), encoding="utf-8")
