"""Analyses by SQL equal a recount by hand, and every cell opens exactly the list behind it."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intdesk.domain.analysis import Measure, Question, Span
from intdesk.domain.analysis_features import FEATURES, FeatureKind
from intdesk.domain.analysis_table import list_behind
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.contact import Contact
from intdesk.domain.folding import fold
from intdesk.domain.listing import Filter, Op
from intdesk.storage.analyses import Counted
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import CONSULTATIONS, CONTACTS
from tests.storage.samples import consultation

KINDS = ("arbeit", "abh", "")


class Sample:
    """Random consultations in a file, and the same ones in memory."""

    def __init__(self, database: Database, seed: int) -> None:
        chance = random.Random(seed)
        self.database = database
        with database.write("Erfasst") as unit:
            self.contacts = {
                unit.of(CONTACTS).save(Contact(name=k or "x", kind=k)): k for k in KINDS
            }
            drafts = [self._draft(chance) for _ in range(160)]
            ids = unit.of(CONSULTATIONS).add_many(drafts)
            unit.of(CONSULTATIONS).trash(ids[:15])
        self.drafts = drafts[15:]

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
            referred_to=chance.choice([None, *self.contacts]),
            gender=chance.choice(["", "w", "m"]),
            nationality=chance.choice(["", "423", "166", "125"]),
            place=chance.choice(["", "Rathaus", "rathaus", "Übach"]),
        )

    def values(self, key: str, draft: Consultation) -> Iterable[str]:
        """Return the values of a feature that a draft has."""
        day = draft.day or date.min
        special = {
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
        cells: Counter[tuple[str, str]] = Counter()
        rows: Counter[str] = Counter()
        columns: Counter[str] = Counter()
        total = 0
        for draft in self.drafts:
            if draft.day is None or draft.day not in period or not _fits(draft, question):
                continue
            amount = _amount(draft, question.measure)
            total += amount
            row_values = set(self.values(question.rows, draft))
            column_values = set(self.values(question.columns, draft)) if question.columns else {""}
            for row in row_values:
                rows[row] += amount
                for column in column_values:
                    cells[row, column] += amount
            for column in column_values:
                columns[column] += amount
        return Counted(dict(+cells), dict(+rows), dict(+columns), total)

    def count(self, question: Question) -> Counted:
        """Count in the file what the question asks."""
        plain = replace(question, measure=Measure.CONTACTS)
        query = list_behind(plain, question.period(2025), [])
        with self.database.read() as unit:
            found = unit.analyses.count(question.measure, question.rows, question.columns, query)
        return replace(found, names={})


def _amount(draft: Consultation, measure: Measure) -> int:
    return {
        Measure.CONTACTS: 1,
        Measure.MINUTES: draft.minutes or 0,
        Measure.NEW_PERSONS: int(draft.novelty is Novelty.NEW),
        Measure.RELATIVES: draft.relatives,
    }[measure]


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
         "referred_kind", "referred_to", "place", "novelty")  # fmt: skip
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


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(question=QUESTIONS)
def test_every_count_equals_a_recount(sample: Sample, question: Question) -> None:
    assert sample.count(question) == sample.recount(question)


def test_trashed_consultations_and_other_days_never_count(sample: Sample) -> None:
    nobody = Question(span=Span.FREE, first=date(2020, 1, 1), last=date(2020, 12, 31))
    assert sample.count(nobody) == Counted({}, {}, {}, 0)


def test_several_topics_count_once_in_the_total(sample: Sample) -> None:
    found = sample.count(Question(rows="any_topic", columns="gender"))
    assert sum(found.rows.values()) > found.total == sum(found.columns.values())


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
        assert found.total == len(sample.drafts)
        if feature.kind is not FeatureKind.SEVERAL:
            assert sum(found.cells.values()) == found.total
