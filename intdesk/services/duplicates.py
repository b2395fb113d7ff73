"""Contacts that may be the same twice: a hint at entry, a list over all, and merging by hand."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from threading import Lock

from rapidfuzz.distance import OSA

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.contact import Contact
from intdesk.domain.duplicates.blocks import Index, Pair, find_pairs, groups
from intdesk.domain.duplicates.features import Features, features_of
from intdesk.domain.duplicates.likeness import Sign
from intdesk.domain.listing import ListQuery
from intdesk.errors import StaleRecordError
from intdesk.services.progress import SILENT, Progress
from intdesk.services.volunteering.joining import join_entries
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import CONTACTS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.duplicates import merge_label

_APART_SETTING = "duplicates.apart"
_CHUNK = 1000
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Similar:
    """A contact that may be the one that is being entered, and what both have in common."""

    id: int
    name: str
    signs: tuple[Sign, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Contacts that may be the same, the oldest first, and the pairs among them.

    ``names`` are those of the organisations of their roles, by id.
    """

    contacts: tuple[Contact, ...]
    pairs: tuple[Pair, ...]
    names: Mapping[int, str]

    @property
    def score(self) -> float:
        """Return how likely the surest pair is the same."""
        return max(pair.likeness.score for pair in self.pairs)

    @property
    def signs(self) -> tuple[Sign, ...]:
        """Return what all pairs together have in common."""
        found = (sign for pair in self.pairs for sign in pair.likeness.signs)
        return tuple(dict.fromkeys(found))


class DuplicateService:
    """Finds and merges contacts of one data file; nothing is ever merged by itself."""

    def __init__(self, database: Database) -> None:
        """Keep the data file."""
        self._database = database
        self._lock = Lock()
        self._state: tuple[int, ...] = ()
        self._known: dict[int, tuple[int, Features]] = {}
        self._index = Index((), OSA.distance)

    def like(self, draft: Contact) -> list[Similar]:
        """Return the contacts that a draft may be the same as, the surest first, at most three.

        Pairs that were said to be two are left out. The first call reads all contacts; call it on
        a worker.
        """
        with self._lock, self._database.read() as unit:
            apart = _apart(unit)
            state = unit.lists.state(Kind.CONTACT)
            if state != self._state:
                self._catch_up(unit)
                self._state = state
            found = self._index.like(features_of(draft))
            wanted = {i: s for i, s in found if _ordered(draft.id, i) not in apart}
            contacts = unit.of(CONTACTS).present(list(wanted))
        return [Similar(c.id, c.name, wanted[c.id].signs) for c in contacts]

    def _catch_up(self, unit: ReadUnit) -> None:
        """Read the contacts that changed since the last question; called under the lock."""
        versions = unit.lists.versions(Kind.CONTACT)
        new = [i for i, version in versions.items() if self._known.get(i, (0,))[0] != version]
        self._known = {i: known for i, known in self._known.items() if i in versions}
        for start in range(0, len(new), _CHUNK):
            for contact in unit.of(CONTACTS).many(new[start : start + _CHUNK]):
                self._known[contact.id] = contact.version, features_of(contact)
        self._index = Index((features for _, features in self._known.values()), OSA.distance)

    def groups(self, progress: Progress = SILENT) -> list[Group]:
        """Return the contacts that may be the same, the surest first."""

        def check(done: int, total: int) -> None:
            progress.check_cancelled()
            progress.step(done, total)

        with self._database.read() as unit:
            apart = _apart(unit)
            contacts = {contact.id: contact for contact in all_contacts(unit)}
        pairs = find_pairs([*map(features_of, contacts.values())], OSA.distance, apart, check)
        return [_group(found, contacts) for found in groups(pairs)]

    def merge(self, draft: Contact, others: Sequence[Contact]) -> Changes:
        """Store a contact in the place of itself and others, in one step that undo takes back.

        Everything that refers to the others refers to it afterwards, they go into the trash.
        Raises ``StaleRecordError`` when one of them changed since it was read; then nothing is
        stored.
        """
        label = merge_label(len(others) + 1)
        with self._database.write(label) as unit:
            merge_in(unit, draft, others)
        return Changes(unit.kinds | {Kind.CONTACT}, undo_label=label)

    def keep_apart(self, ids: Sequence[int]) -> Changes:
        """Remember that these contacts are all different ones; they are not proposed again."""
        pairs = {_ordered(a, b) for a in ids for b in ids if a != b}
        return self._remember(pairs, frozenset())

    def apart(self) -> list[tuple[Contact, Contact]]:
        """Return the pairs that were said to be two and still exist."""
        with self._database.read() as unit:
            pairs = sorted(_apart(unit))
            wanted = sorted({i for pair in pairs for i in pair})
            found = {contact.id: contact for contact in unit.of(CONTACTS).present(wanted)}
        return [(found[a], found[b]) for a, b in pairs if a in found and b in found]

    def propose_again(self, first: int, second: int) -> Changes:
        """Forget that two contacts were said to be two."""
        return self._remember(frozenset(), {_ordered(first, second)})

    def _remember(
        self, more: AbstractSet[tuple[int, int]], less: AbstractSet[tuple[int, int]]
    ) -> Changes:
        with self._database.write("") as unit:
            known = (_apart(unit) | more) - less
            unit.settings.set(_APART_SETTING, json.dumps(sorted(known)))
        return Changes(frozenset({Kind.CONTACT}))


def merge_in(unit: WriteUnit, draft: Contact, others: Sequence[Contact]) -> None:
    """Merge within a step; see :meth:`DuplicateService.merge`."""
    contacts = unit.of(CONTACTS)
    ids = [contact.id for contact in others]
    present = {contact.id: contact.version for contact in contacts.present(ids)}
    for contact in others:
        if present.get(contact.id) != contact.version:
            raise StaleRecordError("stale", kind=Kind.CONTACT, id=contact.id)
    contacts.save(draft)
    unit.contact_merging.move_references(ids, draft.id)
    join_entries(unit, draft.id)
    contacts.trash(ids)


def _group(pairs: Sequence[Pair], contacts: dict[int, Contact]) -> Group:
    ids = sorted({i for pair in pairs for i in (pair.first, pair.second)})
    found = tuple(contacts[i] for i in ids)
    bodies = {role.organisation or 0 for contact in found for role in contact.roles}
    names = {i: contacts[i].name for i in bodies if i in contacts}
    return Group(found, tuple(pairs), names)


def all_contacts(unit: ReadUnit | WriteUnit) -> Iterator[Contact]:
    """Yield all contacts that are not in the trash, the oldest first."""
    ids = unit.lists.ids(ListQuery(Kind.CONTACT, sort="id", descending=False))
    for start in range(0, len(ids), _CHUNK):
        yield from unit.of(CONTACTS).many(ids[start : start + _CHUNK])


def _ordered(first: int, second: int) -> tuple[int, int]:
    return (first, second) if first < second else (second, first)


def _apart(unit: ReadUnit | WriteUnit) -> frozenset[tuple[int, int]]:
    text = unit.settings.get(_APART_SETTING)
    try:
        return frozenset((int(a), int(b)) for a, b in json.loads(text or "[]"))
    except (ValueError, TypeError):
        _LOG.warning("the remembered pairs do not fit and are not used")
        return frozenset()
