"""The check before a grant is reported on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain.budget.post import Holding, Post
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.grants.checks import Doubt
from intdesk.domain.grants.funded_posts import FundedPost
from intdesk.domain.grants.grant import Grant
from intdesk.domain.grants.open_points import Gap, GrantPoint, gaps
from intdesk.domain.grants.work import WorkRule
from intdesk.domain.report_check import Weight
from intdesk.errors import IntDeskError
from intdesk.services.office_file import OfficeFile
from intdesk.texts.grant_points import point_said
from tests.services.grants.conftest import DRAFT, book, place

TALKS = (WorkRule(Kind.CONSULTATION).key,)


def found(office: OfficeFile, grant: Grant) -> dict[Gap | Doubt | None, GrantPoint]:
    points = office.grant_checks.points(grant.id)
    return {point.finding.doubt if point.finding else point.gap: point for point in points}


def test_a_grant_without_work_and_money_has_gaps(office_file: OfficeFile, grant: Grant) -> None:
    points = found(office_file, grant)
    assert set(points) == {Gap.NO_RULES, Gap.NOTHING_PAID, Gap.RUNNING}
    assert point_said(points[Gap.RUNNING]) == (
        "Der Förderzeitraum läuft bis 31.12.2026: Die Papiere zeigen den Stand von heute."
    )
    weights = [point.weight for point in office_file.grant_checks.points(grant.id)]
    assert weights == [Weight.MUST, Weight.SHOULD, Weight.CAN]


def test_gaps_go_when_work_and_money_are_entered(
    office_file: OfficeFile, lines: dict[str, int]
) -> None:
    office = office_file
    grant = office.grants.get(office.grants.save(replace(DRAFT, work=TALKS)).id)
    assert Gap.NOTHING_DONE in found(office, grant)
    office.consultations.save(Consultation(day=date(2026, 3, 2), minutes=30, topic="08"))
    book(office, lines["527100"], 1_000, place(grant, "Honorare"))
    assert set(found(office, grant)) == {Gap.RUNNING}


def test_doubts_about_money_lead_to_the_posting(
    office_file: OfficeFile, lines: dict[str, int], grant: Grant
) -> None:
    posting = book(office_file, lines["527100"], 1_000, place(grant, "Honorare"), document="")
    point = found(office_file, grant)[Doubt.NO_DOCUMENT]
    assert point.posting == posting
    assert point.weight is Weight.MUST
    assert point_said(point) == "Ausgaben ohne Belegnummer: 10,00\xa0€"


def test_a_post_without_a_name_counts_as_vacant_and_is_an_open_point(
    office_file: OfficeFile, grant: Grant
) -> None:
    office = office_file
    held = Holding(date(2026, 1, 1), None, 500, "", "A")
    post = office.posts.get(office.posts.save(Post(title="Integration", holdings=(held,))).id)
    office.grants.save(replace(grant, posts=(FundedPost(post.id, 500),)))
    assert Gap.POST_VACANT not in found(office, grant)
    office.posts.save(replace(post, holdings=(replace(held, holder=""),)))
    point = found(office, grant)[Gap.POST_VACANT]
    assert (point.weight, point.post, point.posting) == (Weight.SHOULD, post.id, 0)
    assert point_said(point).startswith("Stelle „Integration“: Im Förderzeitraum ist weniger")


def test_work_of_two_grants_is_an_open_point(office_file: OfficeFile) -> None:
    office = office_file
    first = office.grants.get(office.grants.save(replace(DRAFT, work=TALKS)).id)
    office.grants.save(replace(DRAFT, title="Zweite", number="2", work=TALKS))
    office.consultations.save(Consultation(day=date(2026, 3, 2), minutes=30, topic="08"))
    one = found(office, first)[Gap.SHARED]
    assert point_said(one) == "1 Beratung gehört auch zu „Zweite“ (Doppelförderung?)."
    office.consultations.save(Consultation(day=date(2026, 3, 3), minutes=30, topic="08"))
    two = found(office, first)[Gap.SHARED]
    assert point_said(two) == "2 Beratungen gehören auch zu „Zweite“ (Doppelförderung?)."


@pytest.mark.parametrize(
    ("change", "gap"),
    [
        ({"notice_day": None}, Gap.APPLIED),
        ({"end": None}, Gap.NO_PERIOD),
        ({"proof_due": None}, Gap.NO_DUE_DAY),
        ({"proof_due": date(2027, 1, 31)}, Gap.LATE),
    ],
)
def test_what_is_missing_of_the_notice_is_named(change: dict[str, date | None], gap: Gap) -> None:
    today = date(2027, 2, 1)
    whole = replace(DRAFT, work=TALKS)
    assert gaps(whole, today, done=True, paid=True) == []
    lacking = replace(whole, **change)  # type: ignore[arg-type]
    assert [point.gap for point in gaps(lacking, today, done=True, paid=True)] == [gap]
    handed_in = replace(lacking, closed_on=date(2027, 1, 15))
    late = {Gap.NO_DUE_DAY, Gap.LATE}
    kept = [] if gap in late else [gap]
    assert [point.gap for point in gaps(handed_in, today, done=True, paid=True)] == kept


def test_a_grant_that_is_gone_is_reported(office_file: OfficeFile) -> None:
    with pytest.raises(IntDeskError, match="record_missing"):
        office_file.grant_checks.points(99)
