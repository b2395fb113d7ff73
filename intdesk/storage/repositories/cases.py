"""How cases lie in the tables, and what only they have: numbers, and contacts linked to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Select, Text, delete, func, or_, select, type_coerce, update

from intdesk.domain.case import CODE_FIELDS, Case, Closing
from intdesk.domain.changes import Kind
from intdesk.domain.consent import Consent
from intdesk.domain.dates import format_day
from intdesk.domain.rights import RightsRequest
from intdesk.storage.labels import Labels
from intdesk.storage.repositories.mapping import CONFIRMED, RecordMap, Stored
from intdesk.storage.repositories.plain import as_plain, from_plain
from intdesk.storage.scope import Scope
from intdesk.storage.tables.cases import case_file, case_file_search, case_identity
from intdesk.storage.tables.records import consultation
from intdesk.storage.tables.retention import anonymised

SEARCHED_CASE_CODES = {
    name: CODE_FIELDS[name] for name in ("nationality", "language", "residence_status", "family")
}
"""The code fields of a case whose labels are found by a search."""


def _case(**values: Any) -> Case:  # noqa: ANN401
    values["closings"] = from_plain(Closing, values["closings"])
    values["consents"] = from_plain(Consent, values["consents"])
    values["requests"] = from_plain(RightsRequest, values["requests"])
    values["confirmed"] = tuple(values["confirmed"])
    return Case(**values)


def _needs(record: Stored) -> tuple[list[tuple[str, str]], list[int]]:
    return [(list_id, record[name]) for name, list_id in SEARCHED_CASE_CODES.items()], []


def _words(record: Stored, labels: Labels) -> list[str]:
    names = [labels.label(list_id, record[name]) for name, list_id in SEARCHED_CASE_CODES.items()]
    opened = format_day(record["opened_on"])
    return [record["number"], opened, *names, record["municipality"], labels.note(record["note"])]


def _consents(parts: Sequence[Consent]) -> list[dict[str, Any]]:
    """Return consents as plain values, without a mark that older files do not know."""
    return [
        {name: v for name, v in plain.items() if name != "release" or v}
        for plain in as_plain(parts)
    ]


CASES = RecordMap(
    Kind.CASE,
    case_file,
    case_file_search,
    _case,
    {},
    {"number_folded": "number", "municipality_folded": "municipality"},
    _needs,
    _words,
    {"closings": as_plain, "consents": _consents, "requests": as_plain, **CONFIRMED},
)


class CaseLinks:
    """Reads numbers of cases and the contacts that belong to them."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection that is in a transaction."""
        self._connection = connection

    def numbers(self) -> dict[str, int]:
        """Return the ids of all cases by their folded number, those in the trash included."""
        rows = self._connection.execute(select(case_file.c.number_folded, case_file.c.id))
        return {row[0]: row[1] for row in rows}

    def latest_number(self) -> str:
        """Return the number that was given last, empty without any case."""
        query = select(case_file.c.number).where(case_file.c.id.not_in(_markers()))
        query = query.order_by(case_file.c.id.desc()).limit(1)
        return self._connection.execute(query).scalar() or ""

    def holder(self, number: str) -> int | None:
        """Return the case that has a folded number, also one in the trash."""
        query = select(case_file.c.id).where(case_file.c.number_folded == number)
        return self._connection.execute(query).scalar()

    def find(self, text: str, limit: int) -> list[tuple[int, str]]:
        """Return open cases whose folded number holds a text, the latest used first.

        Cases whose number ends with the text come before; a whole number finds a closed case.
        """
        f, t = case_file.c, consultation.c
        used = select(func.max(t.day)).where(t.case_id == f.id, t.deleted_at.is_(None))
        latest = func.coalesce(used.correlate(case_file).scalar_subquery(), f.opened_on)
        ending = f.number_folded.endswith(text, autoescape=True)
        query = (
            select(f.id, f.number)
            .where(
                f.deleted_at.is_(None),
                f.id.not_in(_markers()),
                or_(f.closed_on.is_(None), f.number_folded == text),
                f.number_folded.contains(text, autoescape=True),
            )
            .order_by(ending.desc(), latest.desc(), f.id.desc())
        )
        return [(row[0], row[1]) for row in self._connection.execute(query.limit(limit))]

    def contacts(self, case_ids: Sequence[int]) -> list[int]:
        """Return the contacts of cases by day, without those in the trash."""
        c = consultation.c
        query = select(c.id).where(c.case_id.in_(case_ids), c.deleted_at.is_(None))
        return list(self._connection.execute(query.order_by(c.day, c.id)).scalars())

    def with_requests(self) -> list[int]:
        """Return the cases whose person asked for something, those in the trash left out."""
        f = case_file.c
        asked = type_coerce(f.requests, Text()) != "[]"
        query = select(f.id).where(asked, f.deleted_at.is_(None)).order_by(f.id)
        return list(self._connection.execute(query).scalars())

    def restricted(self, case_ids: Sequence[int] = ()) -> list[int]:
        """Return the cases whose processing is restricted, of these or (without any) of all."""
        f = case_file.c
        query = select(f.id).where(f.restricted_on.is_not(None))
        if case_ids:
            query = query.where(f.id.in_(case_ids))
        return list(self._connection.execute(query).scalars())

    def with_contacts(self, case_ids: Sequence[int]) -> int:
        """Return how many of these cases have contacts that are not in the trash."""
        c = consultation.c
        found = select(func.count(c.case_id.distinct())).where(
            c.case_id.in_(case_ids), c.deleted_at.is_(None)
        )
        return self._connection.execute(found).scalar_one()


def _markers() -> Select[int]:
    """Return the cases that were anonymised: nobody takes up their numbers."""
    return select(anonymised.c.record_id).where(anonymised.c.kind == Kind.CASE.value)


def forget_cases(scope: Scope, case_ids: Sequence[int]) -> None:
    """Let no contact and no identity remember cases that are erased."""
    c = consultation.c
    unlinked = update(consultation).where(c.case_id.in_(case_ids))
    stamp = {"case_id": None, "version": c.version + 1, "updated_at": scope.moment}
    scope.connection.execute(unlinked.values(stamp))
    named = case_identity.c.case_id.in_(case_ids)
    scope.connection.execute(delete(case_identity).where(named))
