"""The comparison of sheets: over time or between respondents, as net or bars, with a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.chart import ChartKind
from intdesk.domain.dates import format_day
from intdesk.domain.self_check import Respondent, SelfCheck, mean_score, means
from intdesk.texts.planning.charts import self_check_chart
from intdesk.texts.planning.self_check import QUESTIONS
from ui.context import AppContext
from ui.kit.buttons import back_button
from ui.kit.chart_view import ChartView
from ui.kit.form.choices import SegmentsEditor
from ui.kit.form.field import Field, FieldBox
from ui.kit.form.pick import PickEditor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow, PageHeader, ScrollPage
from ui.page import Page
from ui.planning_texts import respondent_words
from ui.sentences import WINDOW
from ui.targets import PageId, Target

MOST_SHEETS = 4
"""More outlines in one net cannot be told apart."""


def _text(german: str) -> str:
    return QCoreApplication.translate("self_check_comparison", german)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What stands side by side: its words, and names with answers by question."""

    title: str
    series: tuple[tuple[str, tuple[int | None, ...]], ...]


def comparisons(sheets: Sequence[SelfCheck]) -> list[Comparison]:
    """Return what can be compared: all over time, each respondent over time, each date."""
    days = sorted({sheet.day for sheet in sheets if sheet.day is not None})
    found = [Comparison(_text("Mittel aller Bögen im Zeitverlauf"), _over_time(sheets, days))]
    words = respondent_words()
    for who in Respondent:
        own = [sheet for sheet in sheets if sheet.respondent is who]
        if len({sheet.day for sheet in own}) > 1:
            title = _text("{who} im Zeitverlauf").format(who=words[who])
            found.append(Comparison(title, _over_time(own, days)))
    for day in reversed(days):
        same = [sheet for sheet in sheets if sheet.day == day]
        if len(same) > 1:
            title = _text("Alle Bögen vom {day}").format(day=format_day(day))
            named = tuple((_name(sheet), sheet.scores) for sheet in same[:MOST_SHEETS])
            found.append(Comparison(title, named))
    return found


def _over_time(
    sheets: Sequence[SelfCheck], days: Sequence[date]
) -> tuple[tuple[str, tuple[int | None, ...]], ...]:
    by_day = [(day, [sheet for sheet in sheets if sheet.day == day]) for day in days]
    shown = [(day, own) for day, own in by_day if own][-MOST_SHEETS:]
    return tuple((format_day(day), means(own)) for day, own in shown)


def _name(sheet: SelfCheck) -> str:
    return sheet.role or respondent_words()[sheet.respondent]


class SelfCheckComparisonPage(Page):
    """One comparison at a time; net or bars, and the same numbers as a table."""

    def __init__(self, context: AppContext) -> None:
        """Build the page and show the course over time."""
        title = _text("Kurz-Check vergleichen")
        super().__init__(context, "self_check_comparison_page", title)
        self._found: list[Comparison] = []
        self.choice = PickEditor("comparison", [])
        self.shape = SegmentsEditor(
            "comparison_shape",
            [("radar", self.tr("Netz"), "n"), ("bars", self.tr("Balken"), "b")],
        )
        self.shape.set_value("radar")
        self.chart = ChartView("comparison_chart")
        self._means = label("", TextStyle.MUTED, name="comparison_means", wrap=True)
        self._nothing = label(
            self.tr("Noch keine Bögen eingetragen."), TextStyle.MUTED, name="comparison_nothing"
        )
        self._build(title)
        self.choice.changed.connect(self._draw)
        self.shape.changed.connect(self._draw)
        self.refresh()

    def arrive(self, target: Target) -> None:
        """Put the focus on the choice."""
        del target
        self.choice.setFocus()

    def focus_search(self) -> None:
        """There is nothing to search: put the focus on the choice."""
        self.choice.setFocus()

    def create_record(self) -> None:
        """Enter another sheet."""
        self.context.router.go(Target(PageId.SELF_CHECKS, create=True))

    def concerns(self, changes: Changes) -> bool:
        """Read the sheets anew when they change."""
        return Kind.SELF_CHECK in changes.kinds

    def refresh(self) -> None:
        """Read all sheets; the choice stays where it can."""
        before = self.choice.combo.currentText()
        self._found = comparisons(self.context.office.self_checks.all())
        self.choice.combo.clear()
        for number, found in enumerate(self._found):
            self.choice.combo.addItem(found.title, str(number))
        self.choice.combo.setCurrentIndex(max(0, self.choice.combo.findText(before)))
        self._draw()

    def _draw(self) -> None:
        chosen = self._found[int(self.choice.value())]
        self._card.setVisible(bool(chosen.series))
        self._nothing.setVisible(not chosen.series)
        if not chosen.series:
            return
        kind = ChartKind.RADAR if self.shape.value() == "radar" else ChartKind.BARS
        themes = [theme for theme, _ in QUESTIONS]
        self.chart.show_chart(self_check_chart(kind, themes, chosen.series, catalogue=WINDOW))
        told = (
            f"{name}: {mean} %" for name, values in chosen.series
            if (mean := mean_score(values)) is not None
        )  # fmt: skip
        self._means.setText(self.tr("Im Mittel aller Fragen: {told}").format(told=" · ".join(told)))

    def _build(self, title: str) -> None:
        area = ScrollPage("self_check_comparison_scroll")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        header = PageHeader(title)
        back = back_button("comparison_back", self.tr("Zu den Bögen"))
        back.clicked.connect(lambda: self.context.router.go(Target(PageId.SELF_CHECKS)))
        header.add_action(back)
        what = FieldBox(Field("comparison", self.tr("Was vergleichen?"), self.choice, width=360))
        shape = FieldBox(Field("comparison_shape", self.tr("Darstellung"), self.shape))
        self._card = Card(name="comparison_card")
        self._card.body.addWidget(self.chart)
        self._card.body.addWidget(self._means)
        for part in (header, FlowRow(what, shape), self._nothing, self._card):
            area.body.addWidget(part)
        area.body.addStretch(1)
