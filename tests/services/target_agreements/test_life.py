"""The life of an agreement: what each step asks for, what a signature binds, the end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.target_agreement import AgreementState as S
from intdesk.domain.target_agreement import MeasureState, Rhythm
from intdesk.domain.target_standing import standing_of
from intdesk.errors import InvalidDraftError
from intdesk.services.office_file import OfficeFile
from tests.domain.target_samples import AGREEMENT, FORMS, review
from tests.services.target_agreements.builders import OCTOBER, codes, due, kept, listed, running


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
