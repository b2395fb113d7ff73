"""Analyses by SQL equal a recount by hand, and every cell opens exactly the list behind it."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intdesk.domain.analysis import Measure, Question, Span
from intdesk.domain.analysis_features import FEATURES, FeatureKind
from intdesk.domain.analysis_table import list_behind
from intdesk.domain.analysis_tally import NOTHING, Tally
from intdesk.domain.case import Case
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.contact import Contact
from intdesk.domain.counting import novelties
from intdesk.domain.folding import fold
from intdesk.domain.listing import Filter, Op
from intdesk.storage.analyses import Counted
from intdesk.storage.database import Database
from intdesk.storage.repositories.cases import CASES
from intdesk.storage.repositories.kinds import CONSULTATIONS, CONTACTS
from tests.storage.samples import consultation

K = TypeVar("K")
KINDS = ("arbeit", "abh", "")


class Sample:
    """Random consultations in a file, and the same ones in memory."""

    def __init__(self, database: Database, seed: int) -> None:
        chance = random.Random(seed)
        self.database = database
        with database.write("Erfasst") as unit:
            self.cases = {
                unit.of(CASES).save(case): case
                for case in (
                    Case(number=str(n), opened_on=date(2024, 1, 1), family=family, children=n)
                    for n, family in enumerate(("", "allein", "paar", "allein", "", "", "paar"))
                )
            }
            self.contacts = {
                unit.of(CONTACTS).save(Contact(name=k or "x", kind=k)): k for k in KINDS
            }
            drafts = [self._draft(chance) for _ in range(160)]
            ids = unit.of(CONSULTATIONS).add_many(drafts)
            unit.of(CONSULTATIONS).trash(ids[:15])
        self.drafts = drafts[15:]
        self.novelty = dict(zip(map(id, self.drafts), novelties(self.drafts), strict=True))

    def _draft(self, chance: random.Random) -> Consultation:
        topic = chance.choice(["01", "02", "03"])
        others = [code for code in ("02", "03", "04") if code != topic]
        return consultation(
            day=date(2024, 1, 1) + timedelta(days=chance.randrange(731)),
            minutes=chance.randrange(1, 90),
            topic=topic,
            further_topics=tuple(chance.sample(others, chance.randrange(3))),
            help_kinds=tuple(chance.sample(["info", "formular"], chance.randrange(3))),
            relatives=chance.randrange(3),
            novelty=chance.choice(list(Novelty)),
            case_id=chance.choice([None, None, None, *self.cases]),
            referred_to=chance.choice([None, *self.contacts]),
            gender=chance.choice(["", "w", "m"]),
            nationality=chance.choice(["", "423", "166", "125"]),
            place=chance.choice(["", "Rathaus", "rathaus", "Übach"]),
        )

    def values(self, key: str, draft: Consultation) -> Iterable[str]:
        """Return the values of a feature that a draft has."""
        day = draft.day or date.min
        case = self.cases.get(draft.case_id or 0, Case())
        special: dict[str, Iterable[str]] = {
            "family": [case.family],
            "children": [_class_of(case.children)],
            "record_kind": ["pseudonymous" if draft.case_id else ""],
            "novelty": [self.novelty[id(draft)]],
            "year": [str(day.year)],
            "quarter": [str((day.month + 2) // 3)],
            "month": [str(day.month)],
            "any_topic": {draft.topic, *draft.further_topics},
            "help_kinds": draft.help_kinds or [""],
            "referred_kind": [self.contacts.get(draft.referred_to or 0, "")],
            "referred_to": [str(draft.referred_to or "")],
            "place": [fold(draft.place)],
        }
        return special.get(key) or [getattr(draft, FEATURES[key].field)]

    def recount(self, question: Question) -> Counted:
        """Count by hand what the question asks."""
        period = question.period(2025)
        cells: dict[tuple[str, str], Tally] = {}
        rows: dict[str, Tally] = {}
        columns: dict[str, Tally] = {}
        total = NOTHING
        for draft in self.drafts:
            if draft.day is None or draft.day not in period or not _fits(draft, question):
                continue
            amount = self._amount(draft, question.measure)
            total += amount
            row_values = set(self.values(question.rows, draft))
            column_values = set(self.values(question.columns, draft)) if question.columns else {""}
            for row in row_values:
                rows[row] = rows.get(row, NOTHING) + amount
                for column in column_values:
                    cells[row, column] = cells.get((row, column), NOTHING) + amount
            for column in column_values:
                columns[column] = columns.get(column, NOTHING) + amount

        def told(found: dict[K, Tally]) -> dict[K, Tally]:
            return {key: tally for key, tally in found.items() if tally.value(question.measure)}

        return Counted(told(cells), told(rows), told(columns), total)

    def count(self, question: Question) -> Counted:
        """Count in the file what the question asks."""
        plain = replace(question, measure=Measure.CONTACTS)
        query = list_behind(plain, question.period(2025), [])
        with self.database.read() as unit:
            found = unit.analyses.count(question.measure, question.rows, question.columns, query)
        return replace(found, names={})

    def _amount(self, draft: Consultation, measure: Measure) -> Tally:
        alone = int(draft.case_id is None and draft.novelty is Novelty.NEW)
        cases = frozenset() if draft.case_id is None else frozenset({draft.case_id})
        return {
            Measure.CONTACTS: Tally(1),
            Measure.CASES: Tally(0, 0, cases),
            Measure.PERSONS: Tally(alone, 1, cases),
            Measure.MINUTES: Tally(draft.minutes or 0),
            Measure.NEW_PERSONS: Tally(int(self.novelty[id(draft)] == Novelty.NEW)),
            Measure.RELATIVES: Tally(draft.relatives),
        }[measure]


def _class_of(children: int | None) -> str:
    if children is None:
        return ""
    return "5" if children > 4 else "3" if children > 2 else str(children)


def _fits(draft: Consultation, question: Question) -> bool:
    for wanted in question.filters:
        if wanted.op is Op.BETWEEN and not int(wanted.values[0]) <= (draft.minutes or 0):
            return False
        if wanted.op is Op.IS and getattr(draft, wanted.field) not in wanted.values:
            return False
    return True


@pytest.fixture
def sample(database: Database) -> Sample:
    return Sample(database, 5)


ASKED = ("year", "quarter", "month", "topic", "any_topic", "help_kinds", "gender", "nationality",
         "referred_kind", "referred_to", "place", "novelty", "record_kind", "family",
         "children")  # fmt: skip
FILTERS = (
    Filter("gender", ("w", "")),
    Filter("topic", ("01", "03")),
    Filter("minutes", ("30", ""), Op.BETWEEN),
)
QUESTIONS = st.builds(
    Question,
    measure=st.sampled_from(Measure),
    rows=st.sampled_from(ASKED),
    columns=st.sampled_from(["", *ASKED]),
    span=st.sampled_from([Span.YEAR, Span.TWO_YEARS, Span.FREE]),
    first=st.just(date(2024, 5, 17)),
    last=st.just(date(2025, 8, 3)),
    filters=st.sets(st.sampled_from(FILTERS)).map(tuple),
)


@settings(max_examples=80)
@given(question=QUESTIONS)
def test_every_count_equals_a_recount(sample: Sample, question: Question) -> None:
    assert sample.count(question) == sample.recount(question)


def test_trashed_consultations_and_other_days_never_count(sample: Sample) -> None:
    nobody = Question(span=Span.FREE, first=date(2020, 1, 1), last=date(2020, 12, 31))
    assert sample.count(nobody) == Counted({}, {}, {}, NOTHING)


def test_several_topics_count_once_in_the_total(sample: Sample) -> None:
    found = sample.count(Question(rows="any_topic", columns="gender"))
    rows, columns = (
        sum(tally.amount for tally in side.values()) for side in (found.rows, found.columns)
    )
    assert rows > found.total.amount == columns


def test_names_come_in_their_most_frequent_spelling(sample: Sample) -> None:
    period = Question().period(2025)
    with sample.database.read() as unit:
        asked = list_behind(Question(), period, [])
        places = unit.analyses.count(Measure.CONTACTS, "place", "referred_to", asked).names
    spelled = Counter(d.place for d in sample.drafts if d.day is not None and d.day in period)
    best = max(("Rathaus", "rathaus"), key=lambda word: (spelled[word], word))
    assert places["place"]["rathaus"] == best
    assert set(places["referred_to"].values()) == {"arbeit", "abh", "x"}


def test_every_feature_can_be_counted(sample: Sample) -> None:
    for key, feature in FEATURES.items():
        found = sample.count(Question(rows=key, columns="year", span=Span.TWO_YEARS))
        assert found.total == Tally(len(sample.drafts))
        if feature.kind is not FeatureKind.SEVERAL:
            assert sum(found.cells.values(), NOTHING) == found.total
