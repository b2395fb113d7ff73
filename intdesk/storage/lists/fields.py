"""What a field of a list is in SQL: its value, its order, its filters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Table,
    Text,
    and_,
    false,
    or_,
    select,
    true,
    type_coerce,
)

from intdesk.domain.codes import CodeListId
from intdesk.domain.folding import fold
from intdesk.domain.listing import Filter, Op
from intdesk.storage.tables.office import code as code_table

Values = tuple[str, ...]


class Field:
    """A field that holds one value as it is stored: a day, a text, a code without a label."""

    def __init__(self, value: ColumnElement[Any], *order: ColumnElement[Any]) -> None:
        """Show and filter by a value; sort by it, or by other expressions."""
        self.value: ColumnElement[Any] = type_coerce(value, Text())
        self.order: tuple[ColumnElement[Any], ...] = order or (self.value,)

    def condition(self, wanted: Filter) -> ColumnElement[bool]:
        """Return the SQL condition of a filter."""
        if wanted.op is Op.BETWEEN:
            return self._between(*wanted.values)
        parts = [self._is(tuple(v for v in wanted.values if v))] if any(wanted.values) else []
        if "" in wanted.values:
            parts.append(self._nothing())
        return or_(false(), *parts)

    def _between(self, first: str, last: str) -> ColumnElement[bool]:
        lowest = self.value >= self._bound(first) if first else true()
        return and_(lowest, self.value <= self._bound(last) if last else true())

    def _bound(self, value: str) -> object:
        return value

    def _is(self, values: Values) -> ColumnElement[bool]:
        return self.value.in_(values)

    def _nothing(self) -> ColumnElement[bool]:
        return self.value == ""


class OptionalField(Field):
    """A field whose stored value is NULL when nothing is entered."""

    def _nothing(self) -> ColumnElement[bool]:
        return self.value.is_(None)


class NumberField(OptionalField):
    """A whole number; filter values are numbers as text."""

    def __init__(self, value: ColumnElement[int]) -> None:
        """Show, filter and sort by the number."""
        super().__init__(value, value)
        self.value = value

    def _bound(self, value: str) -> object:
        return int(value)

    def _is(self, values: Values) -> ColumnElement[bool]:
        return self.value.in_([int(value) for value in values])


class CodeField(Field):
    """A code; sorted by the label that people see."""

    def __init__(self, value: ColumnElement[str], list_id: CodeListId) -> None:
        """Show and filter by the code, look up the label for sorting."""
        self.list_id = list_id
        label = select(code_table.c.label_folded).where(
            code_table.c.list_id == list_id.value, code_table.c.code == value
        )
        super().__init__(value, label.scalar_subquery(), value)

    def first_codes(self, connection: Connection, count: int, *, descending: bool) -> list[str]:
        """Return the codes that a sorted list may begin with; nothing entered comes lowest."""
        c = code_table.c
        order: list[ColumnElement[Any]] = [c.label_folded, c.code]
        query = select(c.code).where(c.list_id == self.list_id.value)
        if descending:
            order = [column.desc() for column in order]
        found = connection.execute(query.order_by(*order).limit(count)).scalars().all()
        return list(found) if descending else ["", *found][:count]


class FoldedField(Field):
    """A short text with a folded copy, which sorts as people do and finds every spelling."""

    def __init__(self, value: ColumnElement[str], folded: ColumnElement[str]) -> None:
        """Show the text, filter and sort by its folded copy."""
        super().__init__(value, folded)
        self._folded = folded

    def _is(self, values: Values) -> ColumnElement[bool]:
        return self._folded.in_([fold(value) for value in values])

    def _nothing(self) -> ColumnElement[bool]:
        return self._folded == ""


class ManyField(Field):
    """Several codes of a record, in a table of their own; it cannot be sorted."""

    def __init__(self, record_id: ColumnElement[int], child: Table) -> None:
        """Filter records by what the child table holds for their id."""
        super().__init__(record_id)
        self._record_id = record_id
        self._child = child

    def _is(self, values: Values) -> ColumnElement[bool]:
        child = self._child.c
        return self._record_id.in_(select(child.record_id).where(child.code.in_(values)))

    def _nothing(self) -> ColumnElement[bool]:
        return self._record_id.not_in(select(self._child.c.record_id))


@dataclass(frozen=True, slots=True)
class ListSource:
    """What a kind offers: its tables, fields by name, default order, columns beyond its own."""

    table: Table
    search: Table
    children: Mapping[str, Table]
    fields: Mapping[str, Field]
    default_sort: str
    shown: Mapping[str, ColumnElement[Any]]
    minutes: ColumnElement[int]
    newest_first: tuple[ColumnElement[Any], ...]
