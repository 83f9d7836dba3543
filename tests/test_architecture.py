import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_the_imports_keep_to_the_layers() -> None:
    """The contracts are in `pyproject.toml`; what breaks one is named with its lines."""
    lint_imports = Path(sys.executable).with_name("lint-imports")
    command: list[str | Path] = [lint_imports, "--no-cache", "--no-logo"]
    outcome = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


def test_only_one_module_changes_orders() -> None:
    """Whatever else did could forget to refuse repeats, or to plan the reminders again."""
    written = re.compile(r"uow\.orders\.(?:add|restore|save|undo_last)\(")
    sources = (
        path
        for package in ("scheduler", "bot", "sandbox")
        for path in ROOT.glob(f"{package}/**/*.py")
    )
    writers = [path for path in sources if written.search(path.read_text(encoding="utf-8"))]

    assert writers == [ROOT / "scheduler" / "changes.py"]
