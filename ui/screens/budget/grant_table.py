"""The grants of a fiscal year in the overview of the budget."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal

from intdesk.domain.dates import format_day
from intdesk.domain.grants.grant import DEADLINES, Deadline, Grant
from intdesk.domain.money import format_euros
from intdesk.texts.grants import DEADLINE_WORDS
from ui.kit.layout import Card
from ui.screens.budget.grant_section import EurosTable
from ui.sentences import shown_word

if TYPE_CHECKING:
    from intdesk.services.grants.figures import GrantView

_DEADLINE, _DEADLINE_WIDTH = 5, 280
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _text(german: str) -> str:
    return QCoreApplication.translate("grant_table", german)


def next_deadline(grant: Grant, today: date) -> str:
    """Return what is due next, or what is overdue and not handed in."""
    days = [
        (day, deadline)
        for deadline in DEADLINES
        if deadline is not Deadline.RETENTION
        and (day := getattr(grant, deadline)) is not None
        and (day >= today or deadline is Deadline.PROOF)
    ]
    if grant.closed_on is not None or not days:
        return ""
    day, deadline = min(days)
    return f"{shown_word(DEADLINE_WORDS[deadline])} {format_day(day)}"


class GrantTable(Card):
    """Approved, spent, due and received by grant, with the next deadline; one opens by Enter."""

    opened = Signal(int)

    def __init__(self) -> None:
        """Make an empty table."""
        super().__init__(_text("Zuwendungen in Euro"), name="budget_grants_card")
        heads = (
            _text("Zuwendung"), _text("bewilligt"), _text("Ausgaben"), _text("steht zu"),
            _text("erhalten"), _text("Nächste Frist"),
        )  # fmt: skip
        self.table = EurosTable("budget_grants", heads, _text("Zuwendungen in Euro"))
        self.table.setColumnWidth(_DEADLINE, _DEADLINE_WIDTH)
        if (head := self.table.horizontalHeaderItem(_DEADLINE)) is not None:
            head.setTextAlignment(LEFT)
        self.table.activated.connect(lambda index: self.opened.emit(self._ids[index.row()]))
        self._ids: list[int] = []
        self.body.addWidget(self.table)

    def show_grants(self, views: Sequence[GrantView], year: int, today: date) -> None:
        """Show the grants whose period touches a year."""
        these = [view for view in views if view.grant.touches(year)]
        self._ids = [view.grant.id for view in these]
        rows = []
        for view in these:
            proof = view.proof
            granted = view.grant.notice_day is not None
            approved, due = (proof.approved, proof.due) if granted else (None, None)
            cents = (approved, proof.costs, due, proof.received)
            euros = ("" if n is None else format_euros(n, symbol=False) for n in cents)
            title = view.grant.title
            shown = title if granted else _text("{title} (beantragt)").format(title=title)
            rows.append((shown, *euros, next_deadline(view.grant, today)))
        self.table.show_rows(rows)
        for row in range(len(rows)):
            if (item := self.table.item(row, _DEADLINE)) is not None:
                item.setTextAlignment(LEFT)
        self.setVisible(bool(rows))
