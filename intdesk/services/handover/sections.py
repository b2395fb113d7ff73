"""The parts of the handover pack that come from records; nobody who was counselled is named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, TypeVar

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.committee import CommitteeState
from intdesk.domain.contact_parts import Nature
from intdesk.domain.dates import WEEKDAYS, format_day
from intdesk.domain.desk_calendar import CalendarItem, ItemKind, ordered
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.listing import Filter, ListQuery, Op
from intdesk.domain.paper import Heading, Paragraph, Part, Sheet
from intdesk.domain.period import Period
from intdesk.domain.report_data import GridRow, GridTable, Unit
from intdesk.domain.target_agreement import OVER_STATES, TargetAgreement
from intdesk.services.annual_report.budget import budget_chapter
from intdesk.services.desk_calendar.sources import SOURCES
from intdesk.services.restricted_lists import handed_out
from intdesk.storage.repositories.committees import COMMITTEES
from intdesk.storage.repositories.kinds import CONTACTS, FOLLOW_UPS, INTERACTIONS, OFFICE_HOURS
from intdesk.storage.repositories.mapping import RecordMap
from intdesk.storage.repositories.target_agreements import TARGET_AGREEMENTS
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts import handover as words
from intdesk.texts.numbers import format_value
from intdesk.texts.target_labels import STATE_WORDS

MOST_ROWS: Final = 60
SOON_DAYS: Final = 30
_PARTNERS: Final = 25
_DAY: Final = 66.0
_MONEY: Final = 76.0
_BUDGET: Final = ("granted", "ordered", "committed", "available")
_PERSONAL: Final = frozenset(
    {Kind.CASE, Kind.CONSULTATION, Kind.COMPLAINT, Kind.COMPLAINT_STEP, Kind.VOLUNTEER}
)
"""Records whose follow-ups may name a person in their titles."""
_COMING: Final = frozenset({ItemKind.MEETING, ItemKind.EVENT, ItemKind.TALK})

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Due:
    """Something to do until a day."""

    day: date
    title: str


def all_of(unit: ReadUnit, record_map: RecordMap[T], *filters: Filter) -> Sequence[T]:
    """Return the live records of a kind, without what is restricted."""
    query = handed_out(unit, ListQuery(record_map.kind, filters=filters))
    return unit.of(record_map).many(unit.lists.ids(query))


def open_tasks(unit: ReadUnit, today: date) -> list[Due]:
    """Return open follow-ups and deadlines of the next year, the oldest first."""
    found = [
        Due(one.due, _title(one))
        for one in all_of(unit, FOLLOW_UPS)
        if one.due is not None and one.done_on is None
    ]
    span = Period(today - timedelta(days=366), today + timedelta(days=366))
    found += [
        Due(item.day, item.title)
        for item in SOURCES[ItemKind.DEADLINE](unit, span, today)
        if not item.settled
    ]
    return sorted(found, key=lambda due: (due.day, due.title))


def dates(tasks: Sequence[Due], today: date) -> list[Part]:
    """Return what is to be done, with what is overdue marked in words."""
    rows = [
        (format_day(due.day), due.title, words.OVERDUE if due.day < today else "") for due in tasks
    ]
    return section(words.DATES, words.DATES_CAPTION, words.HEADS_DATES, rows, (_DAY, 0, 70))


def coming(unit: ReadUnit, today: date) -> list[Part]:
    """Return meetings, events and talks of the next year."""
    span = Period(today, today + timedelta(days=365))
    found: list[CalendarItem] = ordered(
        item for kind in _COMING for item in SOURCES[kind](unit, span, today)
    )
    rows = [
        (format_day(item.day), item.start, item.title, item.place)
        for item in found
        if not item.cancelled
    ]
    parts = section(
        words.COMING, words.COMING_CAPTION, words.HEADS_COMING, rows, (_DAY, 44, 0, 130)
    )
    hours = [
        (hour.place, WEEKDAYS[int(hour.weekday)], hour.start, words.RHYTHMS[hour.rhythm])
        for hour in all_of(unit, OFFICE_HOURS)
        if hour.weekday and (hour.valid_until is None or hour.valid_until >= today)
    ]
    if hours:
        parts += table(words.HOURS_CAPTION, words.HEADS_HOURS, hours, (0, 80, 50, 120))
    return parts


def open_cases(unit: ReadUnit) -> Sequence[int]:
    """Return the ids of the open cases, without what is restricted."""
    query = ListQuery(Kind.CASE, filters=(Filter("state", ("open",)),))
    return unit.lists.ids(handed_out(unit, query))


def cases(unit: ReadUnit, ids: Sequence[int]) -> list[Part]:
    """Return cases by their numbers."""
    found = unit.lists.rows(Kind.CASE, ids)
    rows = sorted(
        (
            str(row["number"]),
            _day(row["opened_on"]),
            _day(row["last_contact"]),
            _day(row["follow_up"]),
        )
        for row in found.values()
    )
    return section(words.CASES, words.CASES_CAPTION, words.HEADS_CASES, rows, (0, 90, 90, 90))


def running(unit: ReadUnit) -> list[TargetAgreement]:
    """Return the agreements that are not over, by department."""
    found = [a for a in all_of(unit, TARGET_AGREEMENTS) if a.state not in OVER_STATES]
    return sorted(found, key=lambda one: (one.department, one.title))


def agreements(unit: ReadUnit, found: Sequence[TargetAgreement]) -> list[Part]:
    """Return agreements with their end and the next review of a goal."""
    codes = CodeBook(unit.codes.all())
    rows = []
    for one in found:
        days = [r.next_day for goal in one.goals for r in goal.reviews[-1:] if r.next_day]
        end = one.extended_to or one.end
        department = codes.label(CodeListId.DEPARTMENT, one.department)
        rows.append((one.title, department, STATE_WORDS[one.state], _shown(end),
                     _shown(min(days, default=None))))  # fmt: skip
    return section(
        words.AGREEMENTS, words.AGREEMENTS_CAPTION, words.HEADS_AGREEMENTS, rows,
        (0, 110, 70, _DAY, _DAY),
    )  # fmt: skip


def committees(unit: ReadUnit, today: date) -> list[Part]:
    """Return the committees that exist with their next meeting."""
    span = Period(today, today + timedelta(days=365))
    following: dict[str, date] = {}
    for item in ordered(SOURCES[ItemKind.MEETING](unit, span, today)):
        if not item.cancelled:
            following.setdefault(item.title, item.day)
    rows = sorted(
        (one.name, one.place, _shown(following.get(one.name)))
        for one in all_of(unit, COMMITTEES)
        if one.state is CommitteeState.ACTIVE
    )
    return section(
        words.COMMITTEES, words.COMMITTEES_CAPTION, words.HEADS_COMMITTEES, rows, (0, 150, 90)
    )


def network(unit: ReadUnit, today: date) -> list[Part]:
    """Return the organisations with most contacts of the last year; no persons."""
    days = ((today - timedelta(days=365)).isoformat(), today.isoformat())
    talks = all_of(unit, INTERACTIONS, Filter("day", days, Op.BETWEEN))
    counted = Counter(contact for talk in talks for contact in talk.contacts)
    known = {
        one.id: one
        for one in unit.of(CONTACTS).many(sorted(counted))
        if one.nature is Nature.ORGANISATION and not one.inactive
    }
    first = sorted(known.values(), key=lambda one: (-counted[one.id], one.name))[:_PARTNERS]
    rows = [
        (
            one.name,
            next((reach.value for reach in one.phones), ""),
            next((reach.value for reach in one.mails), ""),
            str(counted[one.id]),
        )
        for one in first
    ]
    return section(
        words.NETWORK, words.NETWORK_CAPTION, words.HEADS_NETWORK, rows, (0, 84, 190, 54), (3,)
    )


def budget(unit: ReadUnit, today: date) -> list[Part]:
    """Return the lines of this year's budget as the report has them."""
    tables = {table.key: table for table in budget_chapter(unit, today.year, today).tables}
    lines = tables.get("budget_lines")
    if not isinstance(lines, GridTable):
        return []
    places = [n for n, c in enumerate(lines.columns) if c.key in _BUDGET and not c.before]

    def line(row: GridRow) -> tuple[str, ...]:
        cells = (row.values[n] for n in places)
        return (row.label, *("" if c is None else format_value(c, Unit.CENTS) for c in cells))

    rows = tuple(line(row) for row in lines.rows)
    title = Heading(words.BUDGET.format(year=today.year))
    widths = (0.0, *(_MONEY for _ in places))
    numbers = tuple(range(1, len(places) + 1))
    sheet = Sheet(
        words.BUDGET_CAPTION, words.HEADS_BUDGET, rows, widths, numbers, line(lines.total)
    )
    return [title, sheet]


def section(
    title: str,
    caption: str,
    heads: tuple[str, ...],
    rows: Sequence[tuple[str, ...]],
    widths: tuple[float, ...],
    numbers: tuple[int, ...] = (),
) -> list[Part]:
    """Return a heading with its table, or with the words that there is nothing."""
    if not rows:
        return [Heading(title), Paragraph(words.NONE)]
    return [Heading(title), *table(caption, heads, rows, widths, numbers)]


def table(
    caption: str,
    heads: tuple[str, ...],
    rows: Sequence[tuple[str, ...]],
    widths: tuple[float, ...],
    numbers: tuple[int, ...] = (),
) -> list[Part]:
    """Return a table of not too many rows, and how many more there are."""
    parts: list[Part] = [Sheet(caption, heads, tuple(rows[:MOST_ROWS]), widths, numbers)]
    if len(rows) > MOST_ROWS:
        parts.append(Paragraph(words.more_rows(len(rows) - MOST_ROWS), small=True))
    return parts


def _title(task: FollowUp) -> str:
    return words.linked_title(task.linked_kind) if task.linked_kind in _PERSONAL else task.title


def _day(stored: object) -> str:
    return format_day(date.fromisoformat(str(stored))) if stored else ""


def _shown(day: date | None) -> str:
    return format_day(day) if day else ""
