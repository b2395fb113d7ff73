"""The answer to a person of the network: what is about it whole, what names it in one line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from intdesk.assets import resource
from intdesk.domain.assignment import Assignment
from intdesk.domain.changes import Kind
from intdesk.domain.committee import Committee, Member
from intdesk.domain.complaint import Complaint
from intdesk.domain.consultation import Consultation
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Address, Nature, Reach, ReachKind, Role
from intdesk.domain.event import Event
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.interaction import Interaction
from intdesk.domain.meeting import AgendaItem, Attendance, Meeting, Presence
from intdesk.domain.subject_report import BLACKENED, Choices
from intdesk.domain.volunteer import Capacity, LanguageSkill, Level, Volunteer
from intdesk.errors import IntDeskError
from intdesk.services.office_file import OfficeFile
from intdesk.texts.privacy.fields import FIELD_WORDS
from tests.reports.pdf_lint import lint
from tests.reports.pdf_words import text_of
from tests.services.json_rules import faults
from tests.services.protected import found_office, opened
from tests.services.test_subject_access import LINKS

DAY = date(2026, 3, 3)
BODY, ADELE, OTHER = 1, 2, 3


@pytest.fixture
def office(tmp_path: Path) -> Iterator[OfficeFile]:
    """Return a file in which a person of the network is named everywhere, a stranger beside it."""
    with opened(found_office(tmp_path)) as made:
        fill(made, tmp_path)
        yield made


def fill(office: OfficeFile, folder: Path) -> None:
    office.contacts.save(Contact(name="Verein Brücke"))
    office.contacts.save(
        Contact(
            nature=Nature.PERSON, given_name="Adele", family_name="Zwetschgenbaum",
            roles=(Role(BODY, "Vorsitz"),), phones=(Reach("0815", ReachKind.MOBILE),),
            addresses=(Address(street="Hinterm Mond 7", town="Musterau"),), influence=0,
            interest=3, source="Visitenkarte", note="Mag keine Anrufe.",
        )
    )  # fmt: skip
    office.contacts.save(Contact(nature=Nature.PERSON, family_name="Fremd", note="Geheimnis"))
    office.interactions.save(
        Interaction(day=DAY, subject="Raumfrage", result="Sie hilft.", contacts=(ADELE, BODY))
    )
    office.interactions.save(Interaction(day=DAY, subject="Fremdes", contacts=(OTHER,)))
    office.volunteers.save(
        Volunteer(contact=ADELE, capacity=Capacity.BOTH, rate=None, insurance="Kommune",
                  skills=(LanguageSkill("prs", Level.C1, "Zeugnis"),))
    )  # fmt: skip
    consultation = Consultation(
        day=DAY, minutes=30, topic="08", interpreting="ehrenamt", interpreter=ADELE,
        interpreting_minutes=25, language="prs", note="Klientin weint",
    )  # fmt: skip
    office.consultations.save(consultation)
    office.assignments.save(
        Assignment(person=ADELE, day=DAY, minutes=60, language="prs", purpose="zum Amt")
    )
    seats = (Member(ADELE, "mitglied", since=date(2025, 1, 1)), Member(OTHER, "mitglied"))
    committee = office.committees.save(Committee(name="Beirat", members=seats)).id
    agenda = (AgendaItem(ADELE, title="Raum", text="Streit mit Fremd"),)
    people = (Attendance(ADELE, Presence.EXCUSED), Attendance(OTHER, Presence.PRESENT))
    office.meetings.save(Meeting(committee_id=committee, day=DAY, agenda=agenda, attendance=people))
    office.events.save(Event(title="Sommerfest", day=DAY, partners=(ADELE,), note="intern"))
    office.follow_ups.save(
        FollowUp(due=DAY, title="Anrufen", linked_kind=Kind.CONTACT, linked_id=ADELE)
    )
    office.complaints.save(
        Complaint(
            number="2026-0001", received_on=DAY, body=ADELE, description="Sie war unfreundlich",
            ground="umgang", route="telefon",
        )
    )  # fmt: skip
    (folder / "Zeugnis.txt").write_text("sehr gut")
    office.attachments.add(Kind.CONTACT, ADELE, folder / "Zeugnis.txt")


def answer(office: OfficeFile, folder: Path, choices: Choices = Choices()) -> tuple[str, Any, Path]:  # noqa: B008
    made = office.contact_access.write(ADELE, folder, choices)
    return (
        text_of(made / "Auskunft.pdf"), json.loads((made / "Auskunft.json").read_bytes()), made,
    )  # fmt: skip


def test_everything_about_the_person_is_handed_out(office: OfficeFile, tmp_path: Path) -> None:
    words, data, made = answer(office, tmp_path)
    told = words + json.dumps(data, ensure_ascii=False)
    kept = (
        "Adele Zwetschgenbaum", "Hinterm Mond 7", "0815", "mobil", "Visitenkarte",
        "Aufgabe: Vorsitz",
        "Verein Brücke", "Mag keine Anrufe.", "Raumfrage", "Sie hilft.", "Dari", "C1", "Zeugnis",
        "Kommune", "zum Amt", "Anrufen", "Beirat", "entschuldigt", "Sommerfest", "Mitglied",
        "sprachmittelnde Person", "0:25", "zuständig für einen Punkt der Tagesordnung",
    )  # fmt: skip
    assert [part for part in kept if part not in told] == []
    influence = [i for r in data["records"] for i in r["fields"] if i["field"] == "influence"]
    assert [i["value"] for i in influence] == [0]
    assert {r["kind"] for r in data["records"]} == {
        "contact", "interaction", "volunteer", "assignment", "follow_up", "committee", "meeting",
        "event", "consultation",
    }  # fmt: skip
    assert (made / "Unterlagen" / "01 Zeugnis.txt").read_text() == "sehr gut"
    assert "Adele" not in made.name
    schema = json.loads(resource("privacy", "auskunft.schema.json").read_text("utf-8"))
    assert list(faults(data, schema, schema)) == []
    assert lint((made / "Auskunft.pdf").read_bytes()).problems == []
    (last, *_) = office.access.protocol()
    assert (last.event, last.details["contact"]) == ("contact_access_given", ADELE)


def test_others_are_protected(office: OfficeFile, tmp_path: Path) -> None:
    words, data, _ = answer(office, tmp_path)
    told = words + json.dumps(data, ensure_ascii=False)
    secrets = (
        "Geheimnis", "Fremd", "Klientin", "Streit", "intern", "unfreundlich", "Beschwerde zu",
    )  # fmt: skip
    assert [secret for secret in secrets if secret in told.replace("internen", "")] == []
    assert office.contact_access.report(ADELE).left_out == 1
    assert "was nicht andere Menschen betrifft" in " ".join(words.split())


def test_what_is_blackened_is_not_written(office: OfficeFile, tmp_path: Path) -> None:
    keys = {text.key for text in office.contact_access.texts(ADELE)}
    wanted = {
        ("contact", ADELE, "note"),
        ("interaction", 1, "result"),
        ("assignment", 1, "purpose"),
    }
    assert wanted <= keys
    words, data, _ = answer(office, tmp_path, Choices({("contact", ADELE, "note"): BLACKENED}))
    assert "Anrufe." not in words + json.dumps(data, ensure_ascii=False)


def test_an_organisation_gets_no_answer(office: OfficeFile) -> None:
    for contact, code in ((BODY, "no_person"), (99, "record_missing")):
        with pytest.raises(IntDeskError) as raised:
            office.contact_access.report(contact)
        assert raised.value.code == code


def test_every_field_of_what_is_about_a_contact_has_words() -> None:
    without = {
        (kind.__name__, field.name)
        for kind in (Contact, Volunteer, Assignment, Interaction, Role, Reach, LanguageSkill)
        for field in fields(kind)
        if field.name not in {*LINKS, "contact"} and field.name not in FIELD_WORDS
    }
    assert without == set()
