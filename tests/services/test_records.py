from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.consultation import Consultation
from intdesk.domain.contact import Contact
from intdesk.domain.listing import ListQuery
from intdesk.domain.problems import Problem
from intdesk.domain.work_entry import WorkEntry, with_activity
from intdesk.errors import IntDeskError, InvalidDraftError, StaleRecordError
from intdesk.services.office_file import OfficeFile

DRAFT = Consultation(day=date(2026, 3, 2), minutes=30, topic="08")


def test_a_saved_consultation_comes_back_as_it_was_entered(office_file: OfficeFile) -> None:
    contact = office_file.contacts.save(Contact(name="Jobcenter")).id
    draft = replace(
        DRAFT,
        further_topics=("01", "13"),
        help_kinds=("info",),
        interpreting_cost=4550,
        referred_to=contact,
        note="Termin am Montag",
        follow_up=date(2026, 3, 9),
    )
    saved = office_file.consultations.save(draft)
    stored = office_file.consultations.get(saved.id)
    assert replace(stored, id=0, version=0) == draft
    assert saved.changes.kinds == {Kind.CONSULTATION, Kind.FOLLOW_UP}
    assert saved.changes.undo_label == "Beratung erfasst"


def test_an_incomplete_draft_is_refused_with_its_problems(office_file: OfficeFile) -> None:
    with pytest.raises(InvalidDraftError) as caught:
        office_file.consultations.save(Consultation(topic="77"))
    fields = {p.field for p in caught.value.problems if isinstance(p, Problem)}
    assert fields == {"day", "minutes", "topic"}
    assert office_file.figures.year(2026).consultations == 0


def test_hints_do_not_keep_a_draft_from_being_saved(office_file: OfficeFile) -> None:
    draft = replace(DRAFT, minutes=300)
    assert office_file.hints.of(Kind.CONSULTATION, draft)
    assert not office_file.consultations.problems(draft)
    assert office_file.consultations.save(draft).id


def test_a_copy_begins_without_what_was_confirmed(office_file: OfficeFile) -> None:
    draft = replace(DRAFT, minutes=300, confirmed=("unusually_long",))
    record = office_file.consultations.save(draft).id
    assert office_file.consultations.duplicate(record).confirmed == ()


def test_the_second_of_two_editors_is_told_and_nothing_is_lost(office_file: OfficeFile) -> None:
    first = office_file.consultations.get(office_file.consultations.save(DRAFT).id)
    office_file.consultations.save(replace(first, minutes=45))
    with pytest.raises(StaleRecordError):
        office_file.consultations.save(replace(first, minutes=60))
    assert office_file.consultations.get(first.id).minutes == 45


def test_an_unchanged_draft_leaves_nothing_to_undo(office_file: OfficeFile) -> None:
    saved = office_file.consultations.save(DRAFT)
    again = office_file.consultations.save(office_file.consultations.get(saved.id))
    assert (again.id, again.changes.undo_label) == (saved.id, "")
    assert office_file.consultations.restore([saved.id]).undo_label == ""


def test_an_erased_record_cannot_be_saved(office_file: OfficeFile) -> None:
    stored = office_file.consultations.get(office_file.consultations.save(DRAFT).id)
    office_file.consultations.erase([stored.id])
    with pytest.raises(IntDeskError, match="record_missing"):
        office_file.consultations.save(stored)


def test_a_list_gives_its_ids_and_sums_at_once(office_file: OfficeFile) -> None:
    ids = [office_file.consultations.save(DRAFT).id for _ in range(2)]
    query = ListQuery(Kind.CONSULTATION)
    assert list(office_file.lists.ids(query)) == ids[::-1]
    assert office_file.lists.complete(query) == (
        office_file.lists.ids(query),
        office_file.lists.summary(query),
    )


def test_a_duplicate_is_a_draft_of_its_own(office_file: OfficeFile) -> None:
    saved = office_file.consultations.save(DRAFT)
    copy = office_file.consultations.duplicate(saved.id)
    assert copy == DRAFT
    assert office_file.consultations.save(copy).id != saved.id


def test_trash_restore_and_erase(office_file: OfficeFile) -> None:
    ids = [office_file.consultations.save(DRAFT).id for _ in range(3)]
    changes = office_file.consultations.trash(ids[:2])
    assert changes.undo_label == "2 Beratungen gelöscht"
    assert office_file.figures.year(2026).consultations == 1
    assert office_file.consultations.restore(ids[:1]).undo_label == "Beratung wiederhergestellt"
    assert office_file.figures.year(2026).consultations == 2
    assert office_file.consultations.erase([ids[1]]).undo_label == ""
    with pytest.raises(IntDeskError, match="record_missing"):
        office_file.consultations.get(ids[1])


def test_undo_takes_the_last_step_back(office_file: OfficeFile) -> None:
    saved = office_file.consultations.save(DRAFT)
    office_file.consultations.trash([saved.id])
    step = office_file.history.last()
    assert step is not None
    assert step.label == "Beratung gelöscht"
    assert Kind.CONSULTATION in office_file.history.undo(step.id).kinds
    assert office_file.figures.year(2026).consultations == 1
    assert office_file.history.steps(1)[0].label == "Schritt zurückgenommen"


def test_undo_works_after_a_restart(office_file: OfficeFile) -> None:
    office_file.consultations.trash([office_file.consultations.save(DRAFT).id])
    office_file.close()
    with OfficeFile.open(office_file.path, clock=office_file.clock) as again:
        step = again.history.steps(5)[0]
        again.history.undo(step.id)
        assert again.figures.year(2026).consultations == 1


def test_working_time_counts_to_its_function(office_file: OfficeFile) -> None:
    book = office_file.codes.book()
    activity = book.all(CodeListId.ACTIVITY)[0]
    entry = with_activity(WorkEntry(day=date(2026, 4, 1), minutes=90), activity.code, book)
    office_file.work_entries.save(entry)
    office_file.consultations.save(DRAFT)
    minutes = office_file.figures.year(2026).minutes_by_function
    assert sum(minutes.values()) == 120
    assert minutes["beratung"] >= 30
