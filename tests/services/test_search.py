"""One search over all kinds: what it finds, in which order, and what it never shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from intdesk.domain.attachment import Attachment
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.contact import Contact
from intdesk.domain.event import Event
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.identity import Identity, LegalBasis
from intdesk.domain.rights import RestrictionGround
from intdesk.errors import CancelledError
from intdesk.services.office_file import OfficeFile
from intdesk.services.search.service import PER_KIND, FoundGroup, spelled
from intdesk.storage.finding import findable_kinds
from intdesk.storage.repositories.kinds import MAPS
from tests.safety.traces import NAME, fill
from tests.services.protected import found_office, opened

DAY = date(2026, 3, 2)


@pytest.fixture
def protected(tmp_path: Path) -> Iterator[OfficeFile]:
    with opened(found_office(tmp_path)) as made:
        yield made


def kinds(groups: Sequence[FoundGroup]) -> set[Kind]:
    return {group.kind for group in groups}


def ids(groups: Sequence[FoundGroup], kind: Kind) -> list[int]:
    return [one.id for group in groups if group.kind is kind for one in group.records]


def test_every_kind_is_found(protected: OfficeFile) -> None:
    """A kind whose search texts hold none of its words is found by nobody."""
    made = fill(protected)
    assert set(findable_kinds()) == {*MAPS, Kind.ATTACHMENT}
    found = protected.search.find(NAME.lower())
    assert kinds(found) == {*MAPS, Kind.ATTACHMENT}
    for kind in MAPS:
        assert set(ids(found, kind)) <= set(made[kind])


def test_nothing_in_the_trash_is_found(protected: OfficeFile) -> None:
    made = fill(protected)
    for kind, record_map in MAPS.items():
        with protected.database.write("Papierkorb") as unit:
            unit.of(record_map).trash(made[kind])
    assert protected.search.find(NAME) == ()
    assert protected.search.recent([(Kind.CONTACT, made[Kind.CONTACT][0])], tuple(MAPS), 50) == ()


def test_restricted_cases_and_what_belongs_to_them_are_not_found(office_file: OfficeFile) -> None:
    office = office_file
    number = office.cases.blank().number
    case = office.cases.save(office.cases.blank()).id
    draft = Consultation(day=DAY, minutes=20, topic="08", case_id=case, note="Wohngeld")
    contact = office.consultations.save(draft).id
    complaint = office.complaints.save(
        replace(office.complaints.blank(), ground="herkunft", case_id=case, description="Wohngeld")
    ).id
    with office.database.write("Anlage") as unit:
        for kind, record in ((Kind.CASE, case), (Kind.CONSULTATION, contact)):
            unit.attachments.add(Attachment(kind, record, "Wohngeld.txt", 1, "0" * 64), b"x")
    due = office.follow_ups.save(
        FollowUp(due=DAY, title="Wohngeld fragen", linked_kind=Kind.CASE, linked_id=case)
    ).id
    free = office.follow_ups.save(FollowUp(due=DAY, title="Wohngeld allgemein")).id
    before = office.search.find("wohngeld")
    assert kinds(before) == {
        Kind.CONSULTATION, Kind.COMPLAINT, Kind.ATTACHMENT, Kind.FOLLOW_UP,
    }  # fmt: skip
    assert ids(office.search.find(number), Kind.CASE) == [case]
    office.case_rights.restrict(case, date(2026, 11, 21), RestrictionGround.ACCURACY)
    assert ids(office.search.find("wohngeld"), Kind.FOLLOW_UP) == [free]
    assert kinds(office.search.find("wohngeld")) == {Kind.FOLLOW_UP}
    assert ids(office.search.find(number), Kind.CASE) == []
    hidden = [(Kind.CASE, case), (Kind.COMPLAINT, complaint), (Kind.FOLLOW_UP, due)]
    shown = office.search.recent(hidden, tuple(MAPS), 50)
    assert {(one.kind, one.id) for one in shown} == {(Kind.FOLLOW_UP, free)}


def test_identities_are_not_found(protected: OfficeFile) -> None:
    assert protected.session is not None
    key = protected.session.opened.keys.identities
    assert key is not None
    case = protected.cases.save(protected.cases.blank()).id
    with protected.database.write("Name") as unit:
        basis = LegalBasis("aufgabe", "§ 1", "", DAY)
        unit.identities.put(case, Identity("Zwetschgenbaum"), basis, key)
    assert protected.search.find("zwetschgen") == ()


def test_names_come_first_exact_ones_before_longer_ones(office_file: OfficeFile) -> None:
    contacts = office_file.contacts
    other = contacts.save(Contact(name="Verein am Rathaus", note="")).id
    longer = contacts.save(Contact(name="Rathaus-Apotheke")).id
    exact = contacts.save(Contact(name="Rathaus")).id
    office_file.consultations.save(Consultation(day=DAY, minutes=20, topic="08", place="Rathaus"))
    found = office_file.search.find("rathaus")
    assert found[0].kind is Kind.CONTACT, "a kind with a record of that name comes first"
    assert ids(found, Kind.CONTACT) == [exact, longer, other]


@pytest.mark.parametrize("text", ["Mueller", "muller", "MÜLLER", "müll"])
def test_spellings_of_a_name(office_file: OfficeFile, text: str) -> None:
    made = office_file.contacts.save(Contact(name="Bäckerei Müller")).id
    assert ids(office_file.search.find(text), Kind.CONTACT) == [made]


@pytest.mark.parametrize("text", ["2.3.2026", "02.03.2026", "2.3.26", "2.3.", "02.03."])
def test_days_are_found_however_they_are_typed(office_file: OfficeFile, text: str) -> None:
    one = office_file.events.save(Event(title="Fest", day=DAY)).id
    office_file.events.save(Event(title="Fest", day=date(2026, 12, 3)))
    assert ids(office_file.search.find(text), Kind.EVENT) == [one]


def test_other_numbers_stay_as_they_are_typed() -> None:
    assert spelled("2026-0001 und 1.2.3.4 um 9.30") == "2026-0001 und 1.2.3.4 um 9.30"
    assert spelled("3.2.2") == "3.2.2"


def test_newer_ones_first_and_no_more_than_fit(office_file: OfficeFile) -> None:
    drafts = [Consultation(day=date(2026, 1, n), minutes=20, topic="08") for n in range(1, 12)]
    made = office_file.consultations.save_many(drafts).changes.ids
    found = ids(office_file.search.find("wohn"), Kind.CONSULTATION)
    assert found == list(reversed(made))[:PER_KIND]


def test_what_was_opened_last_comes_before_what_was_changed(office_file: OfficeFile) -> None:
    contacts = [office_file.contacts.save(Contact(name=f"Amt {n}")).id for n in range(3)]
    found = office_file.search.recent([(Kind.CONTACT, contacts[0])], (Kind.CONTACT,), 2)
    assert [one.id for one in found] == [contacts[0], contacts[2]]


def test_a_search_stops_between_two_kinds(office_file: OfficeFile) -> None:
    class Stopping:
        asked = 0

        def step(self, done: int, total: int) -> None:
            del done, total

        def check_cancelled(self) -> None:
            self.asked += 1
            if self.asked > 2:
                raise CancelledError

    with pytest.raises(CancelledError):
        office_file.search.find("amt", progress=Stopping())
    assert office_file.search.find("   ") == ()


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("einstelungen", "Einstellungen"), ("haushallt", "Haushaltsplan"),
        ("Ofentlichkeit", "Öffentlichkeitsarbeit"), ("addventscafe", "Adventscafé"),
        ("seidl", "Frau Seidel"), ("Iwanenko", "Olena Ivanenko"), ("tesfaj", "Tesfay"),
        ("samirah", "Samira"), ("alhamwi", "Rami Al-Hamwi"), ("Beratug seidl", "Beratung Seidel"),
        ("Siedel", "Seidel"),
    ],
)  # fmt: skip
def test_a_slip_is_forgiven(office_file: OfficeFile, typed: str, name: str) -> None:
    made = office_file.contacts.save(Contact(name=name)).id
    office_file.contacts.save(Contact(name="Bäckerei am Markt"))
    assert office_file.search.find(typed) == ()
    assert ids(office_file.search.near(typed, findable_kinds()), Kind.CONTACT) == [made]


@pytest.mark.parametrize("typed", ["bart", "sei", "weidel", "seeidll", "bratugn", "  ", "2.3."])
def test_too_many_slips_are_not(office_file: OfficeFile, typed: str) -> None:
    for name in ("Seidel", "Beratung", "Brot"):
        office_file.contacts.save(Contact(name=name))
    assert office_file.search.near(typed, (Kind.CONTACT,)) == ()


def test_nothing_hidden_may_have_been_meant(protected: OfficeFile) -> None:
    made = fill(protected)
    wrong = f"{NAME}y"
    assert protected.search.near(wrong, findable_kinds())
    for kind, record_map in MAPS.items():
        with protected.database.write("Papierkorb") as unit:
            unit.of(record_map).trash(made[kind])
    assert protected.search.near(wrong, findable_kinds()) == ()


def test_a_file_for_reading_forgives_slips_and_stays_as_it_is(office_file: OfficeFile) -> None:
    office_file.contacts.save(Contact(name="Seidel"))
    path = office_file.path
    office_file.close()
    before = path.read_bytes()
    with OfficeFile.open(path, read_only=True) as reading:
        assert kinds(reading.search.near("seidl", (Kind.CONTACT,))) == {Kind.CONTACT}
    assert path.read_bytes() == before
