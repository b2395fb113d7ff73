# ruff: noqa: ARG002 - stand-ins take what the real dialogs take
"""A running program for tests: a real data file, jobs done at once, dialogs that answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from intdesk.clock import FixedClock
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.services.office_file import OfficeFile
from intdesk.texts.messages import Message
from tests.ui.inline import InlineJobs
from ui.changes import ChangeBus
from ui.context import AppContext
from ui.errors import ErrorReporter
from ui.jobs import Jobs
from ui.kit.dialogs import Choice, Dialogs, Notice
from ui.kit.theme import Theme
from ui.open_file import OpenFile
from ui.paths import Paths
from ui.settings import Settings
from ui.shell.window import MainWindow
from ui.targets import Router, YearChoice

CLOCK = FixedClock(datetime(2026, 11, 21, 8, 0, tzinfo=UTC))
TODAY = date(2026, 11, 21)
_AN_HOUR_MS = 60 * 60 * 1000


def rest_backups(window: MainWindow) -> None:
    """Let no backup begin by itself: on a slow machine it would speak in between."""
    window.backups._first.setInterval(_AN_HOUR_MS)


class ScriptedDialogs(Dialogs):
    """Answers with what the test has prepared, else with Esc, and keeps what was said."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[str] = []
        self.paths: list[Path | None] = []
        self.said: list[Notice] = []
        self.names: list[str] = []

    def ask(self, parent: QWidget | None, notice: Notice, choices: Sequence[Choice]) -> str:
        self.said.append(notice)
        answer = self.answers.pop(0) if self.answers else ""
        assert answer in {"", *(choice.key for choice in choices)}
        return answer

    def ask_name(
        self, parent: QWidget | None, title: str, words: str, proposal: str, longest: int
    ) -> str:
        name = self.names.pop(0)
        return proposal if name == "=" else name

    def tell(self, parent: QWidget | None, notice: Notice) -> None:
        self.said.append(notice)

    def warn(self, parent: QWidget | None, notice: Notice) -> None:
        self.said.append(notice)

    def open_file(
        self, parent: QWidget | None, title: str, patterns: str, folder: Path | None = None
    ) -> Path | None:
        return self.paths.pop(0)

    def save_file(
        self, parent: QWidget | None, title: str, patterns: str, proposal: Path
    ) -> Path | None:
        return self.paths.pop(0)

    def folder(self, parent: QWidget | None, title: str, start: Path | None = None) -> Path | None:
        return self.paths.pop(0)


class Office(QObject):
    """The context of a running program and what the test wants to look at."""

    def __init__(self, folder: Path, theme: Theme, jobs: Jobs | None = None) -> None:
        super().__init__()
        self.errors: list[Exception] = []
        self.messages: list[Message] = []
        self.gone: list[object] = []
        self.announced: list[str] = []
        self.dialogs = ScriptedDialogs()
        self.jobs = jobs or InlineJobs(self.errors.append)
        reporter = ErrorReporter(folder / "reports", CLOCK)
        reporter.show_message = self.messages.append
        self.context = AppContext(
            file=OpenFile(self.jobs, CLOCK),
            settings=Settings(folder / "settings.ini"),
            jobs=self.jobs,
            dialogs=self.dialogs,
            errors=reporter,
            bus=ChangeBus(),
            router=Router(),
            year=YearChoice(TODAY.year),
            theme=theme,
            clock=CLOCK,
            paths=Paths.below(folder),
        )
        self.context.router.requested.connect(self.gone.append)
        self.context.bus.announced.connect(self.announced.append)

    @property
    def services(self) -> OfficeFile:
        """Return the services of the open file."""
        return self.context.office

    def consult(self, day: date = TODAY, minutes: int = 30, topic: str = "08", **more: str) -> int:
        """Save a consultation behind the window's back and return its id."""
        draft = Consultation(day=day, minutes=minutes, topic=topic, **more)  # type: ignore[arg-type]
        return self.services.consultations.save(draft).id

    def newcomer(self, day: date = TODAY) -> int:
        """Save a consultation of a person who is new this year."""
        draft = Consultation(day=day, minutes=20, topic="01", novelty=Novelty.NEW)
        return self.services.consultations.save(draft).id
