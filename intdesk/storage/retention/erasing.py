"""Carries out what was decided: counts are put in their places, then everything else is erased."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import delete, insert, select, update

from intdesk.domain.changes import Kind
from intdesk.domain.retention import Action, Chosen, Erasure, Subject
from intdesk.storage.repositories.attachments import WritableAttachments
from intdesk.storage.repositories.drafts import WritableDrafts
from intdesk.storage.repositories.identities import WritableIdentities
from intdesk.storage.repositories.kinds import MAPS
from intdesk.storage.repositories.mapping import CHUNK
from intdesk.storage.repositories.records import WritableRepository
from intdesk.storage.repositories.volunteering import ASSIGNMENTS
from intdesk.storage.repositories.volunteering_links import silenced
from intdesk.storage.retention.accounts import keep_amounts
from intdesk.storage.retention.attendance import Attendance, Holidays
from intdesk.storage.retention.belongings import Going, Key, going_with
from intdesk.storage.retention.neutral import NeutralCopies, Region
from intdesk.storage.retention.traces import QUESTIONS, Traces, typed_words, words_in
from intdesk.storage.scope import Scope
from intdesk.storage.tables.cases import case_file
from intdesk.storage.tables.history import import_batch, import_fingerprint
from intdesk.storage.tables.retention import anonymised, erasure, retention_note
from intdesk.storage.tables.safety import attachment, protocol

COUNTED = frozenset(
    {
        Kind.CASE, Kind.CONSULTATION, Kind.COMPLAINT, Kind.CONTACT, Kind.VOLUNTEER,
        Kind.COMMITMENT, Kind.POSTING,
    }
)  # fmt: skip
"""Kinds of which a count can stay; whatever else goes with them is deleted."""

_RECORDS = {
    Subject.CASE: Kind.CASE,
    Subject.CONSULTATION: Kind.CONSULTATION,
    Subject.COMPLAINT: Kind.COMPLAINT,
    Subject.CONTACT: Kind.CONTACT,
    Subject.COMMITMENT: Kind.COMMITMENT,
    Subject.POSTING: Kind.POSTING,
}
SUBJECT_OF = {kind: subject for subject, kind in _RECORDS.items()}
_FIRST = (Kind.CONSULTATION, Kind.FOLLOW_UP, Kind.ATTACHMENT, Kind.CASE)
"""What goes before the rest: a record only after what refers to it; consultations take the
follow-ups of their fields along at once."""


@dataclass(frozen=True, slots=True)
class Order:
    """What shall go, how many persons must agree in what stays, and the names that are known.

    ``holidays`` gives the public holidays of years, which office hours need. ``run`` is a random
    identity of this step; ``today`` is written into the protocol.
    """

    chosen: Sequence[Chosen]
    least: int
    region: Region
    holidays: Holidays = field(repr=False)
    run: str
    today: date
    names: Collection[str] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many of each kind went, what went along included, and stored questions besides."""

    anonymised: int
    deleted: int
    along: Mapping[str, int]
    questions: int


def key_of(chosen: Chosen) -> Key | None:
    """Return the record that is chosen itself, ``None`` for what is no record."""
    if chosen.subject is Subject.TRASH:
        return Kind(chosen.kind), chosen.record_id
    kind = _RECORDS.get(chosen.subject)
    return (kind, chosen.record_id) if kind else None


class Eraser:
    """Erases within one unit of work: all of it, or nothing."""

    def __init__(self, scope: Scope) -> None:
        """Work in the transaction of the scope."""
        self._scope = scope
        self._connection = scope.connection

    def carry_out(self, order: Order, *, recorded: bool = True) -> Outcome:
        """Do what was decided; ``recorded`` writes it into the protocol of erasures.

        Raises IntDeskError ``case_restricted``. What is not recorded was decided and carried out
        before, so that a restriction of then keeps nothing.
        """
        roots = {key: c for c in order.chosen if (key := key_of(c)) is not None}
        going = going_with(self._connection, roots)
        words = self._words(going) | words_in(" ".join(order.names))
        entries = self._entries(order, roots, going) if recorded else []
        self._keep_counts(order, roots, going)
        self._rename_in_protocol(going)
        self._erase(going, again=not recorded)
        self._erase_other(order.chosen)
        questions = Traces(self._scope, words).clean()
        self._forget_notes(order.chosen, going)
        self.add(entries)
        done = Counter(c.action for c in order.chosen)
        along = Counter[str]()
        for found in going.all_along().values():
            along.update(found)
        return Outcome(
            done[Action.ANONYMISE], done[Action.DELETE], dict(sorted(along.items())), questions
        )

    def add(self, entries: Sequence[Erasure]) -> None:
        """Write entries into the protocol of erasures."""
        if entries:
            rows = [
                {name: getattr(e, name) for name in Erasure.__dataclass_fields__} for e in entries
            ]
            self._connection.execute(insert(erasure), rows)

    def _words(self, going: Going) -> set[str]:
        found: set[str] = set()
        for kind, record_map in MAPS.items():
            if kind in QUESTIONS:  # what somebody asked for names nobody
                continue
            records = record_map.load(self._connection, going.ids(kind)).values()
            found |= typed_words(record_map.table, records)
        quiet = silenced(self._connection, {kind: going.ids(kind) for kind in MAPS})
        done = ASSIGNMENTS.load(self._connection, quiet).values()
        found |= typed_words(ASSIGNMENTS.table, done)
        files = WritableAttachments(self._scope).stored(going.ids(Kind.ATTACHMENT))
        return found | {word for file in files.values() for word in words_in(file["name"])}

    def _keep_counts(self, order: Order, roots: Mapping[Key, Chosen], going: Going) -> None:
        ids: defaultdict[Kind, list[int]] = defaultdict(list)
        for (kind, record_id), chosen in roots.items():
            if chosen.action is Action.ANONYMISE:
                ids[kind].append(record_id)
        counted = [
            i
            for (kind, i), owner in going.owners.items()
            if kind is Kind.CONSULTATION and roots[owner].action is Action.ANONYMISE
        ]
        attendance = Attendance(self._scope, order.holidays, order.today)
        attendance.keep(counted, going.ids(Kind.CONSULTATION))
        copies = NeutralCopies(self._scope, order.least, order.region)
        copies.of_consultations(ids[Kind.CASE], ids[Kind.CONSULTATION])
        copies.of_contacts(ids[Kind.CONTACT])
        keep_amounts(copies, ids[Kind.COMMITMENT], ids[Kind.POSTING])
        copies.of_complaints(
            i
            for (kind, i), owner in going.owners.items()
            if kind is Kind.COMPLAINT and roots[owner].action is Action.ANONYMISE
        )

    def _erase(self, going: Going, *, again: bool) -> None:
        for kind in (*_FIRST, *(kind for kind in MAPS if kind not in _FIRST)):
            ids = going.ids(kind)
            if kind is Kind.ATTACHMENT:
                WritableAttachments(self._scope).erase(ids)
            elif ids:
                WritableRepository(self._scope, MAPS[kind]).erase(ids, again=again)
                gone = (anonymised.c.kind == kind.value) & anonymised.c.record_id.in_(ids)
                self._connection.execute(delete(anonymised).where(gone))

    def _erase_other(self, chosen: Sequence[Chosen]) -> None:
        """Erase what is no record: sealed names, entries of forms, what is known of imports."""
        for one in chosen:
            if one.subject is Subject.IDENTITY:
                WritableIdentities(self._scope).remove(one.record_id)
            elif one.subject is Subject.DRAFT:
                WritableDrafts(self._connection).drop(one.kind, one.record_id)
            elif one.subject is Subject.IMPORT:
                marks = import_fingerprint.c.batch_id == one.record_id
                self._connection.execute(delete(import_fingerprint).where(marks))
                batch = update(import_batch).where(import_batch.c.id == one.record_id)
                self._connection.execute(batch, {"file_name": ""})

    def _rename_in_protocol(self, going: Going) -> None:
        """Let older entries of the protocol name erased cases by their random identity."""
        c = case_file.c
        query = select(c.number, c.uuid).where(c.id.in_(going.ids(Kind.CASE)))
        uuids = {row[0]: row[1] for row in self._connection.execute(query)}
        if not uuids:
            return
        p = protocol.c
        for entry, details in self._connection.execute(select(p.id, p.details)).all():
            if details.get("case") in uuids:
                renamed = details | {"case": uuids[details["case"]]}
                mine = update(protocol).where(p.id == entry)
                self._connection.execute(mine, {"details": renamed})

    def _forget_notes(self, chosen: Sequence[Chosen], going: Going) -> None:
        c = retention_note.c
        noted = {
            tuple(row) for row in self._connection.execute(select(c.subject, c.kind, c.record_id))
        }
        for one in chosen:
            if (one.subject.value, one.kind, one.record_id) in noted:
                mine = (c.subject == one.subject.value) & (c.kind == one.kind)
                mine &= c.record_id == one.record_id
                self._connection.execute(delete(retention_note).where(mine))
        for subject, kind in _RECORDS.items():
            ids = going.ids(kind)
            subjects = [subject.value] + [Subject.IDENTITY.value] * (kind is Kind.CASE)
            gone = c.subject.in_(subjects) & c.record_id.in_(ids)
            self._connection.execute(delete(retention_note).where(gone))

    def _entries(self, order: Order, roots: Mapping[Key, Chosen], going: Going) -> list[Erasure]:
        uuids, along = self._uuids(going), going.all_along()
        found = [
            self._entry(order, roots[owner], key[0], uuids[key], along[owner], own=key == owner)
            for key, owner in going.owners.items()
            if key in uuids
        ]
        for chosen in order.chosen:
            if key_of(chosen) is None:
                uuid = self._uuid_of_other(chosen)
                found.append(self._entry(order, chosen, None, uuid, {}, own=True))
        return found

    def _entry(
        self,
        order: Order,
        chosen: Chosen,
        kind: Kind | None,
        uuid: str,
        along: Mapping[str, int],
        *,
        own: bool,
    ) -> Erasure:
        keeps = own or kind in COUNTED
        return Erasure(
            run=order.run,
            subject=chosen.subject,
            kind=kind.value if kind else chosen.kind,
            uuid=uuid,
            action=chosen.action if keeps else Action.DELETE,
            erased_on=order.today,
            offered_on=chosen.offered_on if own else None,
            chosen=own,
            along=dict(along) if own else {},
            actor=self._scope.recorder.actor if own else "",
        )

    def _uuid_of_other(self, chosen: Chosen) -> str:
        """Return a case's identity for its name; what has none gets one that is drawn."""
        if chosen.subject is not Subject.IDENTITY:
            return self._scope.new_uuid()
        query = select(case_file.c.uuid).where(case_file.c.id == chosen.record_id)
        return str(self._connection.execute(query).scalar_one())

    def _uuids(self, going: Going) -> dict[Key, str]:
        found: dict[Key, str] = {}
        for kind in {key[0] for key in going.owners}:
            table = attachment if kind is Kind.ATTACHMENT else MAPS[kind].table
            ids = going.ids(kind)
            for start in range(0, len(ids), CHUNK):
                mine = table.c.id.in_(ids[start : start + CHUNK])
                query = select(table.c.id, table.c.uuid).where(mine)
                found |= {(kind, row[0]): row[1] for row in self._connection.execute(query)}
        return found
