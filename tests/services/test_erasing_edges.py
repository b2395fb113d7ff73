"""Erasing at its edges: older states, words of the office itself, what names a contact."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from intdesk.domain.case import Case
from intdesk.domain.changes import Kind
from intdesk.domain.consent import Consent
from intdesk.domain.consultation import Consultation
from intdesk.domain.contact import Contact
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.identity import Identity, LegalBasis, basis_lapsed
from intdesk.domain.interaction import Interaction
from intdesk.domain.listing import ListQuery
from intdesk.domain.retention import Action, Block, Chosen, Rule, Subject, Term
from intdesk.domain.rights import RestrictionGround
from intdesk.domain.subject_report import BLACKENED, Choices, free_texts
from intdesk.errors import IntDeskError
from intdesk.services.deletions import COMPACT_DUE
from intdesk.services.list_export import ListColumn
from intdesk.services.office_file import OfficeFile
from intdesk.services.subject_access.machine import as_json
from tests.clocks import HandClock

OLD = date(2025, 3, 4)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def path(template: Path, tmp_path: Path) -> Path:
    target = tmp_path / "Musterau.intdesk"
    target.write_bytes(template.read_bytes())
    return target


@pytest.fixture
def office(path: Path, clock: HandClock) -> Iterator[OfficeFile]:
    with OfficeFile.open(path, clock=clock) as opened:
        yield opened


def a_case(office: OfficeFile, number: str = "7") -> int:
    draft = Case(number=number, opened_on=OLD, closed_on=OLD, closing_reason="geloest")
    return office.cases.save(draft).id


def a_contact(office: OfficeFile, case_id: int | None, note: str = "") -> int:
    draft = Consultation(day=OLD, minutes=30, topic="08", case_id=case_id, note=note)
    return office.consultations.save(draft).id


def test_an_older_state_in_which_the_case_was_restricted_loses_it_too(
    path: Path, clock: HandClock
) -> None:
    older = path.with_name("aelter")
    with OfficeFile.open(path, clock=clock) as office:
        case_id = a_case(office)
        a_contact(office, case_id)
        office.case_rights.restrict(case_id, clock.today(), RestrictionGround.CLAIMS)
    shutil.copy(path, older)
    with OfficeFile.open(path, clock=clock) as office:
        office.case_rights.lift(case_id)
        office.retention.carry_out([Chosen(Subject.CASE, case_id, Action.DELETE)])
    shutil.copy(older, path)
    with OfficeFile.open(path, clock=clock) as office:
        assert office.lists.summary(ListQuery(Kind.CASE)).count == 0


def test_settings_of_our_own_are_no_trace(office: OfficeFile) -> None:
    office.retention.set_rules({Subject.CASE: Rule(Term.FIVE_YEARS)}, 7)
    gone = a_contact(office, None, note="Case Management, persons, retention, check, months")
    office.retention.carry_out([Chosen(Subject.CONSULTATION, gone, Action.DELETE)])
    assert office.retention.rules()[Subject.CASE] == Rule(Term.FIVE_YEARS)
    assert office.retention.persons() == 7


def test_contacts_of_a_case_in_the_trash_outlive_it(office: OfficeFile) -> None:
    case_id = a_case(office)
    contact = a_contact(office, case_id)
    office.consultations.trash([contact])
    office.cases.trash([case_id])
    office.consultations.restore([contact])
    office.retention.carry_out([Chosen(Subject.TRASH, case_id, Action.DELETE, Kind.CASE)])
    assert office.lists.summary(ListQuery(Kind.CONSULTATION)).count == 1
    assert office.consultations.get(contact).case_id is None


def test_whoever_interprets_is_used(office: OfficeFile, clock: HandClock) -> None:
    name = office.contacts.save(Contact(name="Frau Winter", kind="recht")).id
    clock.move(days=365 * 6)
    draft = Consultation(day=clock.today(), minutes=5, topic="01", interpreter=name)
    used = office.consultations.save(draft).id
    assert not [p for p in office.retention.proposals() if p.candidate.subject is Subject.CONTACT]
    office.retention.carry_out([Chosen(Subject.CONTACT, name, Action.ANONYMISE)])
    assert office.consultations.get(used).interpreter not in {None, name}


def test_the_office_and_its_backup_place_are_no_trace(office: OfficeFile, tmp_path: Path) -> None:
    place = tmp_path / "Kreisablage"
    place.mkdir()
    office.backups.choose_second_place(place)
    profile = replace(office.privacy.profile(), controller="Landratsamt Musterkreis")
    office.privacy.save(profile)
    with office.database.write("") as unit:
        unit.protocol.add("unlocked", {"holder": "Ada Größe", "backup": "Rosa Sommer"})
    gone = a_contact(office, None, note="Landratsamt Musterkreis, Kreisablage, Größe, Sommer")
    office.retention.carry_out([Chosen(Subject.CONSULTATION, gone, Action.DELETE)])
    assert office.privacy.profile().controller == "Landratsamt Musterkreis"
    assert office.backups.second_place == place
    with office.database.read() as unit:
        details = [entry.details for entry in unit.protocol.entries()]
    assert {"holder": "Ada Größe"} in details


def test_nothing_of_a_restricted_case_leaves_in_a_list(office: OfficeFile, tmp_path: Path) -> None:
    case_id = a_case(office)
    free = a_case(office, "8")
    for of in (case_id, free):
        office.complaints.save(replace(office.complaints.for_case(of), ground="herkunft"))
        contact = a_contact(office, of)
        for kind, to in (("case", of), ("consultation", contact)):
            day = date(2026, 12, 1)
            office.follow_ups.save(FollowUp(due=day, title="x", linked_kind=kind, linked_id=to))
    office.case_rights.restrict(case_id, office.clock.today(), RestrictionGround.CLAIMS)
    for kind, column, left in (
        (Kind.COMPLAINT, "number", 1),
        (Kind.FOLLOW_UP, "title", 2),
        (Kind.CONSULTATION, "topic", 1),
    ):
        listed = [ListColumn(column, column)]
        path = tmp_path / f"{kind.value}.csv"
        assert office.exports.write(ListQuery(kind), "Liste", listed, path) == left


def test_the_answer_tells_the_day_on_which_the_case_will_be_due(office: OfficeFile) -> None:
    draft = Case(number="7", opened_on=OLD, closed_on=date(2026, 1, 31), closing_reason="geloest")
    case_id = office.cases.save(draft).id
    a_contact(office, case_id)
    assert office.subject_access.report(case_id).delete_on == date(2027, 2, 1)


def test_a_restricted_name_is_kept_from_the_proposals(office: OfficeFile) -> None:
    case_id = a_case(office)
    with office.database.write("") as unit:
        basis = LegalBasis("einwilligung", "", "", date(2026, 1, 1))
        unit.identities.put(case_id, Identity("Rosa Herbst"), basis, bytes(32))
    office.case_rights.restrict(case_id, office.clock.today(), RestrictionGround.CLAIMS)
    (found,) = [p for p in office.retention.proposals() if p.candidate.subject is Subject.IDENTITY]
    assert found.candidate.lapsed
    assert found.blocks == {Block.RESTRICTED}


def test_counts_are_nothing_that_could_be_corrected(office: OfficeFile) -> None:
    case_id = a_case(office)
    for _ in range(25):
        a_contact(office, case_id)
    before = {line.code for line in office.report_checks.lines(2025)}
    assert {"long_day", "entered_twice"} <= before
    office.retention.carry_out([Chosen(Subject.CASE, case_id, Action.ANONYMISE)])
    after = {line.code for line in office.report_checks.lines(2025)}
    assert not {"long_day", "entered_twice", "weekend", "holiday"} & after


def test_what_stands_in_a_form_can_be_blackened_too(office: OfficeFile) -> None:
    case_id = a_case(office)
    office.drafts.keep("case", case_id, 1, {"note": "Nachbar Herr Lenz"}, office.drafts.number())
    (text,) = free_texts(office.subject_access.report(case_id).entries)
    assert text.text == "Nachbar Herr Lenz"
    report = office.subject_access.report(case_id, Choices({text.key: BLACKENED}))
    assert "Lenz" not in as_json(report).decode()


def test_a_form_brings_back_nothing_of_what_was_erased(office: OfficeFile) -> None:
    gone = a_contact(office, None, note="Rosa Sommer")
    kept = a_contact(office, None)
    office.retention.carry_out([Chosen(Subject.CONSULTATION, gone, Action.DELETE)])
    entries = {"note": "Rosa Sommer"}
    assert not office.drafts.keep("consultation", gone, 1, entries)
    assert office.drafts.all() == []
    assert office.drafts.keep("consultation", kept, 1, entries)


def test_whom_the_office_talks_to_is_used(office: OfficeFile, clock: HandClock) -> None:
    name = office.contacts.save(Contact(name="Frau Winter", kind="recht")).id
    clock.move(days=365 * 6)
    draft = Interaction(day=clock.today(), subject="Absprache", contacts=(name,))
    talk = office.interactions.save(draft).id
    assert not [p for p in office.retention.proposals() if p.candidate.subject is Subject.CONTACT]
    office.retention.carry_out([Chosen(Subject.CONTACT, name, Action.ANONYMISE)])
    (left,) = office.interactions.get(talk).contacts
    assert left != name
    with office.database.read() as unit:
        assert unit.integrity.findings() == []


def test_a_filter_by_codes_asks_for_no_word(office: OfficeFile) -> None:
    question = '{"text":"","filters":[{"field":"result","values":["vermittelt"],"op":"is"}]}'
    office.named_filters("consultations").save("Weiter", question)
    gone = a_contact(office, None, note="wurde vermittelt")
    office.retention.carry_out([Chosen(Subject.CONSULTATION, gone, Action.DELETE)])
    assert [name for _, name in office.named_filters("consultations").all()] == ["Weiter"]


def test_removed_notes_leave_no_gap_with_a_piece_of_them(
    office: OfficeFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_contact(office, None, note="Rosa Sommer")
    built: list[str] = []
    monkeypatch.setattr(office.database, "compact", lambda _key: built.append("pages"))
    office.privacy.remove_notes()
    assert built == ["pages"]
    with office.database.read() as unit:
        assert unit.facts.get(COMPACT_DUE) == ""


def test_documents_of_a_restricted_case_stay(office: OfficeFile, tmp_path: Path) -> None:
    case_id = a_case(office)
    contact = a_contact(office, case_id)
    paper = tmp_path / "Bescheid.txt"
    paper.write_text("Bescheid")
    ids = [
        office.attachments.add(kind, record, paper).id
        for kind, record in ((Kind.CASE, case_id), (Kind.CONSULTATION, contact))
    ]
    office.case_rights.restrict(case_id, office.clock.today(), RestrictionGround.CLAIMS)
    for attachment in ids:
        for act in (office.attachments.trash, office.attachments.erase):
            with pytest.raises(IntDeskError) as caught:
                act([attachment])
            assert caught.value.code == "case_restricted"
    office.case_rights.lift(case_id)
    office.attachments.trash(ids)
    assert office.attachments.list(Kind.CASE, case_id) == []


def test_a_release_permits_no_name(office: OfficeFile) -> None:
    case_id = a_case(office)
    given = Consent("Wohngeld", "Gespräch", OLD, release=True)
    office.cases.set_consents(case_id, [given])
    assert office.cases.get(case_id).consents == (given,)
    basis = LegalBasis("einwilligung", "", "", OLD)
    identity = Identity("Rosa Herbst")
    found = {p.code for p in office.identities.problems(case_id, identity, basis)}
    assert "consent_missing" in found
    assert basis_lapsed(basis, [given], date(2026, 1, 1))
    answer = as_json(office.subject_access.report(case_id)).decode()
    assert "Schweigepflichtentbindung: ja" in answer
    office.cases.set_consents(case_id, [given, replace(given, release=False)])
    assert "consent_missing" not in {
        p.code for p in office.identities.problems(case_id, identity, basis)
    }
