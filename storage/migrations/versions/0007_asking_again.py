"""Quiet hours, questions that are asked again, and orders of a chat side by side in the queue."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_OLD, _NEW = "ix_orders_next_reminder_at", "ix_orders_next_reminder_at_chat_id"


def _of_chats() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("quiet_from", sa.Integer),
        sa.Column("quiet_to", sa.Integer),
        sa.Column("nagging", sa.Boolean, server_default=sa.true(), nullable=False),
        sa.Column("weekly", sa.Boolean, server_default=sa.false(), nullable=False),
    )


def _of_reminders() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("told", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("told_revision", sa.Integer),
    )


def _index(name: str, *columns: str) -> None:
    waiting = sa.text("next_reminder_at IS NOT NULL")
    op.create_index(
        name, "orders", list(columns), sqlite_where=waiting, postgresql_where=waiting
    )


def upgrade() -> None:
    for column in _of_chats():
        op.add_column("chats", column)
    for column in _of_reminders():
        op.add_column("reminders", column)
    op.drop_index(_OLD, table_name="orders")
    _index(_NEW, "next_reminder_at", "chat_id")


def downgrade() -> None:
    # What was told and would be asked again has been told.
    op.execute(
        "UPDATE reminders SET state = 'sent', ready_at = NULL, worker = NULL"
        " WHERE told > 0 AND state IN ('pending', 'claimed', 'parked')"
    )
    earliest = "(SELECT min(ready_at) FROM reminders WHERE order_id = orders.id)"
    op.execute(f"UPDATE orders SET next_reminder_at = {earliest}")
    op.drop_index(_NEW, table_name="orders")
    _index(_OLD, "next_reminder_at")
    for column in _of_reminders():
        op.drop_column("reminders", column.name)
    for column in _of_chats():
        op.drop_column("chats", column.name)
