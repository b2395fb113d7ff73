"""What reading a list brings to light; nothing in here names a person."""

from __future__ import annotations

from dataclasses import dataclass, field

from intdesk.domain.consultation import Consultation
from intdesk.exchange.consultation_list.fields import Column, ListField
from intdesk.exchange.consultation_list.mapping import Mapping


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A consultation that can be imported, with the row it stands in.

    ``referral`` names the body that the person was referred to (or is empty); ``fingerprint``
    recognises the row in a later import by its kept columns.
    """

    sheet: str
    row: int
    draft: Consultation = field(repr=False)
    referral: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that is no consultation; ``reason`` is a code of ``texts.import_reasons``."""

    sheet: str
    row: int
    reason: str


@dataclass(frozen=True, slots=True)
class RowFinding:
    """A fault that keeps a row out (a problem) or a remark on a row that goes in (a hint).

    ``field`` of a problem is ``date``, ``duration`` or ``topic``; of a hint a list field.
    ``value`` is the text of that cell.
    """

    sheet: str
    row: int
    field: str
    reason: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Spelling:
    """A spelling of a code field, how often it stands in the list, and what it was taken for.

    Without codes it is unknown and waits to be mapped; ``sure`` is false for a guess.
    """

    field: ListField
    text: str
    count: int
    codes: tuple[str, ...]
    sure: bool


@dataclass(frozen=True, slots=True)
class SheetFinding:
    """One sheet: its columns if it holds a list, its blank rows, and why it was passed over."""

    title: str
    columns: tuple[Column, ...] = ()
    blank: int = 0
    passed_over: str = ""


@dataclass(frozen=True, slots=True)
class ListReading:
    """All that a list says, before anything is written.

    ``signature`` recognises the list's headings, so that a mapping can be remembered for them.
    ``missing`` are required fields without a column; such a list cannot be imported.
    ``identities`` tells whether new and known persons were marked by a column of names.
    """

    name: str
    signature: str
    sheets: tuple[SheetFinding, ...]
    drafts: tuple[DraftRow, ...]
    skipped: tuple[SkippedRow, ...]
    problems: tuple[RowFinding, ...]
    hints: tuple[RowFinding, ...]
    spellings: tuple[Spelling, ...]
    missing: tuple[ListField, ...]
    mapping: Mapping
    identities: bool

    @property
    def blank(self) -> int:
        """Return how many blank rows lie within the lists."""
        return sum(sheet.blank for sheet in self.sheets)

    @property
    def unknown(self) -> tuple[Spelling, ...]:
        """Return the spellings that no code was found for."""
        return tuple(spelling for spelling in self.spellings if not spelling.codes)

    @property
    def identity_columns(self) -> tuple[str, ...]:
        """Return the headings of the columns that name people and are not stored."""
        return tuple(
            dict.fromkeys(
                column.heading
                for sheet in self.sheets
                for column in sheet.columns
                if column.field is ListField.IDENTITY
            )
        )
