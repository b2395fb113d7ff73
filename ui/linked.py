"""The record that another one belongs to, in a few words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.dates import format_day
from ui.context import AppContext
from ui.kit.table.source import Row
from ui.texts import kind_word


def linked_words(context: AppContext, kind: str, record_id: int) -> str:
    """Return what a linked record is: ``Beratung vom 03.03.2026, Wohnen``; empty if it is gone."""
    if not kind_word(kind):
        return ""
    row = context.office.lists.rows(Kind(kind), [record_id]).get(record_id)
    if row is None:
        return ""
    what = _what(context, Kind(kind), row)
    day = str(row.get("day") or "")
    if not day:
        return f"{kind_word(kind)} {what}".strip()
    parts = (f"{kind_word(kind)} vom {format_day(date.fromisoformat(day))}", what)
    return ", ".join(part for part in parts if part)


def _what(context: AppContext, kind: Kind, row: Row) -> str:
    if kind in _PARTS:
        parts = (_part(context, kind, name, str(row[name] or "")) for name in _PARTS[kind])
        return ", ".join(filter(None, parts))
    named = str(row.get("title") or row.get("name") or "")
    if kind is Kind.TARGET_AGREEMENT:
        return " ".join(filter(None, (str(row["number"]), named)))
    return named


def _part(context: AppContext, kind: Kind, name: str, text: str) -> str:
    list_id = _LISTS.get((kind, name))
    return context.codes.label(list_id, text) if list_id is not None else text


_PARTS: Mapping[Kind, tuple[str, ...]] = {
    Kind.CONSULTATION: ("topic",),
    Kind.WORK_ENTRY: ("activity", "description"),
    Kind.CASE: ("number",),
    Kind.COMPLAINT: ("number",),
    Kind.INTERACTION: ("subject",),
    Kind.MEETING: ("committee_name",),
    Kind.ASSIGNMENT: ("language",),
    Kind.POSTING: ("purpose", "payee"),
}
"""What tells a record that has no title."""
_LISTS = {
    (Kind.CONSULTATION, "topic"): CodeListId.TOPIC,
    (Kind.WORK_ENTRY, "activity"): CodeListId.ACTIVITY,
    (Kind.ASSIGNMENT, "language"): CodeListId.LANGUAGE,
}
