"""What was booked for goals and measures, by the postings that stand for them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from intdesk.domain.changes import Kind
from intdesk.domain.concept import Concept
from intdesk.domain.evidence import Place
from intdesk.domain.target_agreement import TargetAgreement
from intdesk.domain.target_years import year_of
from intdesk.services.target_agreements.proofs import Unit, live_proofs


def spent_on(
    unit: Unit, holders: Iterable[TargetAgreement | Concept], year: int | None = None
) -> dict[Place, int]:
    """Return the cents spent by what postings stand for, of all years or of one of agreements.

    What stands for a measure is named with it alone, not with its goal.
    """
    found: Counter[Place] = Counter()
    for held in holders:
        owner = Kind.CONCEPT if isinstance(held, Concept) else Kind.TARGET_AGREEMENT
        for proof in live_proofs(unit, held.proofs):
            day, one = proof.day, proof.evidence
            mine = year is None or (
                day is not None and isinstance(held, TargetAgreement) and year_of(held, day) == year
            )
            if proof.spent and mine:
                found[Place(owner, held.id, one.goal, one.measure)] += proof.spent
    return dict(found)
