"""Deadlines of all areas, on the first screen: what is overdue first, then what comes."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from intdesk.domain.dates import WEEKDAYS_SHORT, format_day
from intdesk.domain.desk_calendar import CalendarItem, ItemKind
from intdesk.domain.period import Period
from ui.clearing import clear_after_heading
from ui.context import AppContext
from ui.kit.buttons import CHIP_HEIGHT, Button, ButtonKind
from ui.kit.layout import Card, FlowRow
from ui.sentences import shown_word
from ui.targets import PAGE_OF_KIND, PageId, Target

MOST_SHOWN = 5
AHEAD, BEHIND = timedelta(30), timedelta(180)
SHOWN = frozenset({ItemKind.DEADLINE, ItemKind.CONTACT})


def _text(german: str) -> str:
    return QCoreApplication.translate("start_deadlines", german)


class DeadlineCard(Card):
    """The next deadlines and planned contacts, each a link; hidden while there are none."""

    def __init__(self, context: AppContext) -> None:
        """Build the card; :meth:`refresh` fills it."""
        super().__init__(_text("Fristen und geplante Kontakte"), name="start_deadlines")
        self._context = context
        self.body.setSpacing(4)

    def refresh(self) -> None:
        """Show what is open: overdue ones of half a year, those of the next 30 days."""
        today = self._context.clock.today()
        calendar = self._context.office.desk_calendar
        items = [i for i in calendar.items(Period(today - BEHIND, today + AHEAD), SHOWN)
                 if not i.settled]  # fmt: skip
        self.setVisible(bool(items))
        clear_after_heading(self.body)
        for number, item in enumerate(items[:MOST_SHOWN]):
            if item.link is not None:
                kind, record_id = item.link
                target = Target(PAGE_OF_KIND[kind], record=record_id)
                self._add(f"start_deadline_{number}", said(item, today), target)
        rest = len(items) - MOST_SHOWN
        words = _text("Im Kalender zeigen")
        if rest > 0:
            words = _text("{n} weitere im Kalender").format(n=rest)
        self._add("start_deadlines_all", words, Target(PageId.CALENDAR, day=today))
        self.body.addStretch(1)

    def _add(self, name: str, text: str, target: Target) -> None:
        button = Button(name, text.replace("&", "&&"), ButtonKind.LINK)
        button.setAccessibleName(text)
        button.setMinimumHeight(CHIP_HEIGHT)
        button.clicked.connect(lambda: self._context.router.go(target))
        self.body.addWidget(FlowRow(button))


def said(item: CalendarItem, today: date) -> str:
    """Return a deadline with its day, and whether it is over."""
    day = f"{shown_word(WEEKDAYS_SHORT[item.day.weekday()])}, {format_day(item.day)}"
    left = (item.day - today).days
    if left < 0:
        when = _text("seit {day} überfällig").format(day=format_day(item.day))
    elif left == 0:
        when = _text("heute")
    elif left == 1:
        when = _text("morgen")
    else:
        when = _text("{day}, noch {n} Tage").format(day=day, n=left)
    return f"{item.title} · {when}"
