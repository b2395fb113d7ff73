"""The data file of the window: opened and created beside the window's own work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from intdesk.clock import Clock
from intdesk.errors import DataFileError, IntDeskError
from ui.jobs import Job, JobProgress, Jobs

if TYPE_CHECKING:
    from intdesk.domain.access import Secret
    from intdesk.domain.office import OfficeKind
    from intdesk.services.office_file import OfficeFile
    from intdesk.services.restore_sides import Sides
    from intdesk.services.restoring import Prepared, Restored, RestoreOrder
    from intdesk.services.session import Session
    from ui.new_office import NewOffice

FILE_SUFFIX = ".intdesk"


class Entry(NamedTuple):
    """How a file shall be opened: with which secret, only for reading, from another computer."""

    secret: Secret | None = None
    read_only: bool = False
    take_over: bool = False


AS_USUAL = Entry()
"""A file without password, for reading and writing."""


class Exchange(NamedTuple):
    """A backup that shall take the place of a file, and what stands on both sides."""

    order: RestoreOrder
    sides: Sides


class OpenFile(QObject):
    """Holds the open office file; the storage behind it is loaded with the first file.

    ``lost`` comes when a file had to be closed and cannot be opened again, ``restored`` after a
    backup took the place of a file and is open.
    """

    opened = Signal()
    closed = Signal()
    alarmed = Signal()
    """The computer woke up or the file's lock is lost; may come from another thread."""
    lost = Signal()
    restored = Signal(object)
    """Carries what was done, as :class:`Restored`."""

    def __init__(self, jobs: Jobs, clock: Clock) -> None:
        """Begin without a file."""
        super().__init__()
        self._jobs = jobs
        self._clock = clock
        self._office: OfficeFile | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether there is a file."""
        return self._office is not None

    @property
    def office(self) -> OfficeFile:
        """Return the services of the open file."""
        if self._office is None:
            raise RuntimeError("no data file is open")
        return self._office

    def open(self, path: Path, failed: Callable[[Exception], None], entry: Entry = AS_USUAL) -> Job:
        """Open a file in the place of the present one, which stays if that fails."""

        def load(progress: JobProgress) -> OfficeFile:
            return self._load(path, entry, progress)

        return self._jobs.start(load, self._take, failed)

    def create(self, wanted: NewOffice, failed: Callable[[Exception], None]) -> Job:
        """Create a new, protected office file and open it."""
        return self._jobs.start(lambda progress: self._make(wanted, progress), self._take, failed)

    def create_demonstration(
        self, path: Path, kind: OfficeKind, failed: Callable[[Exception], None]
    ) -> Job:
        """Write the demonstration office of a kind and open it."""
        return self._jobs.start(
            lambda progress: self._demonstrate(path, kind, progress), self._take, failed
        )

    def weigh(
        self,
        backup: Path,
        target: Path,
        entry: Entry,
        looked: Callable[[Exchange], None],
        failed: Callable[[Exception], None],
    ) -> Job:
        """Look at a backup and at the place where it shall go; changes nothing.

        A backup with an older key than the open file needs a secret of its time; its key file
        comes with it.
        """
        office = self.office if self._is_here(target) else None

        def look(progress: JobProgress) -> Exchange:
            from intdesk.services import restore_sides, restoring

            progress.check_cancelled()
            order = (
                restoring.order_of(backup, target, entry.secret)
                if office is None
                else office.backups.restore_order(backup, entry.secret)
            )
            return Exchange(order, restore_sides.look(order))

        job = self._jobs.start(look, looked, failed)
        job.only_looks = True
        return job

    def put_back(
        self, order: RestoreOrder, entry: Entry, failed: Callable[[Exception], None]
    ) -> Job:
        """Put a backup in its place and open it; an open file stays until that works."""
        if self._is_here(order.target):
            return self._replace_open(order, entry, failed)

        def work(progress: JobProgress) -> tuple[OfficeFile, Restored]:
            from intdesk.services import restoring

            order.target.parent.mkdir(parents=True, exist_ok=True)
            done = restoring.restore(order, self._clock, progress)
            return self._load(order.target, entry, progress), done

        def take(result: tuple[OfficeFile, Restored]) -> None:
            office, done = result
            self._take(office)
            self.restored.emit(done)

        return self._jobs.start(work, take, failed)

    def _replace_open(
        self, order: RestoreOrder, entry: Entry, failed: Callable[[Exception], None]
    ) -> Job:
        """Put a backup in the place of the open file; on failure that stays open."""

        def prepare(progress: JobProgress) -> Prepared:
            from intdesk.services import restoring

            return restoring.prepare(order, self._clock, progress)

        return self._jobs.start(
            prepare, lambda ready: self._exchange(ready, entry.secret, failed), failed
        )

    def close(self) -> None:
        """Close the file, if one is open."""
        office, self._office = self._office, None
        if office is not None:
            office.close()
            self.closed.emit()

    def _is_here(self, path: Path) -> bool:
        return self.is_open and same_file(self.office.path, path)

    def _load(self, path: Path, entry: Entry, progress: JobProgress) -> OfficeFile:
        from intdesk.services.access import open_office

        progress.check_cancelled()
        office = open_office(
            path,
            entry.secret,
            read_only=entry.read_only,
            take_over=entry.take_over,
            clock=self._clock,
        )
        if office.read_only and office.access.must_take_over:
            office.close()  # the sealed sheet would show notes to somebody whom nobody has noted
            raise DataFileError("takeover_first", path=str(path))
        return office

    def _make(self, wanted: NewOffice, progress: JobProgress) -> OfficeFile:
        from intdesk.services.access import Founder, create_office, key_path

        progress.check_cancelled()
        wanted.path.parent.mkdir(parents=True, exist_ok=True)
        founder = Founder(wanted.password, wanted.holder, wanted.sheets)
        office = create_office(wanted.path, founder, clock=self._clock)
        try:
            if wanted.archive is not None:
                from intdesk.services.archive.loading import load_archive

                load_archive(office, wanted.archive, progress)
            office.office.save(replace(office.office.get(), name=wanted.name))
            if wanted.second_place is not None:
                office.backups.choose_second_place(wanted.second_place)
        except BaseException:
            office.close()
            for made in (wanted.path, key_path(wanted.path)):  # there is nothing in it yet
                made.unlink(missing_ok=True)
            raise
        return office

    def _demonstrate(self, path: Path, kind: OfficeKind, progress: JobProgress) -> OfficeFile:
        from intdesk.services.demonstration.generate import Plan, write_demonstration

        path.parent.mkdir(parents=True, exist_ok=True)
        write_demonstration(path, Plan(kind=kind), self._clock, progress=progress)
        return self._load(path, AS_USUAL, progress)

    def _exchange(
        self, prepared: Prepared, secret: Secret | None, failed: Callable[[Exception], None]
    ) -> None:
        """Let the prepared state take its place while the file is closed; takes an instant."""
        from intdesk.services import restoring

        path, key, session = self.office.path, self.office.database.key, self.office.session
        self.close()
        done = None
        try:
            done = restoring.complete(prepared)
        except IntDeskError as error:
            failed(error)
        else:
            if prepared.order.key is None:
                key, session = None, None
        try:  # after a failure, the former state is back, with its keys
            self._take(self._open_again(path, key, session, secret if done else None))
        except IntDeskError as error:
            self.lost.emit()
            failed(error)
            return
        if done:
            self.restored.emit(done)

    def _open_again(
        self, path: Path, key: bytes | None, session: Session | None, secret: Secret | None
    ) -> OfficeFile:
        """Open the file by the keys that the window had, or by those of the restored state."""
        from intdesk.services.access import open_office
        from intdesk.services.office_file import OfficeFile

        if secret is not None:
            return open_office(path, secret, clock=self._clock)
        office = OfficeFile.open(path, key=key, clock=self._clock)
        if session is not None:
            office.resume(session)
        return office

    def _take(self, office: OfficeFile) -> None:
        self.close()
        self._office = office
        office.on_alarm = self.alarmed.emit
        self._jobs.set_interrupt(office.database.interrupt)
        self.opened.emit()


def same_file(one: Path, other: Path) -> bool:
    """Tell whether two paths lead to the same file, which exists."""
    try:
        return one.samefile(other)
    except OSError:
        return False
