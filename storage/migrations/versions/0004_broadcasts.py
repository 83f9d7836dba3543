"""Messages of an operator to everybody, and how far they have come."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True).with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "broadcasts",
        sa.Column("id", ID, nullable=False),
        sa.Column("asked_by", ID, nullable=False),
        sa.Column("html", sa.Text, nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("started_at", INSTANT),
        sa.Column("people", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("position", ID),
        sa.Column("sent", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("gone", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("unsure", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("failed", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("report_id", ID),
        sa.Column("worker", sa.Text),
        sa.Column("lease_until", INSTANT),
        sa.PrimaryKeyConstraint("id", name="pk_broadcasts"),
        sa.ForeignKeyConstraint(
            ["asked_by"],
            ["chats.chat_id"],
            name="fk_broadcasts_asked_by_chats",
            ondelete="CASCADE",
        ),
    )


def downgrade() -> None:
    op.drop_table("broadcasts")
