"""Papers about a person of the pool: the expense sheet for signature, and a confirmation."""

from __future__ import annotations

from pathlib import Path

import intdesk
from intdesk.clock import Clock
from intdesk.domain.codes import CodeBook
from intdesk.domain.period import Period
from intdesk.errors import IntDeskError, unknown_format
from intdesk.output import check_target, write_bytes
from intdesk.services.volunteering.confirmation import confirmation
from intdesk.services.volunteering.counting import counted_in
from intdesk.services.volunteering.expense_sheet import expense_paper, expense_sheet
from intdesk.services.volunteering.person_span import PersonSpan
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import CONTACTS
from intdesk.storage.repositories.volunteering import VOLUNTEERS


class VolunteerPaperService:
    """Writes papers about the people of one data file's pool."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that dates the papers."""
        self._database = database
        self._clock = clock

    def expenses(
        self, volunteer_id: int, period: Period, path: Path, *, overwrite: bool = False
    ) -> None:
        """Write the expense sheet as PDF or xlsx; the path's ending tells which.

        Raises ``OutputError``, or ``IntDeskError("record_missing")``; then nothing is written.
        """
        check_target(path, overwrite=overwrite)
        found = self._person(volunteer_id, period)
        ending = path.suffix.lower()
        if ending == ".xlsx":
            from intdesk.reports.expense_xlsx import render_expenses

            content = render_expenses(expense_sheet(found), self._clock.now())
        elif ending == ".pdf":
            from intdesk.reports.paper_pdf import render_paper

            paper = expense_paper(expense_sheet(found), self._clock.today(), _PROGRAM)
            content = render_paper(paper)
        else:
            raise unknown_format(path, ".pdf", ".xlsx")
        write_bytes(path, content, overwrite=overwrite)

    def confirmation(
        self, volunteer_id: int, period: Period, path: Path, *, overwrite: bool = False
    ) -> None:
        """Write the confirmation of the engagement as PDF; raises as :meth:`expenses`."""
        from intdesk.reports.paper_pdf import render_paper

        check_target(path, overwrite=overwrite)
        found = self._person(volunteer_id, period)
        content = render_paper(confirmation(found, self._clock.today(), _PROGRAM))
        write_bytes(path, content, overwrite=overwrite)

    def _person(self, volunteer_id: int, period: Period) -> PersonSpan:
        with self._database.read() as unit:
            entries = unit.of(VOLUNTEERS).present([volunteer_id])
            contacts = unit.of(CONTACTS).present([e.contact for e in entries if e.contact])
            if not contacts:
                raise IntDeskError("record_missing")
            done = counted_in(unit, period, [contacts[0].id])
            return PersonSpan(
                unit.office.get(), CodeBook(unit.codes.all()), contacts[0], entries[0], period, done
            )


_PROGRAM = f"IntDesk {intdesk.__version__}"
