"""Deadlines of agreements as follow-ups: they follow it, and what people did to them stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.listing import ListQuery
from intdesk.domain.target_agreement import AgreementState as S
from intdesk.domain.target_agreement import MeasureState
from intdesk.domain.target_deadlines import deadlines
from intdesk.errors import IntDeskError, InvalidDraftError
from intdesk.services.checking import check_file
from intdesk.services.office_file import OfficeFile
from intdesk.texts.target_labels import deadline_title
from tests.domain.target_samples import AGREEMENT, FORMS, review
from tests.services.target_agreements.builders import OCTOBER, codes, due, kept, running


def test_deadlines_become_follow_ups_and_follow_the_agreement(office_file: OfficeFile) -> None:
    service, record = office_file.target_agreements, kept(office_file)
    assert due(office_file) == {}
    for state in (S.AGREED, S.SIGNED, S.RUNNING):
        service.move(record, state)
    assert due(office_file) == {
        "erster Bericht fällig": date(2026, 7, 1),
        "Maßnahme „Bögen übersetzen lassen“ fällig": date(2026, 9, 30),
        "Laufzeit endet bald, wie geht es weiter?": date(2026, 11, 1),
    }
    service.review(record, {1: review(6_00, next_day=date(2026, 10, 1))})
    assert due(office_file)["Überprüfung „Anmeldebögen in sechs Sprachen“"] == date(2026, 10, 1)
    assert list(due(office_file, done=True)) == ["erster Bericht fällig"]
    service.review(record, {1: review(9_00, date(2026, 10, 1)), 2: review(15_00)})
    service.move(record, S.REVIEWED)
    service.extend(record, date(2027, 6, 30))
    assert due(office_file)["Laufzeit endet bald, wie geht es weiter?"] == date(2027, 5, 1)
    service.review(record, {1: review(11_00, OCTOBER), 2: review(13_00, OCTOBER)})
    service.move(record, S.REVIEWED)
    service.move(record, S.CLOSED)
    assert due(office_file) == {}


def test_one_undo_takes_back_a_review_with_its_follow_ups(office_file: OfficeFile) -> None:
    record = running(office_file)
    before = due(office_file)
    office_file.target_agreements.review(record, {1: review(6_00, next_day=date(2026, 10, 1))})
    assert due(office_file) != before
    last = office_file.history.last()
    assert last is not None
    office_file.history.undo(last.id)
    assert due(office_file) == before
    assert office_file.target_agreements.get(record).goal(1).reviews == ()


def test_a_follow_up_that_was_put_off_stays(office_file: OfficeFile) -> None:
    record = running(office_file)
    ids = list(office_file.lists.ids(ListQuery(Kind.FOLLOW_UP)))
    office_file.follow_ups.put_off_to(ids, date(2026, 12, 1))
    agreement = office_file.target_agreements.get(record)
    office_file.target_agreements.save(replace(agreement, note="x"))
    assert set(due(office_file).values()) == {date(2026, 12, 1)}


def test_the_trash_takes_the_follow_ups_along(office_file: OfficeFile) -> None:
    record = running(office_file)
    office_file.target_agreements.trash([record])
    assert due(office_file) == {}
    office_file.target_agreements.restore([record])
    assert len(due(office_file)) == 3
    office_file.target_agreements.erase([record])
    with pytest.raises(IntDeskError):
        office_file.target_agreements.get(record)


def test_out_of_the_trash_comes_what_went_there_as_it_was(office_file: OfficeFile) -> None:
    record = running(office_file)
    own = FollowUp(due=date(2026, 12, 2), title="Amt: anrufen", linked_kind="target_agreement",
                   linked_id=record)  # fmt: skip
    office_file.follow_ups.save(own)
    first, *_ = office_file.lists.ids(ListQuery(Kind.FOLLOW_UP, sort="due", descending=False))
    office_file.follow_ups.put_off_to([first], date(2026, 12, 3))
    before = due(office_file)
    office_file.target_agreements.trash([record])
    office_file.target_agreements.restore([record])
    assert due(office_file) == before
    assert office_file.lists.ids(ListQuery(Kind.FOLLOW_UP, trashed=True)).tolist() == []


def test_a_new_version_keeps_reminders_and_reviews_of_what_is_signed(
    office_file: OfficeFile,
) -> None:
    service, record = office_file.target_agreements, running(office_file)
    service.review(record, {1: review(6_00), 2: review(19_00, next_day=date(2026, 10, 1))})
    before, lights = due(office_file), service.lights(2026)
    service.begin_version(record)
    service.remove_goal(record, 2)
    service.put_goal(record, replace(service.get(record).goal(1), target=100_00))
    assert (due(office_file), service.lights(2026)) == (before, lights)
    service.review(record, {1: review(12_00, OCTOBER)})
    ids = list(office_file.lists.ids(ListQuery(Kind.FOLLOW_UP)))
    office_file.follow_ups.put_off_to(ids[:1], date(2026, 12, 5))
    office_file.follow_ups.trash(ids[1:2])
    held = service.of_year(2026)[0]
    assert [goal.last for goal in held.goals] == [
        review(12_00, OCTOBER), review(19_00, next_day=date(2026, 10, 1)),
    ]  # fmt: skip
    draft = service.get(record)
    with pytest.raises(InvalidDraftError) as refused:
        service.save(replace(draft, begin=date(2026, 2, 1)))
    assert codes(refused.value) == ["begin_of_version"]
    days = tuple(replace(s, day=date(2026, 10, 30)) for s in draft.signatures)
    service.move(record, S.AGREED)
    service.save(replace(service.get(record), signatures=days))
    service.move(record, S.SIGNED)
    assert date(2026, 12, 5) in due(office_file).values()
    now = service.get(record)
    assert set(due(office_file)) == {
        deadline_title(d.kind, now.title, d.about).split(": ")[1] for d in deadlines(now)
    }
    assert check_file(office_file).findings == ()


def reminders(office: OfficeFile) -> list[FollowUp]:
    return office.follow_ups.many(office.lists.ids(ListQuery(Kind.FOLLOW_UP)))


def rename(office: OfficeFile, record: int, title: str) -> None:
    """Rename agreement and measure; a signed one goes through a new version."""
    service = office.target_agreements
    service.begin_version(record)
    goal = service.get(record).goal(1)
    measure = replace(goal.measures[0], title=f"{title} übersetzen")
    service.put_goal(record, replace(goal, measures=(measure,)))
    service.save(replace(service.get(record), title=title, signatures=AGREEMENT.signatures))
    for state in (S.AGREED, S.SIGNED):
        service.move(record, state)


def test_a_new_name_neither_doubles_nor_loses_deadlines(office_file: OfficeFile) -> None:
    record = running(office_file)
    before = {f.linked_about: f for f in reminders(office_file)}
    assert set(before) == {"report", "measure/1/1", "end"}
    office_file.follow_ups.put_off_to([before["end"].id], date(2026, 12, 5))
    office_file.follow_ups.done([before["report"].id])
    rename(office_file, record, "Bögen")
    after = {f.linked_about: f for f in reminders(office_file)}
    assert {key: f.id for key, f in after.items()} == {key: f.id for key, f in before.items()}
    assert len(reminders(office_file)) == 3
    assert after["measure/1/1"].title == "Bögen: Maßnahme „Bögen übersetzen“ fällig"
    assert after["end"].due == date(2026, 12, 5)
    assert after["report"].done_on is not None


def test_a_deadline_that_people_renamed_or_removed_stays_so(office_file: OfficeFile) -> None:
    record = running(office_file)
    known = {f.linked_about: f for f in reminders(office_file)}
    office_file.follow_ups.save(replace(known["end"], title="Mit dem Amt sprechen"))
    office_file.target_agreements.save(
        replace(office_file.target_agreements.get(record), note="intern")
    )
    office_file.follow_ups.trash([known["measure/1/1"].id])
    office_file.target_agreements.begin_version(record)
    service = office_file.target_agreements
    service.save(replace(service.get(record), title="Neu"))
    titles = {f.linked_about: f.title for f in reminders(office_file)}
    assert titles["end"] == "Mit dem Amt sprechen"
    assert "measure/1/1" not in titles


def test_deadlines_of_an_earlier_version_are_found_by_their_titles(office_file: OfficeFile) -> None:
    record = running(office_file)
    for item in reminders(office_file):
        office_file.follow_ups.save(replace(item, linked_about=""))
    rename(office_file, record, "Bögen")
    found = reminders(office_file)
    assert len(found) == 3
    assert {f.linked_about for f in found} == {"report", "measure/1/1", "end"}


def test_goals_with_one_title_have_a_deadline_each(office_file: OfficeFile) -> None:
    twin = replace(FORMS, key=2, measures=())
    record = kept(office_file, replace(AGREEMENT, goals=(FORMS, twin)))
    for state in (S.AGREED, S.SIGNED, S.RUNNING):
        office_file.target_agreements.move(record, state)
    days = {1: date(2026, 8, 1), 2: date(2026, 9, 1)}
    office_file.target_agreements.review(
        record, {key: review(6_00, next_day=day) for key, day in days.items()}
    )
    found = {f.linked_about: f.due for f in reminders(office_file) if f.done_on is None}
    assert (found["review/1"], found["review/2"]) == (days[1], days[2])


def test_of_two_follow_ups_of_an_earlier_file_the_open_one_is_taken(
    office_file: OfficeFile,
) -> None:
    record = running(office_file)
    item = next(f for f in reminders(office_file) if f.linked_about == "measure/1/1")
    office_file.follow_ups.save(replace(item, linked_about=""))
    old = replace(item, id=0, version=0, linked_about="", due=date(2026, 2, 1),
                  done_on=date(2026, 2, 2))  # fmt: skip
    done = office_file.follow_ups.save(old).id
    goal = office_file.target_agreements.get(record).goal(1)
    finished = tuple(replace(m, state=MeasureState.DONE) for m in goal.measures)
    office_file.target_agreements.put_goal(record, replace(goal, measures=finished))
    assert office_file.follow_ups.get(item.id).done_on is not None
    assert office_file.follow_ups.get(done).done_on == date(2026, 2, 2)
