"""What shows the work for the goals of an agreement, and linking more of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTableWidget

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.dates import format_day
from intdesk.domain.duration import format_minutes
from intdesk.domain.target_agreement import (
    Evidence,
    TargetAgreement,
)
from intdesk.errors import IntDeskError
from intdesk.services.target_agreements.evidence import GoalEvidence
from intdesk.texts.target_labels import EVIDENCE_WORDS, evidence_words
from ui.context import AppContext
from ui.editors import TitleEditor
from ui.kit.buttons import secondary
from ui.kit.form.field import Field, FieldBox
from ui.kit.form.form import FoldedSection
from ui.kit.form.pick import PickEditor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.plain_table import ROW_HEIGHT, fill_rows, plain_table
from ui.sentences import WINDOW, shown_word
from ui.targets import PAGE_OF_KIND, Target

HEAD_HEIGHT = 36
MOST_ROWS = 6


class EvidenceSection(FoldedSection):
    """Lists events and work entries by goal; consultations are only counted."""

    def __init__(self, context: AppContext) -> None:
        """Begin without an agreement."""
        title = QCoreApplication.translate("titles", "Nachweise")
        super().__init__("agreement_evidence", title)
        self._context = context
        self._agreement: TargetAgreement | None = None
        self._rows: list[Evidence] = []
        self._told = label("", TextStyle.MUTED, name="agreement_evidence_told", wrap=True)
        self._table = self._make_table()
        self._event = TitleEditor(context, "evidence_event", Kind.EVENT)
        self._goal = PickEditor("evidence_goal", ())
        self._pick = FlowRow(
            FieldBox(Field("evidence_event", self.tr("Veranstaltung"), self._event, width=230)),
            FieldBox(Field("evidence_goal", self.tr("Steht für Ziel"), self._goal, width=200)),
        )
        self._make_buttons()
        for part in (self._told, self._table, self._known, self._pick, self._more):
            self.body.addWidget(part)

    def show_agreement(self, agreement: TargetAgreement | None) -> None:
        """Show the evidence of a saved agreement with goals."""
        self._agreement = agreement
        shown = agreement is not None and bool(agreement.goals)
        self.setVisible(shown)
        if agreement is None or not shown:
            return
        found = self._context.office.evidence.of_agreement(agreement)
        self._fill(agreement, found)
        self._goal.combo.clear()
        for number, goal in enumerate(agreement.goals, 1):
            self._goal.combo.addItem(f"{number}. {goal.title}", str(goal.key))
        count = sum(sum(one.counts.values()) for one in found.values())
        self.button.setText(self.tr("Nachweise ({n})").format(n=count))
        self.set_unfolded(self.unfolded)

    def link(self) -> None:
        """Let the chosen event stand for the chosen goal."""
        event, agreement = self._event.value(), self._agreement
        if event is None or agreement is None:
            self._event.setFocus()
            return
        goal = int(self._goal.value())
        evidence = self._context.office.evidence
        self._publish(lambda: evidence.link(agreement.id, goal, Kind.EVENT, [event]))
        self._event.set_value(None)

    def unlink(self) -> None:
        """Take the chosen record away from its goal; the record stays."""
        chosen, agreement = self._chosen(), self._agreement
        if chosen is not None and agreement is not None:
            self._publish(lambda: self._context.office.evidence.unlink(agreement.id, chosen))

    def open_chosen(self) -> None:
        """Go to the chosen record."""
        chosen = self._chosen()
        if chosen is not None:
            page = PAGE_OF_KIND[Kind(chosen.kind)]
            self._context.router.go(Target(page, record=chosen.record))

    def _publish(self, act: Callable[[], Changes]) -> None:
        try:
            changes = act()
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        self._context.bus.publish(changes)

    def _fill(self, agreement: TargetAgreement, found: dict[int, GoalEvidence]) -> None:
        rows, told = [], []
        self._rows = []
        for number, goal in enumerate(agreement.goals, 1):
            one = found[goal.key]
            for proof in one.proofs:
                kind = Kind(proof.evidence.kind)
                day = format_day(proof.day or date.min)
                rows.append((str(number), day, shown_word(EVIDENCE_WORDS[kind][0]), proof.title))
                self._rows.append(proof.evidence)
            told += self._counted(number, one)
        fill_rows(self._table, rows)
        self._table.setFixedHeight(HEAD_HEIGHT + ROW_HEIGHT * min(len(rows), MOST_ROWS) + 4)
        for part in (self._table, self._known):
            part.setVisible(bool(rows))
        if rows:
            self._table.setCurrentCell(0, 0)
        nothing = self.tr(
            "Noch kein Nachweis. Auch in einer Veranstaltung, Tätigkeit oder Beratung gibt es "
            "den Abschnitt „Ziele“."
        )
        self._told.setText(" ".join(told) or nothing)

    def _counted(self, number: int, one: GoalEvidence) -> list[str]:
        parts = [evidence_words(kind, count, WINDOW) for kind, count in one.counts.items() if count]
        if one.minutes:
            parts.append(format_minutes(one.minutes))
        if not parts:
            return []
        return [self.tr("Ziel {n}: {parts}.").format(n=number, parts=", ".join(parts))]

    def _chosen(self) -> Evidence | None:
        at = self._table.currentRow()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def _make_table(self) -> QTableWidget:
        heads = (self.tr("Ziel"), self.tr("Tag"), self.tr("Was"), self.tr("Titel"))
        table = plain_table("agreement_evidence_list", heads, self.tr("Nachweise"), 3)
        for column, width in enumerate((48, 98, 118)):
            table.setColumnWidth(column, width)
        table.activated.connect(lambda _index: self.open_chosen())
        return table

    def _make_buttons(self) -> None:
        self.link_button = secondary("evidence_link", self.tr("Verknüpfen"), "plus")
        self.open_button = secondary("evidence_open", self.tr("Öffnen"), "external-link")
        self.drop_button = secondary("evidence_drop", self.tr("Lösen"), "x")
        self.link_button.clicked.connect(self.link)
        self.open_button.clicked.connect(self.open_chosen)
        self.drop_button.clicked.connect(self.unlink)
        self._known = FlowRow(self.open_button, self.drop_button)
        self._more = FlowRow(self.link_button)
        for part in (self._more, self._pick, self.drop_button):
            part.setEnabled(not self._context.office.read_only)
