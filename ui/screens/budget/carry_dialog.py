"""The guided step that carries a fiscal year over: preview, amounts to decide, one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from intdesk.domain.changes import Changes
from intdesk.domain.money import format_euros
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.help_key import add_help_key
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import CONTROL_HEIGHT, primary, secondary
from ui.kit.form.amounts import EurosEditor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.message_dialog import DIALOG_MARGIN
from ui.sentences import message_for

if TYPE_CHECKING:
    from intdesk.domain.budget.carry_over import CarryProposal
    from intdesk.services.budget.carry import CarryPlan

WIDTH, HEIGHT = 760, 520
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CarryDialog(QDialog):
    """Shows what goes along with commitments, what may be carried over, and what expires."""

    def __init__(self, context: AppContext, plan: CarryPlan, parent: QWidget) -> None:
        """Show a plan; ``changes`` are there after it was carried out."""
        super().__init__(parent)
        add_help_key(self, "jahreswechsel")
        self._context, self._plan = context, plan
        self.changes: Changes | None = None
        self._free: dict[int, EurosEditor] = {}
        title = self.tr("Von {year} nach {next} übertragen").format(
            year=plan.year, next=plan.year + 1
        )
        self.setObjectName("carry_dialog")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._banner = Banner()
        self._run = primary("carry_run", self.tr("Übertragen"), "check")
        self._run.clicked.connect(self.carry)
        self._run.setEnabled(bool(plan.proposals))
        cancel = secondary("carry_cancel", self.tr("Abbrechen"))
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN)
        column.setSpacing(12)
        column.addWidget(label(title, TextStyle.HEADING, name="carry_title", wrap=True))
        column.addWidget(label(self._intro(), TextStyle.MUTED, name="carry_intro", wrap=True))
        column.addWidget(self._banner)
        column.addWidget(self._table(), 1)
        column.addWidget(FlowRow(cancel, self._run), 0, Qt.AlignmentFlag.AlignRight)
        self.resize(min(WIDTH, parent.window().width()), min(HEIGHT, parent.window().height()))

    def carry(self) -> None:
        """Carry over what is entered, or say what keeps it from being done."""
        unread = [editor for editor in self._free.values() if editor.entry_problem()]
        if unread:
            self._banner.say(unread[0].entry_problem(), Tone.DANGER)
            unread[0].setFocus()
            return
        free = {line_id: editor.value() or 0 for line_id, editor in self._free.items()}
        try:
            self.changes = self._context.office.carry_over.run(self._plan, free)
        except IntDeskError as error:
            self._banner.say(str(message_for(error)), Tone.DANGER)
            return
        self.accept()

    def _intro(self) -> str:
        if not self._plan.proposals:
            return self.tr("In diesem Jahr ist nichts übrig und nichts mehr gebunden.")
        count = len(self._plan.commitments)
        short = any(proposal.overdrawn or proposal.lacks for proposal in self._plan.proposals)
        orders = (
            self.tr("1 offene Mittelbindung zieht um.")
            if count == 1
            else self.tr("{n} offene Mittelbindungen ziehen um.").format(n=count)
        )
        money = (
            self.tr("Wo das Geld dafür nicht reicht, steht es bei der Haushaltsstelle.")
            if short
            else self.tr("Das Geld dafür geht mit.")
        )
        words = self.tr(
            "Was frei ist, schlägt IntDesk nach der Übertragbarkeit der Haushaltsstelle vor; Sie "
            "können den Betrag ändern. Was nicht übertragen wird, verfällt. Der ganze Schritt "
            "lässt sich zurücknehmen."
        )
        return f"{orders} {money} {words}" if count else words

    def _named(self, proposal: CarryProposal) -> QWidget:
        """Return the name of a line, and that it is overdrawn and what is there nevertheless."""
        name = proposal.line.name
        if proposal.overdrawn:
            words = self.tr(
                "{line}\nÜberzogen um {over}: Mit den Mittelbindungen gehen nur {left} in das "
                "nächste Jahr; der Rest fehlt dort."
            )
        elif proposal.lacks:
            words = self.tr(
                "{line}\nIm Deckungskreis „{circle}“ fehlen {lacks}: Mit den Mittelbindungen gehen "
                "nur {left} in das nächste Jahr; der Rest fehlt dort."
            )
        else:
            return label(name, wrap=True)
        text = words.format(
            line=name, over=format_euros(proposal.overdrawn), lacks=format_euros(proposal.lacks),
            circle=proposal.line.circle, left=format_euros(proposal.committed),
        )  # fmt: skip
        return label(text, wrap=True, name=f"carry_named_{proposal.line.id}")

    def _table(self) -> QWidget:
        inner = QWidget()
        inner.setProperty("clear", True)  # noqa: FBT003 - Qt's own signature
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(0, 1)
        heads = (self.tr("Haushaltsstelle"), self.tr("gebunden"), self.tr("übrig"),
                 self.tr("frei übertragen"))  # fmt: skip
        for column, text in enumerate(heads):
            place = RIGHT if column in (1, 2) else Qt.AlignmentFlag(0)
            grid.addWidget(label(text, TextStyle.FIELD), 0, column, place)
        for row, proposal in enumerate(self._plan.proposals, 1):
            name, left = proposal.line.name, proposal.free + proposal.expiring
            grid.setRowMinimumHeight(row, CONTROL_HEIGHT)  # as high with a field as without one
            grid.addWidget(self._named(proposal), row, 0)
            grid.addWidget(label(format_euros(proposal.bound)), row, 1, RIGHT)
            grid.addWidget(label(format_euros(left)), row, 2, RIGHT)
            if left:
                editor = EurosEditor(f"carry_{proposal.line.id}")
                editor.set_said_name(self.tr("{line}: frei übertragen").format(line=name))
                editor.set_value(proposal.free)
                self._free[proposal.line.id] = editor
                grid.addWidget(editor, row, 3)
        grid.setRowStretch(len(self._plan.proposals) + 1, 1)
        scroll = QScrollArea()
        scroll.setObjectName("carry_scroll")
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(scroll.focusPolicy().NoFocus)
        scroll.setWidget(inner)
        return scroll
