"""The lines and columns of an analysis: stored values joined into heads, named and ordered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from intdesk.domain.analysis import Question
from intdesk.domain.analysis_features import FEATURES, Feature, FeatureKind
from intdesk.domain.analysis_table import AnalysisTable, Head
from intdesk.domain.analysis_tally import NOTHING, Tally
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.dates import MONTHS
from intdesk.domain.office import Office
from intdesk.domain.period import Period
from intdesk.services.code_groups import group_labels, region_of, residence_group_of
from intdesk.storage.analyses import Counted
from intdesk.texts.analysis import GONE_CONTACT, QUARTERS, WORDS
from intdesk.texts.labels import NOT_ENTERED_LABEL

NOT_ENTERED = ""
WHOLE = Head("", "", ())
"""The one column of a table without a second feature."""


@dataclass(frozen=True, slots=True)
class Naming:
    """What values are named by: the code lists, the office's groups, spellings of texts."""

    codes: CodeBook
    office: Office
    names: Mapping[str, Mapping[str, str]]


def table_of(
    question: Question, period: Period, counted: Counted, codes: CodeBook, office: Office
) -> AnalysisTable:
    """Return the table of what was counted."""
    naming = Naming(codes, office, counted.names)
    measure = question.measure

    def joined(tallies: Iterable[Tally]) -> int:
        return sum(tallies, NOTHING).value(measure)

    rows = _heads(FEATURES[question.rows], counted.rows, naming, joined, by_size=question.by_size)
    columns = {WHOLE: [NOT_ENTERED]}
    column_totals = {NOT_ENTERED: counted.total}
    if question.columns:
        feature, column_totals = FEATURES[question.columns], counted.columns
        columns = _heads(feature, column_totals, naming, joined, by_size=question.by_size)
    return AnalysisTable(
        question,
        period,
        tuple(rows),
        tuple(columns),
        tuple(
            tuple(
                joined(
                    counted.cells.get((r, c), NOTHING) for r in row_values for c in column_values
                )
                for column_values in columns.values()
            )
            for row_values in rows.values()
        ),
        tuple(joined(counted.rows[value] for value in values) for values in rows.values()),
        tuple(joined(column_totals[value] for value in values) for values in columns.values()),
        counted.total.value(measure),
    )


def _heads(
    feature: Feature,
    totals: Mapping[str, Tally],
    naming: Naming,
    joined: Callable[[Iterable[Tally]], int],
    *,
    by_size: bool,
) -> dict[Head, list[str]]:
    """Return the heads in their order, each with the stored values that it joins."""
    members: dict[str, list[str]] = {}
    for value in sorted(totals):
        members.setdefault(_group(feature, value, naming), []).append(value)
    sizes = {key: joined(totals[value] for value in values) for key, values in members.items()}
    labels = {key: _label(feature, key, naming) for key in members}
    places = {key: number for number, key in enumerate(_listed(feature, naming))}

    def rank(key: str) -> tuple[bool, int, int, str]:
        missing = key == NOT_ENTERED
        by_count = by_size or not places
        return missing, -sizes[key] if by_count else 0, places.get(key, len(places)), labels[key]

    return {
        Head(key, labels[key], _filter_values(feature, key, members[key], labels[key])): members[
            key
        ]
        for key in sorted(members, key=rank)
    }


def _group(feature: Feature, value: str, naming: Naming) -> str:
    if feature.kind is not FeatureKind.GROUP or not value:
        return value
    if feature.field == "nationality":
        return region_of(value, naming.codes, naming.office)
    return residence_group_of(value, naming.codes)


def _label(feature: Feature, key: str, naming: Naming) -> str:
    words = WORDS.get(feature.key, {})
    if key in words:
        return words[key]
    if not key:
        return NOT_ENTERED_LABEL
    names = naming.names.get(feature.key, {})
    if feature.kind is FeatureKind.GROUP:
        return group_labels(_list_of(feature)).get(key, key)
    if feature.list_id is not None:
        return naming.codes.label(feature.list_id, key)
    if feature.kind is FeatureKind.CONTACT:
        return names.get(key, GONE_CONTACT)
    return _day_label(feature.key, key) if feature.kind is FeatureKind.DAY else names.get(key, key)


def _day_label(part: str, key: str) -> str:
    if part == "month":
        return MONTHS[int(key) - 1]
    return QUARTERS[int(key) - 1] if part == "quarter" else key


def _listed(feature: Feature, naming: Naming) -> list[str]:
    """Return the keys in the order of their list; empty where the largest come first."""
    if feature.kind is FeatureKind.GROUP:
        return list(group_labels(_list_of(feature)))
    if feature.list_id is not None:
        return [code.code for code in naming.codes.all(feature.list_id)]
    if feature.kind is FeatureKind.WORDS:
        return list(WORDS[feature.key])
    if feature.kind is FeatureKind.DAY:
        return [
            str(number) for number in (range(1990, 2100) if feature.key == "year" else range(1, 13))
        ]
    return []


def _list_of(feature: Feature) -> CodeListId:
    assert feature.list_id is not None  # noqa: S101 - groups are groups of codes
    return feature.list_id


def _filter_values(feature: Feature, key: str, values: list[str], label: str) -> tuple[str, ...]:
    """Return what the list is filtered by: a text by its spelling, all else as it is stored."""
    if feature.kind is FeatureKind.TEXT:
        return (label if key else NOT_ENTERED,)
    return tuple(values)
