"""Contact lists for tests."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from intdesk.exchange.contact_list.findings import ContactReading
from intdesk.exchange.contact_list.list_reader import read_contact_list
from intdesk.exchange.contact_list.mapping import ContactMapping
from intdesk.sheets.reader_types import Cell, Sheet, Workbook, trimmed
from tests.exchange.consultation_list.builders import book


def sheet(*rows: Sequence[Cell], title: str = "Adressen") -> Sheet:
    """Return a sheet; an empty row is a blank one."""
    numbered = (trimmed(n, tuple(row)) for n, row in zip(count(1), rows, strict=False))
    return Sheet(title, tuple(row for row in numbered if row is not None))


def read(*rows: Sequence[Cell], mapping: ContactMapping | None = None) -> ContactReading:
    """Return what a list of these rows says."""
    workbook = Workbook("a.xlsx", (sheet(*rows),))
    return read_contact_list(workbook, book(), mapping or ContactMapping(), lambda _a, _b: None)
