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
    [failed] = [line for line in lines if line.startswith("  failed 1 times")]
    assert "Bad Request: chat not found" in failed
    assert str(ALICE) not in result.stdout
