"""Cases whose time is over, what is proposed of them, and what is chosen."""

from __future__ import annotations

from datetime import date

from intdesk.domain.case import Case
from intdesk.domain.consultation import Consultation
from intdesk.domain.retention import Action, Chosen, Proposal, Subject
from intdesk.services.office_file import OfficeFile

OLD = date(2025, 3, 4)


def a_case(office: OfficeFile, day: date = OLD, *, closed: bool = True, number: str = "7") -> int:
    """Save a case with one consultation and return its id."""
    case = Case(
        number=number, opened_on=day, closed_on=day if closed else None,
        closing_reason="geloest" if closed else "",
    )  # fmt: skip
    case_id = office.cases.save(case).id
    draft = Consultation(day=day, minutes=30, topic="08", case_id=case_id, note="Frau Sommer")
    office.consultations.save(draft)
    return case_id


def due(office: OfficeFile, subject: Subject) -> list[Proposal]:
    """Return what is proposed of one sort of records."""
    return [p for p in office.retention.proposals() if p.candidate.subject is subject]


def chosen(proposal: Proposal, action: Action) -> Chosen:
    """Return the choice of an action for what is proposed."""
    c = proposal.candidate
    return Chosen(c.subject, c.record_id, action, c.kind, proposal.note.offered_on)
