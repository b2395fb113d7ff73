"""Finding records of all kinds by words, for the one search field of the program.

Never found are: what is in the trash, restricted cases with what belongs to them (Art. 18 (2)
DSGVO), and what no search text holds: identities and closed notes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from sqlalchemy import Connection, exists, literal, select, union_all

from intdesk.domain.case_rights import UNRESTRICTED
from intdesk.domain.changes import Kind
from intdesk.domain.folding import fold, words
from intdesk.domain.listing import ListQuery
from intdesk.storage.dialect import search_terms
from intdesk.storage.lists.fields import FoldedField
from intdesk.storage.lists.query import Lists, Row, searched_kinds, source_of
from intdesk.storage.repositories.kinds import MAPS
from intdesk.storage.tables.cases import case_file
from intdesk.storage.tables.history import change_row
from intdesk.storage.tables.safety import attachment

NAMES = ("number", "name", "title", "subject")
"""What a kind calls its records by: the first of these fields that is folded."""

SPARE = 20
"""So many more are looked at where restricted cases may hide some."""

STEPS = 200
"""How many changes are looked through for what was worked on last."""


@dataclass(frozen=True, slots=True)
class FoundRecord:
    """A record that was found: what a list shows of it, and whether its name fits the words."""

    kind: Kind
    id: int
    row: Row
    named: bool = False


def findable_kinds() -> tuple[Kind, ...]:
    """Return the kinds that :class:`Finding` looks through."""
    return (*searched_kinds(), Kind.ATTACHMENT)


class Finding:
    """Looks through all kinds, each on its own, so that one can stop between two."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection that is in a transaction."""
        self._connection = connection
        self._lists = Lists(connection)
        self._hidden = _restricted(connection)

    def found(self, kind: Kind, text: str, limit: int) -> list[FoundRecord]:
        """Return the best records of a kind: by name, exact ones first, then the newest."""
        if kind not in self._filled:
            return []
        if kind is Kind.ATTACHMENT:
            return self._attachments(text, limit)
        hiding = bool(self._hidden)
        query, most = _query(kind, text, hiding=hiding), limit + (SPARE if hiding else 0)
        named = self._named(query, most)
        ids = list(dict.fromkeys([*named, *self._lists.first_ids(query, most)]))
        return self._shown(kind, ids, set(named))[:limit]

    def terms(self, kind: Kind, beginning: str) -> list[str]:
        """Return the words with a beginning that the search texts of a kind hold.

        Those of what is never found are among them: show none without having found its record.
        """
        if kind not in self._filled or kind is Kind.ATTACHMENT:
            return []
        return search_terms(self._connection, source_of(kind).search.name, beginning)

    @cached_property
    def _filled(self) -> frozenset[Kind]:
        """Return the kinds of which there are records, from one statement."""
        parts = [
            select(literal(kind.value)).where(exists(select(source_of(kind).table.c.id)))
            for kind in findable_kinds()
        ]
        return frozenset(Kind(row[0]) for row in self._connection.execute(union_all(*parts)))

    def records(self, wanted: Sequence[tuple[Kind, int]]) -> list[FoundRecord]:
        """Return those of these records that may be found, in their order."""
        kinds = {kind for kind, _ in wanted}
        shown = {
            (one.kind, one.id): one
            for kind in kinds
            for one in self._shown(kind, [i for k, i in wanted if k is kind], set())
        }
        return [shown[key] for key in dict.fromkeys(wanted) if key in shown]

    def last_changed(self, limit: int) -> list[tuple[Kind, int]]:
        """Return the records that were worked on last, as far as the journal knows."""
        c = change_row.c
        rows = self._connection.execute(
            select(c.kind, c.record_id).order_by(c.id.desc()).limit(STEPS)
        )
        kinds = set(searched_kinds())
        found = dict.fromkeys((Kind(row[0]), row[1]) for row in rows)
        return [key for key in found if key[0] in kinds][:limit]

    def _named(self, query: ListQuery, limit: int) -> list[int]:
        fields = source_of(query.kind).fields
        name = next((n for n in NAMES if isinstance(fields.get(n), FoldedField)), "")
        text = fold(query.text).strip()
        if not (name and text):
            return []
        return self._lists.first_named(query, name, text, limit)

    def _shown(self, kind: Kind, ids: Sequence[int], named: set[int]) -> list[FoundRecord]:
        rows = self._lists.rows(kind, ids)
        found = [FoundRecord(kind, i, rows[i], i in named) for i in ids if i in rows]
        return [one for one in found if one.row.get("deleted_at") is None and self._free(one)]

    def _free(self, found: FoundRecord) -> bool:
        """Tell whether a record is no restricted case and belongs to none."""
        return not self._hidden or not any(
            number in self._hidden.get(kind, ()) for kind, number in _belonging(found)
        )

    def _attachments(self, text: str, limit: int) -> list[FoundRecord]:
        """Return attachments by their file names, the newest first; not those of trashed records.

        They have no index: an office has some hundreds, whose names are read.
        """
        wanted = words(text)
        if not wanted:
            return []
        c = attachment.c
        query = select(c.id, c.name, c.kind, c.record_id).where(c.deleted_at.is_(None))
        rows = self._connection.execute(query.order_by(c.id.desc()))
        hits = [row for row in rows if all(word in fold(row[1]) for word in wanted)]
        live = [row[0] for row in hits if self._lives(Kind(row[2]), row[3])]
        return self._shown(Kind.ATTACHMENT, live[: limit + SPARE], set())[:limit]

    def _lives(self, kind: Kind, record_id: int) -> bool:
        if kind not in MAPS:
            return False
        c = MAPS[kind].table.c
        query = select(c.id).where(c.id == record_id, c.deleted_at.is_(None))
        return self._connection.execute(query).first() is not None


def _query(kind: Kind, text: str, *, hiding: bool) -> ListQuery:
    fields = source_of(kind).fields
    sort = next(name for name in ("day", "id", "created") if name in fields)
    filters = (UNRESTRICTED,) if hiding and UNRESTRICTED.field in fields else ()
    return ListQuery(kind, text, filters, sort=sort)


def _belonging(found: FoundRecord) -> list[tuple[Kind, int]]:
    """Return the record itself and all records that its row names as the ones it belongs to."""
    row = found.row
    pairs: list[tuple[object, object]] = [(found.kind, found.id), (Kind.CASE, row.get("case_id"))]
    pairs += [(row.get(f"{name}kind"), row.get(f"{name}id")) for name in ("linked_", "record_")]
    if found.kind is Kind.ATTACHMENT:
        pairs.append((row["kind"], row["record_id"]))
    pairs += [(kind, row.get(f"{kind.value}_id")) for kind in Kind]
    known = {kind.value for kind in Kind}
    return [(Kind(str(k)), int(str(i))) for k, i in pairs if k in known and i]


def _restricted(connection: Connection) -> dict[Kind, frozenset[int]]:
    """Return the restricted cases and the records of each kind that belong to one."""
    f = case_file.c
    cases = frozenset(
        connection.execute(select(f.id).where(f.restricted_on.is_not(None))).scalars()
    )
    if not cases:
        return {}
    hidden = {Kind.CASE: cases}
    for kind, record_map in MAPS.items():
        if "case_id" in record_map.table.c:
            c = record_map.table.c
            query = select(c.id).where(c.case_id.in_(cases))
            hidden[kind] = frozenset(connection.execute(query).scalars())
    return hidden
