"""Puts counts in the place of records: the ids and identities are new, nothing leads back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import insert, select, update

from intdesk.domain.anonymising import (
    Person,
    Vector,
    anonymised,
    marker,
    neutral_entry,
    settled_by,
    without_texts,
)
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.contact import Contact
from intdesk.storage import dialect
from intdesk.storage.repositories.cases import CASES
from intdesk.storage.repositories.complaints import COMPLAINTS
from intdesk.storage.repositories.indexing import reindex, reindex_referrals
from intdesk.storage.repositories.kinds import CONSULTATIONS, CONTACTS
from intdesk.storage.repositories.mapping import RecordMap, Stored
from intdesk.storage.repositories.rows import RecordRows
from intdesk.storage.repositories.volunteering import ASSIGNMENTS, VOLUNTEERS
from intdesk.storage.repositories.volunteering_links import entries_of, silence, silenced
from intdesk.storage.scope import Scope
from intdesk.storage.tables.complaints import complaint
from intdesk.storage.tables.network import interaction_contact
from intdesk.storage.tables.records import consultation
from intdesk.storage.tables.retention import anonymised as done
from intdesk.storage.tables.volunteering import assignment
from intdesk.texts.retention import CONTACT_WITHOUT_NAME, MARKER_NUMBER

Region = Callable[[str], str]
TOKEN = 8
_NAMING = (
    (consultation, "referred_to"), (consultation, "interpreter"), (complaint, "body"),
    (interaction_contact, "code"), (assignment, "person"), (assignment, "body"),
)  # fmt: skip
"""Where other records name a contact."""


class NeutralCopies:
    """Writes what is left of records that are about to be erased."""

    def __init__(self, scope: Scope, least: int, region: Region) -> None:
        """Let at least ``least`` persons agree; ``region`` gives the group of a nationality."""
        self._scope = scope
        self.connection = scope.connection
        self._least = least
        self._region = region

    def of_consultations(self, cases: Sequence[int], alone: Collection[int]) -> None:
        """Write the counts of cases with their contacts, and of contacts without a case."""
        groups = self._present(cases, alone)
        persons = [Person(tuple(group)) for group in groups.values()]
        left = anonymised(persons, self._settled(), self._least, self._region)
        markers = self._markers(cases)
        drafts = []
        for owner, person in zip(groups, left, strict=True):
            case_id = markers.get(owner[1]) if owner[0] is Kind.CASE else None
            drafts += [replace(contact, case_id=case_id) for contact in person.contacts]
        self.insert(CONSULTATIONS, [(d.day, CONSULTATIONS.stored(d)) for d in drafts])

    def of_contacts(self, ids: Collection[int]) -> None:
        """Write contacts without name and note, so that what names them stays counted."""
        for record_id, stored in CONTACTS.load(self._scope.connection, ids).items():
            draft = Contact(name=CONTACT_WITHOUT_NAME, kind=stored["kind"])
            day = stored["created_at"].date().replace(day=1)
            new = self.insert(CONTACTS, [(day, CONTACTS.stored(draft))])
            self._keep_pool(record_id, new[0])
            self._silence([record_id])
            for table, name in _NAMING:
                naming = update(table).where(table.c[name] == record_id)
                self._scope.connection.execute(naming, {name: new[0]})
            reindex_referrals(self._scope, new[0])

    def _silence(self, contacts: Sequence[int]) -> None:
        """Remove the texts of the assignments that name contacts."""
        connection = self._scope.connection
        quiet = sorted(silenced(connection, {Kind.CONTACT: contacts}))
        silence(self._scope, quiet)
        reindex(self._scope, ASSIGNMENTS, quiet)
        dialect.purge_search(connection, ASSIGNMENTS.search.name)

    def _keep_pool(self, contact_id: int, new: int) -> None:
        """Write entries of the pool of which nothing stays but the months of their span."""
        connection = self._scope.connection
        found = VOLUNTEERS.load(connection, entries_of(connection, [contact_id])).values()
        for stored in found:
            if stored["deleted_at"] is None:
                entry = neutral_entry(VOLUNTEERS.draft(stored), new)
                day = stored["created_at"].date().replace(day=1)
                self.insert(VOLUNTEERS, [(day, VOLUNTEERS.stored(entry))])

    def of_complaints(self, ids: Iterable[int]) -> None:
        """Write complaints without texts, steps and links; those in the trash count nothing."""
        found = COMPLAINTS.load(self._scope.connection, sorted(ids)).values()
        drafts = [
            without_texts(COMPLAINTS.draft(stored), self._number())
            for stored in found
            if stored["deleted_at"] is None
        ]
        self.insert(COMPLAINTS, [(d.received_on, COMPLAINTS.stored(d)) for d in drafts])

    def _number(self) -> str:
        return MARKER_NUMBER.format(token=self._scope.new_uuid()[:TOKEN])

    def _present(
        self, cases: Sequence[int], alone: Collection[int]
    ) -> dict[tuple[Kind, int], list[Consultation]]:
        """Return the contacts that are counted by their persons; those in the trash are not."""
        c = consultation.c
        query = select(c.id).where(c.case_id.in_(cases), c.deleted_at.is_(None))
        linked = self._scope.connection.execute(query).scalars().all()
        wanted = {*linked, *alone}
        groups: dict[tuple[Kind, int], list[Consultation]] = {}
        for record_id, stored in CONSULTATIONS.load(self._scope.connection, sorted(wanted)).items():
            draft = CONSULTATIONS.draft(stored)
            if stored["deleted_at"] is not None:
                continue
            known = draft.case_id in set(cases)
            owner = (Kind.CASE, draft.case_id or 0) if known else (Kind.CONSULTATION, record_id)
            groups.setdefault(owner, []).append(draft)
        return groups

    def _settled(self) -> Counter[Vector]:
        query = select(done.c.record_id).where(done.c.kind == Kind.CONSULTATION.value)
        ids = self._scope.connection.execute(query).scalars().all()
        rows = CONSULTATIONS.load(self._scope.connection, ids).values()
        present = (row for row in rows if row["deleted_at"] is None)
        return settled_by(CONSULTATIONS.draft(row) for row in present)

    def _markers(self, cases: Sequence[int]) -> dict[int, int]:
        """Write the empty cases and return their ids by those of the cases."""
        found = CASES.load(self._scope.connection, cases)
        kept = {i: stored for i, stored in found.items() if stored["deleted_at"] is None}
        drafts = [marker(CASES.draft(stored), self._number()) for stored in kept.values()]
        ids = self.insert(CASES, [(d.opened_on, CASES.stored(d)) for d in drafts])
        return dict(zip(kept, ids, strict=True))

    def insert(
        self, record_map: RecordMap[Any], rows: Sequence[tuple[date | None, Stored]]
    ) -> list[int]:
        """Write new records whose moments tell no more than their day, in a drawn order."""
        made = []
        for day, values in rows:
            record = RecordRows(self._scope, record_map).new(values)
            moment = datetime.combine(day or self._scope.moment.date(), time(), UTC)
            made.append(record | {"created_at": moment, "updated_at": moment})
        drawn = sorted(made, key=lambda record: str(record["uuid"]))
        RecordRows(self._scope, record_map).insert_many(drawn, journal=False)
        ids = [record["id"] for record in made]
        if ids:
            marks = [{"kind": record_map.kind.value, "record_id": i} for i in ids]
            self._scope.connection.execute(insert(done), marks)
        return ids
