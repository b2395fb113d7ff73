"""A list in memory: fast enough for 100,000 rows, and it counts what it is asked."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from ui.kit.table.columns import Align, Column, plain
from ui.kit.table.model import SqlTableModel
from ui.kit.table.source import Row

T = TypeVar("T")
TOPICS = ("Wohnen", "Sprachkurs", "Arbeit", "Schule und Kita", "Aufenthalt", "Gesundheit")
EVERYTHING = ListQuery(Kind.CONSULTATION, sort="day")


@dataclass(frozen=True)
class Sums:
    count: int
    minutes: int


@dataclass
class FakeSource:
    """Record n has topic n mod 6 and n mod 60 minutes; higher ids are later days."""

    size: int
    asked_rows: list[int] = field(default_factory=list)
    gone: set[int] = field(default_factory=set)

    def ids(self, query: ListQuery) -> array[int]:
        span = range(1, self.size + 1)
        found = [n for n in span if n not in self.gone and self._fits(n, query.text)]
        if query.sort == "minutes":
            found.sort(key=lambda n: (n % 60, n))
        if query.descending:
            found.reverse()
        return array("q", found)

    def _fits(self, number: int, text: str) -> bool:
        return text.casefold() in TOPICS[number % 6].casefold()

    def first_ids(self, query: ListQuery, limit: int) -> list[int]:
        if query.sort != "minutes" and query.descending:
            found = []
            for n in range(self.size, 0, -1):
                if n not in self.gone and self._fits(n, query.text):
                    found.append(n)
                    if len(found) == limit:
                        break
            return found
        return list(self.ids(query)[:limit])

    def complete(self, query: ListQuery) -> tuple[array[int], Sums]:
        return self.ids(query), self.summary(query)

    def summary(self, query: ListQuery) -> Sums:
        found = self.ids(query)
        return Sums(len(found), sum(n % 60 for n in found))

    def rows(self, ids: Sequence[int]) -> Mapping[int, Row]:
        self.asked_rows.append(len(ids))
        return {n: self._row(n) for n in ids if n not in self.gone}

    def _row(self, n: int) -> Row:
        return {
            "day": f"2026-{n % 12 + 1:02d}-{n % 28 + 1:02d}",
            "minutes": n % 60,
            "topic": TOPICS[n % 6],
            "place": "Rathaus" if n % 3 else None,
            "note": f"Notiz {n}",
        }


class LaterRunner:
    """Keeps answers back until the test lets them come."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def submit(self, work: Callable[[], T], on_done: Callable[[T], None]) -> None:
        self.waiting.append(lambda: on_done(work()))

    def answer(self, number: int = 0) -> None:
        self.waiting.pop(number)()


COLUMNS = (
    Column("day", "Datum", plain("day"), 110, sort="day", descending=True),
    Column("minutes", "Minuten", plain("minutes"), 90, Align.RIGHT, sort="minutes"),
    Column("topic", "Thema", plain("topic"), 200),
    Column("place", "Ort", plain("place"), 120),
    Column("note", "Notiz", plain("note"), 200, visible=False),
)


def model_of(source: FakeSource, runner: LaterRunner) -> SqlTableModel:
    return SqlTableModel(COLUMNS, source, runner)
