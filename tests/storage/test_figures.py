"""Figures by SQL equal the same figures counted by hand."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.contact import Contact
from intdesk.domain.period import Period
from intdesk.domain.work_entry import WorkEntry
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import CONSULTATIONS, CONTACTS, WORK_ENTRIES
from tests.storage.samples import consultation

YEAR = Period.of_year(2025)


def random_consultations(contacts: dict[int, str], seed: int) -> list[Consultation]:
    chance = random.Random(seed)
    return [
        consultation(
            day=date(2024, 12, 1) + timedelta(days=chance.randrange(430)),
            minutes=chance.randrange(1, 200),
            topic=chance.choice(["", "01", "02", "03"]),
            further_topics=tuple(chance.sample(["04", "05", "06"], chance.randrange(3))),
            help_kinds=tuple(chance.sample(["a", "b", "c"], chance.randrange(3))),
            people=chance.randrange(1, 4),
            relatives=chance.randrange(3),
            novelty=chance.choice(list(Novelty)),
            referred_to=chance.choice([None, *contacts]),
            done_for=chance.choice(["", "", "school"]),
            interpreting_cost=chance.choice([None, 0, 1250]),
            gender=chance.choice(["", "w", "m"]),
            age_group=chance.choice(["", "18-26", "27-39"]),
            municipality=chance.choice(["", "Übach", "Zell"]),
        )
        for _ in range(200)
    ]


@pytest.fixture(params=[1, 2])
def filled(database: Database, request: pytest.FixtureRequest) -> tuple[Database, Sample]:
    with database.write("Erfasst") as unit:
        kinds = ("job", "school", "")
        contacts = {unit.of(CONTACTS).save(Contact(name=k or "x", kind=k)): k for k in kinds}
        drafts = random_consultations(contacts, request.param)
        ids = unit.of(CONSULTATIONS).add_many(drafts)
        unit.of(CONSULTATIONS).trash(ids[:20])
    kept = [d for d in drafts[20:] if d.day is not None and d.day in YEAR]
    return database, Sample(kept, contacts)


class Sample:
    """The consultations that count, and the kinds of the contacts."""

    def __init__(self, drafts: list[Consultation], contacts: dict[int, str]) -> None:
        self.drafts = drafts
        self.contacts = contacts

    def count(self, key: Callable[[Consultation], str]) -> dict[str, int]:
        return dict(Counter(key(d) for d in self.drafts))

    def minutes(self, key: Callable[[Consultation], str]) -> dict[str, int]:
        sums: Counter[str] = Counter()
        for draft in self.drafts:
            sums[key(draft)] += draft.minutes or 0
        return dict(sums)


def month(draft: Consultation) -> str:
    return str(draft.day.month) if draft.day else ""


def test_totals(filled: tuple[Database, Sample]) -> None:
    database, sample = filled
    drafts = sample.drafts
    with database.read() as unit:
        totals = unit.figures.totals(YEAR)
    assert totals.consultations == len(drafts)
    assert totals.minutes == sum(d.minutes or 0 for d in drafts)
    assert totals.people == sum(d.people for d in drafts)
    assert totals.relatives == sum(d.relatives for d in drafts)
    assert totals.new_persons == sum(d.novelty is Novelty.NEW for d in drafts)
    assert totals.referrals == sum(d.referred_to is not None for d in drafts)
    assert totals.other_bodies_minutes == sum(d.minutes or 0 for d in drafts if d.done_for)
    assert totals.interpreting_cost == sum(d.interpreting_cost or 0 for d in drafts)


def test_totals_of_an_empty_year_are_zero(database: Database) -> None:
    with database.read() as unit:
        totals = unit.figures.totals(YEAR)
    assert (totals.consultations, totals.minutes, totals.interpreting_cost) == (0, 0, 0)
    assert totals.new_persons == 0


@pytest.mark.parametrize(
    ("novelties", "new"),
    [
        ((Novelty.UNKNOWN, Novelty.UNKNOWN), None),
        ((Novelty.KNOWN, Novelty.UNKNOWN), 0),
        ((Novelty.NEW, Novelty.UNKNOWN, Novelty.NEW), 2),
    ],
)
def test_new_persons_are_told_only_where_somebody_enters_them(
    database: Database, novelties: tuple[Novelty, ...], new: int | None
) -> None:
    with database.write("Beratungen") as unit:
        drafts = [
            Consultation(day=YEAR.first, minutes=30, topic="01", novelty=n) for n in novelties
        ]
        unit.of(CONSULTATIONS).add_many(drafts)
    with database.read() as unit:
        assert unit.figures.totals(YEAR).new_persons == new


@pytest.mark.parametrize("field", ["topic", "gender", "novelty", "municipality", "people"])
def test_counts_and_minutes_by_a_field(filled: tuple[Database, Sample], field: str) -> None:
    database, sample = filled
    with database.read() as unit:
        assert unit.figures.counts_by(field, YEAR) == sample.count(lambda d: str(getattr(d, field)))
        assert unit.figures.minutes_by(field, YEAR) == sample.minutes(
            lambda d: str(getattr(d, field))
        )


def test_by_month(filled: tuple[Database, Sample]) -> None:
    database, sample = filled
    with database.read() as unit:
        assert unit.figures.counts_by("month", YEAR) == sample.count(month)
        assert unit.figures.minutes_by("month", YEAR) == sample.minutes(month)


def test_a_field_without_a_value_counts_as_not_entered(database: Database) -> None:
    with database.write("Erfasst") as unit:
        unit.of(CONSULTATIONS).save(consultation(day=date(2025, 1, 1)))
    with database.read() as unit:
        assert unit.figures.counts_by("referred_to", YEAR) == {"": 1}


def test_pairs_of_fields(filled: tuple[Database, Sample]) -> None:
    database, sample = filled
    pairs = Counter((d.age_group, d.gender) for d in sample.drafts)
    with database.read() as unit:
        assert unit.figures.cross("age_group", "gender", YEAR) == pairs


def test_mentions(filled: tuple[Database, Sample]) -> None:
    database, sample = filled
    helps = Counter(code for d in sample.drafts for code in d.help_kinds)
    topics = Counter(code for d in sample.drafts for code in (d.topic, *d.further_topics) if code)
    with database.read() as unit:
        assert unit.figures.mentions("help_kinds", YEAR) == helps
        assert unit.figures.mentions("further_topics", YEAR) == topics


def test_what_was_entered(filled: tuple[Database, Sample]) -> None:
    database, sample = filled
    known = sum(d.novelty is not Novelty.UNKNOWN for d in sample.drafts)
    with database.read() as unit:
        assert unit.figures.entered("gender", YEAR) == sum(bool(d.gender) for d in sample.drafts)
        assert unit.figures.entered("novelty", YEAR) == known


def test_referrals_by_the_kind_of_the_contact(filled: tuple[Database, Sample]) -> None:
    database, sample = filled
    kinds = Counter(sample.contacts[d.referred_to] for d in sample.drafts if d.referred_to)
    with database.read() as unit:
        assert unit.figures.referrals_by_kind(YEAR) == kinds


def test_working_time(database: Database) -> None:
    with database.write("Erfasst") as unit:
        for day, minutes, function in (
            (date(2025, 1, 1), 60, "steuerung"),
            (date(2025, 12, 31), 30, "steuerung"),
            (date(2025, 5, 1), 15, "vernetzung"),
            (date(2026, 1, 1), 99, "steuerung"),
        ):
            unit.of(WORK_ENTRIES).save(WorkEntry(day=day, minutes=minutes, function=function))
        gone = unit.of(WORK_ENTRIES).save(WorkEntry(day=date(2025, 1, 1), minutes=7))
        unit.of(WORK_ENTRIES).trash([gone])
    with database.read() as unit:
        assert unit.figures.work_minutes_by("function", YEAR) == {
            "steuerung": 90, "vernetzung": 15,
        }  # fmt: skip
        assert unit.figures.work_minutes_by("month", YEAR) == {"1": 60, "12": 30, "5": 15}
