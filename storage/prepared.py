"""Statements that are compiled once, and go straight to SQLite's driver.

Through SQLAlchemy a statement that finds one row costs 100 us of CPU, of which SQLite takes ten. It
is still SQLAlchemy that compiles it, and that knows how a value of each type is stored.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from sqlalchemy import Dialect, Executable, Select, UpdateBase
from sqlalchemy.sql.compiler import SQLCompiler

#: Execution option of a statement that touches a few rows, found by an index: its `Brief`.
BRIEF: Final = "storage_brief"

_Statement = TypeVar("_Statement", bound=Executable)
_Convert = Callable[[Any], Any]


def brief(statement: _Statement) -> _Statement:
    """Marks a statement as touching a few rows, found by an index, whatever its parameters.

    On SQLite it is compiled once and runs where it is issued, on the event loop; elsewhere it is
    like any other.
    """
    return statement.execution_options(**{BRIEF: Brief()})


class Brief:
    """What a brief statement was compiled to, by the names of its parameters."""

    def __init__(self) -> None:
        self._prepared: dict[tuple[str, ...], Prepared] = {}

    def prepared(
        self, statement: Executable, dialect: Dialect, parameters: Mapping[str, Any]
    ) -> "Prepared":
        """The statement for parameters of these names."""
        names = tuple(parameters)
        if names not in self._prepared:
            self._prepared[names] = prepare(statement, dialect, names)
        return self._prepared[names]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A statement as SQLite's driver takes it."""

    sql: str
    parameters: tuple[tuple[str | None, Any, _Convert | None], ...]
    """For each place: the name of its value, or `None` and the value itself; how it is stored."""
    columns: tuple[_Convert | None, ...]
    """How the values of each column of its rows are read."""

    def stored(self, values: Mapping[str, Any]) -> tuple[Any, ...]:
        """The values in their places, as they are stored. Raises `ValueError` for one that is not
        of its type.
        """
        return tuple(
            [
                value if store is None else store(value)
                for value, store in (
                    (constant if name is None else values[name], store)
                    for name, constant, store in self.parameters
                )
            ]
        )

    def read(self, row: Sequence[Any]) -> tuple[Any, ...]:
        """A row of SQLite's with values of the types of its columns."""
        return tuple(
            [
                value if read is None else read(value)
                for value, read in zip(row, self.columns, strict=True)
            ]
        )


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a prepared statement has done, as SQLAlchemy's results show it."""

    rows: Sequence[tuple[Any, ...]]
    rowcount: int

    def all(self) -> Sequence[tuple[Any, ...]]:
        """Every row."""
        return self.rows

    def first(self) -> tuple[Any, ...] | None:
        """The first row."""
        return self.rows[0] if self.rows else None

    def scalar(self) -> Any:
        """The first column of the first row."""
        return self.rows[0][0] if self.rows else None

    def partitions(self, size: int) -> Iterator[Sequence[tuple[Any, ...]]]:
        """Every row, so many at a time."""
        return (self.rows[i : i + size] for i in range(0, len(self.rows), size))


def prepare(statement: Executable, dialect: Dialect, names: Sequence[str]) -> Prepared:
    """Compiles a statement for parameters of these names.

    Raises `ValueError` for what SQLAlchemy could only complete when it runs: lists of any length,
    and defaults that Python computes.
    """
    compiled = statement.compile(dialect=dialect, column_keys=list(names))  # type: ignore[attr-defined]
    assert isinstance(compiled, SQLCompiler)  # it is SQL, not DDL
    given = [compiled.binds[name] for name in compiled.positiontup or ()]
    if any(one.expanding for one in given) or compiled.prefetch:
        raise ValueError("a brief statement is complete when it is compiled")
    return Prepared(
        compiled.string,
        tuple(
            (
                one.key if one.key in names else None,
                None if one.key in names else one.effective_value,
                one.type.dialect_impl(dialect).bind_processor(dialect),
            )
            for one in given
        ),
        tuple(
            column.type.dialect_impl(dialect).result_processor(dialect, None)
            for column in _columns_of(statement)
        ),
    )


def _columns_of(statement: Executable) -> Sequence[Any]:
    if isinstance(statement, Select):
        return tuple(statement.selected_columns)
    if isinstance(statement, UpdateBase):
        return tuple(statement.exported_columns)
    return ()
