"""Answers persons who ask what is kept of them: one folder with a PDF, a JSON and the files."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from intdesk.clock import Clock
from intdesk.domain.attachment import Attachment, safe_name
from intdesk.domain.case import Case
from intdesk.domain.case_rights import answer_request, note_request
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.codes import CodeBook
from intdesk.domain.privacy import PrivacyFacts
from intdesk.domain.retention import Rule, Subject
from intdesk.domain.rights import Right, RightsRequest
from intdesk.domain.subject_report import (
    BLACKENED,
    Choices,
    Document,
    FreeText,
    Step,
    SubjectReport,
    free_texts,
)
from intdesk.errors import DataFileError, IntDeskError, OutputError
from intdesk.output import write_bytes
from intdesk.services.attachments import is_whole
from intdesk.services.identities import IdentityService
from intdesk.services.subject_access.entries import Describer, contact_ids
from intdesk.services.subject_access.machine import as_json
from intdesk.storage.database import Database
from intdesk.storage.repositories.cases import CASES
from intdesk.storage.repositories.gathering import Ids
from intdesk.storage.repositories.kinds import CONTACTS
from intdesk.storage.repositories.mapping import RecordMap, Stored
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.labels import ACCESS_GIVEN
from intdesk.texts.privacy import answer as words

_MOST_FOLDERS = 100
NOTHING_CHOSEN = Choices()
Titles = dict[tuple[str, int], str]
"""What each record is called, by kind and id."""


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
            names = _contact_names(unit, stored)
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
                _documents(unit, ids, titles, choices), _steps(unit, ids, titles),
                _recipients(stored, names), unit.gathering.closed_notes(ids),
                _delete_on(unit, case_id, facts.rule, self._clock.today()),
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
        if self._database.read_only:
            raise DataFileError("read_only", path=str(self._database.path))
        if not folder.is_dir():
            raise OutputError("folder_missing", path=str(folder))
        report = self.report(case_id, choices)
        try:
            made = Path(tempfile.mkdtemp(prefix=".intdesk-", suffix=".tmp", dir=folder))
        except OSError as error:
            raise OutputError("folder_not_writable", path=str(folder)) from error
        try:
            self._fill(made, report)
            with self._database.write(ACCESS_GIVEN) as unit:
                self._note(unit, case_id, report, choices)
                return _placed(made, folder, report)
        finally:
            shutil.rmtree(made, ignore_errors=True)

    def changes(self) -> Changes:
        """Return what :meth:`write` changes."""
        return Changes(frozenset({Kind.CASE}))

    def _fill(self, made: Path, report: SubjectReport) -> None:
        from intdesk.reports.paper_pdf import render_paper

        write_bytes(made / words.PDF_NAME, render_paper(words.answer(report)), private=True)
        write_bytes(made / words.JSON_NAME, as_json(report), private=True)
        included = [document for document in report.documents if document.included]
        if not included:
            return
        place = made / words.DOCUMENTS
        place.mkdir()
        with self._database.read() as unit:
            for number, document in enumerate(included, 1):
                if not is_whole(unit.attachments.get(document.id), unit.attachments):
                    raise DataFileError("attachment_damaged", name=document.name)
                target = place / f"{number:02} {safe_name(document.name)}"
                write_bytes(target, unit.attachments.content(document.id), private=True)

    def _note(self, unit: WriteUnit, case_id: int, report: SubjectReport, choices: Choices) -> None:
        case = unit.of(CASES).get(case_id)
        unit.of(CASES).save(_answered(case, self._clock.today()))
        details = {
            "case": report.number,
            "files": sum(document.included for document in report.documents),
            "redacted": sum(BLACKENED in text for text in choices.texts.values()),
        }
        unit.protocol.add("access_given", details)


def _answered(case: Case, today: date) -> Case:
    """Return the case with the open request answered, or with one that came today."""
    wanted = {Right.ACCESS, Right.PORTABILITY}
    waiting = [n for n, r in enumerate(case.requests) if r.done_on is None and r.right in wanted]
    if waiting:
        return answer_request(case, waiting[0], today)
    return note_request(case, RightsRequest(Right.ACCESS, today, today))


def _placed(made: Path, folder: Path, report: SubjectReport) -> Path:
    """Give the finished folder its name, with a number if there is one of that name."""
    day = report.facts.made_on.isoformat()
    name = safe_name(words.FOLDER.format(number=report.number, day=day))
    for number in range(1, _MOST_FOLDERS):
        target = folder / (name if number == 1 else f"{name} ({number})")
        if not target.exists():
            try:
                return made.rename(target)
            except OSError as error:
                raise OutputError("target_unusable", path=str(target)) from error
    raise OutputError("target_exists", path=str(folder / name))


def _contact_names(unit: ReadUnit, stored: list[tuple[RecordMap[Any], Stored]]) -> dict[int, str]:
    ids = contact_ids([record for _, record in stored])
    return {contact.id: contact.name for contact in unit.of(CONTACTS).many(ids)}


def _recipients(
    stored: list[tuple[RecordMap[Any], Stored]], names: dict[int, str]
) -> tuple[str, ...]:
    referred = {record.get("referred_to") for _, record in stored}
    return tuple(sorted(names[i] for i in referred if i in names))


def _documents(unit: ReadUnit, ids: Ids, titles: Titles, choices: Choices) -> tuple[Document, ...]:
    return tuple(
        _document(file, titles, choices.withheld) for file in unit.gathering.attachments(ids)
    )


def _document(file: Attachment, titles: Titles, withheld: frozenset[int]) -> Document:
    added = file.created_at.astimezone().date() if file.created_at else date.min
    return Document(
        file.id, titles.get((file.kind.value, file.record_id), ""), file.name, file.size,
        file.sha256, added, file.id not in withheld,
    )  # fmt: skip


def _steps(unit: ReadUnit, ids: Ids, titles: Titles) -> tuple[Step, ...]:
    found = [
        Step(entry.moment, entry.actor, f"{entry.label} ({titles[kind.value, record_id]})")
        for kind, known in ids.items()
        for record_id in known
        for entry in unit.journal.record_history(kind, record_id)
    ]
    return tuple(sorted(found, key=lambda step: step.moment))


def _delete_on(unit: ReadUnit, case_id: int, rule: Rule, today: date) -> date | None:
    """Return when the period of the case is over, as it will be proposed; none in the trash."""
    found = unit.retention.candidates(Subject.CASE, today)
    last = next((one.last for one in found if one.record_id == case_id), None)
    return None if last is None else rule.due_from(last)
