"""A key stroke in the search over everything, above 100,000 consultations and 5,000 cases.

Words are typed letter by letter; each stroke asks all kinds of records, as the worker beside the
window does. The floor is the very statements of that stroke on a bare connection.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median
from time import perf_counter
from typing import Any

from sqlalchemy import event

from intdesk.services.office_file import OfficeFile
from intdesk.storage import dialect
from intdesk.storage.finding import findable_kinds
from tests.bench.files import CLOCK, KEY, Files
from tests.bench.listing import WORDS, Statement
from tests.bench.measure import Figure, percentile_95

MOST_MEDIAN, MOST_P95 = 50.0, 80.0
SLIPS = ("Beratug", "Wonung", "Sprachkrus", "Aufenthaltt", "Jobcentr", "Ukranisch", "Qqqqqqq")


def measure(files: Files) -> list[Figure]:
    """Measure all key strokes twice and judge the second time."""
    with OfficeFile.open(files.cases, key=KEY, clock=CLOCK) as office:
        raw = dialect.connect(files.cases, KEY)
        for _ in range(2):
            found = [_stroke(office, raw, typed) for typed in _typed()]
        raw.close()
        for _ in range(2):
            slips = [_slip(office, word) for word in SLIPS]
    ours, floor = [pair[0] for pair in found], [pair[1] for pair in found]
    name = "Search over everything at 100,000 consultations"
    return [
        Figure(f"{name}: a key stroke, median", median(ours), median(floor), most=MOST_MEDIAN),
        Figure("… 95 of 100", percentile_95(ours), percentile_95(floor), most=MOST_P95),
        Figure(
            "… what a mistyped word may have meant, after that, median",
            median(slips),
            most=MOST_MEDIAN,
        ),
    ]


def _typed() -> Iterator[str]:
    for word in WORDS:
        for end in range(1, len(word) + 1):
            yield word[:end]


def _slip(office: OfficeFile, text: str) -> float:
    begin = perf_counter()
    office.search.near(text, findable_kinds())
    return (perf_counter() - begin) * 1000


def _stroke(office: OfficeFile, raw: Any, text: str) -> tuple[float, float]:
    begin = perf_counter()
    office.search.find(text)
    ours = (perf_counter() - begin) * 1000
    with _statements(office) as sent:
        office.search.find(text)
    begin = perf_counter()
    for sql, values in sent:
        raw.execute(sql, values).fetchall()
    return ours, (perf_counter() - begin) * 1000


@contextmanager
def _statements(office: OfficeFile) -> Iterator[list[Statement]]:
    sent: list[Statement] = []

    def note(_connection: object, _cursor: object, sql: str, values: Any, *_: object) -> None:
        if sql.startswith("SELECT"):
            sent.append((sql, values))

    engine = office.database._engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(engine, "before_cursor_execute", note)
