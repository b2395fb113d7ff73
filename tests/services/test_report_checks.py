"""The check before the report: each count is the number of rows of the list behind it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from intdesk.domain.case import Case
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.contact import Contact
from intdesk.domain.event import Event, EventState
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.office_hour import OfficeDate
from intdesk.domain.publicity import Statement
from intdesk.domain.report_check import MAX_REASON, CheckGroup, CheckLine, Place, Weight
from intdesk.domain.report_text import ReportText
from intdesk.domain.work_entry import WorkEntry
from intdesk.services.demonstration.generate import Plan, write_demonstration
from intdesk.services.office_file import OfficeFile
from intdesk.services.report_letters import MOST
from intdesk.texts.report_checks import said
from tests.domain.target_samples import AGREEMENT
from tests.services.conftest import CLOCK


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demonstration") / "Beispiel.intdesk"
    write_demonstration(path, Plan(years=1, scale=0.3), CLOCK)
    return path


def codes(office: OfficeFile, year: int = 2026) -> dict[str, int]:
    return {line.code: line.count for line in office.report_checks.lines(year)}


@pytest.mark.parametrize("year", [2025, 2026])
def test_every_count_is_the_number_of_rows_behind_it(
    demonstration: Path, tmp_path: Path, year: int
) -> None:
    path = tmp_path / "Beispiel.intdesk"
    shutil.copyfile(demonstration, path)
    with OfficeFile.open(path, clock=CLOCK) as office:
        wrong = Consultation(
            day=date(year, 5, 3), minutes=300, topic="08", result="vermittelt", relatives=3,
            nationality="000", residence_status="DULD", interpreting="prof",
            counselling_kind="kurz",
        )  # fmt: skip
        office.consultations.save_many([wrong, wrong])
        lines = office.report_checks.lines(year)
        listed = [line for line in lines if line.query is not None]
        assert len(listed) > 10
        for line in listed:
            assert line.query is not None
            assert len(office.lists.ids(line.query)) == line.count, line.code
            assert 0 < line.count <= (line.total or line.count)
        assert all(said(line) for line in lines)


def test_an_empty_office_needs_nearly_everything(office_file: OfficeFile) -> None:
    found = codes(office_file, 2025)
    assert set(found) == {
        "name", "ags", "officer", "week_minutes", "planned_shares", "none", "empty_months"
    }  # fmt: skip
    assert found["empty_months"] == 12
    assert codes(office_file)["empty_months"] == 10


def test_each_area_has_its_points(office_file: OfficeFile) -> None:
    office = office_file
    case_id = office.cases.save(Case(number="1", opened_on=date(2026, 3, 1))).id
    office.cases.save(Case(number="2", opened_on=date(2026, 3, 1)))
    office.consultations.save(
        Consultation(
            day=date(2026, 2, 27), minutes=30, topic="08", novelty=Novelty.NEW, case_id=case_id
        )
    )
    office.work_entries.save(WorkEntry(day=date(2026, 3, 3), minutes=700, function="steuerung"))
    office.office_dates.save(OfficeDate(day=date(2026, 3, 5), start="09:00", minutes=60, place="R"))
    office.follow_ups.save(FollowUp(due=date(2026, 11, 2), title="Anrufen"))
    found = codes(office)
    expected = {
        "contact_before_opening": 1, "before_case": 1, "open_without_contact": 1, "silent": 2,
        "unattended": 1, "overdue": 1, "day_by_itself": 1, "long_day": 1, "empty_months": 8,
    }  # fmt: skip
    assert {code: found.get(code) for code in expected} == expected
    assert "topic" not in found
    assert codes(office, 2025).get("overdue") is None


def test_what_is_in_the_trash_is_not_missing(office_file: OfficeFile) -> None:
    record = office_file.consultations.save(
        Consultation(day=date(2026, 5, 4), minutes=300, topic="08")
    ).id
    assert codes(office_file)["unusually_long"] == 1
    office_file.consultations.trash([record])
    assert "unusually_long" not in codes(office_file)


def test_a_confirmed_hint_is_no_open_point(office_file: OfficeFile) -> None:
    draft = Consultation(day=date(2026, 5, 4), minutes=300, topic="08")
    office_file.consultations.save(draft)
    office_file.consultations.save(
        Consultation(day=date(2026, 5, 5), minutes=300, topic="08", confirmed=("unusually_long",))
    )
    assert codes(office_file)["unusually_long"] == 1


def test_a_point_can_be_set_aside_for_its_year_with_a_reason(office_file: OfficeFile) -> None:
    checks = office_file.report_checks

    def point(year: int) -> CheckLine:
        return next(line for line in checks.lines(year) if line.code == "ags")

    assert point(2026).open
    changes = checks.set_aside(2026, point(2026), "  Wir sind ein Zweckverband.  ")
    assert changes.kinds == {Kind.OFFICE}
    assert point(2026).set_aside == "Wir sind ein Zweckverband."
    assert not point(2026).open
    assert point(2025).open
    checks.set_aside(2026, point(2026), "")
    assert point(2026).open
    checks.set_aside(2026, point(2026), "x" * 1000)
    assert len(point(2026).set_aside) == MAX_REASON


def test_groups_come_together_and_in_order(office_file: OfficeFile) -> None:
    office_file.follow_ups.save(FollowUp(due=date(2026, 11, 2), title="Anrufen"))
    groups = [line.group for line in office_file.report_checks.lines(2026)]
    assert list(dict.fromkeys(groups)) == sorted(set(groups), key=list(CheckGroup).index)
    assert {line.weight for line in office_file.report_checks.lines(2026)} <= set(Weight)


class Impatient:
    def step(self, done: int, total: int) -> None:
        """Tell nobody."""

    def check_cancelled(self) -> None:
        raise InterruptedError


def test_it_can_be_interrupted(office_file: OfficeFile) -> None:
    with pytest.raises(InterruptedError):
        office_file.report_checks.lines(2026, Impatient())


def test_events_and_statements_that_say_too_little_are_listed(office_file: OfficeFile) -> None:
    past = date(2026, 3, 2)
    office_file.events.save(Event(title="Fest", day=past))
    office_file.events.save(Event(title="Lesung", day=past, state=EventState.HELD))
    office_file.events.save(Event(title="Absage", day=past, state=EventState.CANCELLED))
    office_file.statements.save(Statement(title="Satzung", informed_on=past))
    lines = {
        line.code: line
        for line in office_file.report_checks.lines(2026)
        if line.group in {CheckGroup.EVENTS, CheckGroup.STATEMENTS}
    }
    assert {code: (line.count, line.total) for code, line in lines.items()} == {
        "still_planned": (1, 3), "uncounted": (1, 3), "kind": (1, 3), "target_groups": (1, 3),
        "undecided": (1, 1),
    }  # fmt: skip
    assert said(lines["still_planned"]) == (
        "1 von 3 Veranstaltungen vorbei, aber noch als geplant eingetragen"
    )


def test_texts_that_the_papers_cannot_print_are_named_with_what_is_printed(
    office_file: OfficeFile,
) -> None:
    office = office_file
    event = office.events.save(Event(title="Fest عيد", day=date(2026, 5, 4), place="Café Łódź")).id
    office.events.save(Event(title="Früher عيد", day=date(2025, 5, 4)))
    office.contacts.save(Contact(name="Олена Шевченко"))
    body = office.contacts.save(Contact(name="مركز النور e. V.")).id
    long = "Wir danken allen, die geholfen haben, vor allem dem Verein 漢字 und den vielen anderen."
    text = ReportText(year=2026, part="summary.successes", text=long * 3)
    office.report_texts.save(text)
    lines = [x for x in office.report_checks.lines(2026) if x.group is CheckGroup.PRINT]
    found = {line.place: said(line) for line in lines}
    assert found[Place(Kind.EVENT, event)] == (
        "Veranstaltung: „Fest عيد“ wird im PDF als „Fest [arabische Schrift]“ gedruckt"
    )
    assert "[arabische Schrift] e. V." in found[Place(Kind.CONTACT, body)]
    passage = next(said(x) for x in lines if x.place and x.place.part == "summary.successes")
    assert "Verein [chinesische Schrift] und" in passage
    assert len(passage) < 300
    assert len(lines) == 3
    checks = office.report_checks
    checks.set_aside(2026, lines[0], "Der Name steht auch lateinisch da")
    assert sum(x.open for x in checks.lines(2026) if x.group is CheckGroup.PRINT) == 2


def test_a_text_that_is_long_only_by_its_spaces_is_named_whole(office_file: OfficeFile) -> None:
    text = ReportText(year=2026, part="summary.successes", text="Dank\n" + 70 * " " + "an 漢字")
    office_file.report_texts.save(text)
    line = next(x for x in office_file.report_checks.lines(2026) if x.group is CheckGroup.PRINT)
    assert line.named == ("Dank an 漢字", "Dank an [chinesische Schrift]")


def test_texts_within_goals_are_looked_at_too(office_file: OfficeFile) -> None:
    first, *others = AGREEMENT.goals
    goals = (replace(first, title="Haus نور öffnen"), *others)
    record = office_file.target_agreements.save(replace(AGREEMENT, goals=goals)).id
    line = next(x for x in office_file.report_checks.lines(2026) if x.group is CheckGroup.PRINT)
    assert line.place == Place(Kind.TARGET_AGREEMENT, record)
    assert line.named == ("Haus نور öffnen", "Haus [arabische Schrift] öffnen")


def test_many_texts_that_cannot_be_printed_are_counted(office_file: OfficeFile) -> None:
    office_file.contacts.save_many([Contact(name=f"نور {n}") for n in range(MOST + 3)])
    lines = [x for x in office_file.report_checks.lines(2026) if x.group is CheckGroup.PRINT]
    assert len(lines) == MOST + 1
    assert said(lines[-1]) == "3 weitere Texte mit Zeichen, die der Schrift im PDF fehlen"
    assert lines[-1].place is not None


def test_the_office_itself_may_have_letters_that_cannot_be_printed(office_file: OfficeFile) -> None:
    office = office_file.office
    office.save(replace(office.get(), name="Stadt Au", officer="نور Al Haddad"))
    line = next(x for x in office_file.report_checks.lines(2026) if x.group is CheckGroup.PRINT)
    assert line.place == Place(Kind.OFFICE, 0)
    assert said(line).startswith("Angaben zur Stelle: „نور Al Haddad“")
