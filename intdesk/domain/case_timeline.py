"""The timeline of a case: what happened and what is planned, in the order of its days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from intdesk.domain.attachment import Attachment
from intdesk.domain.case import Case
from intdesk.domain.changes import Kind
from intdesk.domain.complaint import Complaint
from intdesk.domain.consultation import Consultation
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.rights import Right


class Happening(StrEnum):
    """What an entry of the timeline tells; entries of one day stand in this order."""

    OPENED = "opened"
    REOPENED = "reopened"
    CONTACT = "contact"
    COMPLAINT = "complaint"
    CONSENT = "consent"
    REVOKED = "revoked"
    ASKED = "asked"
    DOCUMENT = "document"
    DONE = "done"
    DUE = "due"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Moment:
    """One entry: ``about`` is a topic (contact), a reason (closed), a right (asked), else words.

    ``kind`` and ``id`` name the record behind it, if it is not the case itself. ``minutes`` are
    those of a contact.
    """

    day: date
    what: Happening
    about: str = ""
    kind: Kind = Kind.CASE
    id: int = 0
    minutes: int = 0


def timeline(
    case: Case,
    contacts: Iterable[Consultation],
    follow_ups: Iterable[FollowUp],
    documents: Sequence[Attachment],
    complaints: Iterable[Complaint] = (),
) -> list[Moment]:
    """Return all that a case knows of, the latest first, planned days included."""
    found = [
        *_life(case),
        *_contacts(contacts),
        *_consents(case),
        *_requests(case),
        *_follow_ups(follow_ups),
        *(
            Moment(c.received_on, Happening.COMPLAINT, c.number, Kind.COMPLAINT, c.id)
            for c in complaints
            if c.received_on is not None
        ),
        *(
            Moment(d.created_at.date(), Happening.DOCUMENT, d.name, Kind.ATTACHMENT, d.id)
            for d in documents
            if d.created_at is not None
        ),
    ]
    order = list(Happening)
    return sorted(found, key=lambda m: (m.day, order.index(m.what), m.id), reverse=True)


def _life(case: Case) -> Iterator[Moment]:
    if case.opened_on is not None:
        yield Moment(case.opened_on, Happening.OPENED)
    for former in case.closings:
        yield Moment(former.closed_on, Happening.CLOSED, former.reason)
        yield Moment(former.reopened_on, Happening.REOPENED)
    if case.closed_on is not None:
        yield Moment(case.closed_on, Happening.CLOSED, case.closing_reason)


def _contacts(contacts: Iterable[Consultation]) -> Iterator[Moment]:
    for c in contacts:
        if c.day is not None:
            minutes = c.minutes or 0
            yield Moment(c.day, Happening.CONTACT, c.topic, Kind.CONSULTATION, c.id, minutes)


def _consents(case: Case) -> Iterator[Moment]:
    for consent in case.consents:
        if consent.given_on is not None:
            yield Moment(consent.given_on, Happening.CONSENT, consent.purpose)
        if consent.revoked_on is not None:
            yield Moment(consent.revoked_on, Happening.REVOKED, consent.purpose)


def _requests(case: Case) -> Iterator[Moment]:
    """Yield what the person asked for; a withdrawal is told by its consent."""
    for request in case.requests:
        if request.received_on is not None and request.right is not Right.WITHDRAWAL:
            yield Moment(request.received_on, Happening.ASKED, request.right.value)


def _follow_ups(follow_ups: Iterable[FollowUp]) -> Iterator[Moment]:
    for f in follow_ups:
        if f.done_on is not None:
            yield Moment(f.done_on, Happening.DONE, f.title, Kind.FOLLOW_UP, f.id)
        elif f.due is not None:
            yield Moment(f.due, Happening.DUE, f.title, Kind.FOLLOW_UP, f.id)
