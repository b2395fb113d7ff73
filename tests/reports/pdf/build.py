"""Small documents for tests of the PDF base."""

from __future__ import annotations

from datetime import date

from intdesk.reports.pdf.blocks import Item
from intdesk.reports.pdf.document import Furniture, render
from intdesk.reports.pdf.xmp import DocumentInfo
from tests.reports.pdf_lint import Lint, lint

INFO = DocumentInfo("Probe", "Amt & Söhne", "Ein <Versuch>", "IntDesk 0.1", date(2026, 1, 19))


def document(*story: Item, furniture: Furniture | None = None) -> bytes:
    """Return a document with these blocks."""
    return render(story, INFO, furniture or Furniture("Links", "Rechts", "Fuß"))


def linted(*story: Item) -> Lint:
    """Return the lint of a document with these blocks; it must be clean."""
    found = lint(document(*story))
    assert found.problems == []
    return found
