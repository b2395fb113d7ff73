from __future__ import annotations

from dataclasses import replace

import pytest

from intdesk.domain.codes import Code, CodeListId
from intdesk.domain.office import Office, OfficeKind
from intdesk.errors import InvalidDraftError, StaleRecordError
from intdesk.services.codes import CodeService
from intdesk.services.office_file import OfficeFile
from intdesk.storage.database import Database


def test_the_profile_comes_back_as_it_was_entered(office_file: OfficeFile) -> None:
    empty = office_file.office.get()
    profile = replace(
        empty,
        name="Landkreis Musterau",
        kind=OfficeKind.DISTRICT,
        ags="05570",
        land="05",
        officer="A. Beispiel",
        week_minutes=1170,
        planned_shares={"beratung": 60, "steuerung": 40},
        report_year=2025,
        origin_countries=("475",),
    )
    office_file.office.save(profile)
    assert replace(office_file.office.get(), version=0) == replace(profile, version=0)


def test_a_wrong_profile_is_refused(office_file: OfficeFile) -> None:
    before = office_file.office.get()
    with pytest.raises(InvalidDraftError):
        office_file.office.save(Office(name="", report_year=2025))
    assert office_file.office.get() == before


def test_an_outdated_profile_is_refused(office_file: OfficeFile) -> None:
    profile = replace(office_file.office.get(), name="Musterau")
    office_file.office.save(profile)
    with pytest.raises(StaleRecordError):
        office_file.office.save(replace(profile, name="Anders"))


def test_a_new_topic_can_be_chosen_and_retired(office_file: OfficeFile) -> None:
    topic = Code(CodeListId.TOPIC, "17", "Mobilität", position=99)
    office_file.codes.save(topic, new=True)
    assert office_file.codes.book().label(CodeListId.TOPIC, "17") == "Mobilität"
    saved = office_file.codes.book().get(CodeListId.TOPIC, "17")
    assert saved is not None
    assert office_file.codes.retire(saved).undo_label == "Auswahlliste geändert"
    book = office_file.codes.book()
    assert "17" not in {c.code for c in book.choices(CodeListId.TOPIC)}
    assert book.get(CodeListId.TOPIC, "17") is not None


def test_an_undone_entry_is_read_anew(office_file: OfficeFile) -> None:
    topic = office_file.codes.book().all(CodeListId.TOPIC)[0]
    office_file.codes.save(replace(topic, label="Anders"))
    assert office_file.codes.book().label(CodeListId.TOPIC, topic.code) == "Anders"
    step = office_file.history.last()
    assert step is not None
    office_file.history.undo(step.id)
    assert office_file.codes.book().label(CodeListId.TOPIC, topic.code) == topic.label


def test_an_entry_that_another_window_changed_is_not_overwritten(office_file: OfficeFile) -> None:
    topic = office_file.codes.book().all(CodeListId.TOPIC)[0]
    other = Database.open(office_file.path, clock=office_file.clock)
    CodeService(other).save(replace(topic, label="Anders"))
    other.close()
    with pytest.raises(StaleRecordError):
        office_file.codes.retire(topic)
    assert office_file.codes.book().label(CodeListId.TOPIC, topic.code) == "Anders"


def test_nothing_changed_leaves_nothing_to_undo(office_file: OfficeFile) -> None:
    topic = office_file.codes.book().all(CodeListId.TOPIC)[0]
    assert office_file.codes.save(topic).undo_label == ""
    profile = replace(office_file.office.get(), name="Musterau")
    assert office_file.office.save(profile).undo_label == "Angaben zur Stelle geändert"
    assert office_file.office.save(office_file.office.get()).undo_label == ""
    assert office_file.history.last() is not None


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (Code(CodeListId.TOPIC, "08", "Doppelt"), "exists_already"),
        (Code(CodeListId.TOPIC, "a b", "Leerzeichen"), "code_form"),
        (Code(CodeListId.TOPIC, "18", " "), "required"),
        (Code(CodeListId.TOPIC, "18", "x" * 121), "too_long"),
    ],
)
def test_a_wrong_entry_is_refused(office_file: OfficeFile, code: Code, problem: str) -> None:
    assert [p.code for p in office_file.codes.problems(code, new=True)] == [problem]
    with pytest.raises(InvalidDraftError):
        office_file.codes.save(code, new=True)
