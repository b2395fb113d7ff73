"""The data file as the services see it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from uuid import uuid4

from sqlalchemy import Connection, Engine, insert
from sqlalchemy.exc import DBAPIError

from intdesk import __version__
from intdesk.clock import Clock
from intdesk.domain.office import OfficeKind
from intdesk.errors import DataFileError
from intdesk.storage import dialect, seeding, upgrade
from intdesk.storage.driver import sqlcipher
from intdesk.storage.engine import migration_engine, open_engine
from intdesk.storage.failures import guarded, primary_code
from intdesk.storage.journal import reduce_images
from intdesk.storage.repositories.office import OFFICE_ID
from intdesk.storage.tables.office import meta, office
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit

FILE_ID = "file_id"
"""The fact that names a file among all others: its key file and its backups carry the same."""

_PAGE = 4096


class Database:
    """An open data file; units of work may run in any thread, one writer at a time."""

    def __init__(self, engine: Engine, path: Path, clock: Clock, *, read_only: bool) -> None:
        """Use :meth:`create` or :meth:`open` instead."""
        self.path = path
        self.read_only = read_only
        self.new_uuid: Callable[[], str] = random_uuid
        """Identities of new records; a demonstration sets ones that can be made again."""
        self._clock = clock
        self._engine = engine
        self._writing = engine.execution_options(**{dialect.WRITE_OPTION: True})
        self._running: set[sqlcipher.Connection] = set()
        self._running_lock = Lock()

    @classmethod
    def create(
        cls, path: Path, *, key: bytes | None = None, clock: Clock, demonstration: bool = False
    ) -> Database:
        """Make a new file by running all migrations, and open it.

        ``key`` is a raw 256-bit key; without one the file is not encrypted. Raises
        DataFileError ``file_exists``, ``file_missing`` (the folder), ``folder_not_writable``,
        ``target_unusable``, ``no_space`` or ``disk_error`` and leaves nothing behind.
        """
        _claim(path)
        try:
            with guarded(path):
                _build(path, key, clock, demonstration=demonstration)
        except BaseException:
            for leftover in (path, path.with_name(f"{path.name}-journal")):
                leftover.unlink(missing_ok=True)
            raise
        return cls.open(path, key=key, clock=clock)

    @classmethod
    def open(
        cls, path: Path, *, key: bytes | None = None, read_only: bool = False, clock: Clock
    ) -> Database:
        """Open a file, after upgrading one of an older program version.

        Raises DataFileError ``file_missing``, ``not_a_data_file``, ``wrong_key``,
        ``newer_version``, ``older_version`` (for reading only), ``damaged``, ``read_only`` or
        ``busy``.
        """
        if not path.is_file():
            raise DataFileError("file_missing", path=str(path))
        with guarded(path):
            if _must_upgrade(path, key):
                if read_only:
                    raise DataFileError("older_version", path=str(path))
                _upgrade(path, key)
            engine = open_engine(path, key, read_only=read_only)
            database = cls(engine, path, clock, read_only=read_only)
            if not read_only:
                database._prepare()
        return database

    @contextmanager
    def write(self, label: str) -> Iterator[WriteUnit]:
        """Run a unit that writes: commits on a clean exit, else nothing of it remains.

        ``label`` names the step in the journal. Raises DataFileError ``busy`` if another program
        keeps writing for five seconds, ``file_missing``, ``read_only``, ``no_space``,
        ``disk_error`` or ``damaged``, CancelledError after :meth:`interrupt`.
        """
        if self.read_only:
            raise DataFileError("read_only", path=str(self.path))
        with guarded(self.path), self._transaction(self._writing) as connection:
            unit = WriteUnit(connection, label, self._clock.now(), self.new_uuid)
            yield unit
            unit.finish()
            connection.commit()

    @contextmanager
    def read(self) -> Iterator[ReadUnit]:
        """Run a unit that reads one consistent state; it never changes anything.

        As long as it runs, no other unit can commit. Raises DataFileError ``busy``,
        ``file_missing``, ``disk_error`` or ``damaged``, CancelledError after :meth:`interrupt`.
        """
        with guarded(self.path), self._transaction(self._engine) as connection:
            yield ReadUnit(connection)

    def interrupt(self) -> None:
        """Cancel what is running in other threads; it ends with CancelledError and no trace."""
        with self._running_lock:
            for connection in self._running:
                connection.interrupt()

    def close(self) -> None:
        """Close the file."""
        self._engine.dispose()

    @contextmanager
    def _transaction(self, engine: Engine) -> Iterator[Connection]:
        with engine.connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None  # noqa: S101 - a connection in use has one
            with self._running_lock:
                self._running.add(driver)
            try:
                yield connection
            finally:
                with self._running_lock:
                    self._running.discard(driver)

    def _prepare(self) -> None:
        try:
            with self._transaction(self._writing) as connection:
                dialect.assert_writable(connection)
                seeding.add_missing(connection, seeding.shipped_codes(seeding.code_folder()))
                reduce_images(connection, self._clock.today())
                connection.commit()
        except BaseException:
            self.close()
            raise


def random_uuid() -> str:
    """Return an identity that no other record in the world has."""
    return uuid4().hex


def _claim(path: Path) -> None:
    """Make the empty file, so that two windows never build the same one."""
    try:
        path.touch(exist_ok=False)
    except FileExistsError as error:
        raise DataFileError("file_exists", path=str(path)) from error
    except (FileNotFoundError, NotADirectoryError) as error:
        raise DataFileError("file_missing", path=str(path.parent)) from error
    except PermissionError as error:
        raise DataFileError("folder_not_writable", path=str(path.parent)) from error
    except OSError as error:
        raise DataFileError("target_unusable", path=str(path)) from error


def _build(path: Path, key: bytes | None, clock: Clock, *, demonstration: bool) -> None:
    """Write schema and first rows in one transaction: a killed program leaves an empty file."""
    engine = migration_engine(path, key)
    facts = {
        FILE_ID: random_uuid(),
        "created": clock.now().isoformat(),
        "program_version": __version__,
    }
    rows = [{"name": name, "value": value} for name, value in facts.items()]
    profile = {
        "id": OFFICE_ID,
        "kind": OfficeKind.MUNICIPALITY.value,
        "report_year": clock.today().year,
        "demonstration": demonstration,
        "origin_countries": [],
    }
    with engine.begin() as connection:
        upgrade.create_schema(connection)
        connection.execute(insert(meta), rows)
        connection.execute(insert(office), profile)


def _must_upgrade(path: Path, key: bytes | None) -> bool:
    engine = open_engine(path, key, read_only=True)
    try:
        with engine.connect() as connection:
            return upgrade.check(connection, str(path))
    except (DBAPIError, sqlcipher.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        if primary_code(cause) == sqlcipher.SQLITE_NOTADB:
            raise DataFileError(_unreadable(path, key), path=str(path)) from error
        raise
    finally:
        engine.dispose()


def _unreadable(path: Path, key: bytes | None) -> str:
    """Guess why: an encrypted file consists of whole pages, anything else is no data file."""
    size = path.stat().st_size
    encrypted = size > 0 and size % _PAGE == 0
    return "wrong_key" if key is not None or encrypted else "not_a_data_file"


def _upgrade(path: Path, key: bytes | None) -> None:
    engine = migration_engine(path, key)
    upgrade.upgrade(engine, str(path))
