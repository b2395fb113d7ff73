"""The screen of working time: week, list, year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QRegularExpression
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget

from intdesk.domain.bulk_edit import setting
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.work_entry import with_activity
from ui.bulk_ways import BulkWay, Change
from ui.check_filter import check_field
from ui.context import AppContext
from ui.kit.buttons import Button, ButtonKind, secondary
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.screens.work_entries.columns import work_entry_columns
from ui.screens.work_entries.form import WorkEntryEntry
from ui.screens.work_entries.week import WeekView
from ui.screens.work_entries.year import YearView
from ui.targets import PageId, Target

WEEK, LIST, YEAR = "week", "list", "year"
_LIST_BUTTONS = QRegularExpression("^work_entries_(export|print)$")


def _text(german: str) -> str:
    return QCoreApplication.translate("work_entries", german)


def work_entry_spec() -> ListSpec:
    """Return what the list of working time is made of."""
    return ListSpec(
        kind=Kind.WORK_ENTRY,
        name="work_entries",
        title=_text("Arbeitszeit"),
        icon="clock",
        fields=tuple(work_entry_columns()),
        filters=("activity", "function", "task_group", "day", "minutes"),
        search=_text("Suchen: Tätigkeit, Beschreibung …"),
        one=_text("Tätigkeit"),
        many=_text("Tätigkeiten"),
        nothing=_text("In diesem Jahr ist noch keine Tätigkeit erfasst."),
        first=_text("Tätigkeit erfassen"),
        more_filters=lambda _context: [check_field(Kind.WORK_ENTRY)],
        bulk=("activity", "function", "task_group", "description"),
    )


class WorkEntryPage(RecordPage):
    """Everything that takes time and is no consultation; consultations flow into the week."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen; it begins with the week."""
        super().__init__(context, work_entry_spec(), WorkEntryEntry(context))
        self._show_view()

    def arrive(self, target: Target) -> None:
        """Show the list where one is asked for, else the view that was shown last."""
        if target.query is not None:
            self._choose(LIST)
        elif target.part in self._segments:
            self._choose(target.part)
        super().arrive(target)
        if target.query is None and not target.create and not target.record:
            self._focus_view()

    def beside(self) -> QWidget:
        """Return week, list and year, one at a time."""
        self.week = WeekView(self.context)
        self.year = YearView(self.context)
        self._views = QStackedWidget()
        for view in (self.week, self.list, self.year):
            self._views.addWidget(view)
        self.week.opened.connect(self.open_record)
        return self._views

    def more_buttons(self) -> Sequence[Button]:
        """Return the choice of the view, and the ways to appointments and month sheet."""
        words = {WEEK: self.tr("Woche"), LIST: self.tr("Liste"), YEAR: self.tr("Jahr")}
        self._segments = {
            key: Button(f"work_{key}", text, ButtonKind.SEGMENT) for key, text in words.items()
        }
        group = QButtonGroup(self)
        for button in self._segments.values():
            group.addButton(button)
        self._segments[WEEK].setChecked(True)
        group.buttonClicked.connect(self._on_segment)
        self._sheet = secondary("work_month", self.tr("Tätigkeitsnachweis …"), "file-text")
        self._sheet.clicked.connect(self._go_to_sheet)
        bring = secondary("work_appointments", self.tr("Termine übernehmen …"), "calendar-days")
        bring.clicked.connect(lambda: self.context.router.go(Target(PageId.APPOINTMENTS)))
        return *self._segments.values(), bring, self._sheet

    def bulk_ways(self) -> Sequence[BulkWay]:
        """Return the fields; with an activity, function and task group follow."""
        return [
            replace(way, change=self._with_activity) if way.field.field == "activity" else way
            for way in super().bulk_ways()
        ]

    def _with_activity(self, value: str) -> Change:
        codes = self.context.codes
        if not value:
            return setting("activity", value)
        return lambda draft: with_activity(draft, value, codes)

    def concerns(self, changes: Changes) -> bool:
        """Refresh for the profile and what flows in, too: they are part of week and year."""
        more = {
            Kind.CONSULTATION, Kind.INTERACTION, Kind.OFFICE, Kind.IMPORT_BATCH, Kind.EVENT,
            Kind.TALK,
        }  # fmt: skip
        return super().concerns(changes) or bool(changes.kinds & more)

    def refresh(self) -> None:
        """Show all views as things are now."""
        super().refresh()
        self.week.refresh()
        self.year.refresh()

    def focus_search(self) -> None:
        """Put the cursor into the search field of the list."""
        self._choose(LIST)
        super().focus_search()

    def _choose(self, view: str) -> None:
        self._segments[view].setChecked(True)
        self._show_view()

    def _on_segment(self) -> None:
        self._show_view()
        self._focus_view()

    def _show_view(self) -> None:
        """Show the chosen view; only the list has the panel beside it all the time."""
        chosen = next(key for key, button in self._segments.items() if button.isChecked())
        self._views.setCurrentIndex((WEEK, LIST, YEAR).index(chosen))
        self.sides.fold(folded=chosen != LIST)
        for button in self.findChildren(Button, _LIST_BUTTONS):
            button.setVisible(chosen == LIST)

    def _focus_view(self) -> None:
        view = self._views.currentWidget()
        if view is self.week:
            self.week.focus_first()
        elif view is self.year:
            self.year.first_focus().setFocus()
        elif self.sides.narrow:
            self.list.view.setFocus()
        else:
            self.panel.focus_first()

    def _on_saved(self, record_id: int, new: bool) -> None:  # noqa: FBT001 - a signal's value
        if self._views.currentWidget() is self.list:
            super()._on_saved(record_id, new)
        elif new:
            self.panel.focus_first()
        else:
            self._on_closed()

    def _on_closed(self) -> None:
        self.sides.show_content()
        self._focus_view()

    def _go_to_sheet(self) -> None:
        """Go to the month sheet of the month that is shown."""
        month = self.week.month
        self.context.router.go(Target(PageId.REPORTS, part=f"month:{month:%Y-%m}"))
