"""What fills the window beside the navigation: the pages of a file, or one of the pages before."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.jobs import Job
from ui.kit.labels import TextStyle, label
from ui.kit.layout import PAGE_MARGINS
from ui.progress_line import ProgressLine

W = TypeVar("W", bound=QWidget)


class Stage(QStackedWidget):
    """Shows one widget at a time; those that are rarely needed are built when they are."""

    def __init__(self, frame: QWidget) -> None:
        """Begin with the sign that a file is being opened; ``frame`` holds the pages of a file."""
        super().__init__()
        self._progress = ProgressLine("waiting_progress")
        self._waiting = _waiting(self.tr("Die Datei wird geöffnet …"), self._progress)
        self._frame = frame
        self._built: dict[str, QWidget] = {}
        self.addWidget(self._waiting)
        self.addWidget(frame)

    @property
    def shows_file(self) -> bool:
        """Tell whether the pages of the file are in front."""
        return self.currentWidget() is self._frame

    @property
    def page_name(self) -> str:
        """Return the name of the page that is shown, empty for the file and while it is opened."""
        return next((n for n, page in self._built.items() if page is self.currentWidget()), "")

    def show_file(self) -> None:
        """Show the pages of the open file."""
        self.setCurrentWidget(self._frame)

    def show_waiting(self) -> None:
        """Show that a file is being opened."""
        self.setCurrentWidget(self._waiting)

    def follow(self, job: Job) -> None:
        """Show how far the opening is."""
        self._progress.follow(job, self.tr("Einen Moment bitte"))

    def show_page(self, name: str, build: Callable[[], W]) -> W:
        """Show a page under its name, built at the first time."""
        page = self._built.get(name)
        if page is None:
            page = self._built[name] = build()
            self.addWidget(page)
        self.setCurrentWidget(page)
        return page  # type: ignore[return-value] # a name stands for one kind of page


def _waiting(text: str, progress: ProgressLine) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(*PAGE_MARGINS)
    column.addWidget(label(text, TextStyle.MUTED, name="waiting"))
    column.addWidget(progress)
    column.addStretch(1)
    return holder
