"""The tables of a report as disclosure control sees them: all of both years as one system."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from intdesk.domain.disclosure.facts import count_facts
from intdesk.domain.disclosure.protect import Inequality
from intdesk.domain.disclosure.rules import Count, Quantity
from intdesk.domain.disclosure.tables import (
    TOTAL,
    Address,
    CellKey,
    Dimension,
    Purpose,
    RawTable,
    Scope,
)
from intdesk.domain.report_data import Breakdown, CrossTable, Figure, ReportData, Row
from intdesk.domain.report_features import (
    AGE,
    ANY,
    CROSSED,
    CROWDS,
    ENTERED,
    FEATURES,
    NOT_ENTERED,
    OTHERS,
    QUALITY,
    Feature,
    age_groups,
    category,
)
from intdesk.domain.report_publishing import PublicLayout, PublicLine, figure_key, table_key
from intdesk.services.annual_report.system_features import (
    ATOM,
    ReportFacts,
    Rests,
    SystemFeatures,
    SystemInput,
    all_persons,
    line_of,
    rest_code,
)
from intdesk.texts.labels import OTHERS_LABEL
from intdesk.texts.report import COARSE_AGE_LABELS

_PRESENT = ("people", "relatives")
"""Key figures that count persons present, beside the consultations."""
_CELL_FIGURES = {
    "consultations": ("", TOTAL, Quantity.CONSULTATIONS),
    "minutes": ("", TOTAL, Quantity.MINUTES),
    "persons": ("", TOTAL, Quantity.PERSONS),
    "cases": ("case", ANY, Quantity.PERSONS),
    "referrals": ("referral", ANY, Quantity.CONSULTATIONS),
    "other_bodies_minutes": ("done_for", ANY, Quantity.MINUTES),
}
"""Key figures that are cells of features: the feature, its line and what is counted."""


@dataclass(frozen=True, slots=True)
class ReportSystem:
    """The raw tables of a report, what readers know besides, and how tables are set out."""

    tables: tuple[RawTable, ...]
    inequalities: tuple[Inequality, ...]
    layouts: Mapping[str, PublicLayout]
    rests: Rests


def build_system(
    data: ReportData,
    facts: ReportFacts,
    threshold: int,
    coarser: frozenset[str] = frozenset(),
    earlier: Rests = MappingProxyType({}),
) -> ReportSystem:
    """Return the system of a report whose tables have a line for every category.

    ``coarser`` are the features whose rare categories the officer has merged, ``earlier`` what
    stood under "others" in editions that readers have: sums that they know.
    """
    years = {data.year: facts.now}
    if facts.before is not None:
        years[data.year - 1] = facts.before
    return _SystemBuilder(SystemInput(data, years, threshold, coarser, earlier)).build()


class _SystemBuilder:
    def __init__(self, given: SystemInput) -> None:
        self._input = given
        self._year = given.data.year
        self._years = given.years
        features = SystemFeatures(given)
        self._dimensions = features.dimensions
        self._rests = features.rests
        self._tables: list[RawTable] = []
        self._layouts: dict[str, PublicLayout] = {}
        self._counted: dict[tuple[tuple[str, ...], Quantity, int], RawTable] = {}

    def build(self) -> ReportSystem:
        for figure in self._input.figures:
            self._add_figure(figure)
        for table in self._input.tables:
            if isinstance(table, CrossTable):
                self._add_crossed(table)
            elif table.key in FEATURES:
                self._add_breakdown(table, FEATURES[table.key])
        self._add_earlier()
        return ReportSystem(
            tuple(self._tables),
            tuple(self._inequalities()),
            self._layouts,
            {key: (members,) for key, members in self._rests.items()},
        )

    # Tables ----------------------------------------------------------------------------------

    def _add_breakdown(self, table: Breakdown, feature: Feature) -> None:
        dimension = self._dimensions[feature.dimension]
        whole = feature.whole or TOTAL
        layout = self._layout(table, feature)
        self._layouts[table.key] = layout
        lines = tuple(dict.fromkeys((*(line.line for line in layout.lines), whole, TOTAL)))
        years = self._years if table.previous_total is not None else [self._year]
        for year in years:
            name = table_key(table.key, year)
            self._add(name, (dimension.key,), feature.quantity, year, lines)
            if year == self._year and any(line.code == OTHERS for line in layout.lines):
                self._tables[-1] = replace(self._tables[-1], known=_known(layout))

    def _layout(self, table: Breakdown, feature: Feature) -> PublicLayout:
        rest = self._rests.get(feature.dimension, ()) if _may_merge(feature) else ()
        lines = [
            PublicLine(line_of(table, row), row.code, row.label, row.level)
            for row in _neutral_order(table, feature)
            if line_of(table, row) not in rest
        ]
        if rest:
            last = [line for line in lines if line.code == NOT_ENTERED]
            named = [line for line in lines if line.code != NOT_ENTERED]
            lines = [*named, PublicLine(rest_code(rest), OTHERS, OTHERS_LABEL), *last]
        by_value = feature.listed or table.key in {"by_topic", "topic_mentions", "by_contact_form"}
        return PublicLayout(tuple(lines), feature.whole or TOTAL, by_value=by_value)

    def _add_crossed(self, table: CrossTable) -> None:
        if table.key not in CROSSED:
            return
        keys = CROSSED[table.key]
        pairs = ((table.row_codes, table.row_labels), (table.column_codes, table.column_labels))
        down, across = (
            self._axis(key, codes, labels) for key, (codes, labels) in zip(keys, pairs, strict=True)
        )
        self._layouts[table.key] = PublicLayout(down, across=across)
        lines = [
            (*_with_absent(self._dimensions[key], axis), TOTAL)
            for key, axis in zip(keys, (down, across), strict=True)
        ]
        year = self._year
        counted = self._count(keys, Quantity.CONSULTATIONS, year)
        self._tables.append(
            replace(
                counted,
                key=table_key(table.key, year),
                lines=dict(zip(keys, lines, strict=True)),
            )
        )

    def _axis(
        self, key: str, codes: Sequence[str], labels: Sequence[str]
    ) -> tuple[PublicLine, ...]:
        plain = [
            PublicLine(category(code), code, label)
            for code, label in zip(codes, labels, strict=True)
        ]
        if key != AGE:
            return tuple(plain)
        wanted = age_groups(self._input.coarser)
        groups = [g for g in self._dimensions[key].groups if g.code in wanted]
        of = {member: group.code for group in groups for member in group.members}
        merged = {g.code: PublicLine(g.code, g.code, COARSE_AGE_LABELS[g.code]) for g in groups}
        lines = {of.get(line.line, line.line): line for line in plain}
        return tuple(merged.get(code, line) for code, line in lines.items())

    def _add(
        self, name: str, keys: tuple[str, ...], quantity: Quantity, year: int, lines: Sequence[str]
    ) -> None:
        counted = self._count(keys, quantity, year)
        self._tables.append(replace(counted, key=name, lines={keys[0]: tuple(lines)}))

    def _count(self, keys: tuple[str, ...], quantity: Quantity, year: int) -> RawTable:
        place = keys, quantity, year
        if place not in self._counted:
            dimensions = tuple(self._dimensions[key] for key in keys)
            facts = self._years[year]
            self._counted[place] = count_facts(facts, "", quantity, dimensions, _scope(year))
        return self._counted[place]

    def _add_earlier(self) -> None:
        """Let the system know the sums that editions printed and this report does not."""
        for key, rests in self._input.earlier.items():
            if key in self._dimensions:
                own = {rest_code(members) for members in rests}
                wanted = (
                    group.code
                    for group in self._dimensions[key].groups
                    if group.code in own or group.code.startswith(ATOM)
                )
                lines = {key: (*wanted, TOTAL)}
                counted = self._count((key,), Quantity.CONSULTATIONS, self._year)
                name = f"earlier {key}"
                self._tables.append(
                    replace(counted, key=name, lines=lines, purpose=Purpose.IMPLIED)
                )

    # Key figures -----------------------------------------------------------------------------

    def _add_figure(self, figure: Figure) -> None:
        values = {self._year: figure.value, self._year - 1: figure.previous}
        for year in self._years:
            if values.get(year) is not None:
                self._add_figure_of(figure.key, year, values[year] or 0)

    def _add_figure_of(self, key: str, year: int, value: int) -> None:
        name = table_key(figure_key(key), year)
        if key in _PRESENT:
            persons = all_persons(self._years[year])
            counts: dict[Address, Count] = {(): Count(value, min(value, persons))} if value else {}
            scope = (*_scope(year), ("count", key))
            self._tables.append(RawTable(name, Quantity.CONSULTATIONS, (), counts, scope))
            return
        if key in CROWDS:
            people: dict[Address, Count] = {(): Count(value, value)}
            scope = (*_scope(year), ("count", key))
            self._tables.append(RawTable(name, Quantity.PERSONS, (), people, scope))
            return
        dimension, line, quantity = _CELL_FIGURES.get(key) or _quality_cell(key)
        if not quantity:
            return
        if not dimension:
            self._tables.append(replace(self._count((), quantity, year), key=name))
            return
        known = self._dimensions.get(dimension)
        if known is None or line not in known.lines:
            return
        self._layouts[figure_key(key)] = PublicLayout((), line)
        self._add(name, (dimension,), quantity, year, (line, TOTAL))

    # What readers know -----------------------------------------------------------------------

    def _inequalities(self) -> Iterator[Inequality]:
        """Yield what readers know: mentions are at least main topics, persons at least talks."""
        same = self._same_lines("mention", "topic")
        for year in self._years:
            where = _scope(year)
            for mention, topic in same:
                mentions = CellKey.of(Quantity.CONSULTATIONS, (*where, ("mention", mention)))
                yield mentions, CellKey.of(Quantity.CONSULTATIONS, (*where, ("topic", topic)))
            present = CellKey.of(Quantity.CONSULTATIONS, (*where, ("count", "people")))
            yield present, CellKey.of(Quantity.CONSULTATIONS, where)

    def _same_lines(self, first: str, second: str) -> list[tuple[str, str]]:
        a, b = (self._dimensions.get(key) for key in (first, second))
        if a is None or b is None:
            return []
        same = [(code, code) for code in a.categories if code in b.categories]
        same = [pair for pair in same if pair[0] != category("")]
        rests = self._rests.get(first, ()), self._rests.get(second, ())
        if all(rests) and set(rests[1]) <= set(rests[0]):
            same.append((rest_code(rests[0]), rest_code(rests[1])))
        return same


def _with_absent(dimension: Dimension, axis: Sequence[PublicLine]) -> tuple[str, ...]:
    """Return the lines of an axis and the categories that it lacks: readers know they are zero."""
    shown = [line.line for line in axis]
    covered = {member for line in shown for member in dimension.members(line)}
    return (*shown, *(c for c in dimension.categories if c not in covered))


def _known(layout: PublicLayout) -> frozenset[tuple[str, ...]]:
    """Return the lines that a list names because k persons or more stand behind them."""
    return frozenset((line.line,) for line in layout.lines if line.code != NOT_ENTERED)


def _scope(year: int) -> Scope:
    return (("year", str(year)),)


def _may_merge(feature: Feature) -> bool:
    return feature.listed or feature.coarse


def _neutral_order(table: Breakdown, feature: Feature) -> Iterable[Row]:
    """Return the lines in an order that tells nothing of their counts."""
    if not feature.listed and table.key not in {"by_topic", "topic_mentions", "by_contact_form"}:
        return table.rows
    return sorted(table.rows, key=lambda row: (row.code == NOT_ENTERED, row.code))


def _quality_cell(key: str) -> tuple[str, str, Quantity | None]:
    if key not in QUALITY:
        return "", "", None
    return QUALITY[key][0], ENTERED, Quantity.CONSULTATIONS
