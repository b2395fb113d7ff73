# ruff: noqa: SLF001 - openpyxl offers no other way to what its writer needs
"""The parts of a workbook's package, made in memory only."""

from __future__ import annotations

from io import BytesIO

from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter


class PackageWriter(ExcelWriter):
    """openpyxl's writer without its temporary files.

    Those would show what a sheet holds to whoever looks into their folder, and stay there after a
    crash; and the disk with that folder may be full.
    """

    def write_worksheet(self, ws: Worksheet) -> None:
        """Put a sheet into the package, as openpyxl's method of this name does."""
        drawing = SpreadsheetDrawing()
        drawing.charts, drawing.images = ws._charts, ws._images  # type: ignore[attr-defined]
        ws._drawing = drawing  # type: ignore[attr-defined]
        content = BytesIO()
        writer = WorksheetWriter(ws, content)
        writer.write()
        ws._rels = writer._rels  # type: ignore[attr-defined]
        self._archive.writestr(ws.path.lstrip("/"), content.getvalue())  # type: ignore[attr-defined]
        self.manifest.append(ws)
