"""A case (Fall): its number, the features of its person, its life from opening to closing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.consent import Consent
from intdesk.domain.consent import validate as validate_consent
from intdesk.domain.consultation import ONLY_ANONYMOUS, Consultation
from intdesk.domain.period import plausible_year
from intdesk.domain.problems import Problem
from intdesk.domain.record_number import MAX_NUMBER
from intdesk.domain.rights import RightsRequest

MAX_NOTE = 4000
MAX_CHILDREN = 30


class CaseKind(StrEnum):
    """How much is known of the person: features only, or also the name (sealed apart)."""

    PSEUDONYMOUS = "pseudonymous"
    NAMED = "named"


class CaseState(StrEnum):
    """Whether a case is worked on at present."""

    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Closing:
    """A former closing of a case that was opened again; ``reason`` is a code."""

    closed_on: date
    reason: str
    reopened_on: date


@dataclass(frozen=True, slots=True)
class Case:
    """A draft or a saved case; ``id`` 0 means not saved yet.

    ``number`` is the Fallnummer, unique in the file. ``closings`` are the former ones, the oldest
    first; a closed case has ``closed_on`` and ``closing_reason``. Code fields hold codes of the
    list named in :data:`CODE_FIELDS`. ``children`` are those concerned along. No field holds a
    name: that is sealed in a table of its own (``intdesk.domain.identity``). ``restricted_on`` and
    ``restriction_ground`` are set while its processing is restricted (Art. 18 DSGVO), ``requests``
    are what its person asked for, the oldest first.
    """

    id: int = 0
    version: int = 0
    number: str = ""
    opened_on: date | None = None
    closed_on: date | None = None
    closing_reason: str = ""
    closings: tuple[Closing, ...] = ()
    consents: tuple[Consent, ...] = ()
    person_group: str = ""
    gender: str = ""
    age_group: str = ""
    nationality: str = ""
    residence_status: str = ""
    length_of_stay: str = ""
    german_level: str = ""
    employment: str = ""
    housing: str = ""
    access_route: str = ""
    language: str = ""
    municipality: str = ""
    family: str = ""
    children: int | None = None
    note: str = ""
    confirmed: tuple[str, ...] = ()
    restricted_on: date | None = None
    restriction_ground: str = ""
    requests: tuple[RightsRequest, ...] = ()

    @property
    def restricted(self) -> bool:
        """Tell whether nothing may be done with the data but to keep them (Art. 18 (2) DSGVO)."""
        return self.restricted_on is not None

    @property
    def closed(self) -> bool:
        """Tell whether the case is closed at present."""
        return self.closed_on is not None


SHARED_FEATURES = (
    "person_group", "gender", "age_group", "nationality", "residence_status", "length_of_stay",
    "german_level", "employment", "housing", "access_route", "language", "municipality",
)  # fmt: skip
"""Features that a case and its consultations both have, by the same names."""

CODE_FIELDS: dict[str, CodeListId] = {
    "closing_reason": CodeListId.CLOSING_REASON,
    "person_group": CodeListId.PERSON_GROUP,
    "gender": CodeListId.GENDER,
    "age_group": CodeListId.AGE_GROUP,
    "nationality": CodeListId.NATIONALITY,
    "residence_status": CodeListId.RESIDENCE_STATUS,
    "length_of_stay": CodeListId.LENGTH_OF_STAY,
    "german_level": CodeListId.GERMAN_LEVEL,
    "employment": CodeListId.EMPLOYMENT,
    "housing": CodeListId.HOUSING,
    "access_route": CodeListId.ACCESS_ROUTE,
    "language": CodeListId.LANGUAGE,
    "family": CodeListId.FAMILY,
}


def validate(draft: Case, codes: CodeBook, today: date) -> list[Problem]:
    """Return the problems of a case: number and day of opening are required."""
    return [
        *_number_problems(draft),
        *_day_problems(draft, today),
        *_feature_problems(draft, codes),
        *(
            Problem("consents", problem.code, problem.values)
            for consent in draft.consents
            for problem in validate_consent(consent)
        ),
    ]


def _number_problems(draft: Case) -> list[Problem]:
    if not draft.number.strip():
        return [Problem("number", "required")]
    if len(draft.number) > MAX_NUMBER:
        return [Problem("number", "too_long", {"most": MAX_NUMBER})]
    return []


def _day_problems(draft: Case, today: date) -> list[Problem]:
    if draft.opened_on is None:
        return [Problem("opened_on", "required")]
    if not plausible_year(draft.opened_on.year):
        return [Problem("opened_on", "year_implausible", {"year": draft.opened_on.year})]
    found = []
    if draft.closed_on is not None:
        if draft.closed_on < draft.opened_on:
            found.append(Problem("closed_on", "before_opening"))
        elif draft.closed_on > today:
            found.append(Problem("closed_on", "closed_in_future"))
        if not draft.closing_reason:
            found.append(Problem("closing_reason", "required"))
    elif draft.closing_reason:
        found.append(Problem("closed_on", "required"))
    return found


def _feature_problems(draft: Case, codes: CodeBook) -> list[Problem]:
    found = []
    for name, list_id in CODE_FIELDS.items():
        value = getattr(draft, name)
        if value and codes.get(list_id, value) is None:
            found.append(Problem(name, "unknown_code", {"value": value}))
    if draft.residence_status in ONLY_ANONYMOUS:
        found.append(Problem("residence_status", "only_anonymous"))
    if draft.children is not None and not 0 <= draft.children <= MAX_CHILDREN:
        found.append(Problem("children", "number_range", {"least": 0, "most": MAX_CHILDREN}))
    for name, most in {"note": MAX_NOTE, "municipality": 200}.items():
        if len(getattr(draft, name)) > most:
            found.append(Problem(name, "too_long", {"most": most}))
    return found


def from_consultation(draft: Consultation) -> Case:
    """Return a new case with the day and the features of a contact; its number is still missing."""
    features = {name: getattr(draft, name) for name in SHARED_FEATURES}
    if features["residence_status"] in ONLY_ANONYMOUS:
        features["residence_status"] = ""
    return Case(opened_on=draft.day, **features)


def with_features(draft: Consultation, case: Case, before: Case | None = None) -> Consultation:
    """Return a contact with what it does not say itself filled from its case.

    What was filled from another case ``before`` gives way. A status that only an anonymous contact
    may hold is taken away.
    """
    filled = {}
    for name in SHARED_FEATURES:
        own = getattr(draft, name)
        borrowed = before is not None and own == getattr(before, name)
        unfit = name == "residence_status" and own in ONLY_ANONYMOUS
        filled[name] = getattr(case, name) if not own or borrowed or unfit else own
    return replace(draft, case_id=case.id, **filled)


def close(case: Case, day: date, reason: str) -> Case:
    """Return the case closed on a day for a reason."""
    return replace(case, closed_on=day, closing_reason=reason)


def reopen(case: Case, day: date) -> Case:
    """Return the case opened again; the closing before is kept. An open case stays as it is."""
    if case.closed_on is None:
        return case
    former = Closing(case.closed_on, case.closing_reason, day)
    return replace(case, closed_on=None, closing_reason="", closings=(*case.closings, former))


def closing_days(case: Case) -> tuple[date, ...]:
    """Return the days on which the case was closed, former closings included."""
    days = [former.closed_on for former in case.closings]
    return tuple(days if case.closed_on is None else [*days, case.closed_on])


def valid_consents(consents: Iterable[Consent], day: date) -> tuple[Consent, ...]:
    """Return the consents on which a name may rest on a day; a release is none of them."""
    return tuple(consent for consent in consents if consent.holds(day) and not consent.release)
