"""What test processes need before they are forked."""

import pytest


def prepare(*arguments: str) -> None:
    """Imports all that a run of pytest with these arguments imports, by collecting its tests."""
    pytest.main([*arguments, "-n0", "--collect-only", "-qq"])
