"""Restriction, requests and withdrawal of cases: what is kept still, and what is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.consent import Consent
from intdesk.domain.consultation import Consultation
from intdesk.domain.identity import Identity, LegalBasis
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.rights import RestrictionGround, Right, RightsRequest
from intdesk.errors import IntDeskError, InvalidDraftError
from intdesk.services.list_export import ListColumn
from intdesk.services.office_file import OfficeFile
from intdesk.texts.labels import CASE_RESTRICTED, CORRECTION_NOTED
from tests.services.protected import found_office, opened

TODAY = date(2026, 11, 21)
GROUND = RestrictionGround.ACCURACY


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(IntDeskError) as caught:
        act()
    return caught.value.code


@pytest.fixture
def office(office_file: OfficeFile) -> OfficeFile:
    """Return a file with two cases, a contact in each, and one contact without."""
    for _ in range(2):
        office_file.cases.save(replace(office_file.cases.blank(), opened_on=date(2026, 1, 5)))
    for case_id in (1, 2, None):
        draft = Consultation(day=date(2026, 3, 1), minutes=30, topic="08", case_id=case_id)
        office_file.consultations.save(draft)
    return office_file


@pytest.fixture
def restricted(office: OfficeFile) -> OfficeFile:
    """Return it with the first case restricted."""
    office.case_rights.restrict(1, TODAY, GROUND)
    return office


def test_a_restriction_is_kept_told_and_lifted(office: OfficeFile) -> None:
    changes = office.case_rights.restrict(1, TODAY, GROUND)
    assert changes.undo_label == CASE_RESTRICTED
    assert office.cases.get(1).restricted_on == TODAY
    assert office.case_rights.is_restricted(1)
    assert not office.case_rights.is_restricted(2)
    (entry,) = office.access.protocol()
    assert (entry.event, entry.details) == (
        "case_restricted", {"case": "2026-0001", "ground": "accuracy"},
    )  # fmt: skip
    office.case_rights.lift(1)
    assert not office.case_rights.any_restricted
    assert office.access.protocol()[0].event == "restriction_lifted"
    labels = [entry.label for entry in office.history.record(Kind.CASE, 1)]
    assert labels[:2] == ["Einschränkung aufgehoben", "Verarbeitung eingeschränkt"]


def test_a_restriction_can_be_taken_back(restricted: OfficeFile) -> None:
    step = restricted.history.last()
    assert step is not None
    restricted.history.undo(step.id)
    assert not restricted.cases.get(1).restricted


def test_a_wrong_day_is_refused(office: OfficeFile) -> None:
    with pytest.raises(InvalidDraftError):
        office.case_rights.restrict(1, date(2026, 11, 22), GROUND)
    assert not office.cases.get(1).restricted
    assert code_of(lambda: office.case_rights.lift(99)) == "record_missing"


def test_nothing_of_a_restricted_case_can_be_changed(restricted: OfficeFile) -> None:
    cases, contacts = restricted.cases, restricted.consultations
    case, contact = cases.get(1), contacts.get(1)
    acts: list[Callable[[], object]] = [
        lambda: cases.save(replace(case, note="neu")),
        lambda: cases.save_many([replace(case, note="neu")]),
        lambda: cases.close(1, TODAY, "geloest"),
        lambda: contacts.save(replace(contact, minutes=45)),
        lambda: contacts.save(replace(contact, case_id=None)),
        lambda: contacts.save_many([replace(contact, minutes=45)]),
        lambda: contacts.save(replace(contact, id=0, version=0)),
        lambda: contacts.trash([1]),
        lambda: contacts.erase([1]),
        lambda: cases.link([3], 1),
        lambda: cases.unlink([1]),
        lambda: cases.erase([1]),
    ]
    for act in acts:
        assert code_of(act) == "case_restricted"
    assert cases.get(1) == case
    assert contacts.get(1) == contact
    assert contacts.get(3).case_id is None


def test_undo_does_not_reach_into_a_restricted_case(office: OfficeFile) -> None:
    office.consultations.save(replace(office.consultations.get(1), minutes=45))
    step = office.history.last()
    assert step is not None
    office.case_rights.restrict(1, TODAY, GROUND)
    assert code_of(lambda: office.history.undo(step.id)) == "case_restricted"
    assert office.consultations.get(1).minutes == 45


def test_other_cases_go_on_as_before(restricted: OfficeFile) -> None:
    restricted.cases.save(replace(restricted.cases.get(2), note="neu"))
    restricted.consultations.save(replace(restricted.consultations.get(2), minutes=45))
    restricted.consultations.save(replace(restricted.consultations.get(3), minutes=45))
    assert restricted.cases.get(2).note == "neu"


def test_requests_and_withdrawals_go_on(restricted: OfficeFile) -> None:
    rights = restricted.case_rights
    rights.note(1, RightsRequest(Right.ERASURE, TODAY))
    restricted.cases.set_consents(1, [Consent("A", "x", date(2026, 1, 5))])
    rights.withdraw(1, 0, TODAY)
    case = restricted.cases.get(1)
    assert case.consents[0].revoked_on == TODAY
    assert [r.right for r in case.requests] == [Right.RESTRICTION, Right.ERASURE, Right.WITHDRAWAL]


def test_figures_count_what_lists_leave_out(restricted: OfficeFile, tmp_path: Path) -> None:
    query = ListQuery(Kind.CONSULTATION)
    assert restricted.lists.summary(query).count == 3
    shown = query.with_filter(Filter("restricted", ("no",)))
    assert sorted(restricted.lists.ids(shown)) == [2, 3]
    path = tmp_path / "Liste.xlsx"
    columns = [ListColumn("case_number", "Fall")]
    assert restricted.exports.write(query, "Beratungen", columns, path) == 2
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    cells = {str(cell) for row in sheet.iter_rows(values_only=True) for cell in row}
    assert "2026-0001" not in cells
    assert "2026-0002" in cells
    assert list(restricted.lists.ids(ListQuery(Kind.CASE, filters=(
        Filter("restricted", ("yes",)),
    )))) == [1]  # fmt: skip


def test_open_requests_are_listed_the_most_urgent_first(office: OfficeFile) -> None:
    rights = office.case_rights
    rights.note(2, RightsRequest(Right.ACCESS, date(2026, 11, 10)))
    rights.note(1, RightsRequest(Right.ERASURE, date(2026, 11, 2)))
    rights.note(1, RightsRequest(Right.RECTIFICATION, TODAY, TODAY, "Alter"))
    found = rights.open_requests()
    assert [(r.number, r.due_on) for r in found] == [
        ("2026-0001", date(2026, 12, 2)), ("2026-0002", date(2026, 12, 10)),
    ]  # fmt: skip
    rights.answer(1, 0)
    assert [r.number for r in rights.open_requests()] == ["2026-0002"]
    labels = {entry.label for entry in office.history.record(Kind.CASE, 1)}
    assert CORRECTION_NOTED in labels
    with pytest.raises(InvalidDraftError):
        rights.note(1, RightsRequest(Right.RECTIFICATION, TODAY, TODAY))


@pytest.fixture
def named(tmp_path: Path) -> Iterator[OfficeFile]:
    """Return a protected file whose case has a name by consent."""
    with opened(found_office(tmp_path)) as made:
        made.cases.save(made.cases.blank())
        given = [Consent("A", "x", date(2026, 1, 1)), Consent("B", "y", date(2026, 2, 1))]
        made.cases.set_consents(1, given)
        basis = LegalBasis("einwilligung", "", "", date(2026, 1, 1))
        made.identities.store(1, Identity("Zwetschgenbaum"), basis)
        yield made


def test_the_last_consent_takes_the_ground_of_the_name(named: OfficeFile) -> None:
    assert not named.case_rights.withdraw(1, 0, TODAY).lapsed
    assert named.case_rights.withdraw(1, 1, TODAY).lapsed
    assert named.identities.status(1).lapsed
    assert named.access.protocol()[0].event == "consent_withdrawn"


@pytest.mark.parametrize("day", [date(2026, 11, 22), date(2025, 12, 31)])
def test_a_withdrawal_has_a_possible_day(named: OfficeFile, day: date) -> None:
    with pytest.raises(InvalidDraftError):
        named.case_rights.withdraw(1, 0, day)
    assert named.cases.get(1).consents[0].revoked_on is None


def test_a_restricted_case_gets_no_name_but_may_lose_it(named: OfficeFile) -> None:
    named.case_rights.restrict(1, TODAY, GROUND)
    basis = LegalBasis("aufgabe", "§ 1", "", date(2026, 1, 1))
    code = code_of(lambda: named.identities.store(1, Identity("Neu"), basis))
    assert code == "case_restricted"
    named.identities.remove(1)
    assert not named.identities.status(1).named
