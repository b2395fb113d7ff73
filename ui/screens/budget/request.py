"""The screen of the Mittelanmeldung: what is asked for in the year after the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from intdesk.domain.budget.appropriation import MAX_REASON
from intdesk.domain.budget.line import Direction
from intdesk.domain.budget.request import MAX_PERMILLE, BudgetRequest, RequestRow
from intdesk.domain.changes import Changes, Kind
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.document_output import DocumentOutput
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import primary, secondary
from ui.kit.form.amounts import EurosEditor
from ui.kit.form.editor import TextEditor
from ui.kit.form.field import Field, FieldBox
from ui.kit.form.pick import PickEditor
from ui.kit.form.quantity import QuantityEditor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow, PageHeader, ScrollPage
from ui.kit.undo_line import UndoLine
from ui.page import Page
from ui.screens.budget.request_table import RequestTable
from ui.targets import PageId, Target

if TYPE_CHECKING:
    from collections.abc import Callable

_SHOWN = frozenset({Kind.BUDGET_LINE, Kind.APPROPRIATION, Kind.COMMITMENT, Kind.POSTING})
_STEPS = (("1", "Cent"), ("100", "1 Euro"), ("1000", "10 Euro"), ("10000", "100 Euro"))
ENDINGS = (".pdf", ".docx", ".xlsx")


def _text(german: str) -> str:
    return QCoreApplication.translate("budget_request", german)


class RequestPage(Page):
    """Compares result, Ansatz and forecast, and takes a proposal with its reason by line."""

    def __init__(self, context: AppContext) -> None:
        """Build the page and show the year after the chosen one."""
        super().__init__(context, "budget_request_page", _text("Mittelanmeldung"))
        self._found = BudgetRequest(0, ())
        self._row: RequestRow | None = None
        self._undo_step = 0
        self.banner = Banner()
        self._undo = UndoLine()
        self._undo.undo.connect(self._take_back)
        self._output = DocumentOutput(context, self)
        self._output.written.connect(lambda text, _path: self.banner.say(text, Tone.OK))
        self.tables = {
            Direction.EXPENSE: RequestTable(
                "request_expense", _text("Aufwand"), Direction.EXPENSE
            ),
            Direction.INCOME: RequestTable("request_income", _text("Erträge"), Direction.INCOME),
        }  # fmt: skip
        self.cents = EurosEditor("request_cents")
        self.reason = TextEditor("request_reason", longest=MAX_REASON)
        self._build()
        for table in self.tables.values():
            table.chosen.connect(lambda t=table: self._choose(t))
            table.wanted.connect(self._begin)
        self.refresh()

    @property
    def year(self) -> int:
        """Return the fiscal year that is asked for."""
        return self.context.year.year + 1

    def arrive(self, target: Target) -> None:
        """Put the focus on the first line without a proposal."""
        del target
        for table in self.tables.values():
            if table.isVisible():
                table.setFocus()
                return

    def concerns(self, changes: Changes) -> bool:
        """Compare anew when anything of the budget changed."""
        return bool(changes.kinds & _SHOWN)

    def may_leave(self) -> bool:
        """Save what is entered before the page is left; stay where it cannot be read."""
        return self.save()

    def keep_now(self) -> bool:
        """Save what is entered before the file is closed."""
        return self.save()

    def refresh(self) -> None:
        """Show the year after the chosen one."""
        self._show(self.context.office.budget_requests.request(self.year))

    def save(self) -> bool:
        """Save amount and reason of the chosen line if they changed; tells whether all is well."""
        row = self._row
        if row is None or not self._dirty(row):
            return True
        if problem := self.cents.entry_problem():
            self.banner.say(problem, Tone.DANGER)
            self.cents.setFocus()
            return False
        line, cents, reason = row.line.id, self.cents.value(), self.reason.value()
        requests = self.context.office.budget_requests
        return self._do(lambda: requests.propose(self._found.year, line, cents, reason))

    def save_and_go_on(self) -> None:
        """Save the chosen line and go to the next one."""
        table = self._table()
        if self.save() and table is not None:
            if table.go_on():
                self._begin()
            else:
                table.setFocus()

    def take_over(self) -> None:
        """Ask on all lines without a proposal for this year's Ansatz, changed by some percent."""
        permille = round((self.percent.value() or 0) / 10)
        if self.percent.entry_problem() or abs(permille) > MAX_PERMILLE:
            self.banner.say(self.tr("Bitte eine Veränderung von −100 bis 100 % angeben."),
                            Tone.DANGER)  # fmt: skip
            self.percent.setFocus()
            return
        requests, step = self.context.office.budget_requests, int(self.steps.value())
        if self.save():
            self._do(lambda: requests.take_over(self.year, permille, step))

    def export(self, ending: str) -> None:
        """Write the request as PDF, Word or Excel."""
        if not self.save():
            return
        papers, year = self.context.office.request_papers, self.year
        name = self.tr("Mittelanmeldung {year}").format(year=year)
        self._output.run(
            self.tr("Mittelanmeldung speichern"), name,
            lambda path: papers.write(year, path, overwrite=True), ending,
        )  # fmt: skip

    def _do(self, act: Callable[[], Changes]) -> bool:
        try:
            changes = act()
        except IntDeskError as error:
            self.context.errors.report(error)
            return False
        self._row = None
        self.context.bus.publish(changes)
        if changes.undo_label:
            last = self.context.office.history.last()
            self._undo_step = last.id if last is not None else 0
            self._undo.say(changes.undo_label)
        return True

    def _take_back(self) -> None:
        self._row = None
        self.context.bus.publish(self.context.office.history.undo(self._undo_step))

    def _dirty(self, row: RequestRow) -> bool:
        entered = (self.cents.value(), self.reason.value())
        return bool(self.cents.entry_problem()) or entered != (row.proposed, row.reason)

    def _table(self) -> RequestTable | None:
        found = (t for t in self.tables.values() if t.current is not None)
        return next(found, None)

    def _choose(self, table: RequestTable) -> None:
        """Show another line; what was entered for the one before is saved first."""
        for other in self.tables.values():
            if other is not table and table.current is not None:
                other.blockSignals(True)  # noqa: FBT003 - only one line is chosen at a time
                other.setCurrentCell(-1, -1)
                other.blockSignals(False)  # noqa: FBT003 - see above
        wanted = table.current
        if not self.save():
            return
        fresh = {row.line.id: row for row in self._found.rows}
        self._fill(fresh.get(wanted.line.id) if wanted is not None else None)

    def _begin(self) -> None:
        if self._row is not None:
            self.cents.setFocus()
            self.cents.select_all()

    def _fill(self, row: RequestRow | None) -> None:
        self._row = row
        self._entry_card.setVisible(row is not None)
        if row is not None:
            self._entry_card.heading.setText(row.line.name)
            self.cents.set_value(row.proposed)
            self.reason.set_value(row.reason)

    def _show(self, found: BudgetRequest) -> None:
        self._found = found
        title = self.tr("Mittelanmeldung {year}").format(year=found.year)
        self._header.set_title(title)
        self._amount.label.setText(self.tr("Anmeldung {year}").format(year=found.year))
        words = self.tr("Ansätze {year} übernehmen").format(year=found.year - 1)
        self._over.setText(words)
        self._over.setAccessibleName(words)
        for direction, table in self.tables.items():
            table.show_request(found)
            self._cards[direction].setVisible(bool(found.rows_of(direction)))
        self._copy_card.setVisible(bool(found.rows) and not self.context.office.read_only)
        self._empty.setVisible(not found.rows)
        dirty = self._row is not None and self._dirty(self._row)
        chosen = self._table()
        if not dirty:
            self._fill(chosen.current if chosen is not None else None)

    def _build(self) -> None:
        area = ScrollPage("request_scroll")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self._header = PageHeader(" ")
        forms = (
            (".xlsx", self.tr("Als Excel …"), "file-spreadsheet"),
            (".docx", self.tr("Als Word …"), "file-text"),
            (".pdf", self.tr("Als PDF …"), "file-text"),
        )
        for ending, text, icon in forms:
            button = secondary(f"request_{ending[1:]}", text, icon)
            button.clicked.connect(lambda _=False, e=ending: self.export(e))
            self._header.add_action(button)
        words = self.tr(
            "Was Sie für das nächste Haushaltsjahr brauchen, mit Begründung. Es sind zugleich die "
            "Ansätze des neuen Jahres: Was der Haushaltsplan anders festlegt, ändern Sie dort."
        )
        self._cards = {
            direction: self._card(table) for direction, table in self.tables.items()
        }  # fmt: skip
        for part in (
            self._header, label(words, TextStyle.MUTED, wrap=True), self.banner, self._undo,
            self._empty_card(), self._cards[Direction.EXPENSE], self._entry(),
            self._cards[Direction.INCOME], self._copy(),
        ):  # fmt: skip
            area.body.addWidget(part)
        area.body.addStretch(1)

    def _card(self, table: RequestTable) -> Card:
        title = self.tr("{what} in Euro").format(what=table.accessibleName())
        card = Card(title, name=f"{table.objectName()}_card")
        card.body.addWidget(table)
        return card

    def _empty_card(self) -> Card:
        self._empty = Card(self.tr("Noch keine Haushaltsstellen"), name="request_empty")
        words = self.tr("Legen Sie zuerst die Haushaltsstellen an, für die Sie Mittel brauchen.")
        self._empty.body.addWidget(label(words, TextStyle.MUTED, wrap=True))
        button = secondary("request_first", self.tr("Haushaltsstelle anlegen"), "plus")
        button.clicked.connect(
            lambda: self.context.router.go(Target(PageId.BUDGET_LINES, create=True))
        )
        self._empty.body.addWidget(FlowRow(button))
        return self._empty

    def _entry(self) -> Card:
        self._entry_card = Card(" ", name="request_entry")
        self._amount = FieldBox(Field("request_cents", " ", self.cents, width=160))
        self._amount.label.setText(self.tr("Anmeldung"))
        self.cents.set_said_name(self.tr("Angemeldeter Betrag"))
        why = FieldBox(Field("request_reason", self.tr("Begründung"), self.reason, width=420))
        self._entry_card.body.addWidget(FlowRow(self._amount, why))
        save = primary("request_save", self.tr("Speichern, nächste Zeile"), "check")
        save.clicked.connect(self.save_and_go_on)
        for editor in (self.cents, self.reason, save):
            editor.setEnabled(not self.context.office.read_only)
        self._entry_card.body.addWidget(FlowRow(save))
        for line in (self.cents.input, self.reason.input):
            line.returnPressed.connect(self.save_and_go_on)  # type: ignore[attr-defined]
        self._entry_card.hide()
        return self._entry_card

    def _copy(self) -> Card:
        self._copy_card = Card(self.tr("Ansätze fortschreiben"), name="request_copy")
        words = self.tr(
            "Für alle Haushaltsstellen, zu denen noch nichts angemeldet ist. Der Schritt lässt "
            "sich zurücknehmen."
        )
        self.percent = QuantityEditor("request_percent")
        self.percent.set_value(0)
        self.steps = PickEditor("request_steps", _STEPS)
        self.steps.set_value("10000")
        percent = FieldBox(
            Field("request_percent", self.tr("Veränderung in %"), self.percent, width=140)
        )
        steps = FieldBox(Field("request_steps", self.tr("Gerundet auf"), self.steps, width=140))
        self._over = secondary("request_take_over", " ", "copy")
        self._over.clicked.connect(self.take_over)
        for part in (label(words, TextStyle.MUTED, wrap=True), FlowRow(percent, steps),
                     FlowRow(self._over)):  # fmt: skip
            self._copy_card.body.addWidget(part)
        return self._copy_card
