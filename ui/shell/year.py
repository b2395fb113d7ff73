"""The chooser of the year that holds for all screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from intdesk.domain.changes import Kind
from ui.context import AppContext
from ui.kit.labels import TextStyle, label

if TYPE_CHECKING:
    from intdesk.services.lists import ListService

_DATED = (Kind.CONSULTATION, Kind.WORK_ENTRY)


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
        self.box.setToolTip(self.tr("Das Jahr gilt für alle Ansichten (Strg+J)"))
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
        self._context.jobs.start(lambda _progress: years_with_records(lists), self._offer)

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


def years_with_records(lists: ListService) -> set[int]:
    """Return the first and the last year of each kind of dated records."""
    from intdesk.domain.listing import ListQuery

    found = set()
    for kind in _DATED:
        for descending in (False, True):
            ids = lists.first_ids(ListQuery(kind, sort="day", descending=descending), 1)
            found |= {int(str(row["day"])[:4]) for row in lists.rows(kind, ids).values()}
    return found
