"""What a list shows: the one question that screen, export and report ask the storage."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from intdesk.domain.changes import Kind

GIVEN = "given"
"""The value of fields that tell whether something is entered: ``noted``, ``referred``,
``for_others`` (another body's work), ``interpreted`` (by a person)."""


CHECK = "check"
"""The field by which a list shows what is implausible, see :func:`check_filter`."""


class Op(StrEnum):
    """How a filter compares."""

    IS = "is"
    """The field has one of the values; the value ``""`` means: nothing entered."""
    BETWEEN = "between"
    """From the first value to the second, both included; an empty end is open."""


@dataclass(frozen=True, slots=True)
class Filter:
    """One condition on one field; shown as a removable chip.

    Values are codes, ISO dates, ids or numbers as text.
    """

    field: str
    values: tuple[str, ...]
    op: Op = Op.IS


@dataclass(frozen=True, slots=True)
class ListQuery:
    """Records of one kind: found by words, narrowed by filters, sorted by one field and then id."""

    kind: Kind
    text: str = ""
    filters: tuple[Filter, ...] = ()
    sort: str = ""
    descending: bool = True
    trashed: bool = False

    def with_filter(self, new: Filter) -> ListQuery:
        """Return the query with this filter in the place of an older one on the same field."""
        kept = tuple(f for f in self.filters if f.field != new.field)
        return replace(self, filters=(*kept, new))


def year_filter(year: int) -> Filter:
    """Return the filter that keeps the records of a calendar year."""
    return Filter("day", (f"{year}-01-01", f"{year}-12-31"), Op.BETWEEN)


def fiscal_filter(year: int) -> Filter:
    """Return the filter that keeps the records of a fiscal year."""
    return Filter("year", (str(year),))


def active_filter(year: int) -> Filter:
    """Return the filter that keeps the cases with a contact in a calendar year."""
    return Filter("contact_day", (f"{year}-01-01", f"{year}-12-31"), Op.BETWEEN)


def begun_filter(first: int | None, last: int | None) -> Filter:
    """Return the filter that keeps the cases that began from a year to another, open if missing."""
    ends = (f"{first}-01-01" if first else "", f"{last}-12-31" if last else "")
    return Filter("begun", ends, Op.BETWEEN)


def closed_filter(year: int) -> Filter:
    """Return the filter that keeps the cases closed in a calendar year, even if opened again."""
    return Filter("closing", (f"{year}-01-01", f"{year}-12-31"), Op.BETWEEN)


def month_filter(year: int, month: int) -> Filter:
    """Return the filter that keeps the records of a month."""
    first = date(year, month, 1)
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return Filter("day", (first.isoformat(), last.isoformat()), Op.BETWEEN)


def check_filter(code: str, *arguments: str) -> Filter:
    """Return the filter that keeps the records that a check finds.

    ``code`` is the one of the hint (``intdesk.domain.hints``); ``arguments`` are what the check
    has to know, days for instance.
    """
    return Filter(CHECK, (f"{code}:{','.join(arguments)}" if arguments else code,))


def check_parts(value: str) -> tuple[str, tuple[str, ...]]:
    """Return the code of a check and its arguments from the value of its filter."""
    code, _, arguments = value.partition(":")
    return code, tuple(arguments.split(",")) if arguments else ()
