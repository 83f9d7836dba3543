"""The quality list of each adapter: the same rules for all, and a test behind each that is done."""

import re
import tomllib
from pathlib import Path

from tests.cases import for_each

ROOT = Path(__file__).parents[3]
LISTS = sorted((ROOT / "bot/trackers").glob("*/quality.toml"))


def rules(path: Path) -> dict[str, dict[str, str]]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def test_every_adapter_has_a_list_with_the_same_rules() -> None:
    adapters = sorted(one.parent for one in (ROOT / "bot/trackers").glob("*/adapter.py"))
    assert [one.parent for one in LISTS] == adapters
    assert len({tuple(rules(one)) for one in LISTS}) == 1


@for_each("path", LISTS)
def test_what_is_done_has_its_test_and_all_else_a_reason(path: Path) -> None:
    for rule in rules(path).values():
        if rule["status"] == "done":
            file, _, name = rule["test"].partition("::")
            source = (ROOT / file).read_text(encoding="utf-8")
            assert re.search(rf"^(async )?def {name}\(", source, re.MULTILINE), rule
        else:
            assert rule["status"] in {"todo", "exempt"}
            assert rule["why"].endswith(".")
