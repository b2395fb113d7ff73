"""The key figures of a year's office hours, each beside last year's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from intdesk.domain.duration import format_minutes
from intdesk.domain.office_calendar import CalendarDate, HourTotals, Standing, totals
from intdesk.texts.numbers import format_count, format_permille


def _text(german: str) -> str:
    return QCoreApplication.translate("office_hour_figures", german)


@dataclass(frozen=True, slots=True)
class HourFigure:
    """One card: its value, what belongs to it with last year's, and the dates behind it."""

    name: str
    value: str
    comparison: str
    shows: Standing


@dataclass(frozen=True, slots=True)
class _Kind:
    name: str
    value: Callable[[HourTotals], str]
    shows: Standing
    more: Callable[[HourTotals], str] = lambda _: ""


def hour_figures(
    now: Sequence[CalendarDate], before: Sequence[CalendarDate], year: int
) -> list[HourFigure]:
    """Return the cards of a year."""
    this, last = totals(now), totals(before)
    kinds = (
        _Kind("offered", _hours, Standing.HELD, _held),
        _Kind("cancelled", lambda t: format_count(t.cancelled), Standing.CANCELLED),
        _Kind("visitors", lambda t: format_count(t.visitors), Standing.HELD, _rate),
        _Kind("utilisation", _share, Standing.HELD),
    )
    return [
        HourFigure(
            kind.name,
            kind.value(this),
            " · ".join(w for w in (kind.more(this), _past(kind, last, year)) if w),
            kind.shows,
        )
        for kind in kinds
    ]


def _past(kind: _Kind, last: HourTotals, year: int) -> str:
    if last.empty:
        return _text("kein Vorjahr")
    return _text("{year}: {value}").format(year=year - 1, value=kind.value(last))


def _hours(found: HourTotals) -> str:
    return format_minutes(found.offered, unit=False)


def _held(found: HourTotals) -> str:
    words = _text("1 Termin") if found.held == 1 else _text("{n} Termine")
    return words.format(n=format_count(found.held))


def _rate(found: HourTotals) -> str:
    """Return how many people came in an offered hour."""
    rate = found.visitors_per_ten_hours
    if rate is None:
        return ""
    whole, tenth = divmod(rate, 10)
    return _text("{rate} je Std.").format(rate=f"{whole},{tenth}")


def _share(found: HourTotals) -> str:
    return "–" if found.utilisation is None else format_permille(found.utilisation)
