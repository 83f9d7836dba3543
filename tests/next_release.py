"""A release that comes after this one, made up: its schema has gone on."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from storage import migrate

#: Makes the program know the schema of the next release, and gives its revision.
NextRelease = Callable[[], str]

#: SQLite replaces the table for this, and other tables refer to it.
_SCRIPT = """
import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{before}"


def upgrade() -> None:
    with op.batch_alter_table("chats") as chats:
        chats.add_column(sa.Column("made_up", sa.Text))
        chats.alter_column("language", existing_type=sa.Text, nullable=True)


def downgrade() -> None:
    with op.batch_alter_table("chats") as chats:
        chats.alter_column("language", existing_type=sa.Text, nullable=False)
        chats.drop_column("made_up")
"""


def release_next(folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Puts this release's scripts and one more in `folder`, for the program to use."""
    shutil.copytree(migrate._MIGRATIONS, folder)
    before = migrate.known_revisions()[0]
    revision = f"{int(before) + 1:04}"
    script = folder / "versions" / f"{revision}_made_up.py"
    script.write_text(_SCRIPT.format(revision=revision, before=before), encoding="utf-8")
    monkeypatch.setattr(migrate, "_MIGRATIONS", folder)
    return revision
