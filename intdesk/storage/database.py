"""The data file as the services see it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Lock, get_ident
from uuid import uuid4

from sqlalchemy import Connection, Engine, insert
from sqlalchemy.exc import DBAPIError

from intdesk import __version__
from intdesk.clock import Clock
from intdesk.domain.backups import BackupReason, StoredBackup
from intdesk.domain.office import OfficeKind
from intdesk.errors import DataFileError, OutputError
from intdesk.output import private_mode
from intdesk.storage import dialect, seeding, upgrade
from intdesk.storage.backup import facts, swap
from intdesk.storage.backup.making import Order, Source, make_backup
from intdesk.storage.backup.names import backup_folder
from intdesk.storage.backup.watch import UNWATCHED, Watch
from intdesk.storage.condition import Condition, assert_whole
from intdesk.storage.copy_gate import CopyGate
from intdesk.storage.disk import missing
from intdesk.storage.driver import sqlcipher
from intdesk.storage.engine import copy_engine, migration_engine, open_engine
from intdesk.storage.failures import guarded, primary_code, unreadable
from intdesk.storage.journal import reduce_images
from intdesk.storage.locking import FileLock, LockState
from intdesk.storage.repositories.office import OFFICE_ID
from intdesk.storage.tables.office import meta, office
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit

FILE_ID = facts.FILE_ID
"""The fact that names a file among all others: its key file and its backups carry the same."""

PLAIN = "plain"
"""The fact that marks a file which was made without encryption, for trials only."""


class Database:
    """An open data file; units of work may run in any thread, one writer at a time."""

    def __init__(self, engine: Engine, path: Path, clock: Clock, *, read_only: bool) -> None:
        """Use :meth:`create` or :meth:`open` instead."""
        self.path = path
        self.lock: FileLock | None = None
        """The lock of a file that is open for writing; each write looks whether it is ours."""
        self.key: bytes | None = None
        self.upgrade_backup: StoredBackup | None = None
        """The backup that was made because opening had to upgrade the file."""
        self.new_uuid: Callable[[], str] = random_uuid
        """Identities of new records; a demonstration sets ones that can be made again."""
        self.actor = ""
        """Who works with the file, as the journal and the protocol name him."""
        self._for_reading = read_only
        self._condition = Condition(path)
        self._clock = clock
        self._use(engine)
        self._running: dict[sqlcipher.Connection, int] = {}
        """The connections in use, with the thread in which each is."""
        self._copied: dict[sqlcipher.Connection, int] = {}
        """The same for copies in memory, which stand in nobody's way."""
        self._running_lock = Lock()
        self._gate = Lock()
        """Held while a unit begins, and as long as the file gets another key."""
        self._copies = CopyGate(str(path))

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
        cls,
        path: Path,
        *,
        key: bytes | None = None,
        read_only: bool = False,
        verify: bool = False,
        is_copy: bool = False,
        clock: Clock,
    ) -> Database:
        """Open a file, after upgrading one of an older program version.

        A restore that was cut off is finished first. ``verify`` looks at every page, as is due
        after an unclean end. Before an upgrade, a backup is made into ``Sicherungen`` beside the
        file, unless the file ``is_copy`` of one. Raises DataFileError ``file_missing``,
        ``place_missing``, ``not_a_data_file``, ``wrong_key``, ``newer_version``,
        ``older_version`` (for reading only), ``upgrade_unprotected``, ``damaged``, ``read_only``,
        ``place_read_only`` or ``busy``.
        """
        swap.finish(path, read_only=read_only)
        if not path.is_file():
            raise missing(path)
        with guarded(path):
            backup = None
            if _must_upgrade(path, key, verify=verify):
                if read_only:
                    raise DataFileError("older_version", path=str(path))
                backup = None if is_copy else _protect(path, key, clock)
                _upgrade(path, key)
            engine = open_engine(path, key, read_only=read_only)
            database = cls(engine, path, clock, read_only=read_only)
            database.key, database.upgrade_backup = key, backup
            if not read_only:
                database._prepare()
        return database

    @property
    def read_only(self) -> bool:
        """Tell whether nothing can be saved, however often it is tried."""
        return self._for_reading or self.trouble == "lock_lost"

    @property
    def trouble(self) -> str:
        """Return the code of the error that stopped all writing, empty while all is well."""
        return self._condition.trouble

    def doubt(self) -> None:
        """Look at lock and file before the next write, because the computer slept meanwhile."""
        self._condition.doubted = True

    def lose_lock(self) -> None:
        """Stop writing, because somebody took the lock."""
        self._condition.note(DataFileError("lock_lost", path=str(self.path)))

    def recheck(self) -> None:
        """Look whether the file is there, ours and whole; if so, writing goes on.

        Takes about 0.2 seconds at 30 MB. Raises DataFileError for what is still wrong.
        """
        self._engine.dispose()
        with self._watched():
            if not self.path.is_file():
                raise missing(self.path)
            if self.lock is not None:
                self.lock.regain()
            with self._transaction(writing=False) as connection:
                if upgrade.check(connection, str(self.path)):
                    raise DataFileError("older_version", path=str(self.path))
                assert_whole(connection, self.path)
        self._condition.recover()

    def copy_to(self, target: Path) -> bool:
        """Write the present state to a new file under the same key; tells whether that worked.

        If it did not, no connection to the file is left open.
        """
        try:
            with self._transaction(writing=False) as connection:
                dialect.vacuum_into(connection, target)
        except (DBAPIError, sqlcipher.Error):
            self._engine.dispose()
            return False
        return True

    @contextmanager
    def write(self, label: str) -> Iterator[WriteUnit]:
        """Run a unit that writes: commits on a clean exit, else nothing of it remains.

        ``label`` names the step in the journal. A backup that copies the file lets it wait. Raises
        DataFileError ``busy`` if another program keeps writing for five seconds,
        ``file_missing``, ``read_only``, ``no_space``, ``disk_error`` or ``damaged``,
        CancelledError after :meth:`interrupt`. After an error of the disk, and when the lock is
        lost (``lock_lost``), no unit runs before :meth:`recheck`.
        """
        self._assert_may_write()
        with self._copies.writing(), self._watched(), self._transaction(writing=True) as connection:
            moment = self._clock.now()
            unit = WriteUnit(connection, label, moment, self.new_uuid, self.actor)
            yield unit
            unit.finish()
            connection.commit()

    @contextmanager
    def read(self) -> Iterator[ReadUnit]:
        """Run a unit that reads one consistent state; it never changes anything.

        As long as it runs, no other unit can commit. Raises DataFileError ``busy``,
        ``file_missing``, ``disk_error`` or ``damaged``, CancelledError after :meth:`interrupt`.
        """
        with self._watched(), self._transaction(writing=False) as connection:
            yield ReadUnit(connection)

    @contextmanager
    def read_copy(self) -> Iterator[ReadUnit]:
        """Run a unit of many seconds that reads the present state: whoever saves goes on.

        It reads a copy in memory, which writers wait for (0.1 s at 47 MB) and which leaves no
        trace on a disk. What cannot be copied is read as it is. Raises as :meth:`read` does.
        """
        try:
            with self._copies.copying(), self._transaction(writing=False) as connection:
                copy = dialect.copy_in_memory(connection, self.key)
        except (DBAPIError, sqlcipher.Error, MemoryError):
            with self.read() as unit:  # which has a name for what is wrong with the file
                yield unit
            return
        engine = copy_engine(copy)
        try:
            with self._running_lock:
                self._copied[copy] = get_ident()
            with guarded(self.path), engine.connect() as connection:
                yield ReadUnit(connection)
        finally:
            with self._running_lock:
                del self._copied[copy]
            engine.dispose()

    def back_up(self, folder: Path, reason: BackupReason, watch: Watch) -> StoredBackup:
        """Make a proven backup in a folder; see ``intdesk.storage.backup.making`` for errors."""
        order = Order(folder, reason, self._clock.now())
        return make_backup(Source(self.path, self.key, self._copies.copying), order, watch)

    def interrupt(self, thread: int) -> None:
        """Cancel what is running in a thread; it ends with CancelledError and no trace."""
        with self._running_lock:
            for connection, user in (self._running | self._copied).items():
                if user == thread:
                    connection.interrupt()

    def rekey(self, old: bytes, new: bytes) -> None:
        """Encrypt the whole file anew; on failure the old key holds.

        A page that once held something erased goes through it, too. Raises DataFileError ``busy``
        if a unit runs, ``no_space``, ``disk_error`` or ``damaged``.
        """
        with self._alone():
            dialect.rekey(self.path, old, new)
            self._engine.dispose()
            self._use(open_engine(self.path, new))
            self.key = new

    def opens_with(self, key: bytes) -> bool:
        """Tell whether a key opens the file; false also if the file cannot be reached."""
        return dialect.opens(self.path, key)

    def compact(self, key: bytes | None) -> None:
        """Build all pages anew, so that none keeps a piece of what was erased from it.

        Raises DataFileError like :meth:`rekey`.
        """
        with self._alone():
            dialect.compact(self.path, key)

    def close(self) -> None:
        """Close the file; one that was open for writing leaves no empty journal behind."""
        self._engine.dispose()
        if not self._for_reading and not self.trouble:
            dialect.remove_journal(self.path, self.key)

    def _use(self, engine: Engine) -> None:
        self._engine = engine
        self._writing = engine.execution_options(**{dialect.WRITE_OPTION: True})

    def _assert_may_write(self) -> None:
        if self._for_reading:
            raise DataFileError("reading_only", path=str(self.path))
        self._condition.assert_sound()
        if self._condition.doubted:
            self.recheck()
        state = self.lock.state if self.lock is not None else LockState.OURS
        if state is not LockState.OURS:
            with self._watched():
                if not self.path.is_file():
                    raise missing(self.path)
                # A lock file that another program holds is not lost: the next attempt may do.
                lost = state is LockState.LOST
                raise DataFileError("lock_lost" if lost else "busy", path=str(self.path))

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """Stop writing after an error that makes the file or its place doubtful."""
        try:
            with guarded(self.path):
                yield
        except DataFileError as error:
            meant = self._condition.note(error)
            if self._condition.trouble:
                self._engine.dispose()
            if meant is error:
                raise
            raise meant from error

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Run while no unit of this program does; others wait for its end."""
        with self._copies.writing(), self._gate, self._watched():
            if self._running:
                raise DataFileError("busy", path=str(self.path))
            self._engine.dispose()
            yield

    @contextmanager
    def _transaction(self, *, writing: bool) -> Iterator[Connection]:
        with ExitStack() as stack:
            with self._gate:
                engine = self._writing if writing else self._engine
                connection = stack.enter_context(engine.connect())
                driver = connection.connection.driver_connection
                assert driver is not None  # noqa: S101 - a connection in use has one
                with self._running_lock:
                    self._running[driver] = get_ident()
            try:
                yield connection
            except BaseException:
                # A COMMIT that found the file busy leaves its transaction open, with its locks.
                if driver.in_transaction:
                    driver.rollback()
                raise
            finally:
                with self._running_lock:
                    self._running.pop(driver, None)

    def _prepare(self) -> None:
        try:
            with self._transaction(writing=True) as connection:
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
        path.touch(private_mode(path.parent), exist_ok=False)
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
    if key is None:
        facts[PLAIN] = "1"
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


def _must_upgrade(path: Path, key: bytes | None, *, verify: bool) -> bool:
    engine = open_engine(path, key, read_only=True)
    try:
        with engine.connect() as connection:
            older = upgrade.check(connection, str(path))
            if verify:
                assert_whole(connection, path)
            return older
    except (DBAPIError, sqlcipher.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        if primary_code(cause) == sqlcipher.SQLITE_NOTADB:
            raise DataFileError(unreadable(path, key), path=str(path)) from error
        raise
    finally:
        engine.dispose()


def _protect(path: Path, key: bytes | None, clock: Clock) -> StoredBackup:
    """Make the backup without which no file is upgraded."""
    folder = backup_folder(path)
    try:
        order = Order(folder, BackupReason.BEFORE_UPGRADE, clock.now())
        return make_backup(Source(path, key), order, UNWATCHED)
    except OutputError as error:
        values = {"path": str(path), "folder": str(folder)}
        raise DataFileError("upgrade_unprotected", **values) from error


def _upgrade(path: Path, key: bytes | None) -> None:
    engine = migration_engine(path, key)
    upgrade.upgrade(engine, str(path))
