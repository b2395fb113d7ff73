"""Reviews of goals: when they are allowed, changed, removed, asked for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain.target_agreement import AgreementState as S
from intdesk.errors import InvalidDraftError
from intdesk.services.office_file import OfficeFile
from tests.domain.target_samples import AGREEMENT, FORMS, review
from tests.services.target_agreements.builders import OCTOBER, codes, kept, running


def test_a_wrong_review_stores_none(office_file: OfficeFile) -> None:
    record = running(office_file)
    with pytest.raises(InvalidDraftError):
        office_file.target_agreements.review(record, {1: review(6_00), 2: review(1, light="green")})
    assert office_file.target_agreements.get(record).goal(1).reviews == ()


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
