from pathlib import Path

from tests.bot.cli.conftest import Invoke
from tests.storage.old_databases.write import ALICE, STORIES


def test_figures_of_people_orders_and_reminders(invoke: Invoke, filled: Path) -> None:
    result = invoke("stats")

    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0] == "Chats:      2, asleep 1"
    assert lines[1] == f"Orders:     {len(STORIES) + 1}, closed 2"
    assert any(line.split() == ["sent", "1"] for line in lines)
    told = [line.split() for line in lines]
    states = [words[0] for words in told]
    assert ["merged", "1"] in told[states.index("skipped") : states.index("failed")]
    assert ["NetworkError", "1"] in told[states.index("pending") : states.index("claimed")]
    [failed] = [line for line in lines if line.startswith("  failed 1 times")]
    assert "Bad Request: chat not found" in failed
    assert str(ALICE) not in result.stdout
