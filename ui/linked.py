"""The record that another one belongs to, in a few words."""

from __future__ import annotations

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
    codes = context.codes
    if kind is Kind.CONSULTATION:
        return codes.label(CodeListId.TOPIC, str(row["topic"]))
    if kind is Kind.WORK_ENTRY:
        return codes.label(CodeListId.ACTIVITY, str(row["activity"]))
    if kind in {Kind.CASE, Kind.COMPLAINT}:
        return str(row["number"])
    if kind is Kind.INTERACTION:
        return str(row["subject"])
    if kind is Kind.MEETING:
        return str(row["committee_name"])
    return str(row.get("title") or row.get("name") or "")
