"""SQLAlchemy engines over our own way of opening the file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from sqlalchemy import Engine, NullPool, QueuePool, create_engine

from intdesk.storage import dialect
from intdesk.storage.driver import sqlcipher


def open_engine(path: Path, key: bytes | None, *, read_only: bool = False) -> Engine:
    """Return the engine of an open data file; connections may wander between threads."""
    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher,
        creator=partial(dialect.connect, path, key, read_only=read_only),
        poolclass=QueuePool,
    )
    dialect.begin_by_ourselves(engine)
    return engine


def migration_engine(path: Path, key: bytes | None, *, create: bool = False) -> Engine:
    """Return an engine for migrations: no foreign keys (they would cascade), no pooling."""
    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher,
        creator=partial(dialect.connect, path, key, create=create, foreign_keys=False),
        poolclass=NullPool,
    ).execution_options(**{dialect.WRITE_OPTION: True})
    dialect.begin_by_ourselves(engine)
    return engine
