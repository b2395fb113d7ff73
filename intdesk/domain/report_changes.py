"""What differs between two states of a report, printed figure by printed figure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from intdesk.domain.report_data import Unit
from intdesk.domain.report_public import (
    Cell,
    Correction,
    Place,
    PublicBreakdown,
    PublicChapter,
    PublicCrossTable,
    PublicGridTable,
    PublicReport,
    PublicTable,
    is_hidden,
)

TOTAL_LINE: Final = ""
"""The label of a correction of a total; a key figure has no line either."""

_Spot = tuple[Place, str, str, str, str, int, Unit]


def corrections(before: PublicReport, now: PublicReport) -> tuple[Correction, ...]:
    """Return what differs in the order of the report, hidden values as such.

    Values that both hide are not compared: nobody can know whether they differ. What is printed
    in one of the two alone (a line of a list) is compared with no data, but for what the officer
    left out of one.
    """
    old, new = _cells(before), _cells(now)
    outlines = (before.outline, now.outline)
    found = [
        _correction(spot, old.get(spot), new.get(spot))
        for spot in dict.fromkeys([*new, *old])
        if not any(outline.omits(spot[1], spot[2]) for outline in outlines)
        and _differ(old.get(spot), new.get(spot))
    ]
    return (*found, *_texts(before, now))


def true_changes(published: PublicReport, live: PublicReport) -> tuple[Correction, ...]:
    """Return where the true figures of now differ from what an edition printed; internal.

    ``live`` has the lines of the edition, and prints by its rule if that rounds; else it hides
    nothing. What one of them hides is left out.
    """
    old, new = _cells(published), _cells(live)
    found = [
        _correction(spot, cell, new[spot])
        for spot, cell in old.items()
        if spot in new and not is_hidden(cell, new[spot]) and _differ(cell, new[spot])
    ]
    return (*found, *_texts(published, live))


def _differ(old: Cell, new: Cell) -> bool:
    if old is None or new is None:
        return _tells(old) or _tells(new)
    if old.hidden and new.hidden:
        return False
    return old.hidden != new.hidden or (old.value or 0) != (new.value or 0)


def _tells(cell: Cell) -> bool:
    return cell is not None and (cell.hidden or bool(cell.value))


def _correction(spot: _Spot, old: Cell, new: Cell) -> Correction:
    place, chapter, key, line, column, year, unit = spot
    return Correction(place, chapter, key, line, column, year, unit, old, new)


def _texts(before: PublicReport, now: PublicReport) -> Iterator[Correction]:
    """Yield the chapters whose texts of the officer differ."""
    left_out = {*before.outline.left_out, *now.outline.left_out}
    keys = dict.fromkeys(c.key for report in (now, before) for c in report.chapters)
    for key in keys:
        if key in left_out:
            continue
        if _said(before.chapter(key)) != _said(now.chapter(key)):
            yield Correction(Place.TEXT, key, key)


def _said(chapter: PublicChapter | None) -> tuple[object, ...]:
    if chapter is None:
        return ("", ())
    return chapter.text.strip(), tuple(p for p in chapter.passages if p.text.strip())


def _cells(report: PublicReport) -> dict[_Spot, Cell]:
    found: dict[_Spot, Cell] = {}
    for chapter in report.chapters:
        for figure in chapter.figures:
            for year, cell in ((report.year, figure.cell), (report.year - 1, figure.previous)):
                spot = (Place.FIGURE, chapter.key, figure.key, "", "", year, figure.unit)
                found[spot] = cell
        for table in chapter.tables:
            for line, column, year, unit, cell in _table_cells(table, report.year):
                spot = (Place.TABLE, chapter.key, table.key, line, column, year, unit)
                found[spot] = cell
    return found


_TableCell = tuple[str, str, int, Unit, Cell]


def _table_cells(table: PublicTable, year: int) -> Iterator[_TableCell]:
    if isinstance(table, PublicBreakdown):
        yield from _breakdown_cells(table, year)
    elif isinstance(table, PublicCrossTable):
        yield from _crossed_cells(table, year)
    else:
        yield from _grid_cells(table, year)


def _breakdown_cells(table: PublicBreakdown, year: int) -> Iterator[_TableCell]:
    for row in table.rows:
        yield row.label, "", year, table.unit, row.cell
        yield row.label, "", year - 1, table.unit, row.previous
    yield TOTAL_LINE, "", year, table.unit, table.total
    yield TOTAL_LINE, "", year - 1, table.unit, table.previous_total


def _crossed_cells(table: PublicCrossTable, year: int) -> Iterator[_TableCell]:
    for label, row, total in zip(table.row_labels, table.values, table.row_totals, strict=True):
        for column, cell in zip(table.column_labels, row, strict=True):
            yield label, column, year, Unit.COUNT, cell
        yield label, TOTAL_LINE, year, Unit.COUNT, total
    for column, cell in zip(table.column_labels, table.column_totals, strict=True):
        yield TOTAL_LINE, column, year, Unit.COUNT, cell
    yield TOTAL_LINE, TOTAL_LINE, year, Unit.COUNT, table.total


def _grid_cells(table: PublicGridTable, year: int) -> Iterator[_TableCell]:
    for row in (*table.rows, table.total):
        label = row.label if row is not table.total else TOTAL_LINE
        for column, cell in zip(table.columns, row.values, strict=True):
            about = year - 1 if column.before else year
            yield label, column.key, about, column.unit, cell
