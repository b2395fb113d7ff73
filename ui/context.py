"""What every screen is handed: one record of the parts that live as long as the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from intdesk.clock import Clock
from ui.changes import ChangeBus
from ui.errors import ErrorReporter
from ui.jobs import Jobs
from ui.kit.dialogs import Dialogs
from ui.kit.theme import Theme
from ui.open_file import OpenFile
from ui.paths import Paths
from ui.settings import Settings
from ui.targets import Router, YearChoice

if TYPE_CHECKING:
    from intdesk.domain.codes import CodeBook
    from intdesk.services.office_file import OfficeFile


@dataclass(frozen=True, slots=True)
class AppContext:
    """The parts of the running program; passed to each screen, never global."""

    file: OpenFile
    settings: Settings
    jobs: Jobs
    dialogs: Dialogs
    errors: ErrorReporter
    bus: ChangeBus
    router: Router
    year: YearChoice
    theme: Theme
    clock: Clock
    paths: Paths

    @property
    def office(self) -> OfficeFile:
        """Return the services of the open file."""
        return self.file.office

    @property
    def codes(self) -> CodeBook:
        """Return the code lists of the open file as they are now."""
        return self.file.office.codes.book()
