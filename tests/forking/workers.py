"""What test processes need before they are forked."""

import pytest

from tests.forking.bots import rehearse

#: So many tests are worth the second that a rehearsal takes.
_MANY = 1_000


class _Collector:
    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Where much is to be read, builds what reading needs."""
        if len(session.items) >= _MANY:
            rehearse()


def prepare(*arguments: str) -> None:
    """Imports all that a run of pytest with these arguments imports, by collecting its tests."""
    pytest.main([*arguments, "-n0", "--collect-only", "-qq"], [_Collector()])
