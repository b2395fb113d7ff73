"""The whole chain counts what a plain recount counts: file, report, command, first screen.

Contacts move between anonymous, pseudonymous and named, go to the trash and come back; nothing
may be lost or doubled on the way.
"""

from __future__ import annotations

import io
import json
import random
from collections import Counter
from contextlib import redirect_stdout
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from intdesk.cli.program import main
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.duration import format_minutes
from intdesk.domain.identity import Identity, LegalBasis
from intdesk.domain.listing import ListQuery
from intdesk.domain.month_count import MonthCount
from intdesk.domain.report_data import Breakdown, Figure, ReportKind
from intdesk.services.office_file import OfficeFile
from intdesk.texts.numbers import format_count
from tests.services.protected import PASSWORD, found_office, opened
from ui.screens.start.figures import key_figures

YEARS = (2025, 2026)
FIRST = date(2025, 1, 1)
BASIS = LegalBasis("aufgabe", "Landesgesetz § 1", "", FIRST)
PERSON = Identity("Zwetschgenbaum, Adele")


def live(office: OfficeFile) -> list[Consultation]:
    ids = list(office.lists.ids(ListQuery(Kind.CONSULTATION)))
    return list(office.consultations.many(ids))


class Turmoil:
    """Does at random what an office does, and keeps a plain list of what should be there."""

    def __init__(self, office: OfficeFile, seed: int) -> None:
        self.office = office
        self.chance = random.Random(seed)
        self.contacts: dict[int, Consultation] = {}
        self.trashed: dict[int, Consultation] = {}
        self.cases: list[int] = []
        self.done: Counter[str] = Counter()

    def step(self) -> None:
        acts = (
            self.consult, self.consult, self.consult, self.open_case, self.make_case, self.link,
            self.unlink, self.trash, self.restore, self.close, self.reopen, self.name, self.undo,
        )  # fmt: skip
        act = self.chance.choice(acts)
        act()
        self.done[act.__name__] += 1

    def consult(self) -> None:
        draft = Consultation(
            day=FIRST + timedelta(self.chance.randrange(690)),
            minutes=self.chance.choice((5, 20, 45)),
            topic=self.chance.choice(("01", "05", "08")),
            relatives=self.chance.randrange(3),
            novelty=self.chance.choice(list(Novelty)),
            case_id=self.chance.choice((None, None, *self.cases)),
        )
        record = self.office.consultations.save(draft).id
        self.contacts[record] = replace(draft, id=record)

    def open_case(self) -> None:
        day = FIRST + timedelta(self.chance.randrange(690))
        case = replace(self.office.cases.blank(), opened_on=day)
        self.cases.append(self.office.cases.save(case).id)

    def make_case(self) -> None:
        if record := self._any(lambda c: c.case_id is None):
            case_id = self.office.cases.from_consultation(record).id
            self.cases.append(case_id)
            self._put(record, case_id)

    def link(self) -> None:
        if self.cases and (record := self._any(lambda _: True)):
            case_id = self.chance.choice(self.cases)
            self.office.cases.link([record], case_id)
            self._put(record, case_id)

    def unlink(self) -> None:
        if record := self._any(lambda c: c.case_id is not None):
            self.office.cases.unlink([record])
            self._put(record, None)

    def trash(self) -> None:
        if record := self._any(lambda _: True):
            self.office.consultations.trash([record])
            self.trashed[record] = self.contacts.pop(record)

    def restore(self) -> None:
        if self.trashed:
            record = self.chance.choice(list(self.trashed))
            self.office.consultations.restore([record])
            self.contacts[record] = self.trashed.pop(record)

    def close(self) -> None:
        if self.cases:
            case = self.office.cases.get(self.chance.choice(self.cases))
            if not case.closed and case.opened_on and case.opened_on < date(2026, 11, 1):
                self.office.cases.close(case.id, date(2026, 11, 2), "geloest")

    def reopen(self) -> None:
        if self.cases:
            self.office.cases.reopen(self.chance.choice(self.cases))

    def name(self) -> None:
        """Make a pseudonymous case a named one, or the other way round."""
        if not self.cases:
            return
        case_id = self.chance.choice(self.cases)
        if self.chance.random() < 0.6:
            self.office.identities.store(case_id, PERSON, BASIS)
        elif case_id in self.named():
            self.office.identities.remove(case_id)

    def undo(self) -> None:
        """Record one more contact and take it back: it never was there."""
        draft = Consultation(day=date(2026, 5, 5), minutes=20, topic="01", novelty=Novelty.NEW)
        self.office.consultations.save(draft)
        step = self.office.history.last()
        assert step is not None
        self.office.history.undo(step.id)

    def named(self) -> set[int]:
        ids = self.office.lists.ids(ListQuery(Kind.CASE))
        rows = self.office.lists.rows(Kind.CASE, list(ids))
        return {i for i, row in rows.items() if row["kind"] == "named"}

    def _any(self, fits: Any) -> int:
        found = [i for i, contact in self.contacts.items() if fits(contact)]
        return self.chance.choice(found) if found else 0

    def _put(self, record: int, case_id: int | None) -> None:
        self.contacts[record] = replace(self.contacts[record], case_id=case_id)


def recount(contacts: list[Consultation], year: int) -> dict[str, Any]:
    """Count by hand, as domain.md says: no query, no helper of the program."""
    mine = [c for c in contacts if c.day and c.day.year == year]
    cases = {c.case_id for c in mine if c.case_id is not None}
    new = [c for c in mine if c.case_id is None and c.novelty is Novelty.NEW]
    told = any(c.case_id is not None or c.novelty is not Novelty.UNKNOWN for c in mine)
    people = len(cases) + len(new)
    return {
        "consultations": len(mine),
        "minutes": sum(c.minutes or 0 for c in mine),
        "cases": len(cases),
        "persons": max(people, 1) if mine else 0,
        "new_persons": people if told or not mine else None,
        "relatives": sum(c.relatives for c in mine),
        "by_month": dict(Counter(str(c.day.month) for c in mine if c.day)),
        "by_topic": dict(Counter(c.topic for c in mine)),
    }


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return found_office(tmp_path)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nothing_is_lost_or_doubled(path: Path, seed: int) -> None:
    with opened(path) as office:
        turmoil = Turmoil(office, seed)
        for _ in range(110):
            turmoil.step()
        kept = list(turmoil.contacts.values())
        assert {c.id: c.case_id for c in live(office)} == {c.id: c.case_id for c in kept}
        for year in YEARS:
            expected = recount(kept, year)
            assert_figures(office, year, expected)
            assert_report(office, year, expected)
            assert_first_screen(office, year, expected)
            assert_months(office, kept, year)
        assert len(kept) > 20
        assert min(turmoil.done.values()) > 0
        assert len(turmoil.done) == 11
    for year in YEARS:
        assert_command(path, year, recount(kept, year))


def assert_figures(office: OfficeFile, year: int, expected: dict[str, Any]) -> None:
    found = office.figures.year(year)
    for key in ("consultations", "minutes", "cases", "persons", "new_persons"):
        assert getattr(found, key) == expected[key], (year, key)
    assert (found.by_month, found.by_topic) == (expected["by_month"], expected["by_topic"])


def assert_report(office: OfficeFile, year: int, expected: dict[str, Any]) -> None:
    data = office.reports.data(year, ReportKind.FULL)
    figures: dict[str, Figure] = {f.key: f for c in data.chapters for f in c.figures}
    for key in ("consultations", "minutes", "cases", "relatives"):
        assert figures[key].value == expected[key], (year, key)
    tables = {t.key: t for c in data.chapters for t in c.tables if isinstance(t, Breakdown)}
    rows = tables["by_month"].rows
    assert {row.code: row.value for row in rows if row.value} == expected["by_month"]
    for figure in figures.values():
        if figure.source is not None and figure.key in {"consultations", "cases", "cases_closed"}:
            assert office.lists.summary(figure.source).count == figure.value, figure.key


def assert_first_screen(office: OfficeFile, year: int, expected: dict[str, Any]) -> None:
    now, before = office.figures.year(year), office.figures.year(year - 1)
    shown = {f.name: f.value for f in key_figures(now, before, running=True)}
    assert shown["consultations"] == format_count(expected["consultations"])
    assert shown["cases"] == format_count(expected["cases"])
    assert shown["minutes"] == format_minutes(expected["minutes"])
    people = expected["new_persons"]
    assert shown["persons"] == ("–" if people is None else format_count(people))


def assert_months(office: OfficeFile, kept: list[Consultation], year: int) -> None:
    mine = [c for c in kept if c.day and c.day.year == year]
    cases = [
        len({c.case_id for c in mine if c.case_id and c.day and c.day.month == month})
        for month in range(1, 13)
    ]
    assert list(office.figures.months(year, MonthCount.CASES)) == cases
    people = office.figures.months(year, MonthCount.PERSONS)
    assert sum(people) == (recount(kept, year)["new_persons"] or 0)


def assert_command(path: Path, year: int, expected: dict[str, Any]) -> None:
    secret = path.parent / "passwort.txt"
    secret.write_text(PASSWORD, encoding="utf-8")
    said = io.StringIO()
    with redirect_stdout(said):
        code = main([
            "figures", "--db", str(path), "--year", str(year), "--json",
            "--password-file", str(secret),
        ])  # fmt: skip
    assert code == 0
    found = json.loads(said.getvalue())
    for key in ("consultations", "minutes", "cases", "persons", "by_month", "by_topic"):
        assert found[key] == expected[key], (year, key)
