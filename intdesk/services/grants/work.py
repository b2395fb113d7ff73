"""Which work belongs to grants by their rules, its figures, and what belongs to two of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations

from intdesk.clock import Clock
from intdesk.domain.assignment import AssignmentState
from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook
from intdesk.domain.event import EventState
from intdesk.domain.folding import fold
from intdesk.domain.grants.funded_posts import FullTime
from intdesk.domain.grants.grant import Grant
from intdesk.domain.grants.work import (
    FEATURES,
    PLACE,
    SERIES,
    WORK_KINDS,
    WorkRule,
    query_of,
    rule_of,
    rules_of,
)
from intdesk.domain.listing import ListQuery
from intdesk.services.grants.funded_posts import full_time_of
from intdesk.storage.database import Database
from intdesk.storage.repositories.events import EVENT_SERIES, EVENTS
from intdesk.storage.repositories.grants import GRANTS
from intdesk.storage.repositories.kinds import CONSULTATIONS, WORK_ENTRIES
from intdesk.storage.repositories.volunteering import ASSIGNMENTS
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts import grant_work as words

_MOST_PLACES = 200

Work = Mapping[Kind, frozenset[int]]


@dataclass(frozen=True, slots=True)
class WorkFigures:
    """What was done for a grant so far; minutes are those of the counselling and working time.

    The persons behind a topic are its cases, and one for each consultation without a case;
    ``helpers`` are the people behind the assignments, one for each that names nobody.
    """

    consultations: int = 0
    minutes: int = 0
    cases: int = 0
    without_case: int = 0
    topics: Mapping[str, int] = field(default_factory=dict)
    topic_persons: Mapping[str, int] = field(default_factory=dict)
    events: int = 0
    counted_events: int = 0
    participants: int = 0
    event_titles: tuple[str, ...] = ()
    assignments: int = 0
    helpers: int = 0
    assigned_minutes: int = 0
    worked_minutes: int = 0


@dataclass(frozen=True, slots=True)
class Overlap:
    """Work of one kind that belongs to two grants (possible double funding)."""

    first: Grant
    second: Grant
    kind: Kind
    ids: tuple[int, ...]


def work_of(unit: ReadUnit, grant: Grant) -> dict[Kind, frozenset[int]]:
    """Return the records that belong to a grant; one that fits several rules counts once."""
    found: defaultdict[Kind, set[int]] = defaultdict(set)
    for rule in rules_of(grant):
        found[rule.kind] |= set(unit.lists.ids(query_of(rule, grant.first, grant.end)))
    return {kind: frozenset(ids) for kind, ids in found.items()}


def rule_words(unit: ReadUnit, grant: Grant) -> list[str]:
    """Return the rules of a grant in words."""
    said = dict(_choices(unit, retired=True))
    return [said.get(rule.key, _unknown(rule.key)) for rule in rules_of(grant)]


def overlaps(unit: ReadUnit) -> Iterator[Overlap]:
    """Yield the work that belongs to two grants at once, by pair and kind."""
    grants = unit.of(GRANTS).many(unit.grant_figures.live())
    every = [(grant, work_of(unit, grant)) for grant in grants if grant.work]
    for (first, mine), (second, other) in combinations(every, 2):
        for kind in WORK_KINDS:
            both = mine.get(kind, frozenset()) & other.get(kind, frozenset())
            if both:
                yield Overlap(first, second, kind, tuple(sorted(both)))


def figures_of(unit: ReadUnit, work: Work) -> WorkFigures:
    """Return the figures of work; what was cancelled or is only planned does not count."""
    talks = unit.of(CONSULTATIONS).many(sorted(work.get(Kind.CONSULTATION, ())))
    topics = Counter(talk.topic for talk in talks)
    persons = {(talk.topic, talk.case_id or -talk.id) for talk in talks}
    events = [
        event
        for event in unit.of(EVENTS).many(sorted(work.get(Kind.EVENT, ())))
        if event.state is EventState.HELD
    ]
    helped = [
        one
        for one in unit.of(ASSIGNMENTS).many(sorted(work.get(Kind.ASSIGNMENT, ())))
        if one.state is AssignmentState.HELD
    ]
    hours = unit.of(WORK_ENTRIES).many(sorted(work.get(Kind.WORK_ENTRY, ())))
    return WorkFigures(
        consultations=len(talks),
        minutes=sum(talk.minutes or 0 for talk in talks),
        cases=len({talk.case_id for talk in talks if talk.case_id is not None}),
        without_case=sum(talk.case_id is None for talk in talks),
        topics=dict(topics),
        topic_persons=dict(Counter(topic for topic, _ in persons)),
        events=len(events),
        counted_events=sum(event.attended is not None for event in events),
        participants=sum(event.attended or 0 for event in events),
        event_titles=tuple(event.title for event in sorted(events, key=lambda e: (e.day, e.id))),
        assignments=len(helped),
        helpers=len({one.person or -one.id for one in helped}),
        assigned_minutes=sum(one.minutes or 0 for one in helped),
        worked_minutes=sum(one.minutes or 0 for one in hours),
    )


class GrantWorkService:
    """Answers which work belongs to the grants of an open data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock."""
        self._database = database
        self._clock = clock

    def figures(self, grant: Grant) -> WorkFigures:
        """Return the figures of the work that a grant's rules name, as it is entered now."""
        with self._database.read() as unit:
            return figures_of(unit, work_of(unit, grant))

    def full_time(self, grant: Grant) -> FullTime | None:
        """Return how much of full time a grant pays for, ``None`` without posts."""
        with self._database.read() as unit:
            return full_time_of(unit, grant, self._clock.today())

    def overlaps(self) -> list[Overlap]:
        """Return the work that belongs to two grants at once."""
        with self._database.read() as unit:
            return list(overlaps(unit))

    def choices(self, text: str) -> list[tuple[str, str]]:
        """Return the keys and words of all rules that can be chosen and fit a typed text."""
        wanted = fold(text)
        with self._database.read() as unit:
            return [(key, said) for key, said in _choices(unit) if wanted in fold(said)]

    def label(self, key: str) -> str:
        """Return the words of a rule."""
        with self._database.read() as unit:
            return dict(_choices(unit, retired=True)).get(key, _unknown(key))


def _choices(unit: ReadUnit, *, retired: bool = False) -> Iterator[tuple[str, str]]:
    book = CodeBook(unit.codes.all())
    for kind in WORK_KINDS:
        yield WorkRule(kind).key, words.ALL_OF[kind]
        for (of, name), list_id in FEATURES.items():
            if of is kind:
                for code in book.all(list_id) if retired else book.choices(list_id):
                    yield WorkRule(kind, name, code.code).key, words.said(kind, name, code.label)
    for series in unit.of(EVENT_SERIES).many(unit.lists.ids(ListQuery(Kind.EVENT_SERIES))):
        rule = WorkRule(Kind.EVENT, SERIES, str(series.id))
        yield rule.key, words.said(Kind.EVENT, SERIES, series.title)
    places = unit.lists.distinct(Kind.EVENT, PLACE, _MOST_PLACES)
    for place in {fold(place): place for place in reversed(places)}.values():
        yield WorkRule(Kind.EVENT, PLACE, place).key, words.said(Kind.EVENT, PLACE, place)


def _unknown(key: str) -> str:
    """Return the words of a rule for which there is no choice: a place that no event has now."""
    rule = rule_of(key)
    if rule is None or rule.field != PLACE:
        return key
    return words.said(rule.kind, PLACE, rule.value)
