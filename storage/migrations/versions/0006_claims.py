"""Solutions and sums wished for, disputes on hold, and receipts confirmed by accident."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

SOLUTION = sa.String(32)
EXACT = sa.Numeric().with_variant(sa.Text(), "sqlite")

def _added() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("guaranteed_by", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("confirmed_on", sa.Date),
        sa.Column("confirmed_by", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("wished_amount", EXACT),
        sa.Column("wished_currency", sa.Text),
        sa.Column("wished_solution", SOLUTION),
        sa.Column("dispute_stage_by", sa.Integer),
        sa.Column("dispute_solution", SOLUTION),
        sa.Column("dispute_parked_until", sa.Date),
    )


def upgrade() -> None:
    for column in _added():
        op.add_column("orders", column)
    op.execute(
        "UPDATE orders SET dispute_stage_by = dispute_opened_by, dispute_solution = 'refund'"
        " WHERE dispute_opened_on IS NOT NULL"
    )


def downgrade() -> None:
    for column in reversed(_added()):
        op.drop_column("orders", column.name)
