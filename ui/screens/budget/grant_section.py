"""What the page of a grant shows of it: figures, positions of the plan, doubts, the papers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal

from intdesk.domain.changes import Kind
from intdesk.domain.duration import format_minutes
from intdesk.domain.grants.checks import Doubt
from intdesk.domain.grants.grant import COSTS, PlanLine
from intdesk.domain.grants.unit_costs import unit_costs
from intdesk.domain.money import format_euros
from intdesk.errors import IntDeskError
from intdesk.sheets.cells import CellKind
from intdesk.texts.grant_account import MEASURED, full_time_number
from intdesk.texts.grants import DOUBT_WORDS, INTEREST_NOTE
from intdesk.texts.numbers import format_count
from ui.budget_texts import posting_fields
from ui.context import AppContext
from ui.kit.buttons import Button, ButtonKind, secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow
from ui.kit.name_table import NameTable
from ui.linked_lists import LinkedList, LinkedSection, field_link
from ui.sentences import shown_word
from ui.shown_fields import ShownField
from ui.targets import PageId, Target
from ui.texts import kind_words

if TYPE_CHECKING:
    from intdesk.domain.grants.checks import Finding
    from intdesk.domain.grants.funded_posts import FullTime
    from intdesk.services.grants.figures import GrantView
    from intdesk.services.grants.work import WorkFigures

MONEY_WIDTH = 96
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _text(german: str) -> str:
    return QCoreApplication.translate("grant_section", german)


class EurosTable(NameTable):
    """Names, and amounts behind them."""

    def __init__(self, name: str, heads: tuple[str, ...], says: str) -> None:
        """Make an empty table."""
        super().__init__(name, heads, says, (MONEY_WIDTH,) * (len(heads) - 1))
        for column in range(1, len(heads)):
            if (head := self.horizontalHeaderItem(column)) is not None:
                head.setTextAlignment(RIGHT)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show rows; all cells behind the first one stand right."""
        super().show_rows(rows)
        for row in range(len(rows)):
            for column in range(1, self.columnCount()):
                if (item := self.item(row, column)) is not None:
                    item.setTextAlignment(RIGHT)


def grant_words(view: GrantView) -> str:
    """Return what a grant comes to, in plain words."""
    proof = view.proof
    said = _text("Anerkannt sind bisher {costs}; dafür stehen {due} von {approved} zu.")
    if view.grant.notice_day is None:
        said = _text(
            "Beantragt sind {approved}; noch nichts ist bewilligt. Anerkannt wären bisher {costs}, "
            "dafür stünden {due} zu."
        )
    words = [
        said.format(
            costs=format_euros(proof.recognised), due=format_euros(proof.due),
            approved=format_euros(proof.approved),
        ),
        _text("Erhalten: {cents}.").format(cents=format_euros(proof.received)),
    ]  # fmt: skip
    if proof.open:
        words.append(_text("Noch offen: {cents}.").format(cents=format_euros(proof.open)))
    if proof.third:
        words.append(_text("Drittmittel: {cents}.").format(cents=format_euros(proof.third)))
    words.append(_text("Eigenanteil: {cents}.").format(cents=format_euros(proof.own)))
    return " ".join(words)


def unit_words(view: GrantView, work: WorkFigures) -> str:
    """Return what one of each costs and what the grant pays of it, empty if nothing is counted."""
    said = [
        shown_word(MEASURED[per]).format(
            costs=format_euros(one.costs), grant=format_euros(one.grant)
        )
        for per, one in unit_costs(view.proof, work)
    ]
    return "\n".join(said)


def full_time_said(found: FullTime | None, work: WorkFigures) -> str:
    """Return the funded full time, and what was done for one post of it; empty without posts."""
    if found is None:
        return ""
    said = [
        _text("Gefördert: {funded} Vollzeitstellen, bisher im Mittel besetzt: {held}.").format(
            funded=full_time_number(found.funded), held=full_time_number(found.held)
        )
    ]
    hours = found.per_post(work.minutes + work.worked_minutes)
    talks, cases = found.per_post(work.consultations), found.per_post(work.cases)
    if hours and talks is not None and cases is not None:
        each = _text("Je besetzter Vollzeitstelle: {talks} Beratungen, {cases} Fälle, {hours}")
        said.append(
            each.format(
                talks=format_count(talks), cases=format_count(cases), hours=format_minutes(hours)
            )
        )
    return " ".join(said)


def finding_words(one: Finding) -> str:
    """Return a doubt in words."""
    return shown_word(DOUBT_WORDS[one.doubt]).format(cents=format_euros(one.cents), about=one.about)


def posting_list() -> LinkedList:
    """Return what is listed of the postings of a grant, those of all fiscal years."""
    names = posting_fields()
    return LinkedList(
        Kind.POSTING, _text("Buchungen aller Jahre"), field_link("grant_id"),
        (
            ShownField("day", names["day"], CellKind.DAY, width=104),
            ShownField("cents", names["cents"], CellKind.CENTS, width=110),
            ShownField("document", names["document"], width=120),
            ShownField("payee", names["payee"]),
        ),
        create=_text("Ausgabe buchen"), sort="day",
    )  # fmt: skip


class GrantSection(Card):
    """The figures of the shown grant, with the ways to its postings and papers."""

    wanted = Signal(str)
    """A paper shall be written; carries its name."""
    followed = Signal()
    """The next grant shall be begun from this one."""

    def __init__(self, context: AppContext) -> None:
        """Begin without a grant."""
        super().__init__(" ", name="grant_figures")
        self._context = context
        self._said = label("", TextStyle.STRONG, name="grant_said", wrap=True)
        self._doubts = label("", TextStyle.WARNING, name="grant_doubts", wrap=True)
        self._first = Button("grant_first_doubt", " ", ButtonKind.LINK)
        self._first.clicked.connect(self._open_first)
        self._doubtful: list[int] = []
        self._overlaps = label("", TextStyle.WARNING, name="grant_overlaps", wrap=True)
        heads = (
            _text("Position"), _text("Plan"), _text("gebucht"), _text("verfügbar"),
            _text("anerkannt"),
        )  # fmt: skip
        self.table = EurosTable("grant_plan", heads, _text("Plan in Euro"))
        self.postings = LinkedSection(context, Kind.GRANT, posting_list())
        papers = FlowRow()
        for name, words in (
            ("proof", _text("Zahlenmäßiger Nachweis …")),
            ("receipts", _text("Belegliste …")),
            ("account", _text("Sachbericht …")),
            ("follow_on", _text("Folgeantrag …")),
        ):
            button = secondary(f"grant_{name}", words, "file-text")
            button.clicked.connect(lambda _=False, one=name: self.wanted.emit(one))
            papers.flow.addWidget(button)
        self.follow = secondary("grant_follow", _text("Folgezuwendung anlegen"), "plus")
        self.follow.clicked.connect(self.followed)
        papers.flow.addWidget(self.follow)
        self._first_row = FlowRow(self._first)
        self._units = label("", name="grant_units", wrap=True)
        parts = (self._said, self._units, self._doubts, self._first_row, self._overlaps, self.table,
                 papers, self.postings)  # fmt: skip
        for part in parts:
            self.body.addWidget(part)

    def show_grant(self, record_id: int) -> None:
        """Show a saved grant; a new one (0) has no figures yet."""
        self.setVisible(bool(record_id))
        self.postings.show_record(record_id)
        if not record_id:
            return
        try:
            view = self._context.office.grant_figures.view(record_id)
        except IntDeskError:
            self.setVisible(False)
            return  # it was taken back
        self.heading.setText(view.grant.title)
        self.follow.setVisible(not self._context.office.read_only)
        self._said.setText(grant_words(view))
        work = self._context.office.grant_work.figures(view.grant)
        posts = full_time_said(self._context.office.grant_work.full_time(view.grant), work)
        units = "\n".join(filter(None, (posts, unit_words(view, work))))
        self._units.setText(units)
        self._units.setVisible(bool(units))
        doubts = [finding_words(one) for one in view.findings]
        if {one.doubt for one in view.findings} & {Doubt.REPAYMENT, Doubt.UNSPENT}:
            doubts.append(shown_word(INTEREST_NOTE))
        self._doubts.setText("\n".join(doubts))
        self._doubts.setVisible(bool(doubts))
        self._doubtful = sorted({i for one in view.findings for i in one.postings})
        count = len(self._doubtful)
        several = _text("Erste von {count} betroffenen Buchungen öffnen").format(count=count)
        self._first.setText(several if count > 1 else _text("Betroffene Buchung öffnen"))
        self._first_row.setVisible(bool(count))
        overlaps = self._overlap_words(record_id)
        self._overlaps.setText("\n".join(overlaps))
        self._overlaps.setVisible(bool(overlaps))
        self.table.show_rows([self._row(view, line) for line in view.grant.plan])

    def _open_first(self) -> None:
        self._context.router.go(Target(PageId.POSTINGS, record=self._doubtful[0]))

    def _row(self, view: GrantView, line: PlanLine) -> tuple[str, ...]:
        sums = view.proof.lines[line.id]
        is_cost = line.side in COSTS
        left, recognised = (sums.available, sums.recognised) if is_cost else (None, None)
        values = (sums.planned, sums.ordered, left, recognised)
        euros = ("" if cents is None else format_euros(cents, symbol=False) for cents in values)
        return (line.title, *euros)

    def _overlap_words(self, record_id: int) -> list[str]:
        found = []
        for one in self._context.office.grant_work.overlaps():
            if record_id in {one.first.id, one.second.id}:
                other = one.second if one.first.id == record_id else one.first
                text = _text("{count} {kind} gehören auch zu „{title}“ (Doppelförderung?).")
                kind = kind_words()[one.kind]
                found.append(text.format(count=len(one.ids), kind=kind, title=other.title))
        return found
