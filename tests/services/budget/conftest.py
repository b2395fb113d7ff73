"""An open data file with a few budget lines."""

from __future__ import annotations

import pytest

from intdesk.domain.budget.appropriation import Appropriation, Change
from intdesk.domain.budget.line import BudgetLine, Carry, Direction
from intdesk.services.office_file import OfficeFile
from tests.services.conftest import office_file, template

__all__ = ["office_file", "template"]


@pytest.fixture
def lines(office_file: OfficeFile) -> dict[str, int]:
    """Return the ids of three expense lines and an income line by their accounts."""
    drafts = (
        BudgetLine(product="31510", account="527100", title="Veranstaltungen", circle="Budget"),
        BudgetLine(product="31510", account="543100", title="Geschäftsaufwand", circle="Budget"),
        BudgetLine(product="31510", account="531800", title="Zuschüsse", carry=Carry.ONE_YEAR),
        BudgetLine(
            product="31510", account="414100", title="Zuweisung", direction=Direction.INCOME
        ),
    )
    return {d.account: office_file.budget_lines.save(d).id for d in drafts}


def plan(office: OfficeFile, line: int, cents: int, *, year: int = 2026) -> int:
    """Give a line its appropriation of a year."""
    draft = Appropriation(year=year, line_id=line, change=Change.ORIGINAL, cents=cents)
    return office.appropriations.save(draft).id
