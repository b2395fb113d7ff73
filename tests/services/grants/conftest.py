"""An open data file with budget lines and a grant."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from intdesk.domain.budget.posting import Posting, Share
from intdesk.domain.grants.grant import Grant, PlanLine, Side
from intdesk.services.office_file import OfficeFile
from tests.services.budget.conftest import lines
from tests.services.conftest import office_file, template

__all__ = ["lines", "office_file", "template"]

BEGIN, END = date(2026, 1, 1), date(2026, 12, 31)
DRAFT = Grant(
    title="Sprache im Quartier", funder="Land Niedersachsen", number="43.1-2026/17",
    notice_day=date(2025, 12, 12), begin=BEGIN, end=END, rate=Fraction(4, 5), own_permille=100,
    plan=(
        PlanLine(0, "Honorare", Side.COST, 600_000), PlanLine(0, "Sachkosten", Side.COST, 400_000),
        PlanLine(0, "Zuwendung des Landes", Side.GRANT, 800_000),
        PlanLine(0, "Eigenmittel", Side.OWN, 200_000),
    ),
    proof_due=date(2027, 6, 30),
)  # fmt: skip


@pytest.fixture
def grant(office_file: OfficeFile) -> Grant:
    """Return a saved grant."""
    return office_file.grants.get(office_file.grants.save(DRAFT).id)


def place(grant: Grant, title: str) -> int:
    """Return the number of a position."""
    return next(line.id for line in grant.plan if line.title == title)


def book(
    office: OfficeFile, line: int, cents: int, plan_line: int | None, document: str = "R 1",
    day: date = date(2026, 3, 2),
) -> int:  # fmt: skip
    """Save a paid posting of one share and return its id."""
    draft = Posting(
        year=day.year, day=day, payee="VHS", purpose="Kurs", document=document, paid_on=day,
        shares=(Share(line, cents, None, plan_line),),
    )  # fmt: skip
    return office.postings.save(draft).id
