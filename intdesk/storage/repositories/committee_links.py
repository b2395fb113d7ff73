"""What refers to contacts from committees, meetings and follow-ups, and meetings of committees."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, select, update

from intdesk.domain.codes import CodeListId
from intdesk.domain.meeting import Presence
from intdesk.storage import dialect
from intdesk.storage.repositories.committees import COMMITTEES, MEETINGS
from intdesk.storage.repositories.kinds import FOLLOW_UPS
from intdesk.storage.repositories.mapping import RecordMap, Stored
from intdesk.storage.scope import Scope
from intdesk.storage.tables.committees import committee, meeting
from intdesk.storage.tables.hours import follow_up

Found = tuple[RecordMap[Any], Sequence[int]]
_c, _m, _f = committee.c, meeting.c, follow_up.c


def naming(connection: Connection, contacts: Sequence[int]) -> Iterable[Found]:
    """Yield the committees, meetings and follow-ups whose search texts name one of the contacts."""
    seats = dialect.part_in(_c.members, "contact", contacts)
    yield COMMITTEES, _ids(connection, select(_c.id).where(_c.chair.in_(contacts) | seats))
    came = dialect.part_in(_m.attendance, "contact", contacts)
    items = dialect.part_in(_m.agenda, "responsible", contacts)
    yield MEETINGS, _ids(connection, select(_m.id).where(came | items))
    yield FOLLOW_UPS, _ids(connection, select(_f.id).where(_f.responsible.in_(contacts)))


def holding_label(connection: Connection, list_id: CodeListId, code: str) -> Iterable[Found]:
    """Yield the committees whose search texts have the label of a code."""
    if list_id is CodeListId.COMMITTEE_KIND:
        yield COMMITTEES, _ids(connection, select(_c.id).where(_c.kind == code))


def meetings_of(connection: Connection, committees: Sequence[int]) -> Sequence[int]:
    """Return the meetings of committees by day, those in the trash included."""
    mine = select(_m.id).where(_m.committee_id.in_(committees))
    return _ids(connection, mine.order_by(_m.day, _m.id))


def forget_people(scope: Scope, contacts: Sequence[int]) -> list[Found]:
    """Let nothing remember contacts that are erased; return what did.

    Who came to a meeting is still counted there, without a name.
    """
    found = list(naming(scope.connection, contacts))
    gone = frozenset(contacts)
    without = {COMMITTEES.kind: _seats_without, MEETINGS.kind: _meeting_without}
    for record_map, ids in found:
        for record in record_map.load(scope.connection, ids).values():
            change = without.get(record_map.kind, _task_without)
            stamp = {"version": record["version"] + 1, "updated_at": scope.moment}
            mine = update(record_map.table).where(record_map.table.c.id == record["id"])
            scope.connection.execute(mine.values(change(record, gone) | stamp))
    return found


def _seats_without(record: Stored, gone: Collection[int]) -> dict[str, Any]:
    members = [member for member in record["members"] if member["contact"] not in gone]
    return {"members": members, "chair": None if record["chair"] in gone else record["chair"]}


def _meeting_without(record: Stored, gone: Collection[int]) -> dict[str, Any]:
    lost = [one for one in record["attendance"] if one["contact"] in gone]
    came = sum(one["presence"] == Presence.PRESENT for one in lost)
    agenda = [
        item | {"responsible": None} if item["responsible"] in gone else item
        for item in record["agenda"]
    ]
    further = (record["further_present"] or 0) + came
    return {
        "attendance": [one for one in record["attendance"] if one not in lost],
        "agenda": agenda,
        "further_present": further if came else record["further_present"],
    }


def _task_without(record: Stored, gone: Collection[int]) -> dict[str, Any]:
    return {"responsible": None if record["responsible"] in gone else record["responsible"]}


def last_meetings(connection: Connection) -> Iterator[tuple[int, Any]]:
    """Yield each contact of each meeting that is not in the trash with its day."""
    query = select(_m.day, _m.attendance).where(_m.deleted_at.is_(None))
    for day, attendance in connection.execute(query):
        for one in attendance:
            if one["contact"]:
                yield one["contact"], day


def present_seats(connection: Connection) -> Iterator[tuple[int, str | None]]:
    """Yield each contact who chairs a committee or sits in it, with the last day of the seat.

    Days are ISO text as they lie in the file, ``None`` for a seat without an end.
    """
    query = select(_c.chair, _c.members).where(_c.deleted_at.is_(None), _c.state != "ended")
    for chair, members in connection.execute(query):
        if chair:
            yield chair, None
        for member in members:
            if member["contact"]:
                yield member["contact"], member["until"]


def _ids(connection: Connection, query: Any) -> Sequence[int]:  # noqa: ANN401 - a query of ids
    found: Sequence[int] = connection.execute(query).scalars().all()
    return found
