"""What the rights of its person do to a case: restriction, withdrawal, and the list of requests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import StrEnum

from intdesk.domain.case import Case
from intdesk.domain.consent import Consent
from intdesk.domain.listing import Filter
from intdesk.domain.problems import Problem
from intdesk.domain.rights import RestrictionGround, Right, RightsRequest


class Restricted(StrEnum):
    """Whether a case, or what belongs to it, is restricted; lists filter by it."""

    NO = "no"
    YES = "yes"


UNRESTRICTED = Filter("restricted", (Restricted.NO.value,))
"""What leaves restricted cases and their contacts out of a list."""

SINCE, GROUND = "restricted_on", "restriction_ground"


def restriction_problems(case: Case, day: date | None, ground: str, today: date) -> list[Problem]:
    """Return what keeps a case from being restricted on a day for a ground."""
    found = []
    if day is None:
        found.append(Problem(SINCE, "required"))
    elif day > today:
        found.append(Problem(SINCE, "request_in_future"))
    elif case.opened_on is not None and day < case.opened_on:
        found.append(Problem(SINCE, "restricted_before_case"))
    if ground not in set(RestrictionGround):
        found.append(Problem(GROUND, "required"))
    return found


def restrict(case: Case, day: date, ground: RestrictionGround) -> Case:
    """Return the case restricted from a day on, with the request that led to it."""
    objected = ground is RestrictionGround.OBJECTION
    request = RightsRequest(Right.OBJECTION if objected else Right.RESTRICTION, day, day)
    noted = replace(case, requests=(*case.requests, request))
    return replace(noted, restricted_on=day, restriction_ground=ground.value)


def lift(case: Case) -> Case:
    """Return the case as one that may be worked on again."""
    return replace(case, restricted_on=None, restriction_ground="")


def note_request(case: Case, request: RightsRequest) -> Case:
    """Return the case with one more request."""
    return replace(case, requests=(*case.requests, request))


def answer_request(case: Case, at: int, day: date) -> Case:
    """Return the case with a request answered on a day."""
    answered = replace(case.requests[at], done_on=day)
    return replace(case, requests=(*case.requests[:at], answered, *case.requests[at + 1 :]))


def withdraw(case: Case, at: int, day: date) -> Case:
    """Return the case with a consent withdrawn on a day, and the request that this is."""
    gone: Consent = replace(case.consents[at], revoked_on=day)
    consents = (*case.consents[:at], gone, *case.consents[at + 1 :])
    request = RightsRequest(Right.WITHDRAWAL, day, day, gone.purpose)
    return replace(case, consents=consents, requests=(*case.requests, request))


def open_requests(case: Case) -> tuple[RightsRequest, ...]:
    """Return the requests that wait for an answer."""
    return tuple(request for request in case.requests if request.done_on is None)
