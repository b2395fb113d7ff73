"""What real saves do: their SQL as the engine got it, replayed through a VFS that writes all down.

The services run on an unencrypted file; each statement is kept with its parameters. The same
statements then run in apsw on a copy, with the same pragmas, through :class:`RecordingVFS`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import apsw
from sqlalchemy import event

from intdesk.services.office_file import OfficeFile
from intdesk.storage.dialect import PRAGMAS
from tests.storage.samples import CLOCK

Statement: TypeAlias = tuple[str, Sequence[Any]]

COMMIT: Statement = ("COMMIT", ())
NOT_PLAIN = {"cipher_log_level"}


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes that were written to a file at an offset."""

    file: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Truncate:
    """A file was cut to a size."""

    file: str
    size: int


@dataclass(frozen=True, slots=True)
class Sync:
    """A file was brought to the disk."""

    file: str


@dataclass(frozen=True, slots=True)
class Create:
    """A file appeared."""

    file: str


@dataclass(frozen=True, slots=True)
class Delete:
    """A file was removed; ``synced`` tells whether the folder was to be brought to the disk."""

    file: str
    synced: bool


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """A commit returned; so many have by now."""

    commits: int


Event: TypeAlias = Write | Truncate | Sync | Create | Delete | Acknowledged


def statements_of(path: Path, work: Callable[[OfficeFile], None]) -> list[Statement]:
    """Run work on an unencrypted file and return every statement that the engine got for it."""
    kept: list[Statement] = []

    def keep(
        _connection: object, _cursor: object, sql: str, given: Any, _context: object, many: bool
    ) -> None:
        kept.extend((sql, tuple(parameters)) for parameters in (given if many else [given]))

    with OfficeFile.open(path, clock=CLOCK) as office:
        engine = office.database._engine
        event.listen(engine, "before_cursor_execute", keep)
        event.listen(engine, "commit", lambda _: kept.append(COMMIT))
        event.listen(engine, "rollback", lambda _: kept.append(("ROLLBACK", ())))
        work(office)
    return kept


class RecordingVFS(apsw.VFS):
    """Passes everything on to the system's files, and writes down what changes them."""

    def __init__(self, name: str, events: list[Event]) -> None:
        self.vfs_name = name
        self._events = events
        super().__init__(name, "")

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> _RecordingFile:  # noqa: N802
        return _RecordingFile(name, flags, self._events)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802
        self._events.append(Delete(Path(filename).name, bool(syncdir)))
        super().xDelete(filename, syncdir)


class _RecordingFile(apsw.VFSFile):
    def __init__(
        self, name: str | apsw.URIFilename | None, flags: list[int], events: list[Event]
    ) -> None:
        whole = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._name = Path(whole).name if whole else ""
        self._events = events
        appears = bool(whole) and not Path(str(whole)).exists()
        super().__init__("", name, flags)
        if appears:
            events.append(Create(self._name))

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        self._events.append(Write(self._name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:  # noqa: N802
        self._events.append(Truncate(self._name, newsize))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:  # noqa: N802
        self._events.append(Sync(self._name))
        super().xSync(flags)


def record(path: Path, statements: Sequence[Statement], changed: dict[str, str]) -> Recording:
    """Run statements on a file and return what reached its disk, and its content per commit.

    ``changed`` are pragmas that shall differ from the program's own.
    """
    start = path.read_bytes()
    events: list[Event] = []
    vfs = RecordingVFS(f"recording {path}", events)
    connection = apsw.Connection(str(path), vfs=vfs.vfs_name, flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        _set_up(connection, changed)
        states = [content(connection)]
        events.append(Acknowledged(0))
        writes = False
        for sql, parameters in statements:
            list(connection.execute(sql, tuple(parameters)))
            writes |= sql.startswith("BEGIN IMMEDIATE")
            if writes and (sql, parameters) == COMMIT:
                writes = False
                events.append(Acknowledged(len(states)))
                states.append(content(connection))
    finally:
        connection.close()
        vfs.unregister()
    return Recording(path.name, start, tuple(events), tuple(states))


@dataclass(frozen=True, slots=True)
class Recording:
    """A file before some commits, what then reached the disk, and its content after each."""

    name: str
    start: bytes
    events: tuple[Event, ...]
    states: tuple[int, ...]


def _set_up(connection: apsw.Connection, changed: dict[str, str]) -> None:
    for name, (value, _) in PRAGMAS.items():
        if name not in NOT_PLAIN:
            list(connection.execute(f"PRAGMA {name}={changed.get(name, value)}"))


def content(connection: apsw.Connection) -> int:
    """Return one number for every value of every table, those of the search indexes included."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
        " ORDER BY name"
    )
    tables = [name for (name,) in list(names)]
    return hash(
        tuple(
            (name, tuple(connection.execute(f'SELECT * FROM "{name}" ORDER BY 1, 2')))  # noqa: S608
            if _columns(connection, name) > 1
            else (name, tuple(connection.execute(f'SELECT * FROM "{name}" ORDER BY 1')))  # noqa: S608
            for name in tables
        )
    )


def _columns(connection: apsw.Connection, name: str) -> int:
    return len(list(connection.execute(f'PRAGMA table_info("{name}")')))
