"""Pages of a paper as they will look, drawn in the background."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget
from shiboken6 import isValid

from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.jobs import Job, JobProgress
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import Button, ButtonKind, icon_button
from ui.kit.called_by_qt import called_by_qt
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, hline
from ui.kit.page_picture import PagePicture as Sheet

if TYPE_CHECKING:
    from intdesk.services.page_preview import PagePicture

_PAUSE_MS: Final = 150
"""So long nothing changes before the page is drawn again."""

Draw = Callable[[int, int], "PagePicture"]
"""Draws the page of a number, so many pixels wide; needs no data file."""


class PagePreview(Card):
    """Draws in the background, one page at a time; only the latest wish counts."""

    def __init__(self, context: AppContext) -> None:
        """Build an empty preview; :meth:`show_pages` fills it."""
        super().__init__(" ", name="page_preview")
        self.heading.setText(self.tr("So sieht die Seite aus"))
        self._context = context
        self._source: Draw | None = None
        self._title = ""
        self._number, self._count = 1, 0
        self._job: Job | None = None
        self._stale = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.draw)
        self.sheet = Sheet("page_sheet")
        self.sheet.turned.connect(self.turn)
        self.sheet.resized.connect(self._pause.start)
        self._words = QPlainTextEdit()
        self._words.setObjectName("page_words")
        self._words.setAccessibleName(self.tr("Text der Seite"))
        self._words.setReadOnly(True)
        self._words.setTabChangesFocus(True)
        self._sides = QStackedWidget()
        self._sides.addWidget(self.sheet)
        self._sides.addWidget(self._words)
        self._banner = Banner()
        self._banner.setObjectName("page_preview_banner")
        self.body.addLayout(self._navigation())
        self.body.addWidget(self._banner)
        self.body.addWidget(self._sides)
        self._tell()

    def add_note(self, words: str) -> None:
        """Add a remark below the page."""
        self.body.addWidget(label(words, TextStyle.MUTED, wrap=True))

    def show_pages(self, source: Draw | None, title: str, *, first: bool = True) -> None:
        """Show the pages of another paper, from the first one on; ``None``: still computed."""
        if first:
            self._number = 1
        self._source, self._title = source, title
        self.draw()

    def change_pages(self, source: Draw) -> None:
        """Show the same paper with a change, after a moment."""
        self._source = source
        self._pause.start()

    def turn(self, step: int) -> None:
        """Show the page before or after."""
        goal = self._number + step
        if 1 <= goal <= self._count:
            self._number = goal
            self.draw()

    def draw(self) -> None:
        """Draw the page in the background; while that goes on, the next wish waits."""
        self._pause.stop()
        source = self._source
        if source is None or not self.isVisible():
            return
        if self._job is not None:
            self._stale = True
            return
        number, width = self._number, self.sheet.pixels

        def work(_progress: JobProgress) -> PagePicture:
            return source(number, width)

        self._stale = False
        self._job = self._context.jobs.start(
            work, self._show, self._fail, ended=self._end, rendering=True
        )
        if self._job.done:
            self._job = None

    @called_by_qt
    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was wished for while it was hidden."""
        super().showEvent(event)
        self.draw()

    # The page ---------------------------------------------------------------------------------

    def _show(self, page: PagePicture) -> None:
        if not isValid(self):
            return
        image = QImage(
            page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32
        )
        self.sheet.show_image(image.copy())
        self._number, self._count = page.number, page.count
        self._words.setPlainText(page.words)
        self._banner.hide()
        self._sides.show()
        self._tell()

    def _fail(self, error: Exception) -> None:
        if not isValid(self):
            return
        if not isinstance(error, IntDeskError):
            self._context.errors.report(error)
        self._sides.hide()
        self._count = 0
        self._tell()
        words = self.tr(
            "Die Seite lässt sich auf diesem Rechner nicht zeichnen. Ihr Text ist davon nicht "
            "betroffen. Wie der Bericht aussieht, sehen Sie im PDF, das Sie unter „Berichte“ "
            "erstellen."
        )
        self._banner.say(words, Tone.WARNING)

    def _end(self) -> None:
        self._job = None
        if isValid(self) and self._stale:
            self.draw()

    def _tell(self) -> None:
        """Say which page it is, and what stands on it."""
        place = self.tr("Seite {n} von {count}").format(n=self._number, count=self._count)
        self._place.setText(place if self._count else "")
        name = f"{self._title}: {place}" if self._count else self.tr("Leere Seite")
        self.sheet.setAccessibleName(name)
        self.sheet.setAccessibleDescription(self._words.toPlainText())
        self._back.setEnabled(self._number > 1 and self._count > 1)
        self._on.setEnabled(self._number < self._count)
        self._switch.setEnabled(self._count > 0)

    def _navigation(self) -> QHBoxLayout:
        self._back = icon_button("page_back", "chevron-left", self.tr("Vorige Seite"))
        self._on = icon_button("page_on", "chevron-right", self.tr("Nächste Seite"))
        self._place = label("", TextStyle.MUTED, name="page_place")
        self._switch = Button("page_as_text", self.tr("Als Text"), ButtonKind.LINK)
        for button, step in ((self._back, -1), (self._on, 1)):
            button.clicked.connect(lambda _=False, by=step: self.turn(by))
            button.setToolTip(f"{button.accessibleName()} ({self.tr('auf der Seite: Pfeile')})")
        self._switch.clicked.connect(self._switch_sides)
        self.navigation = hline(self._back, self._place, self._on)
        self.navigation.addStretch(1)
        self.navigation.addWidget(self._switch)
        return self.navigation

    def _switch_sides(self) -> None:
        as_text = self._sides.currentWidget() is self.sheet
        self._sides.setCurrentWidget(self._words if as_text else self.sheet)
        self._switch.setText(self.tr("Als Seite") if as_text else self.tr("Als Text"))
        if as_text:
            self._words.setFocus()
