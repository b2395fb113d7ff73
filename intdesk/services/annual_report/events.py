"""The chapter on events and public relations (reports.md, chapter 8)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.dates import MONTHS, format_day
from intdesk.domain.event import GROUP_FEATURES, Counting, Event, EventState, group_parts
from intdesk.domain.listing import Filter, ListQuery, month_filter, year_filter
from intdesk.domain.publicity import Talk
from intdesk.domain.report_data import (
    Breakdown,
    Chapter,
    Counts,
    Figure,
    GridColumn,
    GridRow,
    GridTable,
    Row,
    Table,
    Unit,
)
from intdesk.services.annual_report.public_work import PublicWork, PublicYears, audience, people
from intdesk.services.annual_report.tables import TableSpec, TwoYears, breakdown, by_code
from intdesk.texts.report import TOTAL
from intdesk.texts.report_events import GROUP_WORDS

_HELD = Filter("state", (EventState.HELD.value,))
_KIND = TableSpec(
    "events_by_kind", "kind", CodeListId.EVENT_KIND, by_value=True, charted=True,
    counts=Counts.EVENTS, kind=Kind.EVENT,
)  # fmt: skip
_TARGET = TableSpec(
    "events_by_target", "target_groups", CodeListId.TARGET_GROUP, by_value=True,
    counts=Counts.EVENT_MENTIONS, kind=Kind.EVENT,
)  # fmt: skip
_FIELD = TableSpec(
    "events_by_field", "fields_of_action", CodeListId.FIELD_OF_ACTION, by_value=True,
    counts=Counts.EVENT_MENTIONS, kind=Kind.EVENT,
)  # fmt: skip
_PARTNERS = TableSpec(
    "event_partners", "partners", CodeListId.CONTACT_KIND, by_value=True,
    counts=Counts.EVENT_MENTIONS, kind=Kind.EVENT, listed=False,
)  # fmt: skip
_MEDIUM = TableSpec(
    "press_by_medium", "medium_kind", CodeListId.MEDIUM_KIND, by_value=True, charted=True,
    counts=Counts.PRESS, kind=Kind.PRESS_ITEM,
)  # fmt: skip
_PRESS_KIND = TableSpec(
    "press_by_kind", "kind", CodeListId.PRESS_KIND, by_value=True, counts=Counts.PRESS,
    kind=Kind.PRESS_ITEM,
)  # fmt: skip
_COUNTED, _ESTIMATED = GridColumn("counted"), GridColumn("estimated")
_COST, _EARNED = GridColumn("cost", Unit.CENTS), GridColumn("earned", Unit.CENTS)


def events_chapter(years: PublicYears, codes: CodeBook) -> Chapter:
    """Return the chapter with every table that has data, in the order of the report."""
    work = years.now
    tables: list[Table | None] = []
    if work.events:
        tables += [*_months(years), *_coded(years, codes)]
        tables += [_groups(years, codes), _partners(years, codes), _series(years), _list(work)]
    if work.press:
        count = len(work.press), _length(years, lambda w: w.press)
        for spec in (_MEDIUM, _PRESS_KIND):
            tables.append(by_code(spec, _press(years, spec.field), count, codes))
    tables.append(_talks(years, codes))
    return Chapter("events", _figures(years), tuple(t for t in tables if t))


def _figures(years: PublicYears) -> tuple[Figure, ...]:
    held = ListQuery(Kind.EVENT, filters=(year_filter(years.year), _HELD))
    cancelled = held.with_filter(Filter("state", (EventState.CANCELLED.value,)))
    press = ListQuery(Kind.PRESS_ITEM, filters=(year_filter(years.year),))
    talks = ListQuery(Kind.TALK, filters=(year_filter(years.year),))
    counted, estimated = Counting.COUNTED, Counting.ESTIMATED
    values: tuple[tuple[str, Callable[[PublicWork], int], Unit, ListQuery | None], ...] = (
        ("events", lambda w: len(w.events), Unit.COUNT, held),
        ("events_cancelled", lambda w: len(w.cancelled), Unit.COUNT, cancelled),
        ("attended_counted", lambda w: people(w.events, counted), Unit.COUNT, held),
        ("attended_estimated", lambda w: people(w.events, estimated), Unit.COUNT, held),
        ("event_cost", lambda w: sum(e.cost for e in w.events), Unit.CENTS, held),
        ("event_earned", lambda w: sum(e.earned for e in w.events), Unit.CENTS, held),
        ("press_items", lambda w: len(w.press), Unit.COUNT, press),
        ("talks", lambda w: len(w.talks), Unit.COUNT, talks),
        ("talk_audience", lambda w: _heard(w.talks), Unit.COUNT, talks),
    )
    if years.now.empty:
        return ()
    return tuple(
        Figure(key, *years.both(value), unit, source) for key, value, unit, source in values
    )


def _heard(talks: Sequence[Talk]) -> int:
    return sum(audience(talks, counting) for counting in Counting)


def _months(years: PublicYears) -> Iterator[Breakdown]:
    def month(event: Event) -> str:
        return str(event.day.month) if event.day else ""

    yield _by_month(
        years, TableSpec("events_by_month", "month", charted=True, counts=Counts.EVENTS),
        years.count(lambda w: map(month, w.events)),
    )  # fmt: skip
    came = TwoYears(
        years.year,
        _sums(years.now.events, month),
        None if years.before is None else _sums(years.before.events, month),
    )
    spec = TableSpec("attended_by_month", "month", counts=Counts.PARTICIPANTS)
    yield _by_month(years, spec, came)


def _sums(events: Iterable[Event], key: Callable[[Event], str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for event in events:
        found[key(event)] = found.get(key(event), 0) + (event.attended or 0)
    return found


def _by_month(years: PublicYears, spec: TableSpec, counts: TwoYears) -> Breakdown:
    rows = [
        Row(
            str(n),
            name,
            counts.current.get(str(n), 0),
            counts.before(str(n)),
            source=ListQuery(Kind.EVENT, filters=(month_filter(years.year, n), _HELD)),
        )
        for n, name in enumerate(MONTHS, 1)
    ]
    return breakdown(spec, rows, counts.totals())


def _coded(years: PublicYears, codes: CodeBook) -> Iterator[Breakdown | None]:
    totals = len(years.now.events), _length(years, lambda w: w.events)
    yield _held_lists(
        by_code(_KIND, years.count(lambda w: (e.kind for e in w.events)), totals, codes)
    )
    for spec, name in ((_TARGET, "target_groups"), (_FIELD, "fields_of_action")):
        table = by_code(spec, years.count(lambda w, n=name: _mentions(w, n)), totals, codes)  # type: ignore[misc]
        yield _held_lists(table and replace(table, additive=False))


def _mentions(work: PublicWork, name: str) -> Iterator[str]:
    for event in work.events:
        yield from getattr(event, name) or ("",)


def _held_lists(table: Breakdown | None) -> Breakdown | None:
    """Let the lists behind the lines hold only the events that took place."""
    if table is None:
        return None
    rows = (
        replace(row, source=row.source.with_filter(_HELD) if row.source else None)
        for row in table.rows
    )
    return replace(table, rows=tuple(rows))


def _partners(years: PublicYears, codes: CodeBook) -> Breakdown | None:
    def kinds(work: PublicWork) -> Iterator[str]:
        for event in work.events:
            yield from {years.partner_kinds.get(i, "") for i in event.partners}

    totals = len(years.now.events), _length(years, lambda w: w.events)
    table = by_code(_PARTNERS, years.count(kinds), totals, codes)
    return table and replace(table, additive=False)


def _press(years: PublicYears, field: str) -> TwoYears:
    return years.count(lambda w: (getattr(item, field) for item in w.press))


def _length(years: PublicYears, part: Callable[[PublicWork], Sequence[object]]) -> int | None:
    return None if years.before is None else len(part(years.before))


@dataclass(slots=True)
class _Group:
    """People of a group: how many events tell of it, who was counted and who estimated."""

    events: int = 0
    counted: int = 0
    estimated: int = 0


def _groups(years: PublicYears, codes: CodeBook) -> GridTable | None:
    """Return who came by gender and by target group; a person counts once in each part."""
    now = _by_group(years.now)
    if not now:
        return None
    before = _by_group(years.before) if years.before is not None else None
    order = [
        f"{feature}/{entry.code}"
        for feature, list_id in GROUP_FEATURES.items()
        for entry in codes.all(list_id)
    ]
    rows = []
    for group in sorted(set(now) | set(before or {}), key=order.index):
        feature, code = group_parts(group)
        label = f"{GROUP_WORDS[feature]}: {codes.label(GROUP_FEATURES[feature], code)}"
        found = now.get(group, _Group())
        values: tuple[int | None, ...] = (found.events, found.counted, found.estimated)
        if before is not None:
            past = before.get(group, _Group())
            values = (*values, past.counted + past.estimated)
        rows.append(GridRow(label, values))
    whole: tuple[int | None, ...] = (
        len(years.now.events), *(people(years.now.events, c) for c in Counting)
    )  # fmt: skip
    if before is not None and years.before is not None:
        whole = (*whole, sum(people(years.before.events, c) for c in Counting))
    columns: tuple[GridColumn, ...] = (GridColumn("events"), _COUNTED, _ESTIMATED)
    if before is not None:
        columns = (*columns, GridColumn("attended", before=True))
    total = GridRow(TOTAL, whole)
    return GridTable("participants_by_group", Counts.PARTICIPANTS, columns, tuple(rows), total)


def _by_group(work: PublicWork) -> dict[str, _Group]:
    found: dict[str, _Group] = {}
    for event in work.events:
        for count in event.groups:
            group = found.setdefault(count.group, _Group())
            group.events += 1
            if count.counting is Counting.COUNTED:
                group.counted += count.attended or 0
            else:
                group.estimated += count.attended or 0
    return found


def _series(years: PublicYears) -> GridTable | None:
    names = sorted({title for event in years.now.events if (title := years.series_of(event))})
    if not names:
        return None
    columns: tuple[GridColumn, ...] = (GridColumn("events"), _COUNTED, _ESTIMATED, _COST, _EARNED)
    compared = years.before is not None
    if compared:
        columns = (*columns, GridColumn("events", before=True))

    def row(label: str, wanted: Callable[[Event], bool]) -> GridRow:
        mine = [event for event in years.now.events if wanted(event)]
        values = _values(mine)
        if years.before is not None:
            values = (*values, sum(wanted(event) for event in years.before.events))
        return GridRow(label, values)

    rows = tuple(row(name, lambda e, n=name: years.series_of(e) == n) for name in names)  # type: ignore[misc]
    total = row(TOTAL, lambda e: years.series_of(e) in names)
    return GridTable("event_series", Counts.EVENTS, columns, rows, total)


def _values(events: Sequence[Event]) -> tuple[int | None, ...]:
    came = (people(events, counting) for counting in Counting)
    return len(events), *came, sum(e.cost for e in events), sum(e.earned for e in events)


def _list(work: PublicWork) -> GridTable:
    """Return all events that took place, in their order."""
    rows = [
        GridRow(f"{format_day(event.day)} {event.title}", _values([event])[1:])
        for event in work.events
        if event.day is not None
    ]
    columns = (_COUNTED, _ESTIMATED, _COST, _EARNED)
    total = GridRow(TOTAL, _values(work.events)[1:])
    return GridTable("event_list", Counts.PARTICIPANTS, columns, tuple(rows), total)


def _talks(years: PublicYears, codes: CodeBook) -> GridTable | None:
    talks = years.now.talks
    if not talks:
        return None
    before = years.before.talks if years.before is not None else None
    columns: tuple[GridColumn, ...] = (GridColumn("talks"), _COUNTED, _ESTIMATED)
    if before is not None:
        columns = (*columns, GridColumn("talks", before=True))

    def row(label: str, wanted: Callable[[Talk], bool]) -> GridRow:
        mine = [talk for talk in talks if wanted(talk)]
        came = (audience(mine, counting) for counting in Counting)
        values: tuple[int | None, ...] = (len(mine), *came)
        if before is not None:
            values = (*values, sum(map(wanted, before)))
        return GridRow(label, values)

    list_id = CodeListId.TALK_KIND
    found = {talk.kind for talk in (*talks, *(before or ()))}
    order = [entry.code for entry in codes.all(list_id) if entry.code in found]
    order += [""] if "" in found else []
    rows = tuple(
        row(codes.label(list_id, code) or GROUP_WORDS[""], lambda t, c=code: t.kind == c)  # type: ignore[misc]
        for code in order
    )
    return GridTable("talks_by_kind", Counts.TALKS, columns, rows, row(TOTAL, lambda _: True))
