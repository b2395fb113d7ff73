"""What the workbooks about goals have in common: their head, their cells, their bytes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from io import BytesIO
from typing import Any

from openpyxl import Workbook

from intdesk.domain.status_light import Light
from intdesk.sheets.cells import FORMATS, STORED, CellKind
from intdesk.sheets.document import Document
from intdesk.sheets.light_fills import LIGHT_FILLS
from intdesk.sheets.writer import SheetRows, save_workbook
from intdesk.sheets.writer_report import Entry
from intdesk.texts.target_labels import LIGHT_WORDS

_PERCENT = "0\\ %"


@dataclass(frozen=True, slots=True)
class BookHead:
    """Title, what it is about, whose it is, and the marking of each page."""

    title: str
    subtitle: str
    office: str
    made_on: date
    marking: str

    def document(self) -> Document:
        """Return what stands in the properties and on each page."""
        made_at = datetime.combine(self.made_on, time(), UTC)
        creator = self.office or self.title
        return Document(self.title, creator, made_at, self.subtitle, self.marking)


def entry(value: Any, kind: CellKind = CellKind.TEXT) -> Entry:  # noqa: ANN401 - as the kind says
    """Return a cell of a kind; ``None`` leaves it empty."""
    if value is None or kind is CellKind.TEXT:
        return Entry(value or "")
    return Entry(STORED[kind](value), FORMATS[kind])


def percent(value: int | None) -> Entry:
    """Return a degree in whole percent, empty where none can be told."""
    return Entry("") if value is None else Entry(value / 100, _PERCENT)


def light(found: Light, words: str = "") -> Entry:
    """Return a status light in words with its colour behind them."""
    return Entry(words or LIGHT_WORDS[found], fill=LIGHT_FILLS[found])


def counts(found: Sequence[int]) -> list[Entry]:
    """Return whole numbers."""
    return [entry(count, CellKind.NUMBER) for count in found]


def saved(workbook: Workbook, *filled: SheetRows) -> bytes:
    """Return the bytes of a workbook, with the rows of its data sheets."""
    stream = BytesIO()
    save_workbook(workbook, stream, filled)
    return stream.getvalue()
