"""Cases, chapter 4 and the check list above 100,000 consultations and 5,000 cases.

The floor of each figure is the very statements that were sent, on a bare connection with the same
pragmas: what is above it is ours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from statistics import median
from time import perf_counter
from typing import Any

from sqlalchemy import event

from intdesk.domain.changes import Kind
from intdesk.domain.listing import Filter, ListQuery
from intdesk.services.office_file import OfficeFile
from intdesk.storage import dialect
from tests.bench.files import CLOCK, KEY, REPORT_YEAR, Files
from tests.bench.measure import Figure

ROUNDS = 7
FIRST_ROWS = 200
MOST_ROWS, MOST_COUNT, MOST_FIGURES = 30.0, 150.0, 1000.0
OPEN = Filter("state", ("open",))

Statement = tuple[str, Any]


def measure(files: Files) -> list[Figure]:
    """Measure what the screen of cases, the report and the check list ask for."""
    with OfficeFile.open(files.cases, key=KEY, clock=CLOCK) as office:
        bench = _Bench(office, files)
        try:
            return list(_figures(bench, office))
        finally:
            bench.close()


def _figures(bench: _Bench, office: OfficeFile) -> Iterator[Figure]:
    lists = office.lists

    def rows(query: ListQuery) -> Callable[[], object]:
        return lambda: lists.rows(query.kind, lists.first_ids(query, FIRST_ROWS))

    plain = ListQuery(Kind.CASE, filters=(OPEN,))
    filtered = plain.with_filter(Filter("nationality", ("475",)))
    by_silence = ListQuery(Kind.CASE, filters=(OPEN,), sort="last_contact", descending=False)
    name = "Cases beside 100,000 consultations"
    yield bench.figure(f"{name}: first rows of the open ones", rows(plain), MOST_ROWS)
    yield bench.figure("… filtered by nationality", rows(filtered), MOST_ROWS)
    yield bench.figure("… sorted by days since the last contact", rows(by_silence), MOST_COUNT)
    yield bench.figure("… full count", lambda: lists.complete(plain), MOST_COUNT)
    busiest = lists.first_ids(ListQuery(Kind.CASE, sort="contacts"), 1)[0]
    yield bench.figure(
        "… timeline of the busiest case", lambda: office.cases.timeline(busiest), MOST_ROWS
    )
    year = REPORT_YEAR
    yield bench.figure(
        "Figures of chapter 4 at 10,000 consultations a year",
        lambda: office.reports.data(year),
        MOST_FIGURES,
    )
    yield bench.figure(
        "Check list before the report", lambda: office.report_checks.lines(year), MOST_FIGURES
    )


class _Bench:
    """Runs an action several times beside its bare statements."""

    def __init__(self, office: OfficeFile, files: Files) -> None:
        self._engine = office.database._engine
        self._raw = dialect.connect(files.cases, KEY)

    def close(self) -> None:
        """Close the bare connection."""
        self._raw.close()

    def figure(self, promise: str, action: Callable[[], object], most: float) -> Figure:
        """Return the medians of the action and of its statements; the first turn warms up."""
        ours, floor = [], []
        for _ in range(ROUNDS + 1):
            with self._statements() as sent:
                begin = perf_counter()
                action()
                ours.append((perf_counter() - begin) * 1000)
            begin = perf_counter()
            for sql, values in sent:
                self._raw.execute(sql, values).fetchall()
            floor.append((perf_counter() - begin) * 1000)
        return Figure(promise, median(ours[1:]), median(floor[1:]), most=most)

    @contextmanager
    def _statements(self) -> Iterator[list[Statement]]:
        sent: list[Statement] = []

        def note(_connection: object, _cursor: object, sql: str, values: Any, *_: object) -> None:
            if sql.startswith("SELECT"):
                sent.append((sql, values))

        event.listen(self._engine, "before_cursor_execute", note)
        try:
            yield sent
        finally:
            event.remove(self._engine, "before_cursor_execute", note)
