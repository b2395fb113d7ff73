"""A card with the most important open points before the report, for start and report screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout
from shiboken6 import isValid

from intdesk.domain.report_check import CheckLine, Weight
from intdesk.texts.report_checks import said
from ui.clearing import clear_layout
from ui.context import AppContext
from ui.kit.buttons import CHIP_HEIGHT, Button, ButtonKind, secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow
from ui.report_checks import WEIGHT_ICONS, check_target, summary_words
from ui.sentences import WINDOW
from ui.targets import PageId, Target

MOST_SHOWN = 3


class ReportCheckCard(Card):
    """The first points as links, and the way to all of them."""

    def __init__(self, context: AppContext, name: str) -> None:
        """Build the card; :meth:`refresh` fills it."""
        title = QCoreApplication.translate("report_checks", "Was für den Bericht fehlt")
        super().__init__(title, name=name)
        self._context = context
        self._name = name
        self._summary = label("", TextStyle.MUTED, name=f"{name}_summary", wrap=True)
        self._points = QVBoxLayout()
        self._points.setSpacing(2)
        self._all = secondary(f"{name}_all", self.tr("Prüfliste öffnen"), "list")
        self._all.clicked.connect(lambda: context.router.go(Target(PageId.REPORT_CHECK)))
        self.body.addWidget(self._summary)
        self.body.addLayout(self._points)
        self._foot = FlowRow(self._all)
        self.body.addWidget(self._foot)

    def refresh(self) -> None:
        """Look for the open points of the chosen year, beside the window's own work."""
        year, checks = self._context.year.year, self._context.office.report_checks
        self._context.jobs.start(
            lambda _progress: checks.lines(year), lambda lines: self._show(year, lines)
        )

    def _show(self, year: int, lines: list[CheckLine]) -> None:
        if not isValid(self) or year != self._context.year.year:
            return
        self._summary.setText(summary_words(lines))
        clear_layout(self._points)
        order = list(Weight)
        still = sorted((p for p in lines if p.open), key=lambda p: order.index(p.weight))
        for number, point in enumerate(still[:MOST_SHOWN]):
            self._add(number, point)
        self._foot.raise_()  # Tab comes to it last, as it stands there

    def _add(self, number: int, point: CheckLine) -> None:
        text, target = said(point, WINDOW), check_target(point)
        button = Button(
            f"{self._name}_{number}", text.replace("&", "&&"), ButtonKind.LINK,
            icon=WEIGHT_ICONS[point.weight][0],
        )  # fmt: skip
        button.setAccessibleName(text)
        button.setMinimumHeight(CHIP_HEIGHT)
        button.clicked.connect(lambda: self._context.router.go(target))
        self._points.addWidget(FlowRow(button))
