"""Since when the number and the shipment of an order are known together."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("orders", sa.Column("number_known_on", sa.Date))
    # Whoever has both has had the questions about them, however late they came.
    op.execute(
        "UPDATE orders SET number_known_on = registered_on"
        " WHERE tracking_number IS NOT NULL AND shipped_on IS NOT NULL"
    )


def downgrade() -> None:
    op.drop_column("orders", "number_known_on")
