import importlib
import pkgutil
from collections.abc import Iterator

from sqlalchemy import BinaryExpression, Column, Delete, Executable, Select, Update
from sqlalchemy.sql import operators, visitors

import storage
from storage.prepared import BRIEF
from tests.cases import for_each

#: What a statement has to be given, in one of these sets, so that it touches a few rows.
FEW_ROWS = (
    {"chats.chat_id"},
    {"drafts.chat_id"},
    {"orders.id"},
    {"orders.chat_id", "orders.number"},
    {"order_events.order_id"},
    {"reminders.order_id"},
)


def brief_statements() -> Iterator[tuple[str, Executable]]:
    """The statements of the repositories that run on the event loop, by their names."""
    for module in pkgutil.iter_modules(storage.__path__, "storage."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, Executable) and value.get_execution_options().get(BRIEF):
                yield f"{module.name}.{name}", value


def given(statement: Select[*tuple[object, ...]] | Update | Delete) -> set[str]:
    """The columns whose values the statement is given."""
    assert statement.whereclause is not None
    return {
        str(part.left)
        for part in visitors.iterate(statement.whereclause)
        if isinstance(part, BinaryExpression)
        and part.operator in (operators.eq, operators.in_op)
        and isinstance(part.left, Column)
    }


STATEMENTS = dict(brief_statements())


@for_each("name", STATEMENTS)
def test_what_runs_on_the_event_loop_touches_a_few_rows(name: str) -> None:
    statement = STATEMENTS[name]
    if isinstance(statement, Select) and "LIMIT" in str(statement):
        assert {"orders.chat_id"} == given(statement)  # an index has them in their order
    elif isinstance(statement, Select) and "min(orders.next_reminder_at)" in str(statement):
        assert given(statement) <= {"orders.next_reminder_at"}  # the first entry of an index
    elif isinstance(statement, Select | Update | Delete):
        assert any(few <= given(statement) for few in FEW_ROWS)
