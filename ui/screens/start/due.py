"""What is due today or overdue, on the first screen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from ui.context import AppContext
from ui.kit.table.source import Row
from ui.link_card import LinkCard
from ui.targets import PageId, Target, list_target

MOST_SHOWN = 5


def _text(german: str) -> str:
    return QCoreApplication.translate("start_due", german)


class DueCard(LinkCard):
    """The follow-ups that are due, each a link; hidden while there are none."""

    def __init__(self, context: AppContext) -> None:
        """Build the card; :meth:`refresh` fills it."""
        super().__init__(" ", "start_due")
        self._context = context

    def refresh(self) -> None:
        """Show what is due by today, the oldest first."""
        office = self._context.office
        query = office.follow_ups.due_query()
        count = office.lists.summary(query).count
        self.setVisible(bool(count))
        self.heading.setText(_text("Wiedervorlagen heute ({n})").format(n=count))
        self.clear_links()
        if not count:
            return
        ids = office.lists.first_ids(query, MOST_SHOWN)
        rows = office.lists.rows(query.kind, ids)
        for number, record_id in enumerate(ids):
            row = rows[record_id]
            target = Target(PageId.FOLLOW_UPS, record=record_id)
            self._add(f"start_due_{number}", str(row["title"]), target, self._since(row))
        if count > MOST_SHOWN:
            words = _text("Alle {n} zeigen").format(n=count)
            go = self._context.router.go
            self.add_more("start_due_all", words, lambda: go(list_target(query)))
        self.body.addStretch(1)

    def _add(self, name: str, text: str, target: Target, detail: str) -> None:
        self.add_link(name, text, lambda: self._context.router.go(target), detail)

    def _since(self, row: Row) -> str:
        due = date.fromisoformat(str(row["due"]))
        return overdue_words(due, self._context.clock.today())


def overdue_words(due: date, today: date) -> str:
    """Return since when something is due."""
    days = (today - due).days
    if days == 0:
        return _text("heute")
    return _text("seit gestern") if days == 1 else _text("seit {n} Tagen").format(n=days)
