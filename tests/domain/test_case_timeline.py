from __future__ import annotations

from datetime import UTC, date, datetime

from intdesk.domain.attachment import Attachment
from intdesk.domain.case import Case, Closing
from intdesk.domain.case_timeline import Happening, Moment, timeline
from intdesk.domain.changes import Kind
from intdesk.domain.consent import Consent
from intdesk.domain.consultation import Consultation
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.rights import Right, RightsRequest

OPENED, CLOSED, AGAIN = date(2026, 1, 5), date(2026, 6, 1), date(2026, 6, 2)
CASE = Case(
    id=3,
    number="A",
    opened_on=OPENED,
    closings=(Closing(CLOSED, "geklaert", AGAIN),),
    closed_on=date(2026, 9, 1),
    closing_reason="weg",
    consents=(
        Consent("Vermittlung", "Name", given_on=date(2026, 2, 1), revoked_on=date(2026, 3, 1)),
        Consent("ohne Tag", "Name"),
    ),
)


def test_a_case_tells_of_its_life() -> None:
    assert timeline(CASE, (), (), ()) == [
        Moment(date(2026, 9, 1), Happening.CLOSED, "weg"),
        Moment(AGAIN, Happening.REOPENED),
        Moment(CLOSED, Happening.CLOSED, "geklaert"),
        Moment(date(2026, 3, 1), Happening.REVOKED, "Vermittlung"),
        Moment(date(2026, 2, 1), Happening.CONSENT, "Vermittlung"),
        Moment(OPENED, Happening.OPENED),
    ]


def test_records_stand_at_their_days_and_later_ones_of_a_day_first() -> None:
    day = date(2026, 4, 1)
    contacts = [Consultation(id=i, day=day, minutes=30, topic="08") for i in (1, 2)]
    follow_ups = [
        FollowUp(id=5, due=date(2026, 12, 1), title="Rückruf"),
        FollowUp(id=6, due=date(2026, 3, 1), title="Brief", done_on=day),
    ]
    made = datetime(2026, 4, 1, 9, tzinfo=UTC)
    document = Attachment(Kind.CASE, 3, "bescheid.pdf", 10, "", id=9, created_at=made)
    case = Case(id=3, number="A", opened_on=day)
    assert timeline(case, contacts, follow_ups, [document]) == [
        Moment(date(2026, 12, 1), Happening.DUE, "Rückruf", Kind.FOLLOW_UP, 5),
        Moment(day, Happening.DONE, "Brief", Kind.FOLLOW_UP, 6),
        Moment(day, Happening.DOCUMENT, "bescheid.pdf", Kind.ATTACHMENT, 9),
        Moment(day, Happening.CONTACT, "08", Kind.CONSULTATION, 2, 30),
        Moment(day, Happening.CONTACT, "08", Kind.CONSULTATION, 1, 30),
        Moment(day, Happening.OPENED),
    ]


def test_what_has_no_day_is_not_told() -> None:
    assert timeline(Case(), [Consultation(id=1)], [FollowUp(id=2, title="x")], ()) == []


def test_requests_stand_at_their_day_and_a_withdrawal_is_told_once() -> None:
    asked, gone = date(2026, 5, 1), date(2026, 5, 2)
    case = Case(
        id=3,
        number="A",
        opened_on=OPENED,
        consents=(Consent("Weg", "x", given_on=OPENED, revoked_on=gone),),
        requests=(
            RightsRequest(Right.ACCESS, asked, gone),
            RightsRequest(Right.WITHDRAWAL, gone, gone, "Weg"),
        ),
    )
    told = [(m.day, m.what, m.about) for m in timeline(case, (), (), ())]
    assert told[:2] == [(gone, Happening.REVOKED, "Weg"), (asked, Happening.ASKED, "access")]
