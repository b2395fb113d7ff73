"""The alternative texts of charts: the kind of chart, what it shows, its main values."""

from __future__ import annotations

from collections.abc import Sequence

from intdesk.domain.duration import NO_BREAK
from intdesk.domain.report_data import Unit
from intdesk.domain.report_public import (
    Cell,
    PublicBreakdown,
    PublicCrossTable,
    PublicGridRow,
    PublicGridTable,
    PublicRow,
    is_hidden,
    leading_rows,
    share_permille,
    value_of,
)
from intdesk.texts.light_words import LIGHT_TABLE, UNREVIEWED
from intdesk.texts.numbers import HIDDEN_WORDS, format_count, format_printed, format_value
from intdesk.texts.report import (
    ACTUAL,
    GAPS_NOTE,
    PLANNED,
    SUMS_NOTE,
    UNSEEN_NOTE,
    grid_head,
    table_text,
)

_LEADERS = 4


def months_words(table: PublicBreakdown, rows: Sequence[PublicRow], year: int) -> str:
    """Return the words of standing columns by month: highest, lowest, sum."""
    words = _opening("Säulendiagramm", table, year)
    top = leading_rows(table, frozenset(), 1)
    if top:
        words += f" Höchster Wert: {_worded(top[0], table)}"
        words += "." if _hidden(rows) else f"; niedrigster: {_worded(_lowest(rows), table)}."
    return words + _sums(table, year) + _gap_count(table)


def bars_words(table: PublicBreakdown, rows: Sequence[PublicRow], year: int) -> str:
    """Return the words of lying bars: the largest lines with their shares, and the sum."""
    words = _opening("Balkendiagramm", table, year)
    leaders = [row for row in leading_rows(table, frozenset(), _LEADERS) if row in rows]
    if leaders:
        listed = "; ".join(_worded(row, table, share=True) for row in leaders)
        words += f" Am häufigsten: {listed}."
    return words + _unreviewed(table) + _sums(table, year) + _gap_count(table)


def _unreviewed(table: PublicBreakdown) -> str:
    """Return how many goals have no review, so that few green ones are not misread."""
    row = next((row for row in table.rows if row.code == UNREVIEWED), None)
    if table.key != LIGHT_TABLE or row is None:
        return ""
    return f" Nicht überprüft: {format_printed(row.cell, table.unit)}."


def planned_words(table: PublicBreakdown, rows: Sequence[PublicRow], year: int) -> str:
    """Return the words of planned and actual shares: both for every line."""
    listed = "; ".join(
        f"{row.label} {_percent(value_of(share_permille(row.cell, table.total)))} "
        f"({PLANNED} {_percent(row.planned)})"
        for row in rows
    )
    return (
        f"Balkendiagramm: {table_text(table.key).title} {year}, Anteile in Prozent, {ACTUAL} und "
        f"{PLANNED}. {listed}."
    )


def planned_title(table: PublicBreakdown) -> str:
    """Return the title of the chart of planned and actual shares."""
    return f"{table_text(table.key).title}: {PLANNED} und {ACTUAL}"


def side_by_side_words(
    table: PublicGridTable, rows: Sequence[PublicGridRow], places: Sequence[int], year: int
) -> str:
    """Return the words of bars beside each other: every measure of every line, and the sums."""

    def line(row: PublicGridRow) -> str:
        parts = (
            f"{grid_head(table.columns[n], year)} {format_printed(row.values[n], Unit.COUNT)}"
            for n in places
        )
        return f"{row.label}: {', '.join(parts)}"

    listed = "; ".join(map(line, rows))
    title = table_text(table.key).title
    return f"Balkendiagramm: {title} {year}. {listed}. {line(table.total)}."


def money_words(table: PublicGridTable, rows: Sequence[PublicGridRow], year: int) -> str:
    """Return the words of stacked money: every amount of every line, and the sums."""

    def line(row: PublicGridRow) -> str:
        heads = (grid_head(column, year) for column in table.columns)
        parts = zip(heads, row.values, strict=True)
        said = (f"{head} {format_printed(cell, Unit.CENTS)}" for head, cell in parts)
        return f"{row.label}: {', '.join(said)}"

    listed = "; ".join(map(line, rows))
    title = table_text(table.key).title
    return f"Gestapeltes Balkendiagramm: {title} {year}. {listed}. {line(table.total)}."


def stacked_words(table: PublicCrossTable, year: int) -> str:
    """Return the words of stacked bars: the sums of the parts, the largest bar, the sum."""
    parts = zip(table.column_labels, table.column_totals, strict=True)
    sums = "; ".join(f"{label} {_spoken(cell, Unit.COUNT)}" for label, cell in parts)
    words = f"Gestapeltes Balkendiagramm: {table_text(table.key).title} {year}. {sums}."
    if not is_hidden(*table.row_totals):
        counts = [cell.value or 0 for cell in table.row_totals]
        top = table.row_labels[counts.index(max(counts))]
        words += f" Größte Gruppe: {top} mit {format_count(max(counts))}."
    return f"{words} Insgesamt {_spoken(table.total, Unit.COUNT)}.{_gap_count(table)}"


def gaps_words(*, hidden: bool) -> str:
    """Return what a title adds if a chart has gaps where values are hidden."""
    return f" ({GAPS_NOTE})" if hidden else ""


def stacked_gaps_words(bars: Sequence[Sequence[int | None]], *, hidden: bool) -> str:
    """Return what the title of stacked bars adds: what is dashed, and which have no bar.

    ``bars`` are the drawn parts of each; the last one is what hidden parts leave of its sum.
    """
    if not hidden:
        return ""
    unseen = [bar[-1] for bar in bars]
    notes = [*([UNSEEN_NOTE] if any(unseen) else []), *([SUMS_NOTE] if None in unseen else [])]
    return f" ({'; '.join(notes)})"


def cut_words(shown: int, count: int) -> str:
    """Return what a title adds if a chart shows only the first lines of its table."""
    return f" (die ersten {shown} von {count} Zeilen)"


def _opening(kind: str, table: PublicBreakdown, year: int) -> str:
    compared = f" im Vergleich zu {year - 1}" if table.compared else ""
    return f"{kind}: {table_text(table.key).title} {year}{compared}."


def _worded(row: PublicRow, table: PublicBreakdown, *, share: bool = False) -> str:
    text = f"{row.label} {_spoken(row.cell, table.unit)}"
    part = value_of(share_permille(row.cell, table.total)) if share else None
    return text if part is None else f"{text} ({_percent(part)})"


def _sums(table: PublicBreakdown, year: int) -> str:
    if table.unit is Unit.PERMILLE:
        return ""
    words = f" Insgesamt {_spoken(table.total, table.unit)}"
    if table.compared:
        words += f", {year - 1}: {_spoken(table.previous_total, table.unit)}"
    return f"{words}{' Stunden' if table.unit is Unit.MINUTES else ''}."


def _spoken(cell: Cell, unit: Unit) -> str:
    if is_hidden(cell):
        return HIDDEN_WORDS
    value = value_of(cell)
    return "ohne Angabe" if value is None else format_value(value, unit)


def _hidden(rows: Sequence[PublicRow]) -> bool:
    return is_hidden(*(row.cell for row in rows))


def _lowest(rows: Sequence[PublicRow]) -> PublicRow:
    return min(rows, key=lambda row: row.cell.value or 0)


def _gap_count(table: PublicBreakdown | PublicCrossTable) -> str:
    """Return how many values are missing from a chart because they are hidden."""
    if isinstance(table, PublicCrossTable):
        cells: list[Cell] = [cell for row in table.values for cell in row]
    else:
        cells = [cell for row in table.rows for cell in (row.cell, row.previous)]
    gaps = sum(is_hidden(cell) for cell in cells)
    if not gaps:
        return ""
    return " Ein Wert ist geheim gehalten." if gaps == 1 else f" {gaps} Werte sind geheim gehalten."


def _percent(permille: int | None) -> str:
    return "ohne Angabe" if permille is None else f"{(permille + 5) // 10}{NO_BREAK}%"
