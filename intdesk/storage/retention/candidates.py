"""What has a period of retention, with its last contact; one function for each subject."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date

from sqlalchemy import Connection, Table, func, or_, select

from intdesk.domain.changes import Kind
from intdesk.domain.dates import format_day
from intdesk.domain.identity import LegalBasis, basis_lapsed
from intdesk.domain.retention import Block, Candidate, Subject, last_contact
from intdesk.domain.volunteer import PoolState
from intdesk.storage.repositories.cases import CASES
from intdesk.storage.repositories.committee_links import last_meetings, present_seats
from intdesk.storage.repositories.kinds import MAPS
from intdesk.storage.retention.accounts import commitment_candidates, posting_candidates
from intdesk.storage.retention.told import still_told
from intdesk.storage.tables.cases import case_file, case_identity
from intdesk.storage.tables.complaints import complaint, complaint_step
from intdesk.storage.tables.history import import_batch, import_fingerprint
from intdesk.storage.tables.hours import follow_up
from intdesk.storage.tables.network import interaction, interaction_contact
from intdesk.storage.tables.offers import offer
from intdesk.storage.tables.records import consultation, contact
from intdesk.storage.tables.safety import attachment, draft
from intdesk.storage.tables.volunteering import assignment, volunteer

Find = Callable[[Connection, date], list[Candidate]]
Linked = tuple[list[date], bool]
"""The days on which follow-ups of a record were done, and whether one is still open."""

_NOTHING: Linked = ([], False)


def candidates(connection: Connection, subject: Subject, today: date) -> list[Candidate]:
    """Return everything of a subject that has a period, however long it still runs."""
    return _FINDERS[subject](connection, today)


def _cases(connection: Connection, _today: date) -> list[Candidate]:
    table = case_file.c
    query = select(table.id).where(table.deleted_at.is_(None), still_told(Kind.CASE, table.id))
    ids = list(connection.execute(query).scalars())
    days, links = _contact_days(connection), _links_of_cases(connection)
    complained = _with_open_complaint(connection)
    found = []
    for record_id, stored in CASES.load(connection, ids).items():
        case = CASES.draft(stored)
        done, waits = links.get(record_id, _NOTHING)
        ends = [case.closed_on, *(d for c in case.closings for d in (c.closed_on, c.reopened_on))]
        last = last_contact(stored["opened_on"], days.get(record_id, ()), done, ends)
        blocks = _blocks(waits=waits) | (set() if case.closed else {Block.OPEN_CASE})
        blocks |= {Block.OPEN_COMPLAINT} if record_id in complained else set()
        blocks |= {Block.RESTRICTED} if case.restricted else set()
        found.append(
            Candidate(Subject.CASE, record_id, last, case.number, blocks=frozenset(blocks))
        )
    return found


def _identities(connection: Connection, today: date) -> list[Candidate]:
    c = case_identity.c
    rows = connection.execute(select(c.case_id, c.basis, c.law, c.special_ground, c.agreed_on))
    bases = {row[0]: LegalBasis(*row[1:]) for row in rows}
    consents = {
        i: CASES.draft(stored).consents for i, stored in CASES.load(connection, bases).items()
    }
    found = []
    for case in _cases(connection, today):
        basis = bases.get(case.record_id)
        if basis is None:
            continue
        lapsed = basis_lapsed(basis, consents[case.record_id], today)
        found.append(
            Candidate(
                Subject.IDENTITY,
                case.record_id,
                min(case.last, today) if lapsed else case.last,
                case.label,
                lapsed=lapsed,
                blocks=case.blocks & {Block.RESTRICTED}
                if lapsed
                else case.blocks - {Block.OPEN_FOLLOW_UP},
            )
        )
    return found


def _consultations(connection: Connection, _today: date) -> list[Candidate]:
    c = consultation.c
    query = select(c.id, c.day).where(
        c.deleted_at.is_(None), c.case_id.is_(None), still_told(Kind.CONSULTATION, c.id)
    )
    links = _links(connection, Kind.CONSULTATION)
    return [
        _candidate(Subject.CONSULTATION, i, day, format_day(day), links.get(i, _NOTHING))
        for i, day in connection.execute(query.order_by(c.day, c.id))
    ]


def _complaints(connection: Connection, _today: date) -> list[Candidate]:
    c, s, f = complaint.c, complaint_step.c, case_file.c
    step = select(func.max(s.day)).where(s.complaint_id == c.id, s.deleted_at.is_(None))
    restricted = select(f.restricted_on).where(f.id == c.case_id)
    query = select(
        c.id,
        c.number,
        c.received_on,
        c.closed_on,
        step.correlate(complaint).scalar_subquery(),
        restricted.correlate(complaint).scalar_subquery(),
    ).where(c.deleted_at.is_(None), still_told(Kind.COMPLAINT, c.id))
    found = []
    for i, number, received, closed, stepped, kept in connection.execute(query.order_by(c.id)):
        blocks = {Block.OPEN_COMPLAINT} if closed is None else set()
        blocks |= {Block.RESTRICTED} if kept is not None else set()
        last = last_contact(received, [closed, stepped])
        found.append(Candidate(Subject.COMPLAINT, i, last, number, blocks=frozenset(blocks)))
    return found


def _contacts(connection: Connection, today: date) -> list[Candidate]:
    """Return the contacts with the days of what names them: talks, interpreting, offers ...

    Who is in the pool of volunteers is in touch with the office today.
    """
    c, p = contact.c, volunteer.c
    query = select(c.id, c.name, c.updated_at)
    mine = query.where(c.deleted_at.is_(None), still_told(Kind.CONTACT, c.id)).order_by(c.id)
    named = _last_named(connection)
    links, sat = _links(connection, Kind.CONTACT), _committee_days(connection, today)
    present = set(connection.execute(select(p.contact).where(
        p.deleted_at.is_(None), p.state != PoolState.ENDED.value)).scalars())  # fmt: skip
    return [
        _candidate(
            Subject.CONTACT,
            i,
            last_contact(
                changed.date(), [named.get(i), sat.get(i)], [today] if i in present else []
            ),
            name,
            links.get(i, _NOTHING),
        )
        for i, name, changed in connection.execute(mine)
    ]


def _last_named(connection: Connection) -> dict[int, date]:
    """Return for each contact the last day of what names it.

    Each table is read once: asked contact by contact, ten years of consultations take half a
    minute, in which nobody can save.
    """
    t, b, o = consultation.c, complaint.c, offer.c
    a, p = assignment.c, volunteer.c
    i, link = interaction.c, interaction_contact.c
    talks = interaction.join(interaction_contact, link.record_id == i.id)
    sources = (
        (consultation, t.day, t.referred_to, t.deleted_at),
        (consultation, t.day, t.interpreter, t.deleted_at),
        (complaint, b.received_on, b.body, b.deleted_at),
        (assignment, a.day, a.person, a.deleted_at),
        (assignment, a.day, a.body, a.deleted_at),
        (volunteer, p.until, p.contact, p.deleted_at),
        (offer, o.checked_on, o.provider, o.deleted_at),
        (offer, o.checked_on, o.person, o.deleted_at),
        (talks, i.day, link.code, i.deleted_at),
    )
    found: dict[int, date] = {}
    for table, day, named, trashed in sources:
        last = select(named, func.max(day)).select_from(table).group_by(named)
        for record_id, known in connection.execute(
            last.where(named.is_not(None), day.is_not(None), trashed.is_(None))
        ):
            found[record_id] = max(found.get(record_id, known), known)
    return found


def _committee_days(connection: Connection, today: date) -> dict[int, date]:
    """Return for each contact the last day in a committee; who has a seat is in it today."""
    found = dict(sorted(last_meetings(connection), key=lambda one: one[1]))
    for contact_id, until in present_seats(connection):
        day = today if until is None else min(today, date.fromisoformat(until))
        found[contact_id] = max(found.get(contact_id, day), day)
    return {contact_id: min(day, today) for contact_id, day in found.items()}


def _trash(connection: Connection, _today: date) -> list[Candidate]:
    found = [c for kind, m in MAPS.items() for c in _trashed(connection, kind, m.table)]
    return found + _trashed(connection, Kind.ATTACHMENT, attachment)


def _trashed(connection: Connection, kind: Kind, table: Table) -> list[Candidate]:
    c = table.c
    query = select(c.id, c.deleted_at).where(c.deleted_at.is_not(None))
    return [
        Candidate(Subject.TRASH, i, moment.date(), kind=kind.value)
        for i, moment in connection.execute(query.order_by(c.id))
    ]


def _drafts(connection: Connection, _today: date) -> list[Candidate]:
    c = draft.c
    return [
        Candidate(Subject.DRAFT, record_id, moment.date(), kind=form)
        for form, record_id, moment in connection.execute(
            select(c.form, c.record_id, c.moment).order_by(c.moment)
        )
    ]


def _imports(connection: Connection, _today: date) -> list[Candidate]:
    c = import_batch.c
    marked = select(import_fingerprint.c.batch_id)
    query = select(c.id, c.moment, c.file_name).where(or_(c.file_name != "", c.id.in_(marked)))
    return [
        Candidate(Subject.IMPORT, i, moment.date(), name)
        for i, moment, name in connection.execute(query.order_by(c.id))
    ]


_FINDERS: Mapping[Subject, Find] = {
    Subject.CASE: _cases,
    Subject.IDENTITY: _identities,
    Subject.CONSULTATION: _consultations,
    Subject.COMPLAINT: _complaints,
    Subject.CONTACT: _contacts,
    Subject.COMMITMENT: commitment_candidates,
    Subject.POSTING: posting_candidates,
    Subject.TRASH: _trash,
    Subject.DRAFT: _drafts,
    Subject.IMPORT: _imports,
}


def _candidate(
    subject: Subject, record_id: int, last: date, label: str, linked: Linked
) -> Candidate:
    done, waits = linked
    blocks = frozenset(_blocks(waits=waits))
    return Candidate(subject, record_id, last_contact(last, done), label, blocks=blocks)


def _blocks(*, waits: bool) -> set[Block]:
    return {Block.OPEN_FOLLOW_UP} if waits else set()


def _with_open_complaint(connection: Connection) -> set[int]:
    c = complaint.c
    query = select(c.case_id).where(
        c.case_id.is_not(None), c.closed_on.is_(None), c.deleted_at.is_(None)
    )
    return set(connection.execute(query).scalars())


def _contact_days(connection: Connection) -> dict[int, list[date]]:
    """Return the day of the last contact of each case."""
    c = consultation.c
    query = select(c.case_id, func.max(c.day)).where(c.deleted_at.is_(None))
    rows = connection.execute(query.where(c.case_id.is_not(None)).group_by(c.case_id))
    return {row[0]: [date.fromisoformat(str(row[1]))] for row in rows}


def _links_of_cases(connection: Connection) -> dict[int, Linked]:
    """Return the follow-ups of cases, those of their contacts included."""
    c = consultation.c
    query = select(c.id, c.case_id).where(c.case_id.is_not(None))
    of_contacts = _links(connection, Kind.CONSULTATION)
    pairs = [(i, case) for i, case in connection.execute(query) if i in of_contacts]
    found = _links(connection, Kind.CASE)
    for contact_id, case in pairs:
        found[case] = _both(found.get(case, _NOTHING), of_contacts[contact_id])
    return found


def _both(one: Linked, other: Linked) -> Linked:
    return [*one[0], *other[0]], one[1] or other[1]


def _links(connection: Connection, kind: Kind) -> dict[int, Linked]:
    c = follow_up.c
    query = select(c.linked_id, c.done_on).where(
        c.linked_kind == kind.value, c.deleted_at.is_(None)
    )
    days: defaultdict[int, list[date | None]] = defaultdict(list)
    for record_id, done in connection.execute(query):
        days[record_id].append(done)
    return {i: (_done(each), None in each) for i, each in days.items()}


def _done(days: Iterable[date | None]) -> list[date]:
    return [day for day in days if day is not None]
