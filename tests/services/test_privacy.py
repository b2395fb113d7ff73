"""What the office says about data protection; notes switched off, on and removed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.listing import ListQuery
from intdesk.domain.office import LANDS
from intdesk.domain.privacy import NoteRules, PrivacyProfile
from intdesk.errors import InvalidDraftError
from intdesk.services.office_file import OfficeFile
from intdesk.services.privacy import lands

SECRET = "Zwetschgenkompott"  # noqa: S105 - a word to look for


@pytest.fixture
def noted(office_file: OfficeFile) -> OfficeFile:
    """Return a file with a note in each kind that has one, and a structural note."""
    case = replace(office_file.cases.blank(), note=f"Fall {SECRET}")
    office_file.cases.save(case)
    office_file.consultations.save(
        Consultation(day=date(2026, 3, 1), minutes=30, topic="08", note=f"Beratung {SECRET}",
                     structural_note="Zu wenig Kurse")
    )  # fmt: skip
    office_file.follow_ups.save(FollowUp(due=date(2026, 12, 1), title="Anruf", note=SECRET))
    office_file.drafts.keep("case", 1, 1, {"note": SECRET}, office_file.drafts.number())
    return office_file


def found(office: OfficeFile, word: str = SECRET) -> dict[Kind, int]:
    kinds = (Kind.CASE, Kind.CONSULTATION, Kind.FOLLOW_UP)
    return {kind: office.lists.summary(ListQuery(kind, word)).count for kind in kinds}


def test_the_profile_is_kept(office_file: OfficeFile) -> None:
    assert office_file.privacy.profile() == PrivacyProfile()
    profile = PrivacyProfile("Gemeinde", "01234", "Frau Schutz", answers={"large": "no"})
    office_file.privacy.save(profile)
    office_file.privacy.answer({"large": "yes"}, {"large": "viele"})
    kept = office_file.privacy.profile()
    assert (kept.dpo, kept.answers, kept.reasons) == (
        "Frau Schutz", {"large": "yes"}, {"large": "viele"},
    )  # fmt: skip
    with pytest.raises(InvalidDraftError):
        office_file.privacy.save(PrivacyProfile(purposes="x" * 2001))


def test_every_land_has_an_authority_and_a_law() -> None:
    known = lands()
    assert set(known) == set(LANDS)
    assert all(law.authority and law.law for law in known.values())
    assert len({law.authority for law in known.values()}) == len(LANDS)
    assert not any(sign in law.authority for law in known.values() for sign in "@0123456789")


def test_notes_are_used_unless_switched_off(noted: OfficeFile) -> None:
    assert noted.privacy.notes == NoteRules()
    assert noted.privacy.note_count() == 3
    assert set(found(noted).values()) == {1}
    noted.privacy.use_hints(used=False)
    assert noted.privacy.notes == NoteRules(hints=False)


def test_switched_off_notes_are_kept_but_found_by_no_search(noted: OfficeFile) -> None:
    changes = noted.privacy.use_notes(used=False)
    assert {Kind.CASE, Kind.CONSULTATION, Kind.FOLLOW_UP} <= changes.kinds
    assert set(found(noted).values()) == {0}
    assert noted.privacy.note_count() == 3
    assert SECRET in noted.cases.get(1).note
    noted.consultations.save(replace(noted.consultations.get(1), minutes=45))
    assert set(found(noted).values()) == {0}
    assert found(noted, "Kurse")[Kind.CONSULTATION] == 1
    assert noted.access.protocol()[0].event == "notes_switched_off"
    noted.privacy.use_notes(used=True)
    assert set(found(noted).values()) == {1}


def test_removed_notes_leave_no_trace_in_the_file(noted: OfficeFile) -> None:
    path = noted.path
    noted.privacy.remove_notes()
    assert noted.privacy.note_count() == 0
    assert noted.cases.get(1).note == ""
    assert noted.consultations.get(1).structural_note == "Zu wenig Kurse"
    (entry,) = noted.access.protocol()
    assert (entry.event, entry.details) == ("notes_removed", {"notes": 3})
    assert next(e.label for e in noted.history.record(Kind.CASE, 1)) == "Alle Notizen entfernt"
    noted.close()
    content = path.read_bytes()
    for text in (SECRET, SECRET.casefold()):
        assert text.encode() not in content


@pytest.fixture
def reading(office_file: OfficeFile) -> Iterator[sqlite3.Connection]:
    with sqlite3.connect(office_file.path) as connection:
        yield connection


def test_a_note_that_was_closed_is_counted_and_removed(
    office_file: OfficeFile, reading: sqlite3.Connection, tmp_path: Path
) -> None:
    del tmp_path
    rows = [("consultation", 1, "note"), ("consultation", 1, "structural_note")]
    reading.executemany(
        "INSERT INTO sealed_note (kind, record_id, field, sealed) VALUES (?, ?, ?, x'00')", rows
    )
    reading.commit()
    assert office_file.privacy.note_count() == 1
    office_file.privacy.remove_notes()
    left = reading.execute("SELECT field FROM sealed_note").fetchall()
    assert left == [("structural_note",)]
