"""The metadata with its naming convention, and the columns that many tables share."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, MetaData, Text, text

from intdesk.storage.dialect import STRICT
from intdesk.storage.tables.types import IsoDate, JsonText, UtcDateTime

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


RECORD: dict[str, Any] = {**STRICT, "sqlite_autoincrement": True}
"""Options of tables whose ids must never be used twice, because the journal names them."""


def words(name: str) -> Column[str]:
    """Return a column of text that is empty when nothing is entered."""
    return Column(name, Text, nullable=False, server_default=text("''"))


def listed(name: str) -> Column[Any]:
    """Return a column of a list of plain values as JSON, empty when nothing is entered."""
    return Column(name, JsonText, nullable=False, server_default=text("'[]'"))


def number(name: str, default: int = 0) -> Column[int]:
    """Return a column of a whole number that is never missing."""
    return Column(name, Integer, nullable=False, server_default=text(str(default)))


def confirmed() -> Column[Any]:
    """Return the column of the hints that a person has confirmed, a list of codes."""
    return Column("confirmed", JsonText, nullable=False, server_default=text("'[]'"))


def record_columns() -> tuple[Column[Any], ...]:
    """Return what every editable record has: identity, version, trash mark, moments, import."""
    return (
        Column("id", Integer, primary_key=True),
        Column("uuid", Text, nullable=False, unique=True),
        Column("version", Integer, nullable=False),
        Column("deleted_at", UtcDateTime),
        Column("created_at", UtcDateTime, nullable=False),
        Column("updated_at", UtcDateTime, nullable=False),
        Column("import_batch", Integer, ForeignKey("import_batch.id"), index=True),
    )


def day(name: str, *, required: bool = False) -> tuple[Column[Any], CheckConstraint]:
    """Return a column of a day and its check; ``IS`` because a CHECK passes on NULL."""
    return (
        Column(name, IsoDate, nullable=not required),
        CheckConstraint(f"{name} IS date({name})", name=f"{name}_is_day").ddl_if(dialect="sqlite"),
    )


def between(name: str, least: int, most: int | None = None) -> CheckConstraint:
    """Return the check that a number lies in its range; without ``most`` the range is open."""
    rule = f"{name} >= {least}" if most is None else f"{name} BETWEEN {least} AND {most}"
    return CheckConstraint(rule, name=f"{name}_range")


def one_of(name: str, *values: str) -> CheckConstraint:
    """Return the check that a text is one of few values."""
    quoted = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{name} IN ({quoted})", name=f"{name}_known")
