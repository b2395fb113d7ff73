"""The protocol as a table: as the window shows it, and as a file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from intdesk.domain.dates import format_moment
from intdesk.domain.office import Office
from intdesk.exchange.list_export import TABLES, ExportColumn, ExportSheet
from intdesk.output import by_ending
from intdesk.sheets.cells import CellKind
from intdesk.sheets.document import Document
from intdesk.storage.repositories.protocol import ProtocolEntry
from intdesk.texts.protocol import HEADS, TITLE, detail_words, event_words
from intdesk.texts.report import marks_text

Row = tuple[str, str, str, str]


def rows_of(entries: Sequence[ProtocolEntry]) -> list[Row]:
    """Return moment, person, event and details of each entry in words."""
    return [
        (format_moment(e.moment), e.actor, event_words(e.event), detail_words(e.details))
        for e in entries
    ]


def write_protocol(path: Path, rows: Sequence[Row], office: Office, moment: datetime) -> int:
    """Write rows as xlsx or csv, as the ending says, replacing what is there; raises OutputError.

    Returns how many rows there are.
    """
    export = by_ending(path, TABLES)
    columns = [ExportColumn(head, CellKind.TEXT) for head in HEADS]
    marks = marks_text(internal=True, demonstration=office.demonstration)
    sheet = ExportSheet(columns, Document(TITLE, office.name, moment, marking=marks))
    return export(path, sheet, rows, overwrite=True)
