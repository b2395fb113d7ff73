"""The sign-in sheet and the sheet of facts of an event, made from its record."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from intdesk.clock import Clock
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.errors import IntDeskError
from intdesk.output import check_target, write_bytes
from intdesk.storage.database import Database
from intdesk.storage.repositories.events import EVENT_SERIES, EVENTS
from intdesk.storage.repositories.kinds import CONTACTS
from intdesk.texts.event_sheets import COLUMNS, date_words
from intdesk.texts.report import marks_text

if TYPE_CHECKING:
    from intdesk.reports.event_sheets import EventPaper

LEAST_LINES, MOST_LINES = 1, 400


class EventSheetService:
    """Writes papers about the events of one data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that dates the papers."""
        self._database = database
        self._clock = clock

    def sign_in(
        self,
        event_id: int,
        columns: Sequence[str],
        lines: int,
        path: Path,
        *,
        overwrite: bool = False,
    ) -> None:
        """Write a sign-in sheet with columns (keys of ``COLUMNS``) and so many lines as PDF.

        Raises ``OutputError``, or ``IntDeskError("record_missing")``; then nothing is written.
        """
        from intdesk.reports.event_sheets import render_sign_in

        check_target(path, overwrite=overwrite)
        wanted = [key for key in COLUMNS if key in columns]
        count = min(MOST_LINES, max(LEAST_LINES, lines))
        content = render_sign_in(self._paper(event_id), wanted, count)
        write_bytes(path, content, overwrite=overwrite)

    def facts(self, event_id: int, path: Path, *, overwrite: bool = False) -> None:
        """Write the facts of an event for a poster as PDF; raises as :meth:`sign_in`."""
        from intdesk.reports.event_sheets import render_facts

        check_target(path, overwrite=overwrite)
        write_bytes(path, render_facts(self._paper(event_id)), overwrite=overwrite)

    def _paper(self, event_id: int) -> EventPaper:
        from intdesk.reports.event_sheets import EventPaper

        with self._database.read() as unit:
            try:
                event = unit.of(EVENTS).get(event_id)
            except KeyError as error:
                raise IntDeskError("record_missing") from error
            codes = CodeBook(unit.codes.all())
            partners = unit.of(CONTACTS).present(event.partners)
            carried = [event.series_id] if event.series_id else []
            series = "".join(s.title for s in unit.of(EVENT_SERIES).present(carried))
            office = unit.office.get()
        groups = (codes.label(CodeListId.TARGET_GROUP, code) for code in event.target_groups)
        return EventPaper(
            office=office.name,
            title=event.title,
            kind=codes.label(CodeListId.EVENT_KIND, event.kind),
            dates=[words for one in event.dates if (words := date_words(one))],
            place=event.place,
            series=series,
            target_groups=" · ".join(groups),
            partners=" · ".join(partner.name for partner in partners),
            description=event.description,
            made_on=self._clock.today(),
            marks=marks_text(internal=False, demonstration=office.demonstration),
        )
