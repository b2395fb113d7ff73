"""The year of working time: shares of the functions, planned and actual, and the months."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QTableWidget, QWidget

from intdesk.domain.chart import ChartKind, ChartSpec, Series
from intdesk.domain.dates import MONTHS, MONTHS_SHORT
from intdesk.domain.duration import format_minutes
from intdesk.domain.report_data import Unit
from intdesk.domain.working_time import FunctionShare, YearTime
from intdesk.texts.numbers import MISSING, format_change, format_permille
from ui.context import AppContext
from ui.kit.buttons import Button, ButtonKind
from ui.kit.chart_view import ChartView
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow, ScrollPage
from ui.kit.plain_table import fill_rows, plain_table
from ui.sentences import shown_all, shown_word
from ui.targets import PageId, Target

_FRAME = 4


def _text(german: str) -> str:
    return QCoreApplication.translate("work_year", german)


class YearView(ScrollPage):
    """Compares actual with planned shares, and the months of the year with those of last year."""

    def __init__(self, context: AppContext) -> None:
        """Build the cards."""
        super().__init__("work_year_scroll")
        self._context = context
        self.body.setContentsMargins(0, 0, 0, 0)
        heads = [_text("Funktion"), _text("Stunden"), _text("Ist"), _text("Soll"),
                 _text("Unterschied")]  # fmt: skip
        self.shares = plain_table("year_shares", heads, _text("Anteile je Funktion"), 0)
        self.chart = ChartView("year_shares_chart")
        self.months = ChartView("year_months_chart")
        self._share_note = label("", TextStyle.MUTED, name="year_share_note", wrap=True)
        self._plan = Button("year_plan", _text("Geplante Anteile eintragen"), ButtonKind.LINK)
        self._plan.clicked.connect(
            lambda: context.router.go(Target(PageId.SETTINGS, part="office"))
        )
        self._total = label("", TextStyle.STRONG, name="year_total", wrap=True)
        self._share_card = Card(" ", name="year_share_card")
        for widget in (self._share_note, self.shares, FlowRow(self._plan), self.chart):
            self._share_card.body.addWidget(widget)
        self._month_card = Card(name="year_month_card")
        for part in (self.months, self._total):
            self._month_card.body.addWidget(part)
        self.body.addWidget(self._share_card)
        self.body.addWidget(self._month_card)
        self.body.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Show the chosen year."""
        time = self._context.office.working_time.year(self._context.year.year)
        title = _text("Anteile je Funktion {year}").format(year=time.year)
        self._share_card.heading.setText(title)
        self._show_shares(time)
        self._total.setText(total_words(time))
        self.months.show_chart(month_chart(time))

    def first_focus(self) -> QWidget:
        """Return the widget that takes the focus on arriving."""
        return self.shares

    def _show_shares(self, time: YearTime) -> None:
        planned = any(share.planned is not None for share in time.functions)
        self._plan.setVisible(not planned)
        note = _text("Beratungen zählen zur Beratungsfunktion. Verglichen werden Anteile, keine "
                     "geschuldeten Stunden.")  # fmt: skip
        self._share_note.setText(note)
        fill_rows(self.shares, [share_row(share) for share in time.functions])
        for column in (3, 4):
            self.shares.setColumnHidden(column, not planned)
        _fit(self.shares)
        self.shares.setVisible(bool(time.functions))
        self.chart.setVisible(planned and bool(time.minutes))
        if planned:
            self.chart.show_chart(share_chart(time))


def share_row(share: FunctionShare) -> list[str]:
    """Return a line of the table; the difference is in points of percent."""
    points = None
    if share.actual is not None and share.planned is not None:
        points = share.actual - share.planned
    return [
        share.label or _text("ohne Funktion"),
        format_minutes(share.minutes, unit=False),
        MISSING if share.actual is None else format_permille(share.actual),
        MISSING if share.planned is None else format_permille(share.planned),
        MISSING if points is None else format_change(points, Unit.PERMILLE).replace("%", "Pkt."),
    ]


def share_chart(time: YearTime) -> ChartSpec:
    """Return actual beside planned shares in whole percent."""
    labels = tuple(share.label or _text("ohne Funktion") for share in time.functions)
    actual = tuple(_percent(share.actual) for share in time.functions)
    planned = tuple(_percent(share.planned) for share in time.functions)
    named = ", ".join(
        _text("{label} {actual} % statt {planned} %").format(label=name, actual=is_, planned=goal)
        for name, is_, goal in zip(labels, actual, planned, strict=True)
        if is_ is not None and goal is not None
    )
    return ChartSpec(
        ChartKind.BARS,
        _text("Anteile, Ist und Soll"),
        labels,
        (Series(_text("Ist"), actual), Series(_text("Soll"), planned)),
        _text("Balkendiagramm der Anteile: {named}.").format(named=named or MISSING),
        "percent",
    )


def month_chart(time: YearTime) -> ChartSpec:
    """Return the minutes of each month beside those of last year."""
    series = [Series(str(time.year), time.months)]
    if time.before is not None:
        series.append(Series(str(time.year - 1), time.before))
    most = max(range(12), key=lambda month: time.months[month])
    words = _text("Säulendiagramm: {total} im Jahr {year}, am meisten im {month} ({most}).")
    return ChartSpec(
        ChartKind.COLUMNS,
        _text("Stunden je Monat"),
        shown_all(MONTHS_SHORT),
        tuple(series),
        words.format(
            total=format_minutes(time.minutes),
            year=time.year,
            month=shown_word(MONTHS[most]),
            most=format_minutes(time.months[most]),
        ),
        "minutes",
    )


def total_words(time: YearTime) -> str:
    """Return the hours of the year, and of last year where there are any."""
    now = _text("{year}: {minutes}").format(year=time.year, minutes=format_minutes(time.minutes))
    if time.before is None:
        return now
    before = format_minutes(sum(time.before))
    whole = _text("{year} im ganzen Jahr: {minutes}")
    return f"{now} · {whole.format(year=time.year - 1, minutes=before)}"


def _percent(permille: int | None) -> int | None:
    return None if permille is None else (permille + 5) // 10


def _fit(table: QTableWidget) -> None:
    """Make a short table as high as its rows, so that the page scrolls and not the table."""
    rows = table.verticalHeader().defaultSectionSize() * table.rowCount()
    table.setFixedHeight(rows + table.horizontalHeader().sizeHint().height() + 2 * _FRAME)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    for column in range(1, table.columnCount()):
        cells = (table.item(row, column) for row in range(table.rowCount()))
        for item in (table.horizontalHeaderItem(column), *cells):
            if item is not None:
                item.setTextAlignment(right)
