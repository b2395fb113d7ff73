"""The life of an agreement in the file: states, versions, reviews, follow-ups, evidence, trash."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain.budget.line import BudgetLine
from intdesk.domain.changes import Kind
from intdesk.domain.concept import Concept
from intdesk.domain.concept_outline import ConceptItem, Level
from intdesk.domain.consultation import Consultation
from intdesk.domain.event import Event, EventState
from intdesk.domain.evidence import Evidence
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.listing import Filter, ListQuery, Op, year_filter
from intdesk.domain.target_agreement import (
    AgreementState as S,
)
from intdesk.domain.target_agreement import (
    Measure,
    MeasureState,
    Rhythm,
    TargetAgreement,
)
from intdesk.domain.target_deadlines import deadlines
from intdesk.domain.target_standing import standing_of
from intdesk.domain.work_entry import WorkEntry, with_activity
from intdesk.errors import IntDeskError, InvalidDraftError, StaleRecordError
from intdesk.services.checking import check_file
from intdesk.services.office_file import OfficeFile
from intdesk.texts.target_labels import deadline_title
from tests.domain.target_samples import AGREEMENT, FORMS, review

OCTOBER = date(2026, 10, 20)


def kept(office: OfficeFile, draft: TargetAgreement = AGREEMENT) -> int:
    return office.target_agreements.save(draft).id


def running(office: OfficeFile) -> int:
    record = kept(office)
    for state in (S.AGREED, S.SIGNED, S.RUNNING):
        office.target_agreements.move(record, state)
    return record


def listed(office: OfficeFile, *filters: Filter, text: str = "") -> list[int]:
    return list(office.lists.ids(ListQuery(Kind.TARGET_AGREEMENT, text=text, filters=filters)))


def due(office: OfficeFile, *, done: bool = False) -> dict[str, date | None]:
    found = office.follow_ups.many(office.lists.ids(ListQuery(Kind.FOLLOW_UP)))
    return {f.title.split(": ")[1]: f.due for f in found if (f.done_on is not None) == done}


def codes(error: InvalidDraftError) -> list[str]:
    return [p.code for p in error.problems]  # type: ignore[attr-defined]


def test_an_agreement_comes_back_as_it_was_saved(office_file: OfficeFile) -> None:
    record = running(office_file)
    service = office_file.target_agreements
    service.review(record, {1: review(6_00, next_day=date(2026, 10, 1), deviation="Knapp")})
    service.begin_version(record)
    found = service.get(record)
    assert found.earlier[0].terms
    again = service.save(replace(found, note="intern"))
    assert service.get(again.id) == replace(found, version=found.version + 1, note="intern")
    assert check_file(office_file).findings == ()


def test_lists_find_by_term_light_and_words(office_file: OfficeFile) -> None:
    record = running(office_file)
    office_file.target_agreements.review(record, {1: review(6_00), 2: review(19_00)})
    other = kept(office_file, replace(AGREEMENT, title="Schule", begin=date(2024, 3, 1),
                                      end=date(2025, 2, 28), department="schule"))  # fmt: skip
    assert listed(office_file, year_filter(2026)) == [record]
    assert (
        listed(office_file, year_filter(2025)) == listed(office_file, year_filter(2024)) == [other]
    )
    assert listed(office_file, Filter("red", ("1", ""), Op.BETWEEN)) == [record]
    assert listed(office_file, text="Wartezeit Familien") == [record]
    row = office_file.lists.rows(Kind.TARGET_AGREEMENT, [record])[record]
    assert (row["light"], row["degree"], row["green"], row["red"]) == ("red", 37, 1, 1)
    assert (row["reviewed_on"], row["measure_due"]) == ("2026-07-02", "2026-09-30")


def test_a_new_label_of_a_department_is_found(office_file: OfficeFile) -> None:
    record = kept(office_file)
    from intdesk.domain.codes import CodeListId

    code = office_file.codes.book().get(CodeListId.DEPARTMENT, "jugend")
    assert code is not None
    office_file.codes.save(replace(code, label="Amt für Familie"))
    assert listed(office_file, text="Familie Amt") == [record]


def test_what_is_missing_keeps_an_agreement_in_its_state(office_file: OfficeFile) -> None:
    record = kept(office_file, replace(AGREEMENT, goals=()))
    with pytest.raises(InvalidDraftError) as refused:
        office_file.target_agreements.move(record, S.AGREED)
    assert codes(refused.value) == ["goals_missing"]
    with pytest.raises(InvalidDraftError):
        office_file.target_agreements.save(
            replace(office_file.target_agreements.get(record), state=S.CLOSED)
        )
    assert office_file.target_agreements.get(record).state is S.DRAFT


def test_signed_terms_change_only_by_a_new_version(office_file: OfficeFile) -> None:
    service, record = office_file.target_agreements, running(office_file)
    signed = service.get(record)
    with pytest.raises(InvalidDraftError) as refused:
        service.save(replace(signed, purpose="Anderes"))
    assert codes(refused.value) == ["agreement_bound"]
    with pytest.raises(InvalidDraftError):
        service.put_goal(record, replace(FORMS, target=1_00))
    with pytest.raises(InvalidDraftError):
        service.remove_goal(record, 2)
    assert "agreement_bound" in [
        p.code for p in service.goal_problems(record, replace(FORMS, target=1_00))
    ]
    done = replace(FORMS, measures=(replace(FORMS.measures[0], state=MeasureState.DONE),))
    service.put_goal(record, done)
    service.begin_version(record)
    service.put_goal(record, replace(done, target=15_00))
    now = service.get(record)
    assert (now.state, now.revision, len(now.earlier)) == (S.DRAFT, 2, 1)
    with pytest.raises(InvalidDraftError):
        service.begin_version(record)


def test_a_change_by_somebody_else_is_seen(office_file: OfficeFile) -> None:
    record = kept(office_file)
    old = office_file.target_agreements.get(record)
    office_file.target_agreements.put_goal(record, replace(FORMS, target=9_00))
    with pytest.raises(StaleRecordError):
        office_file.target_agreements.save(replace(old, note="x"))


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


def test_a_wrong_review_stores_none(office_file: OfficeFile) -> None:
    record = running(office_file)
    with pytest.raises(InvalidDraftError):
        office_file.target_agreements.review(record, {1: review(6_00), 2: review(1, light="green")})
    assert office_file.target_agreements.get(record).goal(1).reviews == ()


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


def event(office: OfficeFile) -> int:
    draft = Event(title="Elternabend", day=date(2026, 5, 4), state=EventState.HELD, worked=90)
    return office.events.save(draft).id


def test_evidence_is_seen_from_both_sides_and_consultations_only_count(
    office_file: OfficeFile,
) -> None:
    record, shown = running(office_file), event(office_file)
    book = office_file.codes.book()
    work = office_file.work_entries.save(with_activity(
        WorkEntry(day=date(2026, 3, 2), minutes=60, description="Bögen"), "konzept", book,
    )).id  # fmt: skip
    talks = [
        office_file.consultations.save(
            Consultation(day=date(2026, 3, day), minutes=30, topic="08", note="Frau X")
        ).id
        for day in (3, 4)
    ]
    evidence = office_file.evidence
    evidence.link(record, 1, Kind.EVENT, [shown])
    evidence.link(record, 1, Kind.EVENT, [shown])
    evidence.link(record, 1, Kind.WORK_ENTRY, [work])
    evidence.link(record, 1, Kind.CONSULTATION, talks)
    evidence.link(record, 2, Kind.EVENT, [shown])
    found = evidence.of_agreement(office_file.target_agreements.get(record))
    assert [p.title for p in found[1].proofs] == ["Bögen", "Elternabend"]
    assert found[1].counts == {Kind.EVENT: 1, Kind.WORK_ENTRY: 1, Kind.CONSULTATION: 2}
    assert found[1].minutes == 150
    assert [(x.place.goal, x.place.record) for x in evidence.links(Kind.EVENT, shown)] == [
        (1, record), (2, record),
    ]  # fmt: skip
    assert evidence.links(Kind.EVENT, shown + 1) == []
    titles = [choice.measure_title for choice in evidence.choices()]
    assert titles == ["", FORMS.measures[0].title, ""]
    evidence.unlink(record, Evidence("event", shown, 2))
    assert [x.place.goal for x in evidence.links(Kind.EVENT, shown)] == [1]
    with pytest.raises(IntDeskError):
        evidence.link(record, 77, Kind.EVENT, [shown])


def test_erased_records_are_no_evidence_and_trashed_ones_do_not_count(
    office_file: OfficeFile,
) -> None:
    record, shown = running(office_file), event(office_file)
    office_file.evidence.link(record, 1, Kind.EVENT, [shown])
    office_file.events.trash([shown])
    service = office_file.target_agreements
    assert office_file.evidence.of_agreement(service.get(record))[1].counts == {}
    office_file.events.erase([shown])
    assert service.get(record).evidence == ()


def test_a_review_is_changed_and_removed_with_undo(office_file: OfficeFile) -> None:
    service, record = office_file.target_agreements, running(office_file)
    first, second = date(2026, 4, 1), date(2026, 7, 2)
    service.review(record, {1: review(3_00, first)})
    service.review(record, {1: review(6_00, second)})
    service.change_review(record, 1, first, review(4_00, date(2026, 4, 2)))
    assert [r.actual for r in service.get(record).goal(1).reviews] == [4_00, 6_00]
    with pytest.raises(InvalidDraftError) as refused:
        service.change_review(record, 1, date(2026, 4, 2), review(4_00, second))
    assert codes(refused.value) == ["review_day_taken"]
    changes = service.remove_review(record, 1, second)
    assert changes.undo_label == "Überprüfung entfernt"
    assert len(service.get(record).goal(1).reviews) == 1
    step = office_file.history.last()
    assert step is not None
    office_file.history.undo(step.id)
    assert len(service.get(record).goal(1).reviews) == 2


def test_an_extended_agreement_gets_a_new_version_that_can_be_saved(
    office_file: OfficeFile,
) -> None:
    service, record = office_file.target_agreements, running(office_file)
    service.review(record, {1: review(6_00), 2: review(19_00)})
    service.move(record, S.REVIEWED)
    service.extend(record, date(2027, 6, 30))
    service.begin_version(record)
    draft = service.get(record)
    assert (draft.end, draft.extended_to) == (date(2027, 6, 30), None)
    service.save(replace(draft, end=date(2027, 12, 31)))
    assert service.get(record).last_day == date(2027, 12, 31)


def test_an_assessment_needs_reviews_since_the_last_one(office_file: OfficeFile) -> None:
    service, record = office_file.target_agreements, running(office_file)
    service.review(record, {1: review(6_00), 2: review(19_00)})
    service.move(record, S.REVIEWED)
    service.move(record, S.RUNNING)
    with pytest.raises(InvalidDraftError) as refused:
        service.move(record, S.REVIEWED)
    assert codes(refused.value) == ["goals_without_new_review"]
    service.review(record, {1: review(7_00, OCTOBER), 2: review(18_00, OCTOBER)})
    service.move(record, S.REVIEWED)
    before = service.lights(2026)
    service.extend(record, date(2027, 6, 30))
    assert service.lights(2026) == before
    with pytest.raises(InvalidDraftError):
        service.move(record, S.REVIEWED)


def test_an_agreement_is_ended_before_its_time(office_file: OfficeFile) -> None:
    service = office_file.target_agreements
    two_years = replace(AGREEMENT, end=date(2027, 12, 31))
    record = kept(office_file, two_years)
    for state in (S.AGREED, S.SIGNED, S.RUNNING):
        service.move(record, state)
    service.review(record, {1: review(6_00)})
    before = {
        key: goal.light for key, goal in enumerate(standing_of(service.get(record), 2026).goals)
    }
    assert due(office_file)
    changes = service.end(record, date(2026, 10, 31), "  Das Amt wurde aufgelöst. ")
    assert changes.undo_label == "Zielvereinbarung: jetzt beendet"
    found = service.get(record)
    assert (found.state, found.held_until, found.last_day) == (
        S.ENDED, date(2026, 10, 31), date(2027, 12, 31),
    )  # fmt: skip
    assert found.end_reason == "Das Amt wurde aufgelöst."
    assert due(office_file) == {}, "nothing is to be remembered of what is over"
    standing = standing_of(found, 2026)
    assert {key: goal.light for key, goal in enumerate(standing.goals)} == before
    assert [a.id for a in service.of_year(2026)] == [record]
    assert service.of_year(2027) == []
    assert listed(office_file, text="aufgelöst") == [record]
    row = office_file.lists.rows(Kind.TARGET_AGREEMENT, [record])[record]
    assert (row["state"], row["last_day"], row["ended_on"]) == ("ended", *["2026-10-31"] * 2)
    with pytest.raises(InvalidDraftError) as refused:
        service.review(record, {1: review(7_00, OCTOBER)})
    assert "reviews_closed" in codes(refused.value)
    assert service.following(record).begin == date(2026, 11, 1)
    copy = service.duplicate(record)
    assert (copy.ended_on, copy.end_reason) == (None, "")
    service.move(record, S.RUNNING)
    opened = service.get(record)
    assert (opened.ended_on, opened.end_reason, opened.held_until) == (None, "", two_years.end)
    assert due(office_file)


@pytest.mark.parametrize(
    ("day", "reason", "code"),
    [
        (date(2025, 12, 31), "Grund", "ended_outside"),
        (date(2026, 11, 30), "Grund", "ended_outside"),
        (date(2026, 10, 1), " ", "ended_unexplained"),
    ],
)
def test_an_end_before_its_time_has_a_day_of_the_term_and_a_reason(
    office_file: OfficeFile, day: date, reason: str, code: str
) -> None:
    record = running(office_file)
    with pytest.raises(InvalidDraftError) as refused:
        office_file.target_agreements.end(record, day, reason)
    assert code in codes(refused.value)
    with pytest.raises(InvalidDraftError):
        office_file.target_agreements.move(record, S.ENDED)
    assert office_file.target_agreements.get(record).state is S.RUNNING


def test_reviews_of_a_closed_agreement_stay_until_it_is_opened(office_file: OfficeFile) -> None:
    service, record = office_file.target_agreements, running(office_file)
    service.review(record, {1: review(6_00), 2: review(19_00)})
    for state in (S.REVIEWED, S.CLOSED):
        service.move(record, state)
    closed = service.get(record)
    emptied = replace(closed, goals=tuple(replace(g, reviews=()) for g in closed.goals))
    for act in (
        lambda: service.review(record, {1: review(7_00, OCTOBER)}),
        lambda: service.change_review(record, 1, date(2026, 7, 2), review(7_00)),
        lambda: service.remove_review(record, 1, date(2026, 7, 2)),
        lambda: service.save(emptied),
    ):
        with pytest.raises(InvalidDraftError) as refused:
            act()
        assert codes(refused.value) == ["reviews_closed"]
    with pytest.raises(InvalidDraftError):
        service.begin_version(record)
    assert service.get(record) == closed
    service.move(record, S.REVIEWED)
    service.remove_review(record, 1, date(2026, 7, 2))
    assert service.get(record).goal(1).reviews == ()


def test_what_is_not_signed_is_not_reviewed(office_file: OfficeFile) -> None:
    service, record = office_file.target_agreements, kept(office_file)
    for _ in range(2):
        with pytest.raises(InvalidDraftError) as refused:
            service.review(record, {1: review(6_00)})
        assert codes(refused.value) == ["reviews_unsigned"]
        if service.get(record).state is S.DRAFT:
            service.move(record, S.AGREED)
    reviewed = replace(FORMS, key=0, reviews=(review(6_00),))
    with pytest.raises(InvalidDraftError):
        service.save(replace(AGREEMENT, goals=(reviewed,)))


def test_what_binds_is_signed(office_file: OfficeFile) -> None:
    service, record = office_file.target_agreements, running(office_file)
    with pytest.raises(InvalidDraftError):
        service.save(replace(AGREEMENT, state=S.SIGNED))
    agreement = service.get(record)
    unsigned = tuple(replace(one, day=None) for one in agreement.signatures)
    with pytest.raises(InvalidDraftError) as refused:
        service.save(replace(agreement, signatures=unsigned))
    assert codes(refused.value) == ["signatures_missing"]
    other_day = tuple(replace(one, day=date(2026, 1, 20)) for one in agreement.signatures)
    service.save(replace(agreement, signatures=other_day))
    assert service.get(record).signatures == other_day


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


def test_numbers_are_proposed_go_on_and_are_unique(office_file: OfficeFile) -> None:
    service = office_file.target_agreements
    assert service.next_number(None) == "2026-0001"
    record = kept(office_file, replace(AGREEMENT, number=" ZV-07/2026 "))
    assert service.get(record).number == "ZV-07/2026"
    assert service.next_number(date(2026, 7, 1)) == "ZV-08/2026"
    assert service.duplicate(record).number == "ZV-08/2026"
    following = service.following(record)
    assert (following.begin, following.number) == (date(2027, 1, 1), "ZV-01/2027")
    assert listed(office_file, text="zv-07") == [record]
    service.trash([record])
    with pytest.raises(InvalidDraftError) as refused:
        service.save(replace(AGREEMENT, number="zv-07/2026"))
    assert codes(refused.value) == ["agreement_number_taken"]
    kept(office_file)
    assert (
        kept(office_file) != record
    )  # agreements without a number do not stand in each other's way


def test_a_number_may_be_set_on_a_signed_agreement(office_file: OfficeFile) -> None:
    service, record = office_file.target_agreements, running(office_file)
    service.save(replace(service.get(record), number="26/4"))
    assert service.get(record).number == "26/4"


def test_goals_of_a_concept_and_a_budget_line_go_when_they_are_erased(
    office_file: OfficeFile,
) -> None:
    items = (ConceptItem(1, Level.FIELD, "Sprache"), ConceptItem(2, Level.STRATEGIC, "Kurse"))
    concept = office_file.concepts.save(Concept(title="Konzept", items=items)).id
    line = office_file.budget_lines.save(BudgetLine(account="7128", title="Integration")).id
    draft = replace(AGREEMENT, concept_goals=(f"{concept}/2",), line_id=line)
    record = kept(office_file, draft)
    assert listed(office_file, Filter("concept_id", (str(concept),))) == [record]
    assert listed(office_file, Filter("concept_id", (str(concept * 11),))) == []
    row = office_file.lists.rows(Kind.TARGET_AGREEMENT, [record])[record]
    assert (row["line"], row["concept_goals"]) == ("7128 Integration", (f"{concept}/2",))
    for store, record_id in ((office_file.concepts, concept), (office_file.budget_lines, line)):
        store.trash([record_id])
        store.erase([record_id])
    found = office_file.target_agreements.get(record)
    assert (found.concept_goals, found.line_id) == ((), None)
    assert check_file(office_file).findings == ()


def test_what_a_signed_measure_binds(office_file: OfficeFile) -> None:
    service, record = office_file.target_agreements, running(office_file)
    goal = service.get(record).goal(1)
    for changed in (
        {"involved": "VHS"}, {"begin": date(2026, 2, 1)}, {"funding": "Land"}, {"line": 3},
    ):  # fmt: skip
        measure = replace(goal.measures[0], **changed)
        with pytest.raises(InvalidDraftError) as refused:
            service.put_goal(record, replace(goal, measures=(measure,)))
        assert codes(refused.value) == ["agreement_bound"]
    with pytest.raises(InvalidDraftError):
        service.put_goal(record, replace(goal, rhythm=Rhythm.MONTHLY))


def test_a_new_measure_never_stands_for_the_evidence_of_a_removed_one(
    office_file: OfficeFile,
) -> None:
    service = office_file.target_agreements
    goal = replace(FORMS, measures=(Measure("Drucken"), Measure("Verteilen")))
    record = kept(office_file, replace(AGREEMENT, goals=(goal, AGREEMENT.goals[1])))
    event = office_file.events.save(Event(title="Elternabend", day=date(2026, 5, 4))).id
    office_file.evidence.link(record, 1, Kind.EVENT, [event], measure=2)
    goal = service.get(record).goal(1)
    service.put_goal(record, replace(goal, measures=(goal.measures[0], Measure("Werben"))))
    found = service.get(record)
    assert [m.key for m in found.goal(1).measures] == [1, 3]
    assert found.evidence == (f"event/{event}/1",)


def test_a_measure_of_a_new_version_leaves_evidence_to_the_signed_one(
    office_file: OfficeFile,
) -> None:
    service = office_file.target_agreements
    goal = replace(FORMS, measures=(Measure("Drucken"), Measure("Verteilen")))
    record = kept(office_file, replace(AGREEMENT, goals=(goal, AGREEMENT.goals[1])))
    for state in (S.AGREED, S.SIGNED, S.RUNNING):
        service.move(record, state)
    event = office_file.events.save(Event(title="Elternabend", day=date(2026, 5, 4))).id
    office_file.evidence.link(record, 1, Kind.EVENT, [event], measure=2)
    service.begin_version(record)
    for measures in ((), (Measure("Werben"),)):
        goal = service.get(record).goal(1)
        service.put_goal(record, replace(goal, measures=(goal.measures[0], *measures)))
    found = service.get(record)
    assert [m.key for m in found.goal(1).measures] == [1, 3]
    assert found.evidence == (f"event/{event}/1/2",)
    assert office_file.evidence.of_measures(found)[1, 3].counts == {}


def test_a_goal_that_replaces_another_in_one_save_has_a_key_of_its_own(
    office_file: OfficeFile,
) -> None:
    service = office_file.target_agreements
    record = kept(office_file)
    event = office_file.events.save(Event(title="Elternabend", day=date(2026, 5, 4))).id
    office_file.evidence.link(record, 2, Kind.EVENT, [event])
    found = service.get(record)
    service.save(replace(found, goals=(found.goals[0], replace(found.goals[1], key=0))))
    found = service.get(record)
    assert [goal.key for goal in found.goals] == [1, 3]
    assert found.evidence == ()


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
