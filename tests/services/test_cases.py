from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain.case import Case
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.consent import Consent
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.period import Period
from intdesk.errors import IntDeskError, InvalidDraftError
from intdesk.services.cases import BOTH
from intdesk.services.checking import check_file
from intdesk.services.office_file import OfficeFile

TODAY = date(2026, 11, 21)
WALK_IN = Consultation(
    day=date(2026, 3, 2), minutes=30, topic="08", novelty=Novelty.NEW, gender="w",
    nationality="475", relatives=2,
)  # fmt: skip


def consulted(office: OfficeFile, draft: Consultation = WALK_IN) -> int:
    return office.consultations.save(draft).id


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(IntDeskError) as caught:
        act()
    return caught.value.code


def opened_case(office: OfficeFile, **values: object) -> int:
    return office.cases.save(replace(office.cases.blank(), **values)).id  # type: ignore[arg-type]


def test_numbers_follow_each_other(office_file: OfficeFile) -> None:
    cases = office_file.cases
    assert cases.blank() == Case(number="2026-0001", opened_on=TODAY)
    opened_case(office_file)
    assert cases.next_number() == "2026-0002"
    opened_case(office_file, number=" F-1 ")
    assert cases.get(2).number == "F-1"
    assert cases.next_number() == "F-2"


def test_a_number_of_another_case_is_refused(office_file: OfficeFile) -> None:
    case_id = opened_case(office_file, number="A-1")
    case = office_file.cases.get(case_id)
    assert office_file.cases.problems(case) == []
    taken = office_file.cases.problems(replace(office_file.cases.blank(), number="a-1"))
    assert [p.code for p in taken] == ["number_taken"]
    office_file.cases.trash([case_id])
    with pytest.raises(InvalidDraftError):
        office_file.cases.save(replace(office_file.cases.blank(), number="A-1"))


def test_a_walk_in_becomes_a_case_and_nothing_is_lost(office_file: OfficeFile) -> None:
    contact = consulted(office_file)
    before = office_file.figures.year(2026)
    saved = office_file.cases.from_consultation(contact)
    assert saved.changes.kinds == BOTH
    case = office_file.cases.get(saved.id)
    assert (case.number, case.opened_on, case.gender) == ("2026-0001", WALK_IN.day, "w")
    assert office_file.consultations.get(contact).case_id == saved.id
    after = office_file.figures.year(2026)
    assert replace(after, cases=0) == before
    assert after.cases == 1
    assert code_of(lambda: office_file.cases.from_consultation(contact)) == "has_case"
    assert code_of(lambda: office_file.cases.from_consultation(99)) == "record_missing"


def test_one_undo_takes_back_case_and_link(office_file: OfficeFile) -> None:
    contact = consulted(office_file)
    saved = office_file.cases.from_consultation(contact)
    step = office_file.history.last()
    assert step is not None
    assert step.label == "Fall aus Beratung angelegt"
    office_file.history.undo(step.id)
    assert code_of(lambda: office_file.cases.get(saved.id)) == "record_missing"
    assert replace(office_file.consultations.get(contact), id=0, version=0) == WALK_IN
    office_file.history.undo(office_file.history.steps()[0].id)
    assert office_file.consultations.get(contact).case_id == saved.id


def test_a_contact_moves_to_another_case_and_out_again(office_file: OfficeFile) -> None:
    first = opened_case(office_file, language="ar")
    second = opened_case(office_file, language="uk")
    contact = consulted(office_file)
    persons = office_file.figures.year(2026).persons
    office_file.cases.link([contact], first)
    assert office_file.consultations.get(contact).language == "ar"
    office_file.cases.link([contact], second)
    moved = office_file.consultations.get(contact)
    assert (moved.case_id, moved.language, moved.gender) == (second, "uk", "w")
    assert office_file.figures.year(2026).persons == persons
    office_file.cases.unlink([contact])
    left = office_file.consultations.get(contact)
    assert (left.case_id, left.novelty) == (None, Novelty.NEW)
    assert office_file.figures.year(2026).persons == persons
    assert code_of(lambda: office_file.cases.link([contact], 99)) == "record_missing"


def test_closing_needs_a_reason_and_opening_again_remembers_it(office_file: OfficeFile) -> None:
    case_id = opened_case(office_file, opened_on=date(2026, 1, 5))
    with pytest.raises(InvalidDraftError):
        office_file.cases.close(case_id, TODAY, "")
    changes = office_file.cases.close(case_id, date(2026, 5, 1), "geloest")
    assert changes == Changes.of(Kind.CASE, case_id, undo_label="Fall abgeschlossen")
    assert office_file.cases.get(case_id).closed
    office_file.cases.reopen(case_id)
    case = office_file.cases.get(case_id)
    assert (case.closed, case.closings[0].reopened_on) == (False, TODAY)
    with office_file.database.read() as unit:
        assert unit.figures.cases(Period.of_year(2026)).closed == 1
    assert office_file.cases.reopen(case_id).undo_label == ""


def test_consents_are_checked_and_stored(office_file: OfficeFile) -> None:
    case_id = opened_case(office_file)
    with pytest.raises(InvalidDraftError):
        office_file.cases.set_consents(case_id, [Consent("Begleitung")])
    given = Consent("Begleitung", "Jobcenter", TODAY)
    office_file.cases.set_consents(case_id, [given])
    assert office_file.cases.get(case_id).consents == (given,)


def test_a_case_with_contacts_is_not_deleted(office_file: OfficeFile) -> None:
    case_id = office_file.cases.from_consultation(consulted(office_file)).id
    assert code_of(lambda: office_file.cases.trash([case_id])) == "case_has_contacts"
    office_file.cases.unlink([1])
    assert office_file.cases.trash([case_id]).undo_label == "Fall gelöscht"
    assert office_file.cases.erase([case_id]).kinds == BOTH


def test_a_copy_is_another_open_case_with_the_same_features(office_file: OfficeFile) -> None:
    case_id = opened_case(office_file, gender="w", note="Notiz")
    office_file.cases.set_consents(case_id, [Consent("a", "b", TODAY)])
    office_file.cases.close(case_id, TODAY, "geloest")
    copied = office_file.cases.duplicate(case_id)
    assert copied == Case(number="2026-0002", opened_on=TODAY, gender="w")


def test_open_cases_are_proposed(office_file: OfficeFile) -> None:
    case_id = opened_case(office_file)
    assert office_file.cases.find(" 0001") == [(case_id, "2026-0001")]
    assert office_file.cases.find("9") == []


def test_a_contact_of_a_case_tells_no_status_without_title(office_file: OfficeFile) -> None:
    case_id = opened_case(office_file)
    draft = replace(WALK_IN, residence_status="OHNE", case_id=case_id)
    found = office_file.consultations.problems(draft)
    assert [(p.field, p.code) for p in found] == [("residence_status", "only_anonymous")]
    contact = consulted(office_file, replace(draft, case_id=None))
    office_file.cases.link([contact], case_id)
    assert office_file.consultations.get(contact).residence_status == ""


def test_the_check_looks_at_cases(office_file: OfficeFile) -> None:
    opened_case(office_file)
    result = check_file(office_file)
    assert result.counts["case"] == 1
    assert result.findings == ()


def test_the_report_tells_cases_and_persons(office_file: OfficeFile) -> None:
    contact = consulted(office_file)
    office_file.cases.from_consultation(contact)
    consulted(office_file, replace(WALK_IN, day=date(2026, 4, 1), case_id=1))
    consulted(office_file, replace(WALK_IN, day=date(2026, 4, 2)))
    consulted(office_file, replace(WALK_IN, day=date(2025, 4, 2), case_id=1))
    office_file.cases.close(1, TODAY, "geloest")
    chapter = office_file.reports.data(2026).chapter("counselling")
    assert chapter is not None
    tables = {table.key: table for table in chapter.tables}
    rows = {row.code: (row.value, row.previous) for row in tables["cases"].rows}  # type: ignore[union-attr]
    assert rows == {"carried": (1, 0), "new": (0, 1)}
    months = {row.code: row.value for row in tables["persons_by_month"].rows if row.value}  # type: ignore[union-attr]
    assert months == {"3": 1, "4": 2}
    assert tables["persons_by_month"].total == 2
    assert tables["relatives_by_month"].total == 6
    assert {f.key: f.value for f in chapter.figures}["cases"] == 1
