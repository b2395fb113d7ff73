"""What reading a contact list brings to light."""

from __future__ import annotations

from dataclasses import dataclass, field

from intdesk.domain.contact import Contact
from intdesk.exchange.consultation_list.findings import RowFinding, SkippedRow
from intdesk.exchange.contact_list.fields import ContactColumn
from intdesk.exchange.contact_list.mapping import ContactMapping

CARDS = "cards"
"""The signature of a file of address cards."""


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A contact that can be imported, with the row or the number of the card it stands in.

    ``organisations`` are the names of the bodies of its roles, in their order (empty: none).
    ``fingerprint`` recognises the row in a later import.
    """

    sheet: str
    row: int
    draft: Contact = field(repr=False)
    organisations: tuple[str, ...] = field(repr=False)
    fingerprint: str


@dataclass(frozen=True, slots=True)
class UnknownKind:
    """A text of the column of kinds without a code, and how often it stands in the list."""

    text: str
    count: int


@dataclass(frozen=True, slots=True)
class ContactSheet:
    """One sheet: its columns if it holds a list, its blank rows, and why it was passed over."""

    title: str
    columns: tuple[ContactColumn, ...] = ()
    blank: int = 0
    passed_over: str = ""


@dataclass(frozen=True, slots=True)
class ContactReading:
    """All that a list says, before anything is written.

    ``signature`` recognises the headings, so that a mapping can be remembered for them.
    ``nameless`` tells that no column names a contact; such a list cannot be imported.
    """

    name: str
    signature: str
    sheets: tuple[ContactSheet, ...]
    rows: tuple[ContactRow, ...]
    skipped: tuple[SkippedRow, ...]
    problems: tuple[RowFinding, ...]
    hints: tuple[RowFinding, ...]
    unknown_kinds: tuple[UnknownKind, ...]
    mapping: ContactMapping
    nameless: bool = False

    @property
    def blank(self) -> int:
        """Return how many blank rows lie within the lists."""
        return sum(sheet.blank for sheet in self.sheets)
