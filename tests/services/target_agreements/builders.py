"""Agreements kept for tests, and what lists and follow-ups tell of them."""

from __future__ import annotations

from datetime import date

from intdesk.domain.changes import Kind
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.target_agreement import AgreementState as S
from intdesk.domain.target_agreement import TargetAgreement
from intdesk.errors import InvalidDraftError
from intdesk.services.office_file import OfficeFile
from tests.domain.target_samples import AGREEMENT

OCTOBER = date(2026, 10, 20)


def kept(office: OfficeFile, draft: TargetAgreement = AGREEMENT) -> int:
    """Save an agreement and return its id."""
    return office.target_agreements.save(draft).id


def running(office: OfficeFile) -> int:
    """Return the id of an agreement that is signed and runs."""
    record = kept(office)
    for state in (S.AGREED, S.SIGNED, S.RUNNING):
        office.target_agreements.move(record, state)
    return record


def listed(office: OfficeFile, *filters: Filter, text: str = "") -> list[int]:
    """Return the ids that the list shows."""
    return list(office.lists.ids(ListQuery(Kind.TARGET_AGREEMENT, text=text, filters=filters)))


def due(office: OfficeFile, *, done: bool = False) -> dict[str, date | None]:
    """Return the days of the follow-ups by what they remind of."""
    found = office.follow_ups.many(office.lists.ids(ListQuery(Kind.FOLLOW_UP)))
    return {f.title.split(": ")[1]: f.due for f in found if (f.done_on is not None) == done}


def codes(error: InvalidDraftError) -> list[str]:
    """Return the codes of the problems of a refused draft."""
    return [p.code for p in error.problems]  # type: ignore[attr-defined]
