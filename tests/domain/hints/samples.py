"""What the rules of hints know in the tests."""

from __future__ import annotations

from datetime import date

from intdesk.domain.codes import CodeBook
from intdesk.domain.hints.rule import Around
from intdesk.storage.seeding import code_folder, shipped_codes

TODAY = date(2026, 11, 20)
"""A Friday."""

AROUND = Around(
    TODAY,
    CodeBook(shipped_codes(code_folder())),
    2026,
    {date(2026, 10, 31): "Reformationstag"},
)
