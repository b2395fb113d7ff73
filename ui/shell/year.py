"""The chooser of the year of lists, figures and reports."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from intdesk.domain.changes import Changes, Kind
from ui.context import AppContext
from ui.kit.labels import TextStyle, label


class YearBox(QWidget):
    """A label and the years that hold records, this year and the chosen one among them."""

    def __init__(self, context: AppContext) -> None:
        """Show the chosen year; the others come with :meth:`refresh`."""
        super().__init__()
        self.setObjectName("year_box")
        self._context = context
        self.box = QComboBox()
        self.box.setObjectName("year")
        self.box.setAccessibleName(self.tr("Berichtsjahr"))
        self.box.setToolTip(self.tr("Gilt für Jahreslisten, Zahlen und Berichte (Strg+J)"))
        words = label(self.tr("Berichtsjahr"), TextStyle.MUTED)
        words.setBuddy(self.box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 3, 16, 3)
        layout.setSpacing(8)
        layout.addWidget(words)
        layout.addWidget(self.box)
        self._fill({context.year.year})
        self.box.activated.connect(self._choose)
        context.year.changed.connect(self._show)

    def refresh(self) -> None:
        """Offer the years from the first record on until this year, and later ones with records."""
        lists = self._context.office.lists
        self._context.jobs.look(lists.years, self._offer)

    def follow(self, changes: Changes) -> None:
        """Look again where records that belong to a year have changed."""
        if not self._context.file.is_open:
            return  # a job told of it that outlived the file
        if changes.kinds & (self._context.office.lists.dated_kinds() | {Kind.IMPORT_BATCH}):
            self.refresh()

    def choose(self) -> None:
        """Let the user choose another year."""
        self.box.setFocus()
        self.box.showPopup()

    def _offer(self, found: set[int]) -> None:
        years = found | {self._context.clock.today().year, self._context.year.year}
        self._fill(set(range(min(years), max(years) + 1)))

    def _fill(self, years: set[int]) -> None:
        with QSignalBlocker(self.box):
            self.box.clear()
            for year in sorted(years, reverse=True):
                self.box.addItem(str(year), year)
        self._show()

    def _show(self) -> None:
        year = self._context.year.year
        at = self.box.findData(year)
        with QSignalBlocker(self.box):
            if at < 0:
                self.box.insertItem(0, str(year), year)
                at = 0
            self.box.setCurrentIndex(at)

    def _choose(self) -> None:
        self._context.year.choose(int(self.box.currentData()))
