"""Figures, breakdowns and cross tables as tables of the PDF."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from intdesk.domain.report_data import Unit
from intdesk.domain.report_public import (
    Correction,
    PublicBreakdown,
    PublicCrossTable,
    PublicFigure,
    PublicGridRow,
    PublicGridTable,
    PublicRow,
    change,
    change_permille,
    printed_or_none,
    relative_change,
    share_permille,
    value_of,
)
from intdesk.reports.charts import PARTS_OF_MONEY
from intdesk.reports.content import used_share
from intdesk.reports.lights import LIGHT_ROOM, light_sign
from intdesk.reports.pdf.fonts import SEMIBOLD, printable, text_width
from intdesk.reports.pdf.lines import Span
from intdesk.reports.pdf.style import TABLE_HEAD, TABLE_TEXT, TEXT_WIDTH
from intdesk.reports.pdf.table_layout import PAD_X, Align, Column, TableRow, TableSpec
from intdesk.texts.light_words import coded_light, parted_light
from intdesk.texts.numbers import ZERO, format_printed, format_printed_change
from intdesk.texts.report import (
    ACTUAL,
    CHANGE,
    CHANGE_PERCENT,
    CHANGE_SIGN,
    FIGURE_HEAD,
    PLANNED,
    SHARE,
    TOTAL,
    continued_caption,
    figure_change,
    figure_label,
    figure_value,
    grid_head,
    grid_notes,
    signs_note,
    table_notes,
    table_text,
    total_label,
)
from intdesk.texts.report_budget import USED, USED_NOTE
from intdesk.texts.report_editions import CORRECTION_HEADS, CORRECTIONS_NOTE, correction_row

_MONEY: Final = 70.0
_SLIM_MONEY: Final = 54.0
_NUMBER: Final = 48.0
_CHANGE: Final = 60.0
_SHARE: Final = 48.0
_BAR: Final = 46.0
_FIGURE: Final = 84.0
_GRID: Final = 54.0
_TURNED: Final = 36.0
_MOST_LYING: Final = 6
"""More columns than these are narrower; where they leave no room for labels, heads run upwards."""
_GRID_LABEL: Final = 130.0
_FACT_LABEL: Final = 170.0
_LEAST_LABEL: Final = 110.0


@dataclass(frozen=True, slots=True)
class Caption:
    """The number of a table and its title: ``Tabelle 3: Beratungen nach Monat``."""

    number: str
    title: str

    @property
    def text(self) -> tuple[Span, ...]:
        """Return the caption with its number set off."""
        return (Span(f"{self.number}: ", strong=True), Span(self.title))

    @property
    def continued(self) -> str:
        """Return what stands above the parts on later pages."""
        return continued_caption(self.number, self.title)


def facts_table(caption: Caption, facts: Sequence[tuple[str, str]]) -> TableSpec:
    """Return a table of labels and what they stand for."""
    columns = (Column("", _FACT_LABEL, Align.LEFT), Column("", None, Align.LEFT))
    rows = tuple(TableRow(fact) for fact in facts)
    return TableSpec(caption.text, columns, rows, caption.continued)


def corrections_table(caption: Caption, found: Sequence[Correction]) -> TableSpec:
    """Return what was printed otherwise in the edition before."""
    what, year, before, now = CORRECTION_HEADS
    columns = (
        Column(what, None, Align.LEFT),
        Column(year, _NUMBER),
        Column(before, _FIGURE),
        Column(now, _FIGURE),
    )
    rows = tuple(TableRow(tuple(map(printable, correction_row(c)))) for c in found)
    return TableSpec(caption.text, columns, rows, caption.continued, CORRECTIONS_NOTE)


def figures_table(caption: Caption, figures: Sequence[PublicFigure], year: int) -> TableSpec:
    """Return key figures with last year and change, each with its unit."""
    compared = any(figure.previous is not None for figure in figures)
    columns = [Column(FIGURE_HEAD, None, Align.LEFT), Column(str(year), _FIGURE)]
    if compared:
        heads = (str(year - 1), CHANGE, CHANGE_PERCENT)
        widths = (_FIGURE, _CHANGE, _NUMBER)
        columns += [Column(h, w) for h, w in zip(heads, widths, strict=True)]
    rows = []
    for figure in figures:
        cells = [figure_label(figure.key), _figure_cell(figure)]
        if compared:
            relative = relative_change(figure)
            cells += [
                _figure_cell(figure, previous=True),
                figure_change(figure),
                format_printed_change(relative, Unit.PERMILLE),
            ]
        rows.append(TableRow(tuple(cells)))
    return _table(caption, columns, rows)


def _figure_cell(figure: PublicFigure, *, previous: bool = False) -> str:
    """Return a value as tables show it: with a dash for zero."""
    cell = figure.previous if previous else figure.cell
    if value_of(cell) == 0:
        return ZERO
    return figure_value(figure, previous=previous)


def breakdown_table(
    caption: Caption, table: PublicBreakdown, year: int, *, bars: bool
) -> TableSpec:
    """Return a breakdown with last year, absolute and relative change, and share.

    ``bars`` draws the shares beside their numbers; working time shows planned shares, too.
    """
    if table.unit is Unit.PERMILLE:
        return _shares_table(caption, table, year, bars=bars)
    compared = table.compared
    planned = any(row.planned is not None for row in table.rows)
    number = _MONEY if table.unit is Unit.CENTS else _NUMBER
    lit = any(coded_light(table.key, row.code) for row in table.rows)
    label = Column(table_text(table.key).head, None, Align.LEFT, sign_room=LIGHT_ROOM * lit)
    columns = [label, Column(str(year), number)]
    if compared:
        columns += [Column(str(year - 1), number), Column(CHANGE, _CHANGE)]
    if compared and not planned:
        columns.append(Column(CHANGE_PERCENT, _NUMBER))
    columns.append(_share_column(planned=planned, bars=bars))
    if planned:
        columns.append(Column(PLANNED, _SHARE))
    rows = [
        TableRow(
            _cells(row, table, compared=compared, planned=planned),
            level=row.level,
            bar=_bar(row, table),
            sign=light_sign(coded_light(table.key, row.code)),
        )
        for row in table.rows
    ]
    if not table.single:
        rows.append(_total_row(table, compared=compared, planned=planned))
    note = table_notes(table.key, table.counts, additive=table.additive)
    return _table(caption, columns, rows, note)


def half_table(caption: Caption, table: PublicBreakdown, year: int) -> TableSpec:
    """Return a small breakdown for half a column's width: last year and the change, no share.

    Without a year before it has the share; working time has the plan in place of last year.
    Columns of values are as wide as these need.
    """
    if table.unit is Unit.PERMILLE:
        planned = any(row.planned is not None for row in table.rows)
        shown = replace(table, previous_total=None) if planned else table
        return narrowed(_shares_table(caption, shown, year, bars=False))
    unit = table.unit
    heads = (str(year), str(year - 1), CHANGE_SIGN) if table.compared else (str(year), SHARE)
    columns = (Column(table_text(table.key).head, None, Align.LEFT), *map(Column, heads))

    def line(row: PublicRow, *, total: bool = False) -> TableRow:
        cells = [printable(row.label), format_printed(row.cell, unit)]
        if table.compared:
            difference = change(row.cell, row.previous)
            cells += [
                format_printed(row.previous, unit),
                format_printed_change(difference, unit),
            ]
        else:
            share = format_printed(share_permille(row.cell, table.total), Unit.PERMILLE)
            cells.append(share if table.additive or not total else "")
        return TableRow(tuple(cells), level=row.level, total=total)

    label = total_label(additive=table.additive, counts=table.counts)
    whole = PublicRow("", label, table.total, table.previous_total)
    rows = [line(row) for row in table.rows]
    if not table.single:
        rows.append(line(whole, total=True))
    note = table_notes(table.key, table.counts, additive=table.additive, shares=not table.compared)
    return narrowed(_table(caption, columns, rows, note))


def narrowed(spec: TableSpec) -> TableSpec:
    """Return a table whose columns of values are as wide as their widest one."""

    def width(place: int) -> float:
        cells = (row.cells[place] for row in spec.rows)
        texts = [spec.columns[place].head, *(cell for cell in cells if isinstance(cell, str))]
        widest = max(text_width(text, SEMIBOLD, TABLE_TEXT.size) for text in texts)
        return widest + 2 * PAD_X + 1

    first, *values = spec.columns
    narrow = (replace(column, width=width(n)) for n, column in enumerate(values, 1))
    return replace(spec, columns=(first, *narrow))


def cross_table(caption: Caption, table: PublicCrossTable) -> TableSpec:
    """Return a table of two features with the sums of rows and columns."""
    wide = min(_CHANGE, (TEXT_WIDTH - _LEAST_LABEL) / (len(table.column_labels) + 1))
    columns = (
        Column(table_text(table.key).head, None, Align.LEFT),
        *(Column(label, wide) for label in (*table.column_labels, TOTAL)),
    )
    rows = [
        TableRow((printable(label), *(format_printed(v) for v in (*values, total))))
        for label, values, total in zip(
            table.row_labels, table.values, table.row_totals, strict=True
        )
    ]
    sums = (*table.column_totals, table.total)
    rows.append(TableRow((TOTAL, *(format_printed(v) for v in sums)), total=True))
    note = table_notes(table.key, table.counts)
    return _table(caption, columns, rows, note)


def grid_table(
    caption: Caption, table: PublicGridTable, year: int, *, bars: bool = False
) -> TableSpec:
    """Return a table of several measures.

    ``bars`` draws for lines of the budget how much of their plan is used, with the share.
    """
    used = bars and table.key in PARTS_OF_MONEY
    lit = any(parted_light(row.label)[0] for row in table.rows)
    columns = (
        Column(table_text(table.key).head, None, Align.LEFT, sign_room=LIGHT_ROOM * lit),
        *_measure_columns(table, year, _SLIM_MONEY if used else _MONEY),
        *((Column(USED, _SHARE + _BAR, bar_room=_BAR),) if used else ()),
    )

    def line(row: PublicGridRow, *, total: bool = False) -> TableRow:
        cells = [
            format_printed(cell, column.unit)
            for cell, column in zip(row.values, table.columns, strict=True)
        ]
        share = used_share(table, row) if used else None
        bar = min(1.0, max(0.0, (value_of(share) or 0) / 1000))
        if used:
            cells.append(format_printed(share, Unit.PERMILLE))
        light, label = parted_light(row.label)
        return TableRow(
            (printable(label), *cells), total=total, bar=bar * (not total), sign=light_sign(light)
        )

    rows = [line(row) for row in table.rows]
    if not table.single:
        rows.append(line(table.total, total=True))
    note = grid_notes(table)
    return _table(caption, columns, rows, f"{note} {USED_NOTE}" if used else note)


def _measure_columns(table: PublicGridTable, year: int, money: float) -> list[Column]:
    """Return the columns of values; many are as narrow as the words of their heads allow.

    Amounts have ``money`` points each.
    """
    heads = [grid_head(column, year) for column in table.columns]
    few = len(heads) <= _MOST_LYING
    lying = [_GRID if few else _word_width(head) for head in heads]
    turned = not few and TEXT_WIDTH - sum(lying) < _GRID_LABEL
    return [
        Column(
            head,
            money if column.unit is Unit.CENTS else _TURNED if turned else width,
            turned=turned,
        )
        for head, width, column in zip(heads, lying, table.columns, strict=True)
    ]


def _word_width(head: str) -> float:
    """Return the width in which the longest word of a head stands, and a share."""
    widest = max(text_width(word, TABLE_HEAD.face, TABLE_HEAD.size) for word in head.split())
    return max(_TURNED + 4, widest + 2 * PAD_X + 1)


def _table(
    caption: Caption, columns: Sequence[Column], rows: Sequence[TableRow], note: str = ""
) -> TableSpec:
    """Return a table whose note also explains the signs in it."""
    signs = signs_note({cell for row in rows for cell in row.cells if isinstance(cell, str)})
    note = " ".join(filter(None, (note, signs)))
    return TableSpec(caption.text, tuple(columns), tuple(rows), caption.continued, note)


def _share_column(*, planned: bool, bars: bool) -> Column:
    head = f"{SHARE} {ACTUAL}" if planned else SHARE
    return Column(head, _SHARE + _BAR * bars, bar_room=_BAR * bars)


def _cells(
    row: PublicRow, table: PublicBreakdown, *, compared: bool, planned: bool
) -> tuple[str, ...]:
    cells = [printable(row.label), format_printed(row.cell, table.unit)]
    if compared:
        difference = change(row.cell, row.previous)
        cells += [
            format_printed(row.previous, table.unit),
            format_printed_change(difference, table.unit),
        ]
    if compared and not planned:
        relative = change_permille(row.cell, row.previous)
        cells.append(format_printed_change(relative, Unit.PERMILLE))
    cells.append(format_printed(share_permille(row.cell, table.total), Unit.PERMILLE))
    if planned:
        cells.append(_share(row.planned))
    return tuple(cells)


def _total_row(table: PublicBreakdown, *, compared: bool, planned: bool) -> TableRow:
    label = total_label(additive=table.additive, counts=table.counts)
    whole = PublicRow("", label, table.total, table.previous_total)
    *cells, share = _cells(whole, table, compared=compared, planned=False)
    if planned:
        shares = [row.planned for row in table.rows if row.planned is not None]
        cells = [*cells[:4], share, _share(sum(shares))]
    else:
        cells.append(share if table.additive else "")
    return TableRow(tuple(cells), total=True)


def _share(permille: int | None) -> str:
    return format_printed(printed_or_none(permille), Unit.PERMILLE)


def _bar(row: PublicRow, table: PublicBreakdown) -> float:
    """Return the length of a row's bar; a hidden value has none."""
    largest = max((r.cell.value or 0 for r in table.rows), default=0) or 1
    return (row.cell.value or 0) / largest


def _shares_table(caption: Caption, table: PublicBreakdown, year: int, *, bars: bool) -> TableSpec:
    """Return working time of a public report: shares of this year, last year and the plan."""
    planned = any(row.planned is not None for row in table.rows)
    years = [str(year), *([str(year - 1)] if table.compared else [])]
    heads = [*years, *([PLANNED] if planned else [])]
    columns = [Column(table_text(table.key).head, None, Align.LEFT)]
    columns += [
        Column(
            head, _FIGURE + _BAR * (bars and number == 0), bar_room=_BAR * (bars and number == 0)
        )
        for number, head in enumerate(heads)
    ]

    def line(row: PublicRow, *, total: bool = False) -> TableRow:
        cells = [printable(row.label), format_printed(row.cell, Unit.PERMILLE)]
        if table.compared:
            cells.append(format_printed(row.previous, Unit.PERMILLE))
        if planned:
            cells.append(_share(row.planned))
        bar = 0.0 if total else _bar(row, table)
        return TableRow(tuple(cells), level=row.level, bar=bar, total=total)

    shares = sum(row.planned or 0 for row in table.rows)
    whole = PublicRow("", TOTAL, table.total, table.previous_total, planned=shares)
    rows = [*(line(row) for row in table.rows), line(whole, total=True)]
    return _table(caption, columns, rows, table_notes(table.key, table.counts))
