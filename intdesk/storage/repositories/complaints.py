"""How complaints and their steps lie in the tables, and what belongs to a complaint."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, select, update

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.complaint import CODE_FIELDS, Complaint, ComplaintStep
from intdesk.domain.dates import format_day
from intdesk.storage.labels import Labels
from intdesk.storage.repositories.mapping import RecordMap, Stored
from intdesk.storage.scope import Scope
from intdesk.storage.tables.complaints import (
    complaint,
    complaint_search,
    complaint_step,
    complaint_step_search,
)
from intdesk.storage.tables.hours import follow_up

SEARCHED_STEP_CODES = {"kind": CodeListId.COMPLAINT_STEP}
_LINKS = {
    Kind.CONTACT: complaint.c.body,
    Kind.CASE: complaint.c.case_id,
    Kind.CONSULTATION: complaint.c.consultation_id,
}


def _needs(record: Stored) -> tuple[list[tuple[str, str]], list[int]]:
    codes: list[tuple[str, str]] = [(list_id, record[n]) for n, list_id in CODE_FIELDS.items()]
    return codes, [record["body"]] if record["body"] else []


def _words(record: Stored, labels: Labels) -> list[str]:
    return [
        record["number"],
        format_day(record["received_on"]),
        *(labels.label(list_id, record[name]) for name, list_id in CODE_FIELDS.items()),
        labels.name(record["body"]),
        record["description"],
        record["wanted"],
        record["lesson"],
    ]


def _step_needs(record: Stored) -> tuple[list[tuple[str, str]], list[int]]:
    return [(CodeListId.COMPLAINT_STEP, record["kind"])], []


def _step_words(record: Stored, labels: Labels) -> list[str]:
    kind = labels.label(CodeListId.COMPLAINT_STEP, record["kind"])
    return [format_day(record["day"]), kind, record["text"]]


COMPLAINTS = RecordMap(
    Kind.COMPLAINT, complaint, complaint_search, Complaint, {}, {"number_folded": "number"},
    _needs, _words,
)  # fmt: skip
COMPLAINT_STEPS = RecordMap(
    Kind.COMPLAINT_STEP, complaint_step, complaint_step_search, ComplaintStep, {}, {},
    _step_needs, _step_words,
)  # fmt: skip


class ComplaintLinks:
    """Reads numbers of complaints, and the steps and follow-ups that belong to them."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection that is in a transaction."""
        self._connection = connection

    def numbers(self) -> dict[str, int]:
        """Return the ids of all complaints by their folded number, those in the trash included."""
        rows = self._connection.execute(select(complaint.c.number_folded, complaint.c.id))
        return {row[0]: row[1] for row in rows}

    def latest_number(self) -> str:
        """Return the number that was given last, empty without any complaint."""
        query = select(complaint.c.number).order_by(complaint.c.id.desc()).limit(1)
        return self._connection.execute(query).scalar() or ""

    def of_case(self, case_id: int) -> list[int]:
        """Return the complaints that are linked to a case, without those in the trash."""
        c = complaint.c
        query = select(c.id).where(c.case_id == case_id, c.deleted_at.is_(None))
        return list(self._connection.execute(query.order_by(c.received_on, c.id)).scalars())

    def steps(self, ids: Sequence[int], *, trashed: bool = False) -> list[int]:
        """Return the steps of complaints by day; with ``trashed`` those in the trash as well."""
        c = complaint_step.c
        query = select(c.id).where(c.complaint_id.in_(ids)).order_by(c.day, c.id)
        kept = query if trashed else query.where(c.deleted_at.is_(None))
        return list(self._connection.execute(kept).scalars())

    def reminder(self, complaint_id: int) -> int:
        """Return the follow-up that stands for the deadline of a complaint, 0 for none."""
        c = follow_up.c
        query = select(c.id).where(*_linked([complaint_id]), c.from_record.is_(True))
        return self._connection.execute(query.where(c.deleted_at.is_(None))).scalar() or 0

    def reminders(self, ids: Sequence[int]) -> list[int]:
        """Return all follow-ups that stood for deadlines of complaints, also trashed ones."""
        query = select(follow_up.c.id).where(*_linked(ids), follow_up.c.from_record.is_(True))
        return list(self._connection.execute(query).scalars())

    def follow_ups(self, ids: Sequence[int]) -> list[int]:
        """Return the open follow-ups of complaints that are not in the trash."""
        c = follow_up.c
        query = select(c.id).where(*_linked(ids), c.deleted_at.is_(None), c.done_on.is_(None))
        return list(self._connection.execute(query.order_by(c.id)).scalars())

    def trashed_with(self, ids: Sequence[int]) -> list[int]:
        """Return the follow-ups that went into the trash in the same step as their complaints."""
        c, f = complaint.c, follow_up.c
        together = select(f.id).join(complaint, c.id == f.linked_id)
        query = together.where(*_linked(ids), f.deleted_at == c.deleted_at).order_by(f.id)
        return list(self._connection.execute(query).scalars())


def _linked(ids: Sequence[int]) -> tuple[ColumnElement[bool], ...]:
    return follow_up.c.linked_kind == Kind.COMPLAINT.value, follow_up.c.linked_id.in_(ids)


def forget_links(scope: Scope, kind: Kind, ids: Sequence[int]) -> Sequence[int]:
    """Let no complaint remember records that are erased; return the complaints that did."""
    column = _LINKS[kind]
    found = scope.connection.execute(select(complaint.c.id).where(column.in_(ids))).scalars().all()
    stamp = {"version": complaint.c.version + 1, "updated_at": scope.moment}
    changed = update(complaint).where(column.in_(ids))
    scope.connection.execute(changed.values({column.name: None, **stamp}))
    return found
