"""Several recent updates of a chat, who delivers at the moment, and small facts about the whole."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True).with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column(
        "chats",
        sa.Column("recent_updates", sa.Text, server_default=sa.text("''"), nullable=False),
    )
    op.execute(
        "UPDATE chats SET recent_updates = CAST(last_update_id AS TEXT)"
        " WHERE last_update_id IS NOT NULL"
    )
    op.drop_column("chats", "last_update_id")
    op.create_table(
        "deliverers",
        sa.Column("worker", sa.Text, nullable=False),
        sa.Column("seen_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("worker", name="pk_deliverers"),
    )
    op.create_table(
        "marks",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_marks"),
    )


def downgrade() -> None:
    op.drop_table("marks")
    op.drop_table("deliverers")
    op.add_column("chats", sa.Column("last_update_id", ID))
    op.drop_column("chats", "recent_updates")
