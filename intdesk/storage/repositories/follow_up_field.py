"""Keeps the field ``follow_up`` of consultations and their follow-ups the same.

The day is one fact in two places: as a field of the consultation, for its list and filter, and as
the day of one follow-up with ``from_record``. Whoever changes one side changes the other here, in
the same step; an index of the table allows no second one. The deadline of a complaint has such a
follow-up, too, which its service keeps: putting a reminder off moves no deadline.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select, update

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.dates import format_day
from intdesk.domain.folding import fold
from intdesk.domain.follow_up import MAX_TITLE, FollowUp
from intdesk.storage.repositories.kinds import CONSULTATIONS, FOLLOW_UPS
from intdesk.storage.repositories.mapping import CHUNK, Stored
from intdesk.storage.repositories.rows import RecordRows
from intdesk.storage.scope import Scope
from intdesk.storage.tables.hours import follow_up as table


class FollowUpField:
    """Both sides of the day within a unit of work."""

    def __init__(self, scope: Scope) -> None:
        """Work in the transaction of the scope."""
        self._scope = scope
        self._rows = RecordRows(scope, FOLLOW_UPS)

    def follow(self, ids: Sequence[int], before: Stored | None = None) -> None:
        """Let the follow-ups of consultations agree with their fields.

        ``before`` is what a single one was: with a new topic its follow-up gets a new title.
        """
        for start in range(0, len(ids), CHUNK):
            records = CONSULTATIONS.load(self._scope.connection, ids[start : start + CHUNK])
            titles = self._titles([*records.values(), *([before] if before else [])])
            mine = self._of(records)
            for record_id, record in records.items():
                self._agree(record, mine.get(record_id, []), titles)
                if before is not None and before["topic"] != record["topic"]:
                    self._retitle(record, before, titles)

    def add(self, records: Sequence[Stored], *, journal: bool) -> None:
        """Make the follow-ups of many new consultations; what an import brings late is done.

        ``journal`` is false for an import: taking it back removes them with their consultations.
        """
        today = self._scope.moment.date()
        dated = [record for record in records if record["follow_up"] is not None]
        titles = self._titles(dated)
        new = [self._new(record, titles) for record in dated]
        if not journal:
            for follow_up in new:
                follow_up["done_on"] = follow_up["due"] if follow_up["due"] < today else None
        self._rows.insert_many(new, journal=journal)

    def lead(self, before: Stored, after: Stored) -> None:
        """Let the field of a consultation agree with its follow-up, which was just changed."""
        if not after["from_record"] or after["linked_kind"] != Kind.CONSULTATION:
            return
        stood, stands = before["deleted_at"] is None, after["deleted_at"] is None
        if stands and (not stood or before["due"] != after["due"]):
            self._set_field(after["linked_id"], after["due"])
        elif stood and not stands:
            self._set_field(after["linked_id"], None)

    def may_come_back(self, record: Stored) -> bool:
        """Tell whether a follow-up from the trash can stand for its record's field again."""
        if not record["from_record"]:
            return True
        if record["linked_kind"] != Kind.CONSULTATION:
            return not self._stands(record)
        query = select(CONSULTATIONS.table.c.follow_up).where(
            CONSULTATIONS.table.c.id == record["linked_id"],
            CONSULTATIONS.table.c.deleted_at.is_(None),
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

    def remove(self, consultations: Sequence[int]) -> list[int]:
        """Delete the follow-ups that stand for fields of consultations; return their ids.

        The journal is the caller's task.
        """
        gone: list[int] = []
        for start in range(0, len(consultations), CHUNK):
            ids = list(consultations[start : start + CHUNK])
            query = select(table.c.id).where(
                table.c.linked_kind == Kind.CONSULTATION.value,
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
            of_consultation = record["linked_kind"] == Kind.CONSULTATION
            if record["from_record"] and of_consultation and record["deleted_at"] is None:
                self._set_field(record["linked_id"], None)

    def _agree(self, record: Stored, mine: Sequence[Stored], titles: Mapping[str, str]) -> None:
        live = next((f for f in mine if f["deleted_at"] is None), None)
        wanted = record["follow_up"]
        if record["deleted_at"] is not None or wanted is None:
            if live is not None and live["done_on"] is None:
                self._rows.mark([live], self._scope.moment)
            elif live is not None and record["deleted_at"] is None:
                self.release(live)
        elif live is None:
            self._begin(record, mine, titles)
        elif live["due"] != wanted and live["done_on"] is None:
            self._change(live, due=wanted)
        elif live["due"] != wanted:
            self.release(live)
            self._begin(record, mine, titles)

    def _begin(self, record: Stored, mine: Sequence[Stored], titles: Mapping[str, str]) -> None:
        """Take the same follow-up out of the trash, or make a new one."""
        same = [f for f in mine if f["deleted_at"] is not None and f["due"] == record["follow_up"]]
        if same:
            self._rows.mark([same[-1]], None)
        else:
            self._rows.insert(self._new(record, titles))

    def _new(self, record: Stored, titles: Mapping[str, str]) -> Stored:
        day = record["follow_up"]
        return self._rows.new(
            FOLLOW_UPS.stored(
                FollowUp(
                    due=day,
                    title=titles.get(record["topic"]) or format_day(record["day"]),
                    linked_kind=Kind.CONSULTATION.value,
                    linked_id=record["id"],
                    from_record=True,
                )
            )
        )

    def _retitle(self, record: Stored, before: Stored, titles: Mapping[str, str]) -> None:
        """Give the follow-up the new topic as its title, unless a person wrote one."""
        for follow_up in self._of([record["id"]]).get(record["id"], []):
            if follow_up["title"] == titles.get(before["topic"]):
                self._change(follow_up, title=titles.get(record["topic"], ""))

    def _titles(self, records: Iterable[Stored]) -> dict[str, str]:
        """Return the titles of follow-ups by the main topics of their consultations."""
        topics = {record["topic"] for record in records}
        labels = self._scope.labels
        labels.prefetch(((CodeListId.TOPIC, topic) for topic in topics), ())
        return {topic: labels.label(CodeListId.TOPIC, topic)[:MAX_TITLE] for topic in topics}

    def _set_field(self, consultation: int, day: object) -> None:
        record = CONSULTATIONS.load(self._scope.connection, [consultation]).get(consultation)
        if record is not None and record["deleted_at"] is None and record["follow_up"] != day:
            moved = {"version": record["version"] + 1, "updated_at": self._scope.moment}
            after = record | {"follow_up": day} | moved
            RecordRows(self._scope, CONSULTATIONS).replace(record, after)

    def _change(self, record: Stored, **values: Any) -> Stored:  # noqa: ANN401
        moved = {"version": record["version"] + 1, "updated_at": self._scope.moment}
        after = record | values | moved
        after["title_folded"] = fold(after["title"])
        self._rows.replace(record, after)
        return after

    def _of(self, consultations: Iterable[int]) -> dict[int, list[Stored]]:
        """Return the follow-ups that stand for the fields of consultations, by their ids."""
        query = select(table.c.id).where(
            table.c.linked_kind == Kind.CONSULTATION.value,
            table.c.linked_id.in_(list(consultations)),
            table.c.from_record.is_(True),
        )
        ids = self._scope.connection.execute(query.order_by(table.c.id)).scalars().all()
        found: dict[int, list[Stored]] = {}
        for record in FOLLOW_UPS.load(self._scope.connection, ids).values():
            found.setdefault(record["linked_id"], []).append(record)
        return found
