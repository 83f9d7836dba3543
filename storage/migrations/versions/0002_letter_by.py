"""Which event the letter to the seller was, so that its answer time is a checkpoint of its own."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "orders",
        sa.Column("letter_by", sa.Integer, server_default=sa.text("0"), nullable=False),
    )


def downgrade() -> None:
    op.drop_column("orders", "letter_by")
