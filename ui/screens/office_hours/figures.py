"""The key figures of a year's office hours, each beside last year's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from intdesk.domain.duration import format_minutes
from intdesk.domain.office_calendar import CalendarDate, HourTotals, Standing, totals
from intdesk.texts.numbers import format_count, format_permille


def _text(german: str) -> str:
    return QCoreApplication.translate("office_hour_figures", german)


@dataclass(frozen=True, slots=True)
class HourFigure:
    """One card: its value, last year's, and the dates that a click shows."""

    name: str
    value: str
    comparison: str
    shows: Standing


def hour_figures(
    now: Sequence[CalendarDate], before: Sequence[CalendarDate], year: int
) -> list[HourFigure]:
    """Return the cards of a year."""
    this, last = totals(now), totals(before)
    values = {
        "offered": (_hours, Standing.HELD),
        "held": (lambda t: format_count(t.held), Standing.HELD),
        "cancelled": (lambda t: format_count(t.cancelled), Standing.CANCELLED),
        "visitors": (_visitors, Standing.HELD),
        "utilisation": (_share, Standing.HELD),
    }
    past = _text("{year}: {value}")
    return [
        HourFigure(
            name,
            shown(this),
            _text("kein Vorjahr") if last.empty else past.format(year=year - 1, value=shown(last)),
            standing,
        )
        for name, (shown, standing) in values.items()
    ]


def _hours(found: HourTotals) -> str:
    return format_minutes(found.offered, unit=False)


def _visitors(found: HourTotals) -> str:
    rate = found.visitors_per_ten_hours
    if rate is None:
        return format_count(found.visitors)
    whole, tenth = divmod(rate, 10)
    each = _text("{rate} je Std.").format(rate=f"{whole},{tenth}")
    return f"{format_count(found.visitors)} ({each})"


def _share(found: HourTotals) -> str:
    return "–" if found.utilisation is None else format_permille(found.utilisation)
