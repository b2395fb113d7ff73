"""The protocol of erasures as accessible PDF and as workbook."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import intdesk
from intdesk.domain.office import Office
from intdesk.domain.retention import Erasure
from intdesk.exchange.list_export import TABLES, ExportColumn, ExportSheet
from intdesk.output import by_ending, write_bytes
from intdesk.sheets.cells import CellKind
from intdesk.sheets.document import Document
from intdesk.texts.report import marks_text
from intdesk.texts.retention import PROTOCOL_HEADS, PROTOCOL_TITLE, protocol_rows


def write_erasures(path: Path, entries: Sequence[Erasure], office: Office, moment: datetime) -> int:
    """Write the protocol as pdf, xlsx or csv, as the ending says, replacing what is there.

    Returns how many entries there are. Raises ``OutputError``.
    """
    rows = protocol_rows(entries)
    marks = marks_text(internal=True, demonstration=office.demonstration)
    if path.suffix.lower() == ".pdf":
        from intdesk.reports.list_pdf import PrintedColumn, PrintedList, render_list

        printed = PrintedList(
            title=PROTOCOL_TITLE,
            office=office.name,
            made_on=moment.date(),
            program=f"IntDesk {intdesk.__version__}",
            columns=[PrintedColumn(head, number=False) for head in PROTOCOL_HEADS],
            rows=[list(row) for row in rows],
            selection=(),
            marks=marks,
        )
        write_bytes(path, render_list(printed, lambda _done, _total: None), overwrite=True)
        return len(rows)
    export = by_ending(path, TABLES, ".pdf")
    columns = [ExportColumn(head, CellKind.TEXT) for head in PROTOCOL_HEADS]
    sheet = ExportSheet(columns, Document(PROTOCOL_TITLE, office.name, moment, marking=marks))
    return export(path, sheet, rows, overwrite=True)
