"""Keeps the field ``follow_up`` of consultations and of the contact log, and follow-ups, the same.

The day is one fact in two places: as a field of the record, for its list and filter, and as
the day of one follow-up with ``from_record``. Whoever changes one side changes the other here, in
the same step; an index of the table allows no second one. The deadline of a complaint has such a
follow-up, too, which its service keeps: putting a reminder off moves no deadline.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import select, update

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.dates import format_day
from intdesk.domain.folding import fold
from intdesk.domain.follow_up import MAX_TITLE, FollowUp
from intdesk.storage.labels import Labels
from intdesk.storage.repositories.kinds import CONSULTATIONS, FOLLOW_UPS, INTERACTIONS
from intdesk.storage.repositories.mapping import CHUNK, RecordMap, Stored
from intdesk.storage.repositories.rows import RecordRows
from intdesk.storage.scope import Scope
from intdesk.storage.tables.hours import follow_up as table


def _topic(record: Stored, labels: Labels) -> str:
    labels.prefetch([(CodeListId.TOPIC, record["topic"])], ())
    return labels.label(CodeListId.TOPIC, record["topic"])


def _subject(record: Stored, _labels: Labels) -> str:
    return str(record["subject"])


_MAPS: dict[str, RecordMap[Any]] = {
    Kind.CONSULTATION: CONSULTATIONS, Kind.INTERACTION: INTERACTIONS,
}  # fmt: skip
_TITLES: dict[str, Callable[[Stored, Labels], str]] = {
    Kind.CONSULTATION: _topic, Kind.INTERACTION: _subject,
}  # fmt: skip
WITH_FIELD = frozenset(_MAPS)
"""The kinds of records that have the field."""


class FollowUpField:
    """Both sides of the day within a unit of work."""

    def __init__(self, scope: Scope) -> None:
        """Work in the transaction of the scope."""
        self._scope = scope
        self._rows = RecordRows(scope, FOLLOW_UPS)

    def follow(self, kind: Kind, ids: Sequence[int], before: Stored | None = None) -> None:
        """Let the follow-ups of records agree with their fields.

        ``before`` is what a single one was: with a new topic its follow-up gets a new title.
        """
        for start in range(0, len(ids), CHUNK):
            records = _MAPS[kind].load(self._scope.connection, ids[start : start + CHUNK])
            mine = self._of(kind, records)
            for record_id, record in records.items():
                self._agree(kind, record, mine.get(record_id, []))
                if before is not None:
                    self._retitle(kind, record, before)

    def add(self, kind: Kind, records: Sequence[Stored], *, journal: bool) -> None:
        """Make the follow-ups of many new records; what an import brings late is done.

        ``journal`` is false for an import: taking it back removes them with their records.
        """
        today = self._scope.moment.date()
        dated = [record for record in records if record["follow_up"] is not None]
        new = [self._new(kind, record) for record in dated]
        if not journal:
            for follow_up in new:
                follow_up["done_on"] = follow_up["due"] if follow_up["due"] < today else None
        self._rows.insert_many(new, journal=journal)

    def lead(self, before: Stored, after: Stored) -> None:
        """Let the field of a record agree with its follow-up, which was just changed."""
        if not after["from_record"] or after["linked_kind"] not in WITH_FIELD:
            return
        kind = after["linked_kind"]
        stood, stands = before["deleted_at"] is None, after["deleted_at"] is None
        if stands and (not stood or before["due"] != after["due"]):
            self._set_field(kind, after["linked_id"], after["due"])
        elif stood and not stands:
            self._set_field(kind, after["linked_id"], None)

    def may_come_back(self, record: Stored) -> bool:
        """Tell whether a follow-up from the trash can stand for its record's field again."""
        if not record["from_record"]:
            return True
        if record["linked_kind"] not in WITH_FIELD:
            return not self._stands(record)
        holder = _MAPS[record["linked_kind"]].table.c
        query = select(holder.follow_up).where(
            holder.id == record["linked_id"], holder.deleted_at.is_(None)
        )
        found = self._scope.connection.execute(query).first()
        return found is not None and found[0] is None

    def _stands(self, record: Stored) -> bool:
        """Tell whether another follow-up stands for the field of the same record already."""
        query = select(table.c.id).where(
            table.c.linked_kind == record["linked_kind"],
            table.c.linked_id == record["linked_id"],
            table.c.from_record.is_(True),
            table.c.deleted_at.is_(None),
        )
        return self._scope.connection.execute(query).first() is not None

    def release(self, record: Stored) -> Stored:
        """Let a follow-up stand for itself and return it; it keeps its link."""
        return self._change(record, from_record=False)

    def remove(self, kind: Kind, records: Sequence[int]) -> list[int]:
        """Delete the follow-ups that stand for fields of records; return their ids.

        The journal is the caller's task.
        """
        gone: list[int] = []
        for start in range(0, len(records), CHUNK):
            ids = list(records[start : start + CHUNK])
            query = select(table.c.id).where(
                table.c.linked_kind == kind.value,
                table.c.linked_id.in_(ids),
                table.c.from_record.is_(True),
            )
            gone += self._scope.connection.execute(query).scalars().all()
        self._rows.delete(gone)
        return gone

    def unlink(self, kind: Kind, ids: Sequence[int]) -> None:
        """Take the link out of the follow-ups of records that are gone for good."""
        for start in range(0, len(ids), CHUNK):
            chunk = table.c.linked_id.in_(ids[start : start + CHUNK])
            linked = update(table).where(table.c.linked_kind == kind.value, chunk)
            free = {"linked_kind": "", "linked_id": 0, "from_record": False}
            self._scope.connection.execute(linked.values(version=table.c.version + 1, **free))

    def clear(self, follow_ups: Iterable[Stored]) -> None:
        """Empty the fields of the records of follow-ups that are about to be erased."""
        for record in follow_ups:
            has_field = record["linked_kind"] in WITH_FIELD
            if record["from_record"] and has_field and record["deleted_at"] is None:
                self._set_field(record["linked_kind"], record["linked_id"], None)

    def _agree(self, kind: Kind, record: Stored, mine: Sequence[Stored]) -> None:
        live = next((f for f in mine if f["deleted_at"] is None), None)
        wanted = record["follow_up"]
        if record["deleted_at"] is not None or wanted is None:
            if live is not None and live["done_on"] is None:
                self._rows.mark([live], self._scope.moment)
            elif live is not None and record["deleted_at"] is None:
                self.release(live)
        elif live is None:
            self._begin(kind, record, mine)
        elif live["due"] != wanted and live["done_on"] is None:
            self._change(live, due=wanted)
        elif live["due"] != wanted:
            self.release(live)
            self._begin(kind, record, mine)

    def _begin(self, kind: Kind, record: Stored, mine: Sequence[Stored]) -> None:
        """Take the same follow-up out of the trash, or make a new one."""
        same = [f for f in mine if f["deleted_at"] is not None and f["due"] == record["follow_up"]]
        if same:
            self._rows.mark([same[-1]], None)
        else:
            self._rows.insert(self._new(kind, record))

    def _new(self, kind: Kind, record: Stored) -> Stored:
        day = record["follow_up"]
        return self._rows.new(
            FOLLOW_UPS.stored(
                FollowUp(
                    due=day,
                    title=self._title(kind, record) or format_day(record["day"]),
                    linked_kind=kind.value,
                    linked_id=record["id"],
                    from_record=True,
                )
            )
        )

    def _retitle(self, kind: Kind, record: Stored, before: Stored) -> None:
        """Give the follow-up the new topic as its title, unless a person wrote one."""
        old, new = self._title(kind, before), self._title(kind, record)
        if old == new:
            return
        for follow_up in self._of(kind, [record["id"]]).get(record["id"], []):
            if follow_up["title"] == old:
                self._change(follow_up, title=new)

    def _title(self, kind: Kind, record: Stored) -> str:
        """Return the title of a follow-up: the main topic or the subject of its record."""
        return _TITLES[kind](record, self._scope.labels)[:MAX_TITLE]

    def _set_field(self, kind: str, holder: int, day: object) -> None:
        record = _MAPS[kind].load(self._scope.connection, [holder]).get(holder)
        if record is not None and record["deleted_at"] is None and record["follow_up"] != day:
            moved = {"version": record["version"] + 1, "updated_at": self._scope.moment}
            after = record | {"follow_up": day} | moved
            RecordRows(self._scope, _MAPS[kind]).replace(record, after)

    def _change(self, record: Stored, **values: Any) -> Stored:  # noqa: ANN401
        moved = {"version": record["version"] + 1, "updated_at": self._scope.moment}
        after = record | values | moved
        after["title_folded"] = fold(after["title"])
        self._rows.replace(record, after)
        return after

    def _of(self, kind: Kind, records: Iterable[int]) -> dict[int, list[Stored]]:
        """Return the follow-ups that stand for the fields of records, by their ids."""
        query = select(table.c.id).where(
            table.c.linked_kind == kind.value,
            table.c.linked_id.in_(list(records)),
            table.c.from_record.is_(True),
        )
        ids = self._scope.connection.execute(query.order_by(table.c.id)).scalars().all()
        found: dict[int, list[Stored]] = {}
        for record in FOLLOW_UPS.load(self._scope.connection, ids).values():
            found.setdefault(record["linked_id"], []).append(record)
        return found
