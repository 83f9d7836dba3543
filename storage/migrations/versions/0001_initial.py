"""Everything that the first release stores."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True).with_variant(sa.Integer(), "sqlite")
DECIMAL = sa.Numeric().with_variant(sa.Text(), "sqlite")
CHOICE = sa.String(32)


def upgrade() -> None:
    op.create_table(
        "chats",
        sa.Column("chat_id", ID, autoincrement=False, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("timezone", sa.Text, nullable=False),
        sa.Column("reminder_hour", sa.Integer, nullable=False),
        sa.Column("country", sa.Text),
        sa.Column("language_chosen", sa.Boolean, nullable=False),
        sa.Column("timezone_chosen", sa.Boolean, nullable=False),
        sa.Column("asleep_since", INSTANT),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("last_number", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("recent_updates", sa.Text, server_default=sa.text("''"), nullable=False),
        sa.Column("quiet_from", sa.Integer),
        sa.Column("quiet_to", sa.Integer),
        sa.Column("nagging", sa.Boolean, server_default=sa.true(), nullable=False),
        sa.Column("weekly", sa.Boolean, server_default=sa.false(), nullable=False),
        sa.Column("board", sa.Boolean, server_default=sa.false(), nullable=False),
        sa.Column("board_message", ID),
        sa.Column("board_due", INSTANT),
        sa.Column("auto_tracking", sa.Boolean),
        sa.PrimaryKeyConstraint("chat_id", name="pk_chats"),
    )
    op.create_table(
        "orders",
        sa.Column("id", ID, nullable=False),
        sa.Column("chat_id", ID, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("next_reminder_at", INSTANT),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("registered_on", sa.Date, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("tracking_number", sa.Text),
        sa.Column("order_number", sa.Text),
        sa.Column("seller", sa.Text),
        sa.Column("price_amount", DECIMAL),
        sa.Column("price_currency", sa.Text),
        sa.Column("paid_shipping", sa.Boolean, nullable=False),
        sa.Column("destination", sa.Text),
        sa.Column("paid_on", sa.Date),
        sa.Column("shipped_on", sa.Date),
        sa.Column("shipped_by", sa.Integer, nullable=False),
        sa.Column("guaranteed_days", sa.Integer),
        sa.Column("guaranteed_by", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("protection_end", sa.Date),
        sa.Column("protection_by", sa.Integer, nullable=False),
        sa.Column("terms", CHOICE),
        sa.Column("terms_open", sa.Boolean, server_default=sa.false(), nullable=False),
        sa.Column("page_seen_on", sa.Date),
        sa.Column("completed_on", sa.Date),
        sa.Column("refused_on", sa.Date),
        sa.Column("refused_until", sa.Date),
        sa.Column("refused_by", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("shop", CHOICE),
        sa.Column("paid_with", CHOICE),
        sa.Column("promises", sa.Text, server_default=sa.text("'[]'"), nullable=False),
        sa.Column("promises_by", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("promises_used", sa.Text, server_default=sa.text("'[]'"), nullable=False),
        sa.Column("cancelled_on", sa.Date),
        sa.Column("cancelled_who", CHOICE),
        sa.Column("cancelled_by", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("number_known_on", sa.Date),
        sa.Column("parcel", CHOICE, nullable=False),
        sa.Column("parcel_since", sa.Date),
        sa.Column("parcel_dated", sa.Boolean, server_default=sa.false(), nullable=False),
        sa.Column("parcel_told_on", sa.Date),
        sa.Column("parcel_until", sa.Date),
        sa.Column("parcel_by", sa.Integer, nullable=False),
        sa.Column("customs_answered_on", sa.Date),
        sa.Column("customs_by", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("return_cause", CHOICE),
        sa.Column("seen", sa.Text),
        sa.Column("unclear", sa.Text),
        sa.Column("ever_tracked", sa.Boolean, nullable=False),
        sa.Column("reached_country", sa.Boolean, server_default=sa.false(), nullable=False),
        sa.Column("delivered_on", sa.Date),
        sa.Column("delivered_at", sa.Text),
        sa.Column("letter_on", sa.Date),
        sa.Column("letter_by", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("extension_asked_on", sa.Date),
        sa.Column("extension_asked_days", sa.Integer),
        sa.Column("extension_by", sa.Integer, nullable=False),
        sa.Column("extended_days", sa.Integer, nullable=False),
        sa.Column("extension_refused_on", sa.Date),
        sa.Column("cheap", sa.Boolean),
        sa.Column("received_on", sa.Date),
        sa.Column("received_by", sa.Integer, nullable=False),
        sa.Column("confirmed_on", sa.Date),
        sa.Column("confirmed_by", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("refunded_on", sa.Date),
        sa.Column("closed_on", sa.Date),
        sa.Column("snoozed_until", sa.Date),
        sa.Column("snoozed_by", sa.Integer, nullable=False),
        sa.Column("wished_amount", DECIMAL),
        sa.Column("wished_currency", sa.Text),
        sa.Column("wished_solution", CHOICE),
        sa.Column("problem", CHOICE),
        sa.Column("pieces_came", sa.Integer),
        sa.Column("pieces_paid", sa.Integer),
        sa.Column("dispute_opened_on", sa.Date),
        sa.Column("dispute_reason", CHOICE),
        sa.Column("dispute_stage", CHOICE),
        sa.Column("dispute_stage_since", sa.Date),
        sa.Column("dispute_claimed_amount", DECIMAL),
        sa.Column("dispute_claimed_currency", sa.Text),
        sa.Column("dispute_offered_amount", DECIMAL),
        sa.Column("dispute_offered_currency", sa.Text),
        sa.Column("dispute_opened_by", sa.Integer),
        sa.Column("dispute_stage_by", sa.Integer),
        sa.Column("dispute_solution", CHOICE),
        sa.Column("dispute_parked_until", sa.Date),
        sa.Column("dispute_offered_nothing", sa.Boolean),
        sa.Column("dispute_declined", sa.Boolean),
        sa.Column("dispute_decided_return", sa.Boolean),
        sa.Column("dispute_proposals", sa.Text),
        sa.Column("dispute_answer_until", sa.Date),
        sa.Column("dispute_return_postage", CHOICE),
        sa.Column("dispute_return_until", sa.Date),
        sa.Column("dispute_return_undated", sa.Boolean),
        sa.Column("dispute_return_number", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_orders"),
        sa.ForeignKeyConstraint(
            ["chat_id"], ["chats.chat_id"], name="fk_orders_chat_id_chats", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("chat_id", "number", name="uq_orders_chat_id_number"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_orders_next_reminder_at_chat_id",
        "orders",
        ["next_reminder_at", "chat_id"],
        sqlite_where=sa.text("next_reminder_at IS NOT NULL"),
        postgresql_where=sa.text("next_reminder_at IS NOT NULL"),
    )
    op.create_table(
        "order_events",
        sa.Column("order_id", ID, nullable=False),
        sa.Column("sequence", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("recorded_at", INSTANT, nullable=False),
        sa.Column("reporter", sa.Text, nullable=False),
        sa.Column("reporter_id", ID),
        sa.Column("payload", sa.Text, nullable=False),
        sa.Column("undone_at", INSTANT),
        sa.PrimaryKeyConstraint("order_id", "sequence", name="pk_order_events"),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.id"], name="fk_order_events_order_id_orders", ondelete="CASCADE"
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "reminders",
        sa.Column("order_id", ID, nullable=False),
        sa.Column("checkpoint", CHOICE, nullable=False),
        sa.Column("occurrence", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("due_at", INSTANT, nullable=False),
        sa.Column("ready_at", INSTANT),
        sa.Column("state", CHOICE, nullable=False),
        sa.Column("attempts", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("reason", sa.Text),
        sa.Column("sent_at", INSTANT),
        sa.Column("worker", sa.Text),
        sa.Column("told", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("told_revision", sa.Integer),
        sa.PrimaryKeyConstraint("order_id", "checkpoint", "occurrence", name="pk_reminders"),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.id"], name="fk_reminders_order_id_orders", ondelete="CASCADE"
        ),
        sa.CheckConstraint(
            "(state IN ('pending', 'claimed')) = (ready_at IS NOT NULL)",
            name=op.f("ck_reminders_waiting_is_ready"),
        ),
        sa.CheckConstraint(
            "(state = 'claimed') = (worker IS NOT NULL)",
            name=op.f("ck_reminders_claimed_has_worker"),
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "drafts",
        sa.Column("chat_id", ID, autoincrement=False, nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.Column("remind_at", INSTANT),
        sa.Column("reminded_of", sa.Text),
        sa.PrimaryKeyConstraint("chat_id", name="pk_drafts"),
        sa.ForeignKeyConstraint(
            ["chat_id"], ["chats.chat_id"], name="fk_drafts_chat_id_chats", ondelete="CASCADE"
        ),
    )
    op.create_index(
        "ix_drafts_remind_at",
        "drafts",
        ["remind_at"],
        sqlite_where=sa.text("remind_at IS NOT NULL"),
        postgresql_where=sa.text("remind_at IS NOT NULL"),
    )
    op.create_table(
        "deliverers",
        sa.Column("worker", sa.Text, nullable=False),
        sa.Column("seen_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("worker", name="pk_deliverers"),
    )
    op.create_table(
        "spokesman",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("worker", sa.Text, nullable=False),
        sa.Column("seen_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_spokesman"),
    )
    op.create_table(
        "allowance",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("free_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_allowance"),
    )
    op.create_table(
        "marks",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_marks"),
    )
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
    op.create_table(
        "answers",
        sa.Column("chat_id", ID, autoincrement=False, nullable=False),
        sa.Column("update_id", ID, autoincrement=False, nullable=False),
        sa.Column("part", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("ready_at", INSTANT, nullable=False),
        sa.Column("attempts", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("chat_id", "update_id", "part", name="pk_answers"),
        sa.ForeignKeyConstraint(
            ["chat_id"],
            ["chats.chat_id"],
            name="fk_answers_chat_id_chats",
            ondelete="CASCADE",
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "inbox",
        sa.Column("update_id", ID, autoincrement=False, nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("update_id", name="pk_inbox"),
    )


    op.create_table(
        "lookups",
        sa.Column("order_id", ID, nullable=False),
        sa.Column("service", sa.Text, nullable=False),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("key", sa.Text),
        sa.Column("renewed", sa.Boolean, server_default=sa.false(), nullable=False),
        sa.Column("due_at", INSTANT, nullable=False),
        sa.Column("looked_at", INSTANT),
        sa.Column("last_scan", sa.Date),
        sa.Column("words", sa.Text),
        sa.Column("muted", sa.Text),
        sa.PrimaryKeyConstraint("order_id", name="pk_lookups"),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.id"], name="fk_lookups_order_id_orders", ondelete="CASCADE"
        ),
    )
    op.create_table(
        "trackers",
        sa.Column("service", sa.Text, nullable=False),
        sa.Column("worker", sa.Text),
        sa.Column("lease_until", INSTANT),
        sa.Column("rests_until", INSTANT),
        sa.Column("failures", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("failing_since", INSTANT),
        sa.Column("reported", sa.Boolean, server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("service", name="pk_trackers"),
    )
    op.create_table(
        "releases",
        sa.Column("service", sa.Text, nullable=False),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("key", sa.Text),
        sa.Column("kept_until", sa.Date),
        sa.PrimaryKeyConstraint("service", "number", name="pk_releases"),
    )


def downgrade() -> None:
    for name in ("inbox", "answers", "calendars", "broadcasts", "marks"):
        op.drop_table(name)
    for name in ("allowance", "spokesman", "deliverers"):
        op.drop_table(name)
    op.drop_table("releases")
    op.drop_table("trackers")
    op.drop_table("lookups")
    op.drop_index("ix_drafts_remind_at", table_name="drafts")
    op.drop_table("drafts")
    op.drop_table("reminders")
    op.drop_table("order_events")
    op.drop_index("ix_orders_next_reminder_at_chat_id", table_name="orders")
    op.drop_table("orders")
    op.drop_table("chats")
