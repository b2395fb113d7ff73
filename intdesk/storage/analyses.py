"""Counts consultations by one or two features, by SQL; trashed records never count."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
    Subquery,
    Text,
    cast,
    func,
    literal,
    select,
    union,
)

from intdesk.domain.analysis import Measure
from intdesk.domain.analysis_features import FEATURES, FeatureKind
from intdesk.domain.analysis_tally import NOTHING, Tally
from intdesk.domain.consultation import Novelty
from intdesk.domain.listing import ListQuery
from intdesk.storage.lists.consultations import CONSULTATION_LIST
from intdesk.storage.lists.query import Lists
from intdesk.storage.novelty import counted_novelty
from intdesk.storage.tables.records import (
    consultation,
    consultation_help,
    consultation_topic,
    contact,
)

_c = consultation.c
_MEASURES: dict[Measure, ColumnElement[int]] = {
    Measure.CONTACTS: func.count(),
    Measure.CASES: literal(0),
    Measure.PERSONS: func.count().filter(_c.case_id.is_(None), _c.novelty == Novelty.NEW.value),
    Measure.MINUTES: func.coalesce(func.sum(_c.minutes), 0),
    Measure.NEW_PERSONS: func.count().filter(counted_novelty() == Novelty.NEW.value),
    Measure.RELATIVES: func.coalesce(func.sum(_c.relatives), 0),
}
_FOLDED = {"place": _c.place_folded, "municipality": _c.municipality_folded}


@dataclass(frozen=True, slots=True)
class Counted:
    """What was counted, by stored values; ``""`` is nothing entered.

    Totals are counted on their own, since a contact with several topics is in several cells.
    ``names`` are the spellings of texts and the names of contacts, by feature and value.
    """

    cells: dict[tuple[str, str], Tally]
    rows: dict[str, Tally]
    columns: dict[str, Tally]
    total: Tally
    names: dict[str, dict[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Axis:
    """A feature in SQL: its value, and the table of pairs where a record has several."""

    value: ColumnElement[str]
    pairs: Subquery | None = None


class Analyses:
    """Counts through a connection in its transaction."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection."""
        self._connection = connection
        self._lists = Lists(connection)

    def count(self, measure: Measure, rows: str, columns: str, query: ListQuery) -> Counted:
        """Return the cells and totals of the records of a query.

        ``rows`` and ``columns`` are keys of ``FEATURES``; without ``columns`` every record lies in
        the column ``""``.
        """
        found = self._lists.selected(query)
        row_axis, column_axis = _axis(rows, "row_codes"), _axis(columns, "column_codes")
        cells = self._grouped(found, measure, row_axis, column_axis)
        row_totals = self._side(found, measure, row_axis, column_axis, cells, 0)
        column_totals = self._side(found, measure, column_axis, row_axis, cells, 1)
        whole = self._grouped(found, measure, _WHOLE, _WHOLE)
        names = {key: self._names(found, key) for key in (rows, columns) if key}
        return Counted(
            cells, row_totals, column_totals, whole.get(("", ""), NOTHING),
            {key: found_names for key, found_names in names.items() if found_names},
        )  # fmt: skip

    def amounts(
        self, fields: Sequence[str], rows: str, query: ListQuery
    ) -> dict[str, tuple[int, ...]]:
        """Return for each value of a feature (all, if empty) the count and the sums of fields."""
        axis = _axis(rows, "row_codes")
        source: FromClause = consultation
        if axis.pairs is not None:
            source = source.outerjoin(axis.pairs, axis.pairs.c.record_id == _c.id)
        sums = [func.coalesce(func.sum(_c[name]), 0) for name in fields]
        found = self._lists.selected(query).with_only_columns(axis.value, func.count(), *sums)
        grouped = found.select_from(source).group_by(axis.value)
        return {row[0]: tuple(row[1:]) for row in self._connection.execute(grouped)}

    def _side(
        self, found: Select[int], measure: Measure, axis: _Axis, other: _Axis,
        cells: dict[tuple[str, str], Tally], place: int,
    ) -> dict[str, Tally]:  # fmt: skip
        """Return the totals of one side: added up, or counted where that would be too much."""
        if other.pairs is not None:
            counted = self._grouped(found, measure, axis, _WHOLE)
            return {key[0]: value for key, value in counted.items()}
        sums: dict[str, Tally] = {}
        for key, value in cells.items():
            sums[key[place]] = sums.get(key[place], NOTHING) + value
        return sums

    def _grouped(
        self, found: Select[int], measure: Measure, rows: _Axis, columns: _Axis
    ) -> dict[tuple[str, str], Tally]:
        source: FromClause = consultation
        for pairs in (rows.pairs, columns.pairs):
            if pairs is not None:
                source = source.outerjoin(pairs, pairs.c.record_id == _c.id)
        keys = [rows.value, columns.value]
        if not measure.adds_up:
            keys.append(_c.case_id)
        query = found.with_only_columns(_MEASURES[measure], func.count(), *keys)
        cells: dict[tuple[str, str], Tally] = {}
        for amount, contacts, *key in self._connection.execute(
            query.select_from(source).group_by(*keys)
        ):
            place = (key[0], key[1])
            tally = Tally(amount)
            if not measure.adds_up:
                seen = contacts if measure is Measure.PERSONS else 0
                tally = Tally(amount, seen, frozenset(key[2:]) - {None})
            cells[place] = cells.get(place, NOTHING) + tally
        return {place: tally for place, tally in cells.items() if tally.value(measure)}

    def _names(self, found: Select[int], key: str) -> dict[str, str]:
        kind = FEATURES[key].kind
        if kind is FeatureKind.CONTACT:
            named = select(cast(contact.c.id, Text), contact.c.name)
            return {row[0]: row[1] for row in self._connection.execute(named)}
        if kind is not FeatureKind.TEXT:
            return {}
        folded, spelled = _FOLDED[key], _c[key]
        query = found.with_only_columns(folded, spelled).group_by(folded, spelled)
        ordered = query.order_by(func.count(), spelled.desc())
        return {row[0]: row[1] for row in self._connection.execute(ordered)}


_WHOLE = _Axis(literal(""))


def _axis(key: str, name: str) -> _Axis:
    """Return a feature in SQL; ``name`` is that of its table of pairs."""
    if not key:
        return _WHOLE
    feature = FEATURES[key]
    if feature.kind is FeatureKind.SEVERAL:
        pairs = _pairs(key, name)
        return _Axis(func.coalesce(pairs.c.code, ""), pairs)
    if feature.kind is FeatureKind.TEXT:
        return _Axis(_FOLDED[key])
    value: ColumnElement[Any] = CONSULTATION_LIST.fields[feature.field].value
    if feature.kind is FeatureKind.CONTACT:
        return _Axis(func.coalesce(cast(value, Text), ""))
    return _Axis(value)


def _pairs(key: str, name: str) -> Subquery:
    """Return the codes of each record, each once."""
    child = (consultation_topic if key == "any_topic" else consultation_help).c
    listed = select(child.record_id, child.code)
    if key != "any_topic":
        return listed.distinct().subquery(name)
    main = select(_c.id.label("record_id"), _c.topic.label("code")).where(_c.topic != "")
    return union(main, listed).subquery(name)
