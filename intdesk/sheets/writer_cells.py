"""Single cells of an output sheet: text that stays text."""

from __future__ import annotations

from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from intdesk.sheets.cells import clean_text, escape_like_excel, looks_like_formula


def put_text(sheet: Worksheet, row: int, column: int, text: str) -> Cell:
    """Write text that no spreadsheet takes for a formula, an error or a number."""
    plain = clean_text(text)
    cell = sheet.cell(row, column, escape_like_excel(plain))
    cell.data_type = "s"
    cell.quotePrefix = looks_like_formula(plain)
    return cell
