"""Answers persons who ask what is kept of them: one folder with a PDF, a JSON and the files."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from intdesk.clock import Clock
from intdesk.domain.case import Case
from intdesk.domain.case_rights import answer_request, note_request
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.codes import CodeBook
from intdesk.domain.privacy import PrivacyFacts
from intdesk.domain.retention import Subject
from intdesk.domain.rights import Right, RightsRequest
from intdesk.domain.subject_report import (
    NOTHING_CHOSEN,
    Choices,
    FreeText,
    SubjectReport,
    free_texts,
)
from intdesk.errors import IntDeskError
from intdesk.services.identities import IdentityService
from intdesk.services.subject_access.entries import Describer
from intdesk.services.subject_access.parts import contact_names, delete_on, documents, steps
from intdesk.services.subject_access.writing import handed_out, require_target, write_answer
from intdesk.storage.database import Database
from intdesk.storage.repositories.cases import CASES
from intdesk.storage.repositories.mapping import RecordMap, Stored
from intdesk.storage.unit_of_work import WriteUnit


class SubjectAccessService:
    """Gathers, shows and hands out what is kept of the person of a case."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        identities: IdentityService,
        facts: Callable[[], PrivacyFacts],
    ) -> None:
        """Keep the data file, who opens names, and what the office says."""
        self._database = database
        self._clock = clock
        self._identities = identities
        self._facts = facts

    def report(self, case_id: int, choices: Choices = NOTHING_CHOSEN) -> SubjectReport:
        """Return everything that is kept of the person of a case.

        Raises ``IntDeskError`` ``record_missing``, or as ``IdentityService.open`` if the case has
        a name that cannot be opened.
        """
        facts = self._facts()
        status = self._identities.status(case_id)
        identity = self._identities.open(case_id) if status.named else None
        with self._database.read() as unit:
            try:
                case = unit.of(CASES).get(case_id)
            except KeyError as error:
                raise IntDeskError("record_missing") from error
            ids = unit.gathering.of_case(case_id)
            stored = [pair for kind, of in ids.items() for pair in unit.gathering.stored(kind, of)]
            names = contact_names(unit, stored)
            describer = Describer(
                CodeBook(unit.codes.all()), names, choices, unit.gathering.needs(ids)
            )
            person = None
            if identity is not None and status.basis is not None:
                person = describer.identity(case_id, identity, status.basis)
            entries = tuple(describer.entry(m, record) for m, record in stored)
            titles = {(entry.kind, entry.id): entry.title for entry in entries}
            kept = [
                describer.unsaved(Kind(d.form), d.record_id, d.entries)
                for d in unit.gathering.drafts(ids)
            ]
            return SubjectReport(
                case.number, facts, person, (*entries, *kept),
                documents(unit, ids, titles, choices), steps(unit, ids, titles),
                _recipients(stored, names), unit.gathering.closed_notes(ids),
                delete_on(unit, Subject.CASE, case_id, facts.rule, self._clock.today()),
            )  # fmt: skip

    def texts(self, case_id: int) -> list[FreeText]:
        """Return the free texts that the officer reads before; raises as :meth:`report`."""
        return free_texts(self.report(case_id).entries)

    def write(self, case_id: int, folder: Path, choices: Choices = NOTHING_CHOSEN) -> Path:
        """Write the answer into a new folder within the chosen one and return where it is.

        The protocol and the case tell of it in the same step. Raises as :meth:`report`,
        ``OutputError``, and DataFileError ``read_only`` or ``attachment_damaged``; then nothing is
        left behind.
        """
        require_target(self._database, folder)
        report = self.report(case_id, choices)
        return write_answer(
            self._database, report, folder,
            lambda unit: self._note(unit, case_id, report, choices),
        )  # fmt: skip

    def changes(self) -> Changes:
        """Return what :meth:`write` changes."""
        return Changes(frozenset({Kind.CASE}))

    def _note(self, unit: WriteUnit, case_id: int, report: SubjectReport, choices: Choices) -> None:
        case = unit.of(CASES).get(case_id)
        unit.of(CASES).save(_answered(case, self._clock.today()))
        details = {"case": report.number, **handed_out(report, choices)}
        unit.protocol.add("access_given", details)


def _answered(case: Case, today: date) -> Case:
    """Return the case with the open request answered, or with one that came today."""
    wanted = {Right.ACCESS, Right.PORTABILITY}
    waiting = [n for n, r in enumerate(case.requests) if r.done_on is None and r.right in wanted]
    if waiting:
        return answer_request(case, waiting[0], today)
    return note_request(case, RightsRequest(Right.ACCESS, today, today))


def _recipients(
    stored: list[tuple[RecordMap[Any], Stored]], names: dict[int, str]
) -> tuple[str, ...]:
    referred = {record.get("referred_to") for _, record in stored}
    return tuple(sorted(names[i] for i in referred if i in names))
