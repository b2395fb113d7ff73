"""The alternative texts of charts: the kind of chart, what it shows, its main values."""

from __future__ import annotations

from collections.abc import Sequence

from intdesk.domain.duration import NO_BREAK
from intdesk.domain.report_data import Breakdown, CrossTable, Row, Unit, share_permille
from intdesk.texts.numbers import format_count, format_value
from intdesk.texts.report import ACTUAL, PLANNED, table_text

_LEADERS = 4


def months_words(table: Breakdown, rows: Sequence[Row], year: int) -> str:
    """Return the words of standing columns by month: highest, lowest, sum."""
    words = _opening("Säulendiagramm", table, year)
    if table.total:
        top, low = max(rows, key=lambda r: r.value), min(rows, key=lambda r: r.value)
        words += f" Höchster Wert: {_worded(top, table)}; niedrigster: {_worded(low, table)}."
    return words + _sums(table, year)


def bars_words(table: Breakdown, rows: Sequence[Row], year: int) -> str:
    """Return the words of lying bars: the largest lines with their shares, and the sum."""
    words = _opening("Balkendiagramm", table, year)
    leaders = sorted((row for row in rows if row.value), key=lambda r: -r.value)[:_LEADERS]
    if leaders:
        listed = "; ".join(_worded(row, table, share=True) for row in leaders)
        words += f" Am häufigsten: {listed}."
    return words + _sums(table, year)


def planned_words(table: Breakdown, rows: Sequence[Row], year: int) -> str:
    """Return the words of planned and actual shares: both for every line."""
    listed = "; ".join(
        f"{row.label} {_percent(share_permille(row.value, table.total))} "
        f"({PLANNED} {_percent(row.planned)})"
        for row in rows
    )
    return (
        f"Balkendiagramm: {table_text(table.key).title} {year}, Anteile in Prozent, {ACTUAL} und "
        f"{PLANNED}. {listed}."
    )


def planned_title(table: Breakdown) -> str:
    """Return the title of the chart of planned and actual shares."""
    return f"{table_text(table.key).title}: {PLANNED} und {ACTUAL}"


def stacked_words(table: CrossTable, year: int) -> str:
    """Return the words of stacked bars: the sums of the parts, the largest bar, the sum."""
    parts = zip(table.column_labels, table.column_totals, strict=True)
    sums = "; ".join(f"{label} {format_count(value)}" for label, value in parts)
    most = max(table.row_totals)
    top = table.row_labels[table.row_totals.index(most)]
    return (
        f"Gestapeltes Balkendiagramm: {table_text(table.key).title} {year}. {sums}. "
        f"Größte Gruppe: {top} mit {format_count(most)}. Insgesamt {format_count(table.total)}."
    )


def cut_words(shown: int, count: int) -> str:
    """Return what a title adds if a chart shows only the first lines of its table."""
    return f" (die ersten {shown} von {count} Zeilen)"


def _opening(kind: str, table: Breakdown, year: int) -> str:
    compared = f" im Vergleich zu {year - 1}" if table.previous_total is not None else ""
    return f"{kind}: {table_text(table.key).title} {year}{compared}."


def _worded(row: Row, table: Breakdown, *, share: bool = False) -> str:
    text = f"{row.label} {format_value(row.value, table.unit)}"
    part = share_permille(row.value, table.total) if share else None
    return text if part is None else f"{text} ({_percent(part)})"


def _sums(table: Breakdown, year: int) -> str:
    words = f" Insgesamt {format_value(table.total, table.unit)}"
    if table.previous_total is not None:
        words += f", {year - 1}: {format_value(table.previous_total, table.unit)}"
    return f"{words}{' Stunden' if table.unit is Unit.MINUTES else ''}."


def _percent(permille: int | None) -> str:
    return "ohne Angabe" if permille is None else f"{(permille + 5) // 10}{NO_BREAK}%"
