"""What is missing before the report: by group, each point with the list of its records."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from intdesk.domain.changes import Changes
from intdesk.domain.report_check import MAX_REASON, CheckLine, Weight
from intdesk.texts.report_checks import GROUPS, WEIGHTS, said
from ui.clearing import clear_layout
from ui.context import AppContext
from ui.kit.buttons import CHIP_HEIGHT, Button, ButtonKind, primary
from ui.kit.labels import IconLabel, TextStyle, label
from ui.kit.layout import Card, PageHeader, ScrollPage, hline
from ui.page import Page
from ui.report_checks import WEIGHT_ICONS, check_target, summary_words
from ui.sentences import WINDOW, shown_word
from ui.targets import PageId, Target


class ReportCheckPage(Page):
    """The open points of the chosen year; points that a person set aside stand at the end."""

    def __init__(self, context: AppContext) -> None:
        """Build the page and look for open points."""
        title = QCoreApplication.translate("report_checks", "Vor dem Bericht prüfen")
        super().__init__(context, "report_check_page", title)
        area = ScrollPage("report_check_scroll")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self._header = PageHeader(title)
        report = primary("check_report", self.tr("Zum Bericht"), "file-text")
        report.clicked.connect(lambda: context.router.go(Target(PageId.REPORTS)))
        self._header.add_action(report)
        self._summary = label("", TextStyle.MUTED, name="check_summary", wrap=True)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        area.body.addWidget(self._header)
        area.body.addWidget(self._summary)
        area.body.addLayout(self._cards)
        area.body.addStretch(1)
        self._first: QWidget = report
        self.refresh()

    def arrive(self, target: Target) -> None:
        """Put the focus on the first point."""
        del target
        self._first.setFocus()

    def concerns(self, changes: Changes) -> bool:
        """Everything may be missing."""
        del changes
        return True

    def refresh(self) -> None:
        """Look for the open points of the chosen year, beside the window's own work."""
        year = self.context.year.year
        title = self.tr("Vor dem Bericht {year} prüfen")
        self._header.set_title(title.format(year=year))
        checks = self.context.office.report_checks
        self.context.jobs.start(
            lambda _progress: checks.lines(year), lambda lines: self._show(year, lines)
        )

    def _show(self, year: int, lines: list[CheckLine]) -> None:
        if not isValid(self) or year != self.context.year.year:
            return
        clear_layout(self._cards)
        self._summary.setText(summary_words(lines))
        weights = list(Weight)
        for group, points in groupby((p for p in lines if p.open), key=lambda p: p.group):
            card = Card(shown_word(GROUPS[group]), name=f"check_{group}")
            card.body.setSpacing(2)
            for point in sorted(points, key=lambda p: weights.index(p.weight)):
                card.body.addWidget(self._row(point))
            self._cards.addWidget(card)
        aside = [point for point in lines if point.set_aside]
        if aside:
            card = Card(self.tr("Bleibt so"), name="check_aside")
            for point in aside:
                card.body.addWidget(self._aside_row(point))
            self._cards.addWidget(card)

    def _row(self, point: CheckLine) -> QWidget:
        row = self._line(point, said(point, WINDOW))
        name, text = f"{point.group}_{point.code}", said(point, WINDOW)
        leave = Button(f"leave_{name}", self.tr("Bleibt so …"), ButtonKind.LINK)
        leave.setAccessibleName(self.tr("{point}: bleibt so").format(point=text))
        leave.setMinimumHeight(CHIP_HEIGHT)
        leave.setEnabled(not self.context.office.read_only)
        leave.clicked.connect(lambda: self._set_aside(point))
        row[1].addWidget(leave)
        return row[0]

    def _aside_row(self, point: CheckLine) -> QWidget:
        text = f"{said(point, WINDOW)} – {point.set_aside}"
        row = self._line(point, text)
        again = Button(
            f"again_{point.group}_{point.code}", self.tr("Wieder prüfen"), ButtonKind.LINK
        )
        again.setAccessibleName(self.tr("{point}: wieder prüfen").format(point=said(point, WINDOW)))
        again.setEnabled(not self.context.office.read_only)
        again.clicked.connect(lambda: self._keep(point, ""))
        row[1].addWidget(again)
        return row[0]

    def _line(self, point: CheckLine, text: str) -> tuple[QWidget, QHBoxLayout]:
        """Return a row: how much it matters, what it is, and the way to the records."""
        row = QWidget()
        icon, colour = WEIGHT_ICONS[point.weight]
        line = hline(IconLabel(icon, colour, 18), spacing=10)
        line.addWidget(label(text, name=f"said_{point.group}_{point.code}", wrap=True), 1)
        line.addWidget(label(shown_word(WEIGHTS[point.weight]), TextStyle.SMALL))
        target = check_target(point)
        show = Button(f"show_{point.group}_{point.code}", self.tr("Zeigen"), ButtonKind.LINK)
        show.setAccessibleName(self.tr("{point}: zeigen").format(point=text))
        show.setMinimumHeight(CHIP_HEIGHT)
        show.clicked.connect(lambda: self.context.router.go(target))
        line.addWidget(show)
        row.setLayout(line)
        return row, line

    def _set_aside(self, point: CheckLine) -> None:
        title = self.tr("Warum bleibt es so?")
        reason = self.context.dialogs.ask_name(self, title, said(point, WINDOW), "", MAX_REASON)
        if reason:
            self._keep(point, reason)

    def _keep(self, point: CheckLine, reason: str) -> None:
        year = self.context.year.year
        self.context.bus.publish(self.context.office.report_checks.set_aside(year, point, reason))
