"""The figures of the report against a recount of the drafts by hand."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest

from intdesk.domain.codes import CodeListId
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.contact import Contact
from intdesk.domain.report_data import Breakdown, CrossTable, ReportData, ReportKind, Unit
from intdesk.domain.work_entry import WorkEntry
from intdesk.services.office_file import OfficeFile
from intdesk.storage.repositories.kinds import CONSULTATIONS, WORK_ENTRIES

YEARS = (2024, 2025)


def draft(chance: random.Random, office_file: OfficeFile, contact: int) -> Consultation:
    def some(list_id: CodeListId, most: int = 6) -> str:
        entries = office_file.codes.book().all(list_id)[:most]
        return chance.choice(["", *(e.code for e in entries)])

    topic, further = chance.sample(
        [c.code for c in office_file.codes.book().all(CodeListId.TOPIC)], 2
    )
    return Consultation(
        day=date(chance.choice(YEARS), 1, 1) + timedelta(days=chance.randrange(365)),
        minutes=chance.choice([5, 20, 45, 90]),
        topic=topic,
        further_topics=(further,) if chance.random() < 0.3 else (),
        help_kinds=("info", "formular") if chance.random() < 0.4 else (),
        people=chance.randint(1, 4),
        relatives=chance.randint(0, 3),
        novelty=chance.choice(list(Novelty)),
        age_group=some(CodeListId.AGE_GROUP),
        gender=some(CodeListId.GENDER),
        nationality=some(CodeListId.NATIONALITY, 40),
        residence_status=some(CodeListId.RESIDENCE_STATUS, 30),
        language=some(CodeListId.LANGUAGE),
        done_for=some(CodeListId.OTHER_BODY),
        municipality=chance.choice(["", "Oberdorf", "Unterdorf"]),
        referred_to=contact if chance.random() < 0.2 else None,
    )  # fmt: skip


@pytest.fixture
def drafts(office_file: OfficeFile) -> list[Consultation]:
    chance = random.Random(7)
    contact = office_file.contacts.save(Contact(name="Jobcenter", kind="arbeit")).id
    made = [draft(chance, office_file, contact) for _ in range(400)]
    with office_file.database.write("Testdaten") as unit:
        unit.of(CONSULTATIONS).add_many(made)
        unit.of(WORK_ENTRIES).add_many(
            [
                WorkEntry(
                    day=date(2025, 5, 5), minutes=120, activity="gremien", function="vernetzung"
                )
            ]
        )
    return made


def tables(data: ReportData) -> dict[str, Breakdown]:
    chapter = data.chapter("counselling")
    assert chapter is not None
    return {t.key: t for t in chapter.tables if isinstance(t, Breakdown)}


def of_year(drafts: list[Consultation], year: int) -> list[Consultation]:
    return [d for d in drafts if d.day and d.day.year == year]


@pytest.mark.parametrize(
    ("key", "field"),
    [("by_topic", "topic"), ("by_language", "language"), ("by_municipality", "municipality")],
)
def test_breakdowns_agree_with_a_recount(
    office_file: OfficeFile, drafts: list[Consultation], key: str, field: str
) -> None:
    table = tables(office_file.reports.data(2025))[key]
    now = Counter(getattr(d, field) for d in of_year(drafts, 2025))
    before = Counter(getattr(d, field) for d in of_year(drafts, 2024))
    assert {row.code: row.value for row in table.rows if row.value} == dict(now)
    assert {row.code: row.previous for row in table.rows if row.previous} == dict(before)
    assert table.total == sum(row.value for row in table.rows) == len(of_year(drafts, 2025))
    assert table.previous_total == len(of_year(drafts, 2024))


def test_every_additive_table_sums_to_its_total(
    office_file: OfficeFile, drafts: list[Consultation]
) -> None:
    found = tables(office_file.reports.data(2025))
    assert len(found) >= 12
    for table in found.values():
        if table.additive:
            assert sum(row.value for row in table.rows) == table.total, table.key
            assert sum(row.previous or 0 for row in table.rows) == table.previous_total, table.key


def test_mentions_count_the_main_topic_and_the_further_ones(
    office_file: OfficeFile, drafts: list[Consultation]
) -> None:
    table = tables(office_file.reports.data(2025))["topic_mentions"]
    expected: Counter[str] = Counter()
    for d in of_year(drafts, 2025):
        expected.update({d.topic, *d.further_topics})
    assert {row.code: row.value for row in table.rows if row.value} == dict(expected)
    assert not table.additive


def test_the_list_behind_a_line_has_as_many_records_as_the_line_says(
    office_file: OfficeFile, drafts: list[Consultation]
) -> None:
    data = office_file.reports.data(2025)
    checked = 0
    for chapter in data.chapters:
        for table in chapter.tables:
            if not isinstance(table, Breakdown) or table.unit is not Unit.COUNT:
                continue
            for row in table.rows:
                if row.source is not None:
                    assert office_file.lists.summary(row.source).count == row.value, row
                    checked += 1
        for figure in chapter.figures:
            if figure.source is not None and figure.key in {"consultations", "persons"}:
                assert office_file.lists.summary(figure.source).count == figure.value
                checked += 1
    assert checked > 60


def test_age_and_gender_cross(office_file: OfficeFile, drafts: list[Consultation]) -> None:
    chapter = office_file.reports.data(2025).chapter("counselling")
    assert chapter is not None
    table = next(t for t in chapter.tables if isinstance(t, CrossTable))
    assert table.total == len(of_year(drafts, 2025))


def test_hours_by_function_hold_consultations_once(
    office_file: OfficeFile, drafts: list[Consultation]
) -> None:
    chapter = office_file.reports.data(2025).chapter("mandate")
    assert chapter is not None
    table = next(t for t in chapter.tables if t.key == "minutes_by_function")
    assert isinstance(table, Breakdown)
    consulted = sum(d.minutes or 0 for d in of_year(drafts, 2025))
    assert {row.code: row.value for row in table.rows} == {"beratung": consulted, "vernetzung": 120}
    figures = office_file.figures.year(2025)
    assert figures.minutes_by_function == {"beratung": consulted, "vernetzung": 120}


def test_regions_follow_the_office_s_own_countries_of_origin(
    office_file: OfficeFile, drafts: list[Consultation]
) -> None:
    office = replace(office_file.office.get(), name="Musterau", origin_countries=("121",))
    office_file.office.save(office)
    before = tables(office_file.reports.data(2025))["by_region"]
    assert sum(row.value for row in before.rows) == before.total
    assert not any(row.code == "ASYL" for row in before.rows)


def test_the_first_year_has_no_comparison(
    office_file: OfficeFile, drafts: list[Consultation]
) -> None:
    table = tables(office_file.reports.data(2024))["by_month"]
    assert table.previous_total is None
    assert all(row.previous is None for row in table.rows)
    assert len(table.rows) == 12


def test_an_empty_year_has_no_counselling_chapter(office_file: OfficeFile) -> None:
    data = office_file.reports.data(2025, ReportKind.SHORT)
    assert data.chapter("counselling") is None
    assert data.kind is ReportKind.SHORT
