"""What shows the work for goals or measures: listed, opened, released, and more of it linked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTableWidget

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.dates import format_day
from intdesk.domain.duration import format_minutes
from intdesk.domain.evidence import EVIDENCE_KINDS, Evidence, Place
from intdesk.domain.money import format_euros
from intdesk.errors import IntDeskError
from intdesk.services.target_agreements.evidence import GoalEvidence
from intdesk.texts.target_labels import EVIDENCE_WORDS, evidence_words
from ui.context import AppContext
from ui.kit.buttons import secondary
from ui.kit.form.field import Field, FieldBox
from ui.kit.form.form import FoldedSection
from ui.kit.form.pick import PickEditor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.plain_table import fill_rows, fit_rows, keep_fitted, plain_table
from ui.linked_editor import LinkedEditor
from ui.sentences import WINDOW, shown_word
from ui.targets import PAGE_OF_KIND, Target

MOST_ROWS = 6


@dataclass(frozen=True, slots=True)
class EvidencePart:
    """A goal or measure: its short name, its title, what shows the work, what it was to cost."""

    place: Place
    name: str
    title: str
    found: GoalEvidence
    planned: int | None = None


class EvidenceSection(FoldedSection):
    """Lists the records of each goal and measure; a consultation is told by its day only."""

    def __init__(self, context: AppContext, name: str, nothing: str) -> None:
        """Begin empty; ``nothing`` says how evidence comes here."""
        title = QCoreApplication.translate("titles", "Nachweise")
        super().__init__(f"{name}_evidence", title)
        self._context, self._nothing = context, nothing
        self._parts: Sequence[EvidencePart] = ()
        self._rows: list[tuple[Place, Evidence]] = []
        self._told = label("", TextStyle.MUTED, name=f"{name}_evidence_told", wrap=True)
        self._table = self._make_table(name)
        words = [(kind.value, shown_word(EVIDENCE_WORDS[kind][0])) for kind in EVIDENCE_KINDS]
        self._kind = PickEditor("evidence_kind", words)
        self._record = LinkedEditor(context, "evidence_record", lambda: Kind(self._kind.value()))
        self._goal = PickEditor("evidence_goal", ())
        self._kind.changed.connect(self._look_elsewhere)
        self._box = FieldBox(
            Field("evidence_record", self.tr("Welcher Eintrag?"), self._record, width=230)
        )
        self._pick = FlowRow(
            FieldBox(Field("evidence_kind", self.tr("Was?"), self._kind, width=140)),
            self._box,
            FieldBox(Field("evidence_goal", self.tr("Steht für"), self._goal, width=230)),
        )
        self._make_buttons()
        for part in (self._told, self._table, self._known, self._pick, self._more):
            self.body.addWidget(part)

    def show_parts(self, parts: Sequence[EvidencePart]) -> None:
        """Show the evidence of goals and measures; without any of them the section is hidden."""
        self._parts = parts
        self.setVisible(bool(parts))
        self._fill()
        chosen = self._goal.value()
        self._goal.combo.clear()
        for part in parts:
            self._goal.combo.addItem(f"{part.name}: {part.title}", part.place.code)
        if chosen in {part.place.code for part in parts}:
            self._goal.set_value(chosen)
        self.button.setText(self.tr("Nachweise ({n})").format(n=self._count()))
        self.set_unfolded(self.unfolded)

    def link(self) -> None:
        """Let the chosen record stand for the chosen goal."""
        record = self._record.value()
        self._box.clear_problem()
        if record is None or not self._parts:
            nothing = self.tr("Bitte wählen Sie einen Eintrag aus der Liste.")
            self._box.show_problem(self._record.entry_problem() or nothing)
            self._record.setFocus()
            return
        place, kind = Place.of(self._goal.value()), Kind(self._kind.value())
        evidence = self._context.office.evidence
        self._publish(lambda: evidence.tie(place, kind, [record]))
        self._record.set_value(None)
        self._record.setFocus()

    def _look_elsewhere(self) -> None:
        """Empty the choice: what was typed meant a record of another kind."""
        self._box.clear_problem()
        self._record.set_value(None)

    def unlink(self) -> None:
        """Take the chosen record away from its goal; the record stays."""
        chosen = self._chosen()
        if chosen is not None:
            place, one = chosen
            evidence = self._context.office.evidence
            self._publish(lambda: evidence.untie(place, Kind(one.kind), one.record))

    def open_chosen(self) -> None:
        """Go to the chosen record; from here no way leads to who was counselled."""
        chosen = self._chosen()
        if chosen is not None and self._may_open(chosen[1]):
            page = PAGE_OF_KIND[Kind(chosen[1].kind)]
            self._context.router.go(Target(page, record=chosen[1].record))

    def _publish(self, act: Callable[[], Changes]) -> None:
        try:
            changes = act()
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        self._context.bus.publish(changes)

    def _fill(self) -> None:
        rows: list[tuple[str, str, str]] = []
        self._rows = []
        for part in self._parts:
            for proof in (*part.found.proofs, *part.found.consultations):
                if proof.evidence.measure != part.place.measure:
                    continue  # it is listed with its measure
                word = shown_word(EVIDENCE_WORDS[Kind(proof.evidence.kind)][0])
                money = format_euros(proof.spent) if proof.spent else ""
                words = ": ".join(filter(None, (word, proof.title)))
                told = ", ".join(filter(None, (words, money)))
                rows.append((part.name, format_day(proof.day or date.min), told))
                self._rows.append((part.place, proof.evidence))
        fill_rows(self._table, rows)
        fit_rows(self._table, MOST_ROWS)
        for widget in (self._table, self._known):
            widget.setVisible(bool(rows))
        if rows:
            self._table.setCurrentCell(0, 0)
        self._offer()
        told_parts = [line for part in self._parts if (line := self._counted(part))]
        self._told.setText("\n".join(told_parts) or self._nothing)

    def _counted(self, part: EvidencePart) -> str:
        found = part.found
        told = [
            evidence_words(kind, count, WINDOW) for kind, count in found.counts.items() if count
        ]
        if found.minutes:
            told.append(format_minutes(found.minutes))
        if found.spent:
            booked = self.tr("gebucht {cents}").format(cents=format_euros(found.spent))
            if part.planned is not None:
                plan = self.tr("{booked} von geplant {cents}")
                booked = plan.format(booked=booked, cents=format_euros(part.planned))
            told.append(booked)
        if found.received:
            told.append(self.tr("eingenommen {c}").format(c=format_euros(found.received)))
        return f"{part.name}: {', '.join(told)}" if told else ""

    def _count(self) -> int:
        """Return how many records stand for goals; one of a goal and its measure counts once."""
        goals = [p for p in self._parts if not p.place.measure]
        return sum(sum(part.found.counts.values()) for part in goals)

    def _chosen(self) -> tuple[Place, Evidence] | None:
        at = self._table.currentRow()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def _offer(self) -> None:
        """Offer to open what may be opened."""
        chosen = self._chosen()
        self.open_button.setEnabled(chosen is not None and self._may_open(chosen[1]))

    @staticmethod
    def _may_open(one: Evidence) -> bool:
        return one.kind != Kind.CONSULTATION

    def _make_table(self, name: str) -> QTableWidget:
        heads = (self.tr("Für"), self.tr("Tag"), self.tr("Was"))
        table = plain_table(f"{name}_evidence_list", heads, self.tr("Nachweise"), 2)
        table.setColumnWidth(0, 84)
        table.setColumnWidth(1, 98)
        keep_fitted(table, MOST_ROWS)
        table.activated.connect(lambda _index: self.open_chosen())
        table.itemSelectionChanged.connect(self._offer)
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
