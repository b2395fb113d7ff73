"""New recovery sheets: their codes, and the PDF to print before anything depends on them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from intdesk.domain.access import Sheets, SlotKind
from intdesk.domain.recovery_code import draw_code
from intdesk.output import write_bytes


def draw_sheets() -> Sheets:
    """Return two new codes by chance; they open nothing yet."""
    return Sheets(draw_code(), draw_code())


def both(sheets: Sheets) -> dict[SlotKind, str]:
    """Return the codes of both sheets by kind."""
    return {SlotKind.RECOVERY: sheets.recovery, SlotKind.SEALED: sheets.sealed}


def write_sheets(
    path: Path,
    codes: Mapping[SlotKind, str],
    file: tuple[str, Path],
    day: date,
    *,
    overwrite: bool = False,
) -> None:
    """Write a PDF with a page for each code; ``file`` is the office's name and its data file.

    Raises ``OutputError``.
    """
    from intdesk.reports.recovery_sheet import RecoverySheet, render_sheets

    office, data_file = file
    pages = [RecoverySheet(kind, code, office, data_file.name, day) for kind, code in codes.items()]
    write_bytes(path, render_sheets(pages), overwrite=overwrite, private=True)
