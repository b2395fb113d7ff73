"""Figures of cases and persons by SQL equal the rules of the domain, on random data."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from intdesk.domain import counting
from intdesk.domain.analysis import Measure
from intdesk.domain.analysis_tally import NOTHING, Tally
from intdesk.domain.case import Case, Closing
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.listing import Filter, ListQuery, active_filter, begun_filter, year_filter
from intdesk.domain.period import Period
from intdesk.storage.database import Database
from intdesk.storage.novelty import counted_novelty
from intdesk.storage.repositories.cases import CASES
from intdesk.storage.repositories.kinds import CONSULTATIONS
from intdesk.storage.tables.records import consultation as table
from tests.storage.samples import consultation

YEARS = (2024, 2025, 2026)


def some_day(chance: random.Random) -> date:
    return date(2024, 1, 1) + timedelta(days=chance.randrange(3 * 365))


def random_case(chance: random.Random, number: int) -> Case:
    opened = some_day(chance)
    former: tuple[Closing, ...] = ()
    if chance.random() < 0.3:
        former = (Closing(opened + timedelta(days=40), "geloest", opened + timedelta(days=90)),)
    closed = some_day(chance) if chance.random() < 0.4 else None
    reason = "geloest" if closed else ""
    return Case(
        number=f"F-{number}", opened_on=opened, closed_on=closed, closing_reason=reason,
        closings=former,
    )  # fmt: skip


@pytest.fixture(params=[1, 2, 3])
def filled(
    database: Database, request: pytest.FixtureRequest
) -> tuple[Database, list[Case], list[Consultation]]:
    chance = random.Random(request.param)
    with database.write("Erfasst") as unit:
        made = [random_case(chance, n) for n in range(25)]
        ids = unit.of(CASES).add_many(made)
        drafts = [
            consultation(
                day=some_day(chance),
                topic=chance.choice(["01", "02", "03"]),
                gender=chance.choice(["", "w", "m"]),
                relatives=chance.randrange(3),
                novelty=chance.choice(list(Novelty)),
                case_id=chance.choice([None, None, *ids]),
            )
            for _ in range(300)
        ]
        contact_ids = unit.of(CONSULTATIONS).add_many(drafts)
        unit.of(CONSULTATIONS).trash(contact_ids[:40])
    cases = [replace(case, id=i) for case, i in zip(made, ids, strict=True)]
    known = zip(drafts[40:], contact_ids[40:], strict=True)
    return database, cases, [replace(draft, id=i) for draft, i in known]


Filled = tuple[Database, list[Case], list[Consultation]]


@pytest.mark.parametrize("year", YEARS)
def test_cases_of_a_year(filled: Filled, year: int) -> None:
    database, cases, contacts = filled
    period = Period.of_year(year)
    with database.read() as unit:
        assert unit.figures.cases(period) == counting.cases_of(cases, contacts, period)


@pytest.mark.parametrize("year", YEARS)
def test_persons_and_relatives_of_a_year_and_its_groups(filled: Filled, year: int) -> None:
    database, _, contacts = filled
    period = Period.of_year(year)
    mine = counting.contacts(contacts, period)
    groups: dict[str, Callable[[Consultation], str]] = {
        "topic": lambda c: c.topic,
        "gender": lambda c: c.gender,
        "month": lambda c: str(c.day.month) if c.day else "",
    }
    with database.read() as unit:
        totals = unit.figures.totals(period)
        assert totals.relatives == counting.relatives_of(mine)
        assert max(totals.new_persons or 0, 1) == counting.persons_of(mine)
        for field, key in groups.items():
            expected = {value: of(mine, key, value) for value in {key(c) for c in mine}}
            persons = {value: counting.persons_of(group) for value, group in expected.items()}
            assert unit.figures.persons_by(field, period) == persons
            relatives = {value: counting.relatives_of(group) for value, group in expected.items()}
            assert unit.figures.relatives_by(field, period) == relatives


def of(
    contacts: Sequence[Consultation], key: Callable[[Consultation], str], value: str
) -> list[Consultation]:
    return [c for c in contacts if key(c) == value]


@pytest.mark.parametrize("year", YEARS)
def test_the_list_of_new_ones_holds_the_persons(filled: Filled, year: int) -> None:
    database, _, contacts = filled
    told = dict(zip([c.id for c in contacts], counting.novelties(contacts), strict=True))
    query = ListQuery(Kind.CONSULTATION, filters=(year_filter(year), Filter("novelty", ("new",))))
    with database.read() as unit:
        found = set(unit.lists.ids(query))
        rows = unit.lists.rows(Kind.CONSULTATION, list(told))
        counted = unit.figures.counts_by("novelty", Period.of_year(year))
        assert unit.figures.totals(Period.of_year(year)).new_persons == len(found)
    mine = [c for c in contacts if c.day and c.day.year == year]
    assert found == {c.id for c in mine if told[c.id] is Novelty.NEW}
    assert {i: row["novelty"] for i, row in rows.items()} == told
    assert counted.get("new", 0) == len(found)


@pytest.mark.parametrize("year", YEARS)
def test_analyses_count_new_persons_by_the_same_rule(filled: Filled, year: int) -> None:
    database, _, contacts = filled
    told = dict(zip([c.id for c in contacts], counting.novelties(contacts), strict=True))
    mine = [c for c in contacts if c.day and c.day.year == year]
    new = Counter(c.topic for c in mine if told[c.id] is Novelty.NEW)
    query = ListQuery(Kind.CONSULTATION, filters=(year_filter(year),))
    with database.read() as unit:
        counted = unit.analyses.count(Measure.NEW_PERSONS, "topic", "", query)
        by_mark = unit.analyses.count(Measure.CONTACTS, "novelty", "", query)
    assert {topic: tally.amount for topic, tally in counted.rows.items()} == new
    assert counted.total == by_mark.rows.get("new", NOTHING) == Tally(new.total())


@pytest.mark.parametrize("year", YEARS)
def test_the_lists_behind_the_figures_of_cases(filled: Filled, year: int) -> None:
    database, _, _ = filled
    active = ListQuery(Kind.CASE, filters=(active_filter(year),))
    with database.read() as unit:
        counts = unit.figures.cases(Period.of_year(year))
        lists = unit.lists
        assert lists.summary(active).count == counts.active
        carried = active.with_filter(begun_filter(None, year - 1))
        assert lists.summary(carried).count == counts.carried
        assert lists.summary(active.with_filter(begun_filter(year, None))).count == counts.new


def test_an_empty_file_counts_nothing(database: Database) -> None:
    with database.read() as unit:
        period = Period.of_year(2026)
        assert unit.figures.cases(period) == counting.CaseCounts()
        assert unit.figures.persons_by("topic", period) == {}
        assert unit.figures.totals(period).new_persons == 0


def test_the_place_of_a_contact_in_its_year_is_found_by_the_index(database: Database) -> None:
    """The index of the list would read a whole year for each contact: minutes instead of 20 ms."""
    query = select(counted_novelty()).where(table.c.deleted_at.is_(None))
    with database.write("Plan") as unit:
        connection = unit.figures._connection
        sql = query.compile(connection, compile_kwargs={"literal_binds": True})
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}").all()
    steps = [row[3] for row in plan if "earlier" in row[3]]
    assert len(steps) == 1
    assert "ix_consultation_case_id_day (case_id=? AND day>? AND day<?)" in steps[0]
