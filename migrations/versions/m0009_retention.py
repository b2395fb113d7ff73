"""Retention: anonymised records, notes beside proposals, the protocol of erasures."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "anonymised",
        text("kind"),
        number("record_id"),
        sa.PrimaryKeyConstraint("kind", "record_id", name="pk_anonymised"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "retention_note",
        text("subject"),
        text("kind"),
        number("record_id"),
        *day("postponed_until"),
        words("reason"),
        *day("offered_on"),
        sa.PrimaryKeyConstraint("subject", "kind", "record_id", name="pk_retention_note"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "erasure",
        sa.Column("id", sa.Integer, primary_key=True),
        *map(text, ("run", "subject", "kind", "uuid", "action")),
        *day("erased_on", nullable=False),
        *day("offered_on"),
        sa.Column("chosen", sa.Integer, nullable=False, server_default=sa.text("0")),
        sa.Column("along", sa.Text, nullable=False, server_default=sa.text("'{}'")),
        words("actor"),
        sa.CheckConstraint("action IN ('anonymise', 'delete')", name="action_known"),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )


def text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False)


def words(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=sa.text("''"))


def day(name: str, *, nullable: bool = True) -> tuple[sa.Column[str], sa.CheckConstraint]:
    rule = f"{name} IS date({name})"
    return (
        sa.Column(name, sa.Text, nullable=nullable),
        sa.CheckConstraint(rule, name=f"{name}_is_day"),
    )
