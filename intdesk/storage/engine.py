"""SQLAlchemy engines over our own way of opening the file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from sqlalchemy import Engine, NullPool, Pool, QueuePool, StaticPool, create_engine

from intdesk.storage import dialect
from intdesk.storage.driver import sqlcipher


def open_engine(path: Path, key: bytes | None, *, read_only: bool = False) -> Engine:
    """Return the engine of an open data file; connections may wander between threads."""
    return _engine(partial(dialect.connect, path, key, read_only=read_only), QueuePool)


def migration_engine(path: Path, key: bytes | None) -> Engine:
    """Return an engine for migrations: no foreign keys (they would cascade), no pooling."""
    engine = _engine(partial(dialect.connect, path, key, foreign_keys=False), NullPool)
    return engine.execution_options(**{dialect.WRITE_OPTION: True})


def copy_engine(copy: sqlcipher.Connection) -> Engine:
    """Return the engine of a copy that is only in memory; disposing of it ends the copy."""
    return _engine(lambda: copy, StaticPool)


def _engine(connect: Callable[[], sqlcipher.Connection], pool: type[Pool]) -> Engine:
    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher,
        creator=connect,
        poolclass=pool,
        hide_parameters=True,  # else errors would quote records
    )
    dialect.begin_by_ourselves(engine)
    return engine
