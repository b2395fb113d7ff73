"""The cases of the demonstration office: people who come again and again, without their names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from intdesk.domain.case import Case, from_consultation
from intdesk.domain.consent import Consent
from intdesk.domain.consultation import ONLY_ANONYMOUS, Consultation
from intdesk.domain.record_number import next_number
from intdesk.domain.rights import Right, RightsRequest
from intdesk.services.demonstration.chance import happens, pick
from intdesk.services.demonstration.clients import Client
from intdesk.services.demonstration.days import next_open_day
from intdesk.texts.demonstration import CONSENT_PURPOSE, CONSENT_SCOPE, CORRECTION

Visit = tuple[Client | None, Consultation]

LEAST_CONTACTS = 3
"""Whoever comes so often may become a case; others stay anonymous."""

PERCENT = 55
SILENT_DAYS = 150
"""After so many days without a contact the office has closed a case."""

_REASONS = {"geloest": 46, "kontakt": 22, "uebergeben": 17, "wegzug": 9, "abbruch": 6}
_FAMILIES = {"familie": 40, "allein": 28, "alleinerziehend": 14, "paar": 10, "getrennt": 8}
_WITH_CHILDREN = frozenset({"familie", "alleinerziehend", "getrennt"})


class CaseMaker:
    """Decides who becomes a case, and gives the contacts of these people their case."""

    def __init__(self, rng: Random, visits: Sequence[Visit], today: date) -> None:
        """Look at all contacts of all years, in the order in which they will be stored."""
        self._rng = rng
        self._today = today
        by_client: dict[Client, list[Consultation]] = {}
        for client, contact in visits:
            if client is not None:
                by_client.setdefault(client, []).append(contact)
        self._contacts = {c: found for c, found in by_client.items() if self._becomes(c, found)}
        self._visits = visits

    def cases(self) -> list[Case]:
        """Return the cases by day of opening, numbered."""
        made: list[Case] = []
        latest, taken = "", set[str]()
        for contacts in self._in_order():
            case = self._case(contacts)
            assert case.opened_on is not None  # noqa: S101 - taken from a contact
            latest = next_number(latest, case.opened_on.year, taken)
            made.append(replace(case, number=latest))
        return self._with_requests(made)

    def _with_requests(self, cases: list[Case]) -> list[Case]:
        """Let two persons of open cases ask for something: one waits, one has an answer."""
        waiting = [n for n, case in enumerate(cases) if not case.closed][-2:]
        asked = (
            RightsRequest(Right.ACCESS, self._today - timedelta(9)),
            RightsRequest(
                Right.RECTIFICATION, self._today - timedelta(6), self._today - timedelta(5),
                CORRECTION,
            ),
        )  # fmt: skip
        for at, request in zip(waiting, asked, strict=False):
            opened = cases[at].opened_on
            if opened is not None and request.received_on is not None:
                late = replace(request, received_on=max(opened, request.received_on))
                cases[at] = replace(cases[at], requests=(late,))
        return cases

    def linked(self, ids: Sequence[int]) -> Iterator[Consultation]:
        """Yield all contacts; ``ids`` are those under which the cases were stored."""
        clients = sorted(self._contacts, key=self._opening)
        known = dict(zip(clients, ids, strict=True))
        for client, contact in self._visits:
            case_id = None if client is None else known.get(client)
            yield contact if case_id is None else replace(contact, case_id=case_id)

    def _becomes(self, client: Client, contacts: Sequence[Consultation]) -> bool:
        often = len(contacts) >= LEAST_CONTACTS
        fits = client.residence_status not in ONLY_ANONYMOUS
        return often and fits and happens(self._rng, PERCENT)

    def _in_order(self) -> Iterator[list[Consultation]]:
        for client in sorted(self._contacts, key=self._opening):
            yield self._contacts[client]

    def _opening(self, client: Client) -> date:
        day = self._contacts[client][0].day
        assert day is not None  # noqa: S101 - contacts of the demonstration have one
        return day

    def _case(self, contacts: Sequence[Consultation]) -> Case:
        rng, first, last = self._rng, contacts[0].day, contacts[-1].day
        assert first is not None  # noqa: S101 - contacts of the demonstration have one
        assert last is not None  # noqa: S101 - as above
        family = pick(rng, _FAMILIES)
        case = replace(
            from_consultation(contacts[0]),
            family=family,
            children=rng.randint(1, 4) if family in _WITH_CHILDREN else 0,
        )
        if happens(rng, 35):
            given = Consent(CONSENT_PURPOSE, CONSENT_SCOPE, first)
            case = replace(case, consents=(given,))
        closing = next_open_day(last + timedelta(rng.randint(14, 60)))
        if (self._today - last).days < SILENT_DAYS or closing >= self._today:
            return case
        return replace(case, closed_on=closing, closing_reason=pick(rng, _REASONS))
