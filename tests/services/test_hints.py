"""Hints of whole files: hardly any in a plausible office, and the same in SQL and in the domain."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from intdesk.clock import Clock
from intdesk.domain.case import Case
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.listing import ListQuery, check_filter
from intdesk.domain.work_entry import WorkEntry
from intdesk.services.demonstration.generate import Plan, write_demonstration
from intdesk.services.hints import RULES
from intdesk.services.office_file import OfficeFile
from intdesk.services.public_holidays import holidays_of
from intdesk.storage.lists.checks import CASE_CHECKS, CONSULTATION_CHECKS, WORK_CHECKS
from tests.services.conftest import CLOCK

KINDS = (Kind.CONSULTATION, Kind.CASE, Kind.WORK_ENTRY)
FIRST = date(2026, 10, 1)


def records(office: OfficeFile, kind: Kind) -> list[Any]:
    store: Any = {
        Kind.CONSULTATION: office.consultations,
        Kind.CASE: office.cases,
        Kind.WORK_ENTRY: office.work_entries,
    }[kind]
    return list(store.many(list(office.lists.ids(ListQuery(kind)))))


def test_a_plausible_office_has_hardly_any(tmp_path: Path) -> None:
    path = tmp_path / "Beispiel.intdesk"
    write_demonstration(path, Plan(years=1), CLOCK)
    with OfficeFile.open(path, clock=CLOCK) as office:
        for kind in KINDS:
            found = records(office, kind)
            hinted = sum(bool(office.hints.of(kind, record)) for record in found)
            assert found
            assert hinted <= len(found) * 0.03, kind


def fill(office: OfficeFile, rng: Random) -> None:
    cases = [
        office.cases.save(
            Case(
                number=str(n), opened_on=FIRST + timedelta(rng.randint(0, 40)),
                nationality=rng.choice(("", "000", "152", "475")),
                residence_status=rng.choice(("", "DE", "DULD", "SUB", "EU")),
                age_group=rng.choice(("", "0-5", "6-13", "27-39")),
                length_of_stay=rng.choice(("", "5-10", "10+", "geburt")),
                person_group=rng.choice(("", "selbst", "verein")),
                confirmed=rng.choice(((), ("german_with_title",))),
            )
        ).id
        for n in range(12)
    ]  # fmt: skip
    for _ in range(150):
        draft = Consultation(
            day=FIRST + timedelta(rng.randint(0, 70)),
            minutes=rng.choice((5, 15, 20, 241, 400)),
            topic=rng.choice(("01", "08")),
            case_id=rng.choice((None, *cases[:4])),
            counselling_kind=rng.choice(("", "kurz", "erst", "gruppe")),
            language=rng.choice(("", "de", "ar")),
            interpreting=rng.choice(("", "keine", "prof", "eigen")),
            interpreting_cost=rng.choice((None, 0, 1500)),
            people=rng.randint(1, 2),
            relatives=rng.randint(0, 2),
            result=rng.choice(("", "vermittelt", "folgetermin")),
            nationality=rng.choice(("", "000", "152", "475")),
            residence_status=rng.choice(("", "DE", "DULD")),
            age_group=rng.choice(("", "0-5")),
            length_of_stay=rng.choice(("", "10+")),
            person_group=rng.choice(("", "arbeitgeber")),
            confirmed=rng.choice(((), ("weekend",), ("long_day", "entered_twice"))),
        )
        ids = [office.consultations.save(draft).id for _ in range(rng.choice((1, 1, 2)))]
        if rng.random() < 0.1:
            office.consultations.trash(ids[:1])
    for case_id in cases[2:6]:
        office.cases.close(case_id, date(2026, 11, 15), "geloest")
    for _ in range(60):
        entry = WorkEntry(
            day=FIRST + timedelta(rng.randint(0, 70)), minutes=rng.choice((30, 60, 601)),
            activity=rng.choice(("konzept", "presse")), function="steuerung",
            confirmed=rng.choice(((), ("holiday", "work_twice"))),
        )  # fmt: skip
        office.work_entries.save(entry)


def arguments(office: OfficeFile, code: str) -> tuple[str, ...]:
    if code == "in_future":
        return (CLOCK.today().isoformat(),)
    if code == "holiday":
        return tuple(day.isoformat() for day in holidays_of(office.office.get(), range(2026, 2027)))
    spans = {"long_day", "entered_twice", "work_twice"}
    return ("2026-01-01", "2026-12-31") if code in spans else ()


@pytest.mark.parametrize("seed", range(3))
def test_lists_find_what_the_rules_say(office_file: OfficeFile, seed: int) -> None:
    office = office_file
    fill(office, Random(seed))
    checks = dict(zip(KINDS, (CONSULTATION_CHECKS, CASE_CHECKS, WORK_CHECKS), strict=True))
    seen = set()
    for kind in KINDS:
        by_rule = {
            record.id: {hint.code for hint in office.hints.of(kind, record)}
            for record in records(office, kind)
        }
        for code in checks[kind].codes - {"open_without_contact"}:
            query = ListQuery(kind, filters=(check_filter(code, *arguments(office, code)),))
            expected = {i for i, codes in by_rule.items() if code in codes}
            assert set(office.lists.ids(query)) == expected, (kind, code)
            seen |= {(kind, code)} if expected else set()
    assert len(seen) > 20


def test_every_rule_on_stored_consultations_can_be_listed() -> None:
    only_while_entering = {"other_year", "entered_late", "meeting_counts"}
    for kind, field in zip(KINDS, (CONSULTATION_CHECKS, CASE_CHECKS, WORK_CHECKS), strict=True):
        codes = {rule.code for rule in RULES[kind]} - only_while_entering
        assert codes - field.codes <= ({"in_future"} if kind is Kind.CASE else set())


def test_kinds_without_rules_have_none(office_file: OfficeFile) -> None:
    assert office_file.hints.of(Kind.CONTACT, object()) == ()


def test_the_clock_says_what_is_in_the_future(office_file: OfficeFile) -> None:
    clock: Clock = office_file.clock
    tomorrow = clock.today() + timedelta(2)
    draft = Consultation(day=tomorrow, minutes=10, topic="08")
    assert [h.code for h in office_file.hints.of(Kind.CONSULTATION, draft)] == ["in_future"]
    assert [h.code for h in office_file.hints.of(Kind.CONSULTATION, draft, 2025)] == [
        "in_future", "other_year",
    ]  # fmt: skip
