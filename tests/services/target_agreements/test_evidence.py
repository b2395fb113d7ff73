"""Evidence of agreements: seen from both sides, gone with what it told of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.event import Event, EventState
from intdesk.domain.evidence import Evidence
from intdesk.domain.target_agreement import AgreementState as S
from intdesk.domain.target_agreement import Measure
from intdesk.domain.work_entry import WorkEntry, with_activity
from intdesk.errors import IntDeskError
from intdesk.services.office_file import OfficeFile
from tests.domain.target_samples import AGREEMENT, FORMS
from tests.services.target_agreements.builders import kept, running


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
