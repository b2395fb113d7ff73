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
    from intdesk.services.restoring import Prepared
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
    restored = Signal()

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

    def restore(
        self, backup: Path, failed: Callable[[Exception], None], secret: Secret | None = None
    ) -> Job:
        """Put a backup in the place of the open file and open that; on failure it stays open.

        A backup with an older key needs a ``secret`` of its time, and its key file comes with it.
        """
        office = self.office

        def prepare(progress: JobProgress) -> Prepared:
            from intdesk.services import restoring

            order = office.backups.restore_order(backup, secret)
            return restoring.prepare(order, self._clock, progress)

        return self._jobs.start(
            prepare, lambda ready: self._exchange(ready, failed, secret), failed
        )

    def put_back(
        self, backup: Path, target: Path, entry: Entry, failed: Callable[[Exception], None]
    ) -> Job:
        """Put a backup in any place and open it there; an open file stays until that works."""
        if self.is_open and same_file(self.office.path, target):
            return self.restore(backup, failed, entry.secret)

        def work(progress: JobProgress) -> OfficeFile:
            from intdesk.services import restoring

            target.parent.mkdir(parents=True, exist_ok=True)
            order = restoring.order_of(backup, target, entry.secret)
            restoring.restore(order, self._clock, progress)
            return self._load(target, entry, progress)

        def take(office: OfficeFile) -> None:
            self._take(office)
            self.restored.emit()

        return self._jobs.start(work, take, failed)

    def close(self) -> None:
        """Close the file, if one is open."""
        office, self._office = self._office, None
        if office is not None:
            office.close()
            self.closed.emit()

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
            journal = wanted.path.with_name(f"{wanted.path.name}-journal")
            for made in (wanted.path, journal, key_path(wanted.path)):  # there is nothing in it yet
                made.unlink(missing_ok=True)
            raise
        return office

    def _demonstrate(self, path: Path, kind: OfficeKind, progress: JobProgress) -> OfficeFile:
        from intdesk.services.demonstration.generate import Plan, write_demonstration

        path.parent.mkdir(parents=True, exist_ok=True)
        write_demonstration(path, Plan(kind=kind), self._clock, progress=progress)
        return self._load(path, AS_USUAL, progress)

    def _exchange(
        self, prepared: Prepared, failed: Callable[[Exception], None], secret: Secret | None
    ) -> None:
        """Let the prepared state take its place while the file is closed; takes an instant."""
        from intdesk.services import restoring

        path, key, session = self.office.path, self.office.database.key, self.office.session
        self.close()
        try:
            restoring.complete(prepared)
            done = True
        except IntDeskError as error:
            failed(error)
            done, secret = False, None  # the former state is back, with its keys
        try:
            self._take(self._open_again(path, key, session, secret))
        except IntDeskError as error:
            self.lost.emit()
            failed(error)
            return
        if done:
            self.restored.emit()

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
