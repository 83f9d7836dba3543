"""Private calendar addresses."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True).with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "calendars",
        sa.Column("chat_id", ID, autoincrement=False, nullable=False),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("content", sa.Text, server_default=sa.text("''"), nullable=False),
        sa.Column("changed_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("chat_id", name="pk_calendars"),
        sa.UniqueConstraint("fingerprint", name="uq_calendars_fingerprint"),
        sa.ForeignKeyConstraint(
            ["chat_id"],
            ["chats.chat_id"],
            name="fk_calendars_chat_id_chats",
            ondelete="CASCADE",
        ),
    )


def downgrade() -> None:
    op.drop_table("calendars")
