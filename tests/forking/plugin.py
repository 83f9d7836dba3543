"""Has test processes forked from one that has collected the tests, and all bots from one that has
imported the bot: else each test process would do both by itself.
"""

import os
import shlex
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import execnet
import pytest

from tests.forking.server import ForkServer, hurry

#: What a test process is told: where the server is that forks bots.
_BOTS = "forks_bots"


@contextmanager
def server_of_bots(config: pytest.Config) -> Iterator[Path]:
    """The socket of a server that forks bots: the one of the whole run, if there is one."""
    shared: str | None = getattr(config, "workerinput", {}).get(_BOTS)
    if shared is not None:
        yield Path(shared)
        return
    with ExitStack() as stack:
        yield _server_of_bots(stack)


class ForkedWorkers:
    """Registered where xdist starts test processes."""

    def __init__(self, config: pytest.Config) -> None:
        self._servers = ExitStack()
        config.add_cleanup(self._servers.close)

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_setupnodes(self, config: pytest.Config, specs: list[execnet.XSpec]) -> None:
        """Starts both servers, and names a stand-in for the interpreter of the test processes."""
        self._bots = _server_of_bots(self._servers)
        if config.args_source is pytest.Config.ArgsSource.TESTPATHS:
            hurry(self._bots)  # all tests are to run, and are collected on one core
        arguments = map(str, config.invocation_params.args)
        workers = _server(self._servers, dict(os.environ), "tests.forking.workers", *arguments)
        python = shlex.join([sys.executable, "-m", "tests.forking.python", str(workers)])
        specs[:] = [execnet.XSpec(f"popen//id={spec.id}//python={python}") for spec in specs]

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:
        """Tells a test process where bots are forked."""
        node.workerinput[_BOTS] = str(self._bots)


def _server_of_bots(stack: ExitStack) -> Path:
    return _server(stack, {"PATH": os.environ["PATH"]}, "tests.forking.bots")


def _server(stack: ExitStack, environment: dict[str, str], *preparation: str) -> Path:
    folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="forks-"))
    path = Path(folder) / "socket"
    stack.callback(ForkServer(path, environment, *preparation).close)
    return path
