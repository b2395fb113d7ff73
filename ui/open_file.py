"""The data file of the window: opened and created beside the window's own work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from intdesk.clock import Clock
from intdesk.errors import IntDeskError
from ui.jobs import Job, JobProgress, Jobs

if TYPE_CHECKING:
    from intdesk.services.office_file import OfficeFile
    from intdesk.services.restoring import Prepared

FILE_SUFFIX = ".intdesk"


class OpenFile(QObject):
    """Holds the open office file; the storage behind it is loaded with the first file.

    ``lost`` comes when a file had to be closed and cannot be opened again.
    """

    opened = Signal()
    closed = Signal()
    alarmed = Signal()
    """The computer woke up or the file's lock is lost; may come from another thread."""
    lost = Signal()

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

    def open(
        self,
        path: Path,
        failed: Callable[[Exception], None],
        *,
        read_only: bool = False,
        take_over: bool = False,
    ) -> Job:
        """Open a file in the place of the present one, which stays if that fails.

        ``take_over`` takes it from another computer that seems to have it open.
        """

        def load(progress: JobProgress) -> OfficeFile:
            return self._load(path, progress, read_only=read_only, take_over=take_over)

        return self._jobs.start(load, self._take, failed)

    def create(self, path: Path, failed: Callable[[Exception], None]) -> Job:
        """Create a new, empty office file and open it."""
        return self._jobs.start(lambda progress: self._make(path, progress), self._take, failed)

    def create_demonstration(self, path: Path, failed: Callable[[Exception], None]) -> Job:
        """Write a demonstration office and open it."""
        return self._jobs.start(
            lambda progress: self._demonstrate(path, progress), self._take, failed
        )

    def restore(self, backup: Path, failed: Callable[[Exception], None]) -> Job:
        """Put a backup in the place of the open file and open that; on failure it stays open."""
        office = self.office

        def prepare(progress: JobProgress) -> Prepared:
            from intdesk.services import restoring

            return restoring.prepare(office.backups.restore_order(backup), self._clock, progress)

        return self._jobs.start(prepare, lambda ready: self._exchange(ready, failed), failed)

    def close(self) -> None:
        """Close the file, if one is open."""
        office, self._office = self._office, None
        if office is not None:
            office.close()
            self.closed.emit()

    def _load(
        self,
        path: Path,
        progress: JobProgress,
        *,
        read_only: bool = False,
        take_over: bool = False,
    ) -> OfficeFile:
        from intdesk.services.office_file import OfficeFile

        progress.check_cancelled()
        return OfficeFile.open(path, read_only=read_only, take_over=take_over, clock=self._clock)

    def _make(self, path: Path, progress: JobProgress) -> OfficeFile:
        from intdesk.services.office_file import OfficeFile

        progress.check_cancelled()
        path.parent.mkdir(parents=True, exist_ok=True)
        return OfficeFile.create(path, clock=self._clock)

    def _demonstrate(self, path: Path, progress: JobProgress) -> OfficeFile:
        from intdesk.services.demonstration.generate import Plan, write_demonstration

        path.parent.mkdir(parents=True, exist_ok=True)
        write_demonstration(path, Plan(), self._clock, progress=progress)
        return self._load(path, progress)

    def _exchange(self, prepared: Prepared, failed: Callable[[Exception], None]) -> None:
        """Let the prepared state take its place while the file is closed; takes an instant."""
        from intdesk.services import restoring
        from intdesk.services.office_file import OfficeFile

        path, key = self.office.path, self.office.database.key
        self.close()
        try:
            restoring.complete(prepared)
        except IntDeskError as error:
            failed(error)
        try:
            self._take(OfficeFile.open(path, key=key, clock=self._clock))
        except IntDeskError as error:
            self.lost.emit()
            failed(error)

    def _take(self, office: OfficeFile) -> None:
        self.close()
        self._office = office
        office.on_alarm = self.alarmed.emit
        self._jobs.set_interrupt(office.database.interrupt)
        self.opened.emit()
