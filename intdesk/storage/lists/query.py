"""Answers list queries in SQL."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Text, and_, func, select, type_coerce

from intdesk.domain.changes import Kind
from intdesk.domain.listing import Filter, ListQuery
from intdesk.storage.lists.attachments import ATTACHMENT_LIST
from intdesk.storage.lists.budget import (
    APPROPRIATION_LIST,
    BUDGET_LINE_LIST,
    COMMITMENT_LIST,
    POST_LIST,
    POSTING_LIST,
)
from intdesk.storage.lists.cases import CASE_LIST
from intdesk.storage.lists.committees import COMMITTEE_LIST, MEETING_LIST
from intdesk.storage.lists.complaints import COMPLAINT_LIST, COMPLAINT_STEP_LIST
from intdesk.storage.lists.consultations import CONSULTATION_LIST
from intdesk.storage.lists.contacts import CONTACT_LIST, INTERACTION_LIST
from intdesk.storage.lists.events import (
    EVENT_LIST,
    EVENT_SERIES_LIST,
    PRESS_LIST,
    STATEMENT_LIST,
    TALK_LIST,
)
from intdesk.storage.lists.fields import CodeField, ListSource
from intdesk.storage.lists.grants import GRANT_LIST
from intdesk.storage.lists.hours import (
    CLOSURE_LIST,
    FOLLOW_UP_LIST,
    OFFICE_DATE_LIST,
    OFFICE_HOUR_LIST,
)
from intdesk.storage.lists.offers import NEED_LIST, OFFER_LIST
from intdesk.storage.lists.planning import (
    CONCEPT_LIST,
    INDICATOR_LIST,
    INDICATOR_VALUE_LIST,
    SELF_CHECK_LIST,
    SURVEY_LIST,
)
from intdesk.storage.lists.questions import ANALYSIS_LIST, SAVED_FILTER_LIST
from intdesk.storage.lists.reports import REPORT_TEXT_LIST
from intdesk.storage.lists.target_agreements import FIELD_REPORT_LIST, TARGET_AGREEMENT_LIST
from intdesk.storage.lists.volunteering import ASSIGNMENT_LIST, VOLUNTEER_LIST
from intdesk.storage.lists.words import WordSearch, words_of
from intdesk.storage.lists.work_entries import WORK_ENTRY_LIST
from intdesk.storage.repositories.mapping import CHUNK

Value = str | int | None | tuple[str, ...]
Row = dict[str, Value]

WINDOW = 5000
"""How many rows in list order are looked through for frequent words before all texts are read."""

LAST_LETTER = "\U0010ffff"
"""Sorts behind every text."""

HEADS = 2
"""How many labels are tried one by one before all records are sorted by label."""

_SOURCES = {
    Kind.CONSULTATION: CONSULTATION_LIST,
    Kind.WORK_ENTRY: WORK_ENTRY_LIST,
    Kind.CONTACT: CONTACT_LIST,
    Kind.INTERACTION: INTERACTION_LIST,
    Kind.CASE: CASE_LIST,
    Kind.COMPLAINT: COMPLAINT_LIST,
    Kind.COMPLAINT_STEP: COMPLAINT_STEP_LIST,
    Kind.ATTACHMENT: ATTACHMENT_LIST,
    Kind.FOLLOW_UP: FOLLOW_UP_LIST,
    Kind.OFFICE_HOUR: OFFICE_HOUR_LIST,
    Kind.OFFICE_DATE: OFFICE_DATE_LIST,
    Kind.CLOSURE: CLOSURE_LIST,
    Kind.EVENT: EVENT_LIST,
    Kind.PRESS_ITEM: PRESS_LIST,
    Kind.STATEMENT: STATEMENT_LIST,
    Kind.TALK: TALK_LIST,
    Kind.REPORT_TEXT: REPORT_TEXT_LIST,
    Kind.TARGET_AGREEMENT: TARGET_AGREEMENT_LIST,
    Kind.FIELD_REPORT: FIELD_REPORT_LIST,
    Kind.COMMITTEE: COMMITTEE_LIST,
    Kind.MEETING: MEETING_LIST,
    Kind.EVENT_SERIES: EVENT_SERIES_LIST,
    Kind.VOLUNTEER: VOLUNTEER_LIST,
    Kind.ASSIGNMENT: ASSIGNMENT_LIST,
    Kind.OFFER: OFFER_LIST,
    Kind.NEED: NEED_LIST,
    Kind.INDICATOR: INDICATOR_LIST,
    Kind.INDICATOR_VALUE: INDICATOR_VALUE_LIST,
    Kind.SELF_CHECK: SELF_CHECK_LIST,
    Kind.SURVEY: SURVEY_LIST,
    Kind.CONCEPT: CONCEPT_LIST,
    Kind.POST: POST_LIST,
    Kind.BUDGET_LINE: BUDGET_LINE_LIST,
    Kind.GRANT: GRANT_LIST,
    Kind.APPROPRIATION: APPROPRIATION_LIST,
    Kind.COMMITMENT: COMMITMENT_LIST,
    Kind.POSTING: POSTING_LIST,
    Kind.ANALYSIS: ANALYSIS_LIST,
    Kind.SAVED_FILTER: SAVED_FILTER_LIST,
}

_DATES = ("day", "year", "opened_on", "received_on", "begin")
"""The columns that say to which year a record belongs."""


@dataclass(frozen=True, slots=True)
class ListSummary:
    """How many records a query finds, and their minutes together."""

    count: int
    minutes: int


def source_of(kind: Kind) -> ListSource:
    """Return what a kind offers to lists; raises KeyError for a kind without a list."""
    return _SOURCES[kind]


def searched_kinds() -> tuple[Kind, ...]:
    """Return the kinds whose records are found by words, in the order of the lists."""
    return tuple(k for k, source in _SOURCES.items() if source.search is not source.table)


def dated_kinds() -> frozenset[Kind]:
    """Return the kinds whose records belong to a year."""
    return frozenset(kind for kind, source in _SOURCES.items() if _dates(source))


def _dates(source: ListSource) -> list[ColumnElement[Any]]:
    return [source.table.c[name] for name in _DATES if name in source.table.c]


class Lists:
    """Answers list queries through a connection in its transaction."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection."""
        self._connection = connection

    def first_ids(self, query: ListQuery, limit: int) -> list[int]:
        """Return the ids of the first records in list order, as fast as can be."""
        source = _SOURCES[query.kind]
        plain = _ordered(source, query)
        search = WordSearch(source.search, words_of(query.text))
        rare = search.rarest(self._connection)
        if rare is None:
            if (found := self._first_by_label(source, query, limit)) is not None:
                return found
            if search.empty:
                return self._ids(plain.limit(limit))
            found = self._ids(_in_window(source, query, search).limit(limit))
            if len(found) == limit:
                return found
        return self._ids(plain.where(search.condition(source.table.c.id, rare)).limit(limit))

    def ids(self, query: ListQuery) -> array[int]:
        """Return the ids of all records in list order."""
        source = _SOURCES[query.kind]
        return array("q", self._ids(self._worded(source, query, _ordered(source, query))))

    def selected(self, query: ListQuery) -> Select[int]:
        """Return the statement that selects the ids of all records, in no order."""
        source = _SOURCES[query.kind]
        return self._worded(source, query, _filtered(source, query))

    def summary(self, query: ListQuery) -> ListSummary:
        """Return the number and the minutes of all records."""
        source = _SOURCES[query.kind]
        found = self.selected(query)
        sums = found.with_only_columns(func.count(), func.coalesce(func.sum(source.minutes), 0))
        return ListSummary(*self._connection.execute(sums).one())

    def complete(self, query: ListQuery) -> tuple[array[int], ListSummary]:
        """Return all ids in list order and their summary, looking for words only once."""
        if not words_of(query.text):  # then the engine adds faster than Python
            return self.ids(query), self.summary(query)
        source = _SOURCES[query.kind]
        found = self._worded(source, query, _ordered(source, query)).add_columns(source.minutes)
        rows = self._fetch(found)
        ids = array("q", [row[0] for row in rows])
        return ids, ListSummary(len(ids), sum(row[1] for row in rows))

    def first_named(self, query: ListQuery, name: str, text: str, limit: int) -> list[int]:
        """Return records whose folded field begins with a folded text, exact ones first."""
        source = _SOURCES[query.kind]
        folded = source.fields[name].order[0]
        begins = and_(folded >= text, folded < text + LAST_LETTER)
        order = (_directed(v, descending=d) for v, d in _order(source, query))
        found = _filtered(source, query).where(begins).order_by(folded != text, *order)
        return self._ids(found.limit(limit))

    def rows(self, kind: Kind, ids: Sequence[int]) -> dict[int, Row]:
        """Return the fields of records by their ids: codes, ISO days, numbers, tuples of codes."""
        found: dict[int, Row] = {}
        for start in range(0, len(ids), CHUNK):
            found |= self._rows(_SOURCES[kind], list(ids[start : start + CHUNK]))
        return found

    def state(self, kind: Kind) -> tuple[int, int, int]:
        """Return what changes with every change of a kind's records; equal means unchanged."""
        c = _SOURCES[kind].table.c
        live = func.count().filter(c.deleted_at.is_(None))
        query = select(
            live, func.coalesce(func.sum(c.version), 0), func.coalesce(func.max(c.id), 0)
        )
        found = self._connection.execute(query).one()
        return found[0], found[1], found[2]

    def versions(self, kind: Kind) -> dict[int, int]:
        """Return the version of each record of a kind that is not in the trash."""
        c = _SOURCES[kind].table.c
        query = select(c.id, c.version).where(c.deleted_at.is_(None))
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def years(self) -> set[int]:
        """Return the first and the last year of each kind whose records belong to a year."""
        ends = [
            select(type_coerce(end(column), Text()))
            .where(source.table.c.deleted_at.is_(None))
            .scalar_subquery()
            for source in _SOURCES.values()
            for column in _dates(source)
            for end in (func.min, func.max)
        ]
        return {int(str(day)[:4]) for day in self._connection.execute(select(*ends)).one() if day}

    def distinct(self, kind: Kind, field: str, limit: int) -> list[str]:
        """Return the values of a field of words that are used most, the most frequent first."""
        source = _SOURCES[kind]
        value = source.fields[field].value
        query = select(value).where(source.table.c.deleted_at.is_(None), value != "")
        if field in source.children:
            child = source.children[field]
            value = child.c.code
            query = select(value).join(source.table, source.table.c.id == child.c.record_id)
            query = query.where(source.table.c.deleted_at.is_(None))
        query = query.group_by(value).order_by(func.count().desc(), value)
        return list(self._connection.execute(query.limit(limit)).scalars())

    def _first_by_label(self, source: ListSource, query: ListQuery, limit: int) -> list[int] | None:
        """Return the first records if those of the first labels suffice, else ``None``.

        Sorting all records by label takes ten times as long as reading one code in day order.
        """
        field = source.fields.get(query.sort)
        if not isinstance(field, CodeField) or source.default_sort != "day":
            return None
        found: list[int] = []
        heads = field.first_codes(self._connection, HEADS, descending=query.descending)
        for code in heads:
            one = replace(
                query,
                filters=(*query.filters, Filter(query.sort, (code,))),
                sort=source.default_sort,
                descending=True,
            )
            found += self.first_ids(one, limit - len(found))
            if len(found) == limit:
                return found
        return None

    def _worded(self, source: ListSource, query: ListQuery, found: Select[int]) -> Select[int]:
        search = WordSearch(source.search, words_of(query.text))
        if search.empty:
            return found
        return found.where(search.condition(source.table.c.id, search.rarest(self._connection)))

    def _ids(self, query: Select[int]) -> list[int]:
        return [row[0] for row in self._fetch(query)]

    def _fetch(self, query: Select[Any]) -> Sequence[tuple[Any, ...]]:
        """Return the driver's rows: 100,000 Row objects of SQLAlchemy would cost 60 ms."""
        cursor = self._connection.execute(query).cursor
        assert cursor is not None  # noqa: S101 - a query has one
        return cursor.fetchall()

    def _rows(self, source: ListSource, ids: list[int]) -> dict[int, Row]:
        columns = {c.name: type_coerce(c, Text()) for c in source.table.c} | dict(source.shown)
        names = ["created" if name == "created_at" else name for name in columns]
        query = select(*columns.values()).where(source.table.c.id.in_(ids))
        rows = [dict(zip(names, row, strict=True)) for row in self._connection.execute(query)]
        found: dict[int, Row] = {row["id"]: row for row in rows}
        for name, child in source.children.items():
            for row in found.values():
                row[name] = ()
            listed = select(child.c.record_id, child.c.code).where(child.c.record_id.in_(ids))
            for record_id, code in self._connection.execute(
                listed.order_by(child.c.record_id, child.c.position)
            ):
                found[record_id][name] = (*found[record_id][name], str(code))  # type: ignore[misc]
        return found


def _filtered(source: ListSource, query: ListQuery) -> Select[int]:
    deleted_at = source.table.c.deleted_at
    shown: ColumnElement[bool] = deleted_at.is_not(None) if query.trashed else deleted_at.is_(None)
    conditions = (source.fields[wanted.field].condition(wanted) for wanted in query.filters)
    return select(source.table.c.id).where(and_(shown, *conditions))


def _order(source: ListSource, query: ListQuery) -> list[tuple[ColumnElement[Any], bool]]:
    """Return what a list is sorted by, each with whether it descends; the id comes last."""
    name = query.sort or source.default_sort
    ends: list[tuple[ColumnElement[Any], bool]]
    if name in {"day", "created"}:
        ends = [(source.table.c.id, query.descending)]
    else:
        ends = [(column, True) for column in source.newest_first]
    return [*((value, query.descending) for value in source.fields[name].order), *ends]


def _directed(value: ColumnElement[Any], *, descending: bool) -> ColumnElement[Any]:
    return value.desc() if descending else value.asc()


def _ordered(source: ListSource, query: ListQuery) -> Select[int]:
    order = (_directed(v, descending=d) for v, d in _order(source, query))
    return _filtered(source, query).order_by(*order)


def _in_window(source: ListSource, query: ListQuery, search: WordSearch) -> Select[int]:
    """Look for the words only in the first rows of the list."""
    order = _order(source, query)
    keys = [value.label(f"key{place}") for place, (value, _) in enumerate(order)]
    window = _ordered(source, query).add_columns(*keys).limit(WINDOW).subquery("found")
    sorting = (
        _directed(window.c[key.name], descending=d) for key, (_, d) in zip(keys, order, strict=True)
    )
    texts = source.search
    return (
        select(window.c.id)
        .join(texts, texts.c.id == window.c.id)
        .where(search.beginnings(window.c.id), search.in_text(texts.c.words))
        .order_by(*sorting)
    )
