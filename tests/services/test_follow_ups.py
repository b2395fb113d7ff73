from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.follow_up import FollowUp, Series
from intdesk.domain.listing import ListQuery
from intdesk.errors import IntDeskError, InvalidDraftError, StaleRecordError
from intdesk.services.checking import check_file
from intdesk.services.office_file import OfficeFile
from intdesk.storage.repositories.kinds import FOLLOW_UPS

TODAY = date(2026, 11, 21)
YESTERDAY = date(2026, 11, 20)


def saved(office_file: OfficeFile, due: date = TODAY, **values: object) -> int:
    draft = FollowUp(due=due, title="Zahlen abfragen", **values)  # type: ignore[arg-type]
    return office_file.follow_ups.save(draft).id


def every(office_file: OfficeFile) -> list[FollowUp]:
    query = ListQuery(Kind.FOLLOW_UP, sort="due", descending=False)
    return [office_file.follow_ups.get(i) for i in office_file.lists.ids(query)]


def test_a_follow_up_needs_day_and_title(office_file: OfficeFile) -> None:
    with pytest.raises(InvalidDraftError):
        office_file.follow_ups.save(FollowUp(due=TODAY))


def test_done_and_open_again(office_file: OfficeFile) -> None:
    record = saved(office_file)
    changes = office_file.follow_ups.done([record])
    assert (changes.undo_label, changes.ids) == ("Wiedervorlage erledigt", (record,))
    assert office_file.follow_ups.get(record).done_on == TODAY
    assert office_file.follow_ups.done([record]).undo_label == ""
    office_file.follow_ups.reopen([record])
    assert office_file.follow_ups.get(record).done_on is None


def test_a_series_goes_on_once(office_file: OfficeFile) -> None:
    record = saved(office_file, series=Series.MONTHLY, note="Liste liegt im Ordner")
    office_file.follow_ups.done([record])
    _, following = every(office_file)
    assert (following.due, following.series_start) == (date(2026, 12, 21), TODAY)
    assert (following.note, following.done_on) == ("Liste liegt im Ordner", None)
    office_file.follow_ups.reopen([record])
    office_file.follow_ups.done([record])
    assert [f.due for f in every(office_file)] == [TODAY, date(2026, 12, 21)]


def test_undo_takes_the_next_of_a_series_with_it(office_file: OfficeFile) -> None:
    record = saved(office_file, series=Series.WEEKLY)
    office_file.follow_ups.done([record])
    step = office_file.history.last()
    assert step is not None
    office_file.history.undo(step.id)
    (only,) = every(office_file)
    assert (only.id, only.done_on) == (record, None)


def test_putting_off(office_file: OfficeFile) -> None:
    late, done = saved(office_file, YESTERDAY), saved(office_file)
    office_file.follow_ups.done([done])
    changes = office_file.follow_ups.put_off([late, done], 7)
    assert changes.undo_label == "Wiedervorlage verschoben"
    assert office_file.follow_ups.get(late).due == date(2026, 11, 28)
    assert office_file.follow_ups.get(done).due == TODAY
    office_file.follow_ups.put_off_to([late], date(2027, 1, 4))
    assert office_file.follow_ups.get(late).due == date(2027, 1, 4)


def test_putting_off_leaves_the_series_and_editing_moves_it(office_file: OfficeFile) -> None:
    record = saved(office_file, series=Series.WEEKLY)
    office_file.follow_ups.put_off([record], 2)
    assert office_file.follow_ups.get(record).series_start == TODAY
    draft = office_file.follow_ups.get(record)
    office_file.follow_ups.save(replace(draft, due=date(2026, 12, 1)))
    assert office_file.follow_ups.get(record).series_start == date(2026, 12, 1)


def test_a_copy_is_open_and_stands_for_itself(office_file: OfficeFile) -> None:
    consulted = Consultation(day=TODAY, minutes=20, topic="08", follow_up=TODAY)
    office_file.consultations.save(consulted)
    (record,) = every(office_file)
    office_file.follow_ups.done([record.id])
    copy = office_file.follow_ups.duplicate(record.id)
    assert (copy.id, copy.done_on, copy.from_record) == (0, None, False)
    assert copy.linked_id == record.linked_id


@pytest.mark.parametrize(("kind", "part"), [(Kind.CONCEPT, 0), (Kind.GRANT, 0), (Kind.MEETING, 3)])
def test_a_copy_stands_for_no_step_but_a_task_stays_with_its_item(
    office_file: OfficeFile, kind: Kind, part: int
) -> None:
    record = saved(office_file, linked_kind=kind.value, linked_id=1, linked_part=3)
    copy = office_file.follow_ups.duplicate(record)
    assert (copy.linked_kind, copy.linked_id, copy.linked_part) == (kind, 1, part)


def test_a_consultation_tells_that_follow_ups_changed(office_file: OfficeFile) -> None:
    consulted = Consultation(day=TODAY, minutes=20, topic="08", follow_up=TODAY)
    record = office_file.consultations.save(consulted)
    assert record.changes.kinds == {Kind.CONSULTATION, Kind.FOLLOW_UP}
    assert office_file.consultations.trash([record.id]).kinds == record.changes.kinds
    plain = office_file.consultations.save(replace(consulted, follow_up=None))
    assert plain.changes.kinds == {Kind.CONSULTATION}


def test_a_stale_form_of_the_consultation_is_refused_after_putting_off(
    office_file: OfficeFile,
) -> None:
    consulted = Consultation(day=TODAY, minutes=20, topic="08", follow_up=TODAY)
    record = office_file.consultations.save(consulted).id
    shown = office_file.consultations.get(record)
    changes = office_file.follow_ups.put_off([every(office_file)[0].id], 1)
    assert changes.kinds == {Kind.CONSULTATION, Kind.FOLLOW_UP}
    with pytest.raises(StaleRecordError):
        office_file.consultations.save(replace(shown, note="x"))
    assert office_file.consultations.get(record).follow_up == date(2026, 11, 22)


def test_what_is_due_today(office_file: OfficeFile) -> None:
    late, now = saved(office_file, YESTERDAY), saved(office_file)
    saved(office_file, date(2026, 11, 22))
    office_file.follow_ups.done([saved(office_file, YESTERDAY)])
    query = office_file.follow_ups.due_query()
    assert list(office_file.lists.ids(query)) == [late, now]
    overdue = office_file.follow_ups.due_query(overdue=True)
    assert list(office_file.lists.ids(overdue)) == [late]


def test_an_unknown_one_is_missing(office_file: OfficeFile) -> None:
    with pytest.raises(IntDeskError) as caught:
        office_file.follow_ups.done([77])
    assert caught.value.code == "record_missing"


def test_the_check_looks_at_follow_ups(office_file: OfficeFile) -> None:
    with office_file.database.write("") as unit:
        wrong = unit.of(FOLLOW_UPS).save(FollowUp(due=TODAY, linked_kind="dog", linked_id=1))
    found = check_file(office_file)
    assert found.counts["follow_up"] == 1
    assert {(f.kind, f.id, f.field) for f in found.findings} == {
        ("follow_up", wrong, "title"), ("follow_up", wrong, "linked_kind"),
    }  # fmt: skip
