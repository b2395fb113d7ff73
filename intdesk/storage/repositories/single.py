"""Records of which there may be only one for a key: the value of a year, the text on a field.

The forms refuse a second one. Coming back from the trash or by undo, one could meet its successor;
then nothing happens and a message says what stands in the way.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, and_, select

from intdesk.domain.changes import Kind
from intdesk.errors import IntDeskError
from intdesk.storage.repositories.mapping import CHUNK
from intdesk.storage.tables.planning import indicator_value
from intdesk.storage.tables.target_agreements import field_report

_KEYS = {
    Kind.INDICATOR_VALUE: (indicator_value, ("indicator_id", "year", "municipality_folded")),
    Kind.FIELD_REPORT: (field_report, ("year", "field")),
}
_CODES = {Kind.INDICATOR_VALUE: "value_place_taken", Kind.FIELD_REPORT: "field_text_taken"}


def require_single(connection: Connection, touched: Collection[tuple[Kind, int]]) -> None:
    """Raise IntDeskError if a touched record has the key of another one outside the trash.

    The codes: ``value_place_taken`` and ``field_text_taken``, with the ``year``.
    """
    for kind, (table, key) in _KEYS.items():
        ids = [record_id for of_kind, record_id in touched if of_kind is kind]
        other = table.alias("other")
        same = and_(*(table.c[name] == other.c[name] for name in key))
        query = (
            select(table.c.year)
            .join(other, and_(same, table.c.id != other.c.id))
            .where(table.c.deleted_at.is_(None), other.c.deleted_at.is_(None))
            .limit(1)
        )
        for start in range(0, len(ids), CHUNK):
            mine = query.where(table.c.id.in_(ids[start : start + CHUNK]))
            year = connection.execute(mine).scalar()
            if year is not None:
                raise IntDeskError(_CODES[kind], year=str(year))
