"""The printed tally sheet, made from the office's topics."""

from __future__ import annotations

from pathlib import Path

from intdesk.clock import Clock
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.output import check_target, write_bytes
from intdesk.storage.database import Database


class TallySheetService:
    """Writes the sheet of one data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that dates the sheet."""
        self._database = database
        self._clock = clock

    def write(self, path: Path, *, overwrite: bool = False) -> None:
        """Write the sheet as PDF; raises ``OutputError``."""
        from intdesk.reports.tally_sheet import TallySheet, render_tally_sheet

        check_target(path, overwrite=overwrite)
        with self._database.read() as unit:
            topics = CodeBook(unit.codes.all()).choices(CodeListId.TOPIC)
            office = unit.office.get().name
        sheet = TallySheet(office, [topic.label for topic in topics], self._clock.today())
        write_bytes(path, render_tally_sheet(sheet), overwrite=overwrite)
