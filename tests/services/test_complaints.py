from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from intdesk.domain.case import Case
from intdesk.domain.changes import Kind
from intdesk.domain.complaint import Complaint, ComplaintStep
from intdesk.domain.consultation import Consultation
from intdesk.domain.contact import Contact
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.listing import Filter, ListQuery, Op
from intdesk.errors import IntDeskError, InvalidDraftError
from intdesk.services.checking import check_file
from intdesk.services.complaint_follow_ups import DatedStep
from intdesk.services.complaints import TOUCHED
from intdesk.services.list_export import ListColumn
from intdesk.services.list_print import ShownList
from intdesk.services.office_file import OfficeFile
from intdesk.storage.repositories.kinds import CONTACTS, FOLLOW_UPS
from tests.clocks import HandClock
from tests.reports.pdf_lint import lint

TODAY = date(2026, 11, 21)
DEADLINE = date(2027, 1, 10)


def taken(office: OfficeFile, **values: object) -> int:
    given: dict[str, object] = {"ground": "herkunft", "deadline": DEADLINE} | values
    return office.complaints.save(replace(office.complaints.blank(), **given)).id  # type: ignore[arg-type]


def follow_ups(office: OfficeFile, *, trashed: bool = False) -> list[FollowUp]:
    query = ListQuery(Kind.FOLLOW_UP, sort="created", descending=False, trashed=trashed)
    ids = office.lists.ids(query)
    with office.database.read() as unit:
        return unit.of(FOLLOW_UPS).many(ids)


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(IntDeskError) as caught:
        act()
    return caught.value.code


def undo(office: OfficeFile) -> None:
    step = office.history.last()
    assert step is not None
    office.history.undo(step.id)


def test_a_complaint_and_its_deadline_are_one_step(office_file: OfficeFile) -> None:
    saved = office_file.complaints.save(
        replace(office_file.complaints.blank(), ground="herkunft", deadline=DEADLINE)
    )
    assert saved.changes.undo_label == "Beschwerde erfasst"
    assert saved.changes.kinds == {Kind.COMPLAINT, Kind.FOLLOW_UP}
    (reminder,) = follow_ups(office_file)
    assert (reminder.due, reminder.title) == (DEADLINE, "Beschwerde 2026-0001: Frist endet")
    assert (reminder.linked_kind, reminder.linked_id) == ("complaint", saved.id)
    undo(office_file)
    assert follow_ups(office_file) == []
    assert code_of(lambda: office_file.complaints.get(saved.id)) == "record_missing"


def test_numbers_follow_each_other_and_are_given_once(office_file: OfficeFile) -> None:
    first = taken(office_file, number=" B-7 ")
    assert office_file.complaints.get(first).number == "B-7"
    assert office_file.complaints.blank().number == "B-8"
    again = replace(office_file.complaints.blank(), number="b-7", ground="sonst")
    assert [p.code for p in office_file.complaints.problems(again)] == ["complaint_number_taken"]
    office_file.complaints.trash([first])
    with pytest.raises(InvalidDraftError):
        office_file.complaints.save(again)


def test_the_body_tells_its_kind_unless_told_otherwise(office_file: OfficeFile) -> None:
    contact = office_file.contacts.save(Contact(name="Jobcenter Musterau", kind="arbeit")).id
    assert office_file.complaints.get(taken(office_file, body=contact)).body_kind == "arbeit"
    own = taken(office_file, body=contact, body_kind="verwaltung")
    assert office_file.complaints.get(own).body_kind == "verwaltung"


def test_a_moved_deadline_moves_its_reminder_and_no_other_way_round(
    office_file: OfficeFile,
) -> None:
    complaint = taken(office_file)
    (reminder,) = follow_ups(office_file)
    office_file.follow_ups.put_off([reminder.id], 7)
    draft = office_file.complaints.get(complaint)
    assert draft.deadline == DEADLINE
    office_file.complaints.save(replace(draft, description="Mehr dazu"))
    assert follow_ups(office_file)[0].due == DEADLINE + timedelta(7)
    draft = office_file.complaints.get(complaint)
    office_file.complaints.save(replace(draft, deadline=date(2027, 2, 1)))
    (moved,) = follow_ups(office_file)
    assert (moved.id, moved.due) == (reminder.id, date(2027, 2, 1))
    draft = office_file.complaints.get(complaint)
    office_file.complaints.save(replace(draft, deadline=None, number="B-1"))
    assert follow_ups(office_file) == []
    draft = office_file.complaints.get(complaint)
    office_file.complaints.save(replace(draft, deadline=DEADLINE))
    assert [f.title for f in follow_ups(office_file)] == ["Beschwerde B-1: Frist endet"]


def test_a_new_number_stands_in_the_open_follow_ups(office_file: OfficeFile) -> None:
    complaint = taken(office_file)
    office_file.complaints.save(replace(office_file.complaints.get(complaint), number="B 1"))
    assert follow_ups(office_file)[0].title == "Beschwerde B 1: Frist endet"


def test_steps_with_a_due_day_are_follow_ups(office_file: OfficeFile) -> None:
    complaint = taken(office_file, deadline=None)
    due = date(2026, 12, 5)
    step = ComplaintStep(complaint_id=complaint, day=TODAY, kind="anfrage", text="Frau Amt fragt")
    changes = office_file.complaints.save_step(step, due)
    assert changes.kinds == TOUCHED
    assert changes.ids == (complaint,)
    (follow_up,) = follow_ups(office_file)
    assert follow_up.title == "Beschwerde 2026-0001: Stellungnahme angefordert"
    (dated,) = office_file.complaints.steps(complaint)
    assert dated == DatedStep(replace(dated.step), due, None)
    office_file.follow_ups.done([follow_up.id])
    assert office_file.complaints.steps(complaint)[0].done_on == TODAY
    office_file.complaints.save_step(replace(dated.step, text="Anders"), due)
    (again,) = office_file.complaints.steps(complaint)
    assert (again.due, again.done_on, again.step.text) == (due, TODAY, "Anders")
    office_file.complaints.save_step(again.step, date(2026, 12, 9))
    (moved,) = office_file.complaints.steps(complaint)
    assert (moved.due, moved.done_on) == (date(2026, 12, 9), None)
    office_file.complaints.save_step(moved.step, None)
    assert follow_ups(office_file) == []
    assert office_file.complaints.steps(complaint)[0].due is None


def test_a_removed_step_takes_its_follow_up_along_and_undo_brings_both(
    office_file: OfficeFile,
) -> None:
    complaint = taken(office_file, deadline=None)
    step = ComplaintStep(complaint_id=complaint, day=TODAY, kind="anfrage")
    office_file.complaints.save_step(step, TODAY)
    (dated,) = office_file.complaints.steps(complaint)
    office_file.complaints.remove_step(dated.step.id)
    assert office_file.complaints.steps(complaint) == []
    assert follow_ups(office_file) == []
    undo(office_file)
    assert [d.due for d in office_file.complaints.steps(complaint)] == [TODAY]


def test_steps_need_day_kind_and_complaint(office_file: OfficeFile) -> None:
    complaint = taken(office_file)
    bare = ComplaintStep(complaint_id=complaint)
    with pytest.raises(InvalidDraftError):
        office_file.complaints.save_step(bare, None)
    lost = ComplaintStep(complaint_id=99, day=TODAY, kind="anfrage")
    assert code_of(lambda: office_file.complaints.save_step(lost, None)) == "record_missing"
    gone = ComplaintStep(id=99, complaint_id=complaint, day=TODAY, kind="anfrage")
    assert code_of(lambda: office_file.complaints.save_step(gone, None)) == "record_missing"
    assert code_of(lambda: office_file.complaints.remove_step(99)) == "record_missing"


def test_closing_ends_what_is_due_and_reopening_watches_the_deadline(
    office_file: OfficeFile,
) -> None:
    complaint = taken(office_file)
    step = ComplaintStep(complaint_id=complaint, day=TODAY, kind="anfrage")
    office_file.complaints.save_step(step, date(2026, 12, 1))
    changes = office_file.complaints.close(complaint, TODAY, "abhilfe", "Formular vereinfachen")
    assert changes.undo_label == "Beschwerde abgeschlossen"
    assert {f.done_on for f in follow_ups(office_file)} == {TODAY}
    closed = office_file.complaints.get(complaint)
    assert (closed.closed_on, closed.outcome, closed.lesson) == (
        TODAY, "abhilfe", "Formular vereinfachen",
    )  # fmt: skip
    office_file.complaints.reopen(complaint)
    assert [f.done_on for f in follow_ups(office_file)] == [None, TODAY]
    assert office_file.complaints.get(complaint).outcome == ""
    with pytest.raises(InvalidDraftError):
        office_file.complaints.close(complaint, TODAY, "", "")
    assert code_of(lambda: office_file.complaints.reopen(99)) == "record_missing"


def test_the_trash_takes_open_follow_ups_along_and_gives_them_back(
    template: Path, tmp_path: Path
) -> None:
    clock = HandClock()
    shutil.copyfile(template, tmp_path / "Musterau.intdesk")
    with OfficeFile.open(tmp_path / "Musterau.intdesk", clock=clock) as office_file:
        trash_and_restore(office_file, clock)


def trash_and_restore(office_file: OfficeFile, clock: HandClock) -> None:
    complaint = taken(office_file)
    own = FollowUp(due=TODAY, title="Eigene", linked_kind="complaint", linked_id=complaint)
    alone = office_file.follow_ups.save(own).id
    office_file.follow_ups.trash([alone])
    clock.move(minutes=1)
    changes = office_file.complaints.trash([complaint])
    assert changes.undo_label == "Beschwerde gelöscht"
    assert follow_ups(office_file) == []
    office_file.complaints.restore([complaint])
    assert [f.due for f in follow_ups(office_file)] == [DEADLINE]
    assert [f.id for f in follow_ups(office_file, trashed=True)] == [alone]


def test_erasing_leaves_neither_steps_nor_follow_ups(office_file: OfficeFile) -> None:
    complaint = taken(office_file, description="Vertrauliches")
    for due in (date(2026, 12, 1), None):
        step = ComplaintStep(complaint_id=complaint, day=TODAY, kind="anfrage", text="Geheimes")
        office_file.complaints.save_step(step, due)
    office_file.complaints.remove_step(office_file.complaints.steps(complaint)[0].step.id)
    office_file.complaints.trash([complaint])
    office_file.complaints.erase([complaint])
    assert follow_ups(office_file) == follow_ups(office_file, trashed=True) == []
    for kind in (Kind.COMPLAINT, Kind.COMPLAINT_STEP):
        for trashed in (True, False):
            assert list(office_file.lists.ids(ListQuery(kind, trashed=trashed))) == []
    assert check_file(office_file).findings == ()


def test_drafts_come_from_consultations_and_cases(office_file: OfficeFile) -> None:
    case = office_file.cases.save(Case(number="F-1", opened_on=TODAY)).id
    talk = Consultation(
        day=date(2026, 3, 2), minutes=30, topic="08", contact_form="telefon", case_id=case
    )
    contact = office_file.consultations.save(talk).id
    draft = office_file.complaints.for_consultation(contact)
    assert draft == Complaint(
        number="2026-0001", received_on=talk.day, route="telefon", case_id=case,
        consultation_id=contact,
    )  # fmt: skip
    assert office_file.complaints.for_case(case).case_id == case
    assert code_of(lambda: office_file.complaints.for_consultation(99)) == "record_missing"
    assert code_of(lambda: office_file.complaints.for_case(99)) == "record_missing"


def test_what_is_erased_elsewhere_is_forgotten(office_file: OfficeFile) -> None:
    case = office_file.cases.save(Case(number="F-1", opened_on=TODAY)).id
    body = office_file.contacts.save(Contact(name="Amt", kind="verwaltung")).id
    talk = Consultation(day=TODAY, minutes=30, topic="08", interpreter=body)
    contact = office_file.consultations.save(talk).id
    complaint = taken(office_file, case_id=case, body=body, consultation_id=contact)
    found = ListQuery(Kind.COMPLAINT, text="amt")
    assert list(office_file.lists.ids(found)) == [complaint]
    office_file.contacts.erase([body])
    assert list(office_file.lists.ids(found)) == []
    assert office_file.consultations.get(contact).interpreter is None
    office_file.consultations.erase([contact])
    office_file.cases.erase([case])
    left = office_file.complaints.get(complaint)
    assert (left.case_id, left.body, left.consultation_id) == (None, None, None)
    assert left.body_kind == "verwaltung"
    assert check_file(office_file).findings == ()


def test_the_list_finds_by_deadline_state_body_and_words(office_file: OfficeFile) -> None:
    body = office_file.contacts.save(Contact(name="Jobcenter Musterau", kind="arbeit")).id
    first = taken(office_file, body=body, description="Warten am Tresen")
    second = taken(office_file, deadline=None, ground="dauer", received_on=date(2026, 11, 1))
    office_file.complaints.close(second, TODAY, "abhilfe", "")
    lists = office_file.lists

    def ids(*filters: Filter, text: str = "", sort: str = "") -> list[int]:
        return list(lists.ids(ListQuery(Kind.COMPLAINT, text, filters, sort)))

    assert ids() == [first, second]
    assert ids(Filter("state", ("closed",))) == [second]
    assert ids(Filter("deadline", ("", DEADLINE.isoformat()), Op.BETWEEN)) == [first]
    assert ids(Filter("body_kind", ("arbeit",))) == [first]
    assert ids(text="jobc") == ids(text="tresen") == ids(text="herkunft") == [first]
    rows = lists.rows(Kind.COMPLAINT, [first, second])
    assert rows[first]["body_name"] == "Jobcenter Musterau"
    assert rows[first]["next_due"] == DEADLINE.isoformat()
    assert (rows[second]["days"], rows[first]["days"]) == (20, None)
    for field in (
        "number",
        "deadline",
        "state",
        "body_name",
        "next_due",
        "steps",
        "days",
        "ground",
    ):
        assert sorted(ids(sort=field)) == [first, second]


def test_a_duplicate_is_a_new_open_complaint_of_nobody(office_file: OfficeFile) -> None:
    case = office_file.cases.save(Case(number="F-1", opened_on=TODAY)).id
    complaint = taken(office_file, case_id=case, description="Vertrauliches", ground="dauer")
    copy = office_file.complaints.duplicate(complaint)
    assert (copy.id, copy.case_id, copy.description, copy.deadline) == (0, None, "", None)
    assert (copy.ground, copy.number, copy.received_on) == ("dauer", "2026-0002", TODAY)


def test_a_printed_list_is_marked_as_internal(office_file: OfficeFile, tmp_path: Path) -> None:
    taken(office_file)
    listed = ShownList("Beschwerden", [ListColumn("number", "Nummer")])
    office_file.prints.write(ListQuery(Kind.COMPLAINT), listed, tmp_path / "a.pdf")
    found = lint((tmp_path / "a.pdf").read_bytes())
    assert "2026-0001" in found.words()
    assert "Intern, nicht zur Veröffentlichung" in found.artifacts[0]


def test_taking_an_import_back_leaves_the_contacts_that_complaints_name(
    office_file: OfficeFile,
) -> None:
    with office_file.database.write("Import") as unit:
        batch = unit.imports.new_batch(Kind.CONTACT, "kontakte.xlsx", 3)
        drafts = [Contact(name=name) for name in ("Amt", "Verein", "Pool")]
        body, free, pool = unit.of(CONTACTS).add_many(drafts, batch)
    taken(office_file, body=body)
    talk = Consultation(day=TODAY, minutes=30, topic="08", interpreter=pool)
    office_file.consultations.save(talk)
    step = next(s for s in office_file.history.steps() if s.label == "Import")
    changes = office_file.history.undo(step.id)
    assert changes.kept == 2
    assert [c.name for c in office_file.contacts.many([body, free, pool])] == ["Amt", "Pool"]
