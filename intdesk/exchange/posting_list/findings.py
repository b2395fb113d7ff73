"""What reading a treasury's list brings to light."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from intdesk.exchange.consultation_list.findings import RowFinding, SkippedRow
from intdesk.exchange.posting_list.fields import PostingColumn
from intdesk.exchange.posting_list.mapping import PostingMapping


@dataclass(frozen=True, slots=True)
class PostingRow:
    """A posting that can be imported, with the row it stands in.

    ``cents`` has the sign of the list, with what was spent positive where it has two columns.
    ``fingerprint`` recognises the row in a later import by what no choice of columns changes:
    account, day, amount and document. ``former`` is the mark of imports before that rule, which
    hashed every column.
    """

    sheet: str
    row: int
    product: str
    account: str
    cost_centre: str
    title: str
    day: date
    year: int
    document: str
    payee: str = field(repr=False)
    purpose: str = field(repr=False)
    cents: int
    fingerprint: str
    former: str = ""


@dataclass(frozen=True, slots=True)
class PostingSheet:
    """One sheet: its columns if it holds a list, its blank rows, and why it was passed over."""

    title: str
    columns: tuple[PostingColumn, ...] = ()
    blank: int = 0
    passed_over: str = ""


@dataclass(frozen=True, slots=True)
class PostingReading:
    """All that a list says, before anything is written.

    ``signature`` recognises the headings, so that a mapping can be remembered for them;
    ``missing`` are the fields without which nothing can be imported. ``split`` tells that the
    list has a column for what was spent and one for what was received, so that signs are known.
    """

    name: str
    signature: str
    sheets: tuple[PostingSheet, ...]
    rows: tuple[PostingRow, ...]
    skipped: tuple[SkippedRow, ...]
    problems: tuple[RowFinding, ...]
    hints: tuple[RowFinding, ...]
    mapping: PostingMapping
    missing: tuple[str, ...] = ()
    split: bool = False

    @property
    def blank(self) -> int:
        """Return how many blank rows lie within the lists."""
        return sum(sheet.blank for sheet in self.sheets)
