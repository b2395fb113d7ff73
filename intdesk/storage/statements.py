"""Small statements that several repositories need."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Table, insert


def insert_one(connection: Connection, table: Table, values: Mapping[str, Any]) -> int:
    """Insert a row into a table with an integer key and return its id."""
    key = connection.execute(insert(table), values).inserted_primary_key
    assert key is not None  # noqa: S101 - single inserts always have one
    return int(key[0])
