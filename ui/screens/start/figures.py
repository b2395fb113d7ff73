"""The key figures and charts of the first screen, made from the year's figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.chart import ChartKind, ChartSpec, Series
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.counting import CaseCounts
from intdesk.domain.dates import MONTHS, MONTHS_SHORT
from intdesk.domain.duration import NO_BREAK, format_minutes
from intdesk.domain.event import EventState
from intdesk.domain.listing import (
    Filter,
    ListQuery,
    active_filter,
    begun_filter,
    closed_filter,
    month_filter,
    year_filter,
)
from intdesk.domain.month_count import MonthCount
from intdesk.domain.report_data import Unit
from intdesk.texts.numbers import format_change, format_value
from ui.sentences import shown_all, shown_word
from ui.targets import Target, list_target

MOST_TOPICS = 7
NO_FIGURE = "–"

if TYPE_CHECKING:
    from intdesk.services.figures import YearFigures


def _text(german: str) -> str:
    return QCoreApplication.translate("start", german)


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """One card: its value and how it compares, and the list behind it."""

    name: str
    value: str
    comparison: str
    target: Target


def key_figures(now: YearFigures, before: YearFigures, *, running: bool) -> list[KeyFigure]:
    """Return the cards; in a running year last year stands beside it, not a difference."""
    consultations = ListQuery(Kind.CONSULTATION, filters=(year_filter(now.year),))
    new = consultations.with_filter(Filter("novelty", ("new",)))
    cases = ListQuery(Kind.CASE, filters=(active_filter(now.year),))
    held = Filter("state", (EventState.HELD.value,))
    events = ListQuery(Kind.EVENT, filters=(year_filter(now.year), held))
    work = ListQuery(Kind.WORK_ENTRY, filters=(year_filter(now.year),))
    numbers = (
        ("consultations", now.consultations, before.consultations, Unit.COUNT, consultations),
        ("minutes", now.minutes, before.minutes, Unit.MINUTES, consultations),
        ("persons", now.new_persons, before.new_persons, Unit.COUNT, new),
        ("cases", now.cases, before.cases, Unit.COUNT, cases),
        ("events", now.events, before.events, Unit.COUNT, events),
        ("work", now.work_minutes, before.work_minutes, Unit.MINUTES, work),
    )
    return [
        KeyFigure(
            name, _shown(value, unit), _compared(value, past, unit, before.year, running=running),
            list_target(query),
        )
        for name, value, past, unit, query in numbers
    ]  # fmt: skip


def case_figures(now: CaseCounts, before: CaseCounts, year: int) -> list[KeyFigure]:
    """Return how many cases are new, carried over and closed, each with its list."""
    active = ListQuery(Kind.CASE, filters=(active_filter(year),))
    closed = ListQuery(Kind.CASE, filters=(closed_filter(year),))
    numbers = (
        ("cases_new", now.new, before.new, active.with_filter(begun_filter(year, None))),
        ("cases_carried", now.carried, before.carried,
         active.with_filter(begun_filter(None, year - 1))),
        ("cases_closed", now.closed, before.closed, closed),
    )  # fmt: skip
    return [
        KeyFigure(
            name, _shown(value, Unit.COUNT),
            _text("{year}: {n}").format(year=year - 1, n=_shown(past, Unit.COUNT)),
            list_target(query),
        )
        for name, value, past, query in numbers
    ]  # fmt: skip


def month_chart(
    count: MonthCount, year: int, now: Sequence[int], before: Sequence[int]
) -> tuple[ChartSpec, list[list[Target]]]:
    """Return the months of a year beside those of the last, and the lists behind each column."""
    title, name = month_titles()[count]
    most = max(range(12), key=lambda m: now[m])
    unit = Unit.MINUTES if count is MonthCount.MINUTES else Unit.COUNT
    words = _text("Säulendiagramm: {name} {year}, zusammen {n}, die meisten im {month} ({most}).")
    text = words.format(
        name=name, year=year, n=_shown(sum(now), unit), month=shown_word(MONTHS[most]),
        most=_shown(now[most], unit),
    )  # fmt: skip
    series, years = [Series(str(year), tuple(now))], [year]
    if any(before):
        series.append(Series(str(year - 1), tuple(before)))
        years.append(year - 1)
        text += _text(" Im Vorjahr zusammen {n}.").format(n=_shown(sum(before), unit))
    spec = ChartSpec(
        ChartKind.COLUMNS, title, shown_all(MONTHS_SHORT), tuple(series), text, unit.value
    )
    return spec, [[_month_target(count, y, month) for month in range(1, 13)] for y in years]


def month_titles() -> dict[MonthCount, tuple[str, str]]:
    """Return the title of each comparison of months, and what it counts."""
    return {
        MonthCount.CONSULTATIONS: (_text("Beratungen je Monat"), _text("Beratungen")),
        MonthCount.MINUTES: (_text("Beratungszeit je Monat"), _text("Beratungszeit")),
        MonthCount.PERSONS: (_text("Neue Personen je Monat"), _text("Neue Personen")),
        MonthCount.CASES: (_text("Fälle mit Beratung je Monat"), _text("Fälle")),
    }


def topic_chart(figures: YearFigures, codes: CodeBook) -> tuple[ChartSpec, list[Target]]:
    """Return the most frequent main topics, and the list behind each bar."""
    ranked = sorted(figures.by_topic.items(), key=lambda item: (-item[1], item[0]))[:MOST_TOPICS]
    labels = tuple(codes.label(CodeListId.TOPIC, code) for code, _ in ranked)
    named = ", ".join(f"{label} ({n})" for label, (_, n) in zip(labels, ranked, strict=True))
    spec = ChartSpec(
        ChartKind.BARS, _text("Häufigste Themen"), labels,
        (Series(_text("Beratungen"), tuple(n for _, n in ranked)),),
        _text("Balkendiagramm der häufigsten Themen: {named}.").format(named=named or "–"),
    )  # fmt: skip
    year = ListQuery(Kind.CONSULTATION, filters=(year_filter(figures.year),))
    return spec, [list_target(year.with_filter(Filter("topic", (code,)))) for code, _ in ranked]


def _shown(value: int | None, unit: Unit) -> str:
    if value is None:
        return NO_FIGURE
    return format_minutes(value) if unit is Unit.MINUTES else format_value(value, unit)


def _compared(value: int | None, past: int | None, unit: Unit, year: int, *, running: bool) -> str:
    if value is None:
        return _text("nicht erfasst")
    if not past:
        return _text("kein Vorjahr")
    if running:
        return _text("{year} im ganzen Jahr: {n}").format(year=year, n=_shown(past, unit))
    change = format_change(value - past, unit)
    if unit is Unit.MINUTES:
        change += f"{NO_BREAK}Std."
    return _text("{change} gegenüber {year}").format(change=change, year=year)


def _month_target(count: MonthCount, year: int, month: int) -> Target:
    days = month_filter(year, month)
    if count is MonthCount.CASES:
        active = replace(days, field=active_filter(year).field)
        return list_target(ListQuery(Kind.CASE, filters=(active,)))
    query = ListQuery(Kind.CONSULTATION, filters=(days,))
    new = Filter("novelty", ("new",))
    return list_target(query.with_filter(new) if count is MonthCount.PERSONS else query)
