import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from storage.errors import StorageConflict, StorageError, StorageUnavailable, translate


def test_a_full_disk_may_pass(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "full.db")
    connection.execute("PRAGMA max_page_count=1")
    with pytest.raises(sqlite3.OperationalError) as full:
        connection.execute("CREATE TABLE full (page)")
    connection.close()

    translated = translate(OperationalError(None, None, full.value))

    assert type(translated) is StorageUnavailable
    assert str(translated) == "database or disk is full"


def test_a_statement_that_is_wrong_stays_wrong() -> None:
    connection = sqlite3.connect(":memory:")
    with pytest.raises(sqlite3.OperationalError) as wrong:
        connection.execute("SELECT * FROM nowhere")
    connection.close()

    assert type(translate(OperationalError(None, None, wrong.value))) is StorageError


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (IntegrityError(None, None, Exception("taken")), StorageConflict),
        (DBAPIError(None, None, Exception(), connection_invalidated=True), StorageUnavailable),
        (DBAPIError(None, None, Exception("what?")), StorageError),
        (PoolTimeoutError("all in use"), StorageUnavailable),
        (ConnectionRefusedError(), StorageUnavailable),
    ],
)
def test_what_a_driver_raises_means_one_of_three_things(
    error: Exception, expected: type[StorageError]
) -> None:
    assert type(translate(error)) is expected


def test_what_is_none_of_the_storage_s_is_left_alone() -> None:
    assert translate(LookupError()) is None
