"""What a draft uses of lines or positions beyond what is stored of it."""

from __future__ import annotations

from intdesk.domain.budget.commitment import Commitment
from intdesk.domain.budget.posting import Posting
from intdesk.domain.budget.usage import Bearer, commitment_uses, posting_uses
from intdesk.storage.repositories.budget import COMMITMENTS, POSTINGS
from intdesk.storage.unit_of_work import ReadUnit


def posting_use(unit: ReadUnit, bearer: Bearer, draft: Posting) -> dict[int, int]:
    """Return how much more a posting uses; an incomplete draft counts with what it says."""
    old = next(iter(unit.of(POSTINGS).present([draft.id])), None) if draft.id else None
    both = (*draft.shares, *(old.shares if old else ()))
    named = sorted({s.commitment_id for s in both if s.commitment_id is not None})
    known = {c.id: c for c in unit.of(COMMITMENTS).present(named)}
    return posting_uses(bearer, old, draft, known, unit.budget_figures.paid(named))


def commitment_use(unit: ReadUnit, bearer: Bearer, draft: Commitment) -> dict[int, int]:
    """Return how much more a commitment reserves."""
    old = next(iter(unit.of(COMMITMENTS).present([draft.id])), None) if draft.id else None
    paid = unit.budget_figures.paid([draft.id]).get(draft.id, 0) if draft.id else 0
    return commitment_uses(bearer, old, draft, paid)
