"""An agreement with two goals for the tests."""

from __future__ import annotations

from datetime import date

from intdesk.domain.status_light import Direction
from intdesk.domain.target_agreement import (
    Effect,
    Goal,
    Measure,
    Milestone,
    Review,
    Signature,
    TargetAgreement,
)

TODAY = date(2026, 11, 21)
FORMS = Goal(
    key=1, title="Anmeldebögen in sechs Sprachen", indicator="übersetzte Bögen", unit="Bögen",
    baseline=0, baseline_day=date(2025, 12, 31), target=12_00, weight=2, source="Liste der Kitas",
    reason="Eltern fragen danach", milestones=(Milestone(date(2026, 7, 1), 6_00),),
    measures=(
        Measure("Bögen übersetzen lassen", "Frau Beispiel", date(2026, 9, 30), 1200_00, key=1),
    ),
)  # fmt: skip
WAITING = Goal(
    key=2, title="Wartezeit auf einen Kitaplatz senken", effect=Effect.IMPACT,
    indicator="mittlere Wartezeit", unit="Wochen", direction=Direction.DOWN, baseline=20_00,
    target=12_00, weight=1,
)  # fmt: skip
SIGNED = (
    Signature("Petra Muster", "Integrationsbeauftragte", date(2026, 1, 15)),
    Signature("Jan Amt", "Leitung Jugend", date(2026, 1, 16)),
)
AGREEMENT = TargetAgreement(
    title="Kitas für alle Familien", department="jugend", head="Jan Amt",
    begin=date(2026, 1, 1), end=date(2026, 12, 31), purpose="Zugang zu Kitas erleichtern",
    fields_of_action=("bildung",), concept="Konzept 2024, Ziel 2.1", decision="Vorlage 17/2025",
    decided_on=date(2025, 11, 11), staff="0,2 Stellen", budget_line="3610.5318", budget=5000_00,
    deviation_rule="Gespräch binnen vier Wochen", signatures=SIGNED, goals=(FORMS, WAITING),
)  # fmt: skip


def review(actual: int, day: date = date(2026, 7, 2), **more: object) -> Review:
    return Review(day=day, actual=actual, **more)  # type: ignore[arg-type]
