"""Measures of agreements and of the Integrationskonzept (reports.md, chapters 5 and 6).

How far they are is counted for everybody. The lists with what is done, by whom and for how much are
internal: titles and responsible people are free text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.concept import Concept, ConceptState
from intdesk.domain.concept_outline import Level, MeasureStatus, fields_of, numbers
from intdesk.domain.concept_process import progress
from intdesk.domain.dates import format_day
from intdesk.domain.evidence import Place
from intdesk.domain.indicator import MeasureUnit
from intdesk.domain.report_data import Breakdown, Counts, Row
from intdesk.domain.report_measures import Audience, MeasureRow, MeasureTable
from intdesk.domain.target_agreement import MeasureState, TargetAgreement
from intdesk.services.annual_report.tables import TableSpec, breakdown
from intdesk.services.planning.concepts import concepts
from intdesk.services.target_agreements.spending import spent_on
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts import report_goal_measures as words
from intdesk.texts.planning.concept import STATE_WORDS, STATUS_WORDS
from intdesk.texts.target_labels import MEASURE_WORDS

_AGREED = TableSpec("measures_by_state", "state", charted=True, counts=Counts.MEASURES)
_PLANNED = TableSpec("concept_measures_by_state", "state", charted=True, counts=Counts.MEASURES)
_NONE_YET = frozenset({ConceptState.PREPARED, ConceptState.DRAFTED})


@dataclass(frozen=True, slots=True)
class ConceptsOfYear:
    """The concepts of a report year, and the cents that were booked for their measures."""

    concepts: Sequence[Concept] = ()
    spent: Mapping[Place, int] = field(default_factory=dict)


def concepts_of_year(unit: ReadUnit, year: int) -> ConceptsOfYear:
    """Read the concepts that hold in a year or are made in it."""
    known = concepts(unit)
    found = [concept for concept in known if _holds(concept, year, known)]
    return ConceptsOfYear(found, spent_on(unit, found))


def _holds(concept: Concept, year: int, known: Iterable[Concept]) -> bool:
    last = concept.last
    if last is None and concept.state is ConceptState.ENDED:
        # ended before the program kept the year: the next concept replaced it
        first = _first_year(concept, year)
        later = [n for other in known if (n := _first_year(other, first)) > first]
        last = min(later, default=None)
    return _first_year(concept, year) <= year <= (year if last is None else last)


def _first_year(concept: Concept, unknown: int) -> int:
    begun = [day.year for day in (concept.starts_on, concept.decided_on) if day is not None]
    if concept.first is not None and not begun:
        return concept.first
    return min(begun, default=unknown)


def agreed_states(agreements: Iterable[TargetAgreement]) -> Breakdown | None:
    """Return how many measures of agreements are in each state, ``None`` without any."""
    measures = (m for a in agreements for goal in a.goals for m in goal.measures)
    return _by_state(_AGREED, Counter(str(m.state) for m in measures), MEASURE_WORDS)


def concept_states(found: ConceptsOfYear) -> Breakdown | None:
    """Return how many measures of concepts are in each state, ``None`` without any."""
    measures = (item for concept in found.concepts for item in concept.measures)
    return _by_state(_PLANNED, Counter(str(item.status) for item in measures), STATUS_WORDS)


def measure_fields(found: ConceptsOfYear) -> list[str]:
    """Return the field of action of each measure of concepts, empty where none is named."""
    named = ((concept, fields_of(concept.items)) for concept in found.concepts)
    return [fields[item.key] for concept, fields in named for item in concept.measures]


def _by_state(
    spec: TableSpec,
    counts: Mapping[str, int],
    states: Mapping[MeasureState, str] | Mapping[str, str],
) -> Breakdown | None:
    if not counts:
        return None
    rows = [
        Row(str(state), word, counts.get(str(state), 0))
        for state, word in states.items()
        if counts.get(str(state))
    ]
    return breakdown(spec, rows, (sum(counts.values()), None))


def agreed_list(
    agreements: Iterable[TargetAgreement], spent: Mapping[Place, int], codes: CodeBook
) -> tuple[MeasureTable, ...]:
    """Return the measures of agreements with state, responsible, day and cost."""
    rows = [
        MeasureRow(
            words.OF_DEPARTMENT.format(
                title=m.title, department=codes.label(CodeListId.DEPARTMENT, a.department)
            ),
            MeasureUnit.EUROS,
            (m.cents, spent.get(Place(Kind.TARGET_AGREEMENT, a.id, goal.key, m.key), 0)),
            (MEASURE_WORDS[m.state], m.responsible, format_day(m.due) if m.due else ""),
        )
        for a in agreements
        for goal in a.goals
        for m in goal.measures
    ]
    return _listed("measure_list", words.AGREED_TITLE, rows)


def concept_tables(found: ConceptsOfYear) -> tuple[MeasureTable, ...]:
    """Return how far each concept is, and its measures."""
    if not found.concepts:
        return ()
    head = MeasureTable(
        "concept_list", words.CONCEPTS_TITLE, words.CONCEPT, (),
        tuple(MeasureRow(c.title, MeasureUnit.COUNT, (), _how_far(c)) for c in found.concepts),
        words.CONCEPT_HEADS, words.AS_OF_NOW,
    )  # fmt: skip
    rows = [row for concept in found.concepts for row in _concept_rows(concept, found.spent)]
    return (head, *_listed("concept_measure_list", words.PLANNED_TITLE, rows))


def _how_far(concept: Concept) -> tuple[str, ...]:
    decided = format_day(concept.decided_on) if concept.decided_on else ""
    done = sum(
        item.status in {MeasureStatus.DONE, MeasureStatus.REGULAR} for item in concept.measures
    )
    if concept.state in _NONE_YET and concept.steps:
        return STATE_WORDS[concept.state], decided, words.MADE.format(n=progress(concept.steps))
    whole = len(concept.measures)
    told = words.DONE_OF.format(done=done, whole=whole) if whole else ""
    return STATE_WORDS[concept.state], decided, told


def _concept_rows(concept: Concept, spent: Mapping[Place, int]) -> Iterable[MeasureRow]:
    for number, item in zip(numbers(concept.items), concept.items, strict=True):
        if item.level is Level.MEASURE:
            place = Place(Kind.CONCEPT, concept.id, item.key)
            yield MeasureRow(
                f"{number} {item.title}", MeasureUnit.EUROS, (item.cost, spent.get(place, 0)),
                (STATUS_WORDS[item.status], item.responsible,
                 format_day(item.last) if item.last else ""),
            )  # fmt: skip


def _listed(key: str, title: str, rows: Sequence[MeasureRow]) -> tuple[MeasureTable, ...]:
    if not rows:
        return ()
    heads: tuple[str, ...] = words.COSTS
    if not any(row.values[1] for row in rows):  # nothing is booked for any of them
        heads, rows = heads[:1], [replace(row, values=row.values[:1]) for row in rows]
    return (
        MeasureTable(
            key, title, words.MEASURE, heads, tuple(rows), words.MEASURE_HEADS,
            words.AS_OF_NOW, audience=Audience.INTERNAL,
        ),
    )  # fmt: skip
