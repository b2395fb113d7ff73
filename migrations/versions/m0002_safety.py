"""Drafts, attachments, the protocol of safety, sealed notes, and who made a change."""

import uuid

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

MOST_ATTACHMENT = 20 * 1024 * 1024


def upgrade() -> None:
    op.add_column("change_set", text("actor", default="''"))
    identity()
    drafts()
    attachments()
    protocol()
    sealed_notes()


def text(name: str, *, default: str | None = None) -> sa.Column[str]:
    given = None if default is None else sa.text(default)
    return sa.Column(name, sa.Text, nullable=False, server_default=given)


def identity() -> None:
    """Name a file of the first release; a new one, without facts yet, is named by the program."""
    op.get_bind().execute(
        sa.text(
            "INSERT INTO meta (name, value) SELECT 'file_id', :file_id"
            " WHERE EXISTS (SELECT 1 FROM meta)"
        ),
        {"file_id": uuid.uuid4().hex},
    )


def drafts() -> None:
    op.create_table(
        "draft",
        sa.Column("form", sa.Text, primary_key=True),
        sa.Column("record_id", sa.Integer, primary_key=True),
        text("entries"),
        text("moment"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def attachments() -> None:
    op.create_table(
        "attachment",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("uuid", sa.Text, nullable=False, unique=True),
        sa.Column("version", sa.Integer, nullable=False),
        text("kind"),
        sa.Column("record_id", sa.Integer, nullable=False),
        text("name"),
        text("media_type", default="''"),
        sa.Column("size", sa.Integer, nullable=False),
        text("sha256"),
        text("created_at"),
        sa.Column("deleted_at", sa.Text),
        sa.CheckConstraint(f"size BETWEEN 0 AND {MOST_ATTACHMENT}", name="size_range"),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index(None, "attachment", ["kind", "record_id"])
    op.create_table(
        "attachment_content",
        sa.Column("attachment_id", sa.Integer, sa.ForeignKey("attachment.id"), primary_key=True),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sqlite_strict=True,
    )


def protocol() -> None:
    op.create_table(
        "protocol",
        sa.Column("id", sa.Integer, primary_key=True),
        text("moment"),
        text("actor", default="''"),
        text("event"),
        text("details", default="'{}'"),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )


def sealed_notes() -> None:
    op.create_table(
        "sealed_note",
        sa.Column("id", sa.Integer, primary_key=True),
        text("kind"),
        sa.Column("record_id", sa.Integer, nullable=False),
        text("field"),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.UniqueConstraint("kind", "record_id", "field"),
        sqlite_strict=True,
    )
