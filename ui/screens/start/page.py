"""The first screen: what is due today, the chosen year, and what to do in an empty office."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intdesk.domain.changes import Changes
from intdesk.domain.chart import ChartSpec
from intdesk.domain.month_count import MonthCount
from ui.context import AppContext
from ui.kit.buttons import Button, ButtonKind, primary, secondary
from ui.kit.chart_view import ChartView
from ui.kit.kpi import KpiCard
from ui.kit.labels import TextStyle, label
from ui.kit.layout import WIDE_GAP, Card, FlowRow, PageHeader, ScrollPage
from ui.kit.segments import Segments
from ui.page import Page
from ui.report_check_card import ReportCheckCard
from ui.screens.start.backups import BackupOverview
from ui.screens.start.budget import BudgetTile
from ui.screens.start.coming import ComingCard
from ui.screens.start.deadlines import DeadlineCard
from ui.screens.start.due import DueCard
from ui.screens.start.figures import (
    KeyFigure,
    case_figures,
    key_figures,
    month_chart,
    month_titles,
    topic_chart,
)
from ui.screens.start.first_steps import FirstStepsCard
from ui.screens.start.goals import GoalTile
from ui.screens.start.new_year import NewYearBanner
from ui.screens.start.retention import RetentionNotice
from ui.targets import FIRST_STEPS, PageId, Target

CHART_WIDTH = 380
YEAR_PART = "year"
"""The part of the screen of working time that compares planned and actual shares."""


class StartPage(Page):
    """Today and the chosen year at a glance; every figure opens the list behind it."""

    def __init__(self, context: AppContext) -> None:
        """Build the page and show the chosen year."""
        super().__init__(context, "start_page", QCoreApplication.translate("start", "Start"))
        self._targets: dict[str, Target] = {}
        self._bars: dict[str, list[list[Target]]] = {}
        self._month_count = MonthCount.CONSULTATIONS
        area = ScrollPage("start_scroll")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self._header = PageHeader(" ")
        self.record = primary("start_record", self.tr("Beratung erfassen"), "plus")
        self.record.clicked.connect(
            lambda: context.router.go(Target(PageId.CONSULTATIONS, create=True))
        )
        report = secondary("start_report", self.tr("Bericht erstellen"), "file-text")
        report.clicked.connect(lambda: context.router.go(Target(PageId.REPORTS)))
        self._header.add_action(report)
        self._header.add_action(self.record)
        area.body.addWidget(self._header)
        self._backups = BackupOverview(context)
        area.body.addWidget(self._backups.banner)
        self._new_year = NewYearBanner(context)
        area.body.addWidget(self._new_year)
        self._steps = FirstStepsCard(context)
        area.body.addWidget(self._steps)
        self._goals = GoalTile(context)
        self._budget = BudgetTile(context)
        self._year = self._year_view()
        self._empty = self._empty_view()
        self._due = DueCard(context)
        self._retention = RetentionNotice(context)
        self._deadlines = DeadlineCard(context)
        self._coming = ComingCard(context)
        self._today = FlowRow(
            self._due, self._deadlines, self._coming, spacing=WIDE_GAP, uniform=True
        )
        self._checks = ReportCheckCard(context, "start_checks")
        for part in (
            self._today, self._retention, self._year, self._goals, self._budget, self._checks,
            self._empty, self._backups,
        ):  # fmt: skip
            area.body.addWidget(part)
        area.body.addStretch(1)
        self.refresh()

    def arrive(self, target: Target) -> None:
        """Put the focus on the main button, or show the first steps."""
        if target.part == FIRST_STEPS:
            self._steps.open()
        else:
            self.record.setFocus()

    def create_record(self) -> None:
        """Begin a consultation."""
        self.record.click()

    def concerns(self, changes: Changes) -> bool:
        """Everything counts here: planned contacts are among the deadlines."""
        return bool(changes.kinds)

    def refresh(self) -> None:
        """Show the figures of the chosen year."""
        context = self.context
        self._backups.refresh()
        self._new_year.refresh()
        year = context.year.year
        name = context.office.office.get().name
        self._header.set_title(name or self.tr("Überblick"))
        self._year_title.setText(self.tr("Das Jahr {year}").format(year=year))
        now = context.office.figures.year(year)
        before = context.office.figures.year(year - 1)
        self._due.refresh()
        self._deadlines.refresh()
        self._coming.refresh()
        cards = (self._due, self._deadlines, self._coming)
        self._today.setHidden(all(card.isHidden() for card in cards))
        self._retention.refresh()
        self._goals.refresh()
        self._budget.refresh()
        empty = not (now.consultations or now.minutes_by_function or now.events)
        self._steps.refresh()
        self._empty.setVisible(empty and not self._steps.wanted)
        self._year.setVisible(not empty)
        self._checks.setVisible(not empty)
        if empty:
            words = self.tr("Für {year} ist noch nichts erfasst.")
            self._empty_card.heading.setText(words.format(year=year))
            return
        self._checks.refresh()
        running = year == context.clock.today().year
        for figure in key_figures(now, before, running=running):
            self._show_figure(figure)
        cases, past = (context.office.figures.cases(y) for y in (year, year - 1))
        used = bool(cases.active or cases.closed or past.active)
        for figure in case_figures(cases, past, year):
            self._show_figure(figure)
            self._cards[figure.name].setVisible(used)
        self._show_months()
        spec, targets = topic_chart(now, context.codes)
        self._show_charts(spec, [targets], self._topics)

    def _show_figure(self, figure: KeyFigure) -> None:
        self._cards[figure.name].set_value(figure.value, figure.comparison)
        self._targets[figure.name] = figure.target

    def _show_months(self) -> None:
        year, figures = self.context.year.year, self.context.office.figures
        now, before = (figures.months(y, self._month_count) for y in (year, year - 1))
        self._show_charts(*month_chart(self._month_count, year, now, before), self._months)

    def _count_months(self, count: MonthCount) -> None:
        self._month_count = count
        self._show_months()

    def _show_charts(self, spec: ChartSpec, targets: list[list[Target]], view: ChartView) -> None:
        view.show_chart(spec)
        self._bars[view.objectName()] = targets

    def _year_view(self) -> QWidget:
        self._cards = {
            "consultations": KpiCard("kpi_consultations", self.tr("Beratungen"), "messages-square"),
            "minutes": KpiCard("kpi_minutes", self.tr("Beratungszeit"), "clock"),
            "persons": KpiCard("kpi_persons", self.tr("Personen"), "user-plus"),
            "cases": KpiCard("kpi_cases", self.tr("Fälle"), "folder-open"),
            "events": KpiCard("kpi_events", self.tr("Veranstaltungen"), "calendar-days"),
            "work": KpiCard("kpi_work", self.tr("Weitere Arbeitszeit"), "calendar"),
            "cases_new": KpiCard("kpi_cases_new", self.tr("Neue Fälle"), "plus"),
            "cases_carried": KpiCard("kpi_cases_carried", self.tr("Übernommene Fälle"), "repeat"),
            "cases_closed": KpiCard(
                "kpi_cases_closed", self.tr("Abgeschlossene Fälle"), "circle-check"
            ),
        }
        for name, card in self._cards.items():
            card.clicked.connect(lambda _=False, n=name: self.context.router.go(self._targets[n]))
        self._months = self._chart("chart_months")
        self._topics = self._chart("chart_topics")
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE_GAP)
        self._year_title = label(" ", TextStyle.HEADING, name="start_year")
        column.addWidget(self._year_title)
        column.addWidget(FlowRow(*self._cards.values(), spacing=WIDE_GAP, uniform=True))
        charts = [_framed(self._months, self._count_row()), _framed(self._topics)]
        column.addWidget(FlowRow(*charts, spacing=WIDE_GAP, uniform=True))
        shares = self.tr("Stunden je Funktion, geplant und tatsächlich")
        hours = Button("start_functions", shares, ButtonKind.LINK, icon="chart-column")
        hours.clicked.connect(
            lambda: self.context.router.go(Target(PageId.WORK_ENTRIES, part=YEAR_PART))
        )
        column.addWidget(FlowRow(hours))
        return view

    def _chart(self, name: str) -> ChartView:
        chart = ChartView(name, clickable=True)
        chart.picked.connect(
            lambda category, series, n=name: self.context.router.go(self._bars[n][series][category])
        )
        return chart

    def _count_row(self) -> QWidget:
        """Return the choice of what the months count."""
        words = {count: name for count, (_title, name) in month_titles().items()}
        row = Segments("months_{}", words, self._month_count)
        row.chosen.connect(self._count_months)
        return row

    def _empty_view(self) -> QWidget:
        card = self._empty_card = Card(" ", name="start_empty")
        card.body.addWidget(label(self.tr("So geht es los:"), TextStyle.MUTED))
        ways = (
            ("start_first", self.tr("Erste Beratung erfassen"), "plus",
             Target(PageId.CONSULTATIONS, create=True)),
            ("start_import", self.tr("Vorhandene Liste importieren"), "upload",
             Target(PageId.IMPORT_CENTRE)),
            ("start_office", self.tr("Angaben zur Stelle eintragen"), "settings",
             Target(PageId.SETTINGS, part="office")),
        )  # fmt: skip
        for name, text, icon, target in ways:
            button = secondary(name, text, icon)
            button.clicked.connect(lambda _=False, t=target: self.context.router.go(t))
            card.body.addWidget(FlowRow(button))
        return card


def _framed(chart: ChartView, choice: QWidget | None = None) -> Card:
    card = Card()
    if choice is not None:
        card.body.addWidget(choice)
    card.body.addWidget(chart)
    card.setMinimumWidth(CHART_WIDTH)
    return card
