"""What shows the work for the measures of a concept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.concept import Concept
from intdesk.domain.concept_outline import Level, numbers
from intdesk.domain.evidence import Place
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.evidence_section import EvidencePart, EvidenceSection


def _text(german: str) -> str:
    return QCoreApplication.translate("concept_evidence", german)


class ConceptEvidence(EvidenceSection):
    """The evidence of a saved concept that has measures."""

    def __init__(self, context: AppContext) -> None:
        """Begin without a concept."""
        super().__init__(context, "concept", _text(
            "Noch kein Nachweis. Verknüpfen Sie hier, was dafür getan wurde, oder im Eintrag "
            "selbst unter „Ziele“. Von Beratungen steht hier nur der Tag."
        ))  # fmt: skip

    def show_record(self, record_id: int) -> None:
        """Show the evidence of a saved concept (0: a new one)."""
        try:
            concept = self._context.office.concepts.get(record_id) if record_id else Concept()
        except IntDeskError:
            concept = Concept()
        found = self._context.office.evidence.of_concept(concept)
        self.show_parts(tuple(
            EvidencePart(
                Place(Kind.CONCEPT, concept.id, item.key), number, item.title, found[item.key],
                item.cost,
            )
            for number, item in zip(numbers(concept.items), concept.items, strict=True)
            if item.level is Level.MEASURE
        ))  # fmt: skip
