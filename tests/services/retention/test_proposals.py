"""What is due and when, what stands in the way, what the office chooses."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.complaint import Complaint
from intdesk.domain.consent import Consent
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.identity import Identity, LegalBasis
from intdesk.domain.listing import ListQuery
from intdesk.domain.retention import Action, Block, Rule, Subject, Term
from intdesk.errors import IntDeskError
from intdesk.services.office_file import OfficeFile
from intdesk.storage.repositories.complaints import COMPLAINTS
from tests.clocks import HandClock
from tests.services.protected import NAME, found_office
from tests.services.protected import opened as open_protected
from tests.services.retention.builders import OLD, a_case, chosen, due


def test_a_case_is_due_a_year_after_the_last_that_happened(office: OfficeFile) -> None:
    case_id = a_case(office, date(2025, 11, 1))
    assert [p.candidate.label for p in due(office, Subject.CASE)] == ["7"]
    office.follow_ups.save(
        FollowUp(
            due=date(2025, 12, 1), title="Anruf", linked_kind="case", linked_id=case_id,
            done_on=date(2025, 12, 1),
        )
    )  # fmt: skip
    assert due(office, Subject.CASE) == []


def test_what_stands_in_the_way_is_named(office: OfficeFile) -> None:
    case_id = a_case(office, closed=False)
    office.follow_ups.save(
        FollowUp(due=date(2027, 1, 1), title="Bescheid", linked_kind="case", linked_id=case_id)
    )
    (found,) = due(office, Subject.CASE)
    assert found.blocks == {Block.OPEN_CASE, Block.OPEN_FOLLOW_UP}
    assert office.retention.count_due() == 0


def test_the_office_chooses_its_periods(office: OfficeFile) -> None:
    a_case(office, date(2025, 3, 4))
    rules = office.retention.rules() | {Subject.CASE: Rule(Term.NEXT_YEAR)}
    office.retention.set_rules(rules, 3)
    assert due(office, Subject.CASE) == []
    assert office.retention.persons() == 3
    assert office.retention.rules()[Subject.CASE] == Rule(Term.NEXT_YEAR)


def test_put_off_with_a_reason_until_a_day(office: OfficeFile, clock: HandClock) -> None:
    a_case(office)
    office.retention.postpone(due(office, Subject.CASE), date(2026, 12, 1), "Klage läuft")
    (waiting,) = due(office, Subject.CASE)
    assert waiting.blocks == {Block.POSTPONED}
    assert waiting.note.reason == "Klage läuft"
    clock.move(days=10)
    assert due(office, Subject.CASE)[0].blocks == frozenset()


def test_the_notice_comes_once_a_month(office: OfficeFile, clock: HandClock) -> None:
    assert office.retention.notice() == 0
    clock.move(days=1)
    a_case(office)
    assert office.retention.notice() == 1
    office.retention.put_away_notice()
    assert office.retention.notice() == 0
    clock.move(days=10)
    assert office.retention.notice() == 1


def test_on_demand_a_case_goes_before_its_time(office: OfficeFile, clock: HandClock) -> None:
    a_case(office, clock.today(), closed=False, number="2026-0001")
    assert due(office, Subject.CASE) == []
    found = office.retention.for_case(" 2026-0001 ")
    assert found.blocks == frozenset()
    office.retention.carry_out([chosen(found, Action.DELETE)])
    with pytest.raises(IntDeskError) as caught:
        office.retention.for_case("2026-0001")
    assert caught.value.code == "record_missing"


def test_a_lapsed_consent_makes_the_name_due_at_once(tmp_path: Path) -> None:
    with open_protected(found_office(tmp_path)) as office:
        case_id = a_case(office, office.clock.today(), closed=False)
        given = Consent("Beratung", "Name", date(2026, 1, 1), None, None)
        office.cases.set_consents(case_id, [given])
        basis = LegalBasis("einwilligung", "", "", date(2026, 1, 1))
        office.identities.store(case_id, Identity("Rosa Herbst"), basis)
        assert due(office, Subject.IDENTITY) == []
        revoked = Consent("Beratung", "Name", date(2026, 1, 1), None, date(2026, 11, 1))
        office.cases.set_consents(case_id, [revoked])
        (found,) = due(office, Subject.IDENTITY)
        assert found.candidate.lapsed
        office.retention.carry_out([chosen(found, Action.DELETE)])
        assert not office.identities.status(case_id).named
        assert office.path.name == NAME


def test_a_running_complaint_keeps_its_case(office: OfficeFile) -> None:
    case_id = a_case(office)
    complaint = Complaint(number="B-1", received_on=OLD, ground="rasse", case_id=case_id)
    with office.database.write("Beschwerde") as unit:
        saved = unit.of(COMPLAINTS).save(complaint)
    assert due(office, Subject.CASE)[0].blocks == {Block.OPEN_COMPLAINT}
    with office.database.write("Beschwerde") as unit:
        now = unit.of(COMPLAINTS).get(saved)
        unit.of(COMPLAINTS).save(replace(now, closed_on=OLD))
    (found,) = due(office, Subject.CASE)
    assert found.blocks == frozenset()
    office.retention.carry_out([chosen(found, Action.ANONYMISE)])
    with office.database.read() as unit:
        (left,) = unit.of(COMPLAINTS).many(unit.lists.ids(ListQuery(Kind.COMPLAINT)))
        assert left.id != saved, "it tells of the person; only a count stays"
        assert unit.integrity.findings() == []
