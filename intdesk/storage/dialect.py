"""Everything that only SQLite has: pragmas, opening, BEGIN, full-text tables, query hints."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, column, event, insert, table
from sqlalchemy.exc import DatabaseError

from intdesk.storage.driver import sqlcipher
from intdesk.storage.failures import primary_code

APPLICATION_ID = 0x496E7444
"""``IntD``: marks the file as ours in its header."""

BUSY_MILLISECONDS = 5000
STRICT: dict[str, Any] = {"sqlite_strict": True}
WRITE_OPTION = "intdesk_write"

PRAGMAS: dict[str, tuple[str, object]] = {
    "journal_mode": ("TRUNCATE", "truncate"),
    "synchronous": ("EXTRA", 3),
    "foreign_keys": ("ON", 1),
    "busy_timeout": (str(BUSY_MILLISECONDS), BUSY_MILLISECONDS),
    "trusted_schema": ("OFF", 0),
    "cell_size_check": ("ON", 1),
    "secure_delete": ("ON", 1),
    "temp_store": ("MEMORY", 2),
    "mmap_size": ("0", 0),
    "cache_size": ("-64000", -64000),
    "cipher_log_level": ("NONE", "NONE"),
}
"""What each connection is set to, and what it must read back (storage.md 0)."""


def connect(
    path: Path,
    key: bytes | None,
    *,
    read_only: bool = False,
    foreign_keys: bool = True,
) -> sqlcipher.Connection:
    """Open a file (a new one is made empty before) and set it up.

    Raises the driver's errors, and leaves no open handle then.
    ``foreign_keys=False`` serves migrations: batch operations would fire cascades.
    """
    connection = sqlcipher.connect(
        f"{_uri(path)}?mode=rw",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_MILLISECONDS / 1000,
    )
    try:
        _set_up(connection, key, read_only=read_only, foreign_keys=foreign_keys)
    except BaseException:
        connection.close()
        raise
    return connection


def _uri(path: Path) -> str:
    """Return the file's URI; a share of a server goes into the path, SQLite takes no authority."""
    absolute = path.absolute().as_posix()
    root = "" if absolute.startswith("/") else "/"
    return f"file://{root}{quote(absolute, safe='/:')}"


def _set_up(
    connection: sqlcipher.Connection, key: bytes | None, *, read_only: bool, foreign_keys: bool
) -> None:
    connection.execute("PRAGMA cipher_log_level=NONE")
    if key is not None:
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    expected = dict(PRAGMAS)
    if not foreign_keys:
        expected["foreign_keys"] = ("OFF", 0)
    if read_only:
        expected["query_only"] = ("ON", 1)
        del expected["journal_mode"]  # would write to the header of a file in another mode
    for name, (value, shown) in expected.items():
        connection.execute(f"PRAGMA {name}={value}")
        found = connection.execute(f"PRAGMA {name}").fetchone()
        if found != (shown,):
            raise RuntimeError(f"PRAGMA {name} is {found}, expected {shown}")


def begin_by_ourselves(engine: Engine) -> None:
    """Send BEGIN on SQLAlchemy's begin event, because the driver would commit before DDL."""

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        write = connection.get_execution_options().get(WRITE_OPTION, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


def mark_as_ours(connection: Connection) -> None:
    """Write the application id into the header of a new file."""
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")


def is_ours(connection: Connection) -> bool:
    """Tell whether the file carries our application id; raises if it cannot be read."""
    return bool(connection.exec_driver_sql("PRAGMA application_id").scalar_one() == APPLICATION_ID)


def assert_writable(connection: Connection) -> None:
    """Provoke the error of a read-only file now: BEGIN IMMEDIATE alone succeeds on one."""
    connection.exec_driver_sql("UPDATE meta SET value = value")


def next_id(connection: Connection, name: str) -> int:
    """Return the id after the highest that a table ever had, for a bulk insert."""
    last = connection.exec_driver_sql(
        "SELECT seq FROM sqlite_sequence WHERE name = ?", (name,)
    ).scalar()
    return int(last or 0) + 1


def purge_search(connection: Connection, content: str) -> None:
    """Rewrite the indexes of a table of search texts, so that removed words are gone for good.

    Takes about two seconds at 100,000 texts; without it they would stay until a later merge.
    FTS5's own ``secure-delete`` would make every change of an old text five times as slow.
    """
    for name in search_indexes(content):
        index = table(name, column(name))
        connection.execute(insert(index), {name: "optimize"})


def wrong_search_indexes(connection: Connection, content: str) -> list[str]:
    """Return which indexes of a table of search texts do not fit its texts.

    FTS5 is asked by an INSERT that writes nothing; a connection for reading must let it pass. On
    a write-protected file FTS5 cannot be asked, and nothing is found.
    """
    reading = connection.exec_driver_sql("PRAGMA query_only").scalar_one()
    connection.exec_driver_sql("PRAGMA query_only=OFF")
    try:
        return [name for name in search_indexes(content) if not _fits(connection, name)]
    finally:
        connection.exec_driver_sql(f"PRAGMA query_only={reading}")


def foreign_pages(connection: Connection) -> list[str]:
    """Return which pages of an encrypted file were changed by something else than the engine.

    It reads every page, also those that hold nothing; an unencrypted file gives no answer.
    """
    answer = connection.exec_driver_sql("PRAGMA cipher_integrity_check")
    return [str(row[0]) for row in answer] if answer.returns_rows else []


def search_indexes(content: str) -> tuple[str, str]:
    """Return the names of the indexes of a table of search texts: whole words, parts of words."""
    return f"{content}_words", f"{content}_parts"


def _fits(connection: Connection, name: str) -> bool:
    index = table(name, column(name), column("rank"))
    try:
        connection.execute(insert(index), {name: "integrity-check", "rank": 1})
    except DatabaseError as error:
        cause = primary_code(error.orig)
        if cause == sqlcipher.SQLITE_CORRUPT:
            return False
        if cause != sqlcipher.SQLITE_READONLY:
            raise
    return True
