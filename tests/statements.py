"""Statements are compiled once in a test process, as in the bot's, not once for each test."""

from typing import Any, Final

from sqlalchemy import Engine
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.asyncpg import PGDialect_asyncpg
from sqlalchemy.dialects.sqlite.aiosqlite import SQLiteDialect_aiosqlite
from sqlalchemy.util import LRUCache
from typing_extensions import override

#: What was compiled, by dialect and statement.
_COMPILED: Final[LRUCache[Any, Any]] = LRUCache(2_000)


class _Alike:
    """Every engine of a backend talks in the same way: its dialects count as one."""

    @override
    def __eq__(self, other: object) -> bool:
        return type(self) is type(other)

    @override
    def __hash__(self) -> int:
        return hash(type(self))

    @classmethod
    def engine_created(cls, engine: Engine) -> None:
        """SQLAlchemy calls this with every new engine."""
        engine.update_execution_options(compiled_cache=_COMPILED)


class AlikeSqlite(_Alike, SQLiteDialect_aiosqlite):
    """The dialect of every SQLite file."""

    supports_statement_cache = True


class AlikePostgres(_Alike, PGDialect_asyncpg):
    """The dialect of every PostgreSQL database."""

    supports_statement_cache = True


def compile_once() -> None:
    """Makes every engine from now on share what it compiles."""
    registry.register("sqlite.aiosqlite", __name__, AlikeSqlite.__name__)
    registry.register("postgresql.asyncpg", __name__, AlikePostgres.__name__)
