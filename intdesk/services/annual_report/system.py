"""The tables of a report as disclosure control sees them: all of both years as one system."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from types import MappingProxyType

from intdesk.domain.disclosure.facts import Fact, count_facts
from intdesk.domain.disclosure.protect import Inequality
from intdesk.domain.disclosure.rules import Count, Quantity
from intdesk.domain.disclosure.tables import (
    TOTAL,
    Address,
    CellKey,
    Dimension,
    Group,
    Purpose,
    RawTable,
    Scope,
)
from intdesk.domain.report_data import Breakdown, CrossTable, Figure, GridTable, ReportData, Row
from intdesk.domain.report_features import (
    AGE,
    ANY,
    COARSE_AGES,
    CROSSED,
    CROWDS,
    ENTERED,
    FEATURES,
    NO_CASE,
    NO_REFERRAL,
    NOT_ENTERED,
    OTHERS,
    QUALITY,
    REST,
    Feature,
    category,
)
from intdesk.domain.report_publishing import PublicLayout, PublicLine, figure_key, table_key
from intdesk.texts.labels import OTHERS_LABEL
from intdesk.texts.report import COARSE_AGE_LABELS

_NONE_CODES = {"referral": NO_REFERRAL, "case": NO_CASE}
"""The code that means "none" where it is not the empty one."""
ATOM = "+atom"
"""The group of categories that only several editions together tell apart from others."""
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
class ReportFacts:
    """The consultations of the report year and of the year before (``None``: no comparison)."""

    now: tuple[Fact, ...]
    before: tuple[Fact, ...] | None


@dataclass(frozen=True, slots=True)
class ReportSystem:
    """The raw tables of a report, what readers know besides, and how tables are set out."""

    tables: tuple[RawTable, ...]
    inequalities: tuple[Inequality, ...]
    layouts: Mapping[str, PublicLayout]
    rests: Rests


Rests = Mapping[str, tuple[tuple[str, ...], ...]]
"""The categories that stand under "others", by feature; editions may have grouped differently."""


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
    return _SystemBuilder(data, facts, threshold, coarser, earlier).build()


class _SystemBuilder:
    def __init__(
        self,
        data: ReportData,
        facts: ReportFacts,
        threshold: int,
        coarser: frozenset[str],
        earlier: Rests,
    ) -> None:
        self._data = data
        self._earlier = earlier
        self._years = {data.year: facts.now}
        if facts.before is not None:
            self._years[data.year - 1] = facts.before
        self._threshold = threshold
        self._coarser = coarser
        self._tables: list[RawTable] = []
        self._layouts: dict[str, PublicLayout] = {}
        self._counted: dict[tuple[tuple[str, ...], Quantity, int], RawTable] = {}

    def build(self) -> ReportSystem:
        for figure in self._figures:
            self._add_figure(figure)
        for table in self._data_tables:
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

    @cached_property
    def _figures(self) -> tuple[Figure, ...]:
        figures = {f.key: f for chapter in self._data.chapters for f in chapter.figures}
        return tuple(figures.values())

    @property
    def _data_tables(self) -> Iterator[Breakdown | CrossTable]:
        for chapter in self._data.chapters:
            # Of office hours only the offer is published: no person stands behind it.
            yield from (t for t in chapter.tables if not isinstance(t, GridTable))

    # Features --------------------------------------------------------------------------------

    @cached_property
    def _dimensions(self) -> dict[str, Dimension]:
        groups: dict[str, list[Group]] = {}
        categories = self._categories()
        for table in self._data_tables:
            if isinstance(table, Breakdown) and table.key in FEATURES:
                dimension = FEATURES[table.key].dimension
                groups.setdefault(dimension, []).extend(self._own_groups(table))
        for key, codes in categories.items():
            own = groups.setdefault(key, [])
            rests = dict.fromkeys([*self._own_rest(key), *self._earlier.get(key, ())])
            own += [Group(rest_code(members), members) for members in rests]
            own += self._complements(key, codes)
            own += self._atoms(key, codes, own)
        if AGE in categories and AGE in self._coarser:
            groups[AGE] += _coarse_ages(categories[AGE])
        return {key: Dimension(key, codes, tuple(groups[key])) for key, codes in categories.items()}

    def _categories(self) -> dict[str, tuple[str, ...]]:
        """Return all categories of the features, those without a consultation as well."""
        found: dict[str, set[str]] = {}
        for facts in self._years.values():
            for fact in facts:
                for key, codes in fact.categories.items():
                    found.setdefault(key, set()).update(codes)
        for table in self._data_tables:
            if isinstance(table, Breakdown) and table.key in FEATURES:
                own = found.setdefault(FEATURES[table.key].dimension, set())
                for row in table.rows:
                    own.update(map(category, row.members or (row.code,)))
        for key, rests in self._earlier.items():
            if key in found:
                found[key].update(*rests)
        return {key: tuple(sorted(codes)) for key, codes in found.items()}

    @cached_property
    def _rests(self) -> dict[str, tuple[str, ...]]:
        """Return what stands under "others", by feature."""
        found = {key: self._rest(key, codes) for key, codes in self._categories().items()}
        return {key: rest for key, rest in found.items() if rest}

    def _atoms(self, key: str, codes: Sequence[str], groups: Sequence[Group]) -> Iterator[Group]:
        """Yield what editions together tell apart of "others", so that its persons are counted."""
        if key not in self._earlier:
            return
        together: dict[tuple[str, ...], list[str]] = {}
        for code in self._unnamed(key, codes):
            inside = tuple(group.code for group in groups if code in group.members)
            together.setdefault(inside, []).append(code)
        known = {frozenset(group.members) for group in groups}
        for members in together.values():
            if len(members) > 1 and frozenset(members) not in known:
                yield Group(rest_code(members).replace(REST, ATOM), tuple(members))

    def _unnamed(self, key: str, codes: Sequence[str]) -> list[str]:
        """Return the categories of a feature that have no line of their own."""
        rest = self._rests.get(key, ())
        named = {
            _line(table, row)
            for table in self._data_tables
            if isinstance(table, Breakdown)
            and table.key in FEATURES
            and FEATURES[table.key].dimension == key
            for row in table.rows
        }
        return [code for code in codes if code in rest or code not in named]

    def _own_rest(self, key: str) -> tuple[tuple[str, ...], ...]:
        return (self._rests[key],) if key in self._rests else ()

    @staticmethod
    def _own_groups(table: Breakdown) -> Iterator[Group]:
        for row in table.rows:
            if row.members and set(row.members) != {row.code}:
                yield Group(_line(table, row), tuple(sorted(map(category, row.members))))

    @staticmethod
    def _complements(key: str, codes: Sequence[str]) -> Iterator[Group]:
        empty = dict(QUALITY.values())
        if key in empty:
            members = tuple(c for c in codes if c != category(empty[key]))
            if members:
                yield Group(ENTERED, members)
        if any(f.dimension == key and f.whole == ANY for f in FEATURES.values()):
            none = category(_NONE_CODES.get(key, NOT_ENTERED))
            if members := tuple(c for c in codes if c != none):
                yield Group(ANY, members)

    def _rest(self, key: str, codes: Sequence[str]) -> tuple[str, ...]:
        """Return the categories that stand under "others": those of fewer than k persons.

        More follow, the smallest first, until the rest is not small itself.
        """
        feature = next((f for f in FEATURES.values() if f.dimension == key), Feature(key))
        listed = any(f.listed for f in FEATURES.values() if f.dimension == key)
        if not listed and not (feature.coarse and key in self._coarser):
            return ()
        none = {category(NOT_ENTERED), category(_NONE_CODES.get(key, NOT_ENTERED))}
        plain = Dimension(key, tuple(codes))
        facts = self._years[self._data.year]
        table = count_facts(facts, key, Quantity.CONSULTATIONS, (plain,))
        order = sorted(set(codes) - none, key=lambda c: (table.count((c,)).persons, c))
        rest = [c for c in order if table.count((c,)).persons < self._threshold]
        more = [c for c in order if c not in rest]
        while rest and more and _persons(facts, key, rest) < self._threshold:
            rest.append(more.pop(0))
        return tuple(sorted(rest)) if rest else ()

    # Tables ----------------------------------------------------------------------------------

    def _add_breakdown(self, table: Breakdown, feature: Feature) -> None:
        dimension = self._dimensions[feature.dimension]
        whole = feature.whole or TOTAL
        layout = self._layout(table, feature)
        self._layouts[table.key] = layout
        lines = tuple(dict.fromkeys((*(line.line for line in layout.lines), whole, TOTAL)))
        years = self._years if table.previous_total is not None else [self._data.year]
        for year in years:
            name = table_key(table.key, year)
            self._add(name, (dimension.key,), feature.quantity, year, lines)
            if year == self._data.year and any(line.code == OTHERS for line in layout.lines):
                self._tables[-1] = replace(self._tables[-1], known=_known(layout))

    def _layout(self, table: Breakdown, feature: Feature) -> PublicLayout:
        rest = self._rests.get(feature.dimension, ()) if _may_merge(feature) else ()
        lines = [
            PublicLine(_line(table, row), row.code, row.label, row.level)
            for row in _neutral_order(table, feature)
            if _line(table, row) not in rest
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
        year = self._data.year
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
        if key != AGE or AGE not in self._coarser:
            return tuple(plain)
        groups = [g for g in self._dimensions[key].groups if g.code in COARSE_AGES]
        inside = {member for group in groups for member in group.members}
        merged = [PublicLine(g.code, g.code, COARSE_AGE_LABELS[g.code]) for g in groups]
        return (*merged, *(line for line in plain if line.line not in inside))

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
        for key, rests in self._earlier.items():
            if key in self._dimensions:
                own = {rest_code(members) for members in rests}
                wanted = (
                    group.code
                    for group in self._dimensions[key].groups
                    if group.code in own or group.code.startswith(ATOM)
                )
                lines = {key: (*wanted, TOTAL)}
                counted = self._count((key,), Quantity.CONSULTATIONS, self._data.year)
                name = f"earlier {key}"
                self._tables.append(
                    replace(counted, key=name, lines=lines, purpose=Purpose.IMPLIED)
                )

    # Key figures -----------------------------------------------------------------------------

    def _add_figure(self, figure: Figure) -> None:
        values = {self._data.year: figure.value, self._data.year - 1: figure.previous}
        for year in self._years:
            if values.get(year) is not None:
                self._add_figure_of(figure.key, year, values[year] or 0)

    def _add_figure_of(self, key: str, year: int, value: int) -> None:
        name = table_key(figure_key(key), year)
        if key in _PRESENT:
            persons = _all_persons(self._years[year])
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


def _line(table: Breakdown, row: Row) -> str:
    if row.members and set(row.members) != {row.code}:
        return f"+{table.key}:{row.code}"
    return category(row.code)


def rest_code(members: Sequence[str]) -> str:
    """Return the line of "others", named by what it sums: it means the same in every edition."""
    return f"{REST}:{hashlib.sha256(repr(tuple(members)).encode()).hexdigest()[:12]}"


def _may_merge(feature: Feature) -> bool:
    return feature.listed or feature.coarse


def _neutral_order(table: Breakdown, feature: Feature) -> Iterable[Row]:
    """Return the lines in an order that tells nothing of their counts."""
    if not feature.listed and table.key not in {"by_topic", "topic_mentions", "by_contact_form"}:
        return table.rows
    return sorted(table.rows, key=lambda row: (row.code == NOT_ENTERED, row.code))


def _coarse_ages(categories: Sequence[str]) -> Iterator[Group]:
    for code, ages in COARSE_AGES.items():
        members = tuple(c for c in categories if c in set(map(category, ages)))
        if members:
            yield Group(code, members)


def _persons(facts: Iterable[Fact], key: str, categories: Iterable[str]) -> int:
    wanted = set(categories)
    return _all_persons([f for f in facts if not wanted.isdisjoint(f.categories[key])])


def _all_persons(facts: Iterable[Fact]) -> int:
    table = count_facts(facts, "", Quantity.PERSONS, ())
    return table.count(()).persons


def _quality_cell(key: str) -> tuple[str, str, Quantity | None]:
    if key not in QUALITY:
        return "", "", None
    return QUALITY[key][0], ENTERED, Quantity.CONSULTATIONS
