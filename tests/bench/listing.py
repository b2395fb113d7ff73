"""A keystroke in the search field above 100,000 consultations.

The real list (search field, model, view, worker) stands in a window offscreen. A letter is typed
and Enter pressed, which asks at once: the figures are those after the debounce. The floor is the
very statements that the window's thread sent, on a bare connection with the same pragmas.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import event

from intdesk.domain.listing import Filter, Op
from intdesk.services.office_file import OfficeFile
from intdesk.storage import dialect
from tests.bench.files import CLOCK, KEY, LARGE, LARGE_YEARS, Files
from tests.bench.measure import Figure, percentile_95
from ui.kit.filter_bar import DEBOUNCE_MS
from ui.paths import Paths
from ui.program import compose
from ui.record_list import RecordList
from ui.screens.consultations.list import consultation_spec

WORDS = ("wohnen", "jobcenter", "anerkennung", "türkisch", "rathaus", "02.09.2025", "kita", "kurx")
"""What is typed letter by letter: frequent and rare words, a day, one that is never found."""

MOST_MEDIAN, MOST_P95, MOST_COUNT, MOST_DEBOUNCE = 30.0, 60.0, 150.0, 60.0

Statement = tuple[str, Any]


@dataclass(frozen=True, slots=True)
class Keystroke:
    """Milliseconds from the key to the painted rows and to the full count, and of raw SQL."""

    painted: float
    counted: float
    raw: float


def measure(files: Files) -> list[Figure]:
    """Measure all keystrokes twice and judge the second time."""
    with OfficeFile.open(files.large, key=KEY, clock=CLOCK) as office:
        shown = ShownList(office, files)
        list(shown.typed())
        found = list(shown.typed())
        shown.close()
    painted = [key.painted for key in found]
    counted = [key.counted for key in found]
    raw = [key.raw for key in found]
    name = "Filter keystroke at 100,000 rows"
    return [
        Figure(f"{name}: rows painted, median", median(painted), median(raw), most=MOST_MEDIAN),
        Figure("… 95 of 100 keystrokes", percentile_95(painted), percentile_95(raw), most=MOST_P95),
        Figure("… full count, 95 of 100", percentile_95(counted), most=MOST_COUNT),
        Figure("… waiting for the next key before", DEBOUNCE_MS, most=MOST_DEBOUNCE),
    ]


class Eye(QObject):
    """Sees a widget being painted and ends the loop that waits for it."""

    def __init__(self, loop: QEventLoop) -> None:
        """Watch for ``loop``."""
        super().__init__()
        self._loop = loop
        self.moment = 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note when everything of this turn has been painted."""
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self._note)
        return False

    def _note(self) -> None:
        self.moment = perf_counter()
        self._loop.quit()


class ShownList:
    """The list of consultations of ten years in a window of its own."""

    def __init__(self, office: OfficeFile, files: Files) -> None:
        """Show the list and wait until it is complete."""
        app = QApplication.instance() or QApplication([])
        assert isinstance(app, QApplication)
        self._office = office
        self._context = compose(app, Paths.below(files.folder / "window"), CLOCK)
        self._context.file._take(office)
        self._loop = QEventLoop()
        self._counted = 0.0
        self._list = RecordList(self._context, consultation_spec())
        self._list.model.completed.connect(self._note_count)
        self._years = Filter(
            "day", (f"{LARGE_YEARS[0]}-01-01", f"{LARGE_YEARS[-1]}-12-31"), Op.BETWEEN
        )
        self._raw = dialect.connect(files.large, KEY)
        self._list.resize(1100, 700)
        self._list.show()
        self._ask_all()
        if self._list.model.rowCount() != LARGE:
            raise RuntimeError("the list does not show all records")

    def close(self) -> None:
        """Close window and connection; the file belongs to the caller."""
        self._list.close()
        self._raw.close()
        self._context.jobs.stop()

    def typed(self) -> Iterator[Keystroke]:
        """Type all words, each into an empty field."""
        for word in WORDS:
            for letter in word:
                yield self._type(letter)
            self._ask_all()

    def _type(self, letter: str) -> Keystroke:
        self._list.bar.search.insert(letter)
        self._counted = 0.0
        eye = Eye(self._loop)
        viewport = self._list.view.viewport()
        viewport.installEventFilter(eye)
        with self._statements() as sent:
            begin = perf_counter()
            QTest.keyClick(self._list.bar.search, Qt.Key.Key_Return)
            while not eye.moment or not self._counted:
                self._loop.exec()
        viewport.removeEventFilter(eye)
        raw = self._replay(sent)
        return Keystroke((eye.moment - begin) * 1000, (self._counted - begin) * 1000, raw)

    def _ask_all(self) -> None:
        self._counted = 0.0
        self._list.bar.ask("", [self._years])
        while not self._counted:
            self._loop.exec()

    def _note_count(self) -> None:
        self._counted = perf_counter()
        self._loop.quit()

    @contextmanager
    def _statements(self) -> Iterator[list[Statement]]:
        """Collect what this thread sends to the database; the worker's statements are left out."""
        sent: list[Statement] = []
        mine = threading.get_ident()

        def note(_connection: object, _cursor: object, sql: str, values: Any, *_: object) -> None:
            if threading.get_ident() == mine and sql.startswith("SELECT"):
                sent.append((sql, values))

        engine = self._office.database._engine
        event.listen(engine, "before_cursor_execute", note)
        try:
            yield sent
        finally:
            event.remove(engine, "before_cursor_execute", note)

    def _replay(self, statements: list[Statement]) -> float:
        begin = perf_counter()
        for sql, values in statements:
            self._raw.execute(sql, values).fetchall()
        return (perf_counter() - begin) * 1000
