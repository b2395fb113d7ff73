"""The screen of commitments (Mittelbindungen)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.budget.commitment import Commitment
from intdesk.domain.budget.line import MAX_CODE, MAX_TITLE, Direction
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.dates import format_day
from intdesk.domain.listing import fiscal_filter
from intdesk.domain.money import format_euros
from intdesk.domain.period import FIRST_YEAR, LAST_YEAR
from intdesk.errors import IntDeskError
from intdesk.sheets.cells import CellKind
from ui.budget_lines import line_editor
from ui.budget_texts import (
    commitment_fields,
    commitment_states,
    linked_kinds,
    posting_fields,
    posting_states,
)
from ui.context import AppContext
from ui.editors import ProposingEditor
from ui.kit.buttons import secondary
from ui.kit.form.amounts import DayEditor, EurosEditor, NumberEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form, Group
from ui.kit.labels import TextStyle, label
from ui.linked_lists import LinkedList, LinkedSection, field_link
from ui.mnemonics import MENU_LETTERS
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.record_panel import RecordEntry
from ui.screens.budget.editors import plan_line_editor
from ui.screens.budget.filters import grant_filter, line_filter
from ui.screens.budget.linked import BelongsTo
from ui.screens.budget.warning import ShortageWarning
from ui.shown_fields import ShownField
from ui.targets import Target

if TYPE_CHECKING:
    from intdesk.services.budget.records import CommitmentService

_HALF = 150


def _text(german: str) -> str:
    return QCoreApplication.translate("commitments", german)


class CommitmentEntry(RecordEntry[Commitment]):
    """What the panel of commitments is made of."""

    name = "commitment"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        names = commitment_fields()
        self._payee = ProposingEditor(context, "payee", Kind.COMMITMENT, longest=MAX_TITLE)
        today = context.clock.today
        line = line_editor(context, "line_id", Direction.EXPENSE)
        self.form = Form(
            "commitment_form",
            [
                Field("purpose", names["purpose"], TextEditor("purpose", longest=MAX_TITLE),
                      required=True, wide=True),
                Field("payee", names["payee"], self._payee, wide=True),
                Field("line_id", names["line"], line, required=True, wide=True),
                Field("plan_line_id", names["plan_line"],
                      plan_line_editor(context, "plan_line_id"), wide=True),
                Field("cents", names["cents"], EurosEditor("cents"), required=True, width=_HALF),
                Field("day", names["day"], DayEditor("day", today), required=True, width=_HALF),
                Field("number", names["number"], TextEditor("number", longest=MAX_CODE),
                      width=_HALF),
                Field("year", names["year"],
                      NumberEditor("year", least=FIRST_YEAR, most=LAST_YEAR), required=True,
                      width=_HALF),
            ],
            sections=[Group(_text("Notiz"), (
                Field("note", names["note"], NoteEditor("note"), wide=True),
            ))],
            taken=MENU_LETTERS,
            carried=("linked_kind", "linked_id", "closed_on"),
        )  # fmt: skip

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Mittel binden") if new else _text("Mittelbindung bearbeiten")

    def store(self) -> CommitmentService:
        """Return the use cases of commitments."""
        return self._context.office.commitments

    def blank(self) -> Commitment:
        """Return a draft of today in the chosen year."""
        draft = self._context.office.commitments.blank()
        return replace(draft, year=self._context.year.year)

    def finish(self, draft: Commitment) -> Commitment:
        """Return the draft with its year as the domain knows it."""
        return replace(draft, year=draft.year or 0)

    def remember(self, draft: Commitment) -> None:
        """Propose the new payee from now on."""
        del draft
        self._payee.propose()

    def said(self, draft: Commitment) -> str:
        """Return what for, and the amount."""
        return _text("{what}, {cents}").format(
            what=draft.purpose, cents=format_euros(draft.cents or 0)
        )

    def first_field(self, *, new: bool) -> str:
        """Begin with the purpose."""
        del new
        return "purpose"


def commitment_columns() -> list[ShownField]:
    """Return the fields in the order in which they are shown."""
    names = commitment_fields()
    money, states = CellKind.CENTS, commitment_states()
    return [
        ShownField("day", names["day"], CellKind.DAY, width=100, visible=True),
        ShownField("purpose", names["purpose"], width=190, visible=True),
        ShownField("payee", names["payee"], width=160, visible=True),
        ShownField("line", names["line"], width=190),
        ShownField("cents", names["cents"], money, width=104, visible=True),
        ShownField("paid", names["paid"], money, width=104, visible=True),
        ShownField("left", names["left"], money, width=114, visible=True),
        ShownField("state", names["state"], words=states, width=112, visible=True),
        ShownField("number", names["number"], width=120),
        ShownField("year", names["year"], CellKind.YEAR, width=90),
        ShownField("closed_on", names["closed_on"], CellKind.DAY, width=110),
        ShownField("linked_kind", names["linked_kind"], words=linked_kinds(), width=120),
        ShownField("note", names["note"], width=220),
    ]


def commitment_spec() -> ListSpec:
    """Return what the list of commitments is made of."""
    return ListSpec(
        kind=Kind.COMMITMENT,
        name="commitments",
        title=_text("Mittelbindungen"),
        icon="list-checks",
        fields=tuple(commitment_columns()),
        filters=("state", "linked_kind", "day"),
        search=_text("Suchen: Zweck, Firma, Nummer …"),
        one=_text("Mittelbindung"),
        many=_text("Mittelbindungen"),
        nothing=_text("Noch keine Mittel gebunden in diesem Haushaltsjahr."),
        first=_text("Mittel binden"),
        timed=False,
        more_filters=lambda context: [*line_filter(context), *grant_filter(context)],
        span=fiscal_filter,
    )


def payment_list() -> LinkedList:
    """Return what is listed of the payments of a commitment."""
    names = posting_fields()
    return LinkedList(
        Kind.POSTING, _text("Zahlungen"), field_link("commitment_id"),
        (
            ShownField("day", names["day"], CellKind.DAY, width=104),
            ShownField("cents", names["cents"], CellKind.CENTS, width=104),
            ShownField("state", names["state"], words=posting_states()),
        ),
        create=_text("Zahlung buchen"), sort="day", listed=False,
    )  # fmt: skip


class CommitmentPage(RecordPage):
    """Money that is reserved for orders; payments reduce what is left."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen."""
        entry = CommitmentEntry(context)
        super().__init__(context, commitment_spec(), entry)
        warning = ShortageWarning(
            context, self.panel, entry.finish, context.office.budget.short_by_commitment,
            context.office.grant_figures.short_by_commitment,
        )  # fmt: skip
        self.panel.add_above_form(warning)
        self._left = label("", TextStyle.STRONG, name="commitment_left", wrap=True)
        self.panel.add_above_form(self._left)
        self.payments = LinkedSection(context, Kind.COMMITMENT, payment_list())
        self.belongs = BelongsTo(context, self.panel, "commitment")
        self.panel.add_below(self.payments, self.belongs)
        self._close = secondary("commitment_close", " ", "check")
        self._close.clicked.connect(self.close_shown)
        self.panel.buttons.flow.addWidget(self._close)
        self.panel.loaded.connect(lambda _new: self._show_state())
        self._show_state()

    def arrive(self, target: Target) -> None:
        """Begin a commitment for another record, or do what every list does."""
        if not target.create or target.link is None:
            super().arrive(target)
        elif self.panel.may_leave():
            blank = replace(self.context.office.commitments.blank(), year=self.context.year.year)
            linked = {"linked_kind": target.link.kind.value, "linked_id": target.link.id}
            self.panel.begin(replace(blank, **linked))  # type: ignore[arg-type]
            self.show_form()
            self.panel.focus_first()

    def concerns(self, changes: Changes) -> bool:
        """Refresh for lines and payments, too."""
        more = {Kind.BUDGET_LINE, Kind.POSTING}
        return super().concerns(changes) or bool(changes.kinds & more)

    def refresh(self) -> None:
        """Ask for list and payments anew."""
        super().refresh()
        self._show_state()

    def close_shown(self) -> None:
        """Release what the shown commitment still reserves, or reserve it again."""
        if not self.panel.shown or not self.panel.may_leave():
            return
        draft: Commitment = self.panel.binder.collect()
        store = self.context.office.commitments
        changes = store.close(self.panel.shown, closed=draft.closed_on is None)
        self.panel.edit(self.panel.shown)
        self.context.bus.publish(changes)
        self.list.say_undo(changes)

    def _show_state(self) -> None:
        shown = self.panel.shown
        draft: Commitment = self.panel.binder.collect()
        self.payments.show_record(shown)
        self._close.setVisible(bool(shown) and not self.context.office.read_only)
        closed = draft.closed_on is not None
        self._close.setText(self.tr("Wieder öffnen") if closed else self.tr("Rest freigeben"))
        self._left.setVisible(bool(shown))
        if shown:
            self._left.setText(self._words(draft))

    def _words(self, draft: Commitment) -> str:
        if draft.closed_on is not None:
            day = format_day(draft.closed_on)
            return self.tr("Abgeschlossen am {day}; der Rest ist frei.").format(day=day)
        try:
            cents = self.context.office.commitments.left(draft.id)
        except IntDeskError:
            return ""  # it was taken back
        return self.tr("Noch gebunden: {cents}").format(cents=format_euros(cents))
