"""Writes planned contacts within one step: bodies first, so that the roles of people find them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Nature
from intdesk.domain.duplicates.features import body_words
from intdesk.exchange.consultation_list.referrals import guess_kind
from intdesk.exchange.consultation_list.spellings import matcher_for
from intdesk.exchange.contact_list.findings import ContactRow
from intdesk.services.contact_plan import Fate, PlannedRow, body_ids, filled
from intdesk.services.duplicates import all_contacts
from intdesk.storage.repositories.kinds import CONTACTS
from intdesk.storage.unit_of_work import WriteUnit


class ContactImportWriter:
    """Writes the rows of one plan; the batch takes them back as a whole."""

    def __init__(self, unit: WriteUnit, batch: int) -> None:
        """Read which bodies are known."""
        self._unit = unit
        self._batch = batch
        self._contacts = unit.of(CONTACTS)
        self._bodies = body_ids(all_contacts(unit))
        self._ids: dict[int, int] = {}

    def write(self, rows: Sequence[PlannedRow]) -> int:
        """Write the rows, keep their fingerprints, and return how many bodies came with roles."""
        new = [p for p in rows if p.fate is Fate.NEW]
        more = _by_target(rows)
        self._add([p for p in new if p.row.draft.nature is Nature.ORGANISATION], more)
        made = self._add_bodies(p.row for p in rows if p.fate in {Fate.NEW, Fate.MERGE})
        self._add([p for p in new if p.row.draft.nature is Nature.PERSON], more)
        for target, planned in more.items():
            if target > 0:
                self._fill(target, planned)
        marks = [
            (self._ids.get(p.number) or self._ids.get(p.target, p.target), p.row.fingerprint)
            for p in rows
            if p.fate is not Fate.OMIT
        ]
        self._unit.imports.add_fingerprints(self._batch, marks)
        return made

    def _add(self, new: Sequence[PlannedRow], more: dict[int, list[ContactRow]]) -> None:
        """Write new contacts, each with what later rows say of the same one."""
        drafts = [
            filled(self._draft(p.row), [self._draft(row) for row in more.get(p.number, ())])
            for p in new
        ]
        ids = self._contacts.add_many(drafts, self._batch)
        for planned, draft, record_id in zip(new, drafts, ids, strict=True):
            self._ids[planned.number] = record_id
            if draft.nature is Nature.ORGANISATION:
                self._bodies.setdefault(_key(draft.name), record_id)

    def _add_bodies(self, rows: Iterable[ContactRow]) -> int:
        """Write the bodies of roles that are not known yet."""
        missing: dict[tuple[str, ...], str] = {}
        for name in (name for row in rows for name in row.organisations if name):
            if _key(name) not in self._bodies:
                missing.setdefault(_key(name), name)
        matcher = matcher_for(CodeBook(self._unit.codes.all()), CodeListId.CONTACT_KIND)
        drafts = [Contact(name=name, kind=guess_kind(name, matcher)) for name in missing.values()]
        ids = self._contacts.add_many(drafts, self._batch)
        self._bodies |= dict(zip(missing, ids, strict=True))
        return len(drafts)

    def _fill(self, target: int, rows: Sequence[ContactRow]) -> None:
        """Give a stored contact what it lacks; one that went meanwhile stays away."""
        for known in self._contacts.present([target]):
            self._contacts.save(filled(known, [self._draft(row) for row in rows]))

    def _draft(self, row: ContactRow) -> Contact:
        """Return the draft of a row with the bodies of its roles."""
        names = row.organisations or ("",) * len(row.draft.roles)
        roles = (
            replace(role, organisation=self._bodies[_key(name)] if name else None)
            for role, name in zip(row.draft.roles, names, strict=True)
        )
        return replace(row.draft, roles=tuple(roles))


def _by_target(rows: Iterable[PlannedRow]) -> dict[int, list[ContactRow]]:
    """Return the rows that go into another contact, by that contact."""
    found: dict[int, list[ContactRow]] = {}
    for planned in rows:
        if planned.fate is Fate.MERGE:
            found.setdefault(planned.target, []).append(planned.row)
    return found


def _key(name: str) -> tuple[str, ...]:
    return tuple(sorted(body_words(name)))
