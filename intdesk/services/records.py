"""The use cases that all kinds of records share: save, duplicate, trash, restore, erase."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.problems import Problem, errors
from intdesk.errors import IntDeskError, InvalidDraftError, StaleRecordError
from intdesk.storage.database import Database
from intdesk.storage.repositories.mapping import RecordMap
from intdesk.storage.repositories.records import WritableRepository
from intdesk.storage.unit_of_work import WriteUnit
from intdesk.texts.labels import RECORD_LABELS, RecordLabels


class Record(Protocol):
    """What all drafts have: an id (0 = not saved yet) and the version that was read."""

    @property
    def id(self) -> int:
        """Return the id."""
        ...

    @property
    def version(self) -> int:
        """Return the version."""
        ...


T = TypeVar("T", bound=Record)


@dataclass(frozen=True, slots=True)
class Saved:
    """The id under which a draft is stored now, and what changed."""

    id: int
    changes: Changes


@dataclass(frozen=True, slots=True)
class SavedMany:
    """What changed, and the ids of records that somebody else had changed meanwhile."""

    changes: Changes
    stale: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordRules(Generic[T]):
    """What differs between the kinds: where they lie, the check, the words of undo labels."""

    map: RecordMap[T]
    validate: Callable[[T], Sequence[Problem]]

    @property
    def kind(self) -> Kind:
        """Return the kind."""
        return self.map.kind

    @property
    def labels(self) -> RecordLabels:
        """Return the words of the undo labels."""
        return RECORD_LABELS[self.kind]


class Records(Generic[T]):
    """Records of one kind in an open data file."""

    def __init__(self, database: Database, rules: RecordRules[T]) -> None:
        """Keep the data file and the rules of the kind."""
        self._database = database
        self._rules = rules

    @property
    def map(self) -> RecordMap[T]:
        """Return how the records of the kind are stored."""
        return self._rules.map

    def get(self, record_id: int) -> T:
        """Return a record; raises ``IntDeskError("record_missing")``."""
        with self._database.read() as unit:
            try:
                return unit.of(self._rules.map).get(record_id)
            except KeyError as error:
                raise IntDeskError("record_missing") from error

    def problems(self, draft: T) -> Sequence[Problem]:
        """Return the problems of a draft, hints included."""
        return self._rules.validate(draft)

    def save(self, draft: T, *, form: str = "") -> Saved:
        """Store a draft; an unchanged one writes nothing and leaves nothing to undo.

        ``form`` is the form whose kept entries go in the same step, because they are saved now.
        Raises ``InvalidDraftError``, ``StaleRecordError`` or ``IntDeskError("record_missing")``;
        then nothing is stored.
        """
        found = errors(self._rules.validate(draft))
        if found:
            raise InvalidDraftError(found)
        labels = self._rules.labels
        label = labels.changed if draft.id else labels.created
        with self._database.write(label) as unit:
            try:
                record_id = self._store(unit, draft)
            except KeyError as error:
                raise IntDeskError("record_missing") from error
            if form:
                unit.drafts.drop(form, draft.id)
        undo_label = label if unit.step else ""
        kinds = unit.kinds | {self._rules.kind}
        return Saved(record_id, Changes(kinds, (record_id,), undo_label))

    def _store(self, unit: WriteUnit, draft: T) -> int:
        """Write a draft and return its id; a kind adds here what goes in the same step."""
        return unit.of(self._rules.map).save(draft)

    def many(self, ids: Sequence[int]) -> list[T]:
        """Return the records of these ids that still exist, in their order."""
        with self._database.read() as unit:
            return unit.of(self._rules.map).present(ids)

    def save_many(self, drafts: Sequence[T]) -> SavedMany:
        """Store drafts in one step that one undo takes back.

        Drafts with errors raise ``InvalidDraftError`` and nothing is stored. Records that changed
        or went since they were read stay as they are now; the result names them.
        """
        found = [problem for draft in drafts for problem in errors(self._rules.validate(draft))]
        if found:
            raise InvalidDraftError(tuple(found))
        labels, new = self._rules.labels, all(draft.id == 0 for draft in drafts)
        done: list[int] = []
        present = {draft.id: draft.version for draft in self.many([d.id for d in drafts])}
        stale = [d.id for d in drafts if d.id and present.get(d.id) != d.version]
        wanted = [draft for draft in drafts if draft.id not in stale]
        label = (labels.entered_many if new else labels.changed_many)(len(wanted))
        with self._database.write(label) as unit:
            for draft in wanted:
                try:
                    done.append(self._store(unit, draft))
                except (StaleRecordError, KeyError):
                    stale.append(draft.id)
        undo_label = label if unit.step else ""
        kinds = unit.kinds | {self._rules.kind}
        return SavedMany(Changes(kinds, tuple(done), undo_label), tuple(stale))

    def duplicate(self, record_id: int) -> T:
        """Return an unsaved copy of a record, of which nothing is confirmed yet."""
        return as_new(self.get(record_id))

    def trash(self, ids: Sequence[int]) -> Changes:
        """Move records to the trash, from where they can be restored."""
        return self._each(self._rules.labels.trashed, ids, lambda repo: repo.trash(ids))

    def restore(self, ids: Sequence[int]) -> Changes:
        """Take records out of the trash."""
        return self._each(self._rules.labels.restored, ids, lambda repo: repo.restore(ids))

    def erase(self, ids: Sequence[int]) -> Changes:
        """Delete records for good, with their search text and journal; cannot be undone."""
        changes = self._each(self._rules.labels.erased, ids, lambda repo: repo.erase(ids))
        return dataclasses.replace(changes, undo_label="")

    def _each(
        self,
        label: Callable[[int], str],
        ids: Sequence[int],
        act: Callable[[WritableRepository[T]], None],
    ) -> Changes:
        text = label(len(ids))
        with self._database.write(text) as unit:
            act(unit.of(self._rules.map))
        kinds = unit.kinds | {self._rules.kind}
        return Changes(kinds, tuple(ids), text if unit.step else "")


def as_new(draft: T) -> T:
    """Return an unsaved copy of a draft; what was confirmed of it counts no more."""
    reset: dict[str, object] = {"id": 0, "version": 0}
    if hasattr(draft, "confirmed"):
        reset["confirmed"] = ()
    return dataclasses.replace(draft, **reset)  # type: ignore[type-var]
