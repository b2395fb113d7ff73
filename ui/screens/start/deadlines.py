"""Deadlines of all areas, on the first screen: what is overdue first, then what comes."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from intdesk.domain.desk_calendar import CalendarItem, ItemKind
from intdesk.domain.period import Period
from ui.context import AppContext
from ui.link_card import LinkCard
from ui.targets import PAGE_OF_KIND, PageId, Target

MOST_SHOWN = 5
AHEAD, BEHIND = timedelta(30), timedelta(180)
SHOWN = frozenset({ItemKind.DEADLINE, ItemKind.CONTACT})


def _text(german: str) -> str:
    return QCoreApplication.translate("start_deadlines", german)


class DeadlineCard(LinkCard):
    """The next deadlines and planned contacts, each a link; hidden while there are none."""

    def __init__(self, context: AppContext) -> None:
        """Build the card; :meth:`refresh` fills it."""
        super().__init__(_text("Fristen und geplante Kontakte"), "start_deadlines")
        self._context = context

    def refresh(self) -> None:
        """Show what is open: overdue ones of half a year, those of the next 30 days."""
        today = self._context.clock.today()
        calendar = self._context.office.desk_calendar
        items = [i for i in calendar.items(Period(today - BEHIND, today + AHEAD), SHOWN)
                 if not i.settled]  # fmt: skip
        self.setVisible(bool(items))
        self.clear_links()
        for number, item in enumerate(items[:MOST_SHOWN]):
            if item.link is not None:
                kind, record_id = item.link
                target = Target(PAGE_OF_KIND[kind], record=record_id)
                self._add(f"start_deadline_{number}", item.title, target, when(item, today))
        rest = len(items) - MOST_SHOWN
        words = _text("Im Kalender zeigen")
        if rest > 0:
            words = _text("{n} weitere im Kalender").format(n=rest)
        calendar_today = Target(PageId.CALENDAR, day=today)
        go = self._context.router.go
        self.add_more("start_deadlines_all", words, lambda: go(calendar_today))
        self.body.addStretch(1)

    def _add(self, name: str, text: str, target: Target, detail: str) -> None:
        self.add_link(name, text, lambda: self._context.router.go(target), detail)


def when(item: CalendarItem, today: date) -> str:
    """Return how far a deadline is, or since when it is over."""
    left = (item.day - today).days
    if left < -1:
        return _text("seit {n} Tagen überfällig").format(n=-left)
    near = {-1: _text("seit gestern überfällig"), 0: _text("heute"), 1: _text("morgen")}
    return near.get(left) or _text("noch {n} Tage").format(n=left)
