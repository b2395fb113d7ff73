"""Reading and writing records of one kind by their drafts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.exc import IntegrityError

from intdesk.domain.assignment import LINKED_KINDS
from intdesk.domain.changes import Kind
from intdesk.domain.evidence import EVIDENCE_KINDS
from intdesk.errors import StaleRecordError
from intdesk.storage import dialect
from intdesk.storage.failures import breaks_reference
from intdesk.storage.repositories.attachments import WritableAttachments
from intdesk.storage.repositories.budget_links import BudgetLinks, forget_budget
from intdesk.storage.repositories.cases import forget_cases
from intdesk.storage.repositories.committee_links import forget_people, meetings_of
from intdesk.storage.repositories.committees import MEETINGS
from intdesk.storage.repositories.complaints import (
    COMPLAINT_STEPS,
    COMPLAINTS,
    ComplaintLinks,
    forget_links,
)
from intdesk.storage.repositories.contact_links import forget_contacts
from intdesk.storage.repositories.drafts import WritableDrafts
from intdesk.storage.repositories.event_links import (
    forget_events,
    forget_partners,
    forget_series,
)
from intdesk.storage.repositories.events import EVENTS
from intdesk.storage.repositories.follow_up_field import WITH_FIELD, FollowUpField
from intdesk.storage.repositories.grants import GrantLinks, forget_grants, forget_posts
from intdesk.storage.repositories.indexing import referring, reindex
from intdesk.storage.repositories.kinds import CONSULTATIONS, FOLLOW_UPS, MAPS
from intdesk.storage.repositories.mapping import CHUNK, RecordMap, Stored
from intdesk.storage.repositories.offer_links import (
    forget_consultations,
    forget_offers,
)
from intdesk.storage.repositories.offer_links import (
    forget_contacts as forget_providers,
)
from intdesk.storage.repositories.planning import INDICATOR_VALUES
from intdesk.storage.repositories.restriction import require_free, require_free_case
from intdesk.storage.repositories.rows import RecordRows
from intdesk.storage.repositories.single import require_single
from intdesk.storage.repositories.target_links import forget_concepts, forget_evidence
from intdesk.storage.repositories.volunteering import ASSIGNMENTS, VOLUNTEERS
from intdesk.storage.repositories.volunteering_links import (
    entries_of,
    forget_in_assignments,
    loosen_assignments,
)
from intdesk.storage.scope import Scope
from intdesk.storage.tables.budget import budget_line
from intdesk.storage.tables.cases import case_file
from intdesk.storage.tables.committees import committee
from intdesk.storage.tables.events import event, event_series, statement
from intdesk.storage.tables.history import change_row, import_batch, import_fingerprint
from intdesk.storage.tables.planning import indicator
from intdesk.storage.tables.records import consultation
from intdesk.storage.tables.retention import anonymised

T = TypeVar("T")

_REFERENCES = {
    "case": case_file, "event": event, "statement": statement, "committee": committee,
    "series": event_series,
    "indicator": indicator,
    "line": budget_line,
}  # fmt: skip
"""The records that a field such as ``case_id`` names."""
_TOLD = {"follow_up", "topic", "subject"}
"""Fields of a record that its follow-up repeats."""


class Repository(Generic[T]):
    """Reads the records of one kind."""

    def __init__(self, connection: Connection, record_map: RecordMap[T]) -> None:
        """Read through a connection that is in a transaction."""
        self._connection = connection
        self._map = record_map

    def get(self, record_id: int) -> T:
        """Return a record, trashed or not; raises KeyError for an unknown id."""
        return self._map.draft(self._map.load(self._connection, [record_id])[record_id])

    def many(self, ids: Sequence[int]) -> list[T]:
        """Return the records of these ids in their order, trashed or not, in few statements."""
        found = self._map.load(self._connection, ids)
        return [self._map.draft(found[record_id]) for record_id in ids]

    def present(self, ids: Sequence[int]) -> list[T]:
        """Return those of these records that exist and are not in the trash, in their order."""
        return self._those(ids, trashed=False)

    def trashed(self, ids: Sequence[int]) -> list[T]:
        """Return those of these records that lie in the trash, in their order."""
        return self._those(ids, trashed=True)

    def _those(self, ids: Sequence[int], *, trashed: bool) -> list[T]:
        found = self._map.load(self._connection, ids)
        kept = (found[i] for i in ids if i in found)
        return [self._map.draft(one) for one in kept if (one["deleted_at"] is not None) is trashed]


class WritableRepository(Repository[T]):
    """Reads and writes the records of one kind; every change goes into the journal."""

    def __init__(self, scope: Scope, record_map: RecordMap[T]) -> None:
        """Work in the transaction of the scope."""
        super().__init__(scope.connection, record_map)
        self._scope = scope
        self._rows = RecordRows(scope, record_map)
        self._field = FollowUpField(scope)
        self._has_field = record_map.kind in WITH_FIELD

    def save(self, draft: T) -> int:
        """Write a new record (id 0) or the changes of one, and return its id.

        Raises StaleRecordError if the record changed since the draft was read (``stale``) or
        refers to a contact or case that was erased since (``contact_missing``,
        ``case_missing``) or is only a count (``anonymised``), KeyError if it does not exist,
        IntDeskError ``case_restricted`` if it is or belongs to a restricted case. An unchanged
        draft writes nothing.
        """
        try:
            return self._save(draft)
        except IntegrityError as error:
            if breaks_reference(error):
                raise StaleRecordError(self._missing(draft), kind=self._map.kind) from error
            raise

    def _missing(self, draft: T) -> str:
        """Return the code for what a draft refers to and is not there."""
        for name, table in _REFERENCES.items():
            wanted = getattr(draft, f"{name}_id", None)
            known = select(table.c.id).where(table.c.id == wanted)
            if wanted is not None and self._connection.execute(known).first() is None:
                return f"{name}_missing"
        return "linked_missing" if self._map.kind is Kind.NEED else "contact_missing"

    def _save(self, draft: T) -> int:
        values = self._map.stored(draft)
        record_id: int = draft.id  # type: ignore[attr-defined]
        if record_id == 0:
            self._require_free([values])
            record_id = self._rows.insert(self._rows.new(values))
            if self._has_field and values["follow_up"] is not None:
                self._field.follow(self._map.kind, [record_id])
            return record_id
        before = self._map.load(self._connection, [record_id])[record_id]
        if before["version"] != draft.version:  # type: ignore[attr-defined]
            raise StaleRecordError("stale", kind=self._map.kind, id=record_id)
        if self._anonymised(record_id):
            raise StaleRecordError("anonymised", kind=self._map.kind, id=record_id)
        if any(before[name] != value for name, value in values.items()):
            if self._map.kind is Kind.CASE:
                require_free_case(before, values)
            else:
                self._require_free([before, values])
            moved = {"version": before["version"] + 1, "updated_at": self._scope.moment}
            after = before | values | moved
            self._rows.replace(before, after)
            self._keep_field(before, after)
        return record_id

    def _anonymised(self, record_id: int) -> bool:
        c = anonymised.c
        mine = select(c.record_id).where(c.kind == self._map.kind.value, c.record_id == record_id)
        return self._connection.execute(mine).first() is not None

    def add_many(self, drafts: Sequence[T], batch: int | None = None) -> list[int]:
        """Write many new records fast and return their ids.

        With ``batch`` they belong to an import, which is undone as a whole.
        """
        records = [self._rows.new(self._map.stored(draft), batch) for draft in drafts]
        if batch is not None:
            self._scope.recorder.note_batch(batch)
        ids = self._rows.insert_many(records, journal=batch is None)
        if self._has_field:
            self._field.add(self._map.kind, records, journal=batch is None)
        return ids

    def trash(self, ids: Sequence[int]) -> None:
        """Put records into the trash; those already there stay as they are."""
        self._mark(ids, trashed=True)

    def restore(self, ids: Sequence[int]) -> None:
        """Take records out of the trash.

        Raises IntDeskError as :func:`require_single` where another one took the place.
        """
        self._mark(ids, trashed=False)
        require_single(self._connection, [(self._map.kind, i) for i in ids])

    def erase(self, ids: Sequence[int], *, again: bool = False) -> None:
        """Remove records for ever, also from search, journal and imports; cannot be undone.

        Raises IntDeskError ``case_restricted``, as :meth:`trash` does, but not where they were
        erased before and are only ``again`` there, in an older state of the file.
        """
        records = self._map.load(self._connection, ids)
        if not again:
            self._require_free(records.values())
        known = list(records)
        if self._map.kind is Kind.FOLLOW_UP:
            self._field.clear(records.values())
        for start in range(0, len(known), CHUNK):
            chunk = known[start : start + CHUNK]
            self._forget(chunk)
            WritableDrafts(self._connection).drop_many(self._map.kind.value, chunk)
            WritableAttachments(self._scope).erase_of(self._map.kind, chunk)
            self._rows.delete(chunk)
            self._purge_traces(self._map.kind, chunk)
        dialect.purge_search(self._connection, self._map.search.name)
        for record_id in known:
            self._scope.recorder.note_erased(self._map.kind, record_id)
        self._erase_follow_ups(known)

    def _require_free(self, records: Iterable[Stored]) -> None:
        require_free(self._connection, self._map, records)

    def _forget(self, ids: list[int]) -> None:
        """Let no other record remember those that are about to be erased."""
        kind = self._map.kind
        if kind in _FORGETTING:
            _FORGETTING[kind](self._scope, ids)
        forget_budget(self._scope, kind, ids)
        if kind in LINKED_KINDS:
            _refold_assignments(self._scope, loosen_assignments(self._scope, kind, ids))
        if kind in EVIDENCE_KINDS:
            forget_evidence(self._scope, kind, ids)
        if kind in {Kind.CONTACT, Kind.CASE, Kind.CONSULTATION}:
            reindex(self._scope, COMPLAINTS, forget_links(self._scope, kind, ids))

    def _erase_follow_ups(self, ids: list[int]) -> None:
        """Remove what stood for a field of erased records, and the links to them."""
        if self._has_field:
            gone = self._field.remove(self._map.kind, ids)
            WritableDrafts(self._connection).drop_many(Kind.FOLLOW_UP.value, gone)
            for start in range(0, len(gone), CHUNK):
                self._purge_traces(Kind.FOLLOW_UP, gone[start : start + CHUNK])
            for follow_up in gone:
                self._scope.recorder.note_erased(Kind.FOLLOW_UP, follow_up)
            if gone:
                dialect.purge_search(self._connection, FOLLOW_UPS.search.name)
        self._field.unlink(self._map.kind, ids)

    def _purge_traces(self, of: Kind, ids: list[int]) -> None:
        kind = of.value
        images = update(change_row).where(change_row.c.kind == kind)
        self._connection.execute(
            images.where(change_row.c.record_id.in_(ids)), {"before": None, "after": None}
        )
        batches = select(import_batch.c.id).where(import_batch.c.kind == kind)
        marks = delete(import_fingerprint).where(import_fingerprint.c.batch_id.in_(batches))
        self._connection.execute(marks.where(import_fingerprint.c.record_id.in_(ids)))

    def _mark(self, ids: Sequence[int], *, trashed: bool) -> None:
        records = self._map.load(self._connection, ids).values()
        self._require_free(records)
        moment: Any = self._scope.moment if trashed else None
        marked = [r for r in records if (r["deleted_at"] is not None) != trashed]
        if self._map.kind is Kind.FOLLOW_UP and not trashed:
            field = self._field
            marked = [r if field.may_come_back(r) else field.release(r) for r in marked]
        self._rows.mark(marked, moment)
        if self._has_field:
            self._field.follow(self._map.kind, [record["id"] for record in marked])
        for record in marked:
            self._keep_field(record, record | {"deleted_at": moment})

    def _keep_field(self, before: Stored, after: Stored) -> None:
        """Let a record's field and its follow-up agree after one of them changed."""
        if self._map.kind is Kind.FOLLOW_UP:
            self._field.lead(before, after)
        elif self._has_field and any(before[name] != after[name] for name in after.keys() & _TOLD):
            self._field.follow(self._map.kind, [after["id"]], before)


def _erase_steps(scope: Scope, complaints: list[int]) -> None:
    """Remove the steps of complaints and the follow-ups that were made for them."""
    steps = WritableRepository(scope, COMPLAINT_STEPS)
    links = ComplaintLinks(scope.connection)
    every = steps.many(links.steps(complaints, trashed=True))
    made = [step.follow_up for step in every if step.follow_up]
    WritableRepository(scope, FOLLOW_UPS).erase(made + links.reminders(complaints))
    steps.erase([step.id for step in every])


def _erase_meetings(scope: Scope, committees: list[int]) -> None:
    meetings = meetings_of(scope.connection, committees)
    WritableRepository(scope, MEETINGS).erase(meetings)


def _erase_users(scope: Scope, lines: list[int]) -> None:
    """Remove what cannot be without these lines of the budget."""
    for kind, users in BudgetLinks(scope.connection).users(lines, trashed=True).items():
        WritableRepository(scope, MAPS[kind]).erase(users)


def _erase_reminders(scope: Scope, grants: list[int]) -> None:
    """Remove what reminds of the deadlines of grants, and what names their positions."""
    WritableRepository(scope, FOLLOW_UPS).erase(GrantLinks(scope.connection).reminders(grants))
    forget_grants(scope, grants)


def _erase_values(scope: Scope, indicators: list[int]) -> None:
    """Remove the yearly values of indicators: without them they tell nothing."""
    c = INDICATOR_VALUES.table.c
    values = scope.connection.execute(select(c.id).where(c.indicator_id.in_(indicators)))
    WritableRepository(scope, INDICATOR_VALUES).erase(list(values.scalars()))


def _forget_series(scope: Scope, ids: list[int]) -> None:
    reindex(scope, EVENTS, forget_series(scope, ids))


def _forget_people(scope: Scope, contacts: list[int]) -> None:
    """Take contacts out of everything that names them; their entries of the pool go."""
    c, ids = consultation.c, referring(scope, contacts)
    for column in (c.referred_to, c.interpreter):
        holding = update(consultation).where(column.in_(contacts))
        stamp = {"version": c.version + 1, "updated_at": scope.moment}
        scope.connection.execute(holding.values({column.name: None, **stamp}))
    reindex(scope, CONSULTATIONS, ids)
    held = [
        *forget_partners(scope, contacts),
        forget_providers(scope, contacts),
        *forget_people(scope, contacts),
    ]
    for record_map, named in held:
        reindex(scope, record_map, named)
    WritableRepository(scope, VOLUNTEERS).erase(entries_of(scope.connection, contacts))
    # What was done stays as a count without a person.
    _refold_assignments(scope, forget_in_assignments(scope, contacts))
    forget_contacts(scope, contacts)


def _refold_assignments(scope: Scope, ids: Sequence[int]) -> None:
    reindex(scope, ASSIGNMENTS, ids)
    if ids:
        dialect.purge_search(scope.connection, ASSIGNMENTS.search.name)


_FORGETTING: Mapping[Kind, Callable[[Scope, list[int]], None]] = {
    Kind.CONTACT: _forget_people,
    Kind.CASE: forget_cases,
    Kind.COMPLAINT: _erase_steps,
    Kind.EVENT: lambda scope, ids: forget_events(scope, Kind.EVENT, ids),
    Kind.STATEMENT: lambda scope, ids: forget_events(scope, Kind.STATEMENT, ids),
    Kind.EVENT_SERIES: _forget_series,
    Kind.COMMITTEE: _erase_meetings,
    Kind.INDICATOR: _erase_values,
    Kind.CONSULTATION: forget_consultations,
    Kind.OFFER: forget_offers,
    Kind.BUDGET_LINE: _erase_users,
    Kind.GRANT: _erase_reminders,
    Kind.CONCEPT: forget_concepts,
    Kind.POST: forget_posts,
}
"""What happens elsewhere before records of a kind are erased: links end, parts go along."""
