"""Starts processes of the bot by forking one that has imported it, which takes seconds less.

What runs is `python -m bot` all the same, with arguments, variables, a folder and streams of its
own, and a status at its end. `tests/processes/test_starting.py` starts interpreters instead.

Run as a program, it serves requests from the socket whose number is its argument: a JSON object,
and with it the descriptors of the new process's three streams and of a pipe for its number and its
status.
"""

import asyncio
import gc
import importlib
import json
import os
import runpy
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

#: What the bot imports sooner or later.
_PRELOADED = ("bot.cli.group", "bot.cli.running", "bot.cli.stats", "uvloop")


def _rehearse() -> None:
    """Builds what reading needs, as each process does before it takes updates."""
    rehearse = importlib.import_module("advisor.intake.rehearsal").rehearse
    rehearse(importlib.import_module("advisor.wording.texts").available_languages())


#: Seconds for a fork, the first of which waits for the imports, and for the server's end.
_TO_FORK = 60.0
_TO_END = 10.0

#: Bytes of a request at most: a test's variables are few.
_REQUEST = 65_536


class ForkedProcess:
    """A process, as `asyncio.subprocess.Process` is one."""

    def __init__(
        self,
        pid: int,
        status: asyncio.StreamReader,
        output: tuple[asyncio.StreamReader, asyncio.StreamReader],
        stdin: asyncio.WriteTransport,
    ) -> None:
        self.pid = pid
        self.returncode: int | None = None
        self.stdout, self.stderr = output
        self.stdin = stdin
        self._ended = asyncio.create_task(self._end(status))

    async def wait(self) -> int:
        """Waits until it has ended, and gives its status: negative for a signal."""
        return await asyncio.shield(self._ended)

    def send_signal(self, which: signal.Signals) -> None:
        """Raises `ProcessLookupError` where it has ended."""
        if self.returncode is not None:
            raise ProcessLookupError
        os.kill(self.pid, which)

    def kill(self) -> None:
        """Ends it as a power cut would."""
        self.send_signal(signal.SIGKILL)

    async def _end(self, status: asyncio.StreamReader) -> int:
        self.returncode = int(await status.read())
        self.stdin.close()
        return self.returncode


class ForkServer:
    """A process that has imported the bot, and forks."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, __file__, str(theirs.fileno())],
                env=dict(environment),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
            )

    async def start(
        self, arguments: Sequence[str], environment: Mapping[str, str], folder: Path
    ) -> ForkedProcess:
        """Starts an interpreter's work: `-m MODULE ARGUMENTS` or `FILE ARGUMENTS`."""
        request = {"arguments": arguments, "environment": environment, "folder": str(folder)}
        ours, theirs = zip(*(os.pipe() for _ in range(4)), strict=True)
        (stdin, out, err, status), (to_stdin, to_out, to_err, to_status) = ours, theirs
        socket.send_fds(
            self._socket, [json.dumps(request).encode()], [stdin, to_out, to_err, to_status]
        )
        for descriptor in (stdin, to_out, to_err, to_status):
            os.close(descriptor)
        told = await _reader(status)
        output = await _reader(out), await _reader(err)
        loop = asyncio.get_running_loop()
        transport, _ = await loop.connect_write_pipe(asyncio.Protocol, os.fdopen(to_stdin, "wb"))
        async with asyncio.timeout(_TO_FORK):
            number = await told.readline()
        if not number:
            raise RuntimeError("the server that forks has ended")
        return ForkedProcess(int(number), told, output, transport)

    def close(self) -> None:
        """Ends the server; what it has forked goes on."""
        # Not closed alone: whatever this process has forked since may hold the same end open.
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        try:
            self._process.wait(_TO_END)
        except subprocess.TimeoutExpired:
            self._process.kill()
            raise


async def _reader(descriptor: int) -> asyncio.StreamReader:
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(descriptor, "rb")
    )
    return reader


# -- the server ------------------------------------------------------------------------------------


def _serve(requests: socket.socket) -> Sequence[str]:
    """Forks for each request, until nobody can ask; in a new process, gives its arguments."""
    # Whoever watches over a process ends unnoticed.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        request, descriptors, _, _ = socket.recv_fds(requests, _REQUEST, 4)
        if not request:
            os._exit(0)
        if os.fork() == 0:
            requests.close()
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            *streams, status = descriptors
            _watch_over_another(status, streams)
            return _become(streams, **json.loads(request))
        for descriptor in descriptors:
            os.close(descriptor)


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


def _become(
    streams: Sequence[int], arguments: Sequence[str], environment: dict[str, str], folder: str
) -> Sequence[str]:
    for number, descriptor in enumerate(streams):
        os.dup2(descriptor, number)
        os.close(descriptor)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    return arguments


def _run(arguments: Sequence[str]) -> None:
    """Does what an interpreter with these arguments does."""
    first, *rest = arguments
    if first == "-m":
        module, *rest = rest
        sys.argv = [module, *rest]
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    else:
        sys.argv = [first, *rest]
        runpy.run_path(first, run_name="__main__")


if __name__ == "__main__":
    for name in _PRELOADED:
        importlib.import_module(name)
    _rehearse()
    gc.collect()
    gc.freeze()
    _run(_serve(socket.socket(fileno=int(sys.argv[1]))))
