"""Invitation and minutes of a meeting as files: PDF, or DOCX for going on with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path

import intdesk
from intdesk.clock import Clock
from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.committee import Committee
from intdesk.domain.contact import Contact
from intdesk.domain.meeting import Meeting
from intdesk.domain.paper import Paper
from intdesk.errors import IntDeskError
from intdesk.output import check_target, write_bytes
from intdesk.services.committees.tasks import Task, carried_tasks, meeting_tasks
from intdesk.services.paper_files import paper_renderer
from intdesk.storage.database import Database
from intdesk.storage.repositories.committees import COMMITTEES, MEETINGS
from intdesk.storage.repositories.kinds import CONTACTS
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts import meeting_papers as words
from intdesk.texts.report import marks_text


class MeetingPaper(StrEnum):
    """The papers about a meeting."""

    INVITATION = "invitation"
    MINUTES = "minutes"


_MAKE: dict[MeetingPaper, Callable[[words.MeetingWords], Paper]] = {
    MeetingPaper.INVITATION: words.invitation,
    MeetingPaper.MINUTES: words.minutes,
}


class MeetingPaperService:
    """Writes papers about the meetings of one data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that dates the papers."""
        self._database = database
        self._clock = clock

    def paper(self, kind: MeetingPaper, meeting_id: int) -> Paper:
        """Return what stands on a paper; raises ``IntDeskError("record_missing")``."""
        with self._database.read() as unit:
            try:
                meeting = unit.of(MEETINGS).get(meeting_id)
                committee = unit.of(COMMITTEES).get(meeting.committee_id or 0)
            except KeyError as error:
                raise IntDeskError("record_missing") from error
            return _MAKE[kind](self._words(unit, committee, meeting))

    def write(
        self, kind: MeetingPaper, meeting_id: int, path: Path, *, overwrite: bool = False
    ) -> None:
        """Write a paper as PDF or DOCX, by the ending.

        Raises ``OutputError``, also ``format_unknown``, or ``IntDeskError("record_missing")``; then
        nothing is written.
        """
        render = paper_renderer(path)
        check_target(path, overwrite=overwrite)
        write_bytes(path, render(self.paper(kind, meeting_id)), overwrite=overwrite)

    def mail_subject(self, meeting_id: int) -> str:
        """Return the subject of a mail that invites: ``Einladung: …, 1. Dezember 2026``."""
        paper = self.paper(MeetingPaper.INVITATION, meeting_id)
        return f"{paper.title}: {paper.subtitle}"

    def file_title(self, kind: MeetingPaper | None, meeting_id: int) -> str:
        """Return the name of a file about a meeting, its day first; ``None`` is no paper."""
        with self._database.read() as unit:
            rows = unit.lists.rows(Kind.MEETING, [meeting_id])
        if meeting_id not in rows:
            raise IntDeskError("record_missing")
        row = rows[meeting_id]
        title = words.TITLES[kind.value] if kind else words.MEETING
        return f"{row['day']} {title} {row['committee_name']}"

    def _words(self, unit: ReadUnit, committee: Committee, meeting: Meeting) -> words.MeetingWords:
        codes, office = CodeBook(unit.codes.all()), unit.office.get()
        items = [item.responsible for item in meeting.agenda if item.responsible]
        named = [a.contact for a in meeting.attendance if a.contact]
        chair = [committee.chair] if committee.chair else []
        contacts = {
            one.id: one for one in unit.of(CONTACTS).present(sorted({*items, *named, *chair}))
        }
        return words.MeetingWords(
            office=office.name,
            officer=office.officer,
            committee=committee.name,
            chair=contacts[committee.chair].spoken_name if committee.chair in contacts else "",
            meeting=meeting,
            people=_people(committee, meeting, contacts, codes),
            responsible={i: one.spoken_name for i, one in contacts.items()},
            tasks=_lines(meeting_tasks(unit, [meeting.id])),
            carried=_lines(carried_tasks(unit, meeting)),
            made_on=self._clock.today(),
            program=f"IntDesk {intdesk.__version__}",
            marks=marks_text(internal=False, demonstration=office.demonstration),
        )


def _people(
    committee: Committee, meeting: Meeting, contacts: dict[int, Contact], codes: CodeBook
) -> list[words.Person]:
    day = meeting.day or date.min
    roles = {m.contact: m.role for m in committee.members if m.contact and m.sits_on(day)}
    found = []
    for one in meeting.attendance:
        contact = contacts.get(one.contact or 0)
        if contact is None:
            continue
        role = codes.label(CodeListId.MEMBER_ROLE, roles.get(contact.id, ""))
        if contact.id == committee.chair and not role:
            role = codes.label(CodeListId.MEMBER_ROLE, "vorsitz")
        found.append(words.Person(contact.spoken_name, role, one.presence, one.guest))
    return found


def _lines(tasks: Sequence[Task]) -> list[words.TaskLine]:
    return [
        words.TaskLine(t.follow_up.title, t.who, t.follow_up.due, t.follow_up.done_on,
                       t.follow_up.linked_part)
        for t in tasks
    ]  # fmt: skip
