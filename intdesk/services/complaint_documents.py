"""The papers of a complaint: confirmation of receipt for the person, file note for the office."""

from __future__ import annotations

from pathlib import Path

from intdesk.clock import Clock
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.complaint import CODE_FIELDS, Complaint, proposed_deadline, state_of
from intdesk.domain.dates import format_day
from intdesk.errors import IntDeskError
from intdesk.output import check_target, write_bytes
from intdesk.reports.complaint_pdf import (
    Confirmation,
    FileNote,
    NotedStep,
    render_confirmation,
    render_note,
)
from intdesk.services.complaint_follow_ups import DatedStep, dated_steps
from intdesk.storage.database import Database
from intdesk.storage.repositories.cases import CASES
from intdesk.storage.repositories.complaints import COMPLAINTS
from intdesk.storage.repositories.kinds import CONTACTS
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts import complaint_documents as words
from intdesk.texts.report import marks_text


class ComplaintDocuments:
    """Writes the papers of complaints of one data file; neither names the person."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that dates the papers."""
        self._database = database
        self._clock = clock

    def confirmation(self, complaint_id: int, path: Path) -> None:
        """Write the confirmation of receipt; raises ``OutputError`` or ``record_missing``."""
        check_target(path, overwrite=True)
        with self._database.read() as unit:
            complaint, office = _complaint(unit, complaint_id), unit.office.get()
            codes = CodeBook(unit.codes.all())
        today = self._clock.today()
        lawful = proposed_deadline(complaint.ground, complaint.received_on, codes) is not None
        letter = Confirmation(
            office=office.name,
            officer=office.officer,
            number=complaint.number,
            received_on=complaint.received_on,
            deadline_words=words.deadline_words(complaint.deadline, lawful=lawful, today=today),
            made_on=today,
            marks=marks_text(internal=False, demonstration=office.demonstration),
        )
        write_bytes(path, render_confirmation(letter), overwrite=True)

    def note(self, complaint_id: int, path: Path) -> None:
        """Write the file note; raises ``OutputError`` or ``record_missing``."""
        check_target(path, overwrite=True)
        with self._database.read() as unit:
            complaint, office = _complaint(unit, complaint_id), unit.office.get()
            codes = CodeBook(unit.codes.all())
            note = FileNote(
                office=office.name,
                number=complaint.number,
                facts=self._facts(unit, complaint, codes),
                texts=_texts(complaint),
                steps=[_noted(dated, codes) for dated in dated_steps(unit, complaint_id)],
                made_on=self._clock.today(),
                marks=marks_text(internal=True, demonstration=office.demonstration),
            )
        write_bytes(path, render_note(note), overwrite=True)

    def _facts(
        self, unit: ReadUnit, complaint: Complaint, codes: CodeBook
    ) -> list[tuple[str, str]]:
        state = state_of(complaint.deadline, complaint.closed_on, self._clock.today())
        labels = {n: codes.label(lst, getattr(complaint, n)) for n, lst in CODE_FIELDS.items()}
        days = {
            name: format_day(day) if (day := getattr(complaint, name)) else ""
            for name in ("received_on", "event_on", "deadline", "closed_on")
        }
        body = unit.of(CONTACTS).present([complaint.body] if complaint.body else [])
        case = unit.of(CASES).present([complaint.case_id] if complaint.case_id else [])
        concerned = [contact.name for contact in body] + [labels["body_kind"]]
        return [
            (words.STATE, words.STATES[state]),
            (words.RECEIVED, days["received_on"]),
            (words.ROUTE, labels["route"]),
            (words.GROUND, labels["ground"]),
            (words.BODY, " · ".join(filter(None, concerned))),
            (words.EVENT, days["event_on"]),
            (words.DEADLINE, days["deadline"]),
            (words.CASE, case[0].number if case else ""),
            (words.CLOSED, days["closed_on"]),
            (words.OUTCOME, labels["outcome"]),
            (words.MADE_ON, format_day(self._clock.today())),
        ]


def _texts(complaint: Complaint) -> list[tuple[str, str]]:
    texts = [(words.DESCRIPTION, complaint.description), (words.WANTED, complaint.wanted)]
    return [*texts, (words.LESSON, complaint.lesson)] if complaint.lesson else texts


def _noted(dated: DatedStep, codes: CodeBook) -> NotedStep:
    step = dated.step
    due = "" if dated.due is None else format_day(dated.due)
    return NotedStep(
        step.day,
        codes.label(CodeListId.COMPLAINT_STEP, step.kind),
        step.text,
        f"{due}, {words.DONE}" if dated.done_on else due,
    )


def _complaint(unit: ReadUnit, complaint_id: int) -> Complaint:
    try:
        return unit.of(COMPLAINTS).get(complaint_id)
    except KeyError as error:
        raise IntDeskError("record_missing") from error
