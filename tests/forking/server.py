"""A process that has done the slow part of others, and forks them.

Run as a program, it is given the number of a socket that listens, the module whose `prepare()` does
the slow part, and arguments of that. With the first request it prepares; for each it forks, and the
new process does what an interpreter with the request's arguments would do. It ends with its input.
"""

import gc
import importlib
import json
import os
import runpy
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

#: Bytes of a request at most: a test's variables are few.
_REQUEST = 65_536

#: Seconds for the server's end.
_TO_END = 10.0

_STDIN = 0


@dataclass(frozen=True, slots=True)
class Request:
    """What a new process is to do: `-m MODULE`, `-c CODE` or `FILE`, and arguments of these."""

    arguments: Sequence[str]
    environment: Mapping[str, str]
    folder: str


def send_request(path: Path, request: Request, descriptors: Sequence[int]) -> None:
    """Asks the server at a path for a process with these streams.

    The last of the four descriptors is told the process's number, and in the end its status.
    """
    with socket.socket(socket.AF_UNIX) as asking:
        asking.connect(str(path))
        socket.send_fds(asking, [json.dumps(asdict(request)).encode()], list(descriptors))


def hurry(path: Path) -> None:
    """Has the server at a path prepare now, and not when somebody waits for a process."""
    nothing = os.open(os.devnull, os.O_RDWR)
    send_request(path, Request(("-c", "import os; os._exit(0)"), {}, "/"), [nothing] * 4)
    os.close(nothing)


class ForkServer:
    """Such a process, as long as it is not closed."""

    def __init__(
        self, path: Path, environment: Mapping[str, str], preparation: str, *arguments: str
    ) -> None:
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind(str(path))
            listening.listen()
            number = listening.fileno()
            self._process = subprocess.Popen(
                [sys.executable, __file__, str(number), preparation, *arguments],
                env=dict(environment),
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                pass_fds=[number],
            )

    def close(self) -> None:
        """Ends the server; what it has forked goes on."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            self._process.wait(_TO_END)
        except subprocess.TimeoutExpired:
            self._process.kill()
            raise


# -- the server ------------------------------------------------------------------------------------


def _serve(listening: socket.socket, preparation: str, arguments: Sequence[str]) -> Sequence[str]:
    """Forks for each request, until its input ends; in a new process, gives its arguments."""
    _wait_for(listening)
    importlib.import_module(preparation).prepare(*arguments)
    gc.collect()
    gc.freeze()
    # Whoever watches over a process ends unnoticed.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        _wait_for(listening)
        asking, _ = listening.accept()
        with asking:
            request, descriptors, _, _ = socket.recv_fds(asking, _REQUEST, 4)
        if os.fork() == 0:
            listening.close()
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            *streams, status = descriptors
            _watch_over_another(status, streams)
            return _become(streams, Request(**json.loads(request)))
        for descriptor in descriptors:
            os.close(descriptor)


def _wait_for(listening: socket.socket) -> None:
    """Waits until somebody asks; ends this process when nobody can."""
    ready, _, _ = select.select([listening.fileno(), _STDIN], [], [])
    if _STDIN in ready:
        os._exit(0)


def _watch_over_another(status: int, streams: Sequence[int]) -> None:
    """Forks; says how the new process is called and how it ends, and returns in that one alone."""
    if (process := os.fork()) == 0:
        os.close(status)
        return
    for descriptor in streams:
        os.close(descriptor)
    os.write(status, f"{process}\n".encode())
    _, ended = os.waitpid(process, 0)
    with suppress(BrokenPipeError):  # the test is over
        os.write(status, f"{os.waitstatus_to_exitcode(ended)}\n".encode())
    os._exit(0)


def _become(streams: Sequence[int], request: Request) -> Sequence[str]:
    for number, descriptor in enumerate(streams):
        os.dup2(descriptor, number)
        os.close(descriptor)
    os.chdir(request.folder)
    os.environ.clear()
    os.environ.update(request.environment)
    return request.arguments


def _run(arguments: Sequence[str]) -> None:
    """Does what an interpreter with these arguments does."""
    first, *rest = arguments
    if first == "-m":
        module, *rest = rest
        sys.argv = [module, *rest]
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    elif first == "-c":
        code, *rest = rest
        sys.argv = ["-c", *rest]
        exec(code, {"__name__": "__main__"})
    else:
        sys.argv = [first, *rest]
        runpy.run_path(first, run_name="__main__")


if __name__ == "__main__":
    _run(_serve(socket.socket(fileno=int(sys.argv[1])), sys.argv[2], sys.argv[3:]))
