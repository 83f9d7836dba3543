"""Starts processes of the bot by forking one that has imported it, which takes seconds less.

What runs is `python -m bot` all the same, with arguments, variables, a folder and streams of its
own, and a status at its end. `tests/processes/test_starting.py` starts interpreters instead.
"""

import asyncio
import os
import signal
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.forking.server import Request, send_request

#: Seconds for a fork, the first of which waits for the imports.
_TO_FORK = 60.0


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


async def fork(
    server: Path, arguments: Sequence[str], environment: Mapping[str, str], folder: Path
) -> ForkedProcess:
    """Lets the server at a path do an interpreter's work: `-m MODULE` or `FILE`, and arguments."""
    ours, theirs = zip(*(os.pipe() for _ in range(4)), strict=True)
    (stdin, out, err, status), (to_stdin, to_out, to_err, to_status) = ours, theirs
    descriptors = stdin, to_out, to_err, to_status
    send_request(server, Request(arguments, environment, str(folder)), descriptors)
    for descriptor in descriptors:
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


async def _reader(descriptor: int) -> asyncio.StreamReader:
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(descriptor, "rb")
    )
    return reader
