"""For the officer only: why lines of a public report are hidden, and which groups tell all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from intdesk.domain.disclosure.explaining import Why, group_disclosures, reason
from intdesk.domain.disclosure.protect import Protection
from intdesk.domain.disclosure.tables import TOTAL, Address, CellKey, RawTable
from intdesk.domain.report_data import Breakdown, CrossTable, ReportData
from intdesk.domain.report_features import CROSSED, FEATURES, category
from intdesk.domain.report_publishing import table_key

Names = Mapping[tuple[str, str], str]
"""The labels of lines by feature and line; a line of none gathers others."""


@dataclass(frozen=True, slots=True)
class HiddenLine:
    """A hidden value of the report year.

    ``line`` has a label for each feature (``None``: several together). ``small`` says that few
    persons stand behind it; else it keeps others from being computed, which ``protects`` names.
    """

    line: tuple[str | None, ...]
    small: bool
    protects: tuple[tuple[str | None, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class TellingGroup:
    """All persons of a printed line are in one category: readers know it of each of them."""

    table: str
    line: tuple[str | None, ...]
    category: str | None


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why values are hidden, by the keys of the report's tables, and groups that tell all."""

    hidden: Mapping[str, tuple[HiddenLine, ...]]
    telling: tuple[TellingGroup, ...]


def explain(data: ReportData, protection: Protection) -> Explanation:
    """Return the explanation of a protected report, for its own year."""
    tables = [t for c in data.chapters for t in c.tables if isinstance(t, Breakdown | CrossTable)]
    names = dict(_names(tables))
    raw = {table.key: table for table in protection.raw}
    hidden = {}
    for table in tables:
        known = raw.get(table_key(table.key, data.year))
        if known is not None:
            hidden[table.key] = tuple(_hidden(protection, known, names))
    found = group_disclosures(protection)
    printed = {key: t for t in tables if (key := table_key(t.key, data.year)) in raw}
    telling = tuple(
        TellingGroup(
            printed[one.table].key,
            _labels(raw[one.table], one.line, names),
            names.get((one.feature, one.category)),
        )
        for one in found
        if one.table in printed and one.persons >= protection.rule.threshold
    )
    return Explanation(hidden, telling)


def _hidden(protection: Protection, table: RawTable, names: Names) -> Iterator[HiddenLine]:
    for address in table.addresses():
        if not table.count(address).value:
            continue
        found = reason(protection, table.key, address)
        if found.why in {Why.SMALL, Why.PROTECTS_OTHERS}:
            protects = dict.fromkeys(_where(cell, names) for cell in found.protects)
            line = _labels(table, address, names)
            yield HiddenLine(line, found.why is Why.SMALL, tuple(w for w in protects if w))


def _labels(table: RawTable, address: Address, names: Names) -> tuple[str | None, ...]:
    """Return the labels of what an address narrows; totals narrow nothing."""
    pairs = zip(table.dimensions, address, strict=True)
    return tuple(names.get((d.key, line)) for d, line in pairs if line != TOTAL)


def _where(cell: CellKey, names: Names) -> tuple[str | None, ...]:
    """Return the labels of a cell; the year narrows every one."""
    return tuple(names.get(pair) for pair in cell.where if pair[0] != "year")


def _names(tables: Iterable[Breakdown | CrossTable]) -> Iterator[tuple[tuple[str, str], str]]:
    for table in tables:
        if isinstance(table, Breakdown) and table.key in FEATURES:
            feature = FEATURES[table.key].dimension
            yield from (((feature, category(row.code)), row.label) for row in table.rows)
        elif isinstance(table, CrossTable) and table.key in CROSSED:
            rows, columns = CROSSED[table.key]
            for feature, codes, labels in (
                (rows, table.row_codes, table.row_labels),
                (columns, table.column_codes, table.column_labels),
            ):
                pairs = zip(codes, labels, strict=True)
                yield from (((feature, category(code)), label) for code, label in pairs)
