"""A budget line for each test that asks for one."""

from __future__ import annotations

import pytest

from intdesk.domain.budget.appropriation import Appropriation, Change
from intdesk.domain.budget.line import BudgetLine
from tests.ui.office import Office


@pytest.fixture
def line(office: Office) -> int:
    """Return an expense line with 100 Euro in this year."""
    draft = BudgetLine(product="31510", account="527100", title="Veranstaltungen", circle="Kreis")
    made = office.services.budget_lines.save(draft).id
    entry = Appropriation(year=2026, line_id=made, change=Change.ORIGINAL, cents=10_000)
    office.services.appropriations.save(entry)
    return made
