"""What shows the work for the goals and measures of an agreement."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.evidence import Place
from intdesk.domain.target_agreement import TargetAgreement
from intdesk.domain.target_progress import goal_cost
from ui.context import AppContext
from ui.evidence_section import EvidencePart, EvidenceSection


def _text(german: str) -> str:
    return QCoreApplication.translate("agreement_evidence", german)


class AgreementEvidence(EvidenceSection):
    """The evidence of a saved agreement with goals: each goal, then its measures."""

    def __init__(self, context: AppContext) -> None:
        """Begin without an agreement."""
        super().__init__(context, "agreement", _text(
            "Noch kein Nachweis. Verknüpfen Sie hier, was dafür getan wurde, oder im Eintrag "
            "selbst unter „Ziele“. Von Beratungen steht hier nur der Tag."
        ))  # fmt: skip

    def show_agreement(self, agreement: TargetAgreement | None) -> None:
        """Show the evidence of an agreement, nothing for a new one."""
        parts = () if agreement is None else tuple(self._of(agreement))
        self.show_parts(parts)

    def _of(self, agreement: TargetAgreement) -> Iterator[EvidencePart]:
        evidence = self._context.office.evidence
        goals, measures = evidence.of_agreement(agreement), evidence.of_measures(agreement)
        for number, goal in enumerate(agreement.goals, 1):
            place = Place(Kind.TARGET_AGREEMENT, agreement.id, goal.key)
            name = _text("Ziel {n}").format(n=number)
            yield EvidencePart(place, name, goal.title, goals[goal.key], goal_cost(goal))
            for letter, measure in zip("abcdefghijklmnopqrstuvwxyz", goal.measures, strict=False):
                place = Place(Kind.TARGET_AGREEMENT, agreement.id, goal.key, measure.key)
                found = measures[goal.key, measure.key]
                yield EvidencePart(place, f"{name} {letter}", measure.title, found, measure.cents)
