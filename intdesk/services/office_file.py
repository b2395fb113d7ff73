"""An open data file and all that one can do with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from intdesk.clock import Clock, SystemClock
from intdesk.services import deletions
from intdesk.services.attachments import AttachmentService
from intdesk.services.drafts import DraftService
from intdesk.services.figures import FigureService
from intdesk.services.history import HistoryService
from intdesk.services.office import OfficeService
from intdesk.services.office_hours import OfficeHourService
from intdesk.services.places import PlaceReport, look_at
from intdesk.services.use_cases.budget import BudgetUseCases
from intdesk.services.use_cases.committees import CommitteeUseCases
from intdesk.services.use_cases.counselling import CounsellingUseCases
from intdesk.services.use_cases.network import NetworkUseCases
from intdesk.services.use_cases.output import OutputUseCases
from intdesk.services.use_cases.planning import PlanningUseCases
from intdesk.services.use_cases.rights import RightsUseCases
from intdesk.services.use_cases.targets import TargetUseCases
from intdesk.services.use_cases.volunteering import VolunteeringUseCases
from intdesk.services.working_time import WorkingTimeService
from intdesk.storage.backup import swap
from intdesk.storage.database import Database
from intdesk.storage.guard import WriterGuard
from intdesk.storage.locking import FileLock

if TYPE_CHECKING:
    from intdesk.services.session import Session


class OfficeFile(
    CounsellingUseCases,
    NetworkUseCases,
    CommitteeUseCases,
    VolunteeringUseCases,
    PlanningUseCases,
    TargetUseCases,
    BudgetUseCases,
    RightsUseCases,
    OutputUseCases,
):
    """The use cases of one office; a context manager that closes the file."""

    def __init__(self, database: Database, clock: Clock, guard: WriterGuard | None = None) -> None:
        """Take over an open data file, and the guard that was entered to write to it."""
        super().__init__(database, clock)
        self.on_alarm: Callable[[], None] = _nobody_listens
        """Called on another thread when the computer woke up or the lock is lost: time for
        :meth:`recheck`."""
        self._guard = guard
        if guard is not None:
            guard.watch(database, self._raise_alarm)
        self.office = OfficeService(database)
        self.history = HistoryService(database, self.codes)
        self.hours = OfficeHourService(database, clock)
        self.figures = FigureService(database, clock)
        self.drafts = DraftService(database, clock)
        self.attachments = AttachmentService(database)
        self.working_time = WorkingTimeService(database, clock)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        key: bytes | None = None,
        read_only: bool = False,
        take_over: bool = False,
        clock: Clock | None = None,
    ) -> Self:
        """Open a data file, alone unless for reading only; raises ``DataFileError``.

        ``take_over`` also takes a file that another computer has open (codes
        ``in_use_elsewhere`` and ``in_use_unknown``): only after asking. After an unclean end
        the file is checked first.
        """
        used = clock or SystemClock()
        if read_only:
            if swap.cut_off(path):  # another program may be at it
                with FileLock.acquire(path, used):
                    swap.finish(path)
            return cls(
                _up_to_date(Database.open(path, key=key, read_only=True, clock=used), used), used
            )
        guard = WriterGuard.enter(path, used, take_over=take_over)
        try:
            verify = guard.lock.unclean
            database = Database.open(path, key=key, verify=verify, clock=used)
            return cls(_up_to_date(database, used), used, guard)
        except BaseException:
            guard.leave()
            raise

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        key: bytes | None = None,
        demonstration: bool = False,
        clock: Clock | None = None,
    ) -> Self:
        """Make a new data file without records; raises ``DataFileError``."""
        used = clock or SystemClock()
        guard = WriterGuard.enter_new(path, used)
        try:
            database = Database.create(path, key=key, demonstration=demonstration, clock=used)
            return cls(database, used, guard)
        except BaseException:
            guard.leave()
            raise

    @property
    def path(self) -> Path:
        """Return where the file is."""
        return self.database.path

    @property
    def read_only(self) -> bool:
        """Tell whether nothing can be saved."""
        return self.database.read_only

    @property
    def trouble(self) -> str:
        """Return the code of the error that stopped all saving, empty while all is well."""
        return self.database.trouble

    @cached_property
    def place(self) -> PlaceReport:
        """Return what kind of place the file lies in, as it was at the first look."""
        return look_at(self.path)

    def resume(self, session: Session) -> None:
        """Go on as the one who opened this file before, with the same keys."""
        self.session, self.database.actor = session, session.actor

    def recheck(self) -> None:
        """Look whether the file can be saved again after a trouble; raises ``DataFileError``."""
        self.database.recheck()
        self.codes.forget()

    def close(self) -> None:
        """Close the file; nothing else may be called afterwards."""
        self.database.close()
        if self._guard is not None:
            self._guard.leave()

    def _raise_alarm(self) -> None:
        self.on_alarm()

    def __enter__(self) -> Self:
        """Return the open file."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the file."""
        self.close()


def _up_to_date(database: Database, clock: Clock) -> Database:
    """Return the file after erasing what the deletion list wants; it is closed if that fails."""
    try:
        deletions.catch_up(database, clock)
    except BaseException:
        database.close()
        raise
    return database


def _nobody_listens() -> None:
    """Stand in for whoever wants to hear of alarms."""
