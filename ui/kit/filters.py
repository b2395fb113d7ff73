"""What a list can be filtered by, and how a filter reads on its chip."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from intdesk.domain.dates import format_day
from intdesk.domain.duration import format_minutes
from intdesk.domain.listing import Filter, Op
from ui.kit.form.search_combo import Entry, Finder

MOST_NAMED = 2


class FilterKind(StrEnum):
    """How a filter is chosen."""

    CODES = "codes"
    DAYS = "days"
    NUMBERS = "numbers"
    MINUTES = "minutes"


def _no_entries(_text: str) -> list[Entry]:
    return []


@dataclass(frozen=True, slots=True)
class FilterField:
    """A field that a list can be filtered by.

    ``find`` and ``label_of`` serve ``CODES`` only; they may stand for any few values.
    """

    field: str
    label: str
    kind: FilterKind = FilterKind.CODES
    find: Finder = _no_entries
    label_of: Callable[[str], str] = str


def not_entered() -> str:
    """Return the words for records in which the field is empty."""
    return QCoreApplication.translate("Filter", "nicht erfasst")


def describe(field: FilterField, chosen: Filter, most: int = MOST_NAMED) -> str:
    """Return what a chip says: ``Thema: Wohnen, Arbeit`` or ``Datum: ab 01.02.2026``.

    Of more values than ``most`` only their number is told.
    """
    if chosen.op is Op.BETWEEN:
        return f"{field.label}: {_span(field.kind, *chosen.values)}"
    names = [field.label_of(v) if v else not_entered() for v in chosen.values]
    named = ", ".join(names[:most])
    if len(names) > most:
        more = QCoreApplication.translate("Filter", "und {n} weitere")
        named = f"{named} {more.format(n=len(names) - most)}"
    return f"{field.label}: {named}"


def _span(kind: FilterKind, low: str, high: str) -> str:
    first, last = _end(kind, low), _end(kind, high)
    if first == last:
        return first
    if not last:
        return QCoreApplication.translate("Filter", "ab {value}").format(value=first)
    if not first:
        return QCoreApplication.translate("Filter", "bis {value}").format(value=last)
    return f"{first} – {last}"


def _end(kind: FilterKind, value: str) -> str:
    if kind is FilterKind.DAYS and value:
        return format_day(date.fromisoformat(value))
    if kind is FilterKind.MINUTES and value:
        return format_minutes(int(value))
    return value
