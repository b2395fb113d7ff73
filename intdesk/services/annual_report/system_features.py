"""The features of a report as disclosure control sees them: categories, groups, "others"."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from intdesk.domain.disclosure.facts import Fact, count_facts
from intdesk.domain.disclosure.rules import Quantity
from intdesk.domain.disclosure.tables import Dimension, Group
from intdesk.domain.report_data import Breakdown, CrossTable, Figure, GridTable, ReportData, Row
from intdesk.domain.report_features import (
    AGE,
    ANY,
    COARSE_AGES,
    ENTERED,
    FEATURES,
    NO_CASE,
    NO_REFERRAL,
    NOT_ENTERED,
    QUALITY,
    REST,
    Feature,
    age_groups,
    category,
)

Rests = Mapping[str, tuple[tuple[str, ...], ...]]
"""The categories that stand under "others", by feature; editions may have grouped differently."""
_NONE_CODES = {"referral": NO_REFERRAL, "case": NO_CASE}
"""The code that means "none" where it is not the empty one."""
ATOM = "+atom"
"""The group of categories that only several editions together tell apart from others."""


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """The consultations of the report year and of the year before (``None``: no comparison)."""

    now: tuple[Fact, ...]
    before: tuple[Fact, ...] | None


@dataclass(frozen=True, slots=True)
class SystemInput:
    """What a system is built from: figures, the consultations by year, and the choices.

    ``coarser`` are the features whose rare categories the officer has merged, ``earlier`` what
    stood under "others" in editions that readers have.
    """

    data: ReportData
    years: Mapping[int, tuple[Fact, ...]]
    threshold: int
    coarser: frozenset[str]
    earlier: Rests

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Return the key figures, each once."""
        figures = {f.key: f for chapter in self.data.chapters for f in chapter.figures}
        return tuple(figures.values())

    @property
    def tables(self) -> Iterator[Breakdown | CrossTable]:
        """Yield the tables of one and two features.

        Of office hours only the offer is published: no person stands behind it.
        """
        for chapter in self.data.chapters:
            yield from (t for t in chapter.tables if not isinstance(t, GridTable))


class SystemFeatures:
    """Works out the features of all tables together."""

    def __init__(self, given: SystemInput) -> None:
        """Keep what the report shows."""
        self._input = given

    @cached_property
    def dimensions(self) -> dict[str, Dimension]:
        """Return the features with their categories and groups, by key."""
        groups: dict[str, list[Group]] = {}
        categories = self._categories()
        for table in self._input.tables:
            if isinstance(table, Breakdown) and table.key in FEATURES:
                dimension = FEATURES[table.key].dimension
                groups.setdefault(dimension, []).extend(self._own_groups(table))
        for key, codes in categories.items():
            own = groups.setdefault(key, [])
            rests = dict.fromkeys([*self._own_rest(key), *self._input.earlier.get(key, ())])
            own += [Group(rest_code(members), members) for members in rests]
            own += self._complements(key, codes)
            own += self._atoms(key, codes, own)
        if AGE in categories:
            groups[AGE] += _merged_ages(categories[AGE], age_groups(self._input.coarser))
        return {key: Dimension(key, codes, tuple(groups[key])) for key, codes in categories.items()}

    def _categories(self) -> dict[str, tuple[str, ...]]:
        """Return all categories of the features, those without a consultation as well."""
        found: dict[str, set[str]] = {}
        for facts in self._input.years.values():
            for fact in facts:
                for key, codes in fact.categories.items():
                    found.setdefault(key, set()).update(codes)
        for table in self._input.tables:
            if isinstance(table, Breakdown) and table.key in FEATURES:
                own = found.setdefault(FEATURES[table.key].dimension, set())
                for row in table.rows:
                    own.update(map(category, row.members or (row.code,)))
        for key, rests in self._input.earlier.items():
            if key in found:
                found[key].update(*rests)
        return {key: tuple(sorted(codes)) for key, codes in found.items()}

    @cached_property
    def rests(self) -> dict[str, tuple[str, ...]]:
        """Return what stands under "others", by feature."""
        found = {key: self._rest_of(key, codes) for key, codes in self._categories().items()}
        return {key: rest for key, rest in found.items() if rest}

    def _atoms(self, key: str, codes: Sequence[str], groups: Sequence[Group]) -> Iterator[Group]:
        """Yield what editions together tell apart of "others", so that its persons are counted."""
        if key not in self._input.earlier:
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
        rest = self.rests.get(key, ())
        named = {
            line_of(table, row)
            for table in self._input.tables
            if isinstance(table, Breakdown)
            and table.key in FEATURES
            and FEATURES[table.key].dimension == key
            for row in table.rows
        }
        return [code for code in codes if code in rest or code not in named]

    def _own_rest(self, key: str) -> tuple[tuple[str, ...], ...]:
        return (self.rests[key],) if key in self.rests else ()

    @staticmethod
    def _own_groups(table: Breakdown) -> Iterator[Group]:
        for row in table.rows:
            if row.members and set(row.members) != {row.code}:
                yield Group(line_of(table, row), tuple(sorted(map(category, row.members))))

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

    def _rest_of(self, key: str, codes: Sequence[str]) -> tuple[str, ...]:
        """Return the categories that stand under "others": those of fewer than k persons.

        More follow, the smallest first, until the rest is not small itself.
        """
        feature = next((f for f in FEATURES.values() if f.dimension == key), Feature(key))
        listed = any(f.listed for f in FEATURES.values() if f.dimension == key)
        if not listed and not (feature.coarse and key in self._input.coarser):
            return ()
        none = {category(NOT_ENTERED), category(_NONE_CODES.get(key, NOT_ENTERED))}
        plain = Dimension(key, tuple(codes))
        facts = self._input.years[self._input.data.year]
        table = count_facts(facts, key, Quantity.CONSULTATIONS, (plain,))
        order = sorted(set(codes) - none, key=lambda c: (table.count((c,)).persons, c))
        rest = [c for c in order if table.count((c,)).persons < self._input.threshold]
        more = [c for c in order if c not in rest]
        while rest and more and _persons(facts, key, rest) < self._input.threshold:
            rest.append(more.pop(0))
        return tuple(sorted(rest)) if rest else ()


def line_of(table: Breakdown, row: Row) -> str:
    """Return the line of a feature that a row of a table shows."""
    if row.members and set(row.members) != {row.code}:
        return f"+{table.key}:{row.code}"
    return category(row.code)


def rest_code(members: Sequence[str]) -> str:
    """Return the line of "others", named by what it sums: it means the same in every edition."""
    return f"{REST}:{hashlib.sha256(repr(tuple(members)).encode()).hexdigest()[:12]}"


def all_persons(facts: Iterable[Fact]) -> int:
    """Return how many persons stand behind consultations."""
    table = count_facts(facts, "", Quantity.PERSONS, ())
    return table.count(()).persons


def _persons(facts: Iterable[Fact], key: str, categories: Iterable[str]) -> int:
    wanted = set(categories)
    return all_persons([f for f in facts if not wanted.isdisjoint(f.categories[key])])


def _merged_ages(categories: Sequence[str], wanted: Sequence[str]) -> Iterator[Group]:
    for code in wanted:
        ages = set(map(category, COARSE_AGES[code]))
        members = tuple(c for c in categories if c in ages)
        if members:
            yield Group(code, members)
