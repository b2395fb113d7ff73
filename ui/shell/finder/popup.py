"""The window of the search field: typed words above, what fits below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.context import AppContext
from ui.jobs import Job, JobProgress
from ui.kit.announce import announce
from ui.kit.called_by_qt import called_by_qt
from ui.kit.labels import TextStyle, label
from ui.kit.result_list import Line, ResultList
from ui.shell.finder.entries import Entry, fitting, nearly_fitting
from ui.shell.finder.hits import Hits, meant, opened_kinds
from ui.texts import counted

if TYPE_CHECKING:
    from intdesk.domain.changes import Kind
    from intdesk.services.search.service import FoundGroup, FoundRecord, NearGroup

    Found = tuple[tuple[FoundGroup, ...], tuple[NearGroup, ...]]
    """What was found, or else what may have been meant."""

WIDTH, MOST_HEIGHT, EDGE = 720, 520, 16
MOST_OFFERS, MOST_RECENT, MOST_BEHIND = 8, 10, 4
PAGE = 8
_STEPS = {
    Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -PAGE, Qt.Key.Key_PageDown: PAGE,
}  # fmt: skip


class FinderPopup(QFrame):
    """Finds while one types. Enter opens, Ctrl+Enter shows the list, Esc goes back.

    Commands and pages come at once, records beside the window's own work; a key stroke stops the
    search for the one before.
    """

    def __init__(
        self,
        context: AppContext,
        offers: Callable[[], Sequence[Entry]],
        hits: Hits,
        opened: Callable[[], Sequence[tuple[Kind, int]]],
        window: QWidget,
    ) -> None:
        """Build the field; ``offers`` are commands and pages, ``opened`` the last records."""
        super().__init__(window, Qt.WindowType.Popup)
        self.setObjectName("finder")
        self.setProperty("card", True)  # noqa: FBT003 - Qt's own signature
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Alles durchsuchen"))
        self._context, self._hits, self._opened = context, hits, opened
        self._offers = tuple(offers())
        self._before = QApplication.focusWidget()
        self._job: Job | None = None
        self._wanted: Callable[[], None] | None = None
        """What Enter shall do as soon as the running search has answered."""
        self._entries: list[Entry] = []
        self._records: list[Entry] = []
        self._behind: list[Entry] = []
        self.line = QLineEdit()
        self.line.setObjectName("finder_text")
        self.line.setAccessibleName(self.tr("Suchen in allem, Befehle"))
        self.line.setPlaceholderText(self.tr("Name, Thema, Nummer, Datum oder Befehl …"))
        self.results = ResultList("finder_results", self.tr("Treffer"))
        self.count = label("", TextStyle.SMALL, name="finder_count")
        keys = self.tr("Eingabe öffnet · Strg+Eingabe zeigt die Liste · Esc schließt")
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 10)
        box.setSpacing(8)
        for part in (self.line, self.results, self.count, label(keys, TextStyle.SMALL, wrap=True)):
            box.addWidget(part)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._ask)
        self.results.taken.connect(self._take_line)

    def open_over(self, window: QWidget) -> None:
        """Show the field in the upper middle of a window, with the focus in it."""
        width = min(WIDTH, window.width() - 2 * EDGE)
        self.setFixedWidth(width)
        corner = window.mapToGlobal(QPoint((window.width() - width) // 2, EDGE * 2))
        self._room = max(200, min(MOST_HEIGHT, window.height() - 4 * EDGE))
        self.move(corner)
        self._ask("")
        self.show()
        self.line.setFocus()

    @called_by_qt
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let keys in the field move through the results."""
        if watched is self.line and event.type() is QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)  # noqa: S101 - Qt's type says so
            return self._on_key(event)
        return super().eventFilter(watched, event)

    @called_by_qt
    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop searching; the focus goes back to where it was."""
        self._stop()
        super().closeEvent(event)
        if (window := self.parentWidget()) is not None:
            window.window().activateWindow()
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.results.step(_STEPS[key])
            announce(self.results, self.results.said())
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            beside = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._take(beside=beside)
        elif key is Qt.Key.Key_Escape:
            self.close()
        # Tab has nowhere else to go in this window.
        elif key not in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            return False
        return True

    def _ask(self, text: str) -> None:
        """Show commands and pages at once and look for records beside the window's work."""
        self._stop()
        self._wanted = None
        search = self._context.office.search
        if not text.strip():
            opened, kinds = self._opened(), opened_kinds()
            self._job = self._context.jobs.start(
                lambda _: search.recent(opened, kinds, MOST_RECENT), self._show_recent,
                rendering=True,
            )  # fmt: skip
            return
        offered = self._offered(text)
        self._show(offered, self._records)
        alone = not (offered or self._behind)

        def find(progress: JobProgress) -> Found:
            found = search.find(text, opened_kinds(), progress)
            nothing = alone and not found
            return found, search.near(text, opened_kinds(), progress) if nothing else ()

        self._job = self._context.jobs.start(
            find, lambda found: self._show_found(found, text), rendering=True
        )

    def _stop(self) -> None:
        if self._job is not None and not self._job.done:
            self._job.cancel()
        self._job = None

    def _show_recent(self, records: tuple[FoundRecord, ...]) -> None:
        if self.line.text().strip():
            return
        self._job = None
        group = self.tr("Zuletzt geöffnet oder geändert")
        self._records = [self._hits.of(found, group, "") for found in records]
        self._behind = []
        self._show([], self._records)

    def _show_found(self, found: Found, text: str) -> None:
        from intdesk.services.search.service import PER_KIND

        if text != self.line.text():
            return
        self._job = None
        groups, near = found
        self._records = [*self._hits.of_groups(groups, text, PER_KIND), *self._hits.of_near(near)]
        offered = self._offered(text)
        if not (offered or self._behind or groups):
            offered = self._meant(text)
        self._show(offered, self._records)
        words = counted(len(self._entries), self.tr("Treffer"), self.tr("Treffer"))
        announce(self.results, words if self._entries else self.count.text())
        if self._wanted is not None:
            QTimer.singleShot(0, self._wanted)

    def _offered(self, text: str) -> list[Entry]:
        """Return what stands before the records, and keep what stands behind them."""
        found = fitting(self._offers, text)
        self._behind = [entry for entry in found if entry.behind][:MOST_BEHIND]
        return [entry for entry in found if not entry.behind][:MOST_OFFERS]

    def _meant(self, text: str) -> list[Entry]:
        """Return commands, pages and topics by words nearly like these."""
        found = nearly_fitting(self._offers, text)[:MOST_OFFERS]
        return [replace(entry, group=meant(entry.group)) for entry in found]

    def _show(self, offers: Sequence[Entry], records: Sequence[Entry]) -> None:
        kept = self.results.chosen if self._entries else 0
        same = bool(self._entries) and self._entries[: len(offers)] == list(offers)
        groups = list(dict.fromkeys(entry.group for entry in offers))  # the best one first
        self._entries = [
            *sorted(offers, key=lambda entry: groups.index(entry.group)), *records, *self._behind
        ]  # fmt: skip
        lines = [Line(e.group, e.title, e.detail, e.icon, e.said) for e in self._entries]
        self.results.show_lines(lines, kept if same else 0)
        if self._entries:
            self.count.setText(counted(len(lines), self.tr("Treffer"), self.tr("Treffer")))
        elif self.line.text().strip():
            self.count.setText(
                self.tr("Nichts gefunden. Gesucht wird nach Wortanfängen und Wortteilen.")
            )
        else:
            self.count.setText(self.tr("Tippen Sie los: Gesucht wird in allem."))
        self.results.setVisible(bool(lines))
        rest = 130  # the field, the two lines below, the gaps
        self.results.setFixedHeight(min(self.results.content_height + 4, self._room - rest))
        self.adjustSize()

    def _take_line(self, number: int) -> None:
        self.results.choose(number)
        self._take(beside=False)

    def _take(self, *, beside: bool) -> None:
        """Do what the chosen line says; one that may be out of date waits for the answer."""
        at = self.results.chosen
        pending = self._job is not None and not self._job.done
        if pending and (at < 0 or self._entries[at] in self._records):
            self._wanted = lambda: self._take(beside=beside)
            return
        if at < 0:
            return
        entry = self._entries[at]
        run = entry.beside if beside and entry.beside is not None else entry.run
        self._before = None
        self.close()
        QTimer.singleShot(0, run)
