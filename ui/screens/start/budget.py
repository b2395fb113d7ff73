"""What is left of the year's money, on the first screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.budget.line import Direction
from intdesk.domain.changes import Kind
from intdesk.domain.listing import Filter, ListQuery, fiscal_filter
from intdesk.domain.money import format_euros
from ui.context import AppContext
from ui.kit.kpi import KpiCard
from ui.kit.labels import TextStyle, label
from ui.kit.layout import WIDE_GAP, FlowRow, Section
from ui.targets import PageId, Target, list_target


def _text(german: str) -> str:
    return QCoreApplication.translate("start_budget", german)


class BudgetTile(Section):
    """Available, booked and committed of all expense lines; hidden in an office without lines."""

    def __init__(self, context: AppContext) -> None:
        """Build the tiles; :meth:`refresh` fills them."""
        super().__init__(" ", name="start_budget")
        self._context = context
        self._short = label("", TextStyle.DANGER, name="start_budget_short", wrap=True)
        self.cards = {
            "available": KpiCard("start_budget_available", _text("Verfügbar")),
            "ordered": KpiCard("start_budget_ordered", _text("Gebucht")),
            "committed": KpiCard("start_budget_committed", _text("Gebunden")),
        }
        for name, card in self.cards.items():
            card.clicked.connect(lambda _=False, n=name: self._open(n))
        self.body.addWidget(self._short)
        self.body.addWidget(FlowRow(*self.cards.values(), spacing=WIDE_GAP, uniform=True))
        self.hide()

    def refresh(self) -> None:
        """Add up the chosen fiscal year; without budget lines nothing is counted."""
        office, year = self._context.office, self._context.year.year
        there = office.lists.summary(ListQuery(Kind.BUDGET_LINE)).count
        found = office.budget.year(year) if there else None
        rows = found.rows_of(Direction.EXPENSE) if found is not None else ()
        self.setVisible(bool(rows))
        if found is None or not rows:
            return
        now, before = found.total(Direction.EXPENSE), found.total_before(Direction.EXPENSE)
        self.heading.setText(_text("Haushalt {year}").format(year=year))
        granted = format_euros(now.frame)
        last = _text("Vorjahr {cents}").format(cents=format_euros(before.ordered))
        self.cards["available"].set_value(
            format_euros(now.available), _text("von {cents}").format(cents=granted)
        )
        self.cards["ordered"].set_value(
            format_euros(now.ordered), last if before.ordered else ""
        )  # fmt: skip
        self.cards["committed"].set_value(format_euros(now.committed))
        short = [name for name, one in found.circles.items() if one.available < 0]
        short += [
            row.line.title for row in rows if not row.line.circle and row.now.available < 0
        ]  # fmt: skip
        self._short.setText(_text("Überzogen: {names}").format(names=", ".join(short)))
        self._short.setVisible(bool(short))

    def _open(self, name: str) -> None:
        kind = {"ordered": Kind.POSTING, "committed": Kind.COMMITMENT}.get(name)
        if kind is None:
            self._context.router.go(Target(PageId.BUDGET))
            return
        filters = [fiscal_filter(self._context.year.year)]
        if kind is Kind.COMMITMENT:
            filters.append(Filter("state", ("open",)))
        self._context.router.go(list_target(ListQuery(kind, filters=tuple(filters))))
