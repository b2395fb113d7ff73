"""Everything that only SQLite has: pragmas, opening, BEGIN, full-text tables, query hints."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Text,
    and_,
    column,
    event,
    false,
    func,
    insert,
    literal,
    or_,
    select,
    table,
)
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


def copy_into(connection: Connection, path: Path, key: bytes | None) -> None:
    """Copy the whole database of a connection into an empty file, in one step.

    The copy has the same key. It is not yet on the disk: nothing is synced, no journal is kept.
    Raises the driver's errors.
    """
    target = sqlcipher.connect(f"{_uri(path)}?mode=rw", uri=True, isolation_level=None)
    try:
        _unlock(target, key)
        target.execute("PRAGMA journal_mode=OFF")
        target.execute("PRAGMA synchronous=OFF")
        _driver(connection).backup(target)
    finally:
        target.close()


def copy_in_memory(connection: Connection, key: bytes | None) -> sqlcipher.Connection:
    """Return the whole database of a connection as a copy for reading that is on no disk.

    Raises the driver's errors, some without a code, and ``MemoryError``.
    """
    connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")  # the lock, or who holds it
    target = sqlcipher.connect(":memory:", isolation_level=None, check_same_thread=False)
    try:
        _unlock(target, key)  # only pages under the same key can be copied
        _driver(connection).backup(target)
        target.execute("PRAGMA query_only=ON")
    except BaseException:
        target.close()
        raise
    return target


def damaged_pages(connection: Connection) -> list[str]:
    """Return which pages of an encrypted file were changed by something else than the engine.

    It reads every page, also those that hold nothing; an unencrypted file gives no answer.
    """
    answer = connection.exec_driver_sql("PRAGMA cipher_integrity_check")
    return [str(row[0]) for row in answer] if answer.returns_rows else []


def _uri(path: Path) -> str:
    """Return the file's URI; a share of a server goes into the path, SQLite takes no authority."""
    absolute = path.absolute().as_posix()
    root = "" if absolute.startswith("/") else "/"
    return f"file://{root}{quote(absolute, safe='/:')}"


def _unlock(connection: sqlcipher.Connection, key: bytes | None) -> None:
    connection.execute("PRAGMA cipher_log_level=NONE")
    if key is not None:
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")


def _set_up(
    connection: sqlcipher.Connection, key: bytes | None, *, read_only: bool, foreign_keys: bool
) -> None:
    _unlock(connection, key)
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


def rekey(path: Path, old: bytes, new: bytes) -> None:
    """Encrypt a file anew in one transaction of its own; raises the driver's errors.

    SQLCipher hides why a rekey failed. That another program writes is found out before; whatever
    else goes wrong comes from the disk.
    """
    _alone(path, old, "BEGIN EXCLUSIVE")
    try:
        _alone(path, old, f"PRAGMA rekey=\"x'{new.hex()}'\"")
    except sqlcipher.Error as error:
        if primary_code(error) == sqlcipher.SQLITE_ERROR:
            error.sqlite_errorcode = sqlcipher.SQLITE_IOERR
        raise


def compact(path: Path, key: bytes | None) -> None:
    """Write a file anew without the gaps and leftovers in its pages."""
    _alone(path, key, "VACUUM")


def remove_journal(path: Path, key: bytes | None) -> None:
    """Let the engine remove the empty journal that it keeps between transactions.

    It does so under its own lock, after it has played back a hot journal, and not while another
    program writes. Whatever stands in the way leaves an empty file that harms nobody.
    """
    with suppress(sqlcipher.Error):
        _alone(path, key, "PRAGMA journal_mode=DELETE")


def opens(path: Path, key: bytes) -> bool:
    """Tell whether a key opens a file, at this moment."""
    try:
        _alone(path, key, "SELECT count(*) FROM sqlite_master")
    except sqlcipher.Error:
        return False
    return True


def _alone(path: Path, key: bytes | None, statement: str) -> None:
    connection = connect(path, key)
    try:
        connection.execute(statement).fetchall()
    finally:
        connection.close()


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


def page_faults(connection: Connection) -> list[str]:
    """Return what is wrong with pages (their signatures, if encrypted) and structure.

    Takes about 0.2 seconds at 30 MB.
    """
    driver = _driver(connection)
    checks = ("PRAGMA cipher_integrity_check", "PRAGMA quick_check(1)")
    found = [str(row[0]) for check in checks for row in driver.execute(check)]
    return [fault for fault in found if fault != "ok"]


def vacuum_into(connection: Connection, target: Path) -> None:
    """Write what can be read, row by row, to a new file under the same key.

    Raises the driver's errors, which tell that something cannot be read.
    """
    driver = _driver(connection)
    reading = driver.execute("PRAGMA query_only").fetchone()[0]
    driver.execute("PRAGMA query_only=OFF")  # which would forbid writing to the new file, too
    try:
        driver.execute("VACUUM INTO ?", (str(target),))
    finally:
        driver.execute(f"PRAGMA query_only={reading}")


def _driver(connection: Connection) -> sqlcipher.Connection:
    driver = connection.connection.driver_connection
    assert driver is not None  # noqa: S101 - a connection in use has one
    return driver


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


def search_terms(connection: Connection, content: str, beginning: str) -> list[str]:
    """Return the words with a beginning that a table of search texts holds.

    The table that lists them stores nothing and lies in memory; a connection for reading must let
    it be made.
    """
    index, _ = search_indexes(content)
    name = f"{index}_terms"
    reading = connection.exec_driver_sql("PRAGMA query_only").scalar_one()
    connection.exec_driver_sql("PRAGMA query_only=OFF")
    try:
        connection.exec_driver_sql(
            f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{name} USING fts5vocab(main, {index}, row)"
        )
    finally:
        connection.exec_driver_sql(f"PRAGMA query_only={reading}")
    term = table(name, column("term", Text), schema="temp").c.term
    query = select(term).where(term >= beginning, term < f"{beginning}\U0010ffff")
    return list(connection.execute(query).scalars())


def search_indexes(content: str) -> tuple[str, str]:
    """Return the names of the indexes of a table of search texts: whole words, parts of words."""
    return f"{content}_words", f"{content}_parts"


FEW_VALUES = 8


def part_in(listed: ColumnElement[Any], key: str, values: Collection[int]) -> ColumnElement[bool]:
    """Return the condition that one record of a JSON list has one of the values under a key.

    For few values the text is looked through, which takes a tenth of the time: ids are followed
    by a comma, because ``key`` is never the last one, and quotes in texts are escaped.
    """
    if len(values) <= FEW_VALUES:
        return or_(false(), *(func.instr(listed, f'"{key}":{value},') > 0 for value in values))
    parts = func.json_each(listed).table_valued("value")
    held = func.json_extract(parts.c.value, f"$.{key}").in_(values)
    return select(literal(1)).select_from(parts).where(held).exists()


def part_count(listed: ColumnElement[Any], key: str = "", value: str = "") -> ColumnElement[int]:
    """Return how many records a JSON list has, with a key only those that hold its value."""
    if not key:
        return func.json_array_length(listed)
    parts = func.json_each(listed).table_valued("value")
    held = func.json_extract(parts.c.value, f"$.{key}") == value
    return select(func.count()).select_from(parts).where(held).scalar_subquery()


def first_part(listed: ColumnElement[Any], key: str) -> ColumnElement[Any]:
    """Return the value under a key of the first record of a JSON list, NULL if there is none."""
    return func.json_extract(listed, f"$[0].{key}")


def names(text: ColumnElement[str], name: ColumnElement[str]) -> ColumnElement[bool]:
    """Tell whether a folded text has a folded name as words of its own, also in the genitive.

    ``ag`` stands in "sitzung der ag", not in "tagung"; an empty name stands nowhere.
    """
    plain = func.replace(name, "[", "[[]")
    for special in ("*", "?"):
        plain = func.replace(plain, special, f"[{special}]")
    padded = literal(" ").concat(text).concat(" ")
    held = (
        padded.op("GLOB")(literal("*[^a-z0-9]").concat(plain).concat(f"{ending}[^a-z0-9]*"))
        for ending in ("", "s", "es")
    )
    return and_(name != "", or_(*held))


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
