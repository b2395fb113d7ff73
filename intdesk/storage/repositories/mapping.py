"""How a kind of record lies in the tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Table, select

from intdesk.domain.changes import Kind
from intdesk.domain.folding import fold, search_text
from intdesk.storage.labels import Labels

T = TypeVar("T")
Stored = dict[str, Any]
"""A whole record as it lies in the file: values by column, lists of codes by field."""

CONFIRMED: Mapping[str, Callable[[Any], Any]] = {"confirmed": list}
"""How the confirmed hints of a record become plain values."""

CHUNK = 10_000
"""How many ids one statement names; SQLite allows about three times as many."""


@dataclass(frozen=True, slots=True)
class RecordMap(Generic[T]):
    """The tables of a kind and the way between a draft and its rows.

    ``children`` are the tables of fields that hold several codes, or several parts with a column
    for each of their values, ``folded`` names for a column
    of a sort key the field that it is made of, ``needs`` the codes and contacts whose labels
    ``words`` puts into the search text, ``plain`` for a field of records in themselves how they
    become plain JSON values (``make`` reads them again), ``derived`` for a column that only the
    file has how it follows from the draft.
    """

    kind: Kind
    table: Table
    search: Table
    make: Callable[..., T]
    children: Mapping[str, Table]
    folded: Mapping[str, str]
    needs: Callable[[Stored], tuple[list[tuple[str, str]], list[int]]]
    words: Callable[[Stored, Labels], Iterable[str]]
    plain: Mapping[str, Callable[[Any], Any]] = field(default_factory=dict)
    derived: Mapping[str, Callable[[T], Any]] = field(default_factory=dict)

    def stored(self, draft: T) -> Stored:
        """Return the values of a draft for its columns and child tables, without its identity."""
        values = {f.name: getattr(draft, f.name) for f in fields(draft)}  # type: ignore[arg-type]
        del values["id"], values["version"]
        for name in self.children:
            values[name] = list(values[name])
        for name, as_plain in self.plain.items():
            values[name] = as_plain(values[name])
        for column, source in self.folded.items():
            values[column] = fold(values[source])
        for column, follow in self.derived.items():
            values[column] = follow(draft)
        return values

    def draft(self, stored: Stored) -> T:
        """Return the draft of a stored record."""
        hidden = {"uuid", "deleted_at", "created_at", "updated_at", "import_batch"}
        hidden |= {*self.folded, *self.derived}
        return self.make(**{name: v for name, v in stored.items() if name not in hidden})

    def columns(self, stored: Stored) -> Stored:
        """Return only the values of the record's own row."""
        return {name: v for name, v in stored.items() if name not in self.children}

    def load(self, connection: Connection, ids: Iterable[int]) -> dict[int, Stored]:
        """Return the stored records of these ids, trashed ones included; unknown ids are absent."""
        wanted = list(ids)
        found: dict[int, Stored] = {}
        for start in range(0, len(wanted), CHUNK):
            found |= self._load_chunk(connection, wanted[start : start + CHUNK])
        return found

    def _load_chunk(self, connection: Connection, ids: list[int]) -> dict[int, Stored]:
        rows = connection.execute(select(self.table).where(self.table.c.id.in_(ids))).mappings()
        found = {row["id"]: dict(row) | {name: [] for name in self.children} for row in rows}
        for name, child in self.children.items():
            query = (
                select(child)
                .where(child.c.record_id.in_(ids))
                .order_by(child.c.record_id, child.c.position)
            )
            for row in connection.execute(query).mappings():
                found[row["record_id"]][name].append(_part(dict(row)))
        return found

    def search_texts(self, labels: Labels, records: Iterable[Stored]) -> list[str]:
        """Return the folded search text of each record."""
        records = list(records)
        needed = [self.needs(record) for record in records]
        labels.prefetch(
            (key for codes, _ in needed for key in codes),
            (contact for _, contacts in needed for contact in contacts),
        )
        return [search_text(*self.words(record, labels)) for record in records]


def child_row(record_id: int, position: int, part: Any) -> Stored:  # noqa: ANN401
    """Return the row of a code, or of a part of several values, in its child table."""
    values = part if isinstance(part, dict) else {"code": part}
    return {"record_id": record_id, "position": position, **values}


def _part(row: Stored) -> Any:  # noqa: ANN401
    """Return the code of a row of a child table, or its values if it has several."""
    del row["record_id"], row["position"]
    return row["code"] if row.keys() == {"code"} else row
