"""The screen of a year's budget: figures, lines, Deckungskreise, the chosen line in words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from intdesk.domain.budget.ledger import LineYear
from intdesk.domain.budget.line import Direction
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.listing import Filter, ListQuery, fiscal_filter
from intdesk.domain.money import format_euros
from intdesk.texts.budget import FORECAST_WORDS
from ui.context import AppContext
from ui.jobs import JobProgress
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import primary, secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.kpi import KpiCard
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow, PageHeader, ScrollPage
from ui.kit.plain_table import LEAST_NAMES, fill_rows, fix_height, plain_table
from ui.opening import open_path
from ui.output_place import output_folder, remember_folder, with_ending
from ui.page import Page
from ui.progress_line import ProgressLine
from ui.screens.budget.carry_dialog import CarryDialog
from ui.screens.budget.grant_table import GrantTable
from ui.screens.budget.year_table import YearTable
from ui.sentences import shown_word
from ui.targets import PageId, Target, list_target

SHOWN = frozenset(
    {
        Kind.BUDGET_LINE,
        Kind.APPROPRIATION,
        Kind.COMMITMENT,
        Kind.POSTING,
        Kind.IMPORT_BATCH,
        Kind.GRANT,
    }
)

if TYPE_CHECKING:
    from intdesk.services.budget.year import BudgetYear, LineRow
ENDINGS = (".xlsx", ".pdf")
SHORT_BELOW = 520


RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _text(german: str) -> str:
    return QCoreApplication.translate("budget", german)


class BudgetPage(Page):
    """What is granted, used, committed and left in the chosen fiscal year."""

    def __init__(self, context: AppContext) -> None:
        """Build the page and show the chosen year."""
        super().__init__(context, "budget_page", _text("Haushalt"))
        self._line: LineRow | None = None
        self._folder = Path()
        self.banner = Banner()
        self.banner.pressed.connect(self._show_folder)
        self._progress = ProgressLine("budget_progress")
        self.expense = YearTable("budget_expense", _text("Aufwand"), Direction.EXPENSE)
        self.income = YearTable("budget_income", _text("Erträge"), Direction.INCOME)
        self._tiles = {
            name: KpiCard(f"budget_{name}", title, clickable=False)
            for name, title in (
                ("available", _text("Verfügbar")), ("ordered", _text("Gebucht")),
                ("committed", _text("Gebunden")), ("expected", _text("Prognose Jahresende")),
            )
        }  # fmt: skip
        self.grants = GrantTable()
        self.grants.hide()
        self.grants.opened.connect(self._open_grant)
        self._build()
        for table in (self.expense, self.income):
            table.opened.connect(self._open_line)
            table.chosen.connect(self._show_line)
        self.refresh()

    def arrive(self, target: Target) -> None:
        """Put the focus into the table, or on how to begin where there is none."""
        del target
        (self._first if self._empty.isVisibleTo(self) else self.expense).setFocus()

    def create_record(self) -> None:
        """Begin a posting."""
        self.context.router.go(Target(PageId.POSTINGS, create=True))

    def concerns(self, changes: Changes) -> bool:
        """Add up anew when anything of the budget changed."""
        return bool(changes.kinds & SHOWN)

    def refresh(self) -> None:
        """Add up the chosen year."""
        budget, year = self.context.office.budget, self.context.year.year
        self.context.jobs.start(lambda _progress: budget.year(year), self._show)
        grants, today = self.context.office.grant_figures, self.context.clock.today()
        self.context.jobs.start(
            lambda _progress: grants.all(),
            lambda found: self.grants.show_grants(found, year, today),
        )

    def carry_over(self) -> None:
        """Show what can be carried over from the chosen year, and do it."""
        plan = self.context.office.carry_over.plan(self.context.year.year)
        dialog = CarryDialog(self.context, plan, self)
        if self.context.dialogs.run(dialog) and dialog.changes is not None:
            self.context.bus.publish(dialog.changes)
            year = self.context.year.year
            text = self.tr("Von {year} nach {next} übertragen. Rückgängig mit Strg+Z.")
            self.banner.say(text.format(year=year, next=year + 1), Tone.OK)

    def export(self) -> None:
        """Write the year as a workbook or PDF."""
        year = self.context.year.year
        chosen = self.context.dialogs.save_file(
            self, self.tr("Haushaltsübersicht exportieren"), "Excel (*.xlsx);;PDF (*.pdf)",
            output_folder(self.context) / f"Haushalt {year}.xlsx",
        )  # fmt: skip
        path = with_ending(self.context, self, chosen, ENDINGS) if chosen else None
        if path is None:
            return
        remember_folder(self.context, path)
        papers = self.context.office.budget_papers

        def work(progress: JobProgress) -> None:
            papers.overview(year, path, overwrite=True, progress=progress)

        job = self.context.jobs.start(work, lambda _: self._say_written(path))
        self._progress.follow(job, self.tr("Die Übersicht wird geschrieben …"))

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave a short window's height to the table: the figures are in its last row, too."""
        super().resizeEvent(event)
        self._tile_row.setVisible(event.size().height() >= SHORT_BELOW)

    def _say_written(self, path: Path) -> None:
        self._folder = path.parent
        text = self.tr("Gespeichert: {name}").format(name=path.name)
        self.banner.say(text, Tone.OK, self.tr("Ordner zeigen"))
        self.context.bus.announce(text)

    def _show_folder(self) -> None:
        open_path(self._folder)

    def _show(self, found: BudgetYear) -> None:
        total = found.total(Direction.EXPENSE)
        expected = sum(row.expected.cents for row in found.rows_of(Direction.EXPENSE))
        values = {
            "available": total.available, "ordered": total.ordered,
            "committed": total.committed, "expected": expected,
        }  # fmt: skip
        before = found.total_before(Direction.EXPENSE)
        for name, tile in self._tiles.items():
            then = {"available": before.available, "ordered": before.ordered}.get(name)
            words = self.tr("Vorjahr {cents}").format(cents=format_euros(then)) if then else ""
            tile.set_value(format_euros(values[name]), words)
        self.expense.show_year(found)
        self.income.show_year(found)
        self._empty.setVisible(not found.rows)
        if not found.rows and self.expense.hasFocus():
            self._first.setFocus()  # the table goes away
        self._income_card.setVisible(bool(found.rows_of(Direction.INCOME)))
        self._expense_card.setVisible(bool(found.rows_of(Direction.EXPENSE)))
        self._show_circles(found)
        self._show_line(self.expense.current or self.income.current)

    def _show_circles(self, found: BudgetYear) -> None:
        rows = [
            (name, *(format_euros(n, symbol=False) for n in
                     (one.frame, one.ordered, one.committed, one.available)))
            for name, one in sorted(found.circles.items())
        ]  # fmt: skip
        fill_rows(self._circles, rows)
        for row in range(len(rows)):
            for column in range(1, self._circles.columnCount()):
                if (item := self._circles.item(row, column)) is not None:
                    item.setTextAlignment(RIGHT)
        fix_height(self._circles, len(rows))
        self._circles_card.setVisible(bool(rows))
        short = [name for name, one in found.circles.items() if one.available < 0]
        short += [
            row.line.name
            for row in found.rows_of(Direction.EXPENSE)
            if not row.line.circle and row.now.available < 0
        ]
        if short:
            text = self.tr("Überzogen: {names}").format(names=", ".join(short))
            self._short.setText(text)
        self._short.setVisible(bool(short))

    def _show_line(self, row: LineRow | None) -> None:
        self._line = row
        self._line_card.setVisible(row is not None)
        if row is not None:
            self._line_card.heading.setText(row.line.name)
            self._line_text.setText(line_words(row))

    def _open_line(self, line_id: int) -> None:
        self.context.router.go(Target(PageId.BUDGET_LINES, record=line_id))

    def _open_grant(self, record_id: int) -> None:
        self.context.router.go(Target(PageId.GRANTS, record=record_id))

    def _open_list(self, kind: Kind) -> None:
        if self._line is not None:
            mine = Filter("line_id", (str(self._line.line.id),))
            filters = (mine, fiscal_filter(self.context.year.year))
            self.context.router.go(list_target(ListQuery(kind, filters=filters)))

    def _build(self) -> None:
        area = ScrollPage("budget_scroll")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        header = PageHeader(_text("Haushalt"))
        carry = secondary("budget_carry", self.tr("Ins nächste Jahr übertragen …"), "arrow-right")
        carry.clicked.connect(self.carry_over)
        carry.setEnabled(not self.context.office.read_only)
        export = secondary("budget_export", self.tr("Exportieren …"), "download")
        export.clicked.connect(self.export)
        new = primary("budget_new", self.tr("Buchung erfassen"), "plus")
        new.clicked.connect(self.create_record)
        for button in (carry, export, new):
            header.add_action(button)
        self._short = label("", TextStyle.DANGER, name="budget_short", wrap=True)
        self._short.hide()
        self._tile_row = FlowRow(*self._tiles.values(), uniform=True)
        parts = (
            header, self._progress, self.banner, self._short,
            self._tile_row, self._empty_card(),
            self._table_card(), self._detail_card(), self._income_part(),
            self.grants, self._circle_part(),
        )  # fmt: skip
        for part in parts:
            area.body.addWidget(part)
        area.body.addStretch(1)

    def _empty_card(self) -> Card:
        self._empty = Card(self.tr("Noch kein Haushalt"), name="budget_empty")
        words = self.tr(
            "Legen Sie zuerst Ihre Haushaltsstellen an, oder importieren Sie die Liste der Kasse: "
            "Dann entstehen die Haushaltsstellen von selbst."
        )
        self._empty.body.addWidget(label(words, TextStyle.MUTED, wrap=True))
        self._first = secondary("budget_first_line", self.tr("Haushaltsstelle anlegen"), "plus")
        self._first.clicked.connect(
            lambda: self.context.router.go(Target(PageId.BUDGET_LINES, create=True))
        )
        listed = secondary("budget_first_import", self.tr("Kassenliste importieren …"), "upload")
        listed.clicked.connect(lambda: self.context.router.go(Target(PageId.BUDGET_IMPORT)))
        self._empty.body.addWidget(FlowRow(self._first, listed))
        self._empty.hide()
        return self._empty

    def _table_card(self) -> Card:
        self._expense_card = Card(self.tr("Aufwand in Euro"), name="budget_expense_card")
        self._expense_card.body.addWidget(self.expense)
        return self._expense_card

    def _income_part(self) -> Card:
        self._income_card = Card(self.tr("Erträge in Euro"), name="budget_income_card")
        self._income_card.body.addWidget(self.income)
        return self._income_card

    def _circle_part(self) -> Card:
        title = self.tr("Deckungskreise in Euro")
        self._circles_card = Card(title, name="budget_circles_card")
        heads = (self.tr("Deckungskreis"), self.tr("Verfügungsrahmen"), self.tr("gebucht"),
                 self.tr("gebunden"), self.tr("verfügbar"))  # fmt: skip
        self._circles = plain_table("budget_circles", heads, title, 0, least=LEAST_NAMES)
        for column in range(1, len(heads)):
            self._circles.setColumnWidth(column, 150)
            if (head := self._circles.horizontalHeaderItem(column)) is not None:
                head.setTextAlignment(RIGHT)
        self._circles_card.body.addWidget(self._circles)
        return self._circles_card

    def _detail_card(self) -> Card:
        self._line_card = Card(" ", name="budget_line_card")
        self._line_text = label("", name="budget_line_text", wrap=True)
        self._line_card.body.addWidget(self._line_text)
        buttons = []
        for kind, name, text in (
            (Kind.POSTING, "postings", self.tr("Buchungen")),
            (Kind.COMMITMENT, "commitments", self.tr("Mittelbindungen")),
            (Kind.APPROPRIATION, "appropriations", self.tr("Ansätze und Änderungen")),
        ):
            button = secondary(f"budget_line_{name}", text)
            button.clicked.connect(lambda _=False, k=kind: self._open_list(k))
            buttons.append(button)
        self._line_card.body.addWidget(FlowRow(*buttons))
        self._line_card.hide()
        return self._line_card


def line_words(row: LineRow) -> str:
    """Return how the figures of a line come about, in plain words."""
    now = row.now
    if row.line.direction is Direction.INCOME:
        text = _text("Ansatz {granted}; angeordnet {ordered}, eingegangen {moved}, offen {open}.")
        return text.format(
            granted=format_euros(now.granted), ordered=format_euros(now.ordered),
            moved=format_euros(now.moved), open=format_euros(now.open),
        )  # fmt: skip
    spent = _text("Verfügbar: {granted} − {ordered} gebucht − {bound} gebunden = {left}.")
    words = [
        _granted_words(now),
        spent.format(
            granted=format_euros(now.frame), ordered=format_euros(now.ordered),
            bound=format_euros(now.committed), left=format_euros(now.available),
        ),
        _text("Bis zum Jahresende erwartet: {cents}. {why}").format(
            cents=format_euros(row.expected.cents),
            why=shown_word(FORECAST_WORDS[row.expected.basis]),
        ),
    ]  # fmt: skip
    return " ".join(words)


def _granted_words(now: LineYear) -> str:
    """Return what the granted amount is made of; parts of zero are left out."""
    parts = (
        (_text("Ansatz"), now.original), (_text("Nachtrag"), now.supplement),
        (_text("über-/außerplanmäßig"), now.excess), (_text("Übertrag"), now.carried_in),
        (_text("Umschichtung"), now.transferred), (_text("zweckgebundene Mehrerträge"),
                                                   now.earmarked),
        (_text("Sperre"), -now.blocked), (_text("ins Folgejahr übertragen"), -now.carried_out),
    )  # fmt: skip
    named = [f"{name} {format_euros(cents)}" for name, cents in parts if cents]
    if len(named) <= 1:
        return (named[0] if named else _text("Kein Ansatz")) + "."
    total = format_euros(now.frame)
    return _text("{parts} = {total}.").format(parts=", ".join(named), total=total)
