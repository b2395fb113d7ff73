"""Keeping unsaved entries: the order of writes, what saving does to them, and a real kill."""

from __future__ import annotations

import signal
import subprocess
import sys
from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain.codes import CodeListId
from intdesk.domain.consultation import Consultation
from intdesk.domain.draft import OFFICE_FORM, OFFICE_RECORD
from intdesk.errors import DataFileError, InvalidDraftError
from intdesk.services.office_file import OfficeFile
from tests.services.conftest import CLOCK

FORM = "consultation"
ENTRIES = {"minutes": "45x", "note": "Wohngeld"}
DRAFT = Consultation(day=date(2026, 3, 2), minutes=30, topic="08")


def test_what_was_typed_comes_back_with_version_and_moment(office_file: OfficeFile) -> None:
    assert office_file.drafts.keep(FORM, 5, 3, ENTRIES)
    kept = office_file.drafts.get(FORM, 5)
    assert kept is not None
    assert (kept.version, kept.entries, kept.moment) == (3, ENTRIES, CLOCK.now())
    assert office_file.drafts.all() == [kept]
    assert office_file.history.operations() == []


def test_an_older_write_never_comes_after_a_newer_one(office_file: OfficeFile) -> None:
    drafts = office_file.drafts
    early, late = drafts.number(), drafts.number()
    assert drafts.keep(FORM, 0, 0, {"note": "neu"}, late)
    assert not drafts.keep(FORM, 0, 0, {"note": "alt"}, early)
    assert not drafts.drop(FORM, 0, early)
    assert drafts.keep(FORM, 1, 0, {"note": "anderer Eintrag"}, early)
    kept = drafts.get(FORM, 0)
    assert kept is not None
    assert kept.entries == {"note": "neu"}


def test_no_write_comes_after_dropping_or_saving(office_file: OfficeFile) -> None:
    drafts = office_file.drafts
    first, second = drafts.number(), drafts.number()
    drafts.drop(FORM, 0)
    assert not drafts.keep(FORM, 0, 0, ENTRIES, first)
    drafts.settle(FORM, 0)
    assert not drafts.keep(FORM, 0, 0, ENTRIES, second)
    assert drafts.all() == []
    assert drafts.keep(FORM, 0, 0, ENTRIES)


def test_a_saved_record_takes_its_draft_along(office_file: OfficeFile) -> None:
    office_file.drafts.keep(FORM, 0, 0, ENTRIES)
    saved = office_file.consultations.save(DRAFT)
    assert office_file.drafts.get(FORM, 0) is not None, "not saved from the form"
    office_file.consultations.save(DRAFT, form=FORM)
    assert office_file.drafts.all() == []
    office_file.drafts.keep(FORM, saved.id, 1, ENTRIES)
    stored = office_file.consultations.get(saved.id)
    office_file.consultations.save(replace(stored, minutes=50), form=FORM)
    assert office_file.drafts.all() == []


def test_a_refused_record_keeps_its_draft(office_file: OfficeFile) -> None:
    office_file.drafts.keep(FORM, 0, 0, ENTRIES)
    with pytest.raises(InvalidDraftError):
        office_file.consultations.save(replace(DRAFT, minutes=None), form=FORM)
    assert office_file.drafts.get(FORM, 0) is not None


def test_office_and_codes_take_their_drafts_along(office_file: OfficeFile) -> None:
    office_file.drafts.keep(OFFICE_FORM, OFFICE_RECORD, 1, ENTRIES)
    office_file.drafts.keep("code.topic.08", 0, 1, ENTRIES)
    office = replace(office_file.office.get(), name="Musterau")
    office_file.office.save(office, form=OFFICE_FORM)
    code = office_file.codes.book().all(CodeListId.TOPIC)[0]
    office_file.codes.save(replace(code, label="Anders"), form="code.topic.08")
    assert office_file.drafts.all() == []


def test_a_file_for_reading_keeps_nothing(office_file: OfficeFile) -> None:
    with (
        OfficeFile.open(office_file.path, read_only=True, clock=CLOCK) as reading,
        pytest.raises(DataFileError, match="reading_only"),
    ):
        reading.drafts.keep(FORM, 0, 0, ENTRIES)


KILLED = """
import sys
from pathlib import Path
from intdesk.services.office_file import OfficeFile
office = OfficeFile.open(Path(sys.argv[1]))
office.drafts.keep("consultation", 0, 0, {"minutes": "45x", "note": "Wohngeld"})
print("kept", flush=True)
sys.stdin.read()
"""


def test_entries_survive_the_death_of_the_program(office_file: OfficeFile) -> None:
    path = office_file.path
    office_file.close()
    victim = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert victim.stdout is not None
    assert victim.stdin is not None
    with victim.stdout, victim.stdin:
        assert victim.stdout.readline().strip() == b"kept"
        victim.kill()
        assert victim.wait() == -signal.SIGKILL
    with OfficeFile.open(path, clock=CLOCK) as again:
        kept = again.drafts.get(FORM, 0)
        assert kept is not None
        assert kept.entries == ENTRIES
