"""Codes of new sheets, and their file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from intdesk.domain.recovery_code import parse_code
from intdesk.errors import OutputError
from intdesk.services.recovery_sheets import both, draw_sheets, write_sheets
from tests.reports.pdf_lint import lint


def test_codes_are_drawn_by_chance() -> None:
    first, second = draw_sheets(), draw_sheets()
    assert len({parse_code(c) for s in (first, second) for c in (s.recovery, s.sealed)}) == 4


def test_sheets_are_written_once(tmp_path: Path) -> None:
    path = tmp_path / "Blätter.pdf"
    sheets = draw_sheets()
    file = "Stadt Musterau", tmp_path / "Musterau.intdesk"
    write_sheets(path, both(sheets), file, date(2026, 11, 27))
    words = lint(path.read_bytes()).words()
    assert all(group in words for group in (sheets.recovery + "-" + sheets.sealed).split("-"))
    assert "Musterau.intdesk" in words
    assert str(tmp_path) not in words
    with pytest.raises(OutputError):
        write_sheets(path, both(sheets), file, date(2026, 11, 27))
    write_sheets(path, both(sheets), file, date(2026, 11, 27), overwrite=True)
